"""Invented notices, consents and requests of invented residents, and what remains of files long gone."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from models.demo.batch import Batch
from models.demo.chance import Chance
from models.documents.boxes import Cell, rows, stacked
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.look import MARGIN, TITLE_BESIDE
from models.documents.marks import PAGE_WIDTH, Sheet, paint
from models.records.privacy import ConsentUse, NoticeForm, RequestKind, RequestOutcome
from models.records.residents import ResidentDraft, ResidentStage
from models.rules.anonymous import month_of
from models.rules.retention import plan_kept_until
from models.rules.rights_requests import due_on

_ASKED_IN: Final = 6
"""One person in so many was asked about the optional uses."""
_REQUESTS: Final = 9
"""Requests that even a large team has in its register."""
_GONE: Final = 60
"""Files that were anonymised before."""
_WIDTH: Final = PAGE_WIDTH - 2 * MARGIN
_BIRTHS: Final = (1962, 2006)


class RightsFiller:
    """Fills the tables of rights and retention.

    Args:
        chance: The same seed invents the same.
        now: Instant in UTC.
    """

    def __init__(self, chance: Chance, now: datetime) -> None:
        self._chance, self._now = chance, now
        self._today = now.astimezone().date()
        self._asked = 0

    def add(self, batch: Batch, draft: ResidentDraft, key: UUID, code: str) -> None:
        """Add what one resident was told, and for some what they agreed to and asked."""
        if draft.informed_on is not None:
            batch.notice.add(
                id=batch.new_key(),
                resident_id=key,
                told_on=draft.informed_on,
                form=self._chance.pick(tuple(NoticeForm)).value,
                language=draft.exchange_language or "fr",
                told_by=batch.adviser_name,
                created_at=self._now,
            )
        if self._chance.below(_ASKED_IN) == 0 or not self._asked:
            self._add_consent(batch, draft, key)
        if self._asked < _REQUESTS:
            self._asked += 1
            self._add_request(batch, key, code)

    def add_gone(self, batch: Batch) -> None:
        """Add what remains of files that were anonymised, and the traces of having done it."""
        for _ in range(_GONE):
            first = self._today - timedelta(days=self._chance.between(760, 1600))
            batch.anonymous_file.add(
                id=batch.new_key(),
                birth_year=self._chance.between(*_BIRTHS),
                sex=self._chance.pick(("woman", "man")),
                month=month_of(first),
                last_month=month_of(first + timedelta(days=40)),
                department=self._chance.pick(("44", "49", "85")),
                stage=self._chance.pick(tuple(ResidentStage)).value,
                contract_types=("cdi",),
                meetings=self._chance.between(1, 9),
                visits=self._chance.between(0, 4),
                hires=1,
                signed_plans=self._chance.below(2),
            )
            batch.purged.add(record_id=batch.new_key(), kind="resident", purged_at=self._now)
        closed_on = self._today - timedelta(days=900)
        label = f"{closed_on.year}-0007 v1"
        sealed = _drawn(label)
        batch.archived_plan.add(
            id=batch.new_key(),
            label=label,
            closed_on=closed_on,
            kept_until=plan_kept_until(closed_on),
            sha256=hashlib.sha256(sealed).hexdigest(),
            archived_at=self._now,
            sealed=sealed,
        )

    def _add_consent(self, batch: Batch, draft: ResidentDraft, key: UUID) -> None:
        known = draft.agrees_to_employer_contact
        use = ConsentUse.SMS if known is None else ConsentUse.EMPLOYER_CONTACT
        batch.consent.add(
            id=batch.new_key(),
            resident_id=key,
            use=use.value,
            is_given=bool(self._chance.below(4)) if known is None else known,
            decided_on=draft.first_met_on or self._today,
            noted_by=batch.adviser_name,
            noted_at=self._now,
        )

    def _add_request(self, batch: Batch, key: UUID, code: str) -> None:
        received_on = self._today - timedelta(days=self._chance.between(2, 25))
        is_answered = self._asked % 3 == 0
        batch.rights_request.add(
            id=batch.new_key(),
            resident_id=key,
            file_code=code,
            kind=self._chance.pick((RequestKind.ACCESS, RequestKind.RECTIFICATION)).value,
            received_on=received_on,
            due_on=due_on(received_on),
            note="",
            received_by=batch.adviser_name,
            extension_reason="",
            answered_on=_after(received_on, self._today) if is_answered else None,
            outcome=RequestOutcome.GRANTED.value if is_answered else None,
            answer="",
            answered_by=batch.adviser_name if is_answered else "",
        )
        if self._asked == 1:
            batch.kept_longer.add(
                id=batch.new_key(),
                record_id=key,
                until=self._today + timedelta(days=90),
                reason="Recours en cours",
                decided_by=batch.adviser_name,
                decided_at=self._now,
            )


def _drawn(label: str) -> bytes:
    """Draw one page that says what it is: an archived plan without anybody in it."""
    canvas = GlyphCanvas(f"Plan {label}")
    words = Cell(text=f"Plan de démonstration {label}, signé puis archivé.", style=TITLE_BESIDE, width=_WIDTH)
    marks = stacked(rows([words])).marks
    paint((Sheet(tuple((mark, x + MARGIN, y + MARGIN) for mark, x, y in marks)),), canvas)
    return canvas.finish()


def _after(received_on: date, today: date) -> date:
    return min(received_on + timedelta(days=6), today)
