"""Keeps what is compiled, whatever the environment says: each worker would compile every test anew in each run."""

from __future__ import annotations

import os
import sys

WRITES_NOTHING = "PALIER_WRITES_NOTHING"
"""Set for the tests of which every written file is looked at."""

if WRITES_NOTHING not in os.environ:
    os.environ["PYTHONDONTWRITEBYTECODE"] = ""  # the programs that tests start too
    sys.dont_write_bytecode = False
