"""What the process asks of the system before it touches anything secret; cheap to import and to call."""

from __future__ import annotations

import os
import sys

_PR_SET_DUMPABLE = 4
# SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX: a crash is neither shown nor handed to error reporting.
_SILENT_CRASHES = 0x0001 | 0x0002
_WER_WITHOUT_HEAP = 0x1


def harden() -> None:
    """Keep other accounts and crash dumps away from the process's memory and files.

    New files belong to this person alone; no core dump is written, nor a crash report with memory in it; on
    Linux another process of the same person may not read this one's memory. A system that refuses one of
    these is left as it is. The process that replaces this one at a lock asks again: ``exec`` forgets it.
    """
    os.umask(0o077)
    # The cryptographic library of the database would read a system-wide configuration file.
    os.environ["OPENSSL_CONF"] = os.devnull
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  (used here only)

        ctypes.windll.kernel32.SetErrorMode(_SILENT_CRASHES)
        ctypes.windll.kernel32.WerSetFlags(_WER_WITHOUT_HEAP)
        return
    import resource  # noqa: PLC0415  (absent from Windows)

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415  (used here only)

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
