"""Requests whose answer is late, said as soon as the coordinator opens the vault: the law gives one month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.records.privacy import RequestState
from models.rules.rights_requests import state

if TYPE_CHECKING:
    from controllers.privacy import PrivacyController


class OverdueCounts(QObject):
    """Sentences with a number: their plural is only collected from a ``tr`` of a class."""

    def late(self, count: int) -> str:
        """Say how many answers are late."""
        return self.tr(
            "%n request(s) should have been answered already. See the settings, Retention and rights.",
            "",
            count,
        )


def overdue_words(privacy: PrivacyController) -> str:
    """Say how many requests are late; empty when none is, or when somebody else answers them."""
    if not privacy.may_administer():
        return ""
    today = privacy.today()
    late = sum(state(request, today) is RequestState.OVERDUE for request in privacy.register.requests())
    if not late:
        return ""
    return OverdueCounts().late(late)
