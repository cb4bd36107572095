"""NUL, controls, lone surrogates and numbers beyond 64 bits, in every field of every draft: a sentence, or clean."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import text

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.meetings import EncounterDraft, MeetingDraft
from models.records.plans import PlanVersionRecord
from models.records.settings import Term
from models.storage.store import Store
from tests.factories import a_job, a_residence, a_resident, an_employer

BEYOND = (2**63, -(2**63) - 1)
HOSTILE = "a\x00b\x07c\x1b[31m\x7f\ud800d\udfff\u202ee\ufffe\U000e0041"
CLEAN = "abc[31mde"
_TEXTS = "SELECT name FROM pragma_table_info('{table}') WHERE type IN ('VARCHAR', 'TEXT')"


@pytest.fixture
def known(workspace: Workspace, started: PlanVersionRecord) -> Workspace:
    """One of each: a residence, a person, an employer, a job, a hire and its plan."""
    assert started.version == 1
    return workspace


def _paths(value: Any, kind: type, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield where a draft holds a value of a kind, whatever is inside what."""
    if type(value) is kind or (value is None and kind is int and path and _is_number(path[-1])):
        yield path
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _paths(getattr(value, field.name), kind, (*path, field.name))
    elif isinstance(value, tuple):
        for index, part in enumerate(value[:1]):  # the others are of the same kind
            yield from _paths(part, kind, (*path, index))


def _is_number(name: str | int) -> bool:
    return isinstance(name, str) and name.endswith(("_minutes", "_year", "_days", "_months"))


def _with(value: Any, path: tuple[str | int, ...], put: object) -> Any:
    if not path:
        return put
    first, rest = path[0], path[1:]
    if isinstance(first, int):
        return (*value[:first], _with(value[first], rest, put), *value[first + 1 :])
    return dataclasses.replace(value, **{first: _with(getattr(value, first), rest, put)})


def _acts(workspace: Workspace) -> dict[str, tuple[Any, Callable[[Any], Any]]]:
    """Return every draft that the screens give, filled, and the method that takes it."""
    plan = workspace.plans.open(workspace.plans.rows()[0].plan_id)
    job = workspace.employers.jobs()[0]
    placement = workspace.placements.placements()[0].content
    resident_id = workspace.residents.first_rows()[0].resident_id
    settings = workspace.settings.settings()
    meeting = MeetingDraft(resident_id=resident_id, note="Cherche dehors")
    term = Term(vocabulary="language", code="xx", label_fr="x", label_en="x", position=1)
    return {
        "resident": (a_resident(), workspace.residents.save),
        "residence": (a_residence(), workspace.residents.save_residence),
        "employer": (an_employer(), workspace.employers.save),
        "job": (dataclasses.replace(a_job(), employer_id=job.employer_id), workspace.employers.save_job),
        "placement": (placement, workspace.placements.save),
        "plan": (plan.content, lambda content: workspace.plans.save(plan.version_id, content)),
        "settings": (settings, workspace.settings.save),
        "term": (term, workspace.settings.save_term),
        "meeting": (meeting, workspace.meetings.save),
        "encounter": (EncounterDraft(resident=a_resident(), meeting=meeting), workspace.encounters.save),
    }


KINDS = (
    "resident", "residence", "employer", "job", "placement", "plan", "settings", "term", "meeting", "encounter",
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_number_beyond_what_is_kept_is_refused_with_a_sentence(known: Workspace, kind: str) -> None:
    draft, save = _acts(known)[kind]
    wrong: list[str] = []
    for path in _paths(draft, int):
        for number in BEYOND:
            try:
                save(_with(draft, path, number))
            except AppError:
                continue
            except Exception as error:  # noqa: BLE001  (counted)
                wrong.append(f"{path} of {number.bit_length()} bits: {type(error).__name__}")

    assert wrong == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_cannot_be_seen_is_cleaned_or_refused_in_every_text(
    known: Workspace, store: Store, kind: str
) -> None:
    draft, save = _acts(known)[kind]

    assert list(_crashes(save, draft, list(_paths(draft, str)))) == []
    assert _unclean(store) == []


def _crashes(save: Callable[[Any], Any], draft: Any, paths: list[tuple[str | int, ...]]) -> Iterator[str]:
    """Write in many texts at once; half by half where that is refused, down to each text by itself."""
    hostile = draft
    for path in paths:
        hostile = _with(hostile, path, HOSTILE)
    try:
        save(hostile)
    except AppError:
        if len(paths) > 1:
            half = len(paths) // 2
            yield from _crashes(save, draft, paths[:half])
            yield from _crashes(save, draft, paths[half:])
    except Exception as error:  # noqa: BLE001  (counted)
        yield f"{paths}: {type(error).__name__} {error}"


def test_a_passage_in_the_hall_is_cleaned_too(known: Workspace, store: Store) -> None:
    known.meetings.arrive(None, None, HOSTILE, HOSTILE[:20], "fr")

    assert _unclean(store) == []


def _unclean(store: Store) -> list[str]:
    """Return every text of the database that holds what cannot be seen."""
    found: list[str] = []
    with store.read() as transaction:
        run = transaction.session.execute
        tables = run(text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"))
        for (table,) in tables.all():
            for (column,) in run(text(_TEXTS.format(table=table))).all():
                query = f'SELECT "{column}" FROM "{table}" WHERE typeof("{column}") = \'text\''  # noqa: S608
                values = [value for (value,) in run(text(query)).all()]
                found += [
                    f"{table}.{column}: {value!r}"
                    for value in values
                    if set(value) & set(HOSTILE) - set(CLEAN)
                ]
    return found
