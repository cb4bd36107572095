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
    "proof.cannot_open": QT_TRANSLATE_NOOP(
        "errors", "This file cannot be opened: it was moved, or may not be read. Choose it again."
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
    "proof.stamped": QT_TRANSLATE_NOOP("errors", "This plan has a time stamp already."),
    "proof.not_closed": QT_TRANSLATE_NOOP("errors", "Only a plan that the three have signed is stamped."),
    "stamp.address": QT_TRANSLATE_NOOP(
        "errors", "The address of the authority is not one: it begins with https:// or http://."
    ),
    "stamp.unreachable": QT_TRANSLATE_NOOP(
        "errors", "The authority does not answer. Check the network and the address, and try again later."
    ),
    "stamp.refused": QT_TRANSLATE_NOOP(
        "errors", "The authority refused to stamp. Ask whoever gave you its address."
    ),
    "stamp.garbled": QT_TRANSLATE_NOOP(
        "errors", "What the authority answered is not a time stamp. Check its address."
    ),
    "stamp.certificate": QT_TRANSLATE_NOOP(
        "errors", "The key of this authority may not make time stamps: its answer was not taken."
    ),
    "stamp.other": QT_TRANSLATE_NOOP(
        "errors", "The authority answered about something else: its time stamp was not taken."
    ),
    "stamp.unknown_authority": QT_TRANSLATE_NOOP(
        "errors", "Somebody else than the known authority answered: the time stamp was not taken."
    ),
    "stamp.clock": QT_TRANSLATE_NOOP(
        "errors",
        "The authority’s clock and that of this laptop are far apart. Set the time of this computer, and try "
        "again.",
    ),
    "certificate.none": QT_TRANSLATE_NOOP(
        "errors", "There is no certificate yet: it is made when the first plan is frozen."
    ),
}
