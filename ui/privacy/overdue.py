"""Requests whose answer is late, said as soon as the coordinator opens the vault: the law gives one month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.records.privacy import RequestState
from models.rules.rights_requests import state

if TYPE_CHECKING:
    from controllers.privacy import PrivacyController


def overdue_words(privacy: PrivacyController) -> str:
    """Say how many requests are late; empty when none is, or when somebody else answers them."""
    if not privacy.may_administer():
        return ""
    today = privacy.today()
    late = sum(state(request, today) is RequestState.OVERDUE for request in privacy.register.requests())
    if not late:
        return ""
    return QCoreApplication.translate(
        "rights",
        "%n request(s) should have been answered already. See the settings, Retention and rights.",
        "",
        late,
    )
