"""Each class of data, for each role: what may be read, written, exported, printed, administered.

The table is asserted three times: against the rights of the roles, through the controllers as a screen asks,
and by SQL written for the occasion, through a transaction of the store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final
from uuid import UUID, uuid4

import pytest

from controllers.workspace import Workspace
from models.entities.meetings import Meeting
from models.entities.settings import Adviser
from models.errors import RuleBroken
from models.records.ids import AdviserId, EmployerId, OrganisationId, PlanId, PlanVersionId, ResidentId
from models.records.journal import JournalFilter
from models.records.meetings import MeetingDraft
from models.records.people import NOBODY, Actor, Right, Role
from models.records.plans import LeverLine, LocalText, PlanVersionRecord
from models.records.privacy import ConsentUse
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft, Term
from models.rules.rights import rights_of
from models.storage.store import Store
from tests.conftest import NOON
from tests.factories import an_employer, some_settings

OURS, THEIRS = OrganisationId(uuid4()), OrganisationId(uuid4())
LIMITS, OWN, SHARED, WITHHELD = "limites-7", "note-des-nôtres", "note-partagée", "note-retenue"
LEVER, HALF_TYPED = "aménagement-9", "à-moitié-tapé"
LETTERS: Final = {"O": Role.OUTREACH, "E": Role.EMPLOYMENT, "C": Role.COORDINATOR, "S": Role.STATISTICS}


@dataclass(frozen=True)
class Known:
    """What the application made before anybody acts."""

    adviser_id: AdviserId
    resident_id: ResidentId
    shared_id: ResidentId
    employer_id: EmployerId
    plan_id: PlanId
    version_id: PlanVersionId


@dataclass(frozen=True)
class Line:
    """One line of the table.

    Attributes:
        roles: Letters of the roles that may; empty: nobody but the application.
        right: What the rule asks for; None: no right gives it.
        ask: As a screen asks; returns what it was given.
        sql: The same by hand, None where it is no matter of the database; a change is taken back.
        mark: What must be in the answer for it to count.
    """

    data: str
    verb: str
    roles: str
    right: Right | None
    ask: Callable[[Workspace, Known], object] | None
    sql: str | None
    mark: str = ""


def _rename(workspace: Workspace, known: Known) -> object:
    content = workspace.residents.open(known.resident_id).content
    return workspace.residents.save(replace(content, first_name="Autre"))


def _notes(workspace: Workspace, known: Known) -> object:
    return [workspace.meetings.meetings_of(key) for key in (known.resident_id, known.shared_id)]


def _write_plan(workspace: Workspace, known: Known) -> object:
    record = workspace.plans.open(known.plan_id)
    return workspace.plans.save(record.version_id, replace(record.content, language="en"))


def _write_employer(workspace: Workspace, known: Known) -> object:
    content = workspace.employers.open(known.employer_id).content
    return workspace.employers.save(replace(content, trade_name="Autre"))


def _name_organisation(workspace: Workspace, _known: Known) -> object:
    settings = workspace.settings.settings()
    return workspace.settings.save(replace(settings, document_name=f"{settings.document_name} bis"))


TERM = Term(vocabulary="language", code="xx", label_fr="X", label_en="X", position=1)
TABLE: Final = (
    Line("files", "read", "OEC", Right.READ_FILES,
         lambda workspace, known: workspace.residents.open(known.resident_id),
         "SELECT first_name FROM resident", "Samir"),
    Line("files", "write", "OEC", Right.WRITE_FILES, _rename, "UPDATE main.resident SET room = 'x'"),
    Line("files", "export", "EC", Right.EXPORT,
         lambda workspace, known: workspace.privacy.copies.make_now(known.shared_id), None),
    Line("special categories", "read", "EC", Right.READ_SENSITIVE,
         lambda workspace, known: workspace.residents.open(known.resident_id).content,
         "SELECT functional_limits FROM resident", LIMITS),
    Line("special categories", "write", "EC", Right.READ_SENSITIVE, None,
         "UPDATE main.resident SET functional_limits = 'x'"),
    Line("notes of one's organisation", "read", "OEC", Right.READ_FILES, _notes,
         "SELECT note FROM meeting", OWN),
    Line("notes the person shares", "read", "EC", Right.READ_PARTNER_NOTES, _notes,
         "SELECT note FROM meeting", SHARED),
    Line("notes the person does not share", "read", "", None, _notes, "SELECT note FROM meeting", WITHHELD),
    Line("notes behind the view", "read", "", None, None, "SELECT note FROM main.meeting", OWN),
    Line("half-typed words of others", "read", "", None,
         lambda workspace, _: workspace.drafts.drafts(), "SELECT payload FROM kept_draft", HALF_TYPED),
    Line("employers", "read", "OEC", Right.READ_FILES,
         lambda workspace, known: workspace.employers.open(known.employer_id),
         "SELECT legal_name FROM employer", "Maison Témoin"),
    Line("employers", "write", "OEC", Right.WRITE_FILES, _write_employer,
         "UPDATE main.employer SET note = 'x'"),
    Line("plans", "read", "OEC", Right.READ_FILES,
         lambda workspace, known: workspace.plans.open(known.plan_id), "SELECT label FROM plan", "20"),
    Line("plans", "write", "EC", Right.WRITE_PLANS, _write_plan, "UPDATE main.plan_version SET status = 'x'"),
    Line("what in a plan may tell a cause", "read", "EC", Right.READ_SENSITIVE,
         lambda workspace, known: workspace.plans.open(known.plan_id).content,
         "SELECT content_json FROM plan_version", LEVER),
    Line("a whole plan", "print", "EC", Right.READ_SENSITIVE,
         lambda workspace, known: workspace.plans.frozen_pdf(known.version_id),
         "SELECT document FROM plan_version WHERE document IS NOT NULL", "%PDF"),
    Line("the sealing key", "read", "EC", Right.WRITE_PLANS, None, "SELECT private_key FROM seal_key"),
    Line("what was noted of a signature", "read", "EC", Right.READ_SENSITIVE,
         lambda workspace, known: workspace.plans.evidence(known.version_id), "SELECT evidence FROM signature"),
    Line("the certificate", "administer", "C", Right.ADMINISTER,
         lambda workspace, _: workspace.plans.keys.renew(), None),
    Line("signed sheets", "read", "EC", Right.READ_SENSITIVE, None, 'SELECT "key" FROM attachment'),
    Line("statistics", "read", "OECS", Right.READ_STATISTICS,
         lambda workspace, _: workspace.statistics.people(), None),
    Line("the journal", "read", "C", Right.READ_JOURNAL,
         lambda workspace, _: workspace.journal.entries(JournalFilter()), "SELECT action FROM journal_entry"),
    Line("the journal", "write", "", None, None, "UPDATE main.journal_entry SET action = 'x'"),
    Line("the team", "administer", "C", Right.ADMINISTER,
         lambda workspace, _: workspace.people.organisation_named("Une autre"),
         "UPDATE main.adviser SET role = 'x'"),
    Line("the organisations", "administer", "C", Right.ADMINISTER, None,
         "INSERT INTO main.organisation (id, name, created_at, updated_at) VALUES (x'00', 'x', '', '')"),
    Line("what the team shares", "administer", "C", Right.ADMINISTER, _name_organisation,
         "UPDATE main.setting SET value = '\"x\"' WHERE name = 'document_name'"),
    Line("the lists", "administer", "C", Right.ADMINISTER,
         lambda workspace, _: workspace.settings.save_term(TERM), "UPDATE main.term SET label_fr = 'x'"),
    Line("a colleague's card", "administer", "C", Right.ADMINISTER, None,
         "UPDATE main.adviser SET last_name = 'x' WHERE first_name = 'Une collègue'"),
    Line("retention", "administer", "C", Right.ADMINISTER,
         lambda workspace, _: workspace.privacy.register.requests(), "SELECT sealed FROM archived_plan"),
)  # fmt: skip


def _as(store: Store, known: Known, role: Role) -> None:
    store.act_as(Actor(adviser_id=known.adviser_id, name="Nadia", role=role, organisation_id=OURS))


@pytest.fixture
def known(workspace: Workspace, started: PlanVersionRecord, store: Store) -> Iterator[Known]:
    adviser_id = workspace.settings.save(some_settings()).adviser.adviser_id
    assert adviser_id is not None
    workspace.settings.terms("language")  # loads the lists
    workspace.drafts.keep("meeting", "1", {"note": HALF_TYPED})
    with store.begin() as transaction:
        colleague = Adviser(id=uuid4(), role=Role.EMPLOYMENT.value)
        colleague.apply(AdviserDraft(first_name="Une collègue"), NOON)
        transaction.session.add(colleague)
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql("UPDATE main.kept_draft SET adviser_id = ?", (uuid4().bytes,))
    plan = started
    levers = (LeverLine(lever=LocalText(text=LEVER)),)
    workspace.plans.save(plan.version_id, replace(plan.content, levers=levers))
    record = workspace.plans.freeze(plan.plan_id)
    person = workspace.residents.save(ResidentDraft(first_name="Samir", functional_limits=LIMITS))
    other = workspace.residents.save(ResidentDraft(first_name="Aya"))
    _note(workspace, store, person.resident_id, OWN, OURS)
    _note(workspace, store, person.resident_id, WITHHELD, THEIRS)
    _note(workspace, store, other.resident_id, SHARED, THEIRS)
    workspace.privacy.answer_consent(other.resident_id, ConsentUse.PARTNER_SHARING, is_given=True)
    employer = workspace.employers.save(an_employer(legal_name="Maison Témoin"))
    yield Known(
        adviser_id,
        person.resident_id,
        other.resident_id,
        employer.employer_id,
        record.plan_id,
        record.version_id,
    )
    store.act_as(NOBODY)


def _note(
    workspace: Workspace, store: Store, resident_id: ResidentId, text: str, owner: OrganisationId
) -> None:
    kept = workspace.meetings.save(MeetingDraft(resident_id=resident_id, note=text))
    with store.begin() as transaction:
        row: Any = transaction.session.get(Meeting, UUID(bytes=kept.meeting_id.bytes))
        row.organisation_id = owner


def _is_given(answer: Callable[[], object], mark: str) -> bool:
    try:
        found = answer()
    except RuleBroken as error:
        if error.code != "rights.refused":
            raise
        return False
    return mark in (found.decode("latin-1") if isinstance(found, bytes) else str(found))


class _UndoneError(Exception):
    """Takes back what was tried by hand."""


def _asked_by_hand(store: Store, line: Line) -> object:
    rows: list[Any] = []
    with suppress(_UndoneError), store.begin() as transaction:
        answer = transaction.connection.exec_driver_sql(str(line.sql))
        rows = list(answer) if answer.returns_rows else []
        raise _UndoneError
    return " ".join(
        value.decode("latin-1") if isinstance(value, bytes) else str(value) for row in rows for value in row
    )


def test_the_table_is_what_the_rights_say() -> None:
    for line in TABLE:
        may = {role for role in Role if line.right is not None and line.right in rights_of(role)}
        assert may == {LETTERS[letter] for letter in line.roles}, (line.data, line.verb)
    assert {line.verb for line in TABLE} == {"read", "write", "export", "print", "administer"}
    assert {line.right for line in TABLE} >= set(Right)


@pytest.mark.parametrize("role", Role)
def test_each_class_of_data_for_each_role(
    workspace: Workspace, store: Store, known: Known, role: Role
) -> None:
    wrong = []
    for line in TABLE:
        _as(store, known, role)
        ways = {
            "on screen": partial(line.ask, workspace, known) if line.ask else None,
            "by hand": partial(_asked_by_hand, store, line) if line.sql else None,
        }
        expected = role in {LETTERS[letter] for letter in line.roles}
        for way, answer in ways.items():
            if answer is not None and _is_given(answer, line.mark) is not expected:
                wrong.append((line.data, line.verb, way))
    assert wrong == []
