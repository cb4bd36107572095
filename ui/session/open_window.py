"""The first window: painted before anything that opens a vault is imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.session.unlock_page import UnlockPage
from ui.theme import theme
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.pattern import Pattern


class OpenPage(Protocol):
    """What both forms of the first window offer."""

    def set_busy(self, is_busy: bool) -> None:
        """Show that a vault is being opened or made."""

    def show_error(self, text: str, *, is_passphrase: bool) -> None:
        """Say why it did not work."""

    def forget(self) -> None:
        """Empty the passphrase."""

    def setVisible(self, is_visible: bool, /) -> None:  # noqa: N802  (Qt's name)
        """Show or hide the form."""


class OpenWindow(QWidget):
    """Unlock or create, in one card on the ornament; it shows no name of any person.

    Signals:
        painted: The window is on screen; what opens a vault may be imported now.
        open_requested: Path, passphrase.
        create_requested: A ``NewVault``.
        closed: The person closed the window.
    """

    painted = Signal()
    open_requested = Signal(object, object)
    create_requested = Signal(object)
    closed = Signal()

    def __init__(
        self,
        vaults: Sequence[Path],
        suggest_path: Callable[[str], Path],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("open_window")
        self.setWindowTitle("Palier")
        self._suggest_path, self._language = suggest_path, language
        self._was_painted = False
        self._is_create = False
        self._create_page: OpenPage | None = None
        self._pattern = Pattern("open_pattern", self)
        self._pages = column(gap=0)
        self.unlock_page = UnlockPage(vaults)
        self.unlock_page.open_requested.connect(self.open_requested)
        self.unlock_page.create_requested.connect(self.show_create)
        self._pages.addWidget(self.unlock_page)
        self._build()
        theme.changed.connect(self._fit)
        if not vaults:
            self.unlock_page.messages.show_message(
                "info", self.tr("There is no vault on this computer yet: create one."), can_close=False
            )

    def show_create(self) -> None:
        """Show the form of a new vault; it is made the first time it is asked for."""
        from ui.session.create_page import CreatePage  # noqa: PLC0415  (not needed to paint the first window)

        if self._create_page is None:
            page = CreatePage(self._suggest_path, self._language)
            page.create_requested.connect(self.create_requested)
            page.back_requested.connect(self.show_unlock)
            self._pages.addWidget(page)
            self._create_page = page
        self._show(is_create=True)

    def show_unlock(self) -> None:
        """Show the unlock form."""
        self._show(is_create=False)
        self.unlock_page.passphrase.setFocus()

    def set_busy(self, is_busy: bool) -> None:
        """Show that a vault is being opened or made."""
        self._current().set_busy(is_busy)

    def show_error(self, text: str, *, is_passphrase: bool) -> None:
        """Say, in place, why it did not work."""
        self._current().show_error(text, is_passphrase=is_passphrase)

    def show_notice(self, text: str) -> None:
        """Say something above the form, such as that the vault was locked."""
        self.unlock_page.messages.show_message("info", text)

    def forget(self) -> None:
        """Empty every passphrase typed."""
        self.unlock_page.forget()
        if self._create_page is not None:
            self._create_page.forget()

    def _current(self) -> OpenPage:
        return self._create_page if self._is_create and self._create_page is not None else self.unlock_page

    def _show(self, *, is_create: bool) -> None:
        self._is_create = is_create
        self.unlock_page.setVisible(not is_create)
        if self._create_page is not None:
            self._create_page.setVisible(is_create)
        self._fit()

    def _build(self) -> None:
        mark = Card("logo_card", row(IconLabel("logo_icon", "logo", "rail", 34)), kind="logo", padding=8)
        name = label("Palier", "brand", name="brand")
        self._promise = label(self.tr("Offline, encrypted, nothing leaves here."), "onrail", name="promise")
        self._brand = column(row(mark, name, STRETCH, gap=14), self._promise, gap=10)
        self._card = Card("open_card", self._pages, kind="curtain", padding=28)
        self.setLayout(
            row(
                STRETCH,
                column(STRETCH, self._brand, 8, (self._card, 100), STRETCH, gap=12),
                STRETCH,
                edges=(24, 20, 24, 20),
            )
        )
        self._fit()

    def _fit(self) -> None:
        self._promise.setVisible(not self._is_create)
        self._card.setFixedWidth(theme.px(780 if self._is_create else 470))
        self._card.setSizePolicy(
            QSizePolicy.Policy.Fixed,
            QSizePolicy.Policy.Expanding if self._is_create else QSizePolicy.Policy.Maximum,
        )

    @override
    def resizeEvent(self, event: object) -> None:
        self._pattern.setGeometry(self.rect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
