"""The product with one company only, made of data alone: real processes answer, hand over and mail its team."""

from __future__ import annotations

import shutil
from pathlib import Path

import httpx
import pytest

from tests.e2e.parts import until
from tests.e2e.visitor import Visitor
from tests.third_company import COMPANY, DATA
from tests.third_language.checkout import Running, copy_to, retention, running
from tests.third_language.language import few_examples

pytestmark = pytest.mark.slow
MAILBOX = "care@nordfleet.example"
# language: the customer of the demo, what they ask and read, a date of the answer's timeline, their yes
TALK = {
    "pt": ("refund", "Quero cancelar meu contrato", "Você pode cancelar com devolução até", "money_back_until", "sim"),
    "fr": ("open", "Je veux résilier mon contrat", "le contrat prend fin", "notice_until", "oui"),
}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = copy_to(tmp_path_factory.mktemp("alone") / "checkout")
    shutil.rmtree(made / "providers")
    shutil.copytree(DATA, made / "providers" / COMPANY)
    few_examples(made)
    return made


def test_its_customers_are_answered_handed_over_and_its_team_mailed(checkout: Path) -> None:
    trained = retention(checkout, "train")
    assert trained.returncode == 0, trained.stdout + trained.stderr
    with running(checkout) as product:
        assert "NordFleet" in httpx.get(f"{product.url}/demo/{COMPANY}", trust_env=False).text
        for language in TALK:
            _a_customer_leaves(product, language)
        folder = Path(product.env["VAR_FOLDER"]) / "mail"
        until("a letter to the team for each case", lambda: _letters(folder, MAILBOX) >= len(TALK) or None)
        until("a receipt for each customer", lambda: _letters(folder, "SHA-256") >= len(TALK) or None)


def _letters(folder: Path, words: str) -> int:
    """How many letters hold these words."""
    return sum(words in letter.read_text("utf-8") for letter in folder.glob("*.eml"))


def _a_customer_leaves(product: Running, language: str) -> None:
    """Asks how to leave and reads the company's own days; says yes and reads the number of the case."""
    customer, question, words, date, yes = TALK[language]
    asked = {"provider": COMPANY, "customer": customer}
    token = httpx.post(f"{product.url}/demo/token", json=asked, trust_env=False).json()["token"]
    visitor = Visitor(product, COMPANY, language)  # type: ignore[arg-type]  # all it needs is there
    with visitor.enter(token).chat() as chat:
        answer = chat.ask(question)
        assert words in answer["card"]["verdict"]
        assert answer["card"]["currency"] == "GBP"
        assert date in {day["name"] for day in answer["card"]["deadlines"]}
        chat.bot(kind="offer")
        chat.say(yes)
        state = chat.until(lambda frame: frame["type"] == "state" and frame["case"] is not None)
        assert chat.frames[-1]["owner"] == "waiting"
        assert str(state["case"]).startswith("C-")
