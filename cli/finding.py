"""What `retention doctor` finds."""

from __future__ import annotations

from dataclasses import dataclass

LABELS = {True: "ok   ", False: "TO DO", None: "-    "}


@dataclass(frozen=True)
class Finding:
    """good: nothing to do; None: not looked at. what: the finding, and what to do about it."""

    good: bool | None
    what: str

    def __str__(self) -> str:
        return f"{LABELS[self.good]} {self.what}"
