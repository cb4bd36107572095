"""Papers of a hire's follow-up, drawn beside the screen, and adjustments that flow into the plan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from controllers.last_drawn import LastDrawn
from models.errors import RuleBroken
from models.records.people import Right
from models.rules.hire import waiting_for_plan
from models.rules.leak_guard import employer_copy
from models.rules.plan_adjusting import adjusted
from models.rules.plan_changes import PlanChange, changes_between
from models.rules.printed_voices import printed_voices
from models.rules.standing import asked
from models.storage import in_work

if TYPE_CHECKING:
    from datetime import date

    from controllers.plans import PlanController
    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.records.in_work import Party
    from models.records.plans import PlanVersionRecord
    from models.records.signatures import SignerRole
    from models.rules.hire import HireView
    from models.storage.store import Store

# ReportLab and the fonts are only loaded when a page is drawn.
# ruff: noqa: PLC0415


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowPaper:
    """A paper ready to be read or printed.

    Attributes:
        kind: As the journal names it: ``voice_paper`` or ``plan_changes``.
        file_name: Neutral; without its ending it names the print job.
    """

    kind: str
    pdf: bytes
    file_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChanges:
    """What the newest version of a plan changes, since the one before.

    Attributes:
        versions: The one before and the newest, as an employer may read them.
        asked: Who signs the newest themselves.
    """

    versions: tuple[PlanVersionRecord, PlanVersionRecord]
    changes: tuple[PlanChange, ...]
    asked: frozenset[SignerRole]

    @property
    def before(self) -> int:
        """Number of the version before."""
        return self.versions[0].version

    @property
    def after(self) -> int:
        """Number of the newest."""
        return self.versions[1].version


class FollowPaperController(QObject):
    """Draws papers of the follow-up, and brings adjustments into the plan.

    Signals:
        paper_ready: The FollowPaper that was asked for last.
        paper_failed: The exception that kept it from being drawn.
        put_in: PlanVersionRecord into which adjustments went.
    """

    paper_ready = Signal(object)
    paper_failed = Signal(object)
    put_in = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        *,
        settings: SettingsController,
        plans: PlanController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._settings, self._plans = settings, plans
        self._pages = LastDrawn[FollowPaper](self, tasks, self.paper_ready.emit, self.paper_failed.emit)

    def voice(self, hire: HireView, party: Party) -> None:
        """Draw the notes of one party alone; ``paper_ready`` follows.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        self._require(Right.READ_FILES)
        self._pages.draw(partial(self.voice_now, hire, party))

    def voice_now(self, hire: HireView, party: Party) -> FollowPaper:
        """Draw the notes of one party alone.

        Raises:
            DocumentFailure: A font is missing.
        """
        from models.documents.follow_papers import VOICE_TITLE, PaperHire, render_voice

        placement = hire.placement
        pdf = render_voice(
            party,
            printed_voices(hire.voices, party),
            PaperHire(
                employee=placement.resident_name, employer=placement.employer_name, job=placement.job_title
            ),
            self._settings.settings(),
            name_of=self._settings.label,
            day=self._today(),
        )
        return FollowPaper(kind="voice_paper", pdf=pdf, file_name=f"{VOICE_TITLE}.pdf")

    def plan_changes(self, hire: HireView) -> PlanChanges | None:
        """Return what the newest version of the plan changes, as the three read it; None: it is the first.

        Raises:
            NotFound: ``plan.not_found``.
            RuleBroken: ``rights.refused``.
        """
        self._require(Right.READ_FILES)
        if hire.plan is None or hire.plan.version < 2:  # noqa: PLR2004  (the first changes nothing)
            return None
        new, *former = self._plans.versions(hire.plan.plan_id)
        old, after = (replace(one, content=employer_copy(one.content)) for one in (former[0], new))
        return PlanChanges(
            versions=(old, after),
            changes=changes_between(old.content, after.content),
            asked=asked(new, former),
        )

    def changes(self, hire: HireView) -> None:
        """Draw what the newest version of the plan changes; ``paper_ready`` follows.

        Raises:
            RuleBroken: ``rights.refused``; ``in_work.no_plan``.
        """
        found = self.plan_changes(hire)
        if found is None:
            raise RuleBroken("in_work.no_plan")
        self._pages.draw(partial(self._changes_now, found))

    def put_in_plan(self, hire: HireView) -> PlanVersionRecord:
        """Bring the adjustments that are in no version yet into the plan: a new one, if others read the last.

        Taking the version back, they are offered again.

        Raises:
            RuleBroken: ``rights.refused``; ``in_work.no_plan``; ``in_work.nothing_new``; see ``PlanWriter``.
        """
        self._require(Right.WRITE_PLANS)
        if hire.plan is None:
            raise RuleBroken("in_work.no_plan")
        waiting = [each for each in waiting_for_plan(hire) if not each.is_withheld]
        if not waiting:
            raise RuleBroken("in_work.nothing_new")
        present = self._plans.open(hire.plan.plan_id)
        content = adjusted(
            present.content,
            tuple((each.content, self._lever(each.content.lever)) for each in waiting),
        )
        record = self._plans.save(present.version_id, content, present.content)
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            in_work.note_version(transaction, [each.adjustment_id for each in waiting], record.version)
        self.put_in.emit(record)
        return record

    def forget(self) -> None:
        """Deliver nothing any more, when the vault is locked."""
        self._pages.forget()

    def _changes_now(self, found: PlanChanges) -> FollowPaper:
        from models.documents.amendment import TITLE, render_amendment

        pdf = render_amendment(*found.versions, self._settings.settings(), self._today())
        return FollowPaper(kind="plan_changes", pdf=pdf, file_name=f"{TITLE}.pdf")

    def _require(self, right: Right) -> None:
        with self._store.read(right):
            pass

    def _lever(self, code: str) -> str:
        return self._settings.label("lever", code) if code else ""

    def _today(self) -> date:
        return self._clock().astimezone().date()
