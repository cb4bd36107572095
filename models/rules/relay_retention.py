"""How long those who help may be kept: the team of a residence, neighbours, tutors and sponsors, partners.

What a relay said of somebody is not theirs: it goes with the file, or with the contact, of that person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from models.records.retention import Due, Fate, RetentionRule
from models.rules.periods import add_years
from models.rules.retention import BIN_DAYS, EMPLOYER_CONTACT_YEARS, FILE_YEARS

RELAY_YEARS: Final = EMPLOYER_CONTACT_YEARS
"""The team and partners after the last time they pointed somebody out: professional contacts as well."""
NEIGHBOUR_YEARS: Final = FILE_YEARS
"""A neighbour helps as a private person: our choice, no longer than the people whom they point out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayFacts:
    """What the clock of a relay, or of somebody of the network, needs to know.

    Attributes:
        title: Name, else telephone: without either nobody can be recognised, and no clock runs.
        last_contact_on: Day on which they last pointed somebody out or were heard of, else gave their name.
        removed_on: Day on which they were put in the bin; None: they are in use.
        kept_until: They were kept on purpose until that day.
        rule: ``RELAY`` or ``COLLABORATOR``.
    """

    record_id: UUID
    title: str
    is_neighbour: bool
    last_contact_on: date
    removed_on: date | None = None
    kept_until: date | None = None
    kept_reason: str = ""
    rule: RetentionRule = RetentionRule.RELAY


def relay_due(relay: RelayFacts, today: date) -> Due | None:
    """Return the line of a relay of whom nothing was heard for years, or who is in the bin; None before.

    Args:
        relay: What is known of them.
        today: The day.
    """
    years = NEIGHBOUR_YEARS if relay.is_neighbour else RELAY_YEARS
    since, ends_on = relay.last_contact_on, add_years(relay.last_contact_on, years)
    ends_on = max(ends_on, relay.kept_until) if relay.kept_until else ends_on
    if relay.removed_on is not None and relay.removed_on + timedelta(days=BIN_DAYS) < ends_on:
        since, ends_on = relay.removed_on, relay.removed_on + timedelta(days=BIN_DAYS)
    if today <= ends_on:
        return None
    return Due(
        rule=relay.rule,
        fate=Fate.ANONYMISE,
        record_id=relay.record_id,
        title=relay.title,
        since=since,
        ended_on=ends_on,
        kept_until=relay.kept_until,
        kept_reason=relay.kept_reason,
    )
