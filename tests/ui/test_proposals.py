"""« Propositions » on screen: an answer in the person's words, guard-rails that stop nothing, both sides."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from models.records.proposals import (
    IntroductionDraft,
    OfferAnswer,
    ProposalDraft,
    Side,
    SideAnswer,
)
from models.rules.shares import Share
from tests.factories import a_job, a_resident, an_employer
from tests.ui.reach import check
from ui.proposals.proposals_panel import INTRODUCTIONS, OFFERS, ProposalsPanel
from ui.statistics.shares_lines import SharesLines

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.records.ids import JobId
    from models.records.residents import ResidentRecord


@pytest.fixture
def job(workspace: Workspace) -> JobId:
    employer = workspace.employers.save(an_employer())
    site = employer.content.sites[0].site_id
    return workspace.employers.save_job(a_job(employer_id=employer.employer_id, site_id=site)).job_id


@pytest.fixture
def person(workspace: Workspace) -> ResidentRecord:
    return workspace.residents.save(a_resident())


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, person: ResidentRecord) -> ProposalsPanel:
    panel = ProposalsPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(1180, 900)
    panel.show()
    panel.show_resident(person)
    return panel


def _press(inside: QWidget, name: str) -> None:
    button = inside.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def _text(inside: QWidget, name: str) -> str:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # lines of before
    found = inside.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def _set(form: Any, field: str, value: object) -> None:
    form.binder.editor(field).set_value(value)


def test_an_answer_is_kept_in_the_words_of_the_person(
    workspace: Workspace, person: ResidentRecord, panel: ProposalsPanel, job: JobId
) -> None:
    _press(panel, "proposal_new")
    form = panel.proposals.form
    form.binder.editor("job_id").choose(job, "Plonge")
    _press(form, "proposal_answer_declined")
    _set(form, "reason", "travel")
    words = form.findChild(QPlainTextEdit, "proposal_words")
    assert words is not None
    words.setPlainText("Trop loin le soir.")
    form.save()

    (kept,) = workspace.proposals.view(person.resident_id).proposals
    content = kept.content
    assert (content.answer, content.reason, content.words) == (
        OfferAnswer.DECLINED,
        "travel",
        "Trop loin le soir.",
    )
    assert content.answered_on == workspace.proposals.today()
    assert _text(panel, "proposal_0_words") == "Trop loin le soir."
    assert "1" in _text(panel, "offers_rail_offers_title")
    assert panel.findChild(QAbstractButton, "proposal_0_introduce") is None


def test_a_second_candidate_is_shown_and_may_be_introduced_all_the_same(
    workspace: Workspace, person: ResidentRecord, panel: ProposalsPanel, job: JobId
) -> None:
    today = workspace.proposals.today()
    other = workspace.residents.save(a_resident(first_name="Zeinab", last_name="Traoré"))
    workspace.introductions.save(
        IntroductionDraft(resident_id=other.resident_id, job_id=job, introduced_on=today)
    )
    proposal = workspace.proposals.save(
        ProposalDraft(
            resident_id=person.resident_id, job_id=job, proposed_on=today, answer=OfferAnswer.INTERESTED
        )
    )
    assert other.code in _text(panel, "offers_rail_job_0")

    _press(panel, "proposal_0_introduce")
    form = panel.introductions.form
    said = _text(form, "introduction_rails")
    assert other.code in said
    assert "Zeinab" not in said
    assert form.binder.value("place")
    form.save()

    (kept,) = workspace.proposals.view(person.resident_id).introductions
    assert (kept.content.proposal_id, kept.content.job_id) == (proposal.proposal_id, job)
    assert panel.introductions.isVisible()


def test_each_side_is_heard_apart_and_silence_frees_the_job(
    workspace: Workspace, person: ResidentRecord, panel: ProposalsPanel, job: JobId
) -> None:
    today = workspace.proposals.today()
    workspace.introductions.save(
        IntroductionDraft(
            resident_id=person.resident_id,
            job_id=job,
            introduced_on=today - timedelta(days=30),
            meet_on=today - timedelta(days=20),
        )
    )
    panel.go(INTRODUCTIONS)
    _press(panel, "introduction_0_outcome")
    outcome = panel.introductions.outcome
    _press(outcome, "outcome_person_answer_yes")
    outcome.save()

    (kept,) = workspace.proposals.view(person.resident_id).introductions
    assert kept.content.person_answer is SideAnswer.YES
    assert (kept.content.person_heard_on, kept.content.employer_answer) == (today, None)
    assert workspace.proposals.rails_of(job).others == ((person.code, today - timedelta(days=30)),)

    _press(panel, f"introduction_0_{Side.EMPLOYER.value}_never")

    (kept,) = workspace.proposals.view(person.resident_id).introductions
    assert kept.content.employer_answer is SideAnswer.SILENT
    assert workspace.proposals.rails_of(job).others == ()
    assert workspace.residents.open(person.resident_id).stage.value == "proposals"

    both = replace(kept.content, employer_answer=SideAnswer.YES, employer_heard_on=today)
    workspace.introductions.save(both, kept.content)
    asked: list[bool] = []
    panel.hire_requested.connect(partial(asked.append, True))
    _press(panel, "introduction_0_hire")  # both said yes: the way goes on from here
    assert asked == [True]


def test_the_reasons_offered_are_those_of_the_side_it_failed_on(
    workspace: Workspace, person: ResidentRecord, panel: ProposalsPanel
) -> None:
    today = workspace.proposals.today()
    workspace.introductions.save(
        IntroductionDraft(resident_id=person.resident_id, title="Plonge", introduced_on=today, meet_on=today)
    )
    panel.go(INTRODUCTIONS)
    _press(panel, "introduction_0_outcome")
    outcome = panel.introductions.outcome
    _press(outcome, "outcome_not_happened_side_employer")
    _set(outcome, "not_happened_reason", "employer.hired")
    outcome.save()

    (kept,) = workspace.proposals.view(person.resident_id).introductions
    assert (kept.content.not_happened_side, kept.content.not_happened_reason) == (
        "employer",
        "employer.hired",
    )
    assert _text(panel, "introduction_0_not_happened").count(" · ") == 1


def test_the_panel_is_reached_and_named(panel: ProposalsPanel) -> None:
    _press(panel, "proposal_new")
    check(panel)
    panel.go(INTRODUCTIONS)
    _press(panel, "introduction_new")
    check(panel)
    panel.go(OFFERS)


def test_a_share_is_told_by_both_its_figures_or_said_to_be_hidden(qtbot: QtBot) -> None:
    lines = SharesLines()
    qtbot.addWidget(lines)
    lines.show_shares(
        [
            Share(code="open_ended", numerator=12, denominator=20),
            Share(code="full_time", numerator=None, denominator=None),
        ]
    )

    assert _text(lines, "statistics_share_open_ended_figure") == "12 of 20 (60 %)"
    assert "fewer than 5" in _text(lines, "statistics_share_full_time_figure")
