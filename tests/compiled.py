"""Keeps what is compiled, whatever the environment says: each worker would compile every test anew in each run."""

from __future__ import annotations

import os
import sys

os.environ["PYTHONDONTWRITEBYTECODE"] = ""  # the programs that tests start too
sys.dont_write_bytecode = False
