"""Two organisations, each with a vault of its own, between whom a package goes."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.around import FollowUpDraft, ShareBlock, SharingDraft, StandingDraft
from models.records.hand_overs import (
    GivenPackage,
    HandOverDraft,
    HandOverPackage,
)
from models.records.ids import ResidentId
from models.records.meetings import MeetingDraft
from tests.factories import a_residence, a_resident

DAY = date(2026, 3, 10)
SECRET = "Krazbourg"
ALL = tuple(block.value for block in ShareBlock)


class Side(NamedTuple):
    """One of the two organisations, with its own vault."""

    workspace: Workspace
    given: list[GivenPackage]
    opened: list[HandOverPackage]
    refused: list[AppError]


def a_person(workspace: Workspace) -> ResidentId:
    """Somebody with a note, a gesture to avoid, a standing and three organisations around them."""
    home = workspace.residents.save_residence(a_residence())
    person = workspace.residents.save(
        a_resident(residence_id=home.residence_id, functional_limits=f"{SECRET} dos")
    )
    key = person.resident_id
    workspace.meetings.save(MeetingDraft(resident_id=key, note=f"{SECRET} dit"))
    workspace.around.standing.save(
        StandingDraft(resident_id=key, registration="unknown", contact="over_five_months")
    )
    for kind, name in (("DEPT", "Loire-Atlantique"), ("CSAPA", SECRET), ("ML", "Nantes")):
        workspace.around.follow_ups.save(
            FollowUpDraft(resident_id=key, organisation_kind=kind, organisation=name, is_lead="unknown")
        )
    return key


def an_agreement(workspace: Workspace, key: ResidentId, blocks: tuple[str, ...] = ALL) -> HandOverDraft:
    """An oral agreement over some blocks, and the draft of a package that has them all."""
    agreed = SharingDraft(
        resident_id=key, recipient="Atelier Passerelle", agreed_on=DAY, form="oral",
        recorded_by="Maëlle Guivarc’h", blocks=blocks,
    )  # fmt: skip
    record = workspace.around.sharing.save(agreed)
    return HandOverDraft(
        resident_id=key, sharing_id=record.sharing_id, blocks=blocks,
        done_text="Trois ateliers de français.", urgent_text="Logement jusqu’au 31 mars.",
    )  # fmt: skip
