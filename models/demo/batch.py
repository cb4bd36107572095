"""Everything a few thousand invented files write, kept until one transaction takes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, SafeUUID

from sqlalchemy import select

from models.demo.chance import Chance
from models.demo.inserting import Lot
from models.demo.rows import RowWriter
from models.entities.around import FollowUp, HandOver, SharingAgreement, Standing
from models.entities.barriers import BarrierMark
from models.entities.base import Base
from models.entities.collaborators import Collaborator, CollaboratorRole, Pair, PairMeeting
from models.entities.communes import Commune, PlaceCommune
from models.entities.dated_papers import DatedPaper
from models.entities.duplicates import MergedFileRow, OtherPerson
from models.entities.employers import Contact, Employer, EmployerContact, Site
from models.entities.events import Attendance, Event
from models.entities.first_contacts import FirstContact
from models.entities.hall_days import HallDay
from models.entities.immersions import Immersion
from models.entities.in_work import AbsenceRow, Adjustment, CheckPoint, DutyDone, VoiceRow
from models.entities.jobs import Job
from models.entities.meetings import Meeting, Visit
from models.entities.network import ClauseHours, Convention, Partner
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
from models.entities.proposals import Introduction, Proposal
from models.entities.prospecting import (
    Approach,
    CriterionChange,
    EmployerStanding,
    MergedEmployerRow,
    OtherEmployer,
    PromiseMade,
)
from models.entities.residents import Resident
from models.entities.settings import Adviser
from models.entities.today import TodayMark
from models.entities.work import KeptDraftRow, UndoEntry
from models.records.duplicates import Identity
from models.records.residents import ResidentDraft
from models.rules.names import sort_key
from models.storage import likeness
from models.storage.search import Kind
from models.storage.words import SHARED, search_key

if TYPE_CHECKING:
    from models.storage.store import Store

_set = object.__setattr__  # a UUID refuses to be changed by anything else
_KEPT_BITS: Final = ~(0xC000 << 48 | 0xF000 << 64)
_VERSION_4: Final = 0x8000 << 48 | 4 << 76


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultState:
    """Where a vault stops, for what is added to go on from there.

    Attributes:
        numbers: The last local number of each table that has some.
        counters: The last number given in each series.
        adviser_id: The first adviser of this vault; None when there is none yet.
        adviser_name: First name then last name.
        organisation_id: Of the adviser; None when there is none.
        programme_ids: The programmes of this vault.
    """

    numbers: dict[str, int]
    counters: dict[str, int]
    adviser_id: UUID | None
    adviser_name: str
    organisation_id: UUID | None
    programme_ids: tuple[UUID, ...]

    @classmethod
    def of(cls, store: Store) -> VaultState:
        """Read the state of an opened vault.

        Raises:
            StorageFailure: The disk refused.
        """
        with store.read() as transaction:
            session = transaction.session
            connection = session.connection()
            adviser = session.scalars(select(Adviser).order_by(Adviser.created_at)).first()
            return cls(
                numbers={
                    name: connection.exec_driver_sql(
                        f'SELECT coalesce(max(number), 0) FROM "{name}"'  # noqa: S608  (own names)
                    ).scalar_one()
                    for name in _numbered()
                },
                counters={
                    row[0]: row[1] for row in connection.exec_driver_sql("SELECT name, value FROM counter")
                },
                adviser_id=adviser.id if adviser else None,
                adviser_name=adviser.to_draft().display_name if adviser else "",
                organisation_id=adviser.organisation_id if adviser else None,
                programme_ids=tuple(session.scalars(select(Programme.id))),
            )


class Batch:
    """Writers of every table, in the order in which rows may refer to each other.

    Args:
        state: Of the vault they are written to.
        chance: Where the keys come from: the same seed gives the same keys.
        hand: Takes what is to be written together.

    Attributes:
        adviser_id: The adviser of this vault; None when there is none yet.
        adviser_name: First name then last name.
        organisation_id: Of the adviser; None when there is none.
        programme_ids: The programmes of this vault.
    """

    def __init__(self, state: VaultState, chance: Chance, hand: Callable[[Lot], None]) -> None:
        self._chance, self._hand = chance, hand
        self._keys = 0
        self._identities: list[tuple[int, Identity]] = []
        self._make_places()
        self._make_plans()
        self._make_files()
        self._make_ways()
        self._make_network()
        self._make_rights()
        self._writers = tuple(writer for writer in vars(self).values() if isinstance(writer, RowWriter))
        self._go_on_from(state)

    def _make_places(self) -> None:
        """Each before those whose rows name its own."""
        self.commune, self.place_commune = RowWriter(Commune), RowWriter(PlaceCommune)
        self.residence = RowWriter(Residence)
        self.building = RowWriter(Building)
        self.hall = RowWriter(Hall)
        self.hall_day = RowWriter(HallDay)
        self.relay = RowWriter(Relay)
        self.slot = RowWriter(Slot)
        self.outreach = RowWriter(Outreach)
        self.pointing = RowWriter(Pointing)
        self.employer = RowWriter(Employer, Kind.EMPLOYER)
        self.site = RowWriter(Site)
        self.contact = RowWriter(Contact)
        self.employer_contact = RowWriter(EmployerContact)
        self.job = RowWriter(Job, Kind.JOB)
        self.resident = RowWriter(Resident, Kind.RESIDENT)
        self._make_prospecting()

    def _make_prospecting(self) -> None:
        self.approach = RowWriter(Approach)
        self.criterion_change = RowWriter(CriterionChange)
        self.employer_standing = RowWriter(EmployerStanding)
        self.promise_made = RowWriter(PromiseMade)
        self.other_employer = RowWriter(OtherEmployer)
        self.merged_employer = RowWriter(MergedEmployerRow)

    def _make_plans(self) -> None:
        self.visit = RowWriter(Visit)
        self.meeting = RowWriter(Meeting)
        self.placement = RowWriter(Placement)
        self.plan = RowWriter(Plan, Kind.PLAN)
        self.plan_version = RowWriter(PlanVersion)
        self.signature = RowWriter(Signature)
        self._make_in_work()
        self.kept_draft = RowWriter(KeptDraftRow)
        self.undo_entry = RowWriter(UndoEntry)

    def _make_in_work(self) -> None:
        self.check_point = RowWriter(CheckPoint)
        self.voice = RowWriter(VoiceRow)
        self.adjustment = RowWriter(Adjustment)
        self.absence = RowWriter(AbsenceRow)
        self.duty_done = RowWriter(DutyDone)

    def _make_files(self) -> None:
        self.told_line = RowWriter(ToldLineRow)
        self.french_level = RowWriter(FrenchLevelRow)
        self.profile = RowWriter(ProfileRow)
        self.barrier_mark = RowWriter(BarrierMark)
        self.dated_paper = RowWriter(DatedPaper)
        self.own_field = RowWriter(OwnField)
        self.own_value = RowWriter(OwnValueRow)
        self.standing = RowWriter(Standing)
        self.follow_up = RowWriter(FollowUp)
        self.sharing_agreement = RowWriter(SharingAgreement)
        self.hand_over = RowWriter(HandOver)
        self.today_mark = RowWriter(TodayMark)

    def _make_ways(self) -> None:
        self.first_contact = RowWriter(FirstContact)
        self.pathway_fact = RowWriter(PathwayFact)
        self.goal = RowWriter(Goal)
        self.activity = RowWriter(Activity)
        self.enrolment = RowWriter(Enrolment)
        self.proposal = RowWriter(Proposal)
        self.introduction = RowWriter(Introduction)
        self.immersion = RowWriter(Immersion)

    def _make_network(self) -> None:
        self.collaborator = RowWriter(Collaborator)
        self.collaborator_role = RowWriter(CollaboratorRole)
        self.pair = RowWriter(Pair)
        self.pair_meeting = RowWriter(PairMeeting)
        self.partner = RowWriter(Partner)
        self.convention = RowWriter(Convention)
        self.event = RowWriter(Event)
        self.attendance = RowWriter(Attendance)
        self.clause_hours = RowWriter(ClauseHours)

    def _make_rights(self) -> None:
        self.notice = RowWriter(Notice)
        self.consent = RowWriter(Consent)
        self.rights_request = RowWriter(RightsRequest)
        self.kept_longer = RowWriter(KeptLonger)
        self.archived_plan = RowWriter(ArchivedPlan)
        self.anonymous_file = RowWriter(AnonymousFileRow)
        self.purged = RowWriter(PurgedRow)
        self.other_person = RowWriter(OtherPerson)
        self.merged_file = RowWriter(MergedFileRow)

    def _go_on_from(self, state: VaultState) -> None:
        for writer in self._writers:
            if writer.is_numbered:
                writer.count_from(state.numbers[writer.name])
        self._counters = dict(state.counters)
        self.adviser_id, self.adviser_name = state.adviser_id, state.adviser_name
        self.organisation_id, self.programme_ids = state.organisation_id, state.programme_ids

    def new_key(self) -> UUID:
        """Draw a key, higher than the one before: at the end of every index, it costs half the time."""
        self._keys += 1
        key = object.__new__(UUID)
        # What UUID(int=…, version=4) does, without looking at each part again: a million are drawn.
        _set(key, "int", (self._keys << 96 | self._chance.getrandbits(96)) & _KEPT_BITS | _VERSION_4)
        _set(key, "is_safe", SafeUUID.unknown)
        return key

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
            search_key=_words_of(draft, code, residence_name),
            **values,
        )
        return code

    def write(self, progress: tuple[str, int, int] | None = None) -> None:
        """Hand over what is kept, to be written in one transaction.

        Args:
            progress: ``(what, done, total)`` once it is written.

        Raises:
            StorageFailure: The disk refused.
        """
        rows = [rows for writer in self._writers for rows in writer.take()]
        identities, self._identities = self._identities, []
        counters = list(self._counters.items())
        self._hand(Lot(rows=rows, identities=identities, counters=counters, progress=progress))


def _numbered() -> list[str]:
    tables = Base.metadata.tables
    return [name for name, table in tables.items() if "number" in table.columns]


def _words_of(draft: ResidentDraft, code: str, residence_name: str) -> str:
    """Return the words that ``resident_words`` gives, in a quarter of the time: all but names are tidy."""
    names = _found_by(draft.first_name, draft.last_name)
    shared = f"{SHARED}{code.replace('-', '').lower()} {_found_in(residence_name)}"
    words = f"{names} {draft.room} {draft.phone.replace(' ', '')} {shared}"
    return " ".join(dict.fromkeys(words.split()))


@lru_cache(maxsize=4096)
def _found_by(first_name: str, last_name: str) -> str:
    return search_key((first_name, last_name))


@lru_cache(maxsize=256)
def _found_in(residence_name: str) -> str:
    return search_key((), places=(residence_name,))
