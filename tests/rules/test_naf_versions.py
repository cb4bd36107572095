"""The nomenclature of activities changes on 1 January 2027."""

from __future__ import annotations

from datetime import date

import pytest

from models.rules.naf import NAF_2025, REV2, is_outdated, version_on, versions_seen_on


@pytest.mark.parametrize(
    ("day", "version", "offered"),
    [
        (date(2025, 12, 31), REV2, (REV2,)),
        (date(2026, 1, 1), REV2, (REV2, NAF_2025)),
        (date(2026, 12, 31), REV2, (REV2, NAF_2025)),
        (date(2027, 1, 1), NAF_2025, (NAF_2025, REV2)),
        (date(2028, 2, 29), NAF_2025, (NAF_2025, REV2)),
    ],
)
def test_the_nomenclature_in_force_follows_the_day(day: date, version: str, offered: tuple[str, ...]) -> None:
    assert version_on(day) == version
    assert versions_seen_on(day) == offered


def test_an_old_code_is_told_outdated_from_the_day_and_never_changed() -> None:
    assert not is_outdated("81.21Z", REV2, date(2026, 12, 31))
    assert is_outdated("81.21Z", REV2, date(2027, 1, 1))
    assert is_outdated("81.21Z", "", date(2027, 1, 1))  # typed before anybody kept the version
    assert not is_outdated("81.21Y", NAF_2025, date(2027, 1, 1))
    assert not is_outdated("", "", date(2027, 1, 1))
