"""Says two values of one field in the words of its editor: the label of a choice, an hour, yes or no."""

from __future__ import annotations

from models.errors import Problem
from models.rules.meanwhile import in_words


def needs_words(problem: Problem) -> bool:
    """Tell whether a problem is about two values that only an editor has words for."""
    return "now" in problem.params and "present" not in problem.params


def worded(problem: Problem, editor: object) -> Problem:
    """Return a problem that says both values, if its editor has words for them (``words_of``)."""
    words_of = getattr(editor, "words_of", None)
    if words_of is None:
        return problem
    return in_words(problem, words_of(problem.params["now"]), words_of(problem.params["mine"]))
