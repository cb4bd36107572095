"""Which printers this computer knows, and which of them print on both sides."""

from __future__ import annotations

import dataclasses
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal, Slot

from controllers.spooler import Command, Outcome
from models.records.printing import Printer

_GREYS: Final = {"colormodel": ("gray", "grayscale"), "print-color-mode": ("monochrome",)}
"""Options of print services, and how each calls black alone."""


class PrinterFinder(QObject):
    """Asks the print service for its printers.

    Signals:
        found: ``tuple[Printer, ...]``, the default one first; empty when there is none.
        examined: The ``Printer``, with what it can do known.
    """

    found = Signal(object)
    examined = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._printers: dict[str, Printer] = {}
        self._names: tuple[str, ...] = ()

    @property
    def printers(self) -> tuple[Printer, ...]:
        """The printers found so far, the default one first."""
        return tuple(self._printers.values())

    def printer(self, name: str) -> Printer:
        """What is known of a printer, if only its name."""
        return self._printers.get(name, Printer(name=name))

    def look(self) -> None:
        """Look for printers; ``found`` answers."""
        if not has_service():
            QTimer.singleShot(0, self, self._on_nothing)
            return
        command = Command()
        command.done.connect(self._on_names)
        command.start("lpstat", ("-e",))

    def examine(self, name: str) -> None:
        """Ask whether a printer has both sides and colours; ``examined`` answers."""
        command = Command()
        command.done.connect(self._on_options)
        command.start("lpoptions", ("-p", name, "-l"))

    @Slot()
    def _on_nothing(self) -> None:
        self._printers = {}
        self.found.emit(())

    @Slot(object)
    def _on_names(self, outcome: Outcome) -> None:
        self._names = tuple(line.strip() for line in outcome.output.splitlines() if line.strip())
        command = Command()
        command.done.connect(self._on_default)
        command.start("lpstat", ("-d",))

    @Slot(object)
    def _on_default(self, outcome: Outcome) -> None:
        default = outcome.output.rpartition(": ")[2].strip()
        if default not in self._names and len(self._names) == 1:
            default = self._names[0]
        ordered = sorted(self._names, key=lambda name: (name != default, name.casefold()))
        self._printers = {
            name: dataclasses.replace(self.printer(name), is_default=name == default) for name in ordered
        }
        self.found.emit(self.printers)

    @Slot(object)
    def _on_options(self, outcome: Outcome) -> None:
        name = outcome.arguments[1]
        printer = dataclasses.replace(
            self.printer(name), has_duplex=has_duplex(outcome.output), grey=grey(outcome.output)
        )
        self._printers[name] = printer
        self.examined.emit(printer)


def has_service() -> bool:
    """Whether this computer has the commands of a print service (it may still be stopped)."""
    return all(QStandardPaths.findExecutable(name) for name in ("lp", "lpstat", "lpoptions"))


def has_duplex(options: str) -> bool:
    """Whether ``lpoptions -l`` lists a way to print on both sides."""
    for line in options.splitlines():
        keyword, _, choices = line.partition(":")
        if keyword.partition("/")[0].casefold() in ("duplex", "sides"):
            return any(
                choice.strip("*").casefold() not in ("none", "one-sided") for choice in choices.split()
            )
    return False


def grey(options: str) -> str:
    """Return the option that has a printer of colours print in black alone; empty: it lists none."""
    for line in options.splitlines():
        keyword, _, choices = line.partition(":")
        name = keyword.partition("/")[0]
        values = [choice.strip("*") for choice in choices.split()]
        wanted = _GREYS.get(name.casefold(), ())
        found = next((value for value in values if value.casefold() in wanted), "")
        if found and len(values) > 1:
            return f"{name}={found}"
    return ""
