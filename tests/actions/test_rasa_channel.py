"""The private channel over real HTTP, with a handler that stands in for Rasa."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

pytest.importorskip("rasa")
pytestmark = pytest.mark.rasa

import requests  # noqa: E402
from jsonschema import ValidationError  # noqa: E402
from rasa.core.actions.action import RemoteAction  # noqa: E402
from rasa.core.channels.channel import UserMessage  # noqa: E402
from rasa.shared.core.domain import Domain  # noqa: E402
from rasa.shared.core.trackers import DialogueStateTracker  # noqa: E402
from sanic import Sanic  # noqa: E402
from sanic.response import text  # noqa: E402

import languages  # noqa: E402
from channels import frontdesk  # noqa: E402
from channels.recent_trackers import RecentTrackers, forget  # noqa: E402

BUTTONS = [{"title": "Sim", "command": {"intent": "affirm", "entities": {}}}]
REPLY: dict[str, Any] = {
    "language": "pt",
    "messages": [{"text": "Olá!", "kind": "chat", "buttons": BUTTONS}],
    "effects": [],
    "state": {"awaiting": None},
    "understood": {
        "intent": "greet",
        "confidence": 0.9,
        "questions": [],
        "unfinished": False,
        "nearest": ["greet"],
        "before": {"awaiting": "code"},
    },
}
CONTEXT: dict[str, Any] = {"provider": "conta_azul", "contract": None, "language": "pt", "state": {}}
TURN = {"conversation": "cv_1", "turn": 31, "text": "oi", "command": None, "context": CONTEXT}
BEARER = {"Authorization": "Bearer s3cret"}
Handler = Callable[[UserMessage], Awaitable[Any]]


class Heard:
    """Remembers the messages and utters what an action would."""

    def __init__(self) -> None:
        self.messages: list[UserMessage] = []

    async def __call__(self, message: UserMessage) -> None:
        self.messages.append(message)
        await message.output_channel.send_response(message.sender_id, {"text": None, "reply": REPLY})


@pytest.fixture
def heard() -> Heard:
    return Heard()


class Agent:
    """Rasa's agent as far as the channel looks at it."""

    def __init__(self) -> None:
        self.tracker_store: Any = None
        self.ready = True
        self.processor = self
        self.parsed_in: list[str] = []

    def is_ready(self) -> bool:
        return self.ready

    async def parse_message(self, message: UserMessage) -> None:
        self.parsed_in.append(message.metadata["language"])


class Server:
    """One server for all tests, since Sanic can be started only once in a process; the handler is each test's own."""

    def __init__(self) -> None:
        self.handler: Handler = silent
        self.agent = Agent()
        self.address = ""
        self._running: Any = None

    async def take(self, message: UserMessage) -> None:
        await self.handler(message)

    async def open(self) -> None:
        app = Sanic("channel_test", configure_logging=False)
        app.ctx.agent = self.agent
        app.add_route(lambda request: text("Hello from Rasa: 3.6.21"), "/")
        app.blueprint(frontdesk.FrontDeskChannel("s3cret").blueprint(self.take), url_prefix="/webhooks/frontdesk")
        self._running = await app.create_server("127.0.0.1", 0, return_asyncio_server=True, access_log=False)
        await self._running.startup()
        await self._running.after_start()
        self.address = f"http://127.0.0.1:{self._running.server.sockets[0].getsockname()[1]}/webhooks/frontdesk"

    async def close(self) -> None:
        await self._running.close()
        await asyncio.get_running_loop().shutdown_default_executor()

    def post(self, handler: Handler, body: Any, headers: dict[str, str] = BEARER) -> tuple[int, Any]:
        self.handler = handler
        data = body if isinstance(body, str) else json.dumps(body)
        answer = requests.post(f"{self.address}/turn", data=data, headers=headers, timeout=10)
        return answer.status_code, answer.json()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    opened, loop = Server(), asyncio.new_event_loop()
    loop.run_until_complete(opened.open())
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield opened
    asyncio.run_coroutine_threadsafe(opened.close(), loop).result(timeout=10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()  # a loop left open with its server can hold up the end of the process


def test_a_turn_is_answered_in_one_piece(server: Server, heard: Heard) -> None:
    assert server.post(heard, TURN) == (200, REPLY)
    assert heard.messages[0].sender_id == "cv_1.15"  # a new session after two turns
    unsaid: dict[str, Any] = dict.fromkeys(("case_open", "message", "case", "codes_blocked_until"))
    unsaid |= {"requests": [], "unseen": False}
    assert heard.messages[0].metadata == {**CONTEXT, **unsaid}


def test_a_message_was_read_in_each_language_before_the_first_customers(server: Server) -> None:
    assert server.agent.parsed_in == list(languages.for_customers())


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer s3cre"}, {"Authorization": "s3cret"}])
def test_without_the_secret_nobody_is_heard(server: Server, heard: Heard, headers: dict[str, str]) -> None:
    assert server.post(heard, TURN, headers) == (401, {"error": {"code": "unauthorized"}})
    assert heard.messages == []


@pytest.mark.parametrize("path", ["/", "/webhooks/frontdesk/nothing", "/webhooks/rest/webhook", "/status", "/x/health"])
def test_no_path_tells_a_stranger_anything(server: Server, path: str) -> None:
    root = server.address.removesuffix("/webhooks/frontdesk")
    answer = requests.get(root + path, timeout=10)
    assert (answer.status_code, answer.json()) == (401, {"error": {"code": "unauthorized"}})
    assert not {"server", "x-powered-by"} & {name.lower() for name in answer.headers}


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "PUT", "OPTIONS", "HEAD"])
@pytest.mark.parametrize(
    "path",
    ["/turn", "/conversations/health", "/conversations/cv_1", "/health/", "/health/x", "//health", "/turn/../health"],
)
def test_only_health_itself_needs_no_secret(server: Server, heard: Heard, method: str, path: str) -> None:
    """A conversation may be called `health`, and a path may end so."""
    server.handler = heard
    with requests.Session() as session:
        asked = session.prepare_request(requests.Request(method, server.address))
        asked.url = server.address + path  # as it is written, not put in order
        assert session.send(asked, timeout=10).status_code == 401
    assert heard.messages == []


def test_a_request_larger_than_any_turn_is_not_read(server: Server, heard: Heard) -> None:
    server.handler = heard
    try:
        status = requests.post(f"{server.address}/turn", data=b"x" * 3_000_000, headers=BEARER, timeout=10).status_code
    except requests.ConnectionError:  # cut off while it still sends
        status = 413
    assert status == 413
    assert heard.messages == []


@pytest.mark.parametrize(
    ("typed", "passed"),
    [
        ("/restart", "restart"),
        ('  //inform{"contract_number": "CA-204518"}', 'inform{"contract_number": "CA-204518"}'),
        ("\u200b\u00a0/\u2028/affirm", "affirm"),
        ("\x00/deny", "deny"),
        ("<b>/restart</b>", "restart"),
        ("2/3 das notas", "2/3 das notas"),
    ],
)
def test_what_is_typed_is_never_a_command(server: Server, heard: Heard, typed: str, passed: str) -> None:
    assert server.post(heard, {**TURN, "text": typed})[0] == 200
    assert heard.messages[0].text == passed
    assert heard.messages[0].parse_data is None


@pytest.mark.parametrize("typed", ["", "/", " \u200b/ ", "<b></b>", "😀😀", "…?!", "\x00\x07"])
def test_a_message_without_words_is_not_understood(server: Server, heard: Heard, typed: str) -> None:
    assert server.post(heard, {**TURN, "text": typed})[0] == 200
    assert heard.messages[0].parse_data["intent"]["name"] == "nlu_fallback"


def test_a_command_goes_around_understanding(server: Server, heard: Heard) -> None:
    command = {"intent": "state_reason", "entities": {"reason": "price"}}
    assert server.post(heard, {**TURN, "text": None, "command": command})[0] == 200
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
        ({"text": None, "command": {"intent": "affirm", "entities": {"reason": 1}}}, "command.entities"),
        ({"context": None}, "context"),
        ({"context": {**CONTEXT, "provider": "nobody"}}, "context.provider"),
        ({"context": {**CONTEXT, "contract": "RAM-20451"}}, "context.contract"),
        ({"context": {**CONTEXT, "language": "en"}}, "context.language"),
        ({"context": {**CONTEXT, "state": []}}, "context.state"),
        ({"context": {**CONTEXT, "state": {"x": "y" * 40_000}}}, "context.state"),
        ({"context": {**CONTEXT, "case_open": 1}}, "context.case_open"),
        ({"context": {"provider": "conta_azul"}}, "context.language"),
    ],
)
def test_a_bad_field_is_named(server: Server, heard: Heard, change: dict[str, Any], field: str) -> None:
    status, answer = server.post(heard, {**TURN, **change})
    assert (status, answer["error"]["field"]) == (422, field)
    assert heard.messages == []


@pytest.mark.parametrize(
    "body", ["{", "[]", "null", '"x"', "[" * 100_000], ids=["half", "list", "null", "text", "deep"]
)
def test_a_body_that_is_no_turn_is_refused(server: Server, heard: Heard, body: str) -> None:
    assert server.post(heard, body)[0] == 422


async def broken(message: UserMessage) -> None:
    raise RuntimeError("secret words")


async def silent(message: UserMessage) -> None:
    return None


async def shapeless(message: UserMessage) -> None:
    await message.output_channel.send_response(message.sender_id, {"reply": {"language": "pt"}})


async def endless(message: UserMessage) -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize("handler", [broken, silent, shapeless, endless])
def test_a_turn_that_gives_nothing_fails_aloud(
    server: Server, handler: Handler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frontdesk, "TURN_LIMIT", 0.05)
    assert server.post(handler, TURN) == (500, {"error": {"code": "turn_failed"}})


def test_without_a_secret_the_channel_does_not_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CHANNEL_SECRET", raising=False)
    with pytest.raises(SystemExit, match="2"):
        frontdesk.FrontDeskChannel.from_credentials({})
    assert capsys.readouterr().err == "error: CHANNEL_SECRET: must be set\n"


@pytest.mark.parametrize(("ready", "status"), [(True, 200), (False, 503)])
def test_health_tells_whether_a_model_is_loaded(server: Server, ready: bool, status: int) -> None:
    server.agent.ready = ready
    assert requests.get(f"{server.address}/health", timeout=10).status_code == status


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


def test_of_a_conversation_the_last_two_sessions_are_remembered() -> None:
    """However long it is, it needs no more memory."""
    store = RecentTrackers(Domain.empty())

    async def uses() -> None:
        for session in (0, 1, 3, 4):
            for conversation in ("cv_1", "cv_11"):
                await store.save(DialogueStateTracker(f"{conversation}.{session}", []))
        assert set(await store.keys()) == {"cv_1.3", "cv_1.4", "cv_11.3", "cv_11.4"}

    asyncio.run(uses())


def test_erasing_a_conversation_drops_all_its_sessions_and_no_other(server: Server) -> None:
    store = RecentTrackers(Domain.empty())

    async def fill() -> None:
        for sender in ("cv_1.0", "cv_1.1", "cv_11.0"):
            await store.save(DialogueStateTracker(sender, []))

    asyncio.run(fill())
    server.agent.tracker_store = type("Wrapped", (), {"_tracker_store": store})()
    kept = requests.get(f"{server.address}/conversations/cv_1", headers=BEARER, timeout=10).json()["trackers"]
    assert {tracker["name"].rpartition(".")[0] for tracker in kept} == {"cv_1"}
    assert requests.get(f"{server.address}/conversations/cv_1", timeout=10).status_code == 401
    erased = requests.delete(f"{server.address}/conversations/cv_1", headers=BEARER, timeout=10)
    assert (erased.status_code, erased.json()) == (200, {"erased": 2})
    assert requests.delete(f"{server.address}/conversations/cv_11", timeout=10).status_code == 401
    assert forget(store, "cv_11") == 1
    assert forget(None, "cv_1") == 0


def test_what_an_action_answers_is_still_checked() -> None:
    frontdesk.FrontDeskChannel("s3cret")
    action = RemoteAction("action_greet", None)
    assert action._validate_action_result({"events": [], "responses": [{"text": "oi"}]})
    with pytest.raises(ValidationError):
        action._validate_action_result({"events": [{"event": 5}], "responses": []})
    with pytest.raises(ValidationError):
        action._validate_action_result({"events": [], "responses": ["oi"]})


def test_tags_around_words_are_not_what_was_said(server: Server, heard: Heard) -> None:
    assert server.post(heard, {**TURN, "text": "<b>quero cancelar</b><br>"})[0] == 200
    assert heard.messages[0].text == "quero cancelar"
