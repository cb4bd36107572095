"""B5–B8, B18, B19: hostile texts through the controllers, the search and the recovery key."""

from __future__ import annotations

import random
import time
from collections import Counter
from functools import partial
from itertools import islice
from typing import Any

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.errors import AppError, VaultError
from models.rules.alphabets import mixed_words
from models.rules.drafts import NOTE_LENGTH
from models.rules.text import clean, clean_line
from models.vault import recovery
from models.vault.keys import CHEAPEST
from tests.factories import a_resident, an_employer
from tests.faults import hostile
from tests.faults.apart import apart, forget_peak, peak_bytes
from tests.faults.figures import Figure, Scale, not_run
from tests.faults.load import new_vault, words

LONGEST_GROWTH = 100 << 20
_NAMES, _SPOOFS = 100, 30
_LONGEST_SEARCH_S = 0.05
_SLIPS_ON = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_NONE_YET = {
    "B9": "CSV formulas",
    "B10": "CSV with a huge field, NUL, another encoding",
    "B11": "zip bomb",
    "B12": "path traversal in an archive",
    "B16": "XML bomb, external entity",
}


def typed_texts(scale: Scale) -> list[Figure]:
    """Type hostile texts wherever there is a field; find them; take nothing for SQL."""
    return apart(partial(_typed_texts, scale), longest_s=1800)


def cleaning(scale: Scale) -> list[Figure]:
    """Clean names of real scripts, and spoofs."""
    same = [name for name in hostile.NAMES if clean_line(name) == name and not mixed_words(name)]
    changed = [text for text in hostile.SPOOFS if clean_line(text) != text]
    flagged = [text for text in hostile.SPOOFS if mixed_words(clean_line(text)) and text not in changed]
    names, spoofs = len(set(hostile.NAMES)), len(set(hostile.SPOOFS))
    return [
        Figure(
            "B8",
            "names of real scripts; bidi overrides, invisible characters, piles of marks, look-alikes",
            f"100 names and more unchanged and not flagged, 30 spoofs and more changed or flagged ({names}, {spoofs})",
            f"{len(same)} unchanged, {len(changed)} changed, {len(flagged)} flagged",
            len(same) == names >= _NAMES and len(changed) + len(flagged) == spoofs >= _SPOOFS,
        )
    ]


def recovery_slips(scale: Scale) -> list[Figure]:
    """Type a recovery key with one slip, or two neighbours swapped."""
    chance = random.Random(scale.seed)  # noqa: S311  (slips, not secrets)
    slips = scale.pick(200, 2000)
    caught = sum(_is_caught(_with_slip(recovery.draw(), chance)) for _ in range(slips))
    swaps = [swapped for swapped in (_with_swap(recovery.draw(), chance) for _ in range(slips)) if swapped]
    caught_swaps = sum(map(_is_caught, swaps))
    return [
        Figure(
            "B18",
            "recovery key typed with a slip, or with two neighbours swapped",
            f"{slips} of {slips} slips and every swap caught",
            f"{caught} slips, {caught_swaps} of {len(swaps)} swaps",
            caught == slips and caught_swaps == len(swaps),
        )
    ]


def no_such_input(scale: Scale) -> list[Figure]:
    """Tell which inputs of the design the application does not have."""
    reason = "no such input yet: nothing of the kind is read or written"
    return [not_run(name, what, "see the design", reason) for name, what in _NONE_YET.items()]


def _typed_texts(scale: Scale) -> list[Figure]:
    path = new_vault(scale.room("typed") / "a.palier")
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.open_now(path, words(0))
    chance = random.Random(scale.seed)  # noqa: S311  (texts, not secrets)
    before_all, payloads = _tables(workspace), scale.pick(10, 200)
    forget_peak()
    before = peak_bytes()
    count: Counter[str] = Counter()
    for number, text in enumerate(
        islice(hostile.texts(chance, with_huge=scale.is_long), scale.pick(100, 2500))
    ):
        _type(workspace, text, number, count)
    grown = peak_bytes() - before
    found = _searched(workspace, chance, scale.pick(200, 20_000))
    draft = a_resident(wishes="a" * 50_000_000)
    forget_peak()
    before = peak_bytes()
    pasted = _code_of(partial(workspace.residents.save, draft))
    pasted_growth = peak_bytes() - before
    tables = _tables(workspace)
    session.lock()
    return [
        Figure(
            "B7",
            "NUL, controls, surrogates, bidi, markup, SQL, 1 MB names in files, employers, drafts",
            f"{count['typed']} texts: kept clean, or refused with a sentence; growth ≤ 100 MB",
            f"{count['kept']} kept, {count['refused']} refused, {count['uncaught']} uncaught, "
            f"{count['unclean']} kept unclean; growth {grown >> 20} MB",
            count["uncaught"] == count["unclean"] == 0 and grown <= LONGEST_GROWTH,
        ),
        Figure(
            "B5",
            "search and filters given the syntax of searches, of SQL, and noise",
            f"{found['asked']} questions: 0 errors, 99 % in ≤ 50 ms of processor",
            f"{found['errors']} errors, {found['slow']} slower than 50 ms",
            found["errors"] == 0 and found["slow"] <= found["asked"] // 100,
        ),
        Figure(
            "B6",
            "SQL in texts and searches",
            f"{payloads} payloads: the tables as before (ruff S608 keeps texts out of statements)",
            f"{count['sql'] + found['sql']} payloads; tables {'the same' if tables == before_all else 'CHANGED'}",
            tables == before_all and count["sql"] + found["sql"] >= payloads,
        ),
        Figure(
            "B19",
            "50 MB pasted in a note",
            f"refused and told: at most {NOTE_LENGTH} characters; growth ≤ 100 MB",
            f"{pasted}; growth {pasted_growth >> 20} MB",
            pasted == "input.too_long" and pasted_growth <= LONGEST_GROWTH,
        ),
    ]


def _type(workspace: Workspace, text: str, number: int, count: Counter[str]) -> None:
    """Type a text in several fields; count what became of it."""
    count["typed"] += 1
    count["sql"] += _is_sql(text)
    try:
        if number % 3 == 0:
            employer = workspace.employers.save(an_employer(legal_name=text, trade_name=text, siret=""))
            kept = employer.content.legal_name
        elif number % 3 == 1:
            kept = workspace.residents.save(
                a_resident(last_name=text, room=text[:50], email=text)
            ).content.last_name
        else:
            kept = workspace.residents.save(a_resident(wishes=text, refusals=text)).content.wishes
            workspace.drafts.keep("resident", "typed", {"text": text[:20_000]})
    except AppError:
        count["refused"] += 1
    except Exception:  # noqa: BLE001  (counted)
        count["uncaught"] += 1
    else:
        count["kept"] += 1
        count["unclean"] += clean(kept) != kept or kept not in {clean(text), clean_line(text)}


def _searched(workspace: Workspace, chance: random.Random, questions: int) -> Counter[str]:
    count: Counter[str] = Counter()
    for number, text in enumerate(islice(hostile.texts(chance, with_huge=False), questions)):
        count["asked"] += 1
        count["sql"] += _is_sql(text)
        begun = time.thread_time()
        try:
            if number % 2:
                workspace.residents.search(text)
            else:
                workspace.search.find(text)
        except Exception:  # noqa: BLE001  (counted)
            count["errors"] += 1
        count["slow"] += time.thread_time() - begun > _LONGEST_SEARCH_S
    return count


def _is_sql(text: str) -> bool:
    return any(payload in text for payload in hostile.SQL if len(payload) > 2)


def _code_of(act: Any) -> str:
    try:
        act()
    except AppError as error:
        problems = getattr(error, "problems", ())
        return problems[0].code if problems else error.code
    return "kept"


def _tables(workspace: Workspace) -> set[str]:
    with workspace.residents._store.read() as transaction:
        query = "SELECT name FROM sqlite_master WHERE type = 'table'"
        return set(transaction.connection.exec_driver_sql(query).scalars())


def _with_slip(key: str, chance: random.Random) -> str:
    at = chance.choice([index for index, letter in enumerate(key) if letter != "-"])
    other = chance.choice([letter for letter in _SLIPS_ON if letter != key[at]])
    return key[:at] + other + key[at + 1 :]


def _with_swap(key: str, chance: random.Random) -> str:
    """Swap two neighbours; empty when they are the same letter."""
    letters = key.replace("-", "")
    at = chance.randrange(len(letters) - 1)
    swapped = letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
    return "" if swapped == letters else swapped


def _is_caught(typed: str) -> bool:
    try:
        recovery.parse(typed)
    except VaultError:
        return True
    return False
