"""One vault, one window: a second start brings the first to the front; a killed one leaves its place."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.secrets.child import running
from tests.secrets.instances import meet
from tests.secrets.planted import plant

TIMES = 1


@pytest.mark.skipif(sys.platform == "win32", reason="there the first instance does not answer")
def test_a_second_start_gives_way_and_a_killed_one_is_followed(qapp: object, tmp_path: Path) -> None:
    seen = meet(tmp_path, TIMES)

    assert (seen.refused, seen.raised, seen.taken_over) == (TIMES, TIMES, TIMES)


def test_a_start_from_before_is_refused_when_it_tries_to_open(qapp: object, tmp_path: Path) -> None:
    planted = plant(tmp_path / "Essai.palier", residents=1)
    with (
        running(tmp_path / "a", "--vault", str(planted.path)) as early,
        running(tmp_path / "b", "--vault", str(planted.path)) as first,
    ):
        early.wait_for("ready")
        first.wait_for("ready")
        first.do("unlock", passphrase=planted.passphrase)
        first.wait_for("open")

        early.do("unlock", passphrase=planted.passphrase)
        with pytest.raises(AssertionError, match=r"vault\.busy"):
            early.wait_for("open")
        assert first.wait_for("raised")
