"""One turn: what the customer's message was understood as, and what is said and done in return."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

import texts
from dialogue.state import DialogueState
from protocol.handover import Snapshot
from protocol.recognised import Before, Recognised
from protocol.request import CaseOfConversation, OpenRequest
from protocol.turn import BotMessage, Button, Card, Command, Context, Effect, Kind, TurnReply
from protocol.understood import DateExpression, Signals, Understood
from protocol.wire import read
from retention import Contract, Policy, Provider, policy_of, provider_of
from retention.conversation import Conversation

NOT_UNDERSTOOD = "nlu_fallback"
NEAREST = 2  # meanings kept for the review of unsure messages


@dataclass(frozen=True)
class ContractRead:
    """A contract, and the record it was made from."""

    contract: Contract
    snapshot: Snapshot


class Contracts(Protocol):
    """The company's billing system, as far as the dialogue asks it: of one turn, every read gives the same."""

    async def read(self, number: str, on: date) -> ContractRead:
        """Raises contracts.errors.ContractsError and retention.InvalidRecord."""


@dataclass
class Turn:
    """What is known when a message arrives, and the answer as it grows.

    questions: all questions of the message, in its order. tone: of the message, None for an even one.
    contract: the proven number. today: in the provider's time zone. just_opened: the last turn asked for a case.
    message: its number in the log. case: the conversation's open one. requests: what is not settled of this
    conversation and of the contract, the newest first. before: where the conversation stood when the message came.
    strayed: whether the last message was about nothing that is answered here. unseen: the message was written before
    the assistant's last words were seen; not_seen: what those asked, as long as it is put aside.
    codes_blocked_until: as the context has it.
    """

    conversation: str
    understood: Understood
    provider: Provider
    contract: str | None
    language: str
    today: date
    state: DialogueState
    contracts: Contracts
    questions: list[str] = field(default_factory=list)
    tone: str | None = None
    just_opened: bool = False
    message: int | None = None
    case: CaseOfConversation | None = None
    requests: tuple[OpenRequest, ...] = ()
    before: Before | None = None
    strayed: bool = False
    unseen: bool = False
    codes_blocked_until: datetime | None = None
    not_seen: DialogueState | None = None
    messages: list[BotMessage] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)

    @property
    def intent(self) -> str:
        """The likeliest meaning of the message."""
        return self.understood.intent.name or NOT_UNDERSTOOD

    @property
    def signals(self) -> Signals:
        """What the message's words say beside its intent."""
        return self.understood.signals

    @property
    def policy(self) -> Policy:
        """What the company's files rule."""
        return policy_of(self.provider.id)

    @property
    def rules(self) -> Conversation:
        """What the company's files say about the conversation around the rulings."""
        return self.policy.conversation

    @property
    def likeliest(self) -> list[str]:
        """All meanings, the likeliest first, also where none is sure."""
        return [each.name for each in self.understood.intent_ranking if each.name and each.name != NOT_UNDERSTOOD]

    def entity(self, name: str) -> str | DateExpression | None:
        """The first value of that name in the message, None without one."""
        return self.understood.entity(name)

    def write(self, key: str, **values: object) -> str:
        """A text in the customer's language, as the company says it. Raises texts.MissingText."""
        return texts.say(self.language, key, provider=self.provider.id, **values)

    def say(self, key: str, *, kind: Kind = "chat", buttons: list[Button] | None = None, **values: object) -> None:
        """Answer with a text. Raises texts.MissingText."""
        self.send(self.write(key, **values), kind=kind, buttons=buttons)

    def send(self, text: str, *, kind: Kind, buttons: list[Button] | None = None, card: Card | None = None) -> None:
        """Answer with words already made."""
        self.messages.append(BotMessage(text, kind, card, tuple(buttons or ())))

    def button(self, key: str, intent: str, **entities: str) -> Button:
        """A button that stands for a command."""
        return Button(self.write(key), Command(intent, entities))

    def effect(self, effect: Effect) -> None:
        """Ask the front desk to do something (docs/interfaces.md: Effects)."""
        self.effects.append(effect)

    def reply(self) -> TurnReply:
        """The whole answer."""
        return TurnReply(
            language=self.language,
            messages=tuple(self.messages),
            effects=tuple(self.effects),
            state=self.state.as_dict(),
            understood=Recognised(
                self.intent,
                round(self.understood.intent.confidence, 4),
                tuple(self.questions),
                unfinished=self.signals.unfinished,
                nearest=tuple(self.likeliest[:NEAREST]),
                before=self.before,
            ),
        )


def read_turn(
    message: Mapping[str, object],
    context: Context,
    conversation: str,
    contracts: Contracts,
    today: Callable[[str], date],
) -> Turn:
    """The turn in Rasa's parse data and what the front desk knows. today: the day at a provider.

    Raises UnknownProvider (a message without a known provider can be answered by nobody) and protocol.wire.BadField.
    """
    provider = provider_of(context.provider)
    understood = read(message, Understood)
    state = DialogueState.read(context.state)
    if context.case_open is not None:
        state.case_open = context.case_open
    # A message in no language spoken here changes none: its words only resemble one of ours.
    heard = (context.language,) if understood.signals.unspoken else (understood.language, context.language)
    just_opened = state.case_new
    if understood.signals.words:  # what was just asked for can be let go in words only
        state.case_new = False
    return Turn(
        conversation=conversation,
        understood=understood,
        provider=provider,
        contract=context.contract,
        language=next((code for code in heard if code in provider.languages), provider.languages[0]),
        today=today(provider.id),
        state=state,
        contracts=contracts,
        questions=[question.intent for question in understood.questions if question.intent],
        tone=understood.signals.tone,
        just_opened=just_opened,
        message=context.message,
        case=context.case,
        requests=context.requests,
        before=Before(state.awaiting, tuple(state.answered), state.case_open),
        unseen=context.unseen,
        codes_blocked_until=context.codes_blocked_until,
    )
