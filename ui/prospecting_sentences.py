"""What is said when something about prospecting, or a list that is brought in, is refused."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

PROSPECTING: Final = {
    "approach.not_found": QT_TRANSLATE_NOOP("errors", "This call or visit is no longer in the log."),
    "criterion_change.not_found": QT_TRANSLATE_NOOP("errors", "This criterion is no longer noted."),
    "employer_merge.half_typed": QT_TRANSLATE_NOOP(
        "errors",
        "Words about one of these employers are half typed, here or by a colleague: save them or throw them "
        "away first.",
    ),
    "employer_standing.exists": QT_TRANSLATE_NOOP(
        "errors", "A colleague noted this for this employer meanwhile: close this form and open it again."
    ),
    "employer_standing.not_found": QT_TRANSLATE_NOOP("errors", "This is no longer noted of this employer."),
    "list_file.columns": QT_TRANSLATE_NOOP(
        "errors",
        "The first line has to name the columns: one for the code, one for the words. Nothing was read.",
    ),
    "list_file.empty": QT_TRANSLATE_NOOP("errors", "No code was found in this file: nothing was brought in."),
    "list_file.line": QT_TRANSLATE_NOOP(
        "errors", "Line {line}: “{text}” is not a code of this list. Nothing was brought in."
    ),
    "list_file.not_text": QT_TRANSLATE_NOOP(
        "errors", "This is not a CSV file. Open it in a spreadsheet and save it as CSV (UTF-8)."
    ),
    "list_file.too_long": QT_TRANSLATE_NOOP(
        "errors", "This file is too large to be one of the official lists: nothing was read."
    ),
    "list_file.unreadable": QT_TRANSLATE_NOOP("errors", "This file could not be read."),
    "promise_made.not_found": QT_TRANSLATE_NOOP("errors", "This promise is no longer noted."),
}
