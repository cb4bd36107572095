"""One of the three parties of a plan, and its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.ids import PlanVersionId
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.signatures import SignatureMethod, SignatureRecord, SignerRole
from ui.dates import clock_time, short_date
from ui.errors import error_text
from ui.labels import label_of
from ui.widgets.buttons import make_button
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.name_label import NameLabel

if TYPE_CHECKING:
    from controllers.plans import PlanController


class PartyLine(QWidget):
    """A name, and what its bearer answered; a signed sheet can be told as seen where it cannot be scanned.

    Signals:
        changed: PlanVersionRecord once a sheet was told as seen, or no longer.
    """

    changed = Signal(object)

    def __init__(self, role: SignerRole, plans: PlanController | None = None) -> None:
        """Make the line.

        Args:
            role: Which party.
            plans: Keeps that a sheet was seen; None: whoever is in does not write plans.
        """
        super().__init__()
        self._plans = plans
        self._record: PlanVersionRecord | None = None
        self.role = role
        base = f"plan_party_{role.value}"
        self.setObjectName(base)
        self.setProperty("look", "clear")
        self._icon = IconLabel(f"{base}_icon", "pen", "saffronink", 18)
        self._name = NameLabel(f"{base}_name", "h3")
        self._answer = label("", "small", name=f"{base}_answer", wrap=True)
        texts = clear(f"{base}_texts", column(self._name, self._answer, gap=0))
        self.seen_button = make_button(self.tr("Sheet seen, no picture"), "ghost", "eye", name=f"{base}_seen")
        self.seen_button.clicked.connect(self._on_seen)
        self.unseen_button = make_button(self.tr("Take back"), "ghost", "undo", name=f"{base}_unseen")
        self.unseen_button.clicked.connect(self._on_unseen)
        for button in (self.seen_button, self.unseen_button):
            button.hide()
        line = row(self._icon, (texts, 1), self.unseen_button, gap=10)
        self.setLayout(column(line, row(28, self.seen_button, STRETCH), gap=0))

    def show_answer(self, record: PlanVersionRecord, signature: SignatureRecord | None) -> None:
        """Say who this party is and what it answered."""
        content = record.content
        self._record = record
        self._offer(record, signature)
        names = {
            SignerRole.EMPLOYEE: content.employee.display_name,
            SignerRole.EMPLOYER: content.employer.representative_name,
            SignerRole.ADVISER: content.adviser.name,
        }
        role = label_of(self.role)
        if self.role is SignerRole.EMPLOYEE and names[self.role]:
            self._name.show_name(names[self.role])
        else:
            self._name.show_words(names[self.role] or role)
        if signature is None:
            is_waiting = record.status is PlanStatus.TO_SIGN
            self._icon.set_icon("pen", "saffronink" if is_waiting else "ink3")
            words = self.tr("{role} · to sign") if is_waiting else self.tr("{role} · has not signed")
            self._answer.setText(words.format(role=role))
            return
        if signature.method is SignatureMethod.STANDS:
            self._icon.set_icon("check", "primary")
            words = self.tr("{role} · the signature of version {number}, of {date}, stands")
            day = short_date(signature.signed_at.astimezone().date())
            self._answer.setText(words.format(role=role, number=signature.stands_version, date=day))
            return
        if signature.method is SignatureMethod.PAPER:
            self._show_paper(role, signature)
            return
        is_signed = signature.method is not SignatureMethod.DECLINED
        self._icon.set_icon("check" if is_signed else "paper", "primary" if is_signed else "ink2")
        words = self.tr("{role} · {method} · {date}, {time}")
        self._answer.setText(
            words.format(
                role=role,
                method=label_of(signature.method),
                date=short_date(signature.signed_at.astimezone().date()),
                time=clock_time(signature.signed_at),
            )
        )

    def _show_paper(self, role: str, signature: SignatureRecord) -> None:
        seen = signature.attestation
        if seen is None:
            self._icon.set_icon("paper", "saffronink")
            words = self.tr("{role} · signs on paper, the signed sheet is awaited")
            self._answer.setText(words.format(role=role))
            return
        self._icon.set_icon("check", "primary")
        words = self.tr("{role} · on paper, sheet seen by {name} · {date}")
        if not seen.attested_by:
            words = self.tr("{role} · on paper · {date}")
        day = short_date(seen.attested_at.astimezone().date())
        self._answer.setText(words.format(role=role, name=seen.attested_by, date=day))

    def _offer(self, record: PlanVersionRecord, signature: SignatureRecord | None) -> None:
        """Offer to tell of a sheet that nobody can scan here, or to take that back while nothing followed."""
        is_paper = signature is not None and signature.method is SignatureMethod.PAPER
        can_change = self._plans is not None and record.status is PlanStatus.TO_SIGN and is_paper
        seen = signature.attestation if signature is not None else None
        self.seen_button.setVisible(can_change and seen is None)
        self.unseen_button.setVisible(can_change and seen is not None and not seen.scan_sha256)

    def _on_seen(self) -> None:
        if self._plans is not None and self._record is not None:
            self._try(self._plans.attest_paper)

    def _on_unseen(self) -> None:
        if self._plans is not None and self._record is not None:
            self._try(self._plans.withdraw_attestation)

    def _try(self, change: Callable[[PlanVersionId, SignerRole], PlanVersionRecord]) -> None:
        if self._record is None:
            return
        try:
            record = change(self._record.version_id, self.role)
        except AppError as error:
            self._answer.setText(error_text(error))
            return
        self.changed.emit(record)
