"""How long things are kept: days by kind, each an environment variable KEEP_<KIND>_DAYS."""

from __future__ import annotations

from dataclasses import dataclass, fields

LONGEST = 3650  # days; a longer period is taken for a mistake


@dataclass(frozen=True)
class Periods:
    """Days. A conversation with a case that is not closed is kept until it is."""

    conversations: int = 180  # after the last thing that happened in them
    cases: int = 730  # after they were closed
    delivered: int = 30  # what other systems have received
    dead_letters: int = 90  # what they could not be given, after the last try
    mail: int = 7  # letters in the mail folder
    privacy_log: int = 1095  # that something was erased or exported


def variable(kind: str) -> str:
    """The environment variable of a kind."""
    return f"KEEP_{kind.upper()}_DAYS"


KINDS = {field.name: int(str(field.default)) for field in fields(Periods)}
