"""Make a vault: who holds the hours, where, and the passphrase. Everything else can wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from models.records.places import BuildingDraft, HallDraft, ResidenceDraft
from models.records.settings import AdviserDraft, Settings
from ui.session.new_passphrase import NewPassphrase
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVault:
    """What the form asks to make.

    Attributes:
        residence: The first residence with its hall; None when none was typed.
        label: What the first person is called before the vault is open; may be empty.
    """

    path: Path
    passphrase: str
    settings: Settings
    residence: ResidenceDraft | None
    label: str = ""

    def keep_first_hall(self, workspace: Workspace) -> None:
        """Keep the first residence in the vault just made, and be in its hall."""
        if self.residence is None:
            return
        record = workspace.residents.save_residence(self.residence)
        hall = record.content.buildings[0].halls[0]
        settings = workspace.settings.settings()
        workspace.settings.save(replace(settings, current_hall_id=hall.hall_id))


class CreatePage(QWidget):
    """The form of a new vault.

    Signals:
        create_requested: A ``NewVault``.
        back_requested: The person wants the unlock screen again.
    """

    create_requested = Signal(object)
    back_requested = Signal()

    def __init__(
        self, suggest_path: Callable[[str], Path], language: str, parent: QWidget | None = None
    ) -> None:
        """Make the form.

        Args:
            suggest_path: Tells where a vault of a given name is kept by default.
            language: Language of the screens, kept in the first settings.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName("create_page")
        self.setProperty("look", "clear")
        self._suggest_path, self._language = suggest_path, language
        self._folder: Path | None = None
        self._dialog: FileDialog | None = None
        self.messages = MessageBar("create_messages")
        self._make_editors()
        self._build()
        self._show_path()

    def set_busy(self, is_busy: bool) -> None:
        """Show that the vault is being made; the window stays alive."""
        self.create_button.set_busy(is_busy, self.tr("Creating…"))
        self._scroll.setEnabled(not is_busy)
        self.back_button.setEnabled(not is_busy)
        if is_busy:
            self.messages.dismiss()

    def show_error(self, text: str, *, is_passphrase: bool) -> None:
        """Say why the vault was not made."""
        if is_passphrase:
            self.secret.passphrase_field.set_error(text)
            self.secret.setFocus()
        else:
            self.messages.show_message("error", text)

    def forget(self) -> None:
        """Empty both passphrases."""
        self.secret.forget()

    def _make_editors(self) -> None:
        self.organisation_edit = TextField("organisation_edit")
        self.document_name_edit = TextField("document_name_edit")
        self.first_name_edit = TextField("adviser_first_name_edit")
        self.last_name_edit = TextField("adviser_last_name_edit")
        self.function_edit = TextField("adviser_function_edit")
        self.phone_edit = TextField("adviser_phone_edit")
        self.residence_edit = TextField("residence_edit")
        self.city_edit = TextField("residence_city_edit")
        self.hall_edit = TextField("hall_edit")
        self.hours_edit = TextField(
            "hall_hours_edit", placeholder=self.tr("Tuesday and Thursday, 2 pm to 5 pm")
        )
        self.name_edit = TextField("vault_name_edit", maximum=60)
        self.name_edit.set_value("Palier")
        self.name_edit.edited.connect(self._show_path)
        self.label_edit = TextField("own_label_edit", maximum=40)
        self.secret = NewPassphrase()
        self.secret.submitted.connect(self._on_create)

    def _build(self) -> None:
        self._scroll = ScrollPane(
            "create_scroll",
            column(
                self._vault_card(),
                self._people_card(),
                self._place_card(),
                STRETCH,
                gap=12,
                edges=(0, 0, 6, 0),
            ),
        )
        self.back_button = make_button(self.tr("Back"), "plain", "arrow_left", name="back_button")
        self.back_button.clicked.connect(self.back_requested)
        self.create_button = make_button(
            self.tr("Create the vault"), "primary", "check", name="create_button", big=True
        )
        self.create_button.clicked.connect(self._on_create)
        title = label(self.tr("A new vault"), "h1", name="create_title")
        hint = self.tr("Only the passphrase is needed now; the rest can be written later, in Settings.")
        self.setLayout(
            column(
                column(title, label(hint, "muted", name="create_hint", wrap=True), gap=2),
                self.messages,
                (self._scroll, 1),
                row(self.back_button, STRETCH, self.create_button, gap=10),
                gap=12,
            )
        )

    def _people_card(self) -> QWidget:
        self.document_name_field = Field(self.tr("Name on &documents"), self.document_name_edit)
        why = self.tr(
            "Employers read this name on the plan. Choose a neutral one, such as “Employment advice”: "
            "it must not tell who you work with."
        )
        return Card(
            "people_card",
            column(
                label(self.tr("Your organisation and you"), "h2", name="people_title"),
                row(
                    (Field(self.tr("&Organisation"), self.organisation_edit), 1),
                    (self.document_name_field, 1),
                    gap=12,
                ),
                label(why, "small", name="document_name_why", wrap=True),
                row(
                    (Field(self.tr("&First name"), self.first_name_edit), 1),
                    (Field(self.tr("&Last name"), self.last_name_edit), 1),
                    gap=12,
                ),
                row(
                    (Field(self.tr("F&unction"), self.function_edit), 1),
                    (Field(self.tr("P&hone"), self.phone_edit), 1),
                    gap=12,
                ),
                gap=10,
            ),
        )

    def _place_card(self) -> QWidget:
        return Card(
            "place_card",
            column(
                label(self.tr("Where you hold your hours"), "h2", name="place_title"),
                row(
                    (Field(self.tr("&Residence"), self.residence_edit), 1),
                    (Field(self.tr("&Town"), self.city_edit), 1),
                    gap=12,
                ),
                row(
                    (Field(self.tr("H&all"), self.hall_edit), 1),
                    (Field(self.tr("Hours, as &said"), self.hours_edit), 1),
                    gap=12,
                ),
                gap=10,
            ),
        )

    def _vault_card(self) -> QWidget:
        self.name_field = Field(self.tr("&Name of the vault"), self.name_edit)
        self._path = label("", "small", name="vault_path", wrap=True)
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        change = make_button(self.tr("&Elsewhere…"), "ghost", "folder", name="elsewhere_button")
        change.clicked.connect(self._on_elsewhere)
        advice = self.tr(
            "Seven words drawn by lot are easy to keep, hard to guess. Nobody can find a lost passphrase "
            "again: make the recovery key that is offered once the vault is made."
        )
        shown = Field(
            self.tr("Your name before the vault is &open"),
            self.label_edit,
            hint=self.tr("seen by whoever starts the computer; may stay empty"),
        )
        kept = label(self.tr("Kept in"), "label", name="kept_in")
        place = column(kept, self._path, row(change, STRETCH), STRETCH, gap=4)
        return Card(
            "vault_card",
            column(
                label(self.tr("The passphrase"), "h2", name="vault_title"),
                label(advice, "small", name="passphrase_advice", wrap=True),
                self.secret,
                row((column(self.name_field, shown, gap=10), 1), (place, 1), gap=12),
                gap=10,
            ),
        )

    def _show_path(self) -> None:
        self._path.setText(str(self.path()))

    def path(self) -> Path:
        """Return the vault folder to make."""
        suggested = self._suggest_path(self.name_edit.value() or "Palier")
        return self._folder / suggested.name if self._folder else suggested

    def _on_elsewhere(self) -> None:
        self._dialog = FileDialog(self, self.tr("Choose where the vault is kept"))
        self._dialog.setObjectName("new_vault_dialog")
        self._dialog.setFileMode(FileDialog.FileMode.Directory)
        self._dialog.setOption(FileDialog.Option.ShowDirsOnly)
        self._dialog.fileSelected.connect(self._on_folder)
        self._dialog.open()

    def _on_folder(self, folder: str) -> None:
        self._folder = Path(folder)
        self._show_path()

    def _on_create(self) -> None:
        if self.secret.require():
            self.create_requested.emit(self._collect())

    def _collect(self) -> NewVault:
        adviser = AdviserDraft(
            first_name=self.first_name_edit.value(),
            last_name=self.last_name_edit.value(),
            function=self.function_edit.value(),
            phone=self.phone_edit.value(),
        )
        settings = Settings(
            organisation_name=self.organisation_edit.value(),
            document_name=self.document_name_edit.value(),
            adviser=adviser,
            language=self._language,
        )
        return NewVault(
            path=self.path(),
            passphrase=self.secret.value(),
            settings=settings,
            residence=self._residence(),
            label=self.label_edit.value(),
        )

    def _residence(self) -> ResidenceDraft | None:
        if not (self.residence_edit.value() or self.hall_edit.value()):
            return None
        name = self.residence_edit.value() or self.hall_edit.value()
        hall = HallDraft(name=self.hall_edit.value() or name, opening_hours=self.hours_edit.value())
        return ResidenceDraft(
            name=name, city=self.city_edit.value(), buildings=(BuildingDraft(name="", halls=(hall,)),)
        )
