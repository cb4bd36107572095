"""The card of the sheets signed on paper: add a photo or a scan, see who filed it and when, take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from models.errors import AppError
from models.records.attachments import AttachmentContent, AttachmentRecord, GivenFile, RefusedFile
from models.records.ids import AttachmentId
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.signatures import SignatureMethod
from ui import clipboard
from ui.attachments.given import given_files, given_in
from ui.attachments.sheet_line import SheetLine
from ui.attachments.sheet_pages import sketch_of
from ui.attachments.sketches import Sketches
from ui.errors import error_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.kept_focus import KeptFocus
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, flow
from ui.widgets.messages import MessageBar, announce

if TYPE_CHECKING:
    from controllers.attachments import AttachmentController

_MOST_TOLD: Final = 3


class SheetCard(Card):
    """The sheets of one version; hidden for a version that nobody signs on paper.

    Signals:
        open_requested: AttachmentRecord to show large.
        removed: A sheet was taken away, which can be undone.
    """

    open_requested = Signal(object)
    removed = Signal()

    def __init__(self, controller: AttachmentController, *, may_read: bool, may_write: bool) -> None:
        super().__init__("sheets_card", kind="sunken")
        self._controller, self._may_read, self._may_write = controller, may_read, may_write
        self._plan: PlanVersionRecord | None = None
        self._is_adding = False
        self._records: tuple[AttachmentRecord, ...] = ()
        self._lines: dict[AttachmentId, SheetLine] = {}
        self._pictures: dict[AttachmentId, QImage] = {}
        self._refused: list[str] = []
        self._has_left_copies = False
        self._kept_focus = KeptFocus(self)
        self._dialog: FileDialog | None = None
        self.messages = MessageBar("sheets_messages")
        self._help = label("", "muted", name="sheets_help", wrap=True)
        self._list = QVBoxLayout()
        self._make_buttons()
        self.setLayout(self._inside())
        self.setAcceptDrops(may_write)
        self._sketches = Sketches(controller, self)
        self._connect()

    def load(self, plan: PlanVersionRecord) -> None:
        """Show the sheets of a version."""
        if self._plan is None or self._plan.version_id != plan.version_id:
            self._pictures.clear()
            self.messages.dismiss()
        self._plan = plan
        self._show_records(self._found())

    def records(self) -> tuple[AttachmentRecord, ...]:
        """Return the sheets shown, in their order."""
        return self._records

    def add(self, given: tuple[GivenFile, ...]) -> None:
        """File photos or scans with the version shown."""
        if not self._has_owner() or not self._may_write:
            return
        self.messages.dismiss()
        self._refused.clear()
        self._has_left_copies = any(file.path is not None for file in given)
        self._is_adding = True
        try:
            self._file(given)
        except AppError as error:
            self._is_adding = False
            self.messages.show_message("error", error_text(error))

    def _file(self, given: tuple[GivenFile, ...]) -> None:
        if self._plan is not None:
            self._controller.add(self._plan.version_id, given)

    def take_focus(self) -> None:
        """Put the keyboard where sheets are opened or added."""
        first = next(iter(self._lines.values()), None)
        (first.sketch if first else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_buttons(self) -> None:
        self.add_button = make_button(self.tr("Add a &photo or a scan…"), "plain", "plus", name="sheets_add")
        self.add_button.clicked.connect(self._on_add)
        self.paste_button = make_button(self.tr("Paste"), "ghost", "copy", name="sheets_paste")
        self.paste_button.clicked.connect(self._on_paste)

    def _has_owner(self) -> bool:
        """Tell whether it is known with what a paper is filed."""
        return self._plan is not None

    def _title(self) -> str:
        return self.tr("Signed sheet")

    def _inside(self) -> QVBoxLayout:
        self._buttons = flow("sheets_buttons", self.add_button, self.paste_button)
        if not self._may_write:  # shown before it has a parent, it would be a window of its own
            self._buttons.hide()
        self._list.setContentsMargins(0, 0, 0, 0)
        return column(
            label(self._title(), "h2", name="sheets_title"),
            self._help,
            clear("sheets_list", self._list),
            self.messages,
            self._buttons,
            gap=10,
            edges=(14, 14, 14, 14),
        )

    def _connect(self) -> None:
        self._sketches.found.connect(self._on_sketch)
        self._sketches.failed.connect(self._on_no_sketch)
        controller = self._controller
        controller.changed.connect(self._on_changed)
        controller.filed.connect(self._on_filed)
        controller.refused.connect(self._on_refused)
        controller.busy_changed.connect(self._on_busy)
        controller.idle.connect(self._on_idle)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setObjectName("sheets_paste_key")
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._on_paste)

    # What is shown ---------------------------------------------------------------------------------------

    def _found(self) -> tuple[AttachmentRecord, ...]:
        if self._plan is None or self._plan.status is PlanStatus.DRAFT or not self._may_read:
            return ()
        try:
            return self._controller.of_version(self._plan.version_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return ()

    def _show_records(self, records: tuple[AttachmentRecord, ...]) -> None:
        self._records = records
        focus = KeptFocus(self)
        self._clear_lines()
        focus.lost()
        for record in records:
            line = SheetLine(record, may_open=self._may_read, may_remove=self._may_write)
            line.open_requested.connect(self.open_requested)
            line.remove_requested.connect(self._on_remove)
            self._lines[record.attachment_id] = line
            self._list.addWidget(line)
            line.show()
            if record.attachment_id in self._pictures:
                line.show_picture(self._pictures[record.attachment_id])
        if self._may_read:
            self._sketches.want([key for key in self._lines if key not in self._pictures])
        self._help.setText(self._help_words())
        self._help.setVisible(bool(self._help.text()))
        self.setVisible(bool(records) or self._is_on_paper())
        focus.give_back(self.add_button)

    def _clear_lines(self) -> None:
        for line in self._lines.values():
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines.clear()

    def _is_on_paper(self) -> bool:
        plan = self._plan
        if plan is None or plan.status is PlanStatus.DRAFT or not self._may_read:
            return False  # a signed sheet shows the whole plan
        return any(signature.method is SignatureMethod.PAPER for signature in plan.signatures)

    def _help_words(self) -> str:
        if self._records:
            return ""
        if not self._may_write:
            return self.tr("Nobody has filed the signed original yet.")
        return self.tr(
            "No original is filed yet. Take a photo of the sheet, or scan it, and add it here, one file for "
            "each page or all in one PDF: it is kept encrypted in the vault."
        )

    # What is done ----------------------------------------------------------------------------------------

    def _on_add(self) -> None:
        self._dialog = FileDialog(self, self.tr("Choose the photos or the scans"))
        self._dialog.setObjectName("sheets_dialog")
        self._dialog.setFileMode(FileDialog.FileMode.ExistingFiles)
        self._dialog.setNameFilter(self.tr("Photos and scans (*.jpg *.jpeg *.png *.pdf)"))
        self._dialog.filesSelected.connect(self._on_chosen)
        self._dialog.open()

    def _on_chosen(self, paths: list[str]) -> None:
        self.add(given_files(paths))

    def _on_paste(self) -> None:
        given = given_in(clipboard.held(), self.tr("Pasted page"))
        if given:
            self.add(given)
        elif self._may_write:
            self.messages.show_message("info", self.tr("There is no photo to paste: copy one first."))

    def _on_remove(self, record: object) -> None:
        if not isinstance(record, AttachmentRecord):
            return
        try:
            self._controller.remove(record.attachment_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit()

    def _on_busy(self, is_busy: bool) -> None:
        if is_busy:
            self._kept_focus = KeptFocus(self)
        self.add_button.set_busy(is_busy, self.tr("Filing…"))
        self.paste_button.setEnabled(not is_busy)
        if is_busy:
            announce(self, self.tr("Filing…"))
            self._kept_focus.lost()
        else:
            self._kept_focus.give_back(self.add_button)

    def _on_idle(self) -> None:
        self._is_adding = False

    def _on_changed(self, version_id: object) -> None:
        if self._plan is not None and version_id == self._plan.version_id:
            self._show_records(self._found())

    def _on_filed(self, record: object) -> None:
        if not isinstance(record, AttachmentRecord) or not self._is_adding or self._refused:
            return
        text = self.tr("Filed, encrypted in the vault.")
        if self._has_left_copies:
            text = self.tr(
                "Filed, encrypted in the vault. The file is still where you took it from: delete it there "
                "too, and on the phone."
            )
        self.messages.show_message("success", text)

    def _on_refused(self, file: object) -> None:
        if isinstance(file, RefusedFile) and self._is_adding:
            said = self.tr("{name}: {reason}").format(name=file.name, reason=error_text(file.error))
            self._refused.append(said)
            told = self._refused[:_MOST_TOLD]
            if len(self._refused) > _MOST_TOLD:
                told.append(self.tr("%n other file(s) not kept.", "", len(self._refused) - _MOST_TOLD))
            self.messages.show_message("error", "\n".join(told))

    def _on_sketch(self, content: object) -> None:
        if not isinstance(content, AttachmentContent):
            return
        key = content.record.attachment_id
        line = self._lines.get(key)
        if line is None:
            return
        try:
            self._pictures[key] = sketch_of(content, line.sketch.room())
        except ValueError:
            line.sketch.show_icon("error")
        else:
            line.show_picture(self._pictures[key])

    def _on_no_sketch(self, key: object, error: object) -> None:
        line = self._lines.get(key) if isinstance(error, AppError) else None  # type: ignore[call-overload]
        if line is not None and isinstance(error, AppError):
            line.show_trouble(error)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasImage():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        given = given_in(event.mimeData(), self.tr("Pasted page"))
        if given:
            event.acceptProposedAction()
            self.add(given)
