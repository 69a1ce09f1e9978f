"""Not sure what was meant: one short question with the two likeliest meanings, then a person."""

from __future__ import annotations

from collections.abc import Sequence

import texts
from dialogue import certainties
from dialogue.distress import DANGER
from dialogue.handover import ask, own_offer, propose, team_name, title_of_offer
from dialogue.menu import person_button
from dialogue.several_answers import after_loss, is_new
from dialogue.standing_wish import HARDSHIP
from dialogue.state import Offer
from dialogue.turn import Turn
from protocol.awaiting import CLARIFY, HANDOFF
from protocol.turn import Button, Command

TWICE = 2  # unclear messages in a row
DID_YOU_MEAN = "did-you-mean"


def clarify(turn: Turn) -> None:
    """Ask once which was meant; the second time in a row, or for a pair already shown, propose a person.

    A customer who was in danger is given no topics to choose from.
    """
    if DANGER in turn.state.acknowledged:
        turn.say("danger-no")
        return
    if stays_with_person(turn):
        return
    fitting = [each for each in turn.understood.intent_ranking if each.name and each.confidence >= certainties.FITS]
    named = [intent.name for intent in fitting if intent.name]
    # the topic of the conversation goes first
    at_hand = [question for question in turn.state.answered if question in named]
    _between(turn, [intent for intent in dict.fromkeys([*at_hand[:1], *named]) if title_of(turn, intent)][:2])


def stays_with_person(turn: Turn) -> bool:
    """After a hardship, an emergency, a theft or the like no topics are proposed: say again what helps, and who helps.
    After an emergency another topic that the message is likely about goes first."""
    state = turn.state
    pressing, persons = state.pressing, turn.policy.requests.persons
    if pressing is None or state.unsure:
        return False
    key = next((f"anew-{question}" for question in state.answered if question in persons), "")
    key = after_loss(turn, key)
    if HARDSHIP in state.acknowledged:
        key = "hardship-person"
    elif _is_about_more(turn) or not texts.has(turn.language, key, provider=turn.provider.id):
        return False
    said = turn.write(key, team=team_name(turn, pressing.team), priority=pressing.priority)
    if not is_new(turn, said):
        said = turn.write("person-can", team=team_name(turn, pressing.team))
    state.unsure += 1
    if state.case_open:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
    else:
        propose(turn, pressing, said=said)
    return True


def _is_about_more(turn: Turn) -> bool:
    """Whether the likeliest meaning is a question that leads to no person: "and if I am late?"."""
    asked = [each for each in turn.understood.intent_ranking if each.name in turn.policy.questions]
    likely = max(asked, key=lambda each: each.confidence, default=None)
    return (
        likely is not None
        and likely.name not in (*turn.policy.requests.persons, *turn.state.answered)
        and likely.confidence >= certainties.OTHER_TOPIC
    )


def is_typed_command(turn: Turn) -> bool:
    """A command of Rasa's, typed as text (the channel has taken its slash away)."""
    return turn.signals.typed_command


async def nothing_meant(turn: Turn) -> None:
    """A command of Rasa's was typed: it means nothing here, so there is nothing to choose from."""
    _between(turn, [])


def propose_person(turn: Turn) -> None:
    """The customer is not understood: a person may help, and what is spoken of is not lost. Said once in these words;
    the third time in a row only the person is proposed."""
    state = turn.state
    state.unsure += 1
    if state.case_open:
        turn.say("unsure-case" if state.unsure <= TWICE else "person-reads")
        state.awaiting = None
        return
    about = state.about.ruling.question if state.about and state.answered else None
    offer = own_offer(turn, "not_understood")
    if state.unsure > TWICE or "" in state.clarified:  # that nothing was understood has been said
        ask(turn, offer, turn.write("offer-requested", team=team_name(turn, offer.team)))
    elif about is not None:
        topic = turn.write(f"title-{about}")
        ask(turn, offer, turn.write("unsure-topic", topic=topic), also=[turn.button(f"button-{about}", about)])
    else:
        propose(turn, offer)


def ask_which(turn: Turn) -> None:
    """A yes to "this or that?": asked once which, then a person is proposed."""
    state = turn.state
    asked = "/".join([*sorted(state.choices), "which"])
    if len(state.choices) < 2 or asked in state.clarified:
        propose_person(turn)
        return
    state.clarified.append(asked)
    _show(turn, "which-one", state.choices)


def ask_rephrase(turn: Turn) -> None:
    """The button "something else" under "did you mean": other words, or a person."""
    turn.state.awaiting = None
    turn.say("rephrase", kind="question", buttons=[person_button(turn)])


def title_of(turn: Turn, intent: str) -> str | None:
    """The text on the button of an intent that may be meant; None for one that is never asked about.

    Beside the company's questions and a person, these are the intents that have a text ``choice-<intent>``.
    """
    if intent in (*turn.policy.questions, "request_human"):
        return f"button-{intent}"
    key = f"choice-{intent}"
    return key if texts.has(turn.language, key) else None


def _between(turn: Turn, likeliest: list[str]) -> None:
    state = turn.state
    pair = "/".join(sorted(likeliest))
    if state.unsure or pair in state.clarified:
        propose_person(turn)
        return
    state.unsure += 1
    state.awaiting = CLARIFY
    state.clarified.append(pair)
    if not likeliest and turn.signals.words and state.offer is not None:
        state.awaiting = HANDOFF
        propose(turn, state.offer, lead="not-caught")
        return
    if not likeliest:  # nothing to choose from: an empty message, only signs
        turn.say("not-understood", kind="question", buttons=[person_button(turn)])
        return
    state.choices = likeliest
    _show(turn, DID_YOU_MEAN, likeliest)


def _show(turn: Turn, key: str, intents: Sequence[str]) -> None:
    buttons = [turn.button(title_of(turn, intent) or "", intent) for intent in intents]
    buttons += _what_stands(turn, turn.state.offer, intents) if key == DID_YOU_MEAN else []
    turn.say(key, kind="question", buttons=[*buttons, turn.button("button-something-else", "something_else")])


def _what_stands(turn: Turn, offer: Offer | None, beside: Sequence[str]) -> list[Button]:
    """A button for what was offered before it was asked back; a person is in one tap anyway."""
    about = turn.state.about.ruling.question if turn.state.about else None
    if offer is None or offer.kind is None or about is None:
        return []
    question = turn.policy.requests.question_of(offer.kind) or about
    title = turn.write("button-register-now", title=title_of_offer(turn, offer.kind))
    return [] if {question, about} & {*beside} else [Button(title, Command("register_request", {"about": question}))]
