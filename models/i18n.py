"""Marks sentences for translation in layers that do not know Qt."""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""``translate(context, source)``: the translated sentence; Qt's own on screen, a plain function in tests."""


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: ARG001, N802 - the name lupdate looks for
    """Return ``source`` untouched, so that ``lupdate`` finds it and the screen translates it later."""
    return source
