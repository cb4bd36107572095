"""Where things stand in the section on templates: parts, fields, paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from models.records.templates import TemplatePart
from ui.printing.preview import PlanPreview
from ui.role_doors import shared_words
from ui.templates.locked_panel import LockedPanel
from ui.templates.part_panels import (
    CommitmentsPanel,
    HelpsPanel,
    LadderPanel,
    LetterheadPanel,
    PartPanel,
    PointsPanel,
)
from ui.templates.versions_card import VersionsCard
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, flow, row
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from ui.widgets.form import FormBinder

translate = QCoreApplication.translate
_NAV_WIDTH: Final = 176
_LEAST_HEIGHT: Final = 260


class TemplatesFrame:
    """Builds the three columns.

    Attributes:
        parts: Which part is written.
        ladders: Which ladder, where ladders are.
        letterhead: The panel with the logo.
        versions: Of the part shown.
        preview: The plan of nobody.
        turn_button: Where there is no room for both: the fields, or the paper.
    """

    def __init__(self, binder: FormBinder, *, may_write: bool) -> None:
        self._may_write, self._is_roomy, self._is_turned = may_write, True, False
        self.parts = ChipGroup("template_parts", _parts(), is_single=True, can_be_empty=False)
        self.parts.setAccessibleName(translate("TemplatesSection", "Part of the templates"))
        self.letterhead = LetterheadPanel(binder)
        self._panels: dict[str, PartPanel] = {
            panel.part.value: panel
            for panel in (
                self.letterhead,
                CommitmentsPanel(binder),
                PointsPanel(binder),
                HelpsPanel(binder),
                LadderPanel(binder),
            )
        }
        self._locked = LockedPanel()
        self.versions = VersionsCard()
        self.preview = PlanPreview("template_preview")
        self._make_trades()
        self.turn_button = make_button("", "plain", name="template_turn")
        self.turn_button.clicked.connect(self._on_turned)

    def layout(self, again: QWidget) -> QLayout:
        """Return the whole; called once."""
        shared = label(shared_words(), "muted", name="templates_shared", wrap=True)
        shared.setHidden(self._may_write)
        body = column(
            shared,
            again,
            self._trades,
            *self._panels.values(),
            self._locked,
            self.versions,
            STRETCH,
            gap=12,
            edges=(2, 2, 8, 12),
        )
        self._fields = ScrollPane("template_fields", body)
        paper = column(self._paper_note(), (self.preview, 1), gap=6)
        self._paper = Card("template_paper", paper, padding=12)
        self._nav = clear("template_nav", column(self.parts, self.turn_button, STRETCH, gap=12))
        whole = clear("template_columns", row(self._nav, (self._fields, 5), (self._paper, 4), gap=12))
        whole.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._whole = whole
        self.fit()
        self.set_roomy(True)
        return column((whole, 1))

    def fit(self) -> None:
        """Take the sizes of the zoom."""
        self._nav.setFixedWidth(theme.px(_NAV_WIDTH))
        self._whole.setMinimumHeight(theme.px(_LEAST_HEIGHT))

    def panel(self, part: TemplatePart) -> PartPanel:
        """Return the fields of a part."""
        return self._panels[part.value]

    def show_part(self, part: str) -> None:
        """Show the fields of a part, or what does not change."""
        for name, panel in self._panels.items():
            panel.setHidden(name != part)
        is_locked = part not in self._panels
        self._locked.setHidden(not is_locked)
        self._trades.setHidden(part != TemplatePart.LADDER)
        if is_locked:
            self.versions.hide()
        self._fields.verticalScrollBar().setValue(0)

    def show_hidden(self, *, is_hidden: bool, is_new: bool) -> None:
        """Say what can be done with the ladder shown."""
        words = (
            translate("TemplatesSection", "Offer it again")
            if is_hidden
            else translate("TemplatesSection", "No longer offer")
        )
        self.hide_button.setText(words)
        self.hide_button.setAccessibleName(words)
        for button in (self.hide_button, self.copy_button):
            button.setHidden(is_new or not self._may_write)

    def set_roomy(self, is_roomy: bool) -> None:
        """Show fields and paper side by side, or one of them."""
        self._is_roomy = is_roomy
        self._fields.setHidden(not is_roomy and self._is_turned)
        self._paper.setHidden(not is_roomy and not self._is_turned)
        self.turn_button.setHidden(is_roomy)
        words = (
            translate("TemplatesSection", "See the fields")
            if self._is_turned
            else translate("TemplatesSection", "See the paper")
        )
        self.turn_button.setText(words)
        self.turn_button.setAccessibleName(words)

    def _on_turned(self) -> None:
        self._is_turned = not self._is_turned
        self.set_roomy(self._is_roomy)

    def _make_trades(self) -> None:
        self.ladders = Combo("template_ladders", [])
        self.add_button = make_button(
            translate("TemplatesSection", "Add a trade"), "plain", "plus", name="template_add_ladder"
        )
        self.copy_button = make_button(
            translate("TemplatesSection", "Copy"), "ghost", name="template_copy_ladder"
        )
        self.hide_button = make_button("", "ghost", name="template_hide_ladder")
        self.add_button.setHidden(not self._may_write)
        buttons = flow("template_ladder_buttons", self.add_button, self.copy_button, self.hide_button)
        chosen = Field(translate("TemplatesSection", "Trade shown"), self.ladders)
        self._trades = Card("template_trades", column(chosen, buttons, gap=10))

    def _paper_note(self) -> QWidget:
        words = translate("TemplatesSection", "An invented plan, drawn again while you type.")
        return label(words, "small", name="template_paper_note", wrap=True)


def _parts() -> list[tuple[str, str]]:
    return [
        (TemplatePart.LETTERHEAD.value, translate("TemplatesSection", "Head of the paper")),
        (TemplatePart.COMMITMENTS.value, translate("TemplatesSection", "Commitments")),
        (TemplatePart.CHECK_POINTS.value, translate("TemplatesSection", "Check points")),
        (TemplatePart.HELPS.value, translate("TemplatesSection", "What helps")),
        (TemplatePart.LADDER.value, translate("TemplatesSection", "Ladders by trade")),
        ("locked", translate("TemplatesSection", "What does not change")),
    ]
