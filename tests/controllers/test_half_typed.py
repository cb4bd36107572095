"""Half-typed work of somebody who leaves: counted, handed over unread, or thrown away; never just lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.errors import RuleBroken
from models.records.ids import AdviserId
from models.records.meetings import EncounterDraft, MeetingDraft
from models.records.people import Role
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft, Settings
from models.vault.keys import CHEAPEST
from models.vault.vault import labels
from tests.conftest import PASSPHRASE, StoppedClock

TEAM = {
    "Léa": (Role.OUTREACH, "Maison Témoin"),
    "Noé": (Role.OUTREACH, "Maison Témoin"),
    "Ana": (Role.EMPLOYMENT, "Maison Témoin"),
    "Zoé": (Role.EMPLOYMENT, "Autre maison"),
    "Max": (Role.STATISTICS, "Maison Témoin"),
}


class Team:
    """A vault whose people come and go."""

    def __init__(self, session: SessionController, path: Path) -> None:
        self.session, self.path = session, path

    def as_(self, name: str = "") -> Workspace:
        """Lock, and open the vault as somebody; as the coordinator without a name."""
        self.session.lock()
        slots = {slot.label: slot.slot_id for slot in labels(self.path)}
        return self.session.open_now(
            self.path, f"{PASSPHRASE} {name}" if name else PASSPHRASE, slots[name or "Bureau"]
        )

    def id_of(self, name: str) -> AdviserId:
        """Return the id of a person."""
        workspace = self.session.workspace
        assert workspace is not None
        return next(m.adviser_id for m in workspace.people.members() if m.display_name == name)


@pytest.fixture
def team(inline_tasks: InlineTasks, stopped_clock: StoppedClock, tmp_path: Path) -> Team:
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)
    path = tmp_path / "Rhône.palier"
    settings = Settings(adviser=AdviserDraft(first_name="Camille"), organisation_name="Maison Témoin")
    people = session.create_now(path, PASSPHRASE, settings, "Bureau").people
    for name, (role, house) in TEAM.items():
        draft = AdviserDraft(first_name=name)
        people.add_member(draft, role, people.organisation_named(house), name, f"{PASSPHRASE} {name}")
    return Team(session, path)


def test_the_coordinator_is_told_how_much_and_hands_it_unread_to_a_colleague(
    team: Team, stopped_clock: StoppedClock
) -> None:
    theirs = team.as_("Léa").drafts
    theirs.keep("meeting", "1", {"note": "Souhaite un poste de nuit"})
    theirs.keep("resident", "2", {"draft": {}})
    people = team.as_().people
    lea = team.id_of("Léa")

    found = people.half_typed(lea)
    assert (found.count, found.last_at) == (2, stopped_clock.now)
    assert [heir.display_name for heir in people.heirs(lea)] == ["Camille", "Noé", "Ana"]
    people.withdraw(lea, False)
    assert people.half_typed(lea).count == 2  # withdrawing loses nothing
    assert team.as_().drafts.drafts() == ()  # and shows nothing to who coordinates

    people = team.as_().people
    assert people.hand_over(lea, team.id_of("Noé")) == 2

    assert people.half_typed(lea).count == 0
    kept = team.as_("Noé").drafts.drafts()
    assert sorted(draft.kind for draft in kept) == ["meeting", "resident"]
    assert {"note": "Souhaite un poste de nuit"} in [draft.payload for draft in kept]
    team.session.lock()


def test_work_that_needs_a_right_goes_only_to_who_has_it(team: Team) -> None:
    team.as_("Ana").drafts.keep("hire", "new", {"draft": {}})
    people = team.as_().people
    ana = team.id_of("Ana")

    assert [heir.display_name for heir in people.heirs(ana)] == ["Camille"]
    for name in ("Noé", "Zoé", "Max", "Ana"):
        with pytest.raises(RuleBroken, match="not_heir"):
            people.hand_over(ana, team.id_of(name))
    assert people.half_typed(ana).count == 1
    team.session.lock()


def test_what_the_coordinator_alone_types_goes_to_nobody_else(team: Team) -> None:
    team.as_("Ana").drafts.keep("settings_terms", "exit:", {"typed": {}})
    people = team.as_().people

    assert [heir.display_name for heir in people.heirs(team.id_of("Ana"))] == ["Camille"]
    team.session.lock()


def test_what_the_colleague_types_about_the_same_thing_stays_theirs_and_the_other_waits(team: Team) -> None:
    team.as_("Léa").drafts.keep("meeting", "1", {"note": "de Léa"})
    team.as_("Noé").drafts.keep("meeting", "1", {"note": "de Noé"})
    people = team.as_().people

    assert people.hand_over(team.id_of("Léa"), team.id_of("Noé")) == 0

    assert people.half_typed(team.id_of("Léa")).count == 1
    assert [draft.payload for draft in team.as_("Noé").drafts.drafts()] == [{"note": "de Noé"}]
    team.session.lock()


def test_thrown_away_it_is_gone_and_the_journal_says_who_decided(team: Team) -> None:
    team.as_("Léa").drafts.keep("meeting", "1", {"note": "Bon"})
    workspace = team.as_()
    lea = team.id_of("Léa")

    assert workspace.people.discard_half_typed(lea) == 1

    assert workspace.people.half_typed(lea).count == 0
    told = [(line.actor_name, line.detail) for line in workspace.journal.entries() if line.record_id == lea]
    assert ("Camille", "drafts_discarded") in told
    team.session.lock()


def test_who_does_not_coordinate_is_told_nothing_and_moves_nothing(team: Team) -> None:
    team.as_("Léa").drafts.keep("meeting", "1", {"note": "Bon"})
    people = team.as_("Ana").people
    lea, ana = team.id_of("Léa"), team.id_of("Ana")

    for refused in (
        lambda: people.half_typed(lea),
        lambda: people.heirs(lea),
        lambda: people.hand_over(lea, ana),
        lambda: people.discard_half_typed(lea),
    ):
        with pytest.raises(RuleBroken, match=r"rights\.refused"):
            refused()
    team.session.lock()


def test_whoever_changes_role_keeps_in_their_own_work_nothing_they_may_no_longer_read(team: Team) -> None:
    theirs = team.as_("Ana")
    file = theirs.residents.save(ResidentDraft(first_name="Samir", functional_limits="Dos fragile"))
    theirs.residents.save(replace(file.content, functional_limits=""))
    typed = replace(file.content, last_name="Oumarou")
    theirs.encounters.keep(EncounterDraft(resident=typed, meeting=MeetingDraft(note="Vu")))
    theirs.drafts.keep("resident", "1", {"draft": {"functional_limits": "Dos fragile", "room": "12"}})
    people = team.as_().people
    ana = next(member for member in people.members() if member.display_name == "Ana")

    draft = AdviserDraft(adviser_id=ana.adviser_id, first_name="Ana")
    people.save_member(draft, Role.OUTREACH, ana.organisation_id)

    now = team.as_("Ana")
    kept = now.encounters.find(None)
    assert kept is not None
    assert (kept.draft.resident.last_name, kept.draft.resident.functional_limits) == ("Oumarou", "")
    assert kept.draft.meeting.note == "Vu"
    assert "Dos fragile" not in str(now.drafts.drafts())
    assert now.undo.last() is None
