"""Whether a window can be opened here, asked before Qt is: Qt aborts the process when it cannot.

Imported at every start: the standard library only.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

# Each way of asking is imported only where there is somebody to ask: every start pays for these lines.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from collections.abc import MutableMapping


def choose_platform(environment: MutableMapping[str, str]) -> bool:
    """Make sure that Qt finds a screen, and tell it which kind.

    Args:
        environment: ``QT_QPA_PLATFORM`` is written into it when the person has not chosen.

    Returns:
        Whether a window can be opened.
    """
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux"):
        return True
    if chosen:
        return _answers(chosen.partition(":")[0].partition(";")[0], environment)
    order = ("wayland", "xcb") if environment.get("XDG_SESSION_TYPE") == "wayland" else ("xcb", "wayland")
    for platform in order:
        if _answers(platform, environment):
            environment["QT_QPA_PLATFORM"] = platform
            return True
    return False


def missing_library(platform: str) -> str:
    """Return the name of a system library that Qt would not find for this platform; empty when none is.

    Qt would load the same files a moment later: asking costs next to nothing.
    """
    name = {"xcb": "libqxcb.so", "wayland": "libqwayland.so"}.get(platform, "")
    if not name:
        return ""
    import ctypes
    from importlib.util import find_spec

    package = find_spec("PySide6")
    for folder in (package.submodule_search_locations or ()) if package else ():
        plugin = os.path.join(folder, "Qt", "plugins", "platforms", name)  # noqa: PTH118  (no pathlib)
        if os.path.exists(plugin):  # noqa: PTH110
            try:
                ctypes.CDLL(plugin)
            except OSError as error:
                return str(error).partition(":")[0]
    return ""


def _answers(platform: str, environment: MutableMapping[str, str]) -> bool:
    if platform == "xcb":
        return _x_answers(environment.get("DISPLAY", ""))
    if platform.startswith("wayland"):
        return _wayland_answers(environment)
    return True  # offscreen, vnc, minimal: they need nobody


def _x_answers(display: str) -> bool:
    """Connect as Qt will: a display may be named and gone, or refuse us."""
    if not display:
        return False
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(os.fsencode(display), None)
    is_open = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return is_open


def _wayland_answers(environment: MutableMapping[str, str]) -> bool:
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if not folder:
        return False
    import socket

    path = os.path.join(folder, environment.get("WAYLAND_DISPLAY", "wayland-0"))  # noqa: PTH118  (no pathlib)
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(1.0)
        try:
            probe.connect(path)
        except OSError:
            return False
    return True
