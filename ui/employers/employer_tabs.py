"""The parts of an employer's file, one at a time: jobs, prospecting, memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.widgets.cards import Card
from ui.widgets.layouts import clear, column
from ui.widgets.steps import TabBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord
    from ui.prospecting.employer_panel import EmployerPanel
    from ui.prospecting.log_panel import LogPanel
    from ui.prospecting.memory_panel import MemoryPanel

translate = QCoreApplication.translate
JOBS, LOG, MEMORY = "jobs", "log", "memory"
_CODES: Final = (JOBS, LOG, MEMORY)


class EmployerTabs(QWidget):
    """Names of parts above, one part below; each but the first is made when it is first looked at.

    Signals:
        toast_requested: Words for a toast, with undo.
        resident_requested: ResidentId whose file to open.
        sheet_requested: EmployerRecord whose call sheet is to be printed.
    """

    toast_requested = Signal(object)
    resident_requested = Signal(object)
    sheet_requested = Signal(object)

    def __init__(self, workspace: Workspace, jobs: QWidget) -> None:
        """Make the frame.

        Args:
            workspace: Of the vault.
            jobs: The first part, which the file itself fills.
        """
        super().__init__()
        self.setObjectName("employer_parts")
        self._workspace = workspace
        self._record: EmployerRecord | None = None
        self._panels: dict[str, EmployerPanel] = {}
        titles = (
            translate("prospecting", "Jobs"),
            translate("prospecting", "Prospecting"),
            translate("prospecting", "Memory"),
        )
        self._bar = TabBar("employer_tabs", titles)
        self._bar.changed.connect(self._on_tab)
        self._stack = QStackedWidget()
        self._stack.setObjectName("employer_stack")
        self._rooms = {code: column(gap=0) for code in _CODES}
        for code, room in self._rooms.items():
            self._stack.addWidget(clear(f"employer_{code}_room", room))
        self._rooms[JOBS].addWidget(jobs)
        self.setLayout(column(Card("employer_left", column(self._bar, (self._stack, 1), gap=12), padding=16)))

    def show_record(self, record: EmployerRecord) -> None:
        """Show a file in the part one is on; the others read it when they are looked at."""
        self._record = record
        panel = self._panels.get(self.code())
        if panel is not None:
            panel.show_employer(record)

    def code(self) -> str:
        """Return the code of the part shown."""
        return _CODES[self._bar.current()]

    def go(self, code: str) -> None:
        """Show a part by its code."""
        self._bar.set_current(_CODES.index(code))

    def log(self) -> LogPanel:
        """Show the log and return it."""
        from ui.prospecting.log_panel import LogPanel  # noqa: PLC0415  (made when it is asked for)

        self.go(LOG)
        panel = self._panels[LOG]
        if not isinstance(panel, LogPanel):
            raise TypeError(panel)
        return panel

    def memory(self) -> MemoryPanel:
        """Show the memory and return it."""
        from ui.prospecting.memory_panel import MemoryPanel  # noqa: PLC0415  (made when it is asked for)

        self.go(MEMORY)
        panel = self._panels[MEMORY]
        if not isinstance(panel, MemoryPanel):
            raise TypeError(panel)
        return panel

    def flush(self) -> None:
        """Have every part keep its half-typed work."""
        for panel in self._panels.values():
            panel.flush()

    def save(self) -> None:
        """Save what is being written in the part shown."""
        panel = self._panels.get(self.code())
        if panel is not None:
            panel.save()

    def _on_tab(self, _index: object) -> None:
        self._stack.setCurrentIndex(self._bar.current())
        code = self.code()
        if code != JOBS and code not in self._panels:
            self._make(code)
        if code in self._panels and self._record is not None:
            self._panels[code].show_employer(self._record)

    def _make(self, code: str) -> None:
        from ui.prospecting.log_panel import LogPanel  # noqa: PLC0415  (made when it is looked at)
        from ui.prospecting.memory_panel import MemoryPanel  # noqa: PLC0415  (as above)

        panel: EmployerPanel
        if code == LOG:
            log = LogPanel(self._workspace)
            log.sheet_requested.connect(self.sheet_requested)
            panel = log
        else:
            panel = MemoryPanel(self._workspace)
        panel.toast_requested.connect(self.toast_requested)
        panel.resident_requested.connect(self.resident_requested)
        self._panels[code] = panel
        self._rooms[code].addWidget(panel)
