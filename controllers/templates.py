"""Templates of the organisation: versions that are saved, compared and taken back, and their preview."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers.last_drawn import LastDrawn
from models.entities.templates import Template
from models.errors import DocumentFailure, InvalidInput, NotFound, RuleBroken, StorageFailure
from models.records.ids import PlacementId, PlanId, PlanVersionId, ResidentId
from models.records.people import Right
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.templates import Ladder, TemplatePart, Templates, TemplateVersion
from models.rules import leak_guard
from models.rules.drafts import cleaned
from models.rules.rights import may
from models.rules.sample_plan import sample_plan
from models.rules.template_checks import problems
from models.storage import places
from models.storage import templates as queries

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.records.plans import PlanContent
    from models.records.templates import TemplateContent
    from models.storage.store import Store, Transaction

# ReportLab, the fonts and Pillow are only loaded when something is drawn.
# ruff: noqa: PLC0415
LARGEST_LOGO_FILE = 20_000_000
"""Bytes: what is chosen by mistake is refused before it is read."""


class TemplatesController(QObject):
    """What plans begin with; the plans that were begun keep what they have.

    Signals:
        templates_changed: What is in force has changed.
        preview_ready: PDF of the plan of nobody, as bytes, for the last asked.
        preview_failed: The exception that kept it from being drawn.
        logo_ready: The small picture made of a file, as bytes.
        logo_failed: AppError that refused it.
    """

    templates_changed = Signal()
    preview_ready = Signal(object)
    preview_failed = Signal(object)
    logo_ready = Signal(object)
    logo_failed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        *,
        settings: SettingsController,
        undo: UndoController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._settings, self._undo = settings, undo
        self._pages = LastDrawn[bytes](self, tasks, self.preview_ready.emit, self.preview_failed.emit)
        self._logos = LastDrawn[bytes](self, tasks, self.logo_ready.emit, self.logo_failed.emit)
        undo.register("template", self._take_back, Right.ADMINISTER)

    def in_force(self) -> Templates:
        """Return what a new plan begins with."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.in_force(transaction.session)

    def versions(self, part: TemplatePart, code: str = "") -> tuple[TemplateVersion, ...]:
        """Return the versions of a part, the one in force first, what was shipped last."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.versions(transaction.session, part, code)

    def may_edit(self) -> bool:
        """Say whether whoever acts may change the templates."""
        return may(self._store.actor, Right.ADMINISTER) and not self._store.is_read_only

    def save(self, part: TemplatePart, content: TemplateContent) -> TemplateVersion:
        """Put a new version in force; the same words make none.

        Raises:
            InvalidInput: Something is missing or out of range, or a word tells an employer what they must
                not know; see ``models.rules.template_checks.problems``.
            RuleBroken: ``rights.refused``.
        """
        content = cleaned(content)
        code = content.code if isinstance(content, Ladder) else ""
        settings = self._settings.settings()
        # A name that is printed on documents anyway is no secret.
        is_secret = settings.organisation_name != settings.document_name
        internal = settings.organisation_name if is_secret else ""
        with self._store.begin(Right.ADMINISTER) as transaction:
            names = tuple(filter(None, (*places.names(transaction.session), internal)))
            if found := problems(content, names):
                raise InvalidInput(found)
            known = queries.versions(transaction.session, part, code)
            if known and known[0].content == content:
                return known[0]
            version = TemplateVersion(
                part=part,
                code=code,
                version=queries.newest_number(transaction.session, part, code) + 1,
                content=content,
                template_id=uuid4(),
                saved_at=self._clock(),
                author=transaction.actor.name,
            )
            self._keep(transaction, version)
        self._announce()
        return version

    def restore(self, version: TemplateVersion) -> TemplateVersion:
        """Put what a former version said in force again, as a new version.

        Raises:
            InvalidInput: A word of it would be refused today.
            RuleBroken: ``rights.refused``.
        """
        return self.save(version.part, version.content)

    def hide_ladder(self, code: str, *, is_hidden: bool) -> TemplateVersion:
        """Offer a ladder no longer, or again; plans that took it keep their lines.

        Raises:
            NotFound: ``ladder.not_found``.
            RuleBroken: ``rights.refused``.
        """
        found = next((each for each in self.in_force().ladders if each.code == code), None)
        if found is None:
            raise NotFound("ladder.not_found")
        return self.save(TemplatePart.LADDER, replace(found, is_hidden=is_hidden))

    def preview(self, templates: Templates, ladder: str = "") -> None:
        """Draw the plan of nobody that begins so [task]; ``preview_ready`` follows for the last asked."""
        now = self._clock()
        monday = now.date() + timedelta(days=7 - now.weekday())  # most contracts begin on one
        content = sample_plan(templates, ladder, self._settings.settings(), monday)
        self._pages.draw(partial(draw_sample, content, now))

    def read_logo(self, path: Path) -> None:
        """Make a small picture of a file [task]; one of two signals tells."""
        self._logos.draw(partial(self.read_logo_now, path))

    def read_logo_now(self, path: Path) -> bytes:
        """Make a small picture of a file: what the file says besides its pixels is not kept.

        Raises:
            StorageFailure: ``template.logo_unreadable``: no such file, or no right to it.
            DocumentFailure: ``template.logo_too_large``, ``attachment.unreadable`` or
                ``attachment.too_many_pixels``.
        """
        from models.attachments.logos import as_logo

        try:
            if path.stat().st_size > LARGEST_LOGO_FILE:
                raise DocumentFailure("template.logo_too_large", megabytes=LARGEST_LOGO_FILE // 1_000_000)
            content = path.read_bytes()
        except OSError as error:
            raise StorageFailure("template.logo_unreadable") from error
        return as_logo(content)

    def forget(self) -> None:
        """Deliver nothing any more, when the vault is locked."""
        self._pages.forget()
        self._logos.forget()

    def _keep(self, transaction: Transaction, version: TemplateVersion) -> None:
        transaction.session.add(row := Template.of(version))
        transaction.flush()
        self._undo.push(
            transaction,
            action=f"template.{version.part}",
            subject=version.content.label_fr if isinstance(version.content, Ladder) else "",
            record_id=row.id,
            inverse={"saved": True},
        )

    def _take_back(self, transaction: Transaction, record_id: UUID, _inverse: dict[str, Any]) -> Announce:
        session = transaction.session
        row = session.get(Template, record_id)
        if row is None:
            raise NotFound("template.not_found")
        if queries.newest_number(session, row.part, row.code) != row.version:
            raise RuleBroken("undo.changed_since")
        session.delete(row)
        return self._announce

    def _announce(self) -> None:
        self.templates_changed.emit()
        self._undo.announce()


def draw_sample(content: PlanContent, now: datetime) -> bytes:
    """Draw the plan of nobody; each page says that it is not ready to be signed.

    Raises:
        DocumentFailure: A font is missing.
    """
    from models.documents.plan_pdf import render_plan

    nowhere = UUID(int=0)
    record = PlanVersionRecord(
        version_id=PlanVersionId(nowhere),
        plan_id=PlanId(nowhere),
        placement_id=PlacementId(nowhere),
        resident_id=ResidentId(nowhere),
        number="",
        version=1,
        status=PlanStatus.DRAFT,
        content=leak_guard.employer_copy(content),
        created_at=now,
        updated_at=now,
    )
    return render_plan(record, is_preview=True)
