"""Two advisers on one plan: what is in nobody's way is kept, the rest is told with both texts and decided."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.errors import InvalidInput
from models.records.plan_parties import Letterhead
from models.records.plans import PlanContent, PlanVersionRecord
from models.records.templates import TemplatePart
from tests.factories import a_started_plan
from ui.plans.letterhead_field import LetterheadField
from ui.plans.plan_draft import KIND
from ui.plans.plan_editor import PlanEditor


def start_a_plan(workspace: Workspace) -> None:
    a_started_plan(workspace, "cleaning")


@pytest.fixture
def vault_path(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    return shutil.copytree(filled_vault(start_a_plan), tmp_path / "Essai.palier")


@pytest.fixture
def plan(workspace: Workspace) -> PlanVersionRecord:
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


@pytest.fixture
def editor(workspace: Workspace, plan: PlanVersionRecord, qtbot: QtBot) -> PlanEditor:
    return an_editor(workspace, plan, qtbot)


def an_editor(workspace: Workspace, plan: PlanVersionRecord, qtbot: QtBot) -> PlanEditor:
    editor = PlanEditor(workspace)
    qtbot.addWidget(editor)
    editor.load(plan)
    return editor


def fill(editor: PlanEditor, name: str, text: str) -> None:
    field = editor.findChild(QLineEdit, name)
    assert field is not None
    field.setText(text)
    field.textEdited.emit(text)


def press(editor: PlanEditor, which: str) -> None:
    button = editor.findChild(QPushButton, f"plan_editor_messages_{which}")
    assert button is not None
    assert button.isVisibleTo(editor)
    button.click()


def elsewhere(workspace: Workspace, plan: PlanVersionRecord, **post: str) -> None:
    """Write as a colleague does whose screen this editor does not know of."""
    workspace.plans.blockSignals(True)
    content = workspace.plans.open(plan.plan_id).content
    workspace.plans.save(plan.version_id, replace(content, post=replace(content.post, **post)))
    workspace.plans.blockSignals(False)


def now(workspace: Workspace, plan: PlanVersionRecord) -> PlanContent:
    return workspace.plans.open(plan.plan_id).content


def both_wrote(workspace: Workspace, plan: PlanVersionRecord, editor: PlanEditor) -> None:
    fill(editor, "plan_post_title", "Agent d'accueil")
    fill(editor, "plan_post_team", "Cinq personnes")
    elsewhere(workspace, plan, title="Agente de hall", manager="Ines")


def test_what_a_colleague_wrote_elsewhere_in_the_plan_stays(
    workspace: Workspace, plan: PlanVersionRecord, editor: PlanEditor
) -> None:
    fill(editor, "plan_post_team", "Cinq personnes")
    elsewhere(workspace, plan, manager="Ines")

    assert editor.keep()

    assert (now(workspace, plan).post.team, now(workspace, plan).post.manager) == ("Cinq personnes", "Ines")


@pytest.mark.parametrize(("which", "title"), [("action", "Agent d'accueil"), ("second", "Agente de hall")])
def test_the_same_words_are_told_with_both_texts_and_one_click_decides(
    workspace: Workspace, plan: PlanVersionRecord, editor: PlanEditor, which: str, title: str
) -> None:
    both_wrote(workspace, plan, editor)

    assert not editor.keep()

    said = " ".join(label.text() for label in editor.findChildren(QLabel))
    assert "“Agente de hall”" in said
    assert "“Agent d'accueil”" in said
    post = now(workspace, plan).post
    assert (post.title, post.manager, post.team) == ("Agente de hall", "Ines", "Cinq personnes")
    editor.hand_over()
    assert now(workspace, plan).post == post, "nothing is signed before it is decided"

    press(editor, which)

    assert now(workspace, plan).post == replace(post, title=title)
    assert workspace.drafts.find(KIND, str(plan.plan_id)) is None
    assert editor.keep()


def test_what_is_typed_while_nobody_decided_is_kept_too(
    workspace: Workspace, plan: PlanVersionRecord, editor: PlanEditor
) -> None:
    both_wrote(workspace, plan, editor)
    editor.keep()

    fill(editor, "plan_post_workplace", "Hall B")
    editor.keep()

    assert (now(workspace, plan).post.workplace, now(workspace, plan).post.title) == (
        "Hall B",
        "Agente de hall",
    )


def test_words_that_clash_survive_a_cut_and_are_told_again(
    workspace: Workspace, plan: PlanVersionRecord, editor: PlanEditor, qtbot: QtBot
) -> None:
    both_wrote(workspace, plan, editor)
    assert "Agente de hall" in editor.leave()

    again = an_editor(workspace, workspace.plans.open(plan.plan_id), qtbot)

    assert "at the same time" in again.messages.text()
    press(again, "action")
    assert now(workspace, plan).post.title == "Agent d'accueil"


def test_words_that_clash_go_with_the_person_when_their_file_is_erased(
    workspace: Workspace, plan: PlanVersionRecord, editor: PlanEditor
) -> None:
    both_wrote(workspace, plan, editor)
    editor.leave()
    assert workspace.drafts.find(KIND, str(plan.plan_id)) is not None

    workspace.privacy.retention.erase(plan.resident_id, workspace.residents.open(plan.resident_id).code)

    assert workspace.drafts.drafts() == ()


def test_trying_again_to_write_the_plan_of_a_hire_overwrites_nothing(
    workspace: Workspace, plan: PlanVersionRecord
) -> None:
    hired = workspace.placements.open(plan.placement_id).content
    workspace.placements.save(replace(hired, tutor_name="Ines"))

    workspace.placements.save(replace(hired, weekly_minutes=1200), hired)

    saved = workspace.placements.open(plan.placement_id).content
    assert (saved.tutor_name, saved.weekly_minutes) == ("Ines", 1200)
    with pytest.raises(InvalidInput) as clash:
        workspace.placements.save(replace(hired, tutor_name="Marc"), hired)
    assert clash.value.problems[0].params["present"] == "Ines"


def test_a_draft_keeps_its_head_until_the_one_in_force_is_taken(
    workspace: Workspace, plan: PlanVersionRecord, editor: PlanEditor
) -> None:
    head = Letterhead(name="Emploi Conseil", address="1 rue Haute, 44100 Nantes")
    workspace.plans.templates.save(TemplatePart.LETTERHEAD, head)
    field = editor.findChild(LetterheadField)
    assert field is not None
    assert field.value() == Letterhead()

    field.take_button.click()
    editor.keep()

    assert now(workspace, plan).letterhead == head
    assert editor.form.binder.widget_of("letterhead.name") is field.take_button
