"""Everything a few thousand invented files write, kept until one transaction takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import Connection, select

from models.demo.chance import Chance
from models.demo.rows import RowWriter
from models.entities.around import FollowUp, HandOver, SharingAgreement, Standing
from models.entities.barriers import BarrierMark
from models.entities.dated_papers import DatedPaper
from models.entities.duplicates import MergedFileRow, OtherPerson
from models.entities.employers import Contact, Employer, EmployerContact, Site
from models.entities.first_contacts import FirstContact
from models.entities.hall_days import HallDay
from models.entities.jobs import Job
from models.entities.meetings import Meeting, Visit
from models.entities.outreach import Outreach, Pointing, Relay, Slot
from models.entities.own_fields import OwnField, OwnValueRow
from models.entities.pathway import Activity, Goal, PathwayFact
from models.entities.placements import Placement
from models.entities.places import Building, Hall, Residence
from models.entities.plans import Plan, PlanVersion, Signature
from models.entities.privacy import (
    AnonymousFileRow,
    ArchivedPlan,
    Consent,
    KeptLonger,
    Notice,
    PurgedRow,
    RightsRequest,
)
from models.entities.profile import FrenchLevelRow, ProfileRow, ToldLineRow
from models.entities.programmes import Enrolment, Programme
from models.entities.residents import Resident
from models.entities.settings import Adviser
from models.entities.today import TodayMark
from models.entities.work import KeptDraftRow, UndoEntry
from models.records.duplicates import Identity
from models.records.residents import ResidentDraft
from models.rules.names import sort_key
from models.storage import likeness, reminders
from models.storage.search import Kind
from models.storage.words import search_key

if TYPE_CHECKING:
    from models.storage.store import Store

_TOLD: Final = (ToldLineRow, FrenchLevelRow, ProfileRow, BarrierMark, DatedPaper, OwnField, OwnValueRow)
_WAYS: Final = (
    HallDay, Relay, Slot, Outreach, FirstContact, Pointing, PathwayFact, Goal, Activity, Enrolment,
)  # fmt: skip
_AROUND: Final = (Standing, FollowUp, SharingAgreement, HandOver, TodayMark)
_SET_COUNTER: Final = (
    "INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


class Batch:
    """Writers of every table, in the order in which rows may refer to each other.

    Args:
        store: Of the opened vault.
        chance: Where the keys come from: the same seed gives the same keys.

    Attributes:
        adviser_id: The adviser of this vault; None when there is none yet.
        adviser_name: First name then last name.
        organisation_id: Of the adviser; None when there is none.
        programme_ids: The programmes of this vault.
    """

    def __init__(self, store: Store, chance: Chance) -> None:
        self._store = store
        self._chance = chance
        self._keys = 0
        self._identities: list[tuple[int, Identity]] = []
        self.residence = RowWriter(Residence)
        self.building = RowWriter(Building)
        self.hall = RowWriter(Hall)
        self.employer = RowWriter(Employer, Kind.EMPLOYER)
        self.site = RowWriter(Site)
        self.contact = RowWriter(Contact)
        self.employer_contact = RowWriter(EmployerContact)
        self.job = RowWriter(Job, Kind.JOB)
        self.resident = RowWriter(Resident, Kind.RESIDENT)
        self.visit = RowWriter(Visit)
        self.meeting = RowWriter(Meeting)
        self.placement = RowWriter(Placement)
        self.plan = RowWriter(Plan, Kind.PLAN)
        self.plan_version = RowWriter(PlanVersion)
        self.signature = RowWriter(Signature)
        self.kept_draft = RowWriter(KeptDraftRow)
        self.undo_entry = RowWriter(UndoEntry)
        self.notice = RowWriter(Notice)
        self.consent = RowWriter(Consent)
        self.rights_request = RowWriter(RightsRequest)
        self.kept_longer = RowWriter(KeptLonger)
        self.archived_plan = RowWriter(ArchivedPlan)
        self.anonymous_file = RowWriter(AnonymousFileRow)
        self.purged = RowWriter(PurgedRow)
        self.other_person = RowWriter(OtherPerson)
        self.merged_file = RowWriter(MergedFileRow)
        ways = tuple(RowWriter(entity) for entity in _WAYS)
        (
            self.hall_day, self.relay, self.slot, self.outreach, self.first_contact, self.pointing,
            self.pathway_fact, self.goal, self.activity, self.enrolment,
        ) = ways  # fmt: skip
        told = tuple(RowWriter(entity) for entity in _TOLD)
        (
            self.told_line, self.french_level, self.profile, self.barrier_mark, self.dated_paper,
            self.own_field, self.own_value,
        ) = told  # fmt: skip
        around = tuple(RowWriter(entity) for entity in _AROUND)
        (
            self.standing, self.follow_up, self.sharing_agreement, self.hand_over, self.today_mark,
        ) = around  # fmt: skip
        self._writers = (
            self.residence, self.building, self.hall, self.employer, self.site, self.contact,
            self.employer_contact, self.job, self.resident, self.visit, self.meeting, self.placement,
            self.plan, self.plan_version, self.signature, self.kept_draft, self.undo_entry,
            self.notice, self.consent, self.rights_request, self.kept_longer, self.archived_plan,
            self.anonymous_file, self.purged, self.other_person, self.merged_file,
            *ways, *told, *around,
        )  # fmt: skip
        with store.read() as transaction:
            connection = transaction.connection
            for writer in self._writers:
                writer.count_from(connection)
            rows = connection.exec_driver_sql("SELECT name, value FROM counter")
            self._counters: dict[str, int] = {row[0]: row[1] for row in rows}
            adviser = transaction.session.scalars(select(Adviser)).first()
            self.adviser_id = adviser.id if adviser else None
            self.adviser_name = adviser.to_draft().display_name if adviser else ""
            self.organisation_id = adviser.organisation_id if adviser else None
            self.programme_ids = tuple(transaction.session.scalars(select(Programme.id)))

    def new_key(self) -> UUID:
        """Draw a key, higher than the one before: at the end of every index, it costs half the time."""
        self._keys += 1
        return UUID(int=self._keys << 96 | self._chance.getrandbits(96), version=4)

    def next_in_series(self, name: str) -> int:
        """Return the next number of a series: ``resident``, ``plan.2026``."""
        self._counters[name] = self._counters.get(name, 0) + 1
        return self._counters[name]

    def add_resident(self, draft: ResidentDraft, *, key: UUID, residence_name: str, **values: Any) -> str:
        """Keep a resident with the words and the keys under which lists and searches find them.

        Returns:
            The code of the file.
        """
        code = f"R-{self.next_in_series('resident'):04d}"
        number = self.resident.next_number()
        self._identities.append((number, likeness.identity_of(draft)))
        self.resident.add(
            draft,
            number=number,
            id=key,
            code=code,
            sort_key=sort_key(draft.first_name, draft.last_name),
            search_key=search_key(
                # A number of ours needs no tidying; tidied like one that was typed, it would cost as much as
                # all the rest.
                (draft.first_name, draft.last_name, draft.room, _digits(draft.phone)),
                places=(code.replace("-", ""), residence_name),
            ),
            **values,
        )
        return code

    def write(self) -> None:
        """Write what is kept in one transaction.

        Raises:
            StorageFailure: The disk refused; nothing of this batch was kept.
        """
        with self._store.begin() as transaction:
            connection = transaction.connection
            for writer in self._writers:
                writer.write(connection)
            likeness.insert(connection, self._identities)
            if self._identities:
                reminders.fill(connection, self._identities[0][0] - 1)
            self._write_counters(connection)
        self._identities = []

    def _write_counters(self, connection: Connection) -> None:
        if self._counters:
            connection.exec_driver_sql(_SET_COUNTER, list(self._counters.items()))


def _digits(phone: str) -> str:
    return phone.replace(" ", "")
