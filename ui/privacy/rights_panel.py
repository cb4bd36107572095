"""The rights of one person, in their file: told, agreed, asked, copied, set aside, erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.residents import ResidentRecord
from ui.privacy.consent_card import ConsentCard
from ui.privacy.file_card import FileCard
from ui.privacy.notice_card import NoticeCard
from ui.privacy.request_card import RequestCard
from ui.widgets.labels import hairline
from ui.widgets.layouts import STRETCH, column

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class RightsPanel(QWidget):
    """Four parts, in the order of a first exchange.

    Signals:
        copy_ready: PersonCopy to show.
        gone: Words for a toast: the file is erased, or set aside from whoever acts.
        hit_requested: SearchHit of a record of somebody else.
    """

    copy_ready = Signal(object)
    gone = Signal(object)
    hit_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("rights_panel")
        self.setProperty("look", "clear")
        self.notice = NoticeCard(workspace)
        self.consents = ConsentCard(workspace)
        self.requests = RequestCard(workspace)
        self.file = FileCard(workspace)
        self.file.copy_ready.connect(self.copy_ready)
        self.file.erased.connect(self.gone)
        self.file.set_aside.connect(self.gone)
        self.file.hit_requested.connect(self.hit_requested)
        self.setLayout(
            column(
                self.notice,
                hairline("rights_line_1"),
                self.consents,
                hairline("rights_line_2"),
                self.requests,
                hairline("rights_line_3"),
                self.file,
                STRETCH,
                gap=14,
                edges=(0, 0, 6, 0),
            )
        )

    def flush(self) -> None:
        """Keep at once what is half typed."""
        self.requests.flush()

    def show_resident(self, record: ResidentRecord) -> None:
        """Show the rights of a person as they are now."""
        for part in (self.notice, self.consents, self.requests, self.file):
            part.show_resident(record)
