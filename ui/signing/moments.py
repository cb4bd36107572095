"""What was noted around each signature of one hand-over, until it is given."""

from __future__ import annotations

from dataclasses import replace

from models.records.plans import PlanContent
from models.records.signatures import Circumstances, SignerRole


class Moments:
    """The circumstances of each party; nothing is claimed that nobody noted."""

    def __init__(self, content: PlanContent) -> None:
        """Begin with the interpreter whom the plan names for the employee.

        Args:
            content: Of the frozen version.
        """
        self._noted = {
            SignerRole.EMPLOYEE: Circumstances(interpreter_name=content.signing.interpreter_name.strip())
        }

    def of(self, role: SignerRole) -> Circumstances:
        """Return what is noted of a party."""
        return self._noted.get(role, Circumstances())

    def keep(self, role: SignerRole, noted: Circumstances) -> None:
        """Keep what is noted of a party."""
        self._noted[role] = noted

    def was_read_aloud(self, role: SignerRole) -> None:
        """Note that the whole text was read aloud to a party."""
        self._noted[role] = replace(self.of(role), is_read_aloud=True)
