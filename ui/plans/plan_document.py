"""A plan that no longer changes: its pages, who has signed, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.plans import (
    PlanStatus,
    PlanVersionRecord,
    SignatureMethod,
    SignatureRecord,
    SignerRole,
)
from ui.errors import error_text
from ui.labels import label_of
from ui.plans.plan_header import PlanHeader
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, hairline, label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.parsing import format_date, format_time


class PlanDocument(QWidget):
    """One frozen, signed or replaced version; also a draft about to be printed.

    Signals:
        closed: Back to the list.
        sign_requested: PlanVersionRecord to hand over for signing.
        edit_requested: PlanVersionRecord to change; a frozen one becomes a new version.
    """

    closed = Signal()
    sign_requested = Signal(object)
    edit_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_document")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._record: PlanVersionRecord | None = None
        self.header = PlanHeader("plan_document_header")
        self.header.back_requested.connect(self.closed)
        self.messages = MessageBar("plan_document_messages")
        self.preview = PlanPreview("plan_document_preview")
        self.print_bar = PrintBar("plan_document_print")
        self._parties = [_PartyLine(role) for role in SignerRole]
        self._sign = make_button("", "primary", "turn", name="plan_document_sign", big=True)
        self._sign.setText(self.tr("Have it signed"))
        self._edit = make_button(self.tr("Change"), "plain", "pen", name="plan_document_edit")
        self._help = label("", "muted", name="plan_document_help", wrap=True)
        self._sign.clicked.connect(self._on_sign)
        self._edit.clicked.connect(self._on_edit)
        side = column(
            label(self.tr("Signatures"), "h2", name="plan_document_signatures"),
            *self._parties,
            hairline("plan_document_line"),
            self._help,
            row((self._sign, 1), self._edit, gap=8),
            STRETCH,
            self.print_bar,
            gap=10,
        )
        self.setLayout(
            column(
                self.header,
                self.messages,
                (row((self.preview, 3), (Card("plan_document_side", side), 2), gap=14), 1),
                gap=10,
                edges=(20, 4, 18, 14),
            )
        )

    def load(self, record: PlanVersionRecord) -> None:
        """Show a version."""
        self._record = record
        self.messages.dismiss()
        self.header.show_record(record)
        answers = {signature.role: signature for signature in record.signatures}
        for line in self._parties:
            line.show_answer(record, answers.get(line.role))
        can_sign = record.status is PlanStatus.TO_SIGN
        self._sign.setVisible(can_sign or record.status is PlanStatus.DRAFT)
        self._edit.setVisible(record.status is not PlanStatus.SUPERSEDED)
        self._help.setText(self._help_for(record))
        self._show_pages(record)

    def record(self) -> PlanVersionRecord | None:
        """Return the version shown."""
        return self._record

    def print_(self) -> None:
        """Print on the known printer."""
        self.print_bar.print_now()

    def _show_pages(self, record: PlanVersionRecord) -> None:
        try:
            pdf = self._workspace.plans.document(record.version_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self.preview.set_document(pdf)
        name = self._workspace.plans.file_name(record)
        self.print_bar.set_document(pdf, name, copies=record.content.signing.originals)

    def _help_for(self, record: PlanVersionRecord) -> str:
        if record.status is PlanStatus.TO_SIGN:
            return self.tr("The text is frozen. Changing it makes a new version, to be signed again.")
        if record.status is PlanStatus.SIGNED:
            return self.tr("Sealed: any change to the file would show. Fingerprint {hash}").format(
                hash=record.sealed_sha256[:12]
            )
        if record.status is PlanStatus.DECLINED:
            return self.tr("One party does not sign. The text can be changed together and proposed again.")
        if record.status is PlanStatus.SUPERSEDED:
            return self.tr("A newer version replaces this one; it is kept as it was.")
        return ""

    def _on_sign(self) -> None:
        if self._record is not None:
            self.sign_requested.emit(self._record)

    def _on_edit(self) -> None:
        if self._record is not None:
            self.edit_requested.emit(self._record)


class _PartyLine(QWidget):
    """One party and its answer."""

    def __init__(self, role: SignerRole) -> None:
        super().__init__()
        self.role = role
        base = f"plan_party_{role.value}"
        self.setObjectName(base)
        self.setProperty("look", "clear")
        self._icon = IconLabel(f"{base}_icon", "pen", "saffronink", 18)
        self._name = label("", "h3", name=f"{base}_name")
        self._answer = label("", "small", name=f"{base}_answer")
        texts = clear(f"{base}_texts", column(self._name, self._answer, gap=0))
        self.setLayout(row(self._icon, (texts, 1), gap=10))

    def show_answer(self, record: PlanVersionRecord, signature: SignatureRecord | None) -> None:
        """Say who this party is and what it answered."""
        content = record.content
        names = {
            SignerRole.EMPLOYEE: content.employee.display_name,
            SignerRole.EMPLOYER: content.employer.representative_name,
            SignerRole.ADVISER: content.adviser.name,
        }
        self._name.setText(names[self.role] or label_of(self.role))
        if signature is None:
            self._icon.set_icon("pen", "saffronink")
            self._answer.setText(self.tr("{role} · to sign").format(role=label_of(self.role)))
            return
        is_signed = signature.method is not SignatureMethod.DECLINED
        self._icon.set_icon("check" if is_signed else "paper", "primary" if is_signed else "ink2")
        at = signature.signed_at.astimezone()
        text = self.tr("{role} · {method} · {date}, {time}")
        self._answer.setText(
            text.format(
                role=label_of(self.role),
                method=label_of(signature.method),
                date=format_date(at.date()),
                time=format_time(at.time()),
            )
        )
