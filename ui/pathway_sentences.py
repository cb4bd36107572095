"""What is said when something of a person's way is refused."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

WAY: Final = {
    "activity.not_found": QT_TRANSLATE_NOOP("errors", "This activity is no longer in the file."),
    "enrolment.not_found": QT_TRANSLATE_NOOP("errors", "This programme is no longer in the file."),
    "goal.not_found": QT_TRANSLATE_NOOP("errors", "This goal is no longer in the file."),
    "input.future": QT_TRANSLATE_NOOP("errors", "This day is still to come: note what has happened."),
    "immersion.not_found": QT_TRANSLATE_NOOP("errors", "This immersion is no longer in the file."),
    "introduction.no_cv": QT_TRANSLATE_NOOP(
        "errors", "None of this person’s programmes lets a CV be given: the sheet goes without it."
    ),
    "introduction.not_agreed": QT_TRANSLATE_NOOP(
        "errors", "Note first the day on which the person agreed to what the sheet says."
    ),
    "introduction.refused": QT_TRANSLATE_NOOP(
        "errors",
        "The last answer of the person about employers is no: nothing leaves. Ask them again, under "
        "“Rights”.",
    ),
    "introduction.not_found": QT_TRANSLATE_NOOP("errors", "This introduction is no longer in the file."),
    "observation.not_found": QT_TRANSLATE_NOOP("errors", "This observation is no longer in the file."),
    "pathway.of_partner": QT_TRANSLATE_NOOP(
        "errors", "Another organisation noted this: it can be read and stays as it was written."
    ),
    "pathway_fact.not_found": QT_TRANSLATE_NOOP("errors", "This fact is no longer in the file."),
    "programme.no_selection": QT_TRANSLATE_NOOP(
        "errors", "A programme this person is in refuses any selection: nobody is weighed there."
    ),
    "programme.not_found": QT_TRANSLATE_NOOP("errors", "This programme is no longer in the list."),
    "proposal.no_advert": QT_TRANSLATE_NOOP(
        "errors", "None of this person’s programmes works with published offers or internships."
    ),
    "proposal.not_found": QT_TRANSLATE_NOOP("errors", "This proposal is no longer in the file."),
}
