"""The call sheet: one page to hold while one calls; nobody in search of work is named on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from models.documents.glyph_canvas import GlyphCanvas
from models.documents.marks import Sheet, paint
from models.documents.paper_text import PaperItem, PaperSection, PaperText
from models.documents.papers import paper_sheets
from models.records.prospecting import ApproachDraft, CallSheet, CriterionDraft
from models.records.settings import Settings
from models.rules import siret
from models.rules.phrases import phrases
from models.rules.prospecting import EmployerStage

NameOf = Callable[[str, str], str]
TITLE: Final = "Fiche d’appel"
_SIZE: Final = 10.5
_SHORTEST: Final = 90
"""Letters of a text when the page is fullest."""
_ROOMS: Final = ((6, 5, 400), (4, 4, 240), (3, 3, 160), (2, 2, _SHORTEST))
"""Approaches, jobs and letters of a text: the first that fits on one page is taken."""


def render_call_sheet(found: CallSheet, settings: Settings, name_of: NameOf, day: date) -> bytes:
    """Print the sheet of one employer, on one page whatever is known of it.

    Args:
        found: What is known; nobody in search of work is named in it.
        settings: Of the organisation.
        name_of: French words of a code, by its vocabulary.
        day: On which it is printed.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    canvas = GlyphCanvas(TITLE)
    paint(call_sheets(found, settings, name_of, day), canvas)
    return canvas.finish()


def call_sheets(found: CallSheet, settings: Settings, name_of: NameOf, day: date) -> tuple[Sheet, ...]:
    """Lay the sheet out: what is oldest is left out until it is one page."""
    sheets: tuple[Sheet, ...] = ()
    for approaches, jobs, letters in _ROOMS:
        text = _Writer(found, name_of, letters).text(approaches, jobs, day)
        sheets = paper_sheets(text, settings, day)
        if len(sheets) == 1:
            break
    return sheets[:1]


class _Writer:
    """Writes the sheet with at most so many letters in a text."""

    def __init__(self, found: CallSheet, name_of: NameOf, letters: int) -> None:
        self._found, self._name_of, self._letters = found, name_of, letters

    def text(self, approaches: int, jobs: int, day: date) -> PaperText:
        content = self._found.content
        is_open = not self._is_barred()
        stage = self._name_of("employer_stage", content.stage) if content.stage and is_open else ""
        sections = (
            self._warning(),
            self._section(
                "Qui appeler" if is_open else "Interlocuteurs", "fields", fields=tuple(self._who())
            ),
            self._section("Où nous en sommes", "bullets", self._log(approaches)),
            self._section("Postes vus ou entendus ici", "bullets", self._jobs(jobs)),
            self._section("Promis, négocié", "bullets", self._agreed(approaches)),
            self._blank(),
        )
        return PaperText(
            title=f"{TITLE}\u00a0: {self._cut(content.display_name)}",
            lead=" · ".join(filter(None, (stage, _day(day)))),
            size=_SIZE,
            language="fr",
            sections=tuple(section for section in sections if section is not None),
        )

    def _is_barred(self) -> bool:
        standing = self._found.standing
        is_told = standing is not None and standing.content.is_barred
        return is_told or self._found.content.stage == EmployerStage.DO_NOT_CONTACT

    def _warning(self) -> PaperSection | None:
        standing = self._found.standing
        if not self._is_barred():
            return None
        lines = ["Ne pas appeler\u00a0: cet employeur n’est plus à contacter."]
        if standing is not None and standing.content.is_barred:
            one = standing.content
            reason = self._name_of("do_not_contact_reason", one.barred_reason)
            since = f"Depuis le {_day(one.barred_on)}\u00a0:" if one.barred_on else ""
            lines.append(self._cut(" ".join(filter(None, (since, f"{reason}.", one.barred_words)))))
        item = PaperItem(kind="text", lines=tuple(lines), is_strong=True)
        return PaperSection(title="Ne pas contacter", items=(item,))

    def _who(self) -> Iterable[tuple[str, str]]:
        content = self._found.content
        yield "Téléphone", content.phone
        for one in content.contacts[:4]:
            decides = "décide" if one.is_decision_maker else ""
            marks = (decides, "peut montrer le travail" if one.is_tutor else "")
            reach = " · ".join(filter(None, (one.function, one.phone, one.email, *marks)))
            yield one.display_name, self._cut(reach)
        for site in content.sites[:2]:
            place = ", ".join(filter(None, (site.street, f"{site.postcode} {site.city}".strip())))
            yield site.name or "Adresse", self._cut(" · ".join(filter(None, (place, site.access))))
        activity = self._name_of("naf", content.naf_code) if content.naf_code else ""
        number = f"SIRET {siret.grouped(content.siret)}" if content.siret else ""
        about = " · ".join(filter(None, (activity, content.headcount, number)))
        if about:
            yield "Activité", self._cut(about)

    def _log(self, most: int) -> tuple[str, ...]:
        lines = []
        for place, record in enumerate(self._found.approaches[:most]):
            one = record.content
            parts = (
                self._name_of("approach_channel", one.channel),
                record.contact_name,
                self._name_of("approach_outcome", one.outcome) if one.outcome else "",
            )
            told = " · ".join(filter(None, (*parts, one.words)))
            lines.append(self._cut(f"{_day(one.happened_on)}\u00a0: {told}"))
            if (
                not place and not self._is_barred() and (to_do := self._next(one))
            ):  # what was to follow an older one is past
                lines.append(to_do)
        older = len(self._found.approaches) - most
        lines.extend(_left_out(older, "approche plus ancienne", "approches plus anciennes"))
        count, still = self._found.taken_count, self._found.still_there
        if count:
            people = "1 personne prise ici" if count == 1 else f"{count} personnes prises ici"
            lines.append(f"{people}, dont {still} en poste à notre connaissance.")
        return tuple(lines) or ("Aucune approche notée.",)

    def _next(self, one: ApproachDraft) -> str:
        action = self._name_of("next_action", one.next_action) if one.next_action not in {"", "none"} else ""
        when = f"le {_day(one.next_on)}" if one.next_on else ""
        told = ", ".join(filter(None, (action, when)))
        return f"Ensuite\u00a0: {told}" if told else ""

    def _jobs(self, most: int) -> tuple[str, ...]:
        lines = []
        for record in self._found.jobs[:most]:
            job = record.content
            contract = self._name_of("contract_type", job.contract_type) if job.contract_type else ""
            openings = f"{job.openings} postes" if job.openings > 1 else ""
            seen = f"vu le {_day(job.seen_on)}" if job.seen_on else "pas encore vu sur place"
            lines.append(self._cut(" · ".join(filter(None, (job.title, contract, openings, seen)))))
        return (*lines, *_left_out(len(self._found.jobs) - most, "autre poste", "autres postes"))

    def _agreed(self, most: int) -> tuple[str, ...]:
        sides = {"us": "Nous", "employer": "L’employeur"}
        promises = [
            f"{sides.get(one.content.side, '')}\u00a0: {one.content.words}"
            + (f" (pour le {_day(one.content.due_on)})" if one.content.due_on else "")
            for one in self._found.promises
            if not one.content.outcome
        ]
        criteria = [self._criterion(one.content) for one in self._found.criteria]
        left = max(len(promises) - most, 0) + max(len(criteria) - most, 0)
        shown = map(self._cut, (*promises[:most], *criteria[:most]))
        return (*shown, *_left_out(left, "autre ligne", "autres lignes"))

    def _criterion(self, one: CriterionDraft) -> str:
        name = self._name_of("negotiated_criterion", one.criterion)
        agreed = one.negotiated or "pas encore négocié"
        return f"{name}\u00a0: {one.at_first or '–'} → {agreed}"

    @staticmethod
    def _blank() -> PaperSection:
        fields = (("Avec qui", ""), ("Ce qui s’est dit", ""), ("", ""), ("", ""), ("Ensuite, le", ""))
        return PaperSection(title="Aujourd’hui", items=(PaperItem(kind="fields", fields=fields),))

    @staticmethod
    def _section(
        title: str, kind: str, lines: tuple[str, ...] = (), fields: tuple[tuple[str, str], ...] = ()
    ) -> PaperSection | None:
        if not (lines or fields):
            return None
        return PaperSection(title=title, items=(PaperItem(kind=kind, lines=lines, fields=fields),))

    def _cut(self, text: str) -> str:
        flat = " ".join(text.split())
        return flat if len(flat) <= self._letters else f"{flat[: self._letters - 1].rstrip()}…"


def _left_out(count: int, one: str, several: str) -> tuple[str, ...]:
    """Say how many lines are only in the file: a page that is full hides nothing without a word."""
    if count <= 0:
        return ()
    return (f"Et {count} {one if count == 1 else several}, dans le dossier.",)


def _day(day: date | None) -> str:
    return phrases("fr").short_date(day) if day is not None else ""
