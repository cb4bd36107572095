"""What is said when a template cannot be kept."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

TEMPLATE: Final = {
    "input.too_many": QT_TRANSLATE_NOOP("errors", "{limit} at most: take one out, or join two."),
    "template.rome": QT_TRANSLATE_NOOP(
        "errors", "A ROME code is a letter and four figures, such as K2204. Put a comma between two codes."
    ),
    "template.legal_point": QT_TRANSLATE_NOOP(
        "errors", "This date protects the employee: every plan with a trial period has it."
    ),
    "template.after_notice": QT_TRANSLATE_NOOP(
        "errors",
        "This meeting must come before the employer has to tell what is decided: write 0 days or more.",
    ),
    "template.logo_too_large": QT_TRANSLATE_NOOP(
        "errors", "This picture is larger than {megabytes} MB. Choose a smaller one."
    ),
    "template.logo_unreadable": QT_TRANSLATE_NOOP(
        "errors", "This picture could not be read. Is it still there, and may you open it?"
    ),
    "template.logo_blank": QT_TRANSLATE_NOOP(
        "errors", "Nothing of this picture would be seen on white paper. Choose a darker one."
    ),
    "template.not_found": QT_TRANSLATE_NOOP("errors", "This version does not exist any more."),
}
