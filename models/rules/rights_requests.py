"""The rights a person may use, how long there is to answer, and what applies to a mission of public interest.

Sources: RGPD, articles 12.3 (one month after receipt, two more when it is complex, said within the first
month), 15 to 18, 20 and 21; règlement 1182/71 for the day on which a month ends; the legal basis is article
6.1.e, so portability (20.1.a) does not apply and erasure is limited (17.3.b and e).
"""

from __future__ import annotations

from datetime import date
from typing import Final

from models.i18n import QT_TRANSLATE_NOOP
from models.records.privacy import RequestKind, RequestRecord, RequestState
from models.rules.periods import add_months, next_working_day

ANSWER_MONTHS: Final = 1
EXTENSION_MONTHS: Final = 2
SOON_DAYS: Final = 7
_CONTEXT: Final = "rights"

EXPLANATIONS: Final[dict[RequestKind, str]] = {
    RequestKind.ACCESS: QT_TRANSLATE_NOOP(
        "rights",
        "Applies. Give the complete copy: everything written, the notes of both organisations, who received "
        "what and who opened the file (article 15).",
    ),
    RequestKind.RECTIFICATION: QT_TRANSLATE_NOOP(
        "rights",
        "Applies. Correct what is wrong with the person, then tell those who received it "
        "(articles 16 and 19).",
    ),
    RequestKind.OBJECTION: QT_TRANSLATE_NOOP(
        "rights",
        "Applies, because the file rests on a mission of public interest (article 21). Set the file aside "
        "while the answer is prepared; go on only for a compelling reason, written in the answer.",
    ),
    RequestKind.LIMITATION: QT_TRANSLATE_NOOP(
        "rights",
        "Applies while accuracy or an objection is checked, or when the person prefers it to erasure "
        "(article 18). The file is kept and only the coordinator sees it.",
    ),
    RequestKind.ERASURE: QT_TRANSLATE_NOOP(
        "rights",
        "Applies within limits: what the mission of public interest or a proof still needs may be kept "
        "(articles 17.3.b and 17.3.e). A signed plan stays five years in the restricted archive; all the "
        "rest is erased.",
    ),
    RequestKind.WITHDRAWAL: QT_TRANSLATE_NOOP(
        "rights",
        "Applies at once, as easily as the agreement was given (article 7.3).",
    ),
}
"""English sentences, context ``rights``: what to do for each right."""

PORTABILITY: Final = QT_TRANSLATE_NOOP(
    "rights",
    "Portability does not apply to a mission of public interest (article 20); the copy is given in a "
    "machine-readable form all the same.",
)


def due_on(received_on: date) -> date:
    """Return the last day to answer a request: one month after receipt, or the next working day."""
    return next_working_day(add_months(received_on, ANSWER_MONTHS))


def extended_due_on(received_on: date) -> date:
    """Return the last day to answer once extended: three months after receipt in all."""
    return next_working_day(add_months(received_on, ANSWER_MONTHS + EXTENSION_MONTHS))


def can_extend(request: RequestRecord, today: date) -> bool:
    """Say whether two more months may still be taken: once, and said within the first month."""
    return request.answered_on is None and request.extended_on is None and today <= request.due_on


def state(request: RequestRecord, today: date) -> RequestState:
    """Say where a request is on a day; the last day to answer is not late."""
    if request.answered_on is not None:
        return RequestState.ANSWERED
    if today > request.due_on:
        return RequestState.OVERDUE
    return RequestState.DUE_SOON if (request.due_on - today).days <= SOON_DAYS else RequestState.OPEN
