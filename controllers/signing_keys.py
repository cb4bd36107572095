"""The keys behind signatures: the organisation's, kept for the team, and one's own, for nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from controllers.pdf_files import save_bytes
from models.errors import RuleBroken, VaultError
from models.records.journal import Action
from models.records.people import Right
from models.records.proof import SigningKey
from models.rules.rights import require
from models.storage import seal_keys
from models.storage.seal_keys import WrappedKey
from models.vault import keys

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from controllers.settings import SettingsController
    from models.clock import Clock
    from models.records.signing_keys import Certificate
    from models.storage.store import Store
    from models.vault.vault import Vault

# What makes certificates is only loaded when a plan is frozen or a certificate is looked at.
# ruff: noqa: PLC0415

_OWN: Final = "signing-key"


class SigningKeys:
    """Makes, renews and finds them.

    An adviser's key is sealed with what their slot alone opens (``Vault.personal_key``). When that changes,
    because somebody gave them a new passphrase, it cannot be opened any more: they get another key, and what
    they signed with the first stays valid.
    """

    def __init__(self, store: Store, clock: Clock, settings: SettingsController, vault: Vault) -> None:
        self._store, self._clock, self._settings, self._vault = store, clock, settings, vault

    def authority(self) -> tuple[UUID, SigningKey]:
        """Return the organisation's key under the name on documents; made, or renewed before it ends.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        from models.documents.proof.authority import is_ending

        organisation = self._settings.settings().document_name
        with self._store.read(Right.WRITE_PLANS) as transaction:
            known = seal_keys.authority(transaction.session, organisation)
        if known is not None and not is_ending(known[1].certificate_der, self._clock()):
            return known
        return self._made(organisation, Right.WRITE_PLANS)

    def authority_of(self, key_id: UUID) -> SigningKey:
        """Return the key of the organisation that froze a plan, renewed since or not."""
        with self._store.read(Right.WRITE_PLANS) as transaction:
            return seal_keys.authority_of(transaction.session, key_id)

    def own(self, authority: SigningKey, name: str) -> SigningKey:
        """Return the key of whoever is in, vouched for by an authority; made or renewed without a word.

        Args:
            authority: The organisation that froze the plan to close.
            name: As the certificate has it.
        """
        from models.documents.certificates import is_issued_by
        from models.documents.proof import authority as making

        now, me = self._clock(), self._store.actor.adviser_id
        with self._store.read(Right.WRITE_PLANS) as transaction:
            known = seal_keys.own_keys(transaction.session, me)
        opened: SigningKey | None = None
        for kept in known:
            private = self._unwrapped(kept)
            if private is None:
                continue
            opened = SigningKey(
                private_pem=private,
                certificate_der=kept.certificate_der,
                authority_der=authority.certificate_der,
            )
            is_whole = is_issued_by(kept.certificate_der, authority.certificate_der)
            if is_whole and not making.is_ending(kept.certificate_der, now):
                return opened
        if opened is None:
            made = making.new_adviser_key(authority, name, now)
        else:
            made = making.renewed(authority, opened, name, now)
        self._keep_own(made, making.organisation_of(authority.certificate_der))
        return made

    def certificate(self) -> Certificate | None:
        """Return what is shown of the organisation's certificate; None before the first frozen plan."""
        from models.documents.certificates import read

        kept = self._certificate()
        return read(kept, self._clock()) if kept else None

    def fingerprint(self) -> str:
        """Return the SHA-256 of the certificate in use, hex; empty before the first frozen plan."""
        found = self.certificate()
        return found.fingerprint if found is not None else ""

    def export(self, path: Path) -> Path:
        """Write the certificate as it is given to partners, no key in it, and return where it is.

        Args:
            path: ``.cer`` is the form that Windows opens by itself; anything else is text, ``.pem``.

        Raises:
            RuleBroken: ``certificate.none``: no plan was frozen yet; ``rights.refused``.
            StorageFailure: ``file.disk_full``, ``file.read_only`` or ``file.refused``.
        """
        from models.documents.proof.authority import as_pem

        require(self._store.actor, Right.EXPORT)
        kept = self._certificate()
        if not kept:
            raise RuleBroken("certificate.none")
        is_binary = path.suffix.casefold() == ".cer"
        target = path if is_binary or path.suffix.casefold() == ".pem" else path.with_name(f"{path.name}.pem")
        written = save_bytes(target, kept if is_binary else as_pem(kept))
        self._store.note(Action.EXPORTED, "certificate")
        return written

    def renew(self) -> Certificate:
        """Make the organisation another key and certificate; plans frozen before keep the former.

        Raises:
            RuleBroken: ``rights.refused``: for who coordinates.
        """
        from models.documents.certificates import read

        _, key = self._made(self._settings.settings().document_name, Right.ADMINISTER)
        return read(key.certificate_der, self._clock())

    def trusted(self) -> tuple[bytes, ...]:
        """Return every certificate of the organisation that was ever used here."""
        with self._store.read(Right.READ_FILES) as transaction:
            return seal_keys.certificates(transaction.session)

    def _certificate(self) -> bytes:
        with self._store.read(Right.READ_FILES) as transaction:
            return seal_keys.certificate(transaction.session, self._settings.settings().document_name)

    def _made(self, organisation: str, right: Right) -> tuple[UUID, SigningKey]:
        from models.documents.proof.authority import new_authority

        key = new_authority(organisation, self._clock())
        with self._store.begin(right) as transaction:
            key_id = seal_keys.add_authority(transaction.session, organisation, key, self._clock())
            transaction.note(Action.CREATED, "certificate", key_id)
        return key_id, key

    def _keep_own(self, key: SigningKey, organisation: str) -> None:
        me = self._store.actor.adviser_id
        secret = self._vault.personal_key(_OWN)
        wrapped = WrappedKey(
            wrapped=keys.seal(secret, key.private_pem, self._context()),
            certificate_der=key.certificate_der,
        )
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            seal_keys.add_own(transaction.session, organisation, wrapped, self._clock(), me)

    def _unwrapped(self, kept: WrappedKey) -> bytes | None:
        try:
            return keys.unseal(self._vault.personal_key(_OWN), kept.wrapped, self._context())
        except VaultError:
            return None  # sealed for the slot they had before

    def _context(self) -> bytes:
        me = self._store.actor.adviser_id
        return b"palier/signing-key/" + (me.bytes if me is not None else b"")
