"""What is to be printed at the office, on one page to tick by hand: numbers and counts, no name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.documents.one_page import drawn, one_page
from models.documents.paper_text import PaperItem, PaperSection, PaperTable, PaperText
from models.records.plan_papers import PlanPaperKind
from models.records.print_orders import PLAN, OrderState, PrintOrderRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from models.records.settings import Settings

TITLE: Final = "Liste d’impression"
_SIZE: Final = 12.0
_ROW: Final = 26.0
_BOX: Final = "□"
_HEAD: Final = ("Fait", "Plan", "Papier", "Personne salariée", "Employeur", "Équipe")
_WIDTHS: Final = (0.08, 0.25, 0.28, 0.15, 0.13, 0.11)
_PAPERS: Final = {
    PLAN: "Plan d’intégration",
    PlanPaperKind.PLAIN.value: "Plan facile à lire",
    PlanPaperKind.WEEK.value: "Ma première semaine",
    PlanPaperKind.ATTESTATION.value: "Attestation",
    PlanPaperKind.FIRST_DAY.value: "Premier jour",
    PlanPaperKind.REVIEW.value: "Bilan avant la fin d’essai",
    PlanPaperKind.AMENDMENT.value: "Avenant au plan",
    PlanPaperKind.TEAM.value: "Pages de suivi",
}
_TO_PRINT: Final = frozenset({OrderState.WAITING, OrderState.FAILED})


def render_print_list(orders: Iterable[PrintOrderRecord], settings: Settings, day: date) -> bytes:
    """Print what waits, then what is printed and lies there still; the organisation is not named.

    Args:
        orders: In the order of the list; those collected are left out.
        settings: Of the organisation.
        day: Of printing.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken``.
    """
    text = PaperText(
        title=TITLE,
        lead="Des numéros et des nombres d’exemplaires : aucun nom.",
        size=_SIZE,
        language="fr",
        sections=tuple(_sections(tuple(orders))),
    )
    return drawn(text, one_page(text, replace(settings, organisation_name=""), day))


def _sections(orders: tuple[PrintOrderRecord, ...]) -> Iterator[PaperSection]:
    waiting = [order for order in orders if order.state in _TO_PRINT]
    lying = [order for order in orders if order.state is OrderState.PRINTED]
    yield PaperSection(title="À imprimer", items=_items(waiting, "Rien n’attend d’être imprimé."))
    if lying:
        yield PaperSection(title="Imprimé, à récupérer", items=_items(lying, ""))
    after = ("Ce qui est coché est reporté dans Palier", "Cette feuille est détruite")
    yield PaperSection(title="À la fin", items=(PaperItem(kind="ticks", lines=after),))


def _items(orders: list[PrintOrderRecord], none: str) -> tuple[PaperItem, ...]:
    if not orders:
        return (PaperItem(kind="text", lines=(none,)),)
    rows = tuple(_row(order) for order in orders)
    table = PaperTable(head=_HEAD, widths=_WIDTHS, rows=rows, row_height=_ROW)
    total = sum(order.shares.total for order in orders)
    said = f"En tout : {total} exemplaire{'s' if total > 1 else ''}."
    return (PaperItem(kind="table", table=table), PaperItem(kind="text", lines=(said,)))


def _row(order: PrintOrderRecord) -> tuple[str, ...]:
    shares = (order.shares.employee, order.shares.employer, order.shares.adviser)
    return (
        _BOX,
        f"{order.number}, version {order.version}",
        _PAPERS.get(order.paper, "Papier du plan"),
        *(str(count) if count else "–" for count in shares),
    )
