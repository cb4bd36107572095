"""What the organisation and the adviser configure, and the words of the editable vocabularies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.entities.checks import in_range
from models.errors import InvalidInput, Problem
from models.records.journal import FEWEST_MONTHS, MOST_MONTHS
from models.records.people import Right
from models.records.settings import Settings, Term
from models.rules.drafts import cleaned
from models.rules.prospecting import MOST_SILENT_DAYS
from models.rules.rights import PERSONAL_SETTINGS, may
from models.storage import check_points
from models.storage import settings as queries

if TYPE_CHECKING:
    from models.clock import Clock
    from models.storage.store import Store

THEMES = ("light", "dark", "contrast", "system")
LANGUAGES = ("fr", "en")
ZOOM_RANGE = (0.8, 2.0)
IDLE_SECONDS_RANGE = (15, 3600)
_LAST_POSITION = 1_000_000


class SettingsController(QObject):
    """Settings and vocabularies, read once and kept: every screen asks for words.

    Signals:
        settings_changed: The Settings as they are now.
        terms_changed: Name of the vocabulary that changed.
    """

    settings_changed = Signal(object)
    terms_changed = Signal(object)

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._settings: Settings | None = None
        self._terms: dict[str, tuple[Term, ...]] = {}
        self._labels: dict[tuple[str, str, str], Term] = {}

    def settings(self) -> Settings:
        """Return the settings of this vault."""
        if self._settings is None:
            with self._store.read() as transaction:
                self._settings = queries.read(transaction.session, transaction.actor.adviser_id)
        return self._settings

    def save(self, settings: Settings) -> Settings:
        """Replace the settings.

        Raises:
            InvalidInput: A text is too long, or a choice is not one of those offered.
            RuleBroken: ``rights.refused``, what the whole team shares is for the coordinator.
        """
        settings = cleaned(settings)
        if problems := tuple(_problems(settings)):
            raise InvalidInput(problems)
        personal = {name: getattr(settings, name) for name in PERSONAL_SETTINGS}
        is_shared_changed = replace(self.settings(), **personal) != settings
        needed = (Right.ADMINISTER,) if is_shared_changed else ()
        with self._store.begin(*needed) as transaction:
            session, now = transaction.session, self._clock()
            saved = queries.write(session, settings, now, transaction.actor.adviser_id)
            if saved.has_alsace_moselle_holidays is not self.settings().has_alsace_moselle_holidays:
                moved = check_points.near_holidays(session, now.astimezone().date())
                check_points.follow_week(transaction, now, *moved)
        actor = self._store.actor
        if actor.adviser_id is not None:
            self._store.act_as(replace(actor, name=saved.adviser.display_name))
        self._settings = saved
        self.settings_changed.emit(saved)
        return saved

    def may_share(self) -> bool:
        """Say whether whoever acts may change what the whole team shares."""
        return may(self._store.actor, Right.ADMINISTER)

    def refresh(self) -> None:
        """Read the settings again: the person who is in may be called otherwise, or be another one."""
        self._settings = None
        self.settings_changed.emit(self.settings())

    def terms(self, vocabulary: str, enabled_only: bool = True) -> tuple[Term, ...]:
        """Return the terms of a vocabulary, in order; disabled ones too on demand, to edit them."""
        self._load_terms()
        found = self._terms.get(vocabulary, ())
        return tuple(term for term in found if term.is_enabled) if enabled_only else found

    def save_term(self, term: Term) -> Term:
        """Add or replace one term; disabling it hides it from choices, never from records.

        Raises:
            InvalidInput: The vocabulary, the code or the French label is missing, or the place in the list
                is none.
        """
        term = cleaned(term)
        missing = [name for name in ("vocabulary", "code", "label_fr") if not getattr(term, name)]
        if missing:
            raise InvalidInput(tuple(Problem(field=name, code="input.required") for name in missing))
        if problems := tuple(in_range("position", term.position, low=0, high=_LAST_POSITION)):
            raise InvalidInput(problems)
        with self._store.begin(Right.ADMINISTER) as transaction:
            queries.write_term(transaction.session, term)
        self._terms, self._labels = {}, {}
        self.terms_changed.emit(term.vocabulary)
        return term

    def terms_brought_in(self, vocabulary: str) -> None:
        """Read a list again, into which many lines came at once."""
        self._terms, self._labels = {}, {}
        self.terms_changed.emit(vocabulary)

    def label(self, vocabulary: str, code: str, language: str = "fr", *, version: str = "") -> str:
        """Return the words of a code, disabled ones included; the code itself when it is unknown.

        Args:
            vocabulary: ``language``, ``contract_type``…
            code: Key kept in records.
            language: ``fr`` or ``en``.
            version: Of the source list, where a code may mean two things; empty: the newest known.
        """
        self._load_terms()
        term = self._labels.get((vocabulary, code, version)) or self._labels.get((vocabulary, code, ""))
        if term is None:
            return code
        return (term.label_en or term.label_fr) if language == "en" else term.label_fr

    def forget(self) -> None:
        """Drop what was read, when the vault is locked."""
        self._settings = None
        self._terms, self._labels = {}, {}

    def _load_terms(self) -> None:
        if self._terms:
            return
        with self._store.read() as transaction:
            is_complete = queries.has_all_terms(transaction.session)
        # A new vault, or one made before this version's new terms.
        if not is_complete and not self._store.is_read_only:
            with self._store.begin() as transaction:
                queries.load_terms(transaction.session)
        with self._store.read() as transaction:
            terms = queries.terms(transaction.session)
        lists: dict[str, list[Term]] = {}
        for term in terms:
            lists.setdefault(term.vocabulary, []).append(term)
            self._labels[term.vocabulary, term.code, term.version] = term
            self._labels[term.vocabulary, term.code, ""] = term
        self._terms = {name: tuple(lines) for name, lines in lists.items()}


def _problems(settings: Settings) -> Iterator[Problem]:
    for field, days in asdict(settings.silent_days).items():
        yield from in_range(f"silent_days.{field}", days, low=0, high=MOST_SILENT_DAYS)
    if settings.theme not in THEMES:
        yield Problem(field="theme", code="input.choice")
    if settings.language not in LANGUAGES:
        yield Problem(field="language", code="input.choice")
    for field, value, (low, high) in (
        ("zoom", settings.zoom, ZOOM_RANGE),
        ("journal_months", settings.journal_months, (FEWEST_MONTHS, MOST_MONTHS)),
        ("idle_curtain_seconds", settings.idle_curtain_seconds, IDLE_SECONDS_RANGE),
    ):
        if not low <= value <= high:
            yield Problem(field=field, code="input.range", params={"low": low, "high": high})
