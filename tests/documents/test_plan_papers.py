"""The papers around a plan, read as those who receive them read them."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from models.documents.accompaniment import attestation_lines, render_attestation
from models.documents.amendment import amendment_text, render_amendment
from models.documents.first_day_sheet import first_day_text, render_first_day
from models.documents.one_page import neutral
from models.documents.paper_text import PaperText
from models.documents.plain_edition import plain_sheets
from models.documents.team_pages import FILE_NAME, render_team_pages, team_text
from models.documents.trial_review import render_review, review_text
from models.documents.week_sheet import render_week, week_sheets
from models.records.plan_papers import Attestation, AttestationWish, SheetSize, Tally
from models.records.plans import PlanContent, PlanStatus, PlanVersionRecord
from models.records.settings import AdviserDraft, Settings
from models.records.signatures import SignatureMethod, SignerRole
from models.rules.leak_guard import employer_copy
from resources import read_text
from tests.documents.pdf_reading import plain, read_by_pdfium, written
from tests.documents.plan_samples import content, signature, version

DAY = date(2026, 11, 23)
SETTINGS = Settings(
    organisation_name="Association Zqinterne",
    document_name="Passerelles Emploi Littoral",
    adviser=AdviserDraft(first_name="Julien", last_name="Castel", phone="06 39 98 12 40"),
)
WORDS: dict[str, list[dict[str, str]]] = json.loads(read_text("data", "vocabularies.json"))


def name_of(vocabulary: str, code: str) -> str:
    return next(term["fr"] for term in WORDS[vocabulary] if term["code"] == code)


def copy(plan: PlanContent | None = None, number: int = 1) -> PlanVersionRecord:
    return version(employer_copy(plan or content()), revision=number)


def told(text: PaperText) -> str:
    parts = [text.title, text.lead]
    for section in text.sections:
        parts.append(section.title)
        for item in section.items:
            parts += [*item.lines, *(f"{label} : {value}" for label, value in item.fields)]
            rows = item.table.rows if item.table else ()
            parts += [" | ".join(row) for row in rows]
    return plain(" \n ".join(parts))


def changed() -> PlanVersionRecord:
    known = employer_copy(content())
    tutor = replace(known.tutor, name="Awa Sarr", substitute="Yann Quéré")
    return version(replace(known, tutor=tutor), revision=2)


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@pytest.mark.parametrize(
    "draw",
    [
        lambda: render_first_day(copy(), SETTINGS, name_of, DAY),
        lambda: render_review(copy(), SETTINGS, DAY, date(2027, 3, 31)),
        lambda: render_amendment(copy(), changed(), SETTINGS, DAY),
    ],
    ids=["first day", "review", "amendment"],
)
def test_an_employers_paper_is_one_page_under_the_neutral_name(draw: Callable[[], bytes]) -> None:
    pdf = draw()
    found = plain(read_by_pdfium(pdf))

    assert len(pages(pdf)) == 1
    assert "Passerelles Emploi Littoral" in found
    assert "Zqinterne" not in found
    assert "zzinterne" not in found
    assert "None" not in found


def test_the_first_day_says_who_when_where_and_what_is_owed_by_when() -> None:
    words = told(first_day_text(copy(), name_of))

    assert "Quand : mardi 1er décembre 2026, à 5 h 50" in words
    assert "Demandera : Yann Quéré, 06 39 98 55 01" in words
    assert "Tenue et protections : Blouse" in words
    assert "Sécurité : Avant de commencer" in words
    assert "Téléphone : 06 39 98 12 40" in words
    assert "Au plus tard le lundi 7 décembre 2026 : identité des parties" in words
    assert "Au plus tard le jeudi 31 décembre 2026 : droit à la formation" in words
    assert "Déclaration préalable à l’embauche : au plus tard le lundi 30 novembre 2026" in words


def test_a_paper_of_a_draft_says_that_nobody_may_sign_it_yet() -> None:
    draft = replace(copy(), status=PlanStatus.DRAFT)
    papers = (first_day_text(draft, name_of), review_text(draft))

    assert all("Projet : pas encore prêt à signer." in told(text) for text in papers)
    assert "Projet" not in told(first_day_text(copy(), name_of))
    assert "Projet : pas encore prêt à signer" in plain(" ".join(written(plain_sheets(draft))))


def test_an_empty_plan_leaves_no_bare_label_for_the_employer() -> None:
    words = told(first_day_text(version(PlanContent()), name_of))

    assert "None" not in words
    assert " : \n" not in words
    assert "À remettre par écrit" not in words


def test_the_review_prints_the_dates_of_the_law_and_ticks_nothing() -> None:
    words = told(review_text(copy(), date(2027, 3, 31)))

    assert "finit le dimanche 31 janvier 2027" in words
    assert "jusqu’au mercredi 31 mars 2027 au plus tard" in words
    assert "au plus tard le dimanche 17 janvier 2027" in words
    assert "Rendez-vous prévu le : vendredi 8 janvier 2027" in words
    assert "☑" not in words
    assert "renouvelée" not in told(review_text(copy()))


def test_a_new_tutor_names_the_one_before_and_only_those_concerned_sign() -> None:
    words = told(amendment_text(copy(), changed()))

    assert "la version 2 remplace la version 1" in words
    assert "Awa Sarr, à la place de Yann Quéré" in words
    assert "La personne salariée : Samira Haddou" in words
    known = employer_copy(content())
    role = replace(known.employee, first_name="Samyra")
    stands = signature(SignerRole.EMPLOYER, SignatureMethod.STANDS)
    again = replace(version(replace(known, employee=role), revision=2), signatures=(stands,))
    own = told(amendment_text(copy(), again))
    assert "La signature déjà donnée par l’employeur reste valable." in own
    unsigned = told(amendment_text(copy(), replace(again, signatures=())))
    assert "reste valable" not in unsigned
    assert "L’employeur : Hélène Morvan" in unsigned


def test_an_amendment_of_spaces_alone_says_so() -> None:
    known = employer_copy(content())
    spaced = replace(known, post=replace(known.post, team=f"{known.post.team} "))

    assert "Aucune ligne ne change" in told(amendment_text(copy(known), version(spaced, revision=2)))


def test_each_page_of_the_team_says_that_it_stays_there() -> None:
    found = pages(render_team_pages(version(), SETTINGS, DAY))

    assert all("ne quitte pas l’équipe" in plain(page) for page in found)
    assert "zzinterne" in plain(found[0])
    assert "2026" not in FILE_NAME
    withheld = replace(version(replace(content(), internal_note="")), is_note_withheld=True)
    assert "n’est pas imprimée ici" in told(team_text(withheld))


@pytest.mark.parametrize(
    ("count", "tally", "said"),
    [
        (1, Tally.MEETINGS, "Sur cette période, il compte 1 rendez-vous."),
        (12, Tally.MEETINGS, "Sur cette période, il compte 12 rendez-vous."),
        (855, Tally.HOURS, "Sur cette période, il compte 14 heures et 15 minutes d’activités."),
        (0, Tally.HOURS, ""),
        (7, Tally.NOTHING, ""),
    ],
)
def test_an_attestation_counts_what_is_asked(count: int, tally: Tally, said: str) -> None:
    wish = AttestationWish(since=date(2026, 6, 3), until=date(2026, 11, 20), tally=tally)
    lines = [
        plain(line) for line in attestation_lines(Attestation(name="S. H.", wish=wish, count=count), SETTINGS)
    ]

    assert "Cet accompagnement va du mercredi 3 juin 2026 au vendredi 20 novembre 2026." in lines
    assert [line for line in lines if "compte" in line] == ([said] if said else [])


def test_an_attestation_says_what_it_is_for_unless_that_tells_too_much() -> None:
    def purpose(words: str) -> str:
        wish = AttestationWish(purpose=words)
        return plain(attestation_lines(Attestation(name="Samira Haddou", wish=wish), SETTINGS)[-1])

    assert purpose("une demande de crédit") == (
        "Attestation remise à la demande de la personne, pour : une demande de crédit."
    )
    assert purpose("mon dossier RSA") == "Attestation remise à la demande de la personne."
    pdf = render_attestation(Attestation(name="Samira Haddou", wish=AttestationWish()), SETTINGS, DAY)
    assert "Zqinterne" not in read_by_pdfium(pdf)
    assert "Samira" not in str(pypdf.PdfReader(io.BytesIO(pdf)).metadata)


def test_a_first_week_fits_a_pocket_and_tells_a_holiday() -> None:
    plan = content()
    begins = replace(plan, contract=replace(plan.contract, starts_on=date(2026, 12, 22)))
    pocket = pypdf.PdfReader(io.BytesIO(render_week(version(begins), SheetSize.A5)))
    words = plain(" ".join(written(week_sheets(version(begins)))))

    assert [round(float(side)) for side in pocket.pages[0].mediabox[2:]] == [420, 595]
    assert len(pocket.pages) == 1
    assert "Vendredi 25 décembre 2026 Jour férié : je demande si je travaille." in words
    assert "Samedi 26 décembre 2026 Repos" in words
    assert "Appelez : Hélène Morvan, 06 39 98 55 00" in words
    assert "Mes prochains rendez-vous" in words


def test_the_name_of_the_organisation_is_left_out_where_it_tells_too_much() -> None:
    assert neutral(replace(SETTINGS, document_name="Foyer des réfugiés")).organisation_name == ""
