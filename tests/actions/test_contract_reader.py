"""A turn asks the billing system once for a contract, whatever it decides on it, and also when the answer is no."""

from __future__ import annotations

import asyncio

import pytest

rasa_sdk = pytest.importorskip("rasa_sdk")
pytestmark = pytest.mark.rasa

from rasa_sdk import Tracker  # noqa: E402
from rasa_sdk.executor import CollectingDispatcher  # noqa: E402

from contracts.client import ContractsUnavailable  # noqa: E402
from protocol.turn import Context, TurnReply  # noqa: E402
from protocol.wire import plain, read  # noqa: E402
from retention import Contract, InvalidRecord  # noqa: E402
from settings import limits  # noqa: E402
from tests.actions.test_rasa_actions import action_named  # noqa: E402
from tests.actions.test_rules import rules  # noqa: E402
from tests.dialogue.records import contract  # noqa: E402
from tests.dialogue.turns import TODAY, FakeContracts, understood  # noqa: E402
from tests.shipped import COMPANY, LANGUAGE, NUMBER  # noqa: E402

# A decision on the contract, and an answer or an offer on it.
DECIDED_FIRST = [
    (["ask_payments"], "paguei o boleto mês passado e continua em aberto"),
    (["cancel_contract", "ask_invoice"], "já cancelei em agosto, e onde vejo a nota?"),
    (["cancel_contract"], "quero cancelar o contrato de um cliente meu"),
    (["report_billing_problem"], "por que continuam debitando?"),
]


def played(means: list[str], text: str, answer: Contract | Exception) -> tuple[TurnReply, int]:
    """The turn, and how often the billing system was asked."""
    message = understood(means[0], text, language=LANGUAGE, provider=COMPANY, questions=means)
    context = Context(COMPANY, LANGUAGE, NUMBER, {}, False, 1, None, ())
    action = action_named(rules()[means[0]][0])()
    billing = FakeContracts(answer)
    action.contracts = billing
    dispatcher = CollectingDispatcher()
    parsed = {**plain(message), "text": text, "metadata": plain(context)}
    asyncio.run(action.run(dispatcher, Tracker("cv.0", {}, parsed, [], False, None, {}, None), {}))
    return read(dispatcher.messages[-1]["reply"], TurnReply), billing.reads


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETENTION_TODAY", TODAY.isoformat())


@pytest.mark.parametrize(("means", "text"), DECIDED_FIRST)
def test_what_is_decided_and_what_is_answered_rest_on_one_read(means: list[str], text: str) -> None:
    reply, reads = played(means, text, contract(COMPANY))
    assert reads == 1
    assert "assistant_failed" not in str(reply.state)


@pytest.mark.parametrize(("means", "text"), DECIDED_FIRST)
@pytest.mark.parametrize("answer", [ContractsUnavailable("too slow"), InvalidRecord("term", "no term")])
def test_a_billing_system_that_does_not_answer_is_not_asked_again(
    means: list[str], text: str, answer: Exception
) -> None:
    reply, reads = played(means, text, answer)
    assert reads == 1
    assert reply.messages


def test_one_read_is_inside_of_rasas_turn() -> None:
    assert (("contract_in_action",), "channel_turn") in limits.ORDER
