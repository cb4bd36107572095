"""What the organisation and the adviser configure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.records.ids import AdviserId, HallId
from models.records.papers import PaperContacts


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviserDraft:
    """The adviser who uses this vault."""

    adviser_id: AdviserId | None = None
    first_name: str = ""
    last_name: str = ""
    function: str = ""
    phone: str = ""
    email: str = ""

    @property
    def display_name(self) -> str:
        """First name then last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentDays:
    """Days without news after which an employer is shown again, by stage of prospecting; 0: never.

    Attributes:
        other: At a stage of the team's own.
    """

    to_prospect: int = 30
    contacted: int = 14
    visited: int = 14
    need_collected: int = 7
    offer_negotiated: int = 7
    partner: int = 90
    dormant: int = 180
    other: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings kept in the vault.

    Attributes:
        organisation_name: Full name, internal.
        document_name: Neutral name printed on what an employer receives; it must not reveal the public.
        theme: ``light``, ``dark``, ``contrast`` or ``system``.
        language: ``fr`` or ``en``: the language of the screens.
        zoom: 0.8 to 2.0.
        idle_curtain_seconds: Idle time before the curtain falls.
        idle_lock_minutes: Idle time before the vault is locked: 3 to 10, never off.
        has_alsace_moselle_holidays: Good Friday and 26 December are holidays here.
        current_hall_id: The hall of today's permanence.
        journal_months: How long the journal is kept: 6 to 12.
        papers: Who answers for the data, as the organisation's own papers say.
        special_categories: Barriers and papers that may say something of somebody's health, family or
            status can be noted; off until the organisation has decided why (RGPD, article 9).
        stamp_address: Where to ask for time stamps (RFC 3161), an address of the network; empty: nowhere,
            and nothing leaves this computer.
        silent_days: After how long a silence employers are shown again.
    """

    organisation_name: str = ""
    document_name: str = ""
    address: str = ""
    phone: str = ""
    adviser: AdviserDraft = AdviserDraft()
    theme: str = "light"
    language: str = "fr"
    zoom: float = 1.0
    idle_curtain_seconds: int = 60
    idle_lock_minutes: int = 5
    has_alsace_moselle_holidays: bool = False
    current_hall_id: HallId | None = None
    journal_months: int = 12
    papers: PaperContacts = PaperContacts()
    special_categories: bool = False
    stamp_address: str = ""
    silent_days: SilentDays = SilentDays()


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One line of an editable vocabulary; a disabled term is never deleted.

    Attributes:
        vocabulary: ``language``, ``contract_type``, ``travel_mode``…
        code: Stable key kept in records.
        version: Version of the source list, e.g. ``rev2`` for NAF; empty when there is none.
        is_sensitive: Special-category or highly personal: hidden by default, never exported.
    """

    vocabulary: str
    code: str
    label_fr: str
    label_en: str
    position: int
    version: str = ""
    is_enabled: bool = True
    is_sensitive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """Half-typed work, kept in the vault until it is saved or thrown away.

    Attributes:
        kind: ``resident``, ``employer``, ``job``, ``meeting``, ``plan``…
        key: Id of the record being changed, or an id of the draft itself when it is new.
        payload: What the form holds, as plain JSON values.
    """

    draft_id: UUID
    kind: str
    key: str
    payload: dict[str, object]
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfTyped:
    """How much half-typed work waits for somebody; not what it says.

    Attributes:
        last_at: When the last of it was typed; None when there is none.
        kinds: As ``KeptDraft.kind``.
    """

    count: int
    last_at: datetime | None = None
    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoRecord:
    """Something that can be undone for 24 hours, also after a restart.

    Attributes:
        action: Code of the action, e.g. ``resident.removed``; its words are in ``ui/labels.py``.
    """

    action: str
    subject: str
    done_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One answer of the search-or-act palette.

    Attributes:
        kind: ``resident``, ``employer``, ``job`` or ``plan``.
    """

    kind: str
    record_id: UUID
    title: str
    detail: str
