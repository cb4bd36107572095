"""What each method of prospecting asks of whoever calls it, and what to call it with."""

from __future__ import annotations

from uuid import uuid4

from models.records.people import Right
from models.records.prospecting import (
    ApproachDraft,
    CriterionDraft,
    EmployerMergeOrder,
    EmployerStandingDraft,
    NeedDraft,
    PromiseDraft,
)

READ, WRITE = Right.READ_FILES.value, Right.WRITE_FILES.value
_KEY, _OTHER = uuid4(), uuid4()
DECISIONS: dict[str, dict[str, str]] = {
    "prospecting": dict.fromkeys(
        ["log", "standing", "criteria_of", "memory", "to_call_again", "board", "hires_of"], READ
    )
    | {"move": WRITE, "today": "", "forget": ""},
    **{
        f"prospecting.{part}": dict.fromkeys(["save", "remove", "restore", "content_of"], WRITE)
        for part in ("approaches", "criteria", "standings", "promises")
    },
    "prospecting.needs": {"catch": WRITE},
    "prospecting.lists": dict.fromkeys(["bring_in", "take"], Right.ADMINISTER.value),
    "prospecting.call_sheets": {"prepare": READ, "facts": READ, "forget": ""},
    "prospecting.merging": dict.fromkeys(["choices", "merge", "tell_apart"], WRITE),
    "prospecting.doubles": dict.fromkeys(["pairs", "alike"], READ)
    | dict.fromkeys(["look", "close"], "inside")
    | {"forget": ""},
}
OF_EMPLOYERS = {"read_again": READ, "numbers_at": READ, "tell_removal": "inside"}
ARGUMENTS: dict[str, object] = {
    "ApproachDraft": ApproachDraft(),
    "CriterionDraft": CriterionDraft(),
    "EmployerStandingDraft": EmployerStandingDraft(),
    "PromiseDraft": PromiseDraft(),
    "NeedDraft": NeedDraft(employer_name="Boulangerie", need="une vente"),
    "EmployerMergeOrder": EmployerMergeOrder(kept_id=_KEY, gone_id=_OTHER),  # type: ignore[arg-type]
}
