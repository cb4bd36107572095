"""Every screen in every role: nothing that can be pressed ends in a refusal, and no page is empty."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.errors import RuleBroken
from models.records.ids import AdviserId, EmployerId, JobId, PlanId, ResidentId
from models.records.meetings import MeetingDraft
from models.records.people import NOBODY, Right, Role
from models.records.places import BuildingDraft, HallDraft, ResidenceDraft
from models.rules.rights import REFUSED, rights_of
from models.storage.store import Store
from tests.factories import a_job, a_started_plan, an_employer, some_settings
from tests.ui.test_main_window import Session
from ui.main_window import MainWindow
from ui.residents.residents_page import ResidentsPage
from ui.settings.settings_page import SettingsPage

# What leaves the window: dialogs and printers of the system, the curtain, the lock, the turned screen; and what
# only helps to fill a field, in a window of its own.
ELSEWHERE = (
    "_print", "_other", "_save_instead", "curtain", "lock", "plan_document_sign", "_browse", "choose", "calendar",
    "_more", "preview_", "_close", "plan_remove",
)  # fmt: skip


@dataclass
class Known:
    """One of each, made by the application itself."""

    resident_id: ResidentId
    employer_id: EmployerId
    job_id: JobId
    draft: PlanId
    frozen: PlanId


_MADE: list[Known] = []


@pytest.fixture
def vault_path(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    """A vault with one of each: made once instead of for each role."""
    return shutil.copytree(filled_vault(_make_one_of_each), tmp_path / "Essai.palier")


@pytest.fixture
def known(vault_path: Path) -> Known:
    return _MADE[-1]


def _make_one_of_each(workspace: Workspace) -> None:
    residence = workspace.residents.save_residence(
        ResidenceDraft(name="Les Tilleuls", buildings=(BuildingDraft(halls=(HallDraft(name="Hall"),)),))
    )
    hall = residence.content.buildings[0].halls[0]
    workspace.settings.save(some_settings(current_hall_id=hall.hall_id))
    frozen, draft = a_started_plan(workspace), a_started_plan(workspace)
    workspace.plans.freeze(frozen.plan_id)
    resident_id = frozen.resident_id
    workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Cherche un poste de jour"))
    for person in (resident_id, None):
        workspace.meetings.arrive(hall.hall_id, person, "A. B.", "12", "fr")
    employer = workspace.employers.save(an_employer(legal_name="Maison Témoin"))
    job = workspace.employers.save_job(a_job(employer_id=employer.employer_id))
    _MADE.append(Known(resident_id, employer.employer_id, job.job_id, draft.plan_id, frozen.plan_id))


@pytest.fixture
def refusals(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is refused from now on, whoever catches it."""
    found: list[str] = []
    original = RuleBroken.__init__

    def note(self: RuleBroken, code: str, **params: object) -> None:
        original(self, code, **params)
        if code == REFUSED:
            found.append(str(params.get("right", "by the store")))

    monkeypatch.setattr(RuleBroken, "__init__", note)
    return found


@pytest.fixture
def enter(
    qtbot: QtBot, workspace: Workspace, store: Store, inline_tasks: InlineTasks, stopped_clock: object
) -> Iterator[Callable[[Role], MainWindow]]:
    """Return what opens the window of a person of a role."""
    windows: list[MainWindow] = []

    def open_window(role: Role) -> MainWindow:
        me = workspace.settings.settings().adviser.adviser_id
        workspace.settings.refresh()
        store.act_as(replace(NOBODY, adviser_id=cast("AdviserId", me), name="Nadia", role=role))
        window = MainWindow(workspace, Session(inline_tasks, stopped_clock))  # type: ignore[arg-type]  # a clock
        qtbot.addWidget(window)
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.show()
        windows.append(window)
        return window

    yield open_window
    store.act_as(NOBODY)
    for window in windows:
        window.destroy_pages()


def _page(window: MainWindow, code: str) -> Any:
    return window.go(code)


# Views in which some role can only read.
SILENT = {
    "statistics",
    "frozen",
    "plans",
    "settings 0",
    "settings 1",
    "settings 2",
    "settings 3",
    "settings 5",
    "settings 6",
    "settings 7",
}


def _show_rights(window: MainWindow, known: Known) -> None:
    window.open_resident(known.resident_id)
    cast("ResidentsPage", window.pages.current()).file.show_rights()


VIEWS: dict[str, tuple[Right | None, Callable[[MainWindow, Known], object]]] = {
    "hall": (Right.READ_FILES, lambda window, _: window.go("hall")),
    "people": (Right.READ_FILES, lambda window, _: _page(window, "people").show_list()),
    "person": (Right.READ_FILES, lambda window, known: window.open_resident(known.resident_id)),
    "person rights": (Right.READ_FILES, _show_rights),
    "person form": (Right.READ_FILES, lambda window, _: _page(window, "people").new_record()),
    "employers": (Right.READ_FILES, lambda window, _: _page(window, "employers").show_list()),
    "employer": (Right.READ_FILES, lambda window, known: window.open_employer(known.employer_id)),
    "job": (Right.READ_FILES, lambda window, known: window.open_job(known.job_id)),
    "plans": (Right.READ_FILES, lambda window, _: _page(window, "plans").show_list()),
    "draft": (Right.READ_FILES, lambda window, known: window.open_plan(known.draft)),
    "frozen": (Right.READ_FILES, lambda window, known: window.open_plan(known.frozen)),
    "statistics": (None, lambda window, _: window.go("statistics")),
} | {f"settings {part}": (None, lambda window, _, part=part: _part(window, part)) for part in range(8)}


def _part(window: MainWindow, part: int) -> None:
    page = cast("SettingsPage", window.go("settings"))
    page.show_part(min(part, len(page._makers) - 1))


def _buttons(window: MainWindow) -> dict[str, QAbstractButton]:
    """Return what can be pressed, one of each kind: choices that only change a form are left out."""
    page = window.pages.current()
    assert page is not None
    kinds: dict[str, QAbstractButton] = {}
    for button in page.findChildren(QAbstractButton):
        is_shown = button.isVisible() and button.isEnabled()
        if (
            is_shown
            and not button.isCheckable()
            and not any(word in button.objectName() for word in ELSEWHERE)
        ):
            kinds.setdefault(re.sub(r"\d+", "", button.objectName()), button)
    return {button.objectName(): button for button in kinds.values()}


def _type(window: MainWindow) -> None:
    """Type something in the first field that lets one, so that what saves can be pressed."""
    page = window.pages.current()
    assert page is not None
    for field in page.findChildren(QLineEdit):
        is_open = field.isVisible() and field.isEnabled() and not field.isReadOnly()
        if is_open and "search" not in field.objectName():
            field.setText("Une autre")
            field.textEdited.emit("Une autre")
            return


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _close_dialogs() -> None:
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog):
            window.reject()


@pytest.mark.parametrize("role", [Role.OUTREACH, Role.EMPLOYMENT, Role.STATISTICS])
def test_nothing_that_can_be_pressed_is_refused(
    enter: Callable[[Role], MainWindow], known: Known, refusals: list[str], role: Role
) -> None:
    window = enter(role)
    refused = {}
    for view, (needed, show) in VIEWS.items():
        if needed is not None and needed not in rights_of(role):
            continue
        show(window, known)
        _settle()
        if refusals:
            refused[view, "shown"] = tuple(refusals)
        _type(window)
        offered = list(_buttons(window))
        assert offered or view in SILENT, view
        for name in offered:
            if found := _pressed(window, known, view, name, refusals):
                refused[view, name] = found
        refusals.clear()
    assert refused == {}


def _pressed(window: MainWindow, known: Known, view: str, name: str, refusals: list[str]) -> tuple[str, ...]:
    """Press one button of a view that is shown anew, with something typed; return what was refused."""
    VIEWS[view][1](window, known)
    _type(window)
    _settle()
    refusals.clear()
    if (found := _buttons(window).get(name)) is not None:
        found.click()
        _settle()
        _close_dialogs()
        assert window.isVisible(), name
    return tuple(refusals)


@pytest.mark.parametrize("role", Role)
def test_what_a_role_finds_in_its_window(
    enter: Callable[[Role], MainWindow], known: Known, role: Role
) -> None:
    window = enter(role)
    _hold_that_each_place_is_offered_or_out_of_reach(window, role)
    _hold_that_no_page_is_empty(window)
    _hold_that_a_hire_is_offered_to_those_who_may_record_one(window, known, role)
    _hold_that_what_the_team_shares_is_read_by_all_and_changed_by_the_coordinator(window, role)


def _hold_that_each_place_is_offered_or_out_of_reach(window: MainWindow, role: Role) -> None:
    all_places = ("hall", "people", "employers", "plans", "statistics", "settings")
    offered = {code for code in all_places if window.rail.has(code)}
    first = window.place()
    if role is Role.STATISTICS:
        assert offered == {"statistics", "settings"}
        assert first == "statistics"
    else:
        assert offered >= {"hall", "people", "plans"}
        assert first == "hall"
    for code in ("people", "employers", "plans", "settings"):
        window.go(code)
        assert window.place() == (code if code in offered else first), code
        window.go(first)


def _hold_that_no_page_is_empty(window: MainWindow) -> None:
    places = [place.code for place in window.rail._places if not place.is_action]
    assert window.place() == places[0]
    for code in places:
        page = window.go(code)
        _settle()
        words = [found.text() for found in page.findChildren(QLabel) if found.isVisible() and found.text()]
        rows = [found for found in page.findChildren(QAbstractItemView) if found.isVisible()]
        assert words, code
        assert len(words) > 1 or any(found.model().rowCount() for found in rows), code


def _hold_that_a_hire_is_offered_to_those_who_may_record_one(
    window: MainWindow, known: Known, role: Role
) -> None:
    offered = set()
    for view in ("person", "employer", "plans"):
        if Right.READ_FILES in rights_of(role):
            VIEWS[view][1](window, known)
            _settle()
            offered |= {name for name in _buttons(window) if "hire" in name or name == "plan_new"}
    assert bool(offered) is (Right.WRITE_PLANS in rights_of(role))
    if role is Role.OUTREACH:
        window.go("plans")
        window.new_record()
        assert window.toast.isVisible()


def _hold_that_what_the_team_shares_is_read_by_all_and_changed_by_the_coordinator(
    window: MainWindow, role: Role
) -> None:
    for part, name in ((0, "organisation_name_edit"), (2, "term_fr_edit")):
        _part(window, part)
        field = window.findChild(QLineEdit, name)
        assert field is not None
        assert field.text()
        assert field.isReadOnly() is (role is not Role.COORDINATOR), name
    told = [found.text() for found in window.findChildren(QLabel) if found.isVisible()]
    assert ("The coordinator changes what the whole team shares." in told) is (role is not Role.COORDINATOR)
