"""The demo's pages, the widget's files, and the headers on everything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest

import languages
from frontdesk.mail.sender import FolderSender, Letter, MailFailed
from frontdesk.web.headers import HEADERS
from tests.frontdesk.world import DEMO, ORIGIN, World, make_world, running


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[World]:
    with running(make_world(tmp_path, {**DEMO, "MAIL_FOLDER": str(tmp_path / "mail")})) as made:
        yield made


async def _post(folder: Path, **letter: str) -> None:
    await FolderSender(folder, "desk@example.com").send(Letter(**letter))


def test_the_mailbox_shows_letters_as_text(demo: World, tmp_path: Path) -> None:
    async def post() -> None:
        await _post(
            tmp_path / "mail", to="a@example.com", subject="<b>Código</b>", text="Olá <script>x</script> 123 456"
        )

    anyio.run(post)
    page = demo.client.get("/demo/mail?language=pt").text
    assert "&lt;b&gt;Código&lt;/b&gt;" in page
    assert "Olá &lt;script&gt;" in page
    assert [file.suffix for file in (tmp_path / "mail").iterdir()] == [".eml"]


@pytest.mark.anyio
async def test_a_line_break_in_an_address_is_no_header(tmp_path: Path) -> None:
    with pytest.raises(MailFailed):
        await _post(tmp_path, to="a@example.com\nBcc: b@example.com", subject="x", text="x")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def test_outside_the_demo_there_are_no_demo_pages(world: World) -> None:
    for path in ("/", "/demo/conta_azul", "/demo/mail", "/demo/token"):
        assert world.client.get(path).status_code in (404, 405)


def test_every_answer_carries_the_headers(demo: World) -> None:
    for path in ("/", "/demo/conta_azul", "/health", "/nope", "/desk", "/openapi.json", "/demo/static/demo.css"):
        answer = demo.client.get(path, follow_redirects=False)
        for name in HEADERS:
            assert name.lower() in answer.headers, (path, name)
        policy = answer.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy


def test_the_widget_may_be_embedded_anywhere_and_nothing_else_is_served(world: World) -> None:
    script = world.client.get("/widget.js", headers={"origin": "https://any.example"})
    assert script.headers["cross-origin-resource-policy"] == "cross-origin"
    assert script.headers["access-control-allow-origin"] == "*"
    assert script.headers["content-type"].startswith("text/javascript")
    assert world.client.get("/widget.js", headers={"if-none-match": script.headers["etag"]}).status_code in (200, 304)
    asked_of = world.client.head("/widget.js")
    assert (asked_of.status_code, asked_of.content) == (200, b"")
    addresses = re.findall(r"([\w.]+\.js)\?(\w{6})", script.text)
    versions = re.findall(r'"texts":"(\w{6})"', script.text)
    assert (len(addresses), len(versions)) == (1, len(languages.for_customers()))
    addresses += [
        (f"texts.{code}.json", version) for code, version in zip(languages.for_customers(), versions, strict=True)
    ]
    for name, digits in addresses:
        assert "immutable" in world.client.get(f"/widget/{name}?{digits}").headers["cache-control"]
        assert "immutable" not in world.client.get(f"/widget/{name}?000000").headers["cache-control"]
    for name in ("..%2fpackage.json", "%2e%2e/build.mjs", "nope.js", ".hidden"):
        assert world.client.get(f"/widget/{name}").status_code == 404


@pytest.mark.parametrize(
    ("accepted", "sent"),
    [("gzip, br", "br"), ("gzip, br;q=0", "gzip"), ("gzip;q=0.5", "gzip"), ("gzip;q=0", None), ("", None)],
)
def test_the_widget_is_sent_compressed_to_whoever_takes_it(world: World, accepted: str, sent: str | None) -> None:
    plain = world.client.get("/widget.js", headers={"accept-encoding": "identity"})
    answer = world.client.get("/widget.js", headers={"accept-encoding": accepted})
    assert answer.headers.get("content-encoding") == sent
    assert "Accept-Encoding" in answer.headers["vary"]
    assert answer.content == plain.content
    assert (answer.headers["etag"] == plain.headers["etag"]) == (sent is None)
    again = {"accept-encoding": accepted, "if-none-match": answer.headers["etag"]}
    assert world.client.get("/widget.js", headers=again).status_code == 304


def test_a_preflight_of_a_listed_page_is_answered(world: World) -> None:
    asked = {"access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type"}
    answer = world.client.options("/api/session", headers={"origin": ORIGIN, **asked})
    assert answer.headers["access-control-allow-origin"] == ORIGIN
    foreign = world.client.options("/api/session", headers={"origin": "https://evil.example", **asked})
    assert "access-control-allow-origin" not in foreign.headers


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "provider"),
        ({"provider": "acme"}, "provider"),
        ({"provider": 7}, "provider"),
        ({"provider": "conta_azul", "language": "de"}, "language"),
        ({"provider": "conta_azul", "token": "x" * 5000}, "token"),
        ([], "body"),
    ],
)
def test_a_bad_request_names_the_field(world: World, body: object, field: str) -> None:
    answer = world.client.post("/api/session", json=body, headers={"origin": ORIGIN})
    assert answer.status_code == 422
    assert answer.json()["error"]["field"] == field


def test_the_interface_is_documented_in_the_demo_alone(world: World, tmp_path: Path) -> None:
    assert world.client.get("/openapi.json").status_code == 404
    assert world.client.get("/docs").status_code == 404
    with running(make_world(tmp_path, DEMO)) as demo:
        document = demo.client.get("/openapi.json").json()
    assert {"/api/session", "/api/chat/frames", "/api/chat/poll", "/health/ready", "/health/live"} <= set(
        document["paths"]
    )


@pytest.mark.parametrize("path", ["/nope", "/desk/nope", "/demo/nope"])
def test_browsers_get_errors_as_pages_and_programs_as_data(world: World, path: str) -> None:
    page = world.client.get(path, headers={"accept": "text/html,application/xhtml+xml", "accept-language": "fr"})
    assert page.status_code == 404
    assert page.headers["content-type"].startswith("text/html")
    assert "n’existe pas" in page.text
    assert world.client.get(path, headers={"accept": "*/*"}).json()["error"]["code"] == "not_found"
    api = world.client.get("/api/nope", headers={"accept": "text/html"})
    assert api.json()["error"]["code"] == "not_found"


@pytest.mark.parametrize("odd", ["[", "[::1", "a]b[", "x/api/", "x/desk?", "a b", ""])
def test_odd_hosts_and_origins_are_refused_like_any_other(world: World, odd: str) -> None:
    browser = {"host": odd, "accept": "text/html"}
    assert world.client.get("/nothing-there", headers=browser).headers["content-type"].startswith("text/html")
    assert world.client.get("/desk", headers=browser, follow_redirects=False).headers["location"].endswith("next=/desk")
    form = {"email": "a@example.com", "password": "b"}
    for origin in (odd, f"http://{odd}"):
        assert world.client.post("/desk/sign-in", data=form, headers={"origin": origin}).status_code == 403
