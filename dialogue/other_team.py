"""“Have another team see to it”, “this is of no help”: somebody else of the company, and never who does not answer."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.fuller_yes import keep_words
from dialogue.handover import last_offer, open_case, own_offer, propose, propose_other_team, team_name
from dialogue.registering import accept
from dialogue.state import Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF

OTHERS = ("record", "requested")  # whose team sees to it instead: the first that is not the one that does not answer
PERSON = "request_human"  # the intent
# What such a wish, or such a reproach, may be taken for; any other intent is answered first.
TAKEN_FOR = ("affirm", PERSON, "ask_explain", "register_request", NOT_UNDERSTOOD)
REPROACH = ("deny", "correct_assistant", "complain", "doubt", "out_of_scope", NOT_UNDERSTOOD)


def wants_other_team(turn: Turn) -> bool:
    """Whether somebody else than who was offered or called is to see to it."""
    state = turn.state
    spoken_of = state.case_open or (state.awaiting == HANDOFF and state.offer is not None) or bool(state.answered)
    taken = (*TAKEN_FOR, turn.rules.answers.get("contact"))
    asked = turn.signals.other_team and not (turn.signals.refuses_person or turn.signals.conditional)
    return asked and turn.intent in taken and spoken_of and not state.awaits_proof


async def pass_to_other_team(turn: Turn) -> None:
    """Pass what is wished for to that team, or ask; a yes with it registers what was offered, there."""
    state, signals = turn.state, turn.signals
    waits = state.offer if state.awaiting == HANDOFF else None
    team = _other_than(turn, waits)
    agrees = signals.starts_with == "yes" and not signals.question
    said = turn.write("other-team", team=team_name(turn, team))
    if state.case_open:
        if team in state.case_teams:
            turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
        else:
            propose_other_team(turn, Offer(team, "requested"))
        return
    if waits is not None and waits.kind is not None:
        keep_words(turn, besides=waits.asked_in)
        moved = replace(waits, team=team)
        if agrees:
            await accept(turn, moved)
        else:
            propose(turn, moved, said=said)
        return
    offer = replace(waits, team=team) if waits is not None else Offer(team, "requested")
    if signals.question or not (agrees or signals.agrees or turn.intent in ("affirm", PERSON)):
        propose(turn, offer, said=said)
    else:
        open_case(turn, offer)


def _other_than(turn: Turn, waits: Offer | None) -> str:
    """The team for it: not the one that was offered, called or spoken of last."""
    called = turn.state.case_teams[-1:] if turn.state.case_open else []
    silent = called[0] if called else waits.team if waits is not None else last_offer(turn).team
    teams = [turn.rules.team_for(reason) for reason in OTHERS]
    return next((team for team in teams if team != silent), teams[0])


def is_unhelped(turn: Turn) -> bool:
    """“That does not help me”: no refusal of what is offered, and no question."""
    asks = turn.signals.question or turn.intent in turn.policy.questions
    return turn.signals.unhelped and turn.intent in REPROACH and not asks and not turn.state.awaits_proof


async def meet_reproach(turn: Turn) -> None:
    """A word of regret, and a person in one tap; a wish that was offered can be taken up later."""
    state = turn.state
    said = turn.write("unhelped")
    if state.case_open:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
        return
    waits = state.offer if state.awaiting == HANDOFF else None
    if waits is not None and waits.kind is not None and turn.contract is not None:
        state.let_go = waits
    person = waits if waits is not None and waits.kind is None else own_offer(turn, "requested")
    propose(turn, person, said=said)
