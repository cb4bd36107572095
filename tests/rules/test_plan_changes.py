"""What a version changes, line by line, and who must sign it again."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import date, time
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.records.placements import JobCategory
from models.records.plan_parties import AdviserParty, EmployeeParty, EmployerParty, Letterhead
from models.records.plans import (
    AgreementSection,
    CheckPointLine,
    CommitmentsSection,
    ContactsSection,
    ContractSection,
    DayOneSection,
    LeverLine,
    LocalText,
    ObjectiveLine,
    PlanContent,
    PostSection,
    RampStep,
    SigningSection,
    TaskLine,
    TutorSection,
)
from models.records.signatures import SignerRole
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.plan_changes import ChangeKind, PlanChange, by_section, changes_between, concerned
from models.rules.plan_concerns import EVERYBODY, is_form_alone, roles_for
from models.rules.printed_fields import INTERNAL, field_paths

EMPLOYEE, EMPLOYER, ADVISER = SignerRole
AT_WORK = frozenset({EMPLOYEE, EMPLOYER})


def _text(words: str) -> LocalText:
    return LocalText(text=words, translation=f"[{words}]")


PLAN = PlanContent(
    language="ar",
    letterhead=Letterhead(name="Le Relais", address="2 rue du Port", phone="02 61 91 00 00", logo=b"png"),
    employer=EmployerParty(
        legal_name="Halles Belle-Rive", trade_name="Belle-Rive", siret="73282932000074",
        site_address="4 quai Neuf", representative_name="Maud Kerneis", representative_function="Gérante",
    ),
    employee=EmployeeParty(first_name="Selam", last_name="Haddou"),
    adviser=AdviserParty(name="Léa Morvan", function="Accompagnatrice", organisation="Le Relais", phone="06 1"),
    post=PostSection(title="Employée de rayon", workplace="Rayon frais", manager="Yann", team="Matin"),
    contract=ContractSection(
        starts_on=date(2026, 12, 1), ends_on=date(2027, 5, 31), fixed_term_reason="Renfort",
        trial_ends_on=date(2027, 1, 31), collective_agreement="Commerce",
    ),
    timetable=Timetable(
        days=(
            TimetableDay(
                weekday=0, spans=(TimeSpan(start=time(8), end=time(16)),),
                paid_break_minutes=10, unpaid_break_minutes=30,
            ),
        )
    ),
    ramp=(RampStep(from_week=1, weekly_minutes=1200, note=_text("matin seul")),),
    day_one=DayOneSection(
        arrives_at=time(8), entrance=_text("Porte bleue"), ask_for="Yann", phone="06 2",
        journey=_text("Ligne 3"), bring=_text("Un stylo"), clothing=_text("Fournie"), meal=_text("Salle"),
        keys=_text("Badge"),
    ),
    tutor=TutorSection(
        name="Karim Lesage", function="Chef de rayon", common_hours=_text("Le matin"), substitute="Ana",
    ),
    tasks=(
        TaskLine(week=1, task=_text("Ranger les cartons"), result=_text("Tout est rangé"), shown_by="Karim"),
        TaskLine(week=1, task=_text("Lire une étiquette"), result=_text("Sans aide")),
        TaskLine(week=2, task=_text("Mettre en rayon"), result=_text("Un rayon seul")),
    ),
    levers=(
        LeverLine(lever=LocalText(phrase="lever.fixed_break"), who="Maud", when=_text("Dès le premier jour")),
        LeverLine(lever=LocalText(phrase="lever.fixed_pair"), who="Karim"),
    ),
    objectives=(ObjectiveLine(aim=_text("Pointer à l’heure")), ObjectiveLine(aim=_text("Finir un rayon"))),
    check_points=(
        CheckPointLine(code="day_8", due_on=date(2026, 12, 8), place="Sur place", who="Tous"),
        CheckPointLine(code="other", due_on=date(2026, 12, 20), label=_text("Bilan"), minutes=30),
    ),
    contacts=ContactsSection(
        absence="06 3", absence_before=time(7, 30), technical="Yann", accident="15", disagreement="Maud",
        occupational_health="Service",
    ),
    commitments=CommitmentsSection(
        employee=(LocalText(phrase="commitment.employee.warn"), _text("Je range la réserve.")),
        employer=(LocalText(phrase="commitment.employer.hours"),),
        adviser=(LocalText(phrase="commitment.adviser.visits"),),
    ),
    agreement=AgreementSection(topics=("presence", "tasks")),
    signing=SigningSection(place="Nantes", is_read_aloud=True, interpreter_name="Noor"),
    internal_note="Dort mal",
)  # fmt: skip


def _with(path: str, value: object, content: PlanContent = PLAN) -> PlanContent:
    name, _, rest = path.partition(".")
    return replace(content, **{name: replace(getattr(content, name), **{rest: value})})


def _only(changes: tuple[PlanChange, ...]) -> PlanChange:
    (change,) = changes
    return change


# Every field ---------------------------------------------------------------------------------------------


def _other_value(value: Any) -> Any:
    """Another value of the same kind."""
    if isinstance(value, LocalText):
        return LocalText(text=f"{value.text or value.phrase} X")
    if isinstance(value, StrEnum):
        return next(each for each in type(value) if each is not value)
    if isinstance(value, bool):
        return not value
    known = {int: lambda: value + 1, str: lambda: f"{value}8", bytes: lambda: value + b"8",
             date: lambda: date(2027, 2, 3), time: lambda: time(9, 45), tuple: lambda: value[:-1]}  # fmt: skip
    return known[type(value)]()


def _mutated(record: Any, path: list[str]) -> Any:
    name, *rest = path
    value = getattr(record, name)
    if not rest:
        return replace(record, **{name: _other_value(value)})
    if isinstance(value, tuple):
        return replace(record, **{name: (_mutated(value[0], rest), *value[1:])})
    return replace(record, **{name: _mutated(value, rest)})


@pytest.mark.parametrize("path", sorted(field_paths() - INTERNAL - {"wordings"}))
def test_a_field_that_reaches_paper_is_told_when_it_changes(path: str) -> None:
    """A field that is added to a plan and that nothing tells fails here."""
    plan = _with("contract.contract_type", "cdd_6_plus") if path == "contract.contract_type" else PLAN
    if path == "agreement.topics":
        plan = _with("agreement.topics", ("presence", "tasks", "timetable"))
    after = _mutated(plan, path.split("."))

    changes = changes_between(plan, after)

    assert changes, path
    section = path.split(".", maxsplit=1)[0]
    assert all(change.field.split(".")[0] == section for change in changes)
    assert all(change.before != change.after or change.is_translation for change in changes)
    assert ADVISER in concerned(changes)


def test_the_wording_of_the_organisation_in_the_second_language_concerns_the_employee() -> None:
    after = replace(PLAN, wordings=(("lever.fixed_break", "استراحة"),))

    change = _only(changes_between(PLAN, after))

    assert change.is_translation
    assert "استراحة" in change.other_after
    assert change.concerns == {EMPLOYEE}


@pytest.mark.parametrize("path", sorted(INTERNAL))
def test_what_stays_in_the_application_is_never_told(path: str) -> None:
    values: dict[str, Any] = {
        "internal_note": "Autre chose",
        "internal_note_of": None,
        "is_manual": True,
        "offset_days": 3,
    }
    name = path.rpartition(".")[2]
    first = replace(PLAN.check_points[0], **{name: values[name]}) if "." in path else None
    after = (
        replace(PLAN, check_points=(first, *PLAN.check_points[1:]))
        if first
        else replace(PLAN, **{name: values[name]})
    )

    assert changes_between(PLAN, after) == ()


def test_a_field_that_nothing_names_concerns_everybody() -> None:
    assert roles_for("bonus.amount", "", "100") == EVERYBODY


# Who signs again -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value", "roles"),
    [
        ("employee.last_name", "Haddouche", {EMPLOYEE}),
        ("adviser.phone", "06 9", {ADVISER}),
        ("adviser.name", "Léa Morvan-Le Goff", EVERYBODY),
        ("adviser.name", "MORVAN Lea", {ADVISER}),
        ("adviser.organisation", "Autre association", EVERYBODY),
        ("employer.siret", "73282932000082", {EMPLOYER}),
        ("employer.legal_name", "Autre société", AT_WORK),
        ("employer.site_address", "9 quai Neuf", AT_WORK),
        ("employer.representative_name", "Paul Kerneis", {EMPLOYER}),
        ("post.title", "Chef", AT_WORK),
        ("contract.starts_on", date(2026, 12, 2), AT_WORK),
        ("tutor.name", "Oriane Kerbrat", AT_WORK),
        ("day_one.arrives_at", time(9), AT_WORK),
        ("contacts.absence", "06 8", AT_WORK),
        ("signing.place", "Rezé", set()),
        ("signing.originals", 4, set()),
        ("signing.interpreter_name", "Sami", {EMPLOYEE}),
        ("agreement.topics", ("presence",), set()),
        ("agreement.topics", ("presence", "tasks", "timetable"), EVERYBODY),
        ("letterhead.name", "Autre en-tête", set()),
    ],
)
def test_only_those_whom_a_change_concerns_sign_again(
    path: str, value: object, roles: set[SignerRole]
) -> None:
    """Trap 5: a corrected number cancels nobody else's signature."""
    changes = changes_between(PLAN, _with(path, value))

    assert _only(changes).concerns == roles
    assert concerned(changes) == {*roles, ADVISER}


@pytest.mark.parametrize(
    ("role", "lines", "roles"),
    [
        ("employer", (*PLAN.commitments.employer, _text("Nous prêtons un vélo.")), {EMPLOYER}),
        ("employer", (), AT_WORK),
        ("employer", (_text("Nous respectons les horaires, quand c’est possible."),), AT_WORK),
        ("employee", (*PLAN.commitments.employee, _text("Je porte le badge.")), {EMPLOYEE}),
        ("adviser", (*PLAN.commitments.adviser, _text("Je viens le mardi.")), {ADVISER}),
        ("adviser", (), EVERYBODY),
        ("employee", tuple(reversed(PLAN.commitments.employee)), set()),
    ],
)
def test_a_commitment_concerns_its_author_and_who_counted_on_it(
    role: str, lines: tuple[LocalText, ...], roles: set[SignerRole]
) -> None:
    changes = changes_between(PLAN, _with(f"commitments.{role}", lines))

    assert concerned(changes) == {*roles, ADVISER}


@pytest.mark.parametrize(
    ("before", "after", "is_form"),
    [
        ("Porte bleue", "porte bleue.", True),
        ("L'entrée", "L’entrée", True),
        ("à 8h 30 : cour", "à 8 h 30\u00a0: cour", True),
        ("Porte bleue", "Porte bleues", False),
        ("Je préviens", "Je ne préviens", False),
        ("8 h 30", "8 h 35", False),
        ("ou", "où", False),
        ("surtout", "sur tout", False),
        ("10,50", "1050", False),
        ("", "Porte", False),
    ],
)
def test_a_change_of_form_alters_no_letter_and_no_figure(before: str, after: str, is_form: bool) -> None:
    assert is_form_alone(before, after) is is_form
    assert is_form_alone(after, before) is is_form


def test_a_capital_put_right_is_told_and_concerns_nobody_but_the_adviser() -> None:
    changes = changes_between(
        PLAN, _with("day_one.entrance", LocalText(text="porte bleue.", translation="[Porte bleue]"))
    )

    assert _only(changes).is_form
    assert concerned(changes) == {ADVISER}


def test_another_translation_concerns_the_employee_alone() -> None:
    """L1221-3: only the text in their language can be held against them."""
    changes = changes_between(
        PLAN, _with("day_one.entrance", LocalText(text="Porte bleue", translation="[X]"))
    )

    change = _only(changes)
    assert (change.is_translation, change.other_before, change.other_after) == (True, "[Porte bleue]", "[X]")
    assert change.concerns == {EMPLOYEE}


def test_a_translation_taken_out_leaves_nothing_in_its_place() -> None:
    change = _only(changes_between(PLAN, _with("day_one.entrance", LocalText(text="Porte bleue"))))

    assert (change.kind, change.is_translation) == (ChangeKind.REMOVED, True)
    assert (change.other_before, change.other_after) == ("[Porte bleue]", "")


def test_another_language_is_told_once() -> None:
    change = _only(changes_between(PLAN, replace(PLAN, language="uk")))

    assert (change.field, change.before, change.after) == (
        "language", "Langue de la traduction\u00a0: arabe", "Langue de la traduction\u00a0: ukrainien",
    )  # fmt: skip
    assert change.concerns == {EMPLOYEE}


# Words ---------------------------------------------------------------------------------------------------


def test_a_new_tutor_is_told_with_the_name_of_the_one_before() -> None:
    """Trap 9."""
    change = _only(changes_between(PLAN, _with("tutor.name", "Oriane Kerbrat")))

    assert (change.before, change.after) == ("Karim Lesage", "Oriane Kerbrat")
    assert change.says_who_before == "Oriane Kerbrat, à la place de Karim Lesage"
    assert change.what == "Nom du tuteur ou de la tutrice"
    assert [part.title for part in by_section((change,))] == ["Le tuteur ou la tutrice"]


def test_phrases_are_told_as_words() -> None:
    lever = replace(PLAN.levers[0], lever=LocalText(phrase="lever.bike_loan"))

    gone, come = sorted(
        changes_between(PLAN, replace(PLAN, levers=(lever, PLAN.levers[1]))),
        key=lambda each: each.kind.value,
        reverse=True,
    )

    assert come.kind is ChangeKind.ADDED and come.after.startswith("Prêt d’un vélo")
    assert gone.kind is ChangeKind.REMOVED and gone.before.startswith("Pause chaque jour à la même heure")


def test_the_same_words_kept_in_another_way_are_no_change() -> None:
    words = "Pause chaque jour à la même heure"
    french = replace(PLAN, language="fr")
    levers = (replace(french.levers[0], lever=LocalText(text=words)), french.levers[1])

    assert changes_between(french, replace(french, levers=levers)) == ()


def test_a_line_corrected_is_one_line_changed() -> None:
    task = replace(PLAN.tasks[2], task=_text("Mettre les produits en rayon"))

    change = _only(changes_between(PLAN, replace(PLAN, tasks=(*PLAN.tasks[:2], task))))

    assert change.kind is ChangeKind.CHANGED
    assert change.what == "Semaine 2"
    assert "Mettre en rayon" in change.before and "Mettre les produits en rayon" in change.after


def test_a_task_of_another_week_is_moved_with_its_weeks() -> None:
    tasks = (PLAN.tasks[0], replace(PLAN.tasks[1], week=3), PLAN.tasks[2])

    change = _only(changes_between(PLAN, replace(PLAN, tasks=tasks)))

    assert (change.kind, change.what) == (ChangeKind.MOVED, "Lire une étiquette")
    assert (change.before, change.after) == ("Semaine 1", "Semaine 3")
    assert change.concerns == AT_WORK


def test_a_line_put_elsewhere_is_moved_and_asks_nobody_to_sign_again() -> None:
    order = (PLAN.tasks[1], PLAN.tasks[0], PLAN.tasks[2])

    changes = changes_between(PLAN, replace(PLAN, tasks=order))

    assert [change.kind for change in changes] == [ChangeKind.MOVED]
    assert concerned(changes) == {ADVISER}


def test_a_check_point_keeps_its_place_when_its_day_changes() -> None:
    points = (replace(PLAN.check_points[0], due_on=date(2026, 12, 9)), PLAN.check_points[1])

    change = _only(changes_between(PLAN, replace(PLAN, check_points=points)))

    assert change.kind is ChangeKind.CHANGED
    assert "mardi 8 décembre 2026" in change.before.replace("\u00a0", " ")
    assert "mercredi 9 décembre 2026" in change.after.replace("\u00a0", " ")


def test_a_day_of_rest_is_told_as_words() -> None:
    day = replace(PLAN.timetable.days[0], weekday=2)

    changes = changes_between(PLAN, replace(PLAN, timetable=Timetable(days=(*PLAN.timetable.days, day))))

    assert [(change.what, change.before) for change in changes] == [("Mercredi", "Repos")]


# Properties ----------------------------------------------------------------------------------------------

_WORDS = st.sampled_from(["Ranger", "Lire", "Porter", "Nettoyer la salle", "Nettoyer les salles", "Servir"])
_TASKS = st.lists(
    st.builds(
        TaskLine, week=st.integers(1, 3), task=st.builds(LocalText, text=_WORDS),
        shown_by=st.sampled_from(["", "Karim"]),
    ),
    max_size=6,
).map(tuple)  # fmt: skip
_PLANS = st.builds(
    PlanContent,
    tasks=_TASKS,
    tutor=st.builds(TutorSection, name=st.sampled_from(["", "Karim", "Oriane"])),
    commitments=st.builds(
        CommitmentsSection, employer=st.lists(st.builds(LocalText, text=_WORDS), max_size=4).map(tuple)
    ),
    contract=st.builds(ContractSection, category=st.sampled_from(JobCategory)),
)


@settings(max_examples=60)
@given(_PLANS, _PLANS)
def test_going_back_changes_the_same_lines_the_other_way(one: PlanContent, other: PlanContent) -> None:
    there, back = changes_between(one, other), changes_between(other, one)

    assert changes_between(one, one) == ()
    assert len(_lines(there, ChangeKind.ADDED)) == len(_lines(back, ChangeKind.REMOVED))
    assert len(_lines(there, ChangeKind.REMOVED)) == len(_lines(back, ChangeKind.ADDED))
    grown = len(other.tasks) - len(one.tasks)
    tasks = [change for change in there if change.field == "tasks"]
    assert grown == len(_lines(tasks, ChangeKind.ADDED)) - len(_lines(tasks, ChangeKind.REMOVED))
    if sorted(map(repr, one.tasks)) == sorted(map(repr, other.tasks)):
        assert {change.kind for change in tasks} <= {ChangeKind.MOVED}
    assert bool(there) == bool(concerned(there))


def _lines(changes: Any, kind: ChangeKind) -> list[PlanChange]:
    return [change for change in changes if change.kind is kind]


def test_every_section_of_a_plan_is_compared() -> None:
    told = {path.split(".")[0] for path in field_paths() - INTERNAL}
    assert told == {field.name for field in dataclasses.fields(PlanContent)} - INTERNAL
