"""Delivery to other systems: in the change's transaction, at least once, same key; signed; dead letters come back."""

import asyncio
import itertools
import re
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Connection, Row, select

from frontdesk import config
from frontdesk.cases import open_case, work
from frontdesk.mail.sender import Letter, MailFailed
from frontdesk.outbox import queue as outbox
from frontdesk.outbox import webhook
from frontdesk.outbox.webhook import DeliveryFailed, signature
from frontdesk.outbox.worker import Channels, Sender, Worker
from frontdesk.stored_json import Payload
from frontdesk.tables import cases
from frontdesk.tables import outbox as rows
from tests.frontdesk.records import REQUEST
from tests.frontdesk.world import World

SECRET = "a webhook secret for tests"
PUBLIC = {"PUBLIC_URL": "https://desk.example"}
WEBHOOK = {**PUBLIC, "WEBHOOK_URL": "https://crm.example/hook", "WEBHOOK_SECRET": SECRET}
TEAM_MAIL = {"TEAM_MAIL": "renewals=renovacoes@example.com"}
DOCS = Path(__file__).parents[3] / "docs/webhook.md"


class Receiver:
    """The other side: keeps what came; `answers` are used up one by one, then 200."""

    enough = 2

    def __init__(self, *answers: int | BaseException) -> None:
        self.answers = list(answers)
        self.keys: list[str] = []
        self.done = asyncio.Event()  # both rows of the worker's test are there

    async def __call__(self, channel: str, payload: Payload) -> None:
        self.keys.append(payload["id"])
        if len(self.keys) == self.enough:
            self.done.set()
        answer = self.answers.pop(0) if self.answers else 200
        if isinstance(answer, BaseException):
            raise answer
        if answer != 200:
            raise DeliveryFailed(f"http_{answer}")

    async def close(self) -> None: ...


class Killed(BaseException):
    """As if the process had died here."""


@pytest.fixture(autouse=True)
def configured(world: World) -> None:
    world.deliver_to(**WEBHOOK)


def queued(world: World) -> Sequence[Row[Any]]:
    return world.db.read_now(lambda db: db.execute(select(rows).order_by(rows.c.id)).all())


def deliver(world: World, receiver: Sender, channel: str = "webhook") -> bool:
    return asyncio.run(Worker(world.db, receiver, world.clock).deliver_one(channel))


def test_a_change_and_its_row_are_stored_together_or_not_at_all(world: World) -> None:
    conversation = world.conversation()

    def die_after_opening(db: Connection) -> None:
        open_case(db, conversation, REQUEST, world.clock())
        raise Killed

    with pytest.raises(Killed):
        world.db.write_now(die_after_opening)
    assert queued(world) == []
    assert world.db.read_now(lambda db: db.execute(select(cases)).all()) == []
    world.case(conversation)
    assert len(queued(world)) == 1


def test_the_payload_has_ids_and_codes_and_a_link_and_nothing_personal(world: World) -> None:
    conversation = world.conversation(contract="CA-204518")
    world.says(conversation, "segredo do cliente")
    number = world.case(conversation)
    ana = world.agent()
    world.db.write_now(work.claim, number, ana, world.clock())
    world.db.write_now(work.add_note, number, ana, "nota interna", world.clock())
    world.db.write_now(work.close, number, ana, "kept", "motivo escrito", 99, world.clock())
    payloads = [row.payload for row in queued(world)]
    assert [payload["event"] for payload in payloads] == ["case.opened", "case.claimed", "case.closed"]
    assert payloads[0]["link"] == f"https://desk.example/desk/cases/{number}"
    assert payloads[0]["case"]["contract"] == "CA-204518"
    assert (payloads[0]["case"]["state"], payloads[2]["case"]["state"]) == ("open", "closed")
    assert payloads[2]["case"]["outcome"] == "kept"
    everything = str(payloads)
    for personal in ("segredo", "nota interna", "motivo escrito", "Padaria", "dono@", "Ana"):
        assert personal not in everything
    assert [payload["sequence"] for payload in payloads] == sorted(payload["sequence"] for payload in payloads)


def test_what_was_delivered_is_not_delivered_again(world: World) -> None:
    world.case()
    receiver = Receiver()
    assert deliver(world, receiver)
    world.clock.forward(days=30)
    assert not deliver(world, receiver)
    assert len(receiver.keys) == 1


@pytest.mark.parametrize("moment", ["before", "after"])
def test_killed_around_the_delivery_it_comes_again_with_the_same_key(
    world: World, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    world.case()
    receiver = Receiver(*([Killed()] if moment == "before" else []))
    if moment == "after":  # the other side has it, we die before we write that down
        monkeypatch.setattr(outbox, "delivered", lambda *_: (_ for _ in ()).throw(Killed()))
    with pytest.raises(Killed):
        deliver(world, receiver)
    monkeypatch.undo()
    assert not deliver(world, receiver)  # the lease of the dead worker still runs
    world.clock.at += outbox.LEASE
    assert deliver(world, receiver)
    assert len(receiver.keys) == 2
    assert len(set(receiver.keys)) == 1
    assert queued(world)[0].delivered_at is not None


def test_two_workers_never_take_the_same_row(world: World) -> None:
    world.case()
    world.case()
    first = world.db.write_now(outbox.lease, "webhook", world.clock())
    second = world.db.write_now(outbox.lease, "webhook", world.clock())
    assert first
    assert second
    assert first.id != second.id
    assert world.db.write_now(outbox.lease, "webhook", world.clock()) is None


def test_failures_wait_longer_each_time_then_become_a_dead_letter_a_lead_can_retry(world: World) -> None:
    world.case()
    receiver = Receiver(*[500] * outbox.ATTEMPTS)
    waits = []
    for _ in range(outbox.ATTEMPTS):
        assert deliver(world, receiver)
        row = queued(world)[0]
        waits.append(row.next_at - world.clock())
        assert not deliver(world, receiver)  # not before its time
        world.clock.at = row.next_at
    assert all(later > earlier for earlier, later in itertools.pairwise(waits[:6]))
    assert max(waits) <= timedelta(seconds=outbox.LONGEST_DELAY)
    dead = world.db.read_now(outbox.dead_letters)
    assert [(row.attempts, row.last_error) for row in dead] == [(outbox.ATTEMPTS, "http_500")]
    world.clock.forward(days=9)
    assert not deliver(world, receiver)
    assert world.db.write_now(outbox.retry, dead[0].id, world.clock())
    assert not world.db.write_now(outbox.retry, dead[0].id, world.clock())  # pressed twice
    assert deliver(world, receiver)
    assert world.db.read_now(outbox.dead_letters) == []
    assert len(set(receiver.keys)) == 1


def test_a_row_that_kills_every_process_dies_itself(world: World) -> None:
    world.case()
    for _ in range(outbox.ATTEMPTS):
        assert world.db.write_now(outbox.lease, "webhook", world.clock())
        world.clock.at += outbox.LEASE
    receiver = Receiver()
    assert deliver(world, receiver)
    assert receiver.keys == []
    assert len(world.db.read_now(outbox.dead_letters)) == 1


def test_a_clock_that_is_set_back_keeps_no_delivery(world: World) -> None:
    world.case()
    world.clock.forward(hours=-1)
    assert deliver(world, receiver := Receiver(500))
    world.clock.forward(hours=-1)
    assert deliver(world, receiver)
    assert queued(world)[0].delivered_at


def test_another_machine_whose_clock_is_behind_takes_nothing_that_is_on_its_way(world: World) -> None:
    world.case()
    assert world.db.write_now(outbox.lease, "webhook", world.clock())
    assert world.db.write_now(outbox.lease, "webhook", world.clock.forward(seconds=-20)) is None


def test_the_pause_is_spread_by_chance() -> None:
    assert outbox.delay(1, 0) == 5
    assert outbox.delay(1, 1) == 10
    assert outbox.delay(3, 1) == 160
    assert outbox.delay(60, 1) == outbox.LONGEST_DELAY


def test_an_unexpected_error_is_neither_lost_nor_does_it_stop_the_worker(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    conversation = world.conversation()
    world.says(conversation, "segredo")
    world.case(conversation)
    world.case()
    receiver = Receiver(RuntimeError("segredo"))
    assert deliver(world, receiver)
    assert deliver(world, receiver)
    assert [row.last_error for row in queued(world)] == ["RuntimeError", None]
    assert "segredo" not in caplog.text


def test_the_worker_delivers_until_it_is_stopped(world: World) -> None:
    world.case()
    world.case()

    async def run() -> list[str]:
        receiver = Receiver()
        worker = Worker(world.db, receiver, world.clock)
        worker.start()
        async with asyncio.timeout(10):
            await receiver.done.wait()
        await worker.stop()
        return receiver.keys

    assert len(set(asyncio.run(run()))) == 2


def documented() -> Any:
    """The example of docs/webhook.md, as a receiver would paste it."""
    code = re.search(r"```python\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    assert code
    found: dict[str, Any] = {}
    exec(code[1], found)
    return found["is_genuine"]


def post(handler: Callable[[httpx.Request], httpx.Response]) -> list[httpx.Request]:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return handler(request)

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(handle)) as client:
            await webhook.post(client, "https://crm.example/hook", SECRET, {"id": "C-1.1.webhook"}, 1_000_000)

    asyncio.run(run())
    return seen


def test_the_documented_check_accepts_ours_and_nothing_else() -> None:
    (request,) = post(lambda _: httpx.Response(204))
    genuine, header = documented(), request.headers["Retention-Signature"]
    assert request.headers["Idempotency-Key"] == "C-1.1.webhook"
    assert genuine(SECRET, header, request.content, now=1_000_100)
    assert not genuine(SECRET, header, request.content, now=1_000_301)  # replayed later
    assert not genuine(SECRET, header, request.content + b" ", now=1_000_100)
    assert not genuine("another secret of tests", header, request.content, now=1_000_100)
    assert not genuine(SECRET, header.replace("t=1000000", "t=1000050"), request.content, now=1_000_100)
    for broken in ("", "t=,v1=", "t=x,v1=y", "v1=abc", "t=²,v1=a"):
        assert not genuine(SECRET, broken, request.content, now=1_000_100)
    assert signature(SECRET, 1_000_000, request.content) == header


def test_a_redirect_is_not_followed_and_is_no_success() -> None:
    with pytest.raises(DeliveryFailed, match="http_302"):
        post(lambda _: httpx.Response(302, headers={"location": "http://127.0.0.1/"}))


def test_a_timeout_is_reported_by_its_name() -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("", request=request)

    with pytest.raises(DeliveryFailed, match="ReadTimeout"):
        post(slow)


def test_a_team_gets_a_letter_with_codes_and_a_link(world: World) -> None:
    world.deliver_to(**PUBLIC, **TEAM_MAIL)
    number = world.case()
    delivery = config.delivery(TEAM_MAIL)
    assert deliver(world, Channels(world.db, delivery, world.mail), "email")
    (letter,) = world.mail.letters
    assert letter.to == "renovacoes@example.com"
    assert letter.subject == f"{number}: novo atendimento"
    assert f"https://desk.example/desk/cases/{number}" in letter.text
    assert "Padaria" not in letter.text
    assert letter.key == queued(world)[0].key


def test_a_letter_that_cannot_be_sent_is_tried_again(world: World) -> None:
    world.deliver_to(**WEBHOOK, **TEAM_MAIL)

    class Broken:
        async def send(self, _letter: Letter, /) -> None:
            raise MailFailed("SMTPServerDisconnected")

        async def check(self) -> None:
            raise MailFailed("SMTPServerDisconnected")

    delivery = config.delivery(TEAM_MAIL)
    world.case()
    assert deliver(world, Channels(world.db, delivery, Broken()), "email")
    row = next(row for row in queued(world) if row.channel == "email")
    assert (row.last_error, row.delivered_at) == ("SMTPServerDisconnected", None)


@pytest.mark.parametrize(
    ("env", "name"),
    [
        ({"WEBHOOK_URL": "http://crm.example/hook", "WEBHOOK_SECRET": SECRET}, "WEBHOOK_URL"),
        ({"WEBHOOK_URL": "ftp://crm.example", "WEBHOOK_SECRET": SECRET}, "WEBHOOK_URL"),
        ({"WEBHOOK_URL": "https://crm.example", "WEBHOOK_SECRET": "short"}, "WEBHOOK_SECRET"),
        ({"WEBHOOK_URL": "https://crm.example"}, "WEBHOOK_SECRET"),
        ({"WEBHOOK_URL": "nobody=https://crm.example", "WEBHOOK_SECRET": SECRET}, "WEBHOOK_URL"),
        ({"TEAM_MAIL": "sales=a@b.example"}, "TEAM_MAIL"),
        ({"TEAM_MAIL": "renewals=nobody"}, "TEAM_MAIL"),
        ({"TEAM_MAIL": "nobody/renewals=a@b.example"}, "TEAM_MAIL"),
        ({"TEAM_MAIL": "renewals=a@b.example,renewals=c@d.example"}, "TEAM_MAIL"),
        ({"TEAM_MAIL": "renewals=a@b.example\r\nBcc: x@y.example"}, "TEAM_MAIL"),
    ],
)
def test_a_setting_that_cannot_be_right_is_reported_by_name(env: dict[str, Any], name: str) -> None:
    with pytest.raises(config.BadSettings, match=f"^{name}: "):
        config.delivery(env)
