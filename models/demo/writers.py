"""Writers of every table, in the order in which rows may refer to each other."""

from __future__ import annotations

from models.demo.rows import RowWriter
from models.entities.around import FollowUp, HandOver, SharingAgreement, Standing
from models.entities.barriers import BarrierMark
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
from models.entities.plan_copies import PlanCopy
from models.entities.plans import Plan, PlanVersion
from models.entities.print_orders import PrintOrder
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
from models.entities.programmes import Enrolment
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
from models.entities.signatures import Signature
from models.entities.today import TodayMark
from models.entities.translations import WordingRow
from models.entities.work import KeptDraftRow, UndoEntry
from models.storage.search import Kind


class Writers:
    """One writer for each table that is filled, under the name of its table."""

    def __init__(self) -> None:
        self._make_places()
        self._make_plans()
        self._make_files()
        self._make_ways()
        self._make_network()
        self._make_rights()

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
        self.plan_copy = RowWriter(PlanCopy)
        self.print_order = RowWriter(PrintOrder)
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
        self.wording = RowWriter(WordingRow)
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
