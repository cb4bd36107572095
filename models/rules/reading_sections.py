"""What each section of a plan says, line by line."""

from __future__ import annotations

from models.records.plans import CheckPointLine, LeverLine, LocalText, PlanContent, TaskLine
from models.records.timetable import TimetableDay
from models.rules import siret
from models.rules.plan_reader import Both, Reader, in_turn, inside, sentence_start
from models.rules.timetable import week_minutes


def read_parties(reader: Reader, content: PlanContent) -> None:
    """Section 1."""
    employer, adviser = content.employer, content.adviser
    brand = f" ({employer.trade_name})" if employer.trade_name else ""
    reader.label("label.employer", reader.same(f"{employer.legal_name}{brand}".strip()))
    reader.label("label.siret", reader.same(siret.grouped(employer.siret)))
    reader.label("label.site", reader.same(employer.site_address))
    representative = ", ".join(filter(None, (employer.representative_name, employer.representative_function)))
    reader.label("label.representative", reader.same(representative))
    reader.label("label.employee", reader.same(content.employee.display_name))
    reader.label(
        "label.adviser",
        reader.same(", ".join(filter(None, (adviser.name, adviser.function, adviser.organisation)))),
    )
    reader.label("label.phone", reader.same(adviser.phone))


def read_post(reader: Reader, content: PlanContent) -> None:
    """Section 2."""
    post = content.post
    reader.label("label.post_title", reader.same(post.title))
    reader.label("label.workplace", reader.same(post.workplace))
    reader.label("label.manager", reader.same(post.manager))
    reader.label("label.team", reader.same(post.team))


def read_contract(reader: Reader, content: PlanContent) -> None:
    """Section 3."""
    contract = content.contract
    reader.label(
        "label.contract_type", reader.known(f"contract.{contract.contract_type}", contract.contract_type)
    )
    reader.label("label.category", reader.phrase(f"category.{contract.category}"))
    for key, day in (("label.starts_on", contract.starts_on), ("label.ends_on", contract.ends_on)):
        if day is not None:
            reader.label(key, reader.date(day))
    reader.label("label.reason", reader.same(contract.fixed_term_reason))
    reader.label("label.weekly_hours", reader.hours(contract.weekly_minutes))
    _read_trial(reader, content)
    reader.label("label.collective_agreement", reader.same(contract.collective_agreement))


def _read_trial(reader: Reader, content: PlanContent) -> None:
    contract = content.contract
    if not contract.has_trial_clause:
        reader.add(reader.phrase("label.no_trial"))
        return
    ends_on = contract.trial_ends_on
    if ends_on is None:
        return
    until = reader.both(lambda table: table.text("label.trial_until", date=table.date(ends_on)))
    renewal = "label.trial_renewable" if contract.is_trial_renewable else "label.trial_not_renewable"
    reader.label("label.trial", in_turn((inside(until), inside(reader.phrase(renewal)))))


def read_timetable(reader: Reader, content: PlanContent) -> None:
    """Section 4."""
    days = {day.weekday: day for day in content.timetable.days if day.spans}
    for weekday, day in sorted(days.items()):
        name = sentence_start(reader.weekday(weekday))
        reader.named(name, hours_of(reader, day))
    if days:
        rest = [weekday for weekday in range(7) if weekday not in days]
        names = [reader.weekday(weekday) for weekday in rest]
        reader.label("label.rest_day", in_turn(names))
        reader.label("label.week_total", reader.hours(week_minutes(content.timetable)))
    for step in content.ramp:
        start = reader.phrase("label.ramp_from_week", n=step.from_week)
        hours = reader.per_week(step.weekly_minutes)
        reader.named(start, in_turn((hours, reader.words(step.note))))


def hours_of(reader: Reader, day: TimetableDay) -> Both:
    """The work of one day: from when to when, and its breaks."""
    spans = [inside(reader.span(span)) for span in day.spans]
    breaks = [
        _after_colon(inside(reader.phrase(key)), reader.hours(minutes))
        for key, minutes in (
            ("label.break_paid", day.paid_break_minutes),
            ("label.break_unpaid", day.unpaid_break_minutes),
        )
        if minutes
    ]
    return in_turn((*spans, *breaks))


def read_day_one(reader: Reader, content: PlanContent) -> None:
    """Section 5."""
    day = content.day_one
    if day.arrives_at is not None:
        if content.contract.starts_on is not None:
            reader.label("label.date", reader.date(content.contract.starts_on))
        reader.label("label.arrives_at", reader.time(day.arrives_at))
    reader.label("label.entrance", reader.words(day.entrance))
    reader.label("label.ask_for", reader.same(day.ask_for))
    reader.label("label.phone", reader.same(day.phone))
    reader.label("label.journey", reader.words(day.journey))
    reader.label("label.bring", reader.words(day.bring))
    reader.label("label.clothing", reader.words(day.clothing))
    reader.label("label.meal", reader.words(day.meal))
    reader.label("label.keys", reader.words(day.keys))
    reader.label("label.safety", reader.words(day.safety))


def read_tutor(reader: Reader, content: PlanContent) -> None:
    """Section 6."""
    tutor = content.tutor
    if not tutor.name and not tutor.substitute:
        return
    reader.label("label.tutor_name", reader.same(", ".join(filter(None, (tutor.name, tutor.function)))))
    reader.label("label.common_hours", reader.words(tutor.common_hours))
    if tutor.weekly_minutes:
        reader.label(
            "label.dedicated_time",
            reader.per_week(tutor.weekly_minutes),
        )
    reader.label("label.substitute", reader.same(tutor.substitute))


def read_tasks(reader: Reader, content: PlanContent) -> None:
    """Section 7: the week introduces its tasks."""
    for week in sorted({line.week for line in content.tasks}):
        reader.add(reader.phrase("label.week", n=week), is_heading=True)
        for line in content.tasks:
            if line.week == week:
                reader.add(task_words(reader, line))


def task_words(reader: Reader, line: TaskLine) -> Both:
    """A task, how it is learnt, what can be seen then, and who shows it."""
    return in_turn(
        (
            reader.words(line.task),
            reader.phrase(f"step.{line.how}"),
            _labelled(reader, "label.result", reader.words(line.result)),
            _labelled(reader, "label.shown_by", reader.same(line.shown_by)),
        ),
        " · ",
    )


def read_levers(reader: Reader, content: PlanContent) -> None:
    """Section 8."""
    for line in content.levers:
        reader.add(lever_words(reader, line))


def lever_words(reader: Reader, line: LeverLine) -> Both:
    """What helps, who sees to it, when."""
    who = _labelled(reader, "label.who", reader.same(line.who))
    return in_turn(
        (reader.words(line.lever), who, _labelled(reader, "label.when", reader.words(line.when))), " · "
    )


def read_objectives(reader: Reader, content: PlanContent) -> None:
    """Section 9."""
    for line in content.objectives:
        week = reader.phrase("label.by_week", n=line.by_week)
        reader.named(week, reader.words(line.aim))


def read_check_points(reader: Reader, content: PlanContent) -> None:
    """Section 10."""
    for line in content.check_points:
        reader.add(check_point_words(reader, line))


def check_point_words(reader: Reader, line: CheckPointLine) -> Both:
    """A check point, its day, who is there, where, how long."""
    fixed = reader.known(f"check_point.{line.code}", line.code)
    return in_turn(
        (
            reader.words(line.label) if line.label != LocalText() else fixed,
            reader.date(line.due_on) if line.due_on is not None else ("", ""),
            _labelled(reader, "label.who", reader.same(line.who)),
            _labelled(reader, "label.where", reader.same(line.place)),
            reader.hours(line.minutes) if line.minutes else ("", ""),
        ),
        " · ",
    )


def read_contacts(reader: Reader, content: PlanContent) -> None:
    """Section 11."""
    contacts = content.contacts
    before = contacts.absence_before
    reader.label("label.absence", reader.same(contacts.absence))
    if before is not None:
        reader.add(reader.both(lambda table: table.text("label.absence_before", time=table.time(before))))
    reader.label("label.technical", reader.same(contacts.technical))
    reader.label("label.accident", reader.same(contacts.accident))
    reader.label("label.disagreement", reader.same(contacts.disagreement))
    reader.label("label.occupational_health", reader.same(contacts.occupational_health))


def read_commitments(reader: Reader, content: PlanContent) -> None:
    """Section 12."""
    commitments = content.commitments
    for role, lines in (
        ("employee", commitments.employee),
        ("employer", commitments.employer),
        ("adviser", commitments.adviser),
    ):
        if lines:
            reader.add(reader.phrase(f"commitment.{role}.intro"), is_heading=True)
        for line in lines:
            reader.free(line)


def read_agreement(reader: Reader, content: PlanContent) -> None:
    """Section 13."""
    if not content.agreement.topics:
        return
    reader.add(reader.phrase("agreement.intro"), is_heading=True)
    for topic in content.agreement.topics:
        reader.add(sentence_start(reader.phrase(f"agreement.topic.{topic}")))
    reader.add(reader.phrase("agreement.nothing_else"))
    reader.add(reader.phrase("agreement.withdraw"))


def read_signing(reader: Reader, content: PlanContent) -> None:
    """Section 14, without the signatures themselves."""
    signing = content.signing
    if signing.place:
        reader.add(reader.phrase("label.made_at", place=signing.place))
    reader.add(reader.phrase("label.originals", count=signing.originals))
    if signing.is_read_aloud:
        reader.add(reader.phrase("label.read_aloud"))
    if signing.interpreter_name:
        reader.add(reader.phrase("label.interpreter", name=signing.interpreter_name))


def _labelled(reader: Reader, key: str, value: Both) -> Both:
    return _after_colon(reader.phrase(key), value) if value[0] else ("", "")


def _after_colon(label: Both, value: Both) -> Both:
    if not value[0]:
        return "", ""
    return f"{label[0]}\u00a0: {value[0]}", f"{label[1]}: {value[1]}" if label[1] and value[1] else ""
