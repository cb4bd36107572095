"""What of a plan is shown to whom: sections that may say something of a person's health need a right.

A lever or a lighter beginning has neutral words, never a cause (``domain.md`` §4.4); read beside the person's
name, it may still tell one. Who finds the company and follows the work needs them; who meets people in the
hall needs where, when and with whom (RGPD art. 5.1.c; CNIL, délibération 2021-028).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from models.records.people import Actor, Right
from models.records.plans import PlanContent, PlanVersionRecord
from models.rules.rights import may

SENSITIVE_SECTIONS: Final = ("levers", "ramp", "internal_note")
"""Fields of ``PlanContent``; the adviser's own note (§4.1, 15) is among them."""


def shown_to(actor: Actor, record: PlanVersionRecord) -> PlanVersionRecord:
    """Return a version as somebody may read it; ``is_partial`` says that sections are left out."""
    if may(actor, Right.READ_SENSITIVE):
        return record
    return replace(record, content=without_sensitive(record.content), is_partial=True)


def own_words(actor: Actor, content: PlanContent, since: PlanContent | None = None) -> PlanContent:
    """Return a plan without the note of another organisation, as it is noted to be taken back.

    An agreement to share may be withdrawn before that; what stands in both sides of a change stays as it is.

    Args:
        actor: Who changes it.
        content: What it says.
        since: What it says afterwards; a note that was changed is put back, so it is noted.
    """
    is_ours = content.internal_note_of in {None, actor.organisation_id}
    if is_ours or (since is not None and since.internal_note != content.internal_note):
        return content
    return replace(content, internal_note="")


def without_sensitive(content: PlanContent) -> PlanContent:
    """Return a plan without what may say something of a person's health."""
    blank = PlanContent()
    return replace(content, **{name: getattr(blank, name) for name in SENSITIVE_SECTIONS})
