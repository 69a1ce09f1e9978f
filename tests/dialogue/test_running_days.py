"""A day that ends soon is on the receipt of a request about something else, where leaving was spoken of."""

from __future__ import annotations

from datetime import date

import pytest

import languages
from contracts.demo import demo_contracts
from protocol.request import RunningDeadline
from protocol.turn import RegisterRequest
from retention import Contract
from tests.dialogue.test_own_request import hear
from tests.shipped import COMPANIES

TODAY = date(2026, 11, 26)
DEMO = {
    demo.slug: Contract.parse(demo.record) for demo in demo_contracts(TODAY) if demo.record["provider"] in COMPANIES
}


def registered(slug: str, language: str, *asked: str) -> RunningDeadline | None:
    """The day on the receipt of what was asked last, once it is agreed to."""
    held, turn = DEMO[slug], None
    for message, intent in enumerate([*asked, "affirm"], start=1):
        text = "" if intent in ("affirm", "deny") else "mensagem qualquer"
        turn = hear(
            intent, text, turn, contract=held, provider=held.provider, language=language, message=message, today=TODAY
        )
    assert turn is not None
    (made,) = [effect for effect in turn.effects if isinstance(effect, RegisterRequest)]
    assert made.kind in ("other", "billing_problem")
    return made.deadline


@pytest.mark.parametrize("language", languages.for_customers())
@pytest.mark.parametrize("asked", ["ask_legal_right", "report_promise", "report_service_failure", "ask_invoice"])
def test_a_day_near_is_on_the_receipt_where_leaving_was_spoken_of(asked: str, language: str) -> None:
    day = registered("ca-refund-last-day", language, "ask_refund", "deny", asked)
    assert day is not None
    assert (day.on, day.menu) == (TODAY, True)


@pytest.mark.parametrize("language", languages.for_customers())
def test_none_is_where_nobody_spoke_of_leaving_or_no_day_is_near(language: str) -> None:
    assert registered("ca-refund-last-day", language, "report_promise") is None
    assert registered("ca-renewal-open", language, "cancel_contract", "deny", "report_promise") is None
