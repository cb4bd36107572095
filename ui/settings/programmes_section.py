"""Programmes and their switches; one that is switched off stays readable where it served."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.errors import AppError, InvalidInput
from models.records.people import Right
from models.records.programmes import ProgrammeDraft, ProgrammeRecord
from ui.errors import error_text
from ui.role_doors import is_for, read_only, shared_words
from ui.settings.kept_section import KeptSection
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.messages import MessageBar
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import NumberField

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_NEW = "new"
_TEXTS = ("name", "indicators")
_NUMBERS = ("usual_months", "longest_months")
_SWITCHES = ("selects", "allows_cv", "has_sponsorship", "has_tiers", "is_enabled")
_LISTS = ("criteria", "anchors")
_MOST_ANCHORS = 4


class ProgrammesSection(KeptSection):
    """Choose a programme, change it, switch it off, or add one."""

    part = "programmes"

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(workspace, messages, parent)
        self._programmes = workspace.pathway.programmes
        self._may_write = is_for(workspace, Right.ADMINISTER)
        self._records: dict[str, ProgrammeRecord] = {}
        self._shown: ProgrammeDraft = ProgrammeDraft()
        self.chips = ChipGroup("programme_chips", is_single=True, can_be_empty=False)
        self.chips.edited.connect(self._on_programme)
        self._build()
        self.load(self.latest())

    def load(self, code: str = "") -> None:
        """Read again, and show one programme: this one, or the first."""
        found = self._programmes.programmes(enabled_only=False)
        self._records = {str(record.programme_id): record for record in found}
        options = [(key, record.content.name) for key, record in self._records.items()]
        if self._may_write:
            options.append((_NEW, self.tr("Add a programme")))
        self.chips.set_options(options)
        code = code if code in (*self._records, _NEW) else next(iter(self._records), _NEW)
        self.chips.set_value(code)
        self._show(code)

    def save(self) -> None:
        """Keep the programme shown, or say what to mend."""
        values: dict[str, Any] = self.binder.values()
        changes: dict[str, Any] = {
            **{name: str(values[name]) for name in _TEXTS},
            **{name: values[name] for name in _NUMBERS},
            **{name: bool(values[name]) for name in _SWITCHES},
            **{name: tuple(filter(None, cast("tuple[str, ...]", values[name]))) for name in _LISTS},
        }
        draft = replace(self._shown, **changes)
        is_change = draft.programme_id is not None
        try:
            record = self._programmes.save(draft, self._shown if is_change else None)
        except InvalidInput as error:
            if self.binder.show_problems(error.problems):
                self._messages.show_message("error", error_text(error))
        except AppError as error:
            self._messages.show_message("error", error_text(error))
        else:
            self.forget()
            self.load(str(record.programme_id))
            self.saved.emit()

    @override
    def discard(self) -> None:
        super().discard()
        self._show_selection()

    def _build(self) -> None:
        add = self.binder.add
        self._selects = Switch("programme_selects", self.tr("People are chosen by criteria and motivation"))
        self._selects.edited.connect(self._show_selection)
        switches = (
            add("selects", self._selects),
            add(
                "allows_cv",
                Switch("programme_cv", self.tr("A CV, published offers and internships may be used")),
            ),
            add("has_sponsorship", Switch("programme_sponsors", self.tr("People may have a sponsor"))),
            add(
                "has_tiers",
                Switch("programme_tiers", self.tr("Eligibility follows the two tiers of the O2R")),
            ),
            add("is_enabled", Switch("programme_enabled", self.tr("In use"))),
        )
        months = (
            add(
                "usual_months",
                Field(self.tr("Usual length, months"), NumberField("programme_usual", minimum=2, maximum=60)),
            ),
            add(
                "longest_months",
                Field(
                    self.tr("Longest with more time, months"),
                    NumberField("programme_longest", minimum=2, maximum=60),
                ),
            ),
        )
        criteria = LinesEditor("programme_criteria", _text_line, self.tr("Add a criterion"))
        anchors = LinesEditor("programme_anchors", _text_line, self.tr("Add a level"), maximum=_MOST_ANCHORS)
        self._selection = clear(
            "programme_selection",
            column(
                add("criteria", Field(self.tr("Objective criteria"), criteria)),
                add(
                    "anchors",
                    Field(self.tr("Levels of motivation, from 1 on: what is seen at each"), anchors),
                ),
                gap=10,
            ),
        )
        indicators = TextArea("programme_indicators", lines=4)
        body = column(
            label(self.tr("Programmes"), "h2", name="programmes_title"),
            label(self._help(), "muted", name="programmes_help", wrap=True),
            self.chips,
            add("name", Field(self.tr("Name"), TextField("programme_name"))),
            *switches,
            row((months[0], 1), (months[1], 1), gap=12),
            self._selection,
            add(
                "indicators",
                Field(self.tr("How its indicators are counted, as printed under each table"), indicators),
            ),
            gap=10,
        )
        card = Card("programmes_card", body)
        self.setLayout(column(self.again, card, STRETCH, gap=12))

    def _help(self) -> str:
        words = self.tr(
            "What a programme does not allow is not shown under it: where people are not chosen, no "
            "criterion and no level of motivation exists on any screen."
        )
        return words if self._may_write else f"{words} {shared_words()}"

    def _show(self, code: str) -> None:
        record = self._records.get(code)
        self._shown = record.content if record is not None else ProgrammeDraft()
        names = (*_TEXTS, *_NUMBERS, *_SWITCHES, *_LISTS)
        self.show_values(code, {name: getattr(self._shown, name) for name in names})
        self._show_selection()
        if not self._may_write:
            read_only(self)
            self.chips.setEnabled(True)
            for chip in self.chips.chips():
                chip.setEnabled(True)

    def _show_selection(self) -> None:
        self._selection.setHidden(not self._selects.isChecked())

    def _on_programme(self) -> None:
        self._show(str(self.chips.value()))


def _text_line(name: str) -> QWidget:
    return TextField(name)
