"""What runs with Palier may run inside a proprietary host: no library of the run-time lock is GPL only."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata

from resources import path, read_text

GPL_ONLY_QT = ("QtCharts", "QtGraphs", "QtDataVisualization", "QtVirtualKeyboard")


def locked_names() -> list[str]:
    return re.findall(r"^([a-z0-9][a-z0-9._-]*)==", read_text("requirements", "run.txt"), re.MULTILINE)


def licence_of(name: str) -> str:
    """Return every word that a package says of its licence; empty when it is not for this system."""
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return ""
    classifiers = [line for line in about.get_all("Classifier") or [] if line.startswith("License")]
    told = [*(about.get_all("License-Expression") or []), *(about.get_all("License") or [])]
    return " ".join([*(text[:200] for text in told), *classifiers])


def test_no_locked_library_is_gpl_only() -> None:
    names = locked_names()

    suspects = {
        name: licence
        for name in names
        if (licence := licence_of(name))
        and re.search(r"(?<!L)(?<!Lesser )\bA?GPL|GNU General", licence)
        and not re.search(r"LGPL|Lesser|OR |BSD|MIT|Apache", licence)
    }

    assert len(names) > 20
    assert suspects == {}


def test_every_locked_library_is_pinned_by_hashes_and_names_no_host() -> None:
    for kind in ("run", "dev"):
        text = read_text("requirements", f"{kind}.txt")
        assert "://" not in text
        for block in re.split(r"\n(?=[a-z0-9])", text.strip()):
            assert "--hash=sha256:" in block, block.splitlines()[0]


def test_no_module_that_is_gpl_only_is_imported() -> None:
    sources = [
        file for folder in ("ui", "controllers", "models") for file in path("..", folder).rglob("*.py")
    ]

    users = [
        str(file) for file in sources for name in GPL_ONLY_QT if name in file.read_text(encoding="utf-8")
    ]

    assert len(sources) > 100
    assert users == []
