"""The rights of the person: what was told and agreed to, and the files that are set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from controllers.funding import FundingController
from controllers.mentions import MentionController
from controllers.person_copies import PersonCopyController
from controllers.retention import RetentionController
from controllers.rights_requests import RequestController, past_day
from models.entities.privacy import Notice
from models.errors import RuleBroken
from models.records.ids import ResidentId
from models.records.journal import Action
from models.records.papers import PaperKind
from models.records.people import Right
from models.records.privacy import (
    ASKED_USES,
    ConsentRecord,
    ConsentUse,
    FileState,
    NoticeDraft,
    NoticeRecord,
    Restriction,
)
from models.records.residents import ResidentRecord
from models.rules import retention as clocks
from models.rules.drafts import cleaned
from models.rules.rights import may
from models.storage import privacy as queries
from models.storage import residents
from models.storage import retention as clock_queries
from models.storage.noting import note

if TYPE_CHECKING:
    from datetime import date

    from controllers.residents import ResidentController
    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from controllers.undo import UndoController
    from models.clock import Clock
    from models.documents.paper_text import PaperSection
    from models.entities.residents import Resident
    from models.storage.store import Store, Transaction
    from models.vault.vault import Vault


class PrivacyController(QObject):
    """Notices, consents and files set aside.

    Attributes:
        register: The register of requests.
        retention: What is kept too long; anonymising and erasing.
        copies: The complete copy of a file.
        funding: Lists for those who pay.
        mentions: Where a person is named in the files of others.

    Signals:
        privacy_changed: ResidentId of the file whose notices, consents, requests or restriction changed.
    """

    privacy_changed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        vault: Vault,
        *,
        settings: SettingsController,
        residents: ResidentController,
        undo: UndoController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._residents = store, clock, residents
        self._settings = settings
        self.retention = RetentionController(
            store, tasks, clock, vault, residents=residents, undo=undo, parent=self
        )
        self.funding = FundingController(store, clock, self)
        self.mentions = MentionController(store, tasks, clock, settings, self)
        self.register = RequestController(store, clock, self)
        self.register.request_changed.connect(self.privacy_changed)
        self.copies = PersonCopyController(store, tasks, clock, settings, vault=vault.path, parent=self)

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()

    def may_administer(self) -> bool:
        """Say whether whoever acts may answer requests, erase and see files that are set aside."""
        return may(self._store.actor, Right.ADMINISTER)

    def may_export(self) -> bool:
        """Say whether whoever acts may give the complete copy."""
        return may(self._store.actor, Right.EXPORT)

    def inform(self, draft: NoticeDraft) -> NoticeRecord:
        """Note that a person was told their rights; the file says the last such day.

        Raises:
            InvalidInput: The day is missing or to come.
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused`` or ``privacy.restricted``.
        """
        draft = cleaned(draft)
        told_on = past_day(self.today(), "told_on", draft.told_on)
        with self._store.begin() as transaction:
            resident = self._open(transaction, draft.resident_id)
            row = Notice(
                id=uuid4(),
                resident_id=resident.id,
                told_on=told_on,
                form=draft.form.value,
                language=draft.language,
                told_by=draft.told_by or transaction.actor.name,
                created_at=self._clock(),
            )
            transaction.session.add(row)
            resident.informed_on = max(filter(None, (resident.informed_on, told_on)))
            resident.touch(self._clock())
            residents.refresh_progress(transaction.session, resident)
            note(transaction, Action.CREATED, "notice", resident.id)
            transaction.flush()
            record, file = row.to_record(), resident.to_record()
        self._announce(file)
        return record

    def spoken_notice(self) -> tuple[str, ...]:
        """Return what is said aloud at the first exchange, in French, one paragraph after the other."""
        from models.documents.paper_text import paper_text  # noqa: PLC0415  (only when it is read aloud)

        text = paper_text(PaperKind.SPOKEN_SCRIPT, self._settings.settings(), self.today())
        return tuple(line for item in text.sections[0].items for line in item.lines)

    def translated_notice(self, language: str) -> tuple[str, ...]:
        """Return the leaflet in a language, paragraph after paragraph; empty where it does not exist."""
        from models.documents.paper_text import languages, paper_text  # noqa: PLC0415

        if language not in languages(PaperKind.LEAFLET):
            return ()
        text = paper_text(PaperKind.LEAFLET, self._settings.settings(), self.today(), language)
        told = text.sections[:-1]  # the last one says whom to write to
        return tuple(f"{part.title}\n" + "\n".join(_lines(part)) for part in told)

    def notices_of(self, resident_id: ResidentId) -> tuple[NoticeRecord, ...]:
        """Return what a person was told, the newest first."""
        with self._store.read(Right.READ_FILES) as transaction:
            queries.require_open_file(transaction, resident_id)
            return queries.notices_of(transaction.session, resident_id)

    def consents_of(self, resident_id: ResidentId) -> tuple[ConsentRecord, ...]:
        """Return what a person answered about each optional use, with every answer before."""
        with self._store.read(Right.READ_FILES) as transaction:
            queries.require_open_file(transaction, resident_id)
            return queries.consents_of(transaction.session, resident_id)

    def answer_consent(
        self, resident_id: ResidentId, use: ConsentUse, *, is_given: bool, day: date | None = None
    ) -> tuple[ConsentRecord, ...]:
        """Note that a person agrees to a use, refuses it, or takes their agreement back, as easily.

        The file follows: employers hear of the person or not, and whoever takes text messages back no longer
        prefers them.

        Args:
            resident_id: The file.
            use: What it is about.
            is_given: Agrees.
            day: Day of the answer; None: today.

        Raises:
            InvalidInput: The day is to come.
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused`` or ``privacy.restricted``; ``consent.not_asked``, nothing would
                be done with this agreement.
        """
        if is_given and use not in ASKED_USES:
            raise RuleBroken("consent.not_asked")
        decided_on = past_day(self.today(), "decided_on", day or self.today())
        with self._store.begin() as transaction:
            resident = self._open(transaction, resident_id)
            queries.note_consent(
                transaction.session,
                resident.id,
                use,
                is_given=is_given,
                day=decided_on,
                who=transaction.actor.name,
                now=self._clock(),
            )
            if use is ConsentUse.EMPLOYER_CONTACT:
                resident.agrees_to_employer_contact = is_given
            elif use is ConsentUse.SMS and not is_given and resident.preferred_contact == use.value:
                resident.preferred_contact = ""
            resident.touch(self._clock())
            answer = "given" if is_given else "refused"
            note(transaction, Action.CREATED, "consent", resident.id, f"{use.value}.{answer}")
            transaction.flush()
            consents = queries.consents_of(transaction.session, resident.id)
            file = resident.to_record()
        self._announce(file)
        return consents

    def state_of(self, resident_id: ResidentId) -> FileState:
        """Return until when a file may be kept, from which contact, and whether it is set aside.

        Raises:
            NotFound: ``resident.not_found``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            resident = residents.get(transaction.session, resident_id)
            queries.require_open(transaction, resident.restriction)
            facts = next(clock_queries.facts(transaction.connection, resident_id))
            return FileState(
                restriction=Restriction(resident.restriction or ""),
                restricted_since=resident.restricted_at,
                last_contact_on=facts.last_contact_on,
                source=facts.source,
                ends_on=clocks.file_ends_on(facts),
            )

    def restrict(self, resident_id: ResidentId, restriction: Restriction) -> None:
        """Set a file aside, at once: from now on the coordinator alone sees it.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin() as transaction:
            transaction.require(
                Right.WRITE_FILES if restriction is not Restriction.NONE else Right.ADMINISTER
            )
            resident = residents.get(transaction.session, resident_id)
            is_set = restriction is not Restriction.NONE
            resident.restriction = restriction.value if is_set else None
            resident.restricted_at = self._clock() if is_set else None
            resident.touch(self._clock())
            note(transaction, Action.CHANGED, "restriction", resident.id, restriction.value or "lifted")
            transaction.flush()
            file = resident.to_record()
        self._residents.forget()
        if is_set and not self.may_administer():
            self._residents.resident_removed.emit(resident_id)
        else:
            self._residents.resident_changed.emit(file)
        self.privacy_changed.emit(resident_id)

    def restricted(self) -> tuple[ResidentRecord, ...]:
        """Return the files that are set aside, the last first.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read() as transaction:
            transaction.require(Right.ADMINISTER)
            return tuple(row.to_record() for row in queries.restricted(transaction.session))

    def _open(self, transaction: Transaction, resident_id: ResidentId) -> Resident:
        transaction.require(Right.WRITE_FILES)
        resident = residents.get(transaction.session, resident_id)
        queries.require_open(transaction, resident.restriction)
        return resident

    def _announce(self, file: ResidentRecord) -> None:
        self._residents.resident_changed.emit(file)
        self.privacy_changed.emit(file.resident_id)


def _lines(section: PaperSection) -> list[str]:
    return [line for item in section.items for line in item.lines]
