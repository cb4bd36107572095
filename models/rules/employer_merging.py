"""Two files of one employer brought together: what each has alone is kept, what differs is chosen."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any, Final, NamedTuple

from models.records.duplicates import OtherValue
from models.records.employers import ContactDraft, EmployerDraft, SiteDraft
from models.records.prospecting import EmployerStandingDraft
from models.rules.names import fold
from models.rules.prospecting import EmployerStage

FIELDS: Final = (
    "legal_name", "trade_name", "siret", "naf_code", "headcount", "collective_agreement", "stage", "source",
    "phone", "note",
)  # fmt: skip
"""Compared one by one; the nomenclature goes with the activity, sites and contacts are all kept."""
_ORDER: Final = {stage.value: place for place, stage in enumerate(EmployerStage)}


class Choice(NamedTuple):
    """A field of which both files say something else.

    Attributes:
        takes_gone: Whether the value of the file that goes is proposed.
    """

    field: str
    kept: str
    gone: str
    takes_gone: bool


def choices(kept: EmployerDraft, gone: EmployerDraft) -> tuple[Choice, ...]:
    """Return what has to be chosen: fields that both files fill, and fill otherwise."""
    found = []
    for field in FIELDS:
        mine, theirs = str(getattr(kept, field)), str(getattr(gone, field))
        if mine and theirs and mine != theirs:
            found.append(Choice(field, mine, theirs, field == "stage" and _is_further(theirs, mine)))
    return tuple(found)


def merged(
    kept: EmployerDraft, gone: EmployerDraft, taken: Collection[str]
) -> tuple[EmployerDraft, tuple[OtherValue, ...]]:
    """Return the content of the file that stays, and the values that were not chosen.

    What one file alone says is kept without being asked about; so is every site and every contact of both,
    which come over as rows of their own.

    Args:
        kept: The file that stays.
        gone: The file that goes.
        taken: Fields whose value is that of the file that goes.
    """
    values: dict[str, str] = {}
    others = []
    for field in FIELDS:
        mine, theirs = getattr(kept, field), getattr(gone, field)
        is_taken = bool(theirs) and (field in taken or not mine)
        values[field] = theirs if is_taken else mine
        left = mine if is_taken else theirs
        if left and left != values[field]:
            others.append(OtherValue(name=field, value=left))
    version = gone.naf_version if values["naf_code"] == gone.naf_code else kept.naf_version
    content = replace(kept, naf_version=version if values["naf_code"] else "", **values)  # type: ignore[arg-type]  # texts by name
    return content, tuple(others)


def contacts_of_both(
    came: tuple[ContactDraft, ...], gone: tuple[ContactDraft, ...]
) -> tuple[ContactDraft, ...]:
    """Return who speaks for an employer of which two files were brought together.

    Who speaks for both is there once, with what each file said that they are.

    Args:
        came: Of the file that stays, with those who came over.
        gone: Of the file that goes, before any came over.
    """
    left = {one.contact_id: one for one in gone}
    both = [_with_role(one, left.pop(one.contact_id, one)) for one in came]
    return (*both, *left.values())


def contacts_again(
    here: tuple[ContactDraft, ...], before: tuple[ContactDraft, ...], after: tuple[ContactDraft, ...]
) -> tuple[ContactDraft, ...]:
    """Return who speaks for an employer once a merge is taken back; what was changed since stays.

    Args:
        here: As they are now, without those who went back to the other file.
        before: As they were before the merge.
        after: As the merge left them.
    """
    were, made = ({one.contact_id: one for one in known} for known in (before, after))
    kept = []
    for one in here:
        was, merged_one = were.get(one.contact_id), made.get(one.contact_id)
        if merged_one is not None and was is None:
            continue  # came with the merge, and had been taken out of this file before
        is_as_merged = was is not None and merged_one is not None and _role(one) == _role(merged_one)
        kept.append(replace(one, **_role(was)) if is_as_merged and was is not None else one)
    return tuple(kept)


def _role(one: ContactDraft) -> dict[str, Any]:
    return {name: getattr(one, name) for name in ("function", "is_decision_maker", "is_tutor")}


def _with_role(kept: ContactDraft, gone: ContactDraft) -> ContactDraft:
    is_said = fold(gone.function) in fold(kept.function)
    return replace(
        kept,
        function=kept.function if is_said else ", ".join(filter(None, (kept.function, gone.function))),
        is_decision_maker=kept.is_decision_maker or gone.is_decision_maker,
        is_tutor=kept.is_tutor or gone.is_tutor,
    )


def is_same_place(kept: SiteDraft, gone: SiteDraft) -> bool:
    """Say whether a site is the same as one that stays, and tells nothing that the other does not."""
    address = ("street", "postcode", "city")
    if not kept.street or not all(_alike(kept, gone, name) for name in address):
        return False
    return all(not getattr(gone, name) or _alike(kept, gone, name) for name in ("name", "access"))


def _alike(one: SiteDraft, other: SiteDraft, field: str) -> bool:
    return fold(getattr(one, field)) == fold(getattr(other, field))


def standing_of_both(
    kept: EmployerStandingDraft | None, gone: EmployerStandingDraft
) -> EmployerStandingDraft:
    """Return what is said of contacting an employer of whom two files said something.

    « Not to be contacted » of either counts; both say why. How long a silence may last is said by the file
    that stays, where it says anything.
    """
    if kept is None:
        return replace(gone, employer_standing_id=None)
    days = kept.silent_after_days if kept.silent_after_days is not None else gone.silent_after_days
    if not gone.is_barred:
        return replace(kept, silent_after_days=days)
    if not kept.is_barred:
        return replace(gone, employer_standing_id=kept.employer_standing_id, silent_after_days=days)
    is_said = gone.barred_words in kept.barred_words
    words = kept.barred_words if is_said else "\n".join(filter(None, (kept.barred_words, gone.barred_words)))
    return replace(kept, barred_words=words, silent_after_days=days)


def _is_further(one: str, other: str) -> bool:
    """Say whether a stage is further than another; who asked not to be contacted is never forgotten."""
    return _ORDER.get(one, -1) > _ORDER.get(other, -1)
