"""Between the fields of an encounter and its draft: what each field shows, and what nobody may lose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from models.errors import Problem
from models.records.hall_papers import Slip
from models.records.ids import OutreachId
from models.records.meetings import EncounterDraft, EncounterRecord, MeetingDraft, NextStep, ReadBack
from models.records.residents import AvailabilitySlot, DayPart, ResidentDraft
from models.rules import meanwhile
from models.rules.names import fold
from models.rules.together import caught_up, together

_LINES = ("first_name", "last_name", "room", "phone")
_NAMES = ("first_name", "last_name")
_LISTS = ("wished_trades", "travel_modes", "availability")
_WEEKDAYS = 5


def values_of(draft: EncounterDraft) -> dict[str, object]:
    """Return what each field shows of a draft."""
    resident, meeting = draft.resident, draft.meeting
    return {
        "first_name": resident.first_name,
        "last_name": resident.last_name,
        "room": resident.room,
        "phone": resident.phone,
        "exchange_language": resident.exchange_language,
        "wished_trades": resident.wished_trades,
        "parts": parts_of(resident),
        "travel_modes": resident.travel_modes,
        "note": meeting.note,
        "next_step": meeting.next_step.value if meeting.next_step else "",
        "next_step_on": meeting.next_step_on,
        "informed": resident.informed_on is not None,
        "outreach_id": draft.outreach_id or "",
    }


def draft_of(loaded: EncounterDraft, values: Mapping[str, object], today: date) -> EncounterDraft:
    """Return the draft of what the fields hold; what has no field here stays as it was loaded."""
    return replace(
        loaded,
        resident=replace(_resident(loaded.resident, values), informed_on=_informed_on(loaded, values, today)),
        meeting=_meeting(loaded.meeting, values),
        outreach_id=_action(values["outreach_id"]),
    )


def parts_of(resident: ResidentDraft) -> tuple[str, ...]:
    """Return the parts of the day in which the person can work, on whatever days."""
    parts = {slot.part for slot in resident.availability}
    return tuple(part.value for part in DayPart if part in parts)


def put_over(fresh: EncounterDraft, kept: EncounterDraft) -> EncounterDraft:
    """Return half-typed words over what the vault holds now: what nobody typed is as it is now.

    Args:
        fresh: As it has just begun again.
        kept: As it was interrupted.
    """
    resident, based_on = kept.resident, kept.based_on
    now = fresh.based_on
    if now is not None and now.resident_id == resident.resident_id:
        if based_on is None:  # kept by an older program
            resident = meanwhile.answers_kept(now, resident)
        else:
            both = together(now, base=based_on, wanted=resident)
            resident = meanwhile.answers_first(now, both).typed
            based_on = caught_up(now, based_on, both.clashes)
    return replace(
        fresh,
        resident=resident,
        based_on=based_on,
        meeting=kept.meeting,
        meeting_based_on=kept.meeting_based_on,
        outreach_id=kept.outreach_id,
    )


def seen_by_now(draft: EncounterDraft, present: ResidentDraft, problems: Iterable[Problem]) -> EncounterDraft:
    """Return a draft based on what was just said that somebody else wrote; their answers take its place.

    Args:
        draft: What is typed.
        present: The file now.
        problems: What was said.
    """
    if draft.based_on is None:
        return draft
    codes = {problem.field: problem.code for problem in problems if problem.code in meanwhile.CODES}
    answered = tuple(name for name, code in codes.items() if code == meanwhile.ANSWERED)
    return replace(
        draft,
        based_on=caught_up(draft.based_on, present, codes),
        resident=caught_up(draft.resident, present, answered),
    )


def joined(known: ResidentDraft, typed: ResidentDraft) -> ResidentDraft:
    """Return a known file with what was just typed: nothing known is forgotten.

    A name is typed to find the person, often misspelt: the file keeps its own spelling. Another room or
    phone is news.
    """
    changes: dict[str, object] = {
        name: getattr(typed, name)
        for name in _LINES
        if (name not in _NAMES or not getattr(known, name))
        and fold(getattr(typed, name)) not in ("", fold(getattr(known, name)))
    }
    for name in _LISTS:
        changes[name] = tuple(dict.fromkeys((*getattr(known, name), *getattr(typed, name))))
    changes["exchange_language"] = typed.exchange_language or known.exchange_language
    changes["informed_on"] = known.informed_on or typed.informed_on
    return replace(known, **changes)  # type: ignore[arg-type]  # fields of the draft by name


def is_file_wanted(draft: EncounterDraft) -> bool:
    """Tell whether something was typed of the person; the room and the language are the hall's."""
    resident = draft.resident
    typed = (
        *(getattr(resident, name) for name in _LINES if name != "room"),
        *(getattr(resident, name) for name in _LISTS),
        resident.informed_on,
    )
    return any(typed)


def is_silent(draft: EncounterDraft) -> bool:
    """Tell whether nothing at all was typed."""
    meeting = draft.meeting
    is_said = bool(meeting.note) or meeting.next_step is not None
    return draft.is_anonymous and not is_file_wanted(draft) and not is_said


def saved(draft: EncounterDraft, record: EncounterRecord) -> EncounterDraft:
    """Return a draft that goes on after it was saved: it knows its passage, its file and its meeting."""
    draft = replace(draft, visit_id=record.visit.visit_id, initials=record.visit.initials)
    if record.resident is not None:
        draft = replace(draft, resident=record.resident.content, based_on=record.resident.content)
    if record.meeting is not None:
        said = record.meeting.content
        draft = replace(draft, meeting=said, meeting_based_on=said)
    return draft


def answered(draft: EncounterDraft, answer: ReadBack | None) -> EncounterDraft:
    """Return a draft with what the person said of what was read back; None: nothing yet of these words."""
    if draft.meeting.read_back is answer:
        return draft
    return replace(draft, meeting=replace(draft.meeting, read_back=answer))


def with_appointment(draft: EncounterDraft, paper: Slip) -> EncounterDraft:
    """Return a draft with the hour, the place and the way that were printed."""
    said = replace(draft.meeting, next_step_at=paper.at, next_step_place=paper.place, next_step_way=paper.way)
    return replace(draft, meeting=said)


def placed_here(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return problems named after the fields of the screen."""
    return tuple(replace(problem, field=_placed(problem.field)) for problem in problems)


def _placed(path: str) -> str:
    name = path.removeprefix("resident.").removeprefix("meeting.")
    return {"informed_on": "informed", "availability": "parts"}.get(name, name)


def told_on(draft: EncounterDraft) -> date | None:
    """Return the day on which the file says that the person was told; None: it does not, or is new."""
    return draft.based_on.informed_on if draft.based_on is not None else None


def _informed_on(loaded: EncounterDraft, values: Mapping[str, object], today: date) -> date | None:
    # What the file says is never cleared here, where one slip of the finger would do it.
    if known := told_on(loaded):
        return known
    return (loaded.resident.informed_on or today) if values["informed"] else None


def _resident(known: ResidentDraft, values: Mapping[str, object]) -> ResidentDraft:
    language = str(values["exchange_language"] or "")
    spoken = known.languages_spoken
    return replace(
        known,
        first_name=str(values["first_name"]),
        last_name=str(values["last_name"]),
        room=str(values["room"]),
        phone=str(values["phone"]),
        exchange_language=language,
        languages_spoken=spoken if not language or language in spoken else (*spoken, language),
        wished_trades=_codes(values["wished_trades"]),
        availability=_availability(known, _codes(values["parts"])),
        travel_modes=_codes(values["travel_modes"]),
    )


def _availability(known: ResidentDraft, parts: tuple[str, ...]) -> tuple[AvailabilitySlot, ...]:
    """Keep the detailed week of the file: a part that is added is added from Monday to Friday."""
    before = parts_of(known)
    kept = tuple(slot for slot in known.availability if slot.part.value in parts)
    added = tuple(
        AvailabilitySlot(weekday=day, part=DayPart(part))
        for day in range(_WEEKDAYS)
        for part in parts
        if part not in before
    )
    return (*kept, *added)


def _meeting(known: MeetingDraft, values: Mapping[str, object]) -> MeetingDraft:
    code = str(values["next_step"] or "")
    step = NextStep(code) if code else None
    day = values["next_step_on"]
    is_dated = step not in (None, NextStep.NOTHING) and isinstance(day, date)
    return replace(
        known,
        note=str(values["note"]),
        next_step=step,
        next_step_on=day if is_dated and isinstance(day, date) else None,
        next_step_at=known.next_step_at if is_dated else None,
        next_step_place=known.next_step_place if is_dated else "",
        next_step_way=known.next_step_way if is_dated else "",
    )


def _action(value: object) -> OutreachId | None:
    return OutreachId(value) if isinstance(value, UUID) else None


def _codes(value: object) -> tuple[str, ...]:
    return tuple(str(code) for code in value) if isinstance(value, (tuple, list)) else ()
