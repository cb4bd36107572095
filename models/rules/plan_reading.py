"""A plan as sentences to read, hear or check together: section by section, in one or two languages.

The same sentences serve the turned screen, the summary beside the form and reading aloud. Everything a signer
agrees to is in them; section 15, the adviser's own, never is.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.records.plans import PlanContent
from models.rules.phrases import Phrases
from models.rules.plan_reader import Reader, ReadingLine
from models.rules.reading_sections import (
    read_agreement,
    read_check_points,
    read_commitments,
    read_contacts,
    read_contract,
    read_day_one,
    read_levers,
    read_objectives,
    read_parties,
    read_post,
    read_signing,
    read_tasks,
    read_timetable,
    read_tutor,
)

_SECTIONS = (
    ("section.parties", read_parties),
    ("section.post", read_post),
    ("section.contract", read_contract),
    ("section.timetable", read_timetable),
    ("section.day_one", read_day_one),
    ("section.tutor", read_tutor),
    ("section.tasks", read_tasks),
    ("section.levers", read_levers),
    ("section.objectives", read_objectives),
    ("section.check_points", read_check_points),
    ("section.contacts", read_contacts),
    ("section.commitments", read_commitments),
    ("section.agreement", read_agreement),
    ("section.signatures", read_signing),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingSection:
    """One section to read.

    Attributes:
        key: Key of its title in the phrase tables, ``section.day_one``.
        title: Its title in French.
        other_title: Its title in the other language; empty when there is none.
    """

    key: str
    title: str
    other_title: str
    lines: tuple[ReadingLine, ...]


def read_plan(content: PlanContent, fr: Phrases, other: Phrases | None = None) -> tuple[ReadingSection, ...]:
    """Put a plan in sentences, in the order of the document; sections without anything to say are left out.

    Args:
        content: What the plan says.
        fr: The French table.
        other: The table of the person's language; None for French alone.
    """
    sections = []
    for key, read in _SECTIONS:
        reader = Reader(fr, other)
        read(reader, content)
        if any(not line.is_heading for line in reader.lines):
            title, other_title = reader.phrase(key)
            sections.append(
                ReadingSection(key=key, title=title, other_title=other_title, lines=tuple(reader.lines))
            )
    return tuple(sections)
