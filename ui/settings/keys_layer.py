"""The recovery key: drawn, shown once, printed, and typed back in part before it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from controllers.people import PeopleController
from models.errors import AppError, InvalidInput
from ui.errors import error_text, problem_text
from ui.overlay import Overlay
from ui.printing.print_bar import PrintBar
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import TextLabel, label
from ui.widgets.layouts import STRETCH, clear, column, grid, row
from ui.widgets.messages import MessageBar

_GROUPS = 7
_A_LINE = 4
_JOB_NAME = "Feuille"
"""Name of the print job: the queue of the system tells nothing."""


class RecoveryLayer(Overlay):
    """One card in three steps: why, the key, two groups typed back.

    Signals:
        made: The key opens the vault from now on.
    """

    is_cover = True
    made = Signal()

    def __init__(self, people: PeopleController, parent: QWidget) -> None:
        super().__init__("recovery_layer", parent, width=680, top=0.06)
        self._people = people
        self._key = ""
        self._asked: tuple[int, ...] = ()
        self.messages = MessageBar("recovery_messages")
        self._steps = (self._why(), self._show(), self._test())
        self.set_card(Card("recovery_card", column(self.messages, *self._steps, gap=10), padding=26))
        self.closed.connect(self._on_closed)

    def offer(self) -> None:
        """Begin with what the key is for; it can be put off."""
        self._go(0)
        self.open_layer()
        self.make_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _why(self) -> QWidget:
        words = self.tr(
            "Nobody can find a forgotten passphrase again. Who coordinates can give a colleague a new one; "
            "if nobody can come in any more, every file would be lost. The recovery key is seven groups of "
            "letters on one sheet, in a sealed envelope, kept by the person who coordinates. With it, the "
            "vault opens and a new passphrase is chosen."
        )
        former = self.tr(
            "If there is one already, the new one replaces it as soon as you have typed it back."
        )
        self.make_button = make_button(
            self.tr("&Make the recovery key"), "primary", "key", name="make_recovery_button", big=True
        )
        self.make_button.clicked.connect(self._on_make)
        self.later_button = make_button(self.tr("&Later"), "ghost", name="recovery_later_button")
        self.later_button.clicked.connect(self.close_layer)
        later = self.tr(
            "Later: Settings, “People and access”. Until then, only the passphrases open the vault."
        )
        return clear(
            "recovery_why",
            column(
                label(self.tr("A recovery key"), "h1", name="recovery_title"),
                label(words, "body", name="recovery_words", wrap=True),
                label(former, "body", name="recovery_former", wrap=True),
                6,
                row(self.make_button, self.later_button, STRETCH, gap=8),
                label(later, "small", name="recovery_later_words", wrap=True),
                gap=10,
            ),
        )

    def _show(self) -> QWidget:
        self.print_bar = PrintBar("recovery_print")
        for button in (self.print_bar.save_button, self.print_bar.save_instead_button):
            button.hide()  # a file in clear would outlive the envelope
        words = self.tr(
            "Print the sheet, or copy the groups by hand. They are shown now and never again: neither "
            "Palier nor anybody else can tell them to you tomorrow."
        )
        self.copied_button = make_button(
            self.tr("I &have the sheet"), "plain", "arrow_right", name="recovery_copied_button", big=True
        )
        self.copied_button.clicked.connect(self._on_copied)
        return clear(
            "recovery_show",
            column(
                label(self.tr("The recovery key"), "h1", name="recovery_show_title"),
                label(words, "body", name="recovery_show_words", wrap=True),
                clear("recovery_groups", self._make_groups()),
                self.print_bar,
                row(self.copied_button, self._give_up("recovery_show_cancel"), STRETCH, gap=8),
                gap=12,
            ),
        )

    def _make_groups(self) -> QLayout:
        layout = grid(gap=10)
        self.groups: list[TextLabel] = []
        for number in range(_GROUPS):
            text = label("", "number", name=f"recovery_group_{number}")
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.groups.append(text)
            card = Card(f"recovery_group_card_{number}", column(text), kind="soft", padding=10)
            layout.addWidget(card, number // _A_LINE, number % _A_LINE)
        return layout

    def _test(self) -> QWidget:
        self.edits = (
            TextField("recovery_first_edit", maximum=12),
            TextField("recovery_second_edit", maximum=12),
        )
        self.fields = (
            Field(self.tr("First group"), self.edits[0]),
            Field(self.tr("Second group"), self.edits[1]),
        )
        self.edits[0].returnPressed.connect(self.edits[1].setFocus)
        self.edits[1].returnPressed.connect(self._on_check)
        self.check_button = make_button(
            self.tr("&Check"), "primary", "check", name="recovery_check_button", big=True
        )
        self.check_button.clicked.connect(self._on_check)
        back = make_button(self.tr("See the key &again"), "plain", "arrow_left", name="recovery_again_button")
        back.clicked.connect(self._on_again)
        words = self.tr("Type two groups from the sheet: a key that cannot be read back is worth nothing.")
        return clear(
            "recovery_test",
            column(
                label(self.tr("Read it back"), "h1", name="recovery_test_title"),
                label(words, "body", name="recovery_test_words", wrap=True),
                row((self.fields[0], 1), (self.fields[1], 1), gap=12),
                row(self.check_button, back, self._give_up("recovery_test_cancel"), STRETCH, gap=8),
                gap=12,
            ),
        )

    def _give_up(self, name: str) -> QWidget:
        button = make_button(self.tr("Give up"), "ghost", name=name)
        button.clicked.connect(self.close_layer)
        return button

    def _go(self, step: int) -> None:
        for number, widget in enumerate(self._steps):
            widget.setVisible(number == step)
        self.messages.dismiss()
        self.place()

    def _on_make(self) -> None:
        try:
            self._key = self._people.draw_recovery_key()
            pdf = self._people.recovery_sheet(self._key)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        for text, group in zip(self.groups, self._key.split("-"), strict=True):
            text.setText(group)
            text.setAccessibleName(" ".join(group))
        self.print_bar.set_document(pdf, _JOB_NAME)
        self._go(1)
        self.copied_button.setFocus()

    def _on_copied(self) -> None:
        self._asked = self._people.groups_to_ask()
        for number, field, edit in zip(self._asked, self.fields, self.edits, strict=True):
            words = self.tr("Group {number}").format(number=number + 1)
            field.set_text(words)
            edit.clear()
        self._go(2)
        self.edits[0].setFocus()

    def _on_again(self) -> None:
        self._go(1)

    def _on_check(self) -> None:
        typed = {number: edit.value() for number, edit in zip(self._asked, self.edits, strict=True)}
        try:
            self._people.keep_recovery_key(self._key, typed)
        except InvalidInput as error:
            for problem in error.problems:
                number = int(problem.field.rpartition(".")[2])
                self.fields[self._asked.index(number)].set_error(problem_text(problem))
            self.place()
            return
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self.close_layer()
        self.made.emit()

    def _on_closed(self) -> None:
        """Forget the key: it is nowhere but on the sheet."""
        self._key, self._asked = "", ()
        for text in self.groups:
            text.setText("")
            text.setAccessibleName("")
        for edit in self.edits:
            edit.clear()
        self.print_bar.set_document(b"", "")
