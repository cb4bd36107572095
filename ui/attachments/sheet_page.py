"""One signed sheet, large: its pages, the sheet before and the one after, who filed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.attachments import AttachmentContent, AttachmentRecord
from models.records.plans import PlanVersionRecord
from ui.attachments.move_form import MoveForm
from ui.attachments.sheet_pages import pages_of
from ui.attachments.sheet_words import SheetWords
from ui.errors import error_text
from ui.printing.preview import PlanPreview
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layouts import STRETCH, clear, column, flow, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.attachments import AttachmentController

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SheetPage(QWidget):
    """The sheets of one version, one at a time; Esc goes back, the arrows go from one to the next.

    Signals:
        closed: Back to the plan.
        removed: The sheet shown was taken away, which can be undone.
        move_requested: AttachmentRecord of the sheet shown, and the number of the plan it belongs to.
    """

    closed = Signal()
    removed = Signal()
    move_requested = Signal(object, str)

    def __init__(self, controller: AttachmentController, *, may_write: bool) -> None:
        super().__init__()
        self.setObjectName("sheet_page")
        self.setProperty("look", "page")
        self._controller = controller
        self._records: tuple[AttachmentRecord, ...] = ()
        self._index = 0
        self._is_of_plan = True
        self.messages = MessageBar("sheet_messages")
        self.preview = PlanPreview("sheet_preview")
        self._title = label("", "h1", name="sheet_title")
        self._plan = ElidedLabel("sheet_plan", "", "muted")
        self._name = label("", "h3", name="sheet_name", wrap=True)
        self._what = label("", "muted", name="sheet_what", wrap=True)
        self._filed = label("", "muted", name="sheet_filed", wrap=True)
        self.preview.view.installEventFilter(self)
        self._make_buttons(may_write=may_write)
        self._build()
        controller.opened.connect(self._on_opened)
        controller.not_opened.connect(self._on_not_opened)

    def load(
        self, plan: PlanVersionRecord, records: tuple[AttachmentRecord, ...], shown: AttachmentRecord
    ) -> None:
        """Show a sheet among the others of a version."""
        self._records = records
        words = self.tr("{name} · Plan {number}, version {version}")
        name = plan.content.employee.display_name
        self._plan.setText(words.format(name=name, number=plan.number, version=plan.version))
        self._show(records.index(shown) if shown in records else 0)

    def load_of_person(
        self, name: str, records: tuple[AttachmentRecord, ...], shown: AttachmentRecord
    ) -> None:
        """Show a paper among the others kept with a person."""
        self._records, self._is_of_plan = records, False
        self._plan.setText(name)
        self.back_button.setToolTip(self.tr("Back to the file (Esc)"))
        self.previous_button.setText(self.tr("Previous paper"))
        self.next_button.setText(self.tr("Next paper"))
        self.remove_button.setText(self.tr("&Remove this paper"))
        self.mover.hide()
        self._show(records.index(shown) if shown in records else 0)

    def clear(self) -> None:
        """Forget what was shown."""
        self._records = ()
        self.preview.clear()

    def shown(self) -> AttachmentRecord | None:
        """Return the sheet shown."""
        return self._records[self._index] if self._records else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif step is not None:
            self._go(step)
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The view would take the arrows to scroll sideways, also where there is nothing more to see.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and not self.preview.view.horizontalScrollBar().maximum():
                self._go(step)
                return True
        return super().eventFilter(watched, event)

    def _make_buttons(self, *, may_write: bool) -> None:
        self.back_button = make_button(
            "", "icon", "arrow_left", name="sheet_back", tip=self.tr("Back to the plan (Esc)")
        )
        self.back_button.clicked.connect(self.closed)
        self.previous_button = make_button(
            self.tr("Previous sheet"), "plain", "chevron_left", name="sheet_previous"
        )
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button = make_button(self.tr("Next sheet"), "plain", "chevron", name="sheet_next")
        self.next_button.clicked.connect(self._on_next)
        self.remove_button = make_button(
            self.tr("&Remove this sheet"), "danger", "trash", name="sheet_remove"
        )
        self.mover = MoveForm()
        self.mover.requested.connect(self._on_move)
        if not may_write:
            self.remove_button.hide()
            self.mover.hide()
        self.remove_button.clicked.connect(self._on_remove)

    def _build(self) -> None:
        turns = flow("sheet_turns", self.previous_button, self.next_button)
        help_words = self.tr("It is decrypted in memory only, and that it was seen is in the journal.")
        body = column(
            self._name,
            self._what,
            self._filed,
            6,
            turns,
            self.mover,
            self.remove_button,
            STRETCH,
            label(help_words, "small", name="sheet_help", wrap=True),
            gap=8,
            edges=(0, 0, 6, 0),
        )
        side = Card("sheet_side", column(ScrollPane("sheet_side_scroll", body)), padding=14)
        self.setLayout(
            column(
                row(
                    self.back_button,
                    (clear("sheet_head", column(self._title, self._plan, gap=0)), 1),
                    gap=12,
                ),
                self.messages,
                (row((self.preview, 3), (side, 1), gap=10), 1),
                gap=10,
                edges=(20, 4, 18, 16),
            )
        )

    def _show(self, index: int) -> None:
        self._index = index
        record = self._records[index]
        count, words = len(self._records), SheetWords()
        if self._is_of_plan:
            title = self.tr("Signed sheet {number} of {count}") if count > 1 else self.tr("Signed sheet")
        else:
            title = self.tr("Paper {number} of {count}") if count > 1 else self.tr("Kept paper")
        self._title.setText(title.format(number=index + 1, count=count))
        self._name.setText(record.name)
        self._what.setText(words.pages(record))
        self._filed.setText(words.filing(record))
        for button, is_there in ((self.previous_button, index > 0), (self.next_button, index + 1 < count)):
            button.setVisible(count > 1)
            button.setEnabled(is_there)
        self.messages.dismiss()
        self.mover.fold()
        self.preview.clear()
        self._controller.open(record.attachment_id)
        self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, step: int) -> None:
        if 0 <= self._index + step < len(self._records):
            self._show(self._index + step)

    def _on_previous(self) -> None:
        self._go(-1)

    def _on_next(self) -> None:
        self._go(1)

    def _on_remove(self) -> None:
        record = self.shown()
        if record is None:
            return
        try:
            self._controller.remove(record.attachment_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self.removed.emit()
        self.closed.emit()

    def _on_move(self, number: str) -> None:
        if (record := self.shown()) is not None:
            self.move_requested.emit(record, number)

    def _on_opened(self, content: object) -> None:
        if not isinstance(content, AttachmentContent) or content.is_glance or content.record != self.shown():
            return
        try:
            self.preview.set_pages(pages_of(content))
        except ValueError:
            self._say_damaged(AppError("attachment.damaged"))

    def _on_not_opened(self, key: object, error: object) -> None:
        record = self.shown()
        if record is not None and key == record.attachment_id and isinstance(error, AppError):
            self._say_damaged(error)

    def _say_damaged(self, error: AppError) -> None:
        self.preview.clear()
        self.messages.show_message("error", error_text(error))
