"""Translated phrases in the settings: read, said otherwise, approved one by one or together."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.rules import phrases as tables
from models.rules.translations import Shown
from tests.ui.reach import check
from ui.settings.settings_page import SettingsPage
from ui.settings.translation_lists import TranslationLists
from ui.settings.translations_section import TranslationsSection
from ui.widgets.text_area import TextArea

SPEAKER = "Maison des langues de l’Exemple"


@pytest.fixture
def section(workspace: Workspace, qtbot: QtBot) -> Iterator[TranslationsSection]:
    page = SettingsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.show_translations("ar")
    found = page.findChild(TranslationsSection)
    assert found is not None
    yield found
    tables.forget()


def shown_keys(section: TranslationsSection) -> list[str]:
    return [line.key for line in section.model.records()]


def test_phrases_are_said_otherwise_approved_and_taken_back(
    section: TranslationsSection, workspace: Workspace, tmp_path: Path
) -> None:
    check(section)
    said: list[object] = []
    section.toast_requested.connect(said.append)
    section.search.setText("Merci")
    section.search.textEdited.emit("Merci")
    assert shown_keys(section) == ["screen.thanks"]
    text = section.findChild(TextArea, "translation_text")
    assert text is not None
    assert text.layoutDirection() == Qt.LayoutDirection.RightToLeft

    text.setPlainText("شكرًا {name}")
    section.save()
    assert "{name}" in "".join(one.text() for one in section._card.field.findChildren(QLabel))
    text.setPlainText("شكرًا لكم")
    section.save()
    spoken = tables.phrases("ar")
    assert spoken is not None
    assert spoken.raw("screen.thanks") == "شكرًا لكم"
    section.approve()
    assert said == []
    section.speaker.setText(SPEAKER)
    section.approve()
    assert shown_keys(section) == []
    section.shown.set_value(Shown.APPROVED.value)
    section.load()
    assert shown_keys(section) == ["screen.thanks"]
    section.go_back()
    assert shown_keys(section) == []

    section.search.setText("")
    section.shown.set_value(Shown.TO_CHECK.value)
    section.load()
    section.approve_shown()
    assert workspace.translations.progress("ar").is_whole
    assert len(said) == 3

    lists = section.findChild(TranslationLists)
    assert lists is not None
    lists.give_out(str(tmp_path))
    (saved,) = tmp_path.glob("*.csv")
    lists.bring_back(str(saved))
    assert section.model.records() == ()
