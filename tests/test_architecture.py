"""Rules that no tool checks for us: which Qt where, slots that free their owner, text that stays text."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LAYERS = {name: sorted((ROOT / name).rglob("*.py")) for name in ("models", "controllers", "ui", "resources")}
SCREENS, CONTROLLERS = LAYERS["ui"], LAYERS["controllers"]
# Rich text on purpose, for right-to-left paragraphs; every character is escaped there.
ESCAPED = {"ui/widgets/labels.py", "ui/signing/reading_label.py"}
# Painted before our own label may be imported; it sets plain text by itself.
FIRST = "ui/session/first_window.py"
LICENCE_TRAPS = ("QtCharts", "QtGraphs", "QtDataVisualization", "QtVirtualKeyboard")
NOT_OURS = ("QtSql", "QtNetwork", "QtWebEngine", "QtWebEngineWidgets", "QtQuick", "QtQml")

# Whatever of Qt is not QtCore, however it is imported.
_BEYOND_QTCORE = re.compile(r"(PySide6|shiboken6)(?!\.QtCore\b)")
# A call that translates, and a formatted string before its last parenthesis.
_FORMATTED = re.compile(r"""\b(tr|translate)\(([^()]|\(([^()]|\([^()]*\))*\))*?\b[rR]?[fF][rR]?["']""")

Rule = Callable[[Path], Iterable[object]]


def test_models_and_resources_know_nothing_of_qt() -> None:
    assert _offenders(LAYERS["models"] + LAYERS["resources"], _qt_imports) == {}


def test_controllers_use_qtcore_alone() -> None:
    def beyond(file: Path) -> list[str]:
        if not _BEYOND_QTCORE.search(_text(file)):
            return []
        return [name for name in _qt_imports(file) if not name.startswith(("PySide6.QtCore", "shiboken6"))]

    assert _offenders(CONTROLLERS, beyond) == {}


def test_no_part_of_qt_that_would_change_the_licence_or_open_a_network() -> None:
    parts = LICENCE_TRAPS + NOT_OURS
    refused = tuple(f"PySide6.{part}" for part in parts)

    def beyond(file: Path) -> list[str]:
        if not _says(file, *parts):
            return []
        return [name for name in _qt_imports(file) if name.startswith(refused)]

    assert _offenders(SCREENS, beyond) == {}


def test_slots_are_bound_methods_so_that_closing_a_screen_frees_it() -> None:
    def closures(file: Path) -> list[int]:
        if not _says(file, ".connect(") or not _says(file, "lambda", "partial", "        def "):
            return []
        tree = _tree(file)
        functions = [node for node in _nodes(tree) if isinstance(node, ast.FunctionDef)]
        nested = {
            inner.name
            for outer in functions
            for inner in ast.walk(outer)
            if isinstance(inner, ast.FunctionDef) and inner is not outer
        }
        return [call.lineno for call in _calls(tree, "connect") if _is_closure(call, nested)]

    assert _offenders(SCREENS + CONTROLLERS, closures) == {}


def test_nothing_blocks_the_screen() -> None:
    def waits(file: Path) -> list[int]:
        is_entry = _name(file) in {"ui/launch.py", "ui/screenshots.py"}
        names = ("processEvents", "sleep") if is_entry else ("processEvents", "sleep", "exec")
        said = [name for name in names if _says(file, name)]
        return [call.lineno for name in said for call in _calls(_tree(file), name)]

    assert _offenders(SCREENS, waits) == {}


def test_labels_are_made_where_plain_text_is_assured() -> None:
    # A label of Qt guesses: a name with markup characters would be interpreted, or fetch a picture.
    kinds, formats_of_text = (
        ("QLabel", "QMessageBox", "QTextBrowser"),
        ("RichText", "AutoText", "MarkdownText"),
    )

    def guesses(file: Path) -> list[int]:
        if not _says(file, *kinds, *formats_of_text):
            return []
        tree = _tree(file)
        made = [call.lineno for name in kinds for call in _calls(tree, name)]
        formats = [
            node.lineno
            for node in _nodes(tree)
            if isinstance(node, ast.Attribute) and node.attr in formats_of_text
        ]
        return (
            made
            + formats
            + [node.lineno for node in _nodes(tree) if isinstance(node, ast.ClassDef) and _is_label(node)]
        )

    others = [file for file in SCREENS if _name(file) not in ESCAPED | {FIRST}]

    assert _offenders(others, guesses) == {}
    assert all(list(_calls(_tree(ROOT / name), "escape")) for name in ESCAPED)


def test_sentences_to_translate_are_whole() -> None:
    # lupdate reads literals alone: a formatted string would never be translated.
    def formatted(file: Path) -> list[int]:
        if not _FORMATTED.search(_text(file)):
            return []
        return [
            call.lineno
            for name in ("tr", "translate")
            for call in _calls(_tree(file), name)
            if any(isinstance(argument, ast.JoinedStr) for argument in call.args)
        ]

    assert _offenders(SCREENS + CONTROLLERS, formatted) == {}


def test_packages_hold_a_docstring_and_nothing_else() -> None:
    packages = [
        file
        for name in ("models", "controllers", "ui")
        for file in LAYERS[name]
        if file.name == "__init__.py"
    ]

    assert (
        _offenders(
            packages, lambda file: [node for node in _tree(file).body if not isinstance(node, ast.Expr)]
        )
        == {}
    )


def test_there_is_no_drawer_for_odds_and_ends() -> None:
    names = {file.stem for files in LAYERS.values() for file in files}

    assert names & {"utils", "helpers", "common", "misc", "constants"} == set()


def _offenders(files: list[Path], rule: Rule) -> dict[str, list[object]]:
    assert files
    found = {_name(file): list(rule(file)) for file in files}
    return {name: offences for name, offences in found.items() if offences}


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@cache
def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _says(file: Path, *words: str) -> bool:
    """Say whether a file has one of these words at all: parsing hundreds of them takes seconds."""
    return any(word in _text(file) for word in words)


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(_text(file))


@cache
def _nodes(tree: ast.Module) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree))


def _qt_imports(file: Path) -> list[str]:
    if not _says(file, "PySide6", "shiboken6"):
        return []
    return [name for name in _imports(file) if name.split(".")[0] in {"PySide6", "shiboken6"}]


def _imports(file: Path) -> Iterator[str]:
    for node in _nodes(_tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _calls(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    for node in _nodes(tree):
        if isinstance(node, ast.Call) and _called(node) == name:
            yield node


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else str(getattr(function, "id", ""))


def _is_closure(call: ast.Call, nested: set[str]) -> bool:
    slot = call.args[0] if call.args else None
    if isinstance(slot, ast.Call):
        return _called(slot) == "partial"
    return isinstance(slot, ast.Lambda) or (isinstance(slot, ast.Name) and slot.id in nested)


def _is_label(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id == "QLabel" for base in node.bases)
