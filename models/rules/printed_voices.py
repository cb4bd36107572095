"""What of a voice reaches the paper of its own party; whatever is not named here stays in the application.

Nobody reads another's voice: a paper is made of one party's alone (``domain.md`` §1.6). What a firm said of
the person's private life, or in words that tell too much, is not printed even for the firm itself: paper lies
about.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from models.records.in_work import Party, VoiceDraft, VoiceRecord
from models.rules.neutral_words import first_neutral

FIRM_DIFFICULTIES: Final = frozenset(
    {"punctuality", "pace", "instructions", "relations", "transport", "hours", "pay", "safety", "other"}
)
"""Codes of the vocabulary ``difficulty`` that are about work; the others are the person's own."""


def printed_voices(voices: Iterable[VoiceRecord], party: Party) -> tuple[VoiceDraft, ...]:
    """Return what is printed for a party, the oldest first: its own voice and nobody else's.

    Args:
        voices: Of one hire, of every party; those that are withheld from whoever prints are left out.
        party: Whose paper it is.
    """
    own = [one.content for one in voices if one.content.party is party and not one.is_withheld]
    own.sort(key=lambda one: one.heard_on.toordinal() if one.heard_on else 0)
    return tuple(own if party is Party.EMPLOYEE else map(_for_firm, own))


def _for_firm(one: VoiceDraft) -> VoiceDraft:
    kept = tuple(code for code in one.difficulties if code in FIRM_DIFFICULTIES)
    well, words = first_neutral(one.well), first_neutral(one.words)
    return replace(one, difficulties=kept, well=well, words=words)
