"""Where an immersion takes place: a job seen on site, or an employer without one."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from models.errors import AppError
from models.records.employers import EmployerDraft

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import EmployerId, JobId
    from ui.widgets.picker import Found

_FOUND: Final = 5


class Host(NamedTuple):
    """The employer, and the job where there is one."""

    employer_id: EmployerId
    job_id: JobId | None = None


def find_hosts(workspace: Workspace, text: str) -> list[Found]:
    """Answer a text with jobs first: their sheet fills in the form."""
    with suppress(AppError):
        jobs = workspace.employers.jobs(text, _FOUND)
        employers = workspace.employers.search(text, _FOUND)
        return [
            *((Host(each.employer_id, each.job_id), each.content.title, each.employer_name) for each in jobs),
            *((Host(each.employer_id), each.display_name, each.city) for each in employers),
        ]
    return []


def host_words(workspace: Workspace, host: Host | None) -> str:
    """Return a host as the field shows it; empty for none, or for one that is gone."""
    if host is None:
        return ""
    with suppress(AppError):
        if host.job_id is not None:
            job = workspace.employers.open_job(host.job_id)
            return f"{job.content.title} · {job.employer_name}"
        return workspace.employers.open(host.employer_id).content.display_name
    return ""


def host_file(workspace: Workspace, host: Host | None) -> EmployerDraft:
    """Return the file of a host, for its sites and contacts; an empty one when there is none."""
    if host is not None:
        with suppress(AppError):
            return workspace.employers.open(host.employer_id).content
    return EmployerDraft()


def sites_of(file: EmployerDraft) -> list[tuple[object, str]]:
    """Return the sites of a host to choose from."""
    return [
        (str(site.site_id), ", ".join(filter(None, (site.name, site.street, site.city))))
        for site in file.sites
        if site.site_id is not None
    ]
