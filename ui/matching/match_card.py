"""One person for a job, or one job for a person: what stands between them, what is open, what goes well."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.rules.matching_facts import Explanation, Kind
from models.rules.matching_results import MatchedJob, MatchedPerson
from ui.dates import short_date
from ui.discretion import discretion, shown_name
from ui.matching.matching_words import LineWords, heading
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import ElidedLabel, IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, flow, row
from ui.widgets.name_label import NameLabel

translate = QCoreApplication.translate

_LOOKS: Final = {
    Kind.LIMIT_BROKEN: ("alert", "clay"),
    Kind.NEGOTIABLE: ("handshake", "saffronink"),
    Kind.WISH_MET: ("check_circle", "primary"),
    Kind.WISH_MISSED: ("minus", "ink2"),
    Kind.TRAVEL: ("bus", "ink2"),
    Kind.FRENCH: ("language", "ink2"),
    Kind.UNKNOWN: ("help", "ink2"),
    Kind.LIMIT_KEPT: ("check", "primary"),
}
"""Icon and colour; the heading says the same in words."""
_BESIDE: Final = (Kind.UNKNOWN, Kind.LIMIT_KEPT)
_HUES: Final = {"interested": "primary", "thinking": "saffron", "declined": "neutral"}


class MatchCard(QWidget):
    """One line of the answer, whole: nothing is folded away.

    Attributes:
        propose_button: Notes that this job was proposed to this person.

    Signals:
        open_requested: The MatchedPerson or the MatchedJob to open.
        propose_requested: The one that is proposed.
    """

    open_requested = Signal(object)
    propose_requested = Signal(object)

    def __init__(self, name: str, match: MatchedPerson | MatchedJob, words: LineWords) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._match = match
        opened = make_button("", "plain", name=f"{name}_open")
        self._open = opened
        self.propose_button = make_button(
            translate("matching", "Propose"), "ghost", "send", name=f"{name}_propose"
        )
        opened.clicked.connect(self._on_open)
        self.propose_button.clicked.connect(self._on_propose)
        who = clear(f"{name}_who", column(self._title(), *self._detail(), self._marks(), gap=3))
        top = row((who, 1), opened, self.propose_button, gap=8)
        reasons = _reasons(name, match.explanation, words)
        self.setLayout(column(Card(f"{name}_card", column(top, reasons, gap=8), padding=12), gap=0))
        discretion.changed.connect(self._say)
        self._say()

    def match(self) -> MatchedPerson | MatchedJob:
        """Return who or what it is about."""
        return self._match

    def holds_focus(self) -> bool:
        """Say whether the keyboard is on it."""
        focused: QWidget | None = self.focusWidget()
        return focused is not None and focused.hasFocus()

    def _title(self) -> QWidget:
        name = self.objectName()
        if isinstance(self._match, MatchedPerson):
            title = NameLabel(f"{name}_title", "h2")
            title.show_name(self._match.name)
            return title
        return label(self._match.title, "h2", name=f"{name}_title", wrap=True)

    def _detail(self) -> list[QWidget]:
        match = self._match
        parts = (match.residence,) if isinstance(match, MatchedPerson) else (match.employer, match.city)
        text = " · ".join(filter(None, parts))
        return [ElidedLabel(f"{self.objectName()}_detail", text, "muted")] if text else []

    def _marks(self) -> QWidget:
        name, match = self.objectName(), self._match
        broken = sum(line.kind is Kind.LIMIT_BROKEN for line in match.explanation.lines)
        if broken:
            words = self.tr("%n limit(s) not respected", "", broken)
            marks = [Pill(f"{name}_limits", words, hue="clay", icon="alert")]
        else:
            words = translate("matching", "Known limits respected")
            marks = [Pill(f"{name}_limits", words, hue="primary", icon="check")]
        if match.proposed_on is not None:
            marks.append(Pill(f"{name}_answer", _answer(match), hue=_HUES.get(match.answer, "neutral")))
        if isinstance(match, MatchedJob):
            marks += _job_marks(name, match)
        return flow(f"{name}_marks", *marks, gap=6)

    def _say(self) -> None:
        """Name the buttons for who cannot see them; a name stays initials in discreet mode."""
        match = self._match
        if isinstance(match, MatchedPerson):
            shown, opens = shown_name(match.name), translate("matching", "Open the file")
        else:
            shown, opens = match.title, translate("matching", "Open the sheet")
        self._open.setText(opens)
        self._open.setAccessibleName(f"{opens} · {shown}")
        self.propose_button.setAccessibleName(f"{self.propose_button.text()} · {shown}")

    def _on_open(self) -> None:
        self.open_requested.emit(self._match)

    def _on_propose(self) -> None:
        self.propose_requested.emit(self._match)


def _answer(match: MatchedPerson | MatchedJob) -> str:
    day = short_date(match.proposed_on)
    words = {
        "interested": translate("matching", "Proposed on {date}: interested"),
        "declined": translate("matching", "Proposed on {date}: does not want it"),
        "thinking": translate("matching", "Proposed on {date}: thinking about it"),
    }
    return words.get(match.answer, translate("matching", "Proposed on {date}")).format(date=day)


def _job_marks(name: str, match: MatchedJob) -> list[Pill]:
    marks = []
    if match.is_barred:
        words = translate("matching", "This employer is not to be contacted")
        marks.append(Pill(f"{name}_barred", words, hue="clay", icon="alert"))
    if match.is_hidden_market:
        words = translate("matching", "Hidden market")
        marks.append(Pill(f"{name}_hidden", words, hue="saffron", icon="eye_off"))
    return marks


def _reasons(name: str, explanation: Explanation, words: LineWords) -> QWidget:
    """Return every line: what calls for a decision on the left, what is open or goes well on the right."""
    blocks = [(kind, _block(f"{name}_{kind}", kind, said)) for kind, said in words.groups(explanation)]
    left = [block for kind, block in blocks if kind not in _BESIDE]
    right = [block for kind, block in blocks if kind in _BESIDE]
    sides = [
        (clear(f"{name}_{side}", column(*found, STRETCH, gap=8)), 1)
        for side, found in (("first", left), ("beside", right))
        if found
    ]
    return clear(f"{name}_reasons", row(*sides, gap=18))


def _block(name: str, kind: Kind, said: tuple[str, ...]) -> QWidget:
    icon, role = _LOOKS[kind]
    # What goes well is read in one go; what calls for a decision or a question, line by line.
    text = label(
        (" " if kind is Kind.LIMIT_KEPT else "\n").join(said), "body", name=f"{name}_lines", wrap=True
    )
    head = label(heading(kind), "label", name=f"{name}_heading", wrap=True)
    mark = column(IconLabel(f"{name}_icon", icon, role, 17), STRETCH, gap=0, edges=(0, 2, 0, 0))
    return clear(name, row(mark, (column(head, text, gap=1), 1), gap=8))
