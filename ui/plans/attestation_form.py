"""What an attestation says: from when to when, what is counted, what it is for. Kept nowhere."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.plan_papers import AttestationWish, Tally
from ui.widgets.chips import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.layouts import column, row


class AttestationForm(QWidget):
    """Four fields, in the order in which the person is asked.

    Signals:
        edited: Something was typed or chosen, and all of it can be read.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("attestation_form")
        self.setProperty("look", "clear")
        self.since = DateField("attestation_since")
        self.until = DateField("attestation_until")
        self.tally = ChipGroup(
            "attestation_tally",
            [
                (Tally.NOTHING.value, self.tr("Nothing")),
                (Tally.MEETINGS.value, self.tr("Meetings")),
                (Tally.HOURS.value, self.tr("Hours of activities")),
            ],
            is_single=True,
            can_be_empty=False,
        )
        self.purpose = TextField("attestation_purpose", placeholder=self.tr("In the person’s own words"))
        self.setLayout(
            column(
                row(
                    (Field(self.tr("&From"), self.since), 1),
                    (Field(self.tr("Unt&il"), self.until, hint=self.tr("empty: it goes on")), 1),
                    gap=12,
                ),
                Field(self.tr("C&ount"), self.tally),
                Field(self.tr("What is it f&or?"), self.purpose, is_optional=True),
                gap=10,
            )
        )
        for field in (self.since, self.until, self.tally):
            field.edited.connect(self._on_edited)
        self.purpose.editingFinished.connect(self._on_edited)

    def start(self, since: date | None) -> None:
        """Begin again for a person who was met first on a day."""
        self.since.set_value(since)
        self.until.set_value(None)
        self.tally.set_value(Tally.NOTHING.value)
        self.purpose.set_value("")

    def wish(self) -> AttestationWish:
        """Return what is asked for."""
        since, until = self.since.value(), self.until.value()
        if since is not None and until is not None and until < since:
            since, until = until, since
        return AttestationWish(
            since=since,
            until=until,
            tally=Tally(str(self.tally.value() or Tally.NOTHING)),
            purpose=str(self.purpose.value() or ""),
        )

    def _on_edited(self) -> None:
        if self.since.is_valid() and self.until.is_valid():
            self.edited.emit()
