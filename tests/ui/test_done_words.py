"""A package begins with what was done, each part only under its block."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.around import SharingDraft
from models.records.immersions import ImmersionDraft
from models.records.pathway import ActivityDraft, Presence
from models.records.programmes import EnrolmentDraft
from tests.factories import a_resident, an_employer
from tests.ui.conftest import type_text
from ui.around.give_panel import GivePanel
from ui.widgets.text_area import TextArea

BLOCKS = ("identity", "done", "standing")


def test_what_was_done_is_there_to_be_read_again_and_the_tier_only_under_its_block(
    workspace: Workspace, qtbot: QtBot
) -> None:
    record = workspace.residents.save(a_resident())
    key, today = record.resident_id, workspace.pathway.today()
    kind = workspace.settings.terms("remobilisation")[0].code
    for days, presence in ((8, Presence.PRESENT), (1, Presence.PRESENT), (3, Presence.ABSENT)):
        workspace.pathway.activities.save(
            ActivityDraft(
                resident_id=key,
                kind=kind,
                held_on=today - timedelta(days=days),
                presence=presence,
                note="Krazbourg",
            )
        )
    programme = next(one for one in workspace.pathway.programmes.programmes() if one.content.has_tiers)
    workspace.pathway.enrolments.save(
        EnrolmentDraft(resident_id=key, programme_id=programme.programme_id, entered_on=today)
    )
    host = workspace.employers.save(an_employer()).employer_id
    stay = ImmersionDraft(
        resident_id=key, employer_id=host, work="Plieuse", outcome="done", tutor_words="Doué"
    )
    ago = timedelta(days=30)
    workspace.immersions.save(replace(stay, starts_on=today - ago, ends_on=today - timedelta(days=25)))
    agreement = workspace.around.sharing.save(
        SharingDraft(
            resident_id=key,
            recipient="Atelier",
            agreed_on=today,
            form="oral",
            recorded_by="M.",
            blocks=BLOCKS,
        )
    )
    panel = GivePanel(workspace)
    qtbot.addWidget(panel)
    panel.start(record, agreement)

    words = panel.draft().done_text
    assert "2 times" in words
    assert "Krazbourg" not in words
    assert "Plieuse: from" in words
    assert "Doué" not in words
    assert words.count("\n") == 2
    panel._ticked.set_value(("identity", "done"))
    panel._ticked.edited.emit()
    assert panel.draft().done_text.count("\n") == 1  # the tier went with its block
    panel._ticked.set_value(("identity",))
    panel._ticked.edited.emit()
    assert panel.draft().done_text == ""
    panel._ticked.set_value(BLOCKS)
    panel._ticked.edited.emit()
    assert panel.draft().done_text == words
    assert "time(s)" not in words
    done = panel.findChild(TextArea, "give_done")
    assert done is not None
    type_text(done, "Aussi un CV. ")
    panel._ticked.set_value(("identity", "done"))
    panel._ticked.edited.emit()
    own = panel.draft().done_text
    assert "Aussi un CV." in own and own.count("\n") == 1  # one's own words stay, the tier does not


def test_words_are_asked_under_the_blocks_that_are_ticked_alone(workspace: Workspace, qtbot: QtBot) -> None:
    record = workspace.residents.save(a_resident())
    agreed = SharingDraft(
        resident_id=record.resident_id, recipient="Atelier", agreed_on=workspace.pathway.today(), form="oral",
        recorded_by="M.", blocks=("wishes", "urgent"),
    )  # fmt: skip
    panel = GivePanel(workspace)
    qtbot.addWidget(panel)
    panel.start(record, workspace.around.sharing.save(agreed))
    panel.show()
    done, urgent = (panel.findChild(TextArea, name) for name in ("give_done", "give_urgent"))
    assert done is not None and urgent is not None

    assert (done.isVisible(), urgent.isVisible()) == (False, True)
    type_text(urgent, "Logement jusqu’au 31 mars.")
    panel._ticked.set_value(("wishes",))
    panel._ticked.edited.emit()
    assert not urgent.isVisible()
    panel._ticked.set_value(("wishes", "urgent"))
    panel._ticked.edited.emit()
    assert urgent.isVisible()
    assert panel.draft().urgent_text == "Logement jusqu’au 31 mars."
