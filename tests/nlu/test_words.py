"""How a message is folded, corrected, noised, cut into clauses, and what its tone is."""

from __future__ import annotations

import pytest

from nlu.signals import code_help, read
from nlu.spelling import Speller
from nlu.text import fold, fold_with_places
from nlu.tokens import normalise, words
from nlu.tone import tone


def test_normalising() -> None:
    assert normalise("NÃOOOO quero, Çà œuf") == "nao quero, ca oeuf"
    assert normalise("meu e-mail: eu@example.com") == "meu e-mail: mailbox"
    assert normalise("CA-204518 e 11 98765-4321") == "numcontract e 11 num9"
    assert normalise("l’abonnement") == "l'abonnement"
    assert normalise("  ") == ""


def test_a_row_of_signs_is_normalised_at_once() -> None:
    """It took three minutes, in which Rasa answered nobody."""
    assert normalise("@" * 4000) == "@"
    assert normalise("a@" * 2000) == "a@" * 2000


def test_one_folding_whatever_the_spelling() -> None:
    assert fold("SŒUR d’accord, Nº 5") == fold("soeur D'ACCORD, no 5") == "soeur d'accord, no 5"


def test_folded_characters_know_their_places() -> None:
    text = "Ma sœur❤️ d’été"
    folded = fold_with_places(text)
    assert folded.text == fold(text)
    for part, original in (("soeur", "sœur"), ("d'ete", "d’été")):
        start = folded.text.index(part)
        first, end = folded.span(start, start + len(part))
        assert text[first:end] == original


def test_short_forms_are_those_of_the_language() -> None:
    assert words("vc cobra c multa", "pt") == ["voce", "cobra", "com", "multa"]
    assert words("c combien", "fr") == ["c", "est", "combien"]
    assert words("vc ? 👍") == ["vc", "?", "👍"]


def test_an_unknown_word_is_read_as_its_neighbour() -> None:
    speller = Speller.learn([("pt", ["cancelar", "plano"])] * 20 + [("pt", ["boleto"])])
    assert speller.correct(["cancelr", "canclar", "cancekar", "planno", "xyz", "plano"], "pt") == [
        *["cancelar"] * 3,
        "plano",
        "xyz",
        "plano",
    ]
    assert speller.correct(["boletp"], "pt") == ["boletp"]  # seen once: too rare to correct to


@pytest.mark.rasa  # what it computes with runs there only
@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("quero cancelar, vou ser cobrado?", ["quero cancelar,", "vou ser cobrado?"]),
        ("tem multa e até quando posso cancelar", ["tem multa", "e ate quando posso cancelar"]),
        ("je perds l'accès ? et mes données ?", ["je perds l'acces ?", "et mes donnees ?"]),
        ("quero cancelar", ["quero cancelar"]),
        ("", []),
    ],
)
def test_clauses(text: str, parts: list[str]) -> None:
    from nlu.questions import clauses

    assert [part.rstrip(",") for part in clauses(text)] == [part.rstrip(",") for part in parts]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("vou no PROCON", "pt", "legal_threat"),
        ("falem com meu advogado, seus ladrões", "pt", "legal_threat"),
        ("isso é uma palhaçada", "pt", "anger"),
        ("quero cancelar meu plano", "pt", None),
        ("vou no Reclame Aqui", "pt", "complains_elsewhere"),
        ("não aguento mais essa vida", "pt", "danger"),
        ("penso em acabar com tudo", "pt", "danger"),
        ("penso em acabar com tudo que assinei aí", "pt", None),
        ("não aguento mais esse sistema", "pt", None),
        ("vou fazer uma besteira", "pt", "danger"),
        ("tenho medo de fazer besteira ao cancelar", "pt", None),
        ("cansei da vida", "pt", "danger"),
        ("cansei da vida de empresário", "pt", "anger"),
        ("não vejo saída", "pt", "danger"),
        ("não vejo saída do contrato", "pt", None),
        ("vou sumir do mapa", "pt", "danger"),
        ("quero sumir do cadastro de vcs", "pt", None),
        ("esses juros vão me matar", "pt", None),
        ("je vais me foutre en l air", "fr", "danger"),
        ("ça va me foutre en l'air ma tréso", "fr", "anger"),
        ("j en ai marre de vivre", "fr", "danger"),
        ("j en ai marre de vivre avec ces bugs", "fr", "anger"),
        ("je vais faire une connerie", "fr", "danger"),
        ("peur de faire une bêtise en signant", "fr", None),
        ("à quoi bon continuer", "fr", "danger"),
        ("à quoi bon continuer avec vous", "fr", None),
        ("ce logiciel va me tuer", "fr", None),
        ("je veux disparaître de vos fichiers", "fr", None),
        ("a vida não tem mais sentido", "pt", "danger"),
        ("queria dormir e não acordar mais", "pt", "danger"),
        ("quero morrer de rir", "pt", None),
        ("vontade de sumir com esse contrato", "pt", None),
        ("la vie n a plus de sens", "fr", "danger"),
        ("j'ai des idées noires", "fr", "danger"),
        ("je serais mieux mort", "fr", "danger"),
        ("je suis mort de rire", "fr", None),
        ("je veux plus vivre avec ce logiciel", "fr", None),
        ("je vais sauter une échéance", "fr", None),
        ("je saisis l'UFC Que Choisir", "fr", "complains_elsewhere"),
        ("je pense à en finir", "fr", "danger"),
        ("je pense à en finir avec ce contrat", "fr", None),
        ("mon père vient de mourir", "fr", "grief"),
        ("le boîtier vient de mourir", "fr", None),
        ("je contacte mon avocat", "fr", "legal_threat"),
        ("je vais vous dénoncer à la DGCCRF", "fr", "legal_threat"),
        ("un email suffit pour dénoncer le contrat ?", "fr", None),
        ("quero denunciar o contrato", "pt", None),
        ("bande de voleurs", "fr", "anger"),
        ("je voudrais résilier", "fr", None),
        ("le renouvellement", "fr", None),
    ],
)
def test_tone(text: str, language: str, expected: str | None) -> None:
    assert tone(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("não quero falar com ninguém agora", "pt", True),
        ("nao precisa chamar ninguem", "pt", True),
        ("prefiro não falar com ninguém", "pt", True),
        ("não consigo falar com ninguém", "pt", False),
        ("não quero mais falar com máquina, me passa uma pessoa", "pt", False),
        ("não quero falar por telefone", "pt", False),
        ("je veux pas parler à quelqu'un", "fr", True),
        ("pas besoin d un humain", "fr", True),
        ("inutile de m'appeler un conseiller", "fr", True),
        ("je n'arrive pas à parler à quelqu'un", "fr", False),
        ("je ne veux plus parler à un robot, passez-moi quelqu'un", "fr", False),
        ("je préfère ne pas parler au téléphone", "fr", False),
    ],
)
def test_who_wants_nobody_is_told_from_who_reaches_nobody(text: str, language: str, expected: bool) -> None:
    assert read(text, language, []).refuses_person is expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("me ligaram pedindo os dados do cartão, é de vocês?", "pt", "scam"),
        ("é vocês? ligaram cobrando pix", "pt", "scam"),
        ("caí num golpe, me ajuda", "pt", "scam"),
        ("isso que vocês fazem é golpe", "pt", None),
        ("vocês vão me ligar?", "pt", None),
        ("c'est vous qui m'avez appelé ce matin ?", "fr", "scam"),
        ("j'ai payé une fausse facture", "fr", "scam"),
        ("vous êtes des escrocs", "fr", None),
        ("vous m'appelez quand ?", "fr", None),
        ("meu sócio sumiu com as senhas", "pt", "fled"),
        ("le gérant est parti avec les accès", "fr", "fled"),
        ("le gérant est parti en retraite", "fr", None),
    ],
)
def test_what_happened_more_closely(text: str, language: str, expected: str | None) -> None:
    assert read(text, language, []).matter == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("NÃO é parcela. é a RENOVAÇÃO", "pt", "stop_renewal"),
        ("não perguntei prazo, perguntei o valor se eu sair", "pt", "ask_settlement_amount"),
        ("não falo de estorno", "pt", None),
        ("ce n'est pas l'échéance, c'est le renouvellement", "fr", "stop_renewal"),
        ("non je veux pas résilier", "fr", None),
        ("pourquoi vous me réclamez 318 euros", "fr", "ask_payments"),
        ("pourquoi", "fr", None),
    ],
)
def test_the_topic_named_last_and_not_denied(text: str, language: str, expected: str | None) -> None:
    assert read(text, language, []).topic == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("não recebi", "pt", True),
        ("ainda não chegou o código", "pt", True),
        ("não", "pt", False),
        ("não quero", "pt", False),
        ("je n'ai rien reçu", "fr", True),
        ("pas encore reçu", "fr", True),
        ("toujours pas arrivé", "fr", True),
        ("non merci", "fr", False),
    ],
)
def test_an_awaited_code_has_not_come(text: str, language: str, expected: bool) -> None:
    assert (code_help(text, language) == "missing") is expected


def test_of_two_words_as_near_the_one_that_fits_its_neighbours_is_meant() -> None:
    speller = Speller.learn([("fr", ["ma", "carte", "bleue"])] * 20 + [("fr", ["notre", "parte", "du", "parc"])] * 30)
    assert speller.correct(["ma", "xarte", "bleue"], "fr") == ["ma", "carte", "bleue"]
    assert speller.correct(["notre", "xarte", "du"], "fr") == ["notre", "parte", "du"]


def test_a_slip_is_never_read_as_a_word_of_another_language() -> None:
    speller = Speller.learn([("pt", ["conta"])] * 20 + [("fr", ["compte"])] * 20)
    assert speller.correct(["contta"], "fr") == ["contta"]
    assert speller.correct(["contta"], "pt") == ["conta"]
    assert speller.correct(["contta"], None) == ["contta"]


def test_a_long_word_may_have_two_slips_a_short_one_may_not() -> None:
    speller = Speller.learn([("pt", ["reembolso", "valor"])] * 20)
    assert speller.correct(["erembbolso"], "pt") == ["reembolso"]
    assert speller.correct(["avlro"], "pt") == ["avlro"]
