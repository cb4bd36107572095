"""What a practitioner expects of matching, case by case: see ``tests/data/matching_cases.json``, made to be read."""

from __future__ import annotations

import json
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from models.errors import InvalidInput
from models.records.barriers import BarrierRecord, BarrierState
from models.records.dated_papers import DatedPaperDraft, PaperAnswer, PaperKind
from models.records.employers import JobDraft
from models.records.ids import JobId, ResidentId
from models.records.profile import FrenchLevel, FrenchSkill, ProfileDraft, ToldLine
from models.records.residents import AvailabilitySlot, DayPart
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.distance import Place
from models.rules.matching import explain, rank_jobs, rank_people
from models.rules.matching_facts import Criterion, Job, Kind, Line, Person
from models.rules.matching_index import PeopleIndex
from models.rules.matching_inputs import job_of, licences_in, person_of
from models.rules.matching_sets import best
from models.rules.matching_weights import default_rules, parse_rules
from models.rules.trades import trade_of
from models.rules.vocabularies import default_vocabulary
from resources import read_text

DATA = json.loads(Path(__file__).parent.parent.joinpath("data", "matching_cases.json").read_text("utf-8"))
BASE = DATA["base"]
RULES = default_rules()
TODAY = date(2026, 11, 23)
DAYS = ("lun", "mar", "mer", "jeu", "ven", "sam", "dim")
PARTS = {
    "matin": DayPart.MORNING,
    "journée": DayPart.DAY,
    "soir": DayPart.EVENING,
    "nuit": DayPart.NIGHT,
}


@pytest.mark.parametrize("case", DATA["cases"], ids=lambda case: str(case["case"]))
def test_each_line_says_why(case: dict[str, Any]) -> None:
    said = _said(case)

    gone = case.get("gone", [])
    kept = [line for line in BASE["lines"] if line.split(":")[0] not in gone]
    assert len(kept) == len(BASE["lines"]) - len(gone)
    assert sorted(said) == sorted([*kept, *case.get("new", [])])
    assert sorted(said, key=_kind_order) == said


@pytest.mark.parametrize("case", DATA["cases"], ids=lambda case: str(case["case"]))
def test_a_limit_is_kept_or_broken(case: dict[str, Any]) -> None:
    found = explain(
        _person(case.get("person", {})),
        _job(case.get("job", {})),
        RULES,
        may_see_health=case.get("health", True),
    )

    assert found.keeps_limits is case["kept"]


@pytest.mark.parametrize("case", DATA["orders"], ids=lambda case: str(case["case"]))
def test_the_order_is_the_one_expected(case: dict[str, Any]) -> None:
    sees = case.get("health", True)
    if "jobs" in case:
        person = _person(case["person"])
        jobs = {JobId(UUID(int=n)): name for n, name in enumerate(case["jobs"], 1)}
        made = [_job(case["jobs"][name], job_id) for job_id, name in jobs.items()]
        order = [
            jobs[one.job_id] for one in rank_jobs(person, made, RULES, may_see_health=sees) if one.job_id
        ]
        assert order == case["order"]
        return
    job = _job(case.get("job", {}))
    names = {ResidentId(UUID(int=n)): name for n, name in enumerate(case["people"], 1)}
    people = [_person(case["people"][name], resident_id) for resident_id, name in names.items()]

    plain = [
        names[one.resident_id]
        for one in rank_people(job, people, RULES, may_see_health=sees)
        if one.resident_id
    ]
    compact = best(PeopleIndex(people, RULES), job, count=len(people), may_see_health=sees)

    assert plain == case["order"]
    assert [names[each] for each in compact] == case["order"]


def test_there_are_enough_cases() -> None:
    assert len(DATA["cases"]) + len(DATA["orders"]) >= 40


def test_nothing_shown_is_a_score() -> None:
    explained = explain(_person({}), _job({}), RULES, may_see_health=True)

    assert set(explained.__slots__) == {"resident_id", "job_id", "lines", "keeps_limits"}


def test_the_rules_know_every_level_of_french_that_a_job_may_need() -> None:
    assert {term.code for term in default_vocabulary("french_needed")} == set(RULES.french)


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        ("costs.travel.unknown", 0, "costs.travel"),  # not to know would be to agree
        ("costs.travel.unknown", 11, "costs.travel"),  # … or to refuse
        ("costs.half_days.near", 13, "costs.half_days"),
        ("costs.trade.far", -1, "costs.trade.far"),
        ("costs.cv", None, "costs.cv.unknown"),
        ("margins.travel_percent", "20", "margins.travel_percent"),
        ("margins.middle_minutes", 5, "margins.middle_minutes"),
        ("day_parts.night", ["21:00", "05:00"], None),
        ("day_parts.night", ["22:30", "04:00"], "day_parts"),
        ("day_parts.morning", ["5", "25:00"], "day_parts.morning"),
        ("french.team", {"listening": "fluent"}, "french.team"),
        ("gestures.cold", [""], "gestures.cold"),
        ("costs.first_transport.unknown", 5, "costs.first_transport"),  # worse than a broken limit
        ("french", [], "french"),
        ("french.team", "A2", "french.team"),
        ("line_order", ["travel"], "line_order"),
        ("version", True, "version"),
    ],
)
def test_edited_rules_are_checked(path: str, value: object, field: str | None) -> None:
    data = json.loads(read_text("vocabularies", "matching.json"))
    *way, last = path.split(".")
    place = data
    for step in way:
        place = place[step]
    place[last] = value

    if field is None:
        assert parse_rules(json.dumps(data)).version == 1
        return
    with pytest.raises(InvalidInput) as caught:
        parse_rules(json.dumps(data))
    assert caught.value.problems[0].field == field


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 1}'])
def test_rules_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_rules(text)


def test_a_licence_is_told_or_seen_and_one_that_was_lost_is_not_told_of() -> None:
    told = [
        BarrierRecord(code="mobility.licence_in_progress", state=BarrierState.YES),
        BarrierRecord(code="mobility.licence_b", state=BarrierState.NOT_DISCUSSED),
        BarrierRecord(code="mobility.licence_not_valid", state=BarrierState.YES),
    ]
    seen = DatedPaperDraft(kind=PaperKind.DRIVING_LICENCE, expires_on=TODAY)
    ended = DatedPaperDraft(kind=PaperKind.DRIVING_LICENCE, expires_on=date(2026, 11, 22))

    def held(*papers: DatedPaperDraft) -> frozenset[str]:
        return person_of(
            ProfileDraft(), RULES, today=TODAY, papers=papers, licences=licences_in(told)
        ).licences

    assert held() == {"in_progress"}
    assert held(seen) == {"in_progress", "b"}
    assert held(ended) == {"in_progress"}


def test_a_trade_outside_the_short_list_is_still_a_trade_one_can_wish_for() -> None:
    assert trade_of("Z9999") == ""
    wished = _person({"trades": [], "wish_jobs": ["Z9999"]})
    found = explain(wished, _job({"rome": "Z9999"}), RULES, may_see_health=True)

    assert "wished_job" in {line.code for line in found.lines}


def _said(case: dict[str, Any]) -> list[str]:
    person, job = _person(case.get("person", {})), _job(case.get("job", {}))
    found = explain(person, job, RULES, may_see_health=case.get("health", True))
    return [_words(line) for line in found.lines]


def _kind_order(line: str) -> int:
    return RULES.line_order.index(Kind(line.split(maxsplit=1)[0]))


def _words(line: Line) -> str:
    values = ", ".join(_value(name, value) for name, value in line.values)
    return f"{line.kind} {line.code}" + (f": {values}" if line.values else "")


def _value(name: str, value: object) -> str:
    if name == "half_days" and isinstance(value, tuple):
        parts = list(PARTS)
        return " + ".join(f"{DAYS[bit // 4]} {parts[bit % 4]}" for bit in value)
    text = " + ".join(value) if isinstance(value, tuple) else str(value)
    if isinstance(value, int) and name in {"rough_minutes", "longest_minutes"}:
        text = f"{value} min"
    elif isinstance(value, int) and name.endswith(("_minute", "_minutes")):
        text = f"{value // 60}:{value % 60:02}"
    elif isinstance(value, int) and name.endswith("_hectometres"):
        text = f"{value / 10} km"
    return text if name == "gestures" else f"{name.rsplit('_min', 1)[0].removesuffix('_hectometres')} {text}"


@cache
def _clock(text: str) -> time:
    hour, minute = text.split(":")
    return time(int(hour), int(minute))


def _duration(text: str | None) -> int | None:
    return None if text is None else int(text.split(":")[0]) * 60 + int(text.split(":")[1])


def _weekdays(text: str) -> list[int]:
    first, dash, last = text.partition("-")
    if dash:
        return list(range(DAYS.index(first), DAYS.index(last) + 1))
    return [DAYS.index(day) for day in text.split(",")]


def _free(text: str) -> tuple[AvailabilitySlot, ...]:
    if not text:
        return ()
    days, *parts = text.split()
    return tuple(AvailabilitySlot(weekday=day, part=PARTS[part]) for day in _weekdays(days) for part in parts)


def _week(text: str) -> Timetable:
    if not text:
        return Timetable()
    days, *spans = text.split()
    worked = tuple(
        TimeSpan(start=_clock(span.split("-")[0]), end=_clock(span.split("-")[1])) for span in spans
    )
    return Timetable(days=tuple(TimetableDay(weekday=day, spans=worked) for day in _weekdays(days)))


def _place(name: str | None) -> Place | None:
    return None if name is None else Place(*DATA["places"][name])


def _lines(codes: list[str]) -> tuple[ToldLine, ...]:
    return tuple(ToldLine(rome_code=code) for code in codes)


def _person(changes: dict[str, Any], resident_id: ResidentId | None = None) -> Person:
    """Read a person as they are kept, so that the way from the file to the rule is tried too."""
    told = BASE["person"] | changes
    hours = {
        key: _clock(told[key]) for key in ("not_before", "not_after", "first_bus", "last_bus") if key in told
    }
    profile = ProfileDraft(
        resident_id=resident_id,
        wishes=told.get("wish_words", ""),
        wished_trades=tuple(told["trades"]),
        wish_lines=_lines(told.get("wish_jobs", [])),
        refusals=told.get("refusals", ""),
        refusal_lines=_lines(told.get("refused", [])),
        experience_lines=_lines(told.get("done", [])),
        availability=_free(told["free"]),
        hours_note=told.get("hours_words", ""),
        available_from=date.fromisoformat(told["from"]) if "from" in told else None,
        wanted_weekly_minutes=_duration(told["weekly"]),
        functional_limits=told.get("avoid_words", ""),
        travel_modes=tuple(told["modes"]),
        max_travel_minutes=told["longest"],
        travel_zone=told.get("zone_words", ""),
        first_transport_at=hours.get("first_bus"),
        last_transport_at=hours.get("last_bus"),
        not_before=hours.get("not_before"),
        not_after=hours.get("not_after"),
        french=tuple(
            FrenchLevel(skill=skill, level=told[skill.value])
            for skill in (FrenchSkill.LISTENING, FrenchSkill.SPEAKING)
        ),
    )
    return person_of(
        profile,
        RULES,
        today=TODAY,
        place=_place(told["home"]),
        papers=_papers(told),
        licences=told.get("licence", ()),
        avoided=told.get("avoid", ()),
        turn=told.get("turn", 0),
    )


def _papers(told: dict[str, Any]) -> list[DatedPaperDraft]:
    if told["right"] is None:
        return []
    until = date.fromisoformat(told["right_until"]) if "right_until" in told else None
    answer = PaperAnswer(told["right"])
    return [DatedPaperDraft(kind=PaperKind.RIGHT_TO_WORK, answer=answer, expires_on=until)]


def _job(changes: dict[str, Any], job_id: JobId | None = None) -> Job:
    """Read a job as its sheet is kept."""
    seen = BASE["job"] | changes
    draft = JobDraft(
        job_id=job_id,
        title="Poste",
        rome_code=seen["rome"],
        loads=seen.get("loads", ""),
        french_needed=seen["french"],
        reading_needed=seen.get("reading", ""),
        weekly_minutes=_duration(seen["contract"]),
        timetable=_week(seen["week"]),
    )
    return job_of(
        draft,
        RULES,
        place=_place(seen["at"]),
        starts_on=date.fromisoformat(seen["starts_on"]) if "starts_on" in seen else None,
        asks=map(Criterion, seen.get("asks", ())),
        firm=map(Criterion, seen.get("firm", ())),
        gestures=seen.get("gestures", ()),
    )
