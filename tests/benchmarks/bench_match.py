"""Who for this job, among everybody: the first twenty, each explained; and the jobs for one person."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from typing import TypeVar

import models.storage.mapping  # noqa: F401  (maps the classes)
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.records.ids import JobId, ResidentId
from models.rules.matching_results import JobsForPerson
from tests.benchmarks.rounds import Line, percentile
from tests.benchmarks.vaults import PASSPHRASE, big_vault

K = TypeVar("K")
_SHOWN = 20
_JOBS, _PEOPLE = 40, 5
"""Looked at in each round."""
_EMPLOYERS = 4_500
"""They have a little more than 5,000 jobs."""


def match(rounds: int, residents: int) -> list[Line]:
    """Measure, on the thread of the screen, what is between the press of a button and its answer."""
    session = SessionController(InlineTasks(), utc_now)
    workspace = session.open_now(big_vault(residents, employers=_EMPLOYERS), PASSPHRASE)
    begun = time.process_time()
    workspace.matching.prepare()
    making = time.process_time() - begun
    jobs = [job.job_id for job in workspace.employers.jobs("", rounds * _JOBS)]
    people = [row.resident_id for row in workspace.residents.first_rows(rounds * _PEOPLE)]
    _answer(workspace, jobs[0])
    compared = _look(workspace, people[0])
    answers = _each(jobs, lambda job_id: _answer(workspace, job_id))
    lists = _each(people, lambda person: _look(workspace, person))
    session.lock()
    return [
        Line(
            name=f"first {_SHOWN} of {residents} for one of {compared} jobs, CPU p50",
            figure=statistics.median(answers) * 1000,
            unit="ms",
            allowed=20,
        ),
        Line(name="   p99", figure=percentile(answers, 0.99) * 1000, unit="ms"),
        Line(
            name=f"first {_SHOWN} of the open ones for a person, CPU p50",
            figure=statistics.median(lists) * 1000,
            unit="ms",
            allowed=100,
        ),
        Line(name="   p99", figure=percentile(lists, 0.99) * 1000, unit="ms"),
        Line(name=f"everybody of {residents} made ready, once", figure=making * 1000, unit="ms"),
    ]


def _answer(workspace: Workspace, job_id: JobId) -> None:
    found = workspace.matching.people_for(job_id, _SHOWN)
    if found is None or not all(one.explanation.lines for one in found.people):
        raise RuntimeError("nobody was compared, or not explained")


def _look(workspace: Workspace, resident_id: ResidentId) -> int:
    """Return with how many jobs somebody was compared; 0: they are not compared."""
    answers: list[JobsForPerson] = []
    workspace.matching.jobs_found.connect(answers.append)
    workspace.matching.look_for_jobs(resident_id, _SHOWN)
    workspace.matching.jobs_found.disconnect(answers.append)
    return answers[0].compared


def _each(keys: Iterable[K], measure: Callable[[K], object]) -> list[float]:
    """Return the seconds of processor of each."""
    spent = []
    for key in keys:
        begun = time.process_time()
        measure(key)
        spent.append(time.process_time() - begun)
    return spent
