"""Says what a signed sheet is, who filed it and when."""

from __future__ import annotations

from PySide6.QtCore import QObject

from models.records.attachments import AttachmentRecord, MediaType
from ui.dates import clock_time, short_date
from ui.labels import label_of


class SheetWords(QObject):
    """The words of one sheet; a class, since plurals are collected from ``tr`` alone."""

    def pages(self, record: AttachmentRecord) -> str:
        """Return « photo », or « scan, 3 pages », and whose signatures it bears where that was attested."""
        if record.media_type is MediaType.JPEG:
            return self.tr("Photo")
        pages = self.tr("PDF, %n page(s)", "", record.page_count or 1)
        if not record.signers:
            return pages
        roles = ", ".join(label_of(role) for role in record.signers)
        return self.tr("{pages} · signed on it: {roles}").format(pages=pages, roles=roles)

    def filing(self, record: AttachmentRecord) -> str:
        """Return who filed it and when."""
        day, hour = short_date(record.created_at.astimezone().date()), clock_time(record.created_at)
        if not record.created_by:
            return self.tr("filed on {day}, {hour}").format(day=day, hour=hour)
        words = self.tr("filed on {day}, {hour}, by {who}")
        return words.format(day=day, hour=hour, who=record.created_by)
