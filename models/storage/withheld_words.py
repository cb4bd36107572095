"""What somebody wrote of a person, table by table: told to another organisation like the note of a meeting.

Both organisations see a person in a programme in and out; codes and days, from which the stage of a file
follows, are everybody's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from models.records.collaborators import PAIR_WORDS
from models.records.immersions import IMMERSION_WORDS
from models.records.in_work import VOICE_WORDS
from models.records.programmes import ENROLMENT_WORDS
from models.records.proposals import INTRODUCTION_WORDS, PROPOSAL_WORDS

WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "pathway_fact": ("words",),
    "goal": ("text",),
    "activity": ("note",),
    "enrolment": ENROLMENT_WORDS,
    "observation": ("criterion", "words"),
    "proposal": PROPOSAL_WORDS,
    "introduction": INTRODUCTION_WORDS,
    "immersion": IMMERSION_WORDS,
    "pair": PAIR_WORDS,
    "pair_meeting": ("note",),
    "attendance": ("words",),
    "voice": VOICE_WORDS,
    "adjustment": ("lever", "words"),
    "pointing": ("words", "answer"),  # what a relay said of somebody, and what was answered
}
"""Columns of tables whose rows have a person and an author."""
KEPT_WHOLE: Final = frozenset(WORDS) - {"enrolment", "attendance"}
"""Tables of which a row stays as it was written; of the others each organisation changes codes and days."""
