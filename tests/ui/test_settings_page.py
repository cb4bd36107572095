"""Settings are saved to the vault, and wrong ones are explained."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.backup import instances
from models.records.places import BuildingDraft, HallDraft, ResidenceDraft
from models.records.residents import ResidentDraft
from models.vault import places
from tests.ui.conftest import type_text
from ui.settings.copied_vault import CopiedVault
from ui.settings.places_section import PlacesSection
from ui.settings.settings_page import SettingsPage
from ui.settings.terms_section import TermsSection
from ui.theme import theme
from ui.translations import install_language
from ui.widgets.chips import Chip


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> SettingsPage:
    page = SettingsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def test_the_organisation_is_saved_once_something_was_typed(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    assert not page.save_button.isEnabled()
    neutral = page.organisation.binder.editor("document_name")
    qtbot.keyClicks(neutral, "Conseil emploi")
    qtbot.keyClicks(page.organisation.binder.editor("adviser.last_name"), "Vidal")
    assert page.save_button.isEnabled()

    with qtbot.waitSignal(page.notice_requested):
        qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)

    settings = workspace.settings.settings()
    assert (settings.document_name, settings.adviser.last_name) == ("Conseil emploi", "Vidal")
    assert not page.save_button.isEnabled()


def test_a_text_that_is_too_long_is_explained_at_its_field_and_nothing_is_lost(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    address = page.organisation.binder.editor("address")
    address.setPlainText("x" * 50_000)  # type: ignore[attr-defined]

    page.save()

    assert workspace.settings.settings().address == ""
    assert len(page.organisation.binder.values()["address"]) == 50_000  # type: ignore[arg-type]
    assert page.organisation.binder.is_modified()
    assert page.organisation.binder._fields["address"].error() or page.messages.text()


def test_the_look_is_put_on_at_once(page: SettingsPage, workspace: Workspace) -> None:
    page.show_part(3)
    assert page.bar().isHidden()

    page.display.theme_choice.chips()[2].click()
    page.display.idle_choice.chips()[0].click()

    settings = workspace.settings.settings()
    assert (settings.theme, settings.idle_curtain_seconds) == ("contrast", 30)


def test_a_residence_is_added_with_its_halls_and_chosen_for_today(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    page.show_part(1)
    places = page.findChild(PlacesSection)
    assert isinstance(places, PlacesSection)
    qtbot.keyClicks(places.binder.editor("name"), "Les Tilleuls")
    building = BuildingDraft(name="A", halls=(HallDraft(name="Hall A", opening_hours="mardi"),))
    places.binder.editor("buildings").set_value((building,))  # type: ignore[attr-defined]

    page.save()

    record = workspace.residents.residences()[0]
    assert record.content.name == "Les Tilleuls"
    hall = record.content.buildings[0].halls[0]
    assert hall.hall_id is not None
    places.hall_combo.set_value(hall.hall_id)
    places._on_hall()
    assert workspace.settings.settings().current_hall_id == hall.hall_id


def test_a_residence_without_name_says_so_below_the_field(page: SettingsPage) -> None:
    page.show_part(1)
    places = page.findChild(PlacesSection)
    assert isinstance(places, PlacesSection)

    page.save()

    assert places.binder._fields["name"].error() == "This is needed."


def test_a_residence_where_people_live_is_not_removed(page: SettingsPage, workspace: Workspace) -> None:
    record = workspace.residents.save_residence(ResidenceDraft(name="Les Tilleuls"))
    workspace.residents.save(ResidentDraft(first_name="Amina", residence_id=record.residence_id))
    page.show_part(1)
    places = page.findChild(PlacesSection)
    assert isinstance(places, PlacesSection)

    places.remove_button.click()

    assert page.messages.kind() == "error"
    assert "1" in page.messages.text()
    assert len(workspace.residents.residences()) == 1


def test_an_empty_residence_is_removed_and_can_be_undone(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    workspace.residents.save_residence(ResidenceDraft(name="Les Tilleuls"))
    page.show_part(1)
    places = page.findChild(PlacesSection)
    assert isinstance(places, PlacesSection)

    with qtbot.waitSignal(page.toast_requested) as signal:
        places.remove_button.click()

    assert "Les Tilleuls" in signal.args[0]
    workspace.undo.undo()
    assert [record.content.name for record in workspace.residents.residences()] == ["Les Tilleuls"]


def test_a_line_of_a_list_is_renamed_hidden_and_never_deleted(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    page.show_part(2)
    terms = page.findChild(TermsSection)
    assert isinstance(terms, TermsSection)
    code = terms._term.code if terms._term else ""
    french = terms.binder.editor("label_fr")
    french.selectAll()  # type: ignore[attr-defined]
    type_text(french, "Français (oral)")
    terms.binder.editor("is_enabled").click()  # type: ignore[attr-defined]

    page.save()

    assert code not in {term.code for term in workspace.settings.terms("language")}
    assert workspace.settings.label("language", code) == "Français (oral)"


def test_a_line_is_added_under_a_code_of_its_own(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    page.show_part(2)
    terms = page.findChild(TermsSection)
    assert isinstance(terms, TermsSection)
    for _ in range(2):
        terms._on_new()
        type_text(terms.binder.editor("label_fr"), "Créole d’Haïti")
        page.save()

    codes = [term.code for term in workspace.settings.terms("language") if term.label_fr == "Créole d’Haïti"]
    assert codes == ["creole_dhaiti", "creole_dhaiti_2"]


def test_a_line_without_words_is_refused(page: SettingsPage, workspace: Workspace, tmp_path: Path) -> None:
    page.show_part(2)
    terms = page.findChild(TermsSection)
    assert isinstance(terms, TermsSection)
    before = len(workspace.settings.terms("language", enabled_only=False))
    terms._on_new()

    page.save()

    assert len(workspace.settings.terms("language", enabled_only=False)) == before
    assert terms.binder._fields["label_fr"].error()


def test_the_names_of_the_parts_hold_on_a_small_laptop(qtbot: QtBot, workspace: Workspace) -> None:
    install_language("fr")
    try:
        page = SettingsPage(workspace)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(page.tabs.isVisible)
        names = page.tabs.findChildren(Chip)
        for zoom, width, fewest in ((1.0, 1270, 10), (1.5, 1264, 5)):
            theme.apply("light", zoom)
            page.resize(width, 600)
            QApplication.processEvents()
            shown = [chip for chip in names if chip.isVisible()]
            assert len(shown) >= fewest, zoom
            assert len({chip.mapTo(page, chip.rect().topLeft()).y() for chip in shown}) == 1, zoom
            assert page.tabs._line.more.isVisible() == (len(shown) < len(names)), zoom
            cut = [
                chip.text()
                for chip in shown
                if chip.width() < chip.fontMetrics().horizontalAdvance(chip.text())
            ]
            assert cut == [], zoom
            assert max(chip.mapTo(page, chip.rect().topRight()).x() for chip in shown) < width, zoom
    finally:
        theme.apply("light", 1.0)
        install_language("en")


def test_a_copied_vault_says_so_and_gets_a_number_of_its_own(qtbot: QtBot, workspace: Workspace) -> None:
    folder = workspace.vault.path
    assert not workspace.whereabouts.is_elsewhere()
    (folder / places.FILE).write_text("0" * 32)  # where it was copied from
    page = SettingsPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.show_backups()
    bar = page.findChild(CopiedVault)
    assert bar is not None
    assert bar.isVisible()

    with qtbot.waitSignal(bar.settled):
        qtbot.mouseClick(bar.findChild(QPushButton, "copied_vault_action"), Qt.MouseButton.LeftButton)

    assert instances.instance_of(folder) != instances.FIRST
    assert not workspace.whereabouts.is_elsewhere()
