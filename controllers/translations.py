"""The organisation's own wording of fixed phrases: said, approved by a speaker, given out, brought back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from models.errors import AppError, InvalidInput, NotFound, Problem, RuleBroken
from models.exchange import translations_csv
from models.records.codec import from_plain, to_plain
from models.records.journal import Action
from models.records.people import Right
from models.records.translations import BroughtBack, Progress, TranslatedPhrase, Wording
from models.rules import phrases as tables
from models.rules import translations as rules
from models.rules.rights import may
from models.rules.text import clean_line
from models.storage import translations as queries

if TYPE_CHECKING:
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction


class TranslationController(QObject):
    """Wordings of the open vault, which everything that is drawn or shown uses.

    Signals:
        changed: Code of the language of which a wording changed.
    """

    changed = Signal(object)

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._undo = store, clock, undo
        undo.register("wording", self._put_back, Right.ADMINISTER)
        self.adopt()

    def adopt(self) -> None:
        """Have the whole application say what this organisation says; one vault is open at a time."""
        wordings = self._wordings()
        if not wordings:  # no table is read before something is printed or shown
            tables.forget()
            return
        own: dict[str, dict[str, str]] = {}
        read: dict[str, int] = {}
        french = tables.phrases("fr")
        for one in wordings:
            if one.french == french.raw(one.key) and not any(rules.problems(one.french, one.text)):
                own.setdefault(one.language, {})[one.key] = one.text
                read[one.language] = read.get(one.language, 0) + bool(one.approved_by)
        tables.adopt(own, [code for code, count in read.items() if count >= _length(code)])

    def lines(self, language: str) -> tuple[TranslatedPhrase, ...]:
        """Return every phrase in a language, in the order of a plan.

        Raises:
            NotFound: ``translation.no_language``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            return self._lines(transaction, language)

    def progress(self, language: str) -> Progress:
        """Count the phrases of a language that a speaker has read; French needs none."""
        return rules.progress(self.lines(language)) if language != "fr" else Progress(0, 0)

    def save(self, language: str, key: str, text: str, approved_by: str = "") -> None:
        """Say a phrase in one's own words, or approve it as it is.

        Args:
            language: Code of the language.
            key: Of the phrase.
            text: As it is to be printed.
            approved_by: The speaker who read it; empty: it is still to be checked.

        Raises:
            InvalidInput: It is empty, too long, its blanks are not those of the French, or a letter has no
                shape in any font.
            NotFound: ``translation.no_language``, ``translation.no_phrase``.
            RuleBroken: ``rights.refused``.
        """
        text, by = rules.tidied(text), clean_line(approved_by)
        with self._store.begin(Right.ADMINISTER) as transaction:
            line = self._one(transaction, language, key)
            found = [*rules.problems(line.french, text), *_no_glyph(text), *rules.speaker_problems(by)]
            if found:
                raise InvalidInput(tuple(found))
            wanted = self._wording(line, language, text, by)
            self._write(transaction, language, [(key, wanted)], "approved" if by else "saved")
        self._tell(language)

    def approve(self, language: str, keys: Collection[str], by: str) -> int:
        """Note that somebody who speaks the language has read these phrases; return how many were new.

        Raises:
            InvalidInput: Nobody is named.
            NotFound: ``translation.no_language``.
            RuleBroken: ``rights.refused``.
        """
        by = clean_line(by)
        if problems := tuple(rules.speaker_problems(by, is_needed=True)):
            raise InvalidInput(problems)
        with self._store.begin(Right.ADMINISTER) as transaction:
            wanted = [
                (line.key, self._wording(line, language, line.text, by))
                for line in rules.chosen(self._lines(transaction, language), rules.Shown.TO_CHECK)
                if line.key in keys
            ]
            self._write(transaction, language, wanted, "approved")
        self._tell(language)
        return len(wanted)

    def take_back(self, language: str, keys: Collection[str]) -> None:
        """Say the shipped translation of these phrases again, to be checked.

        Raises:
            NotFound: ``translation.no_language``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.ADMINISTER) as transaction:
            own = [line for line in self._lines(transaction, language) if line.own and line.key in keys]
            self._write(transaction, language, [(line.key, None) for line in own], "removed")
        self._tell(language)

    def export(self, language: str) -> bytes:
        """Return all phrases of a language as a table for a speaker; giving it out is noted.

        Raises:
            NotFound: ``translation.no_language``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.EXPORT) as transaction:
            content = translations_csv.as_csv(language, self._lines(transaction, language))
            transaction.note(Action.EXPORTED, "wording", None)
        return content

    def bring_back(self, language: str, path: Path) -> BroughtBack:
        """Read a table that a speaker sent back; all of it is kept, or nothing.

        Raises:
            AppError: ``translation_file.…``: what is wrong with the file, with its line.
            NotFound: ``translation.no_language``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.ADMINISTER):
            pass  # no file is even read for who may not change anything
        try:
            with path.open("rb") as file:
                content = file.read(translations_csv.LONGEST_BYTES + 1)
        except OSError as error:
            raise AppError("translation_file.unreadable") from error
        return self.take_in(language, content)

    def take_in(self, language: str, content: bytes) -> BroughtBack:
        """Keep what a table says; see ``bring_back``."""
        with self._store.begin(Right.ADMINISTER) as transaction:
            known = {line.key: line for line in self._lines(transaction, language)}
            lines = translations_csv.read_csv(
                content, language, {key: line.french for key, line in known.items()}
            )
            if missing := [*_no_glyph("".join(line.text for line in lines))]:
                raise InvalidInput(tuple(missing))
            fresh = [line for line in lines if line.french == known[line.key].french]
            wanted = [
                (line.key, self._wording(known[line.key], language, line.text, line.approved_by))
                for line in fresh
                if rules.says_more(known[line.key], line.text, line.approved_by)
            ]
            self._write(transaction, language, wanted, "brought_in")
        self._tell(language)
        return BroughtBack(
            changed=sum(one is not None and one.text != known[key].text for key, one in wanted),
            approved=sum(one is not None and bool(one.approved_by) for _, one in wanted),
            outdated=len(lines) - len(fresh),
        )

    def forget(self) -> None:
        """Have nothing of this organisation said any more."""
        tables.forget()

    def _wordings(self) -> tuple[Wording, ...]:
        if not may(self._store.actor, Right.READ_FILES):
            return ()
        with self._store.read() as transaction:
            return queries.wordings(transaction.session)

    def _lines(self, transaction: Transaction, language: str) -> tuple[TranslatedPhrase, ...]:
        table = tables.shipped(language) if language != "fr" else None
        if table is None:
            raise NotFound("translation.no_language")
        french = tables.phrases("fr")
        own = {one.key: one for one in queries.wordings(transaction.session) if one.language == language}
        return tuple(
            TranslatedPhrase(
                key=key,
                french=french.raw(key),
                shipped=table.raw(key),
                own=own.get(key),
                checked_by=table.checked_by,
            )
            for key in table.keys()  # noqa: SIM118  (a table, not a dictionary)
        )

    def _one(self, transaction: Transaction, language: str, key: str) -> TranslatedPhrase:
        line = next((one for one in self._lines(transaction, language) if one.key == key), None)
        if line is None:
            raise NotFound("translation.no_phrase")
        return line

    def _wording(self, line: TranslatedPhrase, language: str, text: str, by: str) -> Wording | None:
        """What is to be kept; None: what is shipped, which nobody has approved."""
        if text == line.shipped and not by:
            return None
        today = self._clock().astimezone().date() if by else None
        return Wording(
            language=language, key=line.key, text=text, french=line.french, approved_by=by, approved_on=today
        )

    def _write(
        self,
        transaction: Transaction,
        language: str,
        wanted: Sequence[tuple[str, Wording | None]],
        act: str,
    ) -> None:
        """Keep wordings, and how to take them back; what is said already changes nothing."""
        session, now = transaction.session, self._clock()
        present = {one.key: one for one in queries.wordings(session) if one.language == language}
        moved = [(key, one) for key, one in wanted if one != present.get(key)]
        if not moved:
            return
        queries.keep(session, language, moved, now)
        self._undo.push(
            transaction,
            action=f"wording.{act}",
            subject=next(name for code, name, _ in tables.available_languages() if code == language),
            record_id=_id_of(language),
            inverse={
                "language": language,
                "before": {key: to_plain(present.get(key)) for key, _ in moved},
                "after": {key: to_plain(one) for key, one in moved},
            },
        )
        transaction.note(Action.ADMINISTERED, "wording", None, f"wording_{act}")

    def _put_back(self, transaction: Transaction, _record_id: UUID, inverse: dict[str, Any]) -> Announce:
        """Say again what was said before.

        Raises:
            RuleBroken: ``undo.changed_since``.
        """
        session, language = transaction.session, str(inverse["language"])
        present = {one.key: one for one in queries.wordings(session) if one.language == language}
        if any(to_plain(present.get(key)) != after for key, after in inverse["after"].items()):
            raise RuleBroken("undo.changed_since")
        former = inverse["before"].items()
        decided = [(key, from_plain(one, Wording) if one is not None else None) for key, one in former]
        queries.keep(session, language, decided, self._clock())
        transaction.note(Action.ADMINISTERED, "wording", None, "went_back")
        return partial(self._tell, language)

    def _tell(self, language: str) -> None:
        self.adopt()
        self.changed.emit(language)
        self._undo.announce()


def _length(language: str) -> int:
    table = tables.shipped(language)
    return len(table.keys()) if table else 0


def _no_glyph(text: str) -> list[Problem]:
    """Say which letters would be printed as a question mark."""
    from models.documents.typeset import uncovered  # noqa: PLC0415  (fonts are loaded when they are needed)

    missing = uncovered(text)
    return (
        [Problem(field="text", code="plan.no_glyph", params={"characters": "".join(missing)})]
        if missing
        else []
    )


def _id_of(language: str) -> UUID:
    """The same id for the same language: there is no record behind it."""
    return UUID(bytes=language.encode("ascii", "replace").ljust(16, b"\0")[:16])
