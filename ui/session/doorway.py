"""Between the forms of the first window and the session: names, waits, the recovery key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.errors import AppError

if TYPE_CHECKING:
    from controllers.session import SessionController
    from ui.session.open_forms import OpenForms


class Doorway(QObject):
    """Carries questions and answers while the forms are there."""

    def __init__(self, session: SessionController, forms: OpenForms) -> None:
        super().__init__(forms)
        self._session, self._forms = session, forms
        forms.look_requested.connect(session.look_at)
        forms.recovery_finished.connect(session.finish_recovery)
        session.faced.connect(forms.show_face)
        session.recovered.connect(forms.show_recovery)
        session.failed.connect(self._on_failed)
        forms.look()

    def _on_failed(self, error: AppError) -> None:
        seconds = error.params.get("seconds")
        if isinstance(seconds, int):
            self._forms.set_wait(seconds)
