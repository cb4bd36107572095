"""Writes a plan: six tabs of fields on the left, the real pages on the right, kept at every pause."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.plans import PlanContent, PlanStatus, PlanVersionRecord
from ui.errors import error_text, problem_text
from ui.plans.editor_frame import EditorFrame
from ui.plans.ladder_use import with_ladder, without_ladder
from ui.plans.panel import PlanForm
from ui.plans.plan_check import PlanCheck
from ui.plans.plan_dispute import CODE as DISPUTE
from ui.plans.plan_dispute import PlanDispute
from ui.plans.plan_draft import PlanDraft
from ui.plans.plan_parts import PlanParts
from ui.plans.tab_keys import TabKeys
from ui.theme import theme
from ui.widgets.form import AutosaveTimer
from ui.widgets.notices import Notices

_PREVIEW_MS: Final = 700
_PREVIEW_FROM_WIDTH: Final = 1000


class PlanEditor(QWidget):
    """The form of one draft; a change to a version that others have read begins the next one.

    Signals:
        closed: Back to the list.
        sign_requested: PlanVersionRecord, frozen.
        print_requested: PlanVersionRecord, still a draft.
        remove_requested: PlanVersionRecord to put in the bin.
        superseded: PlanVersionRecord that has taken the place of the one written here.
        gone: The plan went to the bin elsewhere.
    """

    closed = Signal()
    sign_requested = Signal(object)
    print_requested = Signal(object)
    remove_requested = Signal(object)
    superseded = Signal(object)
    gone = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_editor")
        self.setProperty("look", "page")
        self._workspace = workspace
        self.draft = PlanDraft(workspace, self)
        self.form = PlanForm(self, workspace, self.draft)
        self.frame = EditorFrame()
        self.messages, self.tabs, self.preview = self.frame.messages, self.frame.tabs, self.frame.preview
        self._notices = Notices(self.messages, self.form.binder)
        self._check = PlanCheck(workspace.plans, self.draft, self.form.binder, self.frame, self._notices)
        self._parts = PlanParts(self.form, self.frame.stack, self)
        self._dispute = PlanDispute(self.draft, self._parts, self.form.binder, self.frame, self._notices)
        self._autosave = AutosaveTimer(self)
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._preview_timer.setInterval(_PREVIEW_MS)
        self.setLayout(self.frame.layout())
        self._connect()

    def load(self, record: PlanVersionRecord) -> None:
        """Show a version."""
        self._autosave.cancel()
        self.draft.load(record)
        self._notices.dismiss()
        self._check.start()
        self.frame.show_record(record, self._versions(record))
        self._parts.show_content(self.draft.content())
        self._parts.scroll_to_top()
        self.tabs.set_current(0)
        self._parts.show_part(0, self.draft.content())
        if record.status is not PlanStatus.DRAFT:
            text = self.tr("Others have read this version. Your first change begins version {number}.")
            self._notices.show("info", text.format(number=record.version + 1))
        self.preview.clear()
        self.tabs.setFocus()
        self._preview_timer.start(0)
        if self.draft.is_modified():  # words that somebody else wrote otherwise
            self.keep()

    def record(self) -> PlanVersionRecord | None:
        """Return the version being written, as the vault has it."""
        return self.draft.record()

    def keep(self) -> bool:
        """Give the vault what is written; True when that worked."""
        self._autosave.cancel()
        try:
            self.draft.save()
        except AppError as error:
            self._show_refused(error)
            return False
        self._show_kept()
        if self.draft.dispute():
            self._dispute.say()
        return not self.draft.dispute()

    def leave(self) -> str:
        """Keep all that can be before another screen takes the place; return what could not, in words."""
        self._autosave.cancel()
        if not self.draft.is_modified():
            return ""
        try:
            problems = self.draft.save_what_can_be()
        except AppError as error:
            return error_text(error)
        return " ".join(dict.fromkeys(map(problem_text, problems)))

    def hand_over(self) -> None:
        """Check everything, freeze the text, and ask for the signatures."""
        if not self.keep():
            return
        if self._check.look().problems:
            self._check.go_to_first()
            return
        try:
            frozen = self.draft.freeze()
        except AppError as error:
            self._check.show_error(error)
            return
        if frozen is not None and frozen.status is PlanStatus.TO_SIGN:
            self.sign_requested.emit(frozen)
        else:
            self._notices.show("info", self.tr("Nothing was changed: there is nothing new to sign."))

    def _connect(self) -> None:
        frame = self.frame
        frame.header.back_requested.connect(self._on_back)
        frame.header.version_requested.connect(self.superseded)
        frame.remove_button.clicked.connect(self._on_remove)
        frame.issues_button.clicked.connect(self._on_issues)
        frame.print_button.clicked.connect(self._on_print)
        frame.sign_button.clicked.connect(self.hand_over)
        self.tabs.changed.connect(self._on_tab)
        self.messages.action_requested.connect(self._on_action)
        self.messages.second_requested.connect(self._on_second)
        self._parts.ladder_requested.connect(self._on_ladder)
        self._parts.recompute_requested.connect(self._on_recompute)
        self.form.binder.field_edited.connect(self._on_edited)
        self.draft.reloaded.connect(self._on_reloaded)
        self.draft.superseded.connect(self.superseded)
        self.draft.removed.connect(self.gone)
        self._autosave.due.connect(self.keep)
        self._preview_timer.timeout.connect(self._refresh_preview)
        self._workspace.plans.document_ready.connect(self._on_document)
        TabKeys(self, self.tabs, len(frame.tab_names()))

    def _show_refused(self, error: AppError) -> None:
        if self.draft.dispute():
            self._dispute.tell()
        else:
            self._check.show_error(error)

    # Writing ---------------------------------------------------------------------------------------------

    def _on_edited(self, path: object) -> None:
        binder = self.form.binder
        if not isinstance(path, str) or not binder.has(path) or not binder.is_valid(path):
            return  # half a date is no date: what was there stays until it is understood
        typing_in = QApplication.focusWidget()
        place = f"{path} {typing_in.objectName() if typing_in is not None else ''}"
        following = self.draft.write(path, binder.value(path), place)
        self._parts.show_changes(self.draft.content(), path, following)
        if self._notices.code not in {"", DISPUTE}:
            self._notices.dismiss()
        self._wait()

    def _write_much(self, content: PlanContent) -> None:
        """Write many fields at once, as an action of its own."""
        self.keep()
        self.draft.replace(content)
        self._parts.show_content(self.draft.content())
        self._wait()

    def _wait(self) -> None:
        self._autosave.touch()
        self._preview_timer.start(_PREVIEW_MS)

    def _on_ladder(self, code: object) -> None:
        before = self.draft.content()
        content = with_ladder(before, self.form.ladder(str(code)))
        self._write_much(content)
        text = self.tr("The %n task(s) of the ladder have taken the place of yours.", "", len(content.tasks))
        self._notices.show("success", text, self.tr("Undo"), "ladder", former=before)

    def _on_recompute(self) -> None:
        before = self.draft.content()
        self._write_much(self.draft.with_computed_points())
        text = self.tr("The dates follow the contract again.")
        self._notices.show("success", text, self.tr("Undo"), "dates", former=before)

    def _on_reloaded(self, before: object) -> None:
        """An action was taken back elsewhere: show what the vault has, and offer what was there."""
        self._autosave.cancel()
        self._parts.show_content(self.draft.content())
        self._show_kept()
        self._check.look()
        self._preview_timer.start(0)
        if isinstance(before, PlanContent):
            text = self.tr("The last change was taken back.")
            self._notices.show("info", text, self.tr("Do it again"), "redo", former=before)

    def _on_action(self) -> None:
        code, former = self._notices.code, self._notices.former
        if code == DISPUTE:
            self._decide(is_mine=True)
            return
        self._notices.dismiss()
        if not isinstance(former, PlanContent):
            return
        now = self.draft.content()
        if code == "ladder":
            self._write_much(without_ladder(now, former))
        elif code == "dates":
            self._write_much(replace(now, check_points=former.check_points))
        else:
            self._write_much(former)
        self.keep()

    def _on_second(self) -> None:
        self._decide(is_mine=False)

    def _decide(self, *, is_mine: bool) -> None:
        if error := self._dispute.decide(is_mine=is_mine):
            self._show_refused(error)
        else:
            self.form.binder.clear_problems()
            self._show_kept()
            self._preview_timer.start(0)

    def _on_issues(self) -> None:
        if self.keep():
            self._check.go_to_next()

    def _show_kept(self) -> None:
        record = self.draft.record()
        if record is not None:
            self.frame.show_record(record, self._versions(record))
            self.frame.header.show_kept(datetime.now().astimezone())

    def _versions(self, record: PlanVersionRecord) -> tuple[PlanVersionRecord, ...]:
        return self._workspace.plans.versions(record.plan_id) if record.version > 1 else ()

    # The tabs and the pages ------------------------------------------------------------------------------

    def _on_tab(self, index: object) -> None:
        if isinstance(index, int):
            self._parts.show_part(index, self.draft.content())
            self._check.mark(index)

    def _refresh_preview(self) -> None:
        record = self.draft.record()
        if record is None or not self.isVisible():
            return
        self._check.look()
        if self.preview.isVisibleTo(self):
            self._workspace.plans.preview(self.draft.content(), record.number, record.version)

    def _on_document(self, pdf: object) -> None:
        if isinstance(pdf, bytes) and self.isVisible():
            self.preview.set_document(pdf)

    def _on_back(self) -> None:
        self.closed.emit()

    def _on_remove(self) -> None:
        if self.draft.record() is not None:
            self.remove_requested.emit(self.draft.record())

    def _on_print(self) -> None:
        if self.keep():
            self.print_requested.emit(self.draft.record())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._preview_timer.start(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # A page too narrow to be read helps nobody: the fields take the room.
        is_roomy = self.width() >= theme.px(_PREVIEW_FROM_WIDTH)
        if self.preview.isHidden() == is_roomy:
            self.preview.setVisible(is_roomy)
            self._preview_timer.start(0)
        super().resizeEvent(event)
