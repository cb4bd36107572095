"""The words of roles, as screens offer and show them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.people import Role

_ROLES: Final = {
    Role.OUTREACH: QT_TRANSLATE_NOOP("people", "Adviser, outreach"),
    Role.EMPLOYMENT: QT_TRANSLATE_NOOP("people", "Adviser, employment"),
    Role.COORDINATOR: QT_TRANSLATE_NOOP("people", "Coordination"),
    Role.STATISTICS: QT_TRANSLATE_NOOP("people", "Statistics only"),
}
_MEANINGS: Final = {
    Role.OUTREACH: QT_TRANSLATE_NOOP(
        "people", "Opens and writes files; sees neither sensitive facts nor the partner’s notes."
    ),
    Role.EMPLOYMENT: QT_TRANSLATE_NOOP(
        "people", "Opens and writes files and plans, sensitive facts and the partner’s notes too; exports."
    ),
    Role.COORDINATOR: QT_TRANSLATE_NOOP(
        "people", "May do everything: people and access, the journal, backups, the keys."
    ),
    Role.STATISTICS: QT_TRANSLATE_NOOP("people", "Sees counts, never a name nor a file."),
}


def role_text(role: Role) -> str:
    """Return the name of a role."""
    return QCoreApplication.translate("people", _ROLES[role])


def role_meaning(role: Role) -> str:
    """Return what a role may do, in one sentence."""
    return QCoreApplication.translate("people", _MEANINGS[role])


def role_options() -> list[tuple[str, str]]:
    """Return every role, as pairs of code and words."""
    return [(role.value, role_text(role)) for role in Role]
