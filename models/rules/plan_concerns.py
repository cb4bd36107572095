"""Whom a change of a plan concerns: who must sign again, so that nobody is held by words they did not accept.

What was agreed is changed by those who agreed to it (Code civil, article 1193), and a signature says that
somebody accepts what that act makes of their rights and duties (article 1367). From there:

* the post, the contract, the week, the first day, the tutor, the tasks, the help, the aims, the check points
  and whom to call are the life at work of the two who share it: employee and employer;
* a commitment binds its author, who alone signs for a new one; once it is taken out or said otherwise, the
  others lose what they counted on, so they are asked too;
* a name, a function or a number of one party is that party's to confirm; the company itself and the place of
  work also concern the employee, who must know for whom and where they work (Code du travail, L1221-5-1);
* another adviser, or another organisation, concerns everybody: section 13 lets that very person speak of
  them;
* of section 13, a subject that is added needs everybody; one that is taken out needs nobody, because
  everyone may withdraw it at any time and without a reason;
* the translation is what an employee read: French prevails, but only the text in their language can be held
  against them (L1221-3), so it concerns them alone;
* a change of form (a space, a capital, an apostrophe, a final stop) alters no letter and no figure: it
  concerns nobody; nor does a line that only changed its place, the head of the paper, or where and in how
  many originals the new version is made: these belong to the new act itself;
* whatever is not named here concerns everybody.

The adviser countersigns every version and signs last: that act closes the document (``security.md`` §4.4).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from models.records.signatures import SignerRole
from models.rules.names import is_same_person

Roles = frozenset[SignerRole]
NOBODY: Final[Roles] = frozenset()
EVERYBODY: Final[Roles] = frozenset(SignerRole)
_EMPLOYEE: Final[Roles] = frozenset({SignerRole.EMPLOYEE})
_EMPLOYER: Final[Roles] = frozenset({SignerRole.EMPLOYER})
_ADVISER: Final[Roles] = frozenset({SignerRole.ADVISER})
_AT_WORK: Final = _EMPLOYEE | _EMPLOYER

_BY_FIELD: Final[Mapping[str, Roles]] = {
    "letterhead": NOBODY,
    "language": _EMPLOYEE,
    "employer.legal_name": _AT_WORK,
    "employer.site_address": _AT_WORK,
    "employer": _EMPLOYER,
    "employee": _EMPLOYEE,
    "adviser.name": EVERYBODY,
    "adviser.organisation": EVERYBODY,
    "adviser": _ADVISER,
    "post": _AT_WORK,
    "contract": _AT_WORK,
    "timetable": _AT_WORK,
    "ramp": _AT_WORK,
    "day_one": _AT_WORK,
    "tutor": _AT_WORK,
    "tasks": _AT_WORK,
    "levers": _AT_WORK,
    "objectives": _AT_WORK,
    "check_points": _AT_WORK,
    "contacts": _AT_WORK,
    "agreement": EVERYBODY,
    "commitments.employee": _EMPLOYEE,
    "commitments.employer": _EMPLOYER,
    "commitments.adviser": _ADVISER,
    "signing.place": NOBODY,
    "signing.originals": NOBODY,
    "signing.is_read_aloud": _EMPLOYEE,
    "signing.interpreter_name": _EMPLOYEE,
}
_SPACES: Final = re.compile(r"\s+")
_LOOSE: Final = re.compile(r" ?([:;!?«»]) ?|(?<=\d) (?=[^\W\d])|(?<=[^\W\d]) (?=\d)")
_ALIKE: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u2011": "-"})


def roles_for(field: str, before: str, after: str) -> Roles:
    """Return who is concerned when a field, or a line of a list, no longer says the same.

    Args:
        field: Path of the fact or of the list: ``tutor.name``, ``commitments.employer``.
        before: French words that stood there; empty: there were none.
        after: French words that stand there now; empty: none do.
    """
    if is_form_alone(before, after):
        return NOBODY
    if field == "adviser.name" and is_same_person(before, after):
        return _ADVISER
    if field == "agreement.topics" and not after:
        return NOBODY
    if field.startswith("commitments.") and before:
        return _known(field) | _AT_WORK
    return _known(field)


def roles_for_translation() -> Roles:
    """Return who is concerned when the translation alone says something else."""
    return _EMPLOYEE


def is_form_alone(before: str, after: str) -> bool:
    """Tell whether two texts have the same letters and figures in the same words."""
    return bool(before) and bool(after) and _letters(before) == _letters(after)


def _known(field: str) -> Roles:
    """Look a field up, then the section in which it is."""
    while field:
        if field in _BY_FIELD:
            return _BY_FIELD[field]
        field = field.rpartition(".")[0]
    return EVERYBODY


def _letters(text: str) -> str:
    plain = _SPACES.sub(" ", text.translate(_ALIKE)).strip().casefold()
    return _LOOSE.sub(lambda found: found.group(1) or "", plain).rstrip(" .…")
