"""What is noted of an employer row by row: approaches, criteria negotiated, its standing, promises."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import Signal

from controllers.plain_records import PlainController
from models.entities.prospecting import Approach, CriterionChange, EmployerStanding, PromiseMade
from models.errors import RuleBroken
from models.records.ids import EmployerId
from models.records.prospecting import (
    ApproachDraft,
    ApproachRecord,
    CriterionDraft,
    CriterionRecord,
    EmployerStandingDraft,
    EmployerStandingRecord,
    PromiseDraft,
    PromiseRecord,
)
from models.storage import employers
from models.storage import prospecting as queries

if TYPE_CHECKING:
    from controllers.undo import Announce
    from models.storage.store import Transaction

_STAGE = "stage"


class EmployerRowController(PlainController[Any, Any]):
    """Rows that hang on an employer.

    Signals:
        changed: EmployerId of whom something is known otherwise than before.
    """

    changed = Signal(object)

    @property
    def key(self) -> str:
        """Name of the field of a draft that holds the id of its row."""
        return f"{self.kind}_id"

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Any:
        return queries.get(
            transaction.session, self.entity, str(self.kind), record_id, also_removed=also_removed
        )

    def _new(self, transaction: Transaction) -> Any:
        actor = transaction.actor
        return self.entity(id=uuid4(), adviser_id=actor.adviser_id, adviser_name=actor.name)

    def _write(self, transaction: Transaction, draft: Any) -> tuple[Any, Any]:
        self._require_owner(transaction, draft)
        return super()._write(transaction, draft)

    @staticmethod
    def _require_owner(transaction: Transaction, draft: Any) -> None:
        """Refuse to hang something on what is no more."""
        if draft.employer_id is not None:
            employers.get(transaction.session, draft.employer_id)

    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        subject = super()._hide(transaction, record_id)
        self._told = self._employer_of(transaction, self._get(transaction, record_id, also_removed=True))
        return subject

    def _employer_of(self, transaction: Transaction, entity: Any) -> EmployerId:  # noqa: ARG002
        return EmployerId(entity.employer_id)

    def _record(self, transaction: Transaction, entity: Any) -> Any:
        return entity.to_record(queries.name_of(transaction.session, entity.employer_id))

    def _subject(self, record: Any) -> str:
        return str(record.employer_name)

    def _tell(self, record: Any) -> None:
        self.changed.emit(record.content.employer_id)

    def _tell_removal(self, record_id: UUID) -> None:  # noqa: ARG002
        self.changed.emit(self._told)


class ApproachController(EmployerRowController):
    """Calls, visits, letters: the log of an employer; one may move it to another stage.

    Signals:
        stage_moved: EmployerId that stands at another stage.
    """

    stage_moved = Signal(object)

    kind: ClassVar[str] = "approach"
    draft_type = ApproachDraft
    entity: ClassVar[type[Any]] = Approach
    _moved: tuple[str, str] | None = None

    def _tidied(self, draft: ApproachDraft) -> ApproachDraft:
        """A day without an action, or « nothing planned » with a day: nothing is to be called on it."""
        if draft.next_action in {"", "none"}:
            return replace(draft, next_on=None)
        return draft

    def _write(self, transaction: Transaction, draft: ApproachDraft) -> tuple[Any, Any]:
        entity, before = super()._write(transaction, draft)
        self._moved = None
        if before is None and draft.stage:
            employer = employers.get(transaction.session, entity.employer_id)
            if employer.stage != draft.stage:
                self._moved = employer.stage, draft.stage
                employer.stage = draft.stage
                employer.touch(self._clock())
        return entity, before

    def _inverse(self, transaction: Transaction, record_id: UUID, before: Any, after: Any) -> dict[str, Any]:
        inverse = super()._inverse(transaction, record_id, before, after)
        return inverse | ({_STAGE: list(self._moved)} if self._moved else {})

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        announce = super()._take_back(transaction, record_id, inverse)
        if _STAGE not in inverse:
            return announce
        approach = self._get(transaction, record_id, also_removed=True)
        employer = employers.get(transaction.session, approach.employer_id)
        old, new = inverse[_STAGE]
        if employer.stage == new:  # moved on since, it stays where it was put
            employer.stage = old
            employer.touch(self._clock())
        return partial(self._announce_both, announce, EmployerId(approach.employer_id))

    def _announce_both(self, announce: Announce, employer_id: EmployerId) -> None:
        announce()
        self.stage_moved.emit(employer_id)

    def save(self, draft: ApproachDraft, base: ApproachDraft | None = None) -> ApproachRecord:
        """Keep an approach; a new one moves the employer to the stage it names. See ``RecordController``."""
        record: ApproachRecord = super().save(draft, base)
        if self._moved is not None and record.content.employer_id is not None:
            self.stage_moved.emit(record.content.employer_id)
        return record

    def _record(self, transaction: Transaction, entity: Approach) -> ApproachRecord:
        return queries.approach_record(transaction.session, entity)


class CriterionController(EmployerRowController):
    """What was asked for at first and what was agreed, criterion by criterion, of each job."""

    kind: ClassVar[str] = "criterion_change"
    draft_type = CriterionDraft
    entity: ClassVar[type[Any]] = CriterionChange

    @staticmethod
    def _require_owner(transaction: Transaction, draft: CriterionDraft) -> None:
        if draft.job_id is not None:
            queries.employer_of_job(transaction.session, draft.job_id)

    def _employer_of(self, transaction: Transaction, entity: CriterionChange) -> EmployerId:
        return queries.employer_of_job(transaction.session, entity.job_id)

    def _record(self, transaction: Transaction, entity: CriterionChange) -> CriterionRecord:
        return queries.criterion_record(transaction.session, entity)

    def _subject(self, record: CriterionRecord) -> str:
        return record.job_title

    def _tell(self, record: CriterionRecord) -> None:
        self.changed.emit(record.employer_id)


class EmployerStandingController(EmployerRowController):
    """Whether employers may be contacted, and when their silence is shown: one row for each."""

    kind: ClassVar[str] = "employer_standing"
    draft_type = EmployerStandingDraft
    entity: ClassVar[type[Any]] = EmployerStanding

    def _new(self, transaction: Transaction) -> EmployerStanding:  # noqa: ARG002
        return EmployerStanding(id=uuid4(), barred_by="")

    def _tidied(self, draft: EmployerStandingDraft) -> EmployerStandingDraft:
        if draft.is_barred:
            return draft
        return replace(draft, barred_words="", barred_on=None)

    def _write(self, transaction: Transaction, draft: EmployerStandingDraft) -> tuple[Any, Any]:
        """A second row for one employer would be another truth: the one that is there is changed.

        Raises:
            RuleBroken: ``employer_standing.exists``.
        """
        if draft.employer_standing_id is None and draft.employer_id is not None:
            known = queries.standing_of(transaction.session, draft.employer_id)
            if known is not None:
                raise RuleBroken("employer_standing.exists")
        entity, before = super()._write(transaction, draft)
        if not draft.is_barred:
            entity.barred_by = ""
        elif before is None or before.barred_reason != draft.barred_reason:
            entity.barred_by = transaction.actor.name
        return entity, before

    def _record(self, transaction: Transaction, entity: EmployerStanding) -> EmployerStandingRecord:
        return entity.to_record(queries.name_of(transaction.session, entity.employer_id))


class PromiseController(EmployerRowController):
    """What was promised, by whom, and whether it was kept."""

    kind: ClassVar[str] = "promise_made"
    draft_type = PromiseDraft
    entity: ClassVar[type[Any]] = PromiseMade

    def _record(self, transaction: Transaction, entity: PromiseMade) -> PromiseRecord:
        return entity.to_record(queries.name_of(transaction.session, entity.employer_id))
