"""Where a person is named in the files of others: looked for before their own file is erased."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.records.ids import ResidentId
from models.records.journal import Action
from models.records.mentions import Mention, ToLookAt
from models.records.people import Right
from models.records.retention import ErasureFacts
from models.rules.mentions import Needle
from models.storage import erasure, residents
from models.storage import mentions as queries

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.storage.store import Store


class MentionController(QObject):
    """Finds where somebody is named; whoever reads the words changes them, nothing does it by itself.

    Signals:
        found: ResidentId and a tuple of Mention, asked for by ``find``.
        failed: The exception that kept them from being found.
        left_changed: What ``left`` answers has changed.
    """

    found = Signal(object, object)
    failed = Signal(object)
    left_changed = Signal()

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._tasks, self._clock, self._settings = store, tasks, clock, settings

    def find(self, resident_id: ResidentId) -> None:
        """Look beside the screen, 7 s for 100,000 files; ``found`` or ``failed`` follows."""
        done = partial(self._tell, resident_id)
        self._tasks.run(self, partial(self.find_now, resident_id), done, self.failed.emit)

    def find_now(self, resident_id: ResidentId) -> tuple[Mention, ...]:
        """Return where a person is named; the journal notes how many places were found, and no word.

        Raises:
            NotFound: ``resident.not_found``.
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.ADMINISTER) as transaction:
            file = residents.get(transaction.session, resident_id, also_removed=True)
            needle = Needle(file.first_name, file.last_name, file.phone)
            found = queries.find(transaction.connection, resident_id, needle)
            transaction.note(Action.SEEN, "mentions", resident_id, str(len(found)), file_id=resident_id)
        return found

    def facts(self, resident_id: ResidentId) -> ErasureFacts:
        """Return what will stay of a file once it is erased.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        today = self._clock().astimezone().date()
        with self._store.read(Right.ADMINISTER) as transaction:
            months = self._settings.settings().journal_months
            return erasure.facts_before(transaction.session, resident_id, today, months)

    def left(self) -> tuple[ToLookAt, ...]:
        """Return the places that may still name somebody whose file is gone.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.ADMINISTER) as transaction:
            return queries.left(transaction.session)

    def looked_at(self, place: ToLookAt) -> None:
        """Take a place off the list: somebody looked at it.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.begin(Right.ADMINISTER) as transaction:
            queries.looked_at(transaction.session, place)
        self.left_changed.emit()

    def _tell(self, resident_id: ResidentId, found: tuple[Mention, ...]) -> None:
        self.found.emit(resident_id, found)
