"""`rasa shell`: there is no front desk, so the settings say who is talking, a slot keeps the state, and what the front
desk would say is said here."""

from __future__ import annotations

import os

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

import settings
from dialogue.turn import Turn
from protocol.turn import Button, Context, OpenCase, RegisterRequest
from retention import providers
from retention.wording import long_date
from texts.requests import title

CASE = "C-0000"


def context(tracker: Tracker) -> Context:
    """Who is talking: SHELL_PROVIDER, SHELL_CONTRACT, SHELL_LANGUAGE, else a stranger at the first company."""
    chosen = settings.shell(os.environ)
    provider = chosen.provider or next(iter(providers()))
    return Context(
        provider=provider,
        contract=chosen.contract,
        language=chosen.language or providers()[provider].languages[0],
        state=tracker.slots.get("dialogue") or {},
    )


def show(dispatcher: CollectingDispatcher, turn: Turn) -> None:
    """Print the turn's answer, the confirmation of a case first."""
    for effect in turn.effects:
        if isinstance(effect, OpenCase):
            dispatcher.utter_message(text="\n\n".join(filter(None, (effect.lead, _confirmation(turn, effect)))))
        elif isinstance(effect, RegisterRequest):
            dispatcher.utter_message(text="\n\n".join(filter(None, (effect.lead, _registered(turn, effect)))))
    for message in turn.messages:
        dispatcher.utter_message(text=message.text, buttons=[_button(button) for button in message.buttons])


def _confirmation(turn: Turn, effect: OpenCase) -> str:
    handover = effect.handover
    return turn.write(
        "case-opened",
        case=CASE,
        team_hours="",
        team=turn.write(f"team-{handover.team}"),
        contact_by=long_date(handover.contact_by, turn.language) if handover.contact_by else "none",
    ).strip()


def _registered(turn: Turn, effect: RegisterRequest) -> str:
    """The head of the receipt; all of it is the front desk's."""
    handover = effect.handover
    situation = handover.ruling.situation if handover.ruling else None
    what = title(effect.kind, handover.question, turn.provider.id, turn.language, situation=situation)
    return "\n".join((turn.write("receipt-number", number=CASE), turn.write("receipt-title", title=what)))


def _button(button: Button) -> dict[str, object]:
    """Rasa's shell sends the payload."""
    command = button.command
    pairs = ", ".join(f'"{name}": "{value}"' for name, value in command.entities.items())
    return {"title": button.title, "payload": f"/{command.intent}" + (f"{{{pairs}}}" if pairs else "")}
