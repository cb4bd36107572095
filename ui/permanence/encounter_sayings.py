"""What an encounter has to say: who is known, what was interrupted, what keeps it from being saved."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from controllers.workspace import Workspace
from models.errors import AppError, Problem
from models.records.ids import ResidentId
from models.records.meetings import EncounterDraft, Hold, KeptEncounter
from models.rules.names import initials
from ui.dates import clock_time, short_date
from ui.errors import error_text, problem_text
from ui.permanence.encounter_draft import placed_here
from ui.widgets.form import FormBinder
from ui.widgets.notices import Notices

translate = QCoreApplication.translate


class EncounterSayings:
    """Says it above the fields, one sentence at a time."""

    def __init__(self, workspace: Workspace, notices: Notices, binder: FormBinder) -> None:
        self._workspace, self._notices, self._binder = workspace, notices, binder

    def error(self, error: AppError) -> None:
        """Say what could not be done."""
        self._notices.say("error", error_text(error))

    def known(self, resident_id: ResidentId) -> None:
        """Say that the file has filled in what is known."""
        met_on = self._workspace.residents.open(resident_id).last_contact_on
        text = translate("Encounter", "The file of this person has filled in what is known.")
        if met_on is not None:
            text = translate("Encounter", "Already met on {date}. The file has filled in what is known.")
        action = translate("Encounter", "The file")
        self._notices.say("success", text.format(date=short_date(met_on)), action, "file")

    def interrupted(self, kept: KeptEncounter, today: date) -> None:
        """Say what is here again, and why it was interrupted: never in silence."""
        day = kept.kept_at.astimezone().date()
        if kept.draft.hold is Hold.IN_HAND:
            self._cut(kept, day, today)
            return
        text = translate("Encounter", "The encounter you were writing at {time} is here again.")
        if day != today:
            text = translate("Encounter", "The encounter you were writing on {date} at {time} is here again.")
        self._notices.say("info", text.format(time=clock_time(kept.kept_at), date=short_date(day)))

    def unfinished(self, kept: KeptEncounter) -> None:
        """Say that an encounter is left unfinished, without taking the place of this one."""
        day = short_date(kept.kept_at.astimezone().date())
        text = translate("Encounter", "An encounter of {date} was left unfinished.").format(date=day)
        self._notices.say("info", text, translate("Encounter", "Finish it"), "resume")

    def problems(self, problems: tuple[Problem, ...], label: str) -> None:
        """Show what keeps the encounter from being saved, at its fields.

        Args:
            problems: What is wrong.
            label: How the hall knows the person; it can serve as a nickname.
        """
        placed = placed_here(problems)
        rest = self._binder.show_problems(placed)
        text = " ".join(problem_text(problem) for problem in rest)
        text = text or translate("Encounter", "Some fields are to be mended.")
        action = ""
        if any((one.field, one.code) == ("first_name", "input.required") for one in placed):
            text = translate(
                "Encounter", "What was told needs a file, and a file a first name or a nickname."
            )
            if label:
                action = translate("Encounter", "Save as “{initials}”").format(initials=label)
        self._notices.show("warning", text, action, "nickname")

    def _cut(self, kept: KeptEncounter, day: date, today: date) -> None:
        """Say that the computer stopped, when, and with whom one was."""
        text = translate("Encounter", "The computer stopped at {time}. The encounter with {who} is here.")
        if day != today:
            text = translate(
                "Encounter", "The computer stopped on {date} at {time}. The encounter with {who} is here."
            )
        who = label_of_encounter(kept.draft) or translate("Encounter", "somebody without a name")
        words = text.format(time=clock_time(kept.kept_at), date=short_date(day), who=who)
        go_on, aside = translate("Encounter", "Continue"), translate("Encounter", "Put aside")
        self._notices.show("warning", words, go_on, "continue", second=aside)


def label_of_encounter(draft: EncounterDraft) -> str:
    """Return how the hall knows somebody; empty: nothing was typed of who they are."""
    return draft.initials or initials(draft.resident.first_name, draft.resident.last_name)
