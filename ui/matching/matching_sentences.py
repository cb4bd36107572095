"""Every line of matching as a sentence: why a person and a job go together, and what stands between."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP
from models.rules.matching_facts import Criterion, Kind

SENTENCES: Final = {
    (Kind.LIMIT_KEPT, "refusal"): QT_TRANSLATE_NOOP("matching", "Not among the trades that are refused."),
    (Kind.LIMIT_BROKEN, "refusal"): QT_TRANSLATE_NOOP("matching", "This trade is refused: {rome}."),
    (Kind.UNKNOWN, "refusal"): QT_TRANSLATE_NOOP(
        "matching", "Trades are refused, and the job has no ROME code to compare."
    ),
    (Kind.WISH_MET, "wished_job"): QT_TRANSLATE_NOOP("matching", "This very job is wished for: {rome}."),
    (Kind.WISH_MET, "wished_trade"): QT_TRANSLATE_NOOP("matching", "This field is wished for: {trade}."),
    (Kind.WISH_MET, "wished_close"): QT_TRANSLATE_NOOP(
        "matching", "A job of the same field is wished for: {trade}."
    ),
    (Kind.WISH_MISSED, "trade"): QT_TRANSLATE_NOOP("matching", "Other jobs are wished for."),
    (Kind.UNKNOWN, "wishes"): QT_TRANSLATE_NOOP("matching", "Wishes were not told yet."),
    (Kind.UNKNOWN, "wishes_in_words"): QT_TRANSLATE_NOOP(
        "matching", "Wishes are in the person’s own words: read them again."
    ),
    (Kind.UNKNOWN, "job_trade"): QT_TRANSLATE_NOOP("matching", "The field of the job is not known."),
    (Kind.LIMIT_KEPT, "half_days"): QT_TRANSLATE_NOOP("matching", "Free whenever the job asks."),
    (Kind.LIMIT_BROKEN, "half_days"): QT_TRANSLATE_NOOP("matching", "Not free: {half_days}."),
    (Kind.NEGOTIABLE, "half_days"): QT_TRANSLATE_NOOP(
        "matching", "The week could be arranged otherwise: {half_days}."
    ),
    (Kind.UNKNOWN, "half_days"): QT_TRANSLATE_NOOP("matching", "When the person is free was not told."),
    (Kind.UNKNOWN, "job_hours"): QT_TRANSLATE_NOOP("matching", "The hours of the job are not noted."),
    (Kind.LIMIT_KEPT, "start_time"): QT_TRANSLATE_NOOP(
        "matching", "Work begins at {asked_minute}: possible from {possible_minute} on."
    ),
    (Kind.LIMIT_BROKEN, "start_time"): QT_TRANSLATE_NOOP(
        "matching", "Work begins at {asked_minute}: not possible before {possible_minute}."
    ),
    (Kind.NEGOTIABLE, "start_time"): QT_TRANSLATE_NOOP(
        "matching", "Could work begin at {possible_minute} rather than {asked_minute}?"
    ),
    (Kind.LIMIT_KEPT, "end_time"): QT_TRANSLATE_NOOP(
        "matching", "Work ends at {asked_minute}: possible until {possible_minute}."
    ),
    (Kind.LIMIT_BROKEN, "end_time"): QT_TRANSLATE_NOOP(
        "matching", "Work ends at {asked_minute}: not possible after {possible_minute}."
    ),
    (Kind.NEGOTIABLE, "end_time"): QT_TRANSLATE_NOOP(
        "matching", "Could work end at {possible_minute} rather than {asked_minute}?"
    ),
    (Kind.LIMIT_KEPT, "first_transport"): QT_TRANSLATE_NOOP(
        "matching", "There is a way to work from {possible_minute} on, for {asked_minute}."
    ),
    (Kind.LIMIT_BROKEN, "first_transport"): QT_TRANSLATE_NOOP(
        "matching", "No way to work before {possible_minute}, for a beginning at {asked_minute}."
    ),
    (Kind.NEGOTIABLE, "first_transport"): QT_TRANSLATE_NOOP(
        "matching", "Could work begin after the first transport, at {possible_minute}?"
    ),
    (Kind.UNKNOWN, "first_transport"): QT_TRANSLATE_NOOP(
        "matching", "First transport at {possible_minute}, work at {asked_minute}: check the real timetable."
    ),
    (Kind.LIMIT_KEPT, "last_transport"): QT_TRANSLATE_NOOP(
        "matching", "There is a way home after {asked_minute}, until {possible_minute}."
    ),
    (Kind.LIMIT_BROKEN, "last_transport"): QT_TRANSLATE_NOOP(
        "matching", "No way home after {possible_minute}, for an end at {asked_minute}."
    ),
    (Kind.NEGOTIABLE, "last_transport"): QT_TRANSLATE_NOOP(
        "matching", "Could work end before the last transport, at {possible_minute}?"
    ),
    (Kind.UNKNOWN, "last_transport"): QT_TRANSLATE_NOOP(
        "matching", "Last transport at {possible_minute}, end at {asked_minute}: check the real timetable."
    ),
    (Kind.LIMIT_KEPT, "start_day"): QT_TRANSLATE_NOOP(
        "matching", "Available from {from} on, for a first day on {asked}."
    ),
    (Kind.LIMIT_BROKEN, "start_day"): QT_TRANSLATE_NOOP(
        "matching", "Available from {from} on only: the first day is {asked}."
    ),
    (Kind.NEGOTIABLE, "start_day"): QT_TRANSLATE_NOOP("matching", "Could the employer wait until {from}?"),
    (Kind.UNKNOWN, "start_day"): QT_TRANSLATE_NOOP(
        "matching", "Available from {from} on: the first day of the job is not noted."
    ),
    (Kind.WISH_MET, "weekly_hours"): QT_TRANSLATE_NOOP(
        "matching", "{asked_minutes} a week, as wished: {wanted_minutes}."
    ),
    (Kind.WISH_MISSED, "weekly_hours"): QT_TRANSLATE_NOOP(
        "matching", "{asked_minutes} a week, and {wanted_minutes} are wished for."
    ),
    (Kind.NEGOTIABLE, "weekly_hours"): QT_TRANSLATE_NOOP(
        "matching", "Could the week become {wanted_minutes}?"
    ),
    (Kind.UNKNOWN, "weekly_hours"): QT_TRANSLATE_NOOP(
        "matching", "Weekly hours cannot be compared: they are not told, or not noted."
    ),
    (Kind.UNKNOWN, "distance"): QT_TRANSLATE_NOOP(
        "matching", "The distance is not known: the commune of the residence or of the workplace is missing."
    ),
    (Kind.TRAVEL, "straight_line"): QT_TRANSLATE_NOOP("matching", "About {kilometres} as the crow flies."),
    (Kind.TRAVEL, "travel"): QT_TRANSLATE_NOOP(
        "matching", "About {kilometres} as the crow flies, roughly {rough_minutes} ({mode})."
    ),
    (Kind.TRAVEL, "same_commune"): QT_TRANSLATE_NOOP(
        "matching", "Same commune, roughly {rough_minutes} ({mode})."
    ),
    (Kind.TRAVEL, "same_commune_only"): QT_TRANSLATE_NOOP("matching", "Same commune."),
    (Kind.LIMIT_KEPT, "travel"): QT_TRANSLATE_NOOP(
        "matching", "Roughly {rough_minutes}, within the {longest_minutes} accepted."
    ),
    (Kind.LIMIT_BROKEN, "travel"): QT_TRANSLATE_NOOP(
        "matching", "Roughly {rough_minutes}: more than the {longest_minutes} accepted."
    ),
    (Kind.UNKNOWN, "travel_near_limit"): QT_TRANSLATE_NOOP(
        "matching", "Roughly {rough_minutes}, for {longest_minutes} accepted: check the real journey."
    ),
    (Kind.UNKNOWN, "travel_modes"): QT_TRANSLATE_NOOP("matching", "How the person travels was not told."),
    (Kind.UNKNOWN, "travel_limit"): QT_TRANSLATE_NOOP(
        "matching", "The longest journey accepted was not told."
    ),
    (Kind.UNKNOWN, "french_needed"): QT_TRANSLATE_NOOP("matching", "The French needed at work is not noted."),
    (Kind.FRENCH, "french_not_needed"): QT_TRANSLATE_NOOP(
        "matching", "Hardly any French is needed: {needed}."
    ),
    (Kind.FRENCH, "french_enough"): QT_TRANSLATE_NOOP("matching", "French is enough: {needed} ({known})."),
    (Kind.FRENCH, "french_below"): QT_TRANSLATE_NOOP(
        "matching", "French below what is needed: {known}, for {asked}."
    ),
    (Kind.NEGOTIABLE, "french"): QT_TRANSLATE_NOOP("matching", "Could the work be shown rather than told?"),
    (Kind.LIMIT_BROKEN, "french"): QT_TRANSLATE_NOOP(
        "matching", "The employer holds to this French: {asked}."
    ),
    (Kind.UNKNOWN, "french"): QT_TRANSLATE_NOOP(
        "matching", "Not all of the French was discussed: {asked} needed."
    ),
    (Kind.LIMIT_KEPT, "gestures"): QT_TRANSLATE_NOOP("matching", "No gesture to avoid at this job."),
    (Kind.LIMIT_BROKEN, "gestures"): QT_TRANSLATE_NOOP(
        "matching", "Gestures to avoid at this job: {gestures}."
    ),
    (Kind.NEGOTIABLE, "gestures"): QT_TRANSLATE_NOOP("matching", "Could it be done otherwise: {gestures}?"),
    (Kind.UNKNOWN, "gestures"): QT_TRANSLATE_NOOP("matching", "Gestures to look at together: {gestures}."),
    (Kind.UNKNOWN, "gestures_in_words"): QT_TRANSLATE_NOOP(
        "matching", "Gestures to avoid are told in words: read them again."
    ),
    (Kind.LIMIT_KEPT, "licence"): QT_TRANSLATE_NOOP("matching", "Has the driving licence that is asked for."),
    (Kind.UNKNOWN, "licence"): QT_TRANSLATE_NOOP(
        "matching", "A driving licence is asked for: it was not discussed."
    ),
    (Kind.NEGOTIABLE, "licence"): QT_TRANSLATE_NOOP(
        "matching", "A driving licence is asked for: could the employer do without?"
    ),
    (Kind.LIMIT_BROKEN, "licence"): QT_TRANSLATE_NOOP("matching", "The employer holds to a driving licence."),
    (Kind.LIMIT_KEPT, "experience"): QT_TRANSLATE_NOOP("matching", "Has done this job before."),
    (Kind.UNKNOWN, "experience"): QT_TRANSLATE_NOOP(
        "matching", "Experience is asked for: read what was told of it again."
    ),
    (Kind.NEGOTIABLE, "experience"): QT_TRANSLATE_NOOP(
        "matching", "Experience is asked for: could the work be learnt on the spot?"
    ),
    (Kind.LIMIT_BROKEN, "experience"): QT_TRANSLATE_NOOP("matching", "The employer holds to experience."),
    (Kind.UNKNOWN, "diploma"): QT_TRANSLATE_NOOP(
        "matching", "The employer holds to a diploma: ask the person."
    ),
    (Kind.NEGOTIABLE, "diploma"): QT_TRANSLATE_NOOP(
        "matching", "A diploma is asked for: could the employer do without?"
    ),
    (Kind.UNKNOWN, "cv"): QT_TRANSLATE_NOOP("matching", "The employer holds to a CV."),
    (Kind.NEGOTIABLE, "cv"): QT_TRANSLATE_NOOP(
        "matching", "A CV is asked for: could a meeting at the workplace do?"
    ),
    (Kind.UNKNOWN, "interview"): QT_TRANSLATE_NOOP("matching", "The employer holds to an interview."),
    (Kind.NEGOTIABLE, "interview"): QT_TRANSLATE_NOOP(
        "matching", "An interview is asked for: could one meet at the workplace instead?"
    ),
    (Kind.LIMIT_KEPT, "right_to_work"): QT_TRANSLATE_NOOP("matching", "The right to work was seen."),
    (Kind.LIMIT_KEPT, "right_to_work_until"): QT_TRANSLATE_NOOP(
        "matching", "The right to work was seen, until {until}."
    ),
    (Kind.LIMIT_BROKEN, "right_to_work"): QT_TRANSLATE_NOOP(
        "matching", "There is no right to work at the moment."
    ),
    (Kind.UNKNOWN, "right_to_work"): QT_TRANSLATE_NOOP("matching", "The right to work is to be checked."),
    (Kind.UNKNOWN, "right_to_work_until"): QT_TRANSLATE_NOOP(
        "matching", "The right to work is to be checked: it was noted until {until}."
    ),
    (Kind.UNKNOWN, "refusals_in_words"): QT_TRANSLATE_NOOP(
        "matching", "Refusals are told in words: read them again."
    ),
    (Kind.UNKNOWN, "hours_in_words"): QT_TRANSLATE_NOOP(
        "matching", "Hours are told in words: read them again."
    ),
    (Kind.UNKNOWN, "zone_in_words"): QT_TRANSLATE_NOOP(
        "matching", "Where the person can go is told in words: read it again."
    ),
    (Kind.UNKNOWN, "reading_in_words"): QT_TRANSLATE_NOOP(
        "matching", "What must be read at work is told in words: look at the job sheet."
    ),
}
"""By kind and code of a line."""
HEADINGS: Final = {
    Kind.LIMIT_BROKEN: QT_TRANSLATE_NOOP("matching", "Limits that are not respected"),
    Kind.NEGOTIABLE: QT_TRANSLATE_NOOP("matching", "To negotiate with the employer"),
    Kind.WISH_MET: QT_TRANSLATE_NOOP("matching", "Wishes met"),
    Kind.WISH_MISSED: QT_TRANSLATE_NOOP("matching", "Other wishes"),
    Kind.TRAVEL: QT_TRANSLATE_NOOP("matching", "Journey"),
    Kind.FRENCH: QT_TRANSLATE_NOOP("matching", "French"),
    Kind.UNKNOWN: QT_TRANSLATE_NOOP("matching", "To ask, or to read again"),
    Kind.LIMIT_KEPT: QT_TRANSLATE_NOOP("matching", "Limits respected"),
}
"""What lines of one kind are about."""
GESTURES: Final = {
    "carrying": QT_TRANSLATE_NOOP("matching", "carrying loads"),
    "standing": QT_TRANSLATE_NOOP("matching", "standing"),
    "walking": QT_TRANSLATE_NOOP("matching", "walking"),
    "bending": QT_TRANSLATE_NOOP("matching", "bending"),
    "kneeling": QT_TRANSLATE_NOOP("matching", "kneeling"),
    "arms_up": QT_TRANSLATE_NOOP("matching", "arms above the shoulders"),
    "pushing": QT_TRANSLATE_NOOP("matching", "pushing and pulling"),
    "climbing": QT_TRANSLATE_NOOP("matching", "ladders and steps"),
    "stairs": QT_TRANSLATE_NOOP("matching", "stairs"),
    "repeating": QT_TRANSLATE_NOOP("matching", "repeated gestures"),
    "fine_hands": QT_TRANSLATE_NOOP("matching", "precise gestures"),
    "cold": QT_TRANSLATE_NOOP("matching", "cold"),
    "heat": QT_TRANSLATE_NOOP("matching", "heat"),
    "noise": QT_TRANSLATE_NOOP("matching", "noise"),
    "dust": QT_TRANSLATE_NOOP("matching", "dust"),
    "products": QT_TRANSLATE_NOOP("matching", "cleaning products and solvents"),
    "driving": QT_TRANSLATE_NOOP("matching", "driving"),
    "sitting": QT_TRANSLATE_NOOP("matching", "sitting for long"),
}
"""Gestures of the rules, in words; one that a team added is shown by its code."""
CRITERIA: Final = {
    Criterion.REFUSAL: QT_TRANSLATE_NOOP("matching", "Refusals"),
    Criterion.TRADE: QT_TRANSLATE_NOOP("matching", "Wished trade"),
    Criterion.HALF_DAYS: QT_TRANSLATE_NOOP("matching", "Free days and hours"),
    Criterion.START_TIME: QT_TRANSLATE_NOOP("matching", "Earliest beginning"),
    Criterion.END_TIME: QT_TRANSLATE_NOOP("matching", "Latest end"),
    Criterion.FIRST_TRANSPORT: QT_TRANSLATE_NOOP("matching", "First transport"),
    Criterion.LAST_TRANSPORT: QT_TRANSLATE_NOOP("matching", "Last transport"),
    Criterion.START_DAY: QT_TRANSLATE_NOOP("matching", "Available from"),
    Criterion.WEEKLY_HOURS: QT_TRANSLATE_NOOP("matching", "Weekly hours"),
    Criterion.TRAVEL: QT_TRANSLATE_NOOP("matching", "Longest journey"),
    Criterion.NEARNESS: QT_TRANSLATE_NOOP("matching", "Near or far"),
    Criterion.FRENCH: QT_TRANSLATE_NOOP("matching", "French"),
    Criterion.GESTURES: QT_TRANSLATE_NOOP("matching", "Gestures to avoid"),
    Criterion.LICENCE: QT_TRANSLATE_NOOP("matching", "Driving licence"),
    Criterion.EXPERIENCE: QT_TRANSLATE_NOOP("matching", "Experience"),
    Criterion.DIPLOMA: QT_TRANSLATE_NOOP("matching", "Diploma"),
    Criterion.CV: QT_TRANSLATE_NOOP("matching", "CV"),
    Criterion.INTERVIEW: QT_TRANSLATE_NOOP("matching", "Interview"),
    Criterion.RIGHT_TO_WORK: QT_TRANSLATE_NOOP("matching", "Right to work"),
}
"""What is compared, for the table of the rules."""
