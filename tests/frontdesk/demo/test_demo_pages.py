"""The demo's pages: for every company of the data, every customer of its demo, every language it speaks."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.websockets import WebSocketDisconnect

import languages
import texts
from contracts.demo import demo_of
from frontdesk.demo.customers import customers
from frontdesk.demo.render import look
from frontdesk.desk import demo as demo_accounts
from retention.provider import providers
from tests.frontdesk.world import DEMO, World, make_world, running
from tests.shipped import COMPANIES

SPOKEN = [(company, language) for company in COMPANIES for language in providers()[company].languages]


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[World]:
    with running(make_world(tmp_path, DEMO)) as made:
        yield made


@pytest.mark.parametrize("path", ["/demo/mail", "/demo/token"])
def test_a_public_demo_shows_no_codes_signs_nobody_in_and_has_no_agents(tmp_path: Path, path: str) -> None:
    with running(make_world(tmp_path, {"DEMO": "1", "DEMO_PUBLIC": "1", "FRONTDESK_HOST": "0.0.0.0"})) as world:
        assert world.client.get("/").status_code == 200
        company = COMPANIES[0]
        article = world.client.get(f"/demo/{company}?customer={slugs(company)[0]}")
        assert article.status_code == 200
        assert "data-token" not in article.text
        wanted = {"provider": company, "customer": slugs(company)[0]}
        answer = world.client.post(path, json=wanted) if path == "/demo/token" else world.client.get(path)
        assert answer.status_code == 404
        page = world.client.get("/desk/sign-in").text
        assert demo_accounts.PASSWORD not in page
        form = {"email": demo_accounts.PEOPLE[0][0], "password": demo_accounts.PASSWORD}
        refused = world.client.post("/desk/sign-in", data=form, headers={"origin": "http://testserver"})
        assert refused.status_code == 403


PRIVATE = ["/", "/demo/mail", f"/demo/{COMPANIES[0]}?customer=x", "/desk/sign-in", "/api/session", "/health/ready"]
ELSEWHERE = ["demo.ngrok.example", "demo.ngrok.example:8100", "127.0.0.1.nip.example", "[::2]", "[", ""]


@pytest.mark.parametrize("host", ELSEWHERE)
def test_a_demo_of_this_machine_answers_nobody_who_calls_it_otherwise(demo: World, host: str) -> None:
    """A tunnel or a page that had its own name point here would show the codes and sign in as anybody."""
    for path in PRIVATE:
        answer = demo.client.get(path, headers={"host": host, "accept-language": "fr"})
        assert (answer.status_code, answer.json()["error"]["code"]) == (421, "demo_elsewhere")
        assert "DEMO_PUBLIC=1" in answer.json()["error"]["message"]
    with pytest.raises(WebSocketDisconnect), demo.client.websocket_connect("/api/chat", headers={"host": host}):
        pass


@pytest.mark.parametrize("host", ["127.0.0.1:8100", "localhost", "[::1]:8100", "testserver"])
def test_a_demo_of_this_machine_answers_by_its_own_names(demo: World, host: str) -> None:
    assert demo.client.get("/demo/mail", headers={"host": host}).status_code == 200


def slugs(company: str) -> list[str]:
    return [contract.slug for contract in demo_of(company).contracts]


@pytest.mark.parametrize("language", languages.for_customers())
def test_the_chooser_lists_every_demo_customer(demo: World, language: str) -> None:
    page = html.unescape(demo.client.get(f"/?language={language}").text)
    for company, people in customers(demo.services).items():
        assert providers()[company].name in page
        assert [person.slug for person in people] == slugs(company)
        for person in people:
            assert f'href="/demo/{company}?customer={person.slug}"' in page
            assert person.name in page


@pytest.mark.parametrize("company", COMPANIES)
def test_the_page_of_every_demo_customer_signs_them_in(demo: World, company: str) -> None:
    for slug in slugs(company):
        article = demo.client.get(f"/demo/{company}?customer={slug}")
        assert article.status_code == 200
        assert article.text.count("<h1>") == 1
        assert 'data-token="ey' in article.text


@pytest.mark.parametrize("company", COMPANIES)
def test_the_token_in_a_page_signs_in(demo: World, company: str) -> None:
    slug = slugs(company)[0]
    found = re.search(r'data-token="([^"]+)"', demo.client.get(f"/demo/{company}?customer={slug}").text)
    assert found is not None
    assert demo.session(company, token=found[1])["signed_in"]
    fresh = demo.client.post("/demo/token", json={"provider": company, "customer": slug}).json()["token"]
    assert demo.session(company, token=fresh)["signed_in"]


@pytest.mark.parametrize(("company", "language"), SPOKEN)
def test_an_article_has_nothing_inline_and_no_strangers_token(demo: World, company: str, language: str) -> None:
    page = demo.client.get(f"/demo/{company}?language={language}").text
    assert "data-token" not in page
    assert f'data-language="{language}"' in page
    assert not re.search(r"<style|style=|<script>|\son[a-z]+=|None", page)


@pytest.mark.parametrize(("company", "language"), SPOKEN)
def test_an_article_states_the_clauses_of_the_companys_demo(demo: World, company: str, language: str) -> None:
    page = html.unescape(demo.client.get(f"/demo/{company}?language={language}").text)
    assert page.count("<li>") >= len(demo_of(company).rules)
    assert texts.say(language, "article-title", provider=company) in page
    assert f'class="article {look(company)}"' in page


@pytest.mark.parametrize("company", COMPANIES)
def test_a_customer_of_another_company_is_a_stranger(demo: World, company: str) -> None:
    for other in set(COMPANIES) - {company}:
        assert "data-token" not in demo.client.get(f"/demo/{company}?customer={slugs(other)[0]}").text


def test_unknown_customers_and_companies(demo: World) -> None:
    assert demo.client.get("/demo/nobody").status_code == 404
    answer = demo.client.post("/demo/token", json={"provider": COMPANIES[0], "customer": "nobody"})
    assert (answer.status_code, answer.json()["error"]["field"]) == (422, "customer")
