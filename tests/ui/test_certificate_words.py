"""A certificate half typed comes back for the same person, and for nobody else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from controllers.workspace import Workspace
from models.records.hall_papers import HallPaperKind
from models.records.meetings import EncounterDraft
from models.records.residents import ResidentDraft
from tests.factories import a_resident
from ui.permanence.person_papers import PersonPapers
from ui.widgets.messages import MessageBar

AWA, LINA = (
    EncounterDraft(resident=ResidentDraft(first_name=name, last_name="Exemple")) for name in ("Awa", "Lina")
)
SLIP, CERTIFICATE = HallPaperKind.SLIP, HallPaperKind.CERTIFICATE


@pytest.fixture
def papers(qapp: QApplication, workspace: Workspace) -> Iterator[PersonPapers]:
    papers = PersonPapers(workspace)
    papers.show()
    yield papers
    papers.hide()
    papers.deleteLater()  # before its vault closes: it draws a while after the last key
    QApplication.sendPostedEvents(papers, QEvent.Type.DeferredDelete)


def choose(papers: PersonPapers, kind: HallPaperKind) -> None:
    """Choose one of the two papers."""
    papers.kind.chips()[(SLIP, CERTIFICATE).index(kind)].click()


def type_name(papers: PersonPapers, name: str) -> None:
    """Have the name on the certificate."""
    papers.with_name.click()
    papers.who.set_value(name)
    papers.who.edited.emit()


def is_said_again(papers: PersonPapers) -> bool:
    """Tell whether it is said that something is there again."""
    bar = papers.findChild(MessageBar, "paper_again")
    assert bar is not None
    return "here again" in bar.text()


def known(workspace: Workspace, first_name: str) -> EncounterDraft:
    """Return the encounter of somebody with a file, who did not wait."""
    key = workspace.residents.save(a_resident(first_name=first_name, room="")).resident_id
    return EncounterDraft(resident=workspace.residents.open(key).content)


def test_the_next_person_never_meets_the_name_of_the_one_before(
    papers: PersonPapers, workspace: Workspace
) -> None:
    papers.show_for(AWA, None)
    choose(papers, CERTIFICATE)
    type_name(papers, "Awa Première")
    papers.flush()

    papers.show_for(LINA, None)
    choose(papers, CERTIFICATE)

    assert papers.certificate().name == ""
    assert papers.who.value() == "Lina Exemple"
    assert not is_said_again(papers)
    assert workspace.drafts.drafts() == ()  # nothing would erase it with her


def test_it_comes_back_whole_for_the_same_person_and_goes_with_the_file(
    papers: PersonPapers, workspace: Workspace
) -> None:
    awa, lina = known(workspace, "Awa"), known(workspace, "Lina")
    papers.show_for(awa, None)
    choose(papers, CERTIFICATE)
    type_name(papers, "Awa Première")
    papers.at.set_value(papers.ended.value())
    papers.at.edited.emit()
    typed = papers.certificate()

    papers.show_for(lina, None)
    choose(papers, CERTIFICATE)
    assert papers.certificate().name == ""
    papers.show_for(awa, None)
    choose(papers, CERTIFICATE)

    assert papers.certificate() == typed
    assert is_said_again(papers)
    key = awa.resident.resident_id
    assert key is not None
    workspace.privacy.retention.erase(key, workspace.residents.open(key).code)
    assert workspace.drafts.drafts() == ()


def test_a_look_at_the_slip_loses_no_word_of_the_certificate(
    papers: PersonPapers, workspace: Workspace
) -> None:
    for person in (known(workspace, "Awa"), AWA):
        papers.show_for(person, None)
        choose(papers, CERTIFICATE)
        type_name(papers, "Awa Première")

        choose(papers, SLIP)  # at once, before anything was kept
        papers.flush()
        papers.pane.print_bar.printed.emit("")
        choose(papers, CERTIFICATE)

        assert papers.certificate().name == "Awa Première"
    papers.back.click()


def test_once_printed_nothing_waits(papers: PersonPapers, workspace: Workspace) -> None:
    papers.show_for(known(workspace, "Awa"), None)
    choose(papers, CERTIFICATE)
    type_name(papers, "Awa Première")
    papers.flush()
    assert [kept.kind for kept in workspace.drafts.drafts()] == ["certificate"]

    papers.pane.print_bar.printed.emit("")

    assert workspace.drafts.drafts() == ()
