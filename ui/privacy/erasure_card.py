"""The second question before a file is erased: what goes, what stays, who else names the person, the code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.mentions import Mention
from models.records.residents import ResidentRecord
from models.rules.periods import add_months
from ui.dates import short_date
from ui.errors import error_text
from ui.privacy.mention_line import MentionLine
from ui.privacy.rewriting_layer import LEAST_SECONDS
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace

MOST_SHOWN: Final = 30
_BACKUP_MONTHS: Final = 12
"""Months of which a backup is kept: ``models.rules.backup_rotation``."""


class ErasureCard(QWidget):
    """Says exactly what an erasure does, and asks for the code of the file.

    Signals:
        erased: The file is gone for good.
        cancelled: It stays.
        hit_requested: SearchHit of a record of somebody else that names the person.
    """

    erased = Signal()
    cancelled = Signal()
    hit_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("rights_erasure")
        self.setProperty("look", "clear")
        self._workspace, self._mentions = workspace, workspace.privacy.mentions
        self._record: ResidentRecord | None = None
        self._named: tuple[Mention, ...] | None = None
        self.messages = MessageBar("rights_erase_messages")
        self._text = label("", "body", name="rights_erase_text", wrap=True)
        self._stays = column(gap=2)
        self._places_title = label("", "h3", name="rights_erase_places", wrap=True)
        self._places = column(gap=4)
        self.code = TextField("rights_erase_code")
        self.code.edited.connect(self._on_code)
        self.confirm_button = make_button(
            self.tr("Erase this file for good"), "danger", "trash", name="rights_erase_confirm"
        )
        self.confirm_button.clicked.connect(self._on_confirmed)
        cancel = make_button(self.tr("Keep the file"), "plain", "close", name="rights_erase_cancel")
        cancel.clicked.connect(self._on_cancel)
        body = column(
            self.messages,
            label(self.tr("What is erased"), "h3", name="rights_erase_goes"),
            self._text,
            label(self.tr("What is not erased"), "h3", name="rights_erase_stays"),
            self._stays,
            self._places_title,
            self._places,
            Field(self.tr("Type the code of the file"), self.code),
            row(cancel, STRETCH, self.confirm_button, gap=8),
            gap=8,
        )
        self.setLayout(column(Card("rights_erase_card", body, kind="clay", padding=14), gap=0))
        self._rewriter = workspace.privacy.retention.rewriter
        self._mentions.found.connect(self._on_found)
        self._mentions.failed.connect(self._on_failed)

    def ask(self, record: ResidentRecord) -> None:
        """Show what an erasure of a file would do, and look for the name in the files of others."""
        self._record, self._named = record, None
        self.messages.dismiss()
        said = [
            self.tr(
                "The file {code}: what is known of the person, the notes of every organisation, passages, "
                "hires, plans that not everybody signed, papers kept with them, agreements, half-typed work, "
                "and the words by which it is found. It cannot be undone."
            ).format(code=record.code)
        ]
        seconds = self._rewriter.seconds()
        if seconds >= LEAST_SECONDS:
            words = self.tr(
                "The file is then rewritten: up to {seconds} s during which nothing can be typed."
            )
            said.append(words.format(seconds=seconds))
        self._text.setText("\n".join(said))
        empty(self._stays)
        for place, words in enumerate(self._staying(record)):
            self._stays.addWidget(label(f"• {words}", "body", name=f"rights_erase_stay_{place}", wrap=True))
        empty(self._places)
        self._places_title.setText(self.tr("Looking for the name in the files of others…"))
        self.code.set_value("")
        self._on_code()
        self.show()
        self.code.setFocus()
        self._mentions.find(record.resident_id)

    def _staying(self, record: ResidentRecord) -> Iterator[str]:
        facts = self._mentions.facts(record.resident_id)
        if facts.proofs and facts.proofs_until is not None:
            words = self.tr(
                "%n signed plan(s), as a proof, in the restricted archive until {date}", "", facts.proofs
            )
            yield words.format(date=short_date(facts.proofs_until))
        words = self.tr("The lines of the journal, which have no name of the person, until {date}")
        yield words.format(date=short_date(facts.journal_until))
        words = self.tr("The lines of the register of requests, with the code {code} and without the name")
        yield words.format(code=record.code)
        if facts.funded:
            words = self.tr(
                "%n list(s) for those who pay, with the code {code} and months, without the name",
                "",
                facts.funded,
            )
            yield words.format(code=record.code)
        yield self.tr("Numbers without a name: months and counts")
        yield self.tr("Papers already printed or given: they are with whoever has them")
        yield self._backups()

    def _backups(self) -> str:
        days: list[date] = []
        with suppress(AppError):  # a stick pulled meanwhile: its backups are told as those that are away
            days = [entry.made_at.astimezone().date() for entry in self._workspace.backups.rows()]
        if not days:
            return self.tr(
                "Older backups, encrypted, wherever they are, until others replace them; restoring one "
                "erases the file again"
            )
        words = self.tr(
            "%n backup(s), encrypted, made from {first} to {last}, until others replace them: around {end} "
            "for the last one if a backup is made each month; restoring one erases the file again",
            "",
            len(days),
        )
        end = add_months(self._workspace.privacy.today(), _BACKUP_MONTHS)
        first, last = short_date(min(days)), short_date(max(days))
        return words.format(first=first, last=last, end=short_date(end))

    def _on_found(self, resident_id: object, found: object) -> None:
        if self._record is None or resident_id != self._record.resident_id or not isinstance(found, tuple):
            return
        self._named = found
        empty(self._places)
        words = self.tr("No file of somebody else names this person.")
        if found:
            words = self.tr(
                "%n place(s) in the files of others name this person or somebody of the same name. Nothing "
                "is changed there by itself: open them, now or later from the settings.",
                "",
                len(found),
            )
        self._places_title.setText(words)
        for place, mention in enumerate(found[:MOST_SHOWN]):
            line = MentionLine(f"rights_mention_{place}", mention)
            line.hit_requested.connect(self.hit_requested)
            self._places.addWidget(line)
        if len(found) > MOST_SHOWN:
            more = self.tr("%n more place(s) come after these.", "", len(found) - MOST_SHOWN)
            self._places.addWidget(label(more, "muted", name="rights_mentions_more"))
        self._on_code()

    def _on_failed(self, error: object) -> None:
        self._places_title.setText("")
        if not isinstance(error, AppError):
            raise error if isinstance(error, Exception) else TypeError(error)
        self.messages.show_message("error", error_text(error))

    def _on_code(self) -> None:
        """Let the file go once its code is typed and the files of others were looked through."""
        code = self._record.code if self._record is not None else ""
        is_typed = bool(code) and self.code.value().casefold() == code.casefold()
        self.confirm_button.setEnabled(is_typed and self._named is not None)

    def _on_cancel(self) -> None:
        self.hide()
        self.cancelled.emit()

    def _on_confirmed(self) -> None:
        if self._record is None or self._named is None:
            return
        try:
            retention = self._workspace.privacy.retention
            retention.erase(self._record.resident_id, self.code.value(), self._named)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self.hide()
        self.erased.emit()
