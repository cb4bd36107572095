"""A paper on a stick: where it is written is chosen, its password is shown once, and never of another paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.journal import Action
from models.records.plans import PlanVersionRecord
from models.storage.store import Store
from models.vault.vault import Vault
from tests.conftest import StoppedClock
from ui.plans.plan_document import PlanDocument
from ui.plans.plans_page import PlansPage


@pytest.fixture
def store(opened_vault: Vault, stopped_clock: StoppedClock) -> Iterator[Store]:
    """Return a store that keeps its journal."""
    store = Store.open(
        opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key, stopped_clock
    )
    yield store
    store.close()


@pytest.fixture
def frozen(frozen_plan: PlanVersionRecord) -> PlanVersionRecord:
    return frozen_plan


def test_the_password_opens_the_file_and_is_shown_until_it_is_said(
    qtbot: QtBot, workspace: Workspace, frozen: PlanVersionRecord, tmp_path: Path
) -> None:
    QGuiApplication.clipboard().clear()
    document = PlanDocument(workspace)
    qtbot.addWidget(document)
    document.load(frozen)
    document.show()
    stick, messages = document.stick, document.print_bar.messages

    stick.write(str(tmp_path / "pulled" / "2026.pdf"))
    assert "refuses" in messages.text()
    assert stick.isHidden()

    stick.write(str(tmp_path / "2026.pdf"))
    words = stick.words.text()
    opened = pypdfium2.PdfDocument((tmp_path / "2026.pdf").read_bytes(), password=words)
    pdf = workspace.plans.document(frozen.version_id)
    assert bytes(opened.get_attachment(0).get_data()) == pdf
    opened.close()
    assert stick.words.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    assert QGuiApplication.clipboard().text() == ""
    assert words not in messages.text()
    lines = workspace.journal.entries()
    assert any((line.action, line.record_id) == (Action.EXPORTED, frozen.plan_id) for line in lines)
    assert words not in str(lines)

    stick.forget_button.click()
    assert (stick.words.text(), stick.isHidden()) == ("", True)
    stick.write(str(tmp_path / "2026.pdf"))
    assert stick.words.text() not in ("", words)
    document.load(frozen)
    assert stick.words.text() == ""


def test_the_list_to_print_is_a_page_of_numbers(
    qtbot: QtBot, workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    page = PlansPage(workspace)
    qtbot.addWidget(page)
    page.show_orders()
    assert not page.orders.print_button.isEnabled()
    page.show_record(frozen)
    page.document.print_bar.later_button.click()
    page.show_orders()

    page.orders.print_()

    assert page.orders.sheet.print_bar.print_button.isEnabled()
    text = words_of(workspace.print_orders.print_list())
    assert f"{frozen.number}, version {frozen.version}" in text
    assert "exemplaires" in text
    names = (frozen.content.employee.last_name, frozen.content.employer.legal_name)
    assert not any(name in text for name in names)
    qtbot.keyClick(page.orders, Qt.Key.Key_Escape)
    assert page.orders.which.isVisibleTo(page.orders)


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text
