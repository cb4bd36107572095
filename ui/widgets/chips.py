"""Choices that stay visible: chips and segments, by mouse, finger, or arrows and Space."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.icons import icon
from ui.theme import scale_layout, theme
from ui.widgets.buttons import Button
from ui.widgets.layouts import FlowLayout

Option = tuple[str, str]

_EDGES, _TAB_EDGES = 28, 12
"""Pixels at zoom 1 beside the words, both sides together: a tab has no edge of its own."""
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class Chip(Button):
    """One choice; arrows move to its neighbours.

    Signals:
        moved: -1 or 1, an arrow was pressed.
    """

    moved = Signal(object)

    def __init__(self, name: str, code: str, text: str, *, kind: str = "chip", picture: str = "") -> None:
        self.code = code
        super().__init__(name, text.replace("&", "&&"), kind=kind, icon=picture)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.toggled.connect(self._redraw)
        self._fit()
        theme.changed.connect(self._fit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if event.key() in _BACK or event.key() in _FORTH:
            step = 1 if event.key() in _FORTH else -1
            is_sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.moved.emit(-step if is_mirrored and is_sideways else step)
            return
        super().keyPressEvent(event)

    @override
    def _redraw(self) -> None:
        super()._redraw()
        if self._icon and self._kind == "segment" and self.isChecked():
            self.setIcon(icon(self._icon, "onprimary", 18))

    def _fit(self) -> None:
        # A chosen chip is bold: room for it is kept, so that choosing moves nothing.
        metrics = QFontMetrics(theme.font("body", QFont.Weight.Bold))
        picture = theme.px(24) if self._icon else 0
        edges = theme.px(_TAB_EDGES if self._kind == "tab" else _EDGES)
        self.setMinimumWidth(metrics.horizontalAdvance(self.accessibleName()) + edges + picture)


class ChipGroup(QWidget):
    """Several chips of which one or more are chosen.

    Signals:
        edited: The person chose or un-chose something.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        options: Iterable[Option] = (),
        *,
        is_single: bool = False,
        can_be_empty: bool = True,
        kind: str = "chip",
        icons: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make the group.

        Args:
            name: Object name.
            options: Pairs of code and label, in order.
            is_single: At most one is chosen.
            can_be_empty: Choosing the chosen one again un-chooses it (single choice only).
            kind: ``chip``, or ``segment`` for large equal buttons on one line.
            icons: One icon per option, or none.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._is_single, self._can_be_empty, self._kind = is_single, can_be_empty, kind
        self._chips: list[Chip] = []
        self._last: QWidget | None = None
        if kind == "segment":
            line = QHBoxLayout(self)
            scale_layout(line, gap=8)
        else:
            FlowLayout(self, gap=6)
        policy = self.sizePolicy()
        policy.setHeightForWidth(kind == "chip")
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.set_options(options, icons)

    def set_options(self, options: Iterable[Option], icons: Sequence[str] = ()) -> None:
        """Replace the choices; what was chosen and still exists stays chosen."""
        kept = set(self.values())
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        layout = self.layout()
        for index, (code, text) in enumerate(options):
            chip = Chip(
                f"{self.objectName()}_{code}",
                code,
                text,
                kind=self._kind,
                picture=icons[index] if icons else "",
            )
            chip.setAccessibleDescription(self.accessibleName())
            chip.setChecked(code in kept)
            chip.clicked.connect(self._on_clicked)
            chip.moved.connect(self._on_moved)
            self._chips.append(chip)
            if layout is not None:
                layout.addWidget(chip)
        if self._last is not None:
            self.append_widget(self._last)
        self._set_tab_stop()

    def append_widget(self, widget: QWidget) -> None:
        """Keep a widget after the last chip, on the same lines."""
        self._last = widget
        layout = self.layout()
        if layout is not None:
            layout.removeWidget(widget)
            layout.addWidget(widget)

    def values(self) -> tuple[str, ...]:
        """Return the codes chosen, in the order shown."""
        return tuple(chip.code for chip in self._chips if chip.isChecked())

    def set_values(self, codes: Iterable[str]) -> None:
        """Choose exactly these codes; does not emit ``edited``."""
        chosen = set(codes)
        for chip in self._chips:
            chip.setChecked(chip.code in chosen)
        self._set_tab_stop()

    def value(self) -> object:
        """Return the code chosen (empty: none) of a single choice, else the tuple of codes."""
        codes = self.values()
        if self._is_single:
            return codes[0] if codes else ""
        return codes

    def set_value(self, value: object) -> None:
        """Choose what ``value`` returned."""
        if isinstance(value, str):
            self.set_values((value,) if value else ())
        elif isinstance(value, Iterable):
            self.set_values(str(code) for code in value)
        else:
            self.set_values(())

    def words_of(self, value: object) -> str:
        """Return the labels of a code, or of several."""
        codes = {value} if isinstance(value, str) else set(value) if isinstance(value, Iterable) else set()
        return ", ".join(chip.text() for chip in self._chips if chip.code in codes)

    def chips(self) -> tuple[Chip, ...]:
        """Return the chips in order."""
        return tuple(self._chips)

    def is_valid(self) -> bool:
        """A choice among given ones is always valid."""
        return True

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for chip in self._chips:
            chip.setAccessibleDescription(name)

    def _on_clicked(self) -> None:
        clicked = self.sender()
        if self._is_single:
            for chip in self._chips:
                if chip is not clicked:
                    chip.setChecked(False)
                elif not chip.isChecked() and not self._can_be_empty:
                    chip.setChecked(True)
        self._set_tab_stop(clicked if isinstance(clicked, Chip) else None)
        self.edited.emit()

    def _on_moved(self, step: object) -> None:
        chip = self.sender()
        if not isinstance(chip, Chip) or not isinstance(step, int):
            return
        target = self._chips[(self._chips.index(chip) + step) % len(self._chips)]
        self._set_tab_stop(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _set_tab_stop(self, target: Chip | None = None) -> None:
        """Let Tab enter the group at one place: the arrows do the rest."""
        if not self._chips:
            return
        chosen = target or next((chip for chip in self._chips if chip.isChecked()), self._chips[0])
        for chip in self._chips:
            is_stop = chip is chosen
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(chosen)


class SegmentedChoice(ChipGroup):
    """One choice among a few large equal buttons on a line."""

    def __init__(
        self, name: str, options: Iterable[Option], *, icons: Sequence[str] = (), can_be_empty: bool = False
    ) -> None:
        super().__init__(
            name, options, is_single=True, can_be_empty=can_be_empty, kind="segment", icons=icons
        )
