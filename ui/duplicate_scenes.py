"""The scenes of files that may be one person: while typing, side by side, and with a partner's list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from models.records.duplicates import KnownToBoth, Level, PartnerComparison
from ui.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.records.ids import ResidentId
    from ui.residents.residents_page import ResidentsPage
    from ui.stage import Stage


def _person_known(stage: Stage) -> None:
    page = _people(stage)
    page.new_record()
    record = stage.workspace.residents.open(stage.person("kravets").resident_id).content
    for name, text in (("first_name", "Oxana"), ("last_name", record.last_name), ("phone", record.phone)):
        field = page.form.findChild(TextField, f"resident_{name}")
        if isinstance(field, TextField):
            stage.type(field, text)


def _person_twins(stage: Stage) -> None:
    _two_files(stage)
    _people(stage).duplicates.show_all()


def _person_merge(stage: Stage) -> None:
    first, second = _two_files(stage)
    _people(stage).duplicates.compare(first, second)


def _partner(stage: Stage) -> None:
    """Words agreed, and two persons known to both."""
    residents = stage.workspace.residents
    shelf = _people(stage).duplicates
    shelf.show_partner()
    stage.type(shelf.partner.words, stage.workspace.comparing.draw())
    rows = residents.first_rows(2)
    known = tuple(KnownToBoth(row=row, level=level) for row, level in zip(rows, Level, strict=False))
    shelf.partner.show_result(
        PartnerComparison(compared=31, listed=58, made_on=stage.workspace.privacy.today(), known=known)
    )


def _two_files(stage: Stage) -> tuple[ResidentId, ResidentId]:
    """Return two files of one person, the second written now when it is not there yet."""
    residents = stage.workspace.residents
    first = stage.person("kravets").resident_id
    found = [row.resident_id for row in residents.search("oxana kravets", 2)]
    if others := [key for key in found if key != first]:
        return first, others[0]
    content = residents.open(first).content
    second = replace(
        content, resident_id=None, first_name=content.last_name, last_name="Oxana", phone="06 39 98 11 11",
        wishes="Travailler dans une bibliothèque.", room="207", email="",
    )  # fmt: skip
    return first, residents.save(second).resident_id


def _people(stage: Stage) -> ResidentsPage:
    return cast("ResidentsPage", stage.main("people").pages.current())


DUPLICATE_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("person_known", _person_known),
    ("duplicates", _person_twins),
    ("merge", _person_merge),
    ("partner", _partner),
)
"""Names and what sets them."""
