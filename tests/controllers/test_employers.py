from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from models.errors import InvalidInput, NotFound
from models.records.employers import ContactDraft, EmployerDraft, JobTask, SiteDraft
from models.records.ids import EmployerId
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from tests.factories import a_job, an_employer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from tests.conftest import StoppedClock


def fields_refused(workspace: Workspace, draft: EmployerDraft) -> dict[str, str]:
    with pytest.raises(InvalidInput) as caught:
        workspace.employers.save(draft)
    return {problem.field: problem.code for problem in caught.value.problems}


def test_a_file_comes_back_as_it_was_saved(workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(workspace.employers.employer_changed) as told:
        saved = workspace.employers.save(an_employer())

    assert told.args == [saved]
    assert workspace.employers.open(saved.employer_id) == saved
    assert saved.content.sites[0].site_id
    assert [contact.display_name for contact in saved.content.contacts] == ["Solène Kervadec", "Radu Ionescu"]


def test_a_trade_name_alone_is_enough(workspace: Workspace) -> None:
    saved = workspace.employers.save(EmployerDraft(trade_name="Chez Odile"))

    assert workspace.employers.first_rows()[0].display_name == "Chez Odile"
    assert saved.content.siret == ""


def test_what_is_wrong_is_named(workspace: Workspace) -> None:
    nobody = ContactDraft(function="gérant")
    draft = EmployerDraft(naf_code="propreté", contacts=(nobody,))

    assert fields_refused(workspace, draft) == {
        "trade_name": "input.required",
        "naf_code": "input.naf",
        "contacts.0.last_name": "input.required",
    }


def test_a_doubtful_siret_is_kept_to_be_checked(workspace: Workspace) -> None:
    saved = workspace.employers.save(an_employer(siret="999 007 123 00007"))

    assert saved.content.siret == "99900712300007"


def test_numbers_are_kept_the_one_way_and_empty_lines_dropped(workspace: Workspace) -> None:
    typed = an_employer(
        siret="999 007 123 00006",
        naf_code="8121 z",
        naf_version="",
        sites=(SiteDraft(), SiteDraft(city="Rezé")),
        contacts=(ContactDraft(), ContactDraft(last_name="Kervadec")),
    )

    saved = workspace.employers.save(typed).content

    assert (saved.siret, saved.naf_code, saved.naf_version) == ("99900712300006", "81.21Z", "rev2")
    assert [site.city for site in saved.sites] == ["Rezé"]
    assert [contact.last_name for contact in saved.contacts] == ["Kervadec"]


def test_a_row_says_what_the_employer_does_and_offers(workspace: Workspace) -> None:
    saved = workspace.employers.save(an_employer())
    for title in ("Agent de propreté", "Laveur de vitres"):
        workspace.employers.save_job(a_job(employer_id=saved.employer_id, title=title))

    (row,) = workspace.employers.first_rows()

    assert (row.display_name, row.city, row.job_count) == ("Rives Propreté", "Nantes", 2)
    assert row.activity == "Nettoyage courant des bâtiments"
    assert row.stage == "visited"


@pytest.mark.parametrize(
    "typed", ["rives", "nettete des RIVES", "999 007", "kervadec", "0639981122", "nantes proprete", "ivade"]
)
def test_an_employer_is_found_by_any_of_its_words(workspace: Workspace, typed: str) -> None:
    site = SiteDraft(city="Nantes")
    workspace.employers.save(
        an_employer(sites=(site,), contacts=(*an_employer().contacts, ContactDraft(last_name="Privadec")))
    )
    workspace.employers.save(EmployerDraft(trade_name="Boulangerie Ozenne"))

    rows = workspace.employers.rows(workspace.employers.numbers(typed))

    assert [row.display_name for row in rows] == ["Rives Propreté"]
    assert [row.display_name for row in workspace.employers.search(typed)] == ["Rives Propreté"]


def test_one_person_speaks_for_two_employers(workspace: Workspace) -> None:
    first = workspace.employers.save(an_employer())
    (known,) = workspace.employers.contacts("kervadec solene")
    asked = replace(known, function="présidente", phone="07 00 00 00 01", last_name="Kervadec-Roy")

    second = workspace.employers.save(EmployerDraft(trade_name="Kervadec Conseil", contacts=(asked,)))

    here = workspace.employers.open(first.employer_id).content.contacts[0]
    assert here.contact_id == second.content.contacts[0].contact_id
    assert (here.function, second.content.contacts[0].function) == ("gérante", "présidente")
    assert (here.last_name, here.phone) == ("Kervadec-Roy", "07 00 00 00 01")
    assert len(workspace.employers.contacts("kervadec")) == 1
    assert len(workspace.employers.numbers("0700000001")) == 2


def test_a_contact_left_out_comes_back_with_undo(workspace: Workspace) -> None:
    saved = workspace.employers.save(an_employer())
    workspace.employers.save(replace(saved.content, contacts=saved.content.contacts[1:]))
    assert workspace.employers.contacts("kervadec") == ()

    workspace.undo.undo()

    assert workspace.employers.open(saved.employer_id).content == saved.content


def test_jobs_disappear_and_come_back_with_their_employer(
    workspace: Workspace, stopped_clock: StoppedClock, qtbot: QtBot
) -> None:
    saved = workspace.employers.save(an_employer())
    kept = workspace.employers.save_job(a_job(employer_id=saved.employer_id))
    gone = workspace.employers.save_job(a_job(employer_id=saved.employer_id, title="Gardien"))
    workspace.employers.remove_job(gone.job_id)
    stopped_clock.advance(seconds=1)

    with qtbot.waitSignal(workspace.employers.employer_removed):
        workspace.employers.remove(saved.employer_id)

    assert workspace.employers.jobs() == () == workspace.employers.jobs("proprete")
    assert workspace.employers.count() == 0
    workspace.employers.restore(saved.employer_id)
    assert workspace.employers.jobs() == (kept,) == workspace.employers.jobs("proprete")


def test_a_job_comes_back_as_it_was_saved(workspace: Workspace, qtbot: QtBot) -> None:
    employer = workspace.employers.save(an_employer())
    draft = a_job(employer_id=employer.employer_id, site_id=employer.content.sites[0].site_id)

    with qtbot.waitSignal(workspace.employers.job_changed) as told:
        saved = workspace.employers.save_job(replace(draft, tasks=(*draft.tasks, JobTask())))

    assert told.args == [saved]
    assert workspace.employers.open_job(saved.job_id) == saved
    assert replace(saved.content, job_id=None) == draft
    assert saved.employer_name == "Rives Propreté"
    assert workspace.employers.jobs_of(employer.employer_id) == (saved,)


def test_a_job_needs_a_title_and_a_possible_week(workspace: Workspace) -> None:
    employer = workspace.employers.save(an_employer())
    overlap = TimetableDay(
        weekday=0,
        spans=(TimeSpan(start=time(8), end=time(12)), TimeSpan(start=time(11), end=time(13))),
    )

    for changes, field in (
        ({"title": " "}, "title"),
        ({"weekly_minutes": 90 * 60}, "weekly_minutes"),
        ({"timetable": Timetable(days=(overlap,))}, "timetable.days.0"),
        ({"employer_id": None}, "employer_id"),
    ):
        with pytest.raises(InvalidInput) as caught:
            workspace.employers.save_job(a_job(**{"employer_id": employer.employer_id, **changes}))
        assert caught.value.problems[0].field == field


def test_a_job_of_an_unknown_employer_is_refused(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        workspace.employers.save_job(a_job(employer_id=EmployerId(uuid4())))


def test_jobs_are_found_by_the_new_name_of_their_employer(workspace: Workspace) -> None:
    employer = workspace.employers.save(an_employer())
    job = workspace.employers.save_job(a_job(employer_id=employer.employer_id))

    workspace.employers.save(replace(employer.content, trade_name="Grand Estuaire"))

    assert [found.job_id for found in workspace.employers.jobs("estuaire agent")] == [job.job_id]
    assert workspace.employers.jobs("estuaire")[0].employer_name == "Grand Estuaire"
