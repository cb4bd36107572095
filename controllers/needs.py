"""A need caught during a visit: employer, draft of the job sheet and approach at once, taken back at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.entities.checks import in_range
from models.entities.employers import Employer
from models.entities.jobs import MOST_OPENINGS, Job
from models.entities.prospecting import Approach
from models.errors import InvalidInput, Problem, RuleBroken
from models.records.codec import to_plain
from models.records.employers import ContactDraft, EmployerDraft, JobDraft, SiteDraft
from models.records.ids import EmployerId, JobId, SiteId
from models.records.people import Right
from models.records.prospecting import ApproachDraft, CaughtNeed, NeedDraft
from models.rules import prospecting as rules
from models.rules import undoing
from models.rules.drafts import cleaned
from models.rules.names import fold
from models.storage import employers as queries
from models.storage import hanging
from models.storage import prospecting as rows

if TYPE_CHECKING:
    from controllers.employers import EmployerController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction

_KIND: Final = "need"
_PARTS: Final = frozenset({"site", "employer_contact"})


class NeedController(QObject):
    """Catches needs that were never published.

    Signals:
        caught: CaughtNeed.
    """

    caught = Signal(object)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        undo: UndoController,
        *,
        employers: EmployerController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo, self._employers = store, clock, undo, employers
        undo.register(_KIND, self._take_back)

    def catch(self, draft: NeedDraft) -> CaughtNeed:
        """Keep a need: a new employer when it is not known, the beginning of a job sheet, the visit.

        Args:
            draft: What is known so far.

        Raises:
            InvalidInput: Nothing says where, or what; nothing was kept.
            NotFound: ``employer.not_found``.
            RuleBroken: ``rights.refused``.
        """
        draft = cleaned(draft)
        if problems := _problems(draft):
            raise InvalidInput(problems)
        with self._store.begin(Right.WRITE_FILES) as transaction:
            session = transaction.session
            before = self._known(transaction, draft)
            employer = self._employer(transaction, draft, before)
            site_id = next((site.site_id for site in employer.to_draft().sites), None)
            job = self._job(transaction, draft, employer, site_id)
            approach = self._approach(transaction, draft, employer, site_id)
            session.flush()
            record = employer.to_record()
            self._undo.push(
                transaction,
                action=f"{_KIND}.caught",
                subject=employer.display_name,
                record_id=employer.id,
                inverse={
                    "before": to_plain(before) if before is not None else None,
                    "after": to_plain(record.content),
                    "job": str(job.id),
                    "approach": str(approach.id),
                },
            )
            found = CaughtNeed(employer=record, job_id=JobId(job.id))
        self._employers.read_again(record.employer_id)
        self.caught.emit(found)
        self._undo.announce()
        return found

    @staticmethod
    def _known(transaction: Transaction, draft: NeedDraft) -> EmployerDraft | None:
        if draft.employer_id is None:
            return None
        return queries.get(transaction.session, draft.employer_id).to_draft()

    def _employer(self, transaction: Transaction, draft: NeedDraft, before: EmployerDraft | None) -> Employer:
        """Make the employer, or add who spoke and a number to what is known of it."""
        session = transaction.session
        content = _with_who(before or _new_employer(draft), draft)
        stage = rules.suggested_stage(content.stage, "need_heard", "visit")
        content = replace(content, stage=stage)
        if before is None:
            employer = Employer(id=uuid4())
        else:
            employer = queries.get(session, UUID(str(before.employer_id)))
        if content != before:
            employer.apply(content, queries.known_contacts(session, content), self._clock())
            session.add(employer)
            queries.put_in_search(session, employer)
        return employer

    def _job(
        self, transaction: Transaction, draft: NeedDraft, employer: Employer, site_id: SiteId | None
    ) -> Job:
        job = Job(id=uuid4())
        content = JobDraft(
            employer_id=EmployerId(employer.id),
            site_id=site_id,
            title=draft.need,
            openings=draft.openings,
            is_hidden_market=True,
        )
        job.apply(content, self._clock())
        transaction.session.add(job)
        queries.put_job_in_search(transaction.session, job, employer)
        return job

    def _approach(
        self, transaction: Transaction, draft: NeedDraft, employer: Employer, site_id: SiteId | None
    ) -> Approach:
        actor, now = transaction.actor, self._clock()
        who = fold(draft.contact_name)
        contacts = (one for one in employer.to_draft().contacts if who and fold(one.display_name) == who)
        approach = Approach(id=uuid4(), adviser_id=actor.adviser_id, adviser_name=actor.name)
        content = ApproachDraft(
            employer_id=EmployerId(employer.id),
            site_id=site_id,
            contact_id=next((one.contact_id for one in contacts), None),
            happened_on=now.astimezone().date(),
            channel="visit",
            outcome="need_heard",
            words=draft.need,
            next_action=rules.suggested_action("need_heard"),
            next_on=draft.next_on,
        )
        approach.apply(content, now)
        transaction.session.add(approach)
        return approach

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        session, now = transaction.session, self._clock()
        employer = queries.get(session, record_id)
        job = queries.get_job(session, UUID(inverse["job"]))
        approach = rows.get(session, Approach, "approach", UUID(inverse["approach"]))
        if hanging.keys(transaction, "job", job.id):
            raise RuleBroken("undo.added_since")
        job.removed_at = approach.removed_at = now
        queries.put_job_in_search(session, job, employer)
        if inverse["before"] is None:
            undoing.require_untouched(employer.to_draft(), inverse, EmployerDraft)
            if hanging.keys(transaction, "employer", employer.id, _PARTS):
                raise RuleBroken("undo.added_since")
            employer.removed_at = now
            queries.put_in_search(session, employer)
            return partial(self._employers.tell_removal, EmployerId(employer.id))
        if undoing.has_changed(inverse):
            content = undoing.taken_back(employer.to_draft(), inverse, EmployerDraft)
            employer.apply(content, queries.known_contacts(session, content), now)
            queries.put_in_search(session, employer)
        return partial(self._employers.read_again, EmployerId(employer.id))


def _problems(draft: NeedDraft) -> tuple[Problem, ...]:
    found = []
    if draft.employer_id is None and not draft.employer_name:
        found.append(Problem(field="employer_name", code="input.required"))
    if not draft.need:
        found.append(Problem(field="need", code="input.required"))
    return (*found, *in_range("openings", draft.openings, low=1, high=MOST_OPENINGS))


def _new_employer(draft: NeedDraft) -> EmployerDraft:
    sites = (SiteDraft(city=draft.city),) if draft.city else ()
    return EmployerDraft(trade_name=draft.employer_name, source="prospecting", sites=sites)


def _with_who(content: EmployerDraft, draft: NeedDraft) -> EmployerDraft:
    """Add who told the need, where nobody of that name is known, and their number."""
    who = fold(draft.contact_name)
    if not who:
        return replace(content, phone=content.phone or draft.phone)
    contacts = list(content.contacts)
    for place, one in enumerate(contacts):
        if fold(one.display_name) == who:
            contacts[place] = replace(one, phone=one.phone or draft.phone)
            return replace(content, contacts=tuple(contacts))
    first, _, last = draft.contact_name.strip().rpartition(" ")
    contacts.append(ContactDraft(first_name=first, last_name=last, phone=draft.phone))
    return replace(content, contacts=tuple(contacts))
