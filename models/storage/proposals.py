"""Queries on what is proposed to people and on their introductions, inside a transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.employers import Employer
from models.entities.jobs import Job
from models.entities.proposals import Introduction, Proposal
from models.records.pathway import FactAnswer, FactKind, TimelineLine
from models.records.proposals import (
    IntroductionRecord,
    OfferAnswer,
    OffersFile,
    ProposalRecord,
    SideAnswer,
)
from models.rules.introductions import came_of_it
from models.storage import pathway

if TYPE_CHECKING:
    from models.storage.store import Transaction

_ANSWERS: Final = {
    OfferAnswer.INTERESTED: FactAnswer.INTERESTED,
    OfferAnswer.THINKING: FactAnswer.THINKING,
    OfferAnswer.DECLINED: FactAnswer.REFUSED,
    OfferAnswer.NONE: None,
}


def proposals_of(transaction: Transaction, resident_id: UUID) -> tuple[ProposalRecord, ...]:
    """Return what was proposed to a person, the last first; words one may not read are withheld."""
    found: list[Proposal] = pathway.rows(transaction.session, Proposal, resident_id)
    found.sort(key=lambda row: row.proposed_on, reverse=True)
    return proposal_records(transaction, found)


def introductions_of(transaction: Transaction, resident_id: UUID) -> tuple[IntroductionRecord, ...]:
    """Return the introductions of a person, the last first; words one may not read are withheld."""
    found: list[Introduction] = pathway.rows(transaction.session, Introduction, resident_id)
    found.sort(key=lambda row: row.introduced_on, reverse=True)
    return introduction_records(transaction, found)


def proposal_records(transaction: Transaction, found: Collection[Proposal]) -> tuple[ProposalRecord, ...]:
    """Return proposals as plain values, with the words of their jobs."""
    titles = job_titles(transaction.session, found)
    return pathway.told(transaction, [(row, row.to_record(titles.get(row.job_id, ""))) for row in found])


def introduction_records(
    transaction: Transaction, found: Collection[Introduction]
) -> tuple[IntroductionRecord, ...]:
    """Return introductions as plain values, with the words of their jobs."""
    titles = job_titles(transaction.session, found)
    return pathway.told(transaction, [(row, row.to_record(titles.get(row.job_id, ""))) for row in found])


def everything_of(session: Session, resident_id: UUID) -> OffersFile:
    """Return all that is kept, those in the bin included, for the copy given to the person."""
    proposals: list[Proposal] = pathway.rows(session, Proposal, resident_id, also_removed=True)
    introductions: list[Introduction] = pathway.rows(session, Introduction, resident_id, also_removed=True)
    titles = job_titles(session, (*proposals, *introductions))
    return OffersFile(
        proposals=tuple(row.to_record(titles.get(row.job_id, "")) for row in proposals),
        introductions=tuple(row.to_record(titles.get(row.job_id, "")) for row in introductions),
        removed_ids=frozenset(
            row.id for rows in (proposals, introductions) for row in rows if row.removed_at is not None
        ),
    )


def timeline(transaction: Transaction, resident_id: UUID) -> Iterator[TimelineLine]:
    """Give the facts of a way that follow from proposals and introductions: typed once, counted once."""
    for record in proposals_of(transaction, resident_id):
        content = record.content
        if content.proposed_on is not None:
            yield TimelineLine(
                kind=FactKind.OFFERED,
                on=content.proposed_on,
                words=content.words,
                answer=_ANSWERS[content.answer],
                detail=content.reason,
                title=record.title,
                who=record.who,
                is_withheld=record.is_withheld,
            )
    for each in introductions_of(transaction, resident_id):
        if each.content.introduced_on is not None:
            yield _introduced(each)


def job_titles(session: Session, found: Iterable[Any]) -> dict[UUID | None, str]:
    """Return « job · employer » of rows that name a job, by the job's id; a job in the bin has a name too."""
    jobs = {row.job_id for row in found} - {None}
    if not jobs:
        return {}
    query = (
        select(Job.id, Job.title, Employer.trade_name, Employer.legal_name)
        .join(Employer, Job.employer_id == Employer.id)
        .where(Job.id.in_(jobs))
    )
    return {
        key: " · ".join(filter(None, (title, trade or legal)))
        for key, title, trade, legal in session.execute(query)
    }


def job_words(session: Session, row: Introduction) -> str:
    """Return « job · employer » of one introduction, or what was typed."""
    return job_titles(session, [row]).get(row.job_id, row.title)


def _introduced(record: IntroductionRecord) -> TimelineLine:
    """Return the fact of an introduction: what the person said of it, and on whose side it ended."""
    content = record.content
    is_person = content.person_answer is SideAnswer.NO
    is_employer = content.employer_answer is SideAnswer.NO and not is_person
    return TimelineLine(
        kind=FactKind.INTRODUCED,
        on=content.introduced_on or record.created_at.astimezone().date(),
        words=content.person_words,
        answer=came_of_it(content),
        reason=content.employer_reason if is_employer else "",
        detail=content.not_happened_reason or (content.person_reason if is_person else ""),
        title=record.title,
        who=record.who,
        is_withheld=record.is_withheld,
    )
