"""What printers and print services say, and what we make of it."""

from __future__ import annotations

import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controllers import ipp, spooler
from controllers.printers import grey, has_duplex
from controllers.trouble import end_of, trouble_of
from models.records.printing import PrintReason, PrintState

IDLE, STOPPED = 3, 5


def answer(*attributes: tuple[int, str, bytes], status: int = 0) -> bytes:
    body = struct.pack(">HHIB", 0x0101, status, 1, 0x02)
    for tag, name, value in attributes:
        body += struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(value)) + value
    return body + b"\x03"


def test_numbers_words_and_lists_are_read() -> None:
    body = answer(
        (0x23, "job-state", struct.pack(">i", 9)),
        (0x44, "job-state-reasons", b"one"),
        (0x44, "", b"two"),
        (0x22, "flag", b"\x01"),
        (0x31, "date-time-at-creation", b"\x07\xea\x0b\x16\x01\x02\x03\x04+\x00\x00"),
    )

    assert ipp.parse(body) == {"job-state": (9,), "job-state-reasons": ("one", "two"), "flag": (True,)}


def test_a_refusal_is_an_error_that_keeps_its_number() -> None:
    with pytest.raises(ipp.IppError) as caught:
        ipp.parse(answer(status=ipp.NOT_FOUND))

    assert caught.value.status == ipp.NOT_FOUND


@given(st.binary(max_size=80))
def test_nonsense_is_never_more_than_an_error(body: bytes) -> None:
    with suppress(ipp.IppError):
        ipp.parse(body)


@pytest.mark.parametrize("cut", range(12))
def test_a_cut_answer_is_an_error(cut: int) -> None:
    whole = answer((0x23, "job-state", struct.pack(">i", 5)))

    with pytest.raises(ipp.IppError):
        ipp.parse(whole[:cut])


def test_a_question_names_the_job_and_nobody_s_file() -> None:
    question = ipp.job_request(12, "accueil")

    assert b"ipp://localhost/jobs/12" in question
    assert question.endswith(b"\x03")
    assert b"purge-job\x00\x01\x01" in ipp.purge_request(12, "accueil")


@pytest.mark.parametrize(
    ("state", "reasons", "message", "trouble"),
    [
        (IDLE, ("none",), "Printing.", PrintReason.NONE),
        (IDLE, ("none",), "The printer may not exist or is unavailable at this time.", PrintReason.NO_ANSWER),
        (IDLE, ("offline-report",), "", PrintReason.NO_ANSWER),
        (STOPPED, ("paused",), "", PrintReason.STOPPED),
        (STOPPED, ("none",), "", PrintReason.STOPPED),
        (IDLE, ("media-empty-error",), "", PrintReason.PAPER),
        (IDLE, ("media-needed",), "", PrintReason.PAPER),
        (STOPPED, ("media-jam-error", "media-empty-error"), "", PrintReason.JAM),
        (IDLE, ("cover-open-report",), "", PrintReason.OPEN),
        (IDLE, ("toner-empty-error",), "", PrintReason.INK),
        (IDLE, ("toner-low-warning",), "", PrintReason.NONE),
        (IDLE, ("marker-supply-low-report",), "", PrintReason.NONE),
    ],
)
def test_what_keeps_a_printer_from_printing(
    state: int, reasons: tuple[str, ...], message: str, trouble: PrintReason
) -> None:
    assert trouble_of(state=state, reasons=reasons, message=message) is trouble


def test_settings_refused_by_the_printer_are_told_apart_from_a_cancellation() -> None:
    assert end_of("Printer cannot print with supplied options.") is PrintReason.OPTIONS
    assert end_of("") is PrintReason.AT_PRINTER


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("Duplex/2-Sided Printing: *None DuplexNoTumble DuplexTumble", True),
        ("PageSize/Media Size: *A4 Letter\nDuplex/Duplex: *None DuplexTumble", True),
        ("sides/Sides: one-sided *two-sided-long-edge", True),
        ("Duplex/Duplex: *None", False),
        ("PageSize/Media Size: *A4\nColorModel/Output Mode: *Gray", False),
        ("", False),
    ],
)
def test_duplex_is_only_seen_where_it_is_offered(options: str, expected: bool) -> None:
    assert has_duplex(options) is expected


@pytest.mark.parametrize(
    ("server", "expected"),
    [
        ("/run/cups/cups.sock", True),
        ("localhost:631", True),
        ("127.0.0.1:6310", True),
        ("[::1]:631", True),
        ("imprimantes.example.org:631", False),
        ("", False),
    ],
)
def test_only_a_service_on_this_computer_is_questioned(server: str, expected: bool) -> None:
    assert spooler.is_local(server) is expected


def test_an_answer_in_pieces_is_put_together() -> None:
    raw = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"

    assert spooler._body(raw) == b"abcde"
    assert spooler._body(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nxyz") == b"xyz"
    assert spooler._body(b"HTTP/1.1 403 Forbidden\r\n\r\nno") == b""
    assert spooler._body(b"") == b""


def test_a_job_is_over_when_nothing_more_will_be_heard_of_it() -> None:
    assert {state for state in PrintState if not state.is_over} == {
        PrintState.SENDING,
        PrintState.PRINTING,
        PrintState.WAITING,
    }


@pytest.mark.parametrize(
    ("listed", "option"),
    [
        ("ColorModel/Output Mode: *RGB Gray", "ColorModel=Gray"),
        ("print-color-mode/Colours: *auto color monochrome", "print-color-mode=monochrome"),
        ("ColorModel/Output Mode: *Gray", ""),
        ("PageSize/Media Size: *A4 Letter", ""),
        ("", ""),
    ],
)
def test_black_alone_is_asked_for_as_the_printer_calls_it(listed: str, option: str) -> None:
    assert grey(listed) == option
