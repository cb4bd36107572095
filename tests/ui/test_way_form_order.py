"""The small forms of a file under the Tab key: the fields as they are read, then Discard and Save."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from models.records.around import FollowUpDraft, SharingDraft, StandingDraft
from models.records.pathway import ActivityDraft, FactDraft, FactKind, GoalDraft, StepDraft
from models.records.programmes import EnrolmentDraft
from tests.factories import a_resident
from ui.around.forms import FollowUpForm, SharingForm, StandingForm
from ui.pathway.activities_part import ActivityForm
from ui.pathway.enrolment_form import EnrolmentForm
from ui.pathway.fact_form import FactForm
from ui.pathway.goals_part import GoalForm
from ui.widgets.buttons import make_button
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.records.ids import ResidentId

FORMS = ("fact", "goal", "activity", "enrolment", "standing", "follow_up", "sharing")

_OF_A_LINE = ("_up", "_down", "_remove")
"""Buttons beside a line of a list: they come after what the line says."""


def _started(workspace: Workspace, name: str, key: ResidentId, window: QWidget) -> Any:
    way = workspace.pathway
    made: Any = {
        "fact": lambda: (FactForm(workspace, way.facts), FactDraft(resident_id=key, kind=FactKind.LEFT)),
        "goal": lambda: (
            GoalForm(workspace, way.goals), GoalDraft(resident_id=key, steps=(StepDraft(), StepDraft())),
        ),
        "activity": lambda: (ActivityForm(workspace, way.activities), ActivityDraft(resident_id=key)),
        "enrolment": lambda: (EnrolmentForm(workspace, way.enrolments), EnrolmentDraft(resident_id=key)),
        "standing": lambda: (StandingForm(workspace), StandingDraft(resident_id=key)),
        "follow_up": lambda: (FollowUpForm(workspace), FollowUpDraft(resident_id=key)),
        "sharing": lambda: (SharingForm(workspace), SharingDraft(resident_id=key)),
    }[name]  # fmt: skip
    form, draft = made()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(form)
    if isinstance(form, EnrolmentForm):
        form.start_new(draft, way.programmes.programmes())
    else:
        form.start(draft, title=name)
    return form


def _stops(form: QWidget, first: QWidget) -> list[QWidget]:
    """Return where Tab goes inside a form, beginning with a widget."""
    found = [first]
    at = first.nextInFocusChain()
    while at is not None and at is not first:
        takes = at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None
        if takes and at.isVisible() and form.isAncestorOf(at):
            found.append(at)
        at = at.nextInFocusChain()
    return found


@pytest.mark.parametrize("name", FORMS)
def test_save_comes_after_the_fields_as_they_are_read(workspace: Workspace, qtbot: QtBot, name: str) -> None:
    key = workspace.residents.save(a_resident()).resident_id
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayout(column(gap=0))
    window.resize(900, 900)
    window.show()
    form = _started(workspace, name, key, window)
    qtbot.wait(1)
    stops = _stops(form, next(one for one in form.findChildren(QWidget, f"{form.kind}_save")))
    stops = stops[1:] + stops[:1]  # the window has nothing else: what follows Save is the first

    names = [stop.objectName() for stop in stops]
    assert names[-2:] == [f"{form.kind}_cancel", f"{form.kind}_save"]
    assert len(names) > 3
    fields = [stop for stop in stops[:-2] if not stop.objectName().endswith(_OF_A_LINE)]
    tops = [stop.mapTo(form, QPoint()).y() + stop.height() // 2 for stop in fields]
    near = 24  # on one line, whatever the height of each
    assert all(after > before - near for before, after in pairwise(tops)), names


def test_fields_made_when_a_form_opens_come_where_it_stands_in_the_window(
    workspace: Workspace, qtbot: QtBot
) -> None:
    key = workspace.residents.save(a_resident()).resident_id
    window = QWidget()
    qtbot.addWidget(window)
    form = ActivityForm(workspace, workspace.pathway.activities)
    before, after = (make_button(name, "plain", name=name) for name in ("before", "after"))
    window.setLayout(column(before, form, after))
    window.show()
    form.start(ActivityDraft(resident_id=key), title="")

    names = [stop.objectName() for stop in _stops(window, before)]
    assert (names[0], names[1].partition("_")[0], names[-2:]) == (
        "before", "activity", ["activity_save", "after"],
    )  # fmt: skip
