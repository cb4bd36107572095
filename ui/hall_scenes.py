"""The scenes of the hall besides the encounter: preparing, reading together, papers, closing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from ui.discretion import discretion

if TYPE_CHECKING:
    from ui.permanence.permanence_page import PermanencePage
    from ui.stage import Stage


def _page(stage: Stage) -> PermanencePage:
    return cast("PermanencePage", stage.main("hall").pages.current())


def _prepare(stage: Stage) -> None:
    _page(stage).prepare()


def _read_back(stage: Stage) -> None:
    page = _page(stage)
    page.show_hall()
    waiting = stage.workspace.meetings.today(stage.workspace.settings.settings().current_hall_id).waiting
    page.queue.visit_requested.emit(waiting[0])
    page.read_back()


def _slip(stage: Stage) -> None:
    page = _page(stage)
    page.put_read_back_away()
    page.papers()


def _close(stage: Stage) -> None:
    _page(stage).close_day()


def _discreet(stage: Stage) -> None:
    discretion.set_on(is_on=True)
    stage.main("people")


def _frank(stage: Stage) -> None:
    """Switch the discreet mode off again: the scenes that follow show names."""
    discretion.set_on(is_on=False)
    _page(stage).show_hall()


HALL_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("hall_prepare", _prepare),
    ("hall_read_back", _read_back),
    ("hall_slip", _slip),
    ("hall_close", _close),
    ("persons_discreet", _discreet),
    ("hall_again", _frank),
)
"""Names and what sets them, in the order of a day."""
