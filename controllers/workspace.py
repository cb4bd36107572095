"""Everything that can be done in one opened vault: built together, closed together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

import models.storage.mapping  # noqa: F401  (maps the classes)
from controllers.around import AroundController
from controllers.attachments import AttachmentController
from controllers.backups import BackupController
from controllers.barriers import BarrierController
from controllers.comparing import ComparisonController
from controllers.dated_papers import DatedPaperController
from controllers.drafts import DraftController
from controllers.duplicates import DuplicateController
from controllers.employers import EmployerController
from controllers.encounters import EncounterController
from controllers.first_contacts import FirstContactController
from controllers.follow_papers import FollowPaperController
from controllers.free_space import FreeSpaceController
from controllers.hall_days import HallDayController
from controllers.hall_papers import HallPaperController
from controllers.hand_over_answers import AnswerController
from controllers.hand_over_intake import IntakeController
from controllers.hand_overs import HandOverController
from controllers.immersions import ImmersionController
from controllers.in_work import InWorkController
from controllers.introductions import IntroductionController
from controllers.journal import JournalController
from controllers.locked_files import LockedFileController
from controllers.matching import MatchingController
from controllers.matching_rules import MatchingRulesController
from controllers.matching_watch import keep_up_to_date
from controllers.meetings import MeetingController
from controllers.merging import MergeController
from controllers.network import NetworkController
from controllers.outreach import OutreachController
from controllers.own_fields import OwnFieldController
from controllers.paper_copies import PaperController
from controllers.papers import PapersController
from controllers.pathway import PathwayController
from controllers.people import PeopleController
from controllers.placements import PlacementController
from controllers.plan_copies import PlanCopyController
from controllers.plan_papers import PlanPaperController
from controllers.plans import PlanController
from controllers.print_orders import PrintOrderController
from controllers.privacy import PrivacyController
from controllers.profiles import ProfileController
from controllers.proposals import ProposalController
from controllers.prospecting import ProspectingController
from controllers.proving import ProofController
from controllers.residence_team import PointingController, RelayController
from controllers.residents import ResidentController
from controllers.search import SearchController
from controllers.settings import SettingsController
from controllers.sheet_moves import SheetMover
from controllers.slots import SlotController
from controllers.statistics import StatisticsController
from controllers.today import TodayController
from controllers.translations import TranslationController
from controllers.undo import UndoController
from controllers.whereabouts import Whereabouts
from models.records.people import Right
from models.rules.rights import may

if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.records.consultation import Obstacle
    from models.storage.store import Store
    from models.vault.keys import KdfParameters
    from models.vault.vault import Vault

_CHANGES: Final = frozenset({Right.WRITE_FILES, Right.WRITE_PLANS})


class Workspace(QObject):
    """The controllers of one opened vault.

    Attributes:
        residents: Persons and residences.
        profiles: What persons want and what is possible for them.
        barriers: What stands in their way.
        dated_papers: Their papers that end one day.
        own_fields: Fields that the organisation added.
        around: Who follows persons besides us, and what they agreed to share.
        hand_overs: Packages given to another organisation.
        intake: Packages that came from one.
        receipts: What is answered about packages that left.
        network: Tutors, sponsors, partners, agreements, events, hours of clauses.
        today: What must not be forgotten.
        duplicates: Files that may be of one person.
        merging: Two files of one person brought together.
        comparing: A partner’s list compared by fingerprints.
        meetings: The hall and what was said.
        encounters: One person in front of the adviser: file, passage and meeting at once.
        hall_days: Preparing and closing a permanence.
        hall_papers: What is printed in the hall.
        relays: Who relays in a residence.
        pointings: Whom relays point out, and the answers owed to them.
        slots: When halls are open.
        outreach: What was done to meet people, and what came of it.
        first_contacts: People met without a name, until they give one.
        employers: Employers, contacts and jobs.
        prospecting: Approaches to employers, whom to call again, what is remembered of them.
        matching: Persons for a job and jobs for a person.
        matching_rules: Rules of matching, and where communes are.
        pathway: How far persons have come, their goals, their time in programmes.
        proposals: What is proposed to people, and the guard-rails beside.
        introductions: People introduced to employers.
        immersions: Immersions in workplaces.
        placements: Hires.
        plan_copies: Copies of plans that were handed over.
        print_orders: What was asked to be printed of plans.
        locked_files: Papers of plans on a stick, encrypted.
        in_work: What is followed once somebody works.
        follow_papers: What is printed of it, and what of it flows into the plan.
        plan_papers: Papers that go with a plan, each for its reader.
        plans: Integration plans.
        proofs: What files prove, time stamps.
        attachments: Photos and scans of sheets signed on paper.
        signed_papers: Originals signed by hand, read and matched to their plan.
        sheet_moves: Sheets filed with the wrong plan, and the way to the right one.
        privacy: Rights of the persons, retention, the complete copy.
        papers: What the organisation prints about its duties.
        backups: Copies of the vault, and how fresh the last one is.
        free_space: How much room its disks have left.
        whereabouts: Whether the vault is where it was last used.
        people: The team, and one's own access.
        settings: Organisation, adviser, vocabularies.
        translations: The organisation's own wording of fixed phrases.
        search: Everything at once.
        drafts: Half-typed work.
        journal: Who did what.
        undo: The last action.
        vault: The opened vault, whose keys the session forgets.
        is_left: Whether it was closed, or left to somebody else.
    """

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        vault: Vault,
        *,
        kdf: KdfParameters | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Build every controller.

        Args:
            store: The database.
            tasks: Where slow work goes.
            clock: Says when.
            vault: The opened vault.
            kdf: Cost of new passphrases; None: measured on this machine.
            parent: Owner.
        """
        super().__init__(parent)
        self.vault = vault
        self.is_left = False
        self._store, self._tasks, self._clock = store, tasks, clock
        self.undo = UndoController(store, clock, self)
        self.translations = TranslationController(store, clock, self.undo, self)
        self.settings = SettingsController(store, clock, self)
        self.people = PeopleController(store, tasks, clock, vault, kdf=kdf, parent=self)
        self.people.people_changed.connect(self.settings.refresh)
        self.journal = JournalController(
            store, tasks, clock, vault=vault, settings=self.settings, parent=self
        )
        self.drafts = DraftController(store, clock, self)
        self.search = SearchController(store, self)
        self._make_files()
        self._make_around()
        self._make_hall()
        self._make_outreach()
        self._make_work()
        self._make_house()
        self._make_matching()

    def _make_files(self) -> None:
        store, tasks, clock, undo = self._store, self._tasks, self._clock, self.undo
        residents = self.residents = ResidentController(store, clock, self.settings, undo, self)
        self.profiles = ProfileController(store, clock, undo, residents=residents, parent=self)
        self.barriers = BarrierController(store, clock, undo, self.settings, self)
        self.dated_papers = DatedPaperController(store, clock, undo, self.settings, self)
        self.own_fields = OwnFieldController(store, clock, undo, residents=residents, parent=self)
        self.pathway = PathwayController(store, clock, self.settings, undo, self)
        self.merging = MergeController(store, clock, undo, residents=residents, parent=self)
        self.duplicates = DuplicateController(store, tasks, clock, undo, residents=residents, parent=self)

    def _make_around(self) -> None:
        store, tasks, clock, residents = self._store, self._tasks, self._clock, self.residents
        self.around = AroundController(store, clock, self.undo, self)
        self.hand_overs = HandOverController(store, tasks, clock, settings=self.settings, parent=self)
        self.intake = IntakeController(store, tasks, clock, self.undo, residents=residents, parent=self)
        self.receipts = AnswerController(store, clock, self.undo, self)
        self.network = NetworkController(store, clock, self.undo, self)
        self.today = TodayController(store, clock, self.undo, self)
        self.comparing = ComparisonController(store, tasks, clock, residents=residents, parent=self)

    def _make_hall(self) -> None:
        store, clock, undo = self._store, self._clock, self.undo
        meetings = self.meetings = MeetingController(store, clock, self.settings, undo, self)
        encounters = self.encounters = EncounterController(
            store, clock, undo, residents=self.residents, meetings=meetings, drafts=self.drafts, parent=self
        )
        self.hall_days = HallDayController(
            store, clock, self.settings, undo, meetings=meetings, encounters=encounters, parent=self
        )
        self.hall_papers = HallPaperController(store, self._tasks, clock, self.settings, self)

    def _make_outreach(self) -> None:
        store, clock, undo = self._store, self._clock, self.undo
        self.relays = RelayController(store, clock, undo, self)
        self.pointings = PointingController(store, clock, undo, self)
        self.slots = SlotController(store, clock, undo, self)
        self.outreach = OutreachController(store, clock, undo, self)
        self.first_contacts = FirstContactController(
            store, clock, undo, residents=self.residents, parent=self
        )

    def _make_work(self) -> None:
        store, tasks, clock, undo = self._store, self._tasks, self._clock, self.undo
        self.employers = EmployerController(store, clock, self.settings, undo, self)
        self.proposals = ProposalController(store, clock, undo, self.settings, self)
        self.introductions = IntroductionController(
            store, tasks, clock, undo=undo, settings=self.settings, parent=self
        )
        self.prospecting = ProspectingController(
            store, tasks, clock, undo, settings=self.settings, employers=self.employers, parent=self
        )
        self.immersions = ImmersionController(store, tasks, clock, undo, settings=self.settings, parent=self)
        self.placements = PlacementController(store, clock, undo, self)
        self.in_work = InWorkController(store, clock, self.settings, undo, self)
        self.plans = PlanController(
            store, tasks, clock, settings=self.settings, undo=undo, vault=self.vault, parent=self
        )
        self.proofs = ProofController(
            store, tasks, clock, settings=self.settings, keys=self.plans.keys, parent=self
        )
        self.follow_papers = FollowPaperController(
            store, tasks, clock, settings=self.settings, plans=self.plans, parent=self
        )
        self.plan_papers = PlanPaperController(
            store, tasks, clock, settings=self.settings, plans=self.plans, parent=self
        )
        self.plan_copies = PlanCopyController(store, clock, undo, self.settings, self)
        self.print_orders = PrintOrderController(store, clock, self.plans, self.settings, self)
        self.locked_files = LockedFileController(store, clock, self.settings, self)
        self.attachments = AttachmentController(store, tasks, clock, undo, self)
        self.signed_papers = PaperController(store, tasks, self.plans, self.attachments, self)
        self.sheet_moves = SheetMover(store, clock, undo, self.attachments, self)
        self.statistics = StatisticsController(store, tasks, clock, self)

    def _make_house(self) -> None:
        store, tasks, clock, vault = self._store, self._tasks, self._clock, self.vault
        self.papers = PapersController(tasks, clock, self.settings, self)
        self.privacy = PrivacyController(
            store, tasks, clock, vault,
            settings=self.settings, residents=self.residents, undo=self.undo, parent=self,
        )  # fmt: skip
        self.privacy.retention.reconcile()
        self.privacy.retention.compacted.connect(self.attachments.sweep)
        self.backups = BackupController(store, vault, tasks, clock, self)
        self.free_space = FreeSpaceController(vault.path, self.backups, tasks, parent=self)
        self.whereabouts = Whereabouts(store, vault)

    def _make_matching(self) -> None:
        self.matching_rules = MatchingRulesController(self._store, self._tasks, self)
        self.matching = MatchingController(self._store, self._tasks, self._clock, self)
        keep_up_to_date(self)

    @property
    def obstacle(self) -> Obstacle | None:
        """What keeps this vault from being written: it is open for reading; None: it can be."""
        return self.vault.obstacle

    def may(self, right: Right) -> bool:
        """Say whether something may be done now: what may not, by the role or the vault, is not offered."""
        if self._store.is_read_only and right in _CHANGES:
            return False
        return may(self._store.actor, right)

    def await_writing(self, seconds: float) -> bool:
        """Wait until the file may be written, though a lock has begun; False when it still may not be."""
        return self._store.await_rewriting(seconds)

    def keep_house(self) -> None:
        """Remove, beside the screen, what the rules no longer keep; call it once the first page is shown."""
        self.attachments.sweep()
        self.in_work.catch_up()
        self.journal.keep_rule()
        self.privacy.retention.catch_up()  # the last: it covers the window

    def hand_over(self, newcomer: Workspace) -> None:
        """Leave the open vault to somebody else, who sees to the end of what is under way."""
        newcomer.privacy.retention.take_over(self.privacy.retention)
        newcomer.attachments.take_over(self.attachments)
        self._leave()

    def close(self, *, is_patient: bool = False) -> None:
        """Forget what was read; the session closes the database and the vault.

        Args:
            is_patient: Whether a file between its writing and its row is waited for.
        """
        self.signed_papers.forget()
        self.attachments.close(is_patient=is_patient)
        self.encounters.put_down()
        self.translations.forget()
        self._leave()

    def _leave(self) -> None:
        self.is_left = True
        drawers = (self.hall_papers, self.follow_papers, self.plan_papers, self.immersions, self.prospecting)
        for drawer in drawers:
            drawer.forget()
        for writer in (self.backups, self.duplicates, self.comparing, self.matching):
            writer.close()
        for sender in (self.hand_overs, self.introductions, self.intake):
            sender.close()
        for controller in (self.residents, self.employers, self.plans, self.papers, self.settings):
            controller.forget()
        self.deleteLater()
