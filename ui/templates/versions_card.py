"""The versions of a part: when, by whom, what they say otherwise, and a way back to each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records.templates import TemplateVersion
from models.rules.template_lines import changed_lines
from ui.dates import clock_time, short_date
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import clear, column, row

_MOST_LINES: Final = 12
_MOST_VERSIONS: Final = 12


class VersionLine(QWidget):
    """One version; what it says otherwise than the one in force is shown on demand.

    Signals:
        restore_requested: The version.
    """

    restore_requested = Signal(object)

    def __init__(self, version: TemplateVersion, in_force: TemplateVersion, *, may_restore: bool) -> None:
        super().__init__()
        name = f"template_version_{version.version}"
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._version, self._in_force = version, in_force
        is_current = version == in_force
        self._changes = label("", "small", name=f"{name}_changes", wrap=True)
        self._changes.hide()
        said = label(self._words(), "body", name=f"{name}_words", wrap=True)
        current = Pill(f"{name}_current", self.tr("In force"), hue="primary", icon="check")
        current.setVisible(is_current)
        self.compare_button = make_button(self.tr("Compare"), "ghost", name=f"{name}_compare")
        self.restore_button = make_button(self.tr("Restore"), "plain", "undo", name=f"{name}_restore")
        for button in (self.compare_button, self.restore_button):
            button.setAccessibleName(f"{button.text()}, {self._words()}")
            button.setHidden(is_current)
        self.restore_button.setHidden(is_current or not may_restore)
        self.compare_button.clicked.connect(self._on_compare)
        self.restore_button.clicked.connect(self._on_restore)
        line = row((said, 1), current, self.compare_button, self.restore_button, gap=8)
        self.setLayout(column(clear(f"{name}_line", line), self._changes, gap=4))

    def _words(self) -> str:
        version = self._version
        if version.saved_at is None:
            return self.tr("As shipped with Palier")
        local = version.saved_at.astimezone()
        words = self.tr("Version {number}, {date} at {time}").format(
            number=version.version, date=short_date(local.date()), time=clock_time(local)
        )
        return f"{words} · {version.author}" if version.author else words

    def _on_compare(self) -> None:
        is_shown = not self._changes.isHidden()
        self._changes.setVisible(not is_shown)
        if is_shown:
            return
        found = changed_lines(self._in_force.content, self._version.content)
        lines = [f"{'+' if change.is_new else '−'}  {change.text}" for change in found[:_MOST_LINES]]
        if len(found) > _MOST_LINES:
            lines.append(self.tr("and %n more line(s)", "", len(found) - _MOST_LINES))
        self._changes.setText("\n".join(lines) or self.tr("It says the same."))

    def _on_restore(self) -> None:
        self.restore_requested.emit(self._version)


class VersionsCard(QWidget):
    """The versions of the part shown, the one in force first.

    Signals:
        restore_requested: TemplateVersion to put in force again.
    """

    restore_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("template_versions")
        self.setProperty("look", "clear")
        self._lines: list[QWidget] = []
        self._body: QVBoxLayout = column(gap=8)
        words = self.tr("New plans take the one in force; plans that were begun keep what they have.")
        self.setLayout(
            column(
                Card(
                    "template_versions_card",
                    column(
                        label(self.tr("Versions"), "h2", name="template_versions_title"),
                        label(words, "muted", name="template_versions_help", wrap=True),
                        self._body,
                        gap=10,
                    ),
                )
            )
        )

    def show_versions(self, versions: Sequence[TemplateVersion], *, may_restore: bool) -> None:
        """Show them; an own ladder that was never saved has none."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        self.setHidden(not versions)
        for version in versions[:_MOST_VERSIONS]:
            if self._lines:
                self._add(hairline(f"template_version_{version.version}_rule"))
            line = VersionLine(version, versions[0], may_restore=may_restore)
            line.restore_requested.connect(self.restore_requested)
            self._add(line)

    def lines(self) -> tuple[VersionLine, ...]:
        """Return the versions shown, the one in force first."""
        return tuple(line for line in self._lines if isinstance(line, VersionLine))

    def _add(self, widget: QWidget) -> None:
        self._lines.append(widget)
        self._body.addWidget(widget)
