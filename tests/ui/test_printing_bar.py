"""One button prints; the commands of a print service are played by small scripts, ours is the real thing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from controllers.pdf_files import save_pdf
from models.records.printing import PrintJob, PrintReason, PrintState
from ui.printing.job_words import job_words
from ui.printing.print_bar import PrintBar
from ui.printing.raster import RasterSpooler

if sys.platform == "win32":
    pytest.skip("this system prints by other means", allow_module_level=True)

PDF = b"%PDF-1.7 un plan"
NAME = "Plan 2026-0114 v1.pdf"
Service = Callable[..., Path]


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Service:
    """Commands that answer as those of a print service and keep what they were given."""

    def install(
        *, printers: str = "Bureau", default: str = "Bureau", lp: str = "", duplex: bool = True
    ) -> Path:
        sides = "Duplex/Duplex: *None DuplexNoTumble" if duplex else "PageSize/Size: *A4"
        sent = lp or f'cat > "{tmp_path}/sent.pdf"; echo "request id is Bureau-7 (0 file(s))"'
        scripts = {
            "lp": f'printf "%s\\n" "$@" > "{tmp_path}/arguments"\n{sent}',
            "lpstat": f"""case "$1" in
-e) printf "{printers}" ;;
-d) echo "system default destination: {default}" ;;
-H) echo "ailleurs.example.org:631" ;;
esac""",
            "lpoptions": f'echo "{sides}"',
        }
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        for name, script in scripts.items():
            (folder / name).write_text(f"#!/bin/sh\n{script}\n")
            (folder / name).chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        return tmp_path

    return install


@pytest.fixture
def bar(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[], PrintBar]:
    monkeypatch.setattr(PrintBar, "_last_printer", "")

    def show() -> PrintBar:
        bar = PrintBar("bar")
        qtbot.addWidget(bar)
        bar.set_document(PDF, NAME, copies=3)
        bar.show()
        return bar

    return show


def ready(bar: PrintBar, qtbot: QtBot) -> PrintBar:
    qtbot.waitUntil(lambda: "Bureau" in bar._printer_label.text(), timeout=5000)
    return bar


def test_one_button_prints_as_many_copies_as_originals(
    service: Service, bar: Callable[[], PrintBar], qtbot: QtBot
) -> None:
    folder = service()
    shown = ready(bar(), qtbot)
    qtbot.waitUntil(shown.options.is_duplex, timeout=5000)

    with qtbot.waitSignal(shown.printed, timeout=5000) as printed:
        shown.print_button.click()

    arguments = (folder / "arguments").read_text().split("\n")
    assert "3" in shown.print_button.text()
    assert (folder / "sent.pdf").read_bytes() == PDF
    assert printed.args[0].state is PrintState.SENT
    assert arguments[arguments.index("-n") + 1] == "3"
    assert arguments[arguments.index("-t") + 1] == "Plan 2026-0114 v1"
    assert "sides=two-sided-long-edge" in arguments
    assert not any(".pdf" in argument for argument in arguments), "no file, on the disk or in a name"


def test_both_sides_are_not_offered_by_a_printer_that_has_one(
    service: Service, bar: Callable[[], PrintBar], qtbot: QtBot
) -> None:
    folder = service(duplex=False)
    shown = ready(bar(), qtbot)

    with qtbot.waitSignal(shown.printed, timeout=5000):
        shown.print_button.click()

    assert not shown.options.both_sides.isVisible()
    assert "sides" not in (folder / "arguments").read_text()


def test_printing_before_the_printers_are_known_prints_once_they_are(
    service: Service, bar: Callable[[], PrintBar], qtbot: QtBot
) -> None:
    service()
    shown = bar()

    with qtbot.waitSignal(shown.printed, timeout=5000):
        shown.print_now()


def test_without_a_known_printer_one_is_asked_for(
    service: Service, bar: Callable[[], PrintBar], qtbot: QtBot
) -> None:
    service(printers="Bureau\\nAccueil", default="")
    shown = bar()
    qtbot.waitUntil(lambda: len(shown._spooler.printers) == 2, timeout=5000)

    shown.print_button.click()

    assert shown.options.isVisible()
    shown.options.printer.set_value("Accueil")
    shown.options.printer.edited.emit()
    qtbot.waitUntil(lambda: "Accueil" in shown._printer_label.text(), timeout=5000)


def test_the_printer_used_last_is_the_known_one_next_time(
    service: Service, bar: Callable[[], PrintBar], qtbot: QtBot
) -> None:
    service(printers="Accueil\\nBureau", default="Accueil")
    first = bar()
    qtbot.waitUntil(lambda: "Accueil" in first._printer_label.text(), timeout=5000)
    first.options.printer.set_value("Bureau")
    first.options.printer.edited.emit()
    with qtbot.waitSignal(first.printed, timeout=5000):
        first.print_button.click()

    second = bar()

    qtbot.waitUntil(lambda: "Bureau" in second._printer_label.text(), timeout=5000)


def test_a_refusal_offers_to_try_again_or_to_save(
    service: Service, bar: Callable[[], PrintBar], qtbot: QtBot
) -> None:
    service(lp="cat > /dev/null; echo 'lp: Error - something' >&2; exit 1")
    shown = ready(bar(), qtbot)

    shown.print_button.click()
    qtbot.waitUntil(lambda: shown.messages.kind() == "error", timeout=5000)

    assert shown.retry_button.isVisible()
    assert shown.save_instead_button.isVisible()
    assert not shown.cancel_button.isVisible()
    assert shown.print_button.isEnabled()
    service()
    with qtbot.waitSignal(shown.printed, timeout=5000):
        shown.retry_button.click()


def test_a_computer_without_print_service_says_so_and_saving_still_works(
    bar: Callable[[], PrintBar], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    shown = bar()

    qtbot.waitUntil(lambda: "No printer" in shown._printer_label.text(), timeout=5000)
    shown.print_now()

    qtbot.waitUntil(lambda: "No printer" in shown.messages.text(), timeout=5000)
    assert shown.save_button.isEnabled()


def test_saving_asks_where_with_a_name_that_names_nobody(
    service: Service, bar: Callable[[], PrintBar], qtbot: QtBot, tmp_path: Path
) -> None:
    service()
    shown = ready(bar(), qtbot)
    shown.save()
    dialog = shown.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(name).name for name in dialog.selectedFiles()] == [NAME]

    with qtbot.waitSignal(shown.saved) as saved:
        dialog.fileSelected.emit(str(tmp_path / NAME))
    dialog.close()

    assert saved.args == [tmp_path / NAME]
    assert (tmp_path / NAME).read_bytes() == PDF
    assert "no longer protected" in shown.messages.text()


def test_a_place_that_refuses_is_said(
    service: Service, bar: Callable[[], PrintBar], qtbot: QtBot, tmp_path: Path
) -> None:
    service()
    shown = ready(bar(), qtbot)

    shown._on_file(str(tmp_path / "absent" / NAME))

    assert shown.messages.kind() == "error"
    assert save_pdf(tmp_path / NAME, PDF).exists()


@pytest.mark.parametrize("state", PrintState)
@pytest.mark.parametrize("reason", PrintReason)
def test_every_outcome_has_a_sentence(state: PrintState, reason: PrintReason) -> None:
    kind, words = job_words(
        PrintJob(printer="Bureau", title="Plan 2026-0114", copies=3, state=state, reason=reason)
    )

    assert words.endswith((".", "…"))
    assert kind in ("info", "success", "warning", "error")


def test_where_no_service_takes_a_pdf_an_absent_printer_is_told(qtbot: QtBot) -> None:
    from models.records.printing import PrintRequest  # noqa: PLC0415

    spooler = RasterSpooler()

    with qtbot.waitSignal(spooler.job_changed, check_params_cb=lambda job: job.state.is_over) as told:
        spooler.send(PrintRequest(pdf=PDF, title="Plan", printer="Absente"))

    assert (told.args[0].state, told.args[0].reason) == (PrintState.FAILED, PrintReason.NO_PRINTER)
