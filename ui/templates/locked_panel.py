"""What is printed on every plan and that no template changes, each with why."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.i18n import QT_TRANSLATE_NOOP
from models.rules.phrases import phrases
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import clear, column, row

_CONTEXT: Final = "LockedPanel"
_BLOCKS: Final = (
    (
        ("document.working_paper",),
        QT_TRANSLATE_NOOP(
            "LockedPanel", "The plan helps to start; it must never be taken for an amendment to the contract."
        ),
    ),
    (
        ("document.translation_note",),
        QT_TRANSLATE_NOOP(
            "LockedPanel", "The law asks for French (L1321-6); a translation only helps to understand."
        ),
    ),
    (
        ("signature.sentence",),
        QT_TRANSLATE_NOOP(
            "LockedPanel", "Whoever signs must know what signing means, in the same words for everybody."
        ),
    ),
    (
        ("agreement.intro", "agreement.nothing_else", "agreement.withdraw"),
        QT_TRANSLATE_NOOP(
            "LockedPanel",
            "The agreement to talk to each other has limits and can be taken back (private life, L1221-6).",
        ),
    ),
    (
        ("label.originals",),
        QT_TRANSLATE_NOOP("LockedPanel", "One original for each party (Code civil, article 1375)."),
    ),
    (
        ("signature.fingerprint",),
        QT_TRANSLATE_NOOP("LockedPanel", "It shows that the sheet signed is the one that was read."),
    ),
)
_ORIGINALS: Final = 3


class LockedPanel(QWidget):
    """Greyed texts with a lock; nothing here can be changed or taken away."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("template_locked")
        self.setProperty("look", "clear")
        words = self.tr(
            "These sentences protect the three who sign: they are on every plan, whatever the templates say."
        )
        blocks = [_block(index, *block) for index, block in enumerate(_BLOCKS)]
        self.setLayout(
            column(
                Card(
                    "template_locked_card",
                    column(
                        label(self.tr("What does not change"), "h2", name="template_locked_title"),
                        label(words, "muted", name="template_locked_help", wrap=True),
                        *blocks,
                        gap=12,
                    ),
                )
            )
        )


def _block(index: int, keys: tuple[str, ...], reason: str) -> QWidget:
    name = f"template_locked_{index}"
    text = " ".join(_said(key) for key in keys)
    said = label(text, "muted", name=f"{name}_text", wrap=True)
    why = label(QCoreApplication.translate(_CONTEXT, reason), "small", name=f"{name}_reason", wrap=True)
    lock = IconLabel(f"{name}_icon", "lock", "ink3", 18)
    words = clear(f"{name}_words", column(said, why, gap=2))
    return Card(name, row(lock, (words, 1), gap=10), kind="sunken", padding=10)


def _said(key: str) -> str:
    french = phrases("fr")
    if key == "label.originals":
        return french.text(key, count=_ORIGINALS)
    if key != "agreement.intro":
        return french.text(key)
    topics = ", ".join(french.text(topic) for topic in french.keys("agreement.topic."))
    return f"{french.text(key)} {topics}."
