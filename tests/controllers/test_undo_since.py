"""Taking back, or saving what was half typed, never writes over what somebody else has written meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from uuid import uuid4

import pytest

from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.entities.people import OrganisationRow
from models.entities.settings import Adviser
from models.errors import InvalidInput, RuleBroken
from models.records.meetings import EncounterDraft, MeetingDraft
from models.records.people import NOBODY, Actor
from models.records.privacy import ConsentUse, Restriction
from models.records.residents import ResidentDraft, ResidentRecord
from models.records.settings import AdviserDraft
from models.storage.store import Store
from models.vault.vault import Vault
from tests.conftest import NOON, StoppedClock
from tests.factories import a_job, a_started_plan, an_employer

As = Callable[[str], Workspace]
_PEOPLE = (
    ("Ana", "employment", "Bailleur"),
    ("Aude", "employment", "Bailleur"),
    ("Bo", "employment", "Partenaire"),
    ("Co", "coordinator", "Bailleur"),
)


@pytest.fixture
def as_(opened_vault: Vault, inline_tasks: InlineTasks, stopped_clock: StoppedClock) -> Iterator[As]:
    """Give the vault to somebody."""
    store = Store.open(
        opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key, stopped_clock
    )
    workspace = Workspace(store, inline_tasks, stopped_clock, opened_vault)
    people = _team(store)

    def give(name: str) -> Workspace:
        store.act_as(people[name])
        return workspace

    yield give
    workspace.close()
    store.close()


def _team(store: Store) -> dict[str, Actor]:
    people: dict[str, Actor] = {}
    store.act_as(NOBODY)
    with store.begin() as transaction:
        session = transaction.session
        places = {}
        for name in ("Bailleur", "Partenaire"):
            places[name] = OrganisationRow(id=uuid4(), name=name)
            places[name].touch(NOON)
            session.add(places[name])
        transaction.flush()
        for name, role, place in _PEOPLE:
            adviser = Adviser(id=uuid4(), role=role, organisation_id=places[place].id, slot_id=uuid4())
            adviser.apply(AdviserDraft(first_name=name), NOON)
            session.add(adviser)
            transaction.flush()
            people[name] = adviser.to_actor()
    return people


def someone(workspace: Workspace, **values: object) -> ResidentRecord:
    return workspace.residents.save(ResidentDraft(first_name="Nour", **values))  # type: ignore[arg-type]


def now(workspace: Workspace, record: ResidentRecord) -> ResidentDraft:
    return workspace.residents.open(record.resident_id).content


def answers(workspace: Workspace, record: ResidentRecord) -> list[tuple[bool | None, str]]:
    consents = workspace.privacy.consents_of(record.resident_id)
    found = next(one for one in consents if one.use is ConsentUse.EMPLOYER_CONTACT)
    return [(event.is_given, event.noted_by) for event in found.history]


def refused(workspace: Workspace, code: str) -> None:
    with pytest.raises(RuleBroken) as error:
        workspace.undo.undo()
    assert error.value.code == code


def test_what_a_colleague_stands_in_the_way_of_is_undone_once_they_took_it_back(as_: As) -> None:
    file = someone(as_("Ana"))
    as_("Ana").residents.save(replace(file.content, wishes="Bois"))
    as_("Aude").residents.save(replace(now(as_("Aude"), file), wishes="Bois et fer"))

    refused(as_("Ana"), "undo.changed_since")
    as_("Aude").undo.undo()
    as_("Ana").undo._passed.clear()  # another day of hers
    as_("Ana").undo.undo()

    assert now(as_("Ana"), file).wishes == ""


def test_what_never_can_be_undone_is_forgotten(as_: As) -> None:
    file = someone(as_("Ana"))
    as_("Ana").residents.save(replace(file.content, agrees_to_employer_contact=True))

    refused(as_("Ana"), "undo.answers")
    refused_once = as_("Ana").undo.last()

    assert refused_once is not None
    assert refused_once.action == "resident.created"
    as_("Ana").undo._passed.clear()
    last = as_("Ana").undo.last()
    assert last is not None
    assert last.action == "resident.created"


def test_undoing_gives_no_consent_back(as_: As) -> None:
    file = someone(as_("Ana"), agrees_to_employer_contact=True)
    as_("Ana").residents.save(replace(file.content, room="12"))
    as_("Aude").privacy.answer_consent(file.resident_id, ConsentUse.EMPLOYER_CONTACT, is_given=False)

    as_("Ana").undo.undo()

    content = now(as_("Aude"), file)
    assert (content.room, content.agrees_to_employer_contact) == ("", False)
    assert answers(as_("Aude"), file) == [(False, "Aude"), (True, "Ana")]


def test_undoing_takes_no_answer_back_either(as_: As) -> None:
    file = someone(as_("Ana"))
    told = replace(file.content, agrees_to_employer_contact=True, informed_on=NOON.date())
    as_("Ana").residents.save(told)

    refused(as_("Ana"), "undo.answers")

    assert now(as_("Ana"), file) == told


def test_undoing_brings_no_withdrawn_way_to_be_reached_back(as_: As) -> None:
    file = someone(as_("Ana"), preferred_contact="sms")
    as_("Ana").residents.save(replace(file.content, preferred_contact="call", room="3"))
    as_("Aude").privacy.answer_consent(file.resident_id, ConsentUse.SMS, is_given=False)

    as_("Ana").undo.undo()

    assert (now(as_("Ana"), file).preferred_contact, now(as_("Ana"), file).room) == ("call", "")


def test_undoing_leaves_what_a_colleague_wrote_in_a_file(as_: As) -> None:
    file = someone(as_("Ana"))
    as_("Ana").residents.save(replace(file.content, phone="0611111111"))
    theirs = replace(now(as_("Aude"), file), room="412", email="n@example.org")
    as_("Aude").residents.save(theirs)

    as_("Ana").undo.undo()

    assert now(as_("Aude"), file) == replace(theirs, phone="")


def test_a_note_that_a_colleague_went_on_with_stays(as_: As) -> None:
    file = someone(as_("Ana"))
    note = as_("Ana").meetings.save(MeetingDraft(resident_id=file.resident_id, note="Un"))
    as_("Ana").meetings.save(replace(note.content, note="Deux"))
    as_("Aude").meetings.save(replace(note.content, note="Deux. Rappeler lundi."))

    refused(as_("Ana"), "undo.changed_since")
    refused(as_("Ana"), "undo.changed_since")  # its creation neither

    (kept,) = as_("Aude").meetings.meetings_of(file.resident_id)
    assert kept.content.note == "Deux. Rappeler lundi."


def test_a_note_of_a_file_set_aside_is_not_told_by_undoing(as_: As) -> None:
    file = someone(as_("Ana"))
    note = as_("Ana").meetings.save(MeetingDraft(resident_id=file.resident_id, note="Confié"))
    as_("Ana").meetings.remove(note.meeting_id)
    as_("Co").privacy.restrict(file.resident_id, Restriction.LIMITATION)
    told: list[object] = []
    as_("Ana").meetings.meeting_changed.connect(told.append)

    with suppress(RuleBroken):
        as_("Ana").undo.undo()

    assert told == []
    assert as_("Co").meetings.meetings_of(file.resident_id) == ()


def test_a_file_in_which_others_wrote_is_not_taken_back(as_: As) -> None:
    saved = as_("Ana").encounters.save(
        EncounterDraft(resident=ResidentDraft(first_name="Nour"), meeting=MeetingDraft(note="un"))
    )
    assert saved.resident is not None
    as_("Bo").meetings.save(MeetingDraft(resident_id=saved.resident.resident_id, note="Note de Bo"))

    refused(as_("Ana"), "undo.added_since")

    notes = as_("Bo").meetings.meetings_of(saved.resident.resident_id)
    assert {note.content.note for note in notes if not note.is_withheld} == {"Note de Bo"}
    assert now(as_("Aude"), saved.resident).first_name == "Nour"
    assert as_("Ana").encounters.kept() == ()


def test_a_new_file_that_was_changed_since_is_not_taken_back(as_: As) -> None:
    file = someone(as_("Ana"))
    as_("Aude").residents.save(replace(file.content, room="7"))

    refused(as_("Ana"), "undo.changed_since")
    assert now(as_("Ana"), file).room == "7"


def test_an_employer_where_a_colleague_saw_a_job_is_not_taken_back(as_: As) -> None:
    employer = as_("Ana").employers.save(an_employer())
    as_("Ana").employers.save(replace(employer.content, trade_name="Autre"))
    renamed = replace(employer.content, trade_name="Autre", legal_name="Nommé par Bo")
    as_("Bo").employers.save(renamed)

    as_("Ana").undo.undo()
    content = as_("Bo").employers.open(employer.employer_id).content
    assert (content.trade_name, content.legal_name) == (employer.content.trade_name, "Nommé par Bo")

    as_("Bo").undo.undo()
    as_("Bo").employers.save_job(a_job(employer_id=employer.employer_id))
    refused(as_("Ana"), "undo.added_since")


def test_a_plan_keeps_what_a_colleague_wrote(as_: As) -> None:
    plan = a_started_plan(as_("Co"))

    def write(name: str, **values: object) -> None:
        version = as_(name).plans.open(plan.plan_id)
        as_(name).plans.save(version.version_id, replace(version.content, **values), burst="typed")  # type: ignore[arg-type]

    write("Ana", internal_note="Ana 1")
    write("Ana", internal_note="Ana 2")
    post = replace(as_("Aude").plans.open(plan.plan_id).content.post, title="Corrigé par Aude")
    write("Aude", post=post)
    as_("Ana").undo.undo()
    content = as_("Aude").plans.open(plan.plan_id).content
    assert (content.internal_note, content.post.title) == ("", "Corrigé par Aude")

    write("Ana", internal_note="Ana 3")
    write("Aude", internal_note="Ana 3, et Aude")
    write("Ana", internal_note="Ana 3, et Aude, et Ana")
    as_("Ana").undo.undo()
    assert as_("Aude").plans.open(plan.plan_id).content.internal_note == "Ana 3, et Aude"
    refused(as_("Ana"), "undo.changed_since")
    refused(as_("Co"), "undo.changed_since")  # the plan itself, begun by Co
    assert as_("Aude").plans.open(plan.plan_id).content.internal_note == "Ana 3, et Aude"


def test_saving_what_was_half_typed_before_a_colleague_wrote(as_: As) -> None:
    file = someone(as_("Ana"), agrees_to_employer_contact=True)
    base = now(as_("Ana"), file)
    as_("Aude").privacy.answer_consent(file.resident_id, ConsentUse.EMPLOYER_CONTACT, is_given=False)
    as_("Aude").residents.save(replace(now(as_("Aude"), file), last_name="Sabir"))

    as_("Ana").residents.save(replace(base, room="7"), base)

    content = now(as_("Ana"), file)
    assert (content.last_name, content.room, content.agrees_to_employer_contact) == ("Sabir", "7", False)
    assert answers(as_("Ana"), file)[0] == (False, "Aude")
    with pytest.raises(InvalidInput) as clash:
        as_("Ana").residents.save(replace(base, last_name="Autre"), base)
    assert [problem.code for problem in clash.value.problems] == ["input.changed_meanwhile_to"]
    assert now(as_("Ana"), file).last_name == "Sabir"


@pytest.mark.parametrize("is_old", [False, True])
def test_a_half_typed_encounter_gives_no_consent_back(as_: As, is_old: bool) -> None:
    file = someone(as_("Ana"), agrees_to_employer_contact=True, preferred_contact="sms")
    base = now(as_("Ana"), file)
    as_("Ana").encounters.keep(
        EncounterDraft(
            resident=replace(base, room="7"),
            meeting=MeetingDraft(note="Vu"),
            based_on=None if is_old else base,
        )
    )
    for use in (ConsentUse.EMPLOYER_CONTACT, ConsentUse.SMS):
        as_("Aude").privacy.answer_consent(file.resident_id, use, is_given=False)

    kept = as_("Ana").encounters.find(None)
    assert kept is not None
    as_("Ana").encounters.save(kept.draft)

    content = now(as_("Ana"), file)
    assert (content.room, content.agrees_to_employer_contact, content.preferred_contact) == ("7", False, "")
    assert answers(as_("Ana"), file)[0] == (False, "Aude")
    as_("Ana").undo.undo()
    assert answers(as_("Ana"), file)[0] == (False, "Aude")
    assert now(as_("Ana"), file).room == ""


def test_two_who_write_one_plan_lose_nothing_of_each_other(as_: As) -> None:
    plan = a_started_plan(as_("Co"), "cleaning")
    base = plan.content
    first, *others = base.tasks
    ours = replace(base, tasks=(replace(first, shown_by="Ines"), *others[1:]), language="uk")
    as_("Aude").plans.save(plan.version_id, ours, base)
    mine = replace(base, tasks=(first, *others, replace(others[0], week=9)), internal_note="Vu")

    saved = as_("Ana").plans.save(plan.version_id, mine, base).content

    assert (saved.language, saved.internal_note) == ("uk", "Vu")
    assert saved.tasks == (replace(first, shown_by="Ines"), *others[1:], replace(others[0], week=9))

    again = replace(base, tasks=(replace(first, shown_by="Marc"), *others))
    with pytest.raises(InvalidInput) as clash:
        as_("Ana").plans.save(plan.version_id, again, base)
    (problem,) = clash.value.problems
    assert (problem.field, problem.code) == (
        "tasks.0.shown_by",
        "input.changed_meanwhile_to",
    )  # Ana wrote last
    assert (problem.params["present"], problem.params["typed"]) == ("Ines", "Marc")
    assert as_("Ana").plans.open(plan.plan_id).content == saved


def test_a_colleague_who_began_the_next_version_takes_what_is_written_in_the_former(as_: As) -> None:
    plan = a_started_plan(as_("Co"))
    with as_("Co")._store.begin() as transaction:
        transaction.connection.exec_driver_sql("UPDATE main.plan_version SET status = 'signed'")
    as_("Aude").plans.save(plan.version_id, replace(plan.content, language="uk"), plan.content)

    saved = as_("Ana").plans.save(plan.version_id, replace(plan.content, internal_note="Vu"), plan.content)

    assert (saved.version, saved.content.language, saved.content.internal_note) == (2, "uk", "Vu")


def test_who_changed_the_same_words_is_named(as_: As) -> None:
    file = someone(as_("Ana"))
    as_("Aude").residents.save(replace(file.content, room="7"), file.content)

    with pytest.raises(InvalidInput) as clash:
        as_("Ana").residents.save(replace(file.content, room="8"), file.content)

    (problem,) = clash.value.problems
    assert problem.code == "input.changed_meanwhile_to_by"
    assert problem.params["who"] == "Aude"
