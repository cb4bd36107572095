"""One choice among many: the usual ones as chips, all the others one search away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from typing_extensions import override

from ui.widgets.chips import Option
from ui.widgets.multi_choice import MultiChoice


class SingleChoice(MultiChoice):
    """Chips of which at most one is chosen; one chosen from the list becomes a chip."""

    def __init__(
        self,
        name: str,
        options: Iterable[Option],
        usual: Sequence[str],
        *,
        other_label: str,
        details: Mapping[str, str] | None = None,
        name_of: Callable[[str], str] | None = None,
    ) -> None:
        """Make the choice; arguments as for ``MultiChoice``."""
        super().__init__(
            name,
            options,
            usual,
            other_label=other_label,
            details=details,
            name_of=name_of,
            is_single=True,
        )

    @override
    def value(self) -> str:
        """Return the code chosen, empty when none is."""
        return next(iter(self.chips.values()), "")

    @override
    def set_value(self, value: object) -> None:
        """Choose a code; does not emit ``edited``."""
        super().set_value((value,) if value else ())
