"""The papers kept with a person: a photo of what was signed, a certificate; never an identity paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from models.errors import AppError
from models.records.attachments import AttachmentRecord, GivenFile
from models.records.residents import ResidentRecord
from ui.attachments.sheet_card import SheetCard
from ui.errors import error_text

if TYPE_CHECKING:
    from controllers.attachments import AttachmentController


class KeptPapersCard(SheetCard):
    """As for signed sheets: chosen, dropped or pasted, seen small, opened large, taken away."""

    def __init__(self, controller: AttachmentController, *, may_read: bool, may_write: bool) -> None:
        self._person: ResidentRecord | None = None
        super().__init__(controller, may_read=may_read, may_write=may_write)
        controller.person_changed.connect(self._on_person)

    def load_person(self, record: ResidentRecord) -> None:
        """Show the papers of a person."""
        if self._person is None or self._person.resident_id != record.resident_id:
            self._pictures.clear()
            self.messages.dismiss()
        self._person = record
        self._show_records(self._found())
        self.show()

    @override
    def _title(self) -> str:
        return self.tr("Kept papers")

    @override
    def _has_owner(self) -> bool:
        return self._person is not None

    @override
    def _file(self, given: tuple[GivenFile, ...]) -> None:
        if self._person is not None:
            self._controller.add_to_person(self._person.resident_id, given)

    @override
    def _found(self) -> tuple[AttachmentRecord, ...]:
        if self._person is None or not (self._may_read or self._may_write):
            return ()
        try:
            return self._controller.of_person(self._person.resident_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return ()

    @override
    def _is_on_paper(self) -> bool:
        return True

    @override
    def _help_words(self) -> str:
        if not self._may_read and not self._may_write:
            return self.tr("What is kept here is not for your role.")
        if not self._may_read:
            return self.tr(
                "A photo of what was signed, a certificate: choose it, drop it here or paste it. JPEG, PNG "
                "or PDF, 20 MB at most, kept encrypted. What you file is listed here; employment advisers "
                "open it. Never an identity paper: note its date and “seen on”."
            )
        return self.tr(
            "A photo of what was signed, a certificate: choose it, drop it here or paste it. JPEG, PNG or "
            "PDF, 20 MB at most, kept encrypted. Never an identity paper: note its date and “seen on”."
        )

    def _on_person(self, resident_id: object) -> None:
        if self._person is not None and resident_id == self._person.resident_id:
            self._show_records(self._found())
