"""Where the customer's own requests stand: those registered here, and what the record of the contract says."""

from __future__ import annotations

from dialogue.handover import last_offer, propose, team_name
from dialogue.menu import person_button
from dialogue.not_registered import named_wish, offer_missing
from dialogue.policy_questions import answer_questions, known_contract, ruled_offer
from dialogue.request_kinds import LEAVING
from dialogue.request_words import registered_at, short, state_of
from dialogue.several_answers import MOST_MARKS, is_new, mark_of
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CODE, HANDOFF, NUMBER
from protocol.request import OpenRequest
from retention import Contract
from retention.contract_on_day import ContractOnDay
from retention.wording import long_date

MOST_REQUESTS = 3  # requests whose status one turn gives
# Topics: what the contract says; the question that hands over a late contact.
CONTRACT, CONTACT = "contract", "contact"
NOTICE, INSTALMENTS = "notice", "instalments"  # topics that their own words name
# What is said where no request is known, the first time; ``<key>-again`` says it in other words.
NOTHING_KNOWN = ("status-none", "status-off", "status-over")
STATUS = "ask_request_status"  # as a question that waits for the contract to be proven


async def tell_status(turn: Turn) -> None:
    """Where the customer's requests stand: those registered here first, then what the record of the contract says."""
    in_product, late = await requested_in_product(turn)
    if not in_product and await offer_missing(turn):
        return
    lines = [_status(turn, request) for request in turn.requests[:MOST_REQUESTS]]
    stated = not (turn.signals.question or turn.signals.inquires)
    known = bool(in_product) and not is_new(turn, in_product)
    if known and stated:  # "but I did that already", behind just that answer
        in_product = await _that_one(turn)
    if in_product:
        lines.append(in_product)
    if (
        late
        and not (turn.requests or turn.state.case_open)
        and (offer := await ruled_offer(turn, turn.rules.answers.get(CONTACT, "")))
    ):
        propose(turn, offer, said="\n\n".join(lines))
        return
    if not lines and turn.state.withdrawn:
        lines.append(turn.write("status-withdrawn", number=turn.state.withdrawn))
    if not lines and turn.case is not None:
        opened = turn.case.opened_at.astimezone(turn.provider.time_zone)
        lines.append(turn.write("status-case", number=turn.case.number, **registered_at(turn, opened)))
        offer = await offer_to_leave(turn) if turn.contract is not None and turn.signals.leaving else None
        if offer is not None:  # a person was called, and what is asked about was never registered
            propose(turn, offer, said=lines[0])
            return
    if lines and turn.signals.noted and turn.signals.question and turn.requests:  # "did you note that?"
        lines.append(turn.write("status-words"))
    if lines:
        turn.send("\n\n".join(lines), kind="chat", buttons=[person_button(turn)] if turn.case is None else [])
        return
    await _tell_nothing(turn)


def _status(turn: Turn, request: OpenRequest) -> str:
    """Where the request stands; in one line where just that was said before."""
    whole = state_of(turn, request)
    mark = mark_of(whole)
    if mark in turn.state.shown:
        asks_paper = (turn.signals.proof or turn.signals.of_request == "paper") and request.here
        said = [turn.write("status-again", **short(turn, request))]
        said += [turn.write("status-receipt")] if asks_paper else []
        said += [turn.write("receipt-not-yet-leaving")] if request.kind in LEAVING else []
        said += (
            [turn.write("receipt-notice")]
            if turn.rules.answers.get(NOTICE) in turn.signals.topics and request.kind in LEAVING
            else []
        )
        return " ".join(said)
    turn.state.shown = [*turn.state.shown, mark][-MOST_MARKS:]
    return whole


async def _tell_nothing(turn: Turn) -> None:
    if turn.contract is None:
        ask_whose(turn, "status-none-here")
        return
    contract = (await known_contract(turn)).contract
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if contract is not None and (has_ended(turn, contract) or not contract.auto_renew):  # without a request
        turn.say(_anew(turn, "status-over" if has_ended(turn, contract) else "status-off"), day=_end(turn, contract))
        return
    asks_paper = turn.signals.proof or turn.signals.of_request == "paper"
    named = named_wish(turn)  # "and my cancellation?", while something else is offered
    another = named is not None and not (waits and waits.kind in LEAVING)
    offer = waits if waits and waits.kind and not another else await offer_to_leave(turn, whatever=another)
    if offer is None:
        turn.say("status-none-open")
        if CONTRACT in turn.rules.answers:
            await answer_questions(turn, [turn.rules.answers[CONTRACT]])
    elif {offer.kind, offer.reason} & {*turn.state.declined} and offer is not waits:
        turn.say(_anew(turn, "status-none"))  # what was refused is not offered again
    else:
        propose(turn, offer, lead="status-none-proof" if asks_paper else _anew(turn, "status-none"))


def _anew(turn: Turn, key: str) -> str:
    """The key; of other words where just that was said before."""
    return key if is_new(turn, key) else f"{key}-again"


def _end(turn: Turn, contract: Contract) -> str:
    return long_date(contract.term_ends_on, turn.language)


def asks_if_cancelled(turn: Turn) -> bool:
    """“Did I cancel or not?”, whatever it was taken for; “I cancelled yesterday on the site, confirm it” is a claim."""
    tells = turn.signals.way is not None or turn.signals.proof or turn.entity("date") is not None
    claims = turn.signals.claims_done and tells
    when = turn.signals.of_request == "when" and bool(turn.requests or turn.case)  # "when will you confirm it?"
    return turn.signals.asks == "whether_cancelled" and not (claims or when or turn.state.awaits_proof)


def asks_if_noted(turn: Turn) -> bool:
    """“Are you sure that it is noted?”"""
    waits = turn.state.awaiting == HANDOFF and turn.state.offer is not None and turn.state.offer.kind is not None
    asks = turn.signals.noted and turn.intent in ("doubt", STATUS) and "ask_why" not in turn.questions
    return asks and (bool(turn.requests) or waits)


async def tell_if_noted(turn: Turn) -> None:
    """The request, or that nothing is registered yet."""
    offer = turn.state.offer
    if turn.requests or offer is None:
        await tell_status(turn)
    else:
        propose(turn, offer, lead="consent-again")


def asks_likely_of_request(turn: Turn) -> bool:
    """“Is it done, then, am I free on the 14th?”, not surely understood, with a request open."""
    about = turn.intent == NOT_UNDERSTOOD and STATUS in turn.likeliest[:2] and turn.signals.question
    of_sum = turn.signals.topic is not None and turn.signals.topic == turn.rules.answers.get(INSTALMENTS)
    about = about and not of_sum
    return about and bool(turn.requests) and turn.state.awaiting not in (NUMBER, CODE, HANDOFF)


def asks_if_renewed(turn: Turn) -> bool:
    """“Has it renewed, yes or no?”, of a contract that is known."""
    return turn.signals.asks == "whether_renewed" and turn.contract is not None and CONTRACT in turn.rules.answers


async def tell_whether_renewed(turn: Turn) -> None:
    """Where the record has not kept up with the contract, that it is not known here; else how the contract stands."""
    contract, question = (await known_contract(turn)).contract, turn.rules.answers[CONTRACT]
    here = turn.policy.situations.of(ContractOnDay(contract, turn.today)) if contract else None
    if contract is None or here not in turn.policy.situations.behind:
        await answer_questions(turn, [question])
        return
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    said = turn.write("renewed-unknown", day=_end(turn, contract))
    offer = waits or await ruled_offer(turn, question)
    if offer is not None:
        propose(turn, offer, said=said)
    else:
        turn.send(said, kind="chat")


def ask_whose(turn: Turn, key: str) -> None:
    """Nothing is known of a stranger's requests: the number of the contract is asked for, or the code on its way, to
    tell where they stand."""
    state = turn.state
    state.await_nothing()
    state.awaiting, state.pending = (CODE if state.number else NUMBER), [STATUS]
    asked = turn.write(f"status-with-{state.awaiting}", example=turn.provider.number.example)
    turn.send(f"{turn.write(key)} {asked}", kind="question", buttons=[person_button(turn)])


async def offer_to_leave(turn: Turn, *, whatever: bool = False) -> Offer | None:
    """The request that the last answer was about, else a cancellation; None where nothing is left to cancel.

    whatever: a cancellation also where the last answer was about something else.
    """
    state, first = turn.state, next(iter(turn.rules.leaving), "")
    offer = await ruled_offer(turn, state.about.ruling.question if state.about else first)
    if whatever and not (offer and offer.kind in LEAVING):
        offer = await ruled_offer(turn, first)
    return offer if offer and offer.kind in LEAVING else None


async def _that_one(turn: Turn) -> str:
    """That the request they speak of is the one in the record."""
    contract = (await known_contract(turn)).contract
    day = contract.cancellation_requested_on if contract is not None else None
    return turn.write("status-record-again", day=long_date(day, turn.language)) if day is not None else ""


async def requested_in_product(turn: Turn, *, brief: bool = False) -> tuple[str, bool]:
    """What the record says of a cancellation, of the end, and of the contact promised; empty without a request.

    Beside it, whether that contact is late. brief: only that it was asked for, and when.
    """
    contract = (await known_contract(turn)).contract
    if contract is None or contract.cancellation_requested_on is None:
        return "", False
    over = has_ended(turn, contract)
    ends = "over" if over else "renews" if contract.auto_renew else "ends"
    said = [turn.write("status-record", day=long_date(contract.cancellation_requested_on, turn.language))]
    signals = turn.signals
    if signals.of_request == "who":
        said.append(turn.write("record-who", team=team_name(turn, last_offer(turn).team)))
    elif not brief or over or not contract.auto_renew:
        said.append(turn.write(f"status-record-{ends}", day=long_date(contract.term_ends_on, turn.language)))
    asks_number = (
        signals.proof and (brief or signals.registers)
    ) or signals.code_help == "missing"  # "and the number?"
    if asks_number and not turn.requests:
        said.append(turn.write("status-record-number"))
    clause = turn.rules.contact
    due = clause.day(clause.team, "", contract.cancellation_requested_on) if clause and not over else None
    late = due is not None and due < turn.today
    if due is not None and not brief:
        key = "status-contact-overdue" if late else "receipt-contact-by"
        said.append(turn.write(key, day=long_date(due, turn.language)))
    return " ".join(said), late


def has_ended(turn: Turn, contract: Contract) -> bool:
    """Whether the contract is over today."""
    return turn.policy.situations.of(ContractOnDay(contract, turn.today)) in turn.policy.situations.over
