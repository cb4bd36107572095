"""The process is killed in the middle of every form: at most 400 ms of typing are lost, and it is said."""

from __future__ import annotations

import ast
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.every_form import FORMS, Desk, Form, make_vault, open_vault
from tests.journeys.words import words_of
from ui.widgets.form import AUTOSAVE_MS
from ui.widgets.messages import MessageBar

ROOT: Final = Path(__file__).parents[2]
KEEPERS: Final = {"AutosaveTimer", "KeptWords"}
_BASES: Final = {"RecordForm", "WayForm", "InlineForm", "KeptSection", "HirePartForm", "EmployerRowForm"}
_PART_OF: Final = {
    "check_point_line": "PlanEditor",
    "contact_fields": "FirstContactPage",
    "employer_cards": "EmployerForm",
    "encounter_fields": "Encounter",
    "form_cards": "ResidentForm",
    "goals_part": "GoalForm",
    "hire_fields": "HireForm",
    "immersion_fields": "ImmersionForm",
    "job_cards": "JobForm",
    "ladder_lines": "TemplatesSection",
    "lines": "EmployerForm PlanEditor",
    "local_text": "PlanEditor",
    "panel": "PlanEditor",
    "panels_support": "PlanEditor",
    "part_panels": "TemplatesSection",
    "person_papers": "CertificateWords",
    "phrase_card": "TranslationsSection",
    "place_lines": "PlacesSection",
    "points_field": "TemplatesSection",
    "profile_cards": "ProfileForm",
    "proof_cards": "OrganisationSection",
    "told_line": "ProfileForm",
}
"""Where the fields of a large form stand in a file of their own."""
_TAKES_WORDS: Final = re.compile(r"\b(?:TextArea|TextField|QLineEdit|QPlainTextEdit|QTextEdit)\(")
_NO_WORDS: Final = {
    "attestation_form": "one line of a paper that is drawn at once",
    "create_page": "there is no vault yet to keep anything in",
    "due_card": "a number typed again to confirm",
    "erasure_card": "a code typed again to confirm",
    "first_window": "a passphrase, before the vault is open",
    "keys_layer": "groups of the recovery key",
    "moment_form": "who helps at a signature: noted with the answer, or asked again",
    "move_form": "a number read from a sheet",
    "package_line": "a code told by voice",
    "partner_page": "words that lock a file",
    "receive_card": "words that open a file, and the number of one",
    "unlock_page": "the recovery key, before the vault is open",
}
"""Where nothing is kept, and why: secrets, and what is typed twice so that nobody confirms by mistake."""


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault whose process was killed with words half typed in every form."""
    path = tmp_path_factory.mktemp("cut") / "coffre.palier"
    make_vault(path)
    command = [sys.executable, "-m", "tests.journeys.every_form", str(path)]
    with subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        os.kill(child.pid, signal.SIGKILL)
    assert said == b"typed\n"
    assert child.returncode == -signal.SIGKILL
    return path


@pytest.fixture(scope="module")
def desk(qapp: object, cut: Path) -> Iterator[Desk]:
    session, workspace = open_vault(cut)
    desk = Desk(workspace)
    yield desk
    desk.window.close()  # or another test would see its buttons
    desk.window.deleteLater()
    session.lock()


@pytest.mark.parametrize("form", FORMS, ids=[form.keeper for form in FORMS])
def test_what_was_half_typed_is_there_again_and_said(desk: Desk, form: Form, qtbot: QtBot) -> None:
    form.open(desk)

    assert form.typed in words_of(desk.part(QWidget, form.field))
    said = [bar.text() for bar in desk.window.findChildren(MessageBar) if bar.isVisibleTo(desk.window)]
    assert not form.says or any(form.says in words for words in said), said


def test_no_form_keeps_words_without_being_cut_here() -> None:
    assert AUTOSAVE_MS <= 400
    assert {form.keeper for form in FORMS} == _keepers() - _BASES - KEEPERS


def test_whatever_takes_words_stands_in_a_form_that_keeps_them() -> None:
    kept, alone = {form.keeper for form in FORMS}, set()
    for path in (ROOT / "ui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if _TAKES_WORDS.search(text) and path.parent.name != "widgets":
            names = {node.name for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}
            if not kept & {*names, *_PART_OF.get(path.stem, "").split()}:
                alone.add(path.stem)

    assert alone == _NO_WORDS.keys()


def _keepers() -> set[str]:
    """Return every class of the screens that keeps half-typed words, by itself or by what it comes from."""
    bases: dict[str, set[str]] = {}
    found = set(KEEPERS)
    for path in (ROOT / "ui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if not any(name in text for name in KEEPERS | _BASES):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {
                    one.id for base in node.bases for one in ast.walk(base) if isinstance(one, ast.Name)
                }
                if any(
                    isinstance(one, ast.Call) and getattr(one.func, "id", "") in KEEPERS
                    for one in ast.walk(node)
                ):
                    found.add(node.name)
    before = 0
    while before != len(found):
        before = len(found)
        found |= {name for name, known in bases.items() if known & found}
    return found
