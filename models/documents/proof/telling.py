"""What the page of proof says of a text and of an act, in the two languages of the plan."""

from __future__ import annotations

import datetime as dt
from typing import Final

from models.documents.boxes import Box, Cell, Style, rows
from models.documents.direction import drawn, has_rtl, isolate
from models.documents.font_files import Weight
from models.documents.local_time import paris
from models.documents.look import INK, QUIET, SMALL, TINY
from models.documents.plan_signatures import note, note_boxes
from models.documents.words import Pair, Words
from models.records.proof import FrozenText, ProofAct
from models.records.signatures import SignatureMethod, SignerRole
from models.rules.phrases import phrases

GAP: Final = 14.0
FIGURES: Final = 4
NAME: Final = Style(size=9.0, weight=Weight.SEMIBOLD, colour=INK)
SAID: Final = Style(size=8.2, colour=INK)


def words_in(language: str) -> Words:
    """Choose the tables of a file whose second language is known; one without a table leaves French alone."""
    other = phrases(language) if language != "fr" else None
    return Words(language if other else "fr", phrases("fr"), other)


def frozen_boxes(
    words: Words, text: FrozenText, moment: dt.datetime, organisation: tuple[str, str], width: float
) -> list[Box]:
    """Say which text is frozen, when, and whose file it is.

    Args:
        words: The two languages.
        text: What is frozen.
        moment: When, UTC.
        organisation: Its name, and the SHA-256 of its certificate.
        width: Points.
    """
    name, certificate = organisation
    at = paris(moment)
    frozen = words.both("proof.frozen", date=words.date(at.date()), time=words.time(at.time()))
    source = words.both("proof.organisation", name=_own(words, name)) if name else Pair()
    return [
        *_said(words, words.join((frozen, source), separator=" "), SAID, width),
        *_hash(words, "proof.content_hash", text.content_sha256, width),
        *_hash(words, "proof.certificate_hash", certificate, width),
        *_said(words, words.both("proof.compare"), SMALL, width),
    ]


def act_boxes(words: Words, act: ProofAct, document_sha256: str, width: float) -> list[Box]:
    """Say who answered, how, when, and how the text was made understood.

    Args:
        words: The two languages.
        act: What was done.
        document_sha256: Of the file that was shown, hex; empty: not told.
        width: Points.
    """
    named = ", ".join(filter(None, (act.name, act.function)))
    found = rows([Cell(text=_own(words, named).fr, style=NAME, width=width)])
    for pairs in (_how(words, act), _understood(words, act)):
        found += _said(words, words.join(pairs, separator=" "), SAID, width)
    shown = document_sha256 if act.method is SignatureMethod.SCREEN else ""
    found += _hash(words, "proof.document_hash", shown, width)
    found += _hash(words, "proof.evidence_hash", act.evidence_sha256, width)
    return found + _hash(words, "proof.scan_hash", act.scan_sha256, width)


def note_of(words: Words, act: ProofAct, width: float) -> list[Box]:
    """Say under the mark, in a line, how somebody answered."""
    return note_boxes(words, _noted(words, act), width)


def noted_text(words: Words, act: ProofAct) -> str:
    """Give that line in French."""
    return _noted(words, act).fr


def text_of(words: Words, act: ProofAct) -> str:
    """Give in French what a screen reader says of an act."""
    named = ", ".join(filter(None, (act.name, act.function)))
    pairs = (*_how(words, act), *_understood(words, act))
    return drawn(" ".join((f"{named}.", *(pair.fr for pair in pairs if pair))))


def text_of_frozen(words: Words, moment: dt.datetime, name: str, certificate: str) -> str:
    """Give in French what a screen reader says of the frozen text."""
    at = paris(moment)
    frozen = words.fr.text("proof.frozen", date=words.fr.date(at.date()), time=words.fr.time(at.time()))
    source = _stopped(words.fr.text("proof.organisation", name=name)) if name else ""
    hashed = f"{words.fr.text('proof.certificate_hash')}\u00a0: {certificate}"
    return " ".join(filter(None, (frozen, source, hashed)))


def _noted(words: Words, act: ProofAct) -> Pair:
    return note(words, act.method, act.stands_at or act.signed_at, act.stands_version)


def _how(words: Words, act: ProofAct) -> tuple[Pair, ...]:
    at = paris(act.stands_at or act.signed_at)
    date, time = words.date(at.date()), words.time(at.time())
    place = words.both("label.made_at", place=_own(words, act.place)) if act.place else Pair()
    when = words.both("proof.at", date=date, time=time)
    if act.method is SignatureMethod.DECLINED:
        found: tuple[Pair, ...] = (words.both("signature.declined_note"),)
    elif act.method is SignatureMethod.STANDS:
        found = (words.both("proof.stands", version=act.stands_version, date=date),)
    elif act.method is SignatureMethod.PAPER:
        seen = words.both("proof.seen_by", name=_own(words, act.attested_by)) if act.attested_by else Pair()
        found = (words.both("proof.paper"), seen, when, place)
    else:
        found = (words.both("proof.cross" if act.is_cross else "proof.screen"), when, place)
    closed = words.both("proof.closed") if act.role is SignerRole.ADVISER else Pair()
    return tuple(pair.map(_stopped) for pair in (*found, closed))


def _understood(words: Words, act: ProofAct) -> tuple[Pair, ...]:
    """How the text was made understood, and who was there."""
    if act.method is not SignatureMethod.SCREEN:
        return ()
    shown = phrases(act.language)
    # Who accompanies signs last and alone with the vault: "in the presence of oneself" says nothing.
    is_alone = act.role is SignerRole.ADVISER and act.presence == act.name
    presence = "" if is_alone else act.presence
    named = (
        ("proof.interpreter", act.interpreter),
        ("proof.witness", act.witness),
        ("proof.presence", presence),
    )
    helped = [words.both(key, name=_own(words, name)) for key, name in named if name]
    if act.attested:
        helped.insert(
            -1 if presence else len(helped), words.both("proof.attested", text=_own(words, act.attested))
        )
    language = words.both("proof.language", language=_own(words, shown.native_name)) if shown else Pair()
    read = words.both("proof.read_aloud") if act.is_read_aloud else Pair()
    return tuple(pair.map(_stopped) for pair in (language, read, *helped))


def _said(words: Words, text: Pair, style: Style, width: float) -> list[Box]:
    """French on the left, the other language on the right."""
    if not words.is_bilingual:
        return rows([Cell(text=text.fr, style=style, width=width)])
    half = (width - GAP) / 2
    other = Cell(text=text.other, style=style, language=words.language, x=half + GAP, width=half)
    return rows([Cell(text=text.fr, style=style, width=half), other])


def _hash(words: Words, key: str, value: str, width: float) -> list[Box]:
    """A digest in groups, in one line of small figures: two sheets are compared by eye."""
    if not value:
        return []
    label = words.fr.text(key)
    groups = " ".join(value[start : start + FIGURES] for start in range(0, len(value), FIGURES))
    style = TINY if words.is_bilingual else SMALL
    return rows(
        [Cell(text=f"{label}\u00a0: {groups}", style=Style(size=style.size, colour=QUIET), width=width)]
    )


def _own(words: Words, text: str) -> Pair:
    """Give what is alike in both languages, apart: two Arabic names in a French line would join otherwise."""
    same = words.same(text)
    return Pair(isolate(same.fr) if has_rtl(same.fr) else same.fr, same.other)


def _stopped(text: str) -> str:
    return text if text.rstrip("\u2069").endswith((".", "!", "?", "।", "።", "۔", "։")) else f"{text}."
