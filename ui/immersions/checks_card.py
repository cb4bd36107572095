"""What an immersion adds up to, and what is to be mended or asked before anybody begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from models.rules.immersion_check import ImmersionCheck
from models.rules.immersion_hours import Finding, Severity, Totals
from models.rules.timetable import duration_text
from ui.dates import short_date
from ui.immersions.finding_words import article_text, finding_text, severity_text
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row

if TYPE_CHECKING:
    from datetime import date

_HUES: Final = {Severity.BROKEN: ("clay", "alert"), Severity.TO_CHECK: ("saffron", "info")}


class ChecksCard(QWidget):
    """Totals of presence, then each finding with its article: it prevents nothing, and is printed nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("immersion_checks")
        self.setProperty("look", "clear")
        self._shown: ImmersionCheck | None = None
        self._totals = label("", "body", name="immersion_totals", wrap=True)
        self._summary = label("", "muted", name="immersion_checks_summary", wrap=True)
        self._lines = column(gap=8)
        title = label(self.tr("Totals and checks"), "h3", name="immersion_checks_title")
        foot = label(
            self.tr("For you: nothing here is printed, and nothing here prevents saving."),
            "small",
            name="immersion_checks_foot",
            wrap=True,
        )
        body = column(title, self._totals, self._summary, self._lines, foot, gap=8)
        self.setLayout(column(Card("immersion_checks_card", body, padding=14), gap=0))

    def show_check(self, check: ImmersionCheck) -> None:
        """Show what follows from an immersion as it stands."""
        if check == self._shown:
            return
        self._shown = check
        self._totals.setText(self._total_words(check))
        self._summary.setText(self.summary())
        empty(self._lines)
        for place, finding in enumerate(check.findings):
            self._lines.addWidget(_line(f"immersion_finding_{place}", finding))

    def summary(self) -> str:
        """Return how much is to be mended and to be asked."""
        findings = self._shown.findings if self._shown is not None else ()
        broken = sum(each.severity is Severity.BROKEN for each in findings)
        to_mend = self.tr("%n thing(s) to mend", "", broken)
        to_check = self.tr("%n thing(s) to check", "", len(findings) - broken)
        return f"{to_mend} · {to_check}"

    def _total_words(self, check: ImmersionCheck) -> str:
        if check.totals is None:
            return self.tr("The totals come with both dates and the hours.")
        texts = [self._presence(check.totals)]
        if check.renewal_totals is not None:
            texts.append(self.tr("Renewal: {presence}").format(presence=self._presence(check.renewal_totals)))
        if check.last_day_allowed is not None:
            words = self.tr("A month from the first day ends on {date}.")
            texts.append(words.format(date=short_date(check.last_day_allowed)))
        return "\n".join(texts)

    def _presence(self, totals: Totals) -> str:
        words = self.tr("{week} a week · {days} · {hours} in all").format(
            week=duration_text(totals.week_minutes),
            days=self.tr("%n day(s) of presence", "", totals.days),
            hours=duration_text(totals.minutes),
        )
        if not totals.holidays:
            return words
        left = self.tr("public holidays left out: {days}").format(days=_days(totals.holidays))
        return f"{words} · {left}"


def _line(name: str, finding: Finding) -> QWidget:
    hue, icon = _HUES[finding.severity]
    texts = column(label(finding_text(finding), "body", name=f"{name}_words", wrap=True), gap=2)
    if article := article_text(finding):
        texts.addWidget(label(article, "small", name=f"{name}_article", wrap=True))
    mark = Pill(f"{name}_mark", severity_text(finding.severity), hue=hue, icon=icon)
    line = row(column(mark, STRETCH), (clear(f"{name}_texts", texts), 1), gap=10)
    return clear(name, line)


def _days(days: tuple[date, ...]) -> str:
    return ", ".join(short_date(day) for day in days)
