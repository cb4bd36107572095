"""Says which word may not reach an employer, and where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from models.errors import Problem
from models.rules.leak_guard import Leak
from models.rules.lexicon import advice_text
from ui.labels import language_code

translate = QCoreApplication.translate


def leak_problem(leak: Leak) -> Problem:
    """Return the problem to show at the field that holds the word."""
    advice = advice_text(leak.advice_code, language=language_code()) if leak.advice_code else leak.advice
    return Problem(field=leak.path, code="plan.leak", params={"word": leak.word, "advice": advice})


def leak_sentence(leaks: Sequence[Leak]) -> str:
    """Return one sentence for all the words found."""
    quoted = translate("leaks", "“{word}”")
    words = ", ".join(quoted.format(word=word) for word in dict.fromkeys(leak.word for leak in leaks))
    text = translate("leaks", "The employer will read this plan. To say otherwise: {words}.")
    return text.format(words=words)
