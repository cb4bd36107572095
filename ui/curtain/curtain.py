"""What the queue sees while the adviser is away: a greeting, the hall, its hours, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.session.passphrase_field import PassphraseField
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field
from ui.widgets.labels import foreign_text, hairline, label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.pattern import Pattern

# Said to whoever waits, in the languages most heard in the halls; the first is the largest.
GREETINGS: Final[tuple[tuple[str, str], ...]] = (
    ("fr", "Bonjour\u00a0! Je suis à vous dans un instant."),
    ("ar", "أهلًا وسهلًا! سأكون معكم بعد قليل."),
    ("en", "Hello! I will be right with you."),
    ("uk", "Вітаю! За хвилинку я до ваших послуг."),
    ("ti", "ሰላም! ቁሩብ ተጸበዩ፣ ክመጽእ እየ።"),
)
_RIGHT_TO_LEFT: Final = ("ar", "prs", "ps", "fa", "ur")


class Curtain(QWidget):
    """Covers the whole window; the way back is the passphrase, or a short code for who has one.

    Signals:
        passphrase_given: Text to check.
        person_given: Code of somebody else who wants to go on, and their passphrase.
        lock_requested: The person would rather close the vault.
    """

    passphrase_given = Signal(object)
    person_given = Signal(object, object)
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._prefilled = ""
        self._has_code = False
        self._pattern = Pattern("curtain_pattern", self)
        self._place = label("", "h3", name="curtain_place", wrap=True)
        self._hours = label("", "muted", name="curtain_hours", wrap=True)
        self._way_back = label("", "small", name="curtain_way_back", wrap=True)
        self.passphrase = PassphraseField("curtain_passphrase")
        self.passphrase.submitted.connect(self._on_submitted)
        self.field = Field(self.tr("&Passphrase"), self.passphrase)
        self.people = ChipGroup("curtain_people", is_single=True)
        self.people.edited.connect(self._on_person)
        self.people_field = Field(self.tr("Somebody &else"), self.people)
        self.back_button = make_button(self.tr("Come back"), "primary", "unlock", name="curtain_back")
        self.back_button.clicked.connect(self._on_submitted)
        self.lock_button = make_button(self.tr("Lock the vault"), "ghost", "lock", name="curtain_lock")
        self.lock_button.clicked.connect(self.lock_requested)
        self._build()
        self.passphrase.edit.installEventFilter(self)
        theme.changed.connect(self._fit)

    def fall(
        self, place: str, hours: str, people: Sequence[tuple[str, str]] = (), *, has_code: bool = False
    ) -> None:
        """Show the greeting alone.

        Args:
            place: Residence and hall.
            hours: Opening hours as the hall says them.
            people: Code and name of those who may go on instead, as they call themselves on the lock screen.
            has_code: Whether a short code raises the curtain.
        """
        self._has_code = has_code
        self.people.set_options(people)
        self.people_field.setVisible(bool(people))
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self._hours.setText(hours)
        self._hours.setVisible(bool(hours))
        self._hide_passphrase()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def prefill(self, passphrase: str) -> None:
        """Write the passphrase for the person; only for the demonstration, whose passphrase nobody knows."""
        self._prefilled = passphrase
        if passphrase:
            self._way_back.setText(self.tr("Demonstration: any key, then Enter, to come back"))

    def set_checking(self, *, is_checking: bool) -> None:
        """Show that the passphrase is being checked."""
        self.back_button.set_busy(is_checking, self.tr("Checking…"))
        self.passphrase.setEnabled(not is_checking)

    def refuse(self, text: str) -> None:
        """Say why the curtain stays."""
        self.set_checking(is_checking=False)
        self.passphrase.forget()
        self.field.set_error(text)
        self.passphrase.setFocus()

    def ask(self) -> None:
        """Show the field of the passphrase."""
        self._panel.setVisible(True)
        self.passphrase.set_value(self._prefilled)
        self._way_back.setVisible(False)
        self._fit()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._way_back.setText(self.tr("Any key, then your passphrase, to come back"))
        self._way_back.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._place.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hours.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._panel = QWidget()
        self._panel.setObjectName("curtain_panel")
        self._panel.setProperty("look", "clear")
        buttons = row(self.lock_button, STRETCH, self.back_button)
        self._panel.setLayout(column(self.field, self.people_field, buttons, gap=10))
        self.people_field.setVisible(False)
        self._card = Card(
            "curtain_card",
            column(
                *_greetings(GREETINGS),
                6,
                hairline("curtain_hair"),
                6,
                self._place,
                self._hours,
                self._way_back,
                self._panel,
                gap=8,
            ),
            kind="curtain",
            padding=36,
        )
        self.setLayout(column(STRETCH, row(STRETCH, self._card, STRETCH), STRETCH, edges=(24, 24, 24, 24)))
        self._hide_passphrase()

    def _hide_passphrase(self) -> None:
        self.passphrase.forget()
        self.people.set_values(())
        self._on_person()
        self.set_checking(is_checking=False)
        self._panel.setVisible(False)
        self._way_back.setVisible(True)
        self._fit()

    def _fit(self) -> None:
        self._card.setFixedWidth(theme.px(620))

    def _on_submitted(self) -> None:
        if not self.passphrase.value():
            return
        self.set_checking(is_checking=True)
        if person := self.people.value():
            self.person_given.emit(person, self.passphrase.value())
        else:
            self.passphrase_given.emit(self.passphrase.value())

    def _on_person(self) -> None:
        """Say whose passphrase is asked for."""
        chosen = [chip.text() for chip in self.people.chips() if chip.isChecked()]
        if chosen:
            words = self.tr("&Passphrase of {name}").format(name=chosen[0].replace("&", "&&"))
        else:
            words = self.tr("&Short code or passphrase") if self._has_code else self.tr("&Passphrase")
        self.field.set_text(words)
        self.field.clear_error()
        self.passphrase.forget()
        if self._panel.isVisible():
            self.passphrase.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if self._panel.isHidden() and event.key() not in _SILENT_KEYS:
            self.ask()
            # The first letter of an impatient person counts.
            if event.text().isprintable() and event.text().strip() and not self._prefilled:
                self.passphrase.set_value(event.text())
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._panel.isHidden():
            self.ask()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._hide_passphrase()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    @override
    def resizeEvent(self, event: object) -> None:
        self._pattern.setGeometry(self.rect())


_SILENT_KEYS: Final = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
)


def _greetings(greetings: Sequence[tuple[str, str]]) -> list[QWidget]:
    shown: list[QWidget] = []
    for index, (language, text) in enumerate(greetings):
        is_mirrored = language in _RIGHT_TO_LEFT
        direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        size = 28 if index == 0 else 20
        widget = foreign_text(text, direction, size, name=f"greeting_{language}", bold=index == 0)
        widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        widget.setLocale(QLocale(language))
        shown.append(widget)
    return shown
