"""One line of a residence’s page: what it is, its state in a word, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button, make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import column, row


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something that can be done with a line.

    Attributes:
        code: What is asked for.
        text: Words of the button; empty: its icon alone, with ``tip``.
    """

    code: str
    icon: str
    text: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineWords:
    """What a line says.

    Attributes:
        state: A word in a pill; empty: none.
    """

    title: str
    detail: str = ""
    state: str = ""
    hue: str = "neutral"
    icon: str = ""


class LineRow(QWidget):
    """A line and its buttons.

    Signals:
        asked: Code of what is asked for, and the record.
    """

    asked = Signal(object, object)

    def __init__(self, name: str, words: LineWords, record: object = None, acts: Sequence[Act] = ()) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._record = record
        title = label(words.title, "body", name=f"{name}_title", wrap=True)
        title.setAccessibleName(", ".join(filter(None, (words.title, words.detail, words.state))))
        texts: list[QWidget] = [title]
        if words.detail:
            texts.append(label(words.detail, "small", name=f"{name}_detail", wrap=True))
        marks: list[QWidget] = []
        if words.state:
            marks.append(Pill(f"{name}_state", words.state, hue=words.hue, icon=words.icon))
        self.buttons = [self._button(act, words.title) for act in acts]
        content = row((column(*texts, gap=1), 1), *marks, *self.buttons, gap=8)
        self.setLayout(column(content, hairline(f"{name}_line"), gap=6))

    def _button(self, act: Act, title: str) -> Button:
        button = make_button(
            act.text,
            "ghost" if act.text else "tool",
            act.icon,
            name=f"{self.objectName()}_{act.code}",
            tip=act.tip,
        )
        button.setAccessibleName(f"{act.text or act.tip}: {title}")
        button.setProperty("code", act.code)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.asked.emit(button.property("code"), self._record)
