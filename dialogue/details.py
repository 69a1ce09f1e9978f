"""The customer tells what the assistant asked for, or more of what is offered to be taken to a team: the words go with
the request, and what they are is named."""

from __future__ import annotations

from dialogue import certainties, lengths
from dialogue.again import stated_again
from dialogue.contact_wishes import wishes_in
from dialogue.distress import DANGER
from dialogue.fuller_yes import keep_words
from dialogue.handover import ANY_PERSON, propose, team_name
from dialogue.request_words import short
from dialogue.several_answers import is_new, is_report
from dialogue.standing_wish import HARDSHIP
from dialogue.state import Offer
from dialogue.stories import DISPUTES, tell
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.upset import acknowledge
from protocol.awaiting import HANDOFF
from protocol.request import OpenRequest
from protocol.turn import AddToRequest

INFORM, DENY, CORRECTS = "inform", "deny", "correct_assistant"
POLICE, THREAT = "police", "threat"
FACTS = ("who", "proof", POLICE)  # which ask nothing, whatever the message resembles
STATED = (*FACTS, "denial", "protest", "plate", "reference")  # the same where it resembles no question
REFUSALS = ("denial", "protest")  # said with a no that refuses nothing that was offered
KEEP_OWN = ("affirm", "request_human", "keep_contract", "withdraw_request", "give_contact")


def tells_detail(turn: Turn) -> bool:
    """Whether a statement tells more of what happened, while it is offered to be taken to a team or was."""
    signals = turn.signals
    if _target(turn) is None or signals.question or not signals.words or signals.words > lengths.DETAIL:
        return False
    if (
        signals.supposed
        or signals.going
        or signals.wants_to_leave
        or signals.taken_back
        or signals.returns
        or signals.wish
    ):
        return False
    if any(turn.entity(name) for name in ("contract_number", "phone", "email")) or wishes_in(turn).hours:
        return False
    if signals.starts_with == "yes" or signals.follow_up or signals.asks_reach or DANGER in turn.state.acknowledged:
        return False
    if signals.asks not in (None, "money_back") or _names_day(turn) or _asks_surely(turn):
        return False
    if turn.intent == DENY:
        return turn.state.awaiting == HANDOFF and refuses_nothing(turn)
    if turn.intent in KEEP_OWN or (turn.tone and signals.detail not in (POLICE, THREAT)):
        return False
    if turn.intent in _claimed_back(turn):
        return True
    if turn.intent == INFORM or (signals.detail in STATED and turn.intent not in turn.policy.questions):
        return True
    if signals.detail in FACTS or (signals.detail == THREAT and _is_disputed(turn)):
        return True
    if turn.intent == NOT_UNDERSTOOD:
        return _is_story(turn) and _asks_nothing_else(turn)
    stated = signals.detail is not None or turn.entity("date") is not None or signals.way is not None
    reports_again = turn.intent == _about(turn) and turn.state.awaiting == HANDOFF and is_report(turn, turn.intent)
    return stated and (reports_again or turn.intent == CORRECTS)


def _asks_surely(turn: Turn) -> bool:
    """“The manager is now Mr. X, how do we change the name?”: a question of its own, not what was offered."""
    intent = turn.understood.intent
    asks = turn.signals.inquires and turn.intent in turn.policy.questions and not is_report(turn, turn.intent)
    return (
        asks and intent.confidence >= certainties.SURE_ACT and turn.intent not in (_about(turn), *turn.state.answered)
    )


def _is_disputed(turn: Turn) -> bool:
    """Whether a wrong debit, a promise or the like is to be looked at: what they do else is no question of its own."""
    target = _target(turn)
    return target is not None and target.kind in ("other", *DISPUTES)


def _claimed_back(turn: Turn) -> set[str | None]:
    """While a wrong debit is to be looked at, money wanted back is part of it, and no refund of the contract."""
    target, requests = _target(turn), turn.policy.requests
    disputed = target is not None and target.kind == "billing_problem"
    return {requests.question_of("refund")} - {None} if disputed else set()


def _names_day(turn: Turn) -> bool:
    """Whether a day is asked or wished for, where the answers change with the day."""
    named = turn.understood.day("asked") is not None or turn.understood.day("wished") is not None
    return named and _about(turn) in turn.rules.dated


def _is_story(turn: Turn) -> bool:
    """Whether what is offered, or was asked for, is about something that happened or that a team is to answer."""
    target = _target(turn)
    return target is not None and target.kind in (None, "other", *DISPUTES)


def refuses_nothing(turn: Turn) -> bool:
    """Whether a no is said of something else than what is offered: "I never clicked", "I will not pay that"."""
    signals = turn.signals
    if signals.never_mind or signals.as_it_is or signals.only_asked or HARDSHIP in turn.state.acknowledged:
        return False
    if signals.detail in REFUSALS or (signals.proof and not signals.wish):  # "no, no proof"
        return True
    long_enough = signals.words > lengths.YES_OR_NO and signals.says_more and not signals.wordless
    return long_enough and not (signals.declines or (signals.hesitates and signals.words <= lengths.OF_REQUEST))


def _asks_nothing_else(turn: Turn) -> bool:
    """Whether what is not surely understood most likely asks nothing of another topic."""
    if turn.signals.words <= lengths.YES_OR_NO and turn.signals.detail is None and turn.entity("date") is None:
        return False
    own = {_about(turn), *turn.state.answered, *_claimed_back(turn)}
    known = [each for each in turn.understood.intent_ranking if each.name in turn.policy.questions]
    other = max((each.confidence for each in known if each.name not in own), default=0.0)
    named = {*turn.signals.topics, turn.signals.topic} & {each.name for each in known[:2]} - own
    likely = {each.name for each in known[:2] if each.confidence >= certainties.UPSET} - own
    if any(is_report(turn, name or "") for name in likely):  # something else that happened
        return False
    corrects = turn.likeliest[:1] == [CORRECTS] and turn.signals.topic is not None
    return turn.signals.detail is not None or not (other >= certainties.LIKELY or named or corrects)


async def keep_detail(turn: Turn) -> None:
    """Add it to the request, or to the one that is offered, which is named and asked for once more."""
    target = _target(turn)
    if turn.signals.detail != POLICE:  # a report to them is no threat
        acknowledge(turn)
    if isinstance(target, Offer):
        turn.state.unsure = 0
        kept = bool(turn.state.details_in)
        stated = _named(turn, target.team) or (turn.write("story-more") if kept else "")
        keep_words(turn, besides=target.asked_in)
        tell(turn, _about(turn))
        if due := _what_is_due(turn):  # not to pay is no detail of what is asked
            stated, kept = due, True
        goes = "" if kept and stated else turn.write("detail-person" if target.kind is None else "detail-kept")
        propose(turn, target, said=" ".join(part for part in (stated, goes) if part))
    elif target is not None:
        turn.effect(AddToRequest(target.number))
        stated = _named(turn, target.team)
        added = turn.write("request-added", **short(turn, target))
        turn.send(" ".join(part for part in (stated, added) if part), kind="chat")


def _named(turn: Turn, team: str) -> str:
    """What was said, by what it is; empty where that has no name."""
    signals = turn.signals
    if signals.detail is not None:
        return turn.write(f"detail-{signals.detail}", team=team_name(turn, team))
    return turn.write("detail-phone") if signals.way == "phone" else ""


def _what_is_due(turn: Turn) -> str:
    """That what is due stays due, where the offer is about what is not paid; empty where that was said."""
    about = turn.state.about.ruling if turn.state.about else None
    said = stated_again(turn, about.question, about.situation) if about is not None else ""
    return said if said and is_new(turn, said) else ""


def _about(turn: Turn) -> str | None:
    return turn.state.about.ruling.question if turn.state.about else None


def _target(turn: Turn) -> Offer | OpenRequest | None:
    """The offer that waits, else the open request that the last answer was about. Where somebody is in need the next
    message may change what helps: only facts are kept."""
    state, persons = turn.state, turn.policy.requests.persons
    waits = state.offer if state.awaiting == HANDOFF and state.offer and state.offer.reason not in ANY_PERSON else None
    facts = turn.intent == INFORM or turn.signals.detail in STATED
    same = next((each for each in turn.requests if each.about and each.about == _about(turn)), None)
    if waits is not None and same is None:
        return waits if facts or not (waits.kind is None and _about(turn) in persons) else None
    answered = [*state.answered, _about(turn)]
    return next((each for each in turn.requests if each.about in answered and each.about), None)
