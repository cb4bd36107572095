"""What of a person reaches the sheet given to an employer: what they ticked, and no word that tells more.

Two nets, as for plans: a closed list of fields (``SheetPerson``; everything else of a file has no way to the
sheet), then the lexicon for the free text inside them (Code du travail, articles L1132-1 and L1221-6).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields, replace
from datetime import time
from typing import Any, Final

from models.records.plan_parties import EmployeeParty, EmployerParty
from models.records.plans import LocalText, PlanContent, PostSection, SigningSection, TaskLine
from models.records.profile import FrenchSkill, ProfileDraft, ToldLine
from models.records.proposals import IntroductionSheet, KeptBack, SheetField, SheetPerson
from models.records.residents import ResidentDraft
from models.rules.leak_guard import find_leaks

_PLACES: Final = {"employer.site_address": "place", "signing.place": "meeting_point"}
"""Places are read as the addresses of a plan are: where one goes, and never where somebody lives."""
_TEXTS: Final = ("wishes", "experiences", "hours")
"""Fields of ``SheetPerson`` that hold free text."""


def sheet_person(file: ResidentDraft, profile: ProfileDraft, agreed: Collection[str]) -> SheetPerson:
    """Return what the person ticked, and nothing else: every field that is not ticked is empty.

    Gestures to avoid, languages spoken, household, papers and residence are read from nowhere.
    """
    known = SheetPerson(
        first_name=file.first_name,
        last_name=file.last_name,
        phone=file.phone,
        wishes=_lines(profile.wish_lines, profile.wishes),
        trades=profile.wished_trades,
        experiences=_lines(profile.experience_lines, profile.experiences),
        french=next((one.level for one in profile.french if one.skill is FrenchSkill.SPEAKING), ""),
        availability=profile.availability,
        hours=_hours(profile),
        working_time=profile.wanted_weekly_minutes,
        start=profile.available_from,
        travel=profile.travel_modes,
    )
    ticked = {SheetField(code).value for code in agreed}
    nothing = SheetPerson()
    unticked = {
        field.name: getattr(nothing, field.name) for field in fields(known) if field.name not in ticked
    }
    return replace(known, **unticked)


def without_leaks(
    sheet: IntroductionSheet, forbidden: tuple[str, ...] = ()
) -> tuple[IntroductionSheet, tuple[KeptBack, ...]]:
    """Return the sheet without the texts that would tell an employer more than its business, and which.

    Args:
        sheet: As it was gathered.
        forbidden: Names that would tell where the person lives or by whom they are helped.
    """
    said = [name for name in _TEXTS if getattr(sheet.person, name)]
    content = PlanContent(
        employer=EmployerParty(legal_name=sheet.employer_name, site_address=sheet.place),
        employee=EmployeeParty(first_name=sheet.person.first_name, last_name=sheet.person.last_name),
        post=PostSection(title=sheet.job_title),
        tasks=tuple(TaskLine(week=1, task=LocalText(text=getattr(sheet.person, name))) for name in said),
        signing=SigningSection(place=sheet.meeting_point),
    )
    kept: dict[str, KeptBack] = {}
    for leak in find_leaks(content, forbidden):
        name = _PLACES.get(leak.path) or _said(leak.path, said)
        if name:
            kept.setdefault(name, KeptBack(field=name, word=leak.word, advice=leak.advice))
    unsaid: dict[str, Any] = dict.fromkeys(kept.keys() & set(_TEXTS), "")
    places: dict[str, Any] = dict.fromkeys(kept.keys() & set(_PLACES.values()), "")
    return replace(sheet, person=replace(sheet.person, **unsaid), **places), tuple(kept.values())


def _said(path: str, said: Sequence[str]) -> str:
    """Return which text of the person a path of the plan stands for; empty: none of them."""
    section, _, rest = path.partition(".")
    return said[int(rest.partition(".")[0])] if section == "tasks" else ""


def _lines(lines: tuple[ToldLine, ...], words: str) -> str:
    """Return lines in the person's words, or what was said in one breath at the first meeting."""
    return "\n".join(line.words for line in lines if line.words) or words


def _hours(profile: ProfileDraft) -> str:
    """Return the hours alone: of a household, hours only and nobody's name."""
    told = (
        f"pas avant {_time(profile.not_before)}" if profile.not_before else "",
        f"pas après {_time(profile.not_after)}" if profile.not_after else "",
        profile.hours_note,
    )
    return ", ".join(filter(None, told))


def _time(hour: time) -> str:
    minutes = f"\u00a0{hour.minute:02d}" if hour.minute else ""
    return f"{hour.hour}\u00a0h{minutes}"
