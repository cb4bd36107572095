"""A meeting that was written wrongly is corrected; two who correct it see both versions, and lose nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.meetings import MeetingDraft, MeetingRecord, NextStep, ReadBack
from tests.factories import a_resident
from tests.ui.conftest import type_text
from ui.residents.meetings_panel import MeetingsPanel
from ui.widgets.text_area import TextArea

DUE = date(2026, 3, 20)


@pytest.fixture
def meeting(workspace: Workspace) -> MeetingRecord:
    person = workspace.residents.save(a_resident())
    return workspace.meetings.save(
        MeetingDraft(
            resident_id=person.resident_id,
            channel="hall",
            note="Cherche du travail",
            next_step=NextStep.VISIT,
            next_step_on=DUE,
            next_step_place="4 rue du Puits",
            read_back=ReadBack.RIGHT,
        )
    )


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot, meeting: MeetingRecord) -> MeetingsPanel:
    shown = MeetingsPanel(workspace)
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    shown.show_resident(workspace.residents.open(meeting.content.resident_id))  # type: ignore[arg-type]  # it has one
    return shown


def press(panel: MeetingsPanel, name: str) -> None:
    button = panel.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def correct(panel: MeetingsPanel, meeting: MeetingRecord, words: str) -> None:
    press(panel, f"meeting_{meeting.meeting_id.hex[:8]}_change")
    note = panel.findChild(TextArea, "resident_meeting_note")
    assert note is not None
    note.selectAll()
    type_text(note, words)


def kept(workspace: Workspace, meeting: MeetingRecord) -> MeetingDraft:
    return workspace.meetings.content_of(meeting.meeting_id)


def said(panel: MeetingsPanel) -> str:
    return " ".join(label.text() for label in panel.form.findChildren(QLabel) if not label.isHidden())


def test_a_meeting_is_corrected_in_place_and_that_is_taken_back(
    panel: MeetingsPanel, workspace: Workspace, meeting: MeetingRecord
) -> None:
    toasts: list[object] = []
    panel.toast_requested.connect(toasts.append)
    correct(panel, meeting, "Cherche un temps plein")

    press(panel, "resident_meeting_save")

    (now,) = workspace.meetings.meetings_of(meeting.content.resident_id)  # type: ignore[arg-type]  # it has one
    # Nobody read the new words back to the person; all the rest is as it was.
    assert now.content == replace(meeting.content, note="Cherche un temps plein", read_back=None)
    assert (now.met_at, len(toasts)) == (meeting.met_at, 1)
    workspace.undo.undo()
    assert kept(workspace, meeting) == meeting.content


def test_what_another_wrote_in_other_fields_stays(
    panel: MeetingsPanel, workspace: Workspace, meeting: MeetingRecord
) -> None:
    correct(panel, meeting, "Cherche un temps plein")
    theirs = replace(meeting.content, next_step=NextStep.CALL_BACK, next_step_on=date(2026, 3, 25))
    workspace.meetings.save(theirs)

    press(panel, "resident_meeting_save")

    now = kept(workspace, meeting)
    assert (now.note, now.next_step, now.next_step_on) == (
        "Cherche un temps plein", NextStep.CALL_BACK, date(2026, 3, 25),
    )  # fmt: skip


def test_two_sentences_are_both_shown_and_the_second_chooses(
    panel: MeetingsPanel, workspace: Workspace, meeting: MeetingRecord
) -> None:
    correct(panel, meeting, "Cherche un temps plein")
    workspace.meetings.save(replace(meeting.content, note="Cherche un mi-temps"))

    press(panel, "resident_meeting_save")

    assert "meanwhile to: “Cherche un mi-temps”. You wrote: “Cherche un temps plein”" in said(panel)
    assert "both versions are shown" in said(panel)
    assert kept(workspace, meeting).note == "Cherche un mi-temps"
    press(panel, "resident_meeting_save")
    assert kept(workspace, meeting).note == "Cherche un temps plein"


def test_a_correction_half_typed_comes_back_over_what_is_there_now(
    panel: MeetingsPanel, workspace: Workspace, meeting: MeetingRecord
) -> None:
    correct(panel, meeting, "Cherche un temps plein")
    panel.put_away()
    workspace.meetings.save(replace(meeting.content, next_step_on=date(2026, 3, 25)))

    press(panel, f"meeting_{meeting.meeting_id.hex[:8]}_change")

    assert "here again" in said(panel)
    press(panel, "resident_meeting_save")
    now = kept(workspace, meeting)
    assert (now.note, now.next_step_on) == ("Cherche un temps plein", date(2026, 3, 25))
    assert workspace.drafts.drafts() == ()


def test_a_correction_and_a_new_sentence_are_kept_apart(
    panel: MeetingsPanel, workspace: Workspace, meeting: MeetingRecord
) -> None:
    correct(panel, meeting, "Cherche un temps plein")
    panel.new_meeting()
    assert "here again" not in said(panel)

    press(panel, f"meeting_{meeting.meeting_id.hex[:8]}_change")

    note = panel.findChild(TextArea, "resident_meeting_note")
    assert note is not None
    assert note.value() == "Cherche un temps plein"


def test_a_form_left_as_it_was_offers_no_undo_of_something_else(
    panel: MeetingsPanel, workspace: Workspace, meeting: MeetingRecord
) -> None:
    toasts: list[object] = []
    panel.toast_requested.connect(toasts.append)
    press(panel, f"meeting_{meeting.meeting_id.hex[:8]}_change")

    press(panel, "resident_meeting_save")

    assert toasts == []
    assert not panel.form.isVisible()
    assert kept(workspace, meeting) == meeting.content
