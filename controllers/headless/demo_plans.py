"""The main job, from the hire to the sealed plan, by the controllers the screens use."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from models.demo.hires import Opening, placement_draft
from models.demo.ink import drawn_ink
from models.demo.plans import written
from models.records.attachments import GivenFile
from models.records.plan_copies import CopyWay
from models.records.plan_papers import PaperWish, PlanPaperKind
from models.records.plans import PlanVersionRecord
from models.records.print_orders import OrderState, Shares
from models.records.signatures import SignatureMethod, SignatureRecord, SignerRole

if TYPE_CHECKING:
    from controllers.headless.demo_clock import DemoClock
    from controllers.workspace import Workspace
    from models.records.employers import JobRecord
    from models.records.placements import PlacementRecord
    from models.records.residents import ResidentRecord

_MINUTES_TO_READ: Final = 4
_SHEET: Final = "plan {number}, retour de l’employeur.pdf"
"""What an adviser would call the scan: a number, and no name."""


class DemoPlans:
    """What an adviser does after a hire.

    Args:
        workspace: Of the demo vault.
        clock: That of the workspace; it moves on as people read.
    """

    def __init__(self, workspace: Workspace, clock: DemoClock) -> None:
        self._workspace = workspace
        self._clock = clock

    def hire(self, resident: ResidentRecord, job: JobRecord, starts_on: date) -> PlacementRecord:
        """Record that a resident takes a job."""
        employer = self._workspace.employers.open(job.employer_id).content
        draft = placement_draft(Opening(job=job.content, employer=employer), starts_on)
        return self._workspace.placements.save(replace(draft, resident_id=resident.resident_id))

    def write(self, placement: PlacementRecord) -> PlanVersionRecord:
        """Begin the plan of a hire and finish it as an adviser would."""
        plans = self._workspace.plans
        started = plans.start(placement.placement_id, None)
        return plans.save(started.version_id, written(started.content))

    def freeze(self, plan: PlanVersionRecord) -> PlanVersionRecord:
        """Fix the text before the screen is turned."""
        return self._workspace.plans.freeze(plan.plan_id)

    def sign(
        self,
        frozen: PlanVersionRecord,
        role: SignerRole,
        method: SignatureMethod = SignatureMethod.SCREEN,
    ) -> PlanVersionRecord:
        """Let one party read, then answer; the ink is drawn by nobody's hand."""
        self._clock.advance(timedelta(minutes=_MINUTES_TO_READ))
        name, function = _signer(frozen, role)
        signature = SignatureRecord(
            role=role,
            signer_name=name,
            signer_function=function,
            method=method,
            signed_at=self._clock(),
            document_sha256=frozen.document_sha256,
            language=frozen.content.language if role is SignerRole.EMPLOYEE else "fr",
            ink=drawn_ink(name) if method is SignatureMethod.SCREEN else None,
        )
        return self._workspace.plans.sign(frozen.version_id, signature)

    def file_sheet(self, frozen: PlanVersionRecord) -> None:
        """Keep the sheet that came back from the employer: the pages of the plan, signed by nobody."""
        pages = self._workspace.plans.frozen_pdf(frozen.version_id)
        sheet = GivenFile(name=_SHEET.format(number=frozen.number), content=pages)
        self._workspace.attachments.add(frozen.version_id, (sheet,))

    def print_plan(self, plan: PlanVersionRecord, state: OrderState) -> None:
        """Ask for one original each and say what became of it."""
        orders = self._workspace.print_orders
        pdf = self._workspace.plans.document(plan.version_id)
        order = orders.ask(plan, pdf, Shares(employee=1, employer=1, adviser=1))
        if state is not OrderState.WAITING:
            orders.note(order.order_id, state)

    def print_plain(self, plan: PlanVersionRecord) -> None:
        """Keep the edition in plain words for the printer of the office."""
        paper = self._workspace.plan_papers.draw_now(plan, PaperWish(kind=PlanPaperKind.PLAIN))
        self._workspace.print_orders.ask(plan, paper.pdf, Shares(employee=1), paper.kind.value)

    def sign_all(self, frozen: PlanVersionRecord) -> PlanVersionRecord:
        """Let the three sign in turn; the last signature seals the document."""
        signed = frozen
        for role in SignerRole:
            signed = self.sign(frozen, role)
        for role in (SignerRole.EMPLOYEE, SignerRole.EMPLOYER):
            self._workspace.plan_copies.note(signed, role, CopyWay.HAND)
        return signed


def _signer(plan: PlanVersionRecord, role: SignerRole) -> tuple[str, str]:
    content = plan.content
    if role is SignerRole.EMPLOYEE:
        return content.employee.display_name, ""
    if role is SignerRole.EMPLOYER:
        return content.employer.representative_name, content.employer.representative_function
    return content.adviser.name, content.adviser.function
