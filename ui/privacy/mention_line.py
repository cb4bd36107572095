"""A record of somebody else that names a person: which one, and opening it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.mentions import Mention, ToLookAt
from models.records.settings import SearchHit
from ui.dates import short_date
from ui.privacy.words import words_for
from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import row


class MentionLine(QWidget):
    """One place; its words are read where they are.

    Signals:
        hit_requested: SearchHit of the record.
    """

    hit_requested = Signal(object)

    def __init__(self, name: str, mention: Mention) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._mention = mention
        day = short_date(mention.on) if mention.on else ""
        sure = self.tr("full name or telephone") if mention.is_certain else self.tr("the same last name")
        fixed = self.tr("a frozen plan, which cannot be changed") if mention.is_fixed else ""
        words = " · ".join(filter(None, (words_for(mention.place), mention.title, day, sure, fixed)))
        opening = make_button(self.tr("Open"), "ghost", "eye", name=f"{name}_open")
        opening.setAccessibleName(self.tr("Open {name}").format(name=mention.title))
        opening.clicked.connect(self._on_open)
        if mention.record_id is None:  # shown before it has a parent, it would be a window
            opening.hide()
        self.setLayout(row((label(words, "body", name=f"{name}_words", wrap=True), 1), opening, gap=8))

    def _on_open(self) -> None:
        mention = self._mention
        if mention.record_id is not None:
            kind, key = mention.opens.value, mention.record_id
            self.hit_requested.emit(SearchHit(kind=kind, record_id=key, title=mention.title, detail=""))


class LookAtLine(QWidget):
    """One place to look at once the file is gone.

    Signals:
        hit_requested: SearchHit of the record.
        looked_at: ToLookAt that somebody looked at.
    """

    hit_requested = Signal(object)
    looked_at = Signal(object)

    def __init__(self, name: str, place: ToLookAt) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._place = place
        day = short_date(place.erased_at.astimezone().date())
        words = self.tr("{what} · a file was erased on {date}").format(what=words_for(place.place), date=day)
        opening = make_button(self.tr("Open"), "ghost", "eye", name=f"{name}_open")
        done = make_button(self.tr("Looked at"), "plain", "check", name=f"{name}_done")
        opening.setAccessibleName(self.tr("Open {name}").format(name=words))
        done.setAccessibleName(self.tr("{name} was looked at").format(name=words))
        opening.clicked.connect(self._on_open)
        done.clicked.connect(self._on_done)
        shown = label(words, "body", name=f"{name}_words", wrap=True)
        self.setLayout(row((shown, 1), opening, done, gap=8))

    def _on_open(self) -> None:
        kind, key = self._place.opens.value, self._place.record_id
        self.hit_requested.emit(SearchHit(kind=kind, record_id=key, title="", detail=""))

    def _on_done(self) -> None:
        self.looked_at.emit(self._place)
