"""The check of a vault holds what rows tell of the signatures against what the sealed plan proves."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from controllers.headless.arguments import ExitCode
from controllers.headless.check import print_check
from controllers.headless.sentences import Words
from controllers.workspace import Workspace
from models.backup.vault_check import check_vault
from models.records.backups import Fault
from models.records.signatures import SignatureMethod, SignerRole
from models.storage.engine import connect
from models.vault.vault import unlock
from tests.conftest import PASSPHRASE
from tests.factories import a_signature, a_started_plan

_OTHER_INK = (
    '{"height":200.0,"strokes":[{"device":"pen","points":[{"pressure":null,"t_ms":0,"x":1.0,"y":1.0}]}],'
    '"width":400.0}'
)
TAMPERED = {
    "name": "UPDATE signature SET signer_name = 'Quelqu’un d’autre' WHERE role = 'employee'",
    "function": "UPDATE signature SET signer_function = 'directrice' WHERE role = 'employer'",
    "ink": f"UPDATE signature SET ink = '{_OTHER_INK}' WHERE role = 'employee'",  # noqa: S608  (planted)
    "no ink": "UPDATE signature SET ink = NULL WHERE role = 'employee'",
    "ink on paper": f"UPDATE signature SET ink = '{_OTHER_INK}' WHERE role = 'employer'",  # noqa: S608
    "broken ink": "UPDATE signature SET ink = '{' WHERE role = 'employee'",
    "instant": "UPDATE signature SET signed_at = '2020-01-01 08:00:00.000000' WHERE role = 'adviser'",
    "method": "UPDATE signature SET method = 'screen' WHERE role = 'employer'",
    "language": "UPDATE signature SET language = 'uk' WHERE role = 'employee'",
    "evidence": "UPDATE signature SET evidence = replace(evidence, 'not_noted', 'document') WHERE role = 'employee'",
    "no answer": "DELETE FROM signature WHERE role = 'employer'",
    "number": "UPDATE plan SET label = '2026-0999' WHERE label = '2026-0001'",
    "instant of the seal": "UPDATE plan_version SET sealed_at = '2020-01-01 08:00:00.000000' WHERE sealed_at IS NOT NULL",
    "no seal": "UPDATE plan_version SET sealed = NULL, sealed_sha256 = '' WHERE sealed_at IS NOT NULL",
    "no trace of a seal": "UPDATE plan_version SET sealed = NULL, sealed_sha256 = '', sealed_at = NULL "
    "WHERE sealed_at IS NOT NULL",
}


def _sign_two_plans(workspace: Workspace) -> None:
    """Fill a vault: a plan that is sealed, and one that still waits for two of the three."""
    first = workspace.plans.freeze(a_started_plan(workspace).plan_id)
    for role in SignerRole:
        on_paper = {"method": SignatureMethod.PAPER, "ink": None} if role is SignerRole.EMPLOYER else {}
        workspace.plans.sign(first.version_id, a_signature(first, role, **on_paper))
        if on_paper:
            workspace.plans.attest_paper(first.version_id, role)
    second = workspace.plans.freeze(a_started_plan(workspace).plan_id)
    workspace.plans.sign(second.version_id, a_signature(second, SignerRole.EMPLOYEE))


@pytest.fixture
def vault(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    return Path(shutil.copytree(filled_vault(_sign_two_plans), tmp_path / "Essai.palier"))


def _change(path: Path, statement: str) -> None:
    """Change rows as somebody would who has the key and none of our rules."""
    with closing(unlock(path, PASSPHRASE)) as opened:
        connection = connect(opened.database_path, opened.database_key.hex())
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        connection.commit()
        connection.close()


def test_signatures_as_they_were_sealed_are_sound(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check_vault(vault, PASSPHRASE) == ()

    assert print_check(vault, PASSPHRASE, Words(is_english=False)) is ExitCode.DONE
    assert "signatures scellées" in capsys.readouterr().out


@pytest.mark.parametrize("what", TAMPERED)
def test_a_row_that_differs_from_the_sealed_plan_is_told_with_the_number_of_the_plan(
    vault: Path, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    of_first = " AND version_id IN (SELECT id FROM plan_version WHERE sealed_at IS NOT NULL)"
    _change(vault, TAMPERED[what] + (of_first if " signature " in TAMPERED[what] else ""))

    assert print_check(vault, PASSPHRASE, Words(is_english=False)) is ExitCode.NO
    (line,) = capsys.readouterr().err.splitlines()
    assert ("2026-0999 v1" if what == "number" else "2026-0001 v1") in line
    assert "2026-0002" not in line
    assert "signatures" in line


def test_a_sealed_document_that_proves_nothing_any_more_is_told(vault: Path) -> None:
    with closing(unlock(vault, PASSPHRASE)) as opened:
        connection = connect(opened.database_path, opened.database_key.hex())
        (pdf,) = connection.execute("SELECT sealed FROM plan_version WHERE sealed_at IS NOT NULL").fetchone()
        connection.close()
    other = pdf.replace(b"/Palier", b"/Autres")
    digest = sha256(other).hexdigest()

    _change(
        vault,
        f"UPDATE plan_version SET sealed = x'{other.hex()}', sealed_sha256 = '{digest}' "  # noqa: S608
        "WHERE sealed_at IS NOT NULL",
    )

    assert check_vault(vault, PASSPHRASE) == (Fault.SIGNATURES,)


def test_a_document_that_was_changed_is_told_with_the_number_of_its_plan(
    vault: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _change(vault, "UPDATE plan_version SET sealed = x'00' WHERE sealed_at IS NOT NULL")

    assert check_vault(vault, PASSPHRASE) == (Fault.DOCUMENTS,)
    assert print_check(vault, PASSPHRASE, Words(is_english=False)) is ExitCode.NO
    line = capsys.readouterr().err
    assert "2026-0001 v1" in line
    assert "2026-0002" not in line
