"""What others show in the part « Propositions »: one entry each, made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.residents.file_panel import FilePanel


class Hosted(NamedTuple):
    """One list beside the proposals.

    Attributes:
        code: Finds it: ``ProposalsPanel.go(code)``.
        title: What its chip is called.
        make: Makes it; ``show_resident``, ``flush`` and ``save`` are called as in a tab of the file.
    """

    code: str
    title: str
    make: Callable[[Workspace], FilePanel]


def hosted(workspace: Workspace) -> list[Hosted]:  # noqa: ARG001  (a role may not see all of them)
    """Return the lists shown after the proposals and the introductions, in order."""
    translate = QCoreApplication.translate
    return [
        Hosted("suitable", translate("proposals", "Jobs that could suit"), _suitable),
        Hosted("immersions", translate("proposals", "Immersions"), _immersions),
    ]


def _suitable(workspace: Workspace) -> FilePanel:
    from ui.matching.jobs_for_person import JobsForPersonPanel  # noqa: PLC0415  (when it is looked at)

    return JobsForPersonPanel(workspace)


def _immersions(workspace: Workspace) -> FilePanel:
    from ui.immersions.immersions_panel import ImmersionsPanel  # noqa: PLC0415  (when it is looked at)

    return ImmersionsPanel(workspace)
