"""What runs with Palier may run inside a proprietary host: no library of the run-time lock is GPL only."""

from __future__ import annotations

import json
import re

import pytest

from resources import licences, locks, path, read_text

GPL_ONLY_QT = ("QtCharts", "QtGraphs", "QtDataVisualization", "QtVirtualKeyboard")


def locked_names() -> list[str]:
    return sorted({lock.name for lock in locks.read(read_text("requirements", "run.txt"))})


def test_every_locked_library_has_a_licence_that_is_known_and_allowed() -> None:
    names = locked_names()

    assert set(names) == set(
        re.findall(r"^([a-z0-9][a-z0-9.-]*)==", read_text("requirements", "run.txt"), re.MULTILINE)
    )
    assert list(licences.refused(names, licences.licence_of)) == []


@pytest.mark.parametrize(
    "told",
    [
        "",
        "GPL-3.0-only",
        "GPL-2.0-or-later AND MIT",
        "AGPL-3.0-only",
        "SSPL-1.0",
        "Proprietary",
        "see the file LICENSE",
        "MIT AND (GPL-3.0-only OR MIT)",
    ],
)
def test_a_library_under_gpl_or_under_unknown_words_is_refused(told: str) -> None:
    (line,) = licences.refused(["sombre"], lambda name: told)

    assert line.startswith("sombre: ")
    assert told in line or line.endswith("(it says nothing)")


@pytest.mark.parametrize("told", ["MIT", "Apache-2.0 OR GPL-3.0-only", "LGPL-3.0-only OR GPL-2.0-only"])
def test_a_choice_that_is_allowed_is_enough(told: str) -> None:
    assert list(licences.refused(["claire"], lambda name: told)) == []


def test_a_library_that_is_not_there_and_that_nobody_read_is_not_known() -> None:
    assert licences.licence_of("bibliotheque-absente") == ""


def test_what_was_read_by_hand_is_about_locked_libraries_only() -> None:
    by_hand = json.loads(read_text("requirements", "licences.json"))

    assert set(by_hand) <= set(locked_names())
    assert all(kept["why"] for kept in by_hand.values())


def test_no_module_that_is_gpl_only_is_imported() -> None:
    sources = [
        file for folder in ("ui", "controllers", "models") for file in path("..", folder).rglob("*.py")
    ]

    users = [
        str(file) for file in sources for name in GPL_ONLY_QT if name in file.read_text(encoding="utf-8")
    ]

    assert len(sources) > 100
    assert users == []
