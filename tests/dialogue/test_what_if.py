"""A question for another day: one day, days in a row, a day of leaving; and the days that cannot be answered for."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from dialogue import what_if
from dialogue.card import Answer, word
from dialogue.main_job import answer_message
from dialogue.order import answer
from dialogue.state import DialogueState
from dialogue.turn import Turn
from retention import Contract, Ruling
from tests.dialogue.records import contract, payment
from tests.dialogue.turns import cards, kinds, said, turn

TODAY = date(2026, 11, 26)  # a Thursday
PAYMENTS = [payment(f"{month}-10", "199.90") for month in ("2026-12", "2027-01", "2027-02", "2027-03", "2027-04")]
COMPANY_OF = {"pt": "conta_azul", "fr": "ram_tracking"}


def yearly(**changes: object) -> Contract:
    """Renews on 17 April 2027: cancelled safely until the 2nd, disputed until the 10th."""
    return contract(
        "conta_azul", **{"purchased_on": "2026-04-17", "term_ends_on": "2027-04-17", "payments": PAYMENTS, **changes}
    )


def fleet(**changes: object) -> Contract:
    """Renews on 23 September 2027; notice is due by 25 June."""
    terms = {"purchased_on": "2025-09-23", "term_ends_on": "2027-09-23", "notice_days": 90, "payments": PAYMENTS}
    return contract("ram_tracking", **{**terms, **changes})


def asked(text: str, intent: str, held: Contract | None, language: str = "pt", **more: object) -> Turn:
    given = {"provider": held.provider if held else COMPANY_OF[language], "today": TODAY, **more}
    read = turn(intent, text=text, contract=held, language=language, **given)  # type: ignore[arg-type]
    asyncio.run(answer(read, answer_message))
    return read


def lines(answered: Turn) -> list[str]:
    """The answer's verdict and details."""
    card = answered.messages[0].card
    return [card.verdict, *card.details] if card else []


def test_a_month_is_answered_by_the_days_on_which_the_answer_changes() -> None:
    answered = asked("e se eu pedir em abril?", "cancel_contract", yearly())
    assert lines(answered) == [
        "Para abril de 2027, a resposta muda com o dia do pedido.",
        "Até 2 de abril: ainda dá tempo de cancelar a renovação, até 2 de abril de 2027; o estorno não vale mais.",
        "De 3 a 10 de abril: talvez ainda dê tempo de cancelar a renovação: sobre o prazo, os documentos discordam.",
        "Ela muda de novo em 11, 17, 24 e 25 de abril: pergunte por um desses dias.",
    ]
    assert kinds(answered) == ["answer", "offer"]
    assert cards(answered)[0].ruling.certainty == "conflicting"  # the least certain of its days
    assert cards(answered)[0].what_if is False  # which would be drawn as a single day


def test_each_stretch_of_days_is_worded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    worded: list[Ruling] = []

    def counted(ruling: Ruling, language: str, *, what_if: bool = False) -> Answer:
        worded.append(ruling)
        return word(ruling, language, what_if=what_if)

    monkeypatch.setattr(what_if, "word", counted)
    asked("e se eu pedir em abril?", "cancel_contract", yearly())
    days = [ruling.on for ruling in worded if ruling.later]
    assert len(days) > 1
    assert len(days) == len(set(days))


def test_days_of_one_answer_are_one_sentence() -> None:
    answered = asked("e se eu cancelar semana que vem?", "cancel_contract", yearly())
    assert lines(answered) == [
        "De 30 de novembro a 6 de dezembro de 2026: ainda dá tempo de cancelar a renovação, "
        "até 2 de abril de 2027; o estorno não vale mais."
    ]


def test_days_without_an_end_are_answered_to_the_last_change() -> None:
    answered = asked("se eu cancelar depois da renovação tenho estorno?", "ask_refund", yearly())
    assert lines(answered) == [
        "A partir de 17 de abril de 2027, a resposta muda com o dia do pedido.",
        "Até 23 de abril de 2027: o contrato já terá sido renovado, em 17 de abril de 2027, "
        "e dará para cancelar com estorno.",
        "Em 24 de abril de 2027: o contrato já terá sido renovado, em 17 de abril de 2027; "
        "sobre o estorno, os documentos discordam.",
        "A partir de 25 de abril de 2027: o contrato já terá sido renovado, em 17 de abril de 2027, "
        "e o prazo do estorno já terá passado.",
    ]


def test_an_amount_is_that_of_a_day_and_a_span_says_on_which_it_changes() -> None:
    assert lines(asked("quanto pago para sair em março?", "ask_settlement_amount", yearly())) == [
        "Para março de 2027, a resposta muda com o dia do pedido.",
        "Até 10 de março: do contrato atual faltam 2 parcelas, no total de R$ 399,80, contadas em 1º de março de 2027.",
        "De 11 a 31 de março: do contrato atual falta 1 parcela, de R$ 199,90, contada em 11 de março de 2027.",
    ]


@pytest.mark.parametrize(
    ("text", "intent", "expected"),
    [
        ("en avril c'est bon ?", "ask_notice_deadline", [
            "Pour avril 2027 : il est encore temps de donner le préavis, au plus tard le 25 juin 2027, "
            "pour une fin de contrat le 23 septembre 2027."]),
        ("et si je résilie entre le 20 et le 30 juin ?", "cancel_contract", [
            "Du 20 au 30 juin 2027, la réponse change selon le jour de la demande.",
            "Jusqu’au 25 juin : il est encore temps de donner le préavis, au plus tard le 25 juin 2027, "
            "pour une fin de contrat le 23 septembre 2027.",
            "Du 26 au 30 juin : le délai de préavis sera passé ; le contrat se renouvelle le 23 septembre 2027."]),
        ("je garde l'accès si je résilie en juin ?", "ask_lose_access", [
            "Pour juin 2027 : vous gardez l’accès jusqu’au 23 septembre 2027, "
            "à condition de régler toutes les échéances à venir."]),
        ("et si je préviens après le 25 juin 2027 ?", "ask_notice_deadline", [
            "À partir du 26 juin 2027, la réponse change selon le jour de la demande.",
            "Jusqu’au 22 septembre 2027 : le délai de préavis sera passé ; "
            "le contrat se renouvelle le 23 septembre 2027.",
            "À partir du 23 septembre 2027 : le contrat se sera renouvelé, le 23 septembre 2027 ; "
            "de la nouvelle période, les données ne montrent encore rien."]),
    ],
)  # fmt: skip
def test_days_in_a_row_in_french(text: str, intent: str, expected: list[str]) -> None:
    assert lines(asked(text, intent, fleet(), "fr")) == expected


def test_what_no_document_says_on_any_day_is_said_without_a_day() -> None:
    answered = asked("em 2027 perco o acesso se cancelar?", "ask_lose_access", yearly())
    assert said(answered).startswith("Os documentos não dizem até quando o acesso fica aberto")


def test_two_questions_about_days_in_a_row_are_two_answers() -> None:
    answered = asked("em abril dá pra cancelar e tenho estorno?", "cancel_contract", yearly(),
                 questions=["cancel_contract", "ask_refund"])  # fmt: skip
    assert [card.ruling.question for card in cards(answered)] == ["cancel_contract", "ask_refund"]
    assert all(card.verdict.startswith("Para abril de 2027") for card in cards(answered))


@pytest.mark.parametrize(
    ("text", "held", "language", "verdict"),
    [
        ("quero sair em 31 de março", yearly(), "pt",
         "Uma saída em 31 de março de 2027 viria antes do fim do contrato, "
         "em 17 de abril de 2027: as parcelas continuam devidas até lá. Dá para sair "),
        ("quero sair em 16 de abril", yearly(), "pt",
         "É justamente quando o contrato chega ao fim: em 17 de abril de 2027. Dá para sair "),
        ("queremos parar em abril", yearly(), "pt",
         "É justamente quando o contrato chega ao fim: em 17 de abril de 2027. Dá para sair "),
        ("quero sair em 18 de abril", yearly(), "pt",
         "Antes de 18 de abril de 2027, o contrato se renova, em 17 de abril de 2027, se nada for pedido a tempo. "),
        ("quero sair em junho", yearly(auto_renew=False), "pt",
         "O contrato termina antes disso, em 17 de abril de 2027. Seu contrato não se renova"),
        ("on veut arrêter au 31 mars", fleet(), "fr",
         "Un arrêt le 31 mars 2027 tomberait avant la fin du contrat, le 23 septembre 2027 : "
         "il suppose un règlement, que l’équipe financière calcule. Prévenez "),
        ("mon patron veut arrêter fin d'année", fleet(), "fr",
         "Un arrêt le 31 décembre 2026 tomberait avant la fin du contrat, le 23 septembre 2027 : "
         "il suppose un règlement, que l’équipe financière calcule. Prévenez "),
        ("on veut arrêter le 30 octobre 2027", fleet(), "fr",
         "Avant le 30 octobre 2027, le contrat se renouvelle, le 23 septembre 2027, si rien n’est demandé à temps. "),
    ],
)  # fmt: skip
def test_a_day_of_leaving_stands_beside_the_end_of_the_contract_and_today_is_ruled(
    text: str, held: Contract, language: str, verdict: str
) -> None:
    answered = asked(text, "cancel_contract", held, language)
    assert lines(answered)[0].startswith(verdict)
    assert cards(answered)[0].ruling.on == TODAY
    assert cards(answered)[0].what_if is False


@pytest.mark.parametrize(
    ("text", "held", "language", "question"),
    [
        ("e se eu cancelar em 31/11?", yearly(), "pt", "O dia 31 de novembro não existe. Qual dia você quer dizer?"),
        ("et si je résilie le 31 novembre ?", fleet(), "fr", "Le 31 novembre n’existe pas. De quel jour s’agit-il ?"),
        ("e se eu cancelar ontem?", yearly(), "pt",
         "Essa data já passou. Para qual dia, de hoje em diante, quer que eu calcule?"),
        ("et hier ?", fleet(), "fr",
         "Cette date est passée. Pour quel jour, à partir d’aujourd’hui, voulez-vous la réponse ?"),
        ("e se eu cancelar em 2035?", yearly(), "pt",
         "Para uma data tão distante não consigo responder: vou até 1º de novembro de 2031. Qual é o dia?"),
        ("e se eu cancelar 12/25?", yearly(), "pt",
         "Não consegui entender essa data. Qual é o dia e o mês? Por exemplo: 10 de dezembro."),
        ("e se eu cancelar um ano antes da renovação?", yearly(), "pt",
         "Essa data já passou. Para qual dia, de hoje em diante, quer que eu calcule?"),
    ],
)  # fmt: skip
def test_a_day_that_cannot_be_answered_for_is_asked_again(
    text: str, held: Contract, language: str, question: str
) -> None:
    answered = asked(text, "cancel_contract", held, language, state=DialogueState(answered=["cancel_contract"]))
    assert (said(answered), kinds(answered)) == (question, ["question"])
    assert answered.state.awaiting == "date"


def test_a_day_reckoned_from_the_contract_is_that_day() -> None:
    answered = asked("e se eu cancelar dez dias antes da renovação?", "cancel_contract", yearly())
    assert cards(answered)[0].ruling.on == date(2027, 4, 7)
    assert lines(answered)[0].startswith("Em 7 de abril de 2027 talvez dê tempo")


def test_without_a_contract_the_general_rule_is_given_whatever_the_day() -> None:
    for text in ("e se eu cancelar em abril?", "e se eu cancelar dez dias antes da renovação?"):
        answered = asked(text, "cancel_contract", None)
        assert cards(answered)[0].ruling.certainty == "general"


@pytest.mark.parametrize(
    ("text", "held", "language", "lead"),
    [
        ("e se eu cancelar sexta que vem?", yearly(), "pt",
         "Entendi sexta-feira da semana que vem, 4 de dezembro:"),
        ("et si je résilie vendredi prochain ?", fleet(), "fr",
         "J’ai compris vendredi de la semaine prochaine, le 4 décembre :"),
    ],
)  # fmt: skip
def test_a_weekday_that_may_be_this_weeks_or_next_says_which_was_taken(
    text: str, held: Contract, language: str, lead: str
) -> None:
    answered = asked(text, "cancel_contract", held, language)
    assert said(answered).startswith(f"{lead}\n")
    assert cards(answered)[0].ruling.on == date(2026, 12, 4)


def test_a_weekday_that_can_only_be_next_weeks_is_not_explained() -> None:
    answered = asked("e se eu cancelar segunda que vem?", "cancel_contract", yearly())
    assert cards(answered)[0].ruling.on == date(2026, 11, 30)
    assert "Entendi" not in said(answered)


def test_a_day_after_the_refund_says_first_that_the_refund_is_gone() -> None:
    fresh = yearly(purchased_on="2026-11-23", term_ends_on="2027-11-23", payments=[])
    answered = asked("e se eu pedir dia 1º de dezembro?", "ask_notice_deadline", fresh)
    assert lines(answered)[0] == (
        "O estorno se perde: o prazo terá terminado, no mais tardar, em 30 de novembro de 2026. Em 1º de dezembro de "
        "2026 ainda dá tempo de cancelar a renovação: até 8 de novembro de 2027, e o contrato termina em 23 de "
        "novembro de 2027."
    )
    inside = asked("e se eu pedir dia 30 de novembro?", "ask_notice_deadline", fresh)
    assert "se perde" not in said(inside)


@pytest.mark.parametrize("text", ["e se eu pedir amanhã?", "e semana que vem?", "abril", "e depois do natal?"])
@pytest.mark.parametrize("before", ["ask_refund", "ask_settlement_amount"])
def test_a_day_that_follows_an_answer_keeps_its_question(text: str, before: str) -> None:
    answered = asked(text, "ask_lose_access", yearly(), state=DialogueState(answered=[before]))
    assert [card.ruling.question for card in cards(answered)] == [before]


@pytest.mark.parametrize(
    ("text", "intent", "language"),
    [
        ("paguei dia 14, tenho estorno?", "ask_refund", "pt"),
        ("cancelando agora eu pago o mês que vem?", "ask_will_be_charged", "pt"),
        ("vence mês que vem, ainda consigo avisar a tempo?", "ask_notice_deadline", "pt"),
        ("le prélèvement du mois prochain, je le paie si je résilie ?", "ask_will_be_charged", "fr"),
    ],
)
def test_a_day_mentioned_in_passing_is_no_what_if(text: str, intent: str, language: str) -> None:
    answered = asked(text, intent, yearly() if language == "pt" else fleet(), language)
    assert {card.ruling.on for card in cards(answered)} == {TODAY}


def test_a_day_gone_by_in_a_long_message_is_what_it_tells_of() -> None:
    text = "gostaria que o ano de 2025 tivesse sido o último, como faço para cancelar agora com vocês?"
    assert cards(asked(text, "cancel_contract", yearly()))[0].ruling.on == TODAY


def test_no_day_that_is_known_is_left_unanswered() -> None:
    held = yearly()
    for text in ("18 de abril", "em maio", "depois da renovação", "daqui a 6 meses", "no ano que vem"):
        answered = asked(f"e se eu cancelar {text}?", "cancel_contract", held)
        assert kinds(answered)[0] == "answer"
        assert cards(answered)[0].ruling.situation != "stale"
