"""What is said when a plan, or its week, cannot be kept, signed or printed."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

TIMETABLE: Final = {
    "timetable.weekday": QT_TRANSLATE_NOOP("errors", "This day does not exist."),
    "timetable.day_twice": QT_TRANSLATE_NOOP("errors", "{weekday} is there twice."),
    "timetable.break_too_long": QT_TRANSLATE_NOOP(
        "errors", "{weekday}: the breaks are longer than the work."
    ),
    "timetable.half": QT_TRANSLATE_NOOP(
        "errors", "{weekday}: a start or an end of work is missing, or is not a time of day."
    ),
    "timetable.overlap": QT_TRANSLATE_NOOP("errors", "{weekday}: two spans of work overlap."),
    "timetable.sum": QT_TRANSLATE_NOOP(
        "errors", "The week adds up to {actual}, the contract says {expected}. Adjust one or the other."
    ),
    "timetable.empty": QT_TRANSLATE_NOOP("errors", "The weekly timetable is still empty."),
    "timetable.day_too_long": QT_TRANSLATE_NOOP(
        "errors", "{weekday}: {minutes} of work in one day; the law says 10 h at most (L3121-18)."
    ),
    "timetable.week_too_long": QT_TRANSLATE_NOOP(
        "errors", "{minutes} of work in one week; the law says 48 h at most (L3121-20)."
    ),
    "timetable.daily_rest": QT_TRANSLATE_NOOP(
        "errors", "Only {minutes} of rest before {weekday}; the law asks for 11 h (L3131-1)."
    ),
    "timetable.weekly_rest": QT_TRANSLATE_NOOP(
        "errors", "The longest rest of the week is {minutes}; the law asks for 35 h in a row (L3132-2)."
    ),
    "timetable.no_break": QT_TRANSLATE_NOOP(
        "errors", "{weekday}: six hours of work without 20 minutes of break (L3121-16)."
    ),
}
PLAN: Final = {
    "print.changed": QT_TRANSLATE_NOOP(
        "errors", "This document has another signature since: print the one shown, above."
    ),
    "print.other_paper": QT_TRANSLATE_NOOP("errors", "Choose this paper again among the papers of the plan."),
    "print_order.not_found": QT_TRANSLATE_NOOP("errors", "This line is no longer in the list."),
    "plan.frozen": QT_TRANSLATE_NOOP(
        "errors", "This version has been given to sign: a change makes a new version."
    ),
    "plan.not_frozen": QT_TRANSLATE_NOOP(
        "errors", "This version is still a draft. Prepare it for signing first."
    ),
    "plan.already_signed": QT_TRANSLATE_NOOP("errors", "This party has already answered on this version."),
    "plan.declined": QT_TRANSLATE_NOOP(
        "errors", "A party has declined this version. A change makes a new version."
    ),
    "plan.superseded": QT_TRANSLATE_NOOP("errors", "A newer version exists: that is the one to sign."),
    "plan.adviser_for_other": QT_TRANSLATE_NOOP(
        "errors", "The adviser cannot sign in the place of another party."
    ),
    "plan.adviser_for_employer": QT_TRANSLATE_NOOP(
        "errors", "The adviser cannot stand for the employer too: name another person."
    ),
    "plan.other_signer": QT_TRANSLATE_NOOP(
        "errors", "This is not the name that the plan gives to this party. Nothing was signed."
    ),
    "plan.adviser_last": QT_TRANSLATE_NOOP(
        "errors", "The adviser signs last, after the employee and the employer."
    ),
    "plan.no_ink": QT_TRANSLATE_NOOP("errors", "There is no signature on the pad yet."),
    "plan.not_yours_to_keep": QT_TRANSLATE_NOOP(
        "errors",
        "Whether a former signature stands is decided when the plan is frozen. "
        "Choose the screen or paper for this signature.",
    ),
    "plan.not_answered": QT_TRANSLATE_NOOP("errors", "All three parties have to answer first."),
    "plan.other_document": QT_TRANSLATE_NOOP(
        "errors", "The document shown is not the one to sign. Open the plan again; nothing was signed."
    ),
    "plan.leak": QT_TRANSLATE_NOOP(
        "errors", "Words in this plan must not reach the employer. They are marked: please rewrite them."
    ),
    "plan_paper.no_such": QT_TRANSLATE_NOOP(
        "errors", "This version of the plan has nothing to put in this paper."
    ),
    "plan.leak_word": QT_TRANSLATE_NOOP("errors", "The employer will read this: “{word}”. {advice}"),
    "plan.changed": QT_TRANSLATE_NOOP(
        "errors", "The plan was changed meanwhile: read it again before it is signed."
    ),
    "plan.no_glyph": QT_TRANSLATE_NOOP(
        "errors", "No typeface can print these characters: {characters}. Write them another way."
    ),
    "plan.exists": QT_TRANSLATE_NOOP("errors", "This hire has a plan already: open that one."),
    "plan.start_year": QT_TRANSLATE_NOOP("errors", "Check the year of the start: from {low} to {high}."),
    "plan.end_required": QT_TRANSLATE_NOOP(
        "errors", "A fixed-term contract has a last day, or a reason that stands for it."
    ),
    "plan.end_not_wanted": QT_TRANSLATE_NOOP("errors", "An open-ended contract has no last day."),
    "plan.trial_outside": QT_TRANSLATE_NOOP("errors", "The trial period ends before the start."),
    "plan.no_task": QT_TRANSLATE_NOOP("errors", "There is no task yet: say what is learnt, week by week."),
    "plan.too_many_objectives": QT_TRANSLATE_NOOP(
        "errors", "Too many aims for week {by_week}: at most {limit}."
    ),
    "plan.no_check_point": QT_TRANSLATE_NOOP("errors", "There is no check point yet: meet at least once."),
    "plan.originals": QT_TRANSLATE_NOOP("errors", "One original for each party: at least {low}."),
    "plan.advised": QT_TRANSLATE_NOOP("errors", "Still empty: it helps on the day."),
    "plan.contract_length": QT_TRANSLATE_NOOP("errors", "The dates do not match this type of contract."),
    "plan.no_precise_term": QT_TRANSLATE_NOOP(
        "errors", "Without a last day, write the minimal length of the contract."
    ),
    "plan.under_24_hours": QT_TRANSLATE_NOOP(
        "errors",
        "Under 24 h a week: only at the employee's written request or by branch agreement (L3123-27).",
    ),
    "plan.starts_on_rest_day": QT_TRANSLATE_NOOP(
        "errors", "The start falls on a day of rest or a public holiday."
    ),
    "plan.no_objective": QT_TRANSLATE_NOOP(
        "errors", "There is no aim yet: what will be learnt, seen by everybody?"
    ),
    "plan.no_point_before_trial_end": QT_TRANSLATE_NOOP(
        "errors", "Nobody meets before the trial period ends: add a check point."
    ),
    "plan.point_outside_contract": QT_TRANSLATE_NOOP(
        "errors", "This check point is after the end of the contract."
    ),
    "plan.point_on_rest_day": QT_TRANSLATE_NOOP(
        "errors", "This check point falls on a day of rest or a public holiday."
    ),
    "plan.not_explained": QT_TRANSLATE_NOOP("errors", "Say who reads the plan aloud or interprets it."),
    "plan.not_found": QT_TRANSLATE_NOOP("errors", "This plan does not exist any more."),
}
