"""The scenes of residences and first contacts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from ui.residences.residences_page import ResidencesPage
    from ui.stage import Stage


def _residences(stage: Stage) -> None:
    cast("ResidencesPage", stage.main("residences").pages.current()).show_list()


def _residence(stage: Stage) -> None:
    """A residence with answers owed, contacts without a name and actions followed down to hires."""
    page = cast("ResidencesPage", stage.main("residences").pages.current())
    page.open_record(stage.workspace.residents.residences()[0].residence_id)


def _residence_answer(stage: Stage) -> None:
    """The form of an answer to a relay, open where its line is."""
    page = cast("ResidencesPage", stage.main("residences").pages.current())
    page.file.pointed.add_requested.emit()


def _residence_low(stage: Stage) -> None:
    """The relays, and a form that adds one."""
    page = cast("ResidencesPage", stage.main("residences").pages.current())
    _residence(stage)
    page.file.team.add_requested.emit()


def _residence_action(stage: Stage) -> None:
    """What was done, and a form for one more action."""
    page = cast("ResidencesPage", stage.main("residences").pages.current())
    _residence(stage)
    page.file.done.add_requested.emit()


def _coverage(stage: Stage) -> None:
    """A residence of two buildings, one of which nobody was met in for long."""
    page = cast("ResidencesPage", stage.main("residences").pages.current())
    page.open_record(stage.workspace.residents.residences()[1].residence_id)


def _not_now(stage: Stage) -> None:
    """Somebody who does not want to talk today."""
    window = stage.main("hall")
    window.start_contact()
    page = cast("ResidencesPage", window.pages.current())
    page.contact.fields.outcome.chips()[1].click()


def _first_contact(stage: Stage) -> None:
    """Six questions, three answered."""
    window = stage.main("hall")
    window.start_contact()
    page = cast("ResidencesPage", window.pages.current())
    for group, place in zip(page.contact.fields.groups(), (0, 1, 2), strict=False):
        group.chips()[place].click()


OUTREACH_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("first_contact", _first_contact),
    ("residences", _residences),
    ("residence", _residence),
    ("residence_form", _residence_answer),
    ("residence_relay", _residence_low),
    ("residence_action", _residence_action),
    ("residence_coverage", _coverage),
    ("first_contact_not_now", _not_now),
)
