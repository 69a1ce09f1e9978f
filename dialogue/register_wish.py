"""An explicit wish that something be registered, noted or done: with or without an offer that waits for an answer."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue import lengths
from dialogue.authority import PROXY
from dialogue.claim_kept import waits_for_check
from dialogue.contact_wishes import take_contact
from dialogue.fuller_yes import answer_beside_yes, keep_with_it, keep_words, reads_contact
from dialogue.handover import own_offer, person_asked_for, propose
from dialogue.named_wish import NOT_COVERED, NOTE, PASS_ON, REGISTER, offers_named, speaks_of_leaving, wanted_in
from dialogue.not_registered import own_wishes
from dialogue.payment_note import note_payment
from dialogue.policy_questions import ruled_offer
from dialogue.put_back import RESTORE
from dialogue.registering import accept, accept_all, ask_for_contract
from dialogue.request_choices import ask_what
from dialogue.request_kinds import LEAVING, ONE_AT_A_TIME
from dialogue.request_words import short
from dialogue.state import Offer
from dialogue.stories import messages_of, reports
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CLARIFY, HANDOFF
from protocol.turn import AddToRequest
from retention.codes import PERSON_REASONS

ANYTHING = (*PERSON_REASONS, "corrected")  # why a person is offered without a topic
CONTACT = "give_contact"  # the intent
# What a wish put as a question may be taken for, to be one nevertheless.
ASKED = ("register_request", "affirm", NOT_UNDERSTOOD)


def wishes_registered(turn: Turn) -> bool:
    """Whether it asks in so many words that something be registered or noted, whatever else it was taken for."""
    signals, state = turn.signals, turn.state
    if takes_both(turn):
        return True
    if signals.wish not in (REGISTER, NOTE, PASS_ON, RESTORE) or state.awaits_proof:
        return False
    if signals.question or signals.taken_back:
        return False
    waits = _waiting(turn) is not None
    if not waits and signals.wish == PASS_ON and not _passes_on_spoken(turn):
        return False
    if not waits and (signals.wish == RESTORE or (state.awaiting == CLARIFY and turn.intent == "affirm")):
        return False
    if signals.wish == NOTE and signals.gives_notice and not waits:
        return False
    if signals.wish == NOTE and turn.intent == CONTACT and not (signals.says_yes or signals.starts_with == "yes"):
        return False  # "note my address" is no yes to what is offered
    brings_back = turn.intent in ("affirm", "withdraw_request", *ASKED) and not signals.puts_off
    if signals.wish == RESTORE and not (signals.registers or brings_back):
        return False  # "I get back to it on Monday" brings nothing back
    if signals.wish == RESTORE and state.offer is not None and state.offer.kind == "billing_problem":
        return False  # "put it on again at once" is no yes to a debit that is looked at
    return waits or not signals.claims_done or bool(wanted_in(turn))


def takes_both(turn: Turn) -> bool:
    """“Ok, both, the leaving and the figure”: a yes to what is offered and to what was said before it."""
    signals = turn.signals
    unsure = signals.question or signals.conditional or signals.hesitates or signals.but
    yes = signals.starts_with == "yes" and signals.both and not unsure and not reads_contact(turn)
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    return (
        yes and turn.contract is not None and waits is not None and bool(waits.kind) and bool(_said_before(turn, waits))
    )


def _said_before(turn: Turn, waits: Offer) -> list[str]:
    """The wish named last beside the one that is offered."""
    wishes = {*turn.policy.requests.named, *own_wishes(turn)} - {_asked(turn, waits)}
    return [story.about for story in turn.state.stories if story.about in wishes][-1:]


def _passes_on_spoken(turn: Turn) -> bool:
    """“Then just ask them for a discount”, which was offered and let go, or answered last."""
    let_go, about = turn.state.let_go, turn.state.about
    spoken = {
        turn.policy.requests.question_of(let_go.kind) if let_go else None,
        about.ruling.question if about else None,
    }
    return bool({*wanted_in(turn)} & spoken)


def _waiting(turn: Turn) -> Offer | None:
    """The offer that waits for a yes; where the assistant asked back since, “ask them” still means it."""
    state = turn.state
    return state.offer if state.awaiting == HANDOFF or turn.signals.wish == PASS_ON else None


async def register_wish(turn: Turn) -> None:
    """Register what the message names, what was offered or what the last answer was about; else ask what."""
    signals = turn.signals
    if signals.person_wanted and not signals.registers and signals.wish is None:
        person_asked_for(turn, urgent=False)  # "I want to talk to somebody" registers nothing, whatever it is taken for
    else:
        await _register(turn)


async def _register(turn: Turn) -> None:
    signals, waits = turn.signals, _waiting(turn)
    if turn.contract is None and not (waits and waits.kind):
        # Of a stranger nothing is registered: the person offered for a topic takes it.
        topical = waits is not None and waits.reason not in ANYTHING
        if waits and topical and not (signals.wants_to_leave or signals.question or signals.reserved):
            await accept(turn, waits)
        else:
            ask_for_contract(turn)
        return
    if waits is None and not turn.understood.wanted and reads_contact(turn):
        await take_contact(turn)  # "only by e-mail, note that"
        return
    denied = signals.wish is None and signals.reserved  # "of course not", whatever it was taken for
    held = signals.question or signals.conditional or signals.hesitates or denied
    if waits is not None and waits.kind in LEAVING and not held and signals.authority == PROXY:
        await accept(turn, keep_with_it(turn, waits))  # "register it in her name"
        return
    if not held and (await _pass_on(turn, waits) or await _register_named(turn, waits)):
        return
    person = waits is not None and waits.kind is None and waits.reason not in ANYTHING and not _takes_up(turn)
    if waits is not None and person and not held and not names_another_act(turn) and _named(turn) is None:
        await accept(turn, keep_with_it(turn, waits))
        return
    offer = await _meant(turn)
    unoffered = offer is not None and offer.kind is None and waits is None  # a person whom nobody asked for or offered
    if offer is not None and _never_named(turn, offer):
        await _dictate(turn)
    elif offer is not None and (held or unoffered):
        await _answer_first(turn, offer)  # "can you register it?", "register it if ...": asked back, never done
    elif offer is not None and signals.but and not reads_contact(turn):
        await answer_beside_yes(turn, offer)
    elif offer is not None and offer == waits and _only_tells(turn, offer):
        keep_words(turn, besides=offer.asked_in)
        propose(turn, offer, lead="detail-kept")
    elif offer is not None:
        named = signals.wants_to_leave and offer.kind in LEAVING and offer is not waits
        await accept(turn, keep_with_it(turn, replace(offer, asked_in=turn.message) if named else offer))
    else:
        await _register_dictated(turn)


def _passes_on_something_else(turn: Turn, waits: Offer) -> bool:
    """“Then pass on at least the fault”, while something is offered that changes the contract: no yes to that."""
    signals = turn.signals
    agrees = signals.says_yes or signals.starts_with == "yes" or signals.own_request or signals.as_described
    named = _asked(turn, waits) in wanted_in(turn) or speaks_of_leaving(turn) or reads_contact(turn)
    longer = signals.wish == PASS_ON and signals.words > lengths.PASS_ON
    return longer and waits.kind in ONE_AT_A_TIME and not (agrees or named)


async def _pass_on(turn: Turn, waits: Offer | None) -> bool:
    """Take to the team what was offered, where the message says so, or notes something while a person is offered."""
    wish = turn.signals.wish
    if waits is not None and _passes_on_something_else(turn, waits):
        keep_words(turn, besides=waits.asked_in)
        propose(turn, waits, lead="consent-again")
        return True
    if waits is None or (wish == PASS_ON and {*wanted_in(turn)} - {_asked(turn, waits)}):
        return False  # "ask them how long the notice is" names it
    if waits.kind in ONE_AT_A_TIME and turn.signals.but and turn.signals.reserved and not reads_contact(turn):
        return False  # "pass it on, but ..." is no yes to what changes the contract
    if not (wish == PASS_ON or (wish == NOTE and waits.reason in ANYTHING and not wanted_in(turn))):
        return False
    if wish == NOTE:
        turn.state.about = None  # "I will go to court, note that", while a person is offered who reads it
        waits = replace(waits, kind="other")
    elif turn.signals.as_described and (story := next(iter(reports(turn)), None)):
        waits = await ruled_offer(turn, story) or waits  # "pass on what I told you" names what was said, no question
        stated = messages_of(turn, story)
        waits = replace(waits, asked_in=stated[0] if stated else None)
    await accept(turn, keep_with_it(turn, waits))
    return True


def _takes_up(turn: Turn) -> bool:
    """“Register it here”, while a person is offered to check what they say they asked for: their wish to leave is
    meant, which was offered before and never declined."""
    let_go = turn.state.let_go
    leaves = let_go is not None and let_go.kind in LEAVING and let_go.kind not in turn.state.declined
    return (leaves and turn.signals.wish == REGISTER) or _notes_claim(turn)


def _notes_claim(turn: Turn) -> bool:
    """“Note it on your side as well”, of the cancellation that they say they made: that is registered here, too."""
    claim, signals = turn.state.claim, turn.signals
    of_claim = claim is not None and not claim.paid and waits_for_check(turn) and turn.contract is not None
    more = signals.dictates or signals.proof or wanted_in(turn)
    bare = signals.also and signals.words <= lengths.OF_CLAIM and not more
    return (
        of_claim
        and bare
        and signals.wish in (REGISTER, NOTE)
        and not any(each.kind in LEAVING for each in turn.requests)
    )


def _only_tells(turn: Turn, offer: Offer) -> bool:
    """“Note that we have eight vans left”, while something is offered for the contract that this does not name."""
    of_contract = offer.kind in ONE_AT_A_TIME
    return (
        turn.signals.dictates
        and of_contract
        and turn.contract is not None
        and not (speaks_of_leaving(turn) or wanted_in(turn))
    )


def _asked(turn: Turn, waits: Offer) -> str | None:
    """The question that the offer is about."""
    about = turn.state.about.ruling.question if turn.state.about else None
    return about or turn.policy.requests.question_of(waits.kind)


async def _register_dictated(turn: Turn) -> None:
    """What is dictated ("note that I am not content") is registered in those words, with the request or the person that
    there is already; without that it is asked."""
    signals = turn.signals
    if await note_payment(turn):
        return
    if turn.requests:
        turn.effect(AddToRequest(turn.requests[0].number))
        turn.say("request-added", **short(turn, turn.requests[0]))
        return
    if turn.state.case_open and not (signals.question or signals.wants_to_leave):
        turn.say("person-reads-that")
        return
    await _dictate(turn)


async def _dictate(turn: Turn) -> None:
    if not turn.signals.dictates or turn.signals.question or turn.signals.conditional:
        called = turn.case is not None and turn.state.person_called and not turn.signals.wants_to_leave
        if called:
            turn.say("tell-case")  # the person reads it
        else:
            await ask_what(turn)
        return
    turn.state.about = None
    await accept(turn, Offer(own_offer(turn, "requested").team, NOT_COVERED, kind="other"))


async def _register_named(turn: Turn, waits: Offer | None) -> bool:
    """Register what the message names, each of several; what waits only with it, where it says "both" or names it."""
    both = turn.signals.both and waits is not None and names_another_act(turn)
    named = wanted_in(turn) or ([*turn.rules.leaving[:1]] if both else [])
    if waits is not None and takes_both(turn) and not {*named} - {_asked(turn, waits)}:
        named = _said_before(turn, waits)
    if not named:
        return False
    if turn.signals.wish == NOTE and turn.requests and not {*named} & turn.policy.requests.named:
        return False  # "note that one broke in October" belongs to what is open
    offers = await offers_named(turn, named, waits)
    if not offers:
        await ask_what(turn, named)
        return True
    if waits is not None and waits not in [offer for offer, _ in offers]:
        turn.state.let_go, turn.state.reason_due = waits, False
    await accept_all(turn, offers)
    return True


async def _answer_first(turn: Turn, offer: Offer) -> None:
    """What is asked beside the wish is answered; the offer stands, and nothing is registered yet."""
    if turn.state.awaiting == HANDOFF:
        await answer_beside_yes(turn, offer)
    else:
        propose(turn, offer)


def _never_named(turn: Turn, offer: Offer) -> bool:
    """Whether neither an offer nor the message names it: an answer alone is nothing that could be registered."""
    waits = turn.state.offer is not None and turn.state.offer.kind is not None
    return offer.kind in (None, "other") and not waits and _named(turn) is None and turn.state.let_go is None


def names_another_act(turn: Turn) -> bool:
    """Whether they ask to leave while something else is offered: a yes to that would register what nobody meant."""
    offer = turn.state.offer
    return turn.signals.wants_to_leave and offer is not None and offer.kind not in (None, *LEAVING)


async def _meant(turn: Turn) -> Offer | None:
    """The offer that waits; what the message or its button names; what the last answer was about."""
    state = turn.state
    let_go = state.let_go if state.let_go and state.let_go.kind in LEAVING else None
    own = let_go is not None and (turn.signals.own_request or _takes_up(turn))  # the wish, no question in between
    other = state.offer is not None and state.offer.kind == "other"
    chosen = turn.entity("about")
    about = state.about.ruling.question if state.about else None
    if chosen and state.offer and chosen not in (about, turn.policy.requests.question_of(state.offer.kind)):
        offer = await ruled_offer(turn, str(chosen)) or own_offer(turn, "cancellation_request")
        return replace(offer, asked_in=next(iter(messages_of(turn, str(chosen))), None))
    if state.offer and state.offer.kind and not names_another_act(turn) and not (own and other):
        return state.offer
    question = _named(turn)
    if question is None and own and let_go:
        question = turn.policy.requests.question_of(let_go.kind)
    if question is None and _notes_claim(turn):
        question = turn.rules.leaving[0]
    if question is None and not turn.requests:
        question = turn.policy.requests.question_of(state.let_go.kind) if state.let_go else None
        question = question or (state.about.ruling.question if state.about else None)
    if question is None and turn.requests and _points_back(turn, about):
        found = await ruled_offer(turn, str(about))
        return replace(found, asked_in=state.asked_in) if found else None
    if question is None:
        return None
    asked_in = state.asked_in if question == (state.about.ruling.question if state.about else None) else None
    if state.let_go and turn.policy.requests.question_of(state.let_go.kind) == question:
        asked_in = state.let_go.asked_in
    offer = await ruled_offer(turn, question) or own_offer(turn, "cancellation_request")
    return replace(offer, asked_in=asked_in)


def _points_back(turn: Turn, about: str | None) -> bool:
    """“Note that, too”, behind an answer on something that no open request is about."""
    signals = turn.signals
    short_one = signals.words <= lengths.OF_REQUEST and not signals.dictates
    known = [each.about for each in turn.requests] + [
        turn.policy.requests.question_of(each.kind) for each in turn.requests
    ]
    return short_one and about is not None and about in turn.state.answered and about not in known


def _named(turn: Turn) -> str | None:
    chosen = turn.entity("about")
    if chosen is not None:
        return str(chosen)
    named = [question for question in turn.questions if question in turn.policy.requests.named]
    if named:
        return named[0]
    asks_to_leave = turn.signals.wants_to_leave and not turn.signals.taken_back
    open_already = any(request.kind in LEAVING for request in turn.requests)
    return next(iter(turn.rules.leaving), None) if asks_to_leave and not open_already else None
