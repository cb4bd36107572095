"""The prospecting desk, the quick need, what is remembered, and employers merged without loss (trap 10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from models.entities.base import Base
from models.errors import AppError, InvalidInput, RuleBroken
from models.records.employers import ContactDraft
from models.records.pathway import FactDraft, FactKind
from models.records.prospecting import (
    ApproachDraft,
    CriterionDraft,
    EmployerMergeOrder,
    EmployerStandingDraft,
    NeedDraft,
    PromiseDraft,
)
from models.records.settings import SilentDays
from models.records.today import ReminderKind
from models.rules.employer_likeness import EmployerReason
from models.rules.prospecting import CallReason
from models.storage import employer_merging
from models.storage.erasure import erase_contact
from tests.factories import a_job, a_started_plan, an_employer

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord
    from models.records.ids import EmployerId
    from models.storage.store import Store
    from tests.conftest import StoppedClock

TODAY = date(2026, 3, 10)


@pytest.fixture
def known(workspace: Workspace) -> EmployerRecord:
    """An employer that was visited, without a hire."""
    return workspace.employers.save(an_employer())


def _called(employer_id: EmployerId, **changes: object) -> ApproachDraft:
    draft = ApproachDraft(employer_id=employer_id, happened_on=TODAY, outcome="talked")
    return replace(draft, **changes)  # type: ignore[arg-type]


def test_the_silent_come_up_by_themselves_and_a_planned_call_on_its_day(
    workspace: Workspace, known: EmployerRecord, stopped_clock: StoppedClock
) -> None:
    desk, key = workspace.prospecting, known.employer_id
    assert desk.to_call_again() == ()

    settings = workspace.settings.settings()
    workspace.settings.save(replace(settings, silent_days=SilentDays(to_prospect=0, visited=3, other=0)))
    stopped_clock.advance(days=4)
    assert [line.days for line in desk.to_call_again()] == [4]  # after the days of the team
    workspace.settings.save(settings)
    stopped_clock.advance(days=-4)

    desk.approaches.save(_called(key, next_action="call", next_on=TODAY + timedelta(days=40)))
    stopped_clock.advance(days=30)
    assert desk.to_call_again() == ()  # somebody has thought of it
    stopped_clock.advance(days=10)
    (call,) = desk.to_call_again()
    (line,) = workspace.today.look(None, 30).reminders  # on its day it is on the list of the day too
    assert (line.kind, line.record_id, line.detail) == (ReminderKind.EMPLOYER_ACTION, key, "call")
    assert (call.reason, call.next_action, call.display_name) == (
        CallReason.ACTION_DUE,
        "call",
        "Rives Propreté",
    )

    day = stopped_clock.now.astimezone().date()
    for _ in range(2):
        desk.approaches.save(_called(key, happened_on=day, outcome="no_answer"))
    stopped_clock.advance(days=14)
    (call,) = desk.to_call_again()
    assert (call.reason, call.days, call.unanswered) == (CallReason.SILENT, 14, 2)


def test_who_asked_to_be_left_alone_is_never_on_the_list_and_says_why(
    workspace: Workspace, known: EmployerRecord, stopped_clock: StoppedClock, store: Store
) -> None:
    store.act_as(replace(store.actor, name="Nadia"))
    desk, key = workspace.prospecting, known.employer_id
    stopped_clock.advance(days=400)
    assert [line.reason for line in desk.to_call_again()] == [CallReason.NEVER_APPROACHED]

    told = EmployerStandingDraft(
        employer_id=key, barred_reason="unpaid", barred_on=TODAY, barred_words="Deux mois."
    )
    record = desk.standings.save(told)

    assert desk.to_call_again() == ()
    assert record.barred_by == "Nadia"
    (column,) = (one for one in desk.board() if one.stage == "do_not_contact")
    assert [card.display_name for card in column.cards] == ["Rives Propreté"]
    (line,) = workspace.employers.search("rives")
    assert line.stage == "do_not_contact"
    with pytest.raises(RuleBroken, match="exists"):
        desk.standings.save(EmployerStandingDraft(employer_id=key, silent_after_days=10))
    workspace.undo.undo()
    assert len(desk.to_call_again()) == 1


def test_an_approach_moves_the_employer_and_takes_it_back_with_itself(
    workspace: Workspace, known: EmployerRecord
) -> None:
    desk, key = workspace.prospecting, known.employer_id

    desk.approaches.save(_called(key, channel="visit", outcome="need_heard", stage="need_collected"))
    assert workspace.employers.open(key).content.stage == "need_collected"
    workspace.undo.undo()

    assert workspace.employers.open(key).content.stage == "visited"
    assert desk.log(key) == ()


def test_a_need_is_caught_with_two_words_completed_later_and_taken_back_whole(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput) as refused:
        workspace.prospecting.needs.catch(NeedDraft(openings=0))
    assert [one.field for one in refused.value.problems] == ["employer_name", "need", "openings"]

    caught = workspace.prospecting.needs.catch(
        NeedDraft(employer_name="Serres Talva", need="deux personnes pour le tri")
    )

    job = workspace.employers.open_job(caught.job_id)
    assert (job.content.title, job.content.is_hidden_market, job.content.status) == (
        "deux personnes pour le tri", True, "draft",
    )  # fmt: skip
    assert caught.employer.content.stage == "need_collected"
    (line,) = workspace.prospecting.log(caught.employer.employer_id)
    assert (line.content.channel, line.content.next_action) == ("visit", "complete_job")
    fuller = replace(job.content, weekly_minutes=2100, gestures="Debout", status="seen")
    workspace.employers.save_job(fuller, job.content)
    workspace.undo.undo()
    criterion = CriterionDraft(job_id=caught.job_id, criterion="cv", at_first="CV", changed_on=TODAY)
    negotiated = workspace.prospecting.criteria.save(criterion)
    workspace.prospecting.criteria.remove(negotiated.criterion_change_id)
    for _ in range(3):
        workspace.undo.undo()

    assert workspace.employers.count() == 0
    assert workspace.employers.jobs() == ()


def test_a_need_of_a_known_employer_adds_who_spoke_and_nothing_twice(
    workspace: Workspace, known: EmployerRecord
) -> None:
    need = NeedDraft(
        employer_id=known.employer_id, need="renfort du soir", contact_name="solene kervadec", phone="06 39 98 00 00",
        next_on=TODAY + timedelta(days=3),
    )  # fmt: skip
    caught = workspace.prospecting.needs.catch(need)

    assert caught.employer.content.contacts == known.content.contacts
    (line,) = workspace.prospecting.log(known.employer_id)
    assert line.contact_name == "Solène Kervadec"
    workspace.undo.undo()
    assert workspace.prospecting.log(known.employer_id) == ()
    assert workspace.employers.jobs_of(known.employer_id) == ()
    assert workspace.employers.open(known.employer_id).content == known.content


def test_the_memory_says_who_was_taken_how_it_ended_and_what_was_promised(
    workspace: Workspace, store: Store
) -> None:
    store.act_as(replace(store.actor, name="Nadia"))
    plan = a_started_plan(workspace)
    placement = workspace.placements.open(plan.placement_id)
    job = workspace.employers.open_job(placement.content.job_id)  # type: ignore[arg-type]
    resident_id = placement.content.resident_id
    assert resident_id is not None
    workspace.pathway.facts.save(
        FactDraft(
            resident_id=resident_id, kind=FactKind.BROKE, happened_on=TODAY, reason="hours",
            placement_id=placement.placement_id,
        )
    )  # fmt: skip
    desk = workspace.prospecting
    desk.promises.save(
        PromiseDraft(employer_id=job.employer_id, words="Passer le premier jour", made_on=TODAY)
    )
    desk.criteria.save(
        CriterionDraft(
            job_id=job.job_id,
            criterion="diploma",
            at_first="CAP",
            negotiated="Les gestes se montrent",
            changed_on=TODAY,
        )
    )

    memory = desk.memory(job.employer_id)

    (taken,) = memory.taken
    assert (taken.name, taken.job_title, taken.reason, taken.ended_on) == (
        placement.resident_name, job.content.title, "hours", TODAY,
    )  # fmt: skip
    assert [one.content.words for one in memory.promises] == ["Passer le premier jour"]
    assert [(one.content.at_first, one.content.negotiated, one.who) for one in memory.criteria] == [
        ("CAP", "Les gestes se montrent", "Nadia")
    ]
    workspace.residents.remove(resident_id)
    assert all(not one.name for one in desk.memory(job.employer_id).taken)


def test_two_files_of_one_employer_become_one_without_loss_and_two_again(
    workspace: Workspace, known: EmployerRecord
) -> None:
    desk, merging = workspace.prospecting, workspace.prospecting.merging
    twin = workspace.employers.save(
        an_employer(
            trade_name="", legal_name="NETTETE DES RIVES", siret="", note="Sonner deux fois", stage="partner",
            contacts=(ContactDraft(first_name="Awa", last_name="Sall"),),
        )
    )  # fmt: skip
    workspace.employers.save(
        an_employer(trade_name="Loin", legal_name="", siret="", phone="", sites=(), contacts=())
    )
    job = workspace.employers.save_job(
        a_job(employer_id=twin.employer_id, site_id=twin.content.sites[0].site_id)
    )
    desk.approaches.save(_called(twin.employer_id, words="Bon accueil"))
    desk.standings.save(
        EmployerStandingDraft(employer_id=twin.employer_id, barred_reason="asked", barred_on=TODAY)
    )
    (pair,) = workspace.prospecting.doubles.pairs()
    assert {pair.first_id, pair.second_id} == {known.employer_id, twin.employer_id}
    assert EmployerReason.SAME_PHONE in pair.reasons
    choices = {one.field: one.takes_gone for one in merging.choices(known.employer_id, twin.employer_id)}
    assert choices == {"legal_name": False, "stage": True}

    kept = merging.merge(
        EmployerMergeOrder(kept_id=known.employer_id, gone_id=twin.employer_id, taken=("stage",))
    )

    assert (kept.content.siret, kept.content.note, kept.content.stage) == (
        known.content.siret,
        "Sonner deux fois",
        "partner",
    )
    assert {one.last_name for one in kept.content.contacts} == {"Kervadec", "Ionescu", "Sall"}
    assert kept.content.sites == known.content.sites  # noted in both files: once now, with what is there
    (moved,) = workspace.employers.jobs_of(kept.employer_id)
    assert moved.content.site_id == known.content.sites[0].site_id
    assert [one.job_id for one in workspace.employers.jobs_of(kept.employer_id)] == [job.job_id]
    assert [one.content.words for one in desk.log(kept.employer_id)] == ["Bon accueil"]
    memory = desk.memory(kept.employer_id)
    assert memory.standing is not None
    assert memory.standing.content.is_barred
    assert [(one.name, other.value) for one in memory.merged for other in one.others] == [
        ("NETTETE DES RIVES", "NETTETE DES RIVES"), ("NETTETE DES RIVES", "visited"),
    ]  # fmt: skip
    assert [row.employer_id for row in workspace.employers.search("nettete")] == [kept.employer_id]

    workspace.undo.undo()

    again, other = (workspace.employers.open(key) for key in (known.employer_id, twin.employer_id))
    assert (again.content, other.content) == (known.content, twin.content)
    assert workspace.employers.jobs_of(twin.employer_id)[0].content == job.content
    assert desk.standing(known.employer_id) is None
    merging.tell_apart(known.employer_id, twin.employer_id)
    assert workspace.prospecting.doubles.pairs() == ()


def test_what_three_files_of_one_employer_said_of_contacting_it_is_all_there(
    workspace: Workspace, known: EmployerRecord, stopped_clock: StoppedClock
) -> None:
    desk = workspace.prospecting
    names = ("Rives", "Netteté")
    first, second = (workspace.employers.save(an_employer(trade_name=name, contacts=())) for name in names)
    for key, words in ((first.employer_id, "Trois mois sans payer"), (known.employer_id, "Prud’hommes")):
        desk.standings.save(
            EmployerStandingDraft(employer_id=key, barred_reason="asked", barred_on=TODAY, barred_words=words)
        )
    silence = EmployerStandingDraft(employer_id=second.employer_id, silent_after_days=90)
    desk.standings.save(silence)
    other = workspace.employers.save(an_employer(trade_name="Rives et fils", contacts=()))
    desk.merging.tell_apart(first.employer_id, other.employer_id)

    for kept, gone in ((second, first), (known, second)):
        order = EmployerMergeOrder(kept_id=kept.employer_id, gone_id=gone.employer_id, taken=())
        desk.merging.merge(order)
        stopped_clock.advance(minutes=1)

    memory = desk.memory(known.employer_id)
    assert memory.standing is not None
    said = memory.standing.content
    assert (said.barred_words, said.silent_after_days) == ("Prud’hommes\nTrois mois sans payer", 90)
    assert [one.name for one in memory.merged] == ["Netteté", "Rives"]
    assert desk.doubles.pairs() == (), "who one of them is not stays known"
    workspace.undo.undo()
    workspace.undo.undo()
    again = [desk.standing(one.employer_id) for one in (known, first, second)]
    assert [one.content.barred_words for one in again if one] == ["Prud’hommes", "Trois mois sans payer", ""]
    assert [one.content.silent_after_days for one in again if one] == [None, None, 90]


def test_who_speaks_for_both_files_keeps_what_each_said_of_them(
    workspace: Workspace, known: EmployerRecord
) -> None:
    """Trap 10: neither a function nor somebody taken out of one file alone is lost without a word."""
    solene, other = known.content.contacts
    asked = replace(solene, function="présidente", is_tutor=True)
    twin = workspace.employers.save(
        an_employer(trade_name="Netteté", siret="", contacts=(asked, replace(other, function="chef")))
    )
    present = workspace.employers.open(known.employer_id).content
    alone = workspace.employers.save(replace(present, contacts=(solene,)), present).content
    order = EmployerMergeOrder(kept_id=known.employer_id, gone_id=twin.employer_id)

    kept = workspace.prospecting.merging.merge(order).content

    assert [(one.contact_id, one.function) for one in kept.contacts] == [
        (solene.contact_id, f"{solene.function}, présidente"), (other.contact_id, "chef"),
    ]  # fmt: skip
    assert kept.contacts[0].is_tutor
    workspace.undo.undo()
    assert workspace.employers.open(known.employer_id).content.contacts == alone.contacts
    assert workspace.employers.open(twin.employer_id).content == twin.content


def test_every_table_of_an_employer_goes_with_a_merge() -> None:
    """Trap 10: a row of both files that may collide would be left out without a word."""
    led = list(employer_merging.leading())
    for table, column, key in led:
        assert key in table.primary_key.columns, table.name
        unique = [index.columns for index in table.indexes if index.unique]
        is_linked = table.name == "employer_contact"  # brought together by ``contacts_of_both``
        assert is_linked or not any(column.name in one for one in (*unique, table.primary_key.columns)), (
            f"{table.name}: rows of both files may collide; say in models/storage/employer_merging.py what becomes of them"
        )
    named = {name for name, table in Base.metadata.tables.items() if "employer_id" in table.columns}
    assert named - {table.name for table, _, _ in led} == employer_merging._STAY


def test_an_empty_siret_makes_nobody_alike(workspace: Workspace) -> None:
    bare = {"siret": "", "phone": "", "sites": (), "contacts": ()}
    for name in ("Le Fournil", "Le Garage"):
        workspace.employers.save(an_employer(trade_name=name, legal_name="", **bare))

    assert workspace.prospecting.doubles.pairs() == ()
    typed = an_employer(trade_name="le fournil", legal_name="", **bare)
    assert [row.display_name for row in workspace.prospecting.doubles.alike(typed)] == ["Le Fournil"]


def test_the_official_list_is_brought_in_whole_or_not_at_all(workspace: Workspace) -> None:
    lists, settings = workspace.prospecting.lists, workspace.settings
    before = len(settings.terms("naf"))
    text = "code;libelle\n81.21Z;Nettoyage de bureaux\n02.10Z;Sylviculture\n"

    with pytest.raises(AppError, match="line"):
        lists.take(f"{text}bois;Bois\n".encode(), "naf", "rev2")
    assert len(settings.terms("naf")) == before

    assert lists.take(text.encode(), "naf", "rev2") == (1, 1)
    assert settings.label("naf", "02.10Z", version="rev2") == "Sylviculture"
    assert settings.label("naf", "81.21Z", version="rev2") == "Nettoyage de bureaux"
    assert lists.take(text.encode(), "naf", "2025") == (
        2,
        0,
    )  # the same code of another edition is another line


def test_a_code_typed_without_a_word_is_of_the_edition_in_force_that_day(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    typed = an_employer(naf_version="", siret="")
    assert workspace.employers.save(typed).content.naf_version == "rev2"

    stopped_clock.now = datetime(2027, 1, 1, 12, tzinfo=UTC)

    assert workspace.employers.save(typed).content.naf_version == "2025"


def test_the_call_sheet_is_one_page_and_names_nobody_in_search_of_work(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    from models.documents.call_sheet import call_sheets  # noqa: PLC0415  (fonts, for this test alone)

    plan = a_started_plan(workspace)
    placement = workspace.placements.open(plan.placement_id)
    job = workspace.employers.open_job(placement.content.job_id)  # type: ignore[arg-type]
    for days in range(9):
        words = f"Parlé de {'beaucoup de choses ' * 30}"
        on = TODAY - timedelta(days=days)
        workspace.prospecting.approaches.save(_called(job.employer_id, happened_on=on, words=words))
    sheet = workspace.prospecting.call_sheets.facts(job.employer_id)

    assert (sheet.taken_count, sheet.still_there) == (1, 0)  # whoever begins in December is not there yet
    stopped_clock.advance(days=270)
    sheet = workspace.prospecting.call_sheets.facts(job.employer_id)
    assert (sheet.taken_count, sheet.still_there) == (1, 1)
    assert placement.resident_name not in repr(sheet)
    sheets = call_sheets(sheet, workspace.settings.settings(), workspace.settings.label, TODAY)
    assert len(sheets) == 1
    assert "approches plus anciennes, dans le dossier" in repr(sheets)  # what has no room is said


def test_a_contact_who_is_erased_leaves_the_approach_without_a_name(
    workspace: Workspace, known: EmployerRecord, store: Store
) -> None:
    contact = known.content.contacts[0].contact_id
    assert contact is not None
    workspace.prospecting.approaches.save(_called(known.employer_id, contact_id=contact))
    assert workspace.prospecting.log(known.employer_id)[0].contact_name == "Solène Kervadec"

    with store.begin() as transaction:
        erase_contact(transaction.session, contact, datetime(2026, 3, 10, 12, tzinfo=UTC))

    (line,) = workspace.prospecting.log(known.employer_id)
    assert (line.contact_name, line.content.outcome) == ("", "talked")
