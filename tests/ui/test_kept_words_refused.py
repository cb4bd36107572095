"""Words that could not be kept are said beside the field; days and choices are kept like words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from controllers.workspace import Workspace
from models.records.funding import Funder
from models.records.ids import ResidentId
from models.records.meetings import EncounterDraft
from models.records.privacy import RequestDraft, RequestKind, RequestOutcome
from models.records.retention import Due, Fate, RetentionRule
from models.storage.store import Store
from tests.factories import a_resident, some_settings
from ui.around.paper_card import PaperCard
from ui.permanence.person_papers import PersonPapers
from ui.permanence.queue import Queue
from ui.privacy.due_line import DueLine
from ui.privacy.funding_card import FundingCard
from ui.privacy.request_card import RequestCard
from ui.privacy.request_line import RequestLine
from ui.settings.people_own import OwnAccessCard
from ui.widgets.fields import TextField
from ui.widgets.messages import MessageBar

REASON, LATER = "Contrôle annoncé", date(2026, 8, 1)


@pytest.fixture(autouse=True)
def shown(qapp: QApplication, workspace: Workspace) -> Iterator[list[QWidget]]:
    """Delete what a test shows before its vault closes: some draws a while after the last key."""
    workspace.settings.save(some_settings())
    shown: list[QWidget] = []
    yield shown
    for widget in shown:
        widget.hide()
        widget.deleteLater()
        QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


@pytest.fixture
def person(workspace: Workspace) -> ResidentId:
    return workspace.residents.save(a_resident(room="")).resident_id


def due(record_id: ResidentId) -> Due:
    """Return a file that is kept too long."""
    day = date(2020, 1, 1)
    return Due(
        rule=RetentionRule.FILE, fate=Fate.ERASE, record_id=record_id, title="Awa", since=day, ended_on=day
    )


def enter(inside: QWidget, name: str, text: str) -> None:
    """Type in a field, as far as it goes without a pause."""
    field = inside.findChild(TextField, name)
    assert field is not None
    field.set_value(text)
    field.edited.emit()


def said(inside: QWidget) -> str:
    """Return what the bars on the screen say."""
    return " ".join(bar.text() for bar in inside.findChildren(MessageBar) if bar.kind() == "error")


@pytest.mark.parametrize("part", ["due", "own", "certificate", "queue", "sheet"])
def test_words_that_could_not_be_kept_are_said_where_one_types(
    part: str, shown: list[QWidget], workspace: Workspace, person: ResidentId, store: Store
) -> None:
    widget: DueLine | OwnAccessCard | PersonPapers | Queue | PaperCard
    if part == "due":
        widget = DueLine("due", due(person), workspace)
        widget._on_keep()
        field = "due_reason"
    elif part == "own":
        widget, field = OwnAccessCard(workspace), "people_label_edit"
        widget.words.go_to("me")
    elif part == "certificate":
        widget, field = PersonPapers(workspace), "paper_place"
        widget.show_for(EncounterDraft(resident=workspace.residents.open(person).content), None)
        widget.kind.chips()[1].click()
    elif part == "queue":
        widget, field = Queue(workspace), "queue_initials"
    else:
        widget, field = PaperCard(workspace), "paper_partner"
    shown.append(widget)
    widget.show()
    store.close()  # the stick was pulled out

    enter(widget, field, "A. R.")
    assert not said(widget)
    widget.words.flush()

    assert said(widget)


def test_the_day_until_which_it_is_kept_comes_back_with_the_reason_or_alone(
    shown: list[QWidget], workspace: Workspace, person: ResidentId
) -> None:
    for reason in ("", REASON):
        line = DueLine("due", due(person), workspace)
        shown.append(line)
        line._on_keep()
        line.until.set_value(LATER)
        line.until.edited.emit()
        if reason:
            enter(line, "due_reason", reason)
        line.words.flush()

        again = DueLine("due", due(person), workspace)
        shown.append(again)
        again.put_back()

        assert (again.reason.value(), again.until.value()) == (reason, LATER)


def test_a_choice_or_a_day_without_a_word_is_kept_too(
    shown: list[QWidget], workspace: Workspace, person: ResidentId
) -> None:
    record = workspace.residents.open(person)
    card, funding = RequestCard(workspace), FundingCard(workspace)
    shown += [card, funding]
    card.show_resident(record)
    card.flush()
    assert workspace.drafts.drafts() == ()
    card.kind.set_value(RequestKind.LIMITATION.value)
    card.kind.edited.emit()
    funding.funder.set_value(Funder.SIEG.value)
    funding.funder.edited.emit()
    card.flush()
    funding.flush()

    again, funding = RequestCard(workspace), FundingCard(workspace)
    shown += [again, funding]
    again.show_resident(record)

    assert again.kind.value() == RequestKind.LIMITATION.value
    assert funding.funder.value() == Funder.SIEG.value
    again.save()
    assert [kept.kind for kept in workspace.drafts.drafts()] == ["funded_list"]


def test_a_decision_without_a_word_is_kept_but_nothing_about_a_person_whose_file_is_gone(
    shown: list[QWidget], workspace: Workspace, person: ResidentId
) -> None:
    draft = RequestDraft(resident_id=person, received_on=workspace.privacy.today())
    request = workspace.privacy.register.receive(draft)
    line = _refuse(RequestLine(workspace, request, can_answer=True), shown)
    assert [kept.kind for kept in workspace.drafts.drafts()] == ["rights_answer"]
    again = RequestLine(workspace, request, can_answer=True)
    shown.append(again)
    assert again.outcome.value() == RequestOutcome.REFUSED.value

    workspace.privacy.retention.erase(person, workspace.residents.open(person).code)
    (left,) = (one for one in workspace.privacy.register.requests() if one.answered_on is None)
    line = _refuse(RequestLine(workspace, left, can_answer=True), shown)
    line.text.set_value("Awa Première a été prévenue")
    line.text.edited.emit()
    line.flush()

    assert workspace.drafts.drafts() == ()


def _refuse(line: RequestLine, shown: list[QWidget]) -> RequestLine:
    shown.append(line)
    line.outcome.set_value(RequestOutcome.REFUSED.value)
    line.outcome.edited.emit()
    line.flush()
    return line
