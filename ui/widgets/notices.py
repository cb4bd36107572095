"""What a form has to say: one sentence at a time, with at most one thing to do about it."""

from __future__ import annotations

from ui.widgets.form import FormBinder
from ui.widgets.messages import MessageBar


class Notices:
    """The messages of a form, and what their action is about.

    Attributes:
        code: Code of the action offered now; empty when there is none.
        former: What the action brings back, if it brings something back.
    """

    def __init__(self, bar: MessageBar, binder: FormBinder) -> None:
        self._bar, self._binder = bar, binder
        self.code = ""
        self.former: object = None

    def say(self, kind: str, text: str, action: str = "", code: str = "") -> None:
        """Show a sentence, and bring it into view where it scrolls.

        Args:
            kind: ``info``, ``success``, ``warning`` or ``error``.
            text: The sentence.
            action: Words of what can be done; empty for nothing.
            code: What that is.
        """
        self.show(kind, text, action, code)
        self._binder.reveal(self._bar)

    def show(
        self,
        kind: str,
        text: str,
        action: str = "",
        code: str = "",
        *,
        former: object = None,
        second: str = "",
    ) -> None:
        """Show a sentence without moving the view: the person is being led to a field."""
        self.code, self.former = code, former
        self._bar.show_message(kind, text, action=action, second=second)

    def dismiss(self, code: str = "") -> None:
        """Put away what is said; with a code, only if that is what it is about."""
        if not code or code == self.code:
            self.code, self.former = "", None
            self._bar.dismiss()
