"""Who may do what: the table is read out here once more, so that no right is gained by accident."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.errors import RuleBroken
from models.records.ids import AdviserId, OrganisationId
from models.records.people import NOBODY, Actor, Right, Role
from models.rules.rights import (
    Reach,
    author_organisation,
    may,
    may_read_note,
    note_reach,
    require,
    rights_of,
)

OURS, THEIRS = OrganisationId(uuid4()), OrganisationId(uuid4())
TABLE = {
    Right.READ_FILES: {Role.OUTREACH, Role.EMPLOYMENT, Role.COORDINATOR},
    Right.WRITE_FILES: {Role.OUTREACH, Role.EMPLOYMENT, Role.COORDINATOR},
    Right.READ_SENSITIVE: {Role.EMPLOYMENT, Role.COORDINATOR},
    Right.READ_PARTNER_NOTES: {Role.EMPLOYMENT, Role.COORDINATOR},
    Right.WRITE_PLANS: {Role.EMPLOYMENT, Role.COORDINATOR},
    Right.EXPORT: {Role.EMPLOYMENT, Role.COORDINATOR},
    Right.ADMINISTER: {Role.COORDINATOR},
    Right.READ_JOURNAL: {Role.COORDINATOR},
    Right.READ_STATISTICS: set(Role),
}


def _actor(role: Role, organisation_id: OrganisationId | None = OURS) -> Actor:
    return Actor(adviser_id=AdviserId(uuid4()), name="Nadia", role=role, organisation_id=organisation_id)


def test_each_right_belongs_to_these_roles() -> None:
    assert set(TABLE) == set(Right)
    for right, roles in TABLE.items():
        assert {role for role in Role if may(_actor(role), right)} == roles, right


def test_who_counts_only_counts() -> None:
    assert rights_of(Role.STATISTICS) == {Right.READ_STATISTICS}


@pytest.mark.parametrize("right", Right)
@pytest.mark.parametrize("role", Role)
def test_a_refusal_names_the_right(role: Role, right: Right) -> None:
    if role in TABLE[right]:
        require(_actor(role), right)
        return
    with pytest.raises(RuleBroken) as refused:
        require(_actor(role), right)
    assert (refused.value.code, refused.value.params) == ("rights.refused", {"right": right.value})


@pytest.mark.parametrize(
    ("role", "author", "has_consent", "expected"),
    [
        (Role.OUTREACH, OURS, False, True),
        (Role.OUTREACH, THEIRS, False, False),
        (Role.OUTREACH, THEIRS, True, False),
        (Role.EMPLOYMENT, THEIRS, False, False),
        (Role.EMPLOYMENT, THEIRS, True, True),
        (Role.COORDINATOR, THEIRS, False, False),
        (Role.COORDINATOR, THEIRS, True, True),
        (Role.OUTREACH, None, True, False),
        (Role.EMPLOYMENT, None, False, False),
        (Role.EMPLOYMENT, None, True, False),
        (Role.COORDINATOR, None, False, True),
        (Role.STATISTICS, OURS, True, False),
        (Role.STATISTICS, None, True, False),
    ],
)
def test_a_note_of_a_meeting(
    role: Role, author: OrganisationId | None, has_consent: bool, expected: bool
) -> None:
    assert may_read_note(_actor(role), author, has_consent) is expected


def test_a_person_without_organisation_is_no_colleague() -> None:
    lost = _actor(Role.COORDINATOR, None)
    assert not may_read_note(lost, OURS, has_consent=False)
    assert may_read_note(lost, None, has_consent=False)
    assert not may_read_note(_actor(Role.EMPLOYMENT, None), None, has_consent=True)


def test_an_old_note_belongs_to_the_organisation_of_who_wrote_it() -> None:
    assert author_organisation(OURS, THEIRS) == OURS
    assert author_organisation(None, THEIRS) == THEIRS
    assert author_organisation(None, None) is None


def test_how_far_each_role_reads_notes() -> None:
    assert [note_reach(_actor(role)) for role in Role] == [
        Reach.OWN,
        Reach.SHARED,
        Reach.SHARED,
        Reach.NOTHING,
    ]
    assert note_reach(NOBODY) is Reach.EVERYTHING


def test_before_anybody_is_known_the_application_reads() -> None:
    assert may_read_note(NOBODY, OURS, has_consent=False)
