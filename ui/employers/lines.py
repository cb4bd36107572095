"""The editors of the repeated lines: a place of work, a person who speaks for an employer, a task seen."""

from __future__ import annotations

from dataclasses import replace
from typing import Generic, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.collaborators import RoleDraft
from models.records.employers import ContactDraft, JobTask, SiteDraft
from models.records.network import CommitmentLine
from ui.widgets.fields import Field, TextField
from ui.widgets.form import Editor
from ui.widgets.layouts import Item, column, row
from ui.widgets.switches import CheckBox

R = TypeVar("R", SiteDraft, ContactDraft, JobTask, RoleDraft, CommitmentLine)

_NOTE_LENGTH = 2_000


class RecordLine(QWidget, Generic[R]):
    """A line whose editors are fields of one record; what has no editor, such as its key, is kept.

    Signals:
        edited: The person changed something.
    """

    edited = Signal()

    def __init__(self, name: str, empty: R) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._empty: R = empty
        self._kept: R = empty
        self._editors: dict[str, QWidget] = {}

    def value(self) -> R:
        """Return the record with what was typed."""
        typed = {field: cast("Editor", editor).value() for field, editor in self._editors.items()}
        return replace(self._kept, **typed)  # type: ignore[arg-type]  # fields of the record by name

    def set_value(self, value: object) -> None:
        """Show a record; None empties the line."""
        self._kept = value if isinstance(value, type(self._empty)) else self._empty
        for field, editor in self._editors.items():
            cast("Editor", editor).set_value(getattr(self._kept, field))

    def is_valid(self) -> bool:
        """Tell whether every editor of the line is understood."""
        return all(cast("Editor", editor).is_valid() for editor in self._editors.values())

    def part(self, path: str) -> QWidget | None:
        """Return the editor of a field of the record."""
        return self._editors.get(path)

    def bind(self, field: str, editor: QWidget) -> QWidget:
        """Bind an editor to a field of the record; the first takes the focus of the line."""
        self._editors[field] = editor
        cast("Editor", editor).edited.connect(self.edited)
        if self.focusProxy() is None:
            self.setFocusProxy(editor)
        return editor

    def text(self, field: str, words: str, *, hint: str = "", maximum: int = 300) -> Field:
        """Bind a line of text and return it with its label."""
        editor = TextField(f"{self.objectName()}_{field}", maximum=maximum)
        self.bind(field, editor)
        return Field(words, editor, hint=hint)

    def lay_out(self, *rows: tuple[Item, ...]) -> None:
        """Put the editors in rows."""
        self.setLayout(column(*(row(*items, gap=10) for items in rows), gap=8))


class SiteLine(RecordLine[SiteDraft]):
    """A place where people work, and how one gets there."""

    def __init__(self, name: str) -> None:
        super().__init__(name, SiteDraft())
        hint = self.tr("bus, first departure, where to ring")
        self.lay_out(
            (
                (self.text("name", self.tr("Name of the site")), 3),
                (self.text("street", self.tr("Street")), 4),
                (self.text("postcode", self.tr("Postcode")), 2),
                (self.text("city", self.tr("Town")), 3),
            ),
            ((self.text("access", self.tr("Getting there"), hint=hint, maximum=_NOTE_LENGTH), 1),),
        )


class ContactLine(RecordLine[ContactDraft]):
    """A person who speaks for the employer: how to reach them, what they can do."""

    def __init__(self, name: str) -> None:
        super().__init__(name, ContactDraft())
        first = (
            (self.text("first_name", self.tr("First name")), 3),
            (self.text("last_name", self.tr("Name")), 3),
            (self.text("function", self.tr("Function")), 4),
        )
        reach = ((self.text("phone", self.tr("Phone")), 3), (self.text("email", self.tr("E-mail")), 3))
        decides = CheckBox(f"{name}_decides", self.tr("Can decide and sign"))
        tutor = CheckBox(f"{name}_tutor", self.tr("Can show the work"))
        marks = column(self.bind("is_decision_maker", decides), self.bind("is_tutor", tutor), gap=2)
        self.lay_out(first, (*reach, (marks, 4)))


class TaskLine(RecordLine[JobTask]):
    """A task as it was seen: the gesture and its object, how often, what is hard about it."""

    def __init__(self, name: str) -> None:
        super().__init__(name, JobTask())
        self.lay_out(
            (
                (self._bare("task", self.tr("Task"), self.tr("a verb and its object")), 5),
                (self._bare("frequency", self.tr("How often"), self.tr("how often")), 2),
                (self._bare("difficulty", self.tr("What is hard"), self.tr("what is hard")), 3),
            )
        )

    def _bare(self, field: str, name: str, placeholder: str) -> QWidget:
        editor = TextField(f"{self.objectName()}_{field}", placeholder=placeholder)
        editor.setAccessibleName(name)
        return self.bind(field, editor)
