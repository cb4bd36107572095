"""Who for this job, which jobs for this person: every reason in words, nothing hidden, no figure of anybody."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from models.records.employers import JobDraft
from models.records.profile import ToldLine
from models.records.residents import ResidentDraft
from models.rules.matching import rank_people
from models.rules.matching_facts import Criterion, Kind, Outcome
from models.rules.matching_results import MatchedPerson
from models.rules.matching_weights import default_rules
from tests.factories import an_employer
from tests.rules.matching_people import chance_of, job, person
from ui.discretion import discretion
from ui.matching.jobs_for_person import JobsForPersonPanel
from ui.matching.matching_sentences import SENTENCES
from ui.matching.matching_words import LineWords, half_days
from ui.matching.people_for_job import PeopleForJobView
from ui.settings.communes_card import CommunesCard
from ui.settings.matching_section import MatchingSection
from ui.widgets.cards import Pill
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.records.ids import JobId, ResidentId

NOTES = {"refusals_in_words", "hours_in_words", "zone_in_words", "reading_in_words", "gestures_in_words"}


@pytest.fixture
def job_id(workspace: Workspace) -> JobId:
    """A cleaning job."""
    employer = workspace.employers.save(an_employer())
    draft = JobDraft(employer_id=employer.employer_id, title="Agent de propreté", rome_code="K2204")
    return workspace.employers.save_job(draft).job_id


@pytest.fixture
def bilal(workspace: Workspace) -> ResidentId:
    """Somebody who refuses cleaning."""
    record = workspace.residents.save(ResidentDraft(first_name="Bilal", last_name="Exemple"))
    profile = workspace.profiles.open(record.resident_id).content
    told = replace(profile, refusal_lines=(ToldLine(rome_code="K2204"),))
    workspace.profiles.save(told, profile)
    return record.resident_id


def _texts(widget: PeopleForJobView | JobsForPersonPanel) -> str:
    return "\n".join(found.text() for found in widget.findChildren(QLabel))


def test_every_line_that_the_rules_can_give_has_a_sentence(workspace: Workspace) -> None:
    words, rules = LineWords(workspace.settings), default_rules()
    found = set()
    for seed in range(60):
        chance = chance_of(seed)
        people = [person(chance, number) for number in range(1, 30)]
        offered = job(chance, 1)
        firm, asks = chance.sample(list(Criterion), 4), {*offered.asks, Criterion.INTERVIEW}
        offered = replace(offered, firm=frozenset(firm), asks=frozenset(asks))
        for one in rank_people(offered, people, rules, may_see_health=True):
            for line in one.lines:
                said = words.sentence(line)
                found.add((line.kind, line.code))
                assert said != line.code, line
                assert "{" not in said
                assert "None" not in said
                assert not re.search(r"\b(score|points?)\b", said, re.IGNORECASE)
    told = {code for _, code in found}
    assert {code for _, code in SENTENCES} - told <= NOTES | {
        "same_commune", "same_commune_only", "right_to_work_until",  # said of other codes, where a value is there
    }  # fmt: skip


def test_parts_of_the_week_are_said_in_order() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    assert half_days([0, 4, 10]).casefold() in {"morning (lundi, mardi)\u00a0; evening (mercredi)"}
    QLocale.setDefault(before)


def test_the_people_for_a_job_are_all_there_and_say_why(
    workspace: Workspace, qtbot: QtBot, job_id: JobId, bilal: ResidentId
) -> None:
    workspace.residents.save(ResidentDraft(first_name="Amina", last_name="Exemple"))
    view = PeopleForJobView(workspace)
    qtbot.addWidget(view)
    view.show()
    view.show_job(job_id)
    cards = view.list.cards()
    found = [match.name for card in cards if isinstance(match := card.match(), MatchedPerson)]
    assert found == ["Amina Exemple", "Bilal Exemple"]
    assert "This trade is refused" in _texts(view)
    assert cards[1].match().explanation.lines[0].kind is Kind.LIMIT_BROKEN

    discretion.set_on(is_on=True)
    assert "Bilal Exemple" not in _texts(view)
    assert "Bilal" not in cards[1].propose_button.accessibleName()
    discretion.set_on(is_on=False)

    said: list[object] = []
    view.toast_requested.connect(said.append)
    cards[1].propose_button.click()
    (proposal,) = workspace.proposals.view(bilal).proposals
    assert (proposal.content.job_id, len(said)) == (job_id, 1)
    assert "Proposed on" in " ".join(pill.text() for pill in view.findChildren(Pill))


def test_the_jobs_for_a_person_say_why_too_and_open_their_sheet(
    workspace: Workspace, qtbot: QtBot, job_id: JobId, bilal: ResidentId
) -> None:
    panel = JobsForPersonPanel(workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_resident(workspace.residents.open(bilal))
    assert "This trade is refused" in _texts(panel)
    opened: list[object] = []
    panel.hit_requested.connect(opened.append)
    panel.list.cards()[0]._open.click()
    assert [hit.record_id for hit in opened] == [job_id]  # type: ignore[attr-defined]


def test_the_rules_are_a_table_that_says_what_to_mend(workspace: Workspace, qtbot: QtBot) -> None:
    messages = MessageBar("messages")
    shipped = {str(key): value for key, value in default_rules().costs[Criterion.TRAVEL].items()}
    section = MatchingSection(workspace, messages)
    qtbot.addWidget(section)
    section.binder.restore({"costs.travel.far": 1})
    section.save()
    assert "Longest journey" in messages.text()
    assert workspace.matching_rules.rules() == default_rules()

    section.binder.restore({"costs.travel.far": 100, "silent_days.contacted": 5, "silent_days.partner": None})
    section.binder.restore({f"costs.travel.{key}": value for key, value in shipped.items()})
    section.save()
    assert not workspace.matching_rules.is_own()  # the days alone are the team's
    days = workspace.settings.settings().silent_days
    assert (days.contacted, days.partner) == (5, 90)

    section.binder.restore({"costs.travel.far": 40})
    section.save()
    assert workspace.matching_rules.rules().costs[Criterion.TRAVEL][Outcome.FAR] == 40
    assert not section.binder.is_modified()
    section.default_button.click()
    assert workspace.matching_rules.rules() == default_rules()


def test_a_wrong_list_of_communes_is_refused_line_by_line(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    card = CommunesCard(workspace)
    qtbot.addWidget(card)
    path = tmp_path / "communes.csv"
    path.write_text("code,name,postcode,lat,lon\n44109,Ici,44000,47.2,-1.5\nx,Là,44000,47.2,-1.5\n,,,,\n")
    card.bring_in(str(path))
    assert card.messages.text() == "Line 3: « x » is no code of a commune, such as 44109 or 2A004."
    assert workspace.matching_rules.communes().count == 0
