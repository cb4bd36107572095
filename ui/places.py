"""Where one can go, and what one can do from the palette; only what exists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.records.people import Right
from ui.palette.palette import PaletteAction
from ui.rail import Place

# What the least right of a place is; the others are for everybody.
_NEEDED: Final = {
    "hall": Right.READ_FILES,
    "today": Right.READ_FILES,
    "people": Right.READ_FILES,
    "employers": Right.READ_FILES,
    "plans": Right.READ_FILES,
    "residences": Right.READ_FILES,
    "network": Right.READ_FILES,
}


def rail_places(may: Callable[[Right], bool]) -> tuple[Place, ...]:
    """Return the entries of the rail; call it once the translator is installed.

    Args:
        may: Says whether whoever acts has a right; places they may not enter are left out.
    """
    return tuple(place for place in _all_places() if _may_enter(place.code, may))


def _may_enter(code: str, may: Callable[[Right], bool]) -> bool:
    if code == "statistics":  # advisers have their own numbers; who reports on the work has only these
        return may(Right.READ_STATISTICS) and (may(Right.ADMINISTER) or not may(Right.READ_FILES))
    return code not in _NEEDED or may(_NEEDED[code])


def _all_places() -> tuple[Place, ...]:
    translate = QCoreApplication.translate
    return (
        Place(code="hall", text=translate("places", "Hall hours"), icon="hall", keys="Alt+1"),
        Place(code="today", text=translate("places", "Today"), icon="calendar", keys="Alt+2"),
        Place(code="people", text=translate("places", "People"), icon="people", keys="Alt+3"),
        Place(code="employers", text=translate("places", "Employers"), icon="employer", keys="Alt+4"),
        Place(code="plans", text=translate("places", "Plans"), icon="plan", keys="Alt+5"),
        Place(code="residences", text=translate("places", "Residences"), icon="building", keys="Alt+6"),
        Place(code="network", text=translate("places", "Network"), icon="handshake", keys="Alt+7"),
        Place(code="statistics", text=translate("places", "Statistics"), icon="chart", keys="Alt+8"),
        Place(
            code="settings", text=translate("places", "Settings"), icon="settings", keys="Alt+9", is_low=True
        ),
        Place(
            code="curtain",
            text=translate("places", "Curtain  F9"),
            icon="curtain",
            keys="",
            is_low=True,
            is_action=True,
        ),
    )


def palette_actions(page: QWidget | None, may: Callable[[Right], bool]) -> list[PaletteAction]:
    """Return what can be done now: what the page shown offers, then what works everywhere."""
    return _page_actions(page) + _hall_actions(may) + _plan_actions(may) + _places(may) + _window_actions()


def _hall_actions(may: Callable[[Right], bool]) -> list[PaletteAction]:
    translate = QCoreApplication.translate
    if not may(Right.READ_FILES):
        return []
    actions = [
        PaletteAction(
            code="start_contact",
            text=translate("palette", "First contact, without a name"),
            detail=translate("palette", "Six questions, six keys"),
            icon="hand",
        ),
        PaletteAction(
            code="prepare_hall",
            text=translate("palette", "Prepare the hall hours"),
            detail=translate("palette", "Who is expected, what was promised, what to print"),
            icon="list",
        ),
    ]
    if may(Right.WRITE_FILES):
        actions.append(
            PaletteAction(
                code="catch_need",
                text=translate("palette", "Note a need that was heard"),
                detail=translate("palette", "An employer, a few words: the rest later"),
                icon="job",
            )
        )
        actions.append(
            PaletteAction(
                code="close_hall",
                text=translate("palette", "Close the hall hours"),
                detail=translate("palette", "Figures, promises, drafts, a few words"),
                icon="check",
            )
        )
    return actions


def _plan_actions(may: Callable[[Right], bool]) -> list[PaletteAction]:
    translate = QCoreApplication.translate
    return [
        PaletteAction(
            code="verify_file",
            text=translate("palette", "Check a signed file"),
            detail=translate("palette", "What a PDF proves, and what not"),
            icon="shield",
        )
        for _ in range(may(Right.READ_FILES))
    ] + [
        PaletteAction(
            code="show_orders",
            text=translate("palette", "Papers to print"),
            detail=translate("palette", "What waits for a printer, or in one"),
            icon="print",
        )
        for _ in range(may(Right.READ_FILES))
    ]


def _page_actions(page: QWidget | None) -> list[PaletteAction]:
    translate = QCoreApplication.translate
    offered = (
        ("new_record", translate("palette", "New, on this page"), "plus", "Ctrl+N"),
        ("save", translate("palette", "Save what is being written"), "save", "Ctrl+S"),
        ("hand_over", translate("palette", "Turn the screen to sign the plan"), "turn", "Ctrl+Shift+S"),
        ("read_back", translate("palette", "Read together what is written"), "eye", "F8"),
        ("next_draft", translate("palette", "Go on with the next half-typed encounter"), "clock", "F6"),
        ("print_", translate("palette", "Print what is shown"), "print", "Ctrl+P"),
    )
    codes = {"print_": "print_page"}
    return [
        PaletteAction(code=codes.get(method, method), text=text, icon=icon, keys=keys)
        for method, text, icon, keys in offered
        if hasattr(page, method)
    ]


def _places(may: Callable[[Right], bool]) -> list[PaletteAction]:
    words = QCoreApplication.translate("palette", "Go to: {place}")
    return [
        PaletteAction(
            code=f"go:{place.code}", text=words.format(place=place.text), icon=place.icon, keys=place.keys
        )
        for place in rail_places(may)
        if not place.is_action
    ]


def _window_actions() -> list[PaletteAction]:
    translate = QCoreApplication.translate
    return [
        PaletteAction(
            code="lower_curtain",
            text=translate("palette", "Lower the curtain"),
            detail=translate("palette", "Hides everything at once"),
            icon="curtain",
            keys="F9",
        ),
        PaletteAction(
            code="toggle_discretion",
            text=translate("palette", "Discreet mode: initials only, or names again"),
            icon="eye_off",
            keys="F7",
        ),
        PaletteAction(
            code="lock",
            text=translate("palette", "Lock the vault"),
            detail=translate("palette", "Half-typed work is kept"),
            icon="lock",
            keys="Ctrl+L",
        ),
        PaletteAction(
            code="undo", text=translate("palette", "Undo the last action"), icon="undo", keys="Ctrl+Z"
        ),
        PaletteAction(
            code="open_help", text=translate("palette", "Show the keys"), icon="keyboard", keys="F1"
        ),
    ]
