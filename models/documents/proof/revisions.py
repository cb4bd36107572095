"""What each revision of a file holds, against the only shape that a step of ours has.

pyHanko reads the file and gives its own opinion on what changed after each signature; our rules are narrower:
a revision may fill empty fields that it names, once, and hold nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import HistoricalResolver
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from models.documents.proof.fields import FREEZE, SIGNATURES, TEXTS
from models.documents.proof.reading import QuickReader
from models.documents.proof.writing import INFO
from models.records.proof import Finding

_VALUE: Final = frozenset(("/V", "/AP"))
_SIGNATURE_KEYS: Final = frozenset(
    ("/Type", "/Filter", "/SubFilter", "/M", "/Reason", "/Contents", "/ByteRange", "/Reference", INFO)
)
_STAMP_KEYS: Final = frozenset(("/Type", "/Filter", "/SubFilter", "/Contents", "/ByteRange"))
# Keys of what is drawn in a field: a form, and fonts that are in the file. No script, no link, no file.
_DRAWN_KEYS: Final = frozenset(
    (
        "/Type", "/Subtype", "/BBox", "/Resources", "/Font", "/Filter", "/Length", "/Length1", "/BaseFont",
        "/Encoding", "/DescendantFonts", "/ToUnicode", "/CIDSystemInfo", "/Registry", "/Ordering",
        "/Supplement", "/FontDescriptor", "/DW", "/W", "/CIDToGIDMap", "/FontName", "/Flags", "/FontBBox",
        "/ItalicAngle", "/Ascent", "/Descent", "/CapHeight", "/StemV", "/FontFile2",
    )
)  # fmt: skip
_FONT: Final = re.compile("/G[0-9]{1,2}")
_WORST_FIRST: Final = (
    Finding.FIELD_REWRITTEN,
    Finding.FILE_ATTACHED,
    Finding.PAGE_CHANGED,
    Finding.FIELD_ADDED,
    Finding.UNKNOWN_CHANGE,
)
# What makes a file act, or hides another in it: a catalogue of ours never has it.
_ACTIVE: Final = frozenset(("/OpenAction", "/AA", "/Names", "/AF", "/Threads", "/URI", "/Collection"))


class NotOurs(Exception):
    """A revision holds something else than a step.

    Attributes:
        finding: What was found.
    """

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding


@dataclass(frozen=True, slots=True)
class StepRead:
    """One revision, as it is in the file.

    Attributes:
        field: Signature field.
        filled: Text fields that it fills.
        moment: Date that readers show, as it is written; empty for a time stamp.
        reason: Words that readers show.
        info: What it says to programs.
    """

    field: str
    filled: frozenset[str]
    moment: str = ""
    reason: str = ""
    info: bytes = b""


def steps(pdf: bytes) -> tuple[StepRead, ...]:
    """Read the steps of a file.

    Raises:
        NotOurs: A revision has another shape than a step.
        Exception: Whatever pyHanko raises on a file made to mislead.
    """
    reader = QuickReader(pdf)
    _require_base(reader.get_historical_resolver(0))
    found = tuple(_step(reader, number) for number in range(1, reader.total_revisions))
    _require_agreed(reader, len(found))
    return found


def first_stranger(pdf: bytes) -> Finding | None:
    """Name what the first revision that is no step of ours changed; None: nothing can be told of it."""
    try:
        reader = QuickReader(pdf)
        for number in range(1, reader.total_revisions):
            _step(reader, number)
    except NotOurs as error:
        return error.finding
    except Exception:  # noqa: BLE001  (pyHanko raises whatever a file made to mislead suggests to it)
        return None
    return None


def _require_base(base: HistoricalResolver) -> None:
    """The pages as they were drawn: our fields, all empty, and nothing that acts."""
    if _ACTIVE & base.root.keys():
        raise NotOurs(Finding.FILE_ATTACHED)
    fields = _fields(base)
    if set(fields) != {*SIGNATURES, *TEXTS} or any("/V" in base(ref) for ref in fields.values()):
        raise NotOurs(Finding.FIELD_ADDED)


def _step(reader: QuickReader, number: int) -> StepRead:
    old, new = reader.get_historical_resolver(number - 1), reader.get_historical_resolver(number)
    fields = _fields(new)
    if fields != _fields(old):
        raise NotOurs(Finding.FIELD_ADDED)
    written = set(new.explicit_refs_in_revision())
    written.discard(reader.xrefs.get_xref_container_info(number).stream_ref)
    changed = {ref for ref in written if not old.is_ref_unassignable(ref)}
    names = {name for name, ref in fields.items() if ref in changed}
    filled = [(old(fields[name]), new(fields[name])) for name in names]
    found = [
        *_foreign(old, new, changed - set(fields.values()), is_freeze=FREEZE in names),
        *(Finding.FIELD_REWRITTEN for before, after in filled if not _is_filled_once(before, after)),
        *_strangers(new, [after for _, after in filled], written - changed),
    ]
    if new.refs_freed_in_revision() or new.object_streams_used():
        found.append(Finding.UNKNOWN_CHANGE)
    if found:
        raise NotOurs(min(found, key=_WORST_FIRST.index))
    return _read(new, fields, names)


def _read(new: HistoricalResolver, fields: dict[str, generic.Reference], names: set[str]) -> StepRead:
    signing = [name for name in names if name in SIGNATURES]
    if len(signing) != 1:
        raise NotOurs(Finding.UNKNOWN_CHANGE)
    signature = new(fields[signing[0]])["/V"]
    is_stamp = signature["/Type"] == "/DocTimeStamp"
    filled = frozenset(names - set(signing))
    if signature.keys() != (_STAMP_KEYS if is_stamp else _SIGNATURE_KEYS):
        raise NotOurs(Finding.UNKNOWN_CHANGE)
    if is_stamp:
        return StepRead(signing[0], filled)
    info = signature[INFO].original_bytes
    return StepRead(signing[0], filled, str(signature["/M"]), str(signature["/Reason"]), info)


def _foreign(
    old: HistoricalResolver, new: HistoricalResolver, changed: set[generic.Reference], *, is_freeze: bool
) -> Iterator[Finding]:
    """Of what was there before, only fields change, and once the catalogue: name anything else."""
    for ref in changed:
        if ref != old.root_ref:
            yield _kind(old, ref)
            continue
        before, after = old.root, new.root
        added = after.keys() - before.keys()
        is_same = all(key in after and before.raw_get(key) == after.raw_get(key) for key in before)
        if added & _ACTIVE:
            yield Finding.FILE_ATTACHED
        elif not is_same or added != {"/Perms"} or not is_freeze or after["/Perms"].keys() != {"/DocMDP"}:
            yield Finding.UNKNOWN_CHANGE


def _kind(old: HistoricalResolver, ref: generic.Reference) -> Finding:
    """Name what was changed, as far as its place in the file tells."""
    known = old(ref)
    old._load_reverse_xref_cache()  # noqa: SLF001  (nothing public tells where an object is used)
    paths = [str(path) for path in old._get_usages_of_ref(ref)]  # noqa: SLF001
    if isinstance(known, dict) and known.get("/Type") in {"/Page", "/Pages"}:
        return Finding.PAGE_CHANGED
    if any("AcroForm" in path for path in paths):
        return Finding.FIELD_ADDED
    return Finding.PAGE_CHANGED if any("Pages" in path for path in paths) else Finding.UNKNOWN_CHANGE


def _is_filled_once(before: Any, after: Any) -> bool:
    """Tell whether a field was empty, and only its value and what is seen of it came."""
    kept = before.keys() - _VALUE
    is_same = all(key in after and before.raw_get(key) == after.raw_get(key) for key in kept)
    return "/V" not in before and "/V" in after and is_same and after.keys() - _VALUE == kept


def _strangers(
    new: HistoricalResolver, filled: list[Any], fresh: set[generic.Reference]
) -> Iterator[Finding]:
    """What came is the signature, and what is drawn in the fields: name anything else."""
    drawn: set[generic.Reference] = set()
    for field in filled:
        if "/AP" in field and field["/AP"].keys() != {"/N"}:
            yield Finding.UNKNOWN_CHANGE
        elif "/AP" in field:
            drawn |= new.collect_dependencies(field.raw_get("/AP"), since_revision=new.revision)
    held = (field.raw_get("/V") for field in filled if "/V" in field)
    values = {value.reference for value in held if isinstance(value, generic.IndirectObject)}
    yield from (_stranger(new(ref)) for ref in fresh - drawn - values)
    for ref in drawn:
        if not all(key in _DRAWN_KEYS or _FONT.fullmatch(key) for key in _keys(new(ref))):
            yield Finding.UNKNOWN_CHANGE


def _stranger(found: Any) -> Finding:
    """Name an object that belongs to nothing that a step fills."""
    kinds = (found.get("/Type"), found.get("/Subtype")) if isinstance(found, dict) else ()
    if "/EmbeddedFile" in kinds or "/Filespec" in kinds or "/Action" in kinds:
        return Finding.FILE_ATTACHED
    return Finding.FIELD_ADDED if "/Annot" in kinds or "/Widget" in kinds else Finding.UNKNOWN_CHANGE


def _keys(found: Any) -> Iterator[str]:
    """Every key in an object, what it refers to left out."""
    if isinstance(found, generic.ArrayObject):
        for each in found:
            yield from () if isinstance(each, generic.IndirectObject) else _keys(each)
    elif isinstance(found, generic.DictionaryObject):
        for key, value in found.items():
            yield key
            yield from () if isinstance(value, generic.IndirectObject) else _keys(value)


def _fields(resolver: HistoricalResolver) -> dict[str, generic.Reference]:
    """The fields of the form, groups left out, by their whole names."""
    found: dict[str, generic.Reference] = {}
    for each in resolver.root["/AcroForm"]["/Fields"]:
        field = each.get_object()
        if "/Kids" in field:
            found |= {f"{field['/T']}.{kid.get_object()['/T']}": kid.reference for kid in field["/Kids"]}
        else:
            found[str(field["/T"])] = each.reference
    return found


def _require_agreed(reader: QuickReader, count: int) -> None:
    """pyHanko, too, finds each signature whole, and nothing since the first that the first forbids."""
    signatures: list[EmbeddedPdfSignature] = list(reader.embedded_signatures)
    if len(signatures) != count:
        raise NotOurs(Finding.UNKNOWN_CHANGE)
    for number, signature in enumerate(signatures):
        signature.compute_integrity_info(skip_diff=number > 0)
        said = signature.summarise_integrity_info()
        if said["coverage"] < SignatureCoverageLevel.ENTIRE_REVISION:
            raise NotOurs(Finding.UNKNOWN_CHANGE)
        # What came after is held against the first, which says what may come.
        if number == 0 and not said["docmdp_ok"]:
            raise NotOurs(Finding.UNKNOWN_CHANGE)
