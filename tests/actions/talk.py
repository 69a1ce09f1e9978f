"""Plays a written conversation with the actions, as the front desk and Rasa would carry it."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from typing import Any

from msgspec.structs import replace
from rasa_sdk import Tracker
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher

import texts
from actions.base import TurnAction
from contracts.client import ContractNotFound
from contracts.demo import demo_contracts
from dialogue.card import render, word
from dialogue.turn import ContractRead
from protocol.awaiting import awaiting_in
from protocol.request import CaseOfConversation, OpenRequest, TeamHours
from protocol.turn import (
    AddToRequest,
    Button,
    Card,
    Context,
    Effect,
    OpenCase,
    RegisterRequest,
    TurnReply,
    WithdrawRequest,
)
from protocol.wire import plain, read
from retention import Contract, rule, rule_general
from retention.wording import long_date
from tests.actions.test_rules import rules
from tests.dialogue.turns import read_of, understood
from texts.requests import title

CASE = "C-1000"
BLOCK = timedelta(minutes=30)
NOON = time(12)  # of the world: the middle of the day in both companies


def _ranked(meaning: str | dict[str, float]) -> tuple[str, float]:
    """A meaning with its certainty, which is low where the case does not say it."""
    return (meaning, 0.4) if isinstance(meaning, str) else next(iter(meaning.items()))


@cache
def contracts_on(day: date) -> dict[str, Contract]:
    """The demo contracts by slug; made once for all conversations of a day."""
    return {demo.slug: Contract.parse(demo.record) for demo in demo_contracts(day)}


@cache
def actions() -> dict[str, type[TurnAction]]:
    """Every action by its name; Rasa's way of importing them all takes as long as a turn."""
    ActionExecutor().register_package("actions")
    return {kind().name(): kind for kind in TurnAction.__subclasses__()}


class DemoContracts:
    """The demo contracts as they stand on a day. reads: how often each was asked for in the turn at hand."""

    def __init__(self, on: date) -> None:
        self.reads: Counter[str] = Counter()
        self.by_slug = contracts_on(on)

    async def read(self, number: str, on: date) -> ContractRead:
        self.reads[number] += 1
        return read_of(self.of(number))

    def of(self, number: str | None) -> Contract:
        """Raises ContractNotFound."""
        for contract in self.by_slug.values():
            if contract.number == number:
                return contract
        raise ContractNotFound(str(number))


class Talk:
    """One conversation; what the front desk keeps (state, language, whether a case is open) is kept here."""

    def __init__(self, case: dict[str, Any], language: str) -> None:
        self.provider, self.language = case["provider"], language
        self.today = date.fromisoformat(str(case["day"]))
        self.contracts = DemoContracts(self.today)
        self.contract = self._number(case["customer"])
        self.state: dict[str, Any] = {}
        self.teams: list[str] = []
        self.requests: list[OpenRequest] = []
        self.turns = self.registered = 0
        self.buttons: tuple[Button, ...] = ()
        self.unseen = False  # whether the next message is written before the last answer is seen
        self.codes_blocked = False  # whether codes by e-mail are, for half an hour more

    def turn(self, turn: dict[str, Any], language: str) -> list[str]:
        """What the customer reads in answer to a message, a pressed button or a right code."""
        if "proves" in turn:
            self.contract = self._number(turn["proves"])
        message = self._message(turn, language)
        action = actions()[rules()[message["intent"]["name"]][0]]()
        action.contracts = self.contracts
        self.contracts.reads.clear()
        dispatcher = CollectingDispatcher()
        asyncio.run(action.run(dispatcher, Tracker("cv.0", {}, message, [], False, None, {}, None), {}))
        assert max(self.contracts.reads.values(), default=0) <= 1, "a turn waits once for the billing system"
        return self._shown(read(dispatcher.messages[-1]["reply"], TurnReply))

    def _message(self, turn: dict[str, Any], language: str) -> dict[str, Any]:
        means = turn.get("means") or [turn.get("press") or "verified"]
        entities = dict(turn.get("entities") or {})
        if "press" in turn:
            (command,) = [
                button.command
                for button in self.buttons
                if button.command.intent == turn["press"]
                and next(iter(button.command.entities.values()), None) == (turn.get("reason") or turn.get("which"))
            ]
            entities = dict(command.entities)
        meant = understood(
            means[0],
            turn[language].get("says", ""),
            language=self.language,
            provider=self.provider,
            entities=entities,
            questions=means,
            ranking=[_ranked(each) for each in turn.get("ranking", means)],
            tone=turn.get("tone"),
            awaiting=awaiting_in(self.state),
            **{name: turn[name] for name in ("wanted", "unwanted", "beside", "restated", "facet") if name in turn},
        )
        return {**plain(meant), "text": "not for the dialogue to read", "metadata": plain(self._context())}

    def _context(self) -> Context:
        """What the front desk knows when the next message comes."""
        self.turns += 1
        return Context(
            self.provider, self.language, self.contract, self.state, bool(self.teams), self.turns,
            self._case(), tuple(self.requests), self.unseen, self._now() + BLOCK if self.codes_blocked else None,
        )  # fmt: skip

    def _case(self) -> CaseOfConversation | None:
        """The open one, with the team it was opened for: closed now, back tomorrow."""
        return CaseOfConversation(CASE, self.teams[0], self._now(), self._hours()) if self.teams else None

    def _now(self) -> datetime:
        return datetime.combine(self.today, NOON, timezone.utc)

    def _hours(self) -> TeamHours:
        return TeamHours(False, self._now() + timedelta(days=1))

    def _shown(self, reply: TurnReply) -> list[str]:
        self.state, self.language = reply.state, reply.language
        shown = [line for effect in reply.effects for line in self._lines_of(effect)]
        for message in reply.messages:
            shown.append(self._answer(message.text, message.card) if message.card else message.text)
            if message.buttons:
                self.buttons = message.buttons
                shown.append(" ".join(f"[{button.title}]" for button in message.buttons))
        return shown

    def _lines_of(self, effect: Effect) -> list[str]:
        """What the front desk itself says of an effect; a receipt by its number and what was asked for."""
        match = next((each for each in self.requests if each.number == getattr(effect, "number", None)), None)
        if isinstance(effect, OpenCase):
            return [self._confirmed(effect)]
        if isinstance(effect, RegisterRequest):
            return [*([effect.lead] if effect.lead else []), self._registered(effect)]
        if isinstance(effect, WithdrawRequest) and match:
            self.requests.remove(match)
            return [f"<- {match.number}>"]
        if isinstance(effect, AddToRequest) and match:
            kept = replace(match, contact=match.contact.then(effect.contact))
            self.requests[self.requests.index(match)] = kept
        return []

    def _registered(self, effect: RegisterRequest) -> str:
        question, kind = effect.handover.question, effect.kind
        situation = effect.handover.ruling.situation if effect.handover.ruling else None
        same = next((each for each in self.requests if (each.kind, each.about) == (kind, question)), None)
        if same is not None:
            return f"<+ {same.number}>"
        self.requests = [each for each in self.requests if each.number != effect.replaces]
        if effect.handover.team not in self.teams:
            self.teams.append(effect.handover.team)
        self.registered += 1
        number = CASE if self.registered == 1 else f"{CASE}-{self.registered}"
        made = OpenRequest(
            number, kind, "registered", self._now(), effect.handover.team, self._hours(), question,
            situation, effect.deadline, contact=effect.contact, contact_by=effect.handover.contact_by,
        )  # fmt: skip
        self.requests.insert(0, made)
        return f"<{number}: {title(kind, question, self.provider, self.language, situation=situation)}>"

    def _answer(self, text: str, card: Card) -> str:
        """An answer of the policy by its title, the day it is asked for, and what the dialogue says beside it.

        Its words are those recorded in providers/<id>/recorded, so that a changed clause changes no conversation.
        """
        question, on = card.ruling.question, card.ruling.on
        if card.ruling.situation is None:
            ruling = rule_general(question, self.provider, on)
        else:
            ruling = rule(question, self.contracts.of(self.contract), on, min(on, self.today))
        lead = word(ruling, self.language, what_if=card.what_if).lead
        words = {*render(ruling, self.language, what_if=card.what_if).text.splitlines(), lead, ""}
        sources = texts.say(self.language, "where-written", sources="\n").partition("\n")[0]
        beside = [line for line in text.splitlines() if line not in words and not line.startswith(sources)]
        day = f" ({long_date(on, self.language)})" if card.what_if else ""
        return "\n".join([f"<{card.title}>{day}", *beside])

    def _confirmed(self, effect: OpenCase) -> str:
        """As the front desk words it (frontdesk/turns/effects.py), with the team closed."""
        handover = effect.handover
        key = "case-opened" if not self.teams else "case-joined" if handover.team in self.teams else "case-added"
        self.teams.append(handover.team)
        confirmation = texts.say(
            self.language,
            key,
            case=CASE,
            team=texts.say(self.language, f"team-{handover.team}"),
            contact_by=long_date(handover.contact_by, self.language) if handover.contact_by else "none",
            team_hours="",
        )
        return "\n\n".join(part for part in (effect.lead, confirmation.strip()) if part)

    def _number(self, slug: str | None) -> str | None:
        return self.contracts.by_slug[slug].number if slug else None
