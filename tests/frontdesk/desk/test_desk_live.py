"""The stream of hints that keeps a desk page up to date."""

import asyncio
from functools import partial

from fastapi.sse import ServerSentEvent

from frontdesk.desk import inbox, live


def collect(world, act, count: int) -> list[ServerSentEvent]:
    """The first `count` hints of an inbox stream while `act` happens."""

    async def run() -> list[ServerSentEvent]:
        found: list[ServerSentEvent] = []
        look = partial(world.db.read, inbox.fingerprint)
        async with asyncio.timeout(10):
            stream = live.hints(world.hub, "desk", look, look_every=0.02)
            async for hint in stream:
                if hint.comment is None:
                    found.append(hint)
                    if len(found) == 1:
                        await act()
                if len(found) == count:
                    break
            await stream.aclose()
        return found

    return asyncio.run(run())


def test_a_hint_comes_for_a_change_that_was_announced(world):
    async def act() -> None:
        world.case()
        world.hub.publish("desk", {"type": "changed"})

    assert collect(world, act, 2)[1].event == "changed"


def test_a_lost_announcement_is_made_up_for_by_looking(world):
    async def act() -> None:
        world.case()  # by another process whose hint got lost

    assert collect(world, act, 2)[1].event == "changed"


def test_typing_is_passed_on(world):
    async def act() -> None:
        world.hub.publish("desk", {"type": "typing", "from": "customer", "on": True})

    hint = collect(world, act, 2)[1]
    assert (hint.event, hint.data) == ("typing", {"from": "customer", "on": True})


def test_the_stream_ends_by_itself_after_a_while(world):
    async def run() -> list[ServerSentEvent]:
        look = partial(world.db.read, inbox.fingerprint)
        return [hint async for hint in live.hints(world.hub, "desk", look, look_every=0.01, longest=0.0)]

    assert len(asyncio.run(run())) == 1


def test_a_page_is_sent_hints_as_server_sent_events(world, desk, monkeypatch):
    monkeypatch.setitem(live.hints.__kwdefaults__, "longest", 0.0)
    for path in ("/desk/events", f"/desk/cases/{world.case()}/events"):
        answer = desk.client.get(path, headers={"accept": "text/event-stream"})
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["cache-control"] in ("no-store", "no-cache")
        assert answer.text == "event: changed\ndata: {}\nretry: 2000\n\n"
    refused = desk.client.get("/desk/cases/C-0/events", headers={"accept": "text/event-stream"})
    assert refused.status_code == 404
