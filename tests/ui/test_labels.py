"""States, actions and days are said in words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from models.records import documents, meetings, placements, plans, residents
from models.records.placements import JobCategory
from models.records.settings import Term, UndoRecord
from models.records.signatures import SignerRole
from ui.dates import clock_time, day_and_month, long_date, short_date, since
from ui.labels import action_words, choices, label_of, term_label
from ui.tokens import ThemeName
from ui.widgets.labels import ElidedLabel

ENUMS = sorted(
    {
        kind
        for module in (documents, meetings, placements, plans, residents)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, StrEnum) and kind not in {StrEnum, meetings.Hold}
    }
    | {ThemeName},
    key=lambda kind: kind.__name__,
)
"""All that a screen says in one word; what became of a half-typed encounter is told in whole sentences."""


@pytest.mark.parametrize("kind", ENUMS)
def test_every_state_has_words(kind: type[StrEnum]) -> None:
    for value, words in choices(kind):
        assert words
        assert words != value


def test_states_that_share_a_code_are_told_apart() -> None:
    assert label_of(SignerRole.EMPLOYEE) != label_of(JobCategory.EMPLOYEE)


def test_an_action_names_what_it_was_done_to() -> None:
    done_at = datetime(2026, 3, 10, tzinfo=UTC)

    known = action_words(UndoRecord(action="resident.removed", subject="Amina R. {x}", done_at=done_at))
    unknown = action_words(UndoRecord(action="new.thing", subject="Amina", done_at=done_at))

    assert "Amina R. {x}" in known
    assert "Amina" in unknown


def test_words_of_a_vocabulary_follow_the_language_of_the_screens() -> None:
    term = Term(vocabulary="language", code="ar", label_fr="Arabe", label_en="Arabic", position=1)

    QLocale.setDefault(QLocale("fr_FR"))
    assert term_label(term) == "Arabe"
    QLocale.setDefault(QLocale("en_GB"))
    assert term_label(term) == "Arabic"


def test_days_are_said_as_in_french() -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    day = date(2026, 11, 26)

    assert long_date(day) == "jeudi 26 novembre 2026"
    assert day_and_month(day) == "jeudi 26 novembre"
    assert short_date(day) == "26\u00a0nov.\u00a02026"
    assert since(day, day) != ""
    assert since(date(2026, 1, 1), day) == short_date(date(2026, 1, 1))
    assert short_date(None) == long_date(None) == since(None, day) == ""


def test_an_instant_is_shown_in_the_local_time_of_the_laptop() -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    instant = datetime(2026, 3, 10, 11, 5, tzinfo=UTC)

    assert clock_time(instant) == f"{instant.astimezone().hour}\u00a0h\u00a005"


def test_what_is_cut_can_be_read_under_the_pointer(qtbot: QtBot) -> None:
    cut = ElidedLabel("subtitle", "Des nombres, jamais une personne")
    qtbot.addWidget(cut)
    cut.resize(60, 20)
    cut.show()

    assert cut.text().endswith("…")
    assert cut.toolTip() == "Des nombres, jamais une personne"
    cut.resize(900, 20)
    assert cut.toolTip() == ""
