"""Every form that keeps half-typed words: how it is opened, where one types, and what it must say afterwards.

Run as a program it types in all of them, says so, and waits to be killed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple, TypeVar, cast

from tests import compiled  # noqa: F401  (before what it spares is imported)

# isort: split
from PySide6.QtCore import QLocale, QRegularExpression
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from controllers.lean_qt import go_on
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.records.around import AgreementForm, ShareBlock, SharingDraft
from models.records.collaborators import CollaboratorDraft, PairDraft
from models.records.first_contacts import ContactStep, FirstContactDraft, Outcome
from models.records.funding import FundedDraft, Funder
from models.records.hall_papers import HallPaperKind
from models.records.immersions import ImmersionDraft
from models.records.meetings import EncounterDraft
from models.records.network import EventDraft
from models.records.own_fields import FieldKind, OwnFieldDraft
from models.records.privacy import RequestDraft
from models.records.programmes import EnrolmentDraft
from models.records.proposals import IntroductionDraft
from models.vault.keys import CHEAPEST
from tests.factories import a_started_plan, some_settings
from ui.around.around_panel import AroundPanel
from ui.employers.employer_form import EmployerForm
from ui.employers.employers_page import EmployersPage
from ui.employers.job_form import JobForm
from ui.immersions.immersions_panel import ImmersionsPanel
from ui.in_work.in_work_panel import InWorkPanel
from ui.network.network_page import NetworkPage
from ui.outreach.first_contact import FirstContactPage
from ui.pathway.pathway_panel import PathwayPanel
from ui.permanence.close_view import CloseView
from ui.permanence.permanence_page import PermanencePage
from ui.permanence.person_papers import PersonPapers
from ui.person_papers.papers_panel import PapersPanel
from ui.plans.hire_form import HireForm
from ui.plans.plan_editor import PlanEditor
from ui.proposals.proposals_panel import INTRODUCTIONS, OFFERS, ProposalsPanel
from ui.prospecting.need_form import NeedForm
from ui.residences.residence_file import ResidenceFile
from ui.residents.file_panel import FilePanel
from ui.residents.meetings_panel import MeetingsPanel
from ui.residents.resident_form import ResidentForm
from ui.residents.rights_part import RightsPart
from ui.residents.wishes_panel import WishesPanel
from ui.settings.settings_page import SettingsPage
from ui.theme import theme
from ui.today.today_page import TodayPage
from ui.widgets.form import AUTOSAVE_MS

PASSPHRASE: Final = "huit voisins dans le hall"
TYPED: Final = "typed then. "
P = TypeVar("P", bound=QWidget)
F = TypeVar("F", bound=FilePanel)


class Desk:
    """The screens of an open vault, one of each: opening a form leaves no other, so that nothing is kept early."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._made: dict[type[QWidget], QWidget] = {}
        theme.install("light", 1.0)
        self.window = QWidget()
        self._stack = QStackedWidget()
        QVBoxLayout(self.window).addWidget(self._stack)
        self.window.resize(980, 900)  # too narrow for the pages of a plan: they are drawn for nobody here
        self.window.show()

    def show(self, kind: Callable[[Workspace], P]) -> P:
        """Put a screen in front, made now when it is not there yet."""
        page = cast("P", self._made.get(cast("type[QWidget]", kind)) or kind(self.workspace))
        self._made[cast("type[QWidget]", kind)] = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        return page

    def press(self, name: str) -> None:
        """Press a button by its name."""
        self.part(QPushButton, name).click()

    def part(self, kind: type[P], name: str) -> P:
        """Return what is on the screen under a name; a question mark stands for any sign of an id."""
        QApplication.processEvents()  # lines that were just made are shown now
        named = QRegularExpression(QRegularExpression.wildcardToRegularExpression(name))
        (found,) = (one for one in self.window.findChildren(kind, named) if one.isVisibleTo(self.window))
        return found

    def of_person(self, kind: Callable[[Workspace], F]) -> F:
        """Show a part of the file of the only person."""
        panel = self.show(kind)
        (line,) = self.workspace.residents.search("Yéro", 1)
        panel.show_resident(self.workspace.residents.open(line.resident_id))
        return panel

    def pathway(self, part: str, button: str) -> None:
        """Open a form of the pathway."""
        self.of_person(PathwayPanel).go(part)
        self.press(button)

    def offers(self, part: str, button: str) -> None:
        """Open a form of what is proposed to the person."""
        self.of_person(ProposalsPanel).go(part)
        self.press(button)

    def in_work(self, part: str, button: str) -> None:
        """Open a form of the follow-up of the only hire."""
        self.of_person(InWorkPanel).go(part)
        self.press(button)

    def around(self, button: str) -> None:
        """Open a form of what is around the person."""
        self.of_person(AroundPanel)
        self.press(button)

    def immersion(self, button: str) -> None:
        """Open a form of the immersions of the only person."""
        self.of_person(ImmersionsPanel)
        self.press(button)

    def settings(self, part: int, *buttons: str) -> None:
        """Show a part of the settings, by its place, and press buttons there."""
        self.show(SettingsPage).show_part(part)
        for button in buttons:
            self.press(button)

    def certificate(self) -> None:
        """Fill in a certificate of passage, for somebody who did not wait."""
        (line,) = self.workspace.residents.search("Yéro", 1)
        person = self.workspace.residents.open(line.resident_id).content
        self.show(PersonPapers).show_for(EncounterDraft(resident=person), None)
        self.press(f"person_paper_kind_{HallPaperKind.CERTIFICATE.value}")

    def keep_longer(self) -> None:
        """Say why something due is still needed, unless that is there already."""
        self.settings(_RETENTION)
        QApplication.processEvents()
        if not self.window.findChildren(QWidget, _REASON):
            self.press("due_funded_list_0_keep")

    def residence(self, button: str) -> None:
        """Open a form of the only residence."""
        page = self.show(ResidenceFile)
        if page.residence_id() is None:
            page.show_record(self.workspace.residents.residences()[0])
        self.press(button)

    def network(self, part: int, *buttons: str) -> None:
        """Open a form of the network, of its part by its place."""
        self.show(NetworkPage).show_part(part).refresh()
        for button in buttons:
            self.press(button)

    def plan(self) -> None:
        """Write the only plan, at its tutor."""
        editor = self.show(PlanEditor)
        editor.load(self.workspace.plans.open(self.workspace.plans.rows()[0].plan_id))
        editor.tabs.set_current(_TUTOR)
        editor.tabs.changed.emit(_TUTOR)

    def new_job(self) -> None:
        """Write the sheet of a new job."""
        (employer,) = self.workspace.employers.search("rives", 1)
        self.show(JobForm).start(self.workspace.employers.open(employer.employer_id), None)

    def employer(self, part: str, button: str) -> None:
        """Show a part of the only employer's file and press a button there."""
        (line,) = self.workspace.employers.search("rives", 1)
        page = self.show(EmployersPage)
        page.open_record(line.employer_id)
        page.file.tabs.go(part)
        self.press(button)

    def first_contact(self) -> None:
        """Note a first contact, who is sent on to somebody."""
        page = self.show(FirstContactPage)
        page.start()
        if page.fields.step.value() != ContactStep.ORIENTED:
            next(chip for chip in page.fields.step.chips() if chip.code == ContactStep.ORIENTED).click()

    def close_day(self) -> None:
        """Close the hall hours."""
        self.show(CloseView).show_hall(self.workspace.settings.settings().current_hall_id)


class Form(NamedTuple):
    """One form: its class, how to open it, the field one types in, and a part of what it says afterwards."""

    keeper: str
    open: Callable[[Desk], object]
    field: str
    says: str = "What you had typed is here again."
    typed: str = TYPED.strip()


_PEOPLE: Final = 4
_RETENTION: Final = 8
_REASON: Final = "due_funded_list_0_reason"
FORMS: Final = (
    Form("ResidentForm", lambda desk: desk.show(ResidentForm).start(None), "resident_last_name"),
    Form("MeetingForm", lambda desk: desk.of_person(MeetingsPanel).new_meeting(), "resident_meeting_note"),
    Form("FactForm", lambda desk: desk.pathway("facts", "pathway_add_engaged"), "fact_words"),
    Form("GoalForm", lambda desk: desk.pathway("goals", "goal_new"), "goal_text"),
    Form("ActivityForm", lambda desk: desk.pathway("activities", "activity_new"), "activity_note"),
    Form("EnrolmentForm", lambda desk: desk.pathway("programmes", "enrolment_0_edit"), "enrolment_extension"),
    Form("ObservationForm", lambda desk: desk.pathway("programmes", "enrolment_0_observe"), "observation_words"),
    Form("ProfileForm", lambda desk: desk.of_person(WishesPanel).change("hours"), "profile_hours_note"),
    Form("OwnValuesForm", lambda desk: desk.of_person(WishesPanel).change_own(), "own_value_edit_0"),
    Form("DatedPaperForm", lambda desk: desk.of_person(PapersPanel).change(None), "dated_ends_edit", typed="12/04/2027"),
    Form("ProposalForm", lambda desk: desk.offers(OFFERS, "proposal_new"), "proposal_words"),
    Form("IntroductionForm", lambda desk: desk.offers(INTRODUCTIONS, "introduction_new"), "introduction_point"),
    Form("OutcomeForm", lambda desk: desk.offers(INTRODUCTIONS, "introduction_0_outcome"), "outcome_next"),
    Form("VoiceForm", lambda desk: desk.in_work("follow", "voice_employee_hear"), "voice_words"),
    Form("PointForm", lambda desk: desk.in_work("follow", "check_point_new"), "check_point_due_on_edit", typed="12/04/2027"),
    Form("AdjustmentForm", lambda desk: desk.in_work("adjustments", "adjustment_new"), "adjustment_words"),
    Form("AbsenceForm", lambda desk: desk.in_work("contract", "absence_new"), "absence_since_edit", typed="12/04/2027"),
    Form("BreakForm", lambda desk: desk.in_work("contract", "break_note"), "placement_break_words"),
    Form("ContractForm", lambda desk: desk.in_work("contract", "hire_facts_change"), "hire_contract_tutor"),
    Form("StandingForm", lambda desk: desk.around("standing_add"), "standing_registration_number"),
    Form("FollowUpForm", lambda desk: desk.around("follow_ups_add"), "follow_up_who_does_what"),
    Form("SharingForm", lambda desk: desk.around("sharings_add"), "sharing_recipient"),
    Form("GivePanel", lambda desk: desk.around("sharings_give_0"), "give_urgent"),
    Form("RelayForm", lambda desk: desk.residence("residence_team_add"), "relay_name"),
    Form("PointingForm", lambda desk: desk.residence("residence_pointed_add"), "pointing_words"),
    Form("SlotForm", lambda desk: desk.residence("residence_calendar_add"), "slot_from", typed="14 h 30"),
    Form("OutreachForm", lambda desk: desk.residence("residence_actions_add"), "outreach_name"),
    Form("NamingForm", lambda desk: desk.residence("residence_contacts_0_name"), "naming_last_name"),
    Form("FirstContactPage", Desk.first_contact, "contact_oriented", "The contact that was interrupted is here again."),
    Form("CloseView", Desk.close_day, "close_note"),
    Form("CollaboratorForm", lambda desk: desk.network(0, "network_collaborators_add"), "collaborator_service"),
    Form("PairForm", lambda desk: desk.network(0, "network_pairs_add"), "pair_goal"),
    Form("PairMeetingForm", lambda desk: desk.network(0, "network_pairs_0_list", "network_met_add"), "pair_meeting_note"),
    Form("PartnerForm", lambda desk: desk.network(1, "network_directory_add"), "partner_city"),
    Form("ConventionForm", lambda desk: desk.network(1, "network_conventions_add"), "convention_name"),
    Form("EventForm", lambda desk: desk.network(2, "network_event_list_add"), "event_place"),
    Form("AttendanceForm", lambda desk: desk.network(2, "network_event_list_0_list", "network_attendance_add"), "attendance_words"),
    Form("ClauseHoursForm", lambda desk: desk.network(3, "network_hours_add"), "clause_holder"),
    Form("ImmersionForm", lambda desk: desk.immersion("immersion_new"), "immersion_work"),
    Form("AssessmentForm", lambda desk: desk.immersion("immersion_0_assess"), "assessment_person_words"),
    Form("EmployerForm", lambda desk: desk.show(EmployerForm).start(None), "employer_trade_name"),
    Form("JobForm", Desk.new_job, "job_title"),
    Form("ApproachForm", lambda desk: desk.employer("log", "employer_log_new"), "approach_words"),
    Form("EmployerStandingForm", lambda desk: desk.employer("log", "employer_log_standing"), "standing_silent_days", typed="45"),
    Form("PromiseForm", lambda desk: desk.employer("memory", "memory_promises_add"), "promise_words"),
    Form("CriterionForm", lambda desk: desk.employer("memory", "memory_criteria_add"), "criterion_at_first"),
    Form("NeedForm", lambda desk: desk.show(NeedForm).start(), "need_words"),
    Form("HireForm", lambda desk: desk.show(HireForm).start(), "hire_tutor", "The hire you were recording is here again."),
    Form("PlanEditor", Desk.plan, "plan_tutor_name", ""),
    Form("RequestCard", lambda desk: desk.of_person(RightsPart), "rights_request_note"),
    Form("OrganisationSection", lambda desk: desk.settings(0), "organisation_address_edit"),
    Form("PlacesSection", lambda desk: desk.settings(1), "residence_street_edit"),
    Form("TermsSection", lambda desk: desk.settings(2), "term_fr_edit"),
    Form("ProgrammesSection", lambda desk: desk.settings(5), "programme_indicators"),
    Form("FilesSection", lambda desk: desk.settings(6), "own_field_label"),
    Form("RequestLine", lambda desk: desk.settings(_RETENTION), "request_????????_text"),
    Form("DueLine", Desk.keep_longer, _REASON),
    Form("FundingCard", lambda desk: desk.settings(_RETENTION), "funding_label"),
    Form("TemplatesSection", lambda desk: desk.settings(11), "letterhead_address"),
    Form("TranslationsSection", lambda desk: desk.settings(12), "translation_text"),
    Form("PapersSection", lambda desk: desk.settings(13), "data_officer_edit"),
    Form("MatchingSection", lambda desk: desk.settings(10), "cost_trade_far", typed="7"),
    Form("MemberForm", lambda desk: desk.settings(_PEOPLE, "add_member_button"), "member_last_name_edit"),
    Form("OwnAccessCard", lambda desk: desk.settings(_PEOPLE), "people_label_edit"),
    Form("PaperCard", lambda desk: desk.show(TodayPage).show_packages(), "paper_partner"),
    Form("CertificateWords", Desk.certificate, "paper_place"),
    Form("Queue", lambda desk: desk.show(PermanencePage), "queue_initials"),
    Form("Encounter", lambda desk: desk.show(PermanencePage), "encounter_note", "is here."),
)  # fmt: skip
"""What is typed in a plan is in the plan at once: there is nothing to say of it."""
_TUTOR: Final = 2


def make_vault(path: Path) -> None:
    """Make a vault with one person, and one of everything that a form hangs on."""
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.create_now(path, PASSPHRASE, some_settings())
    plan = a_started_plan(workspace)
    residence = workspace.residents.residences()[0]
    person, hall = (
        workspace.placements.open(plan.placement_id).content.resident_id,
        residence.content.buildings[0].halls[0],
    )
    workspace.settings.save(some_settings(current_hall_id=hall.hall_id, zoom=0.8))
    today = workspace.meetings.day()
    workspace.own_fields.save_field(OwnFieldDraft(label="Couleur du badge", kind=FieldKind.TEXT))
    programme = next(one for one in workspace.pathway.programmes.programmes() if one.content.selects)
    workspace.pathway.enrolments.save(
        EnrolmentDraft(resident_id=person, programme_id=programme.programme_id, entered_on=today)
    )
    (host,) = workspace.employers.search("rives", 1)
    workspace.immersions.save(
        ImmersionDraft(resident_id=person, employer_id=host.employer_id, starts_on=today)
    )
    workspace.introductions.save(IntroductionDraft(resident_id=person, title="Plonge", introduced_on=today))
    someone = workspace.network.collaborators.save(CollaboratorDraft(last_name="Terrier")).collaborator_id
    workspace.network.pairs.save(
        PairDraft(resident_id=person, collaborator_id=someone, role="sponsor", starts_on=today)
    )
    workspace.network.events.save(EventDraft(kind="forum", held_on=today))
    workspace.around.sharing.save(
        SharingDraft(
            resident_id=person, recipient="Cap Rivage", agreed_on=today, form=AgreementForm.SIGNED,
            blocks=(ShareBlock.WISHES, ShareBlock.URGENT),
        )
    )  # fmt: skip
    workspace.first_contacts.save(
        FirstContactDraft(
            contacted_on=today, residence_id=residence.residence_id, outcome=Outcome.MET, sex="woman"
        )
    )
    assert person is not None
    workspace.privacy.register.receive(
        RequestDraft(resident_id=person, received_on=today, note="Voir son dossier")
    )
    long_ago = date(2009, 3, 31)
    workspace.privacy.funding.make(
        FundedDraft(funder=Funder.SIEG, label="C-9", begins_on=long_ago, ends_on=long_ago, runs_from=long_ago)
    )
    session.lock()


def open_vault(path: Path) -> tuple[SessionController, Workspace]:
    """Open it."""
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    return session, session.open_now(path, PASSPHRASE)


def type_everywhere(desk: Desk) -> None:
    """Type in every form, and let no more than the promised time pass after the last key."""
    for form in FORMS:
        form.open(desk)
        field = desk.part(QWidget, form.field)
        QTest.keyClicks(field.focusProxy() or field, form.typed)
        QApplication.processEvents()
    until = time.monotonic() + AUTOSAVE_MS / 1000
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.01)
    QApplication.processEvents()


if __name__ == "__main__":
    go_on()
    QLocale.setDefault(QLocale("en_GB"))
    application = QApplication([])
    held, opened = open_vault(Path(sys.argv[1]))
    type_everywhere(Desk(opened))
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    time.sleep(60)  # killed long before
