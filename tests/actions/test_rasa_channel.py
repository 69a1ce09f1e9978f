"""The private channel over real HTTP, with a handler that stands in for Rasa."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

pytest.importorskip("rasa")
pytestmark = pytest.mark.rasa

import aiohttp  # noqa: E402
from rasa.core.channels.channel import UserMessage  # noqa: E402
from rasa.shared.core.domain import Domain  # noqa: E402
from rasa.shared.core.trackers import DialogueStateTracker  # noqa: E402
from sanic import Sanic  # noqa: E402

from channels import frontdesk  # noqa: E402
from channels.recent_trackers import RecentTrackers, forget  # noqa: E402

ENVELOPE = {"language": "pt", "effects": [], "state": {"awaiting": None}, "understood": {"intent": "greet"}}
CONTEXT = {"provider": "conta_azul", "contract": None, "language": "pt", "state": {}}
TURN = {"conversation": "cv_1", "turn": 31, "text": "oi", "command": None, "context": CONTEXT}
BEARER = {"Authorization": "Bearer s3cret"}
Handler = Callable[[UserMessage], Awaitable[Any]]


class Heard:
    """Remembers the messages and utters what an action would."""

    def __init__(self) -> None:
        self.messages: list[UserMessage] = []

    async def __call__(self, message: UserMessage) -> None:
        self.messages.append(message)
        buttons = [{"title": "Sim", "payload": "/affirm", "command": {"intent": "affirm", "entities": {}}}]
        said = {"text": "Olá!", "kind": "chat", "buttons": buttons, "turn": ENVELOPE}
        await message.output_channel.send_response(message.sender_id, said)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture(autouse=True)
def no_other_apps() -> Iterator[None]:
    yield
    Sanic._app_registry.clear()


class Ready:
    tracker_store: Any = None

    def is_ready(self) -> bool:
        return True


async def serve(handler: Handler, calls: Callable[[aiohttp.ClientSession, str], Awaitable[Any]], agent: Any) -> Any:
    app = Sanic("channel_test", configure_logging=False)
    app.ctx.agent = agent
    app.blueprint(frontdesk.FrontDeskChannel("s3cret").blueprint(handler), url_prefix="/webhooks/frontdesk")
    server = await app.create_server("127.0.0.1", 0, return_asyncio_server=True, access_log=False)
    await server.startup()
    port = server.server.sockets[0].getsockname()[1]
    try:
        async with aiohttp.ClientSession() as session:
            return await calls(session, f"http://127.0.0.1:{port}/webhooks/frontdesk")
    finally:
        server.close()
        await server.wait_closed()


def post(handler: Handler, body: Any, headers: dict[str, str] = BEARER, agent: Any = None) -> tuple[int, Any]:
    async def calls(session: aiohttp.ClientSession, address: str) -> tuple[int, Any]:
        data = body if isinstance(body, (str, bytes)) else None
        given = {"data": data} if data is not None else {"json": body}
        async with session.post(f"{address}/turn", headers=headers, **given) as answer:
            return answer.status, await answer.json()

    result: tuple[int, Any] = asyncio.run(serve(handler, calls, agent or Ready()))
    return result


def test_a_turn_is_answered_in_one_piece(heard: Heard) -> None:
    status, answer = post(heard, TURN)
    buttons = [{"title": "Sim", "command": {"intent": "affirm", "entities": {}}}]
    assert status == 200
    assert answer == {"messages": [{"text": "Olá!", "kind": "chat", "buttons": buttons}], **ENVELOPE}
    assert heard.messages[0].sender_id == "cv_1.1"  # a new session after thirty turns
    assert heard.messages[0].metadata == {**CONTEXT, "case_open": None}


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer s3cre"}, {"Authorization": "s3cret"}])
def test_without_the_secret_nobody_is_heard(heard: Heard, headers: dict[str, str]) -> None:
    assert post(heard, TURN, headers) == (401, {"error": {"code": "unauthorized"}})
    assert heard.messages == []


@pytest.mark.parametrize(
    ("typed", "passed"),
    [
        ("/restart", "restart"),
        ('  //inform{"contract_number": "CA-204518"}', 'inform{"contract_number": "CA-204518"}'),
        ("\u200b\u00a0/\u2028/affirm", "affirm"),
        ("\x00/deny", "deny"),
        ("2/3 das notas", "2/3 das notas"),
    ],
)
def test_what_is_typed_is_never_a_command(heard: Heard, typed: str, passed: str) -> None:
    assert post(heard, {**TURN, "text": typed})[0] == 200
    assert heard.messages[0].text == passed
    assert heard.messages[0].parse_data is None


@pytest.mark.parametrize("typed", ["", "/", " \u200b/ "])
def test_a_message_without_words_is_not_understood(heard: Heard, typed: str) -> None:
    assert post(heard, {**TURN, "text": typed})[0] == 200
    assert heard.messages[0].parse_data["intent"]["name"] == "nlu_fallback"


def test_a_command_goes_around_understanding(heard: Heard) -> None:
    command = {"intent": "state_reason", "entities": {"reason": "price"}}
    assert post(heard, {**TURN, "text": None, "command": command})[0] == 200
    parsed = heard.messages[0].parse_data
    assert parsed["intent"] == {"name": "state_reason", "confidence": 1.0}
    assert [(entity["entity"], entity["value"]) for entity in parsed["entities"]] == [("reason", "price")]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"conversation": "a b"}, "conversation"),
        ({"turn": "7"}, "turn"),
        ({"turn": True}, "turn"),
        ({"text": None}, "text"),
        ({"text": "x" * 4001}, "text"),
        ({"text": 5}, "text"),
        ({"command": {"intent": "affirm"}}, "text"),
        ({"text": None, "command": {"intent": "restart"}}, "command.intent"),
        ({"text": None, "command": {"intent": ["affirm"]}}, "command.intent"),
        ({"text": None, "command": {"intent": "affirm", "entities": {"provider": "x"}}}, "command.entities"),
        ({"text": None, "command": {"intent": "affirm", "entities": {"reason": 1}}}, "command.entities.reason"),
        ({"context": None}, "context"),
        ({"context": {**CONTEXT, "provider": "nobody"}}, "context.provider"),
        ({"context": {**CONTEXT, "contract": "RAM-20451"}}, "context.contract"),
        ({"context": {**CONTEXT, "language": "en"}}, "context.language"),
        ({"context": {**CONTEXT, "state": []}}, "context.state"),
        ({"context": {**CONTEXT, "state": {"x": "y" * 40_000}}}, "context.state"),
        ({"context": {**CONTEXT, "case_open": 1}}, "context.case_open"),
    ],
)
def test_a_bad_field_is_named(heard: Heard, change: dict[str, Any], field: str) -> None:
    status, answer = post(heard, {**TURN, **change})
    assert (status, answer["error"]["field"]) == (422, field)
    assert heard.messages == []


@pytest.mark.parametrize("body", ["{", "[]", "null", '"x"', "[" * 100_000])
def test_a_body_that_is_no_turn_is_refused(heard: Heard, body: str) -> None:
    assert post(heard, body)[0] == 422


async def broken(message: UserMessage) -> None:
    raise RuntimeError("secret words")


async def silent(message: UserMessage) -> None:
    return None


async def endless(message: UserMessage) -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize("handler", [broken, silent, endless])
def test_a_turn_that_gives_nothing_fails_aloud(handler: Handler, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frontdesk, "TURN_LIMIT", 0.05)
    assert post(handler, TURN) == (500, {"error": {"code": "turn_failed"}})


def test_without_a_secret_the_channel_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHANNEL_SECRET", raising=False)
    with pytest.raises(SystemExit, match="CHANNEL_SECRET"):
        frontdesk.FrontDeskChannel.from_credentials({})


@pytest.mark.parametrize(("agent", "status"), [(Ready(), 200), (None, 503)])
def test_health_tells_whether_a_model_is_loaded(heard: Heard, agent: Any, status: int) -> None:
    async def calls(session: aiohttp.ClientSession, address: str) -> int:
        async with session.get(f"{address}/health") as answer:
            return answer.status

    assert asyncio.run(serve(heard, calls, agent)) == status


def test_trackers_are_bounded_in_number_and_age() -> None:
    now = 0.0
    store = RecentTrackers(Domain.empty(), max_trackers=2, max_age_minutes=1, clock=lambda: now)

    async def uses() -> None:
        nonlocal now
        for sender in ("cv_1.0", "cv_2.0", "cv_3.0"):
            await store.save(DialogueStateTracker(sender, []))
        assert await store.keys() == ["cv_2.0", "cv_3.0"]
        now = 61.0
        assert await store.retrieve("cv_3.0") is None
        assert await store.keys() == []

    asyncio.run(uses())


def test_erasing_a_conversation_drops_all_its_sessions_and_no_other(heard: Heard) -> None:
    store = RecentTrackers(Domain.empty())
    agent = Ready()
    agent.tracker_store = type("Wrapped", (), {"_tracker_store": store})()

    async def calls(session: aiohttp.ClientSession, address: str) -> Any:
        for sender in ("cv_1.0", "cv_1.1", "cv_11.0"):
            await store.save(DialogueStateTracker(sender, []))
        async with session.delete(f"{address}/conversations/cv_1", headers=BEARER) as answer:
            assert answer.status == 200
            return await answer.json()

    assert asyncio.run(serve(heard, calls, agent)) == {"erased": 2}
    assert forget(store, "cv_11") == 1
    assert forget(None, "cv_1") == 0
