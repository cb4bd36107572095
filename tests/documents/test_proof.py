"""The proof of a plan: each step is told as it was, whatever came since shows, and other programs agree."""

from __future__ import annotations

import io
import itertools
import logging
import random
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from models.documents.proof.acting import add_act, answered, close
from models.documents.proof.authority import new_authority
from models.documents.proof.checking import check, steps_sha256
from models.documents.proof.freezing import certify
from models.documents.proof.telling import text_of
from models.documents.proof.writing import fields_in
from models.documents.words import words_of
from models.errors import DocumentFailure
from models.records.proof import Answer, Expected, Finding, ProofKind, ProofState
from models.records.signatures import SignatureMethod, SignerRole
from tests.breadth import IS_LONG
from tests.documents.pdf_reading import read_by_poppler
from tests.documents.plan_samples import MOMENT, content
from tests.documents.proof_samples import ADVISER, EMPLOYEE, EMPLOYER, NAMES, ORGANISATION, TEXT, Chain, act

if TYPE_CHECKING:
    from collections.abc import Callable

needs_poppler = pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler is not installed")


@cache
def chain() -> Chain:
    return Chain()


def test_each_step_says_what_is_known_by_then() -> None:
    told = chain()
    trusted = (told.authority.certificate_der,)

    frozen, closed = check(told.frozen, trusted=trusted), check(told.closed, trusted=trusted)

    assert (frozen.state, frozen.missing, frozen.signatures) == (ProofState.OPEN, tuple(SignerRole), ())
    assert (frozen.is_unchanged, frozen.unchanged_since) == (Answer.YES, MOMENT)
    assert (closed.state, closed.missing, closed.findings) == (ProofState.CLOSED, (), ())
    assert (closed.number, closed.version, closed.content_sha256) == ("2026-0114", 1, TEXT.content_sha256)
    assert (closed.is_unchanged, closed.is_by_known, closed.has_everyone) == (Answer.YES,) * 3
    assert (closed.is_dated, closed.is_last_version) == (Answer.NO, Answer.UNKNOWN)
    assert closed.organisation == ORGANISATION
    assert closed.signed_until == MOMENT + timedelta(minutes=2)
    kinds = [proof.kind for proof in closed.signatures]
    assert kinds == [ProofKind.SCREEN, ProofKind.SCREEN, ProofKind.OWN_KEY]
    assert closed.signatures[1].act == replace(act(EMPLOYER), ink=None)
    assert closed.signatures[0].certificate_name == "Samira Haddou (personne salariée)"


def test_every_file_is_the_beginning_of_the_next_and_names_no_tool() -> None:
    told = chain()
    files = (told.base, told.frozen, told.first, told.second, told.closed)

    for before, after in itertools.pairwise(files):
        assert after.startswith(before)
    added = told.closed[len(told.base) :]
    assert b"pyHanko" not in added
    assert b"/ModDate" not in added
    assert steps_sha256(told.closed) == tuple(check(file).sha256 for file in files[1:])


@needs_poppler
def test_poppler_finds_every_signature_valid(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(chain().closed)

    said = subprocess.run(
        ["pdfsig", "-nocert", str(path)], capture_output=True, text=True, check=False
    ).stdout

    assert said.count("Signature is Valid") == 4
    assert said.count("Signature Type: ETSI.CAdES.detached") == 4
    assert said.count("Total document signed") == 1


def test_pyhanko_finds_every_signature_valid_and_trusted() -> None:
    told = chain()
    roots = [Certificate.load(told.authority.certificate_der)]
    context = partial(ValidationContext, trust_roots=roots, moment=MOMENT, allow_fetching=False)

    found = PdfFileReader(io.BytesIO(told.closed)).embedded_signatures

    assert [each.field_name for each in found] == ["Gel", "Salarie", "Employeur", "Accompagnateur"]
    assert all(validate_pdf_signature(each, context()).bottom_line for each in found)
    assert found[0].docmdp_level is not None
    assert found[0].docmdp_level.name == "FILL_FORMS"


def test_the_employer_may_come_first_but_nobody_after_the_adviser() -> None:
    told = chain()

    reversed_order = close(
        add_act(add_act(told.frozen, act(EMPLOYER), told.authority), act(EMPLOYEE), told.authority),
        act(ADVISER),
        told.adviser,
    )

    assert check(reversed_order).has_everyone is Answer.YES
    early = close(told.frozen, act(ADVISER), told.adviser)
    assert check(early).missing == (EMPLOYEE, EMPLOYER)
    for late in (act(EMPLOYEE), act(EMPLOYER)):
        with pytest.raises(DocumentFailure, match=r"proof\.closed"):
            add_act(early, late, told.authority)


def test_paper_and_a_standing_signature_are_told_of_by_the_next_who_signs(tmp_path: Path) -> None:
    told = chain()
    paper = act(EMPLOYEE, SignatureMethod.PAPER, attested_by="Julien Castel", scan_sha256="cd" * 32)
    stands = act(EMPLOYER, SignatureMethod.STANDS, stands_version=3, stands_at=MOMENT - timedelta(days=5))

    pdf = close(told.frozen, act(ADVISER), told.adviser, (paper, stands))

    report = check(pdf, Expected(roles=(ADVISER,)))
    assert report.has_everyone is Answer.YES
    assert [(proof.kind, proof.is_in_file) for proof in report.signatures] == [
        (ProofKind.PAPER, False),
        (ProofKind.STANDS, False),
        (ProofKind.OWN_KEY, True),
    ]
    assert answered(pdf) == frozenset(SignerRole)
    said = read_by_poppler(pdf, tmp_path)
    assert "La feuille signée a été vue par : Julien Castel." in said.replace("\u00a0", " ")
    assert "A signé la version 3 le samedi 21 novembre 2026." in said.replace("\u00a0", " ")


def test_who_declined_has_not_signed() -> None:
    told = chain()

    report = check(close(told.frozen, act(ADVISER), told.adviser, (act(EMPLOYER, SignatureMethod.DECLINED),)))

    assert report.has_everyone is Answer.NO
    assert report.missing == (EMPLOYEE,)


def test_what_is_seen_of_an_act_can_be_read_back_in_other_scripts(tmp_path: Path) -> None:
    frozen = certify(chain().base, chain().authority, replace(TEXT, language="ar"), MOMENT)
    named = act(
        EMPLOYEE,
        name="سميرة حداد",
        language="ar",
        is_read_aloud=True,
        interpreter="Ната́лія Ковальчук",
        witness="Claire Dumas",
        attested="le texte a été lu en entier",
        is_cross=True,
    )

    pdf = add_act(frozen, named, chain().authority)

    said = read_by_poppler(pdf, tmp_path)
    for words in ("حداد", "Ковальчук", "Claire Dumas", "lu en entier", "une croix"):
        assert words in said, words
    assert check(pdf).signatures[0].act.name == "سميرة حداد"


@pytest.mark.parametrize(
    "name", ["e\u0301" * 9, "\n/ByteRange [0 1 2 3] \n/Type /Sig\n", "\ud800x" + "a" * 900]
)
def test_whatever_is_typed_as_a_name_makes_a_sound_file(name: str) -> None:
    told = act(EMPLOYEE, name=name, witness=name, attested=name, place=name, presence=name)

    report = check(add_act(chain().frozen, told, chain().authority))

    assert (report.state, report.findings) == (ProofState.OPEN, ())


def test_who_accompanies_signs_in_nobody_s_presence() -> None:
    words = words_of(content("fr"))

    def told(role: SignerRole) -> str:
        return text_of(words, act(role, presence=NAMES[ADVISER]))

    assert "En présence de" in told(EMPLOYEE)
    assert "En présence de" not in told(ADVISER)


def test_a_party_answers_once() -> None:
    told = chain()
    for pdf, wrong, code in (
        (told.first, act(EMPLOYEE), "proof.answered"),
        (told.frozen, act(ADVISER), "proof.not_on_screen"),
        (told.frozen, act(EMPLOYEE, SignatureMethod.PAPER), "proof.not_on_screen"),
        (told.base, act(EMPLOYEE), "proof.not_ours"),
        (b"%PDF-1.7\n", act(EMPLOYEE), "proof.not_ours"),
    ):
        with pytest.raises(DocumentFailure) as refused:
            add_act(pdf, wrong, told.authority)
        assert refused.value.code == code
    with pytest.raises(DocumentFailure, match=r"proof\.answered"):
        close(told.first, act(ADVISER), told.adviser, (act(EMPLOYEE, SignatureMethod.PAPER),))


def test_one_byte_anywhere_is_noticed() -> None:
    """At 250 places, 10,000 with the environment variable ``PALIER_LONG``."""
    chance = random.Random(7)  # noqa: S311  (places to try, no secret)
    pdf = chain().closed
    last = range(pdf.rindex(b"/Contents <"), len(pdf))
    places = [chance.randrange(len(pdf)) for _ in range(8000 if IS_LONG else 180)]
    places += [chance.choice(last) for _ in range(2000 if IS_LONG else 70)]

    for place in places:
        changed = bytearray(pdf)
        changed[place] ^= 1 << chance.randrange(8)
        report = check(bytes(changed))
        assert report.is_unchanged is not Answer.YES, place
        assert report.state not in {ProofState.CLOSED, ProofState.OPEN}, place


def test_the_value_of_a_signature_has_one_form() -> None:
    pdf = chain().closed
    start = pdf.rindex(b"/Contents <") + len(b"/Contents <")
    end = pdf.index(b">", start)

    for forged in (
        pdf[:start] + pdf[start:end].lower() + pdf[end:],
        pdf[: end - 2] + b"  " + pdf[end:],
        pdf[: end - 2] + b"01" + pdf[end:],
    ):
        assert check(forged).findings == (Finding.VALUE_REWRITTEN,)


def painted(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    stream = generic.StreamObject(stream_data=b"q 1 0 0 rg 0 0 600 800 re f Q")
    page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), writer.add_object(stream)])
    writer.update_container(page)


def painted_over(writer: IncrementalPdfFileWriter) -> None:
    content = writer.root["/Pages"]["/Kids"][0]["/Contents"]
    content._data = b"q 1 0 0 rg 0 0 600 800 re f Q"
    content._encoded_data = None
    writer.update_container(content)


def with_field(writer: IncrementalPdfFileWriter) -> None:
    field = generic.DictionaryObject(
        {pdf_name("/FT"): pdf_name("/Tx"), pdf_name("/T"): generic.pdf_string("Plus")}
    )
    writer.root["/AcroForm"]["/Fields"].append(writer.add_object(field))
    writer.update_container(writer.root["/AcroForm"]["/Fields"])


def with_note(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    note = generic.DictionaryObject(
        {pdf_name("/Type"): pdf_name("/Annot"), pdf_name("/Subtype"): pdf_name("/Text")}
    )
    page["/Annots"].append(writer.add_object(note))
    writer.update_container(page["/Annots"])


def with_file(writer: IncrementalPdfFileWriter) -> None:
    writer.root[pdf_name("/Names")] = generic.DictionaryObject()
    writer.update_root()


def with_script(writer: IncrementalPdfFileWriter) -> None:
    writer.root[pdf_name("/OpenAction")] = generic.DictionaryObject({pdf_name("/S"): pdf_name("/JavaScript")})
    writer.update_root()


def rewritten(writer: IncrementalPdfFileWriter) -> None:
    field = dict(fields_in(writer.root))["Preuve.Salarie"]
    field[pdf_name("/V")] = generic.TextStringObject("Autre personne")
    writer.update_container(field)


def closed_again(writer: IncrementalPdfFileWriter) -> None:
    field = dict(fields_in(writer.root))["Mention.Accompagnateur"]
    field[pdf_name("/V")] = generic.TextStringObject("D’accord")
    writer.update_container(field)


def with_orphan(writer: IncrementalPdfFileWriter) -> None:
    writer.add_object(generic.DictionaryObject({pdf_name("/Type"): pdf_name("/Filespec")}))


ATTACKS: dict[Callable[[IncrementalPdfFileWriter], None], Finding] = {
    painted: Finding.PAGE_CHANGED,
    painted_over: Finding.PAGE_CHANGED,
    with_field: Finding.FIELD_ADDED,
    with_note: Finding.PAGE_CHANGED,
    with_file: Finding.FILE_ATTACHED,
    with_script: Finding.FILE_ATTACHED,
    rewritten: Finding.FIELD_REWRITTEN,
    closed_again: Finding.FIELD_REWRITTEN,
    with_orphan: Finding.FILE_ATTACHED,
}


def attacked(pdf: bytes, attack: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    attack(writer)
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_revision_that_is_no_step_is_refused_after_the_last(attack: Callable[..., None]) -> None:
    pdf = attacked(chain().closed, attack)

    report = check(pdf)

    assert pdf.startswith(chain().closed)
    assert (report.state, report.is_unchanged) == (ProofState.CHANGED, Answer.NO)
    assert report.findings == (ATTACKS[attack],)
    assert report.signatures == ()


@pytest.mark.parametrize("attack", [painted_over, with_file, rewritten, with_orphan])
def test_a_revision_that_is_no_step_is_refused_between_two_signatures(attack: Callable[..., None]) -> None:
    """Whoever signs after it signs it too: only what a step of ours may hold tells it."""
    told = chain()

    report = check(add_act(attacked(told.first, attack), act(EMPLOYER), told.authority))

    assert report.state is ProofState.CHANGED
    assert report.findings == (ATTACKS[attack],)


def test_a_step_taken_off_shows_against_what_the_vault_knows() -> None:
    told = chain()
    whole = check(told.closed)
    expected = Expected(roles=tuple(SignerRole), sha256=whole.sha256, newest_version=1)

    assert check(told.closed, expected).findings == ()
    assert check(told.closed, expected).is_last_version is Answer.YES
    assert check(told.closed, replace(expected, newest_version=2)).is_last_version is Answer.NO
    cut = check(told.second, expected)
    assert cut.findings == (Finding.STEP_MISSING, Finding.OTHER_FILE)
    assert (cut.is_unchanged, cut.has_everyone) == (Answer.NO, Answer.NO)
    earlier = replace(expected, roles=None, earlier_sha256=steps_sha256(told.closed))
    assert check(told.second, earlier).is_unchanged is Answer.YES
    assert check(told.base, expected).state is ProofState.NOT_SIGNED


def test_a_key_of_somebody_else_is_refused() -> None:
    told = chain()
    other = new_authority(ORGANISATION, MOMENT)

    assert check(add_act(told.first, act(EMPLOYER), other)).findings == (Finding.OTHER_AUTHORITY,)
    lent = close(told.second, act(ADVISER), replace(told.adviser, authority_der=other.certificate_der))
    assert check(lent).findings == (Finding.OTHER_AUTHORITY,)
    whole = check(certify(told.base, other, TEXT, MOMENT), trusted=(told.authority.certificate_der,))
    assert (whole.state, whole.is_by_known) == (ProofState.OPEN, Answer.NO)


def test_mutants_never_raise_and_never_pass() -> None:
    chance = random.Random(3)  # noqa: S311  (mutations to try, no secret)
    pdf = chain().closed
    for _ in range(2000 if IS_LONG else 60):
        mutant = bytearray(pdf)
        start, length = chance.randrange(len(mutant)), chance.randrange(1, 2500)
        kind = chance.randrange(4)
        if kind == 0:
            del mutant[start : start + length]
        elif kind == 1:
            mutant[start:start] = chance.randbytes(length % 60 + 1)
        elif kind == 2:
            del mutant[start:]
        else:
            mutant[start : start + length] = mutant[:length]
        if bytes(mutant) != pdf:
            assert check(bytes(mutant), Expected(roles=tuple(SignerRole))).is_unchanged is not Answer.YES


def test_nothing_of_a_person_is_logged() -> None:
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    logging.getLogger().addHandler(handler)
    try:
        check(attacked(chain().closed, rewritten))
        check(add_act(chain().frozen, act(EMPLOYEE, name=NAMES[EMPLOYEE]), chain().authority))
    finally:
        logging.getLogger().removeHandler(handler)

    assert heard.getvalue() == ""
