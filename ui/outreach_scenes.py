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
)
