"""What the complete copy says of wishes told line by line, barriers, dated papers and own fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time
from typing import Final

from models.documents.person_copy_words import day_words as _day
from models.documents.person_copy_words import instant_words as _instant
from models.records.barriers import BarrierState
from models.records.dated_papers import DatedPaperRecord, PaperAnswer, PaperKind
from models.records.person_copy import CopyPart, PersonFile
from models.records.profile import FrenchEvent, FrenchSkill, LevelSource, ToldLine

NameOf = Callable[[str, str], str]
STATES: Final = {
    BarrierState.NOT_DISCUSSED: "pas abordé",
    BarrierState.YES: "oui",
    BarrierState.LIFTED: "levé",
}
PAPERS: Final = {
    PaperKind.RIGHT_TO_WORK: "Droit de travailler en France",
    PaperKind.RESIDENCE_PERMIT: "Titre de séjour (la date seulement)",
    PaperKind.DRIVING_LICENCE: "Permis de conduire",
    PaperKind.DISABLED_WORKER: "Reconnaissance de travailleur handicapé",
    PaperKind.OTHER: "Autre document",
}
ANSWERS: Final = {
    PaperAnswer.NONE: "",
    PaperAnswer.YES: "oui",
    PaperAnswer.NO: "non",
    PaperAnswer.TO_CHECK: "à vérifier",
}
SKILLS: Final = {
    FrenchSkill.LISTENING: "Comprendre à l’oral",
    FrenchSkill.SPEAKING: "Parler",
    FrenchSkill.READING: "Lire",
    FrenchSkill.WRITING: "Écrire",
}
SOURCES: Final = {
    LevelSource.DECLARED: "dit par vous",
    LevelSource.OBSERVED: "observé par l’équipe",
    LevelSource.TEST: "d’après un test",
    LevelSource.CERTIFICATE: "d’après une attestation",
}


def told(file: PersonFile, name_of: NameOf) -> CopyPart:
    """Wishes, refusals and experiences one by one, travel, hours, French as it was noted each time."""
    draft = file.profile
    if draft is None:
        return CopyPart(title="Vos envies, une par une")
    return CopyPart(
        title="Vos envies, une par une",
        help="Vos mots, le métier s’il a été choisi avec vous, et ce qui rend un travail possible.",
        entries=(
            ("Ce que vous voulez faire", _lines(draft.wish_lines, name_of)),
            ("Ce que vous ne voulez pas faire", _lines(draft.refusal_lines, name_of)),
            ("Ce que vous avez déjà fait, ici ou ailleurs", _lines(draft.experience_lines, name_of)),
            ("Où vous pouvez aller", draft.travel_zone),
            ("Premier transport", _hour(draft.first_transport_at)),
            ("Dernier transport pour rentrer", _hour(draft.last_transport_at)),
            ("Pas avant", _hour(draft.not_before)),
            ("Pas après", _hour(draft.not_after)),
            ("Interprète", ", ".join(filter(None, (draft.interpreter_name, draft.interpreter_phone)))),
            ("Sur le français", ", ".join(name_of("french_level", code) for code in draft.french_flags)),
            ("Niveaux de français notés", "\n".join(map(_level, file.french_events))),
        ),
        empty="Rien n’a été noté ligne par ligne.",
    )


def barriers(file: PersonFile, name_of: NameOf) -> CopyPart:
    """Each barrier with its whole history."""
    lines = []
    for barrier in file.barriers:
        changes = (
            f"{STATES[one.before]} → {STATES[one.after]}, le {_instant(one.noted_at)}"
            + (f", noté par {one.noted_by}" if one.noted_by else "")
            for one in barrier.changes
        )
        title = f"{name_of('barrier', barrier.code)} : {STATES[barrier.state]}"
        lines.append((title, "\n".join(changes)))
    return CopyPart(
        title="Ce qui vous freine",
        help="Cela n’empêche jamais de vous proposer un travail.",
        lines=tuple(lines),
        empty="Rien n’a été noté.",
    )


def dated_papers(file: PersonFile) -> CopyPart:
    """Each paper, those in the bin too."""
    return CopyPart(
        title="Vos documents et leurs dates",
        help="Seules les dates sont gardées, jamais la copie d’un papier d’identité.",
        lines=tuple((_paper_title(paper), "\n".join(_paper(paper))) for paper in file.dated_papers),
        empty="Aucun document n’a été noté.",
    )


def own_fields(file: PersonFile) -> CopyPart:
    """What the file says in the fields that the organisation added."""
    return CopyPart(
        title="Autres informations demandées par l’organisation",
        entries=file.own_values,
        empty="Aucune.",
    )


def _lines(lines: tuple[ToldLine, ...], name_of: NameOf) -> str:
    return "\n".join(", ".join(filter(None, _line(line, name_of))) for line in lines)


def _line(line: ToldLine, name_of: NameOf) -> Iterator[str]:
    yield line.words
    yield f"métier : {name_of('rome', line.rome_code)} ({line.rome_code})" if line.rome_code else ""
    yield line.place
    yield f"environ {line.months} mois" if line.months else ""


def _level(event: FrenchEvent) -> str:
    level = event.level
    day = f" du {_day(level.known_on)}" if level.known_on else ""
    who = f", noté par {event.noted_by}" if event.noted_by else ""
    source = f", {SOURCES[level.source]}{day}" if level.level else ""
    return f"{SKILLS[level.skill]} : {level.level or 'effacé'}{source} (le {_instant(event.noted_at)}{who})"


def _paper_title(paper: DatedPaperRecord) -> str:
    content = paper.content
    title = ", ".join(filter(None, (PAPERS[content.kind], content.title)))
    return f"{title} : {ANSWERS[content.answer]}" if content.answer else title


def _paper(paper: DatedPaperRecord) -> Iterator[str]:
    content = paper.content
    if content.expires_on:
        yield f"Valable jusqu’au {_day(content.expires_on)}."
    if content.seen_on:
        yield f"Vu le {_day(content.seen_on)}" + (f", par {paper.seen_by}." if paper.seen_by else ".")
    if paper.is_removed:
        yield "Dans la corbeille."


def _hour(hour: time | None) -> str:
    return f"{hour.hour} h {hour.minute:02d}" if hour else ""
