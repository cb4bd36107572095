"""Rules of the hall: trades by their code, an appointment as a file, what is read back to the person."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from uuid import UUID

import pytest

from models.records.meetings import EncounterDraft, MeetingDraft, NextStep
from models.records.residents import AvailabilitySlot, DayPart, ResidentDraft
from models.rules.calendar_file import calendar_file
from models.rules.phrases import available_languages, phrases
from models.rules.read_together import sentences
from models.rules.trades import trade_of, who_wishes

ENCOUNTER = EncounterDraft(
    resident=ResidentDraft(
        first_name="Amina",
        room="214",
        exchange_language="ar",
        wished_trades=("cleaning", "trade of our own"),
        availability=(
            AvailabilitySlot(weekday=0, part=DayPart.EVENING),
            AvailabilitySlot(weekday=1, part=DayPart.MORNING),
        ),
        informed_on=date(2026, 3, 10),
    ),
    meeting=MeetingDraft(
        note="A tenu un étal.",
        next_step=NextStep.VISIT,
        next_step_on=date(2026, 3, 12),
        next_step_at=time(14),
    ),
)


def name_of(_vocabulary: str, code: str) -> str:
    return code


@pytest.mark.parametrize(
    ("code", "trade"),
    [("K2204", "cleaning"), ("N1101", "logistics"), ("N4101", "transport"), ("A1203", "green_spaces"),
     ("A1401", "farming"), ("d1202", "hairdressing"), ("Z9999", ""), ("", "")],
)  # fmt: skip
def test_a_job_belongs_to_a_trade_by_its_code(code: str, trade: str) -> None:
    assert trade_of(code) == trade


def test_a_job_without_a_trade_pleases_nobody() -> None:
    assert who_wishes("", [("A. R.", ("",))]) == ()
    assert who_wishes("cleaning", [("A. R.", ("cleaning",)), ("B. D.", ())]) == ("A. R.",)


def test_an_appointment_goes_into_a_calendar_without_a_name() -> None:
    made = calendar_file(
        UUID(int=7), title="Rendez-vous", day=date(2026, 3, 12), at=time(14, 30), place="12, rue des Lilas",
        way="Bus 12 ; arrêt Lilas\rATTENDEE:x\u2028y\r\nz", made_at=datetime(2026, 3, 10, 11, tzinfo=UTC),
    ).decode()  # fmt: skip

    assert made.startswith("BEGIN:VCALENDAR\r\n") and made.endswith("END:VCALENDAR\r\n")
    assert "DTSTART:20260312T143000\r\nDTEND:20260312T150000\r\n" in made
    assert "LOCATION:12\\, rue des Lilas\r\n" in made
    assert "DESCRIPTION:Bus 12 \\; arrêt Lilas\\nATTENDEE:x\\ny\\nz\r\n" in made
    assert max(len(line.encode()) for line in made.split("\r\n")) <= 75


def test_what_is_read_back_is_what_was_written_in_both_languages() -> None:
    said = {sentence.code: sentence for sentence in sentences(ENCOUNTER, name_of)}

    assert list(said) == ["name", "language", "trades", "parts", "note", "next", "informed"]
    assert said["name"].french == "Vous vous appelez Amina. Votre chambre\u00a0: 214."
    assert said["trades"].french.endswith("le nettoyage, trade of our own.")
    assert "، 14:00" in said["next"].other
    assert "التنظيف، trade of our own" in said["trades"].other
    assert said["parts"].french.endswith("le matin, le soir.")
    assert said["note"].free == "A tenu un étal." and "étal" not in said["note"].other
    assert "jeudi 12\u00a0mars 2026, 14\u00a0h" in said["next"].french


def test_without_a_table_or_in_french_only_french_is_read() -> None:
    for language in ("fr", "wo", ""):
        draft = EncounterDraft(resident=ResidentDraft(first_name="Awa", exchange_language=language))
        assert {sentence.other for sentence in sentences(draft, name_of)} == {""}


def test_nothing_written_is_nothing_read() -> None:
    assert sentences(EncounterDraft(), name_of) == ()


def test_every_step_of_every_language_can_be_read_back() -> None:
    for code, _, _ in available_languages():
        table = phrases(code)
        assert table is not None
        for step in NextStep:
            assert table.text(f"read_back.{step}")
