"""B20: what an employer receives of a file, as another program reads it: pages, titles, tree, metadata."""

from __future__ import annotations

import dataclasses
import io
import json
import random
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, time
from functools import cache, lru_cache, partial
from typing import Any, Final

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from models.documents.amendment import TITLE as AMENDMENT
from models.documents.amendment import render_amendment
from models.documents.first_day_sheet import TITLE as FIRST_DAY
from models.documents.first_day_sheet import render_first_day
from models.documents.immersion_sheet import FILE_NAME as IMMERSION
from models.documents.immersion_sheet import SheetSource, render_immersion, sheet_text
from models.documents.introduction_sheet import render_introduction, sheet_name
from models.documents.plan_pdf import render_plan, title
from models.documents.trial_review import TITLE as REVIEW
from models.documents.trial_review import render_review
from models.records.employers import ContactDraft, EmployerDraft, SiteDraft
from models.records.immersions import ImmersionDraft
from models.records.plans import PlanContent, PlanVersionRecord
from models.records.proposals import IntroductionSheet, SheetField
from models.rules.immersion_check import Born, check
from models.rules.introduction_sheet import sheet_person, without_leaks
from models.rules.leak_guard import employer_copy
from models.rules.lexicon import fold_text, scan
from resources import read_text
from tests.documents.plan_samples import content, version
from tests.faults.apart import apart
from tests.faults.figures import Figure, Scale, not_run
from tests.faults.leak_records import LANGUAGES, MARK, RESIDENCES, File, a_file, guarded, mark

_DAY: Final = date(2026, 11, 23)
_DEMAND: Final = (
    "10,000 random files, their plan and each other employer's copy in turn: 0 value, word or metadata"
)
_PASSED_OVER: Final = frozenset({"/Parent", "/P", "/Pg", "/Font", "/FontFile2"})
Copy = tuple[str, bytes]


def employers_copies(scale: Scale) -> list[Figure]:
    """Draw the employer's copies of random files and read them with poppler and pypdf."""
    what = "forbidden values, words and metadata in employer's copies"
    if shutil.which("pdftotext") is None:
        return [not_run("B20", what, _DEMAND, "pdftotext is not here")]
    files = scale.pick(18, 10_000)
    count = apart(partial(counted, scale.seed, files, every=scale.is_long), longest_s=6 * 3600)
    seen = apart(partial(_unguarded, scale.seed))
    obtained = (
        f"{count['files']} files, {count['copies']} copies, {count['marked']} texts marked by the guard and "
        f"taken out; {count['values']} values, {count['words']} words, {count['metadata']} metadata; "
        f"{seen} of 3 copies without a guard are seen"
    )
    is_kept = seen == len(_SEEN) and not (count["values"] or count["words"] or count["metadata"])
    return [Figure("B20", what, _DEMAND, obtained, is_kept)]


def counted(seed: int, files: int, *, every: bool) -> Counter[str]:
    """Draw and read a copy of each file, the six kinds in turn; with ``every``, the plan of each too."""
    chance = random.Random(seed)  # noqa: S311  (texts, not secrets)
    count: Counter[str] = Counter()
    for number in range(files):
        file = a_file(chance)
        turn = _DRAWERS[number % len(_DRAWERS)]
        forbidden = _forbidden(file)
        count["files"] += 1
        before, taken = guarded(employer_copy(file.before), forbidden)
        after, also = (before, 0)
        if turn is _amendment:
            after, also = guarded(employer_copy(file.after), forbidden)
        count["marked"] += taken + also
        for draw in dict.fromkeys((_plan, turn)) if every else (turn,):
            name, pdf = draw(file, before, after, chance)
            count["copies"] += 1
            _read(name, pdf, file, count, has_tree=draw is turn)
    return count


def _unguarded(seed: int) -> int:
    """Count the copies in which what is let through on purpose is seen: a mark, a word, a title."""
    chance = random.Random(seed)  # noqa: S311
    file = dataclasses.replace(a_file(chance), telling=("RQTH",))
    plan = employer_copy(content())
    found = 0
    for title_of, typed in _SEEN:
        count: Counter[str] = Counter()
        record = _version(dataclasses.replace(plan, post=dataclasses.replace(plan.post, title=typed)))
        named = dataclasses.replace(record, number=title_of)
        _read(title(named), render_plan(named), file, count, has_tree=True)
        found += bool(count["values"] or count["words"] or count["metadata"])
    return found


_SEEN: Final = (("2026-0114", "Aide Zqabcdefgh"), ("2026-0114", "Poste pour RQTH"), ("Zqabcdefgh", "Aide"))


def _forbidden(file: File) -> tuple[str, ...]:
    return (*RESIDENCES, file.settings.organisation_name)


def _read(name: str, pdf: bytes, file: File, count: Counter[str], *, has_tree: bool) -> None:
    """Look for marks, for the words that were typed, and for any other word of the lexicon."""
    run = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    shown = run.stdout.decode()
    hidden = (name, *_hidden(pdf)) if has_tree else (name,)
    count["values"] += MARK in _squeezed(shown)
    count["metadata"] += any(MARK in _squeezed(each) for each in hidden)
    for lines, kind in ((shown.split("\n"), "words"), (hidden, "metadata")):
        told = {word for line in lines if line not in _usual_lines() for word in _hits(line)}
        flat = " ".join(" ".join(lines).split())
        typed = {word for word in file.telling if _stands(word, flat) and not _stands(word, _usual_text())}
        count[kind] += len(told - _usual_hits() | typed)


def _squeezed(text: str) -> str:
    return "".join(text.split()).casefold()


@lru_cache(maxsize=20_000)
def _hits(line: str) -> frozenset[str]:
    flat = " ".join(line.split())
    return frozenset(fold_text(flat[hit.start : hit.end]).text for hit in scan(flat))


def _stands(word: str, text: str) -> bool:
    """Say whether a word stands in a text; that of the copies is folded once."""
    wanted = re.escape(" ".join(fold_text(word).text.split()))
    return re.search(rf"(?<!\w){wanted}(?!\w)", _folded(text)) is not None


@lru_cache(maxsize=8)
def _folded(text: str) -> str:
    return " ".join(fold_text(text).text.split())


@cache
def _usual_lines() -> frozenset[str]:
    return frozenset(_usual())


@cache
def _usual_hits() -> frozenset[str]:
    """Words of the lexicon that our own sentences use: the occupational health service, the languages."""
    return frozenset(word for line in _usual() for word in _hits(line))


@cache
def _usual_text() -> str:
    return " ".join(" ".join(_usual()).split())


@cache
def _usual() -> tuple[str, ...]:
    """Return the lines of the copies of a file of which nothing is to be kept back, in both languages."""
    chance = random.Random(1)  # noqa: S311
    file = dataclasses.replace(a_file(chance), telling=())
    found: dict[str, None] = {}
    for language in dict.fromkeys(LANGUAGES):
        plan = employer_copy(content(language))
        for draw in _DRAWERS:
            name, pdf = draw(file, plan, plan, chance)
            run = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
            found |= dict.fromkeys((name, *run.stdout.decode().split("\n"), *_hidden(pdf)))
    return tuple(found)


def _hidden(pdf: bytes) -> Iterator[str]:
    """Yield every text of a file that is not drawn: titles, bookmarks, the tree, names, XMP."""
    reader = PdfReader(io.BytesIO(pdf))
    seen: set[int] = set()
    yield from _texts(reader.trailer.get("/Info"), seen)
    yield from _texts(reader.trailer["/Root"], seen)
    metadata = reader.root_object.get("/Metadata")
    if metadata is not None:
        yield metadata.get_object().get_data().decode("utf-8", "replace")


def _texts(value: Any, seen: set[int]) -> Iterator[str]:
    if isinstance(value, IndirectObject):
        if value.idnum not in seen:
            seen.add(value.idnum)
            yield from _texts(value.get_object(), seen)
    elif isinstance(value, bytes):
        yield value.decode("utf-16-be" if value[:2] == b"\xfe\xff" else "latin-1", "replace")
    elif isinstance(value, str):
        yield str(value)
    else:
        for each in _parts(value):
            yield from _texts(each, seen)


def _parts(value: Any) -> Iterable[Any]:
    """Return what an object holds, save what leads back up and the letters of fonts."""
    if isinstance(value, DictionaryObject):
        return [each for key, each in value.items() if key not in _PASSED_OVER]
    return value if isinstance(value, list) else ()


@cache
def _words() -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = json.loads(read_text("data", "vocabularies.json"))
    return found


def _name_of(vocabulary: str, code: str) -> str:
    return next((term["fr"] for term in _words().get(vocabulary, ()) if term["code"] == code), code)


def _version(plan: PlanContent, number: int = 1) -> PlanVersionRecord:
    return version(plan, revision=number)


def _plan(_file: File, before: PlanContent, _after: PlanContent, _chance: random.Random) -> Copy:
    record = _version(before)
    return title(record), render_plan(record)


def _first_day(file: File, before: PlanContent, _after: PlanContent, _chance: random.Random) -> Copy:
    return FIRST_DAY, render_first_day(_version(before), file.settings, _name_of, _DAY)


def _review(file: File, before: PlanContent, _after: PlanContent, _chance: random.Random) -> Copy:
    return REVIEW, render_review(_version(before), file.settings, _DAY, date(2027, 3, 31))


def _amendment(file: File, before: PlanContent, after: PlanContent, _chance: random.Random) -> Copy:
    return AMENDMENT, render_amendment(_version(before), _version(after, 2), file.settings, _DAY)


def _introduction(file: File, _before: PlanContent, _after: PlanContent, chance: random.Random) -> Copy:
    agreed = tuple(field.value for field in SheetField if chance.random() < 0.6)
    sheet = IntroductionSheet(
        code="2026-0042",
        made_on=_DAY,
        job_title="Agente de blanchisserie",
        employer_name="Linge & Mer",
        person=sheet_person(file.person, file.profile, agreed),
        agreed=agreed,
        agreed_on=_DAY,
        meet_on=_DAY,
        meet_at=time(9),
        place="14 quai des Cordiers, 44600 Saint-Nazaire",
        meeting_point=chance.choice((*RESIDENCES, "Devant l’entrée")),
        adviser_name="Julien Castel",
    )
    kept, _ = without_leaks(sheet, _forbidden(file))
    return sheet_name(sheet.code), render_introduction(kept, file.settings, _name_of)


def _immersion(file: File, _before: PlanContent, _after: PlanContent, chance: random.Random) -> Copy:
    told = ImmersionDraft(
        work="Tri du linge", tasks="Trier, plier", outcome_words=mark(chance), tutor_words=mark(chance),
        person_words=mark(chance),
    )  # fmt: skip
    host = EmployerDraft(
        legal_name="Blanchisserie des Rives", siret="12345678900015", note=mark(chance),
        sites=(SiteDraft(name="Atelier", street="4 rue du Quai", postcode="44000", city="Nantes"),),
        contacts=(ContactDraft(first_name=mark(chance)),),
    )  # fmt: skip
    named = dataclasses.replace(file.person, email="samira@exemple.fr")
    settings = dataclasses.replace(
        file.settings, adviser=dataclasses.replace(file.settings.adviser, email="")
    )
    source = SheetSource(
        content=told, person=named, host=host, activity="96.01A Blanchisserie",
        checked=check(told, Born(day=None)), settings=settings, name_of=_name_of,
    )  # fmt: skip
    return IMMERSION, render_immersion(sheet_text(source), settings, _DAY)


_DRAWERS: Final[tuple[Callable[[File, PlanContent, PlanContent, random.Random], Copy], ...]] = (
    _plan, _first_day, _review, _amendment, _introduction, _immersion,
)  # fmt: skip
