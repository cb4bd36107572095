"""Shows possible duplicates, a merge and a partner's list over the list of persons; made when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from models.records.duplicates import DuplicatePair
from models.records.residents import ResidentRecord

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from ui.duplicates.duplicates_page import DuplicatesPage
    from ui.duplicates.merge_page import MergePage
    from ui.duplicates.partner_page import PartnerPage


class DuplicateShelf(QObject):
    """The pages of a stack that are about two files.

    Signals:
        closed: Back to the list.
        file_requested: ResidentId to show.
        toast_requested: A sentence to show with the offer to undo.
    """

    closed = Signal()
    file_requested = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._workspace, self._stack = workspace, stack
        self._list: DuplicatesPage | None = None
        self._merge: MergePage | None = None
        self._partner: PartnerPage | None = None

    @property
    def list(self) -> DuplicatesPage:
        """The list of pairs."""
        if self._list is None:
            from ui.duplicates.duplicates_page import DuplicatesPage  # noqa: PLC0415  (when it is asked for)

            self._list = DuplicatesPage(self._workspace)
            self._list.closed.connect(self.closed)
            self._list.compare_requested.connect(self._on_compare)
            self._list.decided.connect(self.toast_requested)
            self._list.partner_requested.connect(self.show_partner)
            self._stack.addWidget(self._list)
        return self._list

    @property
    def merge(self) -> MergePage:
        """Two files side by side."""
        if self._merge is None:
            from ui.duplicates.merge_page import MergePage  # noqa: PLC0415  (when it is asked for)

            self._merge = MergePage(self._workspace)
            self._merge.closed.connect(self._on_back)
            self._merge.told_apart.connect(self._on_told_apart)
            self._merge.merged.connect(self._on_merged)
            self._stack.addWidget(self._merge)
        return self._merge

    @property
    def partner(self) -> PartnerPage:
        """A partner's list."""
        if self._partner is None:
            from ui.duplicates.partner_page import PartnerPage  # noqa: PLC0415  (when it is asked for)

            self._partner = PartnerPage(self._workspace)
            self._partner.closed.connect(self._on_back)
            self._partner.file_requested.connect(self.file_requested)
            self._stack.addWidget(self._partner)
        return self._partner

    def show_partner(self) -> None:
        """Compare with a partner's list."""
        self._stack.setCurrentWidget(self.partner)
        self.partner.start()

    def show_all(self) -> None:
        """Show the pairs of all files."""
        self._stack.setCurrentWidget(self.list)
        self.list.show_all()

    def show_of(self, record: object) -> None:
        """Show the files that may be of the same person as this ResidentRecord."""
        if isinstance(record, ResidentRecord):
            self._stack.setCurrentWidget(self.list)
            self.list.show_of(record)

    def compare(self, first_id: ResidentId, second_id: ResidentId) -> None:
        """Show two files side by side."""
        self._stack.setCurrentWidget(self.merge)
        self.merge.start(first_id, second_id)

    def _on_compare(self, pair: object) -> None:
        if isinstance(pair, DuplicatePair):
            self.compare(pair.first.resident_id, pair.second.resident_id)

    def _on_back(self) -> None:
        self._stack.setCurrentWidget(self.list)

    def _on_told_apart(self) -> None:
        self._stack.setCurrentWidget(self.list)
        self.list.look()
        self.toast_requested.emit(self.tr("Two persons: this will not be asked again"))

    def _on_merged(self, record: object) -> None:
        if isinstance(record, ResidentRecord):
            self.file_requested.emit(record.resident_id)
            self.toast_requested.emit(self.tr("One file now"))
