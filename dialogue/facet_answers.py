"""What is said to a facet: the line of the question for it, a computed one, or that of what waits or was done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

import texts
from dialogue.card import word
from dialogue.facets import (
    CASE,
    LEAVING,
    OF_REQUEST,
    REQUEST,
    at_hand,
    facet_of,
    has_words,
    is_of_case,
    keys_of,
    names_of,
    request_of,
    waiting,
)
from dialogue.follow_up_answers import go_on, say_if_nothing, say_unanswered
from dialogue.handover import team_name
from dialogue.hints import is_closed_to
from dialogue.in_time import answer_of_today
from dialogue.last_answer import simply
from dialogue.of_request import tell_of_case, tell_of_request
from dialogue.papers import tell_of_copy
from dialogue.policy_questions import answer_questions, known_contract, ruled
from dialogue.request_words import advice, short
from dialogue.ruling_words import NONE, values
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF
from protocol.request import OpenRequest
from protocol.understood import Facet
from retention import Ruling
from retention.wording import long_date

NOTICE, INSTALMENTS, CONTACT = "notice", "instalments", "contact"  # topics
CLOSED = "closed"  # behind leaving, in the names of texts: to whom the menu is not shown


async def answer_facet(turn: Turn) -> None:
    """The line for it, and again the offer that waits or that the answer called for."""
    facet = facet_of(turn)
    turn.state.unsure = 0
    if facet is None:
        return
    if is_of_case(turn):
        await _tell_of_case(turn, facet)
        return
    if (request := request_of(turn, facet)) is not None:
        await _tell_of_request(turn, facet, request)
        return
    question = at_hand(turn)
    if question is not None and question == turn.rules.answers.get(CONTACT):
        await go_on(turn, word((await ruled(turn, question))[0], turn.language).verdict, question)
        return
    said = await _line(turn, facet, question) if question else ""
    if not said and LEAVING in names_of(turn, question) and facet in OF_LEAVING:
        await OF_LEAVING[facet](turn)
        return
    if not said and facet == "no_answer":
        await say_unanswered(turn)
        return
    if not said and turn.contract is not None and (facet == "if_nothing" or (facet == "next" and not waiting(turn))):
        await say_if_nothing(turn)
        return
    team = await _team(turn, question)
    names = (*waiting(turn), "")
    keys = (f"facet-{name}-{facet}" if name else f"facet-{facet}" for name in names)
    said = said or next(
        (turn.write(key, team=team) for key in keys if texts.has(turn.language, key, provider=turn.provider.id)), ""
    )
    await go_on(turn, said or turn.write("again-more"), question)


async def _team(turn: Turn, question: str | None) -> str:
    """The team that an offer waits for, else that of the answer."""
    offer = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if offer is not None or question is None:
        return team_name(turn, offer.team if offer else turn.rules.team_for("requested"))
    ruling, _ = await ruled(turn, question)
    return team_name(turn, ruling.handoff.team if ruling.handoff else turn.rules.team_for("requested"))


async def _line(turn: Turn, facet: Facet, question: str) -> str:
    """The words of the question for it, with what is known of the contract; empty without any that can be said."""
    ruling, _ = await ruled(turn, question)
    known, situation = await _known(turn, ruling), ruling.situation
    names = names_of(turn, question)
    if LEAVING in names and await _is_closed(turn):
        names = (f"{LEAVING}-{CLOSED}", *names)
    for key in keys_of(facet, names, situation):
        if not texts.has(turn.language, key, provider=turn.provider.id):
            continue
        try:
            return "\n".join(" ".join(line.split()) for line in turn.write(key, **known).splitlines())
        except texts.MissingText:  # a value of another situation
            continue
    return ""


async def _is_closed(turn: Turn) -> bool:
    """Whether this customer does not see the company's menu to leave."""
    contract, ruling = (await known_contract(turn)).contract, (await ruled(turn, turn.rules.leaving[0]))[0]
    return contract is not None and is_closed_to(turn, ruling, contract)


async def _known(turn: Turn, ruling: Ruling) -> dict[str, object]:
    """The values of the answer, of those on the notice and on the instalments, and the end of the contract."""
    known: dict[str, object] = {}
    contract = (await known_contract(turn)).contract
    for question in (turn.rules.answers.get(INSTALMENTS), turn.rules.answers.get(NOTICE), ruling.question):
        if question is not None:
            found = values((await ruled(turn, question))[0], turn.language)
            known |= {name: value for name, value in found.items() if value not in (NONE, 0) or name not in known}
    if contract is not None:
        known["ends"] = long_date(contract.term_ends_on, turn.language)
    known["team"] = await _team(turn, ruling.question)
    return known


async def _tell_of_request(turn: Turn, facet: Facet, request: OpenRequest) -> None:
    if facet in OF_REQUEST:
        tell_of_request(turn, OF_REQUEST[facet])
    elif facet in ("proof", "where") and request.here:
        await tell_of_copy(turn)
    else:
        said = []
        if has_words(turn, facet, REQUEST):
            team = team_name(turn, request.team)
            said.append(turn.write(f"facet-{REQUEST}-{facet}", team=team, **short(turn, request)))
        said.append(advice(turn, request))
        turn.send("\n".join(line for line in said if line) or turn.write("again-more"), kind="chat")


async def _tell_of_case(turn: Turn, facet: Facet) -> None:
    if facet in OF_REQUEST:
        await tell_of_case(turn, OF_REQUEST[facet])
    elif turn.case is not None:
        number, team = turn.case.number, team_name(turn, turn.case.team)
        turn.say(f"facet-{CASE}-{facet}", number=number, team=team)


async def _say_steps(turn: Turn) -> None:
    """How to leave: the way through the menu, where there is one for this customer, else how notice is given."""
    question = at_hand(turn) or turn.rules.leaving[0]
    ruling, _ = await ruled(turn, turn.rules.leaving[0])
    steps = word(ruling, turn.language).steps
    if not steps and not turn.rules.claims:
        await _say_in_short(turn)
        return
    if not steps:
        turn.questions = [*turn.rules.claims[:1]]
        await answer_questions(turn, turn.questions)
        return
    said = (
        [turn.write("admin-only")] if await _is_closed(turn) else [turn.write("steps-short", steps=" > ".join(steps))]
    )
    said += [turn.write("steps-also")] if turn.state.awaiting == HANDOFF and not turn.requests else []
    await go_on(turn, " ".join(said), question)


async def _say_in_short(turn: Turn) -> None:
    """What comes then, one step after the other."""
    question = at_hand(turn) or turn.rules.leaving[0]
    ruling, _ = await ruled(turn, question)
    await go_on(turn, simply(turn, ruling), question)


OF_LEAVING: Mapping[Facet, Callable[[Turn], Awaitable[None]]] = {
    "how": _say_steps,
    "where": _say_steps,
    "next": _say_in_short,
    "all": _say_in_short,
    "if_nothing": say_if_nothing,
    "no_answer": say_unanswered,
    "today": answer_of_today,
}
