"""Which printer, how many copies, one side or both: hidden until they are asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.print_orders import Shares
from models.records.printing import Printer
from ui.printing.share_fields import ShareFields
from ui.widgets.combo import Combo
from ui.widgets.fields import Field
from ui.widgets.layouts import column
from ui.widgets.switches import CheckBox
from ui.widgets.typed_fields import NumberField

MAX_COPIES = 20


class PrintOptions(QWidget):
    """The settings of a printing.

    Signals:
        printer_chosen: Name of the printer.
        edited: Copies, sides or colours changed.
    """

    printer_chosen = Signal(object)
    edited = Signal()

    def __init__(self, name: str, *, has_parties: bool = False) -> None:
        """Make the settings.

        Args:
            name: Object name.
            has_parties: Copies are counted for each party to a plan.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self.printer = Combo(f"{name}_printer")
        self.printer.edited.connect(self._on_printer)
        self.copies = NumberField(f"{name}_copies", minimum=1, maximum=MAX_COPIES)
        self.copies.set_value(1)
        self.copies.edited.connect(self.edited)
        self.shares = ShareFields(f"{name}_shares") if has_parties else None
        if self.shares is not None:
            self.shares.edited.connect(self.edited)
        counted = self.shares or Field(self.tr("&Copies"), self.copies)
        self.both_sides = CheckBox(f"{name}_both_sides", self.tr("Print on &both sides"))
        self.both_sides.edited.connect(self.edited)
        self.both_sides.hide()
        self.in_colours = CheckBox(f"{name}_in_colours", self.tr("Print in c&olours"))
        self.in_colours.edited.connect(self.edited)
        self.in_colours.hide()
        self.setLayout(
            column(
                Field(self.tr("P&rinter"), self.printer),
                counted,
                self.both_sides,
                self.in_colours,
                gap=8,
            )
        )

    def set_printers(self, printers: tuple[Printer, ...], chosen: str) -> None:
        """Offer these printers."""
        self.printer.set_options([(printer.name, printer.label) for printer in printers])
        self.printer.set_value(chosen)

    def set_printer(self, printer: Printer) -> None:
        """Offer both sides, then the default, and colours, which are not, where the printer has them."""
        was_offered = not self.both_sides.isHidden()
        self.both_sides.setVisible(bool(printer.has_duplex))
        if printer.has_duplex and not was_offered:
            self.both_sides.setChecked(True)
        self.in_colours.setVisible(bool(printer.grey))

    def set_copies(self, copies: int) -> None:
        """Propose so many copies; of a plan, shared among its parties."""
        self.copies.set_value(max(copies, 1))
        if self.shares is not None:
            self.shares.share(copies)

    def set_shares(self, shares: Shares) -> None:
        """Propose the copies of an order once more."""
        self.copies.set_value(shares.total)
        if self.shares is not None:
            self.shares.set_value(shares)
        self.edited.emit()

    def copy_count(self) -> int:
        """How many copies."""
        return max(self.shares.value().total, 1) if self.shares is not None else self.copies.value() or 1

    def share_value(self) -> Shares:
        """For whom they are; all for the team where nobody is told apart."""
        if self.shares is None or not self.shares.value().total:
            return Shares(adviser=self.copy_count())
        return self.shares.value()

    def is_duplex(self) -> bool:
        """Whether both sides are wanted, of a printer that has them."""
        return not self.both_sides.isHidden() and self.both_sides.isChecked()

    def is_coloured(self) -> bool:
        """Whether colours are wanted, of a printer that has some; black alone is the default."""
        return not self.in_colours.isHidden() and self.in_colours.isChecked()

    def _on_printer(self) -> None:
        self.both_sides.hide()
        self.in_colours.hide()
        self.printer_chosen.emit(str(self.printer.value()))
