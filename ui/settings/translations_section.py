"""Fixed phrases in each language: read beside the French, said otherwise, approved by a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.translations import TranslatedPhrase
from models.rules.phrases import available_languages
from models.rules.translations import LONGEST_NAME, Shown, chosen, progress, tidied
from ui.errors import error_text
from ui.role_doors import read_only, shared_words
from ui.settings.kept_section import KeptSection
from ui.settings.phrase_card import PhraseCard
from ui.settings.translation_lists import TranslationLists
from ui.settings.translation_words import choices_of_state, phrase_look, progress_words
from ui.tables.record_table import Column, RecordTable, RowView
from ui.tables.rows import RowLook
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.fields import Field, SearchField, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.widgets.messages import MessageBar

_TABLE_HEIGHT: Final = 300

_APART: Final = "/"


class TranslationsSection(KeptSection):
    """A list of phrases, one of which is written on the right.

    Attributes:
        language: Which language is read.
        shown: Which phrases are in the list.
        search: Words that are looked for in it.
        table: The list.
        speaker: Who reads and approves.

    Signals:
        toast_requested: Words for the toast that offers to undo.
    """

    part = "translations"
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(workspace, messages, parent)
        self._desk = workspace.translations
        self._line: TranslatedPhrase | None = None
        self._is_keeping = False
        self._lines: tuple[TranslatedPhrase, ...] = ()
        self.language = Combo(
            "translation_language", [(code, name) for code, name, _ in available_languages() if code != "fr"]
        )
        self.shown = ChipGroup("translation_shown", choices_of_state(), is_single=True, can_be_empty=False)
        self.search = SearchField(
            "translation_search", placeholder=self.tr("Search a word, in either language")
        )
        self.search.setAccessibleName(self.tr("Search in the phrases"))
        self.shown.setAccessibleName(self.tr("Which phrases are listed"))
        self.speaker = TextField("translation_speaker", maximum=LONGEST_NAME)
        self.model = RecordTable(
            (Column(title=self.tr("Phrase"), text=_french),), look=self._look, parent=self
        )
        self.table = RowView("translations_table", self.tr("Phrases"), is_painted=True)
        self.table.setModel(self.model)
        self.table.row_selected.connect(self._on_phrase)
        self._card = PhraseCard(TranslationLists(workspace, messages, self.code))
        self.binder.add("text", self._card.field)
        self._card.approve_requested.connect(self.approve)
        self._card.back_requested.connect(self.go_back)
        self._build(workspace)
        self.language.set_value(available_languages()[1][0])
        self.shown.set_value(Shown.TO_CHECK.value)
        self._open_latest()
        self.language.edited.connect(self._on_language)
        self.shown.edited.connect(self._on_sought)
        self.search.edited.connect(self._on_sought)
        self._desk.changed.connect(self._on_changed)

    def code(self) -> str:
        """Return the code of the language shown."""
        return str(self.language.value())

    def show_language(self, code: str) -> None:
        """Read another language."""
        self.language.set_value(code)
        self._on_language()

    def load(self, wanted: str = "") -> None:
        """Read the phrases again, and show this one, the same, or that which took its place in the list."""
        self._lines = self._desk.lines(self.code())
        before = self.table.currentIndex().row()
        found = chosen(self._lines, Shown(str(self.shown.value())), self.search.value())
        self.model.set_records(found)
        listed = self.tr("%n phrase(s) listed.", "", len(found))
        self._count.setText(f"{listed} {progress_words(progress(self._lines))}")
        self._approve_all.setText(self.tr("Approve the %n phrase(s) listed", "", len(found)))
        self._approve_all.setEnabled(bool(found) and self.shown.value() == Shown.TO_CHECK.value)
        key = wanted or (self._line.key if self._line else "")
        place = next((i for i, line in enumerate(found) if line.key == key), max(before, 0))
        if found:
            self.table.setCurrentIndex(self.model.index(min(place, len(found) - 1), 0))
        else:
            self._show(next((line for line in self._lines if line.key == key), None))

    def save(self) -> None:
        """Keep the wording typed, to be checked, or say what to mend."""
        self._keep("")

    def approve(self) -> None:
        """Keep the wording shown as one that the speaker read, and go on to the next."""
        if self._has_speaker():
            self._keep(self.speaker.value())

    def approve_shown(self) -> None:
        """Note that the speaker read every phrase of the list."""
        if not self._has_speaker():
            return
        keys = [line.key for line in self.model.records()]
        try:
            count = self._desk.approve(self.code(), keys, self.speaker.value())
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        self.toast_requested.emit(self.tr("%n phrase(s) approved", "", count))

    def go_back(self) -> None:
        """Say the shipped translation of the phrase again."""
        if self._line is None:
            return
        try:
            self.forget()
            self.binder.load(self.binder.loaded())
            self._desk.take_back(self.code(), [self._line.key])
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        self.toast_requested.emit(self.tr("Back to the shipped translation"))

    def _keep(self, by: str) -> None:
        if self._line is None:
            return
        text = tidied(str(self.binder.value("text")))
        self._is_keeping = True
        try:
            self._desk.save(self.code(), self._line.key, text, by)
        except AppError as error:
            problems = getattr(error, "problems", ())
            if not problems or self.binder.show_problems(problems):
                self._messages.show_message("error", error_text(error))
            return
        finally:
            self._is_keeping = False
        self.forget()
        self.binder.mark_saved()
        self.load()
        if by:
            self.toast_requested.emit(self.tr("Phrase approved"))
        else:
            self.saved.emit()

    def _has_speaker(self) -> bool:
        """Say who is missing: an approval without a name is worth nothing."""
        if self.speaker.value():
            self._speaker_field.set_error("")
            return True
        self._speaker_field.set_error(self.tr("Write who has read it: a first name or an organisation."))
        self.speaker.setFocus()
        return False

    def _build(self, workspace: Workspace) -> None:
        shared = label(shared_words(), "muted", name="translations_shared", wrap=True)
        self._speaker_field = Field(
            self.tr("&Read and approved by"),
            self.speaker,
            hint=self.tr("a person who speaks the language: first name or organisation"),
        )
        self._approve_all = make_button("", "ghost", "check", name="translation_approve_all")
        self._approve_all.clicked.connect(self.approve_shown)
        self._count = label("", "muted", name="translation_count", wrap=True)
        if workspace.settings.may_share():
            shared.hide()
        else:
            read_only(self._card)
            for widget in (self._approve_all, self._speaker_field):
                widget.hide()
        self.table.setMinimumHeight(theme.px(_TABLE_HEIGHT))
        listed = column(self.search, self.shown, self._count, (self.table, 1), self._approve_all, gap=8)
        self.setLayout(
            column(
                self.again,
                shared,
                self._intro(),
                row((Field(self.tr("&Language"), self.language), 2), (self._speaker_field, 3), gap=12),
                row((Card("translations_card", listed, padding=10), 3), (self._card, 3), gap=12),
                gap=12,
            )
        )

    def _intro(self) -> QWidget:
        words = self.tr(
            "These sentences are printed beside the French and shown to the person. Each one is « to be "
            "checked » until somebody who speaks the language has read it. Your own words are used at once "
            "in new plans; a plan already handed over does not change."
        )
        return label(words, "body", name="translations_words", wrap=True)

    def _open_latest(self) -> None:
        """Show what was half typed last, or the first phrase of the first language."""
        language, _, key = self.latest().partition(_APART)
        if language and key:
            self.language.set_value(language)
            self.shown.set_value(Shown.ALL.value)
        self.load(key)

    def _look(self, line: TranslatedPhrase) -> RowLook:
        return phrase_look(line, self.code())

    def _on_language(self) -> None:
        self._line = None
        self.search.set_value("")
        self.load()

    def _on_sought(self) -> None:
        self.load()

    def _on_phrase(self, line: object) -> None:
        if isinstance(line, TranslatedPhrase):
            self._show(line)

    def _on_changed(self, language: object) -> None:
        if language == self.code() and not self._is_keeping:
            self.load()

    def _show(self, line: TranslatedPhrase | None) -> None:
        is_same = line is not None and self._line is not None and line.key == self._line.key
        if is_same and self.binder.is_modified():
            return  # it was approved or brought in meanwhile: what is being typed stays
        self._line = line
        self._card.show_phrase(line, self.code())
        self._card.back_button.setEnabled(line is not None and line.own is not None and self._may_write)
        self.show_values(
            f"{self.code()}{_APART}{line.key if line else ''}", {"text": line.text if line else ""}
        )


def _french(line: TranslatedPhrase) -> str:
    return line.french
