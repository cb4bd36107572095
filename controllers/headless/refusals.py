"""What stops a command and is no error of the application: a file that cannot be read, a word not known."""

from __future__ import annotations

from controllers.headless.arguments import ExitCode


class Refusal(Exception):
    """A command stops here.

    Attributes:
        key: Of its sentence, in ``controllers.headless.sentences``.
        params: Values for the sentence.
        exit_code: What the shell is told.
    """

    def __init__(self, key: str, exit_code: ExitCode = ExitCode.USAGE, **params: object) -> None:
        super().__init__(key)
        self.key = key
        self.params = params
        self.exit_code = exit_code
