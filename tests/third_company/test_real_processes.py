"""The product with one company only, made of data alone: real processes answer, hand over and mail its team.

The company also rules on a question that the product does not know.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import httpx
import pytest

from tests.e2e.parts import until
from tests.e2e.visitor import Visitor
from tests.third_company import COMPANY, DATA, new_question
from tests.third_language.checkout import Running, copy_to, retention, running
from tests.third_language.language import few_examples

pytestmark = pytest.mark.slow
MAILBOX = "care@nordfleet.example"
# language: the customer of the demo, what they ask and read, a date of the answer's timeline, their yes
TALK = {
    "pt": ("refund", "Quero cancelar meu contrato", "Você pode cancelar com devolução até", "money_back_until", "sim"),
    "fr": ("open", "Je veux résilier mon contrat", "le contrat prend fin", "notice_until", "oui"),
}

# The company's own question, in words that are none of its examples; the title and the answer
PAUSE = {
    "pt": ("será que dá para pausar o contrato por um mês?", "Pausa", "O contrato pode parar por até três meses."),
    "fr": ("peut-on mettre mon contrat en pause un mois ?", "Pause", "Le contrat peut s’arrêter trois mois au plus."),
}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = copy_to(tmp_path_factory.mktemp("alone") / "checkout")
    shutil.rmtree(made / "providers")
    shutil.copytree(DATA, made / "providers" / COMPANY)
    new_question.add_to(made)
    few_examples(made)
    return made


def test_its_customers_are_answered_handed_over_and_its_team_mailed(checkout: Path) -> None:
    trained = retention(checkout, "train")
    assert trained.returncode == 0, trained.stdout + trained.stderr
    with running(checkout) as product:
        assert "NordFleet" in httpx.get(f"{product.url}/demo/{COMPANY}", trust_env=False).text
        for language in TALK:
            _a_customer_leaves(product, language)
            _a_customer_asks_the_new_question(product, language)
        folder = Path(product.env["VAR_FOLDER"]) / "mail"
        until("a letter to the team for each case", lambda: _letters(folder, MAILBOX) >= len(TALK) or None)
        until("a receipt for each customer", lambda: _letters(folder, "SHA-256") >= len(TALK) or None)


def _letters(folder: Path, words: str) -> int:
    """How many letters hold these words."""
    return sum(words in letter.read_text("utf-8") for letter in folder.glob("*.eml"))


def _a_customer_leaves(product: Running, language: str) -> None:
    """Asks how to leave and reads the company's own days; says yes and reads the number of the case."""
    customer, question, words, date, yes = TALK[language]
    with _signed_in(product, customer, language).chat() as chat:
        answer = chat.ask(question)
        assert words in answer["card"]["verdict"]
        assert answer["card"]["currency"] == "GBP"
        assert date in {day["name"] for day in answer["card"]["deadlines"]}
        chat.bot(kind="offer")
        chat.say(yes)
        state = chat.until(lambda frame: frame["type"] == "state" and frame["case"] is not None)
        assert chat.frames[-1]["owner"] == "waiting"
        assert str(state["case"]).startswith("C-")


def _a_customer_asks_the_new_question(product: Running, language: str) -> None:
    question, title, verdict = PAUSE[language]
    with _signed_in(product, TALK[language][0], language).chat() as chat:
        answer = chat.ask(question)
        assert (answer["card"]["title"], answer["card"]["verdict"]) == (title, verdict)


def _signed_in(product: Running, customer: str, language: str) -> Visitor:
    """A visitor who comes from the demo's page as one of its customers."""
    asked = {"provider": COMPANY, "customer": customer}
    token = httpx.post(f"{product.url}/demo/token", json=asked, trust_env=False).json()["token"]
    visitor = Visitor(product, COMPANY, language)  # type: ignore[arg-type]  # all it needs is there
    return visitor.enter(token)
