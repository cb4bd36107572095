"""Scenes of what is around a person, of packages, and of the list of the day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QPushButton

from models.records.around import FollowUpDraft, ShareBlock, SharingDraft, StandingDraft
from models.records.hand_overs import HandOverDraft, HandOverPackage
from models.records.meetings import MeetingDraft, NextStep
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from ui.around.around_panel import AroundPanel
    from ui.residents.residents_page import ResidentsPage
    from ui.stage import Stage
    from ui.today.today_page import TodayPage

_BLOCKS: Final = tuple(block.value for block in ShareBlock)


def _panel(stage: Stage) -> AroundPanel:
    """Open the part of a person who is followed by others, noted now when nothing is."""
    around = stage.workspace.around
    key = stage.person("kravets").resident_id
    today = around.today()
    if around.of(key).standing is None:
        around.standing.save(
            StandingDraft(
                resident_id=key, registration="yes", oriented_on=today - timedelta(days=45),
                contract="unknown", contact="dated", contact_on=today - timedelta(days=140),
            )
        )  # fmt: skip
        for kind, name, lead in (("DEPT", "Val-de-Brume", "yes"), ("ML", "Pays de Brume", "unknown")):
            around.follow_ups.save(
                FollowUpDraft(
                    resident_id=key, organisation_kind=kind, organisation=name, is_lead=lead,
                    referent_name="Nadège Corbin", referent_phone="02 61 91 40 00", contact="unknown",
                    who_does_what="Le Département suit le logement, nous suivons le travail.",
                    next_meeting_on=today + timedelta(days=3),
                )
            )  # fmt: skip
        around.sharing.save(
            SharingDraft(
                resident_id=key, recipient="Atelier Passerelle", agreed_on=today, form="oral",
                recorded_by="Maëlle Guivarc’h", blocks=_BLOCKS,
            )
        )  # fmt: skip
        stage.workspace.meetings.save(
            MeetingDraft(
                resident_id=key,
                note="A parlé de la boulangerie.",
                next_step=NextStep.CALL_BACK,
                next_step_on=today,
            )
        )
    page = cast("ResidentsPage", stage.main("people").pages.current())
    page.open_record(key)
    return cast("AroundPanel", page.file.tabs.go("around"))


def _around(stage: Stage) -> None:
    _panel(stage)


def _around_form(stage: Stage) -> None:
    _panel(stage).standing.change_requested.emit()


def _give(stage: Stage) -> None:
    panel = _panel(stage)
    agreement = stage.workspace.around.of(stage.person("kravets").resident_id).agreements[0]
    panel.give(agreement)


def _give_sheet(stage: Stage) -> None:
    panel = _panel(stage)
    panel.give(stage.workspace.around.of(stage.person("kravets").resident_id).agreements[0])
    sheet = panel.findChild(QPushButton, "give_sheet")
    if sheet is not None:
        sheet.click()


def _package(stage: Stage) -> HandOverPackage:
    key = stage.person("kravets").resident_id
    agreement = stage.workspace.around.of(key).agreements[0]
    draft = HandOverDraft(
        resident_id=key, sharing_id=agreement.sharing_id, blocks=_BLOCKS,
        done_text="Trois ateliers de français.", urgent_text="Le logement jusqu’au 31 janvier.",
    )  # fmt: skip
    package = stage.workspace.hand_overs.package(draft)
    if not stage.workspace.hand_overs.packages(key):
        stage.workspace.hand_overs.note_sheet(draft, package)
    return package


def _today(stage: Stage) -> None:
    stage.main("today")


def _agenda(stage: Stage) -> None:
    cast("TodayPage", stage.main("today").pages.current()).show_agenda()


def _agenda_day(stage: Stage) -> None:
    """A day on which nothing is planned."""
    page = cast("TodayPage", stage.main("today").pages.current())
    page.show_agenda()
    page.agenda.span.set_value("day")
    page.agenda.refresh()
    before = page.agenda.findChild(Button, "agenda_before")
    if before is not None:
        before.click()


def _packages(stage: Stage) -> None:
    _panel(stage)
    _package(stage)
    cast("TodayPage", stage.main("today").pages.current()).show_packages()


def _receive(stage: Stage) -> None:
    _panel(stage)
    page = cast("TodayPage", stage.main("today").pages.current())
    page.show_packages()
    page.packages.receive.show_package(_package(stage))


AROUND_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("around", _around),
    ("around_form", _around_form),
    ("give", _give),
    ("give_sheet", _give_sheet),
    ("today", _today),
    ("today_agenda", _agenda),
    ("today_agenda_day", _agenda_day),
    ("packages", _packages),
    ("receive", _receive),
)
"""Name and what sets the stage."""
