"""While a new employer is typed: those that are noted already and may be the same one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from models.records.employers import EmployerRow
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import column, empty, row
from ui.widgets.messages import announce

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import EmployerDraft

translate = QCoreApplication.translate


class AlikeBar(QWidget):
    """Says who may be the same employer, and opens it; nothing is decided by itself.

    Signals:
        employer_requested: EmployerId of a file that is there already.
    """

    employer_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("employer_alike")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._shown: tuple[EmployerRow, ...] = ()
        self._buttons = column(gap=4)
        words = translate("prospecting", "Perhaps noted already:")
        told = label(words, "h3", name="employer_alike_told")
        mark = IconLabel("employer_alike_icon", "copy", "saffronink", 18)
        inner = column(row(mark, (told, 1), gap=8), self._buttons, gap=6)
        self.setLayout(column(Card("employer_alike_card", inner, kind="saffron", padding=10), gap=0))
        self.hide()

    def look(self, draft: EmployerDraft) -> None:
        """Show those that may be the employer that is typed; the bar is not there when nobody is."""
        found = self._workspace.prospecting.doubles.alike(draft)
        if found == self._shown:
            return
        self._shown = found
        empty(self._buttons)
        for number, one in enumerate(found):
            place = f" ({one.city})" if one.city else ""
            words = translate("prospecting", "Open {name}").format(name=f"{one.display_name}{place}")
            button = make_button(
                words.replace("&", "&&"), "ghost", "arrow_right", name=f"employer_alike_{number}"
            )
            button.setProperty("number", number)
            button.setProperty("edge", "flush")
            button.clicked.connect(self._on_open)
            self._buttons.addLayout(row(button, None))
        self.setVisible(bool(found))
        if found:
            names = ", ".join(one.display_name for one in found)
            announce(self, f"{translate('prospecting', 'Perhaps noted already:')} {names}")

    def put_away(self) -> None:
        """Show nobody: another employer is typed, or one that has its file."""
        self._shown = ()
        self.hide()

    def _on_open(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAbstractButton):
            self.employer_requested.emit(self._shown[int(sender.property("number"))].employer_id)
