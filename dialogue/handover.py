"""Proposing a person, and asking the front desk for a case when the customer says yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec.structs import replace

import texts
from dialogue.menu import reply_buttons
from dialogue.request_kinds import LEAVING, named, needs_contract, replaced_by
from dialogue.request_words import title_of
from dialogue.state import DialogueState, Offer
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF
from protocol.handover import Handover, Priority, RulingObject
from protocol.request import RequestKind
from protocol.turn import Button, OpenCase
from retention.wording import long_date
from texts.requests import title

# Reasons to talk to a person that say nothing of what it is about.
ANY_PERSON = ("requested", "upset", "not_understood", "assistant_failed")
RENEWAL = "renewal_on"  # the fact by whose day a contact must have been
REPLIES = ("affirm", "deny")  # a yes or no asks for nothing by itself: no receipt quotes it


def propose(turn: Turn, offer: Offer, lead: str | None = None, *, said: str | None = None) -> None:
    """Ask, with yes and no as buttons. lead: key of the sentence to say before it; said: that sentence itself.

    Raises texts.MissingText.
    """
    if turn.contract is None and not needs_contract(offer.kind):
        offer = replace(offer, kind=None)  # of a stranger nothing is registered: a yes calls a person, and is asked so
    before = said or (turn.write(lead) if lead else "")
    ask(turn, offer, f"{before} {question_of(turn, offer)}".strip())


def question_of(turn: Turn, offer: Offer) -> str:
    """The question to which a yes does what it names. Raises texts.MissingText."""
    return _request_named(turn, offer) if offer.kind else _person_named(turn, offer)


def _person_named(turn: Turn, offer: Offer) -> str:
    keys = [f"offer-{offer.reason}-{offer.priority}", f"offer-{offer.reason}"]
    key = next((key for key in keys if texts.has(turn.language, key, provider=turn.provider.id)), f"offer-{offer.team}")
    return turn.write(key, team=team_name(turn, offer.team), priority=offer.priority)


def _request_named(turn: Turn, offer: Offer) -> str:
    """The question that names what a yes registers, and what it would follow."""
    kind = offer.kind or "other"
    what = title_of_offer(turn, kind)
    follows = replaced_by(turn.requests, kind)
    if follows is not None:
        before = title_of(turn, follows)
        return turn.write("ask-replace", number=follows.number, before=before, title=what)
    why = f"why-now-{offer.reason}"
    team = team_name(turn, offer.team)
    lead = turn.write(why, team=team) if texts.has(turn.language, why, provider=turn.provider.id) else ""
    key = "ask-register-high" if offer.priority == "high" else "ask-register"
    asked = turn.write(key, team=team, title=what)
    wished = turn.state.wished if kind in LEAVING else None
    day = turn.write("ask-wished", day=long_date(wished, turn.language)) if wished else ""
    return " ".join(part for part in (lead, asked, day) if part)


def title_of_offer(turn: Turn, kind: RequestKind) -> str:
    """What a request of that kind would be called, registered with the ruling at hand."""
    about = turn.state.about
    situation = about.ruling.situation if about else None
    return title(kind, _question(turn.state), turn.provider.id, turn.language, situation=situation)


def propose_other_team(turn: Turn, offer: Offer) -> None:
    """With a case open at one team, ask whether to add what another team sees to."""
    ask(turn, offer, turn.write("offer-other-team", team=team_name(turn, offer.team)))


def team_name(turn: Turn, team: str) -> str:
    """What the company's customers read for one of its teams. Raises texts.MissingText."""
    return turn.write(f"team-{team}")


def open_case(turn: Turn, offer: Offer) -> None:
    """Ask for the case at once: the customer has said yes, or asked for a person.

    The front desk confirms it before the turn's messages, so what this turn has said already goes with it.
    """
    state = turn.state
    joins = state.case_open
    contact_by = promised(turn, offer, state.about.ruling if state.about else None)
    handover = Handover(
        team=offer.team,
        reason=offer.reason,
        priority=offer.priority,
        question=_question(state),
        ruling=state.about.ruling if state.about else None,
        # A past day is no promise; the team finds the request in the record.
        contact_by=contact_by if contact_by and contact_by >= turn.today else None,
        snapshot=state.about.snapshot if state.about else None,
    )
    turn.effect(OpenCase(handover, lead="\n\n".join(message.text for message in turn.messages)))
    turn.messages.clear()
    state.case_teams = [*(state.case_teams if joins else []), offer.team]
    state.case_open, state.case_new, state.person_called = True, True, True
    state.await_nothing()


def promised(turn: Turn, offer: Offer, ruling: RulingObject | None) -> date | None:
    """The contact that the company promised for a request made in its product; none for what is asked for here."""
    requested = ruling.facts.get("requested_on") if ruling else None
    if requested is None:
        return None
    day = turn.rules.contact_by(offer.team, offer.reason, date.fromisoformat(str(requested)))
    renewal = ruling.facts.get(RENEWAL) if ruling and offer.kind != "undo" else None
    late = day is not None and renewal is not None and turn.today <= date.fromisoformat(str(renewal)) < day
    return None if late else day  # no promise of a day by which it is too late


def broken_promise(turn: Turn, facts: Mapping[str, object]) -> date | None:
    """The day of a contact that was promised for the request on record, if it is gone by."""
    requested, clause = facts.get("requested_on"), turn.rules.contact
    if requested is None or clause is None:
        return None
    day = clause.day(clause.team, "", date.fromisoformat(str(requested)))
    return day if day is not None and day < turn.today else None


def person_asked_for(turn: Turn, *, urgent: bool) -> None:
    """A person is asked for: the case is opened at once, at the team named, proposed or last spoken of."""
    team = turn.signals.team if turn.signals.team in turn.provider.teams else None
    waits = turn.state.offer if not (turn.state.pressing and turn.state.offer and turn.state.offer.kind) else None
    offer = waits or last_offer(turn)
    if team and team != offer.team:
        offer = Offer(team, "requested")
    open_case(turn, Offer(offer.team, offer.reason, "high") if urgent else offer)


def apologise(turn: Turn) -> None:
    """Something of ours broke: say so and propose a person."""
    propose(turn, own_offer(turn, "assistant_failed"), lead="sorry-broken")


def own_offer(turn: Turn, reason: str, priority: Priority = "normal") -> Offer:
    """A hand-over that no ruling asks for, to the team the company's files name for that reason.

    Whoever has written of an emergency, or of something else that needs a person, is led to the one named then.
    """
    about, pressing = turn.state.about, turn.state.pressing
    if pressing and reason in ANY_PERSON:
        reason = pressing.reason if reason in ("requested", "upset") else reason
        return Offer(pressing.team, reason, "high" if "high" in (priority, pressing.priority) else "normal")
    question = _question(turn.state) or next(iter(turn.rules.leaving), None)
    offer = Offer(turn.rules.team_for(reason), reason, "high" if reason in turn.rules.urgent else priority)
    return named(turn, offer, question, about.ruling.facts if about else {})


def ask(turn: Turn, offer: Offer, text: str, *, also: Sequence[Button] = ()) -> None:
    """The proposal in words already made. also: buttons between yes and no."""
    turn.state.offer = offer if offer.asked_in or turn.intent in REPLIES else replace(offer, asked_in=turn.message)
    turn.state.awaiting = HANDOFF
    yes, no = reply_buttons(turn)
    turn.send(text, kind="offer", buttons=[yes, *also, no])


def last_offer(turn: Turn) -> Offer:
    """The team the last answer named, else the one for whoever asks for a person."""
    if turn.state.pressing:
        return own_offer(turn, "requested")
    if turn.state.strayed:
        return own_offer(turn, "out_of_scope")
    named = turn.state.about.ruling.handoff if turn.state.about else None
    return Offer(named.team, "requested") if named else own_offer(turn, "requested")


def _question(state: DialogueState) -> str | None:
    """What the case is about; while the customer is not known yet, what they came with."""
    return state.about.ruling.question if state.about else next(iter(state.pending), None)
