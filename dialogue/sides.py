"""Another side of what was answered: “and does all of it come back?”, “which of the two counts?”, “so it is too late?”.

The line that answers it, in the place of the same answer again, and the way to have the question itself passed on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dialogue import certainties, lengths
from dialogue.again import PROTEST, pass_on
from dialogue.closing import close
from dialogue.distress import DANGER
from dialogue.facets import NOTHING_MORE, facet_of
from dialogue.fuller_yes import keep_words
from dialogue.handover import propose
from dialogue.policy_questions import answer_questions, ruled, ruled_offer
from dialogue.request_words import advice
from dialogue.ruling_words import NONE, values
from dialogue.several_answers import is_new
from dialogue.side_words import may_have_side, side_of
from dialogue.standing_wish import HARDSHIP
from dialogue.state import Offer
from dialogue.stories import STANDING
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CLARIFY, HANDOFF
from retention import Ruling
from retention.dates import after_end, before_end
from retention.days import resolve
from retention.table import HIGH
from retention.wording import long_date

MANAGER, DISAGREE, FAULT = "manager", "disagree", "fault"  # sides
NOTICE, PARTNER = "notice", "partner"  # topics
OF_DAYS = ("which_day", "today", "hour")  # questions that their own words tell
WITHDRAW = "withdraw"  # a wish: “they can delete it all” is none
# What a message about the last answer is taken for where it is not sure what it asks.
ABOUT_ANSWER = (
    "ask_explain",
    "ask_definition",
    "doubt",
    "correct_assistant",
    "complain",
    "out_of_scope",
    NOT_UNDERSTOOD,
)
# Sides that a wish or a report may be about, too; the words of the others ask nothing without a question around them.
ALSO_TOLD = (
    "ads",
    "parts",
    "block",
    "damage",
    "manager",
    "method",
    "broken",
    "removal",
    "fine",
    "unused",
    "which_due",
    "manager_name",
    "reminder",
    "refused",
    "since",
    "last_one",
    "monthly",
    "ends",
    "plan_name",
    "which_one",
    "last_step",
    DISAGREE,
    FAULT,
)
# Sides that are asked after any answer, in words that mean nothing else.
WHY, PERSON = "ask_why", "request_human"  # intents
OF_TWO_DAYS = ("which_of_two", "late")  # after an answer that has days
OF_REPORT = ("where_number",)  # asked of the report it is taken for, answered before or not
# What the record holds: asked in a word or two, it is of the last answer, whatever else the words resemble.
UNTIL, LEFT = "until", "left_count"
OF_RECORD = (
    "monthly", "last_one", "paid_count", "left_count", "since", "until", "which_due", "ends", "renews_when",
    "plan_name", "notice_length", "where_menu", "which_one", NOTHING_MORE,
)  # fmt: skip
LAST_STEP = "last_step"
SAID_ANEW = (LAST_STEP, "how_much_less", "bureau")
UNMISTAKABLE = ("reminder", "manager_name", "manager", "refused", "part_price", LAST_STEP, DISAGREE)


def asks_a_side(turn: Turn) -> bool:
    """Whether its words name a side of the last answer that the texts have a line for."""
    state, signals = turn.state, turn.signals
    if not signals.focuses or signals.words > lengths.OF_SIDE or state.awaits_proof:
        return False
    if signals.detail == PROTEST and not signals.inquires:  # "I block the debit" asks for no side of it
        return False
    if len(turn.questions) > 1 and LAST_STEP not in signals.focuses:
        return False
    if (
        DANGER in state.acknowledged
        or signals.wish not in (None, WITHDRAW)
        or (signals.wants_to_leave and not _is_unmistakable(turn))
    ):
        return False
    if not signals.inquires and (signals.starts_with == "yes" or not set(signals.focuses) & {*ALSO_TOLD}):
        return False
    if signals.focuses == (MANAGER,) and not _speaks_of_manager(turn):
        return False  # "he does not answer", of somebody else
    if turn.contract is not None and (signals.asks in OF_DAYS or _is_of_day(turn)):
        return False
    dated = turn.entity("date") is not None
    if signals.claims_paid and (dated or not signals.inquires):  # "I paid it by transfer" asks for no way of paying
        return False
    if LEFT in signals.focuses and (signals.leaving or turn.understood.day("wished") is not None):  # what leaving takes
        return False
    if {*signals.focuses} == {*OF_REPORT} and facet_of(turn) is not None and state.answered:
        return False  # "where do I see that?", of what was answered
    if "block" in signals.focuses and turn.intent == turn.rules.answers.get("price"):  # "can we suspend it?"
        return False
    return any(may_have_side(turn, question, _situation(turn)) for question in _at_hand(turn))


def _speaks_of_manager(turn: Turn) -> bool:
    """Whether the account manager was the one that the last answer was about, or is named."""
    about, partner = turn.state.about, turn.rules.answers.get(PARTNER)
    handoff = about.ruling.handoff if about is not None else None
    of_partner = handoff is not None and handoff.reason == PARTNER
    return of_partner or partner in turn.state.answered or turn.signals.team is not None


def _is_of_day(turn: Turn) -> bool:
    """“So on Wednesday it is too late?”: answered for that day."""
    return bool({*turn.signals.focuses} & {*OF_TWO_DAYS}) and turn.understood.day("asked") is not None


def asks_a_side_in_hardship(turn: Turn) -> bool:
    """The same after a hardship, before what is left to the person then."""
    return HARDSHIP in turn.state.acknowledged and asks_a_side(turn)


async def tell_side(turn: Turn) -> None:
    """The line for it, and the offer to have the question passed on, unless one that weighs more waits."""
    turn.state.unsure = 0
    for question in _at_hand(turn):
        ruling, _ = await ruled(turn, question)
        said = side_of(turn, ruling, await _known(turn, ruling))
        if said:
            await _say(turn, question, said)
            return
    turn.questions = [next(_at_hand(turn))]
    await answer_questions(turn, turn.questions)


def _at_hand(turn: Turn) -> Iterator[str]:
    """The questions that the message may ask a side of: that which it is taken for, else those answered last."""
    state, known = turn.state, turn.policy.questions
    about = [state.about.ruling.question] if state.about is not None else []
    answered = [question for question in dict.fromkeys([*state.answered, *about]) if question in known]
    if NOTHING_MORE in turn.signals.focuses and not _is_of_sum(turn):  # "is that all?", of the way to leave
        answered = [each for each in answered if each not in (*turn.rules.leaving, turn.rules.answers.get(NOTICE))]
    partner = turn.rules.answers.get(PARTNER)
    if not answered and partner and {MANAGER, "manager_name"} & {*turn.signals.focuses}:
        answered = [partner]
    if LAST_STEP in turn.signals.focuses and not set(answered) & {*turn.rules.leaving}:
        answered = [*turn.rules.leaving[:1]]
    left_to_person = HARDSHIP in state.acknowledged and turn.intent in turn.rules.person_in_hardship
    of_report = set(turn.signals.focuses) & {*OF_REPORT} and turn.intent in turn.policy.requests.persons
    if LAST_STEP in turn.signals.focuses:
        yield from (each for each in answered if each in turn.rules.leaving)
    elif turn.intent in answered or of_report:
        yield turn.intent
    elif (
        turn.intent in ABOUT_ANSWER
        or (turn.intent == WHY and turn.understood.intent.confidence < certainties.SURE_WHY)
        or left_to_person
        or (_is_unmistakable(turn) and (turn.intent in known or _is_no_call(turn)))
        or _is_of_record(turn)
        or (
            turn.intent in turn.rules.dated
            and set(turn.signals.focuses) & {*OF_TWO_DAYS}
            and set(answered) & set(turn.rules.dated)
        )
    ):
        yield from answered


def _is_of_sum(turn: Turn) -> bool:
    """“So 300 and that is it?”: of what is to be paid."""
    return turn.signals.amount is not None or turn.signals.pays or turn.signals.owes


def _is_no_call(turn: Turn) -> bool:
    """Whether what is taken for a call for a person only tells of one: “the manager has not answered for months”."""
    return turn.intent == PERSON and not (turn.signals.person_wanted or turn.signals.asks_who)


def _is_of_record(turn: Turn) -> bool:
    """“Since when?”, “and the last one?”, of a contract that is known."""
    signals = turn.signals
    short = signals.words <= lengths.FOLLOW_UP and turn.entity("date") is None
    asked = turn.intent in turn.policy.questions or turn.intent == NOT_UNDERSTOOD
    refund = turn.policy.requests.question_of("refund")
    if UNTIL in signals.focuses and refund not in turn.state.answered:  # the answer on the notice has its day
        return False
    return bool({*signals.focuses} & {*OF_RECORD}) and asked and short and turn.contract is not None


def _is_unmistakable(turn: Turn) -> bool:
    return bool(set(turn.signals.focuses) & {*UNMISTAKABLE})


def _situation(turn: Turn) -> str | None:
    about = turn.state.about
    return about.ruling.situation if about is not None else None


async def _known(turn: Turn, ruling: Ruling) -> dict[str, object]:
    """The values of the answer, of that on the notice, and what follows from a day that the customer names."""
    notice = turn.rules.answers.get(NOTICE)
    more = values((await ruled(turn, notice))[0], turn.language) if notice else {}
    contract = (await ruled(turn, ruling.question))[1].contract
    overdue = [long_date(each.due_on, turn.language) for each in contract.overdue] if contract is not None else []
    own = {name: value for name, value in values(ruling, turn.language).items() if more.get(name) in (None, NONE, 0)}
    if contract is not None and contract.auto_renew:
        following = after_end(turn.policy.dates, contract.term_ends_on, turn.today)
        more = {**{name: long_date(day, turn.language) for name, day in following.items()}, **more}
    notice_days = (contract.notice_days if contract is not None else None) or NONE
    more["overdue_days"] = turn.write("places-join").join(overdue)
    beside = {"notice_days": notice_days, "example": turn.provider.number.example}
    return {**more, **own, **_from_named_day(turn), **beside}


def _from_named_day(turn: Turn) -> dict[str, object]:
    """The days before a renewal on the day that somebody names whose contract is not known."""
    named = turn.entity("date")
    day = resolve(named, turn.today, country=turn.provider.holidays) if isinstance(named, dict) else None
    if turn.contract is not None or not isinstance(day, date) or day < turn.today:
        return {}
    before = before_end(turn.policy.dates, day, turn.today)
    return {name: long_date(each, turn.language) for name, each in {"own_day": day, **before}.items()}


async def _say(turn: Turn, question: str, said: str) -> None:
    state = turn.state
    more = turn.write("again-more")
    of_record = {*turn.signals.focuses} & {*OF_RECORD, *SAID_ANEW}  # a fact asked for again is said again
    said = said if said == more or is_new(turn, said) or of_record else more
    waits = state.offer if state.awaiting in (HANDOFF, CLARIFY) else None
    about, let_go = state.about, state.let_go
    offer = await ruled_offer(turn, question)
    if waits is not None and (offer is None or _weighs_more(waits, offer)):
        state.about = about
        keep_words(turn, besides=waits.asked_in)
        propose(turn, waits, said=said)
        return
    state.let_go = waits if waits is not None and turn.policy.requests.question_of(waits.kind) else let_go
    state.await_nothing()
    state.answered = [question]
    keep_words(turn)
    standing = next((advice(turn, each) for each in turn.requests if "refused" in turn.signals.focuses), "")
    said = " ".join(part for part in (said, pass_on(turn, question), standing) if part)
    turn.send(said, kind="answer")
    close(turn, [question], offer)


def _weighs_more(waits: Offer, offer: Offer) -> bool:
    """Whether what waits stays on offer: a person, a wish, what goes first; an answer of a team may follow others."""
    if waits.kind in (None, *STANDING) or waits.priority == HIGH or offer.kind != "other":
        return True
    return waits.kind == "other" and offer.team == waits.team
