"""Brings in the official lists of trades and activities from a file; nothing is fetched from a network."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from models.errors import AppError
from models.exchange.official_lists_csv import LONGEST_BYTES, read_list
from models.records.people import Right
from models.records.settings import Term
from models.storage import settings as queries

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from models.storage.store import Store

VERSIONS: Final = {"rome": ("v4",), "naf": ("rev2", "2025")}


class OfficialListController(QObject):
    """Adds and renames codes; none is ever taken away, since records name them."""

    def __init__(self, store: Store, settings: SettingsController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._settings = store, settings

    def bring_in(self, path: Path, vocabulary: str, version: str) -> tuple[int, int]:
        """Read a list; all of it is kept, or nothing.

        Args:
            path: A CSV file.
            vocabulary: ``rome`` or ``naf``.
            version: Of its codes, one of ``VERSIONS``.

        Returns:
            How many codes are new, and of how many the words changed.

        Raises:
            AppError: ``list_file.…``: what is wrong with the file, with its line.
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.ADMINISTER):
            pass  # no file is even read for who may not change the lists
        try:
            with path.open("rb") as file:
                content = file.read(LONGEST_BYTES + 1)
        except OSError as error:
            raise AppError("list_file.unreadable") from error
        return self.take(content, vocabulary, version)

    def take(self, content: bytes, vocabulary: str, version: str) -> tuple[int, int]:
        """Keep the codes of a list; see ``bring_in``."""
        with self._store.begin(Right.ADMINISTER) as transaction:
            if version not in VERSIONS.get(vocabulary, ()):
                raise AppError("list_file.columns")
            lines = read_list(content, vocabulary, version)
            known = {
                term.code: term
                for term in queries.terms(transaction.session)
                if term.vocabulary == vocabulary and term.version == version
            }
            last = max((term.position for term in known.values()), default=-1)
            fresh = [line for line in lines if line.code not in known]
            renamed = [
                line for line in lines if line.code in known and known[line.code].label_fr != line.words
            ]
            for place, line in enumerate(fresh, start=last + 1):
                queries.write_term(
                    transaction.session,
                    Term(
                        vocabulary=vocabulary,
                        code=line.code,
                        label_fr=line.words,
                        label_en="",
                        position=place,
                        version=version,
                    ),
                )
            for line in renamed:
                queries.write_term(transaction.session, replace(known[line.code], label_fr=line.words))
        self._settings.terms_brought_in(vocabulary)
        return len(fresh), len(renamed)
