"""What is asked about the last answer: say it more simply, why, are you sure. An offer that waits for a reply goes on
waiting."""

from __future__ import annotations

import texts
from dialogue import certainties, lengths
from dialogue.card import verdict_of, word
from dialogue.contact_wishes import tells_contact
from dialogue.end_day import names_end_day
from dialogue.handover import last_offer, own_offer, propose, team_name
from dialogue.hints import is_closed_to
from dialogue.menu import main_questions
from dialogue.policy_questions import answer_questions, known_contract, last_ruling, ruled
from dialogue.reasons import CERTAIN, rule_line, rules_for_sure, rules_of, say_of_record, say_reasons, why_unwarned
from dialogue.request_status import tell_status
from dialogue.ruling_words import ruling_object, values
from dialogue.several_answers import is_report
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CLARIFY, CODE, HANDOFF, NUMBER, REASON
from retention import Contract, Ruling, rule
from retention.rulings import NOT_COVERED
from retention.wording import long_date

CONFLICTING = "conflicting"  # a certainty of a ruling: the clauses disagree
WAITING = "waiting"  # what a complaint is about
NOTHING = ""  # explained: that nothing was answered yet
NOTICE, PARTNER, INSTALMENTS, CONTRACT = "notice", "partner", "instalments", "contract"  # topics
EXPLAIN = "ask_explain"  # the intent
OF_TWO_DAYS = ("which_of_two",)  # a side that its own words tell
STEPS = "steps"  # a question that its own words tell
OF_MONEY = ("fine", "interest", "full")  # sides that a doubt may name


async def explain(turn: Turn, about: str | None = None) -> None:
    """The last answer (of several the one about that question) shorter; the second time a person is proposed."""
    state = turn.state
    if state.awaits_proof:
        turn.say(f"explain-{state.awaiting}", kind="question", example=turn.provider.number.example)
        return
    asked_back = state.awaiting == CLARIFY and any(each in turn.policy.questions for each in state.choices)
    if about is None and (own := _own_question(turn)):
        turn.questions = [own]
        await answer_questions(turn, turn.questions)
        return
    others = state.answered if len(state.answered) > 1 else []
    about = about or next((each for each in turn.likeliest[1:2] if each in others), None)  # "but the invoices?"
    found = None if asked_back else await last_ruling(turn, about or _to_be_done(turn))
    if found is None:
        await _explain_nothing(turn)
        return
    ruling, contract = found
    way = _way(turn, ruling, contract) if turn.signals.asks == STEPS else []
    if ruling.question in state.explained and way:
        turn.send("\n".join(way), kind="chat")
        return
    if ruling.question in state.explained:
        if state.case_open:
            turn.say("explain-case")
        else:
            _offer_person(turn)
        return
    state.explained.append(ruling.question)
    closed = contract is not None and is_closed_to(turn, ruling, contract)
    turn.send("\n".join([simply(turn, ruling), *way[:1], *([turn.write("admin-only")] if closed else [])]), kind="chat")


def _own_question(turn: Turn) -> str | None:
    """“Explain: if I cancel now, do these two fall away?”, “you mean I cannot leave?”: what it asks by itself."""
    state, signals = turn.state, turn.signals
    if not state.answered or turn.intent != EXPLAIN or not (signals.leaving or signals.wants_to_leave):
        return None
    asked = (each for each in turn.understood.intent_ranking if each.name in turn.policy.questions)
    likely = next(asked, None)
    own = likely.name if likely and likely.confidence >= certainties.OTHER_TOPIC_OF_WHY else None
    if own is None and signals.question and not {*state.answered} & {*turn.rules.dated}:
        own = turn.rules.leaving[0]
    return own if own not in state.answered else None


def _to_be_done(turn: Turn) -> str | None:
    """“What do I do now?”, after something that was said: what is offered is about."""
    state = turn.state
    stated = bool(state.answered) and is_report(turn, state.answered[0])
    offered = state.about.ruling.question if state.about is not None and state.awaiting == HANDOFF else None
    return offered if turn.signals.asks == STEPS and stated else None


def _way(turn: Turn, ruling: Ruling, contract: Contract | None) -> list[str]:
    """“What do I do?”: the way through the menu, and what to write there, where there is one for this customer."""
    if contract is None or ruling.question not in turn.rules.dated or turn.signals.at_a_loss:
        return []
    leaving = rule(turn.rules.leaving[0], contract, turn.today)
    steps = word(leaving, turn.language).steps
    if not steps or is_closed_to(turn, leaving, contract):
        return []
    refund = turn.policy.requests.refundable(ruling_object(leaving).facts, turn.today)
    more = [turn.write("steps-refund")] if refund else []
    waits = [turn.write("steps-also")] if turn.state.awaiting == HANDOFF and not turn.requests else []
    return [turn.write("steps-short", steps=" > ".join(steps)), *more, *waits]


async def _explain_nothing(turn: Turn) -> None:
    """Nothing was answered: what the customer was asked about last is, else it is asked what is meant, and the second
    time a person is offered."""
    state = turn.state
    asked_about = next((each for each in state.choices if each in turn.policy.questions), None)
    if asked_about is not None:
        turn.questions, state.choices = [asked_about], []
        await answer_questions(turn, turn.questions)
    elif likely := _likely(turn):
        turn.questions = [likely]
        await answer_questions(turn, turn.questions)
    elif state.case_open and state.person_called:
        turn.say("explain-case")
    elif state.awaiting == HANDOFF and state.offer is not None:
        propose(turn, state.offer, lead="next-step")
    elif NOTHING in state.explained:
        _offer_person(turn)
    else:
        state.explained.append(NOTHING)
        turn.say("explain-nothing", kind="question", buttons=main_questions(turn)[:3])


def _likely(turn: Turn) -> str | None:
    """The question that the message may be, where it names more than "what do I do?"."""
    asked = [each for each in turn.understood.intent_ranking if each.name in turn.policy.questions]
    likely = max(asked, key=lambda each: each.confidence, default=None)
    surely = likely is not None and likely.confidence >= certainties.OTHER_TOPIC_OF_WHY
    return likely.name if likely is not None and surely and not turn.signals.wordless else None


def _offer_person(turn: Turn) -> None:
    """Who was not helped by other words is offered a person; a wish that waits can be taken up later."""
    offer = own_offer(turn, "requested")
    turn.state.let_go = turn.state.offer if turn.state.awaiting == HANDOFF else turn.state.let_go
    propose(turn, offer, lead="explain-person")


def asks_for_team(turn: Turn) -> bool:
    """“Who sees to that?”, while a team is proposed."""
    about = turn.intent in ("ask_explain", "ask_why", "ask_definition", NOT_UNDERSTOOD)
    short = turn.signals.words <= lengths.OF_REQUEST
    who = turn.signals.asks_who or (turn.signals.of_request == "who" and not turn.requests)
    return about and who and short and turn.state.awaiting == HANDOFF


async def tell_team(turn: Turn) -> None:
    """Who the team is that the offer names."""
    offer = turn.state.offer or last_offer(turn)
    turn.send(turn.write("team-is", team=team_name(turn, offer.team)), kind="chat")


async def say_why(turn: Turn, about: str | None = None) -> None:
    """The rules the last answer rests on, where they stand and how a day was counted; or why something is asked."""
    of_question = turn.state.awaiting != REASON or turn.signals.spelled <= lengths.WHY  # longer, it is about the answer
    if turn.state.awaiting in (NUMBER, CODE, REASON) and of_question:
        turn.say("why-asked-reason" if turn.state.awaiting == REASON else "why-asked-proof", kind="question")
        return
    if turn.signals.about == WAITING and await tells_contact(turn, alone=True):  # "why does it take so long?"
        return
    if about is None and not turn.state.answered and (topic := turn.signals.topic) in turn.policy.questions:
        turn.questions = [topic or ""]  # "why do you claim that of me?": what it is about is the answer
        await answer_questions(turn, turn.questions)
        return
    about = about or await _asked_why(turn)
    if about is not None and is_report(turn, about):  # "why can I not sign in?" is no question for a rule
        turn.questions = [about]
        await answer_questions(turn, turn.questions)
        return
    found = await last_ruling(turn, about)
    if found is None:
        turn.say("why-nothing", kind="question", buttons=main_questions(turn)[:3])
        return
    ruling, contract = found
    rules = rules_of(turn, ruling)
    if not rules and contract is not None and say_of_record(turn, ruling, contract):
        return
    if not rules:
        unknown = "why-record" if contract is not None else "why-asked-proof"  # nothing but the contract answers it
        behind = contract is not None and ruling.situation in turn.policy.situations.behind
        key = "why-silent" if ruling.certainty == NOT_COVERED else "why-behind" if behind else unknown
        ends_on = long_date(contract.term_ends_on, turn.language) if contract is not None else ""
        words = turn.write(key, documents=_documents(turn), team=_team(turn, ruling), ends_on=ends_on)
        turn.send(words, kind="chat")
        return
    unwarned = about is not None and about == why_unwarned(turn)
    begins = turn.write("why-not-warned") if unwarned else turn.write("why-rules", rules=len(rules))
    lines = [begins, *(rule_line(turn, rule) for rule in rules)]
    lines += _reckoned(turn, ruling, contract)
    if ruling.certainty == CONFLICTING:
        lines.append(turn.write("why-two", team=_team(turn, ruling)))
    say_reasons(turn, "\n".join(lines), rules, team=_team(turn, ruling))


async def say_how_sure(turn: Turn, about: str | None = None) -> None:
    """How sure the answer is that the message names, else the last one, and why; never a yes to what was proposed."""
    contract = (await known_contract(turn)).contract
    if contract is not None and turn.state.answered and names_end_day(turn, contract):
        turn.say("which-day-end", day=long_date(contract.term_ends_on, turn.language))
        return
    topic = about or _doubted(turn)
    if topic is not None and topic not in turn.state.answered:
        await answer_questions(turn, [topic])
        return
    found = await last_ruling(turn, topic)
    recorded = contract is not None and contract.cancellation_requested_on is not None
    spoken = turn.requests or turn.state.offer is not None or bool(turn.state.shown) or recorded
    if found is None and turn.contract is not None and spoken:
        await tell_status(turn)
        return
    if found is None:
        turn.say("doubt-nothing", kind="question")
        return
    ruling, contract = found
    verdict = verdict_of(ruling, turn.language, what_if=ruling.on != turn.today)
    rules = rules_for_sure(turn, ruling, contract) if ruling.situation is not None else []
    read_out = ruling.certainty == CERTAIN and ruling.situation is not None and not rules
    key = "doubt-record" if read_out else f"doubt-{ruling.certainty}"
    said = turn.write(key, verdict=verdict, team=_team(turn, ruling))
    turn.send("\n".join([said, *(rule_line(turn, rule) for rule in rules)]), kind="chat")


async def _asked_why(turn: Turn) -> str | None:
    """The topic that a "why" names by itself, where nothing was answered, or a longer one beside the last answer."""
    state = turn.state
    notice = turn.rules.answers.get(NOTICE)
    if notice and set(turn.signals.focuses) & {*OF_TWO_DAYS}:  # "why two different deadlines?"
        return notice
    partner = turn.rules.answers.get(PARTNER)
    if partner and turn.signals.team:
        handoff = (await ruled(turn, partner))[0].handoff
        if handoff is not None and handoff.team == turn.signals.team:
            return partner
    if unwarned := why_unwarned(turn):
        return unwarned
    notice = turn.rules.answers.get(NOTICE)
    of_money = {turn.rules.answers.get(topic) for topic in (INSTALMENTS, CONTRACT)}
    if notice and turn.signals.renews and turn.contract is not None and {*state.answered} <= of_money:
        return notice  # "what do you mean, renewed?"
    likely = next((each for each in turn.understood.intent_ranking if each.name in turn.policy.questions), None)
    if likely is None or (state.answered and turn.signals.spelled < lengths.DOUBT_OF_TOPIC):
        return None
    least = certainties.OTHER_TOPIC_OF_WHY if state.answered else certainties.TOPIC_OF_WHY
    return likely.name if likely.confidence >= least and likely.name not in state.answered else None


def _doubted(turn: Turn) -> str | None:
    """What a longer “are you sure” is about (“are you sure that there is no fee?”): the next likeliest meaning."""
    if turn.signals.spelled < lengths.DOUBT_OF_TOPIC:
        return None
    topic = turn.signals.topic
    if topic in turn.policy.questions and is_report(turn, topic):  # "are you sure? my contract says otherwise"
        return topic
    other = next((meaning for meaning in turn.understood.intent_ranking if meaning.name != turn.intent), None)
    if other is None or other.name not in turn.policy.questions or other.confidence < certainties.DOUBTED:
        return None
    signals = turn.signals
    named = other.name in signals.topics or signals.leaving or signals.renews or signals.pays
    named = named or bool(set(signals.focuses) & {*OF_MONEY})
    if not named:  # "are you sure? I do not want to be had" names nothing: the last answer is meant
        return None
    # Whether it renews is a fact of the contract; to stop the renewal is a wish, and a doubt is no wish.
    stop = turn.policy.requests.question_of("stop_renewal")
    renews = other.name == stop and stop not in turn.state.answered
    return turn.rules.answers.get(CONTRACT, other.name) if renews else other.name


def simply(turn: Turn, ruling: Ruling) -> str:
    """The answer in short: the words written for it, the most specific first, else the verdict and what to do."""
    what_if = ruling.on != turn.today
    leaves = ruling.question in turn.rules.leaving
    keys = [
        f"explain-{ruling.question}-{ruling.situation}",
        f"explain-{ruling.question}",
        *([f"explain-{ruling.situation}"] if leaves else []),
    ]
    key = next((key for key in keys if texts.has(turn.language, key, provider=ruling.provider)), None)
    runs = ruling.situation in turn.policy.situations.running
    if key and runs and ruling.variant is None and not what_if:
        return turn.write(key, **values(ruling, turn.language))
    if ruling.situation in turn.policy.situations.behind and leaves:
        return turn.write("explain-behind", **values(ruling, turn.language))
    answer = word(ruling, turn.language, what_if=what_if)
    return "\n".join(filter(None, (turn.write("explain-short", verdict=answer.verdict), answer.next)))


def _reckoned(turn: Turn, ruling: Ruling, contract: Contract | None) -> list[str]:
    """How the days of the answer were counted, where the company's texts say it (``reckon-<fact>``)."""
    if contract is None:
        return []
    known = {
        **values(ruling, turn.language),
        "ends_on": long_date(contract.term_ends_on, turn.language),
        "days": contract.notice_days or 0,
    }
    keys = [f"reckon-{fact}" for fact in ruling.facts]
    return [turn.write(key, **known) for key in keys if texts.has(turn.language, key, provider=ruling.provider)]


def _documents(turn: Turn) -> str:
    documents = dict.fromkeys(clause.document.id for clause in turn.policy.clauses.values())
    return turn.write("places-join").join(turn.write(f"document-{document}") for document in documents)


def _team(turn: Turn, ruling: Ruling) -> str:
    team = ruling.handoff.team if ruling.handoff else own_offer(turn, "requested").team
    return team_name(turn, team)
