"""Wishes, barriers, dated papers and own fields: kept, told, found, taken back, gone with their file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from models.errors import InvalidInput, RuleBroken
from models.records.barriers import BarrierState
from models.records.dated_papers import DatedPaperDraft, PaperAnswer, PaperKind
from models.records.duplicates import MergeOrder
from models.records.ids import AdviserId
from models.records.own_fields import FieldKind, OwnFieldDraft, OwnValue, OwnValuesDraft
from models.records.people import NOBODY, Actor, Role
from models.records.profile import FrenchLevel, FrenchSkill, LevelSource, ToldLine
from models.storage import erasure
from models.storage import profile as profile_queries
from tests.conftest import NOON
from tests.factories import a_resident

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from models.records.profile import ProfileDraft
    from models.storage.store import Store
    from tests.conftest import StoppedClock

SPECIAL, PLAIN = "health.limits_some_trades", "isolation.isolated"


@pytest.fixture
def key(workspace: Workspace) -> ResidentId:
    """Return a file."""
    return workspace.residents.save(a_resident(wishes="Conduire un bus")).resident_id


def _told(workspace: Workspace, key: ResidentId, **values: object) -> ProfileDraft:
    before = workspace.profiles.open(key).content
    return workspace.profiles.save(replace(before, **values), before).content  # type: ignore[arg-type]


def _allow_special(workspace: Workspace) -> None:
    workspace.settings.save(replace(workspace.settings.settings(), special_categories=True))


def test_wishes_are_kept_word_for_word_beside_what_the_file_said_before(
    workspace: Workspace, key: ResidentId, store: Store
) -> None:
    told = _told(
        workspace,
        key,
        wish_lines=(ToldLine(words="Conduire, être dehors", rome_code="N4105"), ToldLine(words="Les gens")),
        refusal_lines=(ToldLine(words="Plus jamais la nuit", rome_code="K2204"),),
        experience_lines=(ToldLine(words="Chauffeur", place="Conakry", months=60),),
        last_transport_at=time(21, 40),
        not_before=time(9),
        travel_zone="Toute la ligne 2",
        languages_read=("ff",),
    )

    again = workspace.profiles.open(key)
    assert again.content == told
    assert again.content.wishes == "Conduire un bus"
    assert [line.words for line in told.wish_lines] == ["Conduire, être dehors", "Les gens"]
    assert workspace.residents.open(key).content.languages_read == ("ff",)
    with store.read() as transaction:
        assert profile_queries.wanting(transaction.session, "N4105") == {key}
        assert profile_queries.wanting(transaction.session, "K2204") == frozenset()


def test_undo_puts_back_lines_and_what_the_file_holds(workspace: Workspace, key: ResidentId) -> None:
    first = _told(workspace, key, wish_lines=(ToldLine(words="Conduire"),), not_after=time(17))
    _told(workspace, key, wish_lines=(), wishes="Tout", not_after=None)

    workspace.undo.undo()

    back = workspace.profiles.open(key).content
    assert (back.wishes, back.not_after) == ("Conduire un bus", time(17))
    assert [line.words for line in back.wish_lines] == [line.words for line in first.wish_lines]


def test_french_is_known_side_by_side_with_its_source_and_its_past(
    workspace: Workspace, key: ResidentId, stopped_clock: StoppedClock
) -> None:
    speaking = FrenchLevel(skill=FrenchSkill.SPEAKING, level="A2")
    _told(workspace, key, french=(speaking,))
    stopped_clock.advance(days=30)
    test = replace(speaking, level="B1", source=LevelSource.TEST, known_on=date(2026, 4, 1))
    told = _told(workspace, key, french=(test,))

    assert told.french == (test,)
    events = workspace.profiles.open(key).french_events
    assert [event.level.level for event in events] == ["B1", "A2"]
    with pytest.raises(InvalidInput):
        _told(workspace, key, french=(replace(test, source=LevelSource.CERTIFICATE, known_on=None),))


def test_a_social_security_number_is_refused_in_every_new_text(workspace: Workspace, key: ResidentId) -> None:
    number = "1 85 05 78 006 084 91"
    with pytest.raises(InvalidInput):
        _told(workspace, key, wish_lines=(ToldLine(words=number),))
    with pytest.raises(InvalidInput):
        workspace.dated_papers.save(DatedPaperDraft(resident_id=key, title=number))
    field = workspace.own_fields.save_field(OwnFieldDraft(label="Numéro"))
    assert field.field_id is not None
    values = (OwnValue(field_id=field.field_id, value=number),)
    with pytest.raises(InvalidInput):
        workspace.own_fields.save(OwnValuesDraft(resident_id=key, values=values))


def test_not_discussed_is_no_no_and_every_change_is_told(workspace: Workspace, key: ResidentId) -> None:
    workspace.barriers.note(key, PLAIN, BarrierState.YES)
    workspace.barriers.note(key, PLAIN, BarrierState.YES)
    workspace.barriers.note(key, PLAIN, BarrierState.LIFTED)

    (barrier,) = workspace.barriers.barriers_of(key)
    assert barrier.state is BarrierState.LIFTED
    assert [(one.before, one.after) for one in barrier.changes] == [
        (BarrierState.YES, BarrierState.LIFTED),
        (BarrierState.NOT_DISCUSSED, BarrierState.YES),
    ]
    workspace.undo.undo()
    (back,) = workspace.barriers.barriers_of(key)
    assert (back.state, len(back.changes)) == (BarrierState.YES, 3)


def test_special_categories_are_refused_until_the_organisation_keeps_them(
    workspace: Workspace, key: ResidentId
) -> None:
    paper = DatedPaperDraft(resident_id=key, kind=PaperKind.DISABLED_WORKER, expires_on=date(2026, 5, 1))
    with pytest.raises(RuleBroken, match=r"special\.off"):
        workspace.barriers.note(key, SPECIAL, BarrierState.YES)
    with pytest.raises(RuleBroken, match=r"special\.off"):
        workspace.dated_papers.save(paper)

    _allow_special(workspace)
    workspace.barriers.note(key, SPECIAL, BarrierState.YES)
    workspace.dated_papers.save(paper)
    assert [one.code for one in workspace.barriers.barriers_of(key)] == [SPECIAL]
    assert workspace.dated_papers.expiring(date(2027, 1, 1)) == ()

    workspace.settings.save(replace(workspace.settings.settings(), special_categories=False))
    assert workspace.barriers.barriers_of(key) == ()
    assert workspace.dated_papers.papers_of(key) == ()


def test_special_categories_are_in_no_list_search_export_or_journal(
    workspace: Workspace, key: ResidentId, store: Store
) -> None:
    _allow_special(workspace)
    workspace.barriers.note(key, SPECIAL, BarrierState.YES)

    for words in ("health", "entravant", "difficulté"):
        assert workspace.residents.search(words) == ()
        assert list(workspace.search.find(words)) == []
    assert b"health" not in workspace.own_fields.export()
    with store.read() as transaction:
        dumped = [
            str(transaction.connection.exec_driver_sql(f"SELECT * FROM {table}").all())  # noqa: S608
            for table in ("journal_entry", "undo_entry", "kept_draft", "resident")
        ]
    assert not any("limits_some_trades" in text for text in dumped)


def test_the_database_itself_withholds_special_rows_by_role_and_by_switch(
    workspace: Workspace, key: ResidentId, store: Store
) -> None:
    _allow_special(workspace)
    workspace.barriers.note(key, SPECIAL, BarrierState.YES)
    workspace.dated_papers.save(
        DatedPaperDraft(resident_id=key, kind=PaperKind.DISABLED_WORKER, expires_on=date(2026, 5, 1))
    )

    def read(role: Role) -> list[object]:
        store.act_as(Actor(adviser_id=AdviserId(key), name="", role=role))
        with store.read() as transaction:
            query = "SELECT code FROM barrier_mark UNION ALL SELECT kind FROM dated_paper"
            return sorted(row[0] for row in transaction.connection.exec_driver_sql(query))

    def insert(role: Role) -> None:
        store.act_as(Actor(adviser_id=AdviserId(key), name="", role=role))
        with store.begin() as transaction:
            transaction.connection.exec_driver_sql(
                "INSERT INTO main.barrier_mark (number, id, resident_id, code, state, is_special, noted_by, "
                "noted_at) SELECT 99, x'00', id, 'health.cover', 'yes', 1, '', '2026-01-01' FROM resident"
            )

    assert read(Role.OUTREACH) == ["", ""]
    with pytest.raises(RuleBroken):
        insert(Role.OUTREACH)
    assert read(Role.EMPLOYMENT) == ["disabled_worker", "health.limits_some_trades"]
    store.act_as(NOBODY)
    workspace.settings.save(replace(workspace.settings.settings(), special_categories=False))
    assert read(Role.COORDINATOR) == ["", ""]
    with pytest.raises(RuleBroken):
        insert(Role.COORDINATOR)


def test_papers_that_end_are_told_before(workspace: Workspace, key: ResidentId) -> None:
    permit = DatedPaperDraft(
        resident_id=key,
        kind=PaperKind.RESIDENCE_PERMIT,
        expires_on=date(2026, 5, 2),
        seen_on=date(2026, 3, 9),
    )
    workspace.dated_papers.save(replace(permit, kind=PaperKind.DRIVING_LICENCE, expires_on=date(2031, 1, 1)))
    kept = workspace.dated_papers.save(permit)
    workspace.dated_papers.save(
        DatedPaperDraft(resident_id=key, kind=PaperKind.RIGHT_TO_WORK, answer=PaperAnswer.TO_CHECK)
    )

    soon = workspace.dated_papers.expiring(date(2026, 6, 10))
    assert [(one.kind, one.display_name) for one in soon] == [
        (PaperKind.RESIDENCE_PERMIT, workspace.residents.open(key).display_name)
    ]
    with pytest.raises(InvalidInput):
        workspace.dated_papers.save(DatedPaperDraft(resident_id=key, kind=PaperKind.RIGHT_TO_WORK))
    assert kept.content.dated_paper_id is not None
    workspace.dated_papers.remove(kept.content.dated_paper_id)
    assert len(workspace.dated_papers.papers_of(key)) == 2
    workspace.undo.undo()
    assert workspace.dated_papers.papers_of(key)[0].content == kept.content


def test_a_field_of_the_organisation_is_filled_found_given_out_and_stays_when_no_longer_offered(
    workspace: Workspace, key: ResidentId
) -> None:
    fields = [
        workspace.own_fields.save_field(OwnFieldDraft(label=label, kind=kind, choices=choices))
        for label, kind, choices in (
            ("Atelier", FieldKind.CHOICE, ("Vélo", "Couture")),
            ("Distance", FieldKind.NUMBER, ()),
            ("Inscription", FieldKind.DATE, ()),
            ("Repère", FieldKind.TEXT, ()),
        )
    ]
    typed = ("Couture", "12.5", "2026-03-02", "=Quai Bleu")
    values = tuple(
        OwnValue(field_id=field.field_id, value=value)  # type: ignore[arg-type]
        for field, value in zip(fields, typed, strict=True)
    )
    workspace.own_fields.save(OwnValuesDraft(resident_id=key, values=values))

    code = workspace.residents.open(key).code
    assert [row.resident_id for row in workspace.residents.search("couture")] == [key]
    lines = workspace.own_fields.export().decode("utf-8-sig").splitlines()
    assert lines[0] == "dossier;Atelier;Distance;Inscription;Repère"
    assert lines[1] == f"{code};Couture;12,5;02/03/2026;'=Quai Bleu"
    with pytest.raises(InvalidInput):
        wrong = (replace(values[1], value="douze"),)
        workspace.own_fields.save(OwnValuesDraft(resident_id=key, values=wrong))

    workspace.own_fields.save_field(replace(fields[0], label="Ateliers", is_enabled=False))
    workspace.own_fields.reorder([field.field_id for field in reversed(fields)])  # type: ignore[misc]
    assert [field.label for field in workspace.own_fields.fields()] == ["Repère", "Inscription", "Distance"]
    assert len(workspace.own_fields.values_of(key).content.values) == 4
    workspace.undo.undo()
    assert workspace.own_fields.values_of(key).content.values == ()
    assert workspace.residents.search("couture") == ()


def test_two_files_brought_together_keep_what_both_said(
    workspace: Workspace, key: ResidentId, stopped_clock: StoppedClock
) -> None:
    other = workspace.residents.save(a_resident(first_name="Iero")).resident_id
    for one, words, zone in ((key, "Conduire", "Centre"), (other, "Cuisiner", "Nord")):
        stopped_clock.advance(minutes=1)
        _told(
            workspace, one, wish_lines=(ToldLine(words=words),), travel_zone=zone, last_transport_at=time(22)
        )
        workspace.barriers.note(one, PLAIN, BarrierState.YES)

    workspace.merging.merge(MergeOrder(kept_id=key, gone_id=other))

    both = workspace.profiles.open(key).content
    assert {line.words for line in both.wish_lines} == {"Conduire", "Cuisiner"}
    assert both.travel_zone == "Nord ; Centre"
    assert _told(workspace, key, travel_zone="Nord").travel_zone == "Nord"
    workspace.undo.undo()
    workspace.undo.undo()
    assert workspace.profiles.open(key).content.travel_zone == "Centre"
    assert [line.words for line in workspace.profiles.open(other).content.wish_lines] == ["Cuisiner"]


def test_an_erased_person_is_in_no_new_table_nor_in_what_can_be_undone(
    workspace: Workspace, key: ResidentId, store: Store
) -> None:
    word = "Zqeffacement"
    _told(
        workspace,
        key,
        wish_lines=(ToldLine(words=word, place=word),),
        travel_zone=word,
        french=(FrenchLevel(skill=FrenchSkill.READING, level="A1"),),
    )
    workspace.barriers.note(key, PLAIN, BarrierState.YES)
    kept = workspace.dated_papers.save(DatedPaperDraft(resident_id=key, title=word))
    assert kept.content.dated_paper_id is not None
    workspace.dated_papers.remove(kept.content.dated_paper_id)
    field = workspace.own_fields.save_field(OwnFieldDraft(label="Lieu"))
    assert field.field_id is not None
    values = (OwnValue(field_id=field.field_id, value=word),)
    workspace.own_fields.save(OwnValuesDraft(resident_id=key, values=values))
    other = workspace.residents.save(a_resident(first_name="Nour")).resident_id
    _told(workspace, other, wish_lines=(ToldLine(words="Comme Yero Sangare"),))

    with store.begin() as transaction:
        erasure.erase_resident(transaction.session, key, NOON)

    with store.read() as transaction:
        query = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        found = [row[0] for row in transaction.connection.exec_driver_sql(query)]
        tables = set(found) - {"open_promise", "last_seen"}  # made by the program, without a word
        left = {
            table
            for table in tables
            if word in str(transaction.connection.exec_driver_sql(f'SELECT * FROM "{table}"').all())  # noqa: S608
        }
        counts = {
            table: transaction.connection.exec_driver_sql(
                f"SELECT count(*) FROM {table} WHERE resident_id = ?",  # noqa: S608
                (key.bytes,),
            ).scalar_one()
            for table in ("told_line", "french_level", "profile", "barrier_mark", "dated_paper", "own_value")
        }
        undo = transaction.connection.exec_driver_sql("SELECT count(*) FROM undo_entry").scalar_one()
    assert left == set()
    assert set(counts.values()) == {0}
    assert undo == 2  # of the other person: their file, their wish
