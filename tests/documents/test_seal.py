"""The seal: no bit can change, and a file speaks for itself."""

from __future__ import annotations

import hashlib
import io
import random
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from asn1crypto import cms, core
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from models.documents import seal_container
from models.documents.plan_pdf import render_plan
from models.documents.proof.checking import check
from models.documents.seal import verify
from models.documents.seal_container import ORDER
from models.documents.seal_key import COMMON_NAME
from models.records.documents import SealState
from models.records.proof import Answer, Finding, ProofKind, ProofState, SigningKey
from models.records.signatures import SignatureMethod, SignerRole
from tests.breadth import IS_LONG
from tests.documents.former_seals import new_seal_key, seal, write_seal
from tests.documents.plan_samples import MOMENT, signature, signed, version

ORGANISATION = "Passerelles Emploi Littoral"


@pytest.fixture(scope="module")
def key() -> SigningKey:
    return new_seal_key(ORGANISATION, MOMENT)


@pytest.fixture(scope="module")
def unsealed() -> bytes:
    return render_plan(signed())


@pytest.fixture(scope="module")
def sealed(key: SigningKey, unsealed: bytes) -> bytes:
    return seal(unsealed, key, signed(), MOMENT)


def changed(data: bytes, position: int, mask: int) -> bytes:
    other = bytearray(data)
    other[position] ^= mask
    return bytes(other)


def contents(data: bytes) -> tuple[int, int]:
    """Where the hexadecimal value of the signature begins and ends, brackets left out."""
    start = data.index(b"/Contents <308") + len(b"/Contents <")
    return start, data.index(b">", start)


def with_container(data: bytes, container: bytes) -> bytes:
    start, end = contents(data)
    return data[:start] + container.hex().upper().encode().ljust(end - start, b"0") + data[end:]


def container_of(data: bytes) -> bytes:
    start, end = contents(data)
    value = bytes.fromhex(data[start:end].decode())
    return value[: 4 + int.from_bytes(value[2:4], "big")]


def test_a_sealed_plan_says_who_answered_and_when(sealed: bytes, key: SigningKey) -> None:
    report = verify(sealed)

    assert report.state is SealState.SOUND
    assert (report.number, report.version) == ("2026-0114", 1)
    assert report.sealed_at == MOMENT
    assert report.organisation == ORGANISATION
    assert report.fingerprint == hashlib.sha256(key.certificate_der).hexdigest()
    assert report.sha256 == hashlib.sha256(sealed).hexdigest()
    assert [answer.role for answer in report.signatures] == list(SignerRole)
    assert report.signatures[1].name == "Hélène Morvan"
    assert report.signatures[1].function == "directrice du site"
    assert {answer.signed_at for answer in report.signatures} == {MOMENT}


def test_paper_and_refusal_are_kept_as_such(key: SigningKey) -> None:
    answers = (
        signature(SignerRole.EMPLOYEE, SignatureMethod.DECLINED),
        signature(SignerRole.EMPLOYER, SignatureMethod.PAPER),
        signature(SignerRole.ADVISER),
    )
    plan = replace(version(), signatures=answers)

    report = verify(seal(render_plan(plan), key, plan, MOMENT))

    assert [answer.method for answer in report.signatures] == [
        SignatureMethod.DECLINED,
        SignatureMethod.PAPER,
        SignatureMethod.SCREEN,
    ]


def test_the_plan_itself_is_untouched(sealed: bytes, unsealed: bytes) -> None:
    assert sealed.startswith(unsealed)


def test_neither_this_machine_s_clock_nor_a_tool_is_named(sealed: bytes, unsealed: bytes) -> None:
    added = sealed[len(unsealed) :]

    assert b"pyHanko" not in added
    assert b"/ModDate" not in added
    assert b"/Name" not in added
    assert added.count(b"20261126130500Z") == 2


def test_other_programs_agree(sealed: bytes, key: SigningKey) -> None:
    reader = PdfFileReader(io.BytesIO(sealed))
    trusted = load_cert(key)
    context = ValidationContext(trust_roots=[trusted], moment=MOMENT, allow_fetching=False)

    status = validate_pdf_signature(reader.embedded_signatures[0], context)

    assert len(reader.embedded_signatures) == 1
    assert (status.intact, status.valid, status.trusted, status.bottom_line) == (True, True, True, True)
    assert status.modification_level is None or status.modification_level.name == "NONE"
    assert reader.embedded_signatures[0].sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert reader.embedded_signatures[0].docmdp_level.name == "NO_CHANGES"


def load_cert(key: SigningKey) -> object:
    from asn1crypto.x509 import Certificate  # noqa: PLC0415

    return Certificate.load(key.certificate_der)


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler is not installed")
def test_poppler_agrees(sealed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "scellé.pdf"
    path.write_bytes(sealed)

    said = subprocess.run(
        ["pdfsig", "-nocert", str(path)], capture_output=True, text=True, check=False
    ).stdout

    assert "Signature is Valid" in said
    assert "Total document signed" in said


def test_every_byte_of_the_signature_is_fixed(sealed: bytes) -> None:
    """One byte in three, all of them with the environment variable ``PALIER_LONG``: each is a whole verification."""
    start, end = contents(sealed)
    used = 2 * len(container_of(sealed))
    value = [place + (place // 2) % 2 for place in range(start, start + used, 2 if IS_LONG else 6)]
    around = [*range(start - 12, start), *range(start + used, end, 97), *range(end, len(sealed), 5)]

    for position in [*value, *around]:
        mask = 0x20 if sealed[position : position + 1].isalpha() else 1 << (position % 8)
        assert verify(changed(sealed, position, mask)).state is SealState.CHANGED, position


def test_one_bit_anywhere_is_refused(sealed: bytes) -> None:
    chance = random.Random(11)  # noqa: S311  (positions to try, no secret)

    for _ in range(200):
        position, bit = chance.randrange(len(sealed)), chance.randrange(8)
        assert verify(changed(sealed, position, 1 << bit)).state is not SealState.SOUND, (position, bit)


def test_the_other_form_of_the_same_number_is_refused(sealed: bytes) -> None:
    container = cms.ContentInfo.load(container_of(sealed))
    signer = container["content"]["signer_infos"][0]
    r, s = decode_dss_signature(signer["signature"].native)
    signer["signature"] = encode_dss_signature(r, ORDER - s)

    forged = with_container(sealed, container.dump(force=True))

    assert s <= ORDER // 2
    assert verify(forged).state is SealState.CHANGED


def test_an_unsigned_attribute_is_refused(sealed: bytes) -> None:
    container = cms.ContentInfo.load(container_of(sealed))
    signer = container["content"]["signer_infos"][0]
    note = cms.CMSAttribute({"type": cms.CMSAttributeType("1.2.3.4"), "values": [core.Null()]})
    signer["unsigned_attrs"] = cms.CMSAttributes([note])

    assert verify(with_container(sealed, container.dump(force=True))).state is SealState.CHANGED


def test_a_second_certificate_is_refused(sealed: bytes) -> None:
    other = new_seal_key("Autre", MOMENT)
    container = cms.ContentInfo.load(container_of(sealed))
    container["content"]["certificates"].append(cms.CertificateChoices("certificate", load_cert(other)))

    assert verify(with_container(sealed, container.dump(force=True))).state is SealState.CHANGED


def test_a_container_written_otherwise_is_refused(sealed: bytes) -> None:
    start, end = contents(sealed)
    container = container_of(sealed)
    longer = b"\x30\x83\x00" + container[2:]

    assert verify(sealed[:start] + sealed[start:end].lower() + sealed[end:]).state is SealState.CHANGED
    assert verify(with_container(sealed, longer)).state is SealState.CHANGED
    assert verify(with_container(sealed, container + b"\x00\x01")).state is SealState.CHANGED
    assert verify(sealed[: end - 2] + b"  " + sealed[end:]).state is SealState.CHANGED
    assert verify(with_container(sealed, b"")).state is SealState.CHANGED


@pytest.mark.parametrize("tail", [b"\n", b"%", b"\x00", b"%%EOF\n"])
def test_nothing_may_follow_the_end(sealed: bytes, tail: bytes) -> None:
    assert verify(sealed + tail).state is SealState.CHANGED


def test_a_painted_page_a_new_field_and_an_attachment_are_refused(sealed: bytes) -> None:
    def paint(writer: IncrementalPdfFileWriter) -> None:
        page = writer.root["/Pages"]["/Kids"][0]
        stream = generic.StreamObject(stream_data=b"q 1 0 0 rg 0 0 600 800 re f Q")
        page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), writer.add_object(stream)])
        writer.update_container(page)

    def add_field(writer: IncrementalPdfFileWriter) -> None:
        field = generic.DictionaryObject(
            {
                generic.pdf_name("/FT"): generic.pdf_name("/Tx"),
                generic.pdf_name("/T"): generic.pdf_string("Plus"),
            }
        )
        writer.root["/AcroForm"]["/Fields"].append(writer.add_object(field))
        writer.update_container(writer.root["/AcroForm"]["/Fields"])

    def attach(writer: IncrementalPdfFileWriter) -> None:
        writer.root[generic.pdf_name("/Names")] = generic.DictionaryObject()
        writer.update_root()

    for attack in (paint, add_field, attach):
        writer = IncrementalPdfFileWriter(io.BytesIO(sealed))
        attack(writer)
        output = io.BytesIO()
        writer.write(output)

        assert output.getvalue().startswith(sealed)
        assert verify(output.getvalue()).state is SealState.CHANGED, attack.__name__


def test_a_dropped_revision_is_not_a_seal(sealed: bytes, unsealed: bytes) -> None:
    assert verify(sealed[: len(unsealed)]).state is SealState.NOT_SEALED


def test_the_signature_of_one_plan_says_nothing_of_another(key: SigningKey, sealed: bytes) -> None:
    plan = replace(signed(), number="2026-0115")
    other = seal(render_plan(plan), key, plan, MOMENT)

    assert verify(with_container(other, container_of(sealed))).state is SealState.CHANGED
    assert verify(other).number == "2026-0115"


def test_another_key_has_another_fingerprint(unsealed: bytes, sealed: bytes) -> None:
    forged = verify(seal(unsealed, new_seal_key(ORGANISATION, MOMENT), signed(), MOMENT))

    assert forged.state is SealState.SOUND
    assert forged.organisation == ORGANISATION
    assert forged.fingerprint != verify(sealed).fingerprint


@pytest.mark.parametrize(
    ("data", "state"),
    [
        (b"", SealState.UNREADABLE),
        (b"MZ\x90\x00" * 400, SealState.UNREADABLE),
        (b"%PDF-1.7\nrien", SealState.UNREADABLE),
        (b"%PDF-1.7\n1 0 obj << /Type /Sig /ByteRange [0 1 2 3] >> endobj\n%%EOF\n", SealState.NOT_OURS),
        (b"%PDF-1.7\ntrailer\n%%EOF\n", SealState.NOT_SEALED),
    ],
)
def test_other_files_are_named_for_what_they_are(data: bytes, state: SealState) -> None:
    assert verify(data).state is state


def test_a_plan_that_was_never_sealed_says_so(unsealed: bytes) -> None:
    report = verify(unsealed)

    assert report.state is SealState.NOT_SEALED
    assert report.number == ""


def test_mutants_never_raise_and_never_pass(sealed: bytes) -> None:
    chance = random.Random(3)  # noqa: S311  (mutations to try, no secret)
    for _ in range(200):
        mutant = bytearray(sealed)
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
        if bytes(mutant) != sealed:
            assert verify(bytes(mutant)).state is not SealState.SOUND


def test_numbers_that_lie_about_the_range_are_refused(sealed: bytes) -> None:
    start = sealed.index(b"/ByteRange [0 ")
    end = sealed.index(b"]", start)
    for lie in (b"0 0 0 0", b"0 1 1 9999999999", b"0 99999999999999999999 1 1", b"-1 2 3 4", b"0 10 20"):
        field = b"/ByteRange [" + lie
        forged = sealed[:start] + field.ljust(end - start) + sealed[end:]

        assert verify(forged).state is SealState.CHANGED


def test_the_check_of_today_tells_of_a_former_file(sealed: bytes, key: SigningKey) -> None:
    report = check(sealed, trusted=(key.certificate_der,))

    assert (report.state, report.is_unchanged, report.is_by_known) == (
        ProofState.FORMER, Answer.YES, Answer.YES,
    )  # fmt: skip
    assert [proof.kind for proof in report.signatures] == [ProofKind.SEAL] * 3
    assert (report.number, report.version, report.has_everyone) == ("2026-0114", 1, Answer.YES)
    spoilt = check(changed(sealed, 5000, 1))
    assert (spoilt.state, spoilt.findings) == (ProofState.CHANGED, (Finding.BYTES_CHANGED,))
    assert check(b"MZ").state is ProofState.UNREADABLE


def test_the_certificate_names_the_organisation_for_twenty_years(key: SigningKey) -> None:
    certificate = x509.load_der_x509_certificate(key.certificate_der)

    assert [attribute.value for attribute in certificate.subject] == [ORGANISATION, COMMON_NAME]
    assert certificate.not_valid_after_utc == MOMENT.replace(year=2046)
    assert certificate.not_valid_before_utc == MOMENT - timedelta(days=1)
    assert b"PRIVATE" not in repr(key).encode()


@pytest.mark.parametrize("organisation", ["", "   ", "Très long nom d’organisation " * 5, "منظمة"])
def test_any_name_of_organisation_can_seal(organisation: str, unsealed: bytes) -> None:
    leap = datetime(2028, 2, 29, 12, tzinfo=UTC)

    report = verify(seal(unsealed, new_seal_key(organisation, leap), signed(), leap))

    assert report.state is SealState.SOUND
    assert organisation.split() == [] or report.organisation.startswith(organisation.split(maxsplit=1)[0])


@pytest.mark.parametrize(
    "evidence",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"[" * 50_000,
        b"\xff",
        b'{"number":"1","version":1e999}',
        b'{"version":null}',
    ],
)
def test_a_file_made_to_mislead_is_refused_quietly(evidence: bytes, key: SigningKey, unsealed: bytes) -> None:
    assert verify(write_seal(unsealed, key, evidence, "Plan", MOMENT)).state is SealState.CHANGED


def test_another_curve_is_refused() -> None:
    other = ec.generate_private_key(ec.SECP384R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, COMMON_NAME)])
    certificate = (
        x509.CertificateBuilder(name, name, other.public_key(), 7, MOMENT, MOMENT + timedelta(days=9))
        .sign(other, hashes.SHA256())
        .public_bytes(serialization.Encoding.DER)
    )
    digest = b"\x07" * 32
    attributes = seal_container._attributes(digest, seal_container.Container(certificate, b""))
    small = encode_dss_signature(5, 7)
    container = seal_container._build(attributes, seal_container.Container(certificate, small))

    with pytest.raises(seal_container.NotCanonical):
        seal_container.check(container, digest)


def test_what_cannot_be_read_is_not_canonical() -> None:
    for data in (b"", b"\x30", b"\x30\x82\x00\x00", b"\x30\x82\xff\xff" + b"\x00" * 20):
        with pytest.raises(seal_container.NotCanonical):
            seal_container.check(data, b"\x00" * 32)
