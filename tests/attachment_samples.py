"""Fictional sheets as a telephone and a scanner give them, and a plan that was signed on paper."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import PIL.Image
from PIL import ImageDraw

from models.records.attachments import GivenFile
from models.records.signatures import SignatureMethod, SignerRole
from tests.factories import a_signature, a_started_plan

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord

PLANTED = "chambre B 214"
"""Written beside the pixels of each photo; nothing of it is kept."""


def a_photo(size: tuple[int, int] = (600, 800), tone: int = 235) -> bytes:
    """Return the photo of a sheet of paper with a few lines on it."""
    picture = PIL.Image.new("RGB", size, (tone, tone, tone - 8))
    draw = ImageDraw.Draw(picture)
    for line in range(8):
        draw.rectangle(
            (60, 80 + 60 * line, size[0] - 80 - 30 * (line % 3), 92 + 60 * line), fill=(70, 70, 80)
        )
    exif = PIL.Image.Exif()
    exif[0x010E] = PLANTED
    stream = io.BytesIO()
    picture.save(stream, "JPEG", exif=exif, comment=PLANTED.encode())
    return stream.getvalue()


def a_scan(pages: int = 2) -> bytes:
    """Return the scan of several sheets as a PDF."""
    pictures = [PIL.Image.new("L", (413, 585), 250 - 20 * page) for page in range(pages)]
    stream = io.BytesIO()
    pictures[0].save(stream, "PDF", save_all=True, append_images=pictures[1:], resolution=50)
    return stream.getvalue()


def given_photo(name: str = "IMG_2041.jpg") -> GivenFile:
    """Return a photo as if it were pasted."""
    return GivenFile(name=name, content=a_photo())


def given_scan(name: str = "scan 12.pdf") -> GivenFile:
    """Return a scan as if it were pasted."""
    return GivenFile(name=name, content=a_scan())


def a_plan_on_paper(workspace: Workspace) -> PlanVersionRecord:
    """Return a frozen plan that employee and employer have signed on paper."""
    record = workspace.plans.freeze(a_started_plan(workspace).plan_id)
    for role in (SignerRole.EMPLOYEE, SignerRole.EMPLOYER):
        signature = a_signature(record, role, method=SignatureMethod.PAPER, ink=None)
        record = workspace.plans.sign(record.version_id, signature)
    return record
