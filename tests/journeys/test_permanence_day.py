"""A whole permanence by hand, in real windows and in a real encrypted file: prepared, held, cut, closed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import cast

import pytest
from pypdf import PdfReader

from models.records.hall_days import DayCounts
from models.records.ids import HallId
from models.records.meetings import MeetingDraft, NextStep, ReadBack, VisitRecord
from tests.factories import a_residence, a_resident, some_settings
from tests.journeys.laptop import Laptop
from tests.journeys.person import Person, said
from ui.discretion import discretion
from ui.permanence.permanence_page import PermanencePage

PASSPHRASE = "huit voisins dans le hall"
KNOWN = "Mohamed Benali"
MOST_INPUTS = 12
NOTE = "A tenu un étal de légumes pendant six ans."
TYPED_BEFORE_THE_CUT = "Cherche un travail du matin, pas loin du tramway."


class Hands:
    """Counts what somebody does: one field typed, one click, one chord is one input each."""

    def __init__(self, person: Person) -> None:
        self._person, self.inputs = person, 0

    def write(self, text: str) -> None:
        """Type in the field that has the focus."""
        self._person.type(text)
        self.inputs += 1

    def press(self, keys: str) -> None:
        """Press one chord."""
        self._person.press(keys)
        self.inputs += 1

    def click(self, name: str) -> None:
        """Click once."""
        self._person.click(name)
        self.inputs += 1


@pytest.fixture
def prepared(laptop: Laptop) -> Iterator[Laptop]:
    """A laptop whose vault knows one hall and one person, to whom something was promised for tomorrow."""
    laptop.make_vault(PASSPHRASE, fill)
    yield laptop
    discretion.set_on(is_on=False)


def fill(laptop: Laptop) -> None:
    workspace = laptop.workspace
    residence = workspace.residents.save_residence(a_residence())
    hall = residence.content.buildings[0].halls[0].hall_id
    # The screen of the tests is small: so, the queue stands beside the encounter, as it does in a hall.
    workspace.settings.save(some_settings(current_hall_id=hall, zoom=0.8))
    known = workspace.residents.save(
        a_resident(
            residence_id=residence.residence_id, first_name="Mohamed", last_name="Benali", room="118",
            phone="06 39 98 17 21", exchange_language="ar",
        )
    )  # fmt: skip
    tomorrow = workspace.meetings.day() + timedelta(days=1)
    workspace.meetings.save(
        MeetingDraft(
            resident_id=known.resident_id, hall_id=hall, note="Apportera son permis.",
            next_step=NextStep.PLAN, next_step_on=tomorrow,
        )
    )  # fmt: skip


def unlock(person: Person) -> Person:
    person.fill("passphrase", PASSPHRASE)
    person.press("Enter")
    person.find("main_window")
    return person


def hall_of(laptop: Laptop) -> HallId | None:
    return laptop.workspace.settings.settings().current_hall_id


def page_of(laptop: Laptop) -> PermanencePage:
    return cast("PermanencePage", laptop.window.pages.current())


def queue_of(laptop: Laptop) -> dict[str, VisitRecord]:
    waiting = laptop.workspace.meetings.today(hall_of(laptop)).waiting
    return {visit.initials: visit for visit in waiting}


def comes(person: Person, who: str) -> None:
    person.click("queue_initials")
    person.type(who)
    person.press("Enter")


def receive(person: Person, laptop: Laptop, initials: str) -> None:
    person.click(f"visit_{queue_of(laptop)[initials].visit_id.hex[:8]}")
    person.reads("encounter_initials", initials)


def save(person: Person, laptop: Laptop, initials: str) -> None:
    person.press("Ctrl+Enter")
    person.until(lambda: initials not in queue_of(laptop), f"{initials} is still in the queue")


@contextmanager
def neutral_title(laptop: Laptop) -> Iterator[None]:
    assert laptop.window.windowTitle() == "Palier"
    yield
    assert laptop.window.windowTitle() == "Palier"


def prepare(person: Person, laptop: Laptop) -> None:
    person.click("day_prepare")
    person.reads("prepare_person_0_who", "M. B.")
    assert "118" in person.read("prepare_person_0_who")
    assert person.read("prepare_person_0_said") == "« Apportera son permis. »"
    assert person.sees("prepare_leaflet_ar"), "the notice in the language expected"
    pane = page_of(laptop).shelf.prepare(hall_of(laptop)).pane
    person.click("prepare_day_list_button")
    person.until(lambda: pane.print_bar._pdf != b"", "the list of the day is not drawn")
    words = " ".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(pane.print_bar._pdf)).pages)
    assert "M. B." in words
    for word in ("Benali", "Mohamed", "Résidence", "Foyer", "sociale"):
        assert word not in words, f"{word} lies on the table"
    person.click("prepare_back")


def intake(person: Person, laptop: Laptop) -> None:
    """Receive somebody new, read it back together, and count what that takes."""
    receive(person, laptop, "A. R.")
    hands = Hands(person)
    hands.write("Amina")
    hands.press("Tab")
    hands.write("Rahmani")
    hands.click("encounter_language_chips_uk")
    hands.click("encounter_trades_chips_cleaning")
    hands.click("encounter_parts_morning")
    hands.click("encounter_travel_chips_walking")
    hands.click("encounter_note")
    hands.write(NOTE)
    hands.click("encounter_next_nothing")
    person.press("F8")
    person.reads("read_back_trades_french", "le nettoyage")
    person.reads("read_back_trades_other", "прибирання")
    assert NOTE in person.read("read_back_note_free")
    assert "la religion" in person.read("read_back_never")
    person.click("read_back_right")
    person.find("encounter_answer")
    hands.press("Ctrl+Enter")
    person.until(lambda: "A. R." not in queue_of(laptop), "the encounter was not saved")
    assert hands.inputs <= MOST_INPUTS, f"{hands.inputs} inputs"
    (found,) = laptop.workspace.residents.search("amina rahmani", 1)
    (meeting,) = laptop.workspace.meetings.meetings_of(found.resident_id)
    assert (meeting.content.note, meeting.content.read_back) == (NOTE, ReadBack.RIGHT)


def interrupted_twice(person: Person, laptop: Laptop) -> None:
    """Two encounters are put aside, both visible, and one key goes from one to the other."""
    receive(person, laptop, "B. D.")
    person.fill("encounter_first_name", "Bintou")
    receive(person, laptop, "C. L.")
    person.fill("encounter_first_name", "Célestin")
    receive(person, laptop, "K. T.")
    unfinished = [card.visit.initials for card in page_of(laptop).queue.cards if card.is_unfinished]
    assert unfinished == ["B. D.", "C. L."]


def anonymous(person: Person, laptop: Laptop) -> None:
    person.fill("encounter_note", "Demande où est l’arrêt de bus.")
    before = laptop.workspace.residents.count()
    save(person, laptop, "K. T.")
    assert laptop.workspace.residents.count() == before


def resumed(person: Person, laptop: Laptop) -> None:
    person.press("F6")
    person.reads("encounter_initials", "B. D.")
    assert person.read("encounter_first_name") == "Bintou"
    person.press("F6")
    person.reads("encounter_initials", "C. L.")
    assert person.read("encounter_first_name") == "Célestin"
    save(person, laptop, "C. L.")
    person.press("F6")
    save(person, laptop, "B. D.")


def known_and_misspelt(person: Person, laptop: Laptop) -> None:
    receive(person, laptop, "M. B.")
    person.fill("encounter_first_name", "Muhammad")
    person.fill("encounter_last_name", "Benalli")
    person.fill("encounter_room", "118")
    person.find("encounter_candidates")
    person.click("encounter_candidates_same")
    person.reads(
        "encounter_messages_text",
        said("Encounter", "Already met on {date}. The file has filled in what is known."),
    )
    assert person.read("encounter_phone") == "06 39 98 17 21"
    person.fill("encounter_note", "A apporté son permis.")
    save(person, laptop, "M. B.")
    (found,) = laptop.workspace.residents.search("benali", 2)
    assert len(laptop.workspace.meetings.meetings_of(found.resident_id)) == 2, "one file, its history whole"


def cut_in_the_middle(person: Person, laptop: Laptop) -> Person:
    """The power goes while one types; no flush, no lock: what was typed 400 ms before is there."""
    receive(person, laptop, "F. N.")
    person.fill("encounter_first_name", "Fanta")
    person.fill("encounter_note", TYPED_BEFORE_THE_CUT)
    visit = queue_of(laptop)["F. N."].visit_id

    def kept() -> str:
        found = laptop.workspace.encounters.find(visit)
        return found.draft.meeting.note if found is not None else ""

    person.until(lambda: kept() == TYPED_BEFORE_THE_CUT, "what was typed is not kept")
    person.type(" Et")
    person = unlock(laptop.cut())
    person.reads(
        "encounter_messages_text",
        said("Encounter", "The computer stopped at {time}. The encounter with {who} is here."),
    )
    assert "F. N." in person.read("encounter_messages_text")
    note = person.read("encounter_note")
    assert note.startswith(TYPED_BEFORE_THE_CUT) and len(note) <= len(TYPED_BEFORE_THE_CUT) + 3
    assert person.read("encounter_first_name") == "Fanta"
    person.click("encounter_messages_action")
    save(person, laptop, "F. N.")
    return person


def discreet(person: Person, laptop: Laptop) -> None:
    person.press("F7")
    person.find("discreet_pill")
    assert person.read("page_title") == said("PermanencePage", "Hall hours")
    person.press("Alt+3")
    table = person.find("resident_rows")
    model = table.model()  # type: ignore[attr-defined]  # a table
    shown = " ".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))
    assert "Benali" not in shown and "M. B." in shown
    person.press("F7", "Alt+1")
    assert not person.sees("discreet_pill")


def close(person: Person, laptop: Laptop) -> None:
    person.click("day_close")
    person.reads("close_received", "6")
    assert person.sees("close_anonymise")
    person.fill("close_note", "Prévoir une chaise de plus.")
    person.click("close_done")
    person.find("close_print")
    hall, today = hall_of(laptop), laptop.workspace.meetings.day()
    kept = laptop.workspace.hall_days.of_day(hall, today)
    assert kept is not None
    assert kept.content.counts == DayCounts(received=6, anonymous=1, left_waiting=2, promised=1)
    assert kept.content.note == "Prévoir une chaise de plus."
    day = laptop.workspace.meetings.today(hall)
    assert day.waiting == ()
    assert [visit.initials for visit in day.seen if visit.resident_id is None] == [""]
    person.press("Ctrl+Z")
    person.until(lambda: laptop.workspace.hall_days.of_day(hall, today) is None, "it was not taken back")
    assert "Y. O." in queue_of(laptop)


def test_a_permanence_is_prepared_held_cut_and_closed(prepared: Laptop) -> None:
    person = unlock(prepared.switch_on())
    with neutral_title(prepared):
        prepare(person, prepared)
        for who in (
            "A. R. 214",
            "B. D. 305",
            "C. L. 12",
            "K. T.",
            "M. B. 118",
            "F. N. 7",
            "D. S.",
            "Y. O. 44",
        ):
            comes(person, who)
        assert person.read("queue_count") == "8"
        intake(person, prepared)
        interrupted_twice(person, prepared)
        anonymous(person, prepared)
        resumed(person, prepared)
        known_and_misspelt(person, prepared)
    person = cut_in_the_middle(person, prepared)
    with neutral_title(prepared):
        person.click(f"visit_{queue_of(prepared)['D. S.'].visit_id.hex[:8]}_left")
        person.until(lambda: list(queue_of(prepared)) == ["Y. O."], "somebody who left still waits")
        discreet(person, prepared)
        close(person, prepared)
