"""What an offer names is what a yes to it does, whatever stood before it; a receipt quotes the wish, never the yes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import languages
import texts
from contracts.demo import demo_contracts
from dialogue.turn import Turn
from protocol.turn import OpenCase, RegisterRequest
from retention import Contract, policies, provider_of
from tests.dialogue.test_own_request import hear
from tests.shipped import COMPANIES
from texts.requests import title

TODAY = date(2026, 11, 26)
DEMO = {
    demo.slug: Contract.parse(demo.record) for demo in demo_contracts(TODAY) if demo.record["provider"] in COMPANIES
}
QUESTIONS = {slug: policies()[held.provider].questions for slug, held in DEMO.items()}
# What a yes to the offer after a wish may register; None: it calls a person. No refund becomes a cancellation.
MAY_REGISTER = {
    "ask_refund": {"refund", "other"},
    "stop_renewal": {"stop_renewal", "other"},
    "cancel_contract": {"cancel_at_term", "refund", "other"},
    "reduce_payments": {"lower_payments", "other"},
    "report_billing_problem": {"billing_problem"},
}


def say(intent: str, before: Turn | None, held: Contract, message: int, **more: str) -> Turn:
    return hear(
        intent, more.get("text", "mensagem qualquer"), before, contract=held, provider=held.provider,
        language=more.get("language", before.language if before else languages.for_customers()[0]),
        message=message, today=TODAY,
    )  # fmt: skip


def holds_what_it_named(offered: Turn, held: Contract) -> int | None:
    """The yes does what the offer's words and its button say; the number of the message that a receipt would quote."""
    if not offered.messages or offered.messages[-1].kind != "offer":
        return None
    asked, button = offered.messages[-1].text, offered.messages[-1].buttons[0]
    done = say("affirm", offered, held, 9, text="", language=offered.language)
    registered = [effect for effect in done.effects if isinstance(effect, RegisterRequest)]
    called = [effect for effect in done.effects if isinstance(effect, OpenCase)]
    assert len(registered) + len(called) == 1
    registers = button.title == texts.say(offered.language, "button-register", provider=held.provider)
    assert registers == bool(registered)
    if called:
        assert texts.say(offered.language, f"team-{called[0].handover.team}", provider=held.provider) in asked or (
            offered.state.offer is not None and offered.state.offer.team == called[0].handover.team
        )
        return None
    (made,) = registered
    situation = made.handover.ruling.situation if made.handover.ruling else None
    named = title(made.kind, made.handover.question, held.provider, offered.language, situation=situation)
    assert named in asked
    assert offered.state.offer is not None
    assert (offered.state.offer.kind, offered.state.offer.team) == (
        made.kind, made.handover.team,
    )  # fmt: skip
    return made.asked_in


@pytest.mark.parametrize("language", languages.for_customers())
@pytest.mark.parametrize("slug", DEMO)
def test_a_yes_registers_what_the_offer_named(slug: str, language: str) -> None:
    held = DEMO[slug]
    if language not in provider_of(held.provider).languages:
        pytest.skip("the company does not speak it")
    for question in QUESTIONS[slug]:
        asked = say(question, None, held, 1, language=language)
        assert holds_what_it_named(asked, held) in (1, None), question
        offered = asked.state.offer.kind if asked.state.offer else None
        assert offered in (None, *MAY_REGISTER.get(question, (offered,))), question


@pytest.mark.slow
@given(st.sampled_from([*DEMO]), st.data())
@settings(max_examples=150, deadline=None)
def test_a_yes_registers_what_the_last_offer_named(slug: str, data: st.DataObject) -> None:
    held = DEMO[slug]
    steps = data.draw(st.lists(st.sampled_from([*QUESTIONS[slug], "deny"]), min_size=2, max_size=5))
    conversation = None
    for at, intent in enumerate(steps, 1):
        conversation = say(intent, conversation, held, at, text="não" if intent == "deny" else "mensagem qualquer")
    assert conversation is not None
    holds_what_it_named(conversation, held)


@pytest.mark.parametrize(
    "between", ["doubt", "ask_payments", "ask_notice_deadline", "ask_lose_access", "ask_data_backup"]
)
def test_a_receipt_quotes_the_wish_whatever_was_asked_after_it(between: str) -> None:
    for slug in ("ca-renewal-open", "ca-renewal-contested", "ram-notice-open", "ram-notice-unknown"):
        held = DEMO[slug]
        wished = say("cancel_contract", None, held, 1, text="quero cancelar")
        asked = say(between, wished, held, 2, text="e isso?")
        done = say("affirm", asked, held, 3, text="sim")
        (made,) = [effect for effect in done.effects if isinstance(effect, RegisterRequest)]
        assert (made.kind, made.asked_in) == ("cancel_at_term", 1), slug
