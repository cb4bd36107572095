"""Begins, writes and hides plans; what others have read is never written over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.entities.plans import Plan, PlanVersion
from models.errors import NotFound, RuleBroken
from models.records.codec import to_plain
from models.records.ids import PlacementId, PlanId, PlanVersionId
from models.records.people import Right
from models.records.plans import PlanContent, PlanStatus, PlanVersionRecord
from models.rules import plan_secrecy, undoing
from models.rules.checkpoints import offsets_of
from models.rules.drafts import cleaned
from models.rules.meanwhile import require_agreed
from models.rules.plan_dates import redated, with_trial
from models.rules.plan_start import KnownFacts, first_content
from models.rules.plan_together import plans_together
from models.storage import hanging, partner_notes, placements, plan_texts, privacy
from models.storage import plans as queries
from models.storage import undo as undo_entries
from models.storage.check_points import follow_week
from models.storage.counters import next_plan_label
from models.storage.known_facts import known_facts
from models.storage.last_change import last_change
from models.storage.plan_hire import follow_plan

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction


class PlanWriter(QObject):
    """The changes of a plan that can be taken back.

    Signals:
        plan_changed: PlanVersionRecord that was started or written.
        plan_removed: PlanId of the plan that was hidden.
    """

    plan_changed = Signal(object)
    plan_removed = Signal(object)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        settings: SettingsController,
        undo: UndoController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._settings = settings
        self._undo = undo
        undo.register("plan", self._take_back, Right.WRITE_PLANS)

    def start(self, placement_id: PlacementId, ladder: str | None) -> PlanVersionRecord:
        """Begin a plan with everything that is already known of the hire.

        Args:
            placement_id: The hire.
            ladder: Code of a task ladder; None: the one of the job's trade, if any; empty: none.

        Raises:
            NotFound: ``placement.not_found``, ``ladder.not_found``.
            RuleBroken: ``plan.exists``, with ``plan_id``: this hire has a plan already.
        """
        now = self._clock()
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            facts = known_facts(transaction, placement_id, self._settings.settings())
            if (existing := queries.plan_of(transaction.session, placement_id)) is not None:
                raise RuleBroken("plan.exists", plan_id=existing)
            plan = Plan(
                id=uuid4(),
                label=next_plan_label(transaction.connection, now.astimezone().year),
                placement_id=placement_id,
                resident_id=facts.placement.resident_id,
            )
            version = PlanVersion.draft(plan, version=1, content=_first(facts, ladder), now=now)
            self._keep(transaction, version)
            transaction.flush()
            if offsets_of(version.content.check_points):
                follow_week(transaction, now, placement_id)
            self._undo.push(
                transaction,
                action="plan.created",
                subject=plan.label,
                record_id=plan.id,
                inverse={"created": True, "after": to_plain(version.content), "version_id": str(version.id)},
            )
            record = partner_notes.plan_told(transaction, version)
        self._announce(record)
        return record

    def save(
        self,
        version_id: PlanVersionId,
        content: PlanContent,
        base: PlanContent | None = None,
        *,
        burst: str = "",
    ) -> PlanVersionRecord:
        """Keep what is written; a version that others have read is left as it is and a new draft begins.

        The end of the trial period is computed again, and the check points with it when the contract or
        the week has changed.

        Args:
            version_id: The newest version; with ``base``, a newer draft takes what is written too.
            content: What is written.
            base: What was read when writing began: what somebody else wrote since stays. None: ``content`` is
                all that counts.
            burst: Names what is being typed. All that is saved at the pauses of one burst is taken back in
                one go; empty: a burst of its own.

        Raises:
            InvalidInput: A text is too long or holds a social security number; or somebody else wrote in the
                same field or line meanwhile (``models.rules.meanwhile``), and nothing was kept.
            RuleBroken: ``plan.superseded``, there is a newer version; ``plan.note_of_partner``, the note is
                not to be changed.
            NotFound: ``plan.not_found``.
        """
        content = cleaned(content)
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            version = _newest(transaction, version_id, may_be_newer=base is not None)
            if base is not None:
                content = _onto_present(transaction, version, base, content)
            before = version.content
            content = partner_notes.with_plan_note(transaction, version, content)
            content = self._dated(transaction, version.plan, content, before)
            if content == before:
                return partner_notes.plan_told(transaction, version)
            own_before = plan_secrecy.own_words(transaction.actor, before, since=content)
            if version.status == PlanStatus.DRAFT:
                inverse = {"version_id": str(version.id), "before": to_plain(own_before), "burst": burst}
                plan_texts.write(transaction, version, content, self._clock())
            else:
                inverse = {"revised": str(version.id), "status": version.status}
                version.supersede(self._clock())
                version = plan_texts.next_version(transaction, version, content, self._clock())
            self._keep(transaction, version)
            transaction.flush()
            follow_plan(transaction, version.plan.placement_id, before, content, self._clock())
            own_after = plan_secrecy.own_words(transaction.actor, version.content)
            inverse |= {"made": str(version.id), "after": to_plain(own_after)}
            earlier = plan_secrecy.own_words(transaction.actor, before)
            if not burst or not self._goes_on(transaction, inverse, earlier):
                self._undo.push(
                    transaction,
                    action="plan.revised" if "revised" in inverse else "plan.saved",
                    subject=version.plan.label,
                    record_id=version.plan.id,
                    inverse=inverse,
                )
            record = partner_notes.plan_told(transaction, version)
        self._announce(record)
        return record

    def _goes_on(self, transaction: Transaction, inverse: dict[str, Any], before: PlanContent) -> bool:
        """Tell whether the last action is the beginning of the same burst; if so, note what it leaves now.

        Once somebody else wrote in between, the burst is over: their words are not taken back with it.
        """
        last = undo_entries.newest(transaction.session, self._clock())
        if last is None or last.action != "plan.saved":
            return False
        same = all(last.inverse.get(name) == inverse.get(name, "") for name in ("version_id", "burst"))
        if not same or last.inverse.get("after") != to_plain(before):
            return False
        last.inverse = {**last.inverse, "after": inverse["after"]}
        return True

    def remove(self, plan_id: PlanId) -> None:
        """Hide a plan and its versions; undoing brings them back.

        Raises:
            NotFound: ``plan.not_found``.
        """
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            plan = self._hide(transaction, plan_id)
            name, gone = plan.label, {"removed": True}
            self._undo.push(transaction, action="plan.removed", subject=name, record_id=plan_id, inverse=gone)
        self._announce_removal(plan_id)

    def _dated(
        self, transaction: Transaction, plan: Plan, content: PlanContent, before: PlanContent
    ) -> PlanContent:
        placement = placements.get(transaction.session, plan.placement_id, also_removed=True)
        return redated(
            with_trial(content, placement.to_draft()),
            before,
            alsace_moselle=self._settings.settings().has_alsace_moselle_holidays,
        )

    def _keep(self, transaction: Transaction, version: PlanVersion) -> None:
        transaction.session.add(version)
        version.plan.show(version, self._clock())
        queries.put_in_search(transaction.session, version.plan)

    def _hide(self, transaction: Transaction, plan_id: UUID) -> Plan:
        plan = queries.get(transaction.session, plan_id)
        plan.removed_at = self._clock()
        queries.put_in_search(transaction.session, plan)
        follow_week(transaction, self._clock(), plan.placement_id)
        return plan

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        session = transaction.session
        plan = queries.get(session, record_id, also_removed=True)
        privacy.require_open_file(transaction, plan.resident_id)
        before = None if plan.removed_at else queries.newest(session, record_id).content
        if "created" in inverse:
            self._require_as_left(transaction, inverse, inverse.get("version_id"), record_id)
            self._hide(transaction, record_id)
            return partial(self._announce_removal, PlanId(record_id))
        if "removed" in inverse:
            plan.removed_at = None
            version = queries.newest(session, record_id)
            follow_week(transaction, self._clock(), plan.placement_id)
        elif "revised" in inverse:
            made = self._require_as_left(transaction, inverse, inverse.get("made"), record_id)
            with plan_texts.whole(transaction, made):
                session.delete(made)
            version = queries.newest(session, record_id)
            version.status = PlanStatus(inverse["status"]).value
        else:
            version = queries.get_version(session, UUID(inverse["version_id"]))
            content = undoing.taken_back(version.content, inverse, PlanContent, is_whole=True)
            plan_texts.write(transaction, version, content, self._clock())
        self._keep(transaction, version)
        follow_plan(transaction, plan.placement_id, before or version.content, version.content, self._clock())
        return partial(self._announce, partner_notes.plan_told(transaction, version))

    @staticmethod
    def _require_as_left(
        transaction: Transaction, inverse: dict[str, Any], made: str | None, plan_id: UUID
    ) -> PlanVersion:
        """Return the version that an action began; refuse when anything was written in the plan since."""
        version = queries.newest(transaction.session, plan_id)
        present = plan_secrecy.own_words(transaction.actor, version.content)
        undoing.require_untouched(present, inverse, PlanContent)
        if str(version.id) != made or version.status != PlanStatus.DRAFT:
            raise RuleBroken("undo.changed_since")
        if not present.internal_note and plan_texts.has_new_note(transaction, version):
            raise RuleBroken("undo.changed_since")
        undoing.require_alone(hanging.keys(transaction, "plan_version", version.id), {})
        return version

    def _announce(self, record: PlanVersionRecord) -> None:
        self.plan_changed.emit(record)
        self._undo.announce()

    def _announce_removal(self, plan_id: PlanId) -> None:
        self.plan_removed.emit(plan_id)
        self._undo.announce()


def _newest(transaction: Transaction, version_id: PlanVersionId, *, may_be_newer: bool) -> PlanVersion:
    """Return the version in which is written; what others have read since is not written over unseen."""
    version = queries.get_version(transaction.session, version_id)
    if version.version == version.plan.version:
        return version
    newest = queries.newest(transaction.session, version.plan.id)
    if not may_be_newer or newest.status != PlanStatus.DRAFT:
        raise RuleBroken("plan.superseded")
    return newest


def _onto_present(
    transaction: Transaction, version: PlanVersion, base: PlanContent, content: PlanContent
) -> PlanContent:
    present = partner_notes.plan_told(transaction, version).content
    both = plans_together(present, base, content)
    require_agreed(both, partial(last_change, transaction, "plan", version.plan.id))
    return both.content


def _first(facts: KnownFacts, ladder: str | None) -> PlanContent:
    try:
        return first_content(facts, ladder)
    except KeyError as error:
        raise NotFound("ladder.not_found") from error
