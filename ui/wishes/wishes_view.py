"""Wishes and limits to be read: the person's own words first and largest, then what makes work possible."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from controllers.workspace import Workspace
from models.records.people import Right
from models.records.profile import ProfileDraft, ProfileRecord, ToldLine
from ui.consultation import hold_back
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, empty, flow, row
from ui.wishes.told_words import ToldWords
from ui.wishes.week_dots import WeekDots


class WishesView(QWidget):
    """Cards in two columns, each with what changes it.

    Signals:
        change_requested: Which part is to be changed: ``wishes``, ``hours``…
    """

    change_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("wishes_view")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._words = ToldWords(workspace.settings, self)
        self._left, self._right = column(gap=12), column(gap=12)
        self.setLayout(row((self._left, 1), (self._right, 1), gap=12))

    def show_profile(self, record: ProfileRecord) -> None:
        """Show what was told."""
        for side in (self._left, self._right):
            empty(side)
        draft = record.content
        self._left.addWidget(self._wishes(draft))
        self._left.addWidget(self._refusals(draft))
        self._left.addWidget(self._experiences(draft))
        if self._workspace.may(Right.READ_SENSITIVE):
            self._left.addWidget(self._limits(draft))
        self._left.addStretch(1)
        self._right.addWidget(self._hours(draft))
        self._right.addWidget(self._travel(draft))
        self._right.addWidget(self._languages(record))
        self._right.addStretch(1)

    def _wishes(self, draft: ProfileDraft) -> QWidget:
        trades = [
            Pill(f"wishes_trade_{code}", words_of(self._workspace.settings, "sector", code), hue="plain")
            for code in draft.wished_trades
        ]
        return self._card(
            "wishes",
            self.tr("Wishes"),
            self.tr("What would they like to do? Ask, and write it in their words."),
            [
                *self._said("wishes", draft.wishes),
                *self._lines("wish", draft.wish_lines, icon="flag"),
                *([flow("wishes_trades_shown", *trades, gap=6)] if trades else []),
            ],
            kind="soft",
        )

    def _refusals(self, draft: ProfileDraft) -> QWidget:
        return self._card(
            "refusals",
            self.tr("Does not want"),
            self.tr("Nothing was refused so far."),
            [
                *self._said("refusals", draft.refusals),
                *self._lines("refusal", draft.refusal_lines, icon="hand"),
            ],
        )

    def _experiences(self, draft: ProfileDraft) -> QWidget:
        return self._card(
            "experiences",
            self.tr("Has done, here or elsewhere"),
            self.tr("What have they done, at home, there or here? No proof is asked."),
            [
                *self._said("experiences", draft.experiences),
                *self._lines("experience", draft.experience_lines, icon="job"),
            ],
        )

    def _hours(self, draft: ProfileDraft) -> QWidget:
        items: list[QWidget | QLayout] = []
        if draft.availability:
            items.append(row(WeekDots("wishes_week", draft.availability, self._words.week(draft)), STRETCH))
        return self._card(
            "hours",
            self.tr("When"),
            self.tr("When can they work? Hours are enough, nobody’s name is needed."),
            [*items, *self._facts("hours", self._words.hours(draft))],
            icon="clock",
        )

    def _travel(self, draft: ProfileDraft) -> QWidget:
        return self._card(
            "travel",
            self.tr("Getting there"),
            self.tr("Where can they go, how, and when is the last bus home?"),
            self._facts("travel", self._words.travel(draft)),
            icon="bus",
        )

    def _languages(self, record: ProfileRecord) -> QWidget:
        draft = record.content
        levels = [
            row(
                (
                    label(
                        words_of(self._workspace.settings, "french_skill", level.skill.value),
                        "body",
                        name=f"wishes_{level.skill}_name",
                        wrap=True,
                    ),
                    2,
                ),
                Pill(f"wishes_{level.skill}_level", level.level, hue="blue"),
                (
                    label(self._words.source(level), "small", name=f"wishes_{level.skill}_source", wrap=True),
                    2,
                ),
                gap=10,
            )
            for level in draft.french
        ]
        flags = self._words.names("french_level", draft.french_flags)
        rest = (flags, *self._words.languages(draft))
        before = self._words.before(record.french_events)
        past = [label(before, "small", name="wishes_french_before", wrap=True)] if before else []
        return self._card(
            "languages",
            self.tr("French and languages"),
            self.tr("What do they understand, say, read and write? One says nothing of the others."),
            [*levels, *past, *self._facts("languages", rest)],
            icon="language",
        )

    def _limits(self, draft: ProfileDraft) -> QWidget:
        return self._card(
            "limits",
            self.tr("Gestures to avoid"),
            self.tr("None was told. The gesture is enough, never the reason."),
            self._facts("limits", (draft.functional_limits,)),
            icon="hand",
        )

    def _said(self, name: str, words: str) -> list[QWidget | QLayout]:
        """What was said in one breath, as it was said."""
        if not words:
            return []
        quoted = self.tr("“{words}”").format(words=words)
        return [label(quoted, "h3", name=f"{name}_said", wrap=True)]

    def _lines(self, name: str, lines: Sequence[ToldLine], *, icon: str) -> list[QWidget | QLayout]:
        return [self._line(f"{name}_{place}", line, icon=icon) for place, line in enumerate(lines)]

    def _line(self, name: str, line: ToldLine, *, icon: str) -> QLayout:
        trade, past = self._words.trade(line), self._words.past(line)
        first = line.words or trade
        texts = column(label(first, "body", name=f"{name}_words", wrap=True), gap=3)
        if past:
            texts.addWidget(label(past, "small", name=f"{name}_past", wrap=True))
        if trade and line.words:
            # Wishes are on a coloured card, where a white pill is seen; the others on white ones.
            hue = "sealed" if icon == "flag" else "primary"
            texts.addLayout(row(Pill(f"{name}_trade", trade, hue=hue), STRETCH))
        mark = IconLabel(f"{name}_icon", icon, "primary", 17)
        return row(column(mark, STRETCH, edges=(0, 2, 0, 0)), (texts, 1), gap=10)

    def _facts(self, name: str, words: Iterable[str]) -> list[QWidget | QLayout]:
        return [
            label(text, "body", name=f"wishes_{name}_fact_{place}", wrap=True)
            for place, text in enumerate(text for text in words if text)
        ]

    def _card(
        self,
        part: str,
        title: str,
        invitation: str,
        items: Sequence[QWidget | QLayout],
        *,
        kind: str = "plain",
        icon: str = "",
    ) -> QWidget:
        base = f"wishes_{part}_card"
        pen = make_button(
            "", "tool", "pen", name=f"{base}_change", tip=self.tr("Change: {part}").format(part=title)
        )
        pen.setProperty("part", part)
        pen.clicked.connect(self._on_change)
        hold_back(self._workspace, pen)
        head = row((label(title, "h2", name=f"{base}_title"), 1), pen, gap=8)
        if icon:
            head.insertWidget(0, IconLabel(f"{base}_icon", icon, "ink2", 18))
        shown = list(items) or [label(invitation, "muted", name=f"{base}_empty", wrap=True)]
        return Card(base, column(clear(f"{base}_head", head), *shown, gap=9), kind=kind, padding=14)

    def _on_change(self) -> None:
        self.change_requested.emit(str(self.sender().property("part")))
