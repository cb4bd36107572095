"""Where the scenes of the pictures are set: windows of an open vault, and hands that type and draw."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from models.records.attachments import GivenFile
from models.records.ids import PlanId
from models.records.plans import PlanRow, PlanStatus, PlanVersionRecord
from models.records.residents import ResidentRow
from models.records.signatures import Ink, SignatureMethod, SignatureRecord, SignerRole
from models.rules.signing_order import signer_name, waiting
from ui.main_window import MainWindow
from ui.session.first_window import FirstWindow
from ui.session.open_forms import OpenForms
from ui.sheet_scene import photo_of
from ui.signing.hand_over import HandOver
from ui.widgets.fields import TextField

if TYPE_CHECKING:
    from controllers.session import SessionController
    from controllers.workspace import Workspace
    from models.clock import Clock


class Stage:
    """The windows of one open vault.

    Attributes:
        workspace: Of the vault.
        shown: What the picture is taken of; None until a scene has set it.
    """

    def __init__(
        self,
        session: SessionController,
        workspace: Workspace,
        vault: Path,
        size: tuple[int, int],
        *,
        draw: Callable[[str], Ink],
        clock: Clock,
    ) -> None:
        self.workspace = workspace
        self.shown: QWidget | None = None
        self._session, self._vault, self._size = session, vault, size
        self._draw, self._clock = draw, clock
        self._first: FirstWindow | None = None
        self._forms: OpenForms | None = None
        self._main: MainWindow | None = None
        self._hand_over: HandOver | None = None
        self._on_paper: PlanId | None = None

    def open_forms(self) -> OpenForms:
        """Show the first window."""
        if self._forms is None or self._first is None:
            language = self.workspace.settings.settings().language
            self._forms = OpenForms((self._vault,), self._session.suggest_path, language)
            self._first = FirstWindow()
            self._first.complete(self._forms)
        self._show(self._first)
        return self._forms

    def main(self, code: str = "") -> MainWindow:
        """Show the main window, on a page: ``hall``, ``people``, ``employers``, ``plans`` or ``settings``."""
        if self._main is None:
            self._main = MainWindow(self.workspace, self._session)
        self._main.messages.dismiss()  # what was said to one scene is no part of the next
        if code:
            self._main.go(code)
        self._show(self._main)
        return self._main

    def hand_over(self) -> HandOver:
        """Show the turned screen, for the plan of the demo that waits for its signatures."""
        if self._hand_over is None:
            row = self.plan(PlanStatus.TO_SIGN, signed=0)
            record = self.workspace.plans.open(row.plan_id)
            self._hand_over = HandOver(self.workspace.plans, record, self.main(), clock=self._clock)
            self._hand_over.start()
            self._hand_over.showNormal()
        self._show(self._hand_over)
        return self._hand_over

    def plan(self, status: PlanStatus, signed: int | None = None) -> PlanRow:
        """Return the first plan in a state.

        Raises:
            LookupError: There is none.
        """
        for row in self.workspace.plans.rows():
            if row.status is status and signed in (None, row.signed_count):
                return row
        raise LookupError(status)

    def person(self, name: str) -> ResidentRow:
        """Return the person found by a name.

        Raises:
            LookupError: There is nobody.
        """
        found = self.workspace.residents.search(name, 1)
        if not found:
            raise LookupError(name)
        return found[0]

    def type(self, field: TextField, text: str) -> None:
        """Type a text as somebody would: what listens to typing hears it."""
        field.setText(text)
        field.textEdited.emit(text)

    def sign(self, pad: QWidget, name: str) -> None:
        """Draw the fictional signature of a name with the mouse, as large as the pad allows."""
        ink = self._draw(name)
        scale = min(pad.width() / ink.width, pad.height() / ink.height)
        for stroke in ink.strokes:
            points = [QPointF(point.x * scale, point.y * scale) for point in stroke.points]
            _send(pad, QEvent.Type.MouseButtonPress, points[0])
            for point in points[1:]:
                _send(pad, QEvent.Type.MouseMove, point)
            _send(pad, QEvent.Type.MouseButtonRelease, points[-1])

    def plan_on_paper(self, photos: int) -> PlanRow:
        """Have the plan that waits signed on paper by who has not, and file photos of it; return the plan.

        Args:
            photos: How many pages are filed; none: the card is empty.
        """
        plans, attachments = self.workspace.plans, self.workspace.attachments
        row = next((row for row in plans.rows() if row.plan_id == self._on_paper), None)
        if row is None:
            row = self.plan(PlanStatus.TO_SIGN, signed=1)
            self._on_paper = row.plan_id
            self._sign_on_paper(plans.open(row.plan_id))
        record = plans.open(row.plan_id)
        pdf, filed = plans.document(record.version_id), attachments.of_version(record.version_id)
        for index in range(len(filed), photos):
            signer = record.content.employee.display_name
            photo = photo_of(pdf, index, f"IMG_20{41 + index}.jpg", self._draw if index else None, signer)
            attachments.add(record.version_id, (photo,))
        return row

    def photos(self, record: PlanVersionRecord, count: int) -> tuple[GivenFile, ...]:
        """Return photos of the first pages of a plan, the second one signed by hand."""
        pdf, signer = self.workspace.plans.document(record.version_id), record.content.employee.display_name
        return tuple(
            photo_of(pdf, page, f"IMG_{4120 + page}.jpg", self._draw if page == 1 else None, signer)
            for page in range(count)
        )

    def _sign_on_paper(self, record: PlanVersionRecord) -> None:
        role = next(role for role in waiting(record) if role is not SignerRole.ADVISER)
        signature = SignatureRecord(
            role=role,
            signer_name=signer_name(record.content, role),
            signer_function="",
            method=SignatureMethod.PAPER,
            signed_at=self._clock(),
            document_sha256=record.document_sha256,
        )
        self.workspace.plans.sign(record.version_id, signature)

    def clear(self) -> None:
        """Destroy every window, before the vault is closed."""
        self.shown = None
        if self._main is not None:
            self._main.destroy_pages()
        for window in (self._hand_over, self._main, self._first):
            if window is not None:
                window.hide()
                window.deleteLater()
                QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    def _show(self, window: QWidget) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()  # the list of the scene before
        window.resize(*self._size)
        window.show()
        window.activateWindow()  # else the field that has the keyboard would not show it
        self.shown = window


def _send(pad: QWidget, kind: QEvent.Type, at: QPointF) -> None:
    is_over = kind is QEvent.Type.MouseButtonRelease
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    event = QMouseEvent(
        kind,
        at,
        QPointF(pad.mapToGlobal(at.toPoint())),
        button,
        none if is_over else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(pad, event)
