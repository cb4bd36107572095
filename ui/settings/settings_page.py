"""Settings: organisation and adviser, places, lists, the look of the screens, the organisation's papers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.people import Right
from models.records.settings import Settings
from ui.dates import clock_time
from ui.settings.display_section import DisplaySection
from ui.settings.kept_section import KeptSection
from ui.settings.organisation_section import OrganisationSection
from ui.settings.places_section import PlacesSection
from ui.settings.terms_section import TermsSection
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.page import Page
from ui.widgets.steps import TabBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from controllers.workspace import Workspace
    from ui.settings.translations_section import TranslationsSection


class Section(Protocol):
    """A part of the settings that is saved on demand."""

    def save(self) -> None:
        """Keep what is typed, or say what to mend."""


class SettingsPage(Page):
    """Several parts, one shown; what is typed is saved by the bar below or Ctrl+S.

    Signals:
        curtain_requested: Lower the curtain.
        lock_requested: Close the vault.
        toast_requested: Words for a toast that offers to undo.
        notice_requested: Words for a toast without undo.
    """

    curtain_requested = Signal()
    lock_requested = Signal()
    toast_requested = Signal(object)
    notice_requested = Signal(object)
    hit_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("settings_page", parent=parent)
        self._workspace = workspace
        # The name of each part, and what makes it the first time it is shown.
        parts: tuple[tuple[str, Callable[[], QWidget]], ...] = (
            (self.tr("Organisation and you"), self._make_organisation),
            (self.tr("Places"), self._make_places),
            (self.tr("Lists"), self._make_terms),
            (self.tr("Look and discretion"), self._make_display),
            (self.tr("People and access"), self._make_people),
            *(
                part
                for part in (
                    (self.tr("Programmes"), self._make_programmes),
                    (self.tr("Files"), self._make_files),
                )
                if workspace.may(Right.READ_FILES)
            ),
            (self.tr("Backups"), self._make_backups),
            (self.tr("Retention and rights"), self._make_retention),
            *((self.tr("Journal"), self._make_journal) for _ in range(workspace.journal.may_read())),
            *(
                (self.tr("Prospecting and matching"), self._make_matching)
                for _ in range(workspace.may(Right.READ_FILES))
            ),
            *((self.tr("Templates"), self._make_templates) for _ in range(workspace.may(Right.READ_FILES))),
            *(
                (self.tr("Translations"), self._make_translations)
                for _ in range(workspace.may(Right.READ_FILES))
            ),
            (self.tr("Papers to print"), self._make_papers),
        )
        self.tabs = TabBar("settings_tabs", tuple(name for name, _ in parts))
        self._makers = tuple(make for _, make in parts)
        self.organisation = OrganisationSection(workspace, self.messages)
        self.display = DisplaySection(workspace.settings, self.messages)
        self._sections: dict[int, QWidget] = {}
        self.body.addWidget(self.tabs)
        self.save_button = make_button(
            self.tr("Save"), "primary", "check", name="save_settings_button", big=True
        )
        self.save_button.clicked.connect(self.save)
        self.discard_button = make_button(
            self.tr("Discard"), "ghost", "close", name="discard_settings_button"
        )
        self.discard_button.clicked.connect(self.discard)
        self._state = Pill("settings_state", self.tr("Not saved yet"), hue="saffron", icon="pen")
        self._draft_state = label("", "small", name="settings_draft_state", wrap=True)
        self.set_bar(self._state, (self._draft_state, 1), self.discard_button, self.save_button)
        self._listen(self.organisation)
        self.display.curtain_requested.connect(self.curtain_requested)
        self.display.lock_requested.connect(self.lock_requested)
        workspace.settings.settings_changed.connect(self._on_settings)
        self.tabs.changed.connect(self._on_tab)
        self._on_tab(0)

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Settings")

    def subtitle(self) -> str:
        """Return the line below the title."""
        return self.tr("Kept in the vault, on this computer only")

    def save(self) -> None:
        """Keep what is typed in the part shown."""
        section = self._section(self.tabs.current())
        if hasattr(section, "save"):
            cast("Section", section).save()

    def discard(self) -> None:
        """Throw away what is typed in the part shown, and show what is saved."""
        section = self._section(self.tabs.current())
        if isinstance(section, KeptSection):
            section.discard()

    def flush(self) -> None:
        """Keep at once what waits in any part."""
        for section in self._sections.values():
            flush = getattr(section, "flush", None)
            if flush is not None:
                flush()

    def show_part(self, index: int) -> None:
        """Show one of the parts."""
        self.tabs.set_current(index)

    def show_places(self) -> None:
        """Show the part on residences."""
        self.show_part(self._makers.index(self._make_places))

    def show_backups(self) -> None:
        """Show the part on backups."""
        self.show_part(self._makers.index(self._make_backups))

    def show_translations(self, language: str = "") -> None:
        """Show the part on translations, in a language."""
        self.show_part(self._makers.index(self._make_translations))
        section = self._section(self.tabs.current())
        if language:
            cast("TranslationsSection", section).show_language(language)

    def _section(self, index: int) -> QWidget:
        """Return a part, made the first time it is shown."""
        if index not in self._sections:
            self._sections[index] = made = self._makers[index]()
            self.body.addWidget(made)
        return self._sections[index]

    def _make_organisation(self) -> QWidget:
        return self.organisation

    def _make_display(self) -> QWidget:
        return self.display

    def _make_places(self) -> QWidget:
        places = PlacesSection(self._workspace, self.messages)
        places.toast_requested.connect(self.toast_requested)
        self._listen(places)
        return places

    def _make_terms(self) -> QWidget:
        terms = TermsSection(self._workspace, self.messages)
        self._listen(terms)
        return terms

    def _make_programmes(self) -> QWidget:
        from ui.settings.programmes_section import ProgrammesSection  # noqa: PLC0415  (seldom needed)

        programmes = ProgrammesSection(self._workspace, self.messages)
        self._listen(programmes)
        return programmes

    def _make_people(self) -> QWidget:
        from ui.settings.people_section import PeopleSection  # noqa: PLC0415  (seldom needed)

        section = PeopleSection(self._workspace, self.messages)
        section.said.connect(self.notice_requested)
        return section

    def _make_files(self) -> QWidget:
        from ui.settings.files_section import FilesSection  # noqa: PLC0415  (seldom needed)

        files = FilesSection(self._workspace, self.messages)
        self._listen(files)
        return files

    def _make_backups(self) -> QWidget:
        from ui.settings.backup_section import BackupSection  # noqa: PLC0415  (not shown first)
        from ui.settings.copied_vault import CopiedVault  # noqa: PLC0415

        section = BackupSection(self._workspace.backups, self.messages)
        section.lock_requested.connect(self.lock_requested)
        copied = CopiedVault(self._workspace.whereabouts)
        copied.settled.connect(self._workspace.backups.refresh)
        section.put_first(copied)
        return section

    def _make_retention(self) -> QWidget:
        from ui.privacy.retention_section import RetentionSection  # noqa: PLC0415  (rarely looked at)

        retention = RetentionSection(self._workspace, self.messages)
        retention.noticed.connect(self.notice_requested)
        retention.hit_requested.connect(self.hit_requested)
        return retention

    def _make_journal(self) -> QWidget:
        from ui.journal.journal_section import JournalSection  # noqa: PLC0415  (rarely looked at)

        return JournalSection(self._workspace.journal, self.messages)

    def _make_papers(self) -> QWidget:
        from ui.settings.papers_section import PapersSection  # noqa: PLC0415  (what shows a PDF is heavy)

        papers = PapersSection(self._workspace, self.messages)
        self._listen(papers)
        return papers

    def _make_translations(self) -> QWidget:
        from ui.settings.translations_section import TranslationsSection  # noqa: PLC0415  (seldom needed)

        translations = TranslationsSection(self._workspace, self.messages)
        translations.toast_requested.connect(self.toast_requested)
        self._listen(translations)
        return translations

    def _make_templates(self) -> QWidget:
        from ui.templates.templates_section import TemplatesSection  # noqa: PLC0415  (what shows a PDF is heavy)

        templates = TemplatesSection(self._workspace, self.messages)
        templates.toast_requested.connect(self.toast_requested)
        self._listen(templates)
        return templates

    def _make_matching(self) -> QWidget:
        from ui.settings.matching_section import MatchingSection  # noqa: PLC0415  (seldom needed)

        matching = MatchingSection(self._workspace, self.messages)
        self._listen(matching)
        return matching

    def _listen(self, section: KeptSection) -> None:
        section.modified_changed.connect(self._show_state)
        section.kept.connect(self._on_kept)
        section.saved.connect(self._on_saved)

    def _on_tab(self, index: object) -> None:
        if not isinstance(index, int):
            return
        shown = self._section(index)
        for section in self._sections.values():
            section.setVisible(section is shown)
        self.messages.dismiss()
        self.bar().setVisible(hasattr(shown, "save"))
        self._show_state()

    def _show_state(self) -> None:
        """Say that what is typed is not saved yet, as long as that is so."""
        section = self._sections.get(self.tabs.current())
        is_modified = isinstance(section, KeptSection) and section.binder.is_modified()
        self.save_button.setEnabled(is_modified)
        self.discard_button.setVisible(is_modified)
        self._state.setVisible(is_modified)
        self._draft_state.setText("")

    def _on_kept(self, at: object) -> None:
        words = (
            self.tr("Draft kept at {time}").format(time=clock_time(at)) if isinstance(at, datetime) else ""
        )
        self._draft_state.setText(words)

    def _on_saved(self) -> None:
        self.messages.dismiss()
        self.notice_requested.emit(self.tr("Saved"))

    def _on_settings(self, settings: Settings) -> None:
        self.display.load(settings)
        if not self.organisation.binder.is_modified():
            self.organisation.load(settings)
