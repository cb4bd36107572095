"""Keeps the Qt Linguist files in step with the code: ``--build``, ``--update`` or ``--check``.

Not part of the running application: it calls the tools of the PySide6 wheel.
"""

from __future__ import annotations

import argparse
import filecmp
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "en")
_TRANSLATED = ("translation", "numerusform")
SOURCES = ("main.py", "ui", "controllers", "models")


def main() -> int:
    """Run one of the three modes and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--build", action="store_true", help="compile .ts to .qm where that is not done")
    mode.add_argument("--update", action="store_true", help="collect the sentences of the code into .ts")
    mode.add_argument("--check", action="store_true", help="fail on a missing, stale or unfinished sentence")
    arguments = parser.parse_args()
    if arguments.build:
        return _build()
    if arguments.update:
        return _update(FOLDER)
    return _check()


def _build() -> int:
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        fresh = target.with_suffix(".new")
        _run("lrelease", "-silent", str(source), "-qm", str(fresh))
        # An application that runs has the old file mapped: written over, it would fall with a bus error.
        fresh.replace(target)
    return 0


def _update(folder: Path) -> int:
    files = [str(path) for path in _python_files()]
    for language in LANGUAGES:
        plural_only = ["-pluralonly"] if language == "en" else []
        target = folder / f"palier_{language}.ts"
        _run(
            "lupdate",
            *files,
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            language,
            *plural_only,
            "-ts",
            str(target),
        )
    return 0


def _check() -> int:
    problems = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            shutil.copy(FOLDER / f"palier_{language}.ts", fresh)
        _update(fresh)
        for language in LANGUAGES:
            file = f"palier_{language}.ts"
            if not filecmp.cmp(FOLDER / file, fresh / file, shallow=False):
                problems.append(f"{file} is behind the code: run python -m resources.translate --update")
            problems += [f"{file}: unfinished: {text}" for text in _unfinished(fresh / file)]
        problems += [f"%n without a plural, use tr(): {text}" for text in _uncounted(fresh / "palier_fr.ts")]
        problems += [f"plain space in: {text}" for text in _badly_spaced(fresh / "palier_fr.ts")]
    for problem in problems:
        sys.stderr.write(problem + "\n")
    return 1 if problems else 0


def _unfinished(path: Path) -> list[str]:
    found = []
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314  (our own file)
        translation = message.find("translation")
        forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
        texts = forms or [(translation.text or "") if translation is not None else ""]
        is_marked = translation is None or translation.get("type") is not None
        if is_marked or not all(text.strip() for text in texts):
            found.append(message.findtext("source") or "")
    return found


def _uncounted(path: Path) -> list[str]:
    """Return sentences with a number that lupdate took for plain ones: more than one stays in English."""
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314  (our own file)
    texts = (one.findtext("source") or "" for one in messages if one.get("numerus") != "yes")
    return [text for text in texts if "%n" in text]


def _badly_spaced(path: Path) -> list[str]:
    """Return the French sentences whose double signs may be torn off their word at the end of a line."""
    texts = (text.text or "" for text in ET.parse(path).getroot().iter() if text.tag in _TRANSLATED)  # noqa: S314
    return [text for text in texts if re.search(r" [:;?!»]|« |\w[:;?!]\s", text)]


def _python_files() -> list[Path]:
    files = []
    for source in SOURCES:
        path = ROOT / source
        files += [path] if path.is_file() else sorted(path.rglob("*.py"))
    return [path.relative_to(ROOT) for path in files]


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run(  # noqa: S603  (a tool of our own environment)
        [str(program), *arguments], check=True, cwd=ROOT, stdout=subprocess.DEVNULL
    )


if __name__ == "__main__":
    sys.exit(main())
