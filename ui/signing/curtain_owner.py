"""What the hand-over needs from the window it covers."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class CurtainOwner(Protocol):
    """A window that can hide everything until the adviser's passphrase is given."""

    def unload_pages(self) -> None:
        """Destroy the pages behind the one shown: nothing of anybody else is there to come back to."""

    def lower_curtain(self) -> None:
        """Hide every window at once; those that were shown come back when the curtain rises."""

    def hold_curtain(self, *, is_held: bool) -> None:
        """Keep the curtain from falling on its own while somebody else watches the time."""
