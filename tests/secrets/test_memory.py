"""After a lock, another process finds neither key nor name nor passphrase in the memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.secrets.child import may_read_memory
from tests.secrets.memory import lock_and_look

LOCKS = 2
"""While typing and while searching; the long form, ``python -m tests.secrets.run memory``, takes every moment."""
pytestmark = pytest.mark.skipif(bool(may_read_memory()), reason=may_read_memory())


def test_a_locked_process_remembers_nothing_and_gives_back_what_was_half_typed(
    qapp: object, tmp_path: Path
) -> None:
    findings = lock_and_look(tmp_path, LOCKS)

    # What is seen while open proves that looking works; the passphrase may be overwritten by then.
    assert {"database key hex", "name utf-8"} <= findings.open_hits
    assert findings.locked_hits == {}
    assert findings.locks == LOCKS
    assert findings.drafts == LOCKS - 1
