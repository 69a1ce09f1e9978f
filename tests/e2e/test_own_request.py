"""A customer's request through the real parts: registered, looked up, downloaded, checked, mailed, taken back."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from contracts.demo import demo_of
from settings.installation import ROOT
from tests.e2e.parts import Parts, until
from tests.e2e.visitor import Visitor
from tests.shipped import COMPANY, OTHER


@dataclass(frozen=True)
class Words:
    """What the customer writes and reads in one language."""

    provider: str
    slug: str
    leave: str
    register: str
    registered: str
    not_yet: str
    is_it_done: str
    take_back: str
    withdraw: str
    withdrawn: str


IN = {
    "pt": Words(
        COMPANY, "ca-renewal-open", "quero cancelar", "Sim, registrar o pedido", "Pedido registrado em",
        "Ainda não é um cancelamento", "já está cancelado?", "retire o meu pedido", "Sim, retirar o pedido",
        "Pedido retirado em",
    ),
    "fr": Words(
        OTHER, "ram-notice-open", "je veux résilier", "Oui, enregistrer ma demande", "Demande enregistrée le",
        "Ce n’est pas encore une résiliation", "c'est résilié alors ?", "annulez ma demande",
        "Oui, retirer ma demande", "Demande retirée le",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", IN)
def test_a_request_from_the_offer_to_its_withdrawal(parts: Parts, language: str, tmp_path: Path) -> None:
    words = IN[language]
    demo = next(each for each in demo_of(words.provider).contracts if each.slug == words.slug)
    visitor = Visitor(parts, words.provider, language).signed_in(str(demo.fields["number"]))
    with visitor.chat() as chat:
        chat.say(words.leave)
        chat.press(chat.bot(kind="offer"), words.register)
        receipt = chat.bot(kind="receipt")
        number = receipt["request"]["number"]
        assert receipt["text"].startswith(words.registered)
        assert words.not_yet in receipt["text"]
        assert words.leave in receipt["text"]

        assert number in chat.ask(words.is_it_done)["text"]

        headers = {"Authorization": f"Bearer {visitor.session}"}
        file = tmp_path / "receipt.txt"
        file.write_bytes(visitor.http.get(receipt["request"]["file"], headers=headers).content)
        assert _verified(parts, file).startswith(f"genuine: {number}, registered ")
        sha256 = receipt["request"]["sha256"]
        until("the receipt's letter", lambda: next((each for each in parts.letters() if sha256 in each), None))
        file.write_text(file.read_text("utf-8").replace(number, "C-0000"), "utf-8")
        assert _verified(parts, file).startswith("not genuine")

        asked = chat.ask(words.take_back)
        assert number in asked["text"]
        chat.press(asked, words.withdraw)
        assert chat.bot(kind="receipt")["text"].startswith(words.withdrawn)
    rows = parts.rows("SELECT state, kind FROM requests WHERE number = ?", number)
    assert [tuple(row) for row in rows] == [("withdrawn", "cancel_at_term")]


def _verified(parts: Parts, file: Path) -> str:
    """What `retention verify-receipt` says."""
    command = [sys.executable, "-m", "cli", "verify-receipt", str(file)]
    done = subprocess.run(command, cwd=ROOT, env=parts.env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == (0 if done.stdout else 1)
    return done.stdout or done.stderr
