"""A colleague who left, and the fortnight in which the adviser of the demo stood in for them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from models.entities.settings import Adviser
from models.entities.today import Replacement
from models.records.ids import AdviserId
from models.records.settings import AdviserDraft
from models.records.today import ReplacementDraft
from models.storage import people

if TYPE_CHECKING:
    from models.storage.store import Store

_COLLEAGUE: Final = AdviserDraft(
    first_name="Ghislaine", last_name="Trémolières", function="Chargée d’accompagnement"
)
_BEGAN, _ENDED = timedelta(days=45), timedelta(days=31)


def add_past_replacement(store: Store, now: datetime) -> None:
    """Add somebody without any access, who was replaced while they still worked here.

    Nobody can be replaced in a vault without an adviser: nothing is added then, nor a second time.

    Args:
        store: Of the opened vault.
        now: Instant in UTC.

    Raises:
        StorageFailure: The disk refused; nothing was added.
    """
    today = now.astimezone().date()
    with store.begin() as transaction:
        session = transaction.session
        first = session.scalars(select(Adviser).order_by(Adviser.created_at).limit(1)).first()
        if first is None or session.scalars(select(Replacement.id).limit(1)).first():
            return
        gone = people.add(session, _COLLEAGUE, now)
        gone.organisation_id = first.organisation_id
        row = Replacement()
        row.apply(
            ReplacementDraft(
                adviser_id=AdviserId(gone.id),
                substitute_id=AdviserId(first.id),
                starts_on=today - _BEGAN,
                ends_on=today - _ENDED,
            ),
            now,
        )
        session.add(row)
