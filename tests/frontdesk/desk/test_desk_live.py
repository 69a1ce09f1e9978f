"""The stream of hints that keeps a desk page up to date."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import replace
from functools import partial

import httpx
import pytest
from fastapi.sse import ServerSentEvent

from frontdesk.cases import access, work
from frontdesk.cases.access import Agent
from frontdesk.desk import accounts, inbox, live, sessions
from frontdesk.desk.guard import COOKIE
from retention.provider import providers
from tests.frontdesk.desk.agent_browser import ORIGIN, AgentBrowser, app
from tests.frontdesk.world import World


def collect(world: World, act: Callable[[], Awaitable[None]], count: int) -> list[ServerSentEvent]:
    """The first `count` hints of an inbox stream while `act` happens."""

    async def run() -> list[ServerSentEvent]:
        found: list[ServerSentEvent] = []
        look = partial(world.db.read, inbox.fingerprint)
        async with asyncio.timeout(10):
            stream = live.hints(world.hub, ("desk",), look, look_every=0.02)
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


def test_a_hint_comes_for_a_change_that_was_announced(world: World) -> None:
    async def act() -> None:
        world.case()
        world.hub.publish("desk", {"type": "changed"})

    assert collect(world, act, 2)[1].event == "changed"


def test_a_lost_announcement_is_made_up_for_by_looking(world: World) -> None:
    async def act() -> None:
        world.case()  # by another process whose hint got lost

    assert collect(world, act, 2)[1].event == "changed"


def test_typing_is_passed_on(world: World) -> None:
    async def act() -> None:
        world.hub.publish("desk", {"type": "typing", "from": "customer", "on": True})

    hint = collect(world, act, 2)[1]
    assert (hint.event, hint.data) == ("typing", {"from": "customer", "on": True})


def test_the_stream_ends_by_itself_after_a_while(world: World) -> None:
    async def run() -> list[ServerSentEvent]:
        look = partial(world.db.read, inbox.fingerprint)
        return [hint async for hint in live.hints(world.hub, ("desk",), look, look_every=0.01, longest=0.0)]

    assert len(asyncio.run(run())) == 1


def test_a_page_is_sent_hints_as_server_sent_events(
    world: World, desk: AgentBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live.hints, "__kwdefaults__", {**(live.hints.__kwdefaults__ or {}), "longest": 0.0})
    for path in ("/desk/events", f"/desk/cases/{world.case()}/events"):
        answer = desk.client.get(path, headers={"accept": "text/event-stream"})
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["cache-control"] in ("no-store", "no-cache")
        assert answer.text == "event: changed\ndata: {}\nretry: 2000\n\n"
    refused = desk.client.get("/desk/cases/C-0/events", headers={"accept": "text/event-stream"})
    assert refused.status_code == 404


def watch(world: World, visitor: AgentBrowser, path: str, act: Callable[[], object]) -> list[str]:
    """The events of a page's stream while `act` happens after the first: until the stream ends by itself."""

    async def run() -> list[str]:
        found: list[str] = []
        transport = httpx.ASGITransport(app())
        headers = {"accept": "text/event-stream", "cookie": f"{COOKIE}={visitor.client.cookies[COOKIE]}"}
        client = httpx.AsyncClient(transport=transport, base_url=ORIGIN, headers=headers)
        async with asyncio.timeout(20), client:
            asked = asyncio.create_task(client.get(path))
            await until(lambda: bool(world.hub._queues))
            await asyncio.to_thread(act)
            answer = await asked
            found += [line.removeprefix("event: ") for line in answer.text.splitlines() if line.startswith("event: ")]
        return found

    return asyncio.run(run())


async def until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110  the hub tells nobody who listens
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("how", ["signed out", "locked", "new password", "sessions ended"])
@pytest.mark.parametrize("page", ["inbox", "case"])
def test_the_open_pages_of_who_is_signed_out_end(
    world: World, desk: AgentBrowser, ana: Agent, monkeypatch: pytest.MonkeyPatch, page: str, how: str
) -> None:
    """At the next look at the table, whoever changed it: another front desk, the command line."""
    monkeypatch.setattr(live.hints, "__kwdefaults__", {**(live.hints.__kwdefaults__ or {}), "look_every": 0.05})
    path = "/desk/events" if page == "inbox" else f"/desk/cases/{world.case()}/events"
    token = desk.client.cookies[COOKIE].partition(".")[0]
    steps = {
        "signed out": lambda: world.db.write_now(sessions.end, sessions.digest(token)),
        "locked": lambda: world.db.write_now(accounts.set_disabled, ana.id, world.clock()),
        "new password": lambda: world.db.write_now(accounts.set_password, ana.id, "another hash"),
        "sessions ended": lambda: world.db.write_now(sessions.end_all, ana.id),
    }
    assert watch(world, desk, path, steps[how])[-1] == "over"


def test_a_page_of_a_case_that_one_may_see_no_more_ends(
    world: World, desk: AgentBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live.hints, "__kwdefaults__", {**(live.hints.__kwdefaults__ or {}), "look_every": 0.05})
    number, lead = world.case(), world.agent("Rita Lopes", role="lead")
    own = {id_: replace(company, sees="own_team") for id_, company in providers().items()}
    monkeypatch.setattr(access, "providers", lambda: own)

    def moved() -> None:
        world.db.write_now(work.move_to_team, number, lead, "support", world.clock())

    assert watch(world, desk, f"/desk/cases/{number}/events", moved)[-1] == "over"


@pytest.mark.parametrize("step", ["/desk/sign-out", "/desk/account/sessions/end-others"])
def test_whoever_ends_a_session_has_its_pages_look_at_once_everywhere(
    world: World, desk: AgentBrowser, ana: Agent, step: str
) -> None:
    with world.hub.subscribe(f"agent:{ana.id}") as heard:
        desk.post(step)
        assert heard.get_nowait() == {"type": "changed"}


def test_an_agent_has_so_many_pages_open_and_a_colleague_has_others(
    world: World, desk: AgentBrowser, ana: Agent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live.hints, "__kwdefaults__", {**(live.hints.__kwdefaults__ or {}), "longest": 0.0})
    colleague, presence = AgentBrowser(world), world.services.presence
    colleague.sign_in(world.agent("Luc Morel"))
    asked = {"accept": "text/event-stream"}
    with ExitStack() as pages:
        for _ in range(world.services.settings.limits.connections):
            pages.enter_context(presence.enter(f"agent:{ana.id}"))
        for path in ("/desk/events", f"/desk/cases/{world.case()}/events"):
            refused = desk.client.get(path, headers=asked)
            assert (refused.status_code, refused.headers["retry-after"]) == (429, "30")
        assert colleague.client.get("/desk/events", headers=asked).status_code == 200
    assert desk.client.get("/desk/events", headers=asked).status_code == 200
    assert not presence._open  # a stream that has ended counts no more
