"""Papers that the organisation prints about its duties, drawn beside the screen from what it configured."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from controllers.last_drawn import LastDrawn
from models.errors import InvalidInput, Problem
from models.records.papers import LegalBasis, Paper, PaperContacts, PaperKind
from models.rules.phrases import available_languages

if TYPE_CHECKING:
    import datetime as dt

    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.records.settings import Settings

# ReportLab and the fonts are only loaded when a page is drawn.
# ruff: noqa: PLC0415


class PapersController(QObject):
    """The papers and what they ask of the organisation; no resident is named in them.

    Signals:
        paper_ready: The ``Paper`` that was asked for last.
        paper_failed: The exception that kept it from being drawn.
    """

    paper_ready = Signal(object)
    paper_failed = Signal(object)

    def __init__(
        self, tasks: Tasks, clock: Clock, settings: SettingsController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._settings = settings
        self._pages = LastDrawn[Paper](self, tasks, self.paper_ready.emit, self.paper_failed.emit)

    def languages(self, kind: PaperKind) -> tuple[tuple[str, str], ...]:
        """List the languages of a paper: code, and name in its own words; French first."""
        from models.documents.paper_text import languages

        there = ("fr", *languages(kind))
        return tuple((code, name) for code, name, _ in available_languages() if code in there)

    def is_checked(self, kind: PaperKind, language: str) -> bool:
        """Say whether somebody who speaks the language has read this translation."""
        from models.documents.paper_text import is_checked

        return is_checked(kind, language)

    def prepare(self, kind: PaperKind, language: str = "fr") -> None:
        """Draw a paper beside the screen; ``paper_ready`` follows for the last one asked."""
        from models.documents.local_time import paris

        day = paris(self._clock()).date()
        self._pages.draw(partial(_draw, kind, self._settings.settings(), day, language))

    def save_contacts(self, contacts: PaperContacts) -> PaperContacts:
        """Keep who answers for the data.

        Raises:
            InvalidInput: A text is too long, or the legal basis is not one of those offered.
        """
        if contacts.legal_basis not in ("", *LegalBasis):
            raise InvalidInput((Problem(field="legal_basis", code="input.choice"),))
        kept = dataclasses.replace(self._settings.settings(), papers=contacts)
        try:
            return self._settings.save(kept).papers
        except InvalidInput as error:
            raise InvalidInput(tuple(_named(problem) for problem in error.problems)) from error

    def forget(self) -> None:
        """Deliver nothing any more, when the vault is locked."""
        self._pages.forget()


def _draw(kind: PaperKind, settings: Settings, day: dt.date, language: str) -> Paper:
    from models.documents.papers import render_paper, title

    return Paper(
        kind=kind,
        pdf=render_paper(kind, settings, day, language),
        file_name=f"{title(kind)}.pdf",
    )


def _named(problem: Problem) -> Problem:
    """Name the field of a problem as the form of the papers does."""
    return dataclasses.replace(problem, field=problem.field.removeprefix("papers."))
