"""The scenes of the hall besides the encounter: preparing, reading together, papers, closing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from ui.discretion import discretion
from ui.permanence.close_view import CloseView
from ui.permanence.person_papers import PersonPapers
from ui.widgets.chips import ChipGroup

if TYPE_CHECKING:
    from ui.permanence.permanence_page import PermanencePage
    from ui.stage import Stage


def _page(stage: Stage) -> PermanencePage:
    return cast("PermanencePage", stage.main("hall").pages.current())


def _prepare(stage: Stage) -> None:
    _page(stage).prepare()


def _read_back(stage: Stage) -> None:
    page = _page(stage)
    page.show_hall()
    waiting = stage.workspace.meetings.today(stage.workspace.settings.settings().current_hall_id).waiting
    page.queue.visit_requested.emit(waiting[0])
    page.read_back()


def _slip(stage: Stage) -> None:
    page = _page(stage)
    page.put_read_back_away()
    page.papers()


def _certificate(stage: Stage) -> None:
    """A certificate with the name, as the person wants it."""
    page = _page(stage)
    page.papers()
    papers = page.findChild(PersonPapers)
    if papers is not None:
        papers.kind.chips()[1].click()
        papers.with_name.click()


def _read_arabic(stage: Stage) -> None:
    """What is written of somebody who reads Arabic, with a sentence and a visit."""
    page = _page(stage)
    page.show_hall()
    person = stage.person("zeinab")
    hall = stage.workspace.settings.settings().current_hall_id
    room, language = person.room, "ar"
    visit = stage.workspace.meetings.arrive(hall, person.resident_id, "Z. E.", room, language)
    page.queue.visit_requested.emit(visit)
    page.encounter.fields.note.setText(
        "Dépose sa fille à l’école à 7 h 45. A travaillé trois ans en entrepôt."
    )
    steps = page.encounter.findChild(ChipGroup, "encounter_next")
    if steps is not None:
        steps.chips()[1].click()
    page.read_back()


def _queue(stage: Stage) -> None:
    """Six people wait, one encounter is half typed."""
    page = _page(stage)
    page.put_read_back_away()
    page.show_hall()
    hall = stage.workspace.settings.settings().current_hall_id
    for initials, room in (("M. D.", "108"), ("T. G.", "214"), ("F. N.", ""), ("B. S.", "310")):
        stage.workspace.meetings.arrive(hall, None, initials, room, "")
    page.encounter.save()


def _close(stage: Stage) -> None:
    _page(stage).close_day()


def _close_note(stage: Stage) -> None:
    """A word that says something of health, in what is kept of the day."""
    view = _page(stage).findChild(CloseView)
    if view is not None:
        view.note.setPlainText("Beaucoup de monde. Une dame a parlé de son diabète.")


def _closed(stage: Stage) -> None:
    """The day is kept, and can be printed."""
    view = _page(stage).findChild(CloseView)
    if view is not None:
        view.note.setPlainText("Beaucoup de monde. Revenir un mardi, plus tôt.")
        view.close_button.click()
        view.print_button.click()


def _hall_discreet(stage: Stage) -> None:
    _page(stage).show_hall()
    discretion.set_on(is_on=True)


def _discreet(stage: Stage) -> None:
    discretion.set_on(is_on=True)
    stage.main("people")


def _frank(stage: Stage) -> None:
    """Switch the discreet mode off again: the scenes that follow show names."""
    discretion.set_on(is_on=False)
    _page(stage).show_hall()


HALL_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("hall_prepare", _prepare),
    ("hall_read_back", _read_back),
    ("hall_slip", _slip),
    ("hall_certificate", _certificate),
    ("hall_read_arabic", _read_arabic),
    ("hall_queue", _queue),
    ("hall_close", _close),
    ("hall_close_note", _close_note),
    ("hall_closed", _closed),
    ("hall_discreet", _hall_discreet),
    ("persons_discreet", _discreet),
    ("hall_again", _frank),
)
"""Names and what sets them, in the order of a day."""
