"""What happened, more closely than its question says: data given to strangers, somebody who still has access, a threat
to cut off, debits that go on."""

from __future__ import annotations

import texts
from dialogue import lengths
from dialogue.distress import DANGER, PAPERS, STEPS
from dialogue.handover import own_offer, propose, propose_other_team, team_name
from dialogue.other_company import say_only_here
from dialogue.policy_questions import answer_questions, known_contract, ruled_offer
from dialogue.several_answers import LOST, after_loss, is_new, is_report
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from retention import Contract
from retention.contract_on_day import ContractOnDay

EMERGENCY, SECURITY, UNPAID, CHARGES, CONTRACT = "emergency", "security", "unpaid", "charges", "contract"  # topics
FLED, BANK_DATA, FORMER_ACCESS, CUT_OFF, DEBITS, THEFT = (
    "fled",
    "bank_data",
    "former_access",
    "cut_off",
    "debits",
    "theft",
)  # matters
REMINDED, INSTALMENTS = "reminded", "instalments"  # a matter, and the topic that answers it
ABOUT = ("ask_explain", "doubt", "ask_why", NOT_UNDERSTOOD)
REPORTS = ("state_reason", "register_request", "deny")  # what such a report may be taken for beside these
UNSURE = (NOT_UNDERSTOOD, "complain", "out_of_scope", "inform")


def no_emergency(turn: Turn) -> str | None:
    """The question to answer where what sounds like an emergency is about money: a threat to cut off, or debits."""
    topic = {CUT_OFF: UNPAID, DEBITS: CHARGES}.get(turn.signals.matter or "")
    return turn.rules.answers.get(topic) if topic else None


def is_about_money(turn: Turn) -> bool:
    """“They cut us off tomorrow”, “it is urgent, the debits go on”: taken for an emergency, but none for the police."""
    emergency = turn.rules.answers.get(EMERGENCY)
    taken = turn.intent == emergency or (turn.intent in UNSURE and emergency in {*turn.questions, *turn.likeliest[:2]})
    return taken and no_emergency(turn) is not None and turn.tone != DANGER


async def answer_about_money(turn: Turn) -> None:
    """What the documents say of it, in the place of the words for an emergency."""
    if question := no_emergency(turn):
        turn.questions = [question]
        await answer_questions(turn, [question])


def runs_out(turn: Turn, contract: Contract) -> bool:
    """Whether it runs to its end without renewing."""
    situations = turn.policy.situations
    here = situations.of(ContractOnDay(contract, turn.today))
    return here in situations.running and here in situations.settled


def is_reminded(turn: Turn) -> bool:
    """“Why do you claim 318 euros?”, “a letter of reminder”: asked of a contract that is known."""
    billing = turn.policy.requests.question_of("billing_problem")
    about = (*UNSURE, "ask_why", "ask_explain", "ask_definition", billing)
    known = turn.contract is not None and INSTALMENTS in turn.rules.answers
    return known and turn.signals.matter == REMINDED and turn.intent in about and turn.state.awaiting is None


async def tell_what_is_due(turn: Turn) -> None:
    """What the record shows of it, and who checks a claim that does not fit."""
    contract = (await known_contract(turn)).contract
    late = contract is not None and any(payment.status == "overdue" for payment in contract.to_pay)
    billing = turn.policy.requests.question_of("billing_problem")
    turn.questions = [turn.rules.answers[INSTALMENTS], *([billing] if billing and not late else [])]
    await answer_questions(turn, turn.questions)


def is_due_debit(turn: Turn) -> bool:
    """“Why do you still charge me?”, “I have cancelled and was charged”, taken for a wrong debit."""
    billing = turn.policy.requests.question_of("billing_problem")
    taken = turn.intent == billing or (turn.intent == NOT_UNDERSTOOD and billing in turn.likeliest[:2])
    goes_on = turn.signals.matter == DEBITS or turn.signals.claims_done
    return taken and goes_on and turn.contract is not None and CHARGES in turn.rules.answers


async def explain_debit(turn: Turn) -> None:
    """While the contract runs to its end without renewing, its instalments are due: say so without an apology."""
    contract = (await known_contract(turn)).contract
    due = contract is not None and runs_out(turn, contract) and bool(contract.to_pay)
    billing = turn.policy.requests.question_of("billing_problem") or ""
    first = turn.rules.answers[CHARGES] if due else billing
    situations = turn.policy.situations
    if contract is not None and situations.of(ContractOnDay(contract, turn.today)) in situations.behind:
        first = turn.rules.answers.get(CONTRACT, billing)  # whether it has renewed, which the record does not show
    others = [each for each in turn.questions[1:] if each in turn.policy.questions and each not in (first, billing)]
    turn.questions = list(dict.fromkeys([first, *([] if due else [billing]), *others]))
    await answer_questions(turn, turn.questions)
    if due and turn.state.awaiting != HANDOFF and not turn.requests and (offer := await ruled_offer(turn, billing)):
        propose(turn, offer, lead="debit-doubted")


def has_former_access(turn: Turn) -> bool:
    """Somebody who left still has access, or fled with it; the scam texts, which speak of callers, do not fit."""
    security, matter = turn.rules.answers.get(SECURITY), turn.signals.matter
    fled = matter == FLED and turn.intent in (security, *turn.policy.requests.persons, *UNSURE, *REPORTS)
    return security is not None and (fled or (turn.intent == security and matter == FORMER_ACCESS))


async def tell_of_access(turn: Turn) -> None:
    """Who can take it away, and what helps until then."""
    state = turn.state
    question = turn.rules.answers[SECURITY]
    offer = await ruled_offer(turn, question) or own_offer(turn, "requested")
    again = state.matter == FORMER_ACCESS
    state.matter, state.answered, state.pressing = FORMER_ACCESS, [question], offer
    key = "access-again" if again else "access-fled" if turn.signals.matter == FLED else "access"
    if turn.signals.leaving and turn.signals.question:  # "and how do we cancel?"
        turn.say(key, team=team_name(turn, offer.team))
        await answer_questions(turn, turn.rules.leaving[:1])
        return
    with_person(turn, key)


def asks_of_access(turn: Turn) -> bool:
    """“Can you throw them out?”, “they left in May”: more about such access."""
    state = turn.state
    about = state.matter == FORMER_ACCESS and state.answered == [turn.rules.answers.get(SECURITY)]
    data = any(turn.entity(name) is not None for name in ("contract_number", "code", "phone", "email"))
    waits = state.awaits_proof or data
    emergency = turn.rules.answers.get(EMERGENCY)  # "block them"
    meant = turn.intent in (*ABOUT, "inform") or (turn.intent == emergency and turn.signals.matter != THEFT)
    meant = meant or turn.intent == turn.rules.answers.get(SECURITY)
    meant = meant or (turn.intent == "affirm" and turn.state.awaiting != HANDOFF)  # "throw them out"
    return about and not waits and meant and turn.signals.words <= lengths.OF_ACCESS


def asks_of_person_matter(turn: Turn) -> bool:
    """“You cannot tell me where it is?”, after an answer that leads to a person: said once more, and shorter."""
    state, signals = turn.state, turn.signals
    elsewhere = signals.of_leaving or signals.wants_to_leave or signals.topics
    steps = signals.asks == STEPS and (signals.wordless or not elsewhere)  # whatever it is taken for
    papers = signals.matter == PAPERS and signals.inquires
    asks = (turn.intent == "ask_explain" or steps or papers) and state.pressing is not None and signals.words > 2
    return asks and not (signals.asks_who or signals.pays) and _person_matter(turn) is not None


async def say_who_helps(turn: Turn) -> None:
    """What can and cannot be done from here, and who can."""
    matter = _person_matter(turn)
    steps = after_loss(turn, f"now-{matter}")
    if turn.signals.matter == PAPERS:
        with_person(turn, f"hardship-{PAPERS}")  # which they are is written for no case
        return
    known = turn.signals.asks == STEPS and texts.has(turn.language, steps, provider=turn.provider.id)
    with_person(turn, steps if known else after_loss(turn, f"anew-{matter}"))


def _person_matter(turn: Turn) -> str | None:
    """What was answered last and leads to a person, where it can be said once more in other words."""
    persons, pressing = turn.policy.requests.persons, turn.state.pressing
    named = [each for each in persons if pressing and turn.contract is None and each.endswith(pressing.reason)]
    answered = (each for each in (*turn.state.answered, *named) if each in persons)
    return next((each for each in answered if is_report(turn, each)), None)


def asks_whether_yours(turn: Turn) -> bool:
    """“The number is 09 ..., is that you?”, after an answer on such calls: the number is not where the customer wants
    to be reached."""
    about = turn.state.answered == [turn.rules.answers.get(SECURITY)]
    return about and turn.signals.question and turn.intent in ("give_contact", "inform")


def with_person(turn: Turn, key: str) -> None:
    """A sentence on it, and the person offered for it, or who was called already."""
    state = turn.state
    offer = state.pressing or own_offer(turn, "requested")
    said = turn.write(key, team=team_name(turn, offer.team))
    if not is_new(turn, said):
        said = turn.write("person-can", team=team_name(turn, offer.team))
    if state.case_open and offer.team in state.case_teams:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
    elif state.case_open:
        turn.send(said, kind="chat")
        propose_other_team(turn, offer)
    else:
        propose(turn, offer, said=said)


def say_first(turn: Turn) -> None:
    """Before the answer: to warn the bank, where data of an account or a card were given away; that other companies
    are not answered for here."""
    security, signals = turn.rules.answers.get(SECURITY), turn.signals
    paid = signals.claims_paid and signals.gave_away and not signals.question
    if security in (turn.intent, *turn.questions) and (paid or signals.matter == BANK_DATA):
        turn.say("warn-bank")
        turn.state.matter = LOST
    say_only_here(turn)
