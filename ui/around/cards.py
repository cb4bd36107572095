"""The cards of « Autour »: read at a glance, each line with what can be done to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.around import SharingRecord, Surroundings
from ui.around.around_words import (
    answer_words,
    block_words,
    contact_clock_words,
    contact_words,
    contract_clock_words,
)
from ui.around.listed_card import ListedCard
from ui.around.package_line import PackageLine
from ui.dates import short_date
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.parsing import format_duration

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.hand_overs import HandOverRecord

_NBSP = "\u00a0"


class StandingCard(ListedCard):
    """Where the person stands.

    Signals:
        change_requested: Write it, or change it.
    """

    change_requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "standing", "pen")
        self.add.clicked.connect(self.change_requested)

    def _words(self) -> tuple[str, str]:
        return self.tr("Employment service"), self.tr("Change")

    def show_standing(self, around: Surroundings) -> None:
        """Show what was told; what was not asked is not shown as an answer."""
        empty(self.lines)
        for part, text in (
            ("contact_clock", contact_clock_words(around.contact_clock)),
            ("contract_clock", contract_clock_words(around.contract_clock)),
        ):
            if text:
                pill = Pill(f"standing_{part}", text, hue="saffron", icon="clock")
                self.lines.addLayout(row(pill, STRETCH))
        told = list(self._told(around))
        if not told:
            self.say(self.tr("Not asked yet."), "muted", "empty")
        for number, (name, value) in enumerate(told):
            self.say(f"{name}{_NBSP}: {value}", part=f"told_{number}")

    def _told(self, around: Surroundings) -> Iterable[tuple[str, str]]:
        if around.standing is None:
            return
        one = around.standing.content
        number = f" ({one.registration_number})" if one.registration_number else ""
        minutes = one.contract_weekly_minutes
        signed = self.tr("signed on {date}").format(date=short_date(one.contract_signed_on))
        ends = self.tr("until {date}").format(date=short_date(one.contract_ends_on))
        contract = (
            answer_words(one.contract),
            signed if one.contract_signed_on else "",
            self.tr("{hours} a week").format(hours=format_duration(minutes)) if minutes is not None else "",
            ends if one.contract_ends_on else "",
        )
        found = (
            (self.tr("Registered at France Travail"), f"{answer_words(one.registration)}{number}"),
            (self.tr("Last contact with a referent"), contact_words(one.contact, one.contact_on)),
            (self.tr("Orientation told on"), short_date(one.oriented_on)),
            (self.tr("Engagement contract"), ", ".join(filter(None, contract))),
        )
        yield from (pair for pair in found if pair[1])


class SharingCard(ListedCard):
    """The agreements to share.

    Signals:
        new_requested: Note one.
        change_requested: SharingRecord to correct.
        give_requested: SharingRecord under which a package is prepared.
        withdraw_requested: Key of one that the person takes back.
    """

    new_requested = Signal()
    change_requested = Signal(object)
    give_requested = Signal(object)
    withdraw_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "sharings", "plus")
        self.add.clicked.connect(self.new_requested)
        self._shown: tuple[SharingRecord, ...] = ()

    def _words(self) -> tuple[str, str]:
        return self.tr("Agreement to share"), self.tr("Note an agreement")

    def show_all(self, around: Surroundings) -> None:
        """Show the agreements; a refusal is said before them."""
        empty(self.lines)
        self._shown = around.agreements
        if around.is_refused:
            self.say(
                self.tr("The last answer of the person about sharing with a partner is no: nothing leaves."),
                "error",
                "refused",
            )
        if not self._shown:
            self.say(self.tr("No agreement: nothing leaves this file."), "muted", "empty")
        for number, record in enumerate(self._shown):
            self.lines.addWidget(self._line(number, record, is_refused=around.is_refused))

    def _line(self, number: int, record: SharingRecord, *, is_refused: bool) -> QWidget:
        one = record.content
        name = f"sharing_{number}"
        parts: list[QWidget] = [label(one.recipient, "h3", name=f"{name}_who", wrap=True)]
        heard = (
            self.tr("said aloud on {date}, heard by {who}")
            if one.recorded_by
            else self.tr("signed on {date}")
        ).format(date=short_date(one.agreed_on), who=one.recorded_by)
        texts = [
            label(heard, "body", name=f"{name}_how", wrap=True),
            label(block_words(one.blocks), "muted", name=f"{name}_blocks", wrap=True),
        ]
        if not record.is_open:
            said = self.tr("taken back on {date}").format(date=short_date(record.withdrawn_on))
            pill = Pill(f"{name}_ended", said, hue="clay", icon="close")
            return clear(name, column(row(*parts, pill, STRETCH, gap=8), *texts, gap=3))
        give = self.small(self.tr("Hand over…"), "send", "give", number)
        give.clicked.connect(self._on_give)
        give.setEnabled(give.isEnabled() and not is_refused)
        change = self.small(self.tr("Correct"), "pen", "correct", number)
        change.clicked.connect(self._on_change)
        end = self.small(self.tr("The person takes it back"), "close", "end", number)
        end.clicked.connect(self._on_end)
        return clear(name, column(*parts, *texts, row(give, change, end, STRETCH, gap=6), gap=3))

    def _on_give(self) -> None:
        self.give_requested.emit(self._shown[self.number()])

    def _on_change(self) -> None:
        self.change_requested.emit(self._shown[self.number()])

    def _on_end(self) -> None:
        self.withdraw_requested.emit(self._shown[self.number()].sharing_id)


class PackageCard(ListedCard):
    """The packages of one person.

    Signals:
        failed: AppError.
        done: Words for a toast.
    """

    failed = Signal(object)
    done = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "packages", "plus")
        self.add.hide()

    def _words(self) -> tuple[str, str]:
        return self.tr("Handed over and received"), ""

    def show_all(self, found: tuple[HandOverRecord, ...]) -> None:
        """Show the packages."""
        empty(self.lines)
        if not found:
            self.say(self.tr("Nothing left, nothing came."), "muted", "empty")
        for number, record in enumerate(found):
            line = PackageLine(self._workspace, f"package_{number}", record, has_name=False)
            line.failed.connect(self.failed)
            line.done.connect(self.done)
            self.lines.addWidget(line)
