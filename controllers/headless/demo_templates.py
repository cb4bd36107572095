"""What the invented organisation set for its plans: a neutral head of the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.records.plan_parties import Letterhead
from models.records.templates import TemplatePart

if TYPE_CHECKING:
    from controllers.workspace import Workspace


def fill_templates(workspace: Workspace) -> None:
    """Put the organisation's neutral name, address and number at the head of the plans to come."""
    settings = workspace.settings.settings()
    head = Letterhead(name=settings.document_name, address=settings.address, phone=settings.phone)
    workspace.plans.templates.save(TemplatePart.LETTERHEAD, head)
