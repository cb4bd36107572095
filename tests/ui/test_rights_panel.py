"""The rights of a person, by hand: told, agreed, asked, copied, set aside, erased; and what is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.errors import NotFound
from models.records.ids import ResidentId
from models.records.meetings import MeetingDraft
from models.records.people import Actor, Role
from models.records.privacy import (
    ConsentUse,
    NoticeForm,
    RequestDraft,
    RequestKind,
    RequestOutcome,
    Restriction,
)
from models.records.settings import SearchHit
from models.records.signatures import SignerRole
from models.storage.store import Store
from tests.conftest import StoppedClock
from tests.factories import a_plan_content, a_resident, a_signature, a_started_plan, some_settings
from tests.ui.conftest import type_text
from ui.dates import short_date
from ui.privacy.copy_page import CopyPage
from ui.privacy.due_line import DueLine
from ui.privacy.note_warning import NoteWarning
from ui.privacy.retention_section import RetentionSection
from ui.privacy.rights_panel import RightsPanel
from ui.residents.residents_page import ResidentsPage
from ui.widgets.cards import Pill
from ui.widgets.chips import Chip
from ui.widgets.fields import Field
from ui.widgets.messages import MessageBar
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 3, 10)
SAID_TODAY = short_date(TODAY)
ADVISER = Actor(adviser_id=None, name="Maëlle", role=Role.EMPLOYMENT)
OUTREACH = Actor(adviser_id=None, name="Idriss", role=Role.OUTREACH)
W = TypeVar("W", bound=QWidget)
Show = Callable[[], ResidentsPage]


def settle() -> None:
    """Let lines just made be laid out, and those taken away go."""
    QTest.qWait(1)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def part(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def click(page: QWidget, name: str) -> None:
    settle()
    button = part(page, QPushButton, name)
    assert button.isVisibleTo(page), name
    button.click()
    settle()


def write(page: QWidget, name: str, text: str) -> None:
    field = part(page, QWidget, name)
    field.setFocus()
    type_text(field, text)


def labels(page: QWidget) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


@pytest.fixture
def resident_id(workspace: Workspace) -> ResidentId:
    workspace.settings.save(some_settings())
    return workspace.residents.save(a_resident(room="", exchange_language="ar")).resident_id


@pytest.fixture
def show(workspace: Workspace, qtbot: QtBot, resident_id: ResidentId) -> Show:
    def build() -> ResidentsPage:
        page = ResidentsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1290, 700)
        page.show()
        page.open_record(resident_id)
        page.file.show_rights()
        return page

    return build


def test_the_words_to_say_are_read_in_french_and_in_the_language_of_the_person(show: Show) -> None:
    page = show()

    click(page, "rights_notice_read")

    said = labels(page)
    assert "Je m’appelle Maëlle Guivarc’h" in said
    assert "العربية" in said
    translated = page.findChild(QLabel, "rights_script_ar_0")
    assert translated is not None
    assert translated.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_telling_the_rights_is_one_click(show: Show, workspace: Workspace, resident_id: ResidentId) -> None:
    page = show()

    click(page, "rights_notice_form_both")
    click(page, "rights_notice_save")

    notice = workspace.privacy.notices_of(resident_id)[0]
    assert (notice.told_on, notice.form, notice.language) == (TODAY, NoticeForm.BOTH, "ar")
    assert SAID_TODAY in part(page, QLabel, "rights_notice_0").text()


def test_agreeing_and_taking_back_are_one_click_each(
    show: Show, workspace: Workspace, resident_id: ResidentId
) -> None:
    page = show()

    click(page, "rights_consent_sms_answer_yes")
    given = part(page, QLabel, "rights_consent_sms_since").text()
    back = part(page, Chip, "rights_consent_sms_answer_no").text()
    click(page, "rights_consent_sms_answer_no")

    consents = {consent.use: consent for consent in workspace.privacy.consents_of(resident_id)}
    assert given == f"Agreed on {SAID_TODAY}"
    assert back == "Takes it back"
    assert consents[ConsentUse.SMS].is_withdrawn
    assert part(page, QLabel, "rights_consent_sms_since").text() == (
        f"Taken back on {SAID_TODAY} · Agreed on {SAID_TODAY}"
    )


def test_no_agreement_is_asked_that_changes_nothing(show: Show) -> None:
    page = show()

    names = {chip.objectName() for chip in page.findChildren(Chip) if "rights_consent" in chip.objectName()}
    assert {name.split("_answer")[0] for name in names} == {
        "rights_consent_employer_contact",
        "rights_consent_partner_sharing",
        "rights_consent_sms",
    }


def test_a_request_shows_until_when_to_answer_and_is_answered(
    show: Show, workspace: Workspace, resident_id: ResidentId
) -> None:
    page = show()

    click(page, "rights_request_kind_erasure")
    explained = part(page, QLabel, "rights_request_help").text()
    write(page, "rights_request_note", "Tout effacer")
    click(page, "rights_request_save")
    request = workspace.privacy.register.requests(resident_id)[0]
    name = f"request_{request.request_id.hex[:8]}"
    pill = part(page, Pill, f"{name}_state").text()
    write(page, f"{name}_text", "Fait le jour même")
    click(page, f"{name}_save")

    assert "17.3.b" in explained
    assert pill == f"Answer by {short_date(date(2026, 4, 10))}"
    answered = workspace.privacy.register.requests(resident_id)[0]
    assert (answered.kind, answered.outcome, answered.answer) == (
        RequestKind.ERASURE,
        RequestOutcome.GRANTED,
        "Fait le jour même",
    )
    assert f"Answered on {SAID_TODAY}" in part(page, Pill, f"{name}_state").text()


def test_a_social_security_number_in_a_request_is_said_below_the_field(
    show: Show, workspace: Workspace, resident_id: ResidentId
) -> None:
    page = show()

    write(page, "rights_request_note", "Son numéro 1 85 05 78 006 084 91")
    click(page, "rights_request_save")

    assert (
        "social security number" in part(page, RightsPanel, "rights_panel").requests._fields["note"].error()
    )
    assert workspace.privacy.register.requests(resident_id) == ()


def test_the_complete_copy_opens_from_memory_and_goes_to_a_folder(
    show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show()

    click(page, "rights_copy")
    copy = part(page, CopyPage, "copy_page")
    pages = copy.preview.page_count()
    copy.put_in(str(tmp_path))
    click(page, "copy_back")

    assert pages >= 2
    assert {"Copie R-0001.json", "Copie R-0001.pdf"} <= {file.name for file in tmp_path.iterdir()}
    assert copy.preview.page_count() == 0
    assert page.file.isVisible()


def test_erasing_asks_for_the_code_and_says_it_is_gone(
    show: Show, workspace: Workspace, resident_id: ResidentId, qtbot: QtBot
) -> None:
    page = show()
    said: list[object] = []
    page.notice_requested.connect(said.append)

    click(page, "rights_erase")
    confirm = part(page, QPushButton, "rights_erase_confirm")
    write(page, "rights_erase_code", "R-9999")
    wrong = confirm.isEnabled()
    part(page, QLineEdit, "rights_erase_code").clear()
    write(page, "rights_erase_code", "r-0001")
    click(page, "rights_erase_confirm")

    assert not wrong
    assert said == ["File erased for good"]
    with pytest.raises(NotFound):
        workspace.residents.open(resident_id)
    assert not page.file.isVisible()


def test_erasing_says_what_stays_and_opens_who_else_names_the_person(
    show: Show, workspace: Workspace, resident_id: ResidentId
) -> None:
    other = workspace.residents.save(a_resident(first_name="Awa", last_name="Diallo", room="", phone=""))
    workspace.meetings.save(MeetingDraft(resident_id=other.resident_id, note="Vient avec Yero SANGARE"))
    page = show()
    opened: list[SearchHit] = []
    page.hit_requested.connect(opened.append)

    click(page, "rights_erase")
    words = labels(page)
    click(page, "rights_mention_0_open")

    assert (
        f"The lines of the journal, which have no name of the person, until {short_date(date(2027, 3, 10))}"
        in words
    )
    assert "Papers already printed or given: they are with whoever has them" in words
    assert "Older backups, encrypted, wherever they are" in words
    assert f"A meeting with somebody else · Awa Diallo · {SAID_TODAY} · full name or telephone" in words
    assert [(hit.kind, hit.record_id) for hit in opened] == [("resident", other.resident_id)]


def test_places_left_after_an_erasure_wait_in_the_settings(
    show: Show, workspace: Workspace, qtbot: QtBot, resident_id: ResidentId
) -> None:
    other = workspace.residents.save(a_resident(first_name="Awa", last_name="Diallo", room="", phone=""))
    workspace.meetings.save(MeetingDraft(resident_id=other.resident_id, note="Vient avec Yero SANGARE"))
    page = show()
    click(page, "rights_erase")
    write(page, "rights_erase_code", "r-0001")
    click(page, "rights_erase_confirm")

    section = RetentionSection(workspace, MessageBar("messages"))
    qtbot.addWidget(section)
    section.show()
    words = labels(section)
    click(section, "look_at_0_done")
    settle()

    assert f"A meeting with somebody else · a file was erased on {SAID_TODAY}" in words
    assert workspace.privacy.mentions.left() == ()
    assert not part(section, QWidget, "look_at_card").isVisible()


def test_an_objection_takes_the_file_from_the_adviser_at_once(
    show: Show, workspace: Workspace, store: Store, resident_id: ResidentId
) -> None:
    store.act_as(ADVISER)
    page = show()

    click(page, "rights_object")

    assert not page.file.isVisible()
    assert page.table.rows.rowCount() == 0
    assert workspace.residents.count() == 0


def test_the_coordinator_brings_a_file_back(
    show: Show, workspace: Workspace, resident_id: ResidentId
) -> None:
    workspace.privacy.restrict(resident_id, Restriction.LIMITATION)
    page = show()
    settle()

    shown = part(page, Pill, "rights_file_aside").isVisible()
    click(page, "rights_lift")

    assert shown
    assert not part(page, Pill, "rights_file_aside").isVisible()
    assert workspace.privacy.state_of(resident_id).restriction is Restriction.NONE


def test_outreach_sees_neither_the_copy_nor_the_erasure(
    show: Show, store: Store, resident_id: ResidentId
) -> None:
    store.act_as(OUTREACH)
    page = show()

    for name in ("rights_copy", "rights_erase", "rights_lift"):
        assert not part(page, QPushButton, name).isVisible(), name


def test_a_health_word_is_told_below_the_note_and_refuses_nothing(show: Show, workspace: Workspace) -> None:
    page = show()
    page.file.new_meeting()

    write(page, "resident_meeting_note", "Ne vient plus, suit un traitement pour son diabète")
    warning = part(page, NoteWarning, "resident_meeting_note_warning")
    warning.read()
    said = warning.text()
    click(page, "resident_meeting_save")

    assert "diabète" in said
    assert "Health: write only the gesture to avoid" in said
    resident_id = page.file.record().resident_id  # type: ignore[union-attr]  # the file shown
    assert len(workspace.meetings.meetings_of(resident_id)) == 1


def test_a_plain_note_is_left_alone(qtbot: QtBot) -> None:
    note = TextArea("note")
    warning = NoteWarning(note)
    qtbot.addWidget(note)
    qtbot.addWidget(warning)

    note.set_value("Cherche un travail dehors, libre dès 8 h 30")
    warning.read()

    assert warning.text() == ""


def test_a_try_does_not_count_as_a_contact(
    show: Show, workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    stopped_clock.advance(days=9)
    page = show()
    page.file.new_meeting()

    write(page, "resident_meeting_note", "Messagerie")
    QTest.mouseClick(part(page, Switch, "resident_meeting_attempt"), LEFT)
    click(page, "resident_meeting_save")

    assert workspace.meetings.meetings_of(resident_id)[0].content.is_attempt
    assert workspace.privacy.state_of(resident_id).last_contact_on == TODAY


@pytest.fixture
def section(workspace: Workspace, qtbot: QtBot, stopped_clock: StoppedClock) -> RetentionSection:
    """Show what is due two years and a half after three people came."""
    workspace.settings.save(some_settings())
    for name in ("Awa", "Béla", "Chi"):
        person = workspace.residents.save(a_resident(first_name=name, room="", phone=""))
        workspace.meetings.save(MeetingDraft(resident_id=person.resident_id, note="Vu"))
    stopped_clock.advance(days=900)
    section = RetentionSection(workspace, MessageBar("messages"))
    qtbot.addWidget(section)
    section.resize(1200, 700)
    section.show()
    return section


def test_what_is_due_says_what_why_and_since_when(section: RetentionSection) -> None:
    line = section.due.lines()[0]

    detail = part(line, QLabel, "due_file_0_detail").text()
    assert line.box.text() == "Awa Sangaré-N’Dour"
    assert detail == (
        f"Since {SAID_TODAY}: spoke with the team · could be kept until {short_date(date(2028, 3, 10))} · "
        "Erased; only counts without a name remain"
    )


def test_nothing_is_looked_for_while_nobody_looks(
    section: RetentionSection, workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    asked: list[int] = []

    def note(number: int, _count: int) -> None:
        asked.append(number)

    workspace.privacy.retention.finder.looking.connect(note)
    due = workspace.privacy.retention.due_list()[0]

    section.hide()
    workspace.privacy.retention.keep(due, "Recours en cours", workspace.privacy.today() + timedelta(days=9))
    section.load()
    unseen = list(asked)
    section.show()

    assert unseen == []
    assert asked == [0, 1, 2, 3, 4, 5, 6]
    assert len(section.due.lines()) == 2


def test_how_far_the_looking_is_shows_until_it_ends(section: RetentionSection, workspace: Workspace) -> None:
    finder = workspace.privacy.retention.finder
    bar = part(section, QProgressBar, "retention_progress")
    status = part(section, QLabel, "retention_status")
    seen: list[tuple[bool, int, str]] = []

    def look(_number: int, _count: int) -> None:
        seen.append((bar.isVisible(), bar.value(), status.text()))

    finder.looking.connect(look)

    section.due.load()

    assert seen[0] == (True, 0, "Looking at what is kept: 1 of 7…")
    assert [value for _, value, _ in seen] == [0, 1, 2, 3, 4, 5, 6]
    assert not bar.isVisible()


def test_a_hundred_lines_of_a_clock_are_built_and_the_others_counted(
    section: RetentionSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.privacy.due_card.MOST_SHOWN", 2)

    section.due.load()

    assert len(section.due.lines()) == 2
    assert part(section, QLabel, "due_file_more").text() == "1 more line(s) come after these."
    assert part(section, QLabel, "retention_status").text().startswith("3 line(s)")


def test_acting_needs_ticks_then_the_number_of_lines(section: RetentionSection, workspace: Workspace) -> None:
    before = part(section, QPushButton, "retention_act").isEnabled()
    QTest.mouseClick(section.due.lines()[0].box, LEFT)
    QTest.mouseClick(section.due.lines()[2].box, LEFT)
    click(section, "retention_act")
    write(section, "retention_number", "3")
    wrong = part(section, QPushButton, "retention_confirm").isEnabled()
    part(section, QLineEdit, "retention_number").clear()
    write(section, "retention_number", "2")
    click(section, "retention_confirm")

    assert (before, wrong) == (False, False)
    assert workspace.residents.count() == 1
    assert [line.due.title for line in section.due.lines()] == ["Béla Sangaré-N’Dour"]


def test_keeping_longer_asks_why(section: RetentionSection, workspace: Workspace) -> None:
    line = section.due.lines()[1]

    click(line, "due_file_1_keep")
    click(line, "due_file_1_keep_save")
    asked = [field.error() for field in line.findChildren(Field) if field.error()]
    write(line, "due_file_1_reason", "Recours en cours")
    click(line, "due_file_1_keep_save")

    assert asked == ["This is needed."]
    assert [shown.due.title for shown in section.due.lines()] == ["Awa Sangaré-N’Dour", "Chi Sangaré-N’Dour"]


def test_the_register_and_the_files_set_aside_are_the_coordinators(
    section: RetentionSection, workspace: Workspace, store: Store
) -> None:
    resident_id = workspace.residents.first_rows()[0].resident_id
    workspace.privacy.register.receive(
        RequestDraft(resident_id=resident_id, received_on=workspace.privacy.today() - timedelta(days=40))
    )
    workspace.privacy.restrict(resident_id, Restriction.OBJECTION)

    assert "Late since" in " ".join(pill.text() for pill in section.findChildren(Pill))
    click(section, "aside_0_lift")
    assert workspace.privacy.restricted() == ()
    store.act_as(ADVISER)
    section.load()
    assert part(section, QLabel, "retention_refused").isVisible()
    assert not section.due.isVisible()


def test_numbers_without_a_name_are_for_statistics_alone_too(section: RetentionSection, store: Store) -> None:
    store.act_as(Actor(adviser_id=None, name="Salomé", role=Role.STATISTICS))
    section.load()

    assert part(section, QLabel, "counts_title").isVisible()
    assert not part(section, QLabel, "register_title").isVisible()


def test_an_archived_plan_can_be_printed_by_the_coordinator(workspace: Workspace, qtbot: QtBot) -> None:
    plan = a_started_plan(workspace)
    workspace.plans.save(plan.version_id, a_plan_content())
    record = workspace.plans.freeze(plan.plan_id)
    for role in (SignerRole.EMPLOYEE, SignerRole.EMPLOYER, SignerRole.ADVISER):
        record = workspace.plans.sign(record.version_id, a_signature(record, role))
    code = workspace.residents.open(plan.resident_id).code
    workspace.privacy.retention.erase(plan.resident_id, code)
    section = RetentionSection(workspace, MessageBar("messages"))
    qtbot.addWidget(section)
    section.show()

    words = part(section, QLabel, "archive_0_words").text()

    assert f"{plan.number} v1" in words
    assert f"kept until {short_date(date(2032, 6, 1))}" in words


def test_lines_carry_names_a_screen_reader_says(section: RetentionSection) -> None:
    for line in section.findChildren(DueLine):
        assert line.box.accessibleName() == line.due.title


def test_what_remains_of_files_shows_no_small_group(section: RetentionSection, workspace: Workspace) -> None:
    for index in range(7):
        person = workspace.residents.save(a_resident(first_name=f"P{index}", room="", phone="", sex="woman"))
        workspace.privacy.retention.anonymise(
            person.resident_id, workspace.residents.open(person.resident_id).code
        )
    few = workspace.residents.save(a_resident(first_name="Seul", room="", phone="", sex="man"))
    workspace.privacy.retention.anonymise(few.resident_id, workspace.residents.open(few.resident_id).code)
    settle()

    assert part(section, QLabel, "counts_2028").text() == "2028 · men (hidden) · women (hidden) · 8 in all"
