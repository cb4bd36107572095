"""The editable lists: what is offered, in which words; a hidden line stays readable in old records."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.i18n import QT_TRANSLATE_NOOP
from models.records.settings import Term
from ui.errors import error_text
from ui.labels import term_label
from ui.role_doors import read_only, shared_words
from ui.settings.kept_section import KeptSection
from ui.settings.list_intake import ListIntake
from ui.tables.record_table import Column, RecordTable, RowView
from ui.tables.rows import RowLook
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.switches import Switch

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.widgets.messages import MessageBar

VOCABULARIES: Final = (
    ("language", QT_TRANSLATE_NOOP("vocabularies", "Languages")),
    ("contract_type", QT_TRANSLATE_NOOP("vocabularies", "Contract types")),
    ("travel_mode", QT_TRANSLATE_NOOP("vocabularies", "Ways of travelling")),
    ("preferred_contact", QT_TRANSLATE_NOOP("vocabularies", "Ways of being reached")),
    ("channel", QT_TRANSLATE_NOOP("vocabularies", "How people came to you")),
    ("french_needed", QT_TRANSLATE_NOOP("vocabularies", "French really needed at work")),
    ("rome", QT_TRANSLATE_NOOP("vocabularies", "Trades (ROME)")),
    ("naf", QT_TRANSLATE_NOOP("vocabularies", "Activities (NAF)")),
    ("employer_stage", QT_TRANSLATE_NOOP("vocabularies", "Where an employer stands")),
    ("employer_source", QT_TRANSLATE_NOOP("vocabularies", "How an employer was found")),
    ("approach_channel", QT_TRANSLATE_NOOP("vocabularies", "Ways of approaching an employer")),
    ("approach_outcome", QT_TRANSLATE_NOOP("vocabularies", "What comes of an approach")),
    ("next_action", QT_TRANSLATE_NOOP("vocabularies", "What comes next with an employer")),
    ("do_not_contact_reason", QT_TRANSLATE_NOOP("vocabularies", "Why an employer is not to be contacted")),
    ("negotiated_criterion", QT_TRANSLATE_NOOP("vocabularies", "Criteria that are negotiated")),
    ("lever", QT_TRANSLATE_NOOP("vocabularies", "What helps at work")),
    ("remobilisation", QT_TRANSLATE_NOOP("vocabularies", "Activities of remobilisation")),
    ("programme_target", QT_TRANSLATE_NOOP("vocabularies", "Publics of a programme")),
    ("candidate_refusal_reason", QT_TRANSLATE_NOOP("vocabularies", "Why an offer is refused")),
    ("break_reason", QT_TRANSLATE_NOOP("vocabularies", "Why a contract was broken off")),
    ("exit", QT_TRANSLATE_NOOP("vocabularies", "How an accompaniment ended")),
    ("barrier_domain", QT_TRANSLATE_NOOP("vocabularies", "Barriers: themes")),
    ("barrier", QT_TRANSLATE_NOOP("vocabularies", "Barriers")),
    ("french_level", QT_TRANSLATE_NOOP("vocabularies", "Levels of French")),
    ("check_point", QT_TRANSLATE_NOOP("vocabularies", "Check points of a plan")),
)

_APART: Final = ":"
"""Between a list and the code of its line; no code follows where the line is new."""


class TermsSection(KeptSection):
    """A list on the left, one of its lines on the right."""

    part = "terms"

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(workspace, messages, parent)
        self._settings = workspace.settings
        self._term: Term | None = None
        options = [(code, QCoreApplication.translate("vocabularies", words)) for code, words in VOCABULARIES]
        self.vocabulary_combo = Combo("vocabulary_combo", options)
        self.vocabulary_combo.set_value(VOCABULARIES[0][0])
        self.vocabulary_combo.edited.connect(self._on_vocabulary)
        self.model = RecordTable(
            (Column(title=self.tr("Words"), text=term_label),), look=self._look, parent=self
        )
        self.table = RowView("terms_table", self.tr("Lines of the list"), is_painted=True)
        self.table.setModel(self.model)
        self.table.row_selected.connect(self._on_term)
        self.intake = ListIntake(workspace, messages)
        self.intake.brought_in.connect(self.load)
        self._build()
        self._resume()

    def load(self) -> None:
        """Read the list again, and show the same line."""
        self.intake.show_for(self._vocabulary())
        terms = self._settings.terms(self._vocabulary(), enabled_only=False)
        code = self._term.code if self._term else ""
        self.model.set_records(terms)
        index = next((i for i, term in enumerate(terms) if term.code == code), 0)
        if terms:
            self.table.setCurrentIndex(self.model.index(index, 0))

    def _resume(self) -> None:
        """Show the list, at the line that was half typed last."""
        vocabulary, _, code = self.latest().partition(_APART)
        if vocabulary not in dict(VOCABULARIES):
            self.load()
            return
        self.vocabulary_combo.set_value(vocabulary)
        terms = self._settings.terms(vocabulary, enabled_only=False)
        self._term = next((term for term in terms if term.code == code), None)
        self.load()
        if not code:
            self._on_new()

    def save(self) -> None:
        """Keep the line shown, or say what to mend."""
        values = self.binder.values()
        french, english = str(values["label_fr"]), str(values["label_en"])
        term = self._term or self._new_term(french or english)
        term = replace(term, label_fr=french, label_en=english, is_enabled=bool(values["is_enabled"]))
        try:
            self._term = self._settings.save_term(term)
        except AppError as error:
            problems = getattr(error, "problems", ())
            if not problems or self.binder.show_problems(problems):
                self._messages.show_message("error", error_text(error))
            return
        self.forget()
        self.binder.mark_saved()
        self.load()
        self.saved.emit()

    def _build(self) -> None:
        add = self.binder.add
        french = add("label_fr", Field(self.tr("In &French"), TextField("term_fr_edit")))
        english = add("label_en", Field(self.tr("In &English"), TextField("term_en_edit")))
        enabled = add("is_enabled", Switch("term_enabled_switch", self.tr("Offered in forms")))
        self._code = label("", "small", name="term_code")
        new = make_button(self.tr("Add a line"), "ghost", "plus", name="add_term_button")
        new.clicked.connect(self._on_new)
        self.table.setMinimumHeight(theme.px(340))
        left = Card("terms_list_card", column(self.table), padding=6)
        right = Card(
            "term_card",
            column(
                label(self.tr("The line chosen"), "h2", name="term_title"),
                french,
                english,
                enabled,
                label(
                    self.tr("A line that is no longer offered stays readable in the files that use it."),
                    "small",
                    name="term_hint",
                    wrap=True,
                ),
                self._code,
                STRETCH,
                gap=12,
            ),
        )
        shared = label(shared_words(), "muted", name="terms_shared", wrap=True)
        if self._settings.may_share():
            shared.hide()
        if not self._settings.may_share():
            new.hide()
            read_only(right)
        top = row((Field(self.tr("&List"), self.vocabulary_combo), 2), (row(STRETCH, new), 3), gap=12)
        self.setLayout(
            column(self.again, shared, top, self.intake, (row((left, 3), (right, 2), gap=12), 1), gap=12)
        )

    def _vocabulary(self) -> str:
        return str(self.vocabulary_combo.value())

    def _look(self, term: Term) -> RowLook:
        pill = "" if term.is_enabled else self.tr("Not offered")
        return RowLook(
            title=term_label(term), subtitle=term.code, pill=pill, pill_icon="eye_off" if pill else ""
        )

    def _on_vocabulary(self) -> None:
        self._term = None
        self.load()

    def _on_term(self, term: object) -> None:
        if isinstance(term, Term):
            self._term = term
            self._code.setText(self.tr("Code kept in files: {code}").format(code=term.code))
            values = {name: getattr(term, name) for name in ("label_fr", "label_en", "is_enabled")}
            self.show_values(f"{term.vocabulary}{_APART}{term.code}", values)

    def _on_new(self) -> None:
        self._term = None
        self._code.setText("")
        self.table.clearSelection()
        values = {"label_fr": "", "label_en": "", "is_enabled": True}
        self.show_values(f"{self._vocabulary()}{_APART}", values)
        if self.isVisible():
            self.binder.editor("label_fr").setFocus()

    def _new_term(self, words: str) -> Term:
        terms = self._settings.terms(self._vocabulary(), enabled_only=False)
        taken = {term.code for term in terms}
        base = _code_of(words)
        code = next(name for name in (base, *(f"{base}_{n}" for n in range(2, 10_000))) if name not in taken)
        position = max((term.position for term in terms), default=-1) + 1
        return Term(vocabulary=self._vocabulary(), code=code, label_fr="", label_en="", position=position)


def _code_of(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")[:40] or "line"
