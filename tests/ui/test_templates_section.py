"""Templates are written beside what they make, kept half typed, saved as versions, and read by others."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PIL import Image
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.people import Role
from models.records.plan_parties import Letterhead
from models.records.templates import Ladder, LadderTask, TemplatePart
from ui.templates.templates_section import TemplatesSection
from ui.widgets.messages import MessageBar

HEAD = Letterhead(name="Emploi Conseil", address="1 rue Haute, 44100 Nantes", phone="02 40 00 00 00")


def a_section(qtbot: QtBot, workspace: Workspace) -> TemplatesSection:
    messages = MessageBar("test_messages")
    qtbot.addWidget(messages)
    section = TemplatesSection(workspace, messages)
    qtbot.addWidget(section)
    section.resize(1240, 560)
    return section


@pytest.fixture
def section(qtbot: QtBot, workspace: Workspace) -> TemplatesSection:
    return a_section(qtbot, workspace)


def test_what_is_typed_is_seen_on_paper_saved_as_a_version_and_restored(
    qtbot: QtBot, section: TemplatesSection, workspace: Workspace
) -> None:
    with qtbot.waitSignal(workspace.plans.templates.preview_ready):
        section.show()
    with qtbot.waitSignal(workspace.plans.templates.preview_ready) as drawn:
        qtbot.keyClicks(section.binder.editor("letterhead.name"), "Emploi Conseil")
    assert "Emploi Conseil" in pypdf.PdfReader(io.BytesIO(drawn.args[0])).pages[0].extract_text()
    assert section.preview.page_count() >= 2

    with qtbot.waitSignal(section.toast_requested):
        section.save()

    assert workspace.plans.templates.in_force().letterhead == Letterhead(name="Emploi Conseil")
    assert not section.binder.is_modified()
    lines = section.frame.versions.lines()
    assert lines[0].restore_button.isHidden()
    lines[1].restore_button.click()
    assert workspace.plans.templates.in_force().letterhead == Letterhead()
    assert section.binder.value("letterhead.name") == ""


def test_a_word_that_tells_too_much_is_shown_at_its_field(section: TemplatesSection) -> None:
    section.binder.restore({"letterhead.name": "Centre pour réfugiés"})

    section.save()

    field = section.binder.field("letterhead.name")
    assert field is not None
    assert "réfugiés" in field.error()


def test_what_is_half_typed_of_each_part_is_there_again(
    qtbot: QtBot, section: TemplatesSection, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGB", (60, 20), "#0B6553").save(path)
    with qtbot.waitSignal(workspace.plans.templates.logo_ready):
        section.frame.letterhead.logo.file_chosen.emit(path)
    section.show_part(TemplatePart.LADDER, "cleaning")
    tasks = section.binder.value("ladder.tasks")
    assert isinstance(tasks, tuple)
    section.binder.restore({"ladder.tasks": (*tasks, LadderTask(week=9, task="Former un collègue"))})
    section.words.touch()
    section.flush()

    again = a_section(qtbot, workspace)

    again.show_part(TemplatePart.LADDER, "cleaning")
    kept = again.binder.value("ladder.tasks")
    assert isinstance(kept, tuple)
    assert kept[-1] == LadderTask(week=9, task="Former un collègue")
    assert "meanwhile" not in again.again.text()
    again.show_part(TemplatePart.LETTERHEAD)
    assert str(again.binder.value("letterhead.logo"))[:6] == str(b"\x89PNG")[:6]
    assert workspace.plans.templates.in_force().letterhead == Letterhead()


def test_a_ladder_is_copied_for_another_trade_and_one_is_no_longer_offered(
    section: TemplatesSection, workspace: Workspace
) -> None:
    section.show_part(TemplatePart.LADDER, "cleaning")
    section.frame.hide_button.click()
    assert "cleaning" not in {each.code for each in workspace.plans.ladders()}

    section.frame.copy_button.click()
    assert section.frame.copy_button.isHidden()
    section.binder.restore({"ladder.label_fr": "Propreté des trains", "ladder.rome": "k2303"})
    section.save()

    own = workspace.plans.ladders()[0]
    assert (own.label_fr, own.rome) == ("Propreté des trains", ("K2303",))
    assert len(own.tasks) == 17
    assert section.frame.ladders.value() == own.code
    workspace.undo.undo()
    assert own.code not in {each.code for each in workspace.plans.ladders()}
    assert section.frame.ladders.value() != own.code


def test_points_say_why_some_are_locked_and_what_is_wrong_in_their_line(section: TemplatesSection) -> None:
    section.show_part(TemplatePart.CHECK_POINTS)
    points = section.binder.value("check_points.points")
    assert isinstance(points, tuple)
    late = tuple(
        replace(each, offset_days=None) if each.code == "before_trial_end" else each for each in points
    )
    section.binder.restore({"check_points.points": late})

    section.save()

    wrong = section.findChild(QLineEdit, "template_points_before_trial_end_days")
    assert wrong is not None
    assert section.binder.widget_of("check_points.points.8.offset_days") is wrong
    section.binder.restore({"check_points.points": points})
    section.save()
    assert section.frame.panel(TemplatePart.CHECK_POINTS).isHidden() is False


def test_others_read_the_templates_and_change_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.plans.templates.save(TemplatePart.LETTERHEAD, HEAD)
    own = Ladder(code="own", label_fr="Couture", tasks=(LadderTask(week=1, task="Coudre"),))
    workspace.plans.templates.save(TemplatePart.LADDER, own)
    store = workspace.plans._store
    store.act_as(replace(store.actor, role=Role.EMPLOYMENT))

    section = a_section(qtbot, workspace)

    name = section.binder.editor("letterhead.name")
    assert isinstance(name, QLineEdit)
    assert name.isReadOnly()
    assert name.text() == HEAD.name
    section.show_part(TemplatePart.LADDER, "own")
    assert section.frame.ladders.isEnabled()
    assert section.frame.add_button.isHidden()
    assert section.frame.hide_button.isHidden()
    assert all(line.restore_button.isHidden() for line in section.frame.versions.lines())
