"""What deserves a look before printing, page by page: folded away, unless something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.i18n import QT_TRANSLATE_NOOP
from models.records.printing import PrintRemark, RemarkCode
from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty, row

_SENTENCES: Final = {
    RemarkCode.NO_SIGNATURES: QT_TRANSLATE_NOOP(
        "printing", "The three places to sign are not on one page: do not have it signed like this."
    ),
    RemarkCode.EMPTY_WORD: QT_TRANSLATE_NOOP(
        "printing", "Page {page}: “{words}” is printed where a text is missing. Look at this field."
    ),
    RemarkCode.SIGNATURES_ALONE: QT_TRANSLATE_NOOP(
        "printing", "Page {page}: signatures stand alone there. Have them signed with the pages before."
    ),
    RemarkCode.GOES_ON: QT_TRANSLATE_NOOP(
        "printing", "Page {page}: “{words}” goes on from the column or the page before."
    ),
    RemarkCode.WINDOW: QT_TRANSLATE_NOOP(
        "printing",
        "Folded in three in an envelope with a window, one would read: {words}… Fold the text inwards.",
    ),
    RemarkCode.TABLE: QT_TRANSLATE_NOOP(
        "printing", "Lying on a table, the first page shows the name of {words}. Turn it over."
    ),
}


class PrintRemarks(QWidget):
    """One line that says how much there is to look at, and the sentences below it when it is pressed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._look: Callable[[], tuple[PrintRemark, ...]] | None = None
        self._found: tuple[PrintRemark, ...] = ()
        self.button = make_button("", "ghost", "eye", name=f"{name}_button")
        self.button.clicked.connect(self._on_pressed)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._list.setContentsMargins(12, 0, 0, 4)  # below the icon of the button
        self._body = QWidget()
        self._body.setObjectName(f"{name}_body")
        self._body.setLayout(self._list)
        self._body.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._on_painted)
        self.setLayout(column(row(self.button, STRETCH), self._body, gap=4))
        self.hide()

    def look_with(self, look: Callable[[], tuple[PrintRemark, ...]] | None) -> None:
        """Look at another paper once nothing else waits; None: there is none."""
        self._look, self._found = look, ()
        self.hide()
        self._later.stop()
        if look is not None:
            self._later.start(0)

    def found(self) -> tuple[PrintRemark, ...]:
        """Return what was seen."""
        return self._found

    def unfold(self) -> None:
        """Look now, and show what is seen."""
        self._later.stop()
        self._on_painted()
        self._body.setVisible(bool(self._found))

    def _on_painted(self) -> None:
        if self._look is None:
            return
        self._found = self._look()
        empty(self._list)
        for number, remark in enumerate(self._found):
            look = "body" if remark.is_wrong else "muted"
            self._list.addWidget(
                label(self._sentence(remark), look, name=f"{self.objectName()}_{number}", wrap=True)
            )
        is_wrong = any(remark.is_wrong for remark in self._found)
        self._body.setVisible(is_wrong)
        words = self.tr("Before printing: %n remark(s)", "", len(self._found))
        self.button.setText(words if self._found else self.tr("Read page by page: nothing to say"))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(bool(self._found))
        self.show()

    def _on_pressed(self) -> None:
        self._body.setVisible(self._body.isHidden())

    def _sentence(self, remark: PrintRemark) -> str:
        if remark.code is RemarkCode.NOT_FILLED:
            words = self.tr("Page {page}: %n field(s) to complete by hand.", "", remark.count)
        else:
            words = QCoreApplication.translate("printing", _SENTENCES[remark.code])
        return words.format(page=remark.page, words=remark.words)
