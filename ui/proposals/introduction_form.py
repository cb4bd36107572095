"""An introduction prepared: the job, what the person agrees to say, when and where both sides meet."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.proposals import IntroductionDraft, ProposalRecord
from ui.pathway.way_form import WayForm
from ui.proposals.job_choice import JobChoice
from ui.proposals.offer_words import clock_words, others_words, present, sheet_fields
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, row
from ui.widgets.switches import Switch
from ui.widgets.typed_fields import TimeField

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import JobRecord

translate = QCoreApplication.translate
_FIELDS = (
    "job_id", "title", "introduced_on", "agreed", "agreed_on", "gives_cv", "meet_on", "meet_at", "place",
    "meeting_point", "present", "present_names", "interpreter",
)  # fmt: skip


class IntroductionForm(WayForm[IntroductionDraft]):
    """The form of what comes before a workplace meeting."""

    kind = "introduction"
    draft_type = IntroductionDraft
    _cv: QWidget | None = None
    _allows_cv = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.introductions)

    def offer_cv(self, *, allows_cv: bool) -> None:
        """Offer to join a CV where the person's programmes allow it."""
        self._allows_cv = allows_cv
        if self._cv is not None:
            self._cv.setVisible(allows_cv)

    def start_from(self, record: ProposalRecord) -> None:
        """Prepare the introduction that follows a proposal."""
        content = record.content
        draft = IntroductionDraft(
            resident_id=content.resident_id,
            proposal_id=record.proposal_id,
            job_id=content.job_id,
            title=content.title,
        )
        self.start_new(draft)

    def start_new(self, draft: IntroductionDraft) -> None:
        """Prepare an introduction; the workplace and the interpreter come from what is known."""
        self.fill()
        job = self._job.record(draft.job_id)
        draft = replace(
            draft,
            introduced_on=self.today(),
            agreed_on=self.today(),
            place=self._place_of(job),
            interpreter=self._interpreter(draft),
        )
        self.start(draft, title=translate("IntroductionForm", "Introduce to an employer"))

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._job = JobChoice(
            self._workspace, "introduction_job", translate("IntroductionForm", "Job or employer")
        )
        self._job.edited.connect(self._on_job)
        what = translate("IntroductionForm", "What work, and where")
        title = TextField("introduction_title", placeholder=what)
        day = DateField("introduction_day", today=self.today, is_inline=True)
        self._rails_words = label("", "body", name="introduction_rails", wrap=True)
        self._rails = Card(
            "introduction_rails_card", column(self._rails_words, gap=0), kind="saffron", padding=10
        )
        self._rails.hide()
        hint = translate("IntroductionForm", "when the job is not in the list")
        return column(
            row(
                (add("job_id", Field(translate("IntroductionForm", "Which job"), self._job)), 1),
                (add("title", Field(translate("IntroductionForm", "In words"), title, hint=hint)), 1),
                gap=12,
            ),
            self._rails,
            add("introduced_on", Field(translate("IntroductionForm", "The employer hears of them on"), day)),
            self._sheet(),
            self._meeting(),
            gap=12,
        )

    def _sheet(self) -> QWidget:
        add = self.binder.add
        ticked = ChipGroup("introduction_agreed", sheet_fields())
        agreed = DateField("introduction_agreed_on", today=self.today, is_inline=True)
        cv = Switch("introduction_cv", translate("IntroductionForm", "A CV is joined"))
        hint = translate("IntroductionForm", "nothing else is ever on the sheet")
        self._cv = clear("introduction_cv_room", column(add("gives_cv", cv), gap=0))
        if not self._allows_cv:  # shown before it has a parent, it would be a window of its own
            self._cv.hide()
        return clear(
            "introduction_sheet",
            column(
                add(
                    "agreed",
                    Field(translate("IntroductionForm", "What the person agrees to say"), ticked, hint=hint),
                ),
                add("agreed_on", Field(translate("IntroductionForm", "Agreed with them on"), agreed)),
                self._cv,
                gap=10,
            ),
        )

    def _meeting(self) -> QWidget:
        add = self.binder.add
        day = DateField("introduction_meet_on", today=self.today)
        place, point = TextField("introduction_place"), TextField("introduction_point")
        names, interpreter = TextField("introduction_names"), TextField("introduction_interpreter")
        who = ChipGroup("introduction_present", present())
        return clear(
            "introduction_meeting",
            column(
                row(
                    (add("meet_on", Field(translate("IntroductionForm", "Meeting on"), day)), 3),
                    (
                        add(
                            "meet_at",
                            Field(translate("IntroductionForm", "At"), TimeField("introduction_meet_at")),
                        ),
                        1,
                    ),
                    gap=12,
                ),
                row(
                    (add("place", Field(translate("IntroductionForm", "Exact place"), place)), 1),
                    (
                        add(
                            "meeting_point",
                            Field(translate("IntroductionForm", "Where they find each other"), point),
                        ),
                        1,
                    ),
                    gap=12,
                ),
                add("present", Field(translate("IntroductionForm", "Who is there"), who)),
                row(
                    (
                        add("present_names", Field(translate("IntroductionForm", "For the employer"), names)),
                        1,
                    ),
                    (
                        add(
                            "interpreter",
                            Field(
                                translate("IntroductionForm", "Interpreter"), interpreter, is_optional=True
                            ),
                        ),
                        1,
                    ),
                    gap=12,
                ),
                gap=10,
            ),
        )

    @override
    def _key(self) -> str:
        # Each proposal has its own half-typed introduction.
        draft = self._draft
        return super()._key() if draft.introduction_id else f"{draft.resident_id}:{draft.proposal_id or ''}"

    @override
    def _offer(self, draft: IntroductionDraft) -> None:
        self._job.show_job(draft.job_id)

    @override
    def _follow(self, draft: IntroductionDraft) -> None:
        self._show_rails(draft.job_id)

    @override
    def _values(self, draft: IntroductionDraft) -> Mapping[str, Any]:
        return {name: getattr(draft, name) for name in _FIELDS}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        texts = ("title", "place", "meeting_point", "present_names", "interpreter")
        found = dict(values) | {name: str(values[name]) for name in texts}
        return found | {
            "agreed": tuple(values["agreed"] or ()),
            "present": tuple(values["present"] or ()),
            "gives_cv": bool(values["gives_cv"]),
        }

    def _on_job(self) -> None:
        job = self._job.record(self._job.value())
        self._show_rails(job.content.job_id if job else None)
        if job is not None and not self.binder.value("place"):
            self.binder.restore({"place": self._place_of(job)})

    def _show_rails(self, job_id: object) -> None:
        """Say who else is presented for the job, and what its clock says: it can be saved all the same."""
        texts: list[str] = []
        if job_id is not None:
            with suppress(AppError):
                rails = self._workspace.proposals.rails_of(job_id, self._draft.resident_id)  # type: ignore[arg-type]  # a JobId
                if rails.is_taken:
                    texts = [others_words(rails), self._let()]
                elif rails.clock.days is not None and not self._draft.introduction_id:
                    texts = [clock_words(rails.clock)]
        self._rails_words.setText(" ".join(texts))
        self._rails.setVisible(bool(texts))

    def _let(self) -> str:
        return translate("IntroductionForm", "You may introduce this person all the same.")

    def _place_of(self, job: JobRecord | None) -> str:
        """Return the address of the workplace, in one line."""
        if job is None:
            return ""
        with suppress(AppError):
            employer = self._workspace.employers.open(job.employer_id)
            sites = employer.content.sites
            site = next((one for one in sites if one.site_id == job.content.site_id), None)
            if site is not None:
                town = f"{site.postcode} {site.city}".strip()
                return ", ".join(filter(None, (site.street, town)))
        return ""

    def _interpreter(self, draft: IntroductionDraft) -> str:
        if draft.resident_id is None:
            return ""
        with suppress(AppError):
            return self._workspace.profiles.open(draft.resident_id).content.interpreter_name
        return ""
