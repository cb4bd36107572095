"""The end of the main job in a window of a real screen: mouse, keyboard and ink come from the system."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import main
from controllers.headless.arguments import ExitCode, parse
from tests.ready_demo import ready_demo
from tests.real import screen
from tests.real.screen import Hands

if not sys.platform.startswith("linux"):
    pytest.skip("the virtual screen is one of Linux", allow_module_level=True)
if screen.missing():
    pytest.skip(f"not installed: {', '.join(screen.missing())}", allow_module_level=True)


EMPLOYEE = "Oksana Kravets"
INK = (
    tuple((0.15 + 0.6 * step / 40, 0.5 + 0.2 * (-1) ** (step // 5) * (step % 5) / 5) for step in range(41)),
    tuple((0.2 + 0.5 * step / 20, 0.75) for step in range(21)),
)


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    home = tmp_path / "home"
    home.mkdir()
    ready_demo(tmp_path / "made.palier")  # here, so that the window has only to copy it
    with screen.application(home, "--demo") as hands:
        yield hands


def open_the_plan(hands: Hands) -> None:
    hands.wait_for("encounter")
    hands.press("ctrl+k")
    hands.wait_for("palette_line")
    hands.type("oksana kravets")
    hands.wait_for("palette_line", "oksana kravets")
    hands.picture("palette")
    hands.press("Down", "Return")
    hands.wait_for("plan_document_header_title", EMPLOYEE)
    hands.wait_for("plan_document_header_status", "À signer")
    hands.picture("to_sign")


def read_and_ask(hands: Hands) -> None:
    hands.wait_for("hand_over_party_read_next")
    while not hands.see("hand_over_party_ask_next"):
        hands.press("space")
    hands.press("Return")
    hands.wait_for("hand_over_party_panel_pad")


def finish(hands: Hands) -> None:
    hands.click("hand_over_party_sign_finished")
    hands.wait_for("hand_over_neutral_french", "Merci")
    hands.click("hand_over_neutral_continue")


def sign_in_turn(hands: Hands) -> None:
    hands.press("ctrl+shift+s")
    hands.wait_for("hand_over_desk_pass", EMPLOYEE)
    hands.picture("desk")
    hands.press("Return")
    hands.wait_for("hand_over_neutral_french", EMPLOYEE)
    hands.picture("pass_to_employee")
    hands.click("hand_over_neutral_continue")
    hands.wait_for("hand_over_party_read_next")
    hands.picture("read")
    read_and_ask(hands)
    hands.draw("hand_over_party_panel_pad", INK)
    hands.picture("employee_ink")
    finish(hands)
    hands.click("hand_over_neutral_continue")
    read_and_ask(hands)
    hands.glide("hand_over_party_panel_pad", INK)
    hands.picture("employer_ink")
    finish(hands)
    hands.wait_for("curtain")
    assert "Kravets" not in hands.all_words()
    hands.picture("given_back")
    hands.press("Return", "Return")
    hands.click("hand_over_desk_pass")
    hands.draw("hand_over_party_panel_pad", INK)
    hands.picture("adviser_ink")
    finish(hands)
    hands.picture("desk_done")
    hands.click("hand_over_desk_close")


def test_a_plan_is_signed_with_real_ink_and_its_file_speaks_for_itself(
    hands: Hands, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_the_plan(hands)
    sign_in_turn(hands)
    hands.wait_for("plan_document_header_status", "Signé")
    hands.wait_for("plan_document_help", "Scellé")
    hands.picture("signed")

    hands.click("plan_document_print_save")
    hands.wait_for("plan_document_print_dialog")
    hands.picture("save_dialog")
    hands.press("ctrl+a")
    hands.type(str(tmp_path / "plan.pdf"))
    hands.press("Return")
    hands.wait_for("plan_document_print_messages_text")
    hands.picture("saved")
    assert main._guarded(parse(["verify", str(tmp_path / "plan.pdf")])) == ExitCode.DONE
    said = capsys.readouterr().out
    assert EMPLOYEE in said
    assert said.count("signé") >= 3, said

    assert hands.title() == "Palier"
    hands.press("F9")
    hands.wait_for("curtain")
    assert "Kravets" not in hands.all_words()
    assert "Kravets" not in hands.title()
    hands.picture("curtain")
    hands.press("Return", "Return")
    hands.wait_gone("curtain")
    hands.press("alt+ampersand")
    hands.wait_for("encounter")
    hands.picture("hall")
