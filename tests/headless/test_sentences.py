"""What the commands say of time: the same as the documents, wherever the computer believes it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

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
