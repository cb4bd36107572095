"""What everybody changes about their own access: label, passphrase, short code; and the recovery key."""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from models.errors import AppError, InvalidInput, Problem, RuleBroken
from models.records.ids import AdviserId
from models.records.journal import Action
from models.records.people import Right
from models.records.settings import AdviserDraft
from models.rules import rights
from models.rules.drafts import cleaned
from models.storage import people as queries
from models.storage import settings
from models.vault import recovery

if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.storage.store import Store
    from models.vault.keys import KdfParameters
    from models.vault.vault import Vault

T = TypeVar("T")
LABEL_LETTERS: Final = 40
GROUPS_ASKED: Final = 2
_PIN: Final = re.compile(r"[0-9]{4,8}")


class OwnAccess(QObject):
    """The access of the person who is in.

    Deriving a key takes about a second, so what needs one answers later, by a signal.

    Signals:
        people_changed: Somebody came, left, or is called otherwise.
        passphrase_changed: A passphrase was changed: one's own or a colleague's (AdviserId).
        failed: The AppError that kept the last request from being done.
        busy_changed: Whether a key is being derived (bool).
    """

    people_changed = Signal()
    passphrase_changed = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        vault: Vault,
        *,
        kdf: KdfParameters | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._tasks, self._clock = store, tasks, clock
        self._vault, self._kdf = vault, kdf

    def may_administer(self) -> bool:
        """Say whether the person who is in may manage the others."""
        return rights.may(self._store.actor, Right.ADMINISTER)

    def rename_me(self, label: str) -> None:
        """Change what the person who is in is called before the vault is open.

        Raises:
            InvalidInput: ``people.label_taken``, or too long.
            VaultError: ``vault.disk_full``, ``vault.read_only``.
        """
        self._vault.rename_slot(self._vault.slot_id, self._usable_label(label, is_mine=True))
        self.people_changed.emit()

    def change_passphrase(self, old: str, new: str) -> None:
        """Change one's own passphrase; ``passphrase_changed`` or ``failed`` follows."""
        work = partial(self._vault.change_passphrase, old, new, self._kdf)
        self._run(work, partial(self._note_passphrase, self._store.actor.adviser_id))

    def has_pin(self) -> bool:
        """Say whether a short code lifts the curtain for the person who is in."""
        return self._pin_proof() is not None

    def check_pin(self, pin: str) -> bool:
        """Say whether a short code is that of the person who is in."""
        proof = self._pin_proof()
        return proof is not None and hmac.compare_digest(self._proof_of(pin), proof)

    def set_pin(self, pin: str) -> None:
        """Set the short code of the person who is in, 4 to 8 digits; empty: no code any more.

        What is kept is worth nothing without a key that only this person's passphrase opens.

        Raises:
            InvalidInput: ``people.pin``.
            RuleBroken: ``people.no_access``: the vault was opened for nobody.
        """
        me = self._store.actor.adviser_id
        if me is None:
            raise RuleBroken("people.no_access")
        if pin and not _PIN.fullmatch(pin):
            raise InvalidInput((Problem(field="pin", code="people.pin"),))
        with self._store.begin() as transaction:
            adviser = queries.get(transaction.session, me)
            adviser.pin_proof = self._proof_of(pin) if pin else None
            adviser.touch(self._clock())
        self.people_changed.emit()

    def recovery_key_date(self) -> str | None:
        """Return the day the recovery key was made, ``2026-03-10``; None when there is none."""
        slot = next((slot for slot in self._vault.labels() if slot.kind == "recovery"), None)
        return slot.label if slot else None

    def draw_recovery_key(self) -> str:
        """Draw a recovery key, to be shown once; it opens nothing before ``keep_recovery_key``.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        self._require_administer()
        return recovery.draw()

    def groups_to_ask(self) -> tuple[int, ...]:
        """Draw which groups of the key are asked back, counted from 0, in order."""
        return tuple(sorted(secrets.SystemRandom().sample(range(recovery.GROUPS), GROUPS_ASKED)))

    def keep_recovery_key(self, key: str, typed: Mapping[int, str]) -> None:
        """Have a key open the vault, in the place of the former one, once some groups were typed back.

        Args:
            key: As drawn.
            typed: Number of a group, from 0, and what was typed for it.

        Raises:
            InvalidInput: ``people.group_wrong`` for each group that is not as printed.
            RuleBroken: ``rights.refused``.
            VaultError: ``vault.full``, ``vault.disk_full``, ``vault.read_only``.
        """
        self._require_administer()
        groups = recovery.groups_of(key)
        wrong = [number for number, text in typed.items() if not recovery.is_group(text, groups[number])]
        if wrong or len(typed) < GROUPS_ASKED:
            raise InvalidInput(
                tuple(Problem(field=f"group.{number}", code="people.group_wrong") for number in wrong)
                or (Problem(field="", code="people.group_wrong"),)
            )
        self._vault.keep_recovery_key(key, self._clock().astimezone().date().isoformat())
        self._store.note(Action.ADMINISTERED, "vault", None, "recovery_key_made")
        self.people_changed.emit()

    def recovery_sheet(self, key: str) -> bytes:
        """Return the sheet to print, as a PDF made in memory.

        Raises:
            DocumentFailure: A font is missing.
        """
        from models.documents.recovery_sheet import RecoverySheet, render  # noqa: PLC0415  (slow to import)

        with self._store.read() as transaction:
            organisation = settings.read(transaction.session).organisation_name
        sheet = RecoverySheet(
            vault_name=self._vault.path.stem,
            vault_id=self._vault.vault_id,
            organisation=organisation,
            made_on=self._clock().astimezone().date(),
            groups=recovery.groups_of(key),
        )
        return render(sheet)

    def _note_passphrase(self, adviser_id: AdviserId | None, _: None) -> None:
        self._store.note(Action.ADMINISTERED, "adviser", adviser_id, "passphrase_changed")
        self.passphrase_changed.emit(adviser_id)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.busy_changed.emit(True)
        self._tasks.run(self, work, partial(self._finish, done), self._fail)

    def _finish(self, done: Callable[[T], None], result: T) -> None:
        self.busy_changed.emit(False)
        try:
            done(result)
        except AppError as error:
            self.failed.emit(error)

    def _fail(self, error: Exception) -> None:
        self.busy_changed.emit(False)
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)

    def _require_administer(self) -> None:
        with self._store.read() as transaction:
            transaction.require(Right.ADMINISTER)
        self._vault.require_writable()

    def _usable_label(self, label: str, *, is_mine: bool) -> str:
        kept = clean_text(label)
        if not is_mine and not kept:
            raise InvalidInput((Problem(field="label", code="input.required"),))
        if len(kept) > LABEL_LETTERS:
            params: dict[str, object] = {"limit": LABEL_LETTERS, "length": len(kept)}
            raise InvalidInput((Problem(field="label", code="input.too_long", params=params),))
        mine = self._vault.slot_id if is_mine else None
        others = {slot.label.casefold() for slot in self._vault.labels() if slot.slot_id != mine}
        if kept and kept.casefold() in others:
            raise InvalidInput((Problem(field="label", code="people.label_taken"),))
        return kept

    def _pin_proof(self) -> bytes | None:
        me = self._store.actor.adviser_id
        if me is None:
            return None
        with self._store.read() as transaction:
            return queries.get(transaction.session, me).pin_proof

    def _proof_of(self, pin: str) -> bytes:
        return hmac.digest(self._vault.personal_key("curtain"), pin.encode(), "sha256")


def clean_text(text: str) -> str:
    """Return a line of text as it can be kept.

    Raises:
        InvalidInput: ``input.too_long``, ``input.nir``.
    """
    return cleaned(AdviserDraft(first_name=text)).first_name
