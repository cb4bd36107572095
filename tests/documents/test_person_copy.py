"""The complete copy: everything that is known, both organisations' notes included, on paper and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from pypdf import PdfReader

from controllers.workspace import Workspace
from models.attachments.folder import FOLDER
from models.documents.person_copy import render_person_copy
from models.documents.person_copy_words import THINGS
from models.entities.base import Base
from models.entities.meetings import Meeting
from models.errors import RuleBroken
from models.records.ids import AdviserId, OrganisationId
from models.records.meetings import EncounterDraft, MeetingDraft, NextStep
from models.records.papers import LegalBasis
from models.records.people import Actor, Role
from models.records.person_copy import CopyPart
from models.records.privacy import (
    ConsentUse,
    NoticeDraft,
    NoticeForm,
    RequestDraft,
    RequestKind,
    RequestOutcome,
)
from models.records.signatures import SignerRole
from models.storage import privacy
from models.storage.journal_watch import WATCHED
from models.storage.store import Store
from tests.attachment_samples import a_plan_on_paper, given_photo
from tests.factories import a_plan_content, a_resident, a_signature, some_settings

if TYPE_CHECKING:
    from pathlib import Path

    from controllers.tasks import InlineTasks
    from models.records.ids import ResidentId
    from models.records.person_copy import PersonCopy
    from models.records.plans import PlanVersionRecord
    from models.vault.vault import Vault
    from tests.conftest import StoppedClock


@pytest.fixture
def resident_id(workspace: Workspace, started: PlanVersionRecord, stopped_clock: StoppedClock) -> ResidentId:
    """Make a rich file: two advisers, a signed plan, consents, a request, a note in the bin, a draft."""
    key = started.resident_id
    content = workspace.residents.open(key).content
    workspace.residents.save(replace(content, sex="man", refusals="Travail de nuit"))
    workspace.meetings.save(
        MeetingDraft(
            resident_id=key,
            note="Veut apprendre la conduite d’engins.",
            channel="hall",
            next_step=NextStep.CALL_BACK,
            next_step_on=date(2026, 3, 17),
        )
    )
    stopped_clock.advance(days=2)
    workspace.meetings.save(MeetingDraft(resident_id=key, note="Téléphone éteint.", is_attempt=True))
    binned = workspace.meetings.save(MeetingDraft(resident_id=key, note="Note rangée par erreur."))
    workspace.meetings.remove(binned.meeting_id)
    visit = workspace.meetings.arrive(None, key, "Y. S.", "B 214", "fr")
    workspace.meetings.receive(visit.visit_id)
    workspace.drafts.keep("meeting", str(key), {"note": "Phrase interrompue"})
    today = workspace.privacy.today()
    workspace.privacy.inform(
        NoticeDraft(resident_id=key, told_on=today, form=NoticeForm.BOTH, language="ff", told_by="Maëlle G.")
    )
    workspace.privacy.answer_consent(key, ConsentUse.SMS, is_given=True)
    stopped_clock.advance(days=1)
    workspace.privacy.answer_consent(key, ConsentUse.SMS, is_given=False)
    request = workspace.privacy.register.receive(
        RequestDraft(resident_id=key, kind=RequestKind.RECTIFICATION, received_on=today, note="Ma chambre")
    )
    workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, "Chambre corrigée.")
    workspace.plans.save(started.version_id, a_plan_content())
    record = workspace.plans.freeze(started.plan_id)
    for role in (SignerRole.EMPLOYEE, SignerRole.EMPLOYER, SignerRole.ADVISER):
        record = workspace.plans.sign(record.version_id, a_signature(record, role))
    return key


def _text(copy: PersonCopy) -> str:
    pages = PdfReader(BytesIO(copy.pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\xa0", " ").split())


def test_the_paper_says_everything_in_plain_french(workspace: Workspace, resident_id: ResidentId) -> None:
    said = _text(workspace.privacy.copies.make_now(resident_id))

    for words in (
        "Votre dossier",
        "Yéro",
        "Sangaré-N’Dour",
        "14 rue des Tisserands",
        "B 214",
        "06 39 98 70 15",
        "homme",
        "Peul (pular)",
        "Travailler dehors, avec une équipe.",
        "Travail de nuit",
        "Veut apprendre la conduite d’engins.",
        "Ensuite : rappeler, le mardi 17 mars 2026.",
        "Téléphone éteint.",
        "On a essayé de vous joindre, sans réponse.",
        "Note rangée par erreur.",
        "Phrase interrompue",
        "Les plans signés ou prêts à signer sont joints",
        "dite à voix haute et remise par écrit",
        "Maëlle G.",
        "non le vendredi 13 mars 2026",
        "oui le jeudi 12 mars 2026",
        "Chambre corrigée.",
        "A reçu le plan 2026-0001, et rien d’autre du dossier.",
        "Association Horizon Logement",
        "Solène Kervadec (l’employeur, gérante) a signé",
        "www.cnil.fr",
    ):
        assert words in said, words


def test_the_machine_readable_form_has_the_same_and_the_plans_are_joined(
    workspace: Workspace, resident_id: ResidentId
) -> None:
    copy = workspace.privacy.copies.make_now(resident_id)

    data = json.loads(copy.data)
    assert data["format"] == "palier.person-copy/2"
    file = data["file"]
    assert file["resident"]["content"]["first_name"] == "Yéro"
    assert [meeting["content"]["note"] for meeting in file["meetings"]] == [
        "Téléphone éteint.",
        "Veut apprendre la conduite d’engins.",
    ]
    assert len(file["removed_meetings"]) == 1
    assert file["plan_versions"][0]["signatures"][0]["role"] == "employee"
    assert [event["is_given"] for event in file["consents"][2]["history"]] == [False, True]
    assert [name for name, _ in copy.plans] == ["Plan 2026-0001 v1.pdf"]
    assert copy.plans[0][1].startswith(b"%PDF")


def test_the_document_calls_itself_by_a_code(workspace: Workspace, resident_id: ResidentId) -> None:
    copy = workspace.privacy.copies.make_now(resident_id)

    metadata = PdfReader(BytesIO(copy.pdf)).metadata
    assert copy.name == "Copie R-0001"
    assert metadata is not None
    assert metadata.title == "Copie R-0001"
    assert "Sangaré" not in str(dict(metadata))


def test_saving_writes_every_file_in_the_folder_chosen(
    workspace: Workspace, resident_id: ResidentId, tmp_path: Path
) -> None:
    copy = workspace.privacy.copies.make_now(resident_id)

    files = workspace.privacy.copies.save(copy, tmp_path)

    assert [file.name for file in files] == ["Copie R-0001.pdf", "Copie R-0001.json", "Plan 2026-0001 v1.pdf"]
    assert all(file.stat().st_size for file in files)


def test_a_file_of_years_takes_many_pages_and_loses_no_word() -> None:
    note = "Parle de son métier, demande une adresse, revient la semaine suivante. " * 12
    lines = tuple((f"Jour {day}", f"{note} Fin du jour {day}.") for day in range(60))

    pdf = render_person_copy("R-0007", date(2026, 3, 10), (CopyPart(title="Rencontres", lines=lines),))

    reader = PdfReader(BytesIO(pdf))
    said = " ".join(" ".join(page.extract_text() for page in reader.pages).replace("\xa0", " ").split())
    assert len(reader.pages) > 10
    assert all(f"Fin du jour {day}." in said for day in range(60))


def test_a_note_longer_than_a_page_is_cut_between_lines(workspace: Workspace) -> None:
    text = "\n".join(f"Ligne numéro {number} de la note." for number in range(120))

    pdf = render_person_copy(
        "R-0007", date(2026, 3, 10), (CopyPart(title="Rencontres", lines=(("Mardi", text),)),)
    )

    said = " ".join(
        " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).replace("\xa0", " ").split()
    )
    assert all(f"Ligne numéro {number} de la note." in said for number in range(120))


def test_the_paper_says_who_opened_the_file(
    opened_vault: Vault, inline_tasks: InlineTasks, stopped_clock: StoppedClock
) -> None:
    key = opened_vault.database_key
    store = Store.open(opened_vault.database_path, key, journal_key=bytes(range(32)), clock=stopped_clock)
    workspace = Workspace(store, inline_tasks, stopped_clock, opened_vault)
    workspace.settings.save(some_settings())
    store.act_as(Actor(adviser_id=None, name="Idriss Benali", role=Role.COORDINATOR))
    key_of_file = workspace.residents.save(a_resident(room="")).resident_id
    workspace.privacy.answer_consent(key_of_file, ConsentUse.SMS, is_given=True)

    workspace.privacy.copies.make_now(key_of_file)
    said = _text(workspace.privacy.copies.make_now(key_of_file))

    assert "Idriss Benali a créé le dossier." in said
    assert "Idriss Benali a créé un accord." in said
    assert "Idriss Benali a fait une copie de le dossier complet." not in said
    assert "Idriss Benali a copié le dossier complet." in said
    workspace.close()
    store.close()


def test_notes_of_the_other_organisation_go_into_the_copy_the_coordinator_gives(
    workspace: Workspace, store: Store
) -> None:
    workspace.settings.save(some_settings())
    ours, theirs = OrganisationId(uuid4()), OrganisationId(uuid4())
    resident_id = workspace.residents.save(a_resident(room="")).resident_id
    store.act_as(Actor(adviser_id=AdviserId(uuid4()), name="A", role=Role.EMPLOYMENT, organisation_id=theirs))
    _note_as_another(workspace, store, resident_id, theirs)
    store.act_as(Actor(adviser_id=AdviserId(uuid4()), name="B", role=Role.EMPLOYMENT, organisation_id=ours))

    with pytest.raises(RuleBroken, match=r"privacy\.copy_withheld"):
        workspace.privacy.copies.make_now(resident_id)

    store.act_as(Actor(adviser_id=AdviserId(uuid4()), name="C", role=Role.COORDINATOR, organisation_id=ours))
    with pytest.raises(RuleBroken, match=r"privacy\.copy_unasked"):
        workspace.privacy.copies.make_now(resident_id)  # nobody asked: the notes are not the coordinator's
    asked = RequestDraft(resident_id=resident_id, received_on=workspace.privacy.today())
    request = workspace.privacy.register.receive(asked)
    assert "Écrit par le partenaire" in _text(workspace.privacy.copies.make_now(resident_id))
    workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, "Remise en main propre.")
    with pytest.raises(RuleBroken, match=r"privacy\.copy_unasked"):
        workspace.privacy.copies.make_now(resident_id)


def _note_as_another(
    workspace: Workspace, store: Store, resident_id: ResidentId, organisation_id: OrganisationId
) -> None:
    note = workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Écrit par le partenaire"))
    with store.begin() as transaction:
        row = transaction.session.get(Meeting, note.meeting_id)
        assert row is not None
        row.organisation_id = organisation_id


def test_the_legal_basis_is_that_of_the_settings(workspace: Workspace, resident_id: ResidentId) -> None:
    assert "intérêt public" not in _text(workspace.privacy.copies.make_now(resident_id))

    own = workspace.settings.settings()
    contacts = replace(own.papers, legal_basis=LegalBasis.LEGITIMATE_INTEREST.value)
    workspace.settings.save(replace(own, papers=contacts))

    said = _text(workspace.privacy.copies.make_now(resident_id))
    assert "L’intérêt légitime de l’organisation" in said
    assert "intérêt public" not in said


def test_nobody_who_waits_or_was_spoken_with_is_said_to_have_left(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    person = workspace.residents.save(a_resident())
    key = person.resident_id
    visit = workspace.meetings.arrive(None, key, "Y. S.", "", "fr")
    assert "sans avoir été reçu" not in _text(workspace.privacy.copies.make_now(key))
    said = MeetingDraft(note="A trouvé un bus.")
    workspace.encounters.save(EncounterDraft(visit_id=visit.visit_id, resident=person.content, meeting=said))
    assert "sans avoir été reçu" not in _text(workspace.privacy.copies.make_now(key))
    stopped_clock.advance(days=1)
    workspace.meetings.leave(workspace.meetings.arrive(None, key, "Y. S.", "", "fr").visit_id)
    assert "sans avoir été reçu" in _text(workspace.privacy.copies.make_now(key))


def test_an_answer_about_photos_of_before_is_still_told(
    workspace: Workspace, store: Store, resident_id: ResidentId, stopped_clock: StoppedClock
) -> None:
    assert "photo" not in _text(workspace.privacy.copies.make_now(resident_id))
    with store.begin() as transaction:
        privacy.note_consent(
            transaction.session,
            resident_id,
            ConsentUse.PHOTO,
            is_given=True,
            day=date(2025, 3, 10),
            who="Maëlle G.",
            now=stopped_clock(),
        )

    copy = workspace.privacy.copies.make_now(resident_id)

    assert "Vous prendre en photo (cette question n’est plus posée)" in _text(copy)
    assert [event["use"] for event in json.loads(copy.data)["file"]["consents"][3]["history"]] == ["photo"]


def test_a_decision_to_keep_longer_is_told_with_its_reason(
    workspace: Workspace, resident_id: ResidentId, stopped_clock: StoppedClock
) -> None:
    stopped_clock.advance(days=750)
    retention = workspace.privacy.retention
    due = next(line for line in retention.due_list() if line.record_id == resident_id)
    retention.keep(due, "Recours en cours", retention.today() + timedelta(days=30))

    assert "Recours en cours" in _text(workspace.privacy.copies.make_now(resident_id))


def test_papers_kept_with_a_plan_are_joined_and_gone_once_the_file_is_erased(
    workspace: Workspace, store: Store
) -> None:
    workspace.settings.save(some_settings())
    plan = a_plan_on_paper(workspace)
    workspace.attachments.add(plan.version_id, (given_photo("page signée.jpg"),))
    (kept,) = workspace.attachments.of_version(plan.version_id)
    page = workspace.attachments.open_now(kept.attachment_id).content

    copy = workspace.privacy.copies.make_now(plan.resident_id)
    workspace.privacy.retention.erase(plan.resident_id, copy.code)

    assert ("Papier 1.jpg", page) in copy.plans
    assert "page signée.jpg" in _text(copy)
    assert "attachment" in {row["table"] for row in json.loads(copy.data)["file"]["rows"]}
    with store.read() as transaction:
        assert transaction.connection.exec_driver_sql("SELECT count(*) FROM attachment").scalar() == 0
    assert list((workspace.vault.path / FOLDER).glob("*")) == []


def test_whatever_hangs_on_a_file_has_a_name_in_who_opened_or_changed_it() -> None:
    hanging = {table.name for table in Base.metadata.sorted_tables if "resident_id" in table.columns}

    assert hanging & WATCHED <= set(THINGS)
