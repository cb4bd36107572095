"""A bare PySide6 window with a field and a button, from the process to its first painting."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class BareWindow(QWidget):
    """The least that asks for a passphrase."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        for widget in (QLabel("Passphrase"), QLineEdit(), QPushButton("Open")):
            layout.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name, without another import)
        """Report after this painting."""
        super().paintEvent(event)
        QTimer.singleShot(0, self, self.leave)

    def leave(self) -> None:
        """Report and end."""
        from tests.benchmarks.paint_watch import report  # noqa: PLC0415  (nothing before what is measured)

        report()


application = QApplication(sys.argv)
window = BareWindow()
window.resize(1080, 700)
window.show()
sys.exit(application.exec())
