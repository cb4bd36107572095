"""The scenes of the network."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from ui.network import network_page

if TYPE_CHECKING:
    from ui.network.network_page import NetworkPage
    from ui.stage import Stage


def _page(stage: Stage, index: int) -> NetworkPage:
    page = cast("NetworkPage", stage.main("network").pages.current())
    page.show_part(index)
    page.refresh()
    return page


def _people(stage: Stage) -> None:
    """Tutors and sponsors with their load, and the pairs."""
    _page(stage, network_page.PEOPLE)


def _somebody(stage: Stage) -> None:
    """The form of somebody of the network."""
    _page(stage, network_page.PEOPLE).people.new_record()


def _pair(stage: Stage) -> None:
    """A new pair, and the meetings of one."""
    page = _page(stage, network_page.PEOPLE)
    found = stage.workspace.network.pairs.all()
    page.people.pairs.asked.emit("list", found[0])
    page.people.pairs.add_requested.emit()


def _partners(stage: Stage) -> None:
    """Agreements that end soon, and the directory."""
    _page(stage, network_page.PARTNERS)


def _agreement(stage: Stage) -> None:
    """The form of an agreement."""
    known = stage.workspace.network.conventions.all()
    page = _page(stage, network_page.PARTNERS)
    page.open_convention(known[0].convention_id)


def _events(stage: Stage) -> None:
    """Events, and the list of one that was held."""
    page = _page(stage, network_page.EVENTS)
    held = [one for one in stage.workspace.network.events.all() if one.present]
    page.events.show_event(held[0])


def _event(stage: Stage) -> None:
    """The form of an event."""
    _page(stage, network_page.EVENTS).events.new_record()


def _clauses(stage: Stage) -> None:
    """Hours planned and done, with their totals."""
    _page(stage, network_page.CLAUSES)


NETWORK_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("network_people", _people),
    ("network_somebody", _somebody),
    ("network_pair", _pair),
    ("network_partners", _partners),
    ("network_agreement", _agreement),
    ("network_events", _events),
    ("network_event", _event),
    ("network_clauses", _clauses),
)
