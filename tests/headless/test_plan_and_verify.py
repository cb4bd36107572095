"""From an empty vault to a sealed PDF, and what the PDF says of itself."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from controllers.headless.arguments import ExitCode
from controllers.headless.plan import print_plans, write_plans
from controllers.headless.refusals import Refusal
from controllers.headless.sentences import Words
from controllers.headless.verify import print_report
from models.clock import utc_now
from models.documents.proof.checking import check
from models.records.proof import ProofState
from models.records.signatures import SignatureMethod, SignerRole

FRENCH = Words(is_english=False)


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> tuple[Path, ...]:
    return write_plans(tmp_path_factory.mktemp("plans"), "")


def test_two_plans_are_written_under_names_that_name_nobody(plans: tuple[Path, ...]) -> None:
    assert [path.name for path in plans] == [
        f"Plan {utc_now().astimezone().year}-{number:04d} v1.pdf" for number in (1, 2)
    ]


def test_the_three_signed_on_the_screen_and_nothing_later_than_now(plans: tuple[Path, ...]) -> None:
    for path in plans:
        report = check(path.read_bytes())

        assert report.state is ProofState.CLOSED
        acts = [proof.act for proof in report.signatures]
        assert [act.role for act in acts] == list(SignerRole)
        assert {act.method for act in acts} == {SignatureMethod.SCREEN}
        assert report.signed_until is not None
        assert max(act.signed_at for act in acts) <= report.signed_until <= utc_now()


def test_the_report_names_who_signed_and_when(
    plans: tuple[Path, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    code = print_report(plans[0], FRENCH)

    said = capsys.readouterr().out
    assert code == ExitCode.DONE
    assert "fermé par la personne qui accompagne" in said
    assert [line[:2] for line in said.splitlines() if line[:1].isdigit()] == ["1.", "2.", "3.", "4.", "5."]
    assert "3. Les trois ont signé" in said
    assert "preuve simple" in said
    assert "La date n’est prouvée par personne d’autre" in said
    assert "Zeinab Eltayeb" in said
    assert "Bérénice Vernet" in said
    assert hashlib.sha256(plans[0].read_bytes()).hexdigest() in said


def test_english_says_the_same(plans: tuple[Path, ...], capsys: pytest.CaptureFixture[str]) -> None:
    code = print_report(plans[0], Words(is_english=True))

    said = capsys.readouterr().out
    assert code == ExitCode.DONE
    assert "1. Nothing has changed since" in said
    assert "signed by hand on a screen" in said


def test_of_a_changed_file_nothing_it_says_is_repeated(
    plans: tuple[Path, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = bytearray(plans[0].read_bytes())
    changed[len(changed) // 3] ^= 1
    (tmp_path / "changed.pdf").write_bytes(changed)

    code = print_report(tmp_path / "changed.pdf", FRENCH)

    said = capsys.readouterr().out
    assert code == ExitCode.NO
    assert "Zeinab" not in said


def test_what_is_no_pdf_is_said_with_another_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "letter.pdf").write_text("Bonjour")

    assert print_report(tmp_path / "letter.pdf", FRENCH) == ExitCode.NO
    assert "ne peut pas être lu" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        print_report(tmp_path / "nothing.pdf", FRENCH)

    assert refused.value.exit_code == ExitCode.USAGE
    assert "nothing.pdf" in FRENCH(refused.value.key, **refused.value.params)


def test_a_plan_is_printed_with_its_digest(
    tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    code = print_plans(tmp_path / "new" / "folder", "uk")

    digest, _, path = capsys.readouterr().out.strip().partition("  ")
    assert code == ExitCode.DONE
    assert hashlib.sha256(Path(path).read_bytes()).hexdigest() == digest


def test_a_plan_that_is_there_already_stays(plans: tuple[Path, ...], tmp_path: Path) -> None:
    first = tmp_path / plans[0].name
    first.write_bytes(b"somebody's own plan")

    (second,) = write_plans(tmp_path, "fr")

    assert first.read_bytes() == b"somebody's own plan"
    assert second.name == first.name.replace(".pdf", " (2).pdf")
    assert check(second.read_bytes()).state is ProofState.CLOSED


def test_a_language_without_phrases_is_refused_with_the_list(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        write_plans(tmp_path, "tlh")

    assert "bn" in FRENCH(refused.value.key, **refused.value.params)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(Refusal) as refused:
        write_plans(tmp_path / "file", "fr")

    assert refused.value.exit_code == ExitCode.FAILED
