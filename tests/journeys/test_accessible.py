"""Every screen, filled: read by a screen reader, reached by keyboard, and whatever a name holds stays a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from controllers.headless.demo_clock import DemoClock
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.demo.settings import demo_settings
from models.records.employers import ContactDraft, EmployerDraft
from models.records.plans import PlanStatus
from models.records.signatures import SignerRole
from models.storage.store import Store
from models.vault.vault import Vault
from tests.conftest import NOON
from tests.factories import a_job, a_placement, a_resident, a_signature
from tests.ready_demo import ready_demo
from tests.ui.reach import nameless, unspoken
from ui.main_window import MainWindow
from ui.signing.hand_over import HandOver
from ui.theme import theme

HOSTILE = (
    "<img src=x>",
    "<b>Awa</b>",
    "<script>alert(1)</script>",
    "<a href='https://example.invalid'>Awa</a>",
    "<!--",
    "<table><tr><td>",
    "&lt;b&gt;",
    "&amp;",
    "&nbsp;&#0;",
    "Tom & Jerry",
    "&Fatou",
    "R&B&",
    "%n %1 %L1",
    "{name} {0} {{}}",
    "{date.__class__}",
    "%s %(x)s",
    "\\n\\t\\0",
    "'; DROP TABLE resident; --",
    'Awa "la grande" d’Arc',
    "עמית כהן",
    "محمد بن عبد الله",
    "Awa (عوا) 06",
    "\u202eawA",
    "\u2067Awa\u2069 B",
    "A\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308wa",
    "ስላም ገብረእዝጊ",
    "আব্দুল করিম",
    "Nguyễn Thị Mỹ Duyên",
    "李小龙",
    "🦆🦆🦆",
    "Zo\u0065\u0308",
    "O" * 120,
)
_MARKUP = re.compile(r"<(?!/?(p|span|br)\b)")


@pytest.fixture(scope="module", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.install("light", 1.0)


@pytest.fixture
def clock() -> DemoClock:
    return DemoClock(NOON)


@pytest.fixture
def space(
    store: Store, inline_tasks: InlineTasks, clock: DemoClock, opened_vault: Vault
) -> Iterator[Workspace]:
    space = Workspace(store, inline_tasks, clock, opened_vault)
    space.settings.save(demo_settings())
    yield space
    space.close()


@pytest.fixture
def demo(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    """The whole demo: every file filled, plans in every state."""
    path = tmp_path / "a.palier"
    session = SessionController(InlineTasks(), utc_now)
    yield session.open_now(path, ready_demo(path))
    session.lock()


def window_on(space: Workspace, qtbot: QtBot) -> MainWindow:
    window = MainWindow(space, SessionController(InlineTasks(), NOON.now))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    return window


def screens(window: MainWindow, space: Workspace) -> Iterator[tuple[str, QWidget]]:
    """Show each screen in turn."""
    person, employer = space.residents.first_rows(1)[0], space.employers.first_rows(1)[0]
    job = space.employers.jobs_of(employer.employer_id)[0]
    for place in ("hall", "people", "employers", "plans", "settings"):
        window.go(place)
        yield place, window
    window.open_resident(person.resident_id)
    for tab in range(2):
        window.findChild(QWidget, "resident_tabs").set_current(tab)  # type: ignore[union-attr]  # a TabBar
        yield f"person {tab}", window
    window.findChild(QAbstractButton, "resident_edit").click()  # type: ignore[union-attr]
    yield "person form", window
    window.open_employer(employer.employer_id)
    yield "employer", window
    yield from desk_screens(window)
    window.open_employer(employer.employer_id)
    window.findChild(QAbstractButton, "employer_edit").click()  # type: ignore[union-attr]
    yield "employer form", window
    window.open_job(job.job_id)
    yield "job", window
    for plan in {plan.status: plan for plan in space.plans.rows()}.values():
        window.open_plan(plan.plan_id)
        yield f"plan {plan.status}", window
        if plan.status is PlanStatus.DRAFT:
            for tab in range(6):
                window.findChild(QWidget, "plan_tabs").set_current(tab)  # type: ignore[union-attr]
                yield f"plan tab {tab}", window
    window.start_hire(space.residents.open(person.resident_id))
    yield "hire", window


def desk_screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show what is done to find needs: the parts of the file that is open, then the desk."""
    for tab, button in enumerate(("", "employer_log_new", "memory_promises_add")):
        window.findChild(QWidget, "employer_tabs").set_current(tab)  # type: ignore[union-attr]  # a TabBar
        if button:
            window.findChild(QAbstractButton, button).click()  # type: ignore[union-attr]
        yield f"employer {tab}", window
    desk = window.pages.current()
    for act in ("catch_need", "show_pairs", "show_list"):
        getattr(desk, act)()
        yield f"employers: {act}", window
    for view in ("board", "calls"):
        desk.list.show_view(view)  # type: ignore[union-attr]  # the page of employers
        yield f"employers: {view}", window


def files(window: MainWindow, space: Workspace) -> Iterator[tuple[str, QWidget]]:
    """Show the file of everybody and of every employer."""
    for person in space.residents.first_rows(100):
        window.open_resident(person.resident_id)
        yield f"file of {person.display_name}", window
    for employer in space.employers.first_rows(100):
        window.open_employer(employer.employer_id)
        yield f"file of {employer.display_name}", window


def hand_over_screens(window: MainWindow, space: Workspace) -> Iterator[tuple[str, QWidget]]:
    """Show each page of the signing in turn."""
    row = next(plan for plan in space.plans.rows() if plan.status is PlanStatus.TO_SIGN)
    hand_over = HandOver(space.plans, space.plans.open(row.plan_id), window)
    hand_over.start()
    yield "desk", hand_over
    hand_over.desk.pass_button.click()
    yield "pass", hand_over
    hand_over.neutral.button.click()
    for step in range(3):
        hand_over.party.go_to(type(hand_over.party.step())(step))
        yield f"party {step}", hand_over
    hand_over.close()
    hand_over.deleteLater()


def settled(pages: Iterator[tuple[str, QWidget]]) -> Iterator[tuple[str, list[QWidget]]]:
    for name, root in pages:
        QApplication.sendPostedEvents()
        if not name.startswith("file of "):  # the same screen as those of the first person and employer
            root.grab()
        yield name, [root, *(widget for widget in root.findChildren(QWidget) if widget.isVisible())]


def test_every_filled_screen_can_be_read_and_reached(demo: Workspace, qtbot: QtBot) -> None:
    window = window_on(demo, qtbot)
    names = [row.display_name for row in demo.residents.first_rows()]
    found: list[str] = []

    for pages in (screens(window, demo), hand_over_screens(window, demo)):
        for name, shown in settled(pages):
            lists = [widget for widget in shown if isinstance(widget, QComboBox)]
            faults = {
                "no object name": nameless(shown),
                "no accessible name": unspoken(shown),
                "no label": [combo.objectName() for combo in lists if not has_label(combo, shown)],
                "name in a title": [w.windowTitle() for w in shown if tells(w.windowTitle(), names)],
            }
            found += [f"{name}: {fault}: {where}" for fault, places in faults.items() for where in places]
    window.destroy_pages()

    assert not found, "\n".join(found)


def has_label(combo: QComboBox, shown: list[QWidget]) -> bool:
    """Tell whether a label names the list: of a list that opens, Linux and macOS say nothing else."""
    holders = {combo, *(parent for parent in ancestors(combo) if parent.focusProxy() is not None)}
    return any(isinstance(widget, QLabel) and widget.buddy() in holders for widget in shown)


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def tells(text: str, names: list[str]) -> bool:
    return any(part in text for name in names for part in name.split())


def hostile_plan(space: Workspace, name: str, other: str) -> None:
    """Hire somebody of both names, at an employer of both, for a job of one beside a job of the other."""
    resident = space.residents.save(
        a_resident(
            first_name=name,
            last_name=other,
            wishes=name,
            refusals=other,
            room="",
            phone="",
            exchange_language="ar",
        )
    )
    contact = ContactDraft(
        first_name=name, last_name=other, function=other, is_decision_maker=True, is_tutor=True
    )
    employer = space.employers.save(
        EmployerDraft(trade_name=other, legal_name=name, note=name, contacts=(contact,))
    )
    space.employers.save_job(replace(a_job(employer_id=employer.employer_id), title=other, team=name))
    job = space.employers.save_job(replace(a_job(employer_id=employer.employer_id), title=name, team=other))
    placement = space.placements.save(a_placement(resident_id=resident.resident_id, job_id=job.job_id))
    space.plans.start(placement.placement_id, "cleaning")


def test_whatever_a_name_holds_stays_a_name(space: Workspace, qtbot: QtBot) -> None:
    for name, other in zip(HOSTILE[::2], HOSTILE[1::2], strict=True):
        hostile_plan(space, name, other)
    signed = space.plans.rows("jerry")[0]
    frozen = space.plans.freeze(signed.plan_id)
    space.plans.sign(frozen.version_id, a_signature(frozen, SignerRole.EMPLOYEE))
    window = window_on(space, qtbot)
    found: list[str] = []

    for pages in (screens(window, space), files(window, space), hand_over_screens(window, space)):
        for name, shown in settled(pages):
            faults = {
                "interpreted": [w.objectName() for w in shown if isinstance(w, QLabel) and interprets(w)],
                "tool tip": [w.objectName() for w in shown if Text.mightBeRichText(w.toolTip())],
                "mnemonic": [w.objectName() for w in shown if isinstance(w, QAbstractButton) and eats(w)],
                "title": [w.windowTitle() for w in shown if tells(w.windowTitle(), ["<img", "Jerry", "Awa"])],
            }
            found += [f"{name}: {fault}: {where}" for fault, places in faults.items() for where in places]
    window.destroy_pages()

    assert not found, "\n".join(found)


def interprets(label: QLabel) -> bool:
    """Tell whether Qt reads markup in what a label was given."""
    raw = QLabel.text(label)
    if label.textFormat() == Qt.TextFormat.PlainText:
        return False
    if label.textFormat() == Qt.TextFormat.RichText:
        return bool(_MARKUP.search(raw))
    return Text.mightBeRichText(raw)


def eats(button: QAbstractButton) -> bool:
    """Tell whether an ampersand of a name would be taken for the mark of an Alt key."""
    return any(
        name in button.text() and name.replace("&", "&&") not in button.text()
        for name in HOSTILE
        if "&" in name
    )
