"""The rules that an answer rests on, told once in full, and why of what was not answered by a rule."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.several_answers import is_new
from dialogue.sources import short_section
from dialogue.turn import Turn
from protocol.turn import CardClause

NOT_WARNED = "not_warned"  # what a complaint is about, and the reason of the hand-over for it
NOTICE = "notice"  # a topic


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


def rule_line(turn: Turn, rule: CardClause) -> str:
    """What a rule says, and where it stands."""
    return turn.write("why-rule", statement=rule.statement, source=_source(turn, rule))


def _source(turn: Turn, rule: CardClause) -> str:
    document = turn.write(f"document-{turn.policy.clauses[rule.id].document.id}")
    return ", ".join(filter(None, (document, short_section(rule.section), rule.url)))
