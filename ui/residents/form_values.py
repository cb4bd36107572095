"""The way between a resident’s file and what the fields of its form show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import cast

from models.records.first_contacts import FileDraft
from models.records.residents import AvailabilitySlot, DayPart, ResidentDraft


def file_draft(content: ResidentDraft) -> FileDraft:
    """Return the content of a file as the form types it."""
    return FileDraft(**{field.name: getattr(content, field.name) for field in fields(ResidentDraft)})


def plain_draft(draft: FileDraft) -> ResidentDraft:
    """Return what the file itself keeps of what was typed."""
    return ResidentDraft(**{field.name: getattr(draft, field.name) for field in fields(ResidentDraft)})


def values_of(draft: FileDraft) -> dict[str, object]:
    """Return what each field shows of a draft."""
    values = {field.name: getattr(draft, field.name) for field in fields(draft)}
    values["availability"] = tuple((slot.weekday, slot.part.value) for slot in draft.availability)
    values["residence_id"] = draft.residence_id or ""
    values["building_id"] = draft.building_id or ""
    values["outreach_id"] = draft.outreach_id or ""
    values["agrees_to_employer_contact"] = _answer(draft.agrees_to_employer_contact)
    return values


def draft_of(loaded: FileDraft, values: Mapping[str, object]) -> FileDraft:
    """Return the draft of what the fields hold; what has no field stays as loaded."""
    slots = cast("Sequence[tuple[int, str]]", values["availability"])
    special: dict[str, object] = {
        "availability": tuple(AvailabilitySlot(weekday=day, part=DayPart(part)) for day, part in slots),
        "residence_id": values["residence_id"] or None,
        "building_id": values["building_id"] or None,
        "outreach_id": values["outreach_id"] or None,
        "agrees_to_employer_contact": {"yes": True, "no": False}.get(
            str(values["agrees_to_employer_contact"])
        ),
    }
    return replace(loaded, **{**values, **special})  # type: ignore[arg-type]  # fields of the draft by name


def _answer(agrees: bool | None) -> str:
    return "" if agrees is None else "yes" if agrees else "no"
