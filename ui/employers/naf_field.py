"""The activity of an employer: found by a few letters, or its code typed as it stands on a pay slip."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from typing_extensions import override

from controllers.settings import SettingsController
from models.rules import naf
from models.rules.names import fold
from ui.labels import term_label
from ui.vocabulary import words_of
from ui.widgets.picker import Found, Picker


class NafField(Picker):
    """Finds an activity by its words or its code; a code that is in no list is kept as it was typed."""

    def __init__(
        self, name: str, settings: SettingsController, *, today: Callable[[], date], placeholder: str = ""
    ) -> None:
        """Make the field.

        Args:
            name: Object name.
            settings: Where the list is read.
            today: The present day, which says which nomenclature is in force.
            placeholder: What to type.
        """
        super().__init__(name, self._find, placeholder=placeholder)
        self._settings, self._today = settings, today

    @override
    def value(self) -> str:
        """Return the code chosen, or what was typed."""
        chosen = super().value()
        return chosen[0] if isinstance(chosen, tuple) else self.edit.value()

    @override
    def set_value(self, value: object) -> None:
        """Show a code with its words."""
        code = str(value or "")
        self.choose((code, "") if code else None, self._title_of(code))

    @override
    def is_valid(self) -> bool:
        """Whatever was typed can be kept for now; the rule on codes speaks at saving."""
        return True

    def version(self) -> str:
        """Return the nomenclature of the activity chosen in the list; empty when the code was typed."""
        chosen = super().value()
        return str(chosen[1]) if isinstance(chosen, tuple) else ""

    def _find(self, text: str) -> Sequence[Found]:
        words, code = fold(text).split(), naf.normalise(text)
        found: list[Found] = []
        for term in self._settings.terms("naf"):
            is_code = term.code.startswith(code)
            known = fold(f"{term.label_fr} {term.label_en}")
            if is_code or all(word in known for word in words):
                title = f"{term.code} {term_label(term)}"
                found.append(((term.code, term.version), title, version_name(term.version)))
        is_known = any(value == (code, version) for value, _, _ in found for version in naf.VERSIONS)
        if naf.is_well_formed(code, naf.REV2) and not is_known:
            found.append(((code, ""), code, self.tr("Code that is not in the list")))
        in_force = naf.version_on(self._today())
        return sorted(found, key=lambda one: one[0][1] != in_force)  # type: ignore[index]  # code and version

    def _title_of(self, code: str) -> str:
        name = words_of(self._settings, "naf", code)
        return code if name == code else f"{code} {name}"


def version_name(version: str) -> str:
    """Return the name of a nomenclature, which is the same in every language."""
    return {naf.REV2: "NAF rév. 2", naf.NAF_2025: "NAF 2025"}.get(version, version)
