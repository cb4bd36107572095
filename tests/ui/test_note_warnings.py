"""Wherever several lines can be typed about people, words that have no place there are told at once."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.privacy import RequestDraft, RequestKind
from models.records.programmes import EnrolmentDraft, EnrolmentRecord
from tests.conftest import NOON
from tests.factories import a_resident
from ui.around.forms import FollowUpForm
from ui.around.give_panel import GivePanel
from ui.employers.employer_form import EmployerForm
from ui.employers.job_form import JobForm
from ui.errors import problem_text
from ui.immersions.assessment_form import AssessmentForm
from ui.immersions.immersion_form import ImmersionForm
from ui.in_work.forms import AdjustmentForm, BreakForm
from ui.in_work.voice_form import VoiceForm
from ui.network.event_forms import EventForm
from ui.network.partner_forms import ConventionForm, PartnerForm
from ui.network.people_forms import CollaboratorForm, PairForm, PairMeetingForm
from ui.pathway.activities_part import ActivitiesPart
from ui.pathway.enrolment_form import EnrolmentForm
from ui.pathway.fact_form import FactForm
from ui.pathway.goals_part import GoalsPart
from ui.pathway.observation_form import ObservationForm
from ui.pathway.way_form import WayForm
from ui.permanence.close_view import CloseView
from ui.plans.panel import PlanForm
from ui.plans.panels_support import AgreementPanel
from ui.plans.plan_draft import PlanDraft
from ui.privacy.note_warning import NoteWarning
from ui.privacy.request_card import RequestCard
from ui.proposals.outcome_form import OutcomeForm
from ui.proposals.proposal_form import ProposalForm
from ui.prospecting.forms import ApproachForm, EmployerStandingForm
from ui.residences.inline_form import InlineForm
from ui.residences.work_forms import OutreachForm
from ui.residents.meeting_form import MeetingForm
from ui.residents.resident_form import ResidentForm
from ui.settings.files_section import FilesSection
from ui.settings.organisation_section import OrganisationSection
from ui.settings.programmes_section import ProgrammesSection
from ui.settings.translations_section import TranslationsSection
from ui.templates.part_panels import LadderPanel
from ui.widgets.fields import TextField
from ui.widgets.form import FormBinder
from ui.widgets.messages import MessageBar
from ui.widgets.text_area import TextArea
from ui.wishes.profile_form import ProfileForm

NOT_OF_PEOPLE: Final = {
    "organisation_address_edit": "the address of the organisation itself",
    "own_field_choices": "what can be chosen in a field, in no file yet",
    "programme_indicators": "what a programme counts, in no file",
    "translation_text": "a phrase printed on every plan",
    **dict.fromkeys(
        [f"template_ladder_{name}" for name in ("clothing", "bring", "safety", "meal")],
        "what every plan of a trade begins with; what would tell too much is refused when it is kept",
    ),
}


@pytest.fixture
def screens(qtbot: QtBot, workspace: Workspace) -> QWidget:
    """Return every screen that takes several lines, side by side."""
    resident = workspace.residents.save(a_resident())
    workspace.privacy.register.receive(
        RequestDraft(
            resident_id=resident.resident_id, kind=RequestKind.ACCESS, received_on=workspace.privacy.today()
        )
    )
    requests = RequestCard(workspace)
    requests.show_resident(workspace.residents.open(resident.resident_id))
    root = QWidget()
    layout = QVBoxLayout(root)
    for screen in (
        EmployerForm(workspace),
        JobForm(workspace),
        ResidentForm(workspace),
        MeetingForm("resident_meeting", workspace),
        AgreementPanel(PlanForm(root, workspace, PlanDraft(workspace, root))),
        requests,
        ProfileForm(workspace),
        CloseView(workspace),
        GivePanel(workspace),
        FollowUpForm(workspace),
        FactForm(workspace, workspace.pathway.facts),
        ObservationForm(workspace, workspace.pathway.observations),
        _choosing(workspace),
        ActivitiesPart(workspace),
        GoalsPart(workspace),
        OutreachForm(workspace),
        VoiceForm(workspace),
        AdjustmentForm(workspace),
        BreakForm(workspace),
        ImmersionForm(workspace, workspace.immersions),
        AssessmentForm(workspace, workspace.immersions),
        ProposalForm(workspace),
        OutcomeForm(workspace),
        ApproachForm(workspace),
        EmployerStandingForm(workspace),
        CollaboratorForm(workspace),
        PairForm(workspace),
        PairMeetingForm(workspace),
        PartnerForm(workspace),
        ConventionForm(workspace),
        EventForm(workspace),
        FilesSection(workspace, MessageBar("messages")),
        ProgrammesSection(workspace, MessageBar("messages")),
        OrganisationSection(workspace, MessageBar("messages")),
        TranslationsSection(workspace, MessageBar("messages")),
        LadderPanel(FormBinder(root, problem_text)),
    ):
        layout.addWidget(screen)
        if isinstance(screen, InlineForm):
            screen.fill()
    for form in root.findChildren(WayForm):
        form.fill()
    qtbot.addWidget(root)
    return root


def test_every_field_of_several_lines_has_its_warning_below(screens: QWidget) -> None:
    areas = {area.objectName(): area for area in screens.findChildren(TextArea)}
    missing = [
        name
        for name, area in areas.items()
        if name not in NOT_OF_PEOPLE and not _is_warned(screens, name, area)
    ]

    assert missing == []
    assert not [name for name in NOT_OF_PEOPLE if name not in areas]
    _hold_that_none_is_left_out(set(areas))
    _hold_that_a_word_of_health_is_told(screens)


def _hold_that_none_is_left_out(shown: set[str]) -> None:
    """Compare the fields of that walk with those that the application makes anywhere."""
    made = list(_made())
    assert len(made) >= 10
    assert [one for one in made if not any(re.fullmatch(one, name) for name in shown)] == []


def _hold_that_a_word_of_health_is_told(screens: QWidget) -> None:
    for name in ("plan_internal_note", "employer_note", "job_team", "rights_request_note"):
        area = screens.findChild(TextArea, name)
        warning = screens.findChild(NoteWarning, f"{name}_warning")
        assert area is not None, name
        assert warning is not None, name

        area.setPlainText("Elle suit un traitement pour son diabète")
        warning.read()

        assert "diabète" in warning.text(), name


def test_the_warning_goes_with_the_words(qtbot: QtBot) -> None:
    for editor in (TextArea("note"), TextField("note")):
        warning = NoteWarning(editor)
        qtbot.addWidget(editor)
        qtbot.addWidget(warning)
        editor.set_value("Suit un traitement pour son diabète")
        warning.read()
        assert warning.text()

        editor.set_value("")
        qtbot.waitUntil(partial(_is_silent, warning))


def _choosing(workspace: Workspace) -> EnrolmentForm:
    """Return the form of a time in a programme that chooses people: it alone has all fields."""
    programme = next(
        known.content for known in workspace.pathway.programmes.programmes() if known.content.selects
    )
    form = EnrolmentForm(workspace, workspace.pathway.enrolments)
    form.start_change(
        EnrolmentRecord(
            enrolment_id=uuid4(),
            content=EnrolmentDraft(),
            programme=programme,
            who="",
            created_at=NOON,
            shows_selection=True,
        )
    )
    return form


def _is_warned(root: QWidget, name: str, area: TextArea) -> bool:
    warning = root.findChild(NoteWarning, f"{name}_warning")
    if warning is None:
        return False
    field = area.parentWidget()
    return field is not None and warning.parentWidget() in (field, field.parentWidget())


def _is_silent(warning: NoteWarning) -> bool:
    return warning.text() == ""


def _made() -> Iterator[str]:
    """Give the pattern of the name of every field that the code of the screens makes."""
    for path in Path("ui").rglob("*.py"):
        if path.parts[1] == "widgets":
            continue
        if "TextArea" not in (text := path.read_text("utf-8")):
            continue  # parsing hundreds of files takes seconds
        for call in ast.walk(ast.parse(text)):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "TextArea":
                yield _pattern(call.args[0])


def _pattern(name: ast.expr) -> str:
    if isinstance(name, ast.Constant):
        return re.escape(str(name.value))
    assert isinstance(name, ast.JoinedStr)
    return "".join(re.escape(str(p.value)) if isinstance(p, ast.Constant) else ".+" for p in name.values)
