"""Unlock, create or recover: the forms of the first window, in one card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from controllers.opening import WITHOUT_KEYS
from ui.locking.why import LOOKED, RESTORED
from ui.session.first_window import CARD_PADDING, CARD_WIDTH, EDGE
from ui.session.unlock_page import UnlockPage
from ui.theme import theme
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.opening import Person, VaultFace
    from models.errors import AppError
    from ui.session.create_page import CreatePage
    from ui.session.recover_page import RecoverPage
    from ui.session.restore_layer import RestoreLayer

_FORM_WIDTH: Final = 780


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


PASSPHRASE_CODES: Final = (
    "vault.recovery_wrong",
    "vault.too_soon",
    "vault.weak_passphrase",
    "vault.wrong_passphrase",
)
"""Refusals that are said below the passphrase; the others above the form."""


class OpenForms(QWidget):
    """One of three forms; of people, only what they chose to be called here is ever shown.

    Signals:
        open_requested: Path, passphrase or recovery key, id of the slot or None.
        create_requested: A ``NewVault``.
        look_requested: Path of the vault whose people are wanted; ``show_face`` answers.
        recovery_finished: Id of the slot, new passphrase.
        recovery_given_up: The vault that the recovery key opened is not wanted any more.
        keys_left: Path of a vault or None, and a code of ``ui.locking.why``: a backup was opened here and is
            closed, and its keys are in the memory of this process.
    """

    open_requested = Signal(object, object, object)
    create_requested = Signal(object)
    look_requested = Signal(object)
    recovery_finished = Signal(object, object)
    recovery_given_up = Signal()
    keys_left = Signal(object, object)

    def __init__(
        self,
        vaults: Sequence[Path],
        suggest_path: Callable[[str], Path],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("open_forms")
        self._suggest_path, self._language = suggest_path, language
        self._create_page: CreatePage | None = None
        self._recover_page: RecoverPage | None = None
        self._restore_layer: RestoreLayer | None = None
        self._has_looked = False
        self._pages = column(gap=0)
        self.unlock_page = UnlockPage(vaults)
        self.unlock_page.open_requested.connect(self.open_requested)
        self.unlock_page.create_requested.connect(self.show_create)
        self.unlock_page.look_requested.connect(self.look_requested)
        self._shown: OpenPage = self.unlock_page
        self.unlock_page.restore_requested.connect(self.show_restore)
        self._unlock_pane = ScrollPane("unlock_scroll", column(self.unlock_page))
        self._pages.addWidget(self._unlock_pane)
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
        self._show(self._create_page)

    def show_restore(self) -> None:
        """Show what restores a backup; it is made the first time it is asked for."""
        # Not needed to paint the first window.
        from controllers.restoring import RestoreController  # noqa: PLC0415
        from controllers.tasks import ThreadTasks  # noqa: PLC0415
        from models.clock import utc_now  # noqa: PLC0415
        from ui.session.restore_layer import RestoreLayer  # noqa: PLC0415

        if self._restore_layer is None:
            controller = RestoreController(ThreadTasks(self), utc_now, self)
            self._restore_layer = RestoreLayer(controller, self)
            self._restore_layer.restored.connect(self._on_restored)
            controller.inspected.connect(self._on_looked)
            controller.failed.connect(self._on_look_failed)
            # After ``restored``, which says more.
            self._restore_layer.closed.connect(self._on_restore_closed, Qt.ConnectionType.QueuedConnection)
        self._restore_layer.open_restore()

    def show_unlock(self) -> None:
        """Show the unlock form."""
        self._show(self.unlock_page)
        self.unlock_page.passphrase.setFocus()

    def show_recovery(self, people: tuple[Person, ...]) -> None:
        """Ask for a new passphrase, after the recovery key."""
        from ui.session.recover_page import RecoverPage  # noqa: PLC0415  (seldom needed)

        self.unlock_page.forget()
        if self._recover_page is None:
            page = RecoverPage()
            page.finished.connect(self.recovery_finished)
            page.back_requested.connect(self._on_given_up)
            self._pages.addWidget(page)
            self._recover_page = page
        self._recover_page.set_people(people)
        self._show(self._recover_page)

    def look(self) -> None:
        """Ask who opens the vault that is chosen."""
        self.unlock_page.look()

    def show_face(self, face: VaultFace) -> None:
        """Show who opens a vault."""
        self.unlock_page.show_face(face)
        self._fit()

    def set_wait(self, seconds: int) -> None:
        """Say how long to wait before the next try."""
        self.unlock_page.set_wait(seconds)

    def set_busy(self, is_busy: bool) -> None:
        """Show that a vault is being opened or made."""
        self._shown.set_busy(is_busy)

    def show_error(self, text: str, *, is_passphrase: bool) -> None:
        """Say, in place, why it did not work."""
        self._shown.show_error(text, is_passphrase=is_passphrase)

    def show_notice(self, text: str, *, is_trouble: bool = False) -> None:
        """Say something above the form, such as that the vault was locked."""
        self.unlock_page.messages.show_message("error" if is_trouble else "info", text)

    def forget(self) -> None:
        """Empty every passphrase typed."""
        for page in (self.unlock_page, self._create_page, self._recover_page):
            if page is not None:
                page.forget()

    def _on_given_up(self) -> None:
        self.forget()
        self.show_unlock()
        self.recovery_given_up.emit()

    def _on_looked(self, _summary: object = None) -> None:
        """Remember that the keys of a backup were read here."""
        self._has_looked = True
        if self._restore_layer is None or self._restore_layer.isHidden():
            self._on_restore_closed()  # it was closed meanwhile

    def _on_look_failed(self, error: AppError) -> None:
        if error.code not in WITHOUT_KEYS:
            self._on_looked()

    def _on_restore_closed(self) -> None:
        has_looked, self._has_looked = self._has_looked, False
        if has_looked:
            self.keys_left.emit(self.unlock_page.chosen_vault(), LOOKED)

    def _on_restored(self, vault: Path) -> None:
        self._has_looked = False
        self.keys_left.emit(vault, RESTORED)
        self.unlock_page.offer(vault)
        words = self.tr(
            "The backup is restored and was read through. Open it with the passphrase of that day."
        )
        self.unlock_page.messages.show_message("success", words)

    def _show(self, page: OpenPage) -> None:
        self._shown = page
        self._unlock_pane.setVisible(page is self.unlock_page)
        for other in (self._create_page, self._recover_page):
            if other is not None:
                other.setVisible(page is other)
        self._fit()

    def _build(self) -> None:
        mark = Card("logo_card", row(IconLabel("logo_icon", "logo", "rail", 34)), kind="logo", padding=8)
        name = label("Palier", "brand", name="brand")
        promise = label(self.tr("Offline, encrypted, nothing leaves here."), "onrail", name="promise")
        self._brand = clear("brand_line", column(row(mark, name, STRETCH, gap=14), promise, gap=10))
        self._card = Card("open_card", self._pages, kind="curtain", padding=CARD_PADDING)
        middle = column(STRETCH, self._brand, 8, self._card, STRETCH, gap=12)
        self.setLayout(row(STRETCH, middle, STRETCH, edges=(24, EDGE, 24, EDGE)))
        self._fit()

    def _fit(self) -> None:
        """Give the card the height it needs, and what there is when that is less; then it scrolls."""
        is_form = self._shown is not self.unlock_page
        width = theme.px(_FORM_WIDTH if is_form else CARD_WIDTH)
        room = self.height() - theme.px(2 * EDGE)
        inner = self._unlock_pane.content_height(width - theme.px(2 * CARD_PADDING))
        needed = room if is_form else inner + theme.px(2 * CARD_PADDING) + 2
        brand = self._brand.sizeHint().height() + theme.px(20)
        has_brand = not is_form and needed + brand <= room
        self._brand.setVisible(has_brand)
        self._card.setFixedSize(width, max(theme.px(240), min(needed, room - (brand if has_brand else 0))))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    @override
    def resizeEvent(self, event: object) -> None:
        self._fit()
