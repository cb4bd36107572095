"""What the first window must not wait for."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = (
    "sqlalchemy", "sqlcipher3", "alembic", "reportlab", "pyhanko", "asn1crypto", "cryptography", "numpy",
    "cattrs", "uharfbuzz", "pypdfium2", "phonenumbers", "PIL", "asyncio",
)  # fmt: skip


def loaded_by(statement: str) -> set[str]:
    code = f"{statement}; import json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(json.loads(done.stdout))


def test_the_first_window_loads_nothing_of_the_vault_nor_of_documents() -> None:
    loaded = loaded_by("import main, controllers.headless.display, ui.start")

    assert sorted(loaded & set(HEAVY)) == []


def test_the_arguments_are_read_without_qt() -> None:
    loaded = loaded_by("import main, controllers.headless.arguments, controllers.headless.display")

    assert not [name for name in loaded if name.startswith("PySide6")]


@pytest.mark.parametrize("module", ["models.demo.names", "models.demo.ink"])
def test_the_words_of_the_demo_need_no_database(module: str) -> None:
    assert "sqlalchemy" not in loaded_by(f"import {module}")
