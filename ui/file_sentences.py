"""What is said when something of a person’s file cannot be kept."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

FILE: Final = {
    "barrier.not_found": QT_TRANSLATE_NOOP("errors", "This barrier is no longer here."),
    "dated_paper.not_found": QT_TRANSLATE_NOOP("errors", "This paper is no longer here."),
    "dated_paper.stays_special": QT_TRANSLATE_NOOP(
        "errors",
        "This paper says something of health: it stays one that few people read. If it was noted by mistake, "
        "take it out and note the other one anew.",
    ),
    "own_field.not_found": QT_TRANSLATE_NOOP("errors", "This field is no longer here."),
    "own_field.too_many": QT_TRANSLATE_NOOP(
        "errors", "There are {limit} fields already. Stop offering one, or give an old one another name."
    ),
    "translation.no_language": QT_TRANSLATE_NOOP("errors", "There are no phrases in this language."),
    "translation.no_phrase": QT_TRANSLATE_NOOP("errors", "This phrase is no longer used."),
    "translation.braces": QT_TRANSLATE_NOOP(
        "errors",
        "Braces hold the place of what the program writes: put them as in the French, nothing else inside.",
    ),
    "translation.missing": QT_TRANSLATE_NOOP(
        "errors", "{names} must be in the sentence: the program writes something there. Put it back as it is."
    ),
    "translation.strange": QT_TRANSLATE_NOOP(
        "errors", "The program has nothing to write for {names}: take it out, as in the French."
    ),
    "translation.unreadable": QT_TRANSLATE_NOOP(
        "errors", "There is a character that cannot be seen in this sentence. Type it again."
    ),
    "translation_file.unreadable": QT_TRANSLATE_NOOP(
        "errors", "This file cannot be read. Copy it to this computer and try again."
    ),
    "translation_file.not_text": QT_TRANSLATE_NOOP(
        "errors", "This is not a list in text. In the spreadsheet, save it as « CSV UTF-8 »."
    ),
    "translation_file.too_long": QT_TRANSLATE_NOOP(
        "errors", "This file is far longer than a list of phrases. Choose the list that was sent back."
    ),
    "translation_file.columns": QT_TRANSLATE_NOOP(
        "errors", "The columns are not those of the list. Keep the first line as it was given out."
    ),
    "translation_file.empty": QT_TRANSLATE_NOOP("errors", "There is no phrase in this file."),
    "translation_file.other_language": QT_TRANSLATE_NOOP(
        "errors", "Line {line} is of another language. Choose that language, then bring the list in."
    ),
    "translation_file.key": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line}: « {text} » is the key of no phrase. Keep the second column as it was given out.",
    ),
    "translation_file.twice": QT_TRANSLATE_NOOP(
        "errors", "Line {line}: this phrase is already above. Keep one of the two."
    ),
    "translation_file.by": QT_TRANSLATE_NOOP(
        "errors", "Line {line}: say who read it, in the last column, in fewer than 120 characters."
    ),
    "translation_file.blanks": QT_TRANSLATE_NOOP(
        "errors", "Line {line}: the words between braces must be those of the French, as they are."
    ),
    "translation_file.sentence": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line}: the translation is empty, too long, or holds a character that cannot be printed.",
    ),
    "special.off": QT_TRANSLATE_NOOP(
        "errors",
        "This may say something of health, family or status. Your organisation does not keep it, or not for "
        "your role: leave it unsaid.",
    ),
}
