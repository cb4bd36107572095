"""A time stamp asked for later: it breaks nothing, and nothing is written unless its reply is right."""

from __future__ import annotations

import http.server
import io
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils.reader import PdfFileReader

from models.documents.proof import asking
from models.documents.proof.authority import as_pem
from models.documents.proof.checking import check
from models.documents.proof.stamp_reading import StampRefused
from models.documents.proof.stamping import ask, finish, stamp
from models.errors import DocumentFailure
from models.records.proof import Answer, Finding, ProofState
from tests.breadth import IS_LONG
from tests.documents.plan_samples import MOMENT
from tests.documents.proof_samples import Chain, TimeAuthority


@cache
def chain() -> Chain:
    return Chain()


@cache
def clock() -> TimeAuthority:
    return TimeAuthority()


@cache
def stamped() -> bytes:
    question = ask(chain().closed)
    return finish(question, clock().reply(question.query), MOMENT, (clock().root_der,))


@contextmanager
def served(answer: Callable[[bytes], bytes], status: int = 200) -> Iterator[str]:
    """An authority that listens on this computer alone."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            self.send_header("Location", "http://127.0.0.1:9/")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_stamp_is_one_more_revision_and_dates_the_file() -> None:
    with served(clock().reply) as url:
        pdf = stamp(chain().closed, url, MOMENT, (clock().root_der,))

    report = check(pdf, stamp_roots=(clock().root_der,))

    assert pdf.startswith(chain().closed)
    assert (report.state, report.is_dated, report.findings) == (ProofState.CLOSED, Answer.YES, ())
    assert report.stamp is not None
    assert (report.stamp.moment, report.stamp.authority, report.stamp.is_known) == (
        MOMENT,
        "Horloge de test",
        True,
    )
    assert check(pdf, stamp_roots=(TimeAuthority().root_der,)).stamp == report.stamp.__class__(
        moment=MOMENT, authority="Horloge de test", is_known=False
    )
    found = PdfFileReader(io.BytesIO(pdf)).embedded_timestamp_signatures
    assert [each.field_name for each in found] == ["Horodatage"]


def test_wrong_replies_write_nothing() -> None:
    """F15: an authority that says no, another nonce, another file, rubbish, no right to stamp, an old clock."""
    question = ask(chain().closed)
    right = clock().reply(question.query)
    unfit = TimeAuthority(is_for_stamps=False)
    late = timedelta(days=1200)
    for reply, code in (
        (clock().reply(question.query, status="rejection"), "stamp.refused"),
        (clock().reply(question.query, nonce=1), "stamp.other"),
        (clock().reply(question.query, digest=b"\x07" * 32), "stamp.other"),
        (b"<html>", "stamp.garbled"),
        (right[:-40], "stamp.garbled"),
        (unfit.reply(question.query), "stamp.certificate"),
        (clock().reply(question.query, moment=MOMENT + late), "stamp.certificate"),
        (right[:-20] + b"\x00" + right[-19:], "stamp.certificate"),
        (clock().reply(question.query, moment=MOMENT + timedelta(days=2)), "stamp.clock"),
    ):
        with pytest.raises(StampRefused) as refused:
            finish(question, reply, MOMENT)
        assert refused.value.code == code
    with pytest.raises(StampRefused, match=r"stamp\.unknown_authority"):
        finish(question, right, MOMENT, (TimeAuthority().root_der,))
    assert finish(question, right, MOMENT)


def test_only_a_closed_file_is_stamped_and_once() -> None:
    for pdf, code in (
        (chain().second, "proof.not_closed"),
        (stamped(), "proof.stamped"),
        (b"%PDF-1.7\n", "proof.not_ours"),
    ):
        with pytest.raises(DocumentFailure) as refused:
            ask(pdf)
        assert refused.value.code == code


def test_an_authority_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "PATIENCE", 0.5)
    for url, code in (
        ("file:///etc/passwd", "stamp.address"),
        ("horodatage", "stamp.address"),
        ("http://127.0.0.1:9/", "stamp.unreachable"),
        ("http://[", "stamp.address"),
    ):
        with pytest.raises(DocumentFailure) as refused:
            asking.asked(url, b"")
        assert refused.value.code == code, url
    for answer, status in ((bytes, 503), (bytes, 302), (lambda _: b"\x30" * 70_000, 200)):
        with served(answer, status) as url, pytest.raises(DocumentFailure, match=r"stamp\.unreachable"):
            asking.asked(url, b"")


def test_one_byte_of_a_stamped_file_is_noticed() -> None:
    """Every third byte of the stamp with the environment variable ``PALIER_LONG``."""
    pdf = stamped()
    start = pdf.rindex(b"/Contents <")
    used = len(pdf[start:].rstrip(b"0")) if IS_LONG else 3000
    places = [
        *range(start, start + used, 3 if IS_LONG else 401),
        *range(0, len(pdf), 97 if IS_LONG else 40_001),
    ]

    for place in places:
        changed = bytearray(pdf)
        changed[place] ^= 0x20 if pdf[place : place + 1].isalpha() else 1
        assert check(bytes(changed)).state not in {ProofState.CLOSED, ProofState.OPEN}, place


def test_the_stamp_of_another_file_is_refused() -> None:
    pdf, other = stamped(), Chain().closed
    question = ask(other)
    moved = question.document.filled(_token(pdf))

    assert check(moved).findings == (Finding.STAMP_BROKEN,)


def _token(pdf: bytes) -> bytes:
    start = pdf.rindex(b"/Contents <") + len(b"/Contents <")
    value = bytes.fromhex(pdf[start : pdf.index(b">", start)].decode())
    return value[: 4 + int.from_bytes(value[2:4], "big")]


@pytest.mark.skipif(shutil.which("openssl") is None or not IS_LONG, reason="long, and asks openssl")
def test_the_stamp_of_openssl_is_taken(tmp_path: Path) -> None:
    """A real responder, over HTTP on this computer."""
    made = clock()
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (tmp_path / "key.pem").write_bytes(made.key.private_bytes(*plain))
    (tmp_path / "certificate.pem").write_bytes(
        as_pem(made.certificate.public_bytes(serialization.Encoding.DER))
    )
    (tmp_path / "root.pem").write_bytes(as_pem(made.root_der))
    (tmp_path / "serial").write_text("01")
    (tmp_path / "ts.cnf").write_text(
        "[tsa]\ndefault_tsa=own\n[own]\nserial=serial\ncrypto_device=builtin\nsigner_cert=certificate.pem\n"
        "certs=root.pem\nsigner_key=key.pem\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\n"
        "ess_cert_id_alg=sha256\n"
    )

    def answer(query: bytes) -> bytes:
        (tmp_path / "query").write_bytes(query)
        command = ["openssl", "ts", "-reply", "-config", "ts.cnf", "-section", "own", "-queryfile", "query"]
        subprocess.run([*command, "-out", "reply"], cwd=tmp_path, check=True, capture_output=True)
        return (tmp_path / "reply").read_bytes()

    from models.clock import utc_now  # noqa: PLC0415

    with served(answer) as url:
        pdf = stamp(chain().closed, url, utc_now())

    assert check(pdf).is_dated is Answer.YES
