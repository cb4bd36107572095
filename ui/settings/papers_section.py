"""Papers to print: choose one, read it, print it or save it, and say once who answers for the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.errors import AppError, InvalidInput
from models.i18n import QT_TRANSLATE_NOOP
from models.records.papers import LegalBasis, Paper, PaperContacts, PaperKind
from models.records.settings import Settings
from ui.errors import error_text
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.role_doors import read_only, shared_words
from ui.settings.kept_section import KeptSection
from ui.theme import theme
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.phone_field import phone_field

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.widgets.messages import MessageBar

_CONTEXT = "PapersSection"
_PREVIEW_HEIGHT = 520
"""Pixels at zoom 1: what a small screen shows without scrolling."""
_NAMES = {
    PaperKind.LEAFLET: QT_TRANSLATE_NOOP("PapersSection", "Leaflet for residents"),
    PaperKind.SPOKEN_SCRIPT: QT_TRANSLATE_NOOP("PapersSection", "What to say"),
    PaperKind.REGISTER_ENTRY: QT_TRANSLATE_NOOP("PapersSection", "Register entry"),
    PaperKind.IMPACT_KIT: QT_TRANSLATE_NOOP("PapersSection", "Impact assessment"),
    PaperKind.LOST_LAPTOP: QT_TRANSLATE_NOOP("PapersSection", "Lost or stolen laptop"),
}
_HELP = {
    PaperKind.LEAFLET: QT_TRANSLATE_NOOP(
        "PapersSection", "One page in plain French, to hand over at the first exchange and to read together."
    ),
    PaperKind.SPOKEN_SCRIPT: QT_TRANSLATE_NOOP(
        "PapersSection", "Thirty seconds to inform somebody, and what to do when the answer is no."
    ),
    PaperKind.REGISTER_ENTRY: QT_TRANSLATE_NOOP(
        "PapersSection", "The page of your register of processing (RGPD, article 30), to check and to sign."
    ),
    PaperKind.IMPACT_KIT: QT_TRANSLATE_NOOP(
        "PapersSection",
        "Data map, necessity, risks and measures (RGPD, article 35): your organisation completes it.",
    ),
    PaperKind.LOST_LAPTOP: QT_TRANSLATE_NOOP(
        "PapersSection", "What to do in the first hour. Print it today and keep it away from the laptop."
    ),
}
_TEXTS = ("data_officer", "data_officer_contact", "coordinator", "partner", "agreement")


class PapersSection(KeptSection):
    """The papers on the left, with what they ask; the one chosen on the right."""

    part = "papers"

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(workspace, messages, parent)
        self._papers, self._settings = workspace.papers, workspace.settings
        settings = self._settings
        self.paper_choice = ChipGroup(
            "paper_choice",
            [(kind.value, self._said(name)) for kind, name in _NAMES.items()],
            is_single=True,
            can_be_empty=False,
        )
        self.language_choice = ChipGroup("paper_language_choice", is_single=True, can_be_empty=False)
        self._language_field = Field(self.tr("Lan&guage"), self.language_choice)
        self._help = label("", "muted", name="paper_help", wrap=True)
        self._translation_note = label(
            self.tr(
                "No native speaker has read this translation yet: have it read before you hand it over. "
                "French is printed on the back."
            ),
            "small",
            name="paper_translation_note",
            wrap=True,
        )
        self.preview = PlanPreview("paper_preview")
        self.print_bar = PrintBar("paper_print")
        chosen = Card("paper_card", column((self.preview, 1), gap=0), padding=14)
        contacts = self._contacts_card()
        shared = label(shared_words(), "muted", name="papers_shared", wrap=True)
        if settings.may_share():
            shared.hide()
        if not settings.may_share():
            read_only(contacts)
        left = column(self.again, self._choice_card(), shared, contacts, STRETCH, gap=12)
        self.setLayout(row((left, 2), (chosen, 3), gap=12))
        self._connect()
        self._fit()
        self.paper_choice.set_value(PaperKind.LEAFLET.value)
        self.load(settings.settings())

    def load(self, settings: Settings) -> None:
        """Show what is kept."""
        kept = settings.papers
        values: dict[str, object] = {name: getattr(kept, name) for name in _TEXTS}
        values |= {"coordinator_phone": kept.coordinator_phone, "legal_basis": kept.legal_basis}
        self.show_values(self.part, values)

    def save(self) -> None:
        """Keep what is typed and draw the paper again, or say what to mend."""
        typed = {name: str(value or "") for name, value in self.binder.values().items()}
        try:
            self._papers.save_contacts(PaperContacts(**typed))
        except InvalidInput as error:
            if self.binder.show_problems(error.problems):
                self._messages.show_message("error", error_text(error))
            return
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        self.forget()
        self.binder.mark_saved()
        self.saved.emit()

    def kind(self) -> PaperKind:
        """Return the paper that is shown."""
        return PaperKind(str(self.paper_choice.value()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.preview.page_count():
            self._on_chosen()

    def _choice_card(self) -> QWidget:
        return Card(
            "paper_choice_card",
            column(
                label(self.tr("Papers to print"), "h2", name="papers_title"),
                Field(self.tr("Pa&per"), self.paper_choice),
                self._help,
                self._language_field,
                self._translation_note,
                self.print_bar,
                gap=12,
            ),
        )

    def _contacts_card(self) -> QWidget:
        basis = ChipGroup(
            "legal_basis_choice",
            [
                (LegalBasis.PUBLIC_MISSION.value, self.tr("Mission of public interest")),
                (LegalBasis.LEGITIMATE_INTEREST.value, self.tr("Legitimate interest")),
            ],
            is_single=True,
        )
        shown = {
            "data_officer": Field(self.tr("&Data protection"), TextField("data_officer_edit")),
            "data_officer_contact": Field(
                self.tr("&How to reach them"), TextField("data_officer_contact_edit")
            ),
            "coordinator": Field(self.tr("Coo&rdination"), TextField("coordinator_edit")),
            "coordinator_phone": phone_field(self.tr("&Telephone"), "coordinator_phone_edit"),
            "partner": Field(self.tr("Partner &organisation"), TextField("partner_edit")),
            "legal_basis": Field(self.tr("Legal &basis"), basis),
            "agreement": Field(self.tr("&Agreement or decision"), TextField("agreement_edit")),
        }
        for name, field in shown.items():
            self.binder.add(name, field)
        return Card(
            "paper_contacts_card",
            column(
                label(self.tr("Who answers for the data"), "h2", name="paper_contacts_title"),
                label(
                    self.tr("What stays empty is printed as a line to write on."),
                    "small",
                    name="paper_contacts_hint",
                    wrap=True,
                ),
                row((shown["data_officer"], 1), (shown["data_officer_contact"], 1), gap=12),
                row((shown["coordinator"], 1), (shown["coordinator_phone"], 1), gap=12),
                shown["partner"],
                shown["legal_basis"],
                shown["agreement"],
                gap=10,
            ),
        )

    def _connect(self) -> None:
        self.paper_choice.edited.connect(self._on_chosen)
        self.language_choice.edited.connect(self._prepare)
        self._papers.paper_ready.connect(self._on_paper)
        self._papers.paper_failed.connect(self._on_failed)
        self._settings.settings_changed.connect(self._on_settings)
        theme.changed.connect(self._fit)

    def _on_chosen(self) -> None:
        kind = self.kind()
        self._help.setText(self._said(_HELP[kind]))
        languages = self._papers.languages(kind)
        self.language_choice.set_options(languages)
        self.language_choice.set_value("fr")
        self._language_field.setVisible(len(languages) > 1)
        self._prepare()

    def _prepare(self) -> None:
        language = str(self.language_choice.value() or "fr")
        self._translation_note.setVisible(not self._papers.is_checked(self.kind(), language))
        self.print_bar.set_document(b"", "")  # never print the paper shown before
        self._papers.prepare(self.kind(), language)

    def _on_paper(self, paper: object) -> None:
        if isinstance(paper, Paper) and paper.kind is self.kind():
            self.preview.set_document(paper.pdf)
            self.print_bar.set_document(paper.pdf, paper.file_name)

    def _on_failed(self, error: object) -> None:
        self.preview.clear()
        if isinstance(error, AppError):
            self._messages.show_message("error", error_text(error))
        elif isinstance(error, Exception):
            raise error

    def _on_settings(self, settings: Settings) -> None:
        if not self.binder.is_modified():
            self.load(settings)
        if self.isVisible():
            self._prepare()
        else:
            self.preview.clear()

    def _fit(self) -> None:
        self.preview.setMinimumHeight(theme.px(_PREVIEW_HEIGHT))

    def _said(self, source: str) -> str:
        return QCoreApplication.translate(_CONTEXT, source)
