"""What must be thought of during a hire, told while something can still be decided.

The end of a trial is told before the employer's notice begins (L1221-25): afterwards the decision is taken.
What the employer owes is a discreet list for who has no personnel department; the end of a permit is for
the adviser alone, and never printed nor told to the employer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from models.records.dated_papers import DatedPaperDraft, PaperKind
from models.records.placements import PlacementDraft
from models.records.plans import ContractSection
from models.records.timetable import Timetable
from models.rules.checkpoints import check_points, legal_reminders
from models.rules.holidays import working_day_on_or_before
from models.rules.trial import (
    TrialRegime,
    is_fixed_term,
    last_day,
    last_employer_announcement,
    regime,
    trial_end,
)

CONTRACT_END_DAYS: Final = 30
"""What comes after a contract is asked a month before."""
PERMIT_FIRST_DAYS: Final = 120
"""A renewal is asked for between the 120th and the 60th day before the end (CESEDA, R431-5, 1°)."""
PERMIT_LAST_DAYS: Final = 60
LICENCE_DAYS: Final = 60
_WEEK_BEFORE: Final = 7
_NEVER: Final = frozenset({PaperKind.DISABLED_WORKER})


class AlertKind(StrEnum):
    """Why a date matters, in the order in which they are told on one day."""

    HIRE_DECLARATION = "hire_declaration"
    INFORMATION_7_DAYS = "information_7_days"
    INFORMATION_1_MONTH = "information_1_month"
    HEALTH_VISIT = "health_visit"
    TRIAL_DECISION = "trial_decision"
    TRIAL_RENEWAL = "trial_renewal"
    TRIAL_END = "trial_end"
    CONTRACT_END = "contract_end"
    PERMIT_RENEWAL = "permit_renewal"
    PERMIT_END = "permit_end"
    PAPER_END = "paper_end"


_SHOWN_DAYS: Final = {
    AlertKind.HIRE_DECLARATION: 7,  # at the earliest in the eight days before the hire (R1221-4)
    AlertKind.INFORMATION_7_DAYS: 6,
    AlertKind.INFORMATION_1_MONTH: 14,
    AlertKind.HEALTH_VISIT: 30,
}
_PRIVATE: Final = frozenset({AlertKind.PERMIT_RENEWAL, AlertKind.PERMIT_END, AlertKind.PAPER_END})


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """A date to think of.

    Attributes:
        shown_from: First day on which it is told. due_on: Last useful day. about_on: The date it is about,
        which is never moved: the end of the trial, of the contract, of the paper.
    """

    kind: AlertKind
    shown_from: date
    due_on: date
    about_on: date

    @property
    def is_private(self) -> bool:
        """Whether it is the person's alone: never in a paper, nor a word to the employer."""
        return self.kind in _PRIVATE


class AlertState(StrEnum):
    """Where an alert stands on a day."""

    COMING = "coming"
    DUE = "due"
    OVER = "over"
    """The last useful day has passed, and nobody said it was done."""
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationItem:
    """One thing that the employer tells in writing.

    Attributes:
        code: Of the vocabulary ``hire_information``.
        due_on: Last day, as the law counts.
    """

    code: str
    due_on: date


def alerts(
    placement: PlacementDraft,
    *,
    timetable: Timetable | None = None,
    papers: Iterable[DatedPaperDraft] = (),
    alsace_moselle: bool = False,
    broken_on: date | None = None,
) -> tuple[Alert, ...]:
    """Return everything to think of during a hire, in order of the last useful day.

    Args:
        placement: With its days of absence, which put the end of the trial back.
        timetable: The employee's week, when they can be met; None or empty: Monday to Friday.
        papers: The person's dated papers.
        alsace_moselle: Count Good Friday and 26 December as holidays.
        broken_on: Day of a break: what comes due after it is not told, save the person's own papers.
    """
    week = timetable or Timetable()
    found = [*employer_duties(placement), *_trial(placement, week, alsace_moselle=alsace_moselle)]
    found += _contract_end(placement, alsace_moselle=alsace_moselle)
    if broken_on is not None:
        found = [alert for alert in found if alert.due_on <= broken_on]
    found += [alert for paper in papers for alert in paper_alerts(paper)]
    order = {kind: place for place, kind in enumerate(AlertKind)}
    return tuple(sorted(found, key=lambda alert: (alert.due_on, order[alert.kind])))


def state_of(alert: Alert, today: date, *, is_done: bool = False) -> AlertState:
    """Say where an alert stands; on its last useful day there is still time."""
    if is_done:
        return AlertState.DONE
    if today > alert.due_on:
        return AlertState.OVER
    return AlertState.DUE if today >= alert.shown_from else AlertState.COMING


def information_items(placement: PlacementDraft) -> tuple[InformationItem, ...]:
    """Return what the employer tells in writing, each with its last day: seven days, then a month.

    R1221-34 and R1221-35, décret n° 2023-1004: who, where, which job, since when, until when if the
    contract ends, the trial if there is one, pay and hours by the seventh calendar day (1° to 5°, 7°, 11°,
    12°); training, leave, the end of the contract, agreements, social protection, and the user company of
    temporary work, within a month (6°, 8° to 10°, 13°, 14°). Nothing where somebody employs at home.
    """
    due = {reminder.code: reminder.due_on for reminder in legal_reminders(contract_of(placement))}
    week, month = due.get("information_7_days"), due.get("information_1_month")
    if week is None or month is None:
        return ()
    first = ["parties", "place", "position", "hire_date"]
    if placement.ends_on is not None or is_fixed_term(placement.contract_type):
        first.append("end")
    if placement.has_trial_clause:
        first.append("trial")
    first += ["pay", "working_time"]
    later = ["training", "leave", "termination", "agreements", "social_protection"]
    if regime(placement.contract_type) is TrialRegime.TEMPORARY:
        later.insert(0, "user_company")
    return (
        *(InformationItem(code=code, due_on=week) for code in first),
        *(InformationItem(code=code, due_on=month) for code in later),
    )


def paper_alerts(paper: DatedPaperDraft) -> tuple[Alert, ...]:
    """Return what the end of a person's paper asks for; a recognition of disability asks for nothing here.

    A permit is to be renewed between the 120th and the 60th day before its end where it is asked for on line
    (CESEDA, R431-5), in the last two months otherwise: it is told from the 120th on. Its end stands alone: it
    is to be known by then what lets work go on, a receipt, a certificate, or the three months that some
    cards give to who asked in time (L433-3). The day itself is valid.
    """
    end = paper.expires_on
    if end is None or paper.kind in _NEVER:
        return ()
    if paper.kind not in {PaperKind.RESIDENCE_PERMIT, PaperKind.RIGHT_TO_WORK}:
        return (_alert(AlertKind.PAPER_END, _before(end, LICENCE_DAYS), end, end),)
    first, last = _before(end, PERMIT_FIRST_DAYS), _before(end, PERMIT_LAST_DAYS)
    return (
        _alert(AlertKind.PERMIT_RENEWAL, first, last, end),
        _alert(AlertKind.PERMIT_END, last, end, end),
    )


def contract_of(placement: PlacementDraft) -> ContractSection:
    """Return the facts of a hire's contract, its end of trial computed, as the date engine takes them."""
    return ContractSection(
        contract_type=placement.contract_type,
        category=placement.category,
        starts_on=placement.starts_on,
        ends_on=placement.ends_on,
        has_trial_clause=placement.has_trial_clause,
        is_trial_renewable=placement.is_trial_renewable,
        trial_ends_on=trial_end(placement),
    )


def _alert(kind: AlertKind, shown_from: date, due_on: date, about_on: date) -> Alert:
    return Alert(kind=kind, shown_from=min(shown_from, due_on), due_on=due_on, about_on=about_on)


def _before(day: date, days: int) -> date:
    return date.fromordinal(max(1, day.toordinal() - days))


def employer_duties(placement: PlacementDraft) -> Iterator[Alert]:
    """Give the employer's deadlines; the health visit is told alike for everybody, whoever they are."""
    for reminder in legal_reminders(contract_of(placement)):
        kind = AlertKind(reminder.code)
        yield _alert(kind, _before(reminder.due_on, _SHOWN_DAYS[kind]), reminder.due_on, reminder.due_on)


def _trial(placement: PlacementDraft, week: Timetable, *, alsace_moselle: bool) -> Iterator[Alert]:
    end, start = trial_end(placement), placement.starts_on
    if end is None or start is None:
        return
    points = check_points(contract_of(placement), week, alsace_moselle=alsace_moselle)
    meeting = next((line.due_on for line in points if line.code == "before_trial_end"), None)
    shown_from = meeting or start  # a trial of a few days is thought of at once
    yield _alert(AlertKind.TRIAL_DECISION, shown_from, last_employer_announcement(start, end), end)
    if trial_end(replace(placement, is_trial_renewed=True)) != end:
        # The employee agrees in writing before the first period ends (L1221-23).
        last = max(start, working_day_on_or_before(end, alsace_moselle=alsace_moselle))
        yield _alert(AlertKind.TRIAL_RENEWAL, shown_from, last, end)
    yield _alert(AlertKind.TRIAL_END, max(start, _before(end, _WEEK_BEFORE)), end, end)


def _contract_end(placement: PlacementDraft, *, alsace_moselle: bool) -> Iterator[Alert]:
    start, end = placement.starts_on, placement.ends_on
    if start is None:
        return
    if end is None and placement.minimum_months is not None and placement.minimum_months > 0:
        end = last_day(start, placement.minimum_months)
    if end is None or end < start:
        return
    asked = working_day_on_or_before(_before(end, CONTRACT_END_DAYS), alsace_moselle=alsace_moselle)
    last = max(start, working_day_on_or_before(end, alsace_moselle=alsace_moselle))
    yield _alert(AlertKind.CONTRACT_END, max(start, asked), last, end)
