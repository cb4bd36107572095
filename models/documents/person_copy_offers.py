"""What the complete copy says of what was proposed to a person and of their introductions to employers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, time
from typing import Final

from models.documents import introduction_words as said
from models.documents.person_copy_words import day_words as _day
from models.records.person_copy import CopyPart
from models.records.proposals import (
    IntroductionDraft,
    IntroductionRecord,
    OffersFile,
    ProposalRecord,
    SideAnswer,
)

NameOf = Callable[[str, str], str]
_BIN: Final = "Dans la corbeille."
_FIELDS: Final = {field.value: words for field, words in said.FIELDS.items()}


def offers(file: OffersFile, name_of: NameOf) -> tuple[CopyPart, ...]:
    """Return the parts of the copy about proposals and introductions."""
    gone = file.removed_ids
    return (
        CopyPart(
            title="Ce qui vous a été proposé",
            help="Dire non est normal, et ne change rien pour vous.",
            lines=tuple(
                _proposal(each, name_of, is_gone=each.proposal_id in gone) for each in file.proposals
            ),
            empty="Aucune proposition n’a été notée.",
        ),
        CopyPart(
            title="Les employeurs à qui vous avez été présenté ou présentée",
            lines=tuple(
                _introduction(each, name_of, is_gone=each.introduction_id in gone)
                for each in file.introductions
            ),
            empty="Aucune mise en relation n’a été notée.",
        ),
    )


def _proposal(record: ProposalRecord, name_of: NameOf, *, is_gone: bool) -> tuple[str, str]:
    content = record.content
    answer = said.ANSWERS[content.answer]
    texts = [
        f"{said.KINDS[content.kind]}{_by(record.who)} : {record.title}.",
        content.title if content.title != record.title else "",
        f"Votre réponse : {answer}." if answer else "",
        f"Le {_day(content.answered_on)}." if content.answered_on else "",
        f"Motif : {name_of('person_refusal_reason', content.reason)}." if content.reason else "",
        content.words,
    ]
    return _day(content.proposed_on), _told(texts, is_gone=is_gone)


def _introduction(record: IntroductionRecord, name_of: NameOf, *, is_gone: bool) -> tuple[str, str]:
    content = record.content
    texts = [
        f"{record.title}{_by(record.who)}.",
        content.title if content.title != record.title else "",
        *_sheet(content),
        *_meeting(content),
        *_person(content, name_of),
        *_employer(content, name_of),
        _labelled("Ce qui n’a pas eu lieu, de quel côté", _words(name_of, "not_happened_side", content)),
        _labelled("Pourquoi", _words(name_of, "not_happened_reason", content)),
        _labelled("Suites", content.next_words),
    ]
    return _day(content.introduced_on), _told(texts, is_gone=is_gone)


def _sheet(content: IntroductionDraft) -> list[str]:
    ticked = ", ".join(_FIELDS.get(code, code).lower() for code in content.agreed)
    return [
        _labelled("Vous avez accepté de dire", ticked) if content.agreed_on else "",
        f"Vous étiez d’accord le {_day(content.agreed_on)}." if content.agreed_on else "",
        f"La feuille a été remise à l’employeur le {_day(content.sheet_given_on)}."
        if content.sheet_given_on
        else "",
        "Un CV a été joint." if content.gives_cv else "",
    ]


def _meeting(content: IntroductionDraft) -> list[str]:
    return [
        _labelled("Rencontre", _moment(content.meet_on, content.meet_at)),
        _labelled("Lieu", content.place),
        _labelled("Point de rendez-vous", content.meeting_point),
        _labelled("Présents", ", ".join(said.PRESENT.get(code, code) for code in content.present)),
        _labelled("Noms", content.present_names),
        _labelled("Interprète", content.interpreter),
        _labelled("Ce qui a été montré", content.tasks_shown),
        _labelled("Gestes essayés", content.gestures_tried),
        _labelled("Vos questions", content.questions),
        _labelled("Réponse attendue avant le", _day(content.answer_by) if content.answer_by else ""),
    ]


def _person(content: IntroductionDraft, name_of: NameOf) -> list[str]:
    return [
        _labelled("Votre décision", _answer(content.person_answer)),
        _labelled("Entendue", _moment(content.person_heard_on, content.person_heard_at)),
        _labelled(
            "Votre motif",
            name_of("person_refusal_reason", content.person_reason) if content.person_reason else "",
        ),
        _labelled("Vos mots", content.person_words),
    ]


def _employer(content: IntroductionDraft, name_of: NameOf) -> list[str]:
    return [
        _labelled("Décision de l’employeur", _answer(content.employer_answer)),
        _labelled("Entendue", _moment(content.employer_heard_on, content.employer_heard_at)),
        _labelled(
            "Motif de l’employeur",
            name_of("candidate_refusal_reason", content.employer_reason) if content.employer_reason else "",
        ),
        _labelled("Mots de l’employeur", content.employer_words),
    ]


def _words(name_of: NameOf, vocabulary: str, content: IntroductionDraft) -> str:
    code: str = getattr(content, vocabulary)
    return name_of(vocabulary, code) if code else ""


def _answer(answer: SideAnswer | None) -> str:
    return said.SIDES[answer] if answer is not None else ""


def _moment(day: date | None, hour: time | None) -> str:
    told = f"{hour.hour}\u00a0h\u00a0{hour.minute:02d}" if hour is not None else ""
    return ", ".join(filter(None, (_day(day) if day else "", told)))


def _labelled(label: str, value: str) -> str:
    return f"{label} : {value}" if value else ""


def _by(who: str) -> str:
    return f", noté par {who}" if who else ""


def _told(texts: Iterable[str], *, is_gone: bool) -> str:
    return "\n".join([text for text in texts if text] + ([_BIN] if is_gone else []))
