"""What is added to an answer: what the contract adds to a ruling's words, or how a stranger gets their own answer."""

from __future__ import annotations

from decimal import Decimal

import texts
from dialogue.card import is_for_administrators
from dialogue.handover import broken_promise
from dialogue.ruling_words import ruling_object, values
from dialogue.several_answers import is_new
from dialogue.turn import Turn
from retention import Contract, Ruling, rule
from retention.wording import long_date, money

# Topics: the answer on the notice names its length, too, where the record has one; the last nothing but the contract
# answers.
NOTICE, CONTRACT, INSTALMENTS = "notice", "contract", "instalments"
NOT_IN_CHARGE = "not_in_charge"  # as acknowledged in the state: the customer has said so


def to_identify(turn: Turn, ruling: Ruling) -> str:
    """The contract's number, or the code that is on its way: asked for once, where the contract adds to the answer, and
    not where the customer needs a person."""
    state = turn.state
    if not _is_about(turn, ruling, CONTRACT) and (
        ruling.question in turn.policy.requests.persons or state.identify_hinted
    ):
        return ""
    coming = state.number is not None
    if not coming and not _is_of_contract(turn, ruling.question):
        return ""
    state.identify_hinted = True
    if coming:
        return turn.write("code-expected") if turn.codes_blocked_until is None else ""
    key = "identify-hint-third-party" if turn.signals.third_party else "identify-hint"
    return turn.write(key, example=turn.provider.number.example)


def of_contract(turn: Turn, ruling: Ruling, contract: Contract) -> str:
    """What the contract adds to a ruling's words: what is still to be paid for an ended one, what keeps it from
    renewing."""
    rules = turn.rules
    if (ruling.question, ruling.situation) in rules.open_payments and "overdue_total" not in ruling.facts:
        total = sum((payment.amount for payment in contract.to_pay), Decimal(0))
        written = money(total, contract.currency, turn.language)
        return turn.write("still-open", payments=len(contract.to_pay), total=written)
    key = f"beside-{ruling.question}-{ruling.situation}"
    if not ruling.later and texts.has(turn.language, key, provider=ruling.provider):
        day = long_date(contract.term_ends_on, turn.language)
        return turn.write(key, renewal_day=day, **values(ruling, turn.language))
    if ruling.question in turn.rules.claims[:1] and not ruling.facts and contract.notice_days:
        return what_stops(turn, contract)  # how to give notice, after its last day
    if _is_about(turn, ruling, INSTALMENTS) and not ruling.later and _leaves(turn):
        return _renewal(turn, contract)
    runs = ruling.situation not in turn.policy.situations.over
    gone = broken_promise(turn, ruling.facts) if runs and ruling.question in rules.leaving else None
    if gone is not None:
        return turn.write("contact-broken", day=long_date(gone, turn.language))
    if _is_about(turn, ruling, CONTRACT) and not ruling.later:
        return what_stops(turn, contract)
    if _is_about(turn, ruling, NOTICE) and contract.notice_days:
        return turn.write("notice-length", notice_days=contract.notice_days)
    return ""


def _leaves(turn: Turn) -> bool:
    """Whether leaving is spoken of, and was not answered before: what is left of this term is not all that may be
    owed."""
    signals, state, rules = turn.signals, turn.state, turn.rules
    amount = turn.policy.requests.question_of("settlement_amount")
    said = signals.going or signals.leaving or turn.understood.day("wished") is not None
    stated = {*rules.leaving, rules.answers.get(NOTICE), rules.answers.get(CONTRACT)}
    answered = {*state.answered, *state.day_about, *(each.about for each in state.stories)}
    return bool(said or amount in state.answered) and not stated & answered


def _renewal(turn: Turn, contract: Contract) -> str:
    """That it renews, and what keeps it from that; once in a conversation."""
    stops = what_stops(turn, contract)
    said = f"{turn.write('follow-nothing-renews', day=long_date(contract.term_ends_on, turn.language))} {stops}"
    return said if stops and is_new(turn, said) else ""


def letter(turn: Turn, ruling: Ruling, contract: Contract) -> str:
    """Words to be sent as they are; empty where there is nothing to send or no such text."""
    key = f"letter-{ruling.question}"
    settled = ruling.situation in turn.policy.situations.settled
    refund = turn.policy.requests.question_of("refund")
    if refund and turn.policy.requests.refundable(ruling_object(rule(refund, contract, turn.today)).facts, turn.today):
        key = f"{key}-refund"  # to leave at the end is not what is wished while money comes back
    if not settled and texts.has(turn.language, key, provider=ruling.provider):
        ends_on, day = (long_date(each, turn.language) for each in (contract.term_ends_on, turn.today))
        return turn.write(key, number=contract.number, ends_on=ends_on, day=day)
    return ""


def _is_of_contract(turn: Turn, question: str) -> bool:
    """Whether a contract's own dates or amounts belong to the answer."""
    return any(row.outcome.facts for (name, _), row in turn.policy.table.cells.items() if name == question)


def what_stops(turn: Turn, contract: Contract, *, requested: bool = False, late: bool = False) -> str:
    """What keeps the contract from renewing, by the policy's words on the notice.

    Empty where it does not renew, or where a cancellation was asked for already; requested: but for
    that. late: asked for the case that nobody answers in time.
    """
    question = turn.rules.answers.get(NOTICE)
    if question is None or not contract.auto_renew or (contract.cancellation_requested_on and not requested):
        return ""
    notice = rule(question, contract, turn.today)
    key = f"stops-{notice.situation}"
    if late and texts.has(turn.language, f"{key}-late", provider=notice.provider):
        key = f"{key}-late"
    if not notice.facts or not texts.has(turn.language, key, provider=notice.provider):
        return ""
    return " ".join(turn.write(key, **values(notice, turn.language)).split())


def _is_about(turn: Turn, ruling: Ruling, topic: str) -> bool:
    return ruling.question == turn.rules.answers.get(topic)


def is_closed_to(turn: Turn, ruling: Ruling, contract: Contract) -> bool:
    """Whether this customer does not see the menu path of the answer, and its words do not say so already."""
    closed = (
        contract.customer.role == "user" or NOT_IN_CHARGE in turn.state.acknowledged
    ) and ruling.variant != "user_role"
    return closed and is_for_administrators(ruling, turn.language)
