"""One of the three parties of a plan, and its answer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.signatures import SignatureMethod, SignatureRecord, SignerRole
from ui.dates import clock_time, short_date
from ui.labels import label_of
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import clear, column, row
from ui.widgets.name_label import NameLabel


class PartyLine(QWidget):
    """A name, and what its bearer answered."""

    def __init__(self, role: SignerRole) -> None:
        super().__init__()
        self.role = role
        base = f"plan_party_{role.value}"
        self.setObjectName(base)
        self.setProperty("look", "clear")
        self._icon = IconLabel(f"{base}_icon", "pen", "saffronink", 18)
        self._name = NameLabel(f"{base}_name", "h3")
        self._answer = label("", "small", name=f"{base}_answer", wrap=True)
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
