"""Somebody who is expected: initials and room, what was promised, and the way to their file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.records.hall_days import ExpectedPerson
from models.rules.phrases import phrases
from ui.dates import day_and_month, short_date
from ui.discretion import discretion, shown_private
from ui.labels import label_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Avatar, hue_of, letters_of
from ui.widgets.labels import TextLabel, label
from ui.widgets.layouts import clear, column, row

translate = QCoreApplication.translate


class ExpectedLine(QWidget):
    """One line of the preparation, or of what was promised.

    Signals:
        file_requested: ResidentId of the person.
    """

    file_requested = Signal(object)

    def __init__(self, name: str, person: ExpectedPerson, language: str, *, says_when: bool) -> None:
        """Build the line.

        Args:
            name: Object name.
            person: Who is expected.
            language: Theirs, in its own words.
            says_when: Say the day for which it was promised rather than the day on which it was.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._person, self._language = person, language
        title = self._title = label("", "h3", name=f"{name}_who", wrap=True)
        discretion.changed.connect(self._say_who)
        self._say_who()
        promised = label(
            promise_words(person, says_when=says_when), "small", name=f"{name}_promise", wrap=True
        )
        texts = column(title, promised, gap=1)
        if person.said:
            said = TextLabel(f"{name}_said", f"«\u00a0{person.said}\u00a0»", "body")
            said.setWordWrap(True)
            texts.addWidget(said)
        go = make_button("", "icon", "arrow_right", name=f"{name}_file")
        go.setToolTip(translate("permanence", "Open the file"))
        go.setAccessibleName(translate("permanence", "File of {initials}").format(initials=person.initials))
        go.clicked.connect(self._on_file)
        avatar = Avatar(f"{name}_avatar", letters_of(person.initials), hue=hue_of(person.initials))
        self.setLayout(row(avatar, (clear(f"{name}_texts", texts), 1), go, gap=10, edges=(0, 4, 0, 4)))

    def _say_who(self) -> None:
        person = self._person
        room = translate("permanence", "room {room}").format(room=shown_private(person.room))
        self._title.setText(
            " · ".join(filter(None, (person.initials, room if person.room else "", self._language)))
        )

    def _on_file(self) -> None:
        self.file_requested.emit(self._person.resident_id)


def promise_words(person: ExpectedPerson, *, says_when: bool) -> str:
    """Return what was promised, and when."""
    step = label_of(person.step) if person.step is not None else ""
    if not says_when:
        words = translate("permanence", "{step} on {due}{at}, promised on {date}")
        promised, due = short_date(person.promised_on), short_date(person.due_on)
        return words.format(step=step, due=due, at=_at(person), date=promised)
    return f"{step}, {day_and_month(person.due_on)}{_at(person)}"


def _at(person: ExpectedPerson) -> str:
    return f", {phrases('fr').time(person.at)}" if person.at is not None else ""
