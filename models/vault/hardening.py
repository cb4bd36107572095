"""What the process asks of the system before it touches anything secret; cheap to import and to call."""

from __future__ import annotations

import os
import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Keep other accounts and crash dumps away from the process's memory and files.

    New files belong to this person alone; no core dump is written; on Linux another process of the same
    person may not read this one's memory. A system that refuses one of these is left as it is.
    """
    os.umask(0o077)
    # The cryptographic library of the database would read a system-wide configuration file.
    os.environ["OPENSSL_CONF"] = os.devnull
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  (absent from Windows)

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415  (used here only)

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
