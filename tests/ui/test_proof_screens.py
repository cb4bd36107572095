"""What a file proves, said on the screen; the certificate and time stamps in the settings."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from models.records.signatures import SignatureMethod, SignerRole
from tests.factories import a_signature, a_signed_plan, a_started_plan
from ui.plans.party_line import PartyLine
from ui.plans.plans_page import PlansPage
from ui.settings.proof_cards import CertificateCard, StampCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace


@pytest.fixture
def vault_path(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    """A vault with a signed plan, made once."""
    return shutil.copytree(filled_vault(a_signed_plan), tmp_path / "Essai.palier")


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_a_dropped_plan_gets_five_answers_and_leads_to_the_plan(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    page = PlansPage(workspace)
    qtbot.addWidget(page)
    row = workspace.plans.rows()[0]
    file = tmp_path / "Plan reçu.pdf"
    file.write_bytes(workspace.plans.document(workspace.plans.open(row.plan_id).version_id))
    page.show_verify()
    assert page.shown() is page.verify

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.verify.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier))

    said = words(page.verify)
    for part in (
        "Plan reçu.pdf",
        "closed by an adviser’s key",
        "nothing has changed since the text was frozen",
        "From Atelier Passerelle: the certificate is the one of this vault.",
        "Only the clock of the laptop",
        "no newer version was frozen",
        "simple value of proof",
        "neither an advanced nor a qualified signature",
        "does not prove who",
    ):
        assert part in said
    page.verify.plan_button.click()
    assert page.shown() is page.document
    assert page.document.record() == workspace.plans.open(row.plan_id)
    page.document.proof_button.click()
    assert "to the last bit" in words(page.verify)
    page.show_verify()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "Plan reçu" not in words(page.verify)


def test_a_changed_file_and_a_foreign_one_are_told_without_repeating_what_they_say(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = PlansPage(workspace)
    qtbot.addWidget(page)
    record = workspace.plans.open(workspace.plans.rows()[0].plan_id)
    pdf = workspace.plans.document(record.version_id)

    page.show_verify()
    page.verify.check("x.pdf", pdf[:5000] + bytes([pdf[5000] ^ 4]) + pdf[5001:])
    changed = words(page.verify)
    page.verify.check("y.pdf", b"%PDF-1.7\n/Type /Sig /ByteRange [0 1 2 3]\n%%EOF\n")

    assert "do not rely on it" in changed
    assert record.content.employee.display_name not in changed
    assert "signed by another program" in words(page.verify)
    assert page.verify.plan_button.isHidden()


def test_the_certificate_is_shown_and_renewed_after_a_second_thought(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    card = CertificateCard(workspace)
    qtbot.addWidget(card)
    before = workspace.plans.fingerprint()
    assert before[:4] + " " + before[4:8] in words(card)

    card.renew_button.click()
    card.no_button.click()
    assert workspace.plans.fingerprint() == before
    card.renew_button.click()
    card.sure_button.click()

    assert workspace.plans.fingerprint() != before
    card._on_chosen(str(tmp_path / "certificat.cer"))
    assert "certificat.cer" in card.messages.text()


def test_time_stamps_are_off_until_an_address_is_given_and_a_failure_is_said(
    qtbot: QtBot, workspace: Workspace
) -> None:
    card = StampCard(workspace)
    qtbot.addWidget(card)
    assert card.now_button.isHidden()

    workspace.settings.save(replace(workspace.settings.settings(), stamp_address="http://127.0.0.1:9/"))
    assert not card.now_button.isHidden()
    card.now_button.click()

    assert "does not answer" in card.messages.text()
    assert card.now_button.isEnabled()


def test_a_sheet_that_nobody_can_scan_is_told_as_seen_and_taken_back(
    qtbot: QtBot, workspace: Workspace
) -> None:
    frozen = workspace.plans.freeze(a_started_plan(workspace).plan_id)
    paper = a_signature(frozen, SignerRole.EMPLOYEE, method=SignatureMethod.PAPER, ink=None)
    line = PartyLine(SignerRole.EMPLOYEE, workspace.plans)
    qtbot.addWidget(line)
    record = workspace.plans.sign(frozen.version_id, paper)
    line.changed.connect(lambda changed: line.show_answer(changed, changed.signatures[0]))
    line.show_answer(record, record.signatures[0])
    assert "the signed sheet is awaited" in words(line)

    line.seen_button.click()
    assert "sheet seen by Maëlle Guivarc’h" in words(line)
    line.unseen_button.click()

    assert "the signed sheet is awaited" in words(line)
    assert workspace.plans.open(frozen.plan_id).signatures[0].attestation is None
