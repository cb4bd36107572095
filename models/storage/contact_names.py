"""Takes the name of somebody of a company out of where it was written beside their card."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.entities.employers import Contact, EmployerContact
from models.entities.immersions import Immersion
from models.entities.in_work import VoiceRow
from models.entities.jobs import Job
from models.entities.placements import Placement
from models.entities.proposals import Introduction
from models.rules.names import fold


def take_out(session: Session, contact_id: UUID) -> None:
    """Erase a name on hires, immersions, introductions and voices; call it with every row readable.

    Where it was typed and not chosen, it is looked for among what was noted of the contact's companies.
    """
    no_tutor = {"tutor_contact_id": None, "tutor_name": "", "tutor_function": ""}
    session.execute(update(Placement).where(Placement.tutor_contact_id == contact_id).values(no_tutor))
    no_phone = {**no_tutor, "tutor_phone": ""}
    session.execute(update(Immersion).where(Immersion.tutor_contact_id == contact_id).values(no_phone))
    name = session.execute(
        select(Contact.first_name, Contact.last_name).where(Contact.id == contact_id)
    ).first()
    if name is None or not (wanted := fold(" ".join(name))):
        return
    firms = select(EmployerContact.employer_id).where(EmployerContact.contact_id == contact_id)
    jobs = select(Job.id).where(Job.employer_id.in_(firms))
    hires = select(Placement.id).where(Placement.job_id.in_(jobs))
    for column, among in (
        (Immersion.tutor_name, Immersion.employer_id.in_(firms)),
        (Immersion.signer, Immersion.employer_id.in_(firms)),
        (Placement.tutor_name, Placement.job_id.in_(jobs)),
        (Introduction.present_names, Introduction.job_id.in_(jobs)),
        (VoiceRow.said_by, VoiceRow.placement_id.in_(hires)),
    ):
        kind = column.class_
        for key, said in session.execute(select(kind.id, column).where(among, column != "")).all():
            left = ", ".join(one for one in map(str.strip, said.split(",")) if fold(one) != wanted)
            if len(left) < len(said):
                session.execute(update(kind).where(kind.id == key).values({column.key: left}))
