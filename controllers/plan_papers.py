"""The papers that go with a plan, drawn beside the screen, each for its own reader."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from controllers.last_drawn import LastDrawn
from models.errors import RuleBroken
from models.records.people import Right
from models.records.plan_papers import (
    Attestation,
    PaperReader,
    PaperWish,
    PlanPaper,
    PlanPaperKind,
    Tally,
)
from models.rules import plan_papers as rules
from models.rules.leak_guard import employer_copy
from models.rules.neutral_words import revealing_words
from models.rules.phrases import phrases
from models.rules.rights import may
from models.storage import accompaniment, partner_notes, placements, privacy
from models.storage import plans as queries

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from controllers.plans import PlanController
    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.records.plans import PlanVersionRecord
    from models.records.settings import Settings
    from models.storage.store import Store

# ReportLab and the fonts are only loaded when a page is drawn.
# ruff: noqa: PLC0415


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """What a paper is drawn from, read before the work goes to another thread."""

    version: PlanVersionRecord
    before: PlanVersionRecord | None
    settings: Settings
    day: date
    renewed_until: date | None
    attestation: Attestation


class PlanPaperController(QObject):
    """Papers of one version of a plan.

    Signals:
        paper_ready: The PlanPaper that was asked for last.
        paper_failed: The exception that kept it from being drawn.
    """

    paper_ready = Signal(object)
    paper_failed = Signal(object)

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
        self._pages = LastDrawn[PlanPaper](self, tasks, self.paper_ready.emit, self.paper_failed.emit)

    def offered(self, version: PlanVersionRecord) -> dict[PaperReader, tuple[PlanPaperKind, ...]]:
        """Return the papers of each reader; the team's own only to whoever may read what is sensitive.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            is_whole = may(transaction.actor, Right.READ_SENSITIVE) and not version.is_partial
        readers = PaperReader if is_whole else ()
        return {reader: rules.papers_for(reader, version) for reader in readers}

    def first_day(self, version: PlanVersionRecord) -> date | None:
        """Return the day on which the person was met first: what an attestation offers to begin with.

        Raises:
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, version.resident_id)
            return accompaniment.first_day(transaction.session, version.resident_id)

    def draw(self, version: PlanVersionRecord, wish: PaperWish) -> None:
        """Draw a paper; ``paper_ready`` follows for the last one asked.

        Raises:
            NotFound: ``plan.not_found``.
            RuleBroken: ``plan.leak``: a text says what an employer must not read;
                ``plan_paper.no_such``: this version has nothing to say in it; ``privacy.restricted``,
                ``rights.refused``.
        """
        self._settings.label("hire_information", "")  # read here, before the work goes to another thread
        source = self._read(version, wish)
        self._pages.draw(partial(_draw, source, wish, self._settings.label))

    def draw_now(self, version: PlanVersionRecord, wish: PaperWish) -> PlanPaper:
        """Draw a paper; see ``draw``.

        Raises:
            DocumentFailure: A font is missing.
        """
        return _draw(self._read(version, wish), wish, self._settings.label)

    def forget(self) -> None:
        """Deliver nothing any more, and drop what was laid out, when the vault is locked."""
        self._pages.forget()
        for name in ("boxes", "typeset", "words"):
            if module := sys.modules.get(f"models.documents.{name}"):
                module.forget()

    def _read(self, version: PlanVersionRecord, wish: PaperWish) -> _Source:
        """Read again what is printed: what the screen shows may have been written over meanwhile."""
        with self._store.read(Right.READ_SENSITIVE) as transaction:
            session = transaction.session
            found = queries.get_version(session, version.version_id)
            record = partner_notes.plan_told(transaction, found)
            privacy.require_open_file(transaction, record.resident_id)
            before = next(
                (
                    partner_notes.plan_told(transaction, each)
                    for each in queries.versions(session, record.plan_id)
                    if each.version == record.version - 1
                ),
                None,
            )
            placement = placements.get(session, record.placement_id, also_removed=True)
            draft = placements.record(session, placement).content
            asked = wish.attestation
            until = asked.until or self._today()
            counts = {
                Tally.MEETINGS: accompaniment.meeting_count,
                Tally.HOURS: accompaniment.activity_minutes,
            }
            count = counts.get(asked.tally)
            counted = count(session, record.resident_id, asked.since, until) if count else 0
        self._require(record, before, wish.kind)
        return _Source(
            version=record,
            before=before,
            settings=self._settings.settings(),
            day=self._today(),
            renewed_until=rules.renewed_end(record.content, draft),
            attestation=Attestation(name=record.content.employee.display_name, wish=asked, count=counted),
        )

    def _require(
        self, record: PlanVersionRecord, before: PlanVersionRecord | None, kind: PlanPaperKind
    ) -> None:
        """Refuse a paper that has nothing to say, or an employer's copy with words it must not have."""
        reader = rules.reader_of(kind)
        is_short = kind is PlanPaperKind.AMENDMENT and before is None
        if kind not in rules.papers_for(reader, record) or is_short:
            raise RuleBroken("plan_paper.no_such")
        if reader is not PaperReader.EMPLOYER:
            return
        told = (record,) if before is None or kind is not PlanPaperKind.AMENDMENT else (record, before)
        if any(self._plans.leaks(each.content) for each in told):
            raise RuleBroken("plan.leak")

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _draw(source: _Source, wish: PaperWish, name_of: Callable[[str, str], str]) -> PlanPaper:
    pdf, name = _DRAWERS[wish.kind](source, wish, name_of)
    kept_back: tuple[str, ...] = ()
    if wish.kind is PlanPaperKind.ATTESTATION:
        kept_back = revealing_words(wish.attestation.purpose)
    language = source.version.content.language
    other = phrases(language) if wish.kind in _BILINGUAL and not wish.in_french_alone else None
    return PlanPaper(
        kind=wish.kind,
        pdf=pdf,
        file_name=f"{name}.pdf",
        kept_back=kept_back,
        is_translation_checked=other is None or other.is_checked,
    )


def _copy(version: PlanVersionRecord, *, in_french_alone: bool = False) -> PlanVersionRecord:
    """Return a version with its printed fields alone, whoever reads the paper."""
    content = employer_copy(version.content)
    return replace(version, content=replace(content, language="fr") if in_french_alone else content)


def _plain(source: _Source, wish: PaperWish, _: object) -> tuple[bytes, str]:
    from models.documents.plain_edition import plain_name, render_plain

    version = _copy(source.version, in_french_alone=wish.in_french_alone)
    return render_plain(version), plain_name(version)


def _week(source: _Source, wish: PaperWish, _: object) -> tuple[bytes, str]:
    from models.documents.week_sheet import TITLE, render_week

    version = _copy(source.version, in_french_alone=wish.in_french_alone)
    alsace = source.settings.has_alsace_moselle_holidays
    return render_week(version, wish.size, alsace_moselle=alsace), TITLE


def _attestation(source: _Source, _wish: PaperWish, _: object) -> tuple[bytes, str]:
    from models.documents.accompaniment import TITLE, render_attestation

    return render_attestation(source.attestation, source.settings, source.day), TITLE


def _first_day(source: _Source, _wish: PaperWish, name_of: Callable[[str, str], str]) -> tuple[bytes, str]:
    from models.documents.first_day_sheet import TITLE, render_first_day

    return render_first_day(_copy(source.version), source.settings, name_of, source.day), TITLE


def _review(source: _Source, _wish: PaperWish, _: object) -> tuple[bytes, str]:
    from models.documents.trial_review import TITLE, render_review

    pdf = render_review(_copy(source.version), source.settings, source.day, source.renewed_until)
    return pdf, TITLE


def _amendment(source: _Source, _wish: PaperWish, _: object) -> tuple[bytes, str]:
    from models.documents.amendment import TITLE, render_amendment

    before = source.before or source.version
    return render_amendment(_copy(before), _copy(source.version), source.settings, source.day), TITLE


def _team(source: _Source, _wish: PaperWish, _: object) -> tuple[bytes, str]:
    from models.documents.team_pages import FILE_NAME, render_team_pages

    return render_team_pages(source.version, source.settings, source.day), FILE_NAME


_BILINGUAL = frozenset({PlanPaperKind.PLAIN, PlanPaperKind.WEEK})
_DRAWERS = {
    PlanPaperKind.PLAIN: _plain,
    PlanPaperKind.WEEK: _week,
    PlanPaperKind.ATTESTATION: _attestation,
    PlanPaperKind.FIRST_DAY: _first_day,
    PlanPaperKind.REVIEW: _review,
    PlanPaperKind.AMENDMENT: _amendment,
    PlanPaperKind.TEAM: _team,
}
