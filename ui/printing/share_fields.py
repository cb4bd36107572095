"""How many copies each party to a plan gets: one original each, unless somebody says otherwise."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.print_orders import Shares
from ui.widgets.fields import Field
from ui.widgets.layouts import row
from ui.widgets.typed_fields import NumberField

_PARTIES: Final = 3
_MOST: Final = 9


class ShareFields(QWidget):
    """Three small numbers.

    Signals:
        edited: One of them was changed.
    """

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self.employee = NumberField(f"{name}_employee", minimum=0, maximum=_MOST)
        self.employer = NumberField(f"{name}_employer", minimum=0, maximum=_MOST)
        self.adviser = NumberField(f"{name}_adviser", minimum=0, maximum=_MOST)
        for field in (self.employee, self.employer, self.adviser):
            field.edited.connect(self.edited)
        self.setLayout(
            row(
                (Field(self.tr("&Employee"), self.employee), 1),
                (Field(self.tr("E&mployer"), self.employer), 1),
                (Field(self.tr("&Team"), self.adviser), 1),
                gap=8,
            )
        )
        self.share(_PARTIES)

    def share(self, originals: int) -> None:
        """Give one to each party, the employee first, and what is left to the team."""
        left = max(originals, 1)
        self.employee.set_value(1)
        self.employer.set_value(min(max(left - 1, 0), 1))
        self.adviser.set_value(min(max(left - 2, 0), _MOST))

    def set_value(self, shares: Shares) -> None:
        """Show the copies of each."""
        self.employee.set_value(shares.employee)
        self.employer.set_value(shares.employer)
        self.adviser.set_value(shares.adviser)

    def value(self) -> Shares:
        """Return the copies of each."""
        return Shares(
            employee=self.employee.value() or 0,
            employer=self.employer.value() or 0,
            adviser=self.adviser.value() or 0,
        )
