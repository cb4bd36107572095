"""The official lists as they are published, and the files that are something else."""

from __future__ import annotations

import pytest

from models.errors import AppError
from models.exchange.official_lists_csv import read_list

_NAF = "Code NAF;Intitulés de la NAF rév. 2\nSECTION A;Agriculture\n01;Culture\n01.1;Culture\n01.11Z;Culture de céréales\n8121z; Nettoyage  courant \n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_activities_are_read_and_the_lines_above_them_left_out(encoding: str) -> None:
    found = read_list(_NAF.encode(encoding), "naf", "rev2")

    assert found == (("01.11Z", "Culture de céréales"), ("81.21Z", "Nettoyage courant"))


def test_trades_are_read_whatever_the_separator_and_the_order_of_columns() -> None:
    text = (
        'libelle_rome,code_rome,date\n"Nettoyage, locaux",K2204,2026\nPlonge,g1605,\nPlonge encore,G1605,\n'
    )

    hidden = text.replace("Nettoyage", "\u202eNettoyage\x07")
    for typed in (text, hidden):
        assert read_list(typed.encode(), "rome", "v4") == (
            ("K2204", "Nettoyage, locaux"),
            ("G1605", "Plonge"),
        )


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"PK\x03\x04 a workbook", "list_file.not_text", None),
        (b"one column\nK2204\n", "list_file.columns", None),
        (b"a;b\nK2204;x\n", "list_file.columns", None),
        (b"code;libelle\n;\n", "list_file.empty", None),
        (b"code;libelle\nK2204;Nettoyage\nZ99999;Autre\n", "list_file.line", 3),
        (b"code;libelle\nK2204;" + b"x" * 201, "list_file.line", 2),
        (b"x" * 8_000_001, "list_file.too_long", None),
    ],
    ids=["a workbook", "one column", "other headings", "no code", "another list", "no words", "too large"],
)
def test_what_is_wrong_is_said_and_nothing_is_taken(content: bytes, code: str, line: int | None) -> None:
    with pytest.raises(AppError) as refused:
        read_list(content, "rome", "v4")

    assert (refused.value.code, refused.value.params.get("line")) == (code, line)
