"""A new immersion, with what the job sheet and the host's file already tell: nothing is typed twice."""

from __future__ import annotations

from dataclasses import replace

from models.records.employers import EmployerDraft, JobDraft
from models.records.immersions import ImmersionDraft


def from_job(draft: ImmersionDraft, job: JobDraft) -> ImmersionDraft:
    """Take over what was seen of a job: its tasks, hours, equipment and surroundings."""
    return replace(
        draft,
        job_id=job.job_id,
        employer_id=job.employer_id,
        site_id=job.site_id,
        work=job.title,
        tasks="\n".join(task.task for task in job.tasks if task.task),
        timetable=job.timetable,
        protection=job.protective_equipment,
        conditions="\n".join(filter(None, (job.surroundings, job.gestures, job.loads, job.pace))),
    )


def from_host(draft: ImmersionDraft, host: EmployerDraft) -> ImmersionDraft:
    """Take over the only site, who shows the work and who signs, where the host's file tells."""
    tutor = next((each for each in host.contacts if each.is_tutor), None)
    signer = next((each for each in host.contacts if each.is_decision_maker), None)
    found = replace(draft, employer_id=host.employer_id)
    if draft.site_id is None and len(host.sites) == 1:
        found = replace(found, site_id=host.sites[0].site_id)
    if tutor is not None and not draft.tutor_name:
        found = replace(
            found,
            tutor_contact_id=tutor.contact_id,
            tutor_name=tutor.display_name,
            tutor_function=tutor.function,
            tutor_phone=tutor.phone,
        )
    if signer is not None and not draft.signer:
        found = replace(found, signer=", ".join(filter(None, (signer.display_name, signer.function))))
    return found
