"""The papers of the organisation, read back as people read them."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf
import pypdfium2
import pytest

from models.documents.look import BOX_LINE
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, BoxMark, RuleMark, Sheet, TextMark
from models.documents.paper_text import languages, paper_text
from models.documents.papers import all_sheets, forget, paper_sheets, render_paper
from models.documents.typeset import uncovered
from models.records.papers import LegalBasis, PaperContacts, PaperKind
from models.records.settings import AdviserDraft, Settings
from models.rules import relay_retention, retention
from models.rules.counted_time import Unit, counted
from tests.documents.pdf_reading import HAS_POPPLER, plain, read_by_pdfium, read_by_poppler, written

DAY = date(2026, 11, 22)
FULL = Settings(
    organisation_name="Association Le Gué",
    document_name="Conseil emploi",
    address="4 rue du Puits\n44000 Nantes",
    phone="02 61 91 00 11",
    adviser=AdviserDraft(first_name="Nora", last_name="Vidal", phone="06 39 98 00 12"),
    papers=PaperContacts(
        data_officer="Ines Marchal",
        data_officer_contact="donnees@exemple.fr",
        coordinator="Paul Aubry",
        coordinator_phone="06 39 98 00 13",
        partner="Les Toits d’essai",
        legal_basis=LegalBasis.PUBLIC_MISSION,
        agreement="convention du 2 mars 2026",
    ),
)
EVERY = [(kind, language) for kind in PaperKind for language in ("fr", *languages(kind))]


def sheets(kind: PaperKind, settings: Settings = FULL, language: str = "fr") -> tuple[Sheet, ...]:
    return paper_sheets(paper_text(kind, settings, DAY, language), settings, DAY)


def said(kind: PaperKind, settings: Settings = FULL, language: str = "fr") -> str:
    return plain(" ".join(written(sheets(kind, settings, language))))


def blanks(kind: PaperKind, settings: Settings) -> int:
    """Count the places to write."""
    marks = [mark for sheet in sheets(kind, settings) for mark, _, _ in sheet.marks]
    return sum(isinstance(mark, RuleMark) and mark.colour == BOX_LINE for mark in marks)


def test_the_same_settings_on_the_same_day_give_the_same_bytes() -> None:
    first = [render_paper(kind, FULL, DAY) for kind in PaperKind]
    forget()
    render_paper(PaperKind.IMPACT_KIT, Settings(), date(2027, 1, 1))

    assert [render_paper(kind, FULL, DAY) for kind in PaperKind] == first


@pytest.mark.parametrize("settings", [FULL, Settings()], ids=["filled", "empty"])
@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_nothing_is_missing_too_small_or_out_of_the_page(
    kind: PaperKind, language: str, settings: Settings
) -> None:
    laid = sheets(kind, settings, language)
    words = said(kind, settings, language)

    for sheet in laid:
        for mark, x, y in sheet.marks:
            if isinstance(mark, TextMark):
                assert mark.size >= 9
                assert x >= 40
                assert x + mark.line.width <= PAGE_WIDTH - 40
                assert 30 < y < PAGE_HEIGHT - 20
    assert "None" not in words and "{" not in words and "}" not in words
    assert "  " not in words and " ," not in words and " ." not in words
    assert uncovered(words) == ()


@pytest.mark.parametrize(
    ("kind", "pages"),
    [
        (PaperKind.LEAFLET, 1),
        (PaperKind.SPOKEN_SCRIPT, 1),
        (PaperKind.REGISTER_ENTRY, 3),
        (PaperKind.IMPACT_KIT, 4),
        (PaperKind.LOST_LAPTOP, 2),
    ],
)
def test_papers_keep_to_their_number_of_pages(kind: PaperKind, pages: int) -> None:
    long = replace(
        FULL,
        organisation_name="Association pour l’emploi, l’accompagnement et le logement des Trois Rivières et du Marais",
        papers=replace(
            FULL.papers, data_officer="Ines Marchal, déléguée à la protection des données du groupement"
        ),
    )

    assert len(sheets(kind)) == len(sheets(kind, Settings())) == len(sheets(kind, long)) == pages


def test_what_is_known_is_printed_and_what_is_not_is_a_line_to_write_on() -> None:
    words = said(PaperKind.REGISTER_ENTRY)

    for known in ("Association Le Gué", "4 rue du Puits, 44000 Nantes", "Les Toits d’essai", "Ines Marchal"):
        assert known in words
    assert "mission d’intérêt public (article 6.1.e)" in words
    assert "convention du 2 mars 2026" in words
    assert "dimanche 22 novembre 2026" in words
    assert blanks(PaperKind.REGISTER_ENTRY, Settings()) == blanks(PaperKind.REGISTER_ENTRY, FULL) + 8
    empty = said(PaperKind.REGISTER_ENTRY, Settings())
    assert "☐ mission d’intérêt public (6.1.e)" in empty
    assert "☐ intérêt légitime (6.1.f)" in empty


def test_the_papers_say_the_periods_that_the_clocks_follow() -> None:
    register, kit, leaflet = (
        said(kind) for kind in (PaperKind.REGISTER_ENTRY, PaperKind.IMPACT_KIT, PaperKind.LEAFLET)
    )

    assert f"{retention.FILE_YEARS} ans après le dernier contact venant de la personne" in register
    assert f"puis {retention.PLAN_ARCHIVE_YEARS} ans en archive restreinte" in register
    assert f"{retention.NO_FOLLOW_UP_MONTHS} mois, puis nombres" in register
    assert "de 6 à 12 mois" in register
    assert f"{retention.EMPLOYER_CONTACT_YEARS} ans après le dernier contact" in kit
    relays = f"{relay_retention.RELAY_YEARS} ans après leur dernier signalement"
    assert f"{relays}, {relay_retention.NEIGHBOUR_YEARS} ans pour un voisin" in register
    assert f"{relay_retention.RELAY_YEARS} ans sans signalement" in kit
    assert "L’organisation partenaire : Les Toits d’essai" in register
    assert f"Nous gardons vos informations {retention.FILE_YEARS} ans" in leaflet


def test_the_leaflet_is_plain_french_in_large_letters() -> None:
    words = said(PaperKind.LEAFLET)
    laid = [
        mark
        for sheet in sheets(PaperKind.LEAFLET)
        for mark, _, y in sheet.marks
        if isinstance(mark, TextMark)
    ]
    texts = paper_text(PaperKind.LEAFLET, FULL, DAY)
    sentences = [line for part in texts.sections for item in part.items for line in item.lines]

    assert all(mark.size >= 13.5 for mark in laid[1:])  # all but the foot
    for difficult in ("RGPD", "AIPD", "traitement", "finalité", "%", "données à caractère", "dispositif"):
        assert difficult not in words
    for right in (
        "recevoir une copie",
        "corriger une erreur",
        "effacer",
        "CNIL",
        "numéro de sécurité sociale",
    ):
        assert right in words
    assert "Dire non ne change rien à votre logement" in words
    assert "Nora Vidal" in words and "06 39 98 00 12" in words
    assert max(len(one.split()) for line in sentences for one in line.split(". ")) <= 14


@pytest.mark.parametrize("language", ["fr", *languages(PaperKind.LEAFLET)])
def test_the_information_of_article_13_is_in_every_language(language: str) -> None:
    named = said(PaperKind.LEAFLET, FULL, language)
    text = paper_text(PaperKind.LEAFLET, FULL, DAY, language)
    french = paper_text(PaperKind.LEAFLET, FULL, DAY)
    unknown = paper_text(PaperKind.LEAFLET, Settings(), DAY, language)
    interest = replace(FULL, papers=replace(FULL.papers, legal_basis=LegalBasis.LEGITIMATE_INTEREST))
    other = paper_text(PaperKind.LEAFLET, interest, DAY, language)

    assert len(sheets(PaperKind.LEAFLET, FULL, language)) == 1
    assert "Les Toits d’essai" in named  # who receives
    kept = plain(" ".join(text.sections[4].items[0].lines)).replace("\u2068", "").replace("\u2069", "")
    for years in (retention.FILE_YEARS, retention.PLAN_ARCHIVE_YEARS):
        assert counted(years, Unit.YEAR, language) in kept
    assert counted(retention.NO_FOLLOW_UP_MONTHS, Unit.MONTH, language) in kept
    for years in (retention.SIEG_YEARS, retention.FSE_YEARS):
        assert str(years) in kept  # lists by number of file
    assert len(text.sections[1].items[0].lines) == 7  # what is written
    assert len(text.sections[5].items[0].lines) == len(french.sections[5].items[0].lines) == 4  # rights
    assert "www.cnil.fr" in named and "75334 Paris Cedex 07" in named
    basis, other_basis = text.sections[1].items[1].lines, other.sections[1].items[1].lines
    assert basis != other_basis and all((*basis, *other_basis))
    assert len(unknown.sections[1].items) == 1  # nothing is said that the organisation did not decide
    assert len(unknown.sections[3].items) == len(text.sections[3].items) - 1


def test_the_leaflet_names_each_kind_of_information_that_a_file_may_hold() -> None:
    """Article 13, and 14 for what others say: nothing is kept that the person was not told of."""
    words = said(PaperKind.LEAFLET)

    for kept in (
        "vos envies, vos contraintes",
        "ce qui vous gêne pour travailler, si vous voulez bien en parler",
        "votre parcours",
        "qui d’autre vous aide",
        "la date de fin de vos papiers",
        "la copie d’un document que vous donnez",
        "ce qu’un voisin ou l’équipe de la résidence nous dit de vous",
        "un autre service, si vous dites oui : vous choisissez ce qu’il reçoit",
        "nous comparons des codes, jamais des noms",
    ):
        assert kept in words
    never = words[words.index("Ce que nous n’écrivons jamais") : words.index("Qui peut lire")]
    assert "La photo de votre visage ou de vos papiers d’identité" in never


@pytest.mark.parametrize("language", ["fr", *languages(PaperKind.LEAFLET)])
def test_a_leaflet_with_long_names_is_one_page_in_every_language(language: str) -> None:
    long = replace(
        FULL,
        organisation_name="Association pour l’emploi, l’accompagnement et le logement des Trois Rivières et du Marais",
        papers=replace(
            FULL.papers, data_officer="Ines Marchal, déléguée à la protection des données du groupement"
        ),
    )

    assert len(sheets(PaperKind.LEAFLET, long, language)) == 1


def test_the_words_to_say_name_the_partner_the_basis_the_time_and_where_to_complain() -> None:
    words = said(PaperKind.SPOKEN_SCRIPT)

    for told in (
        "Mon organisation s’appelle Association Le Gué, notre partenaire s’appelle Les Toits d’essai.",
        "mission d’intérêt public",
        "2 ans",
        "CNIL",
        "effacer",
    ):
        assert told in words
    assert "mission d’intérêt public" not in said(PaperKind.SPOKEN_SCRIPT, Settings())


@pytest.mark.parametrize("language", languages(PaperKind.LEAFLET))
def test_a_translated_leaflet_has_french_on_its_back(language: str) -> None:
    front, back = all_sheets(PaperKind.LEAFLET, FULL, DAY, language)
    translated = paper_text(PaperKind.LEAFLET, FULL, DAY, language)
    french = paper_text(PaperKind.LEAFLET, FULL, DAY)

    assert plain(" ".join(written((back,)))) == said(PaperKind.LEAFLET)
    assert "traduction pour aider à comprendre" in plain(" ".join(written((front,))))
    assert "Association Le Gué" in plain(" ".join(written((front,))))
    assert [len(part.items) for part in translated.sections] == [len(part.items) for part in french.sections]
    for one, other in zip(translated.sections, french.sections, strict=True):
        assert [len(item.lines) for item in one.items] == [len(item.lines) for item in other.items]


def test_the_script_takes_thirty_seconds() -> None:
    """A calm voice says 150 to 200 words a minute."""
    script = paper_text(PaperKind.SPOKEN_SCRIPT, FULL, DAY)
    spoken = " ".join(
        line for part in script.sections for item in part.items if item.kind == "quote" for line in item.lines
    )

    assert 60 <= len(spoken.replace("\u00a0", " ").split()) <= 110
    assert "Nora Vidal" in spoken
    assert "____" in said(PaperKind.SPOKEN_SCRIPT, Settings())


def test_the_lost_laptop_sheet_says_whom_to_call_and_counts_three_days() -> None:
    words = said(PaperKind.LOST_LAPTOP)

    for found in (
        "Paul Aubry",
        "06 39 98 00 13",
        "72 heures",
        "registre des violations",
        "CNIL",
        "main.py restore",
    ):
        assert found in words
    assert blanks(PaperKind.LOST_LAPTOP, FULL) >= 10


def test_the_kit_has_a_map_risks_measures_a_decision_and_places_to_sign() -> None:
    words = said(PaperKind.IMPACT_KIT)
    boxes = [
        mark
        for sheet in sheets(PaperKind.IMPACT_KIT)
        for mark, _, _ in sheet.marks
        if isinstance(mark, BoxMark)
    ]

    for title in (
        "La carte des données",
        "Nécessité et proportionnalité",
        "Les risques",
        "Risques et mesures",
        "décision",
    ):
        assert title in words
    assert sum(mark.height > 50 and bool(mark.stroke) for mark in boxes) == 3
    assert "Reste :" in words


def test_typed_words_are_printed_as_they_are() -> None:
    odd = replace(FULL, organisation_name="Emploi <b>&</b> {logement} “Nord”")

    assert "Emploi <b>&</b> {logement} “Nord”" in said(PaperKind.REGISTER_ENTRY, odd)


@pytest.mark.parametrize("kind", PaperKind)
def test_a_paper_is_legible_in_grey(kind: PaperKind) -> None:
    """Every letter keeps a contrast of 4.5 to 1 with the paper and with the tint behind table heads."""
    tint = luminance("#EDF5F2")

    for sheet in sheets(kind):
        for mark, _, _ in sheet.marks:
            if isinstance(mark, TextMark):
                assert (tint + 0.05) / (luminance(mark.colour) + 0.05) >= 4.5


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("kind", PaperKind)
def test_other_programs_read_the_words_and_nothing_about_a_person_in_the_properties(
    kind: PaperKind, tmp_path: Path
) -> None:
    pdf = render_paper(kind, FULL, DAY)

    title = paper_text(kind, FULL, DAY).title
    assert title in plain(read_by_pdfium(pdf))
    if HAS_POPPLER:
        assert title in plain(read_by_poppler(pdf, tmp_path))
    found = pypdf.PdfReader(io.BytesIO(pdf)).metadata
    information = {name: str(value) for name, value in (found or {}).items()}
    assert information["/Title"] == title
    assert not [value for value in information.values() if "Vidal" in value or "Gué" in value]
    document = pypdfium2.PdfDocument(pdf)
    assert {tuple(round(side) for side in document.get_page_size(n)) for n in range(len(document))} == {
        (595, 842)
    }
    document.close()


def test_the_papers_say_what_the_program_does_with_lists_births_sheets_and_doubles() -> None:
    register, kit, leaflet = (
        said(kind) for kind in (PaperKind.REGISTER_ENTRY, PaperKind.IMPACT_KIT, PaperKind.LEAFLET)
    )

    assert "sans personne reconnaissable" not in register
    for paper in (register, kit):
        assert "pseudonymisées" in paper
        assert "une ligne par personne" in paper
        assert "ate de naissance" in paper and "nnée de naissance" not in paper
        assert "photographi" in paper and "doublons" in paper and "mpreintes" in paper
        assert "article 9" in paper
    assert "9.2.a" in register and "9.2.b" in register and "9.2.h" in register
    for written_down in (
        "date de naissance",
        "sexe",
        "chambre",
        "langues",
        "gestes à éviter",
        "numéro de dossier",
    ):
        assert written_down in leaflet


def test_the_lost_laptop_sheet_does_not_promise_what_an_open_disk_or_a_weak_passphrase_undoes() -> None:
    words = said(PaperKind.LOST_LAPTOP)

    assert "disque chiffré ; phrase secrète forte" in words
    assert "fichier d’échange, veille prolongée" in words
    assert "une phrase faible se devine" in words


@pytest.mark.parametrize("kind", PaperKind)
def test_no_name_of_an_organisation_follows_a_bare_preposition(kind: PaperKind) -> None:
    assert not [
        bad for bad in ("de Association", "avec Association", "de Les ", "avec Les ") if bad in said(kind)
    ]
