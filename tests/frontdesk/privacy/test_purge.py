"""What has been kept long enough goes, once a day, in one process; nothing goes a day early."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from frontdesk import chores, migrations, tables
from frontdesk.cases import open_case
from frontdesk.conversations import log
from frontdesk.privacy.daily import EVERY, LEASE, PURGE, Keeper, purge_all
from frontdesk.privacy.purge import due as due_counts
from frontdesk.tables import case_events, cases, conversations, messages, outbox, rasa_forgets, sessions
from protocol.handover import Handover
from settings.periods import Periods
from tests.frontdesk.fakes import START
from tests.frontdesk.privacy.people import SECRETS, count, dump, fill, put_letter
from tests.frontdesk.world import World, make_world
from tests.shipped import NUMBER

DAYS = Periods()
SECOND = timedelta(seconds=1)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A front desk at rest: nothing goes on in the background."""
    made = make_world(tmp_path, {"MAIL_FOLDER": str(tmp_path / "mail")})
    migrations.upgrade(made.services.db.engine)
    yield made
    made.services.db.close()


def run(_world: World, do: Any, *args: Any) -> Any:
    return asyncio.run(do(*args))


def close_cases(world: World) -> None:
    world.services.db.write_now(
        lambda db: db.execute(update(cases).values(state="closed", closed_at=world.clock())) and None
    )


def test_a_conversation_goes_after_its_last_activity(world: World) -> None:
    db = world.services.db
    id_ = db.write_now(fill, world, NUMBER, START, case=False)
    world.clock.forward(days=100)
    db.write_now(log.append, id_, "customer", "ainda aqui", world.clock())
    world.clock.forward(days=DAYS.conversations)
    run(world, purge_all, world.services)
    assert count(world, conversations) == 1
    world.clock.forward(seconds=1)
    assert run(world, purge_all, world.services)["conversations"] == 1
    assert SECRETS[0] not in dump(world)
    assert (count(world, conversations), count(world, messages), count(world, sessions)) == (0, 0, 0)
    assert count(world, rasa_forgets) == 0  # Rasa has forgotten it long ago


def test_an_open_case_keeps_its_conversation(world: World) -> None:
    world.services.db.write_now(fill, world, NUMBER, START)
    world.clock.forward(days=3000)
    run(world, purge_all, world.services)
    assert (count(world, conversations), count(world, cases)) == (1, 1)
    assert SECRETS[0] in dump(world)


def test_a_closed_case_outlives_what_was_written(world: World) -> None:
    world.services.db.write_now(fill, world, NUMBER, START)
    close_cases(world)
    world.clock.forward(days=DAYS.conversations, seconds=1)
    assert run(world, purge_all, world.services)["conversations emptied"] == 1
    left = dump(world)
    assert (count(world, conversations), count(world, messages)) == (1, 0)
    assert not any(secret in left for secret in (SECRETS[0], SECRETS[3], SECRETS[4]))
    assert "conversations emptied" not in run(world, purge_all, world.services)
    world.clock.at = START + timedelta(days=DAYS.cases)
    run(world, purge_all, world.services)
    assert count(world, cases) == 1
    world.clock.forward(seconds=1)
    counts = run(world, purge_all, world.services)
    assert (counts["cases"], counts["conversations"]) == (1, 1)
    assert (count(world, case_events), count(world, outbox), count(world, conversations)) == (0, 0, 0)


def test_an_old_case_goes_alone_while_its_conversation_lives(world: World) -> None:
    db = world.services.db
    id_ = db.write_now(fill, world, NUMBER, START)
    close_cases(world)
    world.clock.forward(days=DAYS.cases, seconds=1)
    db.write_now(log.append, id_, "customer", "voltei", world.clock())
    run(world, purge_all, world.services)
    assert (count(world, conversations), count(world, cases)) == (1, 0)
    assert SECRETS[0] in dump(world)


def test_a_new_case_in_an_emptied_conversation_keeps_it(world: World) -> None:
    db = world.services.db
    id_ = db.write_now(fill, world, NUMBER, START)
    close_cases(world)
    world.clock.forward(days=DAYS.conversations, seconds=1)
    run(world, purge_all, world.services)
    db.write_now(open_case, id_, Handover("renewals", "clauses_conflict"), world.clock())
    world.clock.forward(days=DAYS.cases)
    run(world, purge_all, world.services)
    assert (count(world, conversations), count(world, cases)) == (1, 1)


@pytest.mark.parametrize(
    ("kind", "values", "days"),
    [
        ("delivered", {"delivered_at": START}, DAYS.delivered),
        ("dead letters", {"dead_at": START}, DAYS.dead_letters),
    ],
)
def test_deliveries_go_after_their_time(world: World, kind: str, values: dict[str, Any], days: int) -> None:
    db = world.services.db
    db.write_now(fill, world, NUMBER, START)
    db.write_now(lambda c: c.execute(update(outbox).values(next_at=START + timedelta(days=999), **values)) and None)
    world.clock.at = START + timedelta(days=days)
    assert kind not in run(world, purge_all, world.services)
    world.clock.forward(seconds=1)
    assert run(world, purge_all, world.services)[kind] == 2


def test_sessions_and_checks_go_when_they_have_expired(world: World) -> None:
    world.services.db.write_now(fill, world, NUMBER, START)
    world.clock.forward(minutes=59)
    assert "checks by e-mail" not in run(world, purge_all, world.services)
    world.clock.forward(minutes=2)
    assert run(world, purge_all, world.services) == {"checks by e-mail": 1}
    world.clock.forward(hours=11)
    assert run(world, purge_all, world.services) == {"sessions": 1}


def test_letters_go_by_their_age(world: World) -> None:
    folder = world.services.settings.mail.folder
    young, old = put_letter(folder, "young", "a.b"), put_letter(folder, "old", "c.d")
    unfinished = folder / "x.part"
    unfinished.touch()
    week_ago = time.time() - DAYS.mail * 86400 - 60
    for file in (old, unfinished):
        os.utime(file, (week_ago, week_ago))
    assert run(world, purge_all, world.services) == {"letters": 2}
    assert [file.exists() for file in (young, old, unfinished)] == [True, False, False]


def test_counting_changes_nothing(world: World) -> None:
    db = world.services.db
    db.write_now(fill, world, NUMBER, START, case=False)
    world.clock.forward(days=DAYS.conversations, seconds=1)
    before = dump(world)
    counts = db.read_now(due_counts, world.services.settings.periods, world.clock())
    assert counts["conversations"] == 1
    assert dump(world) == before


def test_more_than_one_step_is_done_to_the_end(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frontdesk.privacy.purge.STEP", 2)
    for _ in range(5):
        world.services.db.write_now(fill, world, NUMBER, START, case=False)
    world.clock.forward(days=DAYS.conversations, seconds=1)
    assert run(world, purge_all, world.services)["conversations"] == 5


def test_one_process_purges_once_a_day(world: World) -> None:
    db, now = world.services.db, START + timedelta(days=1)
    db.write_now(chores.lease, PURGE, EVERY, LEASE, START)
    db.write_now(chores.done, PURGE, START)
    assert not db.read_now(chores.due, PURGE, EVERY, LEASE, now - SECOND)
    assert db.read_now(chores.due, PURGE, EVERY, LEASE, now)
    assert [db.write_now(chores.lease, PURGE, EVERY, LEASE, now) for _ in range(2)] == [True, False]
    assert db.write_now(chores.lease, PURGE, EVERY, LEASE, now + timedelta(minutes=30))  # the first one died
    db.write_now(chores.done, PURGE, now)
    assert not db.write_now(chores.lease, PURGE, EVERY, LEASE, now + timedelta(hours=1))


def test_the_running_front_desk_purges_by_itself(world: World) -> None:
    world.services.db.write_now(fill, world, NUMBER, START, case=False)
    world.clock.forward(days=DAYS.conversations, seconds=1)
    keepers = [Keeper(world.services) for _ in range(2)]
    assert [run(world, keeper.look) for keeper in keepers] == [True, False]
    assert count(world, conversations) == 0
    (chore,) = world.services.db.read_now(lambda db: db.execute(select(tables.chores)).all())
    assert (chore.done_at, chore.leased_until) == (world.clock(), None)
