"""The size of everything in the main window: kept in the vault; worn only, where nothing can be kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.errors import AppError
from ui.errors import error_text
from ui.theme import theme

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.settings import Settings


class Zooming:
    """Part of the main window: larger, smaller, as usual.

    Attributes:
        look: The settings as they are worn.
    """

    _workspace: Workspace
    look: Settings

    def zoom_in(self) -> None:
        """Make everything larger."""
        self._zoom_to(theme.next_zoom(1))

    def zoom_out(self) -> None:
        """Make everything smaller."""
        self._zoom_to(theme.next_zoom(-1))

    def zoom_reset(self) -> None:
        """Return to the normal size."""
        self._zoom_to(1.0)

    def on_settings(self, settings: Settings) -> None:
        """Put settings on."""
        raise NotImplementedError

    def show_message(self, kind: str, text: str) -> None:
        """Show a sentence above the page."""
        raise NotImplementedError

    def _zoom_to(self, zoom: float) -> None:
        if self._workspace.obstacle is not None:  # until it is closed: whoever sees badly reads all the same
            self.on_settings(replace(self.look, zoom=zoom))
            return
        try:
            self._workspace.settings.save(replace(self.look, zoom=zoom))
        except AppError as error:
            self.show_message("error", error_text(error))
