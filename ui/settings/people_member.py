"""The forms about one person of the team: add, change, withdraw."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from controllers.people import PeopleController
from models.errors import AppError, InvalidInput
from models.records.people import Role, TeamMember
from models.records.settings import AdviserDraft
from ui.errors import error_text, problem_text
from ui.session.new_passphrase import NewPassphrase
from ui.settings.people_half_typed import HalfTypedCard
from ui.settings.people_words import role_meaning, role_options
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row


class MemberForm(Card):
    """Name, role and organisation of somebody; for a newcomer, their label and passphrase too.

    Signals:
        finished: Done, or given up.
        said: A sentence to confirm what was done.
        refused: An AppError that no field explains.
    """

    finished = Signal()
    said = Signal(object)
    refused = Signal(object)

    def __init__(self, people: PeopleController, member: TeamMember | None) -> None:
        """Make the form.

        Args:
            people: The team.
            member: Whom to change; None: a newcomer.
        """
        super().__init__("member_form", kind="sunken")
        self._people, self._member = people, member
        self._draft = people.draft(member.adviser_id) if member else AdviserDraft()
        self._make_fields()
        self.secret = NewPassphrase("member_")
        self.secret.submitted.connect(self._on_save)
        self._build()
        self._load()
        people.member_added.connect(self._on_done)
        people.passphrase_changed.connect(self._on_done)
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

    def _show_meaning(self) -> None:
        self._meaning.setText(role_meaning(Role(str(self.role_choice.value()))))

    def _on_save(self) -> None:
        try:
            self._save()
        except InvalidInput as error:
            for problem in error.problems:
                fields = {"label": self.label_field, "organisation": self.organisation_field}
                fields.get(problem.field, self.first_name_field).set_error(problem_text(problem))
        except AppError as error:
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
            self._people.add_member(draft, role, organisation, label_text, self.secret.value())
            return
        organisation = self._people.organisation_named(self.organisation_edit.value())
        self._people.save_member(draft, role, organisation)
        if self.secret.isVisibleTo(self):
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

    def _on_done(self) -> None:
        self.secret.forget()
        self.said.emit(self.tr("Saved"))
        self.finished.emit()

    def _on_cancel(self) -> None:
        self.secret.forget()
        self.finished.emit()

    def _on_failed(self, error: object) -> None:
        if isinstance(error, AppError):
            self.secret.passphrase_field.set_error(error_text(error))

    def _on_busy(self, is_busy: object) -> None:
        self.save_button.set_busy(bool(is_busy), self.tr("One moment…"))


class WithdrawForm(Card):
    """Two ways to take an access away, said plainly before one of them is chosen.

    Signals:
        finished: Done, or given up.
        chosen: Id of the person, and whether for good (bool).
        said: A sentence to confirm what became of their half-typed work.
        refused: An AppError that no field explains.
    """

    finished = Signal()
    chosen = Signal(object, object)
    said = Signal(object)
    refused = Signal(object)

    def __init__(self, people: PeopleController, member: TeamMember) -> None:
        super().__init__("withdraw_form", kind="clay")
        self._member = member
        self.half_typed = HalfTypedCard(people, member)
        self.half_typed.said.connect(self.said)
        self.half_typed.refused.connect(self.refused)
        title = self.tr("Withdraw the access of {name}").format(name=member.display_name or member.label)
        simple = self.tr(
            "Withdraw the access: they can no longer open this vault. Enough when they never had a copy of "
            "the computer’s files nor a backup stick."
        )
        good = self.tr(
            "Withdraw for good: the vault also gets another key. It closes for some seconds, then opens "
            "again. An old copy they may have kept still shows what it held; it opens nothing that is "
            "written from now on. Make a backup afterwards."
        )
        self.simple_button = make_button(
            self.tr("Withdraw the access"), "plain", "close", name="withdraw_button"
        )
        self.simple_button.clicked.connect(self._on_simple)
        self.good_button = make_button(
            self.tr("Withdraw for good"), "danger", "key", name="withdraw_for_good_button"
        )
        self.good_button.clicked.connect(self._on_good)
        self.cancel_button = make_button(self.tr("Keep the access"), "ghost", name="keep_access_button")
        self.cancel_button.clicked.connect(self.finished)
        recovery = label(
            self.tr("If they may know the recovery key, make a new one as well: it still opens the vault."),
            "body",
            name="withdraw_recovery_words",
            wrap=True,
        )
        self.setLayout(
            column(
                label(title, "h3", name="withdraw_title", wrap=True),
                self.half_typed,
                label(simple, "body", name="withdraw_simple_words", wrap=True),
                label(good, "body", name="withdraw_good_words", wrap=True),
                recovery,
                row(self.simple_button, self.good_button, self.cancel_button, STRETCH, gap=8),
                gap=10,
                edges=(16, 14, 16, 14),
            )
        )
        recovery.setVisible(people.recovery_key_date() is not None)
        self.setFocusProxy(self.cancel_button)

    def _on_simple(self) -> None:
        self.chosen.emit(self._member.adviser_id, False)

    def _on_good(self) -> None:
        self.chosen.emit(self._member.adviser_id, True)
