"""One plan set many times by WeasyPrint and by typst, warm; run by the Python that has both, not by ours."""

from __future__ import annotations

import importlib
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_TURNS = 6
_NUMBER = "%NUMBER%"


def main() -> None:
    """Print the processor time of one document of each, the first ones left out."""
    page, folder = Path(sys.argv[1]), Path(sys.argv[2])
    texts = json.loads(page.read_text(encoding="utf-8"))
    fonts = folder / "fonts"
    fonts.mkdir()
    for path in map(Path, texts["fonts"]):
        target = fonts / path.name
        if not target.exists():
            target.symlink_to(path)
    html, source = _weasyprint(texts["html"], fonts), _typst(texts["typst"], fonts, folder)
    sys.stdout.write(json.dumps({"weasyprint": _cost(html), "typst": _cost(source)}) + "\n")


def _cost(render: Callable[[int], bytes]) -> float:
    taken = []
    for number in range(_TURNS):
        begun = time.process_time()
        if not render(number).startswith(b"%PDF"):
            raise ValueError(number)
        taken.append(time.process_time() - begun)
    return statistics.median(taken[2:])


def _weasyprint(html: str, fonts: Path) -> Callable[[int], bytes]:
    names = {"SourceSans": "Source Sans 3", "KurintoSans": "Kurinto Sans"}
    faces = "".join(
        f"@font-face {{font-family: '{family}'; src: url({path.as_uri()});"
        f"font-weight: {400 if 'Re' in path.stem or 'Rg' in path.stem else 700}}}"
        for path in sorted(fonts.iterdir())
        for start, family in names.items()
        if path.stem.startswith(start)
    )
    weasyprint: Any = importlib.import_module("weasyprint")
    known = importlib.import_module("weasyprint.text.fonts").FontConfiguration()
    sheet = weasyprint.CSS(string=faces, font_config=known)

    def render(number: int) -> bytes:
        page = weasyprint.HTML(string=html.replace(_NUMBER, str(number)))
        pdf: bytes = page.write_pdf(stylesheets=[sheet], font_config=known, pdf_tags=True)
        return pdf

    return render


def _typst(source: str, fonts: Path, folder: Path) -> Callable[[int], bytes]:
    typst: Any = importlib.import_module("typst")
    page = folder / "plan.typ"
    known = typst.Fonts(include_system_fonts=False, font_paths=[str(fonts)])

    def render(number: int) -> bytes:
        page.write_text(source.replace(_NUMBER, str(number)), encoding="utf-8")
        pdf: bytes = typst.compile(str(page), font_paths=known)
        return pdf

    return render


if __name__ == "__main__":
    main()
