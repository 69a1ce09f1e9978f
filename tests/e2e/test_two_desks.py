"""Two front desks on PostgreSQL and Redis are one: what comes in through the one is seen through the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from tests.e2e import grown
from tests.e2e.desk_client import DeskClient
from tests.e2e.parts import Parts, free_ports
from tests.e2e.visitor import Visitor, ask_for_a_person


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    with grown.postgresql() as url:
        yield url


class Twin(Parts):
    """A second front desk beside the parts of an installation, without parts of its own."""

    def __init__(self, parts: Parts, folder: Path, **environment: str) -> None:
        self.__dict__.update(parts.__dict__)
        (port,) = free_ports(1)
        self.folder, self.logs, self.running = folder, folder, {}
        self.url = f"http://127.0.0.1:{port}"
        self.env = {**parts.env, "FRONTDESK_PORT": str(port), "PUBLIC_URL": self.url, **environment}
        self.start("frontdesk")

    def health(self, part: str) -> str:
        return f"{self.url}/health"


@pytest.fixture(scope="module")
def desks(parts: Parts, database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Twin, Twin]]:
    """Started at once, on an empty database: both would make the tables."""
    with grown.redis() as hub:
        shared = {"DATABASE_URL": database, "REDIS_URL": hub}
        pair = tuple(Twin(parts, tmp_path_factory.mktemp(f"desk{number}"), **shared) for number in (1, 2))
        try:
            for desk in pair:
                desk.wait_for("frontdesk")
            yield pair[0], pair[1]
        finally:
            for desk in pair:
                desk.stop()


def through(other: Twin, visitor: Visitor) -> Visitor:
    """The same visitor, sent to the other process."""
    same = Visitor(other, visitor.provider, visitor.language)
    same.session, same.conversation = visitor.session, visitor.conversation
    return same


def stored(database: str, query: str, *values: object) -> list[tuple[Any, ...]]:
    with psycopg.connect(database) as connection:
        return connection.execute(query, values).fetchall()


def test_what_one_process_takes_in_the_other_shows_and_the_bot_answers_once(
    desks: tuple[Twin, Twin], database: str
) -> None:
    first, second = desks
    visitor = Visitor(first).signed_in()
    with visitor.chat() as one, through(second, visitor).chat() as two:
        for turn, (speaks, hears) in enumerate(((one, two), (two, one)) * 4):
            said = speaks.say("vou ser cobrado?")
            for chat in (speaks, hears):
                chat.of("message", id=said)
                answer = chat.bot(kind="answer")["text"]
                assert ("799,60" if turn == 0 else "outras palavras") in answer
        for chat in (one, two):
            seqs = [frame["seq"] for frame in chat.frames if frame["type"] == "message"]
            assert seqs == list(range(seqs[0], seqs[0] + len(seqs)))
    count = "SELECT count(*) FROM messages WHERE conversation_id = %s AND {}"
    answers = stored(database, count.format("kind = 'answer'"), visitor.conversation)[0][0]
    assert answers == 8
    assert stored(database, "SELECT turn FROM conversations WHERE id = %s", visitor.conversation) == [(8,)]


def test_a_session_ended_at_one_ends_at_the_other(desks: tuple[Twin, Twin]) -> None:
    first, second = desks
    visitor = Visitor(first).signed_in()
    with through(second, visitor).chat() as chat:
        visitor.http.delete("/api/session", headers={"Authorization": f"Bearer {visitor.session}"})
        chat.of("gone", reason="signed_out")


def test_limits_count_at_both(desks: tuple[Twin, Twin]) -> None:
    """A limit used up at one front desk is used up at the other, a moment later."""
    first, second = desks
    visitor = Visitor(first).enter()
    elsewhere = through(second, visitor)

    def refused(at: Visitor) -> bool:
        return any(frame["type"] == "error" for frame in at.frame(type="hello", after=0).json()["frames"])

    alone = 1
    while not refused(visitor):
        alone += 1
    both = 1
    while not refused(elsewhere):
        both += 1
    assert both < alone / 2  # the other alone would have taken as many again
    with Visitor(second).enter().chat() as chat:  # and nobody else is held up
        chat.ask("oi")


def test_a_token_is_accepted_by_one_of_them(desks: tuple[Twin, Twin]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    from tests.e2e.visitor import token

    good = token(desks[0])
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda desk: Visitor(desk).ask_session(good).status_code, desks * 4))
    assert sorted(answers) == [200] + [401] * 7


def test_an_agent_at_one_talks_to_a_customer_at_the_other(desks: tuple[Twin, Twin], database: str) -> None:
    first, second = desks
    visitor = Visitor(first).signed_in()
    with visitor.chat() as chat:
        number = ask_for_a_person(chat)
        ana, luc = DeskClient(second).sign_in(), DeskClient(first).sign_in("luc@desk.example")
        claims = [each.post(f"/desk/cases/{number}/claim") for each in (ana, luc)]
        assert [claim.headers["location"] for claim in claims] == [
            f"/desk/cases/{number}", f"/desk/cases/{number}?notice=taken",
        ]  # fmt: skip
        chat.of("state", owner="human", agent="Ana")
        for text in ("Bom dia!", "com \x00 e 😀"):
            answer = ana.post(f"/desk/cases/{number}/reply", text=text, client_id=f"two-desks-{len(text):04}")
            assert answer.status_code == 303
            assert chat.of("message", **{"from": "agent"})["text"][:3] == text[:3]
        # in an address or a field that is not cleaned: refused, not broken
        assert ana.http.get("/desk/cases/%00").status_code in (404, 422)
        assert ana.post("/desk/sign-in", email="a\x00@b.example", password="x").status_code in (403, 422)
        assert ana.post("/desk/replies", title="\x00", text="\x00", language="pt").status_code < 500
        chat.say("obrigado \x00 <b>")
        chat.of("message", **{"from": "customer"})
    assert stored(
        database, "SELECT answered_seq = asked_seq FROM conversations WHERE id = %s", visitor.conversation
    ) == [(True,)]


def test_when_one_dies_the_other_answers_what_it_left(desks: tuple[Twin, Twin], database: str) -> None:
    first, second = desks
    visitor = Visitor(first).signed_in("CA-203377")
    with visitor.chat() as chat:
        chat.say("quando termina meu contrato?", "left-behind-by-a-crash")
        chat.of("ack", id="left-behind-by-a-crash")
        first.kill("frontdesk")
    try:
        with through(second, visitor).chat() as chat:
            chat.send(type="hello", after=0)
            chat.bot(kind="answer")
    finally:
        first.restart("frontdesk")
    count = "SELECT count(*) FROM messages WHERE conversation_id = %s AND kind = 'answer'"
    assert stored(database, count, visitor.conversation) == [(1,)]


def test_without_redis_both_go_on(parts: Parts, database: str, tmp_path: Path) -> None:
    """Hints are lost then; what was said is read from the log all the same."""
    with grown.redis() as hub:
        desk = Twin(parts, tmp_path, DATABASE_URL=database, REDIS_URL=hub)
        desk.wait_for("frontdesk")
    try:
        assert httpx.get(f"{desk.url}/health").status_code == 200
        visitor = Visitor(desk).signed_in()
        with visitor.chat() as chat:
            assert chat.ask("vou ser cobrado?")["kind"] == "answer"
    finally:
        desk.stop()
