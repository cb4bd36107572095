"""F5, the plan: three people sign it while the disk refuses; whoever was told “kept” never signs again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.backup.vault_check import check_vault
from models.clock import utc_now
from models.documents.plan_pdf import render_plan
from models.documents.proof.checking import check
from models.records.plans import PlanStatus
from models.records.proof import ProofState
from models.records.signatures import SignerRole
from models.vault.keys import CHEAPEST
from tests.documents.plan_samples import signed
from tests.documents.proof_samples import Chain
from tests.factories import a_signature, a_started_plan
from tests.faults import calls
from tests.faults.calls import Fault
from tests.faults.load import Found, Told, words
from tests.faults.outcomes import Outcome, attempt

ANSWER = "answer"
"""Kind of ``Told``: a party signed; the number is their place in ``SignerRole``."""
_PLACES = {role: place for place, role in enumerate(SignerRole)}


def load_letters() -> None:
    """Draw and sign a paper once, so that the processes forked from this one find typefaces and modules loaded."""
    render_plan(signed())
    Chain()


def add_plan(path: Path) -> None:
    """Put a plan that waits for its signatures in a vault that is closed."""
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.open_now(path, words(0))
    workspace.plans.freeze(a_started_plan(workspace).plan_id)
    session.lock()


def sign(path: Path, fault: Fault) -> Outcome:
    """Sign in turn and seal; whoever was refused signs again once, as one does before a screen that says no."""
    outcome = Outcome([], [], fault.met)
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.open_now(path, words(0))
    record = workspace.plans.open(workspace.plans.rows()[0].plan_id)
    workspace.plans.seal_failed.connect(lambda error: outcome.codes.append(error.code))
    with calls.failing(path, fault):
        for role in (*SignerRole, *SignerRole):
            told = Told(ANSWER, _PLACES[role])
            answer = partial(workspace.plans.sign, record.version_id, a_signature(record, role))
            if told not in outcome.told and attempt(answer, outcome):
                outcome.told.append(told)
    return outcome


def inspect_plan(path: Path, told: list[Told]) -> Found:
    """Open the plan again: every answer told kept is there, the documents are sound, and three answers are sealed."""
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.open_now(path, words(0))
    try:
        record = workspace.plans.open(workspace.plans.rows()[0].plan_id)
        document = workspace.plans.document(record.version_id)
    finally:
        session.lock()
    kept = {Told(ANSWER, _PLACES[answer.role]) for answer in record.signatures if answer.ink is not None}
    lost = {each for each in told if each.kind == ANSWER} - kept
    faults = [str(fault) for fault in check_vault(path, words(0))]
    # A cut between the last answer and the seal is made good by this very opening.
    is_sealed = record.status is PlanStatus.SIGNED and check(document).state is ProofState.CLOSED
    if len(kept) == len(SignerRole) and not is_sealed:
        faults.append("signed by all, and not sealed")
    return Found(" · ".join(faults), tuple(sorted(lost)))
