"""The small forms of a file while somebody else writes in the same row: the second chooses, and loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from controllers.workspace import Workspace
from models.records.around import FollowUpDraft
from models.records.pathway import GoalDraft, StepDraft
from tests.factories import a_resident
from tests.ui.conftest import type_text
from ui.around.forms import FollowUpForm
from ui.pathway.goals_part import GoalForm
from ui.widgets.fields import TextField

InWindow = Callable[..., QWidget]


def write(form: QWidget, name: str, text: str) -> None:
    field = form.findChild(TextField, name)
    assert field is not None, name
    field.selectAll()
    type_text(field, text)


def said(form: QWidget) -> str:
    return " ".join(label.text() for label in form.findChildren(QLabel) if not label.isHidden())


def test_two_names_of_one_referent_are_both_shown_and_the_second_chooses(
    workspace: Workspace, in_window: InWindow
) -> None:
    person = workspace.residents.save(a_resident())
    rows = workspace.around.follow_ups
    began = rows.save(
        FollowUpDraft(resident_id=person.resident_id, organisation_kind="FT", referent_name="Madame Roussel")
    ).content
    form = FollowUpForm(workspace)
    in_window(form)
    form.start(began, title="", is_change=True)
    write(form, "follow_up_referent_name", "Madame Rousselle")
    rows.save(replace(began, referent_name="Monsieur Tual", next_meeting_on=date(2026, 4, 1)), began)

    form.save()

    assert form.isVisible()
    assert "“Monsieur Tual”. You wrote: “Madame Rousselle”" in said(form)
    assert "both versions are shown" in said(form)
    form.save()
    kept = rows.content_of(began.follow_up_id)
    assert (kept.referent_name, kept.next_meeting_on) == ("Madame Rousselle", date(2026, 4, 1))


def test_the_steps_that_two_wrote_are_all_there_once_the_second_chose(
    workspace: Workspace, in_window: InWindow
) -> None:
    person = workspace.residents.save(a_resident())
    goals = workspace.pathway.goals
    steps = (StepDraft(what="Refaire le CV"), StepDraft(what="Voir la garde"))
    began = goals.save(GoalDraft(resident_id=person.resident_id, text="Travailler", steps=steps)).content
    form = GoalForm(workspace, goals)
    in_window(form)
    form.start(began, title="", is_change=True)
    first, second = began.steps
    form.binder.restore({"text": "Travailler dehors", "steps": (replace(first, what="Sans CV"), second)})
    theirs = (replace(first, what="Un CV court"), second, StepDraft(what="Visiter un chantier"))
    goals.save(replace(began, steps=theirs), began)

    form.save()

    assert "“Un CV court”. You wrote: “Sans CV”" in said(form)
    assert began.goal_id is not None
    assert goals.content_of(began.goal_id).text == "Travailler"
    form.save()
    kept = goals.content_of(began.goal_id)
    assert kept.text == "Travailler dehors"
    assert [step.what for step in kept.steps] == ["Sans CV", "Voir la garde", "Visiter un chantier"]
    assert kept.steps[0].step_id == first.step_id
