"""The papers are chosen, read, printed and filled in from the settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.records.papers import LegalBasis, Paper, PaperKind
from tests.documents.pdf_reading import plain, read_by_pdfium
from tests.ui.conftest import type_text
from ui.settings.papers_section import PapersSection
from ui.settings.settings_page import SettingsPage
from ui.widgets.chips import Chip


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> SettingsPage:
    page = SettingsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    with qtbot.waitActive(page):
        page.show()
    page.show_part(len(page.tabs.findChildren(Chip)) - 1)
    return page


@pytest.fixture
def section(page: SettingsPage) -> PapersSection:
    found = page.findChild(PapersSection)
    assert isinstance(found, PapersSection)
    return found


def choose(section: PapersSection, kind: PaperKind) -> str:
    next(chip for chip in section.paper_choice.chips() if chip.code == kind).click()
    return plain(read_by_pdfium(section.print_bar._pdf))


def test_the_leaflet_is_there_at_once_and_ready_to_print(section: PapersSection) -> None:
    assert section.kind() is PaperKind.LEAFLET
    assert section.preview.page_count() == 1
    assert section.print_bar.print_button.isEnabled()
    assert section.print_bar._file_name == "Vos informations et vos droits.pdf"


@pytest.mark.parametrize(
    ("kind", "pages", "title"),
    [
        (PaperKind.SPOKEN_SCRIPT, 1, "À dire au premier échange"),
        (PaperKind.REGISTER_ENTRY, 3, "Fiche de registre"),
        (PaperKind.IMPACT_KIT, 4, "Analyse d’impact"),
        (PaperKind.LOST_LAPTOP, 2, "Ordinateur perdu ou volé"),
    ],
)
def test_each_paper_is_shown_with_its_name_and_its_purpose(
    section: PapersSection, kind: PaperKind, pages: int, title: str
) -> None:
    before = section._help.text()

    assert title in choose(section, kind)

    assert section.preview.page_count() == pages
    assert section.print_bar._file_name == f"{title}.pdf"
    assert section._help.text() not in ("", before)


def test_the_leaflet_speaks_other_languages_and_says_that_they_are_to_be_checked(
    section: PapersSection,
) -> None:
    assert section._translation_note.isHidden()
    next(chip for chip in section.language_choice.chips() if chip.text() == "Українська").click()

    assert section.preview.page_count() == 2
    assert "Ваші дані" in plain(read_by_pdfium(section.print_bar._pdf))
    assert section._translation_note.isVisible()
    choose(section, PaperKind.LOST_LAPTOP)
    assert section._language_field.isHidden()
    assert section._translation_note.isHidden()


def test_who_answers_for_the_data_is_kept_and_printed(
    qtbot: QtBot, page: SettingsPage, section: PapersSection, workspace: Workspace
) -> None:
    choose(section, PaperKind.REGISTER_ENTRY)
    type_text(section.binder.editor("data_officer"), "Ines Marchal")
    section.binder.editor("legal_basis").chips()[0].click()  # type: ignore[attr-defined]
    assert page.save_button.isEnabled()

    with qtbot.waitSignal(page.notice_requested):
        qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)

    kept = workspace.settings.settings().papers
    assert (kept.data_officer, kept.legal_basis) == ("Ines Marchal", LegalBasis.PUBLIC_MISSION)
    printed = plain(read_by_pdfium(section.print_bar._pdf))
    assert "Ines Marchal" in printed
    assert "mission d’intérêt public (article 6.1.e)" in printed
    assert not page.save_button.isEnabled()


def test_a_text_that_is_too_long_is_explained_at_its_field(
    page: SettingsPage, section: PapersSection, workspace: Workspace
) -> None:
    section.binder.editor("partner").setText("x" * 300)  # type: ignore[attr-defined]

    page.save()

    assert workspace.settings.settings().papers.partner == ""
    assert section.binder._fields["partner"].error()


def test_a_change_of_the_organisation_reaches_the_paper(section: PapersSection, workspace: Workspace) -> None:
    workspace.settings.save(replace(workspace.settings.settings(), organisation_name="Le Gué"))

    assert "Notre organisation : Le Gué" in plain(read_by_pdfium(section.print_bar._pdf))


def test_only_the_paper_asked_last_is_shown(section: PapersSection) -> None:
    choose(section, PaperKind.LOST_LAPTOP)
    late = Paper(kind=PaperKind.LEAFLET, pdf=b"late", file_name="late.pdf")

    section._papers.paper_ready.emit(late)

    assert section.print_bar._file_name == "Ordinateur perdu ou volé.pdf"
    assert section.preview.page_count() == 2


def test_locking_delivers_nothing_any_more(
    qtbot: QtBot, workspace: Workspace, inline_tasks: InlineTasks
) -> None:
    papers = workspace.papers
    inline_tasks.busy_changed.connect(papers.forget)  # while the paper is being drawn

    with qtbot.assertNotEmitted(papers.paper_ready):
        papers.prepare(PaperKind.LEAFLET)
