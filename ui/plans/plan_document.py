"""A plan that no longer changes: its pages, who has signed, what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from controllers.print_checks import look_over
from controllers.workspace import Workspace
from models.errors import AppError
from models.records.people import Right
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.print_orders import PLAN, PrintOrderRecord
from models.records.signatures import SignerRole
from ui.attachments.outside_files import OutsideFiles
from ui.attachments.sheet_card import SheetCard
from ui.errors import error_text
from ui.plans.party_line import PartyLine
from ui.plans.plan_aside import PlanAside
from ui.plans.plan_header import PlanHeader
from ui.plans.version_states import replaced_words
from ui.printing.order_keeper import OrderKeeper
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.printing.stick_part import StickPart
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane
from ui.widgets.reveal import Revealer

_FINGERPRINT = 12
_WRAPPED_MS = 120
"""Long enough for words below each other to have found their height."""


class PlanDocument(QWidget):
    """One frozen, signed or replaced version; also a draft about to be printed.

    Signals:
        closed: Back to the list.
        sign_requested: PlanVersionRecord to hand over for signing.
        edit_requested: PlanVersionRecord to change; the first change to a frozen one begins a new version.
        version_requested: PlanVersionRecord of another version to show.
        papers_requested: PlanVersionRecord whose other papers are asked for.
        sheet_requested: AttachmentRecord of a signed sheet to show large.
        proof_requested: PlanVersionRecord whose file is to be checked.
        paper_requested: PlanVersionRecord of which a signed original came back.
        sheet_removed: A signed sheet was taken away, which can be undone.
        copies_changed: Words about a copy that was handed over, which can be undone.
    """

    closed = Signal()
    sign_requested = Signal(object)
    edit_requested = Signal(object)
    version_requested = Signal(object)
    papers_requested = Signal(object)
    sheet_requested = Signal(object)
    proof_requested = Signal(object)
    paper_requested = Signal(object)
    sheet_removed = Signal()
    copies_changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_document")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._record: PlanVersionRecord | None = None
        self.header = PlanHeader("plan_document_header")
        self.header.back_requested.connect(self.closed)
        self.header.version_requested.connect(self.version_requested)
        self.messages = MessageBar("plan_document_messages")
        self.preview = PlanPreview("plan_document_preview")
        self.print_bar = PrintBar(
            "plan_document_print", may_save=workspace.may(Right.EXPORT), has_parties=True
        )
        self._keeper = OrderKeeper(workspace, self.print_bar)
        self.stick = StickPart(workspace, self.print_bar)
        self.print_bar.printed.connect(self._on_printed)
        self.print_bar.saved.connect(self._on_saved)
        self.sheets = SheetCard(
            workspace.attachments,
            may_read=workspace.may(Right.READ_SENSITIVE),
            may_write=workspace.may(Right.WRITE_PLANS),
        )
        self.sheets.open_requested.connect(self.sheet_requested)
        self.outside = OutsideFiles(self.messages)
        self.proof_button = make_button(
            self.tr("What does this file prove?"), "ghost", "shield", name="plan_document_proof"
        )
        self.proof_button.clicked.connect(self._on_proof)
        self.paper_button = make_button(
            self.tr("File the signed &original…"), "plain", "paper", name="plan_document_paper"
        )
        self.paper_button.clicked.connect(self._on_paper)
        self.sheets.removed.connect(self.sheet_removed)
        self._revealer = Revealer(self)
        self._revealed: QWidget = self
        self._wrapped = QTimer(self)
        self._wrapped.setSingleShot(True)
        self._wrapped.timeout.connect(self._on_wrapped)
        self.aside = PlanAside(workspace)
        self.aside.version_requested.connect(self.version_requested)
        self.aside.copies_changed.connect(self.copies_changed)
        self.aside.again_requested.connect(self._on_again)
        plans = workspace.plans if workspace.may(Right.WRITE_PLANS) else None
        self._parties = [PartyLine(role, plans) for role in SignerRole]
        for line in self._parties:
            line.changed.connect(self.load)
        self.sign_button = make_button(
            self.tr("Have it &signed"), "primary", "turn", name="plan_document_sign", big=True
        )
        self.papers_button = make_button(
            self.tr("Other &papers…"), "plain", "paper", name="plan_document_papers"
        )
        self.edit_button = make_button(self.tr("&Change"), "plain", "pen", name="plan_document_edit")
        self._signatures = label(self.tr("Signatures"), "h2", name="plan_document_signatures")
        self._help = label("", "muted", name="plan_document_help", wrap=True)
        self.changes_button = make_button("", "ghost", "list", name="plan_document_changes")
        self.changes_button.clicked.connect(self._on_changes)
        self.sign_button.clicked.connect(self._on_sign)
        self.edit_button.clicked.connect(self._on_edit)
        self.papers_button.clicked.connect(self._on_papers)
        side = Card("plan_document_side", column(self._side(), gap=0), padding=14)
        self.setLayout(
            column(
                self.header,
                self.messages,
                (row((self.preview, 3), (side, 2), gap=10), 1),
                gap=10,
                edges=(20, 4, 18, 16),
            )
        )

    def load(self, record: PlanVersionRecord) -> None:
        """Show a version."""
        self._record = record
        self.messages.dismiss()
        self.outside.forget()
        several = self._workspace.plans.versions(record.plan_id) if self._has_others(record) else ()
        self.header.show_record(record, several)
        answers = {signature.role: signature for signature in record.signatures}
        for line in self._parties:
            line.show_answer(record, answers.get(line.role))
        may_write = self._workspace.may(Right.WRITE_PLANS)
        can_sign = record.status in (PlanStatus.TO_SIGN, PlanStatus.DRAFT)
        self.sign_button.setVisible(may_write and can_sign)
        self.edit_button.setVisible(may_write and record.status is not PlanStatus.SUPERSEDED)
        is_awaited = record.status is PlanStatus.TO_SIGN and not record.is_partial
        self.paper_button.setVisible(may_write and is_awaited)
        self.proof_button.setVisible(bool(record.sealed_sha256) and not record.is_partial)
        self.aside.load(record, several)
        self._show_changed()
        replaced = replaced_words(record, several)
        self._help.setText("" if replaced else self._help_for(record))
        self._help.setVisible(bool(self._help.text()))
        self.print_bar.setVisible(not record.is_partial)
        self.papers_button.setVisible(not record.is_partial)
        self.sheets.setVisible(not record.is_partial)
        if not record.is_partial:
            self.sheets.load(record)
        self.reveal(self._signatures)  # the keyboard may have been below
        self._show_pages(record)
        if replaced:
            self.messages.show_message("info", replaced)

    def record(self) -> PlanVersionRecord | None:
        """Return the version shown."""
        return self._record

    def reveal(self, section: QWidget) -> None:
        """Bring a section beside the pages into view, and again once the words above it have wrapped."""
        self._revealed = section
        self._on_wrapped()
        self._wrapped.start(_WRAPPED_MS)

    def _on_wrapped(self) -> None:
        self._revealer.reveal(self._revealed)

    def print_(self) -> None:
        """Print on the known printer."""
        self.print_bar.print_now()

    def _side(self) -> QWidget:
        body = column(
            # Beside the title: on a low screen a line of its own would push the print button out of view.
            row(self._signatures, STRETCH, self.edit_button),
            *self._parties,
            self._help,
            row(self.changes_button, STRETCH),
            self.sign_button,
            self.paper_button,
            row(self.proof_button, STRETCH),
            self.sheets,
            hairline("plan_document_line"),
            self.print_bar,
            self.papers_button,
            self.aside,
            STRETCH,
            gap=12,
            edges=(0, 0, 6, 0),
        )
        return ScrollPane("plan_document_side_scroll", body)

    def _has_others(self, record: PlanVersionRecord) -> bool:
        return record.version > 1 or record.status is PlanStatus.SUPERSEDED

    def _show_pages(self, record: PlanVersionRecord) -> None:
        if record.is_partial:
            text = self.tr(
                "The adjustments and the gradual start of this plan are not shown: they can touch on health, "
                "which is kept for those who follow the employment."
            )
            self.messages.show_message("info", text)
        try:
            pdf = self._workspace.plans.document(record.version_id)
        except AppError as error:
            self.preview.clear()
            self.print_bar.set_document(b"", "")  # never print the plan shown before
            self.messages.show_message("error", error_text(error))
            return
        self.preview.set_document(pdf)
        if record.is_partial:
            self.print_bar.set_document(b"", "")  # pages with sections left out are for reading alone
            return
        name = self._workspace.plans.file_name(record)
        self._keeper.follow(record, PLAN, pdf)
        self.print_bar.set_document(
            pdf, name, copies=record.content.signing.originals, look=partial(look_over, pdf, record.content)
        )
        self.stick.follow(record, PLAN, pdf)

    def _help_for(self, record: PlanVersionRecord) -> str:
        if record.status is PlanStatus.DRAFT:
            return self.tr("A draft to read together; it is not what will be signed.")
        if record.status is PlanStatus.TO_SIGN:
            return self.tr(
                "The text is frozen. Changing it makes a new version, signed by those whom it concerns."
            )
        if record.status is PlanStatus.SIGNED:
            return self.tr("Sealed: any change to the file would show. Fingerprint {hash}").format(
                hash=record.sealed_sha256[:_FINGERPRINT]
            )
        if record.status is PlanStatus.DECLINED:
            return self.tr("One party does not sign. The text can be changed together and proposed again.")
        return self.tr("A newer version replaces this one; it is kept as it was.")

    def _on_printed(self, _job: object) -> None:
        self._note(self._workspace.journal.note_printed)

    def _on_saved(self, _path: object) -> None:
        self._note(self._workspace.journal.note_exported)

    def _note(self, note: Callable[[str, UUID | None, UUID | None], None]) -> None:
        record = self._record
        if record is None:
            return
        try:
            note("plan", record.plan_id, record.resident_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _show_changed(self) -> None:
        """Offer the way to what changes, below: on a low screen it is out of view."""
        count = self.aside.count()
        self.changes_button.setVisible(count > 0)
        self.changes_button.setText(self.tr("What changes: %n line(s)", "", count))
        self.changes_button.setAccessibleName(self.changes_button.text())

    def _on_again(self, order: object) -> None:
        """Print the very same bytes once more."""
        if not isinstance(order, PrintOrderRecord):
            return
        try:
            now, _pdf = self._workspace.print_orders.again(order.order_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._keeper.go_on_with(now)
        self.print_bar.options.set_shares(now.shares)
        self.print_bar.print_now()

    def _on_changes(self) -> None:
        self.reveal(self.aside.changes)

    def _on_sign(self) -> None:
        if self._record is not None:
            self.sign_requested.emit(self._record)

    def _on_paper(self) -> None:
        if self._record is not None:
            self.paper_requested.emit(self._record)

    def _on_proof(self) -> None:
        if self._record is not None:
            self.proof_requested.emit(self._record)

    def _on_edit(self) -> None:
        if self._record is not None:
            self.edit_requested.emit(self._record)

    def _on_papers(self) -> None:
        if self._record is not None:
            self.papers_requested.emit(self._record)
