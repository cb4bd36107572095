"""Persons for a job and jobs for a person: as up to date as the files, and within what a role may read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from controllers.matching_rules import MatchingRulesController
from models.errors import InvalidInput, NotFound, RuleBroken
from models.records.employers import JobDraft, SiteDraft
from models.records.people import Actor, Role
from models.records.places import ResidenceDraft
from models.records.privacy import Restriction
from models.records.profile import ToldLine
from models.records.proposals import ProposalDraft
from models.records.residents import ResidentDraft
from models.rules.matching_facts import Criterion, Kind
from models.rules.matching_weights import default_rules
from models.storage.store import Store
from tests.factories import an_employer

if TYPE_CHECKING:
    from pathlib import Path

    from controllers.tasks import InlineTasks
    from controllers.workspace import Workspace
    from models.records.ids import JobId, ResidentId
    from models.rules.matching_results import JobsForPerson, PeopleForJob
    from models.vault.vault import Vault

CLEANING, KITCHEN = "K2204", "G1602"
FILE = (
    "#Code_commune_INSEE;Nom_de_la_commune;Code_postal;coordonnees_gps\n"
    "99100;PORTCLAIR;99100;47.21,-1.55\n"
    "99310;LE QUAI IMAGINAIRE;99310;47.25,-1.76\n"
    "99311;ST EXEMPLE;99310;47.30,-1.80\n"
    "99999;SANS PLACE;99999;\n"
)


@pytest.fixture
def job_id(workspace: Workspace) -> JobId:
    """A cleaning job on a site whose postcode two communes share."""
    site = SiteDraft(street="1 rue du Port", postcode="99310", city="Saint-Exemple")
    employer = workspace.employers.save(replace(an_employer(), sites=(site,)))
    (kept,) = employer.content.sites
    draft = JobDraft(
        employer_id=employer.employer_id,
        site_id=kept.site_id,
        title="Agent de propreté",
        rome_code=CLEANING,
        loads="Sacs de 8 kg",
        weekly_minutes=24 * 60,
    )
    return workspace.employers.save_job(draft).job_id


def _person(workspace: Workspace, name: str, **told: object) -> ResidentId:
    record = workspace.residents.save(ResidentDraft(first_name=name))
    profile = workspace.profiles.open(record.resident_id).content
    workspace.profiles.save(replace(profile, **told), profile)  # type: ignore[arg-type]
    return record.resident_id


def _people(workspace: Workspace, job_id: JobId) -> PeopleForJob:
    found = workspace.matching.people_for(job_id)
    assert found is not None
    return found


def _names(found: PeopleForJob) -> list[str]:
    return [one.name for one in found.people]


def _codes(found: PeopleForJob, place: int = 0) -> set[tuple[Kind, str]]:
    return {(line.kind, line.code) for line in found.people[place].explanation.lines}


def test_an_answer_is_never_older_than_the_files(workspace: Workspace, job_id: JobId) -> None:
    wished = _person(workspace, "Amina", wish_lines=(ToldLine(rome_code=CLEANING),))
    refused = _person(workspace, "Bilal", refusal_lines=(ToldLine(rome_code=CLEANING),))
    first = _people(workspace, job_id)
    assert (_names(first), first.compared) == (["Amina", "Bilal"], 2)
    assert [one.explanation.keeps_limits for one in first.people] == [True, False]

    _person(workspace, "Chiara")
    profile = workspace.profiles.open(wished).content
    workspace.profiles.save(replace(profile, wish_lines=(ToldLine(rome_code=KITCHEN),)), profile)
    assert _names(_people(workspace, job_id)) == ["Chiara", "Amina", "Bilal"]

    workspace.residents.remove(refused)
    assert _names(_people(workspace, job_id)) == ["Chiara", "Amina"]
    workspace.undo.undo()
    assert _names(_people(workspace, job_id))[-1] == "Bilal"

    workspace.privacy.restrict(wished, Restriction.OBJECTION)
    assert "Amina" not in _names(_people(workspace, job_id))  # not even for the coordinator
    workspace.employers.remove_job(job_id)
    with pytest.raises(NotFound):
        workspace.matching.people_for(job_id)


def test_among_equals_whoever_waited_longest_for_a_proposal_comes_first(
    workspace: Workspace, job_id: JobId
) -> None:
    first, _ = _person(workspace, "Amina"), _person(workspace, "Bilal")
    assert _names(_people(workspace, job_id)) == ["Amina", "Bilal"]

    workspace.proposals.save(ProposalDraft(resident_id=first, job_id=job_id, proposed_on=date(2026, 3, 10)))

    found = _people(workspace, job_id)
    assert _names(found) == ["Bilal", "Amina"]
    assert [one.proposed_on for one in found.people] == [None, date(2026, 3, 10)]


def test_health_is_neither_told_nor_felt_by_who_may_not_read_it(
    workspace: Workspace, store: Store, job_id: JobId
) -> None:
    _person(workspace, "Amina", functional_limits="Ne porte pas plus de 5 kg")
    _person(workspace, "Bilal")
    sees = _people(workspace, job_id)
    assert _names(sees) == ["Bilal", "Amina"]
    assert (Kind.UNKNOWN, Criterion.GESTURES) in _codes(sees, 1)

    store.act_as(replace(store.actor, role=Role.OUTREACH))
    workspace.matching.begin_again()
    found = _people(workspace, job_id)

    assert _names(found) == ["Amina", "Bilal"]
    assert not {code for place in (0, 1) for _, code in _codes(found, place) if code.startswith("gestures")}
    store.act_as(replace(store.actor, role=Role.STATISTICS))
    with pytest.raises(RuleBroken):
        workspace.matching.people_for(job_id)


def test_the_jobs_for_a_person_are_the_open_ones_and_those_refused_come_last(
    workspace: Workspace, job_id: JobId
) -> None:
    job = workspace.employers.open_job(job_id).content
    other = workspace.employers.save_job(replace(job, job_id=None, title="Cuisine", rome_code=KITCHEN))
    workspace.employers.save_job(replace(job, job_id=None, title="Pourvu", status="filled"))
    workspace.employers.save_job(replace(job, job_id=None, title="Perdu", status="lost"))
    person = _person(workspace, "Amina", refusal_lines=(ToldLine(rome_code=CLEANING),))
    found: list[JobsForPerson] = []
    workspace.matching.jobs_found.connect(found.append)

    workspace.matching.look_for_jobs(person)
    assert [one.title for one in found[-1].jobs] == ["Cuisine", "Agent de propreté"]

    workspace.employers.remove_job(other.job_id)
    workspace.matching.look_for_jobs(person)
    assert [one.title for one in found[-1].jobs] == ["Agent de propreté"]


def test_communes_are_brought_in_and_a_doubtful_address_is_asked_about(
    workspace: Workspace, job_id: JobId, tmp_path: Path
) -> None:
    home = workspace.residents.save_residence(ResidenceDraft(name="Foyer", postcode="99100", city="?"))
    person = workspace.residents.save(ResidentDraft(first_name="Amina", residence_id=home.residence_id))
    profile = workspace.profiles.open(person.resident_id).content
    workspace.profiles.save(replace(profile, travel_modes=("bicycle",)), profile)
    assert (Kind.UNKNOWN, "distance") in _codes(_people(workspace, job_id))
    refused: list[InvalidInput] = []
    workspace.matching_rules.communes_refused.connect(refused.append)

    (tmp_path / "communes.csv").write_text(FILE.replace("47.21,-1.55", "ici,là"), encoding="cp1252")
    workspace.matching_rules.bring_in(tmp_path / "communes.csv")
    (problem,) = refused[0].problems
    assert (problem.code, problem.params["line"]) == ("commune.coordinates", 2)
    assert workspace.matching_rules.communes().count == 0

    (tmp_path / "communes.csv").write_text(FILE.replace("ST EXEMPLE", "AUTRE"), encoding="utf-8")
    workspace.matching_rules.bring_in(tmp_path / "communes.csv")
    (asked,) = workspace.matching_rules.communes().unplaced
    assert [name for _, name in asked.choices] == ["LE QUAI IMAGINAIRE", "AUTRE"]

    workspace.matching_rules.choose_commune(asked.place_id, "99311")
    (travel,) = [
        line for line in _people(workspace, job_id).people[0].explanation.lines if line.kind is Kind.TRAVEL
    ]
    assert dict(travel.values)["straight_line_hectometres"] == 214
    (tmp_path / "communes.csv").write_text(FILE, encoding="utf-8")
    workspace.matching_rules.choose_commune(asked.place_id, "")
    workspace.matching_rules.bring_in(tmp_path / "communes.csv")
    assert workspace.matching_rules.communes().unplaced_count == 0  # « Saint-Exemple » is « ST EXEMPLE »


def test_the_rules_are_the_teams_and_change_with_the_right_to(
    workspace: Workspace, store: Store, job_id: JobId
) -> None:
    _person(workspace, "Amina", wish_lines=(ToldLine(rome_code=KITCHEN),))
    _person(workspace, "Bilal")
    assert _names(_people(workspace, job_id)) == ["Bilal", "Amina"]
    rules = default_rules()
    costs = {str(one): {str(key): cost for key, cost in line.items()} for one, line in rules.costs.items()}
    margins = {name: getattr(rules.margins, name) for name in rules.margins.__dataclass_fields__}

    with pytest.raises(InvalidInput) as wrong:
        workspace.matching_rules.save({**costs, "travel": {"unknown": 9, "near": 1, "far": 2}}, margins)
    assert [problem.code for problem in wrong.value.problems] == ["matching.order"]
    workspace.matching_rules.save({**costs, "trade": {"unknown": 0, "near": 0, "far": 0}}, margins)
    assert _names(_people(workspace, job_id)) == ["Amina", "Bilal"]

    store.act_as(replace(store.actor, role=Role.EMPLOYMENT))
    with pytest.raises(RuleBroken):
        workspace.matching_rules.back_to_default()
    store.act_as(replace(store.actor, role=Role.COORDINATOR))
    workspace.matching_rules.back_to_default()
    assert _names(_people(workspace, job_id)) == ["Bilal", "Amina"]


def test_the_journal_says_who_went_back_to_the_rules_as_shipped(
    opened_vault: Vault, inline_tasks: InlineTasks
) -> None:
    store = Store.open(opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key)
    store.act_as(Actor(adviser_id=None, name="Nadia Exemple", role=Role.COORDINATOR))
    MatchingRulesController(store, inline_tasks).back_to_default()
    with store.read() as transaction:
        lines = transaction.connection.exec_driver_sql(
            "SELECT actor_name, kind, detail FROM journal_entry WHERE kind = 'matching_rules'"
        ).all()
    store.close()
    assert [tuple(line) for line in lines] == [("Nadia Exemple", "matching_rules", "as_shipped")]
