"""Sleep announced by the login service: the vault is closed before the computer may sleep."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.secrets.suspends import missing, suspend

TIMES = 2
pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())


def test_the_computer_waits_until_the_vault_is_closed(qapp: object, tmp_path: Path) -> None:
    seen = suspend(tmp_path, TIMES)

    assert seen.locked == TIMES
    assert len(seen.painted) == TIMES
