"""The pathway on screen: two clicks for a fact, late steps said, and nobody weighed where it is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from models.records.pathway import FactDraft, FactKind, GoalDraft, StepDraft
from models.records.programmes import Decision, EnrolmentDraft, ObservationDraft
from models.records.proposals import ProposalDraft
from models.records.residents import ResidentDraft
from tests.ui.reach import check
from ui.palette.palette import Palette
from ui.pathway.pathway_panel import PathwayPanel
from ui.pathway.timeline_part import FIRST_SHOWN
from ui.proposals.proposals_panel import ProposalsPanel
from ui.residents.resident_file import ResidentFile
from ui.settings.programmes_section import ProgrammesSection
from ui.widgets.buttons import Button
from ui.widgets.cards import Pill
from ui.widgets.messages import MessageBar
from ui.widgets.steps import StepsBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord

PARTS = ("facts", "goals", "activities", "programmes")
SELECTING = ("motivation", "criter", "critère", "level", "niveau", "observation", "decision", "anchor")
"""Words of a selection, in names of widgets and in what is read, English and French."""


@pytest.fixture
def person(workspace: Workspace) -> ResidentRecord:
    return workspace.residents.save(ResidentDraft(first_name="Samir", last_name="Ouattara"))


@pytest.fixture
def file(qtbot: QtBot, workspace: Workspace, person: ResidentRecord) -> ResidentFile:
    """Show the person's file on its pathway."""
    file = ResidentFile(workspace)
    qtbot.addWidget(file)
    file.resize(1270, 900)
    file.show_record(person)
    file.show()
    file.tabs.go("pathway")
    return file


def _panel(file: ResidentFile) -> PathwayPanel:
    panel = file.tabs.current()
    assert isinstance(panel, PathwayPanel)
    return panel


def _settle() -> None:
    """Let what was taken out go, and what was put in show."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _press(root: QWidget, name: str) -> None:
    _settle()
    button = root.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isVisible(), name
    button.click()
    _settle()


def _said(root: QWidget) -> Iterator[tuple[str, str]]:
    """Give the name of every widget, hidden or not, with all that can be read or heard of it."""
    for widget in root.findChildren(QWidget):
        words = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            words += [widget.toPlainText(), widget.placeholderText()]
        if isinstance(widget, QComboBox):
            words += [widget.itemText(place) for place in range(widget.count())]
        yield widget.objectName(), " ".join(words)


def _weighing(root: QWidget) -> list[tuple[str, str]]:
    return [
        (name, words)
        for name, words in _said(root)
        # Of the public of a programme, « other criterion » says why somebody may enter, not what they are worth.
        if name != "enrolment_target" and any(each in f"{name} {words}".casefold() for each in SELECTING)
    ]


def _enrol(workspace: Workspace, person: ResidentRecord, *, selects: bool) -> EnrolmentDraft:
    programmes = workspace.pathway.programmes.programmes()
    found = next(each for each in programmes if each.content.selects is selects)
    today = workspace.pathway.today()
    return workspace.pathway.enrolments.save(
        EnrolmentDraft(
            resident_id=person.resident_id,
            programme_id=found.programme_id,
            entered_on=today - timedelta(days=280),
        )
    ).content


def _weigh(workspace: Workspace, person: ResidentRecord) -> None:
    """Have somebody chosen by criteria and motivation."""
    content = _enrol(workspace, person, selects=True)
    workspace.pathway.observations.save(
        ObservationDraft(
            enrolment_id=content.enrolment_id,
            level=3,
            observed_on=content.entered_on,
            words="Fait seul une démarche, Zqmotivé",
        )
    )
    decided = replace(content, decision=Decision.TAKEN, decision_reason="Zqdécidé")
    workspace.pathway.enrolments.save(decided, content)


def test_a_fact_is_noted_in_two_clicks_and_taken_back(
    workspace: Workspace, person: ResidentRecord, file: ResidentFile
) -> None:
    panel = _panel(file)

    _press(panel, "pathway_add_engaged")
    _press(panel, "pathway_fact_save")

    (line,) = workspace.pathway.view(person.resident_id).lines
    assert (line.kind, line.on) == (FactKind.ENGAGED, workspace.pathway.today())
    assert workspace.residents.open(person.resident_id).stage == "proposals"
    _press(panel, "pathway_line_0_change")
    words = panel.findChild(QPlainTextEdit, "fact_words")
    assert words is not None
    words.setPlainText("Le matin me va")
    _press(panel, "pathway_fact_save")
    assert [line.words for line in workspace.pathway.view(person.resident_id).lines] == ["Le matin me va"]
    workspace.undo.undo()
    assert [line.words for line in workspace.pathway.view(person.resident_id).lines] == [""]
    _press(panel, "pathway_line_0_remove")
    assert workspace.pathway.view(person.resident_id).lines == ()
    workspace.undo.undo()
    assert len(workspace.pathway.view(person.resident_id).lines) == 1


def test_an_offer_is_noted_once_with_the_proposals(
    workspace: Workspace, person: ResidentRecord, file: ResidentFile
) -> None:
    _press(_panel(file), "pathway_add_offered")
    proposals = file.tabs.current()
    assert isinstance(proposals, ProposalsPanel)
    assert proposals.proposals.form.isVisible()

    workspace.proposals.save(
        ProposalDraft(resident_id=person.resident_id, title="Plonge", proposed_on=workspace.proposals.today())
    )
    file.tabs.go("pathway")

    (line,) = workspace.pathway.view(person.resident_id).lines
    assert (line.kind, line.title, line.fact_id) == (FactKind.OFFERED, "Plonge", None)


def test_an_exit_asks_for_its_reason_where_it_is_missing(
    workspace: Workspace, person: ResidentRecord, file: ResidentFile
) -> None:
    panel = _panel(file)

    _press(panel, "pathway_add_left")
    _press(panel, "pathway_fact_save")

    assert workspace.pathway.view(person.resident_id).lines == ()
    reason = panel.findChild(QComboBox, "fact_reason")
    assert reason is not None
    offered = {reason.itemText(place) for place in range(reason.count())}
    assert not offered & {"Death", "Décès", "Long illness", "Longue maladie"}


def test_the_steps_above_follow_the_facts_and_nobody_who_left_is_on_one(
    workspace: Workspace, person: ResidentRecord, file: ResidentFile
) -> None:
    steps, stage = file.findChild(StepsBar, "resident_steps"), file.findChild(Pill, "resident_stage")
    assert steps is not None
    assert stage is not None
    shown = []
    for kind in (FactKind.ENGAGED, FactKind.HIRED, FactKind.BROKE, FactKind.LEFT):
        workspace.pathway.facts.save(
            FactDraft(
                resident_id=person.resident_id,
                kind=kind,
                happened_on=workspace.pathway.today(),
                reason="neutral.moved" if kind is FactKind.LEFT else "",
            )
        )
        file.show_again(workspace.residents.open(person.resident_id))
        shown.append(stage.text() if steps.isHidden() else steps.accessibleName())

    assert len(set(shown)) == 3, shown
    assert shown[0] == shown[2], "a broken contract returns to proposals"
    assert steps.isHidden()


def test_half_typed_words_come_back(
    qtbot: QtBot, workspace: Workspace, person: ResidentRecord, file: ResidentFile
) -> None:
    _press(_panel(file), "pathway_add_broke")
    words = file.findChild(QPlainTextEdit, "fact_words")
    assert words is not None
    words.setPlainText("Trop loin le soir")
    file.flush()

    again = ResidentFile(workspace)
    qtbot.addWidget(again)
    again.show_record(person)
    again.show()
    again.tabs.go("pathway")
    _press(_panel(again), "pathway_add_broke")

    kept = again.findChild(QPlainTextEdit, "fact_words")
    assert kept is not None
    assert kept.toPlainText() == "Trop loin le soir"


def test_a_late_step_is_said_and_ticked_off(
    workspace: Workspace, person: ResidentRecord, file: ResidentFile
) -> None:
    due_on = workspace.pathway.today() - timedelta(days=3)
    workspace.pathway.goals.save(
        GoalDraft(
            resident_id=person.resident_id, text="Le matin", steps=(StepDraft(what="Bus", due_on=due_on),)
        )
    )
    panel = _panel(file)
    panel.go("goals")
    assert panel.findChild(QWidget, "goal_0_late") is not None

    _press(panel, "goal_0_step_0")

    (goal,) = workspace.pathway.view(person.resident_id).goals
    assert goal.next_due_on is None


def test_every_part_can_be_reached_and_heard(
    workspace: Workspace, person: ResidentRecord, file: ResidentFile
) -> None:
    _weigh(workspace, person)
    panel = _panel(file)
    for part, button in zip(
        PARTS, ("pathway_add_hired", "goal_new", "activity_new", "enrolment_0_edit"), strict=True
    ):
        panel.go(part)
        _press(panel, button)
        check(panel)


def test_nobody_is_weighed_where_a_programme_refuses_it(
    qtbot: QtBot, workspace: Workspace, person: ResidentRecord, file: ResidentFile
) -> None:
    """Whatever was kept before, under IOD nothing of a motivation is on a screen, in a form or in a search."""
    _weigh(workspace, person)
    panel = _panel(file)
    panel.go("programmes")
    _press(panel, "enrolment_0_edit")
    _press(panel, "enrolment_0_observe")
    assert _weighing(panel), "shown under a programme that selects"

    _enrol(workspace, person, selects=False)
    file.show_record(workspace.residents.open(person.resident_id))
    palette = Palette(workspace.search.find, file)
    palette.open_with((), "motiv")
    _settle()
    for code in [part.code for part in file.tabs._parts if part.code not in {"rights", "seen"}]:
        file.tabs.go(code)
        if code == "pathway":
            for part, button in zip(PARTS, (None, "goal_new", "activity_new", "enrolment_new"), strict=True):
                panel.go(part)
                if button is not None:
                    _press(panel, button)
        _settle()
        assert _weighing(panel) == []
    everything = " ".join(f"{name} {words}" for name, words in (*_said(file), *_said(palette)))
    assert "Zqmotivé" not in everything
    assert "Zqdécidé" not in everything
    assert "motivation" not in everything.casefold()
    assert palette.results.rowCount() == 0
    assert workspace.search.find("Zqmotivé") == ()


def test_older_facts_wait_until_they_are_asked_for(
    workspace: Workspace, person: ResidentRecord, file: ResidentFile
) -> None:
    today = workspace.pathway.today()
    for days in range(FIRST_SHOWN + 3):
        workspace.pathway.facts.save(
            FactDraft(resident_id=person.resident_id, happened_on=today - timedelta(days=days))
        )
    panel = _panel(file)
    panel.show_resident(workspace.residents.open(person.resident_id))

    _press(panel, "pathway_more")

    assert panel.findChild(QWidget, f"pathway_line_{FIRST_SHOWN + 2}") is not None


def test_a_programme_is_added_and_switched_off_in_the_settings(qtbot: QtBot, workspace: Workspace) -> None:
    section = ProgrammesSection(workspace, MessageBar("m"))
    qtbot.addWidget(section)
    section.show()
    section.chips.set_value("new")
    section.chips.edited.emit()
    section.binder.restore({"name": "Un autre", "is_enabled": False})

    section.save()

    names = {
        each.content.name: each.content
        for each in workspace.pathway.programmes.programmes(enabled_only=False)
    }
    assert names["Un autre"].is_enabled is False
    assert not names["Un autre"].selects
    qtbot.keyClick(section, Qt.Key.Key_Tab)


def test_a_form_takes_the_keyboard_and_gives_it_back(file: ResidentFile, qtbot: QtBot) -> None:
    with qtbot.waitActive(file):
        file.activateWindow()
    add = file.findChild(QAbstractButton, "pathway_add_engaged")
    assert add is not None
    add.setFocus()
    _press(file, "pathway_add_engaged")
    form = file.findChild(QWidget, "pathway_fact_form")
    typed_in = QApplication.focusWidget()
    assert form is not None and typed_in is not None
    assert form.isAncestorOf(typed_in) and not isinstance(typed_in, Button), "Enter would throw it away"

    qtbot.keyClick(typed_in, Qt.Key.Key_Escape)

    assert not form.isVisible()
    qtbot.waitUntil(add.hasFocus)


def test_a_pause_is_told_above_every_part_and_only_coming_back_is_offered(
    workspace: Workspace, file: ResidentFile
) -> None:
    panel = _panel(file)
    paused = panel.findChild(QLabel, "pathway_paused")
    pause, resume = (panel.findChild(Button, f"pathway_add_{name}") for name in ("paused", "resumed"))
    assert paused is not None
    assert pause is not None
    assert resume is not None
    assert (paused.isVisible(), pause.isVisible(), resume.isVisible()) == (False, True, False)

    _press(panel, "pathway_add_paused")
    _press(panel, "pathway_fact_save")
    panel.go("goals")
    assert paused.isVisible()
    panel.go("facts")
    assert (pause.isVisible(), resume.isVisible()) == (False, True)
    _press(panel, "pathway_add_resumed")
    _press(panel, "pathway_fact_save")
    assert (paused.isVisible(), pause.isVisible(), resume.isVisible()) == (False, True, False)
