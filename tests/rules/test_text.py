from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.text import MAX_MARKS, clean, clean_line, french
from tests.any_text import ANY


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Amina  ", "Amina"),
        ("a\x00b\x07c", "abc"),
        ("a\ud800b", "ab"),
        ("\u202eevil\u202c \u2067x\u2069", "evil x"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("ক্\u200dষ", "ক্\u200dষ"),
        ("e\u0301", "é"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("a\t b   c", "a b c"),
        ("\ufeffa\u00adb\U000e0041", "ab"),
        ("a\uffffb\ufdd0", "ab"),
        ("<near> & <b>", "<near> & <b>"),
        ("«\u00a0oui\u00a0»", "«\u00a0oui\u00a0»"),
        ("👩\u200d🍳", "👩\u200d🍳"),
        ("", ""),
    ],
)
def test_what_is_typed_is_kept_clean(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_pile_of_marks_is_cut() -> None:
    kept = clean("a" + "\u0321\u0316\u0353" * 40)

    assert 1 < len(kept) <= 1 + MAX_MARKS
    assert kept.startswith("a")


def test_one_line_stays_one_line() -> None:
    assert clean_line(" 12 rue\r\n des Lilas \n") == "12 rue des Lilas"


@given(st.text(alphabet=st.characters(codec=None)))
def test_cleaning_is_safe_and_done_once(text: str) -> None:
    kept = clean(text)

    assert clean(kept) == kept
    assert unicodedata.is_normalized("NFC", kept)
    kept.encode("utf-8")
    assert not set(kept) & set("\x00\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Attention : sol glissant", "Attention~: sol glissant"),
        ("Attention: sol glissant", "Attention~: sol glissant"),
        ("Prêt ?", "Prêt~?"),
        ("Quoi ?!", "Quoi~?!"),
        ("Fini ; rangé !", "Fini~; rangé~!"),
        ("« Bonjour »", "«~Bonjour~»"),
        ("«Bonjour»", "«~Bonjour~»"),
        ("14h30", "14~h~30"),
        ("de 8h à 16 h", "de 8~h à 16~h"),
        ("8 h-12 h", "8~h-12~h"),
        ("35h/semaine", "35~h/semaine"),
        ("15kg au plus", "15~kg au plus"),
        ("50%", "50~%"),
        ("1 500 €", "1~500~€"),
        ("06 12 34 56 78", "06~12~34~56~78"),
        ("+33 6 12 34 56 78", "+33~6~12~34~56~78"),
        ("le 3 mars 2027", "le 3~mars~2027"),
        ("le 1er mai", "le 1er~mai"),
        ("n° 5", "n°~5"),
        ("l'entrée", "l’entrée"),
        ("Mme Diallo", "Mme~Diallo"),
        ("M. Diallo", "M.~Diallo"),
        ("20 minutes", "20~minutes"),
        ("Attendre...", "Attendre…"),
        # Left alone
        ("https://exemple.fr:8080/a?b=1", "https://exemple.fr:8080/a?b=1"),
        ("14:30", "14:30"),
        ("méthode 5S", "méthode 5S"),
        ("12 s'il vous plaît", "12 s’il vous plaît"),
        ("C:\\dossier", "C:\\dossier"),
        ("quai A1", "quai A1"),
        ("", ""),
    ],
)
def test_french_typography(typed: str, printed: str) -> None:
    assert french(typed) == printed.replace("~", "\u00a0")


@given(st.text(alphabet="ab 1234hkg:;?!«»'’.%€°n\u00a0é\n", max_size=40))
def test_typography_is_set_once(text: str) -> None:
    assert french(french(text)) == french(text)


@given(st.text(ANY, max_size=60))
def test_typography_changes_no_letter(text: str) -> None:
    def letters(value: str) -> str:
        return "".join(char for char in value if char.isalnum() and char not in "hH")

    assert letters(french(text)) == letters(text)


def test_empty_lines_pasted_in_a_name_leave_one_space() -> None:
    assert clean_line("Nour\n\n \nBelkacem\n") == "Nour Belkacem"
