"""The message was not understood with enough certainty, or is about nothing known here: perhaps it answers what was
just asked."""

from __future__ import annotations

from dialogue import certainties, lengths
from dialogue.claim_asked import take_not_warned
from dialogue.clarify import clarify, title_of
from dialogue.correction import correct, remember_second
from dialogue.days import TODAY, asked_day, dated_questions, likely_for_day, named_day
from dialogue.distress import DANGER
from dialogue.fuller_yes import answer_beside_yes
from dialogue.handover import own_offer, propose, team_name
from dialogue.identify import ask_number_again
from dialogue.in_time import say_hour
from dialogue.leaving_reason import keep_reason, take_reason
from dialogue.menu import main_questions, person_button
from dialogue.policy_questions import answer_for, answer_questions
from dialogue.request_status import STATUS
from dialogue.said_beside import tell_status_before
from dialogue.several_answers import is_report, with_leaving, with_notice
from dialogue.standing_wish import HARDSHIP
from dialogue.steering import tell_how_to_reach
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.undoing import offers_to_return
from dialogue.upset import acknowledge, questions_in, say_hard_times, say_not_warned
from dialogue.urgency import of_tone
from dialogue.weighing import without_unsaid
from dialogue.yes_no import say_no, say_yes
from protocol.awaiting import CODE, DATE, HANDOFF, NUMBER, REASON, WITHDRAW

CORRECTS, DENY, GOES_BACK = "correct_assistant", "deny", "withdraw_request"  # intents
STATES_REASON = "state_reason"  # the intent
ALL = "left_count"  # a side: how much it is in all
NOT_WARNED = "not_warned"  # what a complaint is about
NEAR = 5  # meanings, among which the thing that a message names must be
LIKELIEST = 2  # questions, one of which a message that is not surely understood may name


async def answer_unsure(turn: Turn) -> None:
    """Take the message as the answer to what was asked where it can be one; else ask what was meant."""
    acknowledge(turn)
    say_not_warned(turn)
    say_hard_times(turn)
    unwarned = turn.signals.about == NOT_WARNED  # who was informed of nothing was promised nothing
    reports = [each for each in _named_of_likeliest(turn) if is_report(turn, each) and not unwarned]
    if reports:  # what happened asks for no day
        beside = [each for each in _sure_questions(turn) or _wished_beside(turn) if each not in reports]
        await _answer_all(turn, [*reports, *beside])
        return
    amount = _left_on_day(turn)
    if amount:
        await answer_for(turn, amount, asked_day(turn, amount))
        return
    if sure := with_leaving(turn, _sure_questions(turn)):
        say_hour(turn)
        await _answer_all(turn, sure, by_day=True)
        return
    await _take_or_ask(turn)


async def _answer_all(turn: Turn, questions: list[str], *, by_day: bool = False) -> None:
    """Answer them, and whether it is done where that is asked. by_day: for the day that is named."""
    if STATUS in turn.questions:
        await tell_status_before(turn)
    questions = with_notice(turn, without_unsaid(turn, questions))
    await answer_for(turn, questions, asked_day(turn, questions) if by_day else TODAY)


def _wished_beside(turn: Turn) -> list[str]:
    """What a sentence of a longer message asks or wishes in so many words."""
    known = turn.policy.questions
    return [each for each in turn.questions[1:] if each in known] if not turn.state.awaits_proof else []


async def _take_or_ask(turn: Turn) -> None:
    awaiting, signals, dated = turn.state.awaiting, turn.signals, dated_questions(turn) or likely_for_day(turn)
    if dated and turn.understood.day("asked") is not None:
        await answer_for(turn, dated, named_day(turn))
    elif _would_go_back(turn) and await offers_to_return(turn):
        return
    elif awaiting in (HANDOFF, WITHDRAW) and signals.starts_with == "yes" and signals.words <= lengths.YES_OR_NO:
        await say_yes(turn)
    elif awaiting in (HANDOFF, WITHDRAW) and signals.starts_with == "yes" and signals.reserved:
        await answer_beside_yes(turn)
    elif awaiting in (HANDOFF, REASON, WITHDRAW) and signals.starts_with == "no" and signals.words <= lengths.YES_OR_NO:
        say_no(turn)
    elif (turn.tone and (questions := questions_in(turn))) or (questions := _likely_after_asking(turn)):
        say_hour(turn)
        await _answer_all(turn, questions)
    elif signals.asks_reach:
        tell_how_to_reach(turn)
    elif _surely_leaves(turn):
        say_hour(turn)
        await answer_for(turn, turn.rules.leaving[:1], named_day(turn))
    elif awaiting == REASON and signals.spelled >= 2 and not (signals.question or _likely(turn)):
        take_reason(turn, signals.reason or "other")
    elif awaiting == NUMBER:
        ask_number_again(turn)
    elif awaiting == DATE and not turn.state.unsure and signals.words <= lengths.OF_REQUEST:
        turn.state.unsure += 1
        turn.say("date-impossible", kind="question")
    else:
        await _answer_likely(turn)


def _would_go_back(turn: Turn) -> bool:
    """“And if I change my mind?”, with nothing registered here that could be taken back."""
    return turn.signals.returns or (turn.likeliest[:1] == [GOES_BACK] and not turn.requests)


def _left_on_day(turn: Turn) -> list[str]:
    """“If I leave in May, how many are left then?”, between what is due and what leaving takes: the latter."""
    amount = turn.policy.requests.question_of("settlement_amount")
    named = turn.understood.day("asked") is not None or turn.understood.day("wished") is not None
    in_all = turn.signals.left_on_day or ALL in turn.signals.focuses
    asks = in_all and named and not turn.state.awaits_proof
    return [amount] if amount and asks and amount in turn.likeliest[:LIKELIEST] else []


async def _answer_likely(turn: Turn) -> None:
    """The question that is likely asked, with a word on how the message was understood; where none is, ask back.

    Of the two likeliest the one that is plainly named is asked, or both.
    """
    if CORRECTS in turn.likeliest[:LIKELIEST] and (turn.signals.topic in turn.policy.questions or _objects(turn)):
        await correct(turn)  # "no, not that paper, the notice"
        return
    if named := _named_of_likeliest(turn):
        turn.questions = named
        remember_second(turn)
        await answer_questions(turn, named)
        return
    question = _likely(turn)
    if question is None and turn.signals.about == NOT_WARNED and (sure := _one_sure(turn)):
        turn.say(f"acknowledge-{NOT_WARNED}", priority=of_tone(turn))
        turn.questions = sure
        await _answer_all(turn, sure)
        return
    if question is None and turn.signals.about == NOT_WARNED and not turn.state.case_open:
        take_not_warned(turn)  # "ninety days?? nobody told me": whatever else its words resemble
        return
    if question is None and turn.likeliest[:1] == [STATES_REASON] and turn.signals.reason:
        _hear_reason(turn, turn.signals.reason)
        return
    if question is None:
        clarify(turn)
        return
    if question not in turn.state.answered:  # of the answer at hand it is more
        turn.say("understood-as", title=turn.write(title_of(turn, question) or ""))
    say_hour(turn)
    beside = _wished_beside(turn)
    turn.questions = [question, *beside]  # another reading stays for "that is not what I asked"
    remember_second(turn)
    await _answer_all(turn, turn.questions)


def _hear_reason(turn: Turn, reason: str) -> None:
    """“We are changing suppliers”, not surely a reason: named as one; what is offered goes on waiting."""
    offer = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if offer is None:
        take_reason(turn, reason)
        return
    keep_reason(turn, reason)
    propose(turn, offer, said=turn.write(f"heard-{reason}"))


def _objects(turn: Turn) -> bool:
    """“I do not agree with that”: between a no and a correction, and more than the few words of a refusal."""
    objects = {CORRECTS, DENY} == {*turn.likeliest[:LIKELIEST]} and bool(turn.state.answered)
    return objects and turn.signals.words > lengths.YES_OR_NO and turn.state.awaiting in (None, HANDOFF)


def _named_of_likeliest(turn: Turn) -> list[str]:
    """Those of the two likeliest questions that the message names by the things they are about."""
    state, known = turn.state, turn.policy.questions
    if (
        DANGER in state.acknowledged
        or HARDSHIP in state.acknowledged
        or state.awaiting in (NUMBER, CODE, REASON, WITHDRAW)
    ):
        return []
    likely = [each.name for each in turn.understood.intent_ranking if each.name in known][:LIKELIEST]
    named = [name for name in likely if name is not None and name in turn.signals.topics]
    first = turn.understood.intent_ranking[:2]
    plain = next((each for each in first if each.name in known and each.confidence >= certainties.LIKELY), None)
    if plain is not None and plain.name not in named:  # "the invoices entered, do I lose them?" is of data, likely
        named = [name for name in named if is_report(turn, name)]
    return named if named != [*turn.rules.leaving[:1]] else []  # its words stand in many other questions


def _likely(turn: Turn) -> str | None:
    """The one question that the message likely asks; none where a mistake would weigh more than asking back."""
    state, ranking = turn.state, [each for each in turn.understood.intent_ranking if each.name != NOT_UNDERSTOOD]
    leads_to_person = bool(ranking) and ranking[0].name in turn.policy.requests.persons
    weighs = DANGER in state.acknowledged or HARDSHIP in state.acknowledged
    weighs = weighs or (state.pressing is not None and leads_to_person)  # what helps then has been said
    gives_reason = state.awaiting == REASON and turn.signals.reason is not None
    if weighs or gives_reason or not ranking or state.awaiting in (NUMBER, CODE, WITHDRAW):
        return None
    first = ranking[0]
    if turn.signals.about == NOT_WARNED and is_report(turn, first.name or ""):
        return None
    return first.name if first.name in turn.policy.questions and first.confidence >= certainties.LIKELY else None


def _surely_leaves(turn: Turn) -> bool:
    """“We want to go, we sold six vans”: the likeliest meaning, and plainly said."""
    one_way = not {*turn.likeliest[1:2]} & {*turn.rules.leaving}
    short = turn.signals.words <= lengths.OF_REQUEST and not turn.requests and one_way
    says_so = turn.signals.going or turn.understood.day("wished") is not None or (short and turn.signals.wants_to_leave)
    quiet = turn.state.awaiting not in (NUMBER, CODE, WITHDRAW) and not turn.signals.claims_done
    return quiet and says_so and bool({*turn.likeliest[:1]} & {*turn.rules.leaving})


def _sure_questions(turn: Turn) -> list[str]:
    """Several questions, at least two of them understood for certain, though the message as a whole was not: all are
    answered, since one too much does less harm than one dropped."""
    known, leaving = turn.policy.questions, turn.rules.leaving
    asked = [each for each in turn.understood.questions if each.intent in known]
    sure = sum(each.confidence >= certainties.SEVERAL for each in asked)
    if sure < certainties.SEVERAL_AT_LEAST or turn.state.awaits_proof:
        return []
    named = [each.intent for each in asked if each.confidence >= certainties.LIKELY]  # the others are background
    leaves = {*leaving, turn.rules.answers.get("notice")}  # what they ask of leaving stands among them
    return named if not turn.signals.wants_to_leave or set(named) & leaves else [*leaving[:1], *named]


def _one_sure(turn: Turn) -> list[str]:
    """The questions of a longer message, one of them understood for certain, which is more than its complaint."""
    asked = [each for each in turn.understood.questions if each.intent in turn.policy.questions]
    sure = any(each.confidence >= certainties.SEVERAL for each in asked)
    return [each.intent for each in asked if each.intent] if sure and not turn.state.awaits_proof else []


def _likely_after_asking(turn: Turn) -> list[str]:
    """What an unclear message most likely asks, where it says that they go, or where the assistant has asked back
    already: asking a second time would help nobody."""
    state = turn.state
    if state.awaiting in (NUMBER, CODE, REASON, WITHDRAW):
        return []
    if turn.signals.going and not turn.signals.reserved:
        return [*turn.rules.leaving[:1]]
    if not state.unsure:
        return []
    known = turn.policy.questions
    likely = [(each.confidence, each.name) for each in turn.understood.intent_ranking if each.name in known]
    confidence, question = max(likely, default=(0.0, None))
    return [question] if question and confidence >= certainties.ASKED_BACK else []


async def answer_out_of_scope(turn: Turn) -> None:
    """What the assistant knows nothing of: say what it can do; the second time show the way to support."""
    acknowledge(turn)
    state, signals = turn.state, turn.signals
    if signals.returns and await offers_to_return(turn):
        return
    near = [*turn.likeliest[1:NEAR]]
    if signals.topic in near and signals.topic in turn.policy.questions and signals.topic not in turn.rules.leaving:
        turn.questions = [signals.topic]
        await answer_questions(turn, turn.questions)
        return
    if state.awaiting == REASON and signals.reason and not signals.question:
        take_reason(turn, signals.reason)
    elif state.awaiting == NUMBER and signals.words <= lengths.MISTYPED_NUMBER:
        ask_number_again(turn)
    elif not state.strayed:
        state.strayed = True
        team = team_name(turn, turn.rules.team_for("out_of_scope"))
        turn.say("out-of-scope", buttons=[*main_questions(turn), person_button(turn)], team=team)
    elif state.case_open:
        turn.say("out-of-scope-case")
    else:
        propose(turn, own_offer(turn, "out_of_scope"))
