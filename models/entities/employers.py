"""The mapped employer, its sites and the people who speak for it."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.entities.base import (
    Base,
    Kept,
    Keyed,
    Numbered,
    Part,
    copy_fields,
    in_use,
    merge_parts,
    read_fields,
)
from models.entities.checks import refuse
from models.errors import Problem
from models.records.employers import ContactDraft, EmployerDraft, EmployerRecord, SiteDraft
from models.records.ids import ContactId, EmployerId, SiteId
from models.rules.naf import is_well_formed
from models.rules.names import fold

_FIELDS = (
    "legal_name", "trade_name", "siret", "naf_code", "naf_version", "headcount", "collective_agreement",
    "stage", "source", "phone", "note",
)  # fmt: skip
_SITE_FIELDS = ("name", "street", "postcode", "city", "access")
_PERSON_FIELDS = ("first_name", "last_name", "phone", "email")
_LINK_FIELDS = ("function", "is_decision_maker", "is_tutor")


class Site(Keyed, Part, Base):
    """A place where people work."""

    __tablename__ = "site"

    employer_id: Mapped[UUID] = mapped_column(ForeignKey("employer.id"), index=True)
    name: Mapped[str]
    street: Mapped[str]
    postcode: Mapped[str]
    city: Mapped[str]
    access: Mapped[str]

    def to_draft(self) -> SiteDraft:
        """Return the site as a plain value."""
        return SiteDraft(site_id=SiteId(self.id), **read_fields(self, _SITE_FIELDS))


class Contact(Keyed, Kept, Base):
    """A person who speaks for one or several employers."""

    __tablename__ = "contact"
    __table_args__ = (Index("ix_contact_list", "sort_key", sqlite_where=text("removed_at IS NULL")),)

    sort_key: Mapped[str]
    first_name: Mapped[str]
    last_name: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]

    def apply(self, draft: ContactDraft, now: datetime) -> None:
        """Replace the person's name and numbers, wherever they speak."""
        copy_fields(draft, self, _PERSON_FIELDS)
        self.sort_key = fold(draft.display_name)
        self.touch(now)


class EmployerContact(Part, Base):
    """What one contact is for one employer."""

    __tablename__ = "employer_contact"

    employer_id: Mapped[UUID] = mapped_column(ForeignKey("employer.id"), primary_key=True)
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contact.id"), primary_key=True, index=True)
    function: Mapped[str]
    is_decision_maker: Mapped[bool]
    is_tutor: Mapped[bool]
    contact: Mapped[Contact] = relationship(lazy="joined", innerjoin=True)

    @property
    def part_key(self) -> UUID:
        """Key among the contacts of one employer."""
        return self.contact_id

    def apply(self, draft: ContactDraft, now: datetime) -> None:
        """Replace the role, and the person."""
        copy_fields(draft, self, _LINK_FIELDS)
        self.contact.apply(draft, now)

    def to_draft(self) -> ContactDraft:
        """Return the person and their role as a plain value."""
        values: dict[str, Any] = read_fields(self.contact, _PERSON_FIELDS) | read_fields(self, _LINK_FIELDS)
        return ContactDraft(contact_id=ContactId(self.contact_id), **values)


class Employer(Numbered, Kept, Base):
    """An employer; a legal name or a trade name is compulsory, never the SIRET.

    Attributes:
        sort_key: Folded name that orders the lists.
        search_key: Folded words under which the file is found.
        city: City of the first site, shown in lists.
    """

    __tablename__ = "employer"
    __table_args__ = (
        Index("ix_employer_list", "sort_key", "number", sqlite_where=text("removed_at IS NULL")),
    )

    sort_key: Mapped[str]
    legal_name: Mapped[str]
    trade_name: Mapped[str]
    city: Mapped[str]
    naf_code: Mapped[str]
    naf_version: Mapped[str]
    stage: Mapped[str]
    siret: Mapped[str] = mapped_column(index=True)
    search_key: Mapped[str]
    headcount: Mapped[str]
    collective_agreement: Mapped[str]
    source: Mapped[str]
    phone: Mapped[str]
    note: Mapped[str]
    sites: Mapped[list[Site]] = relationship(lazy="selectin", order_by=Site.position)
    links: Mapped[list[EmployerContact]] = relationship(lazy="selectin", order_by=EmployerContact.position)

    @property
    def display_name(self) -> str:
        """Trade name if there is one, else the legal name."""
        return self.trade_name or self.legal_name

    def apply(self, draft: EmployerDraft, known: dict[UUID, Contact], now: datetime) -> None:
        """Replace the content of the file; sites and contacts left out are hidden, never deleted.

        Args:
            draft: New content, already cleaned, without empty lines.
            known: Contacts that exist, by key: one person may speak for several employers.
            now: Instant in UTC.

        Raises:
            InvalidInput: A field is missing or wrong; nothing changed.
        """
        refuse(_problems(draft))
        copy_fields(draft, self, _FIELDS)
        sites = [(site.site_id, site) for site in draft.sites]
        for site, site_draft in merge_parts(self.sites, sites, _new_site, now):
            copy_fields(site_draft, site, _SITE_FIELDS)
        people = _Contacts(known)
        contacts = [(contact.contact_id, contact) for contact in draft.contacts]
        for link, contact_draft in merge_parts(self.links, contacts, people.link, now):
            link.apply(contact_draft, now)
        self.city = next((site.city for site in draft.sites if site.city), "")
        self.sort_key = fold(draft.display_name)
        self.touch(now)

    def to_draft(self) -> EmployerDraft:
        """Return the content as a plain value."""
        return EmployerDraft(
            employer_id=EmployerId(self.id),
            sites=tuple(site.to_draft() for site in in_use(self.sites)),
            contacts=tuple(link.to_draft() for link in in_use(self.links)),
            **read_fields(self, _FIELDS),
        )

    def to_record(self) -> EmployerRecord:
        """Return the file as a plain value."""
        return EmployerRecord(
            employer_id=EmployerId(self.id),
            content=self.to_draft(),
            created_at=self.created_at,
            updated_at=self.updated_at,
        )


class _Contacts:
    """Links a contact that exists, or a new one."""

    def __init__(self, known: dict[UUID, Contact]) -> None:
        self._known = known

    def link(self, key: UUID) -> EmployerContact:
        return EmployerContact(contact_id=key, contact=self._known.get(key) or Contact(id=key))


def _new_site(key: UUID) -> Site:
    return Site(id=key)


def _problems(draft: EmployerDraft) -> list[Problem]:
    problems = []
    if not draft.display_name:
        problems.append(Problem(field="trade_name", code="input.required"))
    if draft.naf_code and not is_well_formed(draft.naf_code, draft.naf_version):
        problems.append(Problem(field="naf_code", code="input.naf"))
    problems += [
        Problem(field=f"contacts.{index}.last_name", code="input.required")
        for index, contact in enumerate(draft.contacts)
        if not contact.display_name
    ]
    return problems
