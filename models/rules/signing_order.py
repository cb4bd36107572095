"""Who signs next, under which name; the adviser always last and never for somebody else."""

from __future__ import annotations

from models.records.plans import PlanContent, PlanVersionRecord
from models.records.signatures import SignatureMethod, SignerRole


def order_from(first: SignerRole) -> tuple[SignerRole, ...]:
    """Put the three in order: the party the adviser chose, the other one, the adviser."""
    parties = (SignerRole.EMPLOYEE, SignerRole.EMPLOYER)
    leading = first if first in parties else SignerRole.EMPLOYEE
    return (leading, *(role for role in parties if role is not leading), SignerRole.ADVISER)


def waiting(record: PlanVersionRecord) -> tuple[SignerRole, ...]:
    """Those who have not answered yet, in the usual order; nobody once somebody does not sign."""
    if any(signature.method is SignatureMethod.DECLINED for signature in record.signatures):
        return ()
    answered = {signature.role for signature in record.signatures}
    return tuple(role for role in SignerRole if role not in answered)


def sheets_awaited(record: PlanVersionRecord) -> tuple[SignerRole, ...]:
    """Those who sign on paper and whose signed sheet nobody has seen yet, in the usual order."""
    awaited = {
        signature.role
        for signature in record.signatures
        if signature.method is SignatureMethod.PAPER and not signature.is_signed
    }
    return tuple(role for role in SignerRole if role in awaited)


def next_signer(record: PlanVersionRecord, first: SignerRole) -> SignerRole | None:
    """The next to receive the screen; None when nobody is waited for, or a signed sheet is.

    The adviser's key closes the document, so every sheet has been seen before.
    """
    missing = waiting(record)
    following = next((role for role in order_from(first) if role in missing), None)
    return None if following is SignerRole.ADVISER and sheets_awaited(record) else following


def signer_name(content: PlanContent, role: SignerRole) -> str:
    """The name under which a party signs, as the plan has it."""
    names = {
        SignerRole.EMPLOYEE: content.employee.display_name,
        SignerRole.EMPLOYER: content.employer.representative_name,
        SignerRole.ADVISER: content.adviser.name,
    }
    return names[role]


def signer_function(content: PlanContent, role: SignerRole) -> str:
    """The function under which a party signs; empty for the employee."""
    functions = {
        SignerRole.EMPLOYEE: "",
        SignerRole.EMPLOYER: content.employer.representative_function,
        SignerRole.ADVISER: content.adviser.function,
    }
    return functions[role]
