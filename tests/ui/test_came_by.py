"""What a person came by, and the dwellings of a place, are offered where somebody is noted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.ids import OutreachId, ResidenceId
from models.records.outreach import OutreachDraft, OutreachKind
from tests.factories import a_residence, some_settings
from tests.ui.conftest import type_text
from ui.permanence.encounter import Encounter
from ui.residents.resident_form import ResidentForm


@pytest.fixture
def place(workspace: Workspace) -> ResidenceId:
    draft = a_residence()
    building = replace(draft.buildings[0], dwellings=("B 101", "B 102", "C 7"))
    record = workspace.residents.save_residence(replace(draft, buildings=(building,)))
    hall = record.content.buildings[0].halls[0].hall_id
    workspace.settings.save(some_settings(current_hall_id=hall))
    return record.residence_id


@pytest.fixture
def poster(workspace: Workspace, place: ResidenceId) -> OutreachId:
    draft = OutreachDraft(
        kind=OutreachKind.POSTER, name="Affiche", residence_id=place, starts_on=workspace.outreach.today()
    )
    return workspace.outreach.save(draft).outreach_id


def _encounter(workspace: Workspace, qtbot: QtBot) -> Encounter:
    encounter = Encounter(workspace)
    qtbot.addWidget(encounter)
    encounter.start(workspace.settings.settings().current_hall_id)
    return encounter


def test_an_encounter_says_by_which_action_the_person_came_and_keeps_it_while_it_is_typed(
    workspace: Workspace, poster: OutreachId, qtbot: QtBot
) -> None:
    encounter = _encounter(workspace, qtbot)
    fields = encounter.fields
    assert not fields.action.isHidden()
    type_text(fields.first_name, "Awa")
    fields.action.set_value(poster)
    fields.action.edited.emit()
    encounter.keep()

    again = _encounter(workspace, qtbot)
    (kept,) = workspace.encounters.kept()
    again.restore(kept, None)
    assert again.fields.action.value() == poster
    assert again.save()

    assert workspace.outreach.funnels()[poster].met == 1
    workspace.undo.undo()
    assert poster not in workspace.outreach.funnels()


def test_without_any_action_under_way_nobody_is_asked(
    workspace: Workspace, place: ResidenceId, qtbot: QtBot
) -> None:
    encounter = _encounter(workspace, qtbot)
    fields = encounter.fields
    field = fields.action.parentWidget()
    assert field is not None
    assert field.isHidden()
    assert fields.room.offered() == ("B 101", "B 102", "C 7")


def test_a_new_file_counts_for_its_action_and_is_taken_back_whole(
    workspace: Workspace, poster: OutreachId, qtbot: QtBot
) -> None:
    form = ResidentForm(workspace)
    qtbot.addWidget(form)
    form.start(None)
    where = form._cards.where
    assert where.room.offered() == ("B 101", "B 102", "C 7")
    type_text(form._cards.first_name, "Awa")
    where.action.set_value(poster)
    where.action.edited.emit()
    form.flush()
    form = ResidentForm(workspace)
    qtbot.addWidget(form)
    form.start(None)
    assert form._cards.where.action.value() == poster  # what was half typed is there again
    form.save()

    assert workspace.outreach.funnels()[poster].met == 1
    workspace.undo.undo()
    assert poster not in workspace.outreach.funnels()
    assert workspace.residents.count() == 0


def test_a_dwelling_that_is_chosen_is_kept_like_one_that_is_typed(
    workspace: Workspace, place: ResidenceId, qtbot: QtBot
) -> None:
    encounter = _encounter(workspace, qtbot)
    room = encounter.fields.room
    completer = room.completer()
    completer.setCompletionPrefix("b 1")
    assert completer.completionCount() == 2
    with qtbot.waitSignal(room.edited):
        completer.activated.emit("B 101")
