"""The network on screen: a sponsor and a pair, an agreement, an event and its list, hours; real widgets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.records.collaborators import CollaboratorDraft, RoleDraft
from models.records.network import AttendanceState, ConventionDraft, EventDraft, PartnerDraft
from models.records.programmes import EnrolmentDraft
from models.records.settings import SearchHit
from tests.factories import a_resident
from tests.ui.conftest import type_text
from tests.ui.reach import check
from ui.main_window import MainWindow
from ui.network import network_page
from ui.network.network_page import NetworkPage

TODAY = date(2026, 3, 10)
_FORMS = (
    ("network_collaborators_add", "collaborator_roles_add", "network_pairs_add"),
    ("network_directory_add", "network_conventions_add", "convention_commitments_add"),
    ("network_event_list_add", "event_companies_add"),
    ("network_hours_add",),
)
"""Buttons that open the forms of each part, with a line in those that have lines."""


@pytest.fixture
def window(
    qtbot: QtBot, workspace: Workspace, inline_tasks: InlineTasks, stopped_clock: object
) -> Iterator[MainWindow]:
    """Open the window on the network."""
    shown = MainWindow(workspace, SessionController(inline_tasks, stopped_clock), "network")  # type: ignore[arg-type]  # a clock
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.go("network")
    yield shown
    shown.destroy_pages()


def _page(window: MainWindow) -> NetworkPage:
    page = window.pages.current()
    assert isinstance(page, NetworkPage)
    return page


def _press(window: MainWindow, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.sendPostedEvents()


def _said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


def test_each_part_says_so_when_it_is_empty_and_can_be_reached_with_its_forms(window: MainWindow) -> None:
    said = []
    for index, buttons in enumerate(_FORMS):
        _page(window).show_part(index)
        said.append(_said(window))
        for name in buttons:
            _press(window, name)
        check(window)

    for words, empty in zip(
        said, ("Nobody here yet", "No agreement", "No event", "No hours yet"), strict=True
    ):
        assert empty in words


def test_a_sponsor_is_added_and_a_pair_says_why_it_may_not_be(
    window: MainWindow, workspace: Workspace
) -> None:
    page = _page(window)
    alone = workspace.residents.save(a_resident(first_name="Samir")).resident_id
    _press(window, "network_collaborators_add")
    type_text(page.people.form._first_name, "Maud")
    _press(window, "collaborator_roles_add")
    page.people.form._roles.set_value((RoleDraft(code="sponsor", starts_on=TODAY),))
    assert page.people.form.save()
    _press(window, "network_collaborators_0_pair")
    form = page.people.pair_form
    form._person.choose(alone, "Samir")
    form._person.edited.emit()
    told = form._told.text()
    refused = form.save()
    programme = next(one for one in workspace.pathway.programmes.programmes() if one.content.has_sponsorship)
    workspace.pathway.enrolments.save(
        EnrolmentDraft(resident_id=alone, programme_id=programme.programme_id, entered_on=TODAY)
    )

    assert "no pair can be made" in told
    assert not refused
    assert form.save()
    assert "1 person(s) followed" in _said(window)
    assert "1 person(s) gave their time, of whom 0" in _said(window)
    _press(window, "network_pairs_0_list")
    _press(window, "network_met_add")
    type_text(page.people.meeting_form._note, "Première fois")
    assert page.people.meeting_form.save()
    assert "Première fois" in _said(window)
    window.undo()
    assert "This pair has not met yet." in _said(window)


def test_an_agreement_opens_from_today_and_a_partner_from_the_palette(
    window: MainWindow, workspace: Workspace
) -> None:
    network = workspace.network
    partner = network.partners.save(PartnerDraft(name="Atelier Passerelle"))
    network.collaborators.save(CollaboratorDraft(first_name="Élodie", last_name="Kermel"))
    agreed = ConventionDraft(partner_id=partner.partner_id, kind="association", expires_on=TODAY)
    network.conventions.save(agreed)
    found: tuple[SearchHit, ...] = workspace.search.find("elod ker") + workspace.search.find("passer")
    window.go("today")
    today = window.pages.current()
    today.refresh()  # type: ignore[union-attr]
    today.reminders.view.row_requested.emit(today.reminders.current())  # type: ignore[union-attr]
    page = _page(window)
    opened = page.partners.convention_form.isVisibleTo(window)
    for hit in found:
        window.open_hit(hit)

    assert [(hit.kind, hit.title) for hit in found] == [
        ("collaborator", "Élodie Kermel"),
        ("partner", "Atelier Passerelle"),
    ]
    assert opened
    assert page.tabs.current() == network_page.PARTNERS
    assert page.partners.search.value() == "Atelier Passerelle"


def test_who_came_is_ticked_on_the_list_of_an_event(window: MainWindow, workspace: Workspace) -> None:
    page = _page(window)
    person = workspace.residents.save(a_resident(first_name="Samir")).resident_id
    workspace.network.events.save(EventDraft(kind="forum", held_on=TODAY, companies=("Fournil",)))
    page.show_part(network_page.EVENTS)
    _press(window, "network_event_list_0_list")
    _press(window, "network_attendance_add")
    page.events.person_form._person.choose(person, "Samir")
    assert page.events.person_form.save()

    _press(window, "network_attendance_0_present")

    (line,) = workspace.network.attendances.of_event(workspace.network.events.all()[0].event_id)
    assert line.content.state is AttendanceState.PRESENT
    assert "1 on the list · 1 present" in _said(window)
    check(window)
