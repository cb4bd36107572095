"""What the commands say of time: the same as the documents, wherever the computer believes it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from controllers.headless.byte_counts import in_megabytes
from controllers.headless.sentences import Words


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system cannot be told another zone")
def test_instants_are_told_in_the_legal_time_of_paris(monkeypatch: pytest.MonkeyPatch) -> None:
    words = Words(is_english=False)
    instant = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    monkeypatch.setenv("TZ", "America/Cayenne")
    time.tzset()

    said = f"{words.date(instant)} {words.time(instant)}".replace("\u00a0", " ")

    monkeypatch.undo()
    time.tzset()
    assert said == "jeudi 2 juillet 2026 0 h 30"


def test_numbers_are_written_as_the_language_writes_them() -> None:
    told = {"path": "Essai : 2.2.palier", "people": 3, "plans": 1, "removed": 0}
    french, english = (
        Words(is_english=is_english)("backup.done", megabytes=in_megabytes(2_240_000), **told)
        for is_english in (False, True)
    )
    made = Words(is_english=False)(
        "vault.done", path="x", megabytes=3, residents=40, employers=12, seconds=15.2304
    )

    assert "2,2\u00a0Mo" in french
    assert "Essai : 2.2.palier" in french, "the name of a folder is left as it is"
    assert "2.2 MB" in english
    assert "3\u00a0Mo" in made
    assert made.endswith("15,2\u00a0s)")
