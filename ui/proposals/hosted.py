"""What others show in the part « Propositions »: one entry each, made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

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
    return []
