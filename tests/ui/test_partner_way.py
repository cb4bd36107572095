"""What another organisation wrote of a person's way, on screen: days and codes are everybody's, words are not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from models.records.programmes import Decision, EnrolmentDraft, YesNo
from models.records.residents import ResidentDraft
from tests.conftest import NOON
from tests.factories import some_settings
from tests.team import a_team
from ui.pathway.programmes_part import ProgrammesPart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
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
