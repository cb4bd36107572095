"""Every code that the journal may hold is said, in French, when it is shown and not before."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Final
from uuid import UUID
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from models.records.journal import Action, FaultKind, JournalEntryRecord, JournalFault
from models.storage.journal_watch import WATCHED
from ui.journal import journal_words

CATALOGUE: Final = Path("resources/translations/palier_fr.ts")
SAME_IN_BOTH: Final = frozenset({"Signature", "journal", "organisation"})
"""Written alike in English and in French."""
NOT_WORDS: Final = frozenset({"", "created", "changed", "deleted"})
_KIND, _DETAIL = 1, 3  # where what was done says to what, and how


class _InFrench(QTranslator):
    """Answers from the catalogue itself, whether or not it was compiled."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[str, str] = {}
        for context in ET.parse(CATALOGUE).iter("context"):  # noqa: S314  (our own file)
            if context.findtext("name") == "journal":
                for message in context.iter("message"):
                    found = message.find("translation")
                    if found is not None and found.get("type") is None:
                        self.known[message.findtext("source") or ""] = f"⟦{found.text}⟧"

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self.known.get(sourceText, sourceText) if context == "journal" else sourceText


@pytest.fixture
def in_french(qapp: QApplication) -> Iterator[_InFrench]:
    translator = _InFrench()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


def _written() -> tuple[set[str], set[str]]:
    """Return the kinds and the details that the program writes, as its own text names them."""
    kinds, details = set(WATCHED), set[str]()
    for folder in ("controllers", "models"):
        for path in Path(folder).rglob("*.py"):
            if "Action." not in (text := path.read_text(encoding="utf-8")) and "Note(" not in text:
                continue  # parsing hundreds of files takes seconds
            tree = ast.parse(text)
            named = _named(tree)
            for node in ast.walk(tree):
                if not isinstance(node, ast.Call):
                    continue
                if (
                    isinstance(node.func, ast.Attribute)
                    and node.func.attr == "note"
                    and _is_action(node.args)
                ):
                    kinds.update(_text(node.args[_KIND:_DETAIL], named))
                    details.update(_text(node.args[_DETAIL:], named))
                elif isinstance(node.func, ast.Name) and node.func.id == "Note":
                    kinds.update(_text([key.value for key in node.keywords if key.arg == "kind"], named))
    return kinds, details


def _named(tree: ast.Module) -> dict[str, str]:
    """Return the words that a file gives a name of its own."""
    return {
        node.target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }


def _text(given: list[ast.expr], named: dict[str, str]) -> list[str]:
    """Return the first argument when it is words, or a name for words."""
    first = given[0] if given else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return [first.value]
    return [named[first.id]] if isinstance(first, ast.Name) and first.id in named else []


def _is_action(arguments: list[ast.expr]) -> bool:
    first = arguments[0] if arguments else None
    return (
        isinstance(first, ast.Attribute) and isinstance(first.value, ast.Name) and first.value.id == "Action"
    )


def _entry(action: Action, kind: str = "", detail: str = "") -> JournalEntryRecord:
    return JournalEntryRecord(
        number=1,
        at=datetime(2026, 11, 22, 11, tzinfo=UTC),
        adviser_id=None,
        actor_name="",
        action=action,
        kind=kind,
        record_id=UUID(int=1),
        record_name="",
        file_id=None,
        detail=detail,
    )


def test_whatever_is_written_in_the_journal_has_words() -> None:
    kinds, details = _written()

    assert kinds - set(journal_words._KINDS) == set()
    assert details - set(journal_words._DETAILS) - NOT_WORDS == set()


def test_every_code_of_the_journal_is_said_in_french(in_french: _InFrench) -> None:
    costs = [f"kdf_{2**18}_3_{reason}" for reason in journal_words._COST_REASONS]
    said = [journal_words.action_words(action) for action in Action]
    said += [journal_words.who_words(_entry(Action.SEEN))]
    said += [
        part
        for kind, detail in product(journal_words._KINDS, (*journal_words._DETAILS, *costs))
        for part in journal_words.subject_words(_entry(Action.SEEN, kind, detail)).split(" · ")
    ]
    said += [journal_words.warning_words(kind) for kind in (FaultKind.ROLLED_BACK, FaultKind.REPLACED)]
    said += [
        journal_words.fault_words([JournalFault(kind=kind, number=1, count=1)] * 4) for kind in FaultKind
    ]

    left = {words: re.sub(r"⟦[^⟧]*⟧", "", words).strip(" ()") for words in said}
    assert {words: rest for words, rest in left.items() if rest or not words} == {}
    same = {source for source, french in in_french.known.items() if french == f"⟦{source}⟧"}
    assert same <= SAME_IN_BOTH
