"""“Something in writing, for my accountant”: what of this chat can be kept, and what only the team issues."""

from __future__ import annotations

from dialogue import lengths
from dialogue.handover import own_offer, propose
from dialogue.policy_questions import known_contract, ruled_offer
from dialogue.register_wish import register_wish
from dialogue.request_status import STATUS, has_ended, requested_in_product, tell_status
from dialogue.request_words import short
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from retention.wording import long_date

PAPER, COPY, CONTACT, CONTRACT = "paper", "copy", "contact", "contract"
PROOF = "proof"  # a detail: something the customer has
UNCLEAR = ("ask_explain", NOT_UNDERSTOOD)  # what a question for such a paper is taken for beside these
NEAR = ("ask_transcript", "register_request", "affirm")  # the same, where a paper is plainly named


def asks_for_paper(turn: Turn) -> bool:
    """“A confirmation in writing, for my accountant”, whatever it was taken for; not a paper that the customer has."""
    signals = turn.signals
    if signals.of_request != PAPER or signals.detail == PROOF or signals.claims_done or signals.going:
        return False
    known = turn.contract is not None and not turn.state.awaits_proof
    if _wishes(turn) and turn.state.awaiting == HANDOFF:  # the request that is offered, registered
        return False
    likely = turn.intent == NOT_UNDERSTOOD and {STATUS, *NEAR} & {*turn.likeliest[:3]}
    return known and (turn.intent in (STATUS, turn.rules.answers.get(CONTRACT), *NEAR) or bool(likely))


def asks_for_copy(turn: Turn) -> bool:
    """“Where do I download the receipt?”, “send me a copy by e-mail”, with a request registered here."""
    here = any(each.here for each in turn.requests) and not turn.state.awaits_proof
    return here and turn.signals.of_request == COPY and turn.signals.words <= lengths.OF_SIDE


async def tell_of_copy(turn: Turn) -> None:
    """Where the receipt is, and to which address a copy goes."""
    here = next(each for each in turn.requests if each.here)
    lines = [turn.write("follow-written-here", **short(turn, here)), turn.write("paper-mail")]
    turn.send("\n".join(lines), kind="chat")


def asks_for_proof(turn: Turn) -> bool:
    """A paper that says how the contract stands, with no request whose receipt it could be."""
    if turn.signals.detail == PROOF and not turn.signals.inquires:  # "I have the receipt here"
        return False
    may_be = turn.signals.question and STATUS in turn.likeliest[:3]
    about = (STATUS, turn.rules.answers.get(CONTRACT), *(UNCLEAR if may_be else ()))
    known = turn.contract is not None and not turn.requests and turn.state.claim is None
    return turn.signals.proof and known and turn.intent in about


async def tell_of_paper(turn: Turn) -> None:
    """The facts in a line, that this text can be kept, and that the team can issue a document, which is offered."""
    here = next((each for each in turn.requests if each.here), None)
    if here is not None:
        keys = ("paper-here", "paper-request")
        lines = [turn.write("follow-written-here", **short(turn, here)), *map(turn.write, keys)]
        turn.send("\n".join(lines), kind="chat")
        return
    contract = (await known_contract(turn)).contract
    facts, late = await requested_in_product(turn, brief=True)
    if not facts and contract is not None and (has_ended(turn, contract) or not contract.auto_renew):
        day = long_date(contract.term_ends_on, turn.language)
        facts = turn.write("status-over" if has_ended(turn, contract) else "status-off", day=day)
    if not facts:
        await (register_wish(turn) if _wishes(turn) else tell_status(turn))
        return
    said = "\n".join([facts, *map(turn.write, ("paper-here", "paper-team"))])
    ruled = await ruled_offer(turn, turn.rules.answers.get(CONTACT, "")) if late else None
    if turn.state.case_open:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
    else:
        propose(turn, ruled or own_offer(turn, "requested"), said=said)


def _wishes(turn: Turn) -> bool:
    """Whether it may ask for a request rather than for a paper."""
    return turn.signals.wish is not None or turn.intent == "register_request"
