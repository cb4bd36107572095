"""What the hall keeps of a person, attacked: erased, set aside, of another organisation, withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from controllers.workspace import Workspace
from models.entities.first_contacts import FirstContact
from models.entities.outreach import Pointing
from models.errors import InvalidInput, RuleBroken
from models.exchange import hand_over_file, receipt_file
from models.records.around import AgreementForm, FollowUpDraft, ShareBlock, SharingDraft
from models.records.dated_papers import DatedPaperDraft, PaperKind
from models.records.first_contacts import FirstContactDraft, Outcome
from models.records.hand_overs import (
    GivenPackage,
    HandOverDraft,
    HandOverPackage,
    HandOverRecord,
    ImportOrder,
    PackageState,
    SharedPerson,
)
from models.records.ids import ResidentId
from models.records.mentions import MentionPlace, Opens
from models.records.outreach import OutreachDraft, PointingDraft
from models.records.pathway import ActivityDraft, FactDraft, FactKind, GoalDraft, StepDraft
from models.records.people import NOBODY, Actor
from models.records.privacy import Restriction
from models.records.programmes import EnrolmentDraft, EnrolmentRecord, ObservationDraft
from models.records.residents import ResidentDraft
from models.rules import short_codes, spoken_key
from models.rules.shared_blocks import with_always
from models.storage import guard
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from tests.conftest import NOON, StoppedClock
from tests.factories import a_residence, some_settings
from tests.team import a_team

DAY = NOON.date()
NAME = "Zqorvindal"
Team = dict[str, Actor]
Given = tuple[HandOverRecord, HandOverPackage]


@pytest.fixture
def team(workspace: Workspace, store: Store) -> Team:
    workspace.settings.save(some_settings())
    return a_team(store)


def a_package(workspace: Workspace, person: ResidentId, path: Path) -> Given:
    """Give a package of somebody, under an agreement of theirs."""
    agreement = workspace.around.sharing.save(
        SharingDraft(
            resident_id=person,
            recipient="Mission",
            agreed_on=DAY,
            form=AgreementForm.SIGNED,
            blocks=(ShareBlock.DONE,),
        )
    )
    given: list[Any] = []
    workspace.hand_overs.given.connect(given.append)
    workspace.hand_overs.failed.connect(given.append)
    draft = HandOverDraft(
        resident_id=person, sharing_id=agreement.sharing_id, blocks=(ShareBlock.DONE,), done_text=NAME
    )
    workspace.hand_overs.give_file(draft, spoken_key.draw(), path)
    found = given[-1]
    assert isinstance(found, GivenPackage)
    assert found.record is not None
    return found.record, found.package


@pytest.fixture
def acted_on(
    workspace: Workspace, store: Store, team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ResidentId:
    """Somebody of whom a package left and came, a line of the day was ticked, a partner is half typed."""
    monkeypatch.setattr(hand_over_file, "COST", CHEAPEST)
    person = workspace.residents.save(ResidentDraft(first_name=NAME)).resident_id
    store.act_as(team["Co"])
    workspace.pathway.goals.save(
        GoalDraft(resident_id=person, text=NAME, steps=(StepDraft(what=NAME, due_on=DAY),))
    )
    follow_up = workspace.around.follow_ups.save(
        FollowUpDraft(resident_id=person, organisation_kind="france_travail", organisation="FT")
    )
    record, package = a_package(workspace, person, tmp_path / "un.remise")
    workspace.receipts.acknowledge(record.hand_over_id, package.receipt)
    (goal,) = workspace.today.look(None, 30).reminders
    workspace.today.done(goal)
    workspace.drafts.keep("follow_up", str(follow_up.follow_up_id), {"who_does_what": NAME})
    return person


def kept_words(store: Store) -> set[str]:
    """Return the tables in which a name still stands."""
    query = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    with store.read() as transaction, guard.telling_the_person(transaction.connection):
        run: Callable[[str], Any] = transaction.connection.exec_driver_sql
        tables = [row[0] for row in run(query).fetchall()]
        return {table for table in tables if NAME in str(run(f'SELECT * FROM main."{table}"').fetchall())}  # noqa: S608


def test_an_erased_person_is_named_by_no_action_to_take_back_nor_half_typed_partner(
    workspace: Workspace, store: Store, acted_on: ResidentId
) -> None:
    store.act_as(NOBODY)
    before = kept_words(store)

    workspace.privacy.retention.erase(acted_on, workspace.residents.open(acted_on).code)

    assert {"undo_entry", "kept_draft", "goal"} <= before
    assert kept_words(store) == set()


def test_what_was_done_around_a_person_set_aside_is_named_by_no_last_action(
    workspace: Workspace, store: Store, team: Team, acted_on: ResidentId, tmp_path: Path
) -> None:
    store.act_as(team["Ana"])
    record, package = a_package(workspace, acted_on, tmp_path / "deux.remise")
    workspace.receipts.acknowledge(record.hand_over_id, package.receipt)
    before = workspace.undo.last()
    store.act_as(NOBODY)
    workspace.privacy.restrict(acted_on, Restriction.LIMITATION)
    store.act_as(team["Ana"])

    last = workspace.undo.last()

    assert before is not None
    assert before.subject == NAME
    assert last is None
    assert workspace.drafts.drafts() == ()


def test_the_partner_makes_nobodys_reasons_its_own_to_read_them(
    workspace: Workspace, store: Store, team: Team
) -> None:
    person = workspace.residents.save(ResidentDraft(first_name="Awa")).resident_id
    selecting = next(one for one in workspace.pathway.programmes.programmes() if one.content.selects)
    store.act_as(team["Ana"])
    kept = workspace.pathway.enrolments.save(
        EnrolmentDraft(
            resident_id=person, programme_id=selecting.programme_id, entered_on=DAY, eligibility_note=NAME
        )
    )
    store.act_as(team["Bo"])
    shown = workspace.pathway.view(person).enrolments[0].content
    for stolen in (
        "UPDATE main.enrolment SET organisation_id = (SELECT palier_organisation())",
        "UPDATE main.enrolment SET adviser_id = NULL, organisation_id = NULL",
        "DELETE FROM main.enrolment",
    ):
        with pytest.raises(RuleBroken, match="rights"), store.begin() as transaction:
            transaction.connection.exec_driver_sql(stolen)
    with pytest.raises(RuleBroken) as refused:
        workspace.pathway.enrolments.save(replace(shown, eligibility_note="Autre"), shown)
    workspace.pathway.enrolments.save(replace(shown, left_on=DAY, exit_reason="moved"), shown)
    store.act_as(team["Ana"])

    assert (shown.eligibility_note, refused.value.code) == ("", "pathway.of_partner")
    after = workspace.pathway.view(person).enrolments[0]
    assert (after.content.eligibility_note, after.content.left_on) == (NAME, DAY)
    assert after.enrolment_id == kept.enrolment_id


def a_package_from_outside() -> HandOverPackage:
    """Return what another organisation gave of somebody whom it follows with a third one."""
    return HandOverPackage(
        reference=short_codes.draw(),
        receipt=short_codes.draw(),
        made_on=DAY,
        sender="Ailleurs",
        blocks=with_always((ShareBlock.FOLLOW_UPS,)),
        person=SharedPerson(
            first_name="Awa",
            follow_ups=(FollowUpDraft(organisation_kind="france_travail", organisation="FT"),),
        ),
    )


def test_what_a_colleague_wrote_in_a_package_that_came_is_not_taken_back_with_it(
    workspace: Workspace, store: Store, team: Team
) -> None:
    store.act_as(team["Ana"])
    person = workspace.intake.receive(a_package_from_outside(), ImportOrder()).resident_id
    assert person is not None
    store.act_as(team["Aude"])
    (follow_up,) = workspace.around.of(person).follow_ups
    workspace.around.follow_ups.save(replace(follow_up.content, who_does_what=NAME), follow_up.content)
    store.act_as(team["Ana"])

    with pytest.raises(RuleBroken) as refused:
        workspace.undo.undo()

    assert refused.value.code == "undo.changed_since"
    assert [one.content.who_does_what for one in workspace.around.of(person).follow_ups] == [NAME]


def test_a_withdrawn_package_does_not_come_back_by_taking_it_out_first(workspace: Workspace) -> None:
    package = a_package_from_outside()
    workspace.intake.receive(package, ImportOrder())
    workspace.intake.refuse(package.reference)

    refusals = []
    for again in (workspace.undo.undo, partial(workspace.intake.receive, package, ImportOrder())):
        with pytest.raises(RuleBroken) as refused:
            again()
        refusals.append(refused.value.code)

    assert refusals == ["undo.changed_since", "hand_over.withdrawn"]
    with pytest.raises(InvalidInput):
        workspace.intake.refuse(short_codes.draw(), "1 85 05 78 006 084 36")


def test_the_answer_about_a_package_does_not_name_a_person_set_aside(
    workspace: Workspace, store: Store, team: Team, acted_on: ResidentId, tmp_path: Path
) -> None:
    came = a_package_from_outside()
    store.act_as(team["Ana"])
    gone, package = a_package(workspace, acted_on, tmp_path / "deux.remise")
    given = workspace.intake.receive(came, ImportOrder(resident_id=acted_on))
    receipt = tmp_path / "un.recu"
    receipt.write_bytes(receipt_file.content(package.reference, package.receipt))
    store.act_as(NOBODY)
    workspace.privacy.restrict(acted_on, Restriction.LIMITATION)
    store.act_as(team["Ana"])

    with pytest.raises(RuleBroken) as refused:
        workspace.receipts.read_receipt(receipt)
    ended = workspace.intake.refuse(came.reference)

    assert (gone.display_name, refused.value.code) == (NAME, "privacy.restricted")
    assert (ended.hand_over_id, ended.state) == (given.hand_over_id, PackageState.REFUSED)
    assert (ended.display_name, ended.resident_id, ended.content) == ("", None, SharedPerson())


def test_a_person_named_in_anybodys_way_or_papers_or_by_a_relay_is_found_before_being_erased(
    workspace: Workspace, team: Team
) -> None:
    way, words = workspace.pathway, f"Vient avec {NAME} Querbec"
    home = workspace.residents.save_residence(a_residence()).residence_id
    selecting = next(one for one in way.programmes.programmes() if one.content.selects)
    named = workspace.residents.save(ResidentDraft(first_name=NAME, last_name="Querbec")).resident_id

    def enrolled(key: ResidentId, note: str = "") -> EnrolmentRecord:
        return way.enrolments.save(
            EnrolmentDraft(
                resident_id=key,
                programme_id=selecting.programme_id,
                entered_on=DAY,
                eligibility_note=note,
            )
        )

    def seen(key: ResidentId) -> object:
        enrolment_id = enrolled(key).enrolment_id
        draft = ObservationDraft(enrolment_id=enrolment_id, is_met=True, observed_on=DAY, words=words)
        return way.observations.save(draft)

    step = (StepDraft(what=words),)
    written: dict[str, Callable[[ResidentId], object]] = {
        "fact": lambda key: way.facts.save(
            FactDraft(resident_id=key, kind=FactKind.OFFERED, happened_on=DAY, words=words)
        ),
        "goal": lambda key: way.goals.save(GoalDraft(resident_id=key, text="Travailler", steps=step)),
        "activity": lambda key: way.activities.save(
            ActivityDraft(resident_id=key, kind="language", held_on=DAY, minutes=60, note=words)
        ),
        "programme": lambda key: enrolled(key, words),
        "observation": seen,
        "paper": lambda key: workspace.dated_papers.save(
            DatedPaperDraft(resident_id=key, kind=PaperKind.OTHER, title=words, expires_on=DAY)
        ),
        "relay": lambda key: workspace.pointings.save(
            PointingDraft(residence_id=home, resident_id=key, words=words, pointed_on=DAY)
        ),
    }
    for name, write in written.items():
        write(workspace.residents.save(ResidentDraft(first_name=name)).resident_id)
    workspace.outreach.save(OutreachDraft(starts_on=DAY, residence_id=home, note=words))
    workspace.hall_days.close(None, words)

    found = workspace.privacy.mentions.find_now(named)

    assert {one.title for one in found if one.opens is Opens.RESIDENT} == set(written)
    assert any(one.place is MentionPlace.PASSAGE for one in found)
    assert all(one.is_certain for one in found)


def test_a_year_far_away_in_an_older_vault_stops_no_list(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    """Years nobody lives in were once kept as they were typed."""
    today = workspace.first_contacts.today()
    residence = workspace.residents.save_residence(a_residence()).residence_id
    contact = workspace.first_contacts.save(
        FirstContactDraft(contacted_on=today, outcome=Outcome.NOT_NOW, next_on=today + timedelta(days=3))
    )
    workspace.pointings.save(PointingDraft(residence_id=residence, words="Au 214", pointed_on=today))
    with workspace._store.begin() as transaction:
        session = transaction.session
        session.get_one(FirstContact, contact.first_contact_id).next_on = date.max
        for pointing in session.scalars(select(Pointing)):
            pointing.pointed_on = date.max
    stopped_clock.advance(days=100)

    assert workspace.first_contacts.to_ask_again() == ()
    assert workspace.privacy.retention.due_list() == ()
