"""Claiming, replying, moving and closing: who may do it, what the customer reads, who is first of two."""

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import cast

import pytest
from sqlalchemy import update

from frontdesk.cases import work
from frontdesk.cases.access import Agent, Refused
from frontdesk.cases.events import history
from frontdesk.conversations import log
from frontdesk.records import Outcome
from frontdesk.tables import conversations
from tests.frontdesk.shown import shown_to_customer
from tests.frontdesk.world import World


def lines(world: World, conversation: str) -> list[tuple[str, str, str]]:
    return [(row.sender, row.kind, row.text) for row in world.db.read_now(log.after, conversation, 0)]


@pytest.fixture
def held(world: World) -> tuple[str, str, Agent]:
    """A case that Ana has: (number, conversation, Ana)."""
    case, ana = world.case(), world.agent()
    world.db.write_now(work.claim, case, ana, world.clock())
    return case, world.conversation_of(case), ana


def test_the_customer_reads_who_came(world: World, held: tuple[str, str, Agent]) -> None:
    case, conversation, ana = held
    row = world.of(conversation)
    assert (row["owner"], row["agent_id"]) == ("human", ana.id)
    assert (world.row(case).state, world.row(case).agent_id) == ("claimed", ana.id)
    assert lines(world, conversation) == [("system", "notice", "Ana entrou na conversa e vai atender você agora.")]


def test_of_many_who_claim_at_once_exactly_one_gets_it(world: World) -> None:
    agents = [world.agent(f"Agent{n} Silva") for n in range(6)]
    for _ in range(5):
        case = world.case()
        start = threading.Barrier(len(agents))
        won: list[str] = []
        lost: list[tuple[str, str | None]] = []

        def claim(
            agent: Agent,
            case: str = case,
            start: threading.Barrier = start,
            won: list[str] = won,
            lost: list[tuple[str, str | None]] = lost,
        ) -> None:
            start.wait()
            try:
                world.db.write_now(work.claim, case, agent, world.clock())
            except Refused as refused:
                lost.append((refused.code, refused.holder))
            else:
                won.append(agent.name)

        threads = [threading.Thread(target=claim, args=(agent,)) for agent in agents]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(won) == 1
        assert lost == [("taken", won[0])] * 5  # each reads who has it
        assert len(lines(world, world.conversation_of(case))) == 1


def test_claiming_ones_own_case_again_changes_nothing(world: World, held: tuple[str, str, Agent]) -> None:
    case, conversation, ana = held
    world.db.write_now(work.claim, case, ana, world.clock())
    assert len(lines(world, conversation)) == 1


def test_only_the_holder_writes_to_the_customer(world: World, held: tuple[str, str, Agent]) -> None:
    case, conversation, ana = held
    luc = world.agent("Luc Bernard")
    with pytest.raises(Refused) as refused:
        world.db.write_now(work.reply, case, luc, "olá", world.clock(), "desk-00000001")
    assert (refused.value.code, refused.value.holder) == ("not_yours", "Ana Martins")
    for _ in range(2):  # a second try with the same id is the same message
        world.db.write_now(work.reply, case, ana, "olá", world.clock(), "desk-00000002")
    assert lines(world, conversation)[1:] == [("agent", "chat", "olá")]


def test_an_unclaimed_case_must_be_taken_first(world: World) -> None:
    case, ana = world.case(), world.agent()
    with pytest.raises(Refused, match="unclaimed"):
        world.db.write_now(work.reply, case, ana, "olá", world.clock(), "desk-00000001")


def test_taking_over_a_running_conversation_opens_its_case(world: World) -> None:
    conversation, ana = world.conversation(language="fr", provider="ram_tracking"), world.agent()
    number = world.db.write_now(work.take_over, conversation, ana, world.clock())
    case = world.row(number)
    assert (case.team, case.reason, case.state, case.agent_id) == ("renewals", "taken_over", "claimed", ana.id)
    assert world.of(conversation)["owner"] == "human"
    assert [event.actor for event in world.db.read_now(history, case.id)] == ["Ana Martins"] * 2
    with pytest.raises(Refused) as refused:
        world.db.write_now(work.take_over, conversation, world.agent("Luc Bernard"), world.clock())
    assert refused.value.holder == "Ana Martins"


def test_a_conversation_that_ended_cannot_be_taken_over(world: World) -> None:
    conversation = world.conversation(closed_at=world.clock())
    with pytest.raises(Refused, match="closed"):
        world.db.write_now(work.take_over, conversation, world.agent(), world.clock())


def test_moved_to_another_team_the_customer_waits_again(world: World, held: tuple[str, str, Agent]) -> None:
    case, conversation, ana = held
    world.db.write_now(work.move_to_team, case, ana, "finance", world.clock())
    row = world.row(case)
    assert (row.state, row.team, row.agent_id) == ("open", "finance", None)
    assert world.of(conversation)["owner"] == "waiting"
    assert lines(world, conversation)[-1][2].startswith("Seu atendimento passou para a equipe financeira.")
    moved = world.db.read_now(history, row.id)[-1]
    assert (moved.kind, moved.actor, moved.data) == ("moved", "Ana Martins", {"from": "renewals", "to": "finance"})


def test_handed_to_a_colleague(world: World, held: tuple[str, str, Agent]) -> None:
    case, conversation, ana = held
    luc = world.agent("Luc Bernard")
    world.db.write_now(work.hand_to, case, ana, luc.id, world.clock())
    assert world.row(case).agent_id == luc.id
    assert world.of(conversation)["agent_id"] == luc.id
    assert lines(world, conversation)[-1][2] == "Luc continua o atendimento a partir daqui."


def test_only_the_holder_or_a_lead_gives_a_case_away(world: World, held: tuple[str, str, Agent]) -> None:
    case, _, _ = held
    luc, lead = world.agent("Luc Bernard"), world.agent("Rita Lopes", role="lead")
    with pytest.raises(Refused, match="not_yours"):
        world.db.write_now(work.move_to_team, case, luc, "finance", world.clock())
    world.db.write_now(work.hand_to, case, lead, luc.id, world.clock())
    assert world.row(case).agent_id == luc.id


def test_nobody_can_be_given_a_case_who_does_not_work_here(world: World, held: tuple[str, str, Agent]) -> None:
    case, _, ana = held
    with pytest.raises(Refused, match="no_agent"):
        world.db.write_now(work.hand_to, case, ana, 999, world.clock())
    with pytest.raises(Refused, match="no_agent"):
        world.db.write_now(work.move_to_team, case, ana, "sales", world.clock())


def test_closed_it_goes_back_to_the_bot_with_one_line_and_a_rating_asked_once(
    world: World, held: tuple[str, str, Agent]
) -> None:
    case, conversation, ana = held
    seen = world.says(conversation, "obrigado")
    world.db.write_now(lambda db: db.execute(update(conversations).values(asked_seq=seen)))
    world.db.write_now(work.close, case, ana, "kept", "ficou com o plano", seen, world.clock())
    row, talk = world.row(case), world.of(conversation)
    assert (row.state, row.outcome, row.outcome_reason) == ("closed", "kept", "ficou com o plano")
    assert (talk["owner"], talk["agent_id"]) == ("bot", None)
    assert [kind for _, kind, _ in lines(world, conversation)[-2:]] == ["notice", "rating"]
    # the bot does not answer what was written to the person
    assert talk["answered_seq"] == seen
    assert world.db.read_now(shown_to_customer, conversation, world.clock())["ask_rating"] is True

    again = world.case(conversation)
    world.db.write_now(work.claim, again, ana, world.clock())
    assert world.db.read_now(shown_to_customer, conversation, world.clock())["ask_rating"] is False
    world.db.write_now(work.close, again, ana, "informed", "", 99, world.clock())
    assert [kind for _, kind, _ in lines(world, conversation)].count("rating") == 1


def test_once_rated_it_is_not_asked_again(world: World, held: tuple[str, str, Agent]) -> None:
    case, conversation, ana = held
    world.db.write_now(work.close, case, ana, "kept", "", 99, world.clock())
    world.db.write_now(lambda db: db.execute(update(conversations).values(rating=5)))
    assert world.db.read_now(shown_to_customer, conversation, world.clock())["ask_rating"] is False


def test_a_message_the_agent_has_not_seen_stops_the_closing(world: World, held: tuple[str, str, Agent]) -> None:
    case, conversation, ana = held
    seen = world.says(conversation, "sim")
    world.says(conversation, "mais uma coisa!")
    with pytest.raises(Refused, match="customer_wrote"):
        world.db.write_now(work.close, case, ana, "kept", "", seen, world.clock())
    assert world.row(case).state == "claimed"


def test_a_closed_case_stays_closed(world: World, held: tuple[str, str, Agent]) -> None:
    case, _, ana = held
    world.db.write_now(work.close, case, ana, "other", "", 99, world.clock())
    steps: tuple[tuple[Callable[..., object], tuple[str, ...]], ...] = (
        (work.claim, ()), (work.reply, ("x",)), (work.move_to_team, ("finance",)), (work.wait_for_customer, ()),
    )  # fmt: skip
    for step, values in steps:
        last = ("desk-00000009",) if step is work.reply else ()
        with pytest.raises(Refused, match="closed"):
            world.db.write_now(step, case, ana, *values, world.clock(), *last)
    world.db.write_now(work.add_note, case, ana, "ligar em janeiro", world.clock())  # notes may come later
    with pytest.raises(ValueError, match="outcome"):
        world.db.write_now(work.close, case, ana, cast(Outcome, "won"), "", 99, world.clock())


def test_a_case_whose_customer_left_can_be_closed_in_silence(world: World, held: tuple[str, str, Agent]) -> None:
    case, conversation, ana = held
    world.db.write_now(lambda db: db.execute(update(conversations).values(closed_at=world.clock())))
    before = lines(world, conversation)
    world.db.write_now(work.close, case, ana, "other", "", 99, world.clock())
    assert lines(world, conversation) == before


def test_every_change_is_recorded_with_who_and_when(world: World, held: tuple[str, str, Agent]) -> None:
    case, _, ana = held
    world.clock.forward(minutes=3)
    world.db.write_now(work.set_priority, case, ana, "high", world.clock())
    world.db.write_now(work.set_priority, case, ana, "high", world.clock())  # no change, no event
    world.db.write_now(work.wait_for_customer, case, ana, world.clock())
    events = world.db.read_now(history, world.row(case).id)
    assert [(event.kind, event.actor) for event in events] == [
        ("opened", "assistant"), ("claimed", "Ana Martins"), ("priority", "Ana Martins"), ("waiting", "Ana Martins"),
    ]  # fmt: skip
    assert events[2].at - events[1].at == timedelta(minutes=3)


@pytest.mark.parametrize("spoken", ["C-{}", "c-{}", "{}", "C {}", " c{} "])
def test_a_number_is_found_however_it_is_written(world: World, spoken: str) -> None:
    number = world.case()
    assert world.db.read_now(work.case_by, spoken.format(number.removeprefix("C-"))).number == number


def test_an_unknown_number_is_reported(world: World) -> None:
    for number in ("C-1", "", "C-", "x' or 1=1 --"):
        with pytest.raises(Refused, match="no_case"):
            world.db.read_now(work.case_by, number)
