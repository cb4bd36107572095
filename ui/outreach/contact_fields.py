"""The questions of a first contact: each answered by one key or one click, none compulsory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.records.first_contacts import AgeBand, ContactStep, Outcome, Topic
from ui.labels import choices
from ui.vocabulary import offered, words_of
from ui.widgets.chips import ChipGroup, Option
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.layouts import column, row
from ui.widgets.picker import Found, Picker
from ui.widgets.single_choice import SingleChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from controllers.settings import SettingsController

translate = QCoreApplication.translate
_LANGUAGES: Final = ("fr", "ar", "en", "prs", "uk", "ti")
_DATED: Final = (ContactStep.COMES_BACK.value, ContactStep.APPOINTMENT.value)


class ContactFields:
    """Builds the fields and binds them.

    Attributes:
        outcome: How it ended: what is asked next depends on it.
        where: Residence, building, channel and action, known beforehand most of the time.
    """

    def __init__(
        self,
        binder: FormBinder,
        settings: SettingsController,
        today: Callable[[], date],
        find: Callable[[str], Sequence[Found]],
    ) -> None:
        self._binder, self._settings, self._today = binder, settings, today
        self.file = Picker(
            "contact_file", find, placeholder=translate("contact", "First name, name or room"), is_person=True
        )
        self.outcome = ChipGroup("contact_outcome", choices(Outcome), is_single=True, can_be_empty=False)
        self.sex = ChipGroup("contact_sex", self._sexes(), is_single=True)
        self.age = ChipGroup("contact_age", choices(AgeBand), is_single=True)
        self.language = self._language()
        self.topic = ChipGroup("contact_topic", choices(Topic), is_single=True)
        self.step = ChipGroup("contact_step", choices(ContactStep), is_single=True)
        self.day = DateField("contact_on", today=today, is_inline=True)
        self.oriented = TextField("contact_oriented", maximum=120)
        self.residence = Combo("contact_residence", empty_label=translate("contact", "Elsewhere"))
        self.building = Combo("contact_building", empty_label=translate("contact", "Not noted"))
        self.channel = Combo("contact_channel", empty_label=translate("contact", "Not noted"))
        self.action = Combo("contact_action", empty_label=translate("contact", "None"))
        self.known = Combo("contact_known", empty_label=translate("contact", "Somebody new"))
        self._fields: dict[str, QWidget] = {}

    def questions(self) -> tuple[QWidget | QLayout, ...]:
        """Return the questions, in the order in which a person is met."""
        named = (
            ("outcome", translate("contact", "How did it &go?"), self.outcome),
            ("sex", translate("contact", "&Sex, as they say it"), self.sex),
            ("age_band", translate("contact", "&Age"), self.age),
            ("language", translate("contact", "&Language spoken"), self.language),
            ("topic", translate("contact", "&Talked about"), self.topic),
            ("next_step", translate("contact", "And the&n?"), self.step),
        )
        for name, text, editor in named:
            self._add(name, text, editor, hint=_keys(self.group_of(editor)))
        self._add("next_on", translate("contact", "&When"), self.day)
        self._add("oriented_to", translate("contact", "To &whom"), self.oriented)
        fields = self._fields
        return (
            fields["outcome"],
            row((fields["sex"], 2), (fields["age_band"], 3), gap=16),
            fields["language"],
            row((fields["topic"], 3), (fields["next_step"], 4), gap=16),
            row((fields["next_on"], 1), (fields["oriented_to"], 1), gap=16),
        )

    def where(self) -> QLayout:
        """Return where and by which way the person came: filled beforehand."""
        named = (
            ("residence_id", translate("contact", "&Residence"), self.residence),
            ("building_id", translate("contact", "&Building"), self.building),
            ("channel", translate("contact", "By which &channel"), self.channel),
            ("outreach_id", translate("contact", "After which act&ion"), self.action),
            ("code", translate("contact", "Met before? Their c&ode"), self.known),
            ("resident_id", translate("contact", "Or their &file"), self.file),
        )
        for name, text, editor in named:
            self._add(name, text, editor)
        fields = self._fields
        return column(
            row(*((fields[name], 1) for name in ("residence_id", "building_id", "channel")), gap=10),
            row(*((fields[name], 1) for name in ("outreach_id", "code", "resident_id")), gap=10),
            gap=8,
        )

    def groups(self) -> tuple[ChipGroup, ...]:
        """Return what one digit answers, in order."""
        asked = (self.outcome, self.sex, self.age, self.language, self.topic, self.step)
        return tuple(self.group_of(editor) for editor in asked)

    @staticmethod
    def group_of(editor: QWidget) -> ChipGroup:
        """Return the chips of a question."""
        if isinstance(editor, SingleChoice):
            return editor.chips
        if isinstance(editor, ChipGroup):
            return editor
        raise TypeError(editor)

    def start(self) -> None:
        """Offer days counted from the present one."""
        today = self._today()
        self.day.set_quick(
            (
                (translate("contact", "In a week"), today + timedelta(days=7)),
                (translate("contact", "In a month"), today + timedelta(days=30)),
                (translate("contact", "In three months"), today + timedelta(days=91)),
            )
        )
        self.channel.set_options(offered(self._settings, "channel"))

    def show_asked(self) -> None:
        """Ask what belongs to how it ended, and nothing else: nobody is behind a door that stays shut."""
        outcome = str(self.outcome.value())
        is_met = outcome == Outcome.MET.value
        is_spoken = is_met or outcome == Outcome.NOT_NOW.value
        for name in ("sex", "age_band", "language"):
            self._fields[name].setVisible(is_spoken or outcome == Outcome.REFUSED.value)
        self._fields["topic"].setVisible(is_spoken)
        self._fields["next_step"].setVisible(is_met)
        step = str(self.step.value()) if is_met else ""
        self._fields["next_on"].setVisible(step in _DATED or outcome == Outcome.NOT_NOW.value)
        self._fields["oriented_to"].setVisible(step == ContactStep.ORIENTED.value)
        label = self._fields["next_on"]
        if isinstance(label, Field):
            words = translate("contact", "&When") if is_met else translate("contact", "Ask again &from")
            label.label.setText(words)

    def _language(self) -> SingleChoice:
        names = dict(offered(self._settings, "language"))
        native = dict(offered(self._settings, "language_native"))
        return SingleChoice(
            "contact_language",
            [(code, native.get(code, text)) for code, text in names.items()],
            _LANGUAGES,
            other_label=translate("contact", "Another…"),
            details=names,
            name_of=self._language_name,
        )

    def _language_name(self, code: str) -> str:
        native = self._settings.label("language_native", code)
        return native if native != code else words_of(self._settings, "language", code)

    @staticmethod
    def _sexes() -> list[Option]:
        return [
            ("woman", translate("contact", "Woman")),
            ("man", translate("contact", "Man")),
            ("other", translate("contact", "Other")),
        ]

    def _add(self, name: str, text: str, editor: QWidget, *, hint: str = "") -> None:
        self._fields[name] = self._binder.add(name, Field(text, editor, hint=hint))


def _keys(group: ChipGroup) -> str:
    return f"1–{len(group.chips())}"
