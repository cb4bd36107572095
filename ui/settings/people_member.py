"""The forms about one person of the team: add, change, withdraw."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from models.errors import AppError, InvalidInput
from models.records.people import Role, TeamMember
from models.records.settings import AdviserDraft
from ui.errors import error_text, problem_text
from ui.session.new_passphrase import NewPassphrase
from ui.settings.people_words import role_meaning, role_options
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field, TextField
from ui.widgets.kept_words import KeptWords, again_words
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_KIND: Final = "team_member"


class MemberForm(Card):
    """Name, role and organisation of somebody; for a newcomer, their label and passphrase too.

    What is typed is kept until it is saved or given up; a passphrase never is.

    Signals:
        finished: Done, or given up.
        said: A sentence to confirm what was done.
        refused: An AppError that no field explains.
    """

    finished = Signal()
    said = Signal(object)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, member: TeamMember | None) -> None:
        """Make the form.

        Args:
            workspace: Of which the team is.
            member: Whom to change; None: a newcomer.
        """
        super().__init__("member_form", kind="sunken")
        people = workspace.people
        self._people, self._member = people, member
        self._is_asked = False
        self.words = KeptWords(self, workspace, _KIND, self._half_typed)
        self.messages = MessageBar("member_messages")
        self._draft = people.draft(member.adviser_id) if member else AdviserDraft()
        self._loaded: dict[str, object] | None = None
        self._make_fields()
        self.secret = NewPassphrase("member_")
        self.secret.submitted.connect(self._on_save)
        self._build()
        self._load()
        self._put_back()
        people.member_added.connect(self._on_added)
        people.passphrase_changed.connect(self._on_passphrase)
        people.failed.connect(self._on_failed)
        people.busy_changed.connect(self._on_busy)
        self.setFocusProxy(self.first_name_edit)

    def _make_fields(self) -> None:
        self.first_name_edit = TextField("member_first_name_edit")
        self.last_name_edit = TextField("member_last_name_edit")
        self.organisation_edit = TextField("member_organisation_edit")
        self.organisation_field = Field(self.tr("&Organisation"), self.organisation_edit)
        self.label_edit = TextField("member_label_edit", maximum=40)
        self.role_choice = ChipGroup("member_role", role_options(), is_single=True, can_be_empty=False)
        self.role_choice.edited.connect(self._show_meaning)
        self.first_name_field = Field(self.tr("&First name"), self.first_name_edit)
        self.label_field = Field(
            self.tr("Their name &before the vault is open"),
            self.label_edit,
            hint=self.tr("chosen by them; anybody who starts the computer reads it"),
        )
        self._texts = {
            "first_name": self.first_name_edit,
            "last_name": self.last_name_edit,
            "organisation": self.organisation_edit,
            "label": self.label_edit,
        }
        for editor in self._texts.values():
            editor.edited.connect(self.words.touch)
        self.role_choice.edited.connect(self.words.touch)
        self.words.failed.connect(self.refused)
        self._meaning = label("", "small", name="member_role_meaning", wrap=True)

    def _build(self) -> None:
        is_new = self._member is None
        title = self.tr("A new colleague") if is_new else self.tr("Change this person")
        words = self.tr(
            "Your colleague is beside you: let them choose the name below and type their own passphrase."
        )
        self._words = label(words, "small", name="member_words", wrap=True)
        self.save_button = make_button(
            self.tr("Give access") if is_new else self.tr("Save"),
            "primary",
            "check",
            name="save_member_button",
        )
        self.save_button.clicked.connect(self._on_save)
        self.forgot_button = make_button(
            self.tr("They forgot their &passphrase…"), "ghost", "key", name="forgot_passphrase_button"
        )
        self.forgot_button.clicked.connect(self._on_forgot)
        cancel = make_button(self.tr("Cancel"), "ghost", name="cancel_member_button")
        cancel.clicked.connect(self._on_cancel)
        self.setLayout(
            column(
                label(title, "h3", name="member_form_title"),
                self.messages,
                row(
                    (self.first_name_field, 1),
                    (Field(self.tr("&Last name"), self.last_name_edit), 1),
                    (self.organisation_field, 1),
                    gap=12,
                ),
                Field(self.tr("&Role"), self.role_choice),
                self._meaning,
                self._words,
                self.label_field,
                self.secret,
                row(self.save_button, cancel, self.forgot_button, STRETCH, gap=8),
                gap=10,
                edges=(16, 14, 16, 14),
            )
        )
        self._words.setVisible(is_new)
        self.label_field.setVisible(is_new)
        self.secret.setVisible(is_new)
        is_other = self._member is not None and self._member != self._people.me()
        self.forgot_button.setVisible(
            is_other and self._member is not None and self._member.slot_id is not None
        )

    def _load(self) -> None:
        role = self._member.role if self._member else Role.OUTREACH
        names = {known.organisation_id: known.name for known in self._people.organisations()}
        like = self._member or self._people.me()  # a newcomer is most often of one's own house
        chosen = like.organisation_id if like else None
        self.first_name_edit.set_value(self._draft.first_name)
        self.last_name_edit.set_value(self._draft.last_name)
        self.organisation_edit.set_value(names.get(chosen, "") if chosen else "")
        self.role_choice.set_value(role.value)
        self._show_meaning()

    def flush(self) -> None:
        """Keep at once what waits."""
        self.words.flush()

    def _half_typed(self) -> dict[str, object] | None:
        typed: dict[str, object] = {name: editor.value() for name, editor in self._texts.items()}
        typed["role"] = str(self.role_choice.value())
        return typed if typed != self._loaded else None

    def _put_back(self) -> None:
        """Show again what was half typed, and say so."""
        self._loaded = self._half_typed()
        kept = self.words.go_to(str(self._member.adviser_id) if self._member else "new")
        if kept is None:
            return
        for name, editor in self._texts.items():
            editor.set_value(str(kept.get(name, "")))
        if kept.get("role") in set(Role):
            self.role_choice.set_value(kept["role"])
            self._show_meaning()
        self.messages.show_message("info", again_words())

    def _show_meaning(self) -> None:
        self._meaning.setText(role_meaning(Role(str(self.role_choice.value()))))

    def _on_save(self) -> None:
        try:
            self._save()
        except InvalidInput as error:
            self._is_asked = False
            for problem in error.problems:
                fields = {"label": self.label_field, "organisation": self.organisation_field}
                fields.get(problem.field, self.first_name_field).set_error(problem_text(problem))
        except AppError as error:
            self._is_asked = False
            self.refused.emit(error)

    def _save(self) -> None:
        draft = replace(
            self._draft, first_name=self.first_name_edit.value(), last_name=self.last_name_edit.value()
        )
        role = Role(str(self.role_choice.value()))
        if self.secret.isVisibleTo(self) and not self.secret.require():
            return
        if self._member is None:
            organisation = self._people.organisation_named(self.organisation_edit.value())
            label_text = self.label_edit.value()
            self._is_asked = True
            self._people.add_member(draft, role, organisation, label_text, self.secret.value())
            return
        organisation = self._people.organisation_named(self.organisation_edit.value())
        self._people.save_member(draft, role, organisation)
        if self.secret.isVisibleTo(self):
            self._is_asked = True
            self._people.reset_passphrase(self._member.adviser_id, self.secret.value())
        else:
            self._on_done()

    def _on_forgot(self) -> None:
        self._words.setText(
            self.tr(
                "Your colleague is beside you: let them type a new passphrase. Their short code for the "
                "curtain goes; their files and their name stay."
            )
        )
        self._words.show()
        self.secret.show()
        self.forgot_button.hide()
        self.secret.setFocus()

    def _on_added(self, added: object) -> None:
        """Somebody has access: perhaps the newcomer of a form put away meanwhile."""
        if self._is_asked and self._member is None and isinstance(added, TeamMember):
            self._on_done()

    def _on_passphrase(self, adviser_id: object) -> None:
        """A passphrase was changed: one's own, or a colleague's, of whom this form may know nothing."""
        if self._is_asked and self._member is not None and self._member.adviser_id == adviser_id:
            self._on_done()

    def _on_done(self) -> None:
        self.secret.forget()
        self.words.forget()
        self.said.emit(self.tr("Saved"))
        self.finished.emit()

    def _on_cancel(self) -> None:
        self.secret.forget()
        self.words.forget()
        self.finished.emit()

    def _on_failed(self, error: object) -> None:
        is_asked, self._is_asked = self._is_asked, False
        if is_asked and isinstance(error, AppError):
            self.secret.passphrase_field.set_error(error_text(error))

    def _on_busy(self, is_busy: object) -> None:
        self.save_button.set_busy(bool(is_busy), self.tr("One moment…"))
