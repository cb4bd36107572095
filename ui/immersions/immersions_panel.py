"""The immersions of a person, as a part of their file."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from ui.immersions.immersions_part import ImmersionsPart
from ui.residents.file_panel import FilePanel
from ui.widgets.layouts import STRETCH, column
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord


class ImmersionsPanel(FilePanel):
    """What « Propositions » shows beside proposals and introductions."""

    is_wide: ClassVar[bool] = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_immersions")
        self.messages = MessageBar("resident_immersions_messages")
        self.part = ImmersionsPart(workspace)
        self.part.said.connect(self.toast_requested)
        self.part.failed.connect(self._on_failed)
        self.setLayout(column(self.messages, self.part, STRETCH, gap=12))

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        self.messages.dismiss()
        self.part.show_resident(record)

    @override
    def flush(self) -> None:
        self.part.flush()

    @override
    def save(self) -> None:
        self.part.save()

    def _on_failed(self, words: object) -> None:
        self.messages.show_message("error", str(words))
