"""What was noted of the moment at which each party signed, inside a transaction."""

from __future__ import annotations

import dataclasses

from models.entities.plans import PlanVersion
from models.entities.signatures import Signature
from models.records.codec import from_json
from models.records.evidence import SigningEvidence
from models.records.plans import PlanVersionRecord
from models.records.signatures import Circumstances


def of(row: Signature) -> SigningEvidence | None:
    """Return what was noted of an answer; None: nothing, or it can no longer be read."""
    if not row.evidence:
        return None
    try:
        return from_json(row.evidence, SigningEvidence)
    except ValueError:
        return None


def of_version(version: PlanVersion) -> tuple[SigningEvidence, ...]:
    """Return what was noted of each answer to a version, in the order of the answers."""
    return tuple(filter(None, (of(row) for row in version.signatures)))


def circumstances(row: Signature) -> Circumstances:
    """Return the same as it was given with the answer."""
    noted = of(row)
    if noted is None:
        return Circumstances()
    names = (field.name for field in dataclasses.fields(Circumstances))
    return Circumstances(**{name: getattr(noted, name) for name in names})


def told(version: PlanVersion) -> PlanVersionRecord:
    """Return a version with the circumstances of each answer: for whoever may read all of it."""
    record = version.to_record()
    noted = {row.role: circumstances(row) for row in version.signatures}
    signatures = (
        dataclasses.replace(answer, circumstances=noted[answer.role]) for answer in record.signatures
    )
    return dataclasses.replace(record, signatures=tuple(signatures))
