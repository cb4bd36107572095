"""The big vault that the benchmarks share, made once and kept in the temporary folder.

Its passphrase costs what a new one costs on this machine, as people have it; the cheapest, that tests take,
would leave no time for what is done while the key is derived.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from zlib import crc32

from controllers.headless.demo_vault import VaultOrder, write_vault
from controllers.headless.sentences import Words
from models.storage.migrate import MIGRATIONS
from models.vault.vault import unlock

PASSPHRASE = "un coffre pour mesurer"


def big_vault(residents: int, facts: int = 0, employers: int | None = None) -> Path:
    """Return a vault of fictional data, made now when it is not there yet."""
    scripts = b"".join(file.read_bytes() for file in sorted((MIGRATIONS / "versions").glob("*.py")))
    path = (
        Path(tempfile.gettempdir())
        / f"palier-benchmark-{residents}-{facts}-{employers or 0}-{crc32(scripts):08x}"
    )
    if not path.exists():
        sys.stderr.write(f"making a vault of {residents} residents, once …\n")
        order = VaultOrder(residents=residents, employers=employers, facts=facts)
        write_vault(path, PASSPHRASE, order, Words(is_english=True))
        _give_usual_cost(path)
    return path


def _give_usual_cost(path: Path) -> None:
    vault = unlock(path, PASSPHRASE)
    try:
        vault.change_passphrase(PASSPHRASE, PASSPHRASE)
    finally:
        vault.close()
