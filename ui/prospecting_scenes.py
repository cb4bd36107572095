"""The scenes of the prospecting desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from models.records.employers import EmployerDraft
from ui.widgets.fields import TextField

if TYPE_CHECKING:
    from ui.employers.employers_page import EmployersPage
    from ui.stage import Stage


def _page(stage: Stage) -> EmployersPage:
    return cast("EmployersPage", stage.main("employers").pages.current())


def _board(stage: Stage) -> None:
    page = _page(stage)
    page.show_list()
    page.list.show_view("board")


def _calls(stage: Stage) -> None:
    page = _page(stage)
    page.show_list()
    page.list.show_view("calls")


def _log(stage: Stage) -> None:
    """An employer with two approaches, a call that is due."""
    page = _page(stage)
    page.open_record(stage.workspace.employers.first_rows(1)[0].employer_id)
    page.file.tabs.log()


def _approach(stage: Stage) -> None:
    """The form of a call, open where it is noted."""
    _log(stage)
    _page(stage).file.tabs.log().note_approach()


def _left_alone(stage: Stage) -> None:
    """One that is not to be contacted, and why."""
    page = _page(stage)
    calm = next(one for one in stage.workspace.prospecting.board() if one.stage == "do_not_contact")
    page.open_record(calm.cards[0].employer_id)
    page.file.tabs.log()


def _memory(stage: Stage) -> None:
    """Criteria negotiated, a promise open."""
    page = _page(stage)
    page.open_record(stage.workspace.employers.first_rows(3)[2].employer_id)
    page.file.tabs.memory()


def _need(stage: Stage) -> None:
    """A need of an employer nobody knew, half typed."""
    page = _page(stage)
    page.show_list()
    page.catch_need()
    for name, text in (("need_where_edit", "Cantine du Modèle"), ("need_words", "une plonge, le midi")):
        field = page.need.findChild(TextField, name)
        if isinstance(field, TextField):
            field.set_value(text)


def _sheet(stage: Stage) -> None:
    page = _page(stage)
    page.open_record(stage.workspace.employers.first_rows(3)[2].employer_id)
    page.file.sheet_requested.emit(page.file.record())


def _nobody(stage: Stage) -> None:
    """A stage at which there is nobody."""
    page = _page(stage)
    page.show_list()
    page.list.show_stage("to_prospect")


def _standing(stage: Stage) -> None:
    """What is asked before an employer is left alone."""
    page = _page(stage)
    page.list.show_stage("")
    page.bar(stage.workspace.employers.first_rows(1)[0].employer_id)


def _promise(stage: Stage) -> None:
    """What was promised, half typed."""
    _memory(stage)
    _page(stage).file.tabs.memory().new_promise()


def _criterion(stage: Stage) -> None:
    """A criterion, half typed."""
    _memory(stage)
    _page(stage).file.tabs.memory().new_criterion()


def _employer_form(stage: Stage) -> None:
    """A new employer that may be one that is noted already."""
    page = _page(stage)
    known = stage.workspace.employers.open(stage.workspace.employers.first_rows(1)[0].employer_id).content
    page.new_record()
    field = page.form.findChild(TextField, "employer_trade_name")
    if isinstance(field, TextField):
        stage.type(field, known.display_name.lower())


def _pairs(stage: Stage) -> None:
    """An employer noted a second time, from a letter: another name of it, the same telephone."""
    employers = stage.workspace.employers
    known = employers.open(employers.first_rows(1)[0].employer_id).content
    name = known.display_name.upper()
    if not stage.workspace.prospecting.doubles.pairs():
        employers.save(EmployerDraft(legal_name=name, phone=known.phone, stage="contacted"))
    _page(stage).show_pairs()


def _pair(stage: Stage) -> None:
    """Both files of one employer, with what has to be chosen."""
    _pairs(stage)
    page = _page(stage)
    page.pairs.look_at(stage.workspace.prospecting.doubles.pairs()[0])


PROSPECTING_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("employers_board", _board),
    ("employers_calls", _calls),
    ("employer_log", _log),
    ("employer_approach", _approach),
    ("employer_left_alone", _left_alone),
    ("employers_nobody", _nobody),
    ("employer_standing", _standing),
    ("employer_memory", _memory),
    ("employer_promise", _promise),
    ("employer_criterion", _criterion),
    ("employer_need", _need),
    ("employer_sheet", _sheet),
    ("employer_pairs", _pairs),
    ("employer_pair", _pair),
    ("employer_form", _employer_form),
)
