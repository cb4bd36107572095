"""Each method of each controller, for each role: a new one without a decision fails here."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from uuid import uuid4

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject

import controllers
from controllers.own_access import OwnAccess
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.entities.people import OrganisationRow
from models.entities.settings import Adviser
from models.errors import RuleBroken
from models.records.journal import Action, JournalFilter
from models.records.meetings import MeetingDraft
from models.records.people import NOBODY, Right, Role
from models.records.plans import LeverLine, LocalText
from models.records.privacy import ConsentUse
from models.records.residents import ResidentDraft
from models.records.settings import AdviserDraft, Settings
from models.rules.rights import rights_of
from models.storage.engine import connect
from models.storage.store import Store
from models.vault.lock import VaultLock
from models.vault.vault import LOCK, Vault
from tests.conftest import NOON, StoppedClock, TemplateVault
from tests.controllers.decisions import DECISIONS, EMPTY, FREE, INSIDE, READ, call, controller, is_refused
from tests.factories import a_started_plan

# Controllers that hold nothing of the vault, or act before and after it is open, or are parts of those above.
ELSEWHERE = {
    "AroundRowController", "HireRowController", "BackupChoice", "BackupController", "ClosedCopy", "Command", "Doorkeeper", "Filer", "FreeSpaceController", "InlineTasks", "IppCall", "JobController", "ListedController",
    "EmployerRowController", "FileController", "FilePartController", "OwnAccess", "PapersController", "PlainController", "PlanWriter", "PrintController", "PrinterFinder", "RecordController",
    "Relay", "NetworkRowController", "PairedController",
    "ResidenceController",
    "RestoreController", "SessionController", "SigningController", "SpoolCleaner", "ThreadTasks",
    "VisitController", "WayController", "Workspace",
}  # fmt: skip


class Team:
    """One vault, and somebody new in it whenever one is asked for."""

    def __init__(self, vault: Vault, tasks: InlineTasks, clock: StoppedClock) -> None:
        self.vault, self._tasks, self._clock = vault, tasks, clock
        self.store = Store.open(vault.database_path, vault.database_key, vault.journal_key, clock)
        self._built: list[Workspace] = []

    def build(self, role: Role) -> Workspace:
        """Return the controllers for a person of a role, who acts from now on."""
        self.store.act_as(NOBODY)
        with self.store.begin() as transaction:
            organisation = OrganisationRow(id=uuid4(), name="Une association")
            organisation.touch(NOON)
            adviser = Adviser(id=uuid4(), role=role.value, organisation_id=organisation.id, slot_id=uuid4())
            adviser.apply(AdviserDraft(first_name="Quelqu’un"), NOON)
            transaction.session.add_all([organisation, adviser])
            transaction.flush()
            actor = adviser.to_actor()
        self.store.act_as(actor)
        self._built.append(Workspace(self.store, self._tasks, self._clock, self.vault))
        return self._built[-1]

    def close(self) -> None:
        """Close what was opened."""
        for workspace in self._built:
            workspace.close()
        self.store.close()


class Shared(Team):
    """A vault in which nothing may change: one person of each role, who try what they may not do.

    Attributes:
        before: What it holds, but for the journal, where refusals are noted.
    """

    def __init__(self, vault: Vault, tasks: InlineTasks, clock: StoppedClock) -> None:
        super().__init__(vault, tasks, clock)
        self._people = {role: (self.build(role), self.store.actor) for role in Role}
        self._raw = connect(vault.database_path, vault.database_key.hex())
        self.before = self.content()

    def of(self, role: Role) -> Workspace:
        """Return the controllers for the person of a role, who acts from now on."""
        workspace, actor = self._people[role]
        self.store.act_as(actor)
        return workspace

    def content(self) -> dict[str, object]:
        """Return every row of every table, and every file beside the database."""
        rows = {name: self._raw.execute(f'SELECT * FROM "{name}"').fetchall() for name in self._tables()}  # noqa: S608
        files = {
            str(file): file.read_bytes()
            for file in self.vault.path.rglob("*")
            if file.is_file() and not file.name.startswith(self.vault.database_path.name)
        }
        return rows | files

    def _tables(self) -> list[str]:
        found = self._raw.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' "
            "AND name NOT LIKE 'journal%' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
        return [name for (name,) in found]

    def close(self) -> None:
        """Close what was opened."""
        self._raw.close()
        super().close()


@pytest.fixture
def act(
    opened_vault: Vault, inline_tasks: InlineTasks, stopped_clock: StoppedClock
) -> Iterator[Callable[[Role], Workspace]]:
    """Return what builds the controllers for a person of a role."""
    team = Team(opened_vault, inline_tasks, stopped_clock)
    yield team.build
    team.close()


@pytest.fixture(scope="module")
def shared(
    template_vault: TemplateVault, tmp_path_factory: pytest.TempPathFactory, qapp: object
) -> Iterator[Shared]:
    """Open a vault once for all that is refused in it."""
    path = shutil.copytree(template_vault.path, tmp_path_factory.mktemp("refused") / "Commun.palier")
    vault = Vault(path, template_vault.header, template_vault.opened, VaultLock.take(path / LOCK))
    shared = Shared(vault, InlineTasks(), StoppedClock())
    yield shared
    shared.close()
    vault.close()


def _public(controller: type) -> set[str]:
    return {
        name
        for name, value in inspect.getmembers(controller, inspect.isfunction)
        if not name.startswith("_") and value.__module__.startswith("controllers.")
    }


def test_every_method_has_a_decision(act: Callable[[Role], Workspace]) -> None:
    workspace = act(Role.COORDINATOR)
    for path, decisions in DECISIONS.items():
        kind = type(controller(workspace, path))
        inherited = _public(OwnAccess) if path == "people" else set()
        assert _public(kind) - inherited == set(decisions), path


def test_every_controller_is_known(act: Callable[[Role], Workspace]) -> None:
    workspace = act(Role.COORDINATOR)
    known = {type(controller(workspace, path)).__name__ for path in DECISIONS} | ELSEWHERE
    for module in pkgutil.iter_modules(controllers.__path__):
        if module.ispkg:
            continue
        for name, found in vars(importlib.import_module(f"controllers.{module.name}")).items():
            is_own = inspect.isclass(found) and found.__module__ == f"controllers.{module.name}"
            if is_own and issubclass(found, QObject):
                assert name in known, f"{name}: who may call it?"


def _asking(path: str) -> Iterator[tuple[str, str, bool]]:
    """Yield each method of a controller that asks for a right: its name, the right, whether it is told by silence."""
    for name, needed in DECISIONS[path].items():
        if needed not in {FREE, INSIDE}:
            yield name, needed.removeprefix(EMPTY), needed.startswith(EMPTY)


def _lacked(path: str, role: Role) -> list[tuple[str, bool]]:
    return [(name, silent) for name, right, silent in _asking(path) if Right(right) not in rights_of(role)]


@pytest.mark.parametrize(
    ("path", "role"), [(path, role) for path in DECISIONS for role in Role if _lacked(path, role)]
)
def test_a_method_is_refused_to_those_without_its_right(shared: Shared, path: str, role: Role) -> None:
    asked = controller(shared.of(role), path)
    for name, is_silent in _lacked(path, role):
        method = getattr(asked, name)
        assert not call(method) if is_silent else is_refused(method), f"{path}.{name} for {role}"

    assert shared.content() == shared.before


@pytest.mark.parametrize("role", Role)
def test_what_a_role_may_do_is_refused_to_it_nowhere(act: Callable[[Role], Workspace], role: Role) -> None:
    workspace = act(role)
    refused = [
        f"{path}.{name}"
        for path in DECISIONS
        for name, right, is_silent in _asking(path)
        if Right(right) in rights_of(role)
        and not is_silent
        and is_refused(getattr(controller(workspace, path), name))
    ]

    assert refused == []


@pytest.mark.parametrize("role", Role)
def test_what_is_for_everybody_is_refused_to_nobody(act: Callable[[Role], Workspace], role: Role) -> None:
    workspace = act(role)
    for path, decisions in DECISIONS.items():
        for name, needed in decisions.items():
            if needed == FREE:
                assert not is_refused(getattr(controller(workspace, path), name)), f"{path}.{name}"


def test_a_refusal_is_in_the_journal(act: Callable[[Role], Workspace]) -> None:
    with pytest.raises(RuleBroken):
        act(Role.STATISTICS).residents.first_rows()

    entries = act(Role.COORDINATOR).journal.entries(JournalFilter(actions=(Action.REFUSED,)))
    assert [(entry.action.value, entry.detail) for entry in entries] == [("refused", READ)]


def test_what_outreach_cannot_read_it_does_not_erase(act: Callable[[Role], Workspace]) -> None:
    employment = act(Role.EMPLOYMENT)
    draft = ResidentDraft(first_name="Samir", functional_limits="Ne pas porter plus de 10 kg")
    resident_id = employment.residents.save(draft).resident_id
    outreach = act(Role.OUTREACH)
    seen = outreach.residents.open(resident_id).content
    outreach.residents.save(_renamed(seen, "Samira"))
    kept = act(Role.EMPLOYMENT).residents.open(resident_id).content

    assert seen.functional_limits == ""
    assert (kept.first_name, kept.functional_limits) == ("Samira", "Ne pas porter plus de 10 kg")


def test_a_note_of_the_partner_is_told_with_the_agreement_of_the_person(
    act: Callable[[Role], Workspace],
) -> None:
    author = act(Role.EMPLOYMENT)
    resident_id = author.residents.save(ResidentDraft(first_name="Samir")).resident_id
    meeting = author.meetings.save(MeetingDraft(resident_id=resident_id, note="Souhaite un poste de nuit"))
    partner = act(Role.EMPLOYMENT)
    (withheld,) = partner.meetings.meetings_of(resident_id)
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        partner.meetings.save(MeetingDraft(meeting_id=meeting.meeting_id, resident_id=resident_id, note="x"))
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        partner.meetings.remove(meeting.meeting_id)
    partner.privacy.answer_consent(
        resident_id, ConsentUse.PARTNER_SHARING, is_given=True, day=partner.privacy.today()
    )
    (told,) = partner.meetings.meetings_of(resident_id)
    for change in (
        lambda: partner.meetings.save(replace(told.content, note="Réécrit")),
        lambda: partner.meetings.remove(meeting.meeting_id),
    ):
        with pytest.raises(RuleBroken, match=r"meeting\.of_partner"):
            change()
    (still_withheld,) = act(Role.OUTREACH).meetings.meetings_of(resident_id)

    assert (withheld.is_withheld, withheld.content.note) == (True, "")
    assert withheld.adviser_name == meeting.adviser_name
    assert (told.is_withheld, told.content.note) == (False, "Souhaite un poste de nuit")
    assert still_withheld.is_withheld


def test_half_typed_words_are_their_author_s(act: Callable[[Role], Workspace]) -> None:
    first = act(Role.EMPLOYMENT)
    first.drafts.keep("meeting", "1", {"note": "à moi"})
    resident_id = first.residents.save(ResidentDraft(first_name="Samir")).resident_id
    second = act(Role.EMPLOYMENT)
    found, last = second.drafts.find("meeting", "1"), second.undo.last()
    second.drafts.keep("meeting", "1", {"note": "à l’autre"})
    second.drafts.discard("meeting", "1")

    assert (found, last) == (None, None)
    assert second.undo.undo() is None
    assert second.residents.open(resident_id).content.first_name == "Samir"


def test_the_look_of_the_screens_is_for_everybody(act: Callable[[Role], Workspace]) -> None:
    for role in Role:
        settings = act(role).settings
        assert settings.save(_dark(settings.settings())).theme == "dark"


def _renamed(draft: ResidentDraft, first_name: str) -> ResidentDraft:

    return replace(draft, first_name=first_name)


def _dark(settings: Settings) -> Settings:

    return replace(settings, theme="dark")


def test_what_of_a_plan_may_tell_a_cause_is_not_for_outreach(act: Callable[[Role], Workspace]) -> None:
    first = act(Role.COORDINATOR)
    started = a_started_plan(first)
    content = replace(
        started.content,
        levers=(LeverLine(lever=LocalText(text="Pause toutes les heures")),),
        internal_note="Se fatigue vite",
    )
    first.plans.save(started.version_id, content)
    first.plans.freeze(started.plan_id)
    outreach = act(Role.OUTREACH)
    shown = outreach.plans.open(started.plan_id)
    (version,) = outreach.plans.versions(started.plan_id)
    pages = PdfReader(BytesIO(outreach.plans.document(started.version_id)))
    full = PdfReader(BytesIO(act(Role.EMPLOYMENT).plans.document(started.version_id)))

    assert shown == version
    assert (shown.is_partial, shown.content.levers, shown.content.internal_note) == (True, (), "")
    assert shown.content.post == content.post
    assert "Pause toutes les heures" in "".join(page.extract_text() for page in full.pages)
    assert "Pause toutes les heures" not in "".join(page.extract_text() for page in pages.pages)
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        act(Role.OUTREACH).plans.frozen_pdf(started.version_id)
