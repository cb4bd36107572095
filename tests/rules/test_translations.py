"""What a translated phrase must hold to, and a table that comes back from a speaker."""

import pytest

from models.errors import AppError
from models.exchange.translations_csv import as_csv, read_csv
from models.records.translations import TranslatedPhrase, Wording
from models.rules.translations import Shown, blanks, chosen, problems, progress, tidied

FRENCH = {"label.until": "Jusqu’au {date}", "label.yes": "Oui", "label.sum": "=Total"}


def a_line(key: str = "label.yes", own: Wording | None = None, checked_by: str = "") -> TranslatedPhrase:
    shipped = "بله {date}" if "until" in key else "بله"
    return TranslatedPhrase(key=key, french=FRENCH[key], shipped=shipped, own=own, checked_by=checked_by)


def an_own(text: str, key: str = "label.yes", french: str = "", by: str = "") -> Wording:
    return Wording(language="fa", key=key, text=text, french=french or FRENCH[key], approved_by=by)


@pytest.mark.parametrize(
    ("french", "text", "codes"),
    [
        ("Jusqu’au {date}", "تا {date}", []),
        ("Jusqu’au {date}", "تا", ["translation.missing"]),
        ("Jusqu’au {date}", "تا {day} {date}", ["translation.strange"]),
        ("Jusqu’au {date}", "تا {date", ["translation.braces"]),
        ("Jusqu’au {date}", "تا {date:>9999999}", ["translation.braces"]),
        ("Jusqu’au {date}", "تا {date.__class__}", ["translation.braces"]),
        ("Jusqu’au {date}", "تا {}", ["translation.braces"]),
        ("Oui", "", ["input.required"]),
        ("Oui", "a\u0007", ["translation.unreadable"]),
        ("Oui", "می\u200cخواهم", []),
        ("Oui", "x" * 601, ["input.too_long"]),
    ],
)
def test_what_keeps_a_wording_from_being_printed(french: str, text: str, codes: list[str]) -> None:
    assert [problem.code for problem in problems(french, text)] == codes


def test_a_wording_is_one_line_without_what_changes_the_order_of_reading() -> None:
    assert tidied("  a\r\n b\u202e\u2066 c ") == "a b c"
    assert tidied("e\u0301") == "é"
    assert blanks("{a} {b} {a}") == ("a", "b")


def test_the_state_says_who_read_which_french() -> None:
    lines = [
        a_line(),
        a_line(own=an_own("آری")),
        a_line(own=an_own("آری", by="Maison des langues")),
        a_line(own=an_own("خیر", french="Non", by="Maison des langues")),
        a_line(checked_by="Maison des langues"),
    ]

    assert [line.state for line in lines] == ["to_check", "to_check", "approved", "outdated", "approved"]
    assert [line.text for line in lines] == ["بله", "آری", "آری", "بله", "بله"]
    assert [line.is_changed for line in chosen(lines, Shown.CHANGED)] == [True, True, True]
    assert progress(lines).approved == len(chosen(lines, Shown.APPROVED)) == 2
    assert chosen(lines, Shown.ALL, "oui آری") == tuple(lines[1:3])


def test_a_table_goes_to_a_speaker_and_comes_back() -> None:
    lines = [a_line(), a_line("label.until"), a_line("label.sum", own=an_own("=1+1", "label.sum"))]

    content = as_csv("fa", lines)
    back = content.decode("utf-8-sig").replace(";بله;;", ";آری;oui;Maison des langues")

    assert ";'=1+1;" in back
    found = read_csv(back.encode(), "fa", FRENCH)
    assert [(line.key, line.text, line.approved_by) for line in found] == [
        ("label.yes", "آری", "Maison des langues"),
        ("label.until", "بله {date}", ""),
        ("label.sum", "=1+1", ""),
    ]


HEAD = "langue;clé;français;traduction;vérifié (oui);vérifié par\n"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (HEAD.encode(), "empty"),
        (b"PK\x03\x04", "not_text"),
        (b"\xff\xfe\x00", "not_text"),
        (b"x" * 2_000_001, "too_long"),
        (b"a;b\n" * 5_001, "too_long"),
        (b"a;b\nc;d\n", "columns"),
        (f"{HEAD}ps;label.yes;Oui;هو;;\n".encode(), "other_language"),
        (f"{HEAD}fa;label.unknown;Oui;هو;;\n".encode(), "key"),
        (f"{HEAD}fa;label.until;Jusqu’au {{date}};تا;;\n".encode(), "blanks"),
        (f"{HEAD}fa;label.until;Jusqu’au {{date}};تا {{date:9}};;\n".encode(), "sentence"),
        (f"{HEAD}fa;label.yes;Oui;;;\n".encode(), "sentence"),
        (f"{HEAD}fa;label.yes;Oui;بله;oui;\n".encode(), "by"),
        (f"{HEAD}fa;label.yes;Oui;بله;;\nfa;label.yes;Oui;آری;;\n".encode(), "twice"),
        (f'{HEAD}fa;label.yes;Oui;"{"x" * 200_000}";;\n'.encode(), "not_text"),
    ],
)
def test_a_table_that_is_none_is_refused_with_a_reason(content: bytes, code: str) -> None:
    with pytest.raises(AppError) as caught:
        read_csv(content, "fa", FRENCH)

    assert caught.value.code == f"translation_file.{code}"
