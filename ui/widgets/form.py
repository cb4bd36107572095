"""Bind editors to fields of a draft: load, collect, show problems where they are, know what was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, Protocol, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from models.errors import Problem
from ui.widgets.both_values import needs_words, worded
from ui.widgets.fields import Field
from ui.widgets.reveal import Revealer

AUTOSAVE_MS: Final = 400
"""Most typing that a cut may take."""
_ASK_MS: Final = 300
"""The rest is for the disk: what is typed is written before ``AUTOSAVE_MS`` have passed."""


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

    An editor may offer more: of several values, ``part(path)`` returns the widget of one of them,
    ``show_problem(path, text)`` writes a problem beside it and returns that widget, ``clear_problems()``
    removes what was written; ``invalid_problem(field)`` says what is not understood.

    Signals:
        edited: The person changed something.
        field_edited: Name of the field that the person changed.
        modified_changed: Whether the form differs from what was loaded (bool).
    """

    edited = Signal()
    field_edited = Signal(object)
    modified_changed = Signal(object)

    def __init__(self, parent: QObject, problem_text: Callable[[Problem], str]) -> None:
        """Make an empty binder.

        Args:
            parent: Owner.
            problem_text: Turns a problem into a sentence (``ui.errors.problem_text``).
        """
        super().__init__(parent)
        self._editors: dict[str, Editor] = {}
        self._names: dict[int, str] = {}
        self._fields: dict[str, Field] = {}
        self._problem_text = problem_text
        self._loaded: dict[str, object] = {}
        # What differs from what was loaded: a key typed in a long form costs one comparison, not a hundred.
        self._changed: set[str] = set()
        self._was_modified = False
        self._revealer = Revealer(self)

    def add(self, field: str, shown: QWidget) -> QWidget:
        """Bind an editor, or a ``Field`` around one, to a field of the draft; return what to lay out."""
        editor = shown.editor if isinstance(shown, Field) else shown
        if isinstance(shown, Field):
            self._fields[field] = shown
        bound = cast("Editor", editor)
        self._editors[field] = bound
        self._names[id(bound)] = field
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
                self._compare(field)
        self._announce()

    def values(self) -> dict[str, object]:
        """Return what every editor holds."""
        return {field: editor.value() for field, editor in self._editors.items()}

    def editor(self, field: str) -> QWidget:
        """Return the editor of a field."""
        return cast("QWidget", self._editors[field])

    def field(self, name: str) -> Field | None:
        """Return what stands around an editor, its label included; None: nothing does, or it was not made."""
        return self._fields.get(name)

    def first(self) -> QWidget | None:
        """Return the first editor on screen: where one begins to type."""
        editors = (cast("QWidget", editor) for editor in self._editors.values())
        return next((editor for editor in editors if editor.isVisible() and editor.isEnabled()), None)

    def has(self, field: str) -> bool:
        """Tell whether a field has an editor here."""
        return field in self._editors

    def value(self, field: str) -> object:
        """Return what the editor of a field holds."""
        return self._editors[field].value()

    def is_valid(self, field: str) -> bool:
        """Tell whether what the editor of a field holds is understood."""
        return self._editors[field].is_valid()

    def is_modified(self) -> bool:
        """Tell whether something differs from what was loaded."""
        return self.values() != self._loaded

    def loaded(self) -> dict[str, object]:
        """Return what « modified » is measured against."""
        return dict(self._loaded)

    def changed(self) -> dict[str, object]:
        """Return what the person changed: the values that differ from those loaded."""
        return {field: value for field, value in self.values().items() if value != self._loaded.get(field)}

    def mark_saved(self) -> None:
        """Measure « modified » from now on against what is shown."""
        self._loaded = self.values()
        self._changed.clear()
        self._announce()

    def invalid(self) -> tuple[Problem, ...]:
        """Return one problem per editor whose text is not understood."""
        return tuple(
            _invalid(field, editor) for field, editor in self._editors.items() if not editor.is_valid()
        )

    def show_problems(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Write each problem below its field and go to the first; return those that have no field here."""
        first, unplaced = self.mark_problems(problems)
        if first is not None:
            self.go_to(first)
        return unplaced

    def mark_problems(self, problems: Iterable[Problem]) -> tuple[QWidget | None, tuple[Problem, ...]]:
        """Write each problem below its field; return the first field, and those that have none here."""
        self.clear_problems()
        unplaced: list[Problem] = []
        first: QWidget | None = None
        for problem in problems:
            shown = self._show_problem(problem)
            if shown is None:
                unplaced.append(problem)
            first = first or shown
        return first, tuple(unplaced)

    def clear_problems(self) -> None:
        """Remove every error shown."""
        for field in self._fields.values():
            field.clear_error()
        for editor in self._editors.values():
            clear = getattr(editor, "clear_problems", None)
            if clear is not None:
                clear()

    def go_to(self, widget: QWidget) -> None:
        """Give a widget the focus, and bring it into view once the form is laid out, with its error below."""
        widget.setFocus()
        around = (field for field in self._fields.values() if field.editor is widget)
        self.reveal(next(around, widget))

    def reveal(self, widget: QWidget) -> None:
        """Bring a widget into view once the form is laid out."""
        self._revealer.reveal(widget)

    def widget_of(self, path: str) -> QWidget | None:
        """Return the widget that edits what a dotted path names, or its longest beginning."""
        whole = path
        while path:
            if path in self._editors:
                part = getattr(self._editors[path], "part", None)
                found = part(whole[len(path) + 1 :]) if part is not None else None
                return found if isinstance(found, QWidget) else self.editor(path)
            path = path.rpartition(".")[0]
        return None

    def _show_problem(self, problem: Problem) -> QWidget | None:
        """Write a problem where it is; return the widget to go to, None where there is no place for it."""
        if needs_words(problem):
            problem = worded(problem, self.widget_of(problem.field))
        text, path = self._problem_text(problem), problem.field
        while path:
            show = getattr(self._editors.get(path), "show_problem", None)
            if show is not None:
                shown = show(problem.field[len(path) + 1 :], text)
                return shown if isinstance(shown, QWidget) else self.editor(path)
            if path in self._fields:
                self._fields[path].set_error(text)
                return self.widget_of(problem.field)
            path = path.rpartition(".")[0]
        return None

    def _on_edited(self) -> None:
        field = self._names.get(id(self.sender()), "")
        if field:
            self._compare(field)
        self._announce()
        self.field_edited.emit(field)
        self.edited.emit()

    def _compare(self, field: str) -> None:
        if self._editors[field].value() == self._loaded.get(field):
            self._changed.discard(field)
        else:
            self._changed.add(field)

    def _announce(self) -> None:
        is_modified = bool(self._changed)
        if is_modified != self._was_modified:
            self._was_modified = is_modified
            self.modified_changed.emit(is_modified)


class AutosaveTimer(QObject):
    """Asks for a draft to be kept within 400 ms of any key, and at once when the form is left.

    It does not wait for a pause: somebody who types on and on must not lose a minute to a cut.

    Signals:
        due: Keep what the form holds now.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # the usual one may be late by a twentieth
        self._timer.setInterval(_ASK_MS)
        self._timer.timeout.connect(self.due)

    def touch(self) -> None:
        """Something was typed: it is kept before 400 ms have passed, whatever is typed meanwhile."""
        if not self._timer.isActive():
            self._timer.start()

    def is_waiting(self) -> bool:
        """Tell whether something was typed that is not kept yet."""
        return self._timer.isActive()

    def flush(self) -> None:
        """Keep at once what waits."""
        if self._timer.isActive():
            self._timer.stop()
            self.due.emit()

    def cancel(self) -> None:
        """Forget what waits: it was saved or thrown away."""
        self._timer.stop()


def _invalid(field: str, editor: Editor) -> Problem:
    """Return what is not understood: in the editor's own words where it has some."""
    say = getattr(editor, "invalid_problem", None)
    return say(field) if say is not None else Problem(field=field, code=f"{_kind(editor)}.not_understood")


def _kind(editor: Editor) -> str:
    """Return the area of the error code: ``date``, ``time``, ``hours`` or ``number``."""
    name = type(editor).__name__.removesuffix("Field").lower()
    return name if name in {"date", "time", "hours", "number"} else "input"
