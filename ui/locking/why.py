"""What the lock screen says of a vault that was closed: handed over as a code, never words of a person."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP

_CONTEXT: Final = "Why"
_CODE: Final = re.compile(r"(?P<event>[a-z_]+)(?:/(?P<code>[a-z_.]+))?")

KEY_CHANGE: Final = "key_change"
"""The change of the key did not come to its end."""
OPENING: Final = "opening"
"""The right passphrase was typed, and the vault had to be closed again."""
RESTORED: Final = "restored"
"""A backup was restored: its keys were in memory."""
LOOKED: Final = "looked"
"""A backup was opened and closed again."""
UNKEPT: Final = "unkept"
"""The last words could not be written in time."""
UNFILED: Final = "unfiled"
"""A photo or a scan on its way in could not be kept in time."""
CRASHED: Final = "crashed"
"""The program met something nobody expected, and the vault is shut."""

_BEFORE: Final = {
    KEY_CHANGE: QT_TRANSLATE_NOOP(
        "Why",
        "The change of the key was stopped. Nothing is lost: the vault opens with the same passphrases.",
    ),
    OPENING: QT_TRANSLATE_NOOP("Why", "The passphrase was right, but the vault had to be closed again."),
    RESTORED: QT_TRANSLATE_NOOP(
        "Why", "The backup is restored and was read through. Open it with the passphrase of that day."
    ),
    LOOKED: QT_TRANSLATE_NOOP("Why", "The backup is closed again; nothing was changed."),
    UNKEPT: QT_TRANSLATE_NOOP(
        "Why",
        "The vault is locked. The file was still being rewritten: what was typed in the last moment may be "
        "missing.",
    ),
    UNFILED: QT_TRANSLATE_NOOP(
        "Why", "The vault is locked. A photo or a scan was not filed in time: file it again."
    ),
    CRASHED: QT_TRANSLATE_NOOP(
        "Why", "Something unexpected happened and the vault was closed. What was saved is safe."
    ),
}
_AFTER: Final = {
    KEY_CHANGE: QT_TRANSLATE_NOOP("Why", "Then open the vault and change the key again, in the settings."),
}


class Why(NamedTuple):
    """What is said, and whether something went wrong."""

    text: str
    is_trouble: bool


def code_of(event: str, error_code: str = "") -> str:
    """Return the code to hand over."""
    return f"{event}/{error_code}" if error_code else event


def why_of(code: str) -> Why:
    """Return what a code says; of one that is not known, that the vault is locked."""
    found = _CODE.fullmatch(code)
    event = found["event"] if found else ""
    if found is None or event not in _BEFORE:
        return Why(QCoreApplication.translate("Start", "The vault is locked."), is_trouble=False)
    sentences = [QCoreApplication.translate(_CONTEXT, _BEFORE[event])]
    if found["code"]:
        sentences.append(_reason(found["code"]))
    if event in _AFTER:
        sentences.append(QCoreApplication.translate(_CONTEXT, _AFTER[event]))
    return Why(" ".join(sentences), is_trouble=event not in {RESTORED, LOOKED})


def _reason(code: str) -> str:
    from models.errors import AppError  # noqa: PLC0415  (a plain lock does not pay for the sentences)
    from ui.errors import error_text  # noqa: PLC0415

    return error_text(AppError(code))
