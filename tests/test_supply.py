"""The locks, the advisories and the bill of materials: each check is seen to fail on what it is there for."""

from __future__ import annotations

import dataclasses
import json
import re
import subprocess
import sys
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from resources import advisories, locks, read_text, sbom
from resources.locks import Lock

HASH = "--hash=sha256:" + "0f" * 32
TODAY = date(2026, 11, 22)
ROOT = Path(__file__).resolve().parent.parent


def snapshot(**changes: object) -> advisories.Snapshot:
    weak = advisories.Advisory(package="verre", id="CVE-2026-1", affected=(">=1.0,<1.4", ">=2.0,<=2.2"))
    made = advisories.Snapshot(day=TODAY, source="essai", advisories=(weak,), accepted=())
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def accepted(until: date) -> advisories.Accepted:
    return advisories.Accepted(
        package="verre", version="1.3", id="CVE-2026-1", reason="never called", until=until
    )


def test_both_locks_are_hashed_name_no_place_and_agree() -> None:
    run, dev = (read_text("requirements", f"{kind}.txt") for kind in locks.KINDS)

    assert [*locks.faults(run), *locks.faults(dev)] == []
    assert list(locks.disagreements(locks.read(run), locks.read(dev), locks.wanted())) == []
    assert len(locks.wanted()) >= 15
    assert all(lock.hashes for lock in (*locks.read(run), *locks.read(dev)))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("verre==1.2", "no hash: verre==1.2"),
        (f"verre>=1.2 {HASH}", "no exact version"),
        (f"--index-url somewhere\nverre==1.2 {HASH}", "an option, which may choose where"),
        ("--find-links here", "an option"),
        (f"verre @ https://exemple.fr/verre.whl {HASH}", "a place instead of a version"),
        ("verre==1.2 --hash=md5:00", "no hash"),
        (f"verre==1.2 {HASH} --hash=sha256:abc", "not a SHA-256"),
    ],
)
def test_a_weak_lock_is_refused(line: str, told: str) -> None:
    sound = f"ferme==3.0 ; sys_platform == 'win32' \\\n    {HASH}\n# a comment\n"

    (fault,) = locks.faults(sound + line)

    assert told in fault


def test_what_runs_is_what_was_tried_and_what_was_asked_for() -> None:
    run = (Lock("ferme", "3.0", "", ("00",)), Lock("verre", "1.2", "", ("11",)))
    dev = (Lock("ferme", "3.0", "", ("00",)), Lock("verre", "1.3", "", ("22",)))

    told = list(locks.disagreements(run, dev, locks.wanted()[:1]))

    assert told[0] == "run.txt installs verre 1.2, which dev.txt does not try"
    assert told[1].startswith("pyproject.toml asks for PySide6-Essentials")


def test_no_locked_version_is_known_to_be_vulnerable(capsys: pytest.CaptureFixture[str]) -> None:
    kept = advisories.load()
    every = [lock for kind in locks.KINDS for lock in locks.read(read_text("requirements", f"{kind}.txt"))]

    assert advisories.check(kept, every, kept.day) == 0

    told = capsys.readouterr()
    assert "no network was asked" in told.out
    assert "no longer needed" not in told.err
    assert len(kept.advisories) >= 30


@pytest.mark.parametrize("version", ["1.0", "1.3.9", "2.1", "2.2", "2.1rc1"])
def test_a_vulnerable_version_fails(version: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert advisories.check(snapshot(), [Lock("verre", version, "", ())], TODAY) == 1

    assert f"VULNERABLE: verre {version}, CVE-2026-1" in capsys.readouterr().err


@pytest.mark.parametrize("version", ["0.9", "1.4", "1.4.1", "2.3"])
def test_a_mended_version_passes(version: str) -> None:
    assert advisories.check(snapshot(), [Lock("verre", version, "", ())], TODAY) == 0


def test_a_real_lock_with_an_old_library_fails(capsys: pytest.CaptureFixture[str]) -> None:
    text = re.sub(r"^pillow==\S+", "pillow==12.2.0", read_text("requirements", "run.txt"), flags=re.MULTILINE)
    kept = advisories.load()

    assert advisories.check(kept, locks.read(text), kept.day) == 1

    assert "VULNERABLE: pillow 12.2.0, CVE-2026-55379" in capsys.readouterr().err


def test_what_is_accepted_passes_with_its_reason_until_its_day(capsys: pytest.CaptureFixture[str]) -> None:
    kept = snapshot(accepted=(accepted(TODAY + timedelta(days=1)),))
    locked = [Lock("verre", "1.3", "", ())]

    assert advisories.check(kept, locked, TODAY) == 0
    assert "accepted: verre 1.3" in capsys.readouterr().err
    assert advisories.check(kept, locked, TODAY + timedelta(days=1)) == 1
    assert advisories.check(kept, [Lock("verre", "1.2", "", ())], TODAY) == 1


def test_an_old_snapshot_is_said_to_be_old(capsys: pytest.CaptureFixture[str]) -> None:
    advisories.check(snapshot(), [], TODAY + timedelta(days=180))
    assert "warning" not in capsys.readouterr().err

    assert advisories.check(snapshot(), [], TODAY + timedelta(days=181)) == 0
    told = capsys.readouterr()
    assert "warning: the snapshot is older than 180 days" in told.err
    assert "181 days ago" in told.out


def osv(**changes: object) -> dict[str, object]:
    record: dict[str, object] = {
        "id": "GHSA-aaaa",
        "aliases": ["PYSEC-2026-7", "CVE-2026-7"],
        "modified": "2026-11-20T10:00:00Z",
        "affected": [
            {
                "package": {"ecosystem": "PyPI", "name": "Verre_Fin"},
                "ranges": [
                    {"type": "GIT", "events": [{"introduced": "0"}]},
                    {
                        "type": "ECOSYSTEM",
                        "events": [
                            {"introduced": "0"}, {"fixed": "1.4"}, {"introduced": "2.0"}, {"last_affected": "2.2"},
                            {"introduced": "3.0"},
                        ],
                    },
                ],
            },
            {"package": {"ecosystem": "npm", "name": "verre-fin"}, "versions": ["9.9"]},
        ],
    }  # fmt: skip
    return record | changes


def test_the_snapshot_is_renewed_from_an_export() -> None:
    single = osv(
        id="PYSEC-1",
        aliases=[],
        affected=[{"package": {"ecosystem": "PyPI", "name": "bois"}, "versions": ["1.0"]}],
    )
    withdrawn = osv(id="GHSA-bbbb", aliases=[], withdrawn="2026-01-01T00:00:00Z")
    unknown = osv(affected=[{"package": {"ecosystem": "PyPI", "name": "autre"}, "versions": ["1.0"]}])
    old = snapshot(accepted=(accepted(TODAY),))

    made = advisories.renewed([osv(), single, withdrawn, unknown], {"verre-fin", "bois"}, old)

    assert [(found.package, found.id, found.affected) for found in made.advisories] == [
        ("bois", "PYSEC-1", ("==1.0",)),
        ("verre-fin", "CVE-2026-7", (">=0,<1.4", ">=2.0,<=2.2", ">=3.0")),
    ]
    assert made.day == date(2026, 11, 20)
    assert made.accepted == old.accepted
    assert advisories.from_json(json.loads(json.dumps(dataclasses.asdict(made), default=str))) == made


def test_an_export_without_an_advisory_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("lisez-moi.txt", "rien")
    before = read_text("requirements", "advisories.json")
    monkeypatch.setattr("sys.argv", ["advisories", "--update", str(tmp_path / "all.zip")])

    with pytest.raises(ValueError, match="no advisory"):
        advisories.main()

    assert read_text("requirements", "advisories.json") == before


def test_the_bill_of_materials_lists_what_runs() -> None:
    bill = sbom.bill()

    components = {part["bom-ref"]: part for part in bill["components"]}
    assert len(components) == len(locks.read(read_text("requirements", "run.txt")))
    assert all(part["licenses"][0]["expression"] for part in components.values())
    links = {line["ref"]: line["dependsOn"] for line in bill["dependencies"]}
    assert set(links) == {"palier", *components}
    assert any(name.startswith("pkg:pypi/mako@") for name in links[next(k for k in links if "alembic" in k)])
    assert "://" not in json.dumps(bill)


def test_who_reads_the_first_lines_of_the_bill_sees_no_traceback() -> None:
    # A pipe whose reader is gone before anything is written: what ``| head`` leaves.
    command = [sys.executable, "-m", "resources.sbom"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        said = child.stderr.read()

    assert said == ""
    assert child.returncode == 1
