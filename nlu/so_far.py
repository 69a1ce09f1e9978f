"""What is known of a conversation before its next message is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from protocol.awaiting import HANDOFF, RESEND, WITHDRAW, awaiting_in

ANSWERED = 6  # so many of the last answers are looked at
ALIKE = {RESEND: HANDOFF, WITHDRAW: HANDOFF}  # what is proposed there is taken or refused in the same words


@dataclass(frozen=True)
class SoFar:
    """language, provider: of the conversation. awaiting: what the assistant has just asked (protocol/awaiting.py).

    answered: the questions of its last answer. case_open: whether a request of the customer's is open.
    All as of a new conversation where nothing is known, as in a shell.
    """

    language: str | None = None
    provider: str | None = None
    awaiting: str | None = None
    answered: tuple[str, ...] = ()
    case_open: bool = False

    def marks(self) -> list[str]:
        """What the intent model looks at beside the words: what is awaited, answered and open."""
        found = [f"awaiting={self._asked()}" if self.awaiting else "free"]
        found += ["open"] if self.case_open else []
        found += ["answered"] if self.answered else []
        return [*found, *(f"answered={question}" for question in self.answered)]

    def setting(self) -> list[str]:
        """What the same words can mean different things in: empty where nothing was asked, answered or opened."""
        asked = [self._asked()] if self.awaiting else ["open"] if self.case_open else []
        return [*asked, *self.answered[:1]]

    def _asked(self) -> str:
        return ALIKE.get(self.awaiting or "", self.awaiting or "")


NEW = SoFar()


def so_far(metadata: object) -> SoFar:
    """Read a message's metadata; what is not of the expected kind there counts as not known."""
    about: Mapping[str, object] = metadata if isinstance(metadata, Mapping) else {}
    kept = about.get("state")
    state: Mapping[str, object] = kept if isinstance(kept, Mapping) else {}
    answered = state.get("answered")
    return SoFar(
        language=_text(about.get("language")),
        provider=_text(about.get("provider")),
        awaiting=awaiting_in(state),
        answered=tuple(filter(None, map(_text, answered[:ANSWERED]))) if isinstance(answered, list) else (),
        case_open=about.get("case_open") is True or state.get("case_open") is True,
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
