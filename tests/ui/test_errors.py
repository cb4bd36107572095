"""Every error has a sentence that says what to do, and no personal data can enter it."""

from __future__ import annotations

import ast
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from models.errors import AppError, InvalidInput, Problem, VaultError
from ui.errors import error_text, has_sentence, problem_text

ROOT = Path(__file__).resolve().parents[2]
ERRORS = {
    "AppError",
    "NotFound",
    "RuleBroken",
    "StorageFailure",
    "VaultError",
    "DocumentFailure",
    "PrintFailure",
}
# Codes of headless commands have their words in ``controllers/headless/sentences.py``.
FOLDERS = [
    path
    for name in ("models", "controllers")
    for path in (ROOT / name).rglob("*.py")
    if "headless" not in path.parts
]


def test_every_code_raised_anywhere_has_its_sentence() -> None:
    without = {code: str(file) for file in FOLDERS for code in _codes(file) if not has_sentence(code)}

    assert without == {}


def test_a_sentence_says_what_to_do() -> None:
    words = error_text(VaultError("vault.wrong_passphrase"))

    assert "passphrase" in words
    assert "try again" in words


def test_values_are_written_as_people_read_them() -> None:
    QLocale.setDefault(QLocale("fr_FR"))

    sums = problem_text(Problem(field="", code="timetable.sum", params={"actual": 1470, "expected": 2100}))
    rest = problem_text(Problem(field="", code="timetable.daily_rest", params={"weekday": 1, "minutes": 600}))

    assert "24\u00a0h\u00a030" in sums
    assert "35\u00a0h" in sums
    assert "mardi" in rest


def test_a_missing_value_leaves_an_ellipsis() -> None:
    assert "…" in error_text(VaultError("vault.memory"))


def test_an_unknown_code_is_shown_with_its_code() -> None:
    assert "area.new" in error_text(AppError("area.new"))
    assert "area.new" in problem_text(Problem(field="", code="area.new"))


def test_several_problems_are_said_once_each() -> None:
    problems = (Problem(field="a", code="input.required"), Problem(field="b", code="input.required"))

    assert error_text(InvalidInput(problems)) == problem_text(problems[0])


@pytest.mark.parametrize("value", [date(2026, 11, 21), time(8, 30)])
def test_dates_and_times_never_appear_as_machines_write_them(value: object) -> None:
    text = problem_text(Problem(field="", code="input.range", params={"low": value, "high": value}))

    assert "2026-11-21" not in text
    assert "08:30:00" not in text


def test_a_word_that_may_not_leak_is_named_with_its_advice() -> None:
    problem = Problem(
        field="tasks", code="plan.leak", params={"word": "titre de séjour", "advice": "Say less."}
    )

    assert "titre de séjour" in problem_text(problem)


def _codes(file: Path) -> set[str]:
    codes: set[str] = set()
    text = file.read_text(encoding="utf-8")
    if not any(name in text for name in (*ERRORS, "Problem")):
        return codes  # parsing hundreds of files takes seconds
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in ERRORS and node.args and isinstance(node.args[0], ast.Constant):
            codes.add(str(node.args[0].value))
        if name == "Problem":
            codes |= {
                str(keyword.value.value)
                for keyword in node.keywords
                if keyword.arg == "code" and isinstance(keyword.value, ast.Constant)
            }
    return codes
