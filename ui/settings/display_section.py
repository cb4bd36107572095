"""How the screens look and speak, and when the curtain falls; each choice is put on at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.settings import SettingsController
from models.errors import AppError
from models.records.settings import Settings
from ui.errors import error_text
from ui.labels import label_of
from ui.tokens import ThemeName
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup, SegmentedChoice
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar

_ZOOMS: Final = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_IDLE_SECONDS: Final = (30, 60, 120, 300, 600)
_LOCK_MINUTES: Final = (3, 5, 7, 10)


class DisplaySection(QWidget):
    """Theme, size, language, idle time.

    Signals:
        curtain_requested: Lower the curtain, to see it.
        lock_requested: Close the vault.
    """

    curtain_requested = Signal()
    lock_requested = Signal()

    def __init__(
        self, settings: SettingsController, messages: MessageBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("display_section")
        self.setProperty("look", "clear")
        self._settings, self._messages = settings, messages
        self.theme_choice = SegmentedChoice(
            "theme_choice",
            [(name.value, label_of(name)) for name in ThemeName],
            icons=("sun", "moon", "contrast", "screen"),
        )
        self.zoom_choice = ChipGroup(
            "zoom_choice",
            [(str(zoom), f"{round(zoom * 100)}\u00a0%") for zoom in _ZOOMS],
            is_single=True,
            can_be_empty=False,
        )
        # Each language is written in itself: whoever needs the other one can still find it.
        self.language_choice = SegmentedChoice("language_choice", [("fr", "Français"), ("en", "English")])
        self.idle_choice = ChipGroup(
            "idle_choice",
            [(str(seconds), self._idle_words(seconds)) for seconds in _IDLE_SECONDS],
            is_single=True,
            can_be_empty=False,
        )
        self.lock_choice = ChipGroup(
            "lock_choice",
            [(str(minutes), self.tr("%n minute(s)", "", minutes)) for minutes in _LOCK_MINUTES],
            is_single=True,
            can_be_empty=False,
        )
        for editor in (
            self.theme_choice,
            self.zoom_choice,
            self.language_choice,
            self.idle_choice,
            self.lock_choice,
        ):
            editor.edited.connect(self._on_edited)
        self._build()
        self.load(settings.settings())

    def load(self, settings: Settings) -> None:
        """Show what is kept."""
        self.theme_choice.set_value(settings.theme)
        self.zoom_choice.set_value(str(settings.zoom))
        self.language_choice.set_value(settings.language)
        self.idle_choice.set_value(str(settings.idle_curtain_seconds))
        self.lock_choice.set_value(str(settings.idle_lock_minutes))

    def _build(self) -> None:
        look = Card(
            "look_card",
            column(
                label(self.tr("Look"), "h2", name="look_title"),
                Field(self.tr("&Theme"), self.theme_choice),
                Field(
                    self.tr("Si&ze of everything"), self.zoom_choice, hint=self.tr("also Ctrl + and Ctrl -")
                ),
                Field(self.tr("&Language of the screens"), self.language_choice),
                gap=14,
            ),
        )
        curtain = make_button(self.tr("Lower the curtain now"), "plain", "curtain", name="try_curtain_button")
        curtain.clicked.connect(self.curtain_requested)
        lock = make_button(self.tr("Lock the vault"), "plain", "lock", name="lock_button")
        lock.clicked.connect(self.lock_requested)
        discretion = Card(
            "discretion_card",
            column(
                label(self.tr("Discretion"), "h2", name="discretion_title"),
                Field(self.tr("The &curtain falls by itself after"), self.idle_choice),
                label(
                    self.tr(
                        "It hides everything and greets whoever waits. Your passphrase, or your short code, "
                        "raises it again."
                    ),
                    "small",
                    name="curtain_hint",
                    wrap=True,
                ),
                Field(self.tr("The &vault is locked by itself after"), self.lock_choice),
                label(
                    self.tr(
                        "Also when the computer sleeps or its session is locked, and ten minutes behind the "
                        "curtain. Half-typed work is kept."
                    ),
                    "small",
                    name="lock_hint",
                    wrap=True,
                ),
                row(curtain, lock, STRETCH, gap=8),
                gap=14,
            ),
        )
        self.setLayout(column(look, discretion, STRETCH, gap=12))

    def _idle_words(self, seconds: int) -> str:
        if seconds < 60:  # noqa: PLR2004  (a minute)
            return self.tr("%n second(s)", "", seconds)
        return self.tr("%n minute(s)", "", seconds // 60)

    def _on_edited(self) -> None:
        kept = self._settings.settings()
        wanted = replace(
            kept,
            theme=str(self.theme_choice.value() or kept.theme),
            zoom=float(str(self.zoom_choice.value() or kept.zoom)),
            language=str(self.language_choice.value() or kept.language),
            idle_lock_minutes=int(str(self.lock_choice.value() or kept.idle_lock_minutes)),
            idle_curtain_seconds=int(str(self.idle_choice.value() or kept.idle_curtain_seconds)),
        )
        try:
            self._settings.save(wanted)
        except AppError as error:
            self._messages.show_message("error", error_text(error))
