"""The register of requests: what a person asks under the RGPD, until when to answer, what was answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.entities.privacy import RightsRequest
from models.errors import InvalidInput, Problem
from models.records.ids import ResidentId
from models.records.journal import Action
from models.records.people import Right
from models.records.privacy import RequestDraft, RequestOutcome, RequestRecord
from models.rules.drafts import cleaned
from models.rules.rights_requests import due_on
from models.storage import privacy as queries
from models.storage import residents, rights_register
from models.storage.noting import note

if TYPE_CHECKING:
    from datetime import date

    from models.clock import Clock
    from models.entities.residents import Resident
    from models.storage.store import Store, Transaction


class RequestController(QObject):
    """Requests of persons, each with the last day to answer.

    Signals:
        request_changed: ResidentId whose request was received, extended or answered; None once erased.
    """

    request_changed = Signal(object)

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()

    def receive(self, draft: RequestDraft) -> RequestRecord:
        """Write a request in the register; the time to answer runs from the day it was received.

        Raises:
            InvalidInput: The day is missing or to come, or the words hold a social security number.
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused`` or ``privacy.restricted``.
        """
        draft = cleaned(draft)
        received_on = past_day(self.today(), "received_on", draft.received_on)
        with self._store.begin() as transaction:
            resident = self._open(transaction, draft.resident_id)
            row = RightsRequest(
                id=uuid4(),
                resident_id=resident.id,
                file_code=resident.code,
                kind=draft.kind.value,
                received_on=received_on,
                due_on=due_on(received_on),
                note=draft.note,
                received_by=transaction.actor.name,
                extension_reason="",
                answer="",
                answered_by="",
            )
            transaction.session.add(row)
            note(transaction, Action.CREATED, "rights_request", resident.id, draft.kind.value)
            transaction.flush()
            record = row.to_record(resident.display_name)
        self.request_changed.emit(draft.resident_id)
        return record

    def requests(self, resident_id: ResidentId | None = None) -> tuple[RequestRecord, ...]:
        """Return the register, what is to answer first; or the requests of one person.

        Raises:
            RuleBroken: ``rights.refused``, the whole register is the coordinator's.
        """
        with self._store.read() as transaction:
            transaction.require(Right.ADMINISTER if resident_id is None else Right.READ_FILES)
            queries.require_open_file(transaction, resident_id)
            return rights_register.requests(transaction.session, resident_id)

    def extend(self, request_id: UUID, reason: str) -> RequestRecord:
        """Take two more months to answer, once; the person is to be told why within the first month.

        Raises:
            InvalidInput: No reason.
            NotFound: ``request.not_found``.
            RuleBroken: ``rights.refused``, ``request.answered``, ``request.extended``, ``request.too_late``.
        """
        with self._store.begin() as transaction:
            transaction.require(Right.ADMINISTER)
            row = rights_register.get_request(transaction.session, request_id)
            row.extend(self.today(), said("reason", reason))
            note(transaction, Action.CHANGED, "rights_request", row.resident_id, "extended")
            record = self._request(transaction, row)
        self.request_changed.emit(record.resident_id)
        return record

    def answer(self, request_id: UUID, outcome: RequestOutcome, answer: str) -> RequestRecord:
        """Note what was answered.

        Raises:
            InvalidInput: Something was refused and no reason is given.
            NotFound: ``request.not_found``.
            RuleBroken: ``rights.refused``, ``request.answered``.
        """
        with self._store.begin() as transaction:
            transaction.require(Right.ADMINISTER)
            row = rights_register.get_request(transaction.session, request_id)
            row.reply(outcome, said("answer", answer), self.today(), transaction.actor.name)
            note(transaction, Action.CHANGED, "rights_request", row.resident_id, outcome.value)
            record = self._request(transaction, row)
        self.request_changed.emit(record.resident_id)
        return record

    def _request(self, transaction: Transaction, row: RightsRequest) -> RequestRecord:
        transaction.flush()
        name = ""
        if row.resident_id is not None:
            name = residents.get(transaction.session, row.resident_id, also_removed=True).display_name
        return row.to_record(name)

    @staticmethod
    def _open(transaction: Transaction, resident_id: ResidentId) -> Resident:
        transaction.require(Right.WRITE_FILES)
        resident = residents.get(transaction.session, resident_id)
        queries.require_open(transaction, resident.restriction)
        return resident


def past_day(today: date, field: str, day: date | None) -> date:
    """Return a day that has come.

    Raises:
        InvalidInput: ``input.required`` or ``input.future``.
    """
    if day is None:
        raise InvalidInput((Problem(field=field, code="input.required"),))
    if day > today:
        raise InvalidInput((Problem(field=field, code="input.future"),))
    return day


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A text typed for one action."""

    note: str


def said(field: str, text: str) -> str:
    """Return a typed text as it can be kept.

    Raises:
        InvalidInput: Too long, or a social security number in it.
    """
    try:
        return cleaned(_Said(note=text)).note
    except InvalidInput as error:
        problems = (replace(problem, field=field) for problem in error.problems)
        raise InvalidInput(tuple(problems)) from error
