"""What the complete copy says of a person at work: the calendar, each voice, adjustments, days away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final
from uuid import UUID

from models.documents.person_copy_words import day_words as _day
from models.records.in_work import (
    AbsenceRecord,
    AdjustmentRecord,
    CheckPointRecord,
    DutyRecord,
    InWorkFile,
    Owner,
    Party,
    VoiceRecord,
)
from models.records.person_copy import CopyPart

NameOf = Callable[[str, str], str]
_PARTIES: Final = {
    Party.EMPLOYEE: "Vous avez dit",
    Party.EMPLOYER: "L’employeur a dit",
    Party.TUTOR: "Le tuteur ou la tutrice a dit",
}
_OWNERS: Final = {
    Owner.EMPLOYEE: "vous",
    Owner.EMPLOYER: "l’employeur",
    Owner.TUTOR: "le tuteur ou la tutrice",
    Owner.ADVISER: "l’équipe",
}
_DUTIES: Final = {
    "hire_declaration": "la déclaration préalable à l’embauche",
    "health_visit": "la visite d’information et de prévention",
}
_BIN: Final = "Dans la corbeille."


def in_work(file: InWorkFile, name_of: NameOf) -> tuple[CopyPart, ...]:
    """Return the parts of the copy about what is followed at work."""
    gone = file.removed_ids
    return (
        CopyPart(
            title="Les points de suivi de vos emplois",
            lines=tuple(_point(each, name_of, gone) for each in file.check_points),
            empty="Aucun point de suivi n’est prévu.",
        ),
        CopyPart(
            title="Ce que chacun a dit de votre emploi",
            help="Chaque parole est gardée à part : l’employeur ne lit jamais la vôtre.",
            lines=tuple(_voice(each, name_of, gone) for each in file.voices),
            empty="Personne n’a encore été entendu.",
        ),
        CopyPart(
            title="Ce qui a été changé pour que cela aille mieux",
            lines=tuple(_adjustment(each, name_of, gone) for each in file.adjustments),
            empty="Rien n’a été changé.",
        ),
        CopyPart(
            title="Vos absences au travail et ce que l’employeur a fait",
            lines=(
                *(_absence(each, gone) for each in file.absences),
                *(_duty(each, name_of, gone) for each in file.duties),
            ),
            empty="Rien n’a été noté.",
        ),
    )


def _point(record: CheckPointRecord, name_of: NameOf, gone: frozenset[UUID]) -> tuple[str, str]:
    content = record.content
    texts = [
        f"{name_of('check_point', content.code)}{_by(record.who)}.",
        "Jour choisi à la main." if content.is_manual else "",
        f"Fait le {_day(content.done_on)}." if content.done_on else "",
    ]
    title = _day(content.due_on) if content.due_on else "Sans date"
    return title, _told(texts, is_gone=record.check_point_id in gone)


def _voice(record: VoiceRecord, name_of: NameOf, gone: frozenset[UUID]) -> tuple[str, str]:
    content = record.content
    difficulties = ", ".join(name_of("difficulty", code) for code in content.difficulties)
    channel = f" ({name_of('voice_channel', content.channel)})" if content.channel else ""
    texts = [
        f"{_PARTIES[content.party]}{channel}{_by(record.who)} :",
        f"Par : {content.said_by}." if content.said_by else "",
        f"Météo : {name_of('weather', content.weather)}." if content.weather else "",
        content.well,
        f"Difficultés : {difficulties}." if difficulties else "",
        content.words,
    ]
    return _day(content.heard_on), _told(texts, is_gone=record.voice_id in gone)


def _adjustment(record: AdjustmentRecord, name_of: NameOf, gone: frozenset[UUID]) -> tuple[str, str]:
    content = record.content
    lever = name_of("lever", content.lever) if content.lever else ""
    texts = [
        lever,
        content.words,
        f"Qui s’en occupe : {_OWNERS[content.owner]}{_by(record.who)}.",
        f"Avant le {_day(content.due_on)}." if content.due_on else "",
        f"Fait le {_day(content.done_on)}." if content.done_on else "",
        f"Dans la version {content.in_version} du plan." if content.in_version else "",
    ]
    title = _day(record.created_at.astimezone().date())
    return title, _told(texts, is_gone=record.adjustment_id in gone)


def _absence(record: AbsenceRecord, gone: frozenset[UUID]) -> tuple[str, str]:
    content = record.content
    until = f"jusqu’au {_day(content.until)}" if content.until else "encore en cours"
    texts = [f"Absence à partir de ce jour, {until}{_by(record.who)}."]
    return _day(content.since), _told(texts, is_gone=record.absence_id in gone)


def _duty(record: DutyRecord, name_of: NameOf, gone: frozenset[UUID]) -> tuple[str, str]:
    content = record.content
    what = _DUTIES.get(content.code) or name_of("hire_information", content.code)
    texts = [f"L’employeur l’a fait : {what}{_by(record.who)}."]
    return _day(content.done_on), _told(texts, is_gone=record.duty_id in gone)


def _by(who: str) -> str:
    return f", noté par {who}" if who else ""


def _told(texts: Iterable[str], *, is_gone: bool) -> str:
    return "\n".join([text for text in texts if text] + ([_BIN] if is_gone else []))
