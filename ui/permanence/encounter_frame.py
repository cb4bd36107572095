"""What surrounds the fields of an encounter: its title, what is said of it, what can be done with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QWidget

from models.records.meetings import ReadBack
from ui.dates import clock_time
from ui.duplicates.candidate_bar import CandidateBar
from ui.labels import label_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane
from ui.widgets.switches import Switch

translate = QCoreApplication.translate
_SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class EncounterFrame:
    """Builds what surrounds the fields.

    Attributes:
        messages: Below the names, where one looks while they are typed.
        candidates: Who it may be, below the names too.
        queue_button: The way to the queue where there is no room beside.
        initials: Who is in front of the adviser, as the hall knows them.
        kept: When the draft was kept.
        answer: What the person said of what was read back.
        read_button: Read together what is written.
        papers_button: Print something for the person.
        informed: The person was told their rights.
        clear_button: Empty the form.
        later_button: Put the encounter aside.
        save_button: Save and make room for the next person.
        scroll: What scrolls where the screen is small; the buttons never do.
    """

    def __init__(self, who: QLayout, rest: tuple[QWidget | QLayout, ...]) -> None:
        self.messages = MessageBar("encounter_messages")
        self.candidates = CandidateBar("encounter_candidates", translate("encounter", "Use this file"))
        self.queue_button = make_button("", "ghost", "people", name="encounter_queue")
        self.queue_button.hide()
        self.initials = Pill("encounter_initials", hue="neutral", icon="person")
        self.initials.hide()
        self.kept = Pill("encounter_kept", hue="primary", icon="check")
        self.kept.hide()
        self.answer = Pill("encounter_answer", hue="blue", icon="eye")
        self.answer.hide()
        self.read_button = make_button(
            translate("encounter", "Read to&gether"), "ghost", "eye", name="encounter_read"
        )
        self.read_button.setToolTip(translate("encounter", "F8"))
        self.papers_button = make_button(
            translate("encounter", "Papers…"), "ghost", "print", name="encounter_papers"
        )
        self.informed = Switch("encounter_informed", translate("encounter", "Told their &rights"))
        self.clear_button = make_button(
            "", "icon", "undo", name="encounter_clear", tip=translate("encounter", "Empty this encounter")
        )
        self.later_button = make_button(
            translate("encounter", "Put as&ide"), "plain", "clock", name="encounter_later"
        )
        self.save_button = make_button(
            translate("encounter", "Save, next p&erson"),
            "primary",
            "arrow_right",
            name="encounter_save",
            big=True,
        )
        self.save_button.setToolTip(translate("encounter", "Ctrl+Enter"))
        body = column(who, self.candidates, self.messages, *rest, STRETCH, gap=9, edges=(0, 0, 4, 0))
        self.scroll = ScrollPane("encounter_scroll", body)

    def card(self) -> Card:
        """Return the whole; called once."""
        heading = label(translate("encounter", "Encounter"), "h1", name="encounter_title")
        states = row(self.initials, STRETCH, self.answer, self.kept, gap=8)
        title = row(self.queue_button, heading, (states, 1), self.read_button, self.papers_button, gap=10)
        bar = row(self.informed, STRETCH, self.clear_button, self.later_button, self.save_button, gap=10)
        layout = column(title, (self.scroll, 1), hairline("encounter_line"), bar, gap=10)
        return Card("encounter_card", layout, padding=16)

    def show_answer(self, answer: ReadBack | None) -> None:
        """Say what the person answered to what was read back; None: nothing."""
        self.answer.setVisible(answer is not None)
        if answer is not None:
            self.answer.set_state(label_of(answer))

    def show_kept(self, words: str, at: datetime) -> None:
        """Say when what is typed was kept; ``words`` has a place for ``{time}``."""
        self.kept.set_state(words.format(time=clock_time(at)))
        self.kept.show()


def save_keys(owner: QWidget) -> list[QShortcut]:
    """Return the keys that save the encounter, wherever the focus is inside it."""
    found = []
    for keys in _SAVE_KEYS:
        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setObjectName(f"encounter_key_{keys}")
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        found.append(shortcut)
    return found
