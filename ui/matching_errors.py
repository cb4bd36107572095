"""What is wrong with a file of communes or with the rules of matching, and what to do about it."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

MATCHING: Final = {
    "commune.code": QT_TRANSLATE_NOOP(
        "errors", "Line {line}: « {found} » is no code of a commune, such as 44109 or 2A004."
    ),
    "commune.columns": QT_TRANSLATE_NOOP(
        "errors",
        "Columns are missing in this file: {missing}. It needs code, name, postcode, lat and lon.",
    ),
    "commune.coordinates": QT_TRANSLATE_NOOP(
        "errors", "Line {line}: « {found} » is no place on a map, such as 47.2184 and -1.5536."
    ),
    "commune.empty": QT_TRANSLATE_NOOP("errors", "This file places no commune. Nothing was changed."),
    "commune.name": QT_TRANSLATE_NOOP("errors", "Line {line}: the commune has no name."),
    "commune.not_text": QT_TRANSLATE_NOOP(
        "errors", "This file is no table in text (CSV). Nothing was changed."
    ),
    "commune.postcode": QT_TRANSLATE_NOOP(
        "errors", "Line {line}: « {found} » is no postcode of five digits."
    ),
    "commune.too_large": QT_TRANSLATE_NOOP(
        "errors", "This file is too large: {limit} MB at most. Nothing was changed."
    ),
    "commune.unreadable": QT_TRANSLATE_NOOP(
        "errors", "This file could not be read. Is the stick still there?"
    ),
    "matching.order": QT_TRANSLATE_NOOP(
        "errors",
        "What is not known weighs more than nothing and less than what is far; what is near never weighs "
        "more than what is far. Three zeros leave this aside.",
    ),
}
