"""The scenes of plans: list, hire, editor, document, sheets signed on paper, and the turned screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from models.records.plan_papers import PaperReader, PlanPaperKind
from models.records.plans import PlanStatus
from models.records.signatures import SignerRole
from ui.signing.party_page import Step
from ui.widgets.reveal import Revealer

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.plans.papers_page import PlanPapersPage
    from ui.plans.plans_page import PlansPage
    from ui.stage import Stage


def _plans(stage: Stage) -> None:
    _papers(stage).show_list()


def _hire(stage: Stage) -> None:
    window = stage.main("plans")
    window.start_hire(stage.workspace.residents.open(stage.person("selam").resident_id))


def _plan_editor(stage: Stage) -> None:
    _papers(stage).open_record(stage.plan(PlanStatus.DRAFT).plan_id)


def _plan_document(stage: Stage) -> None:
    _papers(stage).open_record(stage.plan(PlanStatus.SIGNED).plan_id)


def _plan_to_sign(stage: Stage) -> None:
    _papers(stage).open_record(stage.plan(PlanStatus.TO_SIGN, signed=1).plan_id)


def _sheet_none(stage: Stage) -> None:
    _show_sheets(stage, 0)


def _sheet_card(stage: Stage) -> None:
    _show_sheets(stage, 2)


def _show_sheets(stage: Stage, count: int) -> None:
    page = _papers(stage)
    page.open_record(stage.plan_on_paper(count).plan_id)
    Revealer(page.document).reveal(page.document.sheets)


def _sheet_large(stage: Stage) -> None:
    document = _papers(stage).document
    document.sheet_requested.emit(document.sheets.records()[1])


def _plan_papers(stage: Stage) -> None:
    page = _papers(stage)
    page.open_record(stage.plan(PlanStatus.SIGNED).plan_id)
    page.document.papers_button.click()


def _plan_papers_employer(stage: Stage) -> None:
    _choose(stage, PaperReader.EMPLOYER, PlanPaperKind.FIRST_DAY)


def _plan_papers_attestation(stage: Stage) -> None:
    _choose(stage, PaperReader.EMPLOYEE, PlanPaperKind.ATTESTATION)


def _choose(stage: Stage, reader: PaperReader, kind: PlanPaperKind) -> None:
    chips = cast("PlanPapersPage", _papers(stage).shown()).lists[reader]
    chips.set_value(kind.value)
    chips.edited.emit()


def _desk(stage: Stage) -> None:
    stage.main().curtain.rise()
    stage.hand_over()


def _neutral(stage: Stage) -> None:
    stage.hand_over().desk.pass_requested.emit(SignerRole.EMPLOYEE)


def _read(stage: Stage) -> None:
    stage.hand_over().neutral.continued.emit()


def _ask(stage: Stage) -> None:
    stage.hand_over().party.go_to(Step.ASK)


def _sign(stage: Stage) -> None:
    hand_over = stage.hand_over()
    hand_over.party.go_to(Step.SIGN)
    stage.sign(hand_over.party.panel.pad, hand_over.record.content.employee.display_name)


def _thanks(stage: Stage) -> None:
    party = stage.hand_over().party
    party.signed.emit(party.panel.pad.ink())


def _papers(stage: Stage) -> PlansPage:
    return cast("PlansPage", stage.main("plans").pages.current())


PLAN_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("plans", _plans),
    ("hire", _hire),
    ("plan_editor", _plan_editor),
    ("plan_document", _plan_document),
    ("plan_to_sign", _plan_to_sign),
    ("plan_papers", _plan_papers),
    ("plan_papers_employer", _plan_papers_employer),
    ("plan_papers_attestation", _plan_papers_attestation),
    ("sheet_none", _sheet_none),
    ("sheet_card", _sheet_card),
    ("sheet_large", _sheet_large),
)
"""Names and what sets them."""
SIGN_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("desk", _desk),
    ("neutral", _neutral),
    ("read", _read),
    ("ask", _ask),
    ("sign", _sign),
    ("thanks", _thanks),
)
"""Each needs the one before it: the screen is passed on as it would be."""
