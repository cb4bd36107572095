"""Templates of the organisation: the parts on the left, the fields, and what they look like on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.errors import AppError, InvalidInput
from models.records.codec import from_plain
from models.records.templates import Ladder, TemplatePart, TemplateVersion
from models.rules.templates import content_of as part_of
from models.rules.templates import with_content
from ui.errors import error_text
from ui.plans.ladder_use import ladder_name
from ui.role_doors import read_only
from ui.settings.kept_section import KeptSection
from ui.templates.template_form import LINES, content_of, values_of
from ui.templates.templates_frame import TemplatesFrame
from ui.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    from controllers.workspace import Workspace
    from models.records.templates import TemplateContent, Templates
    from ui.widgets.kept_words import Payload
    from ui.widgets.messages import MessageBar

_PREVIEW_MS: Final = 25
"""After the last key; what is drawn then takes as long again."""
_PREVIEW_FROM_WIDTH: Final = 960
"""Pixels at zoom 1: on less, fields and paper take turns."""
_NEW: Final = "new"
_LOCKED: Final = "locked"
_PAGES: Final = {TemplatePart.LETTERHEAD: 1, TemplatePart.CHECK_POINTS: 1, TemplatePart.LADDER: 3}
"""Where a part is printed; the others are on the second page."""


class TemplatesSection(KeptSection):
    """One part at a time is written; each saving makes a version.

    Signals:
        toast_requested: Words for a toast that offers to undo.
    """

    part = "templates"
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(workspace, messages, parent)
        self._templates, self._settings = workspace.plans.templates, workspace.settings
        self._may_write = self._templates.may_edit()
        self._shown, self._code = TemplatePart.LETTERHEAD, ""
        self._in_force: Templates = self._templates.in_force()
        self._content: TemplateContent = self._in_force.letterhead
        self._page: int | None = None
        self.frame = TemplatesFrame(self.binder, may_write=self._may_write)
        self.preview = self.frame.preview
        self.setLayout(self.frame.layout(self.again))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PREVIEW_MS)
        self._connect()
        self._go_to(self.latest() or TemplatePart.LETTERHEAD.value)

    def save(self) -> None:
        """Put what is typed in force, or say what to mend."""
        content = self._typed()
        if isinstance(content, Ladder) and not content.code:
            content = replace(content, code=uuid4().hex)
        try:
            version = self._templates.save(self._shown, content)
        except InvalidInput as error:
            own = (replace(one, field=f"{self._shown}.{one.field}") for one in error.problems)
            if self.binder.show_problems(own):
                self._messages.show_message("error", error_text(error))
            return
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        self.forget()
        self._say_saved(version)
        self._go_to(_key(self._shown, version.code))

    def show_part(self, part: TemplatePart, code: str = "") -> None:
        """Show a part; of the ladders this one."""
        self._go_to(_key(part, code))

    @override
    def _read(self, payload: Payload, typed: dict[str, object]) -> dict[str, object]:
        return {
            name: from_plain(value, LINES[name]) if name in LINES else value for name, value in typed.items()
        }

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.frame.set_roomy(self.width() >= theme.px(_PREVIEW_FROM_WIDTH))
        super().resizeEvent(event)

    def _connect(self) -> None:
        frame = self.frame
        frame.parts.edited.connect(self._on_part)
        frame.ladders.edited.connect(self._on_ladder)
        frame.add_button.clicked.connect(self._on_add)
        frame.copy_button.clicked.connect(self._on_copy)
        frame.hide_button.clicked.connect(self._on_hide)
        frame.letterhead.taken.connect(self._on_taken)
        frame.letterhead.logo.file_chosen.connect(self._on_file)
        frame.versions.restore_requested.connect(self._on_restore)
        frame.turn_button.clicked.connect(self._timer.start)
        self.binder.edited.connect(self._timer.start)
        theme.changed.connect(self._fit)
        self._timer.timeout.connect(self._draw)
        self._templates.templates_changed.connect(self._on_changed)
        self._templates.preview_ready.connect(self._on_preview)
        self._templates.preview_failed.connect(self._on_failed)
        self._templates.logo_ready.connect(frame.letterhead.logo.take)
        self._templates.logo_failed.connect(self._on_failed)

    def _fit(self) -> None:
        self.frame.fit()

    def _typed(self) -> TemplateContent:
        return content_of(self._shown, self.binder.values(), self._content)

    def _go_to(self, key: str) -> None:
        """Show what a key names: the fields, what was half typed in them, the versions."""
        part, _, code = key.partition(":")
        self.frame.parts.set_value(part)
        self.frame.show_part(part)
        self._messages.dismiss()
        if part == _LOCKED:
            self.forget_shown()
            self._page = _PAGES[TemplatePart.LETTERHEAD] + 1
            self._timer.start()
            return
        self._shown = TemplatePart(part)
        self._page = _PAGES.get(self._shown, 2)
        if self._shown is TemplatePart.LADDER:
            code = self._show_ladders(code)
        self._code = code
        is_new = code == _NEW
        new = Ladder(code="", label_fr="")
        self._content = new if is_new else part_of(self._in_force, self._shown, code)
        self.show_values(_key(self._shown, code), values_of(self._shown, self._content))
        versions = () if is_new else self._templates.versions(self._shown, code)
        self.frame.versions.show_versions(versions, may_restore=self._may_write)
        if not self._may_write:
            read_only(self.frame.panel(self._shown))
        self._timer.start()

    def forget_shown(self) -> None:
        """Leave the fields: nothing of the part shown can be typed."""
        self.words.go_to("")
        self.again.dismiss()
        self.binder.mark_saved()

    def _show_ladders(self, code: str) -> str:
        """Offer the ladders; return the one to show."""
        known = {found.code: found for found in self._in_force.ladders}
        wanted = code if code in known or (code == _NEW and self._may_write) else next(iter(known))
        hidden = self.tr("{name} (not offered)")
        options: list[tuple[object, str]] = [
            (each.code, hidden.format(name=ladder_name(each)) if each.is_hidden else ladder_name(each))
            for each in known.values()
        ]
        if wanted == _NEW:
            options.insert(0, (_NEW, self.tr("New ladder")))
        self.frame.ladders.set_options(options)
        self.frame.ladders.set_value(wanted)
        found = known.get(wanted)
        self.frame.show_hidden(is_hidden=found is not None and found.is_hidden, is_new=found is None)
        return wanted

    def _draw(self) -> None:
        if self.isVisible() and self.preview.isVisibleTo(self):
            content = self._typed()
            ladder = content if isinstance(content, Ladder) else self._in_force.ladders[-1]
            templates = with_content(self._in_force, content)
            self._templates.preview(templates, ladder.code)

    def _on_preview(self, pdf: object) -> None:
        if isinstance(pdf, bytes) and self.isVisible():
            self.preview.set_document(pdf)
            if self._page is not None:
                self.preview.view.go_to(self._page)
                self._page = None

    def _on_failed(self, error: object) -> None:
        if isinstance(error, AppError):
            self._messages.show_message("error", error_text(error))
        elif isinstance(error, Exception):
            raise error

    def _on_part(self) -> None:
        self._go_to(str(self.frame.parts.value()))

    def _on_ladder(self) -> None:
        self._go_to(_key(TemplatePart.LADDER, str(self.frame.ladders.value())))

    def _on_add(self) -> None:
        self._go_to(_key(TemplatePart.LADDER, _NEW))
        self.binder.go_to(self.binder.editor("ladder.label_fr"))

    def _on_copy(self) -> None:
        """Begin a ladder with what another one says."""
        content = self._typed()
        if not isinstance(content, Ladder):
            return
        name = self.tr("{name} (copy)").format(name=content.label_fr)
        copied = values_of(TemplatePart.LADDER, replace(content, label_fr=name, rome=()))
        self._go_to(_key(TemplatePart.LADDER, _NEW))
        self.binder.restore(copied)
        self.words.touch()
        self.binder.go_to(self.binder.editor("ladder.label_fr"))
        self._timer.start()

    def _on_hide(self) -> None:
        ladder = self._content
        if not isinstance(ladder, Ladder):
            return
        try:
            self._say_saved(self._templates.hide_ladder(ladder.code, is_hidden=not ladder.is_hidden))
        except AppError as error:
            self._messages.show_message("error", error_text(error))

    def _on_taken(self) -> None:
        kept = self._settings.settings()
        taken = {"name": kept.document_name, "address": kept.address, "phone": kept.phone}
        self.binder.restore({f"letterhead.{name}": value for name, value in taken.items()})
        self.words.touch()
        self._timer.start()

    def _on_file(self, path: Path) -> None:
        self._templates.read_logo(path)

    def _on_restore(self, version: object) -> None:
        if not isinstance(version, TemplateVersion):
            return
        try:
            saved = self._templates.restore(version)
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        self.forget()
        self._say_saved(saved)
        self._go_to(_key(self._shown, self._code))

    def _on_changed(self) -> None:
        """Read again what is in force; what is half typed stays over it."""
        self.flush()
        self._in_force = self._templates.in_force()
        part = str(self.frame.parts.value())
        known = {found.code for found in self._in_force.ladders}
        if part != _LOCKED:
            self._go_to(_key(self._shown, self._code if self._code in (*known, _NEW) else ""))

    def _say_saved(self, version: TemplateVersion) -> None:
        words = self.tr("In force from now on: version {number}. Plans that were begun keep what they have.")
        self.toast_requested.emit(words.format(number=version.version))


def _key(part: TemplatePart, code: str) -> str:
    return f"{part}:{code}" if part is TemplatePart.LADDER else part.value
