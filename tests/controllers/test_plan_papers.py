"""Papers of a plan as they are asked for: who may, what is read of the file, what the employer never gets."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from models.errors import RuleBroken
from models.records.meetings import MeetingDraft
from models.records.people import Role
from models.records.plan_papers import (
    AttestationWish,
    PaperReader,
    PaperWish,
    PlanPaper,
    PlanPaperKind,
    Tally,
)
from models.records.plans import LocalText
from models.rules.plan_papers import PAPERS_OF, papers_for, reader_of, renewed_end
from tests.documents.plan_samples import version
from tests.factories import a_placement, a_plan_content, a_started_plan, some_settings

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.plans import PlanContent, PlanVersionRecord
    from models.storage.store import Store

NOTE = "Préfère un message la veille"


@pytest.fixture
def plan(workspace: Workspace) -> PlanVersionRecord:
    """Return a plan with a note of the team, in an organisation with a name for employers."""
    workspace.settings.save(some_settings())
    started = a_started_plan(workspace)
    return workspace.plans.save(started.version_id, a_plan_content(internal_note=NOTE))


def _text(paper: PlanPaper) -> str:
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(paper.pdf)).pages)
    return " ".join(text.replace("\xa0", " ").split())


def test_no_paper_of_the_team_is_in_a_list_of_somebody_else() -> None:
    kinds = [kind for kinds in PAPERS_OF.values() for kind in kinds]

    assert sorted(kinds) == sorted(PlanPaperKind)
    assert PAPERS_OF[PaperReader.TEAM] == (PlanPaperKind.TEAM,)
    assert reader_of(PlanPaperKind.TEAM) is PaperReader.TEAM


def test_every_paper_offered_is_drawn_and_only_the_team_reads_its_note(
    workspace: Workspace, plan: PlanVersionRecord
) -> None:
    offered = workspace.plan_papers.offered(plan)

    papers = {
        kind: workspace.plan_papers.draw_now(plan, PaperWish(kind=kind))
        for kinds in offered.values()
        for kind in kinds
    }

    assert set(papers) == set(PlanPaperKind) - {PlanPaperKind.AMENDMENT}
    for kind, paper in papers.items():
        assert paper.kind is kind
        assert (NOTE in _text(paper)) is (kind is PlanPaperKind.TEAM)
        assert plan.content.employee.last_name not in paper.file_name
        assert plan.content.employee.last_name not in str(PdfReader(io.BytesIO(paper.pdf)).metadata)


def test_an_amendment_needs_a_version_before(workspace: Workspace, plan: PlanVersionRecord) -> None:
    wish = PaperWish(kind=PlanPaperKind.AMENDMENT)
    with pytest.raises(RuleBroken) as refused:
        workspace.plan_papers.draw_now(plan, wish)
    frozen = workspace.plans.freeze(plan.plan_id)
    tutor = replace(frozen.content.tutor, name="Oriane Kerbrat")
    second = workspace.plans.save(frozen.version_id, replace(frozen.content, tutor=tutor))

    paper = workspace.plan_papers.draw_now(second, wish)

    assert refused.value.code == "plan_paper.no_such"
    assert "Oriane Kerbrat, à la place de Radu Ionescu" in _text(paper)
    assert PlanPaperKind.AMENDMENT in workspace.plan_papers.offered(second)[PaperReader.EMPLOYER]


def test_words_that_must_not_reach_the_employer_keep_the_paper_back(
    workspace: Workspace, plan: PlanVersionRecord
) -> None:
    day = replace(plan.content.day_one, meal=LocalText(text="Prend son traitement à midi, a une RQTH"))
    told = workspace.plans.save(plan.version_id, replace(plan.content, day_one=day, language="en"))

    for kind in (PlanPaperKind.FIRST_DAY, PlanPaperKind.REVIEW):
        with pytest.raises(RuleBroken) as refused:
            workspace.plan_papers.draw(told, PaperWish(kind=kind))
        assert refused.value.code == "plan.leak"

    # The employee reads what was written with them, in both languages or in French alone.
    wish = PaperWish(kind=PlanPaperKind.PLAIN)
    both = workspace.plan_papers.draw_now(told, wish)
    alone = workspace.plan_papers.draw_now(told, replace(wish, in_french_alone=True))
    assert "Your plan, easy to read" in _text(both)
    assert "Your plan" not in _text(alone)
    assert alone.is_translation_checked


def test_an_attestation_counts_the_meetings_of_the_file(
    workspace: Workspace, plan: PlanVersionRecord
) -> None:
    key = plan.resident_id
    for is_attempt in (False, False, True):
        draft = MeetingDraft(resident_id=key, note="Vu au bureau", is_attempt=is_attempt)
        workspace.meetings.save(draft)
    today = workspace.plan_papers.first_day(plan)
    wish = AttestationWish(since=today, tally=Tally.MEETINGS, purpose="mon dossier RSA")

    paper = workspace.plan_papers.draw_now(plan, PaperWish(kind=PlanPaperKind.ATTESTATION, attestation=wish))

    assert "il compte 2 rendez-vous." in _text(paper)
    assert paper.kept_back == ("RSA",)
    assert "RSA" not in _text(paper)
    before = replace(wish, since=date(2020, 1, 1), until=date(2020, 12, 31))
    none = workspace.plan_papers.draw_now(plan, PaperWish(kind=PlanPaperKind.ATTESTATION, attestation=before))
    assert "il compte" not in _text(none)


def test_who_may_not_read_what_is_sensitive_is_offered_no_paper(
    workspace: Workspace, plan: PlanVersionRecord, store: Store
) -> None:
    store.act_as(replace(store.actor, role=Role.OUTREACH))

    assert workspace.plan_papers.offered(plan) == {}
    with pytest.raises(RuleBroken) as refused:
        workspace.plan_papers.draw(plan, PaperWish(kind=PlanPaperKind.TEAM))
    assert refused.value.code == "rights.refused"


def test_a_trial_is_renewed_once_where_the_contract_allows_it() -> None:
    def plan_of(**changes: object) -> PlanContent:
        content = a_plan_content()
        return replace(content, contract=replace(content.contract, **changes))  # type: ignore[arg-type]

    placement = a_placement(is_trial_renewable=True)
    renewable = plan_of(is_trial_renewable=True)

    assert renewed_end(renewable, placement) == date(2027, 3, 31)
    assert renewed_end(plan_of(), placement) is None
    assert renewed_end(renewable, replace(placement, is_trial_renewed=True)) is None
    assert renewed_end(plan_of(has_trial_clause=False, trial_ends_on=None), placement) is None


def test_papers_without_anything_to_say_are_not_offered() -> None:
    known = version()
    contract = replace(known.content.contract, has_trial_clause=False, trial_ends_on=None, starts_on=None)
    bare = replace(known, content=replace(known.content, contract=contract))

    assert papers_for(PaperReader.EMPLOYER, bare) == (PlanPaperKind.FIRST_DAY,)
    assert PlanPaperKind.WEEK not in papers_for(PaperReader.EMPLOYEE, bare)
