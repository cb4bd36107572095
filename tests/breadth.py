"""How much of what is costly is tried: enough by default, everything with the environment variable ``PALIER_LONG``."""

from __future__ import annotations

import os
from typing import Final

IS_LONG: Final = bool(os.environ.get("PALIER_LONG"))
"""Whether breadth counts more than time: every example, every call that can fail, every medium."""
