"""The one request that this program sends over the network: the digest of a file, to an authority of time.

It is called beside the screen, never in it, and only when somebody asked for it.
"""

from __future__ import annotations

import http.client
import urllib.error
import urllib.parse
import urllib.request
from typing import Final

from models.errors import DocumentFailure

PATIENCE: Final = 15.0
"""Seconds for each step of an exchange."""
LARGEST: Final = 64 * 1024
"""Bytes of the largest reply."""
_SCHEMES: Final = frozenset(("http", "https"))


def asked(url: str, query: bytes) -> bytes:
    """Send a question and give the reply, which is not checked yet.

    Args:
        url: Address of the authority.
        query: Question of RFC 3161, DER.

    Raises:
        DocumentFailure: ``stamp.address``: it is no address of the web; ``stamp.unreachable``: no reply.
    """
    try:
        is_address = urllib.parse.urlsplit(url.strip()).scheme.lower() in _SCHEMES
    except ValueError:
        is_address = False
    if not is_address:
        raise DocumentFailure("stamp.address")
    head = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
    request = urllib.request.Request(url.strip(), data=query, headers=head, method="POST")  # noqa: S310  (checked)
    opener = urllib.request.build_opener(_NowhereElse())
    try:
        with opener.open(request, timeout=PATIENCE) as reply:
            found = reply.read(LARGEST + 1)
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise DocumentFailure("stamp.unreachable") from error
    if not isinstance(found, bytes) or len(found) > LARGEST:
        raise DocumentFailure("stamp.unreachable")
    return found


class _NowhereElse(urllib.request.HTTPRedirectHandler):
    """An authority that sends elsewhere is not the one that was set."""

    def redirect_request(self, *_: object) -> None:
        return None
