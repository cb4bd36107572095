"""A small form of one row about an employer: kept while it is typed, as the forms of a person's way are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar, cast

from typing_extensions import override

from ui.pathway.way_form import WayForm

if TYPE_CHECKING:
    from controllers.workspace import Workspace

D = TypeVar("D")


class EmployerRowForm(WayForm[D]):
    """Writes one row; half-typed work hangs on the row, or on the employer or the job of a new one."""

    def __init__(self, workspace: Workspace, writer: Any) -> None:
        super().__init__(workspace, cast("Any", writer))

    @override
    def today(self) -> date:
        return self._workspace.prospecting.today()

    @override
    def _key(self) -> str:
        known = getattr(self._draft, self._writer.key)
        owner = getattr(self._draft, "employer_id", None) or getattr(self._draft, "job_id", None)
        return str(known or owner)
