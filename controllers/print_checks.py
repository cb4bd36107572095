"""A paper read page by page before it goes to the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.records.printing import PrintRemark
from models.rules import print_checks
from models.rules.phrases import phrases

if TYPE_CHECKING:
    from models.records.plans import PlanContent

# What reads a PDF is only loaded when one is printed.
# ruff: noqa: PLC0415


def look_over(pdf: bytes, content: PlanContent | None, *, is_signed: bool = True) -> tuple[PrintRemark, ...]:
    """Return what deserves a look in a paper of ours; 10 to 30 ms, for a few pages.

    Args:
        pdf: The very file that will be printed.
        content: The plan it is of: the names of its people must not lie about.
        is_signed: The parties sign it.
    """
    from models.documents.printed_lines import printed_lines

    names = (content.employee.display_name,) if content is not None else ()
    return print_checks.remarks(printed_lines(pdf), phrases("fr"), names=names, is_signed=is_signed)
