"""Turns for tests, without Rasa: what a customer said, and a billing system that answers as a test says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timezone
from typing import Any

from msgspec.structs import replace

from dialogue.state import DialogueState
from dialogue.turn import ContractRead, Turn
from nlu import details, signals
from protocol.handover import Snapshot
from protocol.request import CaseOfConversation, OpenRequest, TeamHours
from protocol.turn import OpenCase, RegisterRequest
from protocol.understood import Entity, Facet, FacetAsked, Intent, Question, Signals, Understood
from protocol.wire import plain
from retention import Contract, provider_of
from tests.shipped import COMPANY, LANGUAGE

TODAY = date(2026, 6, 1)
READ_AT = datetime(2026, 6, 1, 10, tzinfo=timezone.utc)


def read_of(contract: Contract) -> ContractRead:
    """A contract as if just read."""
    record: dict[str, object] = {"number": contract.number, "customer": {"role": contract.customer.role}}
    return ContractRead(contract, Snapshot(record, "http://billing", READ_AT))


class FakeContracts:
    """Gives the contract, or raises the error it holds; counts how often it was asked."""

    def __init__(self, answer: Contract | Exception) -> None:
        self._answer = answer
        self.reads = 0

    async def read(self, number: str, on: date) -> ContractRead:
        self.reads += 1
        if isinstance(self._answer, Exception):
            raise self._answer
        return read_of(self._answer)


def understood(
    intent: str,
    text: str,
    *,
    language: str,
    provider: str,
    entities: Mapping[str, Any] | None = None,
    questions: Sequence[str] | None = None,
    ranking: Sequence[tuple[str, float]] | None = None,
    tone: str | None = None,
    awaiting: str | None = None,
    wanted: Sequence[str] = (),
    unwanted: Sequence[str] = (),
    beside: Sequence[str] = (),
    restated: Sequence[str] = (),
    facet: Facet | None = None,
) -> Understood:
    """What the understanding gives for a text of that intent; entities and tone as given win over those found.

    wanted, unwanted, beside: what a wish in it names. restated: what a correction asks. facet: the side it asks for.
    """
    found = details.find(text, language, provider, awaiting)
    read = signals.read(text, language, found)
    named = [Entity(detail.kind, detail.value, detail.start, detail.end) for detail in found]
    named = [entity for entity in named if entity.entity not in (entities or {})]
    named += [Entity(name, value) for name, value in (entities or {}).items()]
    return Understood(
        intent=Intent(intent, 0.9),
        intent_ranking=tuple(Intent(*pair) for pair in ranking or [(intent, 0.9)]),
        questions=tuple(Question(name, 0.9) for name in questions or [intent]),
        entities=tuple(named),
        language=language,
        signals=Signals(**{**_fields(read), "tone": tone or read.tone}),
        wanted=tuple(Question(name, 0.9) for name in wanted),
        unwanted=tuple(unwanted),
        beside=tuple(Question(name, 0.9) for name in beside),
        restated=tuple(Question(name, 0.9) for name in restated),
        facet=FacetAsked(facet, 0.9 if facet else 0.0),
    )


def turn(
    intent: str = "cancel_contract",
    *,
    text: str = "",
    contract: Contract | Exception | None = None,
    provider: str = COMPANY,
    language: str = LANGUAGE,
    entities: Mapping[str, Any] | None = None,
    questions: list[str] | None = None,
    ranking: list[tuple[str, float]] | None = None,
    tone: str | None = None,
    today: date = TODAY,
    state: DialogueState | None = None,
    message: int | None = None,
    requests: Sequence[OpenRequest] = (),
    case: CaseOfConversation | None = None,
    wanted: Sequence[str] = (),
    unwanted: Sequence[str] = (),
    beside: Sequence[str] = (),
    restated: Sequence[str] = (),
) -> Turn:
    """With a contract (or an error in its place) the customer has proved who they are."""
    known = provider_of(provider)
    meant = understood(
        intent,
        text,
        language=language,
        provider=provider,
        entities=entities,
        questions=questions,
        ranking=ranking,
        tone=tone,
        wanted=wanted,
        unwanted=unwanted,
        beside=beside,
        restated=restated,
    )
    state = state or DialogueState()
    return Turn(
        conversation="cv_test",
        understood=meant,
        provider=known,
        contract=None if contract is None else known.number.example,
        language=language,
        today=today,
        state=state,
        contracts=FakeContracts(contract if contract is not None else LookupError("no contract was to be read")),
        questions=[question.intent for question in meant.questions],
        tone=meant.signals.tone,
        just_opened=state.case_new,
        message=message,
        case=case,
        requests=tuple(requests),
    )


def kinds(answered: Turn) -> list[str]:
    return [message.kind for message in answered.messages]


def said(answered: Turn) -> str:
    return "\n".join(message.text for message in answered.messages)


def effects(answered: Turn) -> list[str]:
    return [plain(effect)["type"] for effect in answered.effects]


def commands(answered: Turn, message: int = 0) -> list[str]:
    """The intents of a message's buttons."""
    return [button.command.intent for button in answered.messages[message].buttons]


def case_of(answered: Turn) -> OpenCase:
    """The one case that was asked for."""
    (case,) = [effect for effect in answered.effects if isinstance(effect, OpenCase)]
    return case


def registered(answered: Turn) -> RegisterRequest:
    """The one request that was asked to be registered."""
    (request,) = [effect for effect in answered.effects if isinstance(effect, RegisterRequest)]
    return request


def open_request(**changes: Any) -> OpenRequest:
    """An open request to cancel, registered this morning in this conversation; the team is back tomorrow."""
    at = datetime(2026, 6, 1, 10, 12, tzinfo=timezone.utc)
    plain_one = OpenRequest(
        number="C-4827",
        kind="cancel_at_term",
        state="registered",
        registered_at=at,
        team="renewals",
        hours=TeamHours(False, datetime(2026, 6, 2, 12, 0, tzinfo=timezone.utc)),
        about="cancel_contract",
    )
    return replace(plain_one, **changes)


def cards(answered: Turn) -> list[Any]:
    return [message.card for message in answered.messages if message.card is not None]


def _fields(read: Signals) -> dict[str, Any]:
    return {name: getattr(read, name) for name in read.__struct_fields__}
