"""What another organisation wrote of a person's way, on screen: days and codes are everybody's, words are not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from models.records.around import FollowUpDraft
from models.records.hand_overs import HandOverPackage, ImportOrder, SharedPerson
from models.records.people import NOBODY
from models.records.privacy import ConsentUse
from models.records.programmes import Decision, EnrolmentDraft, YesNo
from models.records.residents import ResidentDraft
from tests.conftest import NOON
from tests.factories import some_settings
from tests.team import a_team
from ui.around.around_panel import AroundPanel
from ui.dates import short_date
from ui.pathway.programmes_part import ProgrammesPart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord
    from models.storage.store import Store

DAY = NOON.date()
WORDS = "Dit en confiance"
OF_AUTHOR = ("enrolment_note", "enrolment_extension", "enrolment_decision", "enrolment_decision_reason")


def test_the_partner_notes_an_exit_without_the_words_that_it_may_not_read(
    workspace: Workspace, store: Store, qtbot: QtBot
) -> None:
    workspace.settings.save(some_settings())
    team = a_team(store)
    person = workspace.residents.save(ResidentDraft(first_name="Awa")).resident_id
    selecting = next(one for one in workspace.pathway.programmes.programmes() if one.content.selects)
    store.act_as(team["Ana"])
    told = EnrolmentDraft(
        resident_id=person, programme_id=selecting.programme_id, entered_on=DAY, eligibility_note=WORDS,
        extended_on=DAY, extension_reason=WORDS, decision=Decision.TAKEN, decision_reason=WORDS,
    )  # fmt: skip
    workspace.pathway.enrolments.save(told)
    store.act_as(team["Bo"])
    part = ProgrammesPart(workspace)
    qtbot.addWidget(part)
    part.show_view(person, workspace.pathway.view(person))
    part.show()
    assert part.findChild(QAbstractButton, "enrolment_0_remove") is None

    _press(part, "enrolment_0_edit")
    _shown(part, "enrolment_withheld")
    for name in OF_AUTHOR:
        hidden = part.findChild(QWidget, name)
        assert hidden is not None
        assert not hidden.isVisible(), name
    part.form.binder.restore({"left_on": DAY, "exit_reason": "positive.mainstream"})
    _press(part, "enrolment_save")
    assert part.form.messages.text() == ""

    assert not part.form.isVisible()
    store.act_as(team["Ana"])
    (after,) = workspace.pathway.view(person).enrolments
    assert (after.content.left_on, after.content.exit_reason) == (DAY, "positive.mainstream")
    assert (after.content.eligibility_note, after.content.extension_reason) == (WORDS, WORDS)


def test_a_time_in_a_programme_with_tiers_is_changed_and_says_its_tier(
    workspace: Workspace, qtbot: QtBot
) -> None:
    person = workspace.residents.save(ResidentDraft(first_name="Awa")).resident_id
    tiered = next(one for one in workspace.pathway.programmes.programmes() if one.content.has_tiers)
    draft = EnrolmentDraft(
        resident_id=person, programme_id=tiered.programme_id, entered_on=DAY, is_registered=YesNo.NO
    )
    workspace.pathway.enrolments.save(draft)
    part = ProgrammesPart(workspace)
    qtbot.addWidget(part)
    part.show_view(person, workspace.pathway.view(person))
    part.show()

    _press(part, "enrolment_0_edit")

    tier = part.findChild(QLabel, "enrolment_tier")
    assert tier is not None
    assert tier.isVisible()
    assert "first tier" in tier.text()


def test_who_follows_a_person_is_told_to_the_partner_by_its_kind_and_days_and_without_a_pen(
    workspace: Workspace, store: Store, qtbot: QtBot
) -> None:
    workspace.settings.save(some_settings())
    team = a_team(store)
    person = workspace.residents.save(ResidentDraft(first_name="Awa"))
    for name in ("Ana", "Bo"):
        store.act_as(team[name])
        draft = FollowUpDraft(
            resident_id=person.resident_id, organisation_kind="ML", organisation=f"{WORDS} {name}",
            who_does_what=f"{WORDS} {name}", next_meeting_on=DAY,
        )  # fmt: skip
        workspace.around.follow_ups.save(draft)

    panel = _around(workspace, qtbot, person)

    lines = [_texts(panel, f"follow_up_{number}") for number in (0, 1)]
    assert f"{WORDS} Ana" not in str(lines)
    assert "Words of another organisation" in lines[0]
    assert "Noted by Ana" in lines[0]
    assert f"{WORDS} Bo" in lines[1]
    assert "Noted by" not in lines[1]
    assert all(short_date(DAY) in line for line in lines)
    for what in ("change", "remove"):
        assert panel.findChild(QAbstractButton, f"follow_ups_{what}_0") is None
        _shown(panel, f"follow_ups_{what}_1")
    workspace.privacy.answer_consent(person.resident_id, ConsentUse.PARTNER_SHARING, is_given=True)
    again = _around(workspace, qtbot, person)
    assert f"{WORDS} Ana" in _texts(again, "follow_up_0")
    assert again.findChild(QAbstractButton, "follow_ups_change_0") is None
    store.act_as(NOBODY)


def test_a_package_that_came_says_to_the_partner_that_its_words_are_not_told(
    workspace: Workspace, store: Store, qtbot: QtBot
) -> None:
    workspace.settings.save(some_settings())
    team = a_team(store)
    store.act_as(team["Ana"])
    package = HandOverPackage(
        reference="K7M4-2RTX", receipt="P3QA-9WZE", made_on=DAY, sender="Horizon",
        blocks=("identity", "wishes"), person=SharedPerson(first_name="Awa", wishes=WORDS),
    )  # fmt: skip
    key = workspace.intake.receive(package, ImportOrder()).resident_id
    assert key is not None
    person = workspace.residents.open(key)

    ours = _texts(_around(workspace, qtbot, person), "package_0")
    store.act_as(team["Bo"])
    theirs = _texts(_around(workspace, qtbot, person), "package_0")

    assert "Words of another organisation" not in ours
    assert "Words of another organisation" in theirs
    store.act_as(NOBODY)


def _around(workspace: Workspace, qtbot: QtBot, person: ResidentRecord) -> AroundPanel:
    panel = AroundPanel(workspace)
    qtbot.addWidget(panel)
    panel.show_resident(person)
    panel.show()
    return panel


def _texts(root: QWidget, name: str) -> str:
    line = root.findChild(QWidget, name)
    assert line is not None, name
    return " | ".join(text.text() for text in line.findChildren(QLabel))


def test_the_author_is_told_of_no_withheld_word(workspace: Workspace, qtbot: QtBot) -> None:
    person = workspace.residents.save(ResidentDraft(first_name="Awa")).resident_id
    (first, *_) = workspace.pathway.programmes.programmes()
    draft = EnrolmentDraft(
        resident_id=person, programme_id=first.programme_id, entered_on=DAY, eligibility_note=WORDS
    )
    saved = workspace.pathway.enrolments.save(draft)
    part = ProgrammesPart(workspace)
    qtbot.addWidget(part)
    part.show_view(person, workspace.pathway.view(person))
    part.show()

    part.form.start_change(replace(saved, is_withheld=True))
    _press(part, "enrolment_0_edit")

    withheld = part.findChild(QLabel, "enrolment_withheld")
    assert withheld is not None
    assert not withheld.isVisible()
    _shown(part, "enrolment_extension")


def _press(root: QWidget, name: str) -> None:
    button = root.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def _shown(root: QWidget, name: str) -> None:
    widget = root.findChild(QWidget, name)
    assert widget is not None, name
    assert widget.isVisible(), name
