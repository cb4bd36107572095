"""What is said of a translated phrase: how far it can be relied on, and who read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt

from models.records.translations import TranslatedPhrase, WordingState
from models.rules.isolation import PDI, isolated
from models.rules.phrases import available_languages
from models.rules.translations import Shown
from ui.dates import short_date
from ui.tables.rows import RowLook

if TYPE_CHECKING:
    from models.records.translations import Progress

translate = QCoreApplication.translate
_RLI: Final = "\u2067"


def direction_of(language: str) -> Qt.LayoutDirection:
    """Return the direction in which a language is written."""
    is_mirrored = any(code == language and way == "rtl" for code, _, way in available_languages())
    return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight


def choices_of_state() -> list[tuple[str, str]]:
    """Return which phrases can be listed."""
    return [
        (Shown.TO_CHECK.value, translate("translations", "To be checked")),
        (Shown.APPROVED.value, translate("translations", "Approved")),
        (Shown.CHANGED.value, translate("translations", "Changed by us")),
        (Shown.ALL.value, translate("translations", "All")),
    ]


def state_name(line: TranslatedPhrase) -> str:
    """Return the state of a phrase in a word or two."""
    if line.state is WordingState.APPROVED:
        return translate("translations", "Checked")
    if line.state is WordingState.OUTDATED:
        return translate("translations", "French changed")
    return translate("translations", "To be checked")


def phrase_look(line: TranslatedPhrase, language: str) -> RowLook:
    """Return how a phrase looks in the list."""
    is_mirrored = direction_of(language) == Qt.LayoutDirection.RightToLeft
    is_approved = line.state is WordingState.APPROVED
    return RowLook(
        title=line.french,
        subtitle=f"{_RLI}{isolated(line.text)}{PDI}" if is_mirrored else line.text,
        icon="check" if is_approved else "pen" if line.is_changed else "language",
        pill=state_name(line),
        pill_hue="green" if is_approved else "saffron",
    )


def state_words(line: TranslatedPhrase) -> str:
    """Say who read a phrase, or that nobody who speaks the language has."""
    if line.state is WordingState.OUTDATED:
        return translate(
            "translations",
            "The French has changed since: your words are no longer used. Read the sentence again, mend it, "
            "then save or approve it.",
        )
    if line.state is WordingState.APPROVED:
        return _approved_words(line)
    if line.is_changed:
        return translate(
            "translations", "Your own words, used already. To be checked by a person who speaks the language."
        )
    return translate("translations", "To be checked by a person who speaks the language.")


def progress_words(found: Progress) -> str:
    """Say how much of a language somebody who speaks it has read."""
    if found.is_whole:
        return translate("translations", "A person who speaks the language has read all of it.")
    if not found.approved:
        return translate("translations", "To be checked by a person who speaks the language.")
    words = translate("translations", "{approved} of {total} phrases approved, the others are to be checked.")
    return words.format(approved=found.approved, total=found.total)


def _approved_words(line: TranslatedPhrase) -> str:
    own = line.own
    if own is None or own.approved_on is None:
        words = translate("translations", "Read and approved by {who}.")
        return words.format(who=own.approved_by if own else line.checked_by)
    words = translate("translations", "Read and approved by {who} on {date}.")
    return words.format(who=own.approved_by, date=short_date(own.approved_on))
