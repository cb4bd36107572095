"""The immersions of the demo: one done and assessed, one under way, one with something to mend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from models.records.programmes import YesNo

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord

# First day and length in days from today, aim, goals; whether it was assessed.
_STAYS: Final = (
    (-45, 11, "discover", "Voir si le rythme du matin me convient.", True),
    (-3, 11, "confirm", "Tenir une semaine avec la même équipe.", False),
    (12, 40, "recruit", "Montrer ce que je sais faire au poste.", False),
)


class DemoImmersions:
    """Notes immersions through the controller that the screens use.

    Args:
        workspace: Of the vault.
        today: The present day of the demo.
    """

    def __init__(self, workspace: Workspace, today: date) -> None:
        self._workspace, self._today = workspace, today

    def fill(self, people: Sequence[ResidentRecord]) -> None:
        """Give an immersion to some of these people, at the first jobs of the demo."""
        jobs = self._workspace.employers.jobs("", len(_STAYS))
        for person, job, stay in zip(people, jobs, _STAYS, strict=False):
            starts_in, days, aim, goals, is_told = stay
            starts_on = self._today + timedelta(days=starts_in)
            draft = replace(
                self._workspace.immersions.begin(person.resident_id, None, job.job_id),
                starts_on=starts_on,
                ends_on=starts_on + timedelta(days=days),
                object_code=aim,
                goals=goals,
                evaluation="Un point à trois le dernier jour.",
                prescriber="FT",
                prescriber_name="France Travail, agence de démonstration",
                signed_on=starts_on - timedelta(days=4) if starts_in < 0 else None,
            )
            if is_told:
                draft = replace(
                    draft,
                    outcome="done",
                    hired=YesNo.NO,
                    tutor_words="Gestes pris en deux jours, à l’aise avec l’équipe.",
                    person_words="Le matin tôt, c’est bon pour moi.",
                    assessed_on=draft.ends_on,
                )
            self._workspace.immersions.save(draft)
