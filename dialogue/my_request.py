"""Taking a request back, and staying after all."""

from __future__ import annotations

from dialogue.clarify import clarify
from dialogue.last_answer import explain
from dialogue.policy_questions import answer_questions
from dialogue.request_kinds import LEAVING
from dialogue.request_status import MOST_REQUESTS, STATUS, ask_whose, requested_in_product, tell_status
from dialogue.request_words import short, title_of
from dialogue.several_answers import mark_of
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.undoing import MISCLICK, STAYED, offer_undoing, say_nothing
from protocol.awaiting import CODE, HANDOFF, NUMBER, WITHDRAW
from protocol.request import OpenRequest
from protocol.turn import Button, ChangedMind, Command, WithdrawRequest

IF_BACK, IF_STAYS = "if_back", "if_stays"  # questions that their own words tell
NOTICE = "notice"  # a topic
BACK = ("withdraw_request", "keep_contract")
STAYS = (*BACK, NOT_UNDERSTOOD)  # what "I think I would rather keep it" is taken for
# What a wish to renew again may be taken for beside these.
TAKEN_FOR = (
    *BACK,
    NOT_UNDERSTOOD,
    "out_of_scope",
    "state_reason",
    "inform",
    "complain",
    "ask_request_status",
    "correct_assistant",
    "affirm",
    "request_human",
)


def wishes_back(turn: Turn) -> bool:
    """“I want it to renew again”, “I pressed the wrong button”, “we would rather go on”: whatever it was taken for."""
    signals = turn.signals
    offer = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if turn.state.awaiting in (NUMBER, CODE, WITHDRAW) or (offer and offer.kind == "undo"):  # that is a yes to it
        return False
    if _regrets(turn):
        return True
    if signals.asks == IF_STAYS:
        return False
    if signals.returns and signals.question and signals.supposed:  # "and if I want to go back?" only asks
        return False
    if signals.returns or (signals.matter == MISCLICK and not turn.just_opened):  # then the request was meant
        only_asks = signals.question and signals.conditional and turn.requests  # "and if I wanted to go back?"
        return turn.intent in (*TAKEN_FOR, *turn.rules.leaving) and not only_asks
    if signals.stays_on and turn.intent in STAYS and any(each.kind in LEAVING for each in turn.requests):
        return not signals.question
    about_other = bool(turn.requests) and not any(each.kind in LEAVING for each in turn.requests)
    return signals.stays_on and turn.intent in BACK and about_other and not signals.reserved


def _regrets(turn: Turn) -> bool:
    """“I cancelled and regret it, can I go back?”, also with other things around it; "if I change my mind" asks."""
    back = turn.intent == BACK[0] or (turn.intent == NOT_UNDERSTOOD and turn.likeliest[:1] == [BACK[0]])
    return turn.signals.regrets and back and not turn.signals.conditional


async def go_back(turn: Turn) -> None:
    """The request to leave that is open may be taken back; what was done in the product only a team can undo."""
    open_one = turn.requests[0] if turn.requests and _regrets(turn) else None
    leaving = next((each for each in turn.requests if each.kind in LEAVING), open_one)
    if leaving is not None:
        ask_about_withdrawing(turn, leaving)
        return
    undo = next((each for each in turn.requests if each.kind == "undo"), None)
    if undo is not None:
        turn.say("already-registered", number=undo.number)
        return
    turn.state.reason_due = False
    await offer_undoing(turn, "stays" if turn.signals.stays_on else "withdraw-none")


async def ask_to_withdraw(turn: Turn) -> None:
    """A request is to be taken back: asked once; as a question it only informs, and without one it says so."""
    state = turn.state
    open_ones = _meant(turn)
    if state.awaiting == WITHDRAW and turn.signals.starts_with == "no" and not turn.signals.question:
        keep_request(turn)  # "no, keep the request", whatever it was taken for
    elif turn.contract is None and not open_ones:
        ask_whose(turn, "withdraw-none-here")
    elif turn.signals.question and not turn.signals.taken_back:
        await _explain_withdrawing(turn)
    elif len(open_ones) > 1:
        state.await_nothing()
        buttons = [withdraw_button(turn, each) for each in open_ones[:MOST_REQUESTS]]
        turn.say("withdraw-which", kind="question", buttons=buttons)
    elif open_ones:
        ask_about_withdrawing(turn, open_ones[0])
    elif state.case_open and turn.signals.taken_back:
        say_not_needed(turn)
    else:
        await offer_undoing(turn, "withdraw-none")


def say_not_needed(turn: Turn) -> None:
    """The person who was called learns that nobody is needed any more."""
    turn.effect(ChangedMind())
    turn.state.await_nothing()
    turn.state.pressing = None
    turn.state.reason_due = False
    turn.say("person-not-needed")


def asks_of_regret(turn: Turn) -> bool:
    """“And if I regret it later?”, right after it was said that they stay: how long leaving is still possible."""
    named = turn.entity("date") is not None
    known = turn.contract is not None and NOTICE in turn.rules.answers
    stays = mark_of(STAYED) in turn.state.shown and turn.state.awaiting is None and not turn.requests
    return turn.signals.asks == IF_BACK and stays and known and not named


async def tell_how_long(turn: Turn) -> None:
    """By when they could still leave, step by step."""
    turn.questions = [turn.rules.answers[NOTICE]]
    if turn.questions[0] in turn.state.explained:
        await answer_questions(turn, turn.questions)
    else:
        await explain(turn, turn.questions[0])


def asks_status_and_back(turn: Turn) -> bool:
    """“I asked in the menu yesterday, do I just wait? And if I change my mind?”: two questions about what was asked."""
    signals = turn.signals
    asks = signals.asks == IF_BACK and signals.inquires and not turn.state.awaits_proof and turn.contract is not None
    status = signals.claims_done or signals.way == "menu" or signals.about == "waiting" or turn.intent == STATUS
    meant = turn.intent in (BACK[0], STATUS, *turn.rules.claims) or turn.likeliest[:1] == [BACK[0]]
    return asks and status and meant and turn.state.awaiting != WITHDRAW


async def tell_status_and_back(turn: Turn) -> None:
    """Where it stands, then what a change of mind takes."""
    asked, _ = await requested_in_product(turn)
    if turn.requests or asked:
        await tell_status(turn)
    await _explain_withdrawing(turn)


def asks_to_stay(turn: Turn) -> bool:
    """“And if we want to stay after all, how is that done?”, whatever it was taken for."""
    meant = (*BACK, *turn.rules.leaving, "ask_explain", STATUS, NOT_UNDERSTOOD)
    free = turn.contract is not None and turn.state.awaiting not in (NUMBER, CODE, WITHDRAW)
    return turn.signals.asks == IF_STAYS and free and turn.intent in meant and turn.entity("date") is None


async def tell_how_to_stay(turn: Turn) -> None:
    """How that request is taken back; the question itself takes nothing back."""
    await _explain_withdrawing(turn)


async def _explain_withdrawing(turn: Turn) -> None:
    if turn.requests:
        turn.say("withdraw-how", number=turn.requests[0].number)
    else:
        await offer_undoing(turn, "withdraw-how-none")


def withdraw_button(turn: Turn, request: OpenRequest) -> Button:
    """The button that names the request to be taken back; whether it really is, is asked after it."""
    title = turn.write("button-withdraw-number", **short(turn, request))
    return Button(title, Command("withdraw_request", {"number": request.number}))


def names_open_request(turn: Turn) -> bool:
    """“Take the one about the law out”: an open request is named, whatever the message was taken for."""
    asks = turn.signals.wish == "withdraw" and not turn.signals.question
    return asks and not turn.state.awaits_proof and bool(_named(turn))


def _meant(turn: Turn) -> list[OpenRequest]:
    """The request whose button was pressed, or that is named, else all that are open."""
    chosen = turn.entity("number")
    if chosen is not None:
        return [each for each in turn.requests if each.number == chosen]
    return _named(turn) or [*turn.requests]


def _named(turn: Turn) -> list[OpenRequest]:
    """The open requests that the message names."""
    named = {each.intent for each in turn.understood.wanted} - {*turn.understood.unwanted}
    if turn.signals.wish == "withdraw":
        named |= {*turn.signals.topics} - {*turn.understood.unwanted}  # "take the one of the debit out"
    kinds = {turn.policy.requests.kind_of(question, {}, turn.today) for question in named} - {None, "other"}
    return [each for each in turn.requests if each.about in named or each.kind in kinds]


def names_other_request(turn: Turn) -> bool:
    """Whether another open request is named than the one that is asked about."""
    return any(each.number != turn.state.withdrawing for each in _named(turn))


def ask_about_withdrawing(turn: Turn, request: OpenRequest, lead: str | None = None) -> None:
    """Whether this request is to be taken back. lead: key of what is said before it."""
    state = turn.state
    state.await_nothing()
    state.awaiting, state.withdrawing = WITHDRAW, request.number
    buttons = [turn.button("button-withdraw", "affirm"), turn.button("button-keep-request", "deny")]
    asked = turn.write("withdraw-ask", number=request.number, title=title_of(turn, request))
    turn.send(f"{turn.write(lead)} {asked}" if lead else asked, kind="question", buttons=buttons)


def withdraw(turn: Turn) -> None:
    """The customer confirmed it: the front desk says so with number and time."""
    number = turn.state.withdrawing
    turn.state.await_nothing()
    turn.state.reason_due = False
    request = next((each for each in turn.requests if each.number == number), None)
    if request is not None:
        turn.effect(WithdrawRequest(request.number))
        turn.state.withdrawn, turn.state.withdrawn_about = request.number, request.about
    else:
        say_nothing(turn, "withdraw-none")


def keep_request(turn: Turn) -> None:
    """It stays as it is."""
    number = turn.state.withdrawing or ""
    turn.state.await_nothing()
    turn.say("withdraw-kept", number=number)


async def stay(turn: Turn) -> None:
    """The customer stays: with a request open it may be taken back; with none nothing changes, which is said.

    A condition or a negation is no staying: it is asked what was meant.
    """
    state = turn.state
    if turn.signals.going and not turn.requests:
        await answer_questions(turn, turn.rules.leaving[:1])  # "then I leave" is no staying, whatever it resembles
        return
    refuses = turn.signals.never_mind and not turn.signals.question  # "no, never mind, I stay" is no condition
    if turn.signals.reserved and not refuses and not turn.requests:
        clarify(turn)
        return
    state.await_nothing()
    state.reason_due = False
    leaving = [each for each in turn.requests if each.kind in LEAVING]
    if leaving:
        ask_about_withdrawing(turn, leaving[0])
        return
    if any(each.kind == "undo" for each in turn.requests):
        turn.say("already-registered", number=next(each.number for each in turn.requests if each.kind == "undo"))
        return
    await offer_undoing(turn, "stays")
