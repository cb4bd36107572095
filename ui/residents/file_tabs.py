"""The parts of a person's file, one at a time; each is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from controllers.workspace import Workspace
from models.records.residents import ResidentRecord
from ui.residents.file_panel import FilePanel
from ui.residents.meetings_panel import MeetingsPanel
from ui.widgets.cards import Card
from ui.widgets.layouts import clear, column, row
from ui.widgets.page import ScrollPane
from ui.widgets.steps import TabBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

translate = QCoreApplication.translate


FIRST_SHOWN: Final = "meetings"
"""On this part a file opens: what was said last, with the plans beside it."""


class Part(NamedTuple):
    """One part: what finds it, what it is called, what makes it."""

    code: str
    title: str
    make: Callable[[Workspace], FilePanel]


def parts(workspace: Workspace) -> list[Part]:
    """Return the parts that whoever acts may see, in order: what the person wants is at the heart."""
    found = [
        Part("wishes", translate("resident_file", "Wishes and limits"), _wishes),
        Part("pathway", translate("resident_file", "Pathway"), _pathway),
        Part("proposals", translate("resident_file", "Proposals"), _proposals),
        Part(FIRST_SHOWN, translate("resident_file", "Meetings"), MeetingsPanel),
        Part("in_work", translate("resident_file", "In work"), _in_work),
        Part("papers", translate("resident_file", "Papers"), _papers),
        Part("around", translate("resident_file", "Around"), _around),
        Part("rights", translate("resident_file", "Rights"), _rights),
    ]
    if workspace.journal.may_read():
        found.append(Part("seen", translate("resident_file", "Who opened it"), _seen))
    return found


def _pathway(workspace: Workspace) -> FilePanel:
    from ui.pathway.pathway_panel import PathwayPanel  # noqa: PLC0415  (see ``_rights``)

    return PathwayPanel(workspace)


def _proposals(workspace: Workspace) -> FilePanel:
    from ui.proposals.proposals_panel import ProposalsPanel  # noqa: PLC0415  (see ``_rights``)

    return ProposalsPanel(workspace)


def _wishes(workspace: Workspace) -> FilePanel:
    from ui.residents.wishes_panel import WishesPanel  # noqa: PLC0415  (see ``_rights``)

    return WishesPanel(workspace)


def _in_work(workspace: Workspace) -> FilePanel:
    from ui.in_work.in_work_panel import InWorkPanel  # noqa: PLC0415  (see ``_rights``)

    return InWorkPanel(workspace)


def _papers(workspace: Workspace) -> FilePanel:
    from ui.person_papers.papers_panel import PapersPanel  # noqa: PLC0415  (see ``_rights``)

    return PapersPanel(workspace)


def _around(workspace: Workspace) -> FilePanel:
    from ui.around.around_panel import AroundPanel  # noqa: PLC0415  (see ``_rights``)

    return AroundPanel(workspace)


def _rights(workspace: Workspace) -> FilePanel:
    from ui.residents.rights_part import RightsPart  # noqa: PLC0415  (what explains rights is read when asked)

    return RightsPart(workspace)


def _seen(workspace: Workspace) -> FilePanel:
    from ui.residents.seen_part import SeenPart  # noqa: PLC0415  (see ``_rights``)

    return SeenPart(workspace)


class FileTabs(QWidget):
    """Names of parts above, one part below.

    Signals:
        changed: Code of the part shown.
        made: FilePanel that has just been made.
        toast_requested: See ``FilePanel``.
        notice_requested: See ``FilePanel``.
        hit_requested: See ``FilePanel``.
        hire_requested: See ``FilePanel``.
    """

    changed = Signal(object)
    made = Signal(object)
    toast_requested = Signal(object)
    notice_requested = Signal(object)
    hit_requested = Signal(object)
    hire_requested = Signal()

    def __init__(self, workspace: Workspace, beside: QWidget) -> None:
        """Make the parts that whoever acts may see.

        Args:
            workspace: Where the files are.
            beside: What stays at the side of every part; it gives way to one that is wide.
        """
        super().__init__()
        self.setObjectName("resident_parts")
        self._workspace = workspace
        self._parts = parts(workspace)
        self._panels: dict[str, FilePanel] = {}
        self._record: ResidentRecord | None = None
        self._bar = TabBar("resident_tabs", [part.title for part in self._parts])
        self._stack = QStackedWidget()
        self._stack.setObjectName("resident_stack")
        self._rooms: list[QVBoxLayout] = []
        for part in self._parts:
            room = column(gap=0)
            self._rooms.append(room)
            self._stack.addWidget(clear(f"resident_{part.code}_room", room))
        card = Card("resident_left", column((self._stack, 1), gap=0), padding=14)
        # The names have the whole width: beside the plans they would not be on one line.
        self.setLayout(column(self._bar, (row((card, 5), (beside, 3), gap=14), 1), gap=10))
        self._bar.set_current(self._index(FIRST_SHOWN))
        self._stack.setCurrentIndex(self._bar.current())
        self._bar.changed.connect(self._on_tab)

    def show_record(self, record: ResidentRecord) -> None:
        """Show a file in the part one is on; the others read it when they are looked at."""
        if self._record is None or self._record.resident_id != record.resident_id:
            for index, part in enumerate(self._parts):  # a count would be of somebody else
                self._bar.set_text(index, part.title)
        self._record = record
        self.current().show_resident(record)

    def current(self) -> FilePanel:
        """Return the part shown."""
        return self.panel(self.code())

    def code(self) -> str:
        """Return the code of the part shown."""
        return self._parts[self._bar.current()].code

    def go(self, code: str) -> FilePanel:
        """Show a part by its code and return it."""
        self._bar.set_current(self._index(code))
        return self.panel(code)

    def panel(self, code: str) -> FilePanel:
        """Return a part, made now when it is not there yet."""
        if code not in self._panels:
            index = self._index(code)
            panel = self._panels[code] = self._parts[index].make(self._workspace)
            panel.toast_requested.connect(self.toast_requested)
            panel.notice_requested.connect(self.notice_requested)
            panel.hit_requested.connect(self.hit_requested)
            panel.hire_requested.connect(self.hire_requested)
            panel.title_changed.connect(self._on_title)
            panel.part_requested.connect(self._on_part_requested)
            shown: QWidget = panel
            if panel.scrolls:
                shown = ScrollPane(f"resident_{code}_scroll", column(panel, gap=0))
            self._rooms[index].addWidget(shown)
            self.made.emit(panel)
        return self._panels[code]

    def panels(self) -> Iterator[FilePanel]:
        """Return the parts that were looked at."""
        yield from self._panels.values()

    def flush(self) -> None:
        """Have every part keep its half-typed work."""
        for panel in self.panels():
            panel.flush()

    def _index(self, code: str) -> int:
        return next(index for index, part in enumerate(self._parts) if part.code == code)

    def _on_tab(self, index: object) -> None:
        if isinstance(index, int):
            self._stack.setCurrentIndex(index)
            panel = self.current()
            if self._record is not None:
                panel.show_resident(self._record)
            self.changed.emit(self.code())

    def _on_part_requested(self, code: object, what: object) -> None:
        if any(part.code == code for part in self._parts):
            self.go(str(code)).begin(str(what))

    def _on_title(self, title: object) -> None:
        code = next(code for code, panel in self._panels.items() if panel is self.sender())
        self._bar.set_text(self._index(code), str(title))
