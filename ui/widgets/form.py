"""Bind editors to fields of a draft: load, collect, show problems where they are, know what was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, Protocol, cast

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from models.errors import Problem
from ui.widgets.fields import Field

AUTOSAVE_MS: Final = 400


class Editor(Protocol):
    """What every editor of this package offers."""

    edited: SignalInstance

    def value(self) -> object:
        """Return what was typed or chosen."""

    def set_value(self, value: object) -> None:
        """Show a value without emitting ``edited``."""

    def is_valid(self) -> bool:
        """Tell whether what was typed is understood."""


class FormBinder(QObject):
    """The editors of a form by field name.

    Signals:
        edited: The person changed something.
        modified_changed: Whether the form differs from what was loaded (bool).
    """

    edited = Signal()
    modified_changed = Signal(object)

    def __init__(self, parent: QObject, problem_text: Callable[[Problem], str]) -> None:
        """Make an empty binder.

        Args:
            parent: Owner.
            problem_text: Turns a problem into a sentence (``ui.errors.problem_text``).
        """
        super().__init__(parent)
        self._editors: dict[str, Editor] = {}
        self._fields: dict[str, Field] = {}
        self._problem_text = problem_text
        self._loaded: dict[str, object] = {}
        self._was_modified = False

    def add(self, field: str, shown: QWidget) -> QWidget:
        """Bind an editor, or a ``Field`` around one, to a field of the draft; return what to lay out."""
        editor = shown.editor if isinstance(shown, Field) else shown
        if isinstance(shown, Field):
            self._fields[field] = shown
        bound = cast("Editor", editor)
        self._editors[field] = bound
        bound.edited.connect(self._on_edited)
        return shown

    def load(self, values: Mapping[str, object]) -> None:
        """Show values; they become what « modified » is measured against."""
        for field, editor in self._editors.items():
            if field in values:
                editor.set_value(values[field])
        self.clear_problems()
        self.mark_saved()

    def restore(self, values: Mapping[str, object]) -> None:
        """Show half-typed values again; the form counts as modified."""
        for field, editor in self._editors.items():
            if field in values:
                editor.set_value(values[field])
        self._announce()

    def values(self) -> dict[str, object]:
        """Return what every editor holds."""
        return {field: editor.value() for field, editor in self._editors.items()}

    def editor(self, field: str) -> QWidget:
        """Return the editor of a field."""
        return cast("QWidget", self._editors[field])

    def is_modified(self) -> bool:
        """Tell whether something differs from what was loaded."""
        return self.values() != self._loaded

    def mark_saved(self) -> None:
        """Measure « modified » from now on against what is shown."""
        self._loaded = self.values()
        self._announce()

    def invalid(self) -> tuple[Problem, ...]:
        """Return one problem per editor whose text is not understood."""
        return tuple(
            Problem(field=field, code=f"{_kind(editor)}.not_understood")
            for field, editor in self._editors.items()
            if not editor.is_valid()
        )

    def show_problems(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Write each problem below its field and go to the first; return those that have no field here."""
        self.clear_problems()
        unplaced: list[Problem] = []
        first: Field | None = None
        for problem in problems:
            field = self._field_of(problem.field)
            if field is None:
                unplaced.append(problem)
                continue
            field.set_error(self._problem_text(problem))
            first = first or field
        if first is not None:
            first.editor.setFocus()
        return tuple(unplaced)

    def clear_problems(self) -> None:
        """Remove every error shown."""
        for field in self._fields.values():
            field.clear_error()

    def _field_of(self, path: str) -> Field | None:
        """Find the field of a dotted path, or of its longest beginning."""
        while path:
            if path in self._fields:
                return self._fields[path]
            path = path.rpartition(".")[0]
        return None

    def _on_edited(self) -> None:
        self._announce()
        self.edited.emit()

    def _announce(self) -> None:
        is_modified = self.is_modified()
        if is_modified != self._was_modified:
            self._was_modified = is_modified
            self.modified_changed.emit(is_modified)


class AutosaveTimer(QObject):
    """Asks for a draft to be kept 400 ms after the last key, and at once when the form is left.

    Signals:
        due: Keep what the form holds now.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.due)

    def touch(self) -> None:
        """Something was typed: wait for the next pause."""
        self._timer.start()

    def flush(self) -> None:
        """Keep at once what waits."""
        if self._timer.isActive():
            self._timer.stop()
            self.due.emit()

    def cancel(self) -> None:
        """Forget what waits: it was saved or thrown away."""
        self._timer.stop()


def _kind(editor: Editor) -> str:
    """Return the area of the error code: ``date``, ``time``, ``hours`` or ``number``."""
    name = type(editor).__name__.removesuffix("Field").lower()
    return name if name in {"date", "time", "hours", "number"} else "input"
