"""Persons and firms, found by a few letters in the forms of the network."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from models.errors import AppError

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import EmployerId, ResidentId
    from ui.widgets.picker import Found

_FOUND: Final = 8


def find_people(workspace: Workspace, text: str) -> list[Found]:
    """Return the files that have these words: id, name, home and room."""
    return [
        (line.resident_id, line.display_name, ", ".join(filter(None, (line.residence_name, line.room))))
        for line in workspace.residents.search(text, _FOUND)
    ]


def find_employers(workspace: Workspace, text: str) -> list[Found]:
    """Return the firms that have these words: id, name and town."""
    return [
        (line.employer_id, line.display_name, line.city) for line in workspace.employers.search(text, _FOUND)
    ]


def name_of_person(workspace: Workspace, key: ResidentId | None) -> str:
    """Return what a person is called; empty when their file is gone, or set aside since."""
    if key is not None:
        with suppress(AppError):
            return workspace.residents.open(key).display_name
    return ""


def name_of_employer(workspace: Workspace, key: EmployerId | None) -> str:
    """Return what a firm is called; empty when it was removed since."""
    if key is not None:
        with suppress(AppError):
            return workspace.employers.open(key).content.display_name
    return ""
