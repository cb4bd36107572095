"""The weighted rules of matching, which a team may make its own, and where communes are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from models.errors import AppError, InvalidInput, Problem, StorageFailure
from models.records.communes import CommunesState
from models.records.journal import Action
from models.records.people import Right
from models.rules.communes import LARGEST_FILE, CommuneFile, read_communes, too_large
from models.rules.matching_weights import parse_rules
from models.storage import communes
from models.storage import matching_rules as queries

if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from models.rules.matching_weights import MatchingRules
    from models.storage.store import Store

_RULES: Final = "matching_rules"
_COMMUNES: Final = "commune"


class MatchingRulesController(QObject):
    """What puts in order, and how far places are: both are data of the team.

    Signals:
        rules_changed: The rules that count from now on.
        communes_changed: The list of communes, or the commune of an address, is another one.
        communes_read: CommuneFile that was brought in.
        communes_refused: AppError that refused a file; nothing changed.
    """

    rules_changed = Signal()
    communes_changed = Signal()
    communes_read = Signal(object)
    communes_refused = Signal(object)

    def __init__(self, store: Store, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._tasks = store, tasks

    def rules(self) -> MatchingRules:
        """Return the rules that count."""
        with self._store.read() as transaction:
            return queries.read(transaction.connection)[0]

    def is_own(self) -> bool:
        """Say whether the team changed the rules as shipped."""
        with self._store.read() as transaction:
            return queries.read(transaction.connection)[1]

    def save(self, costs: Mapping[str, Mapping[str, int]], margins: Mapping[str, int]) -> MatchingRules:
        """Replace the weights and the margins; the rest of the rules stays.

        Args:
            costs: By criterion, of ``unknown``, ``near`` and ``far``.
            margins: By name.

        Raises:
            InvalidInput: ``input.range`` or ``matching.order``; ``field`` is a path: ``costs.travel.near``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.ADMINISTER) as transaction:
            connection = transaction.connection
            plain = queries.plain(connection)
            plain["costs"], plain["margins"] = {**costs}, {**margins}
            text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
            _check(text)
            queries.write(connection, text)
            transaction.note(Action.ADMINISTERED, _RULES, None, Action.CHANGED)
        self.rules_changed.emit()
        return self.rules()

    def back_to_default(self) -> MatchingRules:
        """Take the rules as shipped again.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.ADMINISTER) as transaction:
            queries.write(transaction.connection, "")
            transaction.note(Action.ADMINISTERED, _RULES, None, "as_shipped")
        self.rules_changed.emit()
        return self.rules()

    # Communes -------------------------------------------------------------------------------------------

    def communes(self) -> CommunesState:
        """Return how much is known of communes, and which addresses want a choice."""
        with self._store.read(Right.READ_FILES) as transaction:
            return communes.state(transaction.connection)

    def find_communes(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return code and name of the communes whose name or postcode begins so."""
        with self._store.read(Right.READ_FILES) as transaction:
            return communes.named(transaction.connection, text)

    def choose_commune(self, place_id: UUID, code: str) -> None:
        """Say in which commune an address is; an empty code leaves it to postcode and town.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.ADMINISTER) as transaction:
            communes.choose(transaction.connection, place_id, code)
            transaction.note(Action.ADMINISTERED, _COMMUNES, place_id, Action.CHANGED)
        self.communes_changed.emit()

    def bring_in(self, path: Path) -> None:
        """Read a file of communes in the place of the list [task]; one of two signals tells."""
        self._tasks.run(self, lambda: self.bring_in_now(path), self._on_read, self._on_refused)

    def bring_in_now(self, path: Path) -> CommuneFile:
        """Read a file of communes in the place of the list; nothing changes when a line of it is wrong.

        Raises:
            InvalidInput: What is wrong, line by line; see ``models.rules.communes.read_communes``.
            StorageFailure: ``commune.unreadable``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.ADMINISTER):
            pass
        try:
            if path.stat().st_size > LARGEST_FILE:
                raise InvalidInput((too_large(),))
            found = read_communes(path.read_bytes())
        except OSError as error:
            raise StorageFailure("commune.unreadable") from error
        with self._store.begin(Right.ADMINISTER) as transaction:
            communes.replace_all(transaction.connection, found.lines)
            transaction.note(Action.ADMINISTERED, _COMMUNES, None, Action.CREATED)
        return found

    def _on_read(self, found: CommuneFile) -> None:
        self.communes_changed.emit()
        self.communes_read.emit(found)

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.communes_refused.emit(error)


def _check(text: str) -> None:
    """Refuse rules that cannot be used, each fault with the words that help to mend it."""
    try:
        parse_rules(text)
    except InvalidInput as error:
        raise InvalidInput(tuple(map(_told, error.problems))) from error


def _told(problem: Problem) -> Problem:
    area, _, rest = problem.field.partition(".")
    if area == "costs" and "." not in rest:
        return Problem(field=f"{problem.field}.far", code="matching.order")
    return problem
