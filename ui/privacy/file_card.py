"""Until when a file is kept, the complete copy, setting it aside, erasing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.person_copy import PersonCopy
from models.records.privacy import FileState, Restriction
from models.records.residents import ResidentRecord
from ui.dates import short_date
from ui.errors import error_text
from ui.privacy.erasure_card import ErasureCard
from ui.privacy.words import words_for
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, flow, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class FileCard(QWidget):
    """What can be done with the file of one person as a whole.

    Signals:
        copy_ready: PersonCopy to show.
        erased: Words for a toast: the file is gone for good.
        set_aside: Words for a toast: the file is no longer this adviser's to see.
        hit_requested: SearchHit of a record of somebody else that names the person.
    """

    copy_ready = Signal(object)
    erased = Signal(object)
    set_aside = Signal(object)
    hit_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("rights_file")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self.messages = MessageBar("rights_file_messages")
        self._kept = label("", "body", name="rights_file_kept", wrap=True)
        self._aside = Pill("rights_file_aside", "", hue="clay", icon="lock")
        self._aside.hide()
        self.copy_button = make_button(self.tr("Complete copy"), "primary", "copy", name="rights_copy")
        self.object_button = make_button(self.tr("The person objects"), "plain", "hand", name="rights_object")
        self.limit_button = make_button(self.tr("Set aside"), "plain", "lock", name="rights_limit")
        self.lift_button = make_button(self.tr("Bring back"), "plain", "unlock", name="rights_lift")
        self.erase_button = make_button(self.tr("Erase for good…"), "danger", "trash", name="rights_erase")
        self.copy_button.clicked.connect(self._on_copy)
        self.object_button.clicked.connect(self._on_object)
        self.limit_button.clicked.connect(self._on_limit)
        self.lift_button.clicked.connect(self._on_lift)
        self.erase_button.clicked.connect(self._on_erase)
        self.erasure = ErasureCard(workspace)
        self.erasure.hide()
        self.erasure.erased.connect(self._on_erased)
        self.erasure.cancelled.connect(self._on_cancelled)
        self.erasure.hit_requested.connect(self.hit_requested)
        self.setLayout(
            column(
                row(label(self.tr("The file"), "h2", name="rights_file_title"), STRETCH, self._aside),
                self._kept,
                self.messages,
                flow(
                    "rights_file_actions",
                    self.copy_button,
                    self.object_button,
                    self.limit_button,
                    self.lift_button,
                    self.erase_button,
                    gap=8,
                ),
                self.erasure,
                gap=8,
            )
        )
        workspace.privacy.copies.copy_ready.connect(self._on_copy_ready)
        workspace.privacy.copies.failed.connect(self._on_failed)

    def show_resident(self, record: ResidentRecord) -> None:
        """Show what is known of a file, and what whoever acts may do."""
        if self._record is None or self._record.resident_id != record.resident_id:
            self.messages.dismiss()
            self.erasure.hide()
        self._record = record
        try:
            state = self._workspace.privacy.state_of(record.resident_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._show_state(state)

    def _show_state(self, state: FileState) -> None:
        kept = self.tr(
            "Last contact coming from the person: {date} ({what}). Kept until {end}, unless they come back."
        )
        self._kept.setText(
            kept.format(
                date=short_date(state.last_contact_on),
                what=words_for(state.source),
                end=short_date(state.ends_on),
            )
        )
        is_aside = state.restriction is not Restriction.NONE
        is_coordinator = self._workspace.privacy.may_administer()
        if is_aside:
            words = (
                self.tr("Objection") if state.restriction is Restriction.OBJECTION else self.tr("Set aside")
            )
            self._aside.set_state(words)
        self._aside.setVisible(is_aside)
        self.object_button.setHidden(is_aside)
        self.limit_button.setHidden(is_aside)
        self.lift_button.setHidden(not (is_aside and is_coordinator))
        self.erase_button.setHidden(not is_coordinator)
        self.copy_button.setHidden(not self._workspace.privacy.may_export())

    def _on_copy(self) -> None:
        if self._record is None:
            return
        self.copy_button.set_busy(True, self.tr("Being made…"))
        try:
            self._workspace.privacy.copies.make(self._record.resident_id)
        except AppError as error:
            self._on_failed(error)

    def _on_copy_ready(self, copy: object) -> None:
        self.copy_button.set_busy(False)
        if isinstance(copy, PersonCopy) and self._record is not None and copy.code == self._record.code:
            self.copy_ready.emit(copy)

    def _on_failed(self, error: object) -> None:
        self.copy_button.set_busy(False)
        if not isinstance(error, AppError):
            raise error if isinstance(error, Exception) else TypeError(error)
        self.messages.show_message("error", error_text(error))

    def _on_object(self) -> None:
        self._restrict(Restriction.OBJECTION)

    def _on_limit(self) -> None:
        self._restrict(Restriction.LIMITATION)

    def _on_lift(self) -> None:
        self._restrict(Restriction.NONE)

    def _restrict(self, restriction: Restriction) -> None:
        if self._record is None:
            return
        record = self._record
        try:
            self._workspace.privacy.restrict(record.resident_id, restriction)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        if restriction is not Restriction.NONE and not self._workspace.privacy.may_administer():
            self.set_aside.emit(self.tr("File set aside: the coordinator alone sees it now"))
        else:
            self.show_resident(record)

    def _on_erase(self) -> None:
        if self._record is not None:
            self.erasure.ask(self._record)

    def _on_cancelled(self) -> None:
        self.erase_button.setFocus()

    def _on_erased(self) -> None:
        self.erased.emit(self.tr("File erased for good"))
