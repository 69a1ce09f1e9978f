"""What the words of a message say beside its intent, in each language."""

from __future__ import annotations

import pytest

from nlu import day_roles, details, signals
from nlu.signal_lists import signal_lists
from protocol.understood import Signals


def read(text: str, language: str) -> Signals:
    return signals.read(text, language, details.find(text, language))


@pytest.mark.parametrize(
    ("before", "language", "background"),
    [
        ("et si je résilie le ", "fr", False),
        ("et si je resilie le ", "fr", False),
        ("serai-je prélevé si je résilie le ", "fr", False),
        ("combien je paye si je résilie le ", "fr", False),
        ("j'ai résilié le ", "fr", True),
        ("j'ai resilie le ", "fr", True),
        ("contrat résilié le ", "fr", True),
        ("si j'arrête, j'ai payé le ", "fr", True),
        ("cancelei dia ", "pt", True),
        ("cancelo ", "pt", False),
        ("posso cancelar ", "pt", False),
        ("se eu cancelar no ", "pt", False),
        ("quanto eu pago se cancelar ", "pt", False),
        ("quero cancelar, comprei ", "pt", True),
        ("meu contrato vence ", "pt", True),
    ],
)
def test_what_was_is_distinguished_from_what_would_be(before: str, language: str, background: bool) -> None:
    assert day_roles.is_background(before, signal_lists(language)) is background


@pytest.mark.parametrize(
    ("text", "language", "roles"),
    [
        # asked about: what would be answered on that day
        ("e se eu cancelar dia 10?", "pt", ["asked"]),
        ("posso cancelar até dia 10 de dezembro?", "pt", ["asked"]),
        ("quanto pago para sair em março?", "pt", ["asked"]),
        ("em abril ainda dá?", "pt", ["asked"]),
        ("quanto seria se eu rescindisse mês que vem", "pt", ["asked"]),
        ("e se eu pedir depois do natal?", "pt", ["asked"]),
        ("cancelando 10 dias antes da renovação ainda cai a cobrança?", "pt", ["asked"]),
        ("semana que vem", "pt", ["asked"]),
        ("e se eu cancelar ontem?", "pt", ["asked"]),
        ("ontem", "pt", ["asked"]),
        ("paguei dia 14, e se eu cancelar dia 20?", "pt", ["mentioned", "asked"]),
        ("en avril c'est bon ?", "fr", ["asked"]),
        ("je peux résilier la semaine prochaine ?", "fr", ["asked"]),
        ("et si je préviens après Noël ?", "fr", ["asked"]),
        ("le mois prochain", "fr", ["asked"]),
        ("et hier ?", "fr", ["asked"]),
        # a day of leaving
        ("quero sair em 31 de março", "pt", ["wished"]),
        ("queremos parar no fim do ano", "pt", ["wished"]),
        ("quero cancelar com efeito em maio", "pt", ["wished"]),
        ("quero usar só até dia 10", "pt", ["wished"]),
        ("on veut arrêter au 31 mars", "fr", ["wished"]),
        ("je souhaite résilier pour le 31 mars", "fr", ["wished"]),
        ("mon patron veut arrêter fin d'année. On doit prévenir quand ?", "fr", ["wished"]),
        ("posso sair dia 13 de janeiro?", "pt", ["wished"]),
        ("me aposento dia 1 de abril, o que faço com o contrato?", "pt", ["wished"]),
        ("encerraremos as atividades em 31/12, peço que tomem nota", "pt", ["wished"]),
        ("je peux partir le 13 janvier ?", "fr", ["wished"]),
        ("je pars à la retraite le 1er avril, que faire du contrat", "fr", ["wished"]),
        ("nous cessons l'activité au 31/12", "fr", ["wished"]),
        ("et si je pars le 13 janvier ?", "fr", ["wished"]),
        ("se eu sair em dezembro?", "pt", ["wished"]),
        ("e se eu quiser sair em 31 de março?", "pt", ["wished"]),
        ("quero cancelar dia 10", "pt", ["asked"]),
        # mentioned: what happened, what is due, what else has a day
        ("paguei dia 14", "pt", ["mentioned"]),
        ("dia 14 eu paguei tudo", "pt", ["mentioned"]),
        ("ontem me cobraram de novo", "pt", ["mentioned"]),
        ("vence mês que vem, ainda consigo avisar a tempo?", "pt", ["term"]),
        ("cancelando agora eu pago o mês que vem?", "pt", ["mentioned"]),
        ("cancelando hoje a parcela do mês que vem ainda vem?", "pt", ["asked", "mentioned"]),
        ("a safra só paga em abril", "pt", ["mentioned"]),
        ("são 15 ou 7 dias antes da renovação?", "pt", ["mentioned"]),
        ("se renovar dia 16/04, tenho 7 dias pra desistir?", "pt", ["term"]),
        ("o plano vira dia 30 e não consigo acessar o painel daqui do sítio, quero sair", "pt", ["mentioned"]),
        ("adquiri o plano anual em 04/09 e não vou usar, gostaria da restituição", "pt", ["mentioned"]),
        (
            "minha assistente está de férias até dia 18, se eu cancelar agora ela volta e não entra?",
            "pt",
            ["mentioned"],
        ),
        ("já paguei até agosto, quero só que em agosto não renove", "pt", ["mentioned", "mentioned"]),
        ("a cobrança passou no domingo sem eu saber, recupero esse dinheiro ou já era pra mim?", "pt", ["mentioned"]),
        ("j'ai vendu mon camion le 3, vous me rendez le reste ?", "fr", ["mentioned"]),
        ("abonnement annuel pris lundi par carte, finalement je n'en veux pas", "fr", ["mentioned"]),
        ("le renouvellement est passé hier, je peux me faire rembourser ?", "fr", ["mentioned"]),
        ("j'ai essayé de vous joindre lundi, comment résilier ?", "fr", ["mentioned"]),
        ("renovação dia 3 de março: cancelar essa renovação", "pt", ["mentioned"]),
        ("e se eu cancelar a renovação em abril?", "pt", ["asked"]),
        ("le renouvellement est le 2 février, arrêtez ça", "fr", ["term"]),
        ("et si j'annule le renouvellement en avril ?", "fr", ["asked"]),
        ("l'été dernier on a pris l'abonnement", "fr", []),
        ("posté le 14", "fr", ["mentioned"]),
        ("le 14 j'ai envoyé le recommandé", "fr", ["mentioned"]),
        ("la facture du mois prochain, je la paie ?", "fr", ["mentioned"]),
        ("notre directeur part en avril, qui reprend le dossier ?", "fr", ["mentioned"]),
        ("hier on m'a prélevé", "fr", ["mentioned"]),
        # a past request, never the next such day; an instalment's month
        ("pedi pra cancelar dia 12 e até agora nada", "pt", ["mentioned"]),
        ("j'ai demandé à résilier le 12", "fr", ["mentioned"]),
        ("a partir de fevereiro não pago mais", "pt", ["mentioned"]),
        ("et si je ne paie plus à partir de février", "fr", ["mentioned"]),
        # the end of the contract, or its renewal
        ("cancela a renovação do dia 1 por favor", "pt", ["term"]),
        ("annulez le renouvellement du 1er décembre svp", "fr", ["term"]),
        ("o plano vai renovar na terça e eu viajo amanhã", "pt", ["term", "mentioned"]),
        ("mon abonnement va se reconduire mardi, aidez-moi", "fr", ["term"]),
        ("donc ça s'arrête tout seul en février ?", "fr", ["term"]),
        ("quero sair no fim do contrato em maio", "pt", ["wished"]),
        ("on veut partir à la fin du contrat en mai", "fr", ["wished"]),
        # beside a wished end another day is only mentioned
        ("quero encerrar dia 8 de dezembro e não continuar ano que vem", "pt", ["wished", "mentioned"]),
        ("je veux arrêter le 8 décembre, pas continuer l'année prochaine", "fr", ["wished", "mentioned"]),
    ],
)
def test_what_a_day_is_for(text: str, language: str, roles: list[str]) -> None:
    assert list(read(text, language).days) == roles


@pytest.mark.parametrize(
    ("text", "language", "months"),
    [
        ("ainda pago janeiro e fevereiro?", "pt", [1, 2]),
        ("e a de março?", "pt", [3]),
        ("em janeiro ainda cobram?", "pt", [1]),
        ("o boleto de fevereiro ainda vem?", "pt", [2]),
        ("quanto pago se sair em março?", "pt", []),
        ("quanto vou dever em março?", "pt", []),
        ("quero cancelar em março", "pt", []),
        ("et celui d'avril ?", "fr", [4]),
        ("je paie encore en janvier et février ?", "fr", [1, 2]),
        ("même en partant en janvier je paie février et mars ?", "fr", [2, 3]),
        ("si je résilie en mars je paie quoi ?", "fr", []),
        ("on passe chez un concurrent en janvier", "fr", []),
    ],
)
def test_the_month_of_an_instalment_is_no_day_to_ask_on(text: str, language: str, months: list[int]) -> None:
    assert [each["month"] for each in read(text, language).due] == months


@pytest.mark.parametrize(
    ("text", "language", "gone"),
    [
        ("e setembro eu paguei né?", "pt", True),
        ("ainda pago janeiro e fevereiro?", "pt", False),
        ("et juillet je l'ai payé ?", "fr", True),
        ("celui de février, je le paie ?", "fr", False),
    ],
)
def test_an_instalment_gone_by(text: str, language: str, gone: bool) -> None:
    assert read(text, language).was_due is gone


@pytest.mark.parametrize(
    ("text", "language", "team"),
    [
        ("quero falar com o financeiro", "pt", "finance"),
        ("je veux parler à la comptabilité", "fr", "finance"),
        ("passez-moi l'équipe financière", "fr", "finance"),
        ("me passa pro suporte", "pt", "support"),
        ("je voudrais parler à l'assistance technique", "fr", "support"),
        ("falar com o time de renovações", "pt", "renewals"),
        ("l'équipe des renouvellements svp", "fr", "renewals"),
        ("quero falar com meu gerente de conta", "pt", "account_manager"),
        ("je veux joindre mon gestionnaire de compte", "fr", "account_manager"),
        ("o suporte não responde, quero uma pessoa", "pt", None),
        ("quero falar com alguém", "pt", None),
    ],
)
def test_a_team_is_known_by_its_name(text: str, language: str, team: str | None) -> None:
    assert read(text, language).team == team


@pytest.mark.parametrize(
    ("text", "language", "question"),
    [
        ("então já está cancelado?", "pt", True),
        ("onde fica o menu meu plano", "pt", True),
        ("où est le menu", "fr", True),
        ("é muito caro", "pt", False),
        ("trop cher pour nous", "fr", False),
    ],
)
def test_a_question_is_known_by_its_form(text: str, language: str, question: bool) -> None:
    assert read(text, language).question is question


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("tá muito caro pra mim", "pt", "price"),
        ("c'est devenu trop cher", "fr", "price"),
        ("não usamos mais o sistema", "pt", "not_used"),
        ("on ne l'utilise presque plus", "fr", "not_used"),
        ("vou fechar a empresa no fim do ano", "pt", "closing"),
        ("je ferme mon entreprise", "fr", "closing"),
        ("fui pro Bling", "pt", "competitor"),
        ("on passe chez un concurrent", "fr", "competitor"),
        ("o sistema vive travando", "pt", "technical"),
        ("les balises ne marchent pas", "fr", "technical"),
        ("o suporte nunca responde", "pt", "support"),
        ("personne ne répond jamais", "fr", "support"),
        ("falta integração com o banco", "pt", "missing_feature"),
        ("il manque l'export vers excel", "fr", "missing_feature"),
        ("é uma longa história", "pt", None),
    ],
)
def test_a_reason_is_read_from_plain_words(text: str, language: str, code: str | None) -> None:
    assert read(text, language).reason == code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("me conta uma piada", None),
        ("isso é uma piada", "anger"),
        ("virou piada", "anger"),
        ("vocês são uma piada", "anger"),
    ],
)
def test_a_joke_asked_for_is_no_anger(text: str, expected: str | None) -> None:
    assert read(text, "pt").tone == expected


@pytest.mark.parametrize(
    ("text", "language", "breaks_off"),
    [
        ("eu queria", "pt", True),
        ("queria saber", "pt", True),
        ("e se eu cancelar", "pt", True),
        ("porque", "pt", True),
        ("quero cancelar", "pt", False),
        ("é isso que eu quero?", "pt", False),
        ("sim", "pt", False),
        ("oi", "pt", False),
        ("je voudrais", "fr", True),
        ("et si je résilie", "fr", True),
        ("je voudrais résilier mon", "fr", True),
        ("je veux résilier", "fr", False),
        ("oui", "fr", False),
        ("si je résilie, je paie quoi ?", "fr", False),
    ],
)
def test_a_message_that_breaks_off(text: str, language: str, breaks_off: bool) -> None:
    assert read(text, language).unfinished is breaks_off


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("j'écris pour ma mère qui est hospitalisée", "fr", "relative"),
        ("je suis la veuve de votre client", "fr", "relative"),
        ("je suis le mandataire judiciaire de la société", "fr", "professional"),
        ("ici maître Legrand, notaire", "fr", "professional"),
        ("et le contrat de mon frère, il finit quand ?", "fr", "other_contract"),
        ("le contrat de mon entreprise finit quand ?", "fr", None),
        ("on était client du support", "fr", None),
        ("escrevo pela minha mãe", "pt", "relative"),
        ("sou o contador da empresa", "pt", "professional"),
        ("e o contrato do meu irmão?", "pt", "other_contract"),
        ("o contrato da minha empresa", "pt", None),
    ],
)
def test_who_writes_for_somebody_else(text: str, language: str, who: str | None) -> None:
    assert read(text, language).third_party == who


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("j'ai envie d'en finir", "danger"),
        ("j en peux plus franchement, j ai envie d en finir", "danger"),
        ("j'ai envie d'en finir avec tout", "danger"),
        ("envie d'en finir avec ce contrat", None),
        ("vous seriez soulagés si je serais plus là", "danger"),
        ("je vais me jeter sous un train", "danger"),
    ],
)
def test_danger_is_distinguished_from_being_fed_up(text: str, tone: str | None) -> None:
    assert read(text, "fr").tone == tone


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ma lettre a été postée le 14", True),
        ("le recommandé est bien parti la semaine dernière", True),
        ("la lettre doit être envoyée quand ?", False),
    ],
)
def test_a_letter_on_its_way_is_a_claim(text: str, expected: bool) -> None:
    assert read(text, "fr").claims_done is expected


@pytest.mark.parametrize(
    ("text", "done", "back", "claims"),
    [
        ("confirmé ?", True, False, False),
        ("c'est bien noté ?", True, False, False),
        ("c'est noté, merci", False, False, False),
        ("je veux l'annuler finalement", False, True, False),
        ("bjr jai resilié hier, cest ok ?", False, False, True),
    ],
)
def test_what_is_said_of_the_customers_own_request(text: str, done: bool, back: bool, claims: bool) -> None:
    found = read(text, "fr")
    assert (found.already_done, found.taken_back, found.claims_done) == (done, back, claims)


def test_days_after_the_renewal_are_asked_about_in_a_longer_message_too() -> None:
    assert read("et après le renouvellement je récupère mon argent ?", "fr").days == ("asked",)


@pytest.mark.parametrize(
    ("text", "language", "agrees"),
    [
        ("je suis juste comptable salarié", "fr", False),
        ("moi je conduis seulement le camion", "fr", False),
        ("d'accord, faites-le", "fr", True),
        ("je vous donne mon accord", "fr", True),
        ("sou só o contador da empresa", "pt", False),
        ("pode registrar por favor", "pt", True),
    ],
)
def test_a_sentence_without_a_word_of_agreement_agrees_to_nothing(text: str, language: str, agrees: bool) -> None:
    assert read(text, language).agrees is agrees


@pytest.mark.parametrize(
    ("text", "language", "goes"),
    [
        ("to fora", "pt", True),
        ("não quero mais os rastreadores, como faço", "pt", True),
        ("não quero mais a renovação", "pt", False),
        ("não, não vou cancelar agora", "pt", False),
        ("já pedi o cancelamento e continuam cobrando", "pt", False),
        ("je me barre", "fr", True),
        ("non je me casse", "fr", True),
        ("non je préfère résilier finalement", "fr", True),
        ("non, je ne veux pas partir", "fr", False),
        ("je pars à la retraite", "fr", False),
        ("j'ai demandé la résiliation", "fr", False),
    ],
)
def test_that_they_go(text: str, language: str, goes: bool) -> None:
    assert read(text, language).going is goes


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("mandei a carta em 3 de setembro", "pt", True),
        ("cancelei pelo telefone em agosto", "pt", True),
        ("mandei e-mail pedindo o cancelamento dia 12 de outubro", "pt", True),
        ("falei que não queria renovar no telefone em agosto", "pt", True),
        ("informamos que encerraremos as atividades em 31/12", "pt", False),
        ("cancelei o cartão em agosto", "pt", False),
        ("quero mandar uma carta em setembro", "pt", False),
        ("j'ai envoyé mon préavis le 1er octobre en AR", "fr", True),
        ("mon courrier de résiliation date du 3 septembre", "fr", True),
        ("j'avais dit non au téléphone en août", "fr", True),
        ("j'ai dit non", "fr", False),
        ("et si j'envoie le recommandé en mai ?", "fr", False),
    ],
)
def test_what_was_asked_before_is_a_claim(text: str, language: str, claims: bool) -> None:
    assert read(text, language).claims_done is claims


@pytest.mark.parametrize(
    ("text", "language", "matter"),
    [
        ("on me menace de couper les traceurs demain", "fr", "cut_off"),
        ("c'est urgent, les prélèvements continuent", "fr", "debits"),
        ("on m'a volé un camion", "fr", "theft"),
        ("j'ai donné mon IBAN à un type", "fr", "bank_data"),
        ("mon ancien patron a encore accès", "fr", "former_access"),
        ("mon camion est en panne", "fr", None),
        ("estão ameaçando cortar meu acesso por causa da parcela", "pt", "cut_off"),
        ("continuam me cobrando", "pt", "debits"),
        ("roubaram meu caminhão", "pt", "theft"),
        ("passei o número do meu cartão", "pt", "bank_data"),
        ("um ex funcionário ainda tem acesso", "pt", "former_access"),
        ("precisa mandar a certidão de óbito?", "pt", "papers"),
        ("quero cancelar", "pt", None),
    ],
)
def test_what_happened_more_closely(text: str, language: str, matter: str | None) -> None:
    assert read(text, language).matter == matter


@pytest.mark.parametrize(
    ("text", "language", "asks", "holds"),
    [
        ("donnez-moi votre adresse", "fr", True, False),
        ("comment joindre le service résiliation ?", "fr", True, False),
        ("passez-moi un conseiller", "fr", False, False),
        ("non attends", "fr", False, True),
        ("non merci", "fr", False, False),
        ("me dá o endereço de vocês", "pt", True, False),
        ("quero falar com alguém", "pt", False, False),
        ("espera", "pt", False, True),
        ("não, calma", "pt", False, True),
        ("não, obrigado", "pt", False, False),
    ],
)
def test_a_question_for_the_address_and_a_wait(text: str, language: str, asks: bool, holds: bool) -> None:
    found = read(text, language)
    assert (found.asks_reach, found.hold_on) == (asks, holds)


@pytest.mark.parametrize(
    ("text", "language", "wish"),
    [
        ("registra aí", "pt", "register"),
        ("deixa isso registrado", "pt", "register"),
        ("abre uma reclamação", "pt", "register"),
        ("já pedi pra registrar", "pt", "register"),
        ("anota que vou ao procon", "pt", "note"),
        ("não registra nada", "pt", "refuse"),
        ("não consegui registrar, registra você", "pt", "register"),
        ("ainda não registrou?", "pt", None),
        ("coloca de volta", "pt", "restore"),
        ("retira o da nota", "pt", "withdraw"),
        ("enregistrez ma demande", "fr", "register"),
        ("vous l'avez enregistré ?", "fr", None),
        ("c'est enregistré ?", "fr", None),
        ("prenez note que je pars", "fr", "note"),
        ("vous avez noté quoi ?", "fr", None),
        ("n'enregistrez rien", "fr", "refuse"),
        ("enregistrez pas la résiliation, la facture", "fr", "register"),
        ("remettez-la", "fr", "restore"),
        ("retirez celle de la facture", "fr", "withdraw"),
    ],
)
def test_a_wish_about_requests_is_told_from_a_question(text: str, language: str, wish: str | None) -> None:
    assert read(text, language).wish == wish


@pytest.mark.parametrize(
    ("text", "language", "more"),
    [
        ("sim, pode registrar por favor", "pt", False),
        ("sim. foi dia 10, 119,90", "pt", True),
        ("sim, e anota que vou ao procon", "pt", True),
        ("oui enregistrez ma demande", "fr", False),
        ("oui, pour six véhicules", "fr", True),
    ],
)
def test_a_yes_with_more_in_it_is_told_from_a_plain_one(text: str, language: str, more: bool) -> None:
    assert read(text, language).says_more is more
