"""The journal on screen, and what the window offers to each role."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.entities.settings import Adviser
from models.records.hall_papers import Certificate, HallPaperKind
from models.records.ids import ResidentId
from models.records.journal import Action, FaultKind, JournalFault, JournalHead, Note
from models.records.meetings import MeetingDraft
from models.records.people import NOBODY, Role
from models.records.printing import PrintJob, PrintState
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft
from models.storage import journal
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault
from tests.conftest import NOON, StoppedClock
from ui.journal.file_journal import FileJournal
from ui.journal.journal_section import JournalSection
from ui.journal.journal_words import _cost, fault_words, subject_words, warning_words
from ui.main_window import MainWindow
from ui.permanence.paper_pane import PaperPane
from ui.printing.job_words import job_words
from ui.settings.settings_page import SettingsPage
from ui.widgets.messages import MessageBar

LONG = 10_000


@pytest.fixture
def kept(opened_vault: Vault, stopped_clock: StoppedClock) -> Iterator[Store]:
    store = Store.open(
        opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key, stopped_clock
    )
    yield store
    store.close()


@pytest.fixture
def as_(
    kept: Store, inline_tasks: InlineTasks, stopped_clock: StoppedClock, opened_vault: Vault
) -> Iterator[Callable[[Role, str], Workspace]]:
    """Return what builds the controllers for somebody of a role."""
    built: list[Workspace] = []

    def build(role: Role, name: str = "Nadia") -> Workspace:
        kept.act_as(NOBODY)
        with kept.begin() as transaction:
            adviser = Adviser(id=uuid4(), role=role.value, slot_id=uuid4())
            adviser.apply(AdviserDraft(first_name=name), NOON)
            transaction.session.add(adviser)
            transaction.flush()
            actor = adviser.to_actor()
        kept.act_as(actor)
        built.append(Workspace(kept, inline_tasks, stopped_clock, opened_vault))
        return built[-1]

    yield build
    for workspace in built:
        workspace.close()


@pytest.fixture
def coordinator(as_: Callable[..., Workspace]) -> Workspace:
    return as_(Role.COORDINATOR)


def _section(qtbot: QtBot, workspace: Workspace) -> tuple[JournalSection, MessageBar]:
    messages = MessageBar("messages")
    section = JournalSection(workspace.journal, messages)
    qtbot.addWidget(section)
    qtbot.addWidget(messages)
    section.resize(1100, 600)
    with qtbot.waitExposed(section):
        section.show()
    return section, messages


def _told(section: Any) -> list[tuple[str, str, str]]:
    model = section.table.model()
    return [tuple(model.index(row, column).data() for column in (1, 2, 3)) for row in range(model.rowCount())]


def test_each_act_is_a_line_in_words(qtbot: QtBot, coordinator: Workspace) -> None:
    record = coordinator.residents.save(ResidentDraft(first_name="Samir", last_name="Haddad"))
    coordinator.residents.open(record.resident_id)
    coordinator.meetings.save(MeetingDraft(resident_id=record.resident_id, note="Ne dit rien ici"))
    section, _ = _section(qtbot, coordinator)

    assert _told(section)[:3] == [
        ("Nadia", "Created", "Samir Haddad · meeting"),
        ("Nadia", "Opened", "Samir Haddad · person’s file"),
        ("Nadia", "Created", "Samir Haddad · person’s file"),
    ]
    assert "rien ici" not in repr(_told(section))


def test_the_list_is_narrowed_by_person_action_and_day(
    qtbot: QtBot, as_: Callable[..., Workspace], stopped_clock: StoppedClock
) -> None:
    other = as_(Role.EMPLOYMENT, "Yao")
    record = other.residents.save(ResidentDraft(first_name="Samir"))
    stopped_clock.advance(days=1)
    workspace = as_(Role.COORDINATOR)
    workspace.residents.open(record.resident_id)
    section, _ = _section(qtbot, workspace)

    section.person_choice.setCurrentText("Yao")
    section.person_choice.activated.emit(section.person_choice.currentIndex())
    by_person = {who for who, _, _ in _told(section)}
    qtbot.mouseClick(section.clear_button, Qt.MouseButton.LeftButton)
    section.action_choice.set_value(Action.SEEN.value)
    section.reload()
    by_action = {what for _, what, _ in _told(section)}
    section.clear()
    section.last_day.set_value(date(2026, 3, 10))
    section.reload()
    by_day = {who for who, _, _ in _told(section)}

    assert (by_person, by_action) == ({"Yao"}, {"Opened"})
    assert "Nadia" not in by_day


def test_nothing_that_fits_is_said(qtbot: QtBot, coordinator: Workspace) -> None:
    section, _ = _section(qtbot, coordinator)
    section.first_day.set_value(date(2030, 1, 1))
    section.reload()

    assert section.table.isHidden()
    assert not section._none.isHidden()
    assert "No line fits" in section._none.text()


def test_a_long_journal_is_read_a_page_at_a_time(qtbot: QtBot, kept: Store, coordinator: Workspace) -> None:
    note = Note(action=Action.SEEN, kind="resident", record_id=uuid4())
    with kept.begin() as transaction:
        key = kept._keeper.key
        journal.append(transaction.connection, key, [(NOON, kept.actor, note)] * LONG)
    section, _ = _section(qtbot, coordinator)
    model = section.table.model()
    first = model.rowCount()
    section.table.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() > first)

    assert first == 100
    assert model.rowCount() <= 300
    numbers = [entry.number for entry in model.entries()]
    assert numbers == sorted(numbers, reverse=True)
    assert len(set(numbers)) == len(numbers)


def test_a_whole_journal_is_said_whole(qtbot: QtBot, coordinator: Workspace) -> None:
    section, messages = _section(qtbot, coordinator)
    qtbot.keyClick(section.check_button, Qt.Key.Key_Space)

    assert messages.kind() == "success"
    assert section.check_button.isEnabled()


def test_a_fault_is_said_in_words(qtbot: QtBot, coordinator: Workspace) -> None:
    section, messages = _section(qtbot, coordinator)
    section._on_checked((JournalFault(kind=FaultKind.REMOVED, number=12, count=3),))

    assert messages.kind() == "error"
    assert "Lines are missing: 3, from number 12 on." in messages.text()


@pytest.mark.parametrize("kind", FaultKind)
def test_every_fault_has_words(kind: FaultKind) -> None:
    faults = [JournalFault(kind=kind, number=number) for number in range(1, 6)]
    assert "1" in fault_words(faults)
    assert "Other faults: 2." in fault_words(faults)
    assert warning_words(kind)


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        ("kdf_262144_3", "one guess of the passphrase costs 256 MiB × 3"),
        ("kdf_65536_3_slow_machine", "64 MiB × 3 (less memory: this computer is slow)"),
        ("kdf_x", ""),
    ],
)
def test_what_a_guess_costs_is_said_with_its_reason(qapp: object, detail: str, words: str) -> None:
    assert (words in _cost(detail)) is True
    assert bool(_cost(detail)) is bool(words)


def test_how_long_it_is_kept_is_chosen_there(qtbot: QtBot, coordinator: Workspace) -> None:
    section, _ = _section(qtbot, coordinator)
    section.months.set_value(6)
    section.months.edited.emit()

    assert coordinator.settings.settings().journal_months == 6


def test_who_opened_one_file(qtbot: QtBot, as_: Callable[..., Workspace]) -> None:
    other = as_(Role.EMPLOYMENT, "Yao")
    first = other.residents.save(ResidentDraft(first_name="Samir")).resident_id
    other.residents.save(ResidentDraft(first_name="Fatou"))
    other.meetings.save(MeetingDraft(resident_id=first, note="x"))
    workspace = as_(Role.COORDINATOR)
    panel = FileJournal(workspace.journal)
    qtbot.addWidget(panel)
    panel.load(first)

    assert [(who, what) for who, what, _ in _told(panel)] == [("Yao", "Created"), ("Yao", "Created")]
    panel.load(ResidentId(uuid4()))
    assert panel.table.isHidden()


def test_a_hostile_name_is_plain_text(coordinator: Workspace) -> None:
    name = "<img src='/etc/passwd'> & <b>x"
    coordinator.residents.save(ResidentDraft(first_name=name))
    (entry,) = coordinator.journal.entries(limit=1)

    assert subject_words(entry).startswith(name)


# --- what the window offers -----------------------------------------------------------------------------


@pytest.fixture
def window(
    qtbot: QtBot, inline_tasks: InlineTasks, stopped_clock: StoppedClock
) -> Callable[[Workspace], MainWindow]:
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)

    def build(workspace: Workspace) -> MainWindow:
        window = MainWindow(workspace, session, "people")
        qtbot.addWidget(window)
        window.resize(1200, 760)
        window.show()
        return window

    return build


def _buttons(page: QWidget) -> set[str]:
    return {button.text().replace("&", "") for button in page.findChildren(QAbstractButton)}


@pytest.mark.parametrize("role", Role)
def test_the_journal_is_offered_to_the_coordinator_alone(
    qtbot: QtBot, as_: Callable[..., Workspace], role: Role
) -> None:
    page = SettingsPage(as_(role))
    qtbot.addWidget(page)

    assert ("Journal" in _buttons(page.tabs)) is (role is Role.COORDINATOR)


def test_outreach_opens_a_file_without_what_is_sensitive(
    qtbot: QtBot, as_: Callable[..., Workspace], window: Callable[[Workspace], MainWindow]
) -> None:
    employment = as_(Role.EMPLOYMENT)
    draft = ResidentDraft(first_name="Samir", functional_limits="Ne pas porter de charges")
    resident_id = employment.residents.save(draft).resident_id
    shown = window(as_(Role.OUTREACH))
    shown.open_resident(resident_id)
    page: Any = shown.pages.current()

    texts = [
        child.text() for child in page.findChildren(QObject) if hasattr(child, "text") and _is_text(child)
    ]
    assert any("Samir" in text for text in texts)
    assert not any("charges" in text for text in texts)
    shown.destroy_pages()


def test_a_vault_put_back_is_said_at_opening(
    qtbot: QtBot,
    as_: Callable[..., Workspace],
    window: Callable[[Workspace], MainWindow],
    opened_vault: Vault,
) -> None:
    opened_vault.keep_journal_head(*JournalHead(500, bytes(32)))
    workspace = as_(Role.COORDINATOR)
    shown = window(workspace)

    assert workspace.journal.warning() is FaultKind.ROLLED_BACK
    qtbot.waitUntil(lambda: shown.messages.kind() == "warning")
    assert "older" in shown.messages.text()
    assert (Action.WARNED, "journal") in [(entry.action, entry.kind) for entry in workspace.journal.entries()]
    shown.destroy_pages()


def _is_text(child: Any) -> bool:
    return isinstance(child.text(), str)


def test_a_paper_of_the_hall_that_was_printed_is_noted_without_a_word_of_it(
    qtbot: QtBot, coordinator: Workspace
) -> None:
    pane = PaperPane("person_paper", coordinator, (HallPaperKind.SLIP, HallPaperKind.CERTIFICATE))
    qtbot.addWidget(pane)
    job = PrintJob(printer="Hall", title="", copies=1, state=PrintState.PRINTED)
    pane.print_bar.printed.emit(job)  # nothing is shown: nothing to note
    paper = Certificate(name="Amina Rahmani", place="1 rue X", day=date(2026, 3, 2))
    coordinator.hall_papers.certificate(paper)

    pane.print_bar.printed.emit(job)
    pane.print_bar.saved.emit("x.pdf")

    noted = [entry for entry in coordinator.journal.entries() if entry.kind.startswith("hall_")]
    assert [(entry.action, entry.kind) for entry in noted] == [
        (Action.EXPORTED, "hall_certificate"),
        (Action.PRINTED, "hall_certificate"),
    ]
    assert "Rahmani" not in repr(noted)
    assert subject_words(noted[0]) == "certificate of presence"
    assert "from the printer" in job_words(job)[1]
