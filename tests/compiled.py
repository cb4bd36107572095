"""Keeps what is compiled, whatever the environment says: each worker would compile every test anew in each run.

Has nothing read for features that nobody uses either, as ``main.py`` does: whatever imports this imports the rest faster.
"""

from __future__ import annotations

import os
import sys

from controllers.lean_qt import start_lean

WRITES_NOTHING = "PALIER_WRITES_NOTHING"
"""Set for the tests of which every written file is looked at."""

if WRITES_NOTHING not in os.environ:
    os.environ["PYTHONDONTWRITEBYTECODE"] = ""  # the programs that tests start too
    sys.dont_write_bytecode = False
start_lean()
