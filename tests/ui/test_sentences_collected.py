"""Every sentence of the screens can be put in French: the collector of Qt reads only plain calls."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_MAY_ESCAPE = re.compile(r"translate\(|\{[^}]*\btr\(")
"""Without one of these, braces before a call among them, no file has anything to find."""


def _missed(source: str) -> Iterator[int]:
    """Give the lines of the calls that ``lupdate`` passes over in silence."""
    if not _MAY_ESCAPE.search(source):
        return  # parsing hundreds of files takes seconds
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            calls = (call for call in ast.walk(node) if isinstance(call, ast.Call))
            yield from (call.lineno for call in calls if _is_call(call, "tr"))
        if isinstance(node, ast.Call) and _is_call(node, "translate") and len(node.args) > 1:
            context, text, *rest = node.args
            is_literal = isinstance(text, ast.Constant)
            if is_literal and not isinstance(context, ast.Constant):
                yield node.lineno
            if is_literal and len(rest) > 1 and not isinstance(rest[1], ast.Name):
                yield node.lineno


def _is_call(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name


def test_no_sentence_escapes_the_collector() -> None:
    missed = [
        f"{path.relative_to(ROOT)}:{line}"
        for folder in ("ui", "controllers", "models")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line in _missed(path.read_text(encoding="utf-8"))
    ]

    assert missed == []


def test_the_collector_is_known_to_pass_over_these() -> None:
    assert list(_missed("translate = 1\nx = f\"{self.tr('not said')}\"")) == [2]
    assert list(_missed('q.translate(_CONTEXT, "Since")')) == [1]
    assert list(_missed('q.translate("rights", "%n copies", "", job.copies)')) == [1]
    assert list(_missed('q.translate("rights", "%n copies", "", count)')) == []
