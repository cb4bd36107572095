"""What the parts of « En emploi » have in common: the hire shown, forms put away with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from models.records.people import Right
from ui.pathway.rows_part import RowsPart
from ui.widgets.buttons import Button, make_button

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from models.records.ids import ResidentId
    from models.rules.hire import HireView


class HirePart(RowsPart):
    """One part of a hire's follow-up.

    Attributes:
        hire: The hire shown; None before the first.
    """

    hire: HireView | None = None

    def forms(self) -> tuple[Any, ...]:
        """Return the forms of the part."""
        return (self.form,)

    def show_hire(self, resident_id: ResidentId, hire: HireView) -> None:
        """Show a hire; a form of another one is put away, its words kept."""
        if self.hire is None or self.hire.placement.placement_id != hire.placement.placement_id:
            self.flush()
            for form in self.forms():
                form.hide()
        self._resident_id, self.hire = resident_id, hire
        self._show(hire)

    @override
    def flush(self) -> None:
        for form in self.forms():
            form.flush()

    def save(self) -> None:
        """Save the form that is open."""
        for form in self.forms():
            if form.isVisible():
                form.save()

    def _of(self) -> dict[str, Any]:
        """Return what every new row of the hire says."""
        placement_id = self.hire.placement.placement_id if self.hire is not None else None
        return {"resident_id": self._resident_id, "placement_id": placement_id}

    def may(self, *, is_withheld: bool = False) -> bool:
        """Say whether whoever acts may change a row."""
        return not is_withheld and self._workspace.may(Right.WRITE_FILES)

    def _button(self, name: str, words: str, icon: str, look: str = "plain", tip: str = "") -> Button:
        return make_button(words, look, icon, name=name, tip=tip)

    def _show(self, hire: HireView) -> None:
        raise NotImplementedError

    @override
    def _on_new(self) -> None:
        """Nothing new by itself: each part says what its button begins."""

    @override
    def _on_saved(self, record: object) -> None:
        self.said.emit(translate("HirePart", "Noted"))
