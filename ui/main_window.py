"""The window of an open vault: rail, top bar, one page at a time, and the keys that work everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from controllers.session import SessionController
from models.records.settings import Settings
from ui.after_paint import AfterPaint
from ui.closing import proposes_backup
from ui.consultation import ConsultationBanner, refusal
from ui.curtain.curtain_keeper import CurtainKeeper
from ui.dates import day_and_month
from ui.first_words import first_words
from ui.free_space import FreeSpaceNotice
from ui.help import HelpOverlay
from ui.keyboard import Keys
from ui.pages import Pages
from ui.palette.palette import Palette
from ui.places import palette_actions, rail_places
from ui.privacy.erasure_watch import ErasureWatch
from ui.rail import Rail
from ui.routes import Routes
from ui.settings.backup_badge import BackupBadge
from ui.theme import theme
from ui.top_bar import TopBar
from ui.undo_words import take_back
from ui.widgets.layouts import clear, column, row
from ui.widgets.messages import MessageBar, Toast
from ui.zooming import Zooming

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_NEUTRAL_TITLE: Final = "Palier"
_OPEN_TO_ALL: Final = ("statistics", "settings")
"""Where one goes who may not go where asked: who only counts has a first page of their own."""
_NARROW: Final = 1000
_LOW: Final = 560
_QUIET_MS: Final = 3_000  # after the first screen: the first words typed have the machine to themselves


class MainWindow(Routes, Zooming, QMainWindow):
    """Everything shown of an open vault; destroyed when it is locked.

    Signals:
        lock_requested: Close the vault.
        language_changed: The sentences have to be built again in another language.
        look_changed: ``Settings`` whose theme or zoom must be put on.
    """

    lock_requested = Signal()
    language_changed = Signal()
    look_changed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        session: SessionController,
        place: str = "hall",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("main_window")
        self.setWindowTitle(_NEUTRAL_TITLE)
        self._workspace, self.may = workspace, workspace.may
        self.look = workspace.settings.settings()
        self.rail = Rail(rail_places(self.may))
        self.top_bar = TopBar()
        self._badge = BackupBadge(workspace.backups, self.open_backups)
        self.top_bar.add_fact(self._badge)
        self.messages = MessageBar("window_messages")
        self.pages = Pages(workspace, self)
        self._build()
        self.toast = Toast("toast", self._app, perch=self.top_bar.where)
        self.palette_layer = Palette(workspace.search.find, self._app)
        self.help_layer = HelpOverlay(self._app)
        self.curtain = CurtainKeeper(workspace, session, self._root, self)
        self._keys = Keys(self)
        self._erasures = ErasureWatch(workspace.privacy.retention, self)
        self._connect()
        self._session = session
        self._after_paint = AfterPaint(self)
        self._after_paint.painted.connect(self._settle)
        self.go(place)

    def go(self, code: str) -> QWidget:
        """Show a page by its code: ``hall``, ``people``, ``employers``, ``plans`` or ``settings``."""
        self._close_layers()
        if not self.rail.has(code):
            code = next(found for found in _OPEN_TO_ALL if self.rail.has(found))
        page = self.pages.show(code)
        self.rail.set_current(code)
        self.refresh_top()
        return page

    def place(self) -> str:
        """Return the code of the page shown."""
        return self.pages.current_code()

    def go_to(self, code: object) -> None:
        """Show a page; connected to signals that carry its code."""
        if code == "curtain":
            self.curtain.fall()
        elif isinstance(code, str):
            self.go(code)

    def open_palette(self) -> None:
        """Search or act."""
        if not self.curtain.is_down():
            self.palette_layer.open_with(palette_actions(self.pages.current(), self.may))

    def open_help(self) -> None:
        """Show the keys."""
        self.help_layer.open_help()

    def new_record(self) -> None:
        """Begin something new on the page shown."""
        self._close_layers()
        if self._workspace.obstacle is not None:
            self.show_message("info", refusal())
            return
        self.pages.call(self.place(), "new_record")

    def save(self) -> None:
        """Save what is being written."""
        self.pages.call(self.place(), "save")

    def print_page(self) -> None:
        """Print what is shown."""
        self.pages.call(self.place(), "print_")

    def hand_over(self) -> None:
        """Turn the screen to have the plan signed."""
        self._close_layers()
        self.pages.call(self.place(), "hand_over")

    def undo(self) -> None:
        """Take the last action back, and say so."""
        # What was just typed is the last action, even when the pause that keeps it has not come yet.
        self.flush()
        kind, words = take_back(self._workspace.undo)
        if kind:
            self.show_message(kind, words)
        else:
            self.show_toast(words, undo=False)

    def lower_curtain(self) -> None:
        """Hide everything at once."""
        self.curtain.fall()

    def hold_curtain(self, *, is_held: bool) -> None:
        """Keep the curtain from falling on its own while a signer, who reads slowly, holds the screen."""
        self.curtain.hold(is_held=is_held)

    def lock(self) -> None:
        """Close the vault."""
        self.lock_requested.emit()

    def show_toast(self, text: object, undo: bool = True) -> None:
        """Confirm something for eight seconds, with Undo."""
        self.toast.show_text(str(text), can_undo=undo)
        self.refresh_top()

    def show_notice(self, text: object) -> None:
        """Confirm something that cannot be undone, for eight seconds."""
        self.show_toast(text, undo=False)

    @override
    def show_message(self, kind: str, text: str) -> None:
        """Show a sentence above the page: ``info``, ``success``, ``warning`` or ``error``."""
        self.messages.show_message(kind, text)

    def on_message(self, message: object) -> None:
        """Show what a page says: a text, or a pair of kind and text."""
        if isinstance(message, tuple):
            self.show_message(str(message[0]), str(message[1]))
        else:
            self.show_message("info", str(message))

    def flush(self) -> None:
        """Have every page keep its half-typed work."""
        self.pages.flush()

    def unload_pages(self) -> None:
        """Destroy the pages that are not shown: the screen is going to be turned to somebody."""
        self.pages.keep_current()

    def destroy_pages(self) -> None:
        """Destroy whatever shows data, now."""
        self.curtain.stop()
        self._after_paint.stop()
        self.pages.destroy_all()

    def run_action(self, code: object) -> None:
        """Do what an entry of the palette says."""
        if isinstance(code, str) and code.startswith("go:"):
            self.go_to(code.removeprefix("go:"))
        elif isinstance(code, str):
            getattr(self, code)()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        if event.spontaneous() and not self.curtain.is_down() and proposes_backup(self, self._workspace):
            event.ignore()
        else:
            super().closeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _settle(self) -> None:
        """Do what nobody waits for, now that the page is on screen."""
        if self._workspace.is_left:
            return  # it was locked, or somebody else came, before it was painted
        self._erasures.look()
        self._session.settle()
        self._workspace.duplicates.catch_up()
        QTimer.singleShot(_QUIET_MS, self._workspace.matching, self._workspace.matching.prepare)
        if words := first_words(self._workspace):
            self.show_message("warning", words)
        self._badge.look()
        if self._workspace.obstacle is None:  # nothing comes onto the disk: it may be full
            FreeSpaceNotice(self._workspace.free_space, self.messages, self)

    def _build(self) -> None:
        messages = row(self.messages, edges=(20, 0, 18, 0))
        content = column(self.top_bar, *self._banner(), messages, (self.pages, 1), gap=0)
        self._app = clear("app", row(self.rail, (clear("content", content), 1), gap=0))
        self._root = QStackedWidget()
        self._root.setObjectName("root")
        self.setCentralWidget(self._root)  # before the first view, which is dressed as it comes in
        self._root.addWidget(self._app)

    def _banner(self) -> list[QHBoxLayout]:
        """Return the line that says of a vault open for reading that it is; nothing of any other."""
        obstacle = self._workspace.obstacle
        return [row((ConsultationBanner(obstacle), 1), edges=(20, 0, 18, 6))] if obstacle else []

    def _connect(self) -> None:
        self.rail.requested.connect(self.go_to)
        self.top_bar.search_requested.connect(self.open_palette)
        self.toast.undo_requested.connect(self.undo)
        self.palette_layer.hit_chosen.connect(self.open_hit)
        self.palette_layer.action_chosen.connect(self.run_action)
        self.curtain.lock_requested.connect(self.lock_requested)
        self.curtain.fell.connect(self._on_curtain_fell)
        self.curtain.rose.connect(self._on_curtain_rose)
        self._workspace.settings.settings_changed.connect(self.on_settings)
        theme.changed.connect(self._fit)
        self._fit()  # before the first show: with words, the rail would make the window higher than a screen

    @override
    def on_settings(self, settings: Settings) -> None:
        before, self.look = self.look, settings
        self.curtain.set_idle(settings.idle_curtain_seconds)
        self.refresh_top()
        if (settings.theme, settings.zoom) != (before.theme, before.zoom):
            self.look_changed.emit(settings)
        if settings.language != before.language:
            # The button that was pressed belongs to what is going to be destroyed: let it finish.
            QTimer.singleShot(0, self, self.language_changed.emit)

    def _on_curtain_fell(self) -> None:
        self._keys.set_enabled(is_enabled=False)
        self._close_layers()
        self.toast.hide()
        # Once the curtain is painted: keeping drafts must not delay it.
        QTimer.singleShot(0, self, self.flush)

    def _close_layers(self) -> None:
        self.palette_layer.close_layer()
        self.help_layer.close_layer()

    def _on_curtain_rose(self) -> None:
        self._keys.set_enabled(is_enabled=True)

    def refresh_top(self) -> None:
        """Say again where one is: the page has moved."""
        page = self.pages.current()
        title, subtitle = getattr(page, "title", None), getattr(page, "subtitle", None)
        self.top_bar.set_place(
            title() if title else self.curtain.place_words(),
            subtitle() if subtitle else day_and_month(self.curtain.today()),
        )

    def _fit(self) -> None:
        is_low = self.height() < theme.px(_LOW)
        self.rail.set_narrow(is_narrow=self.width() < theme.px(_NARROW) or is_low)
        # A hidden column would still hold the width of the window without a minimum of our own.
        self._root.setMinimumSize(theme.px(420), theme.px(320))
