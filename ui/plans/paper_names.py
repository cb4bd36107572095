"""Names of the papers that go with a plan, and one sentence on what each is for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from models.i18n import QT_TRANSLATE_NOOP
from models.records.plan_papers import PaperReader, PlanPaperKind

_CONTEXT: Final = "plan_papers"
READERS: Final = {
    PaperReader.EMPLOYEE: QT_TRANSLATE_NOOP("plan_papers", "For the &employee"),
    PaperReader.EMPLOYER: QT_TRANSLATE_NOOP("plan_papers", "For the e&mployer"),
    PaperReader.TEAM: QT_TRANSLATE_NOOP("plan_papers", "For the &team"),
}
_NAMES: Final = {
    PlanPaperKind.PLAIN: QT_TRANSLATE_NOOP("plan_papers", "Plan in plain words"),
    PlanPaperKind.WEEK: QT_TRANSLATE_NOOP("plan_papers", "My first week"),
    PlanPaperKind.ATTESTATION: QT_TRANSLATE_NOOP("plan_papers", "Attestation"),
    PlanPaperKind.FIRST_DAY: QT_TRANSLATE_NOOP("plan_papers", "First day"),
    PlanPaperKind.REVIEW: QT_TRANSLATE_NOOP("plan_papers", "Review before the trial ends"),
    PlanPaperKind.AMENDMENT: QT_TRANSLATE_NOOP("plan_papers", "Amendment"),
    PlanPaperKind.TEAM: QT_TRANSLATE_NOOP("plan_papers", "Follow-up pages"),
}
_HELP: Final = {
    PlanPaperKind.PLAIN: QT_TRANSLATE_NOOP(
        "plan_papers",
        "Short sentences and pictures in large letters, to understand the plan before signing it. The signed "
        "plan is the one that counts.",
    ),
    PlanPaperKind.WEEK: QT_TRANSLATE_NOOP(
        "plan_papers", "One page to take home: days and hours, whom to ask, whom to call, when you meet next."
    ),
    PlanPaperKind.ATTESTATION: QT_TRANSLATE_NOOP(
        "plan_papers",
        "When the person asks for it. It says dates and a count, and no word of why; nothing of it is kept.",
    ),
    PlanPaperKind.FIRST_DAY: QT_TRANSLATE_NOOP(
        "plan_papers",
        "One page for whoever welcomes: what to have ready, the briefing on safety, what is owed in writing.",
    ),
    PlanPaperKind.REVIEW: QT_TRANSLATE_NOOP(
        "plan_papers",
        "To fill in by hand with the tutor before the trial ends. The dates are those of the law.",
    ),
    PlanPaperKind.AMENDMENT: QT_TRANSLATE_NOOP(
        "plan_papers", "What this version changes, line by line, and who signs again. For the three parties."
    ),
    PlanPaperKind.TEAM: QT_TRANSLATE_NOOP(
        "plan_papers", "The team’s own note and room to write by hand. These pages never leave the team."
    ),
}


def reader_label(reader: PaperReader) -> str:
    """Say who papers are for, with the Alt key of their list."""
    return _said(READERS[reader])


def paper_name(kind: PlanPaperKind) -> str:
    """Name a paper."""
    return _said(_NAMES[kind])


def paper_help(kind: PlanPaperKind) -> str:
    """Say what a paper is for."""
    return _said(_HELP[kind])


def _said(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
