"""What somebody pastes or drops: files of theirs, or a picture that lies in the memory alone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from models.records.attachments import GivenFile

_WHOLE: Final = ("application/pdf", "image/jpeg", "image/png")
_QUALITY: Final = 92


def given_files(paths: Iterable[str]) -> tuple[GivenFile, ...]:
    """Return files of the computer, called as they are there."""
    return tuple(GivenFile(name=Path(path).name, path=Path(path)) for path in paths)


def given_in(data: QMimeData, name: str) -> tuple[GivenFile, ...]:
    """Return what is pasted or dropped; empty when it is neither a file nor a picture.

    Args:
        data: Of the clipboard or of the drop.
        name: What a picture without a name is called.
    """
    local = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if local:
        return given_files(local)
    for kind in _WHOLE:
        content = bytes(data.data(kind).data())
        if content:
            return (GivenFile(name=name, content=content),)
    picture = data.imageData() if data.hasImage() else None
    if isinstance(picture, QImage) and not picture.isNull():
        return (GivenFile(name=name, content=_as_jpeg(picture)),)
    return ()


def _as_jpeg(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(picture.convertToFormat(QImage.Format.Format_RGB32))
    return bytes(buffer.data().data())
