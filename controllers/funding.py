"""Lists for those who pay for the follow-up: made from the files, kept apart from them, without a name."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.errors import InvalidInput, Problem
from models.records.funding import FundedDraft, FundedList
from models.records.journal import Action
from models.records.people import Right
from models.rules.drafts import cleaned
from models.storage import funding

if TYPE_CHECKING:
    from models.clock import Clock
    from models.storage.store import Store

_HEAD = ("dossier", "premier_mois", "dernier_mois", "etape")


class FundingController(QObject):
    """The lists: making one, saying from when its clock runs, giving it out.

    Signals:
        lists_changed: What ``lists`` answers has changed.
    """

    lists_changed = Signal()

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock

    def lists(self) -> tuple[FundedList, ...]:
        """Return every list.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.ADMINISTER) as transaction:
            return funding.lists(transaction.session)

    def make(self, draft: FundedDraft) -> FundedList:
        """Make the list of a period from the files as they are now.

        Raises:
            InvalidInput: The agreement or a day is missing, or the days are not in order.
            RuleBroken: ``rights.refused``.
        """
        draft = cleaned(draft)
        begins_on, ends_on = _period(draft)
        with self._store.begin(Right.ADMINISTER) as transaction:
            made = FundedList(
                list_id=uuid4(),
                funder=draft.funder,
                label=draft.label,
                begins_on=begins_on,
                ends_on=ends_on,
                made_on=self._clock().astimezone().date(),
                lines=funding.followed(transaction.connection, begins_on, ends_on),
                runs_from=draft.runs_from,
            )
            funding.keep(transaction.session, made)
            transaction.note(Action.CREATED, "funded_list", made.list_id, draft.funder.value)
        self.lists_changed.emit()
        return made

    def start_clock(self, list_id: UUID, day: date | None) -> FundedList:
        """Note from which day a list is kept: end of the mandate, or last payment.

        Raises:
            InvalidInput: No day.
            NotFound: ``funding.not_found``.
            RuleBroken: ``rights.refused``.
        """
        if day is None:
            raise InvalidInput((Problem(field="runs_from", code="input.required"),))
        with self._store.begin(Right.ADMINISTER) as transaction:
            kept = replace(funding.get(transaction.session, list_id), runs_from=day)
            funding.keep(transaction.session, kept)
            transaction.note(Action.CHANGED, "funded_list", list_id)
        self.lists_changed.emit()
        return kept

    def as_csv(self, list_id: UUID) -> bytes:
        """Return a list for a spreadsheet; giving it out is noted.

        Raises:
            NotFound: ``funding.not_found``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.ADMINISTER) as transaction:
            kept = funding.get(transaction.session, list_id)
            transaction.note(Action.EXPORTED, "funded_list", list_id)
        text = io.StringIO()
        writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
        writer.writerow(_HEAD)
        writer.writerows((line.code, line.first_month, line.last_month, line.stage) for line in kept.lines)
        return text.getvalue().encode("utf-8-sig")


def _period(draft: FundedDraft) -> tuple[date, date]:
    if draft.begins_on is None or draft.ends_on is None or draft.ends_on < draft.begins_on or not draft.label:
        raise InvalidInput(tuple(_problems(draft)))
    return draft.begins_on, draft.ends_on


def _problems(draft: FundedDraft) -> Iterator[Problem]:
    for name in ("label", "begins_on", "ends_on"):
        if not getattr(draft, name):
            yield Problem(field=name, code="input.required")
    if draft.begins_on and draft.ends_on and draft.ends_on < draft.begins_on:
        yield Problem(field="ends_on", code="input.ends_before_start")
