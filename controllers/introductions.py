"""A person introduced to an employer: the sheet they agreed to, the workplace meeting, each side’s words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from controllers.way import WayController
from models.entities.proposals import Introduction
from models.errors import RuleBroken
from models.records.proposals import IntroductionDraft, IntroductionRecord
from models.storage import programmes
from models.storage import proposals as queries

if TYPE_CHECKING:
    from models.storage.store import Transaction


class IntroductionController(WayController[Introduction, IntroductionDraft, IntroductionRecord]):
    """Introductions of one person."""

    kind = "introduction"
    key = "introduction_id"
    draft_type = IntroductionDraft
    entity = Introduction

    @override
    def _record(self, transaction: Transaction, entity: Introduction) -> IntroductionRecord:
        return queries.introduction_records(transaction, [entity])[0]

    @override
    def _require(self, transaction: Transaction, row: Introduction) -> None:
        super()._require(transaction, row)
        if row.gives_cv and not programmes.allows_cv(transaction.session, row.resident_id):
            raise RuleBroken("introduction.no_cv")
