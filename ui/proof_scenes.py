"""Scenes of proof: reading aloud, who helps, what a file proves, certificate and time stamps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from models.records.plans import PlanStatus
from models.records.signatures import Circumstances, IdentitySeen, SignerRole
from ui.signing.voice import voice_of
from ui.widgets.reveal import Revealer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget

    from models.records.plans import PlanVersionRecord
    from ui.plans.plans_page import PlansPage
    from ui.plans.verify_page import VerifyPage
    from ui.settings.settings_page import SettingsPage
    from ui.stage import Stage


def _verify(stage: Stage) -> VerifyPage:
    page = cast("PlansPage", stage.main("plans").pages.current())
    page.show_verify()
    return page.verify


def _signed(stage: Stage) -> tuple[PlanVersionRecord, bytes]:
    plans = stage.workspace.plans
    record = plans.open(stage.plan(PlanStatus.SIGNED).plan_id)
    return record, plans.document(record.version_id)


def _verify_empty(stage: Stage) -> None:
    _verify(stage)


def _verify_signed(stage: Stage) -> None:
    record, pdf = _signed(stage)
    _show(stage, stage.workspace.plans.file_name(record), pdf)


def _verify_changed(stage: Stage) -> None:
    _, pdf = _signed(stage)
    changed = bytearray(pdf)
    changed[len(changed) // 3] ^= 1
    _show(stage, "plan reçu par courriel.pdf", bytes(changed))


def _verify_foreign(stage: Stage) -> None:
    _show(stage, "attestation.pdf", b"%PDF-1.7\n/Type /Sig /ByteRange [0 1 2 3]\n%%EOF\n")


def _show(stage: Stage, name: str, pdf: bytes) -> None:
    page = _verify(stage)
    page.show_checked(stage.workspace.proofs.check_now(name, pdf))


def _desk_moment(stage: Stage) -> None:
    desk = stage.hand_over().desk
    desk.moment.more_button.click()
    stage.type(desk.moment.interpreter, "Selamawit Berhe")
    desk.moment.identity.set_value(IdentitySeen.KNOWN.value)


def _aloud(stage: Stage) -> None:
    hand_over = stage.hand_over()
    hand_over.desk.aloud_requested.emit(SignerRole.EMPLOYEE)
    hand_over.aloud.next_button.click()


def _attest(stage: Stage) -> None:
    """Show the page by itself: in the scenes of the turned screen nobody helps."""
    hand_over = stage.hand_over()
    content = hand_over.record.content
    helped = Circumstances(interpreter_name="Selamawit Berhe", witness_name="Odile Prigent")
    hand_over.attest.load(helped, voice_of(content, SignerRole.EMPLOYEE), content.employee.display_name)
    cast("QStackedWidget", hand_over.attest.parentWidget()).setCurrentWidget(hand_over.attest)


def _settings_proof(stage: Stage) -> None:
    page = cast("SettingsPage", stage.main("settings").pages.current())
    page.show_part(0)
    Revealer(page).reveal(page.organisation.stamps)


PROOF_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("verify", _verify_empty),
    ("verify_signed", _verify_signed),
    ("verify_changed", _verify_changed),
    ("verify_foreign", _verify_foreign),
    ("settings_proof", _settings_proof),
)
"""Names and what sets them."""
HELP_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("desk_moment", _desk_moment),
    ("attest", _attest),
    ("aloud", _aloud),
)
"""Of the turned screen, at the adviser's desk."""
