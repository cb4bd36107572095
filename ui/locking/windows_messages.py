"""What Windows tells a window about the session of the system, read from its raw messages."""

from __future__ import annotations

import ctypes
from typing import Final, NamedTuple

_GENERIC: Final = b"windows_generic_MSG"
_DISPATCHER: Final = b"windows_dispatcher_MSG"


class _Raw(ctypes.Structure):
    """MSG of the Windows interface; of the sizes it has on every 64-bit Windows."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("number", ctypes.c_uint32),
        ("first", ctypes.c_size_t),
        ("second", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
    )


class Message(NamedTuple):
    """A message: its number and its first parameter; both 0 when it is none of Windows."""

    number: int
    first: int


def message_at(kind: object, address: int) -> Message:
    """Read the message that a native event filter is given."""
    if bytes(kind) not in {_GENERIC, _DISPATCHER}:  # type: ignore[call-overload]  # any buffer
        return Message(0, 0)
    raw = _Raw.from_address(int(address))
    return Message(raw.number, raw.first)


def is_end_of_presence(message: Message) -> bool:
    """Tell whether a message says: the computer goes to sleep, or the session is locked, left or ended."""
    return message in _ENDS


# Numbers of the Windows headers: WM_POWERBROADCAST with PBT_APMSUSPEND; WM_WTSSESSION_CHANGE with
# WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK.
_POWER, _SESSION = 0x0218, 0x02B1
_ENDS: Final = frozenset(
    {Message(_POWER, 0x4), *(Message(_SESSION, reason) for reason in (0x2, 0x4, 0x6, 0x7))}
)
