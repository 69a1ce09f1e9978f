"""No part's log holds anything of a person: a whole conversation with planted secrets, then a look into all of them."""

from __future__ import annotations

import pytest

from frontdesk.desk import demo
from tests.e2e.desk_client import DeskClient
from tests.e2e.parts import Parts
from tests.e2e.visitor import Visitor, ask_for_a_person, code_from_mail, new_id, token

OWNER = "lopes.tavares@example.com"
NUMBER = "CA-202835"
SECRETS = {
    "message": "jabuticaba-confidencial-7731",
    "e-mail": "segredo.pessoal@dominio-privado.example",
    "phone": "+55 11 98765-4321",
    "tax number": "123.456.789-09",
    "comment": "comentario-sigiloso-5520",
    "note": "nota-interna-secreta-8841",
    "reply": "resposta-reservada-9917",
    "saved on file": OWNER,
    "contract": NUMBER,
    "other contract": "CA-987654",
    "holder": "Lopes & Tavares",
    "amount": "299.90",
    "password": demo.PASSWORD,
}


@pytest.fixture
def secrets_sent(parts: Parts) -> dict[str, str]:
    """Everything a customer and an agent do, with a secret in each; the secrets, and what else must not show."""
    secrets = dict(SECRETS)
    known = sum(OWNER in letter for letter in parts.letters())
    visitor = Visitor(parts).enter()
    secrets["address"] = visitor.headers["X-Forwarded-For"]
    secrets["session"] = visitor.session
    with visitor.chat() as chat:
        chat.ask(f"quero cancelar, {SECRETS['message']}, sou {SECRETS['e-mail']}, tel {SECRETS['phone']}")
        chat.ask(f"meu CPF é {SECRETS['tax number']}")
        chat.ask(SECRETS["other contract"])
        chat.ask(NUMBER)
        code = code_from_mail(parts, OWNER, known)
        secrets["code"] = code
        secrets["code in one"] = code.replace(" ", "")
        chat.say("000 000" if code != "000 000" else "111 111")
        chat.of("message", **{"from": "system"})
        chat.say(code)
        chat.of("message", **{"from": "system"})
        chat.ask(f"/restart {SECRETS['message']}")
        case = ask_for_a_person(chat)
        contacted, rated = new_id(), new_id()
        chat.send(type="contact", id=contacted, value=SECRETS["e-mail"])
        chat.of("ack", id=contacted)
        chat.send(type="rate", id=rated, score=4, comment=SECRETS["comment"])
        chat.of("ack", id=rated)
        # what goes wrong is where logs tell too much
        chat.send(type="message", id="bad", text=SECRETS["message"])
        chat.of("error")
        parts.kill("actions")
        chat.ask(f"e agora, {SECRETS['message']}?")
        parts.restart("actions")
        parts.kill("contracts")
        chat.ask(f"quando termina o contrato? {SECRETS['message']}")
        parts.restart("contracts")
    desk = DeskClient(parts).sign_in()
    secrets["desk cookie"] = desk.http.cookies["desk_session"]
    desk.post(f"/desk/cases/{case}/claim")
    desk.post(f"/desk/cases/{case}/reply", text=SECRETS["reply"], client_id="privacy-reply-1")
    desk.post(f"/desk/cases/{case}/note", text=SECRETS["note"])
    desk.http.get(f"/desk?team={SECRETS['message']}")
    used = token(parts, contract=NUMBER)
    secrets["token"] = used
    visitor.ask_session(used)
    visitor.ask_session(used)
    visitor.http.get(f"/nowhere/{SECRETS['message']}?email={SECRETS['e-mail']}")
    visitor.http.post("/api/session", json={"provider": SECRETS["message"]})
    for name in ("CHANNEL_SECRET", "CONTRACTS_TOKEN", "APP_KEY", "DEMO_HOST_KEY"):
        secrets[name] = parts.env[name]
    return secrets


def test_no_log_holds_anything_of_a_person(parts: Parts, secrets_sent: dict[str, str]) -> None:
    logs = parts.logs_of_all()
    assert set(logs) == {"frontdesk", "rasa", "actions", "contracts"}
    assert all(logs.values())
    found = {
        f"{what} in {part}.log": next(line for line in text.splitlines() if secret.lower() in line.lower())[:300]
        for part, text in logs.items()
        for what, secret in secrets_sent.items()
        if secret.lower() in text.lower()
    }
    assert found == {}
