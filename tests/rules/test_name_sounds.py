"""Names that sound alike have one sound, however a form spelled them."""

from __future__ import annotations

import pytest

from models.rules.name_sounds import name_words, sound


def _sounds(name: str) -> list[str]:
    return [sound(word) for word in name_words(name)]


@pytest.mark.parametrize(
    "spellings",
    [
        ("Mohamed", "Muhammad", "Mohammed", "Mouhamed", "Md", "محمد"),
        ("Youssef", "Yusuf", "Yousef", "يوسف"),
        ("Oksana", "Oxana", "Оксана"),
        ("Khadija", "Kadidja", "خديجة"),
        ("Djamila", "Jamila"),
        ("Abdelkader", "Abd el-Kader", "Abdoulkader"),
        ("Gebre", "Ghebre", "Guebre", "ገብረ"),
        ("Woldemichael", "Weldemikael"),
        ("Diallo", "Jallow", "Dialo"),
        ("Volodymyr", "Wolodymyr", "Володимир"),
        ("Rohullah", "Rouhollah", "Ruhullah"),
        ("El Mansouri", "Elmansouri", "Al-Mansoury", "Mansouri"),
        ("Chérif", "Sherif", "CHERIF"),
        ("Nguyễn", "Nguyen"),
        ("Yelena", "Elena", "Hélène"),
        ("Tsegay", "Segai", "Tsegaye"),
        ("Kavitha", "Kavita", "கவிதா"),
    ],
)
def test_spellings_of_one_name_sound_alike(spellings: tuple[str, ...]) -> None:
    assert len({tuple(_sounds(name)) for name in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Awa", "Ali"),
        ("Aya", "Ahou"),
        ("Sow", "Bah"),
        ("Amadou", "Mohamed"),
        ("Samir", "Samia"),
        ("Ana", "Ina Sy"),
    ],
)
def test_names_that_differ_do_not_sound_alike(one: str, other: str) -> None:
    assert _sounds(one) != _sounds(other)


def test_particles_are_left_out_unless_nothing_else_is_left() -> None:
    assert name_words("Ben El Haj") == ("haj",)
    assert name_words("Le") == ("le",)


def test_a_name_of_no_letters_has_no_words() -> None:
    assert name_words(" - ’ ") == ()
    assert name_words("") == ()
