"""What it is all for: a worried customer gets the right answer for their own contract, and a person when they want one.

The dates and amounts are worked out by hand from the demo contracts on the fixed day, 23 November 2026.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.pages import Chat, Desk, picture, plain
from tests.e2e.parts import Parts
from tests.e2e.visitor import code_from_mail

pytestmark = pytest.mark.browser


def test_conta_azul_from_the_question_to_the_rating(parts: Parts, new_page: Callable[..., Page]) -> None:
    chat = Chat(new_page()).enter(parts, "conta_azul", "Padaria Pão Quente")
    page = chat.page
    card = chat.ask("quero cancelar, vou ser cobrado?", cards=2)

    # renewal on 13 April 2027; 15 days before it, and 7; four instalments of 199,90
    shown = plain(card.text_content())
    for fact in ("29 de março de 2027", "6 de abril de 2027", "13 de abril de 2027", "R$ 799,60"):
        assert fact in shown
    rows = [plain(" ".join(row.all_text_contents())) for row in _cells(card)]
    assert rows == [f"{day} R$ 199,90 Em aberto" for day in ("13/12/2026", "13/01/2027", "13/02/2027", "13/03/2027")]
    card.locator("details.next > summary").click()
    assert card.get_by_role("list", name="Caminho no sistema").get_by_role("listitem").all_inner_texts()[:2] == [
        "Configurações e plano", "Meu plano",
    ]  # fmt: skip
    charged = plain(chat.cards.nth(1).text_content())
    assert "continuam devidas" in charged  # how much stands on the first card, once
    assert "multa" not in charged.replace("Não é multa", "")
    _shows_clause(card, "CA-4", "por escrito, até 7 dias antes")
    card.evaluate("card => card.scrollIntoView({block: 'start'})")
    picture(page, "demo-answer-pt")

    chat.log.get_by_role("button", name="Sim, registrar o pedido").click()
    number = chat.case_number()
    desk = Desk(new_page(), parts).sign_in("Luc Bernard")
    expect(desk.row(number)).to_contain_text("Padaria Pão Quente")
    talk = Talk(
        ask="Está aí?",
        answer="Oi! Já vi o seu contrato e registrei o pedido.",
        later="qual é o prazo para avisar?",
        goodbye="Até 29 de março. Um abraço!",
    )
    _person_and_rating(parts, chat, desk, number, talk, pictures="desk")


def test_ram_tracking_from_the_question_to_the_rating(parts: Parts, new_page: Callable[..., Page]) -> None:
    chat = Chat(new_page(locale="fr-FR")).enter(parts, "ram_tracking", "Transports Lemaire")
    card = chat.ask("puis-je réduire nos paiements ?", cards=1)
    shown = plain(card.text_content())
    assert "En général, non" in shown
    assert "17 juillet 2027" in shown
    _shows_clause(card, "RT-2", "prolonger le contrat")
    card.evaluate("card => card.scrollIntoView({block: 'start'})")
    picture(chat.page, "demo-answer-fr")

    chat.log.get_by_role("button", name="Oui, enregistrer ma demande").click()
    number = chat.case_number()

    # 90 days' notice before 17 July 2027; seven payments of 238,80
    second = chat.ask("je veux résilier", cards=1)
    shown = plain(second.text_content())
    for fact in ("18 avril 2027", "17 juillet 2027", "1 671,60 €"):
        assert fact in shown
    desk = Desk(new_page(), parts).sign_in("Ana Martins")
    expect(desk.row(number)).to_contain_text("Transports Lemaire")
    talk = Talk(
        ask="Vous êtes là ?",
        answer="Bonjour, je regarde votre accord.",
        later="quand se termine mon contrat ?",
        goodbye="Le 17 juillet 2027. Bonne journée !",
    )
    _person_and_rating(parts, chat, desk, number, talk)


@pytest.mark.parametrize(
    ("customer", "question", "facts"),
    [
        # renewal on 4 December: 15 days before it is past, 7 days before it is not
        ("Studio Raízes Pilates", "quero cancelar", ["19 de novembro de 2026", "27 de novembro de 2026"]),
        # bought on 20 November: seven days
        ("Ateliê Flor de Lis", "quero meu dinheiro de volta", ["27 de novembro de 2026"]),
    ],
)
def test_other_contracts_get_their_own_dates(
    parts: Parts, new_page: Callable[..., Page], customer: str, question: str, facts: list[str]
) -> None:
    card = Chat(new_page()).enter(parts, "conta_azul", customer).ask(question, cards=1)
    shown = plain(card.text_content())
    assert [fact for fact in facts if fact not in shown] == []


def test_a_stranger_gets_the_rule_then_their_own_dates_with_the_code_from_the_mailbox(
    parts: Parts, new_page: Callable[..., Page]
) -> None:
    chat = Chat(new_page()).enter(parts, "conta_azul", None)
    general = chat.ask("até quando posso cancelar a renovação?", cards=1)
    expect(general).to_have_class(re.compile(r"\bgeneral\b"))
    assert not re.search(r"\b20\d\d\b|R\$", general.text_content() or "")

    known = sum("financeiro.serraazul" in letter for letter in parts.letters())
    chat.write("CA-204102")
    expect(chat.log.get_by_text("um código de seis dígitos")).to_be_visible()
    code_from_mail(parts, "financeiro.serraazul@example.com", known)
    mailbox = chat.page.context.new_page()
    mailbox.goto(f"{parts.url}/demo/mail?language=pt")
    letter = mailbox.locator("article.letter").filter(has_text="financeiro.serraazul@example.com").first
    code = re.search(r"\d{3} \d{3}", letter.locator("pre").inner_text())
    assert code
    chat.write(code[0])
    expect(chat.log.get_by_text("confirmamos que é você")).to_be_visible()
    expect(chat.cards).to_have_count(2)
    # renewal on 12 May 2027
    assert "27 de abril de 2027" in plain(chat.cards.nth(1).text_content())
    assert code[0] not in chat.log.inner_text()
    expect(chat.log.get_by_text("••••••")).to_be_visible()


def _cells(card: Locator) -> list[Locator]:
    return [row.locator("td") for row in card.locator("tbody tr").all()]


def _shows_clause(card: Locator, id_: str, words: str) -> None:
    clause = card.locator("details.basis li", has_text=f", {id_}")
    card.locator("details.basis > summary").click()
    expect(clause).to_be_visible()
    expect(clause).to_contain_text(words)
    card.locator("details.basis > summary").click()


@dataclass(frozen=True)
class Talk:
    """What the two say to one another; later: a question that only the bot would answer with a card."""

    ask: str
    answer: str
    later: str
    goodbye: str


def _person_and_rating(parts: Parts, chat: Chat, desk: Desk, number: str, talk: Talk, pictures: str = "") -> None:
    """From the inbox to the rating; `desk` is signed in."""
    first_name = desk.name.split()[0]
    if pictures:
        picture(desk.page, f"{pictures}-inbox")
    desk.open(number)
    desk.claim()
    expect(chat.status).to_contain_text(first_name)

    chat.write(talk.ask)
    desk.sees(talk.ask)
    desk.reply(talk.answer)
    expect(chat.said(talk.answer)).to_be_visible()
    expect(chat.log.locator(".agent .who").last).to_contain_text(first_name)
    assert desk.name.split()[1] not in chat.panel.inner_text()
    chat.write(talk.later)  # to the person: not the bot's to answer
    desk.sees(talk.later)
    desk.reply(talk.goodbye)
    expect(chat.said(talk.goodbye)).to_be_visible()
    expect(desk.page.locator("#messages .text").last).to_be_in_viewport(ratio=1)
    if pictures:
        picture(desk.page, f"{pictures}-case")

    desk.close("informed")
    chat.panel.get_by_role("radio").nth(4).check(force=True)
    chat.panel.locator("form.ask button.main").click()
    expect(chat.panel.get_by_role("radio")).to_have_count(0)
    chat.ask(talk.later, cards=1)  # given back: the bot answers again
    desk.page.goto(f"{desk.url}/cases/{number}")
    expect(desk.page.get_by_text("5/5")).to_be_visible()

    log = parts.rows(
        "SELECT sender, kind, text FROM messages WHERE conversation_id ="
        " (SELECT conversation_id FROM cases WHERE number = ?) ORDER BY seq", number,
    )  # fmt: skip
    said = [(row["sender"], row["text"]) for row in log]
    first, last = said.index(("customer", talk.ask)), said.index(("agent", talk.goodbye))
    assert said[first : last + 1] == [
        ("customer", talk.ask), ("agent", talk.answer), ("customer", talk.later), ("agent", talk.goodbye),
    ]  # fmt: skip
    assert [row["sender"] for row in log[last + 1 :] if row["kind"] == "answer"] == ["bot"]
