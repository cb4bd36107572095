"""F1: the keys, on one card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from models.i18n import QT_TRANSLATE_NOOP
from ui.overlay import Overlay
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, column, grid, row
from ui.widgets.page import ScrollPane

_KEYS = (
    ("Ctrl+K", QT_TRANSLATE_NOOP("HelpOverlay", "Find a person, an employer, or act")),
    (
        "Alt+1 … Alt+9",
        QT_TRANSLATE_NOOP("HelpOverlay", "Go to a page (also Alt and the key of the digit, without Shift)"),
    ),
    ("Ctrl+N", QT_TRANSLATE_NOOP("HelpOverlay", "New, on the page where you are")),
    ("Ctrl+Shift+N", QT_TRANSLATE_NOOP("HelpOverlay", "First contact, without a name")),
    ("Ctrl+S", QT_TRANSLATE_NOOP("HelpOverlay", "Save and stay")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("HelpOverlay", "Undo the last action, up to 24 hours later")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("HelpOverlay", "Print")),
    ("Ctrl+Shift+S", QT_TRANSLATE_NOOP("HelpOverlay", "Turn the screen and have the plan signed")),
    ("F6", QT_TRANSLATE_NOOP("HelpOverlay", "In the hall: the next encounter that waits half typed")),
    ("F7", QT_TRANSLATE_NOOP("HelpOverlay", "Discreet: initials only, until it is pressed again")),
    ("F8", QT_TRANSLATE_NOOP("HelpOverlay", "In the hall: read together what is written")),
    ("F9, Ctrl+Space", QT_TRANSLATE_NOOP("HelpOverlay", "Curtain: hide everything at once")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("HelpOverlay", "Lock the vault")),
    ("Ctrl +, Ctrl -, Ctrl 0", QT_TRANSLATE_NOOP("HelpOverlay", "Larger, smaller, normal text")),
    ("Alt", QT_TRANSLATE_NOOP("HelpOverlay", "With the underlined letter: go to that field")),
    ("Esc", QT_TRANSLATE_NOOP("HelpOverlay", "Close the top layer; nothing is ever thrown away")),
)


class HelpOverlay(Overlay):
    """The list of keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("help_overlay", parent, width=680, top=0.08)
        self._is_built = False

    def open_help(self) -> None:
        """Show the keys."""
        if not self._is_built:
            self._is_built = True
            self._build()
        self.open_layer()
        self.close_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self) -> None:
        lines = grid(gap=9)
        for index, (keys, words) in enumerate(_KEYS):
            shown = QCoreApplication.translate("HelpOverlay", words)
            pill = Pill(f"help_keys_{index}", _local(keys))
            lines.addWidget(pill, index, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            lines.addWidget(label(shown, "body", name=f"help_words_{index}", wrap=True), index, 1)
        lines.setColumnStretch(1, 1)
        title = label(self.tr("Keys"), "h1", name="help_title")
        self.close_button = make_button(self.tr("Close"), "plain", name="help_close")
        body = column(
            title,
            hairline("help_hair"),
            (ScrollPane("help_scroll", lines), 1),
            row(STRETCH, self.close_button),
            gap=12,
        )
        self.set_card(Card("help_card", body, padding=26))
        self.close_button.clicked.connect(self.close_layer)


def _local(keys: str) -> str:
    """Write the names of keys as on the person's keyboard."""
    words = (
        ("Shift", QCoreApplication.translate("keys", "Shift")),
        ("Space", QCoreApplication.translate("keys", "Space")),
    )
    for name, local in (*words, ("Esc", QCoreApplication.translate("keys", "Esc"))):
        keys = keys.replace(name, local)
    return keys
