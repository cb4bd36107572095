"""An integration plan on paper: A4, in French, and side by side in the employee's language."""

from __future__ import annotations

from dataclasses import replace

from models.documents import boxes, logo, plan_signatures, typeset, words
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.marks import Sheet, paint
from models.documents.plan_frame import Frame
from models.documents.plan_layout import PlanLayout
from models.documents.words import words_of
from models.records.plans import PlanContent, PlanStatus, PlanVersionRecord
from models.records.signatures import SignatureMethod


def render_plan(version: PlanVersionRecord, *, is_preview: bool = False) -> bytes:
    """Print a plan; the same record gives the same bytes.

    Args:
        version: Content that has been through the whitelist of what an employer may read; section 15 is
            never printed. The signatures it holds are drawn.
        is_preview: Say on every page that this is not what will be signed; a draft always says so, and pages
            with sections left out say that.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    canvas = GlyphCanvas(title(version))
    paint(plan_sheets(version, is_preview=is_preview), canvas)
    return canvas.finish()


def render_frozen(version: PlanVersionRecord) -> bytes:
    """Print a plan to be signed: each place for an answer is an empty field; the page of proof is last.

    Where the signature of a former version stands, its place says so from the beginning: printed, nobody
    takes it for one that is still to be signed.
    """
    stands = tuple(each for each in version.signatures if each.method is SignatureMethod.STANDS)
    unanswered = replace(version, signatures=stands, status=PlanStatus.TO_SIGN)
    canvas = GlyphCanvas(title(version))
    paint(plan_sheets(unanswered, has_fields=True), canvas)
    return canvas.finish()


def title(version: PlanVersionRecord) -> str:
    """Give what the file calls itself: a number, never a name."""
    return f"Plan {version.number} v{version.version}" if version.number else "Plan"


def plan_sheets(
    version: PlanVersionRecord, *, is_preview: bool = False, has_fields: bool = False
) -> tuple[Sheet, ...]:
    """Lay a plan out, without drawing it; with fields and the page of proof, to be signed as it is."""
    spoken = words_of(version.content)
    is_marked = is_preview or version.is_partial or version.status is PlanStatus.DRAFT
    frame = Frame(spoken, version, is_draft=is_marked)
    layout = PlanLayout(frame, version, has_fields=has_fields)
    pages = [*layout.text_pages(), *layout.grid_pages(), *layout.audit_pages()]
    return tuple(
        Sheet((*frame.around(number, len(pages)), *marks)) for number, marks in enumerate(pages, start=1)
    )


def uncovered_characters(content: PlanContent) -> tuple[str, ...]:
    """List the characters that no font has: they would be printed as « ? », so somebody must be told."""
    version_text = "".join(dict.fromkeys("".join(_texts(content))))
    return typeset.uncovered(version_text)


def forget() -> None:
    """Empty every cache that holds what people wrote, when the vault is locked."""
    boxes.forget()
    typeset.forget()
    words.forget()
    plan_signatures.forget()
    logo.forget()


def _texts(value: object) -> list[str]:
    """Every text inside a record."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in _texts(part)]
    names: tuple[str, ...] = getattr(type(value), "__dataclass_fields__", ())
    return [text for name in names for text in _texts(getattr(value, name))]
