"""Which part of a file a line of the day is about: opened there, one sees at once what it asks for."""

from __future__ import annotations

from typing import Final

from models.records.today import ReminderKind

PARTS: Final = {
    ReminderKind.CHECK_POINT: ("in_work", "follow"),
    ReminderKind.EARLY_WARNING: ("in_work", "follow"),
    ReminderKind.UNSIGNED: ("in_work", "follow"),
    ReminderKind.ADJUSTMENT: ("in_work", "adjustments"),
    ReminderKind.TRIAL_DECISION: ("in_work", "contract"),
    ReminderKind.HIRE_END: ("in_work", "contract"),
    ReminderKind.INFORMATION: ("in_work", "contract"),
    ReminderKind.WORKPLACE_MEETING: ("proposals", "introductions"),
    ReminderKind.DEBRIEF: ("proposals", "introductions"),
    ReminderKind.IMMERSION: ("proposals", "immersions"),
    ReminderKind.AGREEMENT: ("proposals", "immersions"),
    ReminderKind.STEP: ("pathway", "goals"),
    ReminderKind.GOAL: ("pathway", "goals"),
    ReminderKind.PROGRAMME: ("pathway", "programmes"),
    ReminderKind.DOCUMENT: ("papers", ""),
    ReminderKind.PARTNER_MEETING: ("around", ""),
    ReminderKind.CONTACT_CLOCK: ("around", ""),
    ReminderKind.CONTRACT_CLOCK: ("around", ""),
    ReminderKind.CONTRACT_END: ("around", ""),
}
"""Part and section of a file, as ``FilePlace`` has them; other lines open it where files open."""
