"""A plan written as a file where the adviser chose, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile, QStorageInfo

from models.errors import StorageFailure

# Room a file system needs besides the bytes of the file itself.
_MARGIN_BYTES: Final = 64 * 1024


def save_pdf(path: Path, pdf: bytes) -> Path:
    """Write a PDF in one go; an older file of that name is replaced only once the new one is complete.

    Args:
        path: Where to write; ``.pdf`` is added when it is missing.
        pdf: The bytes of the document.

    Returns:
        The path really written.

    Raises:
        StorageFailure: ``file.disk_full``, ``file.read_only`` or ``file.refused``; nothing was changed.
    """
    target = path if path.suffix.casefold() == ".pdf" else path.with_name(f"{path.name}.pdf")
    return save_bytes(target, pdf)


def save_bytes(target: Path, content: bytes) -> Path:
    """Write a file in one go, whatever it holds; see ``save_pdf``.

    Raises:
        StorageFailure: ``file.disk_full``, ``file.read_only`` or ``file.refused``; nothing was changed.
    """
    file = QSaveFile(str(target))
    file.setDirectWriteFallback(False)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _failure(file, target, content)
    # On a full disk Qt 6.11 writes a part, reports no error and would commit it: the length decides.
    if file.write(content) != len(content) or not file.commit():
        failure = _failure(file, target, content)
        file.cancelWriting()
        file.commit()  # closes and deletes the part that was written
        raise failure
    return target


def _failure(file: QSaveFile, target: Path, pdf: bytes) -> StorageFailure:
    if file.error() in (QFileDevice.FileError.OpenError, QFileDevice.FileError.PermissionsError):
        return StorageFailure("file.read_only")
    storage = QStorageInfo(str(target.parent))
    if storage.isValid() and storage.bytesAvailable() < len(pdf) + _MARGIN_BYTES:
        return StorageFailure("file.disk_full")
    return StorageFailure("file.refused")
