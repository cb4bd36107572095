"""The backups at the destination: date, size, how far each can be relied on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.settings.backup_words import instant_words, kind_words, since_words, size_words
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row

if TYPE_CHECKING:
    from models.records.backups import BackupRow


class BackupList(QWidget):
    """One line for each copy, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backup_list")
        self.setProperty("look", "clear")
        self._lines: list[QWidget] = []
        self._empty = label("", "muted", name="backup_list_empty", wrap=True)
        self._column = column(self._empty, gap=6)
        self.setLayout(self._column)

    def show_rows(self, rows: Sequence[BackupRow], *, is_present: bool, is_looking: bool = False) -> None:
        """Show these copies; while the stick is looked at, say so."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(index, one) for index, one in enumerate(rows)]
        for line in self._lines:
            self._column.addWidget(line)
        words = self.tr("They are listed as soon as the stick or the folder is there.")
        if is_looking:
            words = self.tr("Reading the list…")
        elif is_present:
            words = self.tr("None yet.")
        self._empty.setText(words)
        self._empty.setVisible(not rows)

    def texts(self) -> list[str]:
        """Return what each line says, for whoever cannot see it."""
        return [line.accessibleName() for line in self._lines]

    def _line(self, index: int, one: BackupRow) -> QWidget:
        words, hue, icon = kind_words(one.kind)
        date, size = instant_words(one.made_at), size_words(one.byte_count)
        parts: list[QWidget] = [
            label(date, "body", name=f"backup_date_{index}"),
            label(size, "muted", name=f"backup_size_{index}"),
            Pill(f"backup_kind_{index}", words, hue=hue, icon=icon),
        ]
        if one.is_pinned:
            parts.append(Pill(f"backup_pin_{index}", self.tr("Kept longer"), hue="neutral", icon="flag"))
        since = since_words(one.since)
        if one.since.passphrases:
            parts.append(Pill(f"backup_since_{index}", self.tr("Former passphrase"), hue="blue", icon="key"))
        for part, width in zip(parts, (210, 90), strict=False):
            part.setMinimumWidth(width)
        line = clear(f"backup_line_{index}", row(*parts, STRETCH, gap=10))
        line.setToolTip(since)
        line.setAccessibleName(", ".join(said for said in (date, size, words, since) if said))
        return line
