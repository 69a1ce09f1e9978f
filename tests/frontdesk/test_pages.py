"""The demo's pages, the widget's files, and the headers on everything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest

from frontdesk.mail.sender import FolderSender, Letter, MailFailed
from frontdesk.web.headers import HEADERS
from tests.frontdesk.world import DEMO, ORIGIN, World, make_world, running

WIDGET = Path(__file__).parents[2] / "frontdesk" / "widget" / "dist"


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[World]:
    with running(make_world(tmp_path, {**DEMO, "MAIL_FOLDER": str(tmp_path / "mail")})) as made:
        yield made


@pytest.mark.parametrize("language", ["pt", "fr"])
def test_the_chooser_lists_every_demo_customer(demo: World, language: str) -> None:
    page = demo.client.get(f"/?language={language}")
    links = re.findall(r'href="(/demo/[a-z_]+\?customer=[a-z0-9-]+)"', page.text)
    assert len(links) >= 14
    for link in links:
        article = demo.client.get(link)
        assert article.status_code == 200
        assert article.text.count("<h1>") == 1
        assert 'data-token="ey' in article.text


@pytest.mark.parametrize("provider", ["conta_azul", "ram_tracking"])
def test_the_token_in_a_page_signs_in(demo: World, provider: str) -> None:
    slug = {"conta_azul": "ca-renewal-open", "ram_tracking": "ram-notice-open"}[provider]
    page = demo.client.get(f"/demo/{provider}?customer={slug}").text
    found = re.search(r'data-token="([^"]+)"', page)
    assert found is not None
    assert demo.session(provider, token=found[1])["signed_in"]
    fresh = demo.client.post("/demo/token", json={"provider": provider, "customer": slug}).json()["token"]
    assert demo.session(provider, token=fresh)["signed_in"]


@pytest.mark.parametrize("provider", ["conta_azul", "ram_tracking"])
@pytest.mark.parametrize("language", ["pt", "fr"])
def test_an_article_has_nothing_inline_and_no_token_for_strangers(demo: World, provider: str, language: str) -> None:
    page = demo.client.get(f"/demo/{provider}?language={language}").text
    assert "data-token" not in page
    assert f'data-language="{language}"' in page
    assert not re.search(r"<style|style=|<script>|\son[a-z]+=|None", page)


def test_unknown_customers_and_providers(demo: World) -> None:
    assert demo.client.get("/demo/acme").status_code == 404
    assert "data-token" not in demo.client.get("/demo/conta_azul?customer=ram-notice-open").text
    answer = demo.client.post("/demo/token", json={"provider": "conta_azul", "customer": "nobody"})
    assert (answer.status_code, answer.json()["error"]["field"]) == (422, "customer")


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
    addresses = re.findall(r"([\w.]+\.js(?:on)?)\?(\w{6})", (WIDGET / "widget.js").read_text())
    assert len(addresses) == 3
    for name, digits in addresses:
        assert "immutable" in world.client.get(f"/widget/{name}?{digits}").headers["cache-control"]
        assert "immutable" not in world.client.get(f"/widget/{name}?000000").headers["cache-control"]
    for name in ("..%2fpackage.json", "%2e%2e/build.mjs", "nope.js", ".hidden"):
        assert world.client.get(f"/widget/{name}").status_code == 404


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


def test_the_interface_is_documented(world: World) -> None:
    document = world.client.get("/openapi.json").json()
    assert {"/api/session", "/api/chat/frames", "/api/chat/poll", "/health"} <= set(document["paths"])
    assert world.client.get("/docs").status_code == 404
