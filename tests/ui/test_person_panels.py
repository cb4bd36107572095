"""Wishes, barriers and papers of a person, in real windows on a real encrypted file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from models.errors import RuleBroken
from models.records.barriers import BarrierState
from models.records.dated_papers import DatedPaperDraft, PaperKind
from models.records.own_fields import FieldKind, OwnFieldDraft
from models.records.people import NOBODY, Role
from models.records.profile import ToldLine
from tests.attachment_samples import a_photo, given_photo
from tests.factories import a_resident
from tests.ui.conftest import type_text
from tests.ui.reach import check
from ui.attachments.given import given_in
from ui.person_papers.papers_panel import PapersPanel
from ui.residents.wishes_panel import WishesPanel
from ui.settings.files_section import FilesSection
from ui.widgets.chips import ChipGroup
from ui.widgets.messages import MessageBar
from ui.wishes.barrier_card import BarrierCard
from ui.wishes.week_dots import WeekDots

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord
    from models.storage.store import Store

W = TypeVar("W", bound=QWidget)
SPECIAL = "health.limits_some_trades"


@pytest.fixture
def person(workspace: Workspace) -> ResidentRecord:
    """Return a file with a wish told in one breath, before wishes had lines."""
    return workspace.residents.save(a_resident(wishes="Conduire un bus", functional_limits="Port de charges"))


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot, person: ResidentRecord) -> Callable[[type[W]], W]:
    """Return what shows a part of the file of the person."""

    def open_part(kind: type[W]) -> W:
        panel = kind(workspace)  # type: ignore[arg-type]  # a FilePanel
        qtbot.addWidget(panel)
        panel.resize(1190, 620)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        panel.show_resident(workspace.residents.open(person.resident_id))  # type: ignore[attr-defined]
        return panel

    return open_part


def _click(root: QWidget, name: str) -> None:
    button = root.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _type(root: QWidget, name: str, text: str) -> None:
    field = root.findChild(QLineEdit, name)
    assert field is not None, name
    field.setFocus()
    type_text(field, text)


def _settle() -> None:
    """Show what was added, and let what was taken out go."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _texts(root: QWidget) -> str:
    _settle()
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root))


def test_wishes_are_read_then_rewritten_where_they_stand(
    workspace: Workspace, opened: Callable[[type[WishesPanel]], WishesPanel], person: ResidentRecord
) -> None:
    panel = opened(WishesPanel)
    assert "Conduire un bus" in _texts(panel)
    assert "Port de charges" in _texts(panel)
    assert panel.findChild(WeekDots, "wishes_week") is not None
    check(panel)

    _click(panel, "wishes_wishes_card_change")
    _click(panel, "profile_wish_lines_add")
    _type(panel, "profile_wish_lines_1_words", "Être dehors, avec des gens")
    _click(panel, "profile_wish_lines_add")
    _type(panel, "profile_not_before", "9 h")
    _click(panel, "profile_save")

    kept = workspace.profiles.open(person.resident_id).content
    assert [line.words for line in kept.wish_lines] == ["Être dehors, avec des gens"]
    assert kept.functional_limits == "Port de charges"
    assert "Être dehors, avec des gens" in _texts(panel)
    assert "9" in _texts(panel)


def test_what_is_half_typed_comes_back(
    workspace: Workspace, opened: Callable[[type[WishesPanel]], WishesPanel]
) -> None:
    panel = opened(WishesPanel)
    panel.change("travel")
    _type(panel, "profile_zone", "Toute la ligne 2")
    panel.flush()

    again = opened(WishesPanel)
    again.change("travel")

    zone = again.findChild(QLineEdit, "profile_zone")
    assert zone is not None
    assert zone.text() == "Toute la ligne 2"


def test_a_role_that_may_not_read_limits_neither_sees_nor_loses_them(
    workspace: Workspace,
    store: Store,
    opened: Callable[[type[WishesPanel]], WishesPanel],
    person: ResidentRecord,
) -> None:
    store.act_as(replace(NOBODY, role=Role.OUTREACH))
    panel = opened(WishesPanel)
    assert "Port de charges" not in _texts(panel)
    panel.change("travel")
    _type(panel, "profile_zone", "Le centre")
    _click(panel, "profile_save")

    store.act_as(NOBODY)
    kept = workspace.profiles.open(person.resident_id).content
    assert (kept.functional_limits, kept.travel_zone) == ("Port de charges", "Le centre")


def test_a_barrier_is_noted_in_one_press_and_its_history_told(
    workspace: Workspace, opened: Callable[[type[WishesPanel]], WishesPanel], person: ResidentRecord
) -> None:
    panel = opened(WishesPanel)
    card = panel.barriers
    themes = [chip.code for chip in cast("ChipGroup", card.findChild(ChipGroup, "barriers_themes")).chips()]
    assert "isolation" in themes
    assert "health" not in themes
    card.open_theme("mobility")
    states = card.findChild(ChipGroup, "barrier_mobility_carpool_state")
    assert states is not None
    assert states.values() == (BarrierState.NOT_DISCUSSED.value,)

    QTest.mouseClick(states.chips()[1], Qt.MouseButton.LeftButton)

    (barrier,) = workspace.barriers.barriers_of(person.resident_id)
    assert (barrier.code, barrier.state) == ("mobility.carpool", BarrierState.YES)
    _settle()
    assert card.isAncestorOf(QApplication.focusWidget() or panel)
    _click(card, "barrier_mobility_carpool_history")
    assert "→" in _texts(card)
    check(card)


def test_special_categories_are_offered_once_the_organisation_keeps_them_to_roles_that_accompany(
    workspace: Workspace, store: Store, qtbot: QtBot, person: ResidentRecord
) -> None:
    section = FilesSection(workspace, MessageBar("messages"))
    qtbot.addWidget(section)
    _click(section, "special_categories_switch")
    assert workspace.settings.settings().special_categories
    workspace.barriers.note(person.resident_id, SPECIAL, BarrierState.YES)

    def themes() -> list[str]:
        card = BarrierCard(workspace)
        qtbot.addWidget(card)
        card.show_person(person.resident_id)
        found = card.findChild(ChipGroup, "barriers_themes")
        return [chip.code for chip in found.chips()] if found is not None else []

    assert "health" in themes()
    store.act_as(replace(NOBODY, role=Role.OUTREACH))
    assert "health" not in themes()


def test_a_paper_that_ends_soon_is_told_and_no_identity_paper_is_kept(
    workspace: Workspace,
    opened: Callable[[type[PapersPanel]], PapersPanel],
    person: ResidentRecord,
    tmp_path: Path,
) -> None:
    today = workspace.dated_papers.today
    permit = DatedPaperDraft(resident_id=person.resident_id, kind=PaperKind.RESIDENCE_PERMIT)
    workspace.dated_papers.save(replace(permit, expires_on=date(today.year, today.month + 1, 1)))
    panel = opened(PapersPanel)
    warning = panel.findChild(QWidget, "dated_warning")
    assert warning is not None
    assert warning.isVisible()
    check(panel)

    photo, passport = tmp_path / "accord signé.png", tmp_path / "Passeport_2026.png"
    for path in (photo, passport):
        path.write_bytes(a_photo())
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in (photo, passport)])
    panel.kept.add(given_in(dropped, "x"))

    assert [one.name for one in workspace.attachments.of_person(person.resident_id)] == ["accord signé.png"]
    assert "Passeport_2026.png" in panel.kept.messages.text()
    copy = workspace.privacy.copies.make_now(person.resident_id)
    assert [name for name, _ in copy.plans] == ["Papier 1.jpg"]
    workspace.undo.undo()
    assert workspace.attachments.of_person(person.resident_id) == ()


@pytest.mark.parametrize("role", [Role.OUTREACH, Role.EMPLOYMENT, Role.COORDINATOR])
def test_whoever_writes_files_files_papers_on_persons(
    workspace: Workspace,
    store: Store,
    opened: Callable[[type[PapersPanel]], PapersPanel],
    person: ResidentRecord,
    role: Role,
) -> None:
    workspace.attachments.add_to_person(person.resident_id, (given_photo("d’une collègue.jpg"),))
    store.act_as(replace(NOBODY, name="Nadia", role=role))
    panel = opened(PapersPanel)

    assert panel.kept.add_button.isVisibleTo(panel)
    panel.kept.add((given_photo("accord.jpg"),))

    own = workspace.attachments.of_person(person.resident_id)[-1]
    line = panel.kept.findChild(QAbstractButton, f"sheet_{own.attachment_id}_sketch")
    assert line is not None
    assert line.isEnabled() is (role is not Role.OUTREACH)  # it may say what is not for this role
    assert ("d’une collègue.jpg" in _names(workspace, person)) is (role is not Role.OUTREACH)
    _click(panel, f"sheet_{own.attachment_id}_remove")
    assert "accord.jpg" not in _names(workspace, person)
    workspace.undo.undo()
    assert "accord.jpg" in _names(workspace, person)


def test_who_only_counts_files_nothing(workspace: Workspace, store: Store, person: ResidentRecord) -> None:
    store.act_as(replace(NOBODY, role=Role.STATISTICS))
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        workspace.attachments.add_to_person(person.resident_id, (given_photo(),))


def _names(workspace: Workspace, person: ResidentRecord) -> list[str]:
    return [one.name for one in workspace.attachments.of_person(person.resident_id)]


def test_a_field_made_in_the_settings_is_filled_in_the_file(
    workspace: Workspace,
    qtbot: QtBot,
    opened: Callable[[type[WishesPanel]], WishesPanel],
    person: ResidentRecord,
) -> None:
    workspace.own_fields.save_field(
        OwnFieldDraft(label="Atelier", kind=FieldKind.CHOICE, choices=("Vélo", "Couture"))
    )
    section = FilesSection(workspace, MessageBar("messages"))
    qtbot.addWidget(section)
    _click(section, "own_field_new")
    _type(section, "own_field_label", "Pointure")
    section.save()
    _click(section, "own_field_up")
    assert [field.label for field in workspace.own_fields.fields()] == ["Pointure", "Atelier"]

    panel = opened(WishesPanel)
    panel.change_own()
    _type(panel, "own_value_edit_0", "38")
    _click(panel, "own_values_save")

    (value,) = workspace.own_fields.values_of(person.resident_id).content.values
    assert value.value == "38"
    assert "38" in _texts(panel.own)


def test_a_wish_without_a_word_is_not_kept(
    workspace: Workspace, opened: Callable[[type[WishesPanel]], WishesPanel], person: ResidentRecord
) -> None:
    before = workspace.profiles.open(person.resident_id).content
    workspace.profiles.save(replace(before, wish_lines=(ToldLine(words="Cuisiner"),)), before)
    panel = opened(WishesPanel)
    panel.change("wishes")
    panel.save()

    assert len(workspace.profiles.open(person.resident_id).content.wish_lines) == 1
