"""Each method of each controller, for each role: a new one without a decision fails here."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject

import controllers
from controllers.own_access import OwnAccess
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.entities.people import OrganisationRow
from models.entities.settings import Adviser
from models.errors import AppError, RuleBroken
from models.records.around import FollowUpDraft, SharingDraft, StandingDraft
from models.records.barriers import BarrierState
from models.records.employers import EmployerDraft, JobDraft
from models.records.first_contacts import FirstContactDraft
from models.records.funding import FundedDraft
from models.records.hand_overs import HandOverDraft, HandOverPackage, ImportOrder
from models.records.ids import AdviserId, ResidentId
from models.records.journal import Action, JournalFilter
from models.records.meetings import EncounterDraft, MeetingDraft
from models.records.mentions import MentionPlace, Opens, ToLookAt
from models.records.outreach import OutreachDraft, PointingDraft, RelayDraft, SlotDraft
from models.records.own_fields import OwnFieldDraft
from models.records.people import NOBODY, Right, Role
from models.records.placements import PlacementDraft
from models.records.places import ResidenceDraft
from models.records.plans import LeverLine, LocalText, PlanContent
from models.records.privacy import ConsentUse, NoticeDraft, RequestDraft, Restriction
from models.records.programmes import ProgrammeDraft
from models.records.residents import ResidentDraft
from models.records.retention import Due, Fate, RetentionRule
from models.records.settings import AdviserDraft, Settings, Term
from models.records.today import Reminder, ReminderKind, ReplacementDraft
from models.rules.rights import rights_of
from models.storage.store import Store
from models.vault.vault import Vault
from tests.factories import a_started_plan

FREE = ""
"""Anybody: nothing of a person is read or written."""
INSIDE = "inside"
"""Called in the transaction of a method that asks for its right, or by the window's own machinery."""
EMPTY = "~"
"""Before a right: those who lack it get nothing instead of a refusal, because the window itself asks."""
READ, WRITE, COUNT = Right.READ_FILES.value, Right.WRITE_FILES.value, Right.READ_STATISTICS.value
PLANS, EXPORT, ADMINISTER = Right.WRITE_PLANS.value, Right.EXPORT.value, Right.ADMINISTER.value
JOURNAL, SENSITIVE = Right.READ_JOURNAL.value, Right.READ_SENSITIVE.value

# The attribute of the workspace, its class, and what each method takes.
DECISIONS: dict[str, dict[str, str]] = {
    "residents": dict.fromkeys(["count", "first_rows", "numbers", "rows", "search", "open"], READ)
    | dict.fromkeys(["save", "remove", "restore", "save_residence", "remove_residence"], WRITE)
    | {"residences": COUNT, "hall": COUNT, "write_in": INSIDE, "forget": FREE}
    | {"inverse_in": INSIDE, "put_back_in": INSIDE, "present_in": INSIDE},
    "duplicates": dict.fromkeys(["candidates", "told_apart", "merged_into"], READ)
    | {"tell_apart": WRITE}
    | dict.fromkeys(["look", "catch_up", "close"], INSIDE),
    "merging": {"view": WRITE, "merge": WRITE},
    "pathway": {"view": READ, "length_dues": READ, "today": FREE},
    "pathway.facts": dict.fromkeys(["save", "remove", "restore"], WRITE) | {"open": READ},
    **{
        f"pathway.{part}": dict.fromkeys(["save", "remove", "restore"], WRITE)
        for part in ("goals", "activities", "enrolments", "observations")
    },
    "pathway.programmes": {"programmes": READ} | dict.fromkeys(["save", "remove", "restore"], ADMINISTER),
    "around": {"of": READ, "today": FREE},
    "around.standing": dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE),
    "around.follow_ups": dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE),
    "around.sharing": dict.fromkeys(["save", "remove", "restore", "content_of", "withdraw"], WRITE),
    "hand_overs": {"packages": READ, "package": WRITE, "note_sheet": WRITE}
    | dict.fromkeys(["draw", "heard", "today"], FREE)
    | dict.fromkeys(["give_file", "prepare_sheet", "close"], INSIDE),
    "intake": dict.fromkeys(["receive", "refuse", "save_receipt"], WRITE)
    | dict.fromkeys(["open_file", "close"], INSIDE)
    | dict.fromkeys(["person_of", "today"], FREE),
    "receipts": dict.fromkeys(["acknowledge", "note_told", "receive_sheet"], WRITE)
    | {"read_receipt": INSIDE},
    "today": {"look": READ, "done": WRITE, "postpone": WRITE}
    | dict.fromkeys(["me", "may_see_all", "today"], FREE),
    "today.replacements": {"all": READ, "colleagues": READ}
    | dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE),
    "comparing": {"agreed_count": EXPORT, "draw": FREE, "heard": FREE}
    | dict.fromkeys(["export", "compare", "close"], INSIDE),
    "meetings": dict.fromkeys(["today", "meetings_of"], READ)
    | dict.fromkeys(["arrive", "receive", "leave", "save", "remove"], WRITE)
    | {"day": FREE, "arrive_in": INSIDE, "write_in": INSIDE, "put_back_in": INSIDE},
    "encounters": {
        "save": WRITE,
        "keep": WRITE,
        "kept": EMPTY + WRITE,
        "find": WRITE,
        "discard": WRITE,
        "put_down": EMPTY + WRITE,
        "action_of": READ,
    },
    "hall_days": {"prepare": READ, "closing": READ, "of_day": READ, "close": WRITE},
    "hall_papers": dict.fromkeys(["day_list", "day_record"], READ)
    | dict.fromkeys(["certificate", "slip", "calendar", "now", "forget"], FREE),
    "relays": {"relays": READ} | dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE),
    "pointings": {"pointings": READ, "owed": READ}
    | dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE),
    "slots": dict.fromkeys(["slots", "occurrences", "of_day", "next_to_begin"], READ)
    | {"today": FREE}
    | dict.fromkeys(["save", "remove", "restore", "content_of", "cancel", "hold_again"], WRITE),
    "outreach": dict.fromkeys(["actions", "under_way", "funnels", "coverage"], READ)
    | dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE)
    | {"today": FREE},
    "first_contacts": dict.fromkeys(["contacts", "to_ask_again", "resting", "prefilled"], READ)
    | dict.fromkeys(["save", "remove", "restore", "content_of", "name", "begin_file"], WRITE)
    | {"today": FREE},
    "employers": dict.fromkeys(
        [
            "count",
            "first_rows",
            "numbers",
            "rows",
            "search",
            "contacts",
            "open",
            "jobs_of",
            "jobs",
            "open_job",
        ],
        READ,
    )
    | dict.fromkeys(["save", "remove", "restore", "save_job", "remove_job"], WRITE)
    | {"forget": FREE},
    "attachments": {"of_version": READ, "of_person": READ, "open_now": SENSITIVE}
    | {"add": PLANS}
    | dict.fromkeys(["remove", "add_to_person"], WRITE)
    | dict.fromkeys(["open", "sweep", "sweep_now", "close", "take_over", "stay_with", "finish"], INSIDE),
    "placements": dict.fromkeys(["open", "placements", "placements_of"], READ)
    | {"trial_end": FREE}
    | dict.fromkeys(["save", "remove", "restore"], PLANS),
    "plans": dict.fromkeys(["rows", "plans_of", "open", "versions", "leaks", "document"], READ)
    | {"frozen_pdf": SENSITIVE}
    | dict.fromkeys(["start", "save", "remove", "freeze", "sign"], PLANS)
    | dict.fromkeys(["ladders", "problems", "warnings", "check_points", "file_name", "forget"], FREE)
    | dict.fromkeys(["preview", "preview_now"], FREE)
    | {"verify": FREE, "fingerprint": READ},
    "settings": dict.fromkeys(["settings", "refresh", "terms", "label", "forget", "may_share"], FREE)
    | {"save": ADMINISTER, "save_term": ADMINISTER},
    "profiles": {"open": READ, "save": WRITE, "remove": WRITE, "restore": WRITE},
    "barriers": {"barriers_of": READ, "note": WRITE, "is_special": FREE},
    "dated_papers": dict.fromkeys(["papers_of", "expiring"], READ)
    | dict.fromkeys(["save", "remove", "restore"], WRITE),
    "own_fields": dict.fromkeys(["fields", "values_of"], READ)
    | dict.fromkeys(["save", "remove", "restore"], WRITE)
    | {"save_field": ADMINISTER, "reorder": ADMINISTER, "export": EXPORT},
    "search": {"find": EMPTY + READ},
    "statistics": dict.fromkeys(["met", "people", "months", "gone", "definitions"], COUNT)
    | {"count": INSIDE},
    "drafts": {"keep": WRITE, "drafts": EMPTY + WRITE, "find": WRITE, "discard": WRITE},
    "undo": {"last": EMPTY + WRITE, "undo": WRITE, "register": INSIDE, "push": INSIDE, "announce": FREE},
    "journal": dict.fromkeys(["entries", "entries_of", "people", "check_now"], JOURNAL)
    | {"keep_for": ADMINISTER, "check": INSIDE, "note_printed": INSIDE, "note_exported": INSIDE}
    | dict.fromkeys(["warning", "may_read", "months", "keep_rule"], FREE),
    "privacy": dict.fromkeys(["notices_of", "consents_of", "state_of"], READ)
    | {"inform": WRITE, "answer_consent": WRITE, "restrict": WRITE, "restricted": ADMINISTER}
    | dict.fromkeys(["today", "may_administer", "may_export", "spoken_notice", "translated_notice"], FREE),
    "privacy.retention": dict.fromkeys(
        [
            "due_list",
            "keep",
            "settle",
            "anonymise",
            "erase",
            "archived_plans",
            "archived_document",
            "anonymous_files",
        ],
        ADMINISTER,
    )
    | {"today": FREE}
    | dict.fromkeys(["reconcile", "catch_up", "take_over"], INSIDE),
    "privacy.retention.rewriter": {"start": INSIDE, "seconds": FREE},
    "privacy.funding": dict.fromkeys(["lists", "make", "start_clock", "as_csv"], ADMINISTER),
    "privacy.mentions": dict.fromkeys(["find_now", "facts", "left", "looked_at"], ADMINISTER)
    | {"find": INSIDE},
    "privacy.retention.finder": {"find": INSIDE, "stop": FREE},
    "privacy.register": {
        "receive": WRITE,
        "requests": ADMINISTER,
        "extend": ADMINISTER,
        "answer": ADMINISTER,
        "today": FREE,
    },
    "privacy.copies": {"make": INSIDE, "make_now": EXPORT, "save": INSIDE},
    "people": dict.fromkeys(
        ["save_member", "add_member", "withdraw", "change_key", "reset_passphrase", "organisation_named"],
        ADMINISTER,
    )
    | dict.fromkeys(["half_typed", "heirs", "hand_over", "discard_half_typed"], ADMINISTER)
    | {"found": INSIDE}
    | dict.fromkeys(["members", "organisations", "me", "draft"], FREE),
}
# Controllers that hold nothing of the vault, or act before and after it is open, or are parts of those above.
ELSEWHERE = {
    "AroundRowController", "BackupChoice", "BackupController", "ClosedCopy", "Command", "Doorkeeper", "Filer", "FreeSpaceController", "InlineTasks", "IppCall", "JobController",
    "FileController", "FilePartController", "OwnAccess", "PapersController", "PlainController", "PlanWriter", "PrintController", "PrinterFinder", "RecordController",
    "Relay",
    "ResidenceController",
    "RestoreController", "SessionController", "SigningController", "SpoolCleaner", "ThreadTasks",
    "VisitController", "WayController", "Workspace",
}  # fmt: skip

_KEY = uuid4()
PACKAGE = HandOverPackage(reference="x", receipt="x", made_on=date(2026, 3, 10), sender="x")
NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)
_ARGUMENTS: dict[str, object] = {
    "str": "x",
    "int": 6,
    "bool": False,
    "bytes": b"",
    "date": date(2026, 3, 20),
    "Path": Path("nowhere"),
    "UUID": _KEY,
    "Sequence[int]": [1],
    "ResidentDraft": ResidentDraft(first_name="Samir"),
    "ResidenceDraft": ResidenceDraft(name="Les Tilleuls"),
    "MeetingDraft": MeetingDraft(note="Souhaite travailler"),
    "EncounterDraft": EncounterDraft(resident=ResidentDraft(first_name="Samir")),
    "EmployerDraft": EmployerDraft(legal_name="Boulangerie"),
    "ProgrammeDraft": ProgrammeDraft(name="Un programme"),
    "JobDraft": JobDraft(title="Vente", employer_id=_KEY),  # type: ignore[arg-type]
    "RelayDraft": RelayDraft(residence_id=_KEY),  # type: ignore[arg-type]
    "PointingDraft": PointingDraft(residence_id=_KEY, words="x", pointed_on=date(2026, 3, 10)),  # type: ignore[arg-type]
    "SlotDraft": SlotDraft(residence_id=_KEY, starts_on=date(2026, 3, 10), begins_at=840, ends_at=900),  # type: ignore[arg-type]
    "OutreachDraft": OutreachDraft(starts_on=date(2026, 3, 10)),
    "FirstContactDraft": FirstContactDraft(contacted_on=date(2026, 3, 10)),
    "PlacementDraft": PlacementDraft(resident_id=_KEY, job_id=_KEY, weekly_minutes=2100),  # type: ignore[arg-type]
    "PlanContent": PlanContent(),
    "Settings": Settings(organisation_name="Une autre"),
    "BarrierState": BarrierState.YES,
    "OwnFieldDraft": OwnFieldDraft(label="Taille de chaussures"),
    "Sequence[UUID]": [_KEY],
    "Term": Term(vocabulary="language", code="xx", label_fr="X", label_en="X", position=1),
    "JournalFilter": JournalFilter(),
    "ConsentUse": ConsentUse.PARTNER_SHARING,
    "Restriction": next(found for found in Restriction if found is not Restriction.NONE),
    "NoticeDraft": NoticeDraft(resident_id=ResidentId(_KEY), told_on=date(2026, 3, 10)),
    "RequestDraft": RequestDraft(resident_id=ResidentId(_KEY), received_on=date(2026, 3, 10), note="x"),
    "Due": Due(
        rule=next(iter(RetentionRule)),
        fate=next(iter(Fate)),
        record_id=_KEY,
        title="x",
        count=1,
        since=date(2020, 1, 1),
        ended_on=date(2022, 1, 1),
    ),
    "FundedDraft": FundedDraft(label="x", begins_on=date(2026, 1, 1), ends_on=date(2026, 12, 31)),
    "ToLookAt": ToLookAt(
        place=MentionPlace.JOB, opens=Opens.JOB, record_id=_KEY, erased_at=datetime(2026, 1, 1, tzinfo=UTC)
    ),
    "Sequence[Mention]": [],
    "AdviserDraft": AdviserDraft(adviser_id=AdviserId(_KEY), first_name="Nadia"),
    "Role": Role.COORDINATOR,
    "HandOverDraft": HandOverDraft(blocks=("wishes",)),
    "HandOverPackage": PACKAGE,
    "ImportOrder": ImportOrder(),
    "Reminder": Reminder(
        kind=ReminderKind.PROMISE,
        record_id=_KEY,
        resident_id=None,
        display_name="",
        place="",
        due_on=None,
    ),
    "StandingDraft": StandingDraft(),
    "FollowUpDraft": FollowUpDraft(),
    "SharingDraft": SharingDraft(),
    "ReplacementDraft": ReplacementDraft(),
    "dict[str, object]": {},
}


_ARGUMENTS["Sequence[Due]"] = [_ARGUMENTS["Due"]]


@pytest.fixture
def act(
    opened_vault: Vault, inline_tasks: InlineTasks, stopped_clock: Callable[[], Any]
) -> Iterator[Callable[[Role], Workspace]]:
    """Return what builds the controllers for a person of a role."""
    store = Store.open(
        opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key, stopped_clock
    )
    built: list[Workspace] = []

    def build(role: Role) -> Workspace:
        store.act_as(NOBODY)
        with store.begin() as transaction:
            organisation = OrganisationRow(id=uuid4(), name="Une association")
            organisation.touch(NOON)
            adviser = Adviser(id=uuid4(), role=role.value, organisation_id=organisation.id, slot_id=uuid4())
            adviser.apply(AdviserDraft(first_name="Quelqu’un"), NOON)
            transaction.session.add_all([organisation, adviser])
            transaction.flush()
            actor = adviser.to_actor()
        store.act_as(actor)
        built.append(Workspace(store, inline_tasks, stopped_clock, opened_vault))
        return built[-1]

    yield build
    for workspace in built:
        workspace.close()
    store.close()


def _controller(workspace: Workspace, path: str) -> QObject:
    found: Any = workspace
    for name in path.split("."):
        found = getattr(found, name)
    return found  # type: ignore[no-any-return]


def _public(controller: type) -> set[str]:
    return {
        name
        for name, value in inspect.getmembers(controller, inspect.isfunction)
        if not name.startswith("_") and value.__module__.startswith("controllers.")
    }


def _call(method: Callable[..., object]) -> object:
    values = {}
    for name, parameter in inspect.signature(method).parameters.items():
        if parameter.default is not inspect.Parameter.empty:
            continue
        kind = str(parameter.annotation)
        if kind == "D":  # the draft of a RecordController
            kind = method.__self__.draft_type.__name__  # type: ignore[attr-defined]  # a bound method
        values[name] = 1 if name == "confirmed" else _ARGUMENTS.get(kind, _KEY)
    return method(**values)


def _is_refused(method: Callable[..., object]) -> bool:
    try:
        answer = _call(method)
    except RuleBroken as error:
        return error.code == "rights.refused"
    except (AppError, AttributeError, TypeError, KeyError):
        return False  # the record does not exist, or the argument is none: past the door in any case
    return answer is None if method.__name__ == "last" else False


def test_every_method_has_a_decision(act: Callable[[Role], Workspace]) -> None:
    workspace = act(Role.COORDINATOR)
    for path, decisions in DECISIONS.items():
        controller = type(_controller(workspace, path))
        inherited = _public(OwnAccess) if path == "people" else set()
        assert _public(controller) - inherited == set(decisions), path


def test_every_controller_is_known(act: Callable[[Role], Workspace]) -> None:
    workspace = act(Role.COORDINATOR)
    known = {type(_controller(workspace, path)).__name__ for path in DECISIONS} | ELSEWHERE
    for module in pkgutil.iter_modules(controllers.__path__):
        if module.ispkg:
            continue
        for name, found in vars(importlib.import_module(f"controllers.{module.name}")).items():
            is_own = inspect.isclass(found) and found.__module__ == f"controllers.{module.name}"
            if is_own and issubclass(found, QObject):
                assert name in known, f"{name}: who may call it?"


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("path", DECISIONS)
def test_a_method_is_refused_to_those_without_its_right(
    act: Callable[[Role], Workspace], path: str, role: Role
) -> None:
    controller = _controller(act(role), path)
    for name, needed in DECISIONS[path].items():
        if needed in {FREE, INSIDE}:
            continue
        method = getattr(controller, name)
        may = Right(needed.removeprefix(EMPTY)) in rights_of(role)
        if needed.startswith(EMPTY) and not may:
            assert not _call(method), f"{path}.{name}"
        elif not needed.startswith(EMPTY):
            assert _is_refused(method) is not may, f"{path}.{name} for {role}"


@pytest.mark.parametrize("role", Role)
def test_what_is_for_everybody_is_refused_to_nobody(act: Callable[[Role], Workspace], role: Role) -> None:
    workspace = act(role)
    for path, decisions in DECISIONS.items():
        for name, needed in decisions.items():
            if needed == FREE:
                assert not _is_refused(getattr(_controller(workspace, path), name)), f"{path}.{name}"


def test_a_refusal_is_in_the_journal(act: Callable[[Role], Workspace]) -> None:
    with pytest.raises(RuleBroken):
        act(Role.STATISTICS).residents.first_rows()

    entries = act(Role.COORDINATOR).journal.entries(JournalFilter(actions=(Action.REFUSED,)))
    assert [(entry.action.value, entry.detail) for entry in entries] == [("refused", READ)]


def test_what_outreach_cannot_read_it_does_not_erase(act: Callable[[Role], Workspace]) -> None:
    employment = act(Role.EMPLOYMENT)
    draft = ResidentDraft(first_name="Samir", functional_limits="Ne pas porter plus de 10 kg")
    resident_id = employment.residents.save(draft).resident_id
    outreach = act(Role.OUTREACH)
    seen = outreach.residents.open(resident_id).content
    outreach.residents.save(_renamed(seen, "Samira"))
    kept = act(Role.EMPLOYMENT).residents.open(resident_id).content

    assert seen.functional_limits == ""
    assert (kept.first_name, kept.functional_limits) == ("Samira", "Ne pas porter plus de 10 kg")


def test_a_note_of_the_partner_is_told_with_the_agreement_of_the_person(
    act: Callable[[Role], Workspace],
) -> None:
    author = act(Role.EMPLOYMENT)
    resident_id = author.residents.save(ResidentDraft(first_name="Samir")).resident_id
    meeting = author.meetings.save(MeetingDraft(resident_id=resident_id, note="Souhaite un poste de nuit"))
    partner = act(Role.EMPLOYMENT)
    (withheld,) = partner.meetings.meetings_of(resident_id)
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        partner.meetings.save(MeetingDraft(meeting_id=meeting.meeting_id, resident_id=resident_id, note="x"))
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        partner.meetings.remove(meeting.meeting_id)
    partner.privacy.answer_consent(
        resident_id, ConsentUse.PARTNER_SHARING, is_given=True, day=partner.privacy.today()
    )
    (told,) = partner.meetings.meetings_of(resident_id)
    for change in (
        lambda: partner.meetings.save(replace(told.content, note="Réécrit")),
        lambda: partner.meetings.remove(meeting.meeting_id),
    ):
        with pytest.raises(RuleBroken, match=r"meeting\.of_partner"):
            change()
    (still_withheld,) = act(Role.OUTREACH).meetings.meetings_of(resident_id)

    assert (withheld.is_withheld, withheld.content.note) == (True, "")
    assert withheld.adviser_name == meeting.adviser_name
    assert (told.is_withheld, told.content.note) == (False, "Souhaite un poste de nuit")
    assert still_withheld.is_withheld


def test_half_typed_words_are_their_author_s(act: Callable[[Role], Workspace]) -> None:
    first = act(Role.EMPLOYMENT)
    first.drafts.keep("meeting", "1", {"note": "à moi"})
    resident_id = first.residents.save(ResidentDraft(first_name="Samir")).resident_id
    second = act(Role.EMPLOYMENT)
    found, last = second.drafts.find("meeting", "1"), second.undo.last()
    second.drafts.keep("meeting", "1", {"note": "à l’autre"})
    second.drafts.discard("meeting", "1")

    assert (found, last) == (None, None)
    assert second.undo.undo() is None
    assert second.residents.open(resident_id).content.first_name == "Samir"


def test_the_look_of_the_screens_is_for_everybody(act: Callable[[Role], Workspace]) -> None:
    for role in Role:
        settings = act(role).settings
        assert settings.save(_dark(settings.settings())).theme == "dark"


def _renamed(draft: ResidentDraft, first_name: str) -> ResidentDraft:

    return replace(draft, first_name=first_name)


def _dark(settings: Settings) -> Settings:

    return replace(settings, theme="dark")


def test_what_of_a_plan_may_tell_a_cause_is_not_for_outreach(act: Callable[[Role], Workspace]) -> None:
    first = act(Role.COORDINATOR)
    started = a_started_plan(first)
    content = replace(
        started.content,
        levers=(LeverLine(lever=LocalText(text="Pause toutes les heures")),),
        internal_note="Se fatigue vite",
    )
    first.plans.save(started.version_id, content)
    first.plans.freeze(started.plan_id)
    outreach = act(Role.OUTREACH)
    shown = outreach.plans.open(started.plan_id)
    (version,) = outreach.plans.versions(started.plan_id)
    pages = PdfReader(BytesIO(outreach.plans.document(started.version_id)))
    full = PdfReader(BytesIO(act(Role.EMPLOYMENT).plans.document(started.version_id)))

    assert shown == version
    assert (shown.is_partial, shown.content.levers, shown.content.internal_note) == (True, (), "")
    assert shown.content.post == content.post
    assert "Pause toutes les heures" in "".join(page.extract_text() for page in full.pages)
    assert "Pause toutes les heures" not in "".join(page.extract_text() for page in pages.pages)
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        act(Role.OUTREACH).plans.frozen_pdf(started.version_id)
