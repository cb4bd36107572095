"""What each method of each controller asks of whoever calls it, and a way to call any of them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

from pyhanko.pdf_utils.misc import PdfError
from PySide6.QtCore import QObject

from controllers.workspace import Workspace
from models.errors import AppError, RuleBroken
from models.records.around import FollowUpDraft, SharingDraft, StandingDraft
from models.records.barriers import BarrierState
from models.records.clause_hours import ClauseHoursDraft
from models.records.collaborators import CollaboratorDraft, PairDraft, PairMeetingDraft
from models.records.employers import EmployerDraft, JobDraft
from models.records.first_contacts import FirstContactDraft
from models.records.funding import FundedDraft
from models.records.hand_overs import HandOverDraft, HandOverPackage, ImportOrder
from models.records.ids import AdviserId, ResidentId
from models.records.in_work import Party
from models.records.journal import JournalFilter
from models.records.meetings import EncounterDraft, MeetingDraft
from models.records.mentions import MentionPlace, Opens, ToLookAt
from models.records.network import AttendanceDraft, ConventionDraft, EventDraft, PartnerDraft
from models.records.outreach import OutreachDraft, PointingDraft, RelayDraft, SlotDraft
from models.records.own_fields import OwnFieldDraft
from models.records.people import Right, Role
from models.records.placements import PlacementDraft
from models.records.places import ResidenceDraft
from models.records.plan_papers import PaperWish, PlanPaperKind
from models.records.plans import PlanContent
from models.records.privacy import ConsentUse, NoticeDraft, RequestDraft, Restriction
from models.records.programmes import ProgrammeDraft
from models.records.residents import ResidentDraft
from models.records.retention import Due, Fate, RetentionRule
from models.records.settings import AdviserDraft, Settings, Term
from models.records.signatures import SignatureMethod, SignatureRecord, SignerRole
from models.records.templates import HelpsTemplate, TemplatePart
from models.records.today import Reminder, ReminderKind, ReplacementDraft
from tests.controllers import prospecting_decisions

FREE = ""
"""Anybody: nothing of a person is read or written."""
INSIDE = "inside"
"""Called in the transaction of a method that asks for its right, or by the window's own machinery."""
EMPTY = "~"
"""Before a right: those who lack it get nothing instead of a refusal, because the window itself asks."""
READ, WRITE, COUNT = Right.READ_FILES.value, Right.WRITE_FILES.value, Right.READ_STATISTICS.value
PLANS, EXPORT, ADMINISTER = Right.WRITE_PLANS.value, Right.EXPORT.value, Right.ADMINISTER.value
JOURNAL, SENSITIVE = Right.READ_JOURNAL.value, Right.READ_SENSITIVE.value

_ROW = dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE) | {"today": FREE}
# The attribute of the workspace, its class, and what each method takes.
DECISIONS: dict[str, dict[str, str]] = {
    "residents": dict.fromkeys(["count", "first_rows", "numbers", "rows", "search", "open"], READ)
    | dict.fromkeys(["save", "remove", "restore", "save_residence", "remove_residence"], WRITE)
    | {"residences": COUNT, "buildings": COUNT, "hall": COUNT, "write_in": INSIDE, "forget": FREE}
    | {"inverse_in": INSIDE, "put_back_in": INSIDE, "present_in": INSIDE},
    "duplicates": dict.fromkeys(["candidates", "told_apart", "merged_into"], READ)
    | {"tell_apart": WRITE}
    | dict.fromkeys(["look", "catch_up", "close"], INSIDE),
    "merging": {"view": WRITE, "merge": WRITE},
    "pathway": {"view": READ, "length_dues": READ, "today": FREE},
    "pathway.facts": dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE) | {"open": READ},
    **{
        f"pathway.{part}": dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE)
        for part in ("goals", "activities", "enrolments", "observations")
    },
    "proposals": dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE)
    | {"view": READ, "rails_of": READ, "today": FREE},
    "immersions": dict.fromkeys(["save", "remove", "restore", "content_of", "begin"], WRITE)
    | dict.fromkeys(["immersions", "hosted", "check"], READ)
    | {"prepare_sheet": WRITE, "note_sheet": WRITE, "today": FREE, "forget": FREE},
    "in_work": {"view": READ, "today": FREE, "catch_up": INSIDE},
    "follow_papers": {
        "voice": READ,
        "plan_changes": READ,
        "changes": READ,
        "put_in_plan": PLANS,
        "voice_now": INSIDE,
        "forget": FREE,
    },
    "print_orders": {
        "orders": READ,
        "of": READ,
        "ask": PLANS,
        "note": PLANS,
        "take_out": PLANS,
        "again": READ,
        "print_list": READ,
    },
    "signed_papers": {"awaited": PLANS, "version_of": READ, "read": FREE, "forget": FREE, "attest": INSIDE},
    "sheet_moves": {"move": PLANS},
    "proofs": {"check_now": READ, "queue": READ, "stamp_all": PLANS, "stamp_now": PLANS}
    | {"check": INSIDE, "check_file": INSIDE},
    "locked_files": {"file_name": FREE, "save": EXPORT},
    "plan_copies": dict.fromkeys(["save", "remove", "restore", "content_of", "note"], PLANS)
    | {"of": READ, "today": FREE},
    "plan_papers": {
        "offered": READ,
        "first_day": READ,
        "draw": SENSITIVE,
        "draw_now": SENSITIVE,
        "forget": FREE,
    },
    "in_work.absences": dict.fromkeys(["save", "remove", "restore", "content_of"], PLANS),
    **{
        f"in_work.{part}": dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE)
        for part in ("points", "voices", "adjustments", "duties")
    },
    "introductions": dict.fromkeys(["save", "remove", "restore", "content_of", "sheet", "note_sheet"], WRITE)
    | {"now": FREE, "prepare_sheet": INSIDE, "close": INSIDE},
    "pathway.programmes": {"programmes": READ} | dict.fromkeys(["save", "remove", "restore"], ADMINISTER),
    "around": {"of": READ, "today": FREE},
    "around.standing": dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE),
    "around.follow_ups": dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE),
    "around.sharing": dict.fromkeys(["save", "remove", "restore", "content_of", "withdraw"], WRITE),
    "network": {"today": FREE},
    "network.collaborators": {"all": READ, "open": READ, "involved": READ, "note_contact": WRITE} | _ROW,
    "network.pairs": dict.fromkeys(["all", "of_collaborator", "of_person", "sponsorship"], READ) | _ROW,
    "network.meetings": {"of_pair": READ} | _ROW,
    "network.partners": {"all": READ} | _ROW,
    "network.conventions": {"all": READ} | _ROW,
    "network.events": {"all": READ, "open": READ} | _ROW,
    "network.attendances": {"of_event": READ, "of_person": READ} | _ROW,
    "network.clause_hours": {"all": READ, "totals": READ} | _ROW,
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
    "today.agenda": {"look": READ, "calendar": FREE},
    "today.replacements": {"all": READ, "colleagues": READ}
    | dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE),
    "comparing": {"agreed_count": EXPORT, "draw": FREE, "heard": FREE}
    | dict.fromkeys(["export", "compare", "close"], INSIDE),
    "meetings": dict.fromkeys(["today", "meetings_of"], READ)
    | dict.fromkeys(["arrive", "receive", "leave", "save", "remove", "content_of"], WRITE)
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
    | dict.fromkeys(
        ["open", "keep", "sweep", "sweep_now", "close", "take_over", "stay_with", "finish"], INSIDE
    ),
    "placements": dict.fromkeys(["open", "placements", "placements_of"], READ)
    | {"trial_end": FREE}
    | dict.fromkeys(["save", "remove", "restore", "content_of"], PLANS),
    "plans": dict.fromkeys(["rows", "plans_of", "open", "versions", "leaks", "document", "ladders"], READ)
    | dict.fromkeys(["frozen_pdf", "evidence"], SENSITIVE)
    | dict.fromkeys(["start", "save", "remove", "freeze", "sign"], PLANS)
    | dict.fromkeys(["attest_paper", "withdraw_attestation"], PLANS)
    | dict.fromkeys(["problems", "warnings", "check_points", "file_name", "forget"], FREE)
    | dict.fromkeys(["preview", "preview_now"], FREE)
    | {"verify": READ, "fingerprint": READ},
    "settings": dict.fromkeys(["settings", "refresh", "terms", "label", "forget", "may_share"], FREE)
    | {"save": ADMINISTER, "save_term": ADMINISTER},
    "plans.templates": {"in_force": READ, "versions": READ, "save": ADMINISTER, "restore": ADMINISTER}
    | {"hide_ladder": READ, "may_edit": FREE, "preview": FREE, "read_logo": FREE, "read_logo_now": FREE}
    | {"forget": FREE},
    "profiles": {"open": READ, "save": WRITE, "remove": WRITE, "restore": WRITE},
    "barriers": {"barriers_of": READ, "note": WRITE, "is_special": FREE},
    "dated_papers": dict.fromkeys(["papers_of", "expiring"], READ)
    | dict.fromkeys(["save", "remove", "restore"], WRITE),
    "translations": dict.fromkeys(["lines", "progress"], READ)
    | dict.fromkeys(["save", "approve", "take_back", "bring_back", "take_in"], ADMINISTER)
    | {"export": EXPORT, "adopt": FREE, "forget": FREE},
    "own_fields": dict.fromkeys(["fields", "values_of"], READ)
    | dict.fromkeys(["save", "remove", "restore"], WRITE)
    | {"save_field": ADMINISTER, "reorder": ADMINISTER, "export": EXPORT},
    "matching": dict.fromkeys(["people_for", "look_for_jobs"], READ)
    | dict.fromkeys(["prepare", "note_person", "note_proposal", "note_job", "begin_again", "close"], INSIDE),
    "matching_rules": dict.fromkeys(["save", "back_to_default", "choose_commune", "bring_in_now"], ADMINISTER)
    | dict.fromkeys(["communes", "find_communes"], READ)
    | {"rules": FREE, "is_own": FREE, "bring_in": INSIDE},
    "search": {"find": EMPTY + READ},
    "statistics": dict.fromkeys(
        ["met", "people", "months", "gone", "definitions", "shares", "network"], COUNT
    )
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

DECISIONS |= prospecting_decisions.DECISIONS
DECISIONS["employers"] |= prospecting_decisions.OF_EMPLOYERS
DECISIONS["settings"] |= {"terms_brought_in": FREE}
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
    "HireView": SimpleNamespace(plan=None, adjustments=(), voices=()),
    "Party": Party.EMPLOYEE,
    "PlanVersionRecord": SimpleNamespace(
        version_id=_KEY, plan_id=_KEY, resident_id=_KEY, version=1, content=PlanContent(), is_partial=False
    ),
    "SignatureRecord": SignatureRecord(
        role=SignerRole.EMPLOYEE,
        signer_name="x",
        signer_function="",
        method=SignatureMethod.DECLINED,
        signed_at=NOON,
        document_sha256="",
    ),
    "TemplateVersion": SimpleNamespace(part=TemplatePart.HELPS, content=HelpsTemplate()),
    "PaperWish": PaperWish(kind=PlanPaperKind.PLAIN),
    "StandingDraft": StandingDraft(),
    "FollowUpDraft": FollowUpDraft(),
    "SharingDraft": SharingDraft(),
    "ReplacementDraft": ReplacementDraft(),
    "CollaboratorDraft": CollaboratorDraft(last_name="x"),
    "PairDraft": PairDraft(),
    "PairMeetingDraft": PairMeetingDraft(),
    "PartnerDraft": PartnerDraft(name="x"),
    "ConventionDraft": ConventionDraft(),
    "EventDraft": EventDraft(kind="forum", held_on=date(2026, 3, 10)),
    "AttendanceDraft": AttendanceDraft(),
    "ClauseHoursDraft": ClauseHoursDraft(market="x"),
    "dict[str, object]": {},
    "Mapping[str, Mapping[str, int]]": {},
    "Mapping[str, int]": {},
    **prospecting_decisions.ARGUMENTS,
}
_ARGUMENTS["Sequence[Due]"] = [_ARGUMENTS["Due"]]


def controller(workspace: Workspace, path: str) -> QObject:
    """Return the controller of a workspace by the name of its attribute."""
    found: Any = workspace
    for name in path.split("."):
        found = getattr(found, name)
    return found  # type: ignore[no-any-return]


def call(method: Callable[..., object]) -> object:
    """Call a method with made-up arguments of the right kinds."""
    values = {}
    for name, parameter in inspect.signature(method).parameters.items():
        if parameter.default is not inspect.Parameter.empty:
            continue
        kind = str(parameter.annotation)
        if kind == "D":  # the draft of a RecordController
            kind = method.__self__.draft_type.__name__  # type: ignore[attr-defined]  # a bound method
        values[name] = 1 if name == "confirmed" else _ARGUMENTS.get(kind, _KEY)
    return method(**values)


def is_refused(method: Callable[..., object]) -> bool:
    """Say whether a method refuses whoever acts."""
    try:
        answer = call(method)
    except RuleBroken as error:
        return error.code == "rights.refused"
    except (AppError, AttributeError, TypeError, KeyError, PdfError):
        return False  # the record does not exist, or the argument is none: past the door in any case
    return answer is None if method.__name__ == "last" else False
