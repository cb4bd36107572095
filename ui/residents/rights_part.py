"""The rights of a person as a part of their file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from ui.privacy.rights_panel import RightsPanel
from ui.residents.file_panel import FilePanel
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord


class RightsPart(FilePanel):
    """Holds the panel of rights."""

    is_wide = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_rights")
        self.rights = RightsPanel(workspace)
        self.setLayout(column(self.rights, gap=0))

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        self.rights.show_resident(record)

    @override
    def flush(self) -> None:
        self.rights.flush()
