"""The voice of one party: what it said, the newest first, and its own paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.in_work import Party, VoiceRecord
from models.records.people import Right
from ui.consultation import hold_back
from ui.dates import short_date
from ui.in_work.hire_words import WEATHER_HUES, WEATHER_ICONS, party_words
from ui.pathway.rows_part import WayRow
from ui.role_doors import only_for
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, column, empty, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from controllers.settings import SettingsController
    from controllers.workspace import Workspace

_MOST_SHOWN: Final = 12


class VoiceColumn(QWidget):
    """One voice.

    Signals:
        hear_requested: Its Party: note what it says.
        print_requested: Its Party: print its own notes.
        edit_requested: A VoiceRecord.
        remove_requested: A VoiceRecord.
    """

    hear_requested = Signal(object)
    print_requested = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, workspace: Workspace, party: Party) -> None:
        super().__init__()
        name = f"voice_{party.value}"
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace, self._party = workspace, party
        who = party_words(party)
        hear = make_button(self.tr("Note"), "plain", "plus", name=f"{name}_hear")
        hear.setAccessibleName(self.tr("Note what is heard: {party}").format(party=who))
        hear.clicked.connect(self._on_hear)
        hold_back(workspace, hear)
        only_for(workspace, Right.WRITE_FILES, hear)
        tip = self.tr("Print this voice alone: {party}").format(party=who)
        self._print = make_button("", "tool", "print", name=f"{name}_print", tip=tip)
        self._print.clicked.connect(self._on_print)
        head = row(label(who, "h2", name=f"{name}_title"), STRETCH, self._print, hear, gap=6)
        self._lines = column(gap=8)
        body = column(head, self._lines, STRETCH, gap=10)
        self.setLayout(column(Card(f"{name}_card", body, padding=14), gap=0))

    def show_voices(self, voices: Sequence[VoiceRecord], *, may_write: bool) -> None:
        """Show what the party said."""
        name = self.objectName()
        empty(self._lines)
        self._print.setVisible(any(not each.is_withheld for each in voices))
        if not voices:
            words = self.tr("Not heard yet.")
            self._lines.addWidget(label(words, "muted", name=f"{name}_empty", wrap=True))
        for place, voice in enumerate(voices[:_MOST_SHOWN]):
            if place:
                self._lines.addWidget(hairline(f"{name}_{place}_line"))
            line = _VoiceLine(
                f"{name}_{place}",
                voice,
                self._workspace.settings,
                may_write=may_write and not voice.is_withheld,
            )
            line.edit_requested.connect(self.edit_requested)
            line.remove_requested.connect(self.remove_requested)
            self._lines.addWidget(line)

    def _on_hear(self) -> None:
        self.hear_requested.emit(self._party)

    def _on_print(self) -> None:
        self.print_requested.emit(self._party)


class _VoiceLine(WayRow):
    """What was heard on a day."""

    def __init__(
        self, name: str, voice: VoiceRecord, settings: SettingsController, *, may_write: bool
    ) -> None:
        super().__init__(name, voice)
        one = voice.content
        head = row(label(short_date(one.heard_on), "label", name=f"{name}_day"), gap=6)
        if one.weather:
            words = words_of(settings, "weather", one.weather)
            hue, icon = WEATHER_HUES.get(one.weather, "neutral"), WEATHER_ICONS.get(one.weather, "")
            head.addWidget(Pill(f"{name}_weather", words, hue=hue, icon=icon))
        head.addStretch(1)
        if may_write:
            for button in self._acts(self.tr("Change what was heard"), self.tr("Put it in the bin")):
                head.addWidget(button)
        body = column(head, gap=3)
        for part, text, look in self._texts(voice, settings):
            body.addWidget(label(text, look, name=f"{name}_{part}", wrap=True))
        self.setLayout(body)

    def _texts(self, voice: VoiceRecord, settings: SettingsController) -> list[tuple[str, str, str]]:
        one = voice.content
        if voice.is_withheld and not one.words:
            words = self.tr("Heard by another organisation: told if the person agrees to share it.")
            return [("withheld", words, "muted")]
        difficulties = ", ".join(words_of(settings, "difficulty", code) for code in one.difficulties)
        channel = words_of(settings, "voice_channel", one.channel)
        found = (
            ("well", self.tr("Well: {words}").format(words=one.well) if one.well else "", "body"),
            (
                "difficulties",
                self.tr("Difficulties: {words}").format(words=difficulties) if difficulties else "",
                "body",
            ),
            ("words", one.words, "body"),
            ("who", " · ".join(filter(None, (one.said_by, channel, voice.who))), "small"),
        )
        return [each for each in found if each[1]]
