"""Where the fonts are: files of the ``weblate-fonts`` package, read only when a document needs them."""

from __future__ import annotations

from contextlib import ExitStack
from enum import StrEnum
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from models.errors import DocumentFailure

PACKAGE: Final = "weblate_fonts"
FOLDER: Final = ("static", "weblate_fonts")

# A font packed in an archive is unpacked once and stays for the life of the process.
_UNPACKED: Final = ExitStack()


class Weight(StrEnum):
    """How heavy the letters are."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"
    BOLD = "bold"


class Family(StrEnum):
    """The families, in the order in which a letter is looked for."""

    LATIN = "latin"
    WORLD = "world"
    IDEOGRAPHS = "ideographs"


FILES: Final[dict[tuple[Family, Weight], str]] = {
    (Family.LATIN, Weight.REGULAR): "source-sans/ttf/SourceSans3-Regular.ttf",
    (Family.LATIN, Weight.SEMIBOLD): "source-sans/ttf/SourceSans3-Semibold.ttf",
    (Family.LATIN, Weight.BOLD): "source-sans/ttf/SourceSans3-Bold.ttf",
    (Family.WORLD, Weight.REGULAR): "kurinto/ttf/KurintoSans-Rg.ttf",
    (Family.WORLD, Weight.SEMIBOLD): "kurinto/ttf/KurintoSans-Bd.ttf",
    (Family.WORLD, Weight.BOLD): "kurinto/ttf/KurintoSans-Bd.ttf",
    (Family.IDEOGRAPHS, Weight.REGULAR): "kurinto/ttf/KurintoSansSC-Rg.ttf",
    (Family.IDEOGRAPHS, Weight.SEMIBOLD): "kurinto/ttf/KurintoSansSC-Bd.ttf",
    (Family.IDEOGRAPHS, Weight.BOLD): "kurinto/ttf/KurintoSansSC-Bd.ttf",
}


@cache
def font_path(family: Family, weight: Weight) -> Path:
    """Give the file of a font.

    Raises:
        DocumentFailure: ``document.font_missing``; the parameter ``file`` names it.
    """
    name = FILES[family, weight]
    try:
        place = files(PACKAGE).joinpath(*FOLDER, *name.split("/"))
        if place.is_file():
            return _UNPACKED.enter_context(as_file(place))
    except (ImportError, OSError):
        pass  # said just below, in the same words as for a single missing file
    raise DocumentFailure("document.font_missing", file=name.rpartition("/")[2])


def broken_font(path: Path) -> DocumentFailure:
    """Make the error that names a font file which cannot be used."""
    return DocumentFailure("document.font_broken", file=path.name)
