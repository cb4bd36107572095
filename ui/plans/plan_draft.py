"""A plan as it is being written: its content, its computed dates, and what the vault has of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.ids import PlanId
from models.records.placements import PlacementDraft
from models.records.plans import CheckPointLine, PlanContent, PlanStatus, PlanVersionRecord
from models.rules.checkpoints import CODES, is_computed
from models.rules.meanwhile import CODES as MEANWHILE
from models.rules.plan_dates import redated, with_trial
from models.rules.plan_together import plans_together
from ui.plans.content_paths import with_leaf_of, with_values

KIND = "plan"
"""Under which words are kept that somebody else wrote otherwise, until it is said which count."""
_DATING = ("contract", "timetable", "check_points")


class PlanDraft(QObject):
    """The words of one plan, on their way to the vault.

    Signals:
        reloaded: PlanContent that was shown: the vault has another one since, an action was taken back.
        superseded: PlanVersionRecord that has taken the place of this version.
        removed: The plan went to the bin elsewhere.
    """

    reloaded = Signal(object)
    superseded = Signal(object)
    removed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._plans, self._placements = workspace.plans, workspace.placements
        self._settings, self._drafts = workspace.settings, workspace.drafts
        self._record: PlanVersionRecord | None = None
        self._placement = PlacementDraft()
        # What was read when writing began, and what is written.
        self._base = self._content = PlanContent()
        self._dispute: tuple[Problem, ...] = ()
        self._is_modified = self._is_acting = False
        self._session = self._burst = ""
        workspace.plans.plan_changed.connect(self._on_plan_changed)
        workspace.plans.plan_removed.connect(self._on_plan_removed)

    def load(self, record: PlanVersionRecord) -> None:
        """Write this version from now on; words on which nobody agreed yet are there again."""
        self._adopt(record)
        self._dispute = ()
        self._put_back(record)
        self._session = uuid4().hex
        try:
            self._placement = self._placements.open(record.placement_id).content
        except AppError:  # the hire was removed since: the plan says enough
            self._placement = PlacementDraft()

    def record(self) -> PlanVersionRecord | None:
        """Return the version in the vault."""
        return self._record

    def content(self) -> PlanContent:
        """Return what is written."""
        return self._content

    def dispute(self) -> tuple[Problem, ...]:
        """Return where somebody else wrote otherwise, with both texts; nothing once that is decided."""
        return self._dispute

    def is_modified(self) -> bool:
        """Tell whether something is written that the vault does not have."""
        return self._is_modified

    def write(self, path: str, value: object, place: str) -> tuple[str, ...]:
        """Write what an editor holds; return the paths that follow from it, to be shown again.

        Args:
            path: Of the field.
            value: What the editor holds.
            place: Name of the widget in which one types: all that is typed there at a stretch is taken back
                in one go.
        """
        typed = with_values(self._content, {path: value})
        self._take(typed, f"{self._session}:{place}")
        return () if self._content.check_points == typed.check_points else ("check_points",)

    def replace(self, content: PlanContent) -> None:
        """Write much at once; it is taken back by itself."""
        self._take(content, "")

    def save(self) -> None:
        """Give the vault what is written.

        Raises:
            InvalidInput: A text cannot be kept.
            AppError: The disk refused, or there is a newer version.
        """
        if self._record is None or not self._is_modified:
            return
        if self._dispute:
            self._save_rest(self._record)
            return
        try:
            self._adopt(self._saved(self._record, self._content, self._base))
        except InvalidInput as error:
            if any(problem.code in MEANWHILE for problem in error.problems):
                self._dispute = error.problems
                self._stand_beside(self._plans.open(self._record.plan_id))
            raise

    def decide(self, *, is_mine: bool) -> None:
        """Say which words count where somebody else wrote otherwise.

        Args:
            is_mine: Those written here, else the others.

        Raises:
            AppError: The disk refused.
        """
        if self._record is None or not self._dispute:
            return
        wanted, self._dispute = self._content if is_mine else self._record.content, ()
        self._base = self._record.content
        self._take(wanted, "")
        self._is_modified = True
        self.save()
        self._drafts.discard(KIND, str(self._record.plan_id))

    def save_what_can_be(self) -> tuple[Problem, ...]:
        """Give the vault all but the texts that cannot be kept; return what was wrong with those.

        Raises:
            AppError: The disk refused, or there is a newer version.
        """
        try:
            self.save()
        except InvalidInput as error:
            if self._dispute:  # both texts are kept
                return error.problems
            saved = self._record.content if self._record is not None else PlanContent()
            for problem in error.problems:
                self._content = with_leaf_of(self._content, saved, problem.field)
            self.save()
            return error.problems
        return ()

    def freeze(self) -> PlanVersionRecord | None:
        """Fix the text before it is signed; None when there is nothing to fix.

        Raises:
            InvalidInput: Something is missing.
            RuleBroken: ``plan.leak``.
        """
        if self._record is None:
            return None
        if self._record.status is not PlanStatus.DRAFT:
            return self._record
        self._is_acting = True
        try:
            return self._plans.freeze(self._record.plan_id)
        finally:
            self._is_acting = False

    def with_computed_points(self) -> PlanContent:
        """Return the content with every date that the contract gives, those taken out among them."""
        return replace(self._content, check_points=self._plans.check_points(self._content))

    def _saved(self, record: PlanVersionRecord, content: PlanContent, base: PlanContent) -> PlanVersionRecord:
        self._is_acting = True
        try:
            return self._plans.save(record.version_id, content, base, burst=self._burst)
        finally:
            self._is_acting = False

    def _adopt(self, record: PlanVersionRecord) -> None:
        """Take note of what the vault has, all that is written in it."""
        self._record, self._base, self._content = record, record.content, record.content
        self._is_modified = False

    def _stand_beside(self, present: PlanVersionRecord) -> None:
        """Go on beside the words of somebody else: all on which both agree is kept now."""
        self._content = plans_together(present.content, self._base, self._content).typed
        self._save_rest(present)

    def _save_rest(self, present: PlanVersionRecord) -> None:
        """Give the vault what is in nobody's way, and keep apart what is, whatever happens to this screen."""
        payload = {"draft": to_plain(self._content), "base": to_plain(self._base)}
        self._drafts.keep(KIND, str(present.plan_id), payload)
        agreed = plans_together(present.content, self._base, self._content).content
        self._record = self._saved(present, agreed, present.content)
        self._is_modified = False

    def _put_back(self, record: PlanVersionRecord) -> None:
        with suppress(AppError, ValueError):  # a role that keeps none; another version of the application
            kept = self._drafts.find(KIND, str(record.plan_id))
            if kept is not None:
                base = from_plain(kept.payload.get("base"), PlanContent)
                content = from_plain(kept.payload.get("draft"), PlanContent)
                self._base, self._is_modified = base, True
                self._content = plans_together(record.content, base, content).typed

    def _take(self, typed: PlanContent, burst: str) -> None:
        if typed == self._content:
            return
        self._content = self._dated(typed)
        # Two places within one pause are no burst: each would take the other back with it.
        self._burst = burst if not self._is_modified or burst == self._burst else ""
        self._is_modified = True

    def _dated(self, typed: PlanContent) -> PlanContent:
        before = self._content
        if all(getattr(typed, name) == getattr(before, name) for name in _DATING):
            return typed
        has_more = self._settings.settings().has_alsace_moselle_holidays
        content = redated(with_trial(typed, self._placement), before, alsace_moselle=has_more)
        if not any(map(_asks_for_date, content.check_points)):
            return content
        wanted = {line.code for line in content.check_points}
        lines = self._plans.check_points(content)
        kept = tuple(line for line in lines if line.code in wanted or line.code not in CODES)
        return replace(content, check_points=kept)

    def _on_plan_changed(self, record: object) -> None:
        if self._is_acting or not isinstance(record, PlanVersionRecord) or self._record is None:
            return
        if record.plan_id != self._record.plan_id:
            return
        if record.version_id != self._record.version_id or record.status is not self._record.status:
            self._is_modified = False
            self.superseded.emit(record)
        elif record.content != self._content:
            before = self._content
            self._adopt(record)
            self._session = uuid4().hex
            self.reloaded.emit(before)

    def _on_plan_removed(self, plan_id: PlanId) -> None:
        if not self._is_acting and self._record is not None and plan_id == self._record.plan_id:
            self._is_modified = False
            self._record = None
            self.removed.emit()


def _asks_for_date(line: CheckPointLine) -> bool:
    return line.due_on is None and not line.is_manual and is_computed(line)
