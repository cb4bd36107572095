from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.errors import InvalidInput
from models.records.collaborators import PairDraft
from models.records.immersions import ImmersionDraft
from models.records.in_work import VoiceDraft
from models.records.pathway import GoalDraft, StepDraft
from models.records.plans import LocalText, PlanContent, TaskLine
from models.records.proposals import IntroductionDraft
from models.records.prospecting import EmployerStandingDraft
from models.records.settings import Settings
from models.rules.drafts import LAST_DAY, cleaned
from tests.factories import a_plan_content, a_resident, an_employer


def test_clean_words_are_left_alone() -> None:
    for draft in (a_resident(), an_employer(), a_plan_content(), Settings()):
        assert cleaned(draft) == draft


def test_texts_are_cleaned_wherever_they_are() -> None:
    typed = PlanContent(
        tasks=(TaskLine(week=1, task=LocalText(text=" Balayer\x00 \n la cour ")),), internal_note="a\u202eb"
    )

    content = cleaned(typed)

    assert content.tasks[0].task.text == "Balayer\nla cour"
    assert content.internal_note == "ab"


def test_problems_name_the_place_in_a_list() -> None:
    typed = PlanContent(
        tasks=(
            TaskLine(week=1, task=LocalText()),
            TaskLine(week=2, task=LocalText(text="voir 2 94 05 44 109 084 36")),
        )
    )

    with pytest.raises(InvalidInput) as caught:
        cleaned(typed)

    assert [(problem.field, problem.code) for problem in caught.value.problems] == [
        ("tasks.1.task.text", "input.nir")
    ]


def test_a_siret_is_no_social_security_number() -> None:
    draft = an_employer(siret="18405441090843", note="SIRET 999 007 123 00006")

    assert cleaned(draft) == draft


def test_a_note_may_be_long_and_no_longer() -> None:
    assert len(cleaned(a_resident(wishes="x" * 20_000)).wishes) == 20_000
    with pytest.raises(InvalidInput) as caught:
        cleaned(a_resident(wishes="x" * 20_001))
    assert caught.value.problems[0].params == {"limit": 20_000, "length": 20_001}


def test_what_is_typed_on_several_lines_keeps_them() -> None:
    said = "Il a porté les cartons.\n" + "Il demande où sont les vestiaires. " * 8 + "Oui."
    lines = (
        (
            IntroductionDraft,
            (
                "tasks_shown", "gestures_tried", "questions", "person_words", "employer_words", "next_words",
            ),
        ),
        (VoiceDraft, ("well", "words")),
        (ImmersionDraft, ("goals", "outcome_words", "tutor_words", "person_words")),
        (EmployerStandingDraft, ("barred_words",)),
        (PairDraft, ("goal", "assessment")),
    )  # fmt: skip
    for kind, names in lines:
        typed: dict[str, Any] = dict.fromkeys(names, said)
        draft = kind(**typed)
        assert cleaned(draft) == draft, kind


@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(2200, 1, 1), date.max])
def test_a_year_nobody_lives_in_is_told_where_it_was_typed(day: date) -> None:
    goal = GoalDraft(text="Un permis", steps=(StepDraft(what="Appeler", due_on=day),))

    with pytest.raises(InvalidInput) as refused:
        cleaned(goal)

    (problem,) = refused.value.problems
    assert (problem.field, problem.code) == ("steps.0.due_on", "date.too_far")
    assert problem.params == {"first": 1900, "last": 2199}


def test_the_last_day_of_all_is_left_alone() -> None:
    goal = GoalDraft(text="Un permis", steps=(StepDraft(what="Appeler", due_on=LAST_DAY),))

    assert cleaned(goal) == goal
