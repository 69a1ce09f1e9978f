"""Scripts in what people type or a record holds, in a real browser: shown as text, never run."""

from __future__ import annotations

import re
from collections.abc import Callable

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.desk_client import DeskClient
from tests.e2e.pages import Chat, Desk
from tests.e2e.parts import Parts, until
from tests.e2e.visitor import token

pytestmark = pytest.mark.browser
ATTACKS = (
    "<img src=x onerror=alert(1)>", "<script>alert(2)</script>", "\"><svg onload=alert(3)>", "javascript:alert(4)",
    "</textarea><script>alert(5)</script>", "<iframe srcdoc='<script>alert(6)</script>'></iframe>",
    "<a href=\"javascript:alert(7)\">x</a>", "{{constructor.constructor('alert(8)')()}}", "'-alert(9)-'",
    "<style>*{display:none}</style>", "https://x.example/\"onmouseover=\"alert(10)",
)  # fmt: skip
NUMBER = "CA-266661"


@pytest.fixture(scope="module")
def hostile_contract(parts: Parts) -> str:
    """A record of the billing system with markup wherever it allows text."""
    headers = {"Authorization": f"Bearer {parts.env['CONTRACTS_TOKEN']}"}
    address = f"{parts.env['CONTRACTS_URL']}/contracts"
    record = httpx.get(f"{address}/CA-204518", headers=headers).json()
    record["number"], record["plan"] = NUMBER, ATTACKS[1]
    record["customer"]["name"], record["customer"]["email"] = ATTACKS[0], "x@example.com"
    assert httpx.put(f"{address}/{NUMBER}", json=record, headers=headers).status_code in (200, 201)
    return NUMBER


def unharmed(page: Page) -> None:
    """Nothing typed has become an element."""
    found = page.evaluate(
        """() => { const shadows = [...document.querySelectorAll('*')].map(e => e.shadowRoot).filter(Boolean);
        const roots = [document, ...shadows];
        return roots.flatMap(root => [...root.querySelectorAll('*')]).filter(e =>
          [...e.attributes].some(a => /^on/i.test(a.name) || /^\\s*javascript:/i.test(a.value))
          || e.matches('img[src="x"], iframe') || (e.matches('script') && !e.src))
          .map(e => e.outerHTML.slice(0, 200)) }"""
    )
    assert found == []


def test_stored_in_chat_and_desk(parts: Parts, new_page: Callable[..., Page], hostile_contract: str) -> None:
    page = new_page()
    page.goto(f"{parts.url}/demo/conta_azul")
    page.evaluate("token => RetentionChat.signIn(token)", token(parts, contract=hostile_contract))
    chat = Chat(page)
    chat.open()
    for attack in ATTACKS:
        chat.write(attack)
        expect(chat.said(attack)).to_be_visible()
    unharmed(page)

    conversation = parts.rows("SELECT id FROM conversations WHERE contract = ?", hostile_contract)[0]["id"]
    chat.write("quero falar com uma pessoa")
    offer = chat.log.get_by_role("button", name="Sim, falar com a equipe")
    opened = chat.log.get_by_text(re.compile(r"C-\d+"))
    expect(offer.or_(opened).last).to_be_visible()
    if offer.is_visible():
        offer.click()
    of_it = "SELECT number FROM cases WHERE conversation_id = ?"
    number = until("a case", lambda: parts.rows(of_it, conversation))[0]["number"]
    desk = Desk(new_page(), parts).sign_in()
    expect(desk.row(number)).to_contain_text(ATTACKS[0])  # the customer's name
    unharmed(desk.page)
    desk.open(number)
    for attack in ATTACKS:
        expect(desk.page.locator("#messages .text").get_by_text(attack, exact=True)).to_have_count(1)
    unharmed(desk.page)
    desk.claim()
    for attack in ATTACKS[:4]:
        desk.reply(attack)
        expect(chat.log.locator(".agent .bubble").get_by_text(attack, exact=True)).to_be_visible()
    desk.page.locator("#note-form textarea").fill(ATTACKS[1])
    desk.page.locator("#note-form button").click()
    expect(desk.page.locator("#history").get_by_text(ATTACKS[1], exact=True)).to_be_visible()
    unharmed(page)
    unharmed(desk.page)
    # a link that is one is safe, and whatever else the message holds stays text
    for link in page.locator("retention-chat a").all():
        assert (link.get_attribute("href") or "").startswith(("http://", "https://", "mailto:", "/"))

    client = DeskClient(parts).as_before()
    made = client.post("/desk/replies", title=ATTACKS[0], text=ATTACKS[1], language="pt")
    assert made.status_code == 303
    for path, text in (("/conversations", NUMBER), ("?team=all&state=active", ATTACKS[0]), ("/replies", ATTACKS[0])):
        desk.page.goto(desk.url + path)
        expect(desk.page.locator("main").get_by_text(text).first).to_be_visible()
        unharmed(desk.page)


@pytest.mark.parametrize("attack", ATTACKS[:4])
def test_reflected_by_an_address(parts: Parts, new_page: Callable[..., Page], attack: str) -> None:
    from urllib.parse import quote

    page = new_page()
    for path in ("/?language=", "/demo/conta_azul?customer=", "/demo/", "/demo/mail?language=", "/desk/sign-in?next=",
                 "/desk/sign-in?lang=", "/desk/cases/", "/nowhere/", "/privacy?provider="):  # fmt: skip
        page.goto(parts.url + path + quote(attack, safe=""))
        unharmed(page)
    desk = Desk(page, parts).sign_in()
    for path in ("?team=", "?state=", "?provider=", "?notice=", "/cases/"):
        page.goto(desk.url + path + quote(attack, safe=""))
        unharmed(page)
