"""The form of a paper that ends one day: one that says something of health is offered nothing plainer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from models.records.dated_papers import DatedPaperDraft, PaperKind
from tests.factories import a_resident
from ui.person_papers.dated_form import DatedPaperForm
from ui.widgets.combo import Combo

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace


def _offered(form: DatedPaperForm) -> list[object]:
    kinds = form.findChild(Combo, "dated_kind")
    assert kinds is not None
    return [kind.value for kind in PaperKind if kinds.words_of(kind.value)]


def test_a_special_paper_is_offered_no_kind_that_everybody_reads(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.settings.save(replace(workspace.settings.settings(), special_categories=True))
    person = workspace.residents.save(a_resident()).resident_id
    paper = DatedPaperDraft(resident_id=person, kind=PaperKind.DISABLED_WORKER, expires_on=date(2027, 5, 1))
    special = workspace.dated_papers.save(paper)
    plain = workspace.dated_papers.save(replace(paper, kind=PaperKind.OTHER, title="CACES 1"))
    form = DatedPaperForm(workspace)
    qtbot.addWidget(form)

    form.start(person, special)
    assert _offered(form) == [PaperKind.DISABLED_WORKER]
    form.start(person, plain)
    assert _offered(form) == list(PaperKind)
    form.start(person, None)
    assert _offered(form) == list(PaperKind)
