"""What a signer's screen says: French always, and the person's language beside it when it is theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, Qt

from models.records.plans import PlanContent
from models.records.signatures import SignerRole
from models.rules.isolation import isolated, whole
from models.rules.phrases import Phrases, phrases, phrases_kept
from models.rules.text import NBSP

# Qt knows Dari under the code of its macro language with its country.
_LOCALES: Final = {"prs": "fa_AF"}


@dataclass(frozen=True, slots=True)
class Voice:
    """Two tables of phrases, the second one possibly absent."""

    french: Phrases
    other: Phrases | None = None

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction of the second language."""
        is_rtl = self.other is not None and self.other.direction == "rtl"
        return Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight

    @property
    def locale(self) -> QLocale:
        """The second language, for screen readers."""
        code = self.other.language if self.other is not None else "fr"
        return QLocale(_LOCALES.get(code, code))

    def french_alone(self) -> Voice:
        """The same without the second language."""
        return Voice(self.french)

    def pair(self, key: str, **params: object) -> tuple[str, str]:
        """A sentence in both languages; the second is empty where there is none."""
        # A name is not cut at the end of a line.
        kept = {name: str(value).replace(" ", NBSP) for name, value in params.items()}
        if self.other is None:
            return self.french.text(key, **kept), ""
        shown = {name: whole(value) for name, value in kept.items()}
        return self.french.text(key, **kept), isolated(self.other.text(key, **shown))

    def on_two_lines(self, key: str, **params: object) -> str:
        """The words of a button, the second language below the first."""
        french, other = self.pair(key, **params)
        return f"{french}\n{other}" if other and other != french else french

    def on_one_line(self, key: str, **params: object) -> str:
        """The words of a narrow place."""
        french, other = self.pair(key, **params)
        return f"{french} · {other}" if other and other != french else french


def voice_of(content: PlanContent, role: SignerRole) -> Voice:
    """The languages in which a party is spoken to: only the employee has a second one."""
    french = phrases("fr")
    if role is not SignerRole.EMPLOYEE or content.language == "fr":
        return Voice(french)
    return Voice(french, phrases_kept(content.language, content.wordings))
