"""A visitor's wish that is not granted, with the words for it."""

from __future__ import annotations

from texts import say


class Refused(Exception):
    """code names the text `error-<code>`; values fill it; retry_after: seconds until it is worth trying again."""

    def __init__(self, code: str, *, retry_after: int | None = None, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after
        self.values = values

    def text(self, language: str) -> str:
        """The error in a visitor's words."""
        if self.retry_after is not None:
            self.values.setdefault("seconds", self.retry_after)
        return say(language, f"error-{self.code.replace('_', '-')}", provider=None, **self.values)
