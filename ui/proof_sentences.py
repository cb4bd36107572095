"""What is said when a plan cannot be closed, a certificate be given or a time stamp be had."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

PROOF: Final = {
    "plan.sheet_awaited": QT_TRANSLATE_NOOP(
        "errors",
        "Somebody signs on paper, and the signed sheet has not been seen yet. File it, then close the plan.",
    ),
    "plan.sheet_told": QT_TRANSLATE_NOOP(
        "errors", "The plan already tells of this sheet: it can no longer be taken back."
    ),
    "plan.other_adviser": QT_TRANSLATE_NOOP(
        "errors",
        "This plan names {name}, who alone can close it, under their own access. To sign it yourself, change "
        "the plan so that it names you.",
    ),
    "plan.former_format": QT_TRANSLATE_NOOP(
        "errors",
        "An older version of Palier froze this plan. Change it, if only by a word: the new version can be "
        "signed.",
    ),
    "proof.too_large": QT_TRANSLATE_NOOP(
        "errors", "This file has more than {megabytes} MB: it is not a plan of ours, and was not read."
    ),
    "proof.too_slow": QT_TRANSLATE_NOOP(
        "errors", "This file takes too long to read: it is not a plan of ours. Nothing can be said of it."
    ),
    "proof.not_ours": QT_TRANSLATE_NOOP(
        "errors", "The signature could not be put in the file. The answer is kept: open the plan again."
    ),
    "proof.closed": QT_TRANSLATE_NOOP("errors", "This plan is closed: nobody can sign it any more."),
    "proof.answered": QT_TRANSLATE_NOOP("errors", "This party has already answered on this version."),
    "proof.not_on_screen": QT_TRANSLATE_NOOP(
        "errors", "The signature could not be put in the file. The answer is kept: open the plan again."
    ),
    "stamp.no_authority": QT_TRANSLATE_NOOP(
        "errors",
        "No time-stamp authority is set. Its address is given by whoever sells or lends the service.",
    ),
    "certificate.none": QT_TRANSLATE_NOOP(
        "errors", "There is no certificate yet: it is made when the first plan is frozen."
    ),
}
