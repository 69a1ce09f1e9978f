"""The rules that an answer rests on, said once in full, and why of what was not answered by a rule."""

from __future__ import annotations

from collections.abc import Sequence

import texts
from dialogue.card import clauses_of
from dialogue.handover import own_offer, team_name
from dialogue.several_answers import is_new
from dialogue.sources import short_section
from dialogue.turn import Turn
from protocol.turn import CardClause
from retention import Contract, Ruling, rule
from retention.dates import ClauseDate, NoticeDate
from retention.wording import long_date

NOT_WARNED = "not_warned"  # what a complaint is about, and the reason of the hand-over for it
NOTICE, INSTALMENTS, CHARGES, CONTRACT = "notice", "instalments", "charges", "contract"  # topics
MOST_RULES = 3  # sentences of clauses in one answer
CERTAIN, CONFLICTING = "certain", "conflicting"  # certainties of a ruling


def why_unwarned(turn: Turn) -> str | None:
    """“Nobody told me”, then “why?”, with nothing answered yet: what the notice rests on is the reason there is."""
    state = turn.state
    offers = (state.offer, state.let_go)
    complained = NOT_WARNED in state.acknowledged or any(each and each.reason == NOT_WARNED for each in offers)
    return turn.rules.answers.get(NOTICE) if complained and not state.answered else None


def say_reasons(turn: Turn, reasons: str, rules: Sequence[CardClause], *, team: str) -> None:
    """The reasons; the second time only where the rules stand, and who can say more."""
    if not is_new(turn, reasons):
        places = dict.fromkeys(_source(turn, rule) for rule in rules)
        reasons = turn.write("why-again", sources=turn.write("places-join").join(places), team=team)
        reasons = reasons if is_new(turn, reasons) else turn.write("again-more")
    turn.send(reasons, kind="chat")


def rules_of(turn: Turn, ruling: Ruling) -> list[CardClause]:
    """The clauses that give a reason; one that only describes a way through a menu gives none, unless that way is the
    answer."""
    clauses = clauses_of(ruling, turn.language)
    ways = {clause.id for clause in clauses if texts.has(turn.language, f"steps-{clause.id}", provider=ruling.provider)}
    answers = {clause.id for clause in clauses[:1] if ruling.certainty == CERTAIN}
    return [clause for clause in clauses if clause.id not in ways - answers][:MOST_RULES]


def rules_for_sure(turn: Turn, ruling: Ruling, contract: Contract | None) -> list[CardClause]:
    """Those that make the answer certain or disputed: of one on leaving or on money back, by which its days are
    reckoned; the length of a notice is the contract's own, and the answer on it says by what."""
    rules, notice = rules_of(turn, ruling), turn.rules.answers.get(NOTICE)
    refund, dates = turn.policy.requests.question_of("refund"), turn.policy.dates
    if ruling.question not in (*turn.rules.leaving, notice, refund) or notice is None:
        return rules
    days = [dates[fact] for fact in ruling.facts if fact in dates]
    if days and ruling.question != refund:
        days = [*dates.values()]  # also those that have passed, which no fact names any more
    reasons = {day.clause.id for day in days if isinstance(day, ClauseDate)}
    if contract is not None and any(isinstance(day, NoticeDate) for day in days):
        reasons |= {*rule(notice, contract, turn.today).clauses}
    named = [each for each in rules if each.id in reasons]
    return named if len(named) > (1 if ruling.certainty == CONFLICTING else 0) else rules


def say_of_record(turn: Turn, ruling: Ruling, contract: Contract) -> bool:
    """Why, of an answer that no clause gives: what in the record tells it, and the rules by which its instalments are
    due. False where the record alone is the reason."""
    answers = turn.rules.answers
    runs = ruling.situation in turn.policy.situations.running
    if runs and ruling.question == answers.get(CONTRACT) and not contract.auto_renew:
        asked = contract.cancellation_requested_on
        key = "why-record-asked" if asked else "why-record-off"
        known = long_date(asked, turn.language) if asked else ""
        turn.say(key, day=long_date(contract.term_ends_on, turn.language), asked=known)
        return True
    charges = answers.get(CHARGES)
    if not runs or charges is None or ruling.question != answers.get(INSTALMENTS):
        return False
    rules = rules_of(turn, rule(charges, contract, turn.today))
    if not rules:
        return False
    begins = turn.write("why-instalments", rules=len(rules))
    team = team_name(turn, own_offer(turn, "requested").team)
    say_reasons(turn, "\n".join([begins, *(rule_line(turn, each) for each in rules)]), rules, team=team)
    return True


def rule_line(turn: Turn, clause: CardClause) -> str:
    """What a rule says, and where it stands."""
    return turn.write("why-rule", statement=clause.statement, source=_source(turn, clause))


def _source(turn: Turn, rule: CardClause) -> str:
    document = turn.write(f"document-{turn.policy.clauses[rule.id].document.id}")
    return ", ".join(filter(None, (document, short_section(rule.section), rule.url)))
