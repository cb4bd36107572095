"""One vault, one window: a second start brings the first to the front; a killed one leaves its place."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.secrets.instances import meet

TIMES = 1


@pytest.mark.skipif(sys.platform == "win32", reason="there the first instance does not answer")
def test_a_second_start_gives_way_one_from_before_is_refused_and_a_killed_one_is_followed(
    qapp: object, tmp_path: Path
) -> None:
    seen = meet(tmp_path, TIMES)

    assert "vault.busy" in seen.early
    assert (seen.refused, seen.raised, seen.taken_over) == (TIMES, TIMES, TIMES)
