"""Nothing of anybody is written outside the vault, save what the person asked to print or to export."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.secrets.outside import Traces, is_asked_for, missing, watch_the_main_job

_NAMELESS = re.compile(r"/#\d+$")
"""A file that has no name yet: what it is called in the end is traced too."""
pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())


@pytest.fixture(scope="module")
def traces(tmp_path_factory: pytest.TempPathFactory) -> Traces:
    return watch_the_main_job(tmp_path_factory.mktemp("outside"))


def test_no_file_that_is_written_holds_a_name(traces: Traces) -> None:
    assert [leak for leak in sorted(traces.leaks) if not is_asked_for(leak[0])] == []


def test_only_known_places_are_written(traces: Traces) -> None:
    known = (".palier/", "/palier.ini", "/printer/", "/palier/", "/dev/", "/proc/")
    stray = {
        path
        for path in traces.written
        if path.startswith("/")
        and not is_asked_for(path)
        and not any(part in path for part in known)
        and not _NAMELESS.search(path)
        and not path.endswith(("_jobcurrent", "/postecurrent"))  # of pytest itself
    }

    assert stray == set()


def test_what_was_asked_for_was_written(traces: Traces) -> None:
    # The watch sees: the database, and the export that holds the names as drawn letters.
    assert any(path.endswith("/data.db") for path in traces.written)
    assert any(".palier/files/" in path for path in traces.written)
    (export,) = [path for path in traces.written if path.endswith("sur la clé.pdf")]
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", export, "-"], capture_output=True, text=True, check=True).stdout
        assert "Tahar" in text


def test_the_crash_report_names_the_kind_and_the_place_alone(traces: Traces) -> None:
    assert "ValueError" in traces.job
    assert "main_job.py" in traces.job
    assert "Tahar" not in traces.job
