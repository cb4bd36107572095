"""The introduction sheet holds what was ticked and nothing else, and no word an employer may not read."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, time

import pytest

from models.records.profile import FrenchLevel, FrenchSkill, ProfileDraft, ToldLine
from models.records.proposals import IntroductionSheet, SheetField, SheetPerson
from models.records.residents import AvailabilitySlot, DayPart, ResidentDraft
from models.rules.introduction_sheet import sheet_person, without_leaks

FILE = ResidentDraft(
    first_name="Samir",
    last_name="Ouattara",
    birth_year=1990,
    phone="06 00 00 00 00",
    email="samir@exemple.fr",
    room="B 214",
    exchange_language="bm",
    languages_spoken=("bm", "fr"),
    functional_limits="Ne pas porter",
)
PROFILE = ProfileDraft(
    wishes="Travailler dehors",
    wished_trades=("green",),
    experience_lines=(ToldLine(words="Jardinage", place="au pays"),),
    french=(FrenchLevel(skill=FrenchSkill.SPEAKING, level="A2"),),
    availability=(AvailabilitySlot(weekday=0, part=DayPart.MORNING),),
    hours_note="le matin",
    not_before=time(8, 30),
    wanted_weekly_minutes=1500,
    available_from=date(2026, 4, 1),
    travel_modes=("bus",),
    functional_limits="Ne pas porter",
    languages_spoken=("bm", "fr"),
)
EVERY = tuple(field.value for field in SheetField)
FORBIDDEN = ("B 214", "1990", "bm", "Ne pas porter", "samir@exemple.fr", "au pays")
"""Of the file and the profile, what no tick can put on the sheet."""


def test_a_field_for_each_tick_and_no_other() -> None:
    assert {field.name for field in fields(SheetPerson)} == set(EVERY)


@pytest.mark.parametrize("code", EVERY)
def test_only_what_is_ticked_is_there(code: str) -> None:
    shown = sheet_person(FILE, PROFILE, (code,))

    filled = {field.name for field in fields(shown) if getattr(shown, field.name)}
    assert filled == {code}


def test_even_with_everything_ticked_nothing_more_is_there() -> None:
    shown = repr(sheet_person(FILE, PROFILE, EVERY))

    assert [word for word in FORBIDDEN if f"'{word}" in shown] == []
    assert sheet_person(FILE, PROFILE, EVERY).hours == "pas avant 8\u00a0h\u00a030, le matin"


def test_words_that_tell_more_stay_off_and_are_said() -> None:
    sheet = IntroductionSheet(
        code="R-0042",
        made_on=date(2026, 3, 10),
        job_title="Plonge",
        employer_name="Brasserie du Port",
        person=SheetPerson(wishes="Du calme, après mon hospitalisation", experiences="Jardinage"),
        agreed=EVERY,
        agreed_on=date(2026, 3, 10),
        place="4 rue du Foyer, 17000 La Rochelle",
        meeting_point="Devant la résidence Les Tilleuls",
    )

    shown, kept = without_leaks(sheet, ("Résidence Les Tilleuls",))

    assert {one.field for one in kept} == {"wishes", "meeting_point"}
    assert (shown.person.wishes, shown.meeting_point) == ("", "")
    assert (shown.person.experiences, shown.place) == ("Jardinage", sheet.place)
