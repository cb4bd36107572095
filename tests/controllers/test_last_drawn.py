"""Of pages drawn elsewhere the one asked for last arrives, and none once the vault is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from controllers.last_drawn import LastDrawn
from models.errors import DocumentFailure

if TYPE_CHECKING:
    from controllers.tasks import InlineTasks


@pytest.mark.usefixtures("qapp")
def test_only_what_was_asked_for_last_is_delivered(inline_tasks: InlineTasks) -> None:
    got: list[object] = []
    owner = QObject()
    pages = LastDrawn[str](owner, inline_tasks, got.append, got.append)

    def asked_again() -> str:
        pages.draw(lambda: "the second")
        return "the first"

    def locked() -> str:
        pages.forget()
        return "too late"

    def failed() -> str:
        raise DocumentFailure("font.missing")

    for work in (asked_again, locked, failed):
        pages.draw(work)

    assert got[0] == "the second"
    assert [type(one) for one in got[1:]] == [DocumentFailure]
