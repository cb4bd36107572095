"""The cards of « Autour »: read at a glance, each line with what can be done to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from models.records.around import Answer, FollowUpRecord, SharingRecord, Surroundings
from ui.around.around_words import (
    answer_words,
    block_words,
    contact_clock_words,
    contact_words,
    contract_clock_words,
)
from ui.around.package_line import PackageLine
from ui.consultation import hold_back
from ui.dates import short_date
from ui.vocabulary import words_of
from ui.widgets.buttons import Button, make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.parsing import format_duration

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.hand_overs import HandOverRecord

_NBSP = "\u00a0"


class _Listed(QWidget):
    """A card with a title, a button, and lines below."""

    def __init__(self, workspace: Workspace, name: str, icon: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace, self._name = workspace, name
        self.lines = column(gap=8)
        title, words = self._words()
        self.add = make_button(words, "plain", icon, name=f"{name}_add")
        hold_back(workspace, self.add)
        head = row(label(title, "h2", name=f"{name}_title"), STRETCH, self.add)
        self.setLayout(column(Card(f"{name}_card", column(head, self.lines, gap=10), padding=14), gap=0))

    def _words(self) -> tuple[str, str]:
        """Return the title and what the button says."""
        raise NotImplementedError

    def say(self, text: str, look: str = "body", part: str = "text") -> None:
        """Add a sentence, if there is one."""
        if text:
            self.lines.addWidget(label(text, look, name=f"{self._name}_{part}", wrap=True))

    def small(self, text: str, icon: str, name: str, number: int) -> Button:
        """Return a button of a line, which knows its number."""
        button = make_button(text, "ghost", icon, name=f"{self._name}_{name}_{number}")
        button.setProperty("number", number)
        hold_back(self._workspace, button)
        return button

    def number(self) -> int:
        """Return the number of the line whose button was pressed."""
        sender = self.sender()
        return int(sender.property("number")) if isinstance(sender, QAbstractButton) else 0


class StandingCard(_Listed):
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


class FollowUpCard(_Listed):
    """The organisations.

    Signals:
        new_requested: Add one.
        change_requested: FollowUpDraft to change.
        remove_requested: Key of one to take out.
    """

    new_requested = Signal()
    change_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "follow_ups", "plus")
        self.add.clicked.connect(self.new_requested)
        self._shown: tuple[FollowUpRecord, ...] = ()

    def _words(self) -> tuple[str, str]:
        return self.tr("Who follows the person"), self.tr("Add an organisation")

    def show_all(self, found: tuple[FollowUpRecord, ...]) -> None:
        """Show the organisations."""
        empty(self.lines)
        self._shown = found
        if not found:
            self.say(self.tr("Nobody is noted. “Does not know” is an answer too."), "muted", "empty")
        for number, record in enumerate(found):
            if number:
                self.lines.addWidget(hairline(f"follow_ups_line_{number}"))
            self.lines.addWidget(self._line(number, record))

    def _line(self, number: int, record: FollowUpRecord) -> QWidget:
        one = record.content
        kind = words_of(self._workspace.settings, "structure_kind", one.organisation_kind)
        title = label(
            ", ".join(filter(None, (kind, one.organisation))),
            "h3",
            name=f"follow_up_{number}_name",
            wrap=True,
        )
        marks = [Pill(f"follow_up_{number}_lead", self.tr("Single referent"), hue="primary")] * (
            one.is_lead == Answer.YES
        )
        if one.ended_on:
            said = self.tr("ended on {date}").format(date=short_date(one.ended_on))
            marks.append(Pill(f"follow_up_{number}_ended", said))
        change = self.small(self.tr("Change"), "pen", "change", number)
        change.setAccessibleName(self.tr("Change: {name}").format(name=kind))
        change.clicked.connect(self._on_change)
        remove = make_button("", "tool", "trash", name=f"follow_ups_remove_{number}", tip=self.tr("Take out"))
        remove.setProperty("number", number)
        remove.clicked.connect(self._on_remove)
        hold_back(self._workspace, remove)
        texts = [
            label(text, "body", name=f"follow_up_{number}_{place}", wrap=True)
            for place, text in enumerate(self._texts(record))
        ]
        head = row((title, 1), *marks, change, remove, gap=8)
        return clear(f"follow_up_{number}", column(head, *texts, gap=3))

    def _texts(self, record: FollowUpRecord) -> list[str]:
        one = record.content
        contact = contact_words(one.contact, one.contact_on)
        met = self.tr("Next meeting: {date}").format(date=short_date(one.next_meeting_on))
        texts = (
            " · ".join(filter(None, (one.referent_name, one.referent_phone, one.referent_email))),
            one.who_does_what,
            self.tr("Last contact: {when}").format(when=contact) if contact else "",
            met if one.next_meeting_on else "",
        )
        return [text for text in texts if text]

    def _on_change(self) -> None:
        self.change_requested.emit(self._shown[self.number()].content)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._shown[self.number()].follow_up_id)


class SharingCard(_Listed):
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


class PackageCard(_Listed):
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
