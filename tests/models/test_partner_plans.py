"""The store itself withholds the team's note of a plan, and keeps it whoever writes the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest

from controllers.workspace import Workspace
from models.errors import RuleBroken
from models.records.codec import sha256_hex
from models.records.people import NOBODY, Actor, Role
from models.records.plans import PlanVersionRecord
from models.records.privacy import ConsentUse
from models.rules.rights import may_read_note
from models.storage.store import Store
from tests.factories import a_plan_content
from tests.team import a_team

SECRET: Final = "dit-en-confiance"
WAYS: Final = (
    "SELECT content_json FROM plan_version",
    "SELECT json_extract(content_json, '$.internal_note') FROM plan_version",
    "SELECT max(content_json) FROM plan_version GROUP BY plan_id",
    "SELECT v.content_json FROM plan LEFT JOIN plan_version AS v ON v.plan_id = plan.id",
    "WITH x AS MATERIALIZED (SELECT * FROM plan_version) SELECT content_json FROM x",
    "SELECT inverse || subject FROM undo_entry",
    "SELECT payload FROM kept_draft",
)
FORGED: Final = (
    "SELECT content_json FROM main.plan_version",
    "UPDATE main.plan_version SET content_json = json_set('{}', '$.internal_note', 'x')",
    "UPDATE main.plan_version SET plan_id = plan_id",
    "UPDATE main.plan SET resident_id = resident_id",
    "DELETE FROM main.plan_version",
    "DELETE FROM main.plan",
    "DROP TRIGGER temp.plan_version_text_UPDATE",
)


class Noted:
    """A plan with a note of Bo, in a vault that two organisations share."""

    def __init__(self, workspace: Workspace, store: Store, plan: PlanVersionRecord) -> None:
        self.workspace, self.store, self.plan = workspace, store, plan
        content = replace(a_plan_content(), internal_note="")
        workspace.plans.save(self.plan.version_id, content)
        self.team = a_team(store)
        self.write("Bo", internal_note=SECRET)

    def as_(self, name: str) -> Workspace:
        self.store.act_as(self.team[name])
        return self.workspace

    def seen(self, name: str) -> PlanVersionRecord:
        return self.as_(name).plans.open(self.plan.plan_id)

    def write(self, name: str, **changes: object) -> PlanVersionRecord:
        record = self.seen(name)
        return self.workspace.plans.save(record.version_id, replace(record.content, **changes))  # type: ignore[arg-type]

    def agree(self, *, is_given: bool) -> None:
        self.as_("Bo").privacy.answer_consent(
            self.plan.resident_id, ConsentUse.PARTNER_SHARING, is_given=is_given
        )

    def said(self, actor: Actor, statement: str) -> str:
        self.store.act_as(actor)
        with self.store.read() as transaction:
            return "\n".join(
                str(value) for row in transaction.connection.exec_driver_sql(statement) for value in row
            )


@pytest.fixture
def noted(workspace: Workspace, store: Store, started: PlanVersionRecord) -> Iterator[Noted]:
    yield Noted(workspace, store, started)
    store.act_as(NOBODY)


def test_the_store_and_the_rule_agree_for_everybody(noted: Noted) -> None:
    theirs = noted.team["Bo"].organisation_id
    owners = {noted.team["Ana"].organisation_id, theirs, None}
    for has_consent in (False, True):
        noted.agree(is_given=has_consent)
        for role in (Role.OUTREACH, Role.EMPLOYMENT, Role.COORDINATOR):
            for owner in owners:
                actor = replace(noted.team["Ana"], role=role, organisation_id=owner)
                is_told = may_read_note(actor, theirs, has_consent) and role is not Role.OUTREACH
                for way in WAYS[:5]:
                    assert (SECRET in noted.said(actor, way)) is is_told, (role, owner, has_consent, way)
        with pytest.raises(RuleBroken):
            noted.said(noted.team["Sam"], WAYS[0])


def test_no_wording_goes_around_nor_names_a_view(noted: Noted) -> None:
    for name in ("Ana", "Co", "Out"):
        noted.store.act_as(noted.team[name])
        for statement in FORGED:
            with pytest.raises(RuleBroken, match=r"rights\.refused"), noted.store.begin() as transaction:
                transaction.connection.exec_driver_sql(statement)
                pytest.fail(statement)
        for how in ("EXPLAIN", "EXPLAIN QUERY PLAN"):
            told = [noted.said(noted.team[name], f"{how} {way}") for way in WAYS]
            assert not re.search("palier_[0-9a-f]{32}", " ".join(told))
    told = [noted.said(noted.team["Ana"], "EXPLAIN UPDATE main.plan_version SET content_json = ''")]
    assert not re.search("palier_[0-9a-f]{32}", " ".join(told))


def test_writing_the_rest_freezing_and_revising_keep_the_note(noted: Noted) -> None:
    saved = noted.write("Ana", language="en")
    assert (saved.content.internal_note, saved.is_note_withheld) == ("", True)

    noted.as_("Ana").plans.freeze(noted.plan.plan_id)
    query = "SELECT content_json, content_sha256 FROM plan_version ORDER BY version"
    noted.store.act_as(NOBODY)
    with noted.store.read() as transaction:
        ((text, digest),) = transaction.connection.exec_driver_sql(query).all()
    assert digest == sha256_hex(text)
    assert SECRET in text

    revised = noted.write("Ana", language="fr")
    read = noted.seen("Bo").content
    assert (revised.version, revised.is_note_withheld) == (2, True)
    assert (read.language, read.internal_note) == ("fr", SECRET)
    noted.as_("Ana").undo.undo()
    assert [one.content.internal_note for one in noted.as_("Bo").plans.versions(noted.plan.plan_id)] == [
        SECRET
    ]


def test_taking_back_leaves_the_note_as_its_author_wrote_it_since(noted: Noted) -> None:
    noted.write("Ana", language="en")
    noted.write("Bo", internal_note=f"{SECRET} 2")
    noted.as_("Ana").undo.undo()
    read = noted.seen("Bo").content
    assert (read.language, read.internal_note) == ("fr", f"{SECRET} 2")

    noted.as_("Ana").plans.freeze(noted.plan.plan_id)
    noted.write("Ana", language="en")  # begins a version
    noted.write("Bo", internal_note=f"{SECRET} 3")
    with pytest.raises(RuleBroken, match=r"undo\.changed_since"):
        noted.as_("Ana").undo.undo()
    assert noted.seen("Bo").content.internal_note == f"{SECRET} 3"


def test_an_agreement_withdrawn_leaves_no_word_in_what_a_colleague_may_take_back(noted: Noted) -> None:
    noted.agree(is_given=True)
    seen = noted.write("Ana", language="en")
    assert seen.content.internal_note == SECRET
    noted.agree(is_given=False)

    for way in WAYS:
        assert SECRET not in noted.said(noted.team["Ana"], way), way
    noted.as_("Ana").undo.undo()
    read = noted.seen("Bo").content
    assert (read.language, read.internal_note) == ("fr", SECRET)


def test_a_note_of_before_authors_were_kept_is_withheld_where_there_is_a_partner(noted: Noted) -> None:
    noted.store.act_as(NOBODY)
    with noted.store.begin() as transaction:
        transaction.connection.exec_driver_sql(
            "UPDATE main.plan_version SET content_json = (SELECT json_remove(kept.content_json, "
            "'$.internal_note_of') FROM plan_version AS kept WHERE kept.id = plan_version.id)"
        )
    assert noted.seen("Ana").is_note_withheld
    noted.store.act_as(NOBODY)
    with noted.store.begin() as transaction:
        transaction.connection.exec_driver_sql("UPDATE organisation SET removed_at = updated_at")
    assert noted.seen("Ana").content.internal_note == SECRET
