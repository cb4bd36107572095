"""From a draft to a text that nobody changes any more, and its document, certified."""

from __future__ import annotations

import dataclasses
import hashlib
from typing import TYPE_CHECKING

from controllers.plan_keeping import for_employer, kept, make_final
from controllers.standing_signatures import former_versions, keep_standing
from models.errors import InvalidInput, Problem, RuleBroken
from models.records.codec import canonical_json, from_json, sha256_hex
from models.records.journal import Action
from models.records.people import Right
from models.records.plans import PlanContent, PlanStatus
from models.rules import leak_guard, plan_checks
from models.rules.phrases import own_wordings
from models.rules.standing import standing
from models.storage import partner_notes, places, plan_texts
from models.storage import plans as queries

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from controllers.signing_steps import StepWriter
    from models.clock import Clock
    from models.records.ids import PlanId
    from models.records.plans import PlanVersionRecord
    from models.rules.leak_guard import Leak
    from models.storage.store import Store

# ReportLab and the fonts are only loaded when a page is drawn.
# ruff: noqa: PLC0415


class Freezer:
    """Fixes the newest version of a plan, once nothing prevents it."""

    def __init__(self, store: Store, clock: Clock, settings: SettingsController, steps: StepWriter) -> None:
        self._store, self._clock, self._settings, self._steps = store, clock, settings, steps

    def leaks(self, content: PlanContent) -> tuple[Leak, ...]:
        """Return the words of a plan that must not reach an employer.

        The names of the residences and of the organisation count among them: they tell where the person
        lives, and by whom they are helped.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            names = places.names(transaction.session)
        internal = self._settings.settings().organisation_name
        return leak_guard.find_leaks(content, tuple(filter(None, (*names, internal))))

    def freeze(self, plan_id: PlanId) -> PlanVersionRecord:
        """Fix the newest version and its document, before the screen is turned.

        Raises:
            InvalidInput: Something is missing or does not add up, or a letter has no shape in any font.
            RuleBroken: ``plan.leak``, with ``fields``: a text says what an employer must not read;
                ``plan.frozen``: it is already; ``plan.changed``: it was written meanwhile.
            NotFound: ``plan.not_found``.
            DocumentFailure: A font is missing.
        """
        with self._store.read(Right.WRITE_PLANS) as transaction:
            version = queries.newest(transaction.session, plan_id)
            draft, text = (
                partner_notes.plan_told(transaction, version),
                plan_texts.whole_text(transaction, version),
            )
            former = former_versions(transaction, version)
        if draft.status is not PlanStatus.DRAFT:
            raise RuleBroken("plan.frozen")
        self._require_ready(draft.content)
        now = self._clock()
        draft, fixed = _with_wordings(draft, text)
        stands = () if draft.is_partial else standing(draft.content, former)
        frozen = dataclasses.replace(
            draft,
            status=PlanStatus.TO_SIGN,
            content_sha256=sha256_hex(fixed),
            frozen_at=now,
            updated_at=now,
            signatures=stands,
        )
        document, authority_id = self._steps.frozen(for_employer(frozen))
        with self._store.begin(Right.WRITE_PLANS) as transaction:
            version = queries.get_version(transaction.session, draft.version_id)
            with plan_texts.whole(transaction, version):
                if version.content_json != text:
                    raise RuleBroken("plan.changed")
                version.content_json = fixed
                version.freeze(document, hashlib.sha256(document).hexdigest(), now, authority_id)
            transaction.note(
                Action.CHANGED, "plan", plan_id, f"frozen v{version.version}", file_id=draft.resident_id
            )
            keep_standing(transaction, version, stands, now)
            make_final(transaction, version)
            return kept(transaction, version, now)

    def _require_ready(self, content: PlanContent) -> None:
        from models.documents.plan_pdf import uncovered_characters

        if problems := plan_checks.problems(content):
            raise InvalidInput(problems)
        if leaks := self.leaks(content):
            raise RuleBroken("plan.leak", fields=tuple(leak.path for leak in leaks))
        if missing := uncovered_characters(leak_guard.employer_copy(content)):
            params: dict[str, object] = {"characters": "".join(missing)}
            raise InvalidInput((Problem(field="", code="plan.no_glyph", params=params),))


def _with_wordings(draft: PlanVersionRecord, text: str) -> tuple[PlanVersionRecord, str]:
    """Have a version keep the organisation's own wording of fixed phrases: it may change, the version not.

    Args:
        draft: As whoever freezes may read it.
        text: All of it, as it is kept.
    """
    if draft.content.language == "fr":
        return draft, text
    wordings = own_wordings(draft.content.language)
    whole = dataclasses.replace(from_json(text, PlanContent), wordings=wordings)
    told = dataclasses.replace(draft.content, wordings=wordings)
    return dataclasses.replace(draft, content=told), canonical_json(whole)
