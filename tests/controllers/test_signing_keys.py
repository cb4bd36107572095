"""Whose keys stand behind signatures: the organisation's for the team, an adviser's for nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography.x509 import load_der_x509_certificate, load_pem_x509_certificate

from controllers.signing_keys import SigningKeys
from models.documents.proof.authority import fingerprint
from models.errors import RuleBroken
from models.records.people import Actor, Role
from models.records.proof import Answer, ProofState
from models.records.signatures import SignerRole
from models.storage import seal_keys
from models.vault.slots import OpenSlot
from models.vault.vault import Vault
from tests.factories import a_signature, a_started_plan

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.storage.store import Store
    from tests.conftest import StoppedClock


class OtherSlot:
    """The vault as a colleague has it: the same keys of the space, another personal secret."""

    def __init__(self, vault: Vault) -> None:
        known = vault._slot()
        self._opened = OpenSlot(known.slot, known.key, known.ring.for_somebody_else())

    def personal_key(self, label: str) -> bytes:
        """Derive as ``Vault.personal_key`` does."""
        return Vault.personal_key(self, label)  # type: ignore[arg-type]

    def _open_ring(self) -> object:
        return self._opened.ring


def test_an_advisers_key_serves_again_and_no_colleague_opens_it(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock, opened_vault: Vault
) -> None:
    keys = workspace.plans.keys
    _, authority = keys.authority()
    own = keys.own(authority, "Maëlle Guivarc’h")
    colleague = SigningKeys(store, stopped_clock, workspace.settings, OtherSlot(opened_vault))  # type: ignore[arg-type]

    assert keys.own(authority, "Maëlle Guivarc’h") == own
    theirs = colleague.own(authority, "Nadia")
    assert theirs.private_pem != own.private_pem
    with store.read() as transaction:
        kept = seal_keys.own_keys(transaction.session, None)
    assert all(b"PRIVATE KEY" not in key.wrapped for key in kept)
    assert keys.own(authority, "Maëlle Guivarc’h") == own


def test_an_advisers_key_that_ends_gets_another_certificate(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    keys = workspace.plans.keys
    _, authority = keys.authority()
    own = keys.own(authority, "Maëlle Guivarc’h")

    stopped_clock.advance(days=5 * 365 - 100)
    later = keys.own(authority, "Maëlle Guivarc’h")

    assert later.private_pem == own.private_pem
    assert later.certificate_der != own.certificate_der


def test_a_plan_keeps_the_certificate_that_froze_it(workspace: Workspace) -> None:
    frozen = workspace.plans.freeze(a_started_plan(workspace).plan_id)
    before = workspace.plans.keys.certificate()
    renewed = workspace.plans.keys.renew()

    for role in SignerRole:
        workspace.plans.sign(frozen.version_id, a_signature(frozen, role))

    report = workspace.plans.verify(workspace.plans.document(frozen.version_id))
    assert before is not None
    assert before.fingerprint == report.fingerprint != renewed.fingerprint == workspace.plans.fingerprint()
    assert (report.state, report.is_by_known) == (ProofState.CLOSED, Answer.YES)


def test_the_certificate_is_renewed_before_it_ends(workspace: Workspace, stopped_clock: StoppedClock) -> None:
    first, _ = workspace.plans.keys.authority()
    stopped_clock.now += timedelta(days=20 * 365 - 30)

    second, key = workspace.plans.keys.authority()

    assert second != first
    assert workspace.plans.fingerprint() == fingerprint(key.certificate_der)


def test_the_certificate_is_given_to_partners_without_any_key(workspace: Workspace, tmp_path: Path) -> None:
    keys = workspace.plans.keys
    with pytest.raises(RuleBroken, match=r"certificate\.none"):
        keys.export(tmp_path / "certificat")
    keys.authority()

    text, binary = keys.export(tmp_path / "certificat"), keys.export(tmp_path / "certificat.cer")

    assert text.name == "certificat.pem"
    assert b"KEY" not in text.read_bytes() + binary.read_bytes()
    assert load_pem_x509_certificate(text.read_bytes()) == load_der_x509_certificate(binary.read_bytes())


def test_who_does_not_write_plans_has_no_key_and_only_who_coordinates_renews(
    workspace: Workspace, store: Store
) -> None:
    keys = workspace.plans.keys
    known, _ = keys.authority()
    store.act_as(Actor(adviser_id=None, name="Nadia", role=Role.OUTREACH))
    for refused in (keys.authority, keys.renew, lambda: keys.authority_of(known)):
        with pytest.raises(RuleBroken, match=r"rights\.refused"):
            refused()
    assert keys.certificate() is not None
    store.act_as(Actor(adviser_id=None, name="Nadia", role=Role.EMPLOYMENT))
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        keys.renew()


def test_another_name_on_documents_has_another_certificate(workspace: Workspace) -> None:
    first, _ = workspace.plans.keys.authority()
    settings = workspace.settings.settings()
    workspace.settings.save(replace(settings, document_name="Autre nom"))

    second, _ = workspace.plans.keys.authority()

    shown = workspace.plans.keys.certificate()
    assert second != first
    assert shown is not None
    assert shown.organisation == "Autre nom"
