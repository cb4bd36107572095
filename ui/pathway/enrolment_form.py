"""A time in a programme: entry, who may enter and why, more time, end; a decision where it selects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.records.programmes import (
    ENROLMENT_WORDS,
    Decision,
    EnrolmentDraft,
    EnrolmentRecord,
    ProgrammeRecord,
    YesNo,
)
from models.rules.programmes import eligibility
from ui.pathway.way_form import WayForm
from ui.pathway.way_words import eligibility_words, options
from ui.privacy.note_warning import NoteWarning
from ui.vocabulary import offered
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, row
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from controllers.way import WayController
    from controllers.workspace import Workspace

translate = QCoreApplication.translate
_OF_AUTHOR = (*ENROLMENT_WORDS, "extended_on", "decision")
"""What the words of another organisation say, and what asks for words."""


class EnrolmentForm(WayForm[EnrolmentDraft]):
    """The form of an entry into a programme, of what follows, and of its end."""

    kind = "enrolment"
    draft_type = EnrolmentDraft
    # Made only where a programme selects: elsewhere there is no such field, hidden or not.
    _selection: QWidget | None = None

    def __init__(self, workspace: Workspace, writer: WayController[Any, EnrolmentDraft, Any]) -> None:
        self._programmes: dict[str, ProgrammeRecord] = {}
        self._shows_selection = False
        self._withholds = False
        super().__init__(workspace, writer)

    @property
    def has_selection(self) -> bool:
        """Whether fields of a selection were made, for a programme that selects."""
        return self._selection is not None

    def start_new(self, draft: EnrolmentDraft, programmes: tuple[ProgrammeRecord, ...]) -> None:
        """Note an entry into one of these programmes."""
        self._programmes = {str(each.programme_id): each for each in programmes}
        self._shows_selection = self._withholds = False
        first = next(iter(self._programmes.values()), None)
        if first is not None:
            draft = replace(draft, programme_id=first.programme_id)
        self.start(draft, title=translate("EnrolmentForm", "Entry into a programme"))

    def start_change(self, record: EnrolmentRecord) -> None:
        """Change a time in a programme; the programme itself stays, and so do words that are withheld."""
        key = str(record.content.programme_id)
        if record.content.programme_id is not None:
            self._programmes = {
                key: ProgrammeRecord(programme_id=record.content.programme_id, content=record.programme)
            }
        self._shows_selection, self._withholds = record.shows_selection, record.is_withheld
        self.start(record.content, title=record.programme.name, is_change=True)

    @override
    def _fields(self) -> QLayout:
        self._chips = ChipGroup("enrolment_programme", is_single=True, can_be_empty=False)
        self._chips.edited.connect(self._show_parts)
        self._target = Combo("enrolment_target", empty_label=translate("EnrolmentForm", "Not checked"))
        self._exit = Combo("enrolment_exit", empty_label=translate("EnrolmentForm", "Not told"))
        self._tier = label("", "muted", name="enrolment_tier", wrap=True)
        self._tiers = clear("enrolment_tiers", self._tier_fields())
        self._later = clear("enrolment_later", self._later_fields())
        self._selection_room = column(gap=0)
        add = self.binder.add
        self._programme = Field(translate("EnrolmentForm", "Programme"), self._chips)
        add("programme_id", self._programme)
        self._withheld = label(
            translate(
                "EnrolmentForm",
                "Another organisation wrote words here: told if the person agrees to share them. They stay "
                "as they are; days and the way it ended can be noted.",
            ),
            "muted",
            name="enrolment_withheld",
            wrap=True,
        )
        return column(
            self._withheld,
            self._programme,
            row(
                (self._day("entered_on", translate("EnrolmentForm", "First day")), 1),
                (add("target", Field(translate("EnrolmentForm", "Public"), self._target)), 1),
                gap=12,
            ),
            self._tiers,
            self._selection_room,
            self._later,
            gap=10,
        )

    def _tier_fields(self) -> QLayout:
        add = self.binder.add
        registered = ChipGroup("enrolment_registered", options(YesNo), is_single=True, can_be_empty=False)
        lacks = ChipGroup("enrolment_lacks", options(YesNo), is_single=True, can_be_empty=False)
        for editor in (registered, lacks):
            editor.edited.connect(self._show_tier)
        note = TextField("enrolment_note")
        return column(
            row(
                (
                    add(
                        "is_registered",
                        Field(translate("EnrolmentForm", "Registered at France Travail?"), registered),
                    ),
                    1,
                ),
                (self._day("referent_on", translate("EnrolmentForm", "Last contact with a referent")), 1),
                gap=12,
            ),
            row(
                (
                    add(
                        "lacks_referent",
                        Field(translate("EnrolmentForm", "If no day is known: none for five months?"), lacks),
                    ),
                    1,
                ),
                (self._day("checked_on", translate("EnrolmentForm", "Checked on")), 1),
                gap=12,
            ),
            add("eligibility_note", Field(translate("EnrolmentForm", "What the check rests on"), note)),
            self._tier,
            gap=10,
        )

    def _later_fields(self) -> QLayout:
        add = self.binder.add
        return column(
            row(
                (self._day("extended_on", translate("EnrolmentForm", "More time given on")), 1),
                (
                    add(
                        "extension_reason",
                        Field(translate("EnrolmentForm", "Why more time"), TextField("enrolment_extension")),
                    ),
                    1,
                ),
                gap=12,
            ),
            row(
                (self._day("left_on", translate("EnrolmentForm", "Last day")), 1),
                (add("exit_reason", Field(translate("EnrolmentForm", "How it ended"), self._exit)), 1),
                gap=12,
            ),
            gap=10,
        )

    def _selection_fields(self) -> QLayout:
        add = self.binder.add
        decision = ChipGroup("enrolment_decision", options(Decision), is_single=True)
        why, contest = TextArea("enrolment_decision_reason", lines=2), TextArea("enrolment_contest", lines=2)
        return column(
            row(
                (add("decision", Field(translate("EnrolmentForm", "Decision"), decision)), 1),
                (self._day("decided_on", translate("EnrolmentForm", "Decided on")), 1),
                gap=12,
            ),
            add("decision_reason", Field(translate("EnrolmentForm", "Why, by the criteria"), why)),
            NoteWarning(why),
            row(
                (self._day("told_on", translate("EnrolmentForm", "Told to the person on")), 1),
                (self._day("contested_on", translate("EnrolmentForm", "Contested by the person on")), 1),
                gap=12,
            ),
            add("contest_words", Field(translate("EnrolmentForm", "What the person says of it"), contest)),
            NoteWarning(contest),
            gap=10,
        )

    def _day(self, name: str, words: str) -> Field:
        day = DateField(f"enrolment_{name}", today=self.today, is_inline=True)
        field = Field(words, day)
        self.binder.add(name, field)
        if name in {"referent_on", "checked_on", "entered_on"}:
            day.edited.connect(self._show_tier)
        return field

    @override
    def _offer(self, draft: EnrolmentDraft) -> None:
        settings = self._workspace.settings
        self._chips.set_options([(code, each.content.name) for code, each in self._programmes.items()])
        self._programme.setHidden(draft.enrolment_id is not None)
        self._target.set_options(offered(settings, "programme_target", draft.target))
        sensitive = {term.code for term in settings.terms("exit") if term.is_sensitive}
        ends = offered(settings, "exit", draft.exit_reason)
        self._exit.set_options(
            [pair for pair in ends if pair[0] not in sensitive or pair[0] == draft.exit_reason]
        )
        self._later.setHidden(draft.enrolment_id is None)
        if self._shows_selection and self._selection is None:
            self._selection = clear("enrolment_selection", self._selection_fields())
            self._selection_room.addWidget(self._selection)
        if self._selection is not None:
            self._selection.setHidden(not self._shows_selection)
        self._withheld.setHidden(not self._withholds)
        for name in _OF_AUTHOR:
            field = self.binder.field(name)
            if field is not None:
                field.setHidden(self._withholds)

    @override
    def _follow(self, draft: EnrolmentDraft) -> None:
        self._show_parts(str(draft.programme_id or ""))

    @override
    def _values(self, draft: EnrolmentDraft) -> Mapping[str, Any]:
        names = (
            "target", "checked_on", "referent_on", "eligibility_note", "extended_on", "extension_reason",
            "left_on", "exit_reason", "decided_on", "decision_reason", "told_on", "contested_on",
            "contest_words",
        )  # fmt: skip
        return {name: getattr(draft, name) for name in names} | {
            "programme_id": str(draft.programme_id or ""),
            "entered_on": draft.entered_on or self.today(),
            "is_registered": draft.is_registered.value,
            "lacks_referent": draft.lacks_referent.value,
            "decision": draft.decision.value if draft.decision else "",
        }

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        found = dict(values)
        code = str(found.pop("programme_id") or "")
        known = self._programmes.get(code)
        found["programme_id"] = known.programme_id if known is not None else self._draft.programme_id
        found["is_registered"] = YesNo(str(found["is_registered"]))
        found["lacks_referent"] = YesNo(str(found["lacks_referent"]))
        for name in ("target", "exit_reason"):
            found[name] = str(found[name] or "")
        if "decision" in found:
            found["decision"] = Decision(found["decision"]) if found["decision"] else None
        if not self._shows_selection:
            return {name: value for name, value in found.items() if name not in _SELECTION}
        return found

    def _show_parts(self, code: str = "") -> None:
        """Show what the programme chosen asks for."""
        known = self._programmes.get(code or str(self._chips.value()))
        self._tiers.setHidden(known is None or not known.content.has_tiers)
        self._show_tier()

    def _show_tier(self) -> None:
        """Say at once what the answers come to."""
        if not self._tiers.isHidden():
            self._tier.setText(eligibility_words(eligibility(self._collect(), self.today())))


_SELECTION = frozenset(
    {"decision", "decided_on", "decision_reason", "told_on", "contested_on", "contest_words"}
)
