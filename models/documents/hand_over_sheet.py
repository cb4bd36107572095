"""The sheet of a package handed over: the ticked blocks, the agreement, what is never in it, the receipt.

French counts; where the fixed phrases have a heading, it stands beside in the language of the person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from models.documents.direction import isolate
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.marks import paint
from models.documents.paper_text import PaperItem, PaperSection, PaperText
from models.documents.papers import paper_sheets
from models.records.around import AgreementForm, Answer, FollowUpDraft, LastContact, ShareBlock, StandingDraft
from models.records.hand_overs import HandOverPackage, SharedPerson
from models.records.residents import DayPart
from models.records.settings import Settings
from models.rules.phrases import Phrases, phrases

NameOf = Callable[[str, str], str]
_SIZE: Final = 10.5
_NOT_SAID: Final = "non abordé"
BLOCKS: Final = {
    ShareBlock.IDENTITY: "Qui",
    ShareBlock.CONTACT: "Où et comment joindre la personne",
    ShareBlock.LANGUAGE: "Langues",
    ShareBlock.WISHES: "Envies",
    ShareBlock.CONSTRAINTS: "Contraintes d’horaires et de déplacement",
    ShareBlock.AVAILABILITY: "Disponibilités",
    ShareBlock.EXPERIENCE: "Déjà fait, ici ou ailleurs",
    ShareBlock.DONE: "Ce qui a été fait jusqu’ici",
    ShareBlock.STANDING: "Service public de l’emploi",
    ShareBlock.FOLLOW_UPS: "Qui suit la personne",
    ShareBlock.URGENT: "Ce qui ne peut pas attendre",
}
ANSWERS: Final = {Answer.YES: "oui", Answer.NO: "non", Answer.UNKNOWN: "ne sait pas", "": _NOT_SAID}
_PARTS: Final = {
    DayPart.MORNING: "matin",
    DayPart.DAY: "journée",
    DayPart.EVENING: "soir",
    DayPart.NIGHT: "nuit",
}


def render_hand_over(
    package: HandOverPackage, settings: Settings, name_of: NameOf, language: str = "fr"
) -> bytes:
    """Print the sheet of a package; the document calls itself by its reference only.

    Args:
        package: What is handed over, its blocks already cut to what was ticked.
        settings: Of the organisation that gives.
        name_of: French words of a code, by its vocabulary.
        language: Of the person; headings stand in it too where there are fixed phrases.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    canvas = GlyphCanvas(sheet_name(package.reference))
    paint(paper_sheets(sheet_text(package, name_of, language), settings, package.made_on), canvas)
    return canvas.finish()


def sheet_name(reference: str) -> str:
    """Return what the sheet, its file and its print job are called: no name of a person."""
    return f"Remise {reference}"


def sheet_text(package: HandOverPackage, name_of: NameOf, language: str = "fr") -> PaperText:
    """Return the words of the sheet."""
    writer = _Writer(name_of, phrases(language) if language != "fr" else None)
    return PaperText(
        title=f"Fiche de remise {package.reference}",
        lead=f"De {package.sender} à {package.recipient}, le {_day(package.made_on)}.",
        size=_SIZE,
        language="fr",
        sections=(
            _agreement(package, writer),
            *(writer.block(ShareBlock(block), package.person) for block in package.blocks),
            _never(),
            _receipt(package),
        ),
    )


def _agreement(package: HandOverPackage, writer: _Writer) -> PaperSection:
    day = _day(package.agreed_on) if package.agreed_on else ""
    if package.agreement_form == AgreementForm.ORAL:
        said = f"Accord donné à voix haute le {day}, recueilli par {package.recorded_by}."
    else:
        said = f"Accord signé le {day}."
    ticked = ", ".join(BLOCKS[ShareBlock(block)].lower() for block in package.blocks)
    return PaperSection(
        title=writer.title("L’accord de la personne", "section.agreement"),
        items=(
            PaperItem(kind="text", lines=(said,), is_strong=True),
            PaperItem(kind="text", lines=(f"Elle a choisi de transmettre : {ticked}.",)),
            PaperItem(
                kind="text",
                lines=(
                    "Elle peut retirer cet accord quand elle veut, auprès de l’une ou de l’autre "
                    "organisation : chacune prévient l’autre.",
                ),
            ),
            PaperItem(kind="sign", lines=("La personne, si elle signe", "Qui remet", "Qui reçoit, le")),
        ),
    )


def _never() -> PaperSection:
    return PaperSection(
        title="Ce qui n’est jamais transmis",
        items=(PaperItem(kind="text", lines=("Les notes, la santé, le titre de séjour.",)),),
    )


def _receipt(package: HandOverPackage) -> PaperSection:
    return PaperSection(
        title="Accusé de réception",
        items=(
            PaperItem(
                kind="text",
                lines=(
                    f"À la réception, dites ce code à {package.sender}, par téléphone : {package.receipt}",
                ),
                is_strong=True,
            ),
            PaperItem(
                kind="text",
                lines=("Gardez cette feuille sous clé, puis détruisez-la quand elle ne sert plus.",),
            ),
        ),
    )


class _Writer:
    """Writes blocks with the words of one vault."""

    def __init__(self, name_of: NameOf, other: Phrases | None) -> None:
        self._name_of, self._other = name_of, other

    def title(self, french: str, key: str = "") -> str:
        """Return a heading, with the same in the language of the person where a fixed phrase has it."""
        if self._other is None or not key or not self._other.has(key):
            return french
        return f"{french} · {isolate(self._other.text(key))}"

    def block(self, block: ShareBlock, person: SharedPerson) -> PaperSection:
        """Return the part of a block: what nobody spoke of is said to be so, never left to be guessed."""
        texts = {
            ShareBlock.DONE: person.done_text,
            ShareBlock.URGENT: person.urgent_text,
            ShareBlock.EXPERIENCE: person.experiences,
        }
        if block in texts:
            lines = tuple((texts[block] or _NOT_SAID).split("\n"))
            return PaperSection(title=BLOCKS[block], items=(PaperItem(kind="text", lines=lines),))
        if block is ShareBlock.FOLLOW_UPS:
            lines = tuple(self.follow_up(one) for one in person.follow_ups) or (_NOT_SAID,)
            return PaperSection(title=BLOCKS[block], items=(PaperItem(kind="bullets", lines=lines),))
        fields = tuple((label, value or _NOT_SAID) for label, value in self._fields(block, person))
        return PaperSection(title=BLOCKS[block], items=(PaperItem(kind="fields", fields=fields),))

    def _fields(self, block: ShareBlock, person: SharedPerson) -> Iterator[tuple[str, str]]:
        write = {
            ShareBlock.IDENTITY: self._identity,
            ShareBlock.CONTACT: self._contact,
            ShareBlock.LANGUAGE: self._language,
            ShareBlock.WISHES: self._wishes,
            ShareBlock.CONSTRAINTS: self._constraints,
            ShareBlock.AVAILABILITY: self._availability,
        }
        if block is ShareBlock.STANDING:
            yield from self.standing(person.standing)
        else:
            yield from write[block](person)

    def _identity(self, person: SharedPerson) -> Iterator[tuple[str, str]]:
        yield (
            self.title("Prénom et nom", "label.name"),
            f"{person.first_name} {person.last_name}".strip(),
        )
        yield "Année de naissance", str(person.birth_year or "")

    def _contact(self, person: SharedPerson) -> Iterator[tuple[str, str]]:
        yield self.title("Téléphone", "label.phone"), person.phone
        yield "E-mail", person.email
        yield "Résidence", ", ".join(filter(None, (person.residence, person.room)))
        yield "Préfère", self._words("preferred_contact", person.preferred_contact)

    def _language(self, person: SharedPerson) -> Iterator[tuple[str, str]]:
        yield "Pour se comprendre", self._words("language", person.exchange_language)
        yield "Parle", self._list("language", person.languages_spoken)
        yield "Lit", self._list("language", person.languages_read)
        yield "Interprète utile", "oui" if person.needs_interpreter else ""
        yield "Français", person.french

    def _wishes(self, person: SharedPerson) -> Iterator[tuple[str, str]]:
        yield "Ses mots", person.wishes
        yield "Métiers", self._list("sector", person.wished_trades)
        yield "Ne veut pas", person.refusals

    def _constraints(self, person: SharedPerson) -> Iterator[tuple[str, str]]:
        yield "Horaires", person.hours_note
        yield self.title("Déplacements", "label.journey"), self._list("travel_mode", person.travel_modes)
        minutes = person.max_travel_minutes
        yield "Trajet le plus long", phrases("fr").hours(minutes) if minutes else ""

    def _availability(self, person: SharedPerson) -> Iterator[tuple[str, str]]:
        week = phrases("fr").weekdays
        slots = (f"{week[slot.weekday]} {_PARTS[slot.part]}" for slot in person.availability)
        yield "Dans la semaine", ", ".join(slots)
        yield (
            self.title("À partir du", "label.starts_on"),
            _day(person.available_from) if person.available_from else "",
        )
        minutes = person.wanted_weekly_minutes
        yield "Heures par semaine", phrases("fr").hours(minutes) if minutes else ""

    def standing(self, standing: StandingDraft) -> Iterator[tuple[str, str]]:
        """Return where a person stands, as labels and words."""
        yield "Inscrite ou inscrit à France Travail", ANSWERS[standing.registration]
        yield "Identifiant", standing.registration_number
        yield "Orientation notifiée le", _day(standing.oriented_on) if standing.oriented_on else ""
        yield "Contrat d’engagement", ANSWERS[standing.contract]
        yield "Signé le", _day(standing.contract_signed_on) if standing.contract_signed_on else ""
        minutes = standing.contract_weekly_minutes
        yield "Heures par semaine", phrases("fr").hours(minutes) if minutes is not None else ""
        yield "Jusqu’au", _day(standing.contract_ends_on) if standing.contract_ends_on else ""
        yield "Dernier contact avec un référent", contact_words(standing.contact, standing.contact_on)

    def follow_up(self, one: FollowUpDraft) -> str:
        """Return an organisation in one sentence."""
        kind = self._words("structure_kind", one.organisation_kind)
        who = ", ".join(filter(None, (one.referent_name, one.referent_phone, one.referent_email)))
        parts = [
            " ".join(filter(None, (kind, f"({one.organisation})" if one.organisation else ""))),
            "référent unique" if one.is_lead == Answer.YES else "",
            who,
            one.who_does_what,
            f"dernier contact : {contact_words(one.contact, one.contact_on)}" if one.contact else "",
            f"prochain rendez-vous : {_day(one.next_meeting_on)}" if one.next_meeting_on else "",
        ]
        return " ; ".join(filter(None, parts))

    def _words(self, vocabulary: str, code: str) -> str:
        return self._name_of(vocabulary, code) if code else ""

    def _list(self, vocabulary: str, codes: tuple[str, ...]) -> str:
        return ", ".join(self._words(vocabulary, code) for code in codes)


def contact_words(contact: str, day: date | None) -> str:
    """Return what is known of a last contact; not knowing is said."""
    if contact == LastContact.DATED and day is not None:
        return f"le {_day(day)}"
    known = {
        LastContact.OVER_FIVE_MONTHS.value: "il y a cinq mois ou plus",
        LastContact.UNKNOWN.value: "ne sait pas",
    }
    return known.get(contact, _NOT_SAID)


def _day(day: date) -> str:
    return phrases("fr").date(day)
