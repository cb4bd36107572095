"""A document that leaves the house on a stick: AES-256, opened by one password, in any reader of PDF.

Encrypting a signed file changes its bytes, and whatever signs them would be broken. So what is signed stays
as it is, joined to another file: a page that explains, then the same pages to read and to print, for readers
that show no joined files. All of it, the joined file, its name and the metadata included, is encrypted.

Sources: ISO 32000-2, 7.6.4.3 (revision 6: the key follows from the password by at least 64 rounds of AES and
SHA-2) and 7.11.4 (files joined to a document).
"""

from __future__ import annotations

import hashlib
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from models.documents.one_page import drawn, neutral, one_page
from models.documents.paper_text import PaperItem, PaperSection, PaperText
from models.errors import DocumentFailure

if TYPE_CHECKING:
    from datetime import date

    from models.records.settings import Settings

COVER_TITLE: Final = "Fichier protégé"
_SIZE: Final = 12.0
_GROUP: Final = 8


def locked(pdf: bytes, password: str) -> bytes:
    """Encrypt a document that nobody signed: its pages, its tags and its languages stay.

    Args:
        pdf: A file that this program made.
        password: Opens it, and is all that is asked.

    Raises:
        DocumentFailure: ``attachment.unreadable``: this is no PDF.
    """
    from pyhanko.pdf_utils.misc import PdfReadError  # noqa: PLC0415
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415  (1 s that only this needs)
    from pyhanko.pdf_utils.writer import copy_into_new_writer  # noqa: PLC0415

    try:
        return _written(copy_into_new_writer(PdfFileReader(BytesIO(pdf))), password)
    except PdfReadError as error:
        raise DocumentFailure("attachment.unreadable") from error


def locked_around(pdf: bytes, name: str, cover: bytes, password: str) -> bytes:
    """Encrypt a cover and the pages of a signed document, with that document itself, byte for byte, joined.

    Args:
        pdf: The signed file.
        name: Of the joined file, such as ``Plan 2026-0114 v1.pdf``.
        cover: One page; see ``cover_page``.
        password: Opens it, and is all that is asked.
    """
    from pyhanko.pdf_utils.embed import EmbeddedFileObject, FileSpec, embed_file  # noqa: PLC0415
    from pyhanko.pdf_utils.generic import NameObject, TextStringObject  # noqa: PLC0415
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415
    from pyhanko.pdf_utils.writer import copy_into_new_writer  # noqa: PLC0415

    writer = copy_into_new_writer(PdfFileReader(BytesIO(_to_read(cover, pdf))))
    # Encryption is set before the file is joined: what is joined asks the writer how it is written.
    writer.encrypt(password, pdf_mac=False)
    joined = EmbeddedFileObject.from_file_data(writer, pdf, mime_type="application/pdf")
    spec = FileSpec(name, file_name=name, embedded_data=joined, af_relationship=NameObject("/Source"))
    embed_file(writer, spec)
    writer.root["/Lang"] = TextStringObject("fr-FR")
    writer.root["/PageMode"] = NameObject("/UseAttachments")  # readers show what is joined at once
    return _bytes(writer)


def cover_page(number: str, version: int, *, name: str, pdf: bytes, settings: Settings, day: date) -> bytes:
    """Draw the page that says what is in the file, by number alone.

    Args:
        number: Of the plan.
        version: Of the plan.
        name: Of the joined file.
        pdf: The joined file.
        settings: Of the organisation; it is named as employers' copies name it.
        day: Of writing.
    """
    text = PaperText(
        title=COVER_TITLE,
        lead=f"Plan {number}, version {version}",
        size=_SIZE,
        language="fr",
        sections=(
            PaperSection(
                title="Dans ce fichier",
                items=(
                    PaperItem(
                        kind="bullets",
                        lines=(
                            "Les pages du plan, à la suite de celle-ci : pour lire et pour imprimer.",
                            f"Le fichier d’origine, joint sans aucun changement : « {name} ». C’est lui que "
                            "l’on vérifie, et lui que l’on garde : les signatures électroniques ne sont que "
                            "dans celui-là.",
                        ),
                    ),
                ),
            ),
            PaperSection(
                title="Ouvrir le fichier joint",
                items=(
                    PaperItem(
                        kind="text",
                        lines=(
                            "Dans le lecteur de PDF, ouvrez le volet des pièces jointes (un trombone) et "
                            "enregistrez le fichier. Certains lecteurs, sur téléphone surtout, ne montrent "
                            "pas les pièces jointes : ouvrez alors celui-ci sur un ordinateur.",
                        ),
                    ),
                    PaperItem(kind="fields", fields=(("Son empreinte (SHA-256)", _fingerprint(pdf)),)),
                ),
            ),
            PaperSection(
                title="Avec prudence",
                items=(
                    PaperItem(
                        kind="bullets",
                        lines=(
                            "Le mot de passe se dit de vive voix. Il ne s’écrit ni sur la clé, ni dans le "
                            "message qui porte le fichier.",
                            "Imprimé, ou enregistré une fois ouvert, ce qui est ici n’est plus protégé.",
                        ),
                    ),
                ),
            ),
        ),
    )
    return drawn(text, one_page(text, neutral(settings), day))


def _fingerprint(pdf: bytes) -> str:
    digest = hashlib.sha256(pdf).hexdigest()
    return " ".join(digest[start : start + _GROUP] for start in range(0, len(digest), _GROUP))


def _to_read(cover: bytes, pdf: bytes) -> bytes:
    """Set the pages of a document after a cover; what is signed and filled in becomes part of the page."""
    import pypdfium2  # noqa: PLC0415  (6 MB that only this needs)

    whole: Any = pypdfium2.PdfDocument.new()
    parts = [pypdfium2.PdfDocument(part) for part in (cover, pdf)]
    try:
        for part in parts:
            _flatten(part)
            whole.import_pages(part)
        written = BytesIO()
        whole.save(written)
        return written.getvalue()
    finally:
        for document in (whole, *parts):
            document.close()


def _flatten(document: Any) -> None:
    """Draw signatures and filled fields on the pages they stand on."""
    from pypdfium2 import raw  # noqa: PLC0415  (6 MB that only this needs)

    document.init_forms()
    for index in range(len(document) if document.formenv else 0):
        page = document[index]
        page.flatten(raw.FLAT_PRINT)
        page.close()


def _written(writer: Any, password: str) -> bytes:
    writer.encrypt(password, pdf_mac=False)
    return _bytes(writer)


def _bytes(writer: Any) -> bytes:
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
