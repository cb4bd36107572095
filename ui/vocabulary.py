"""The words of the editable vocabularies, as screens offer and show them."""

from __future__ import annotations

from controllers.settings import SettingsController
from ui.labels import language_code, term_label
from ui.widgets.chips import Option


def offered(settings: SettingsController, vocabulary: str, kept: str = "") -> list[Option]:
    """Return the choices of a vocabulary, as pairs of code and words.

    Args:
        settings: Where the vocabularies are read.
        vocabulary: ``contract_type``, ``rome``…
        kept: Code that a record holds already: it stays offered when its term was disabled since, or comes
            from another list, so that saving the record again does not lose it.
    """
    options = [(term.code, term_label(term)) for term in settings.terms(vocabulary)]
    if kept and kept not in dict(options):
        options.append((kept, words_of(settings, vocabulary, kept)))
    return options


def words_of(settings: SettingsController, vocabulary: str, code: str, *, version: str = "") -> str:
    """Return the words of a code in the language of the screens; the code itself when it is unknown."""
    return settings.label(vocabulary, code, language_code(), version=version) if code else ""
