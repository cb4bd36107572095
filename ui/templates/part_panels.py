"""The fields of each part of the templates, bound to one form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from models.records.templates import LadderTask, TemplatePart
from models.rules.template_checks import MOST_COMMITMENTS
from models.rules.templates import PARTIES, shipped
from ui.plans.lines import LeverEditor, lever_summary
from ui.plans.local_text import PlanLanguage
from ui.templates.ladder_lines import LadderAimEditor, LadderTaskEditor, ladder_task_summary
from ui.templates.logo_field import LogoField
from ui.templates.points_field import PointsField
from ui.templates.sentence_field import SentenceField
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.phone_field import phone_field
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from ui.widgets.form import FormBinder
    from ui.widgets.line_head import LineSummary

_NAME_LENGTH: Final = 120


class PartPanel(QWidget):
    """A card of fields; each is bound under the name of its part and its own."""

    def __init__(self, part: TemplatePart, binder: FormBinder) -> None:
        super().__init__()
        self.part, self._binder = part, binder
        self.setObjectName(f"template_{part}")
        self.setProperty("look", "clear")

    def fill(self, title: str, help_words: str, *items: QWidget | QLayout) -> None:
        """Lay the card out."""
        base = self.objectName()
        heading = label(title, "h2", name=f"{base}_title")
        words = label(help_words, "muted", name=f"{base}_help", wrap=True)
        self.setLayout(column(Card(f"{base}_card", column(heading, words, *items, gap=12))))

    def field(self, name: str, shown: QWidget) -> QWidget:
        """Bind an editor, or a field around one."""
        return self._binder.add(f"{self.part}.{name}", shown)


class LetterheadPanel(PartPanel):
    """Whose paper it is, in neutral words.

    Signals:
        taken: Take the neutral name, the address and the number of the organisation.
    """

    taken = Signal()

    def __init__(self, binder: FormBinder) -> None:
        super().__init__(TemplatePart.LETTERHEAD, binder)
        self.logo = LogoField("letterhead_logo")
        self.take_button = make_button(
            self.tr("Take those of “Organisation and you”"), "ghost", "down", name="letterhead_take"
        )
        self.take_button.clicked.connect(self.taken)
        name = Field(self.tr("&Neutral name"), TextField("letterhead_name", maximum=_NAME_LENGTH))
        address = Field(self.tr("&Address"), TextField("letterhead_address"))
        why = self.tr(
            "The employer keeps this sheet: neither the name, nor the address, nor the logo may say whom you "
            "work with. The words are read over when you save; look at what is drawn in the logo yourself."
        )
        hint = Card(
            "letterhead_why_card",
            row(
                IconLabel("letterhead_why_icon", "shield", "primary", 20),
                (label(why, "body", name="letterhead_why", wrap=True), 1),
                gap=10,
            ),
            kind="soft",
            padding=12,
        )
        self.fill(
            self.tr("Head of the paper"),
            self.tr("At the top of the first page of each new plan. Left empty, nothing is printed."),
            hint,
            self.field("name", name),
            self.field("address", address),
            self.field("phone", phone_field(self.tr("&Telephone"), "letterhead_phone")),
            row(self.take_button, STRETCH),
            self.field("logo", Field(self.tr("&Logo"), self.logo)),
        )


class CommitmentsPanel(PartPanel):
    """What each of the three undertakes."""

    def __init__(self, binder: FormBinder) -> None:
        super().__init__(TemplatePart.COMMITMENTS, binder)
        titles = (self.tr("The employee"), self.tr("The employer"), self.tr("The adviser"))
        lists = [self._lines(party, title) for party, title in zip(PARTIES, titles, strict=True)]
        self.fill(
            self.tr("Commitments"),
            self.tr(
                "A sentence that you leave as it is keeps its translations. One that you rewrite is printed "
                "in French, until somebody translates it in the plan."
            ),
            *lists,
        )

    def _lines(self, party: str, title: str) -> QWidget:
        lines = LinesEditor(
            f"template_commitments_{party}",
            self._line,
            self.tr("Add a commitment"),
            maximum=MOST_COMMITMENTS,
        )
        return self.field(party, Field(title, lines))

    def _line(self, name: str) -> QWidget:
        editor = SentenceField(name, placeholder=self.tr("one sentence"))
        editor.setAccessibleName(self.tr("Commitment"))
        return editor


class PointsPanel(PartPanel):
    """When the three meet."""

    def __init__(self, binder: FormBinder) -> None:
        super().__init__(TemplatePart.CHECK_POINTS, binder)
        points = PointsField("template_points", shipped().points.points)
        self.fill(
            self.tr("Check points"),
            self.tr("With which each plan begins; their dates are computed from the contract."),
            self.field("points", points),
        )


class HelpsPanel(PartPanel):
    """What helps, in every plan to begin with."""

    def __init__(self, binder: FormBinder) -> None:
        super().__init__(TemplatePart.HELPS, binder)
        self._language = PlanLanguage(self)
        lines = LinesEditor(
            "template_levers",
            self._line,
            self.tr("Add a help"),
            empty=self.tr("None: each plan begins without, and the adviser chooses what this person needs."),
            maximum=8,
            summary=lever_summary,
        )
        self.fill(
            self.tr("What helps"),
            self.tr("Only what you offer to everybody. Say the help, never its reason."),
            self.field("levers", lines),
        )

    def _line(self, name: str) -> QWidget:
        return LeverEditor(name, self._language)


class LadderPanel(PartPanel):
    """The first weeks in a trade."""

    def __init__(self, binder: FormBinder) -> None:
        super().__init__(TemplatePart.LADDER, binder)
        tasks = LinesEditor(
            "template_tasks",
            LadderTaskEditor,
            self.tr("Add a task"),
            empty=self.tr("No task yet: add the first one, then its week."),
            summary=self._summary,
            blank=_next_task,
        )
        aims = LinesEditor(
            "template_aims", LadderAimEditor, self.tr("Add an aim"), empty=self.tr("No aim yet.")
        )
        name = Field(self.tr("Trade"), TextField("template_ladder_name", maximum=_NAME_LENGTH))
        codes = Field(
            self.tr("ROME codes"),
            TextField("template_ladder_rome", placeholder="K2204, G1605", maximum=60),
            hint=self.tr("chosen by itself for these jobs"),
        )
        self.fill(
            self.tr("Ladder of a trade"),
            self.tr("Week by week: watch, do together, do alone; with what can be seen when it is learnt."),
            row((self.field("label_fr", name), 1), (self.field("rome", codes), 1), gap=12),
            self.field("tasks", Field(self.tr("Tasks"), tasks)),
            self.field("objectives", Field(self.tr("Aims, three at most for one week"), aims)),
            *self._day_one(),
        )

    def _day_one(self) -> tuple[QWidget, ...]:
        titles = {
            "clothing": self.tr("Clothes and protective equipment"),
            "bring": self.tr("To bring"),
            "safety": self.tr("Safety"),
            "meal": self.tr("Meal"),
        }
        return tuple(
            self.field(name, Field(title, TextArea(f"template_ladder_{name}", lines=2)))
            for name, title in titles.items()
        )

    def _summary(self, value: object) -> LineSummary:
        return ladder_task_summary(value, self.tr("Week {week}"))


def _next_task(values: tuple[object, ...]) -> object:
    """Begin a task in the week of the last one."""
    last = values[-1] if values else None
    return LadderTask(week=last.week if isinstance(last, LadderTask) else 1, task="")
