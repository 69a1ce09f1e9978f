# ruff: noqa: E501 -- rulings and page scripts read better whole
"""Rulings as the dialogue sends them, one for each way a card may look."""

from __future__ import annotations

from typing import Any

from tests.shipped import COMPANIES

Card = dict[str, Any]


def card(certainty: str, facts: dict[str, Any], **more: Any) -> Card:
    provider = more.pop("provider", COMPANIES[0])
    on = more.pop("on", "2026-11-24")
    return {
        "ruling": {"question": "cancel_contract", "provider": provider, "on": on, "situation": more.pop("situation", None),
                   "certainty": certainty, "facts": facts, "clauses": [], "handoff": None},
        "title": "Cancelar o plano", "verdict": "Você pode parar a renovação sem custo até 20 de novembro de 2026.",
        "details": [], "next": "", "steps": [], "clauses": [], "instalments": [], "currency": "BRL", "what_if": False,
    } | more  # fmt: skip


def deadline(name: str, on: str, label: str, **more: Any) -> dict[str, Any]:
    """A date to show, as the dialogue gives it; `remind` and `disputed_until` where they are given."""
    return {"name": name, "on": on, "label": label, **more}


def disputed(safe: str, other: str) -> list[dict[str, Any]]:
    """The two last days to stop a renewal that two clauses name."""
    return [
        deadline("stop_renewal_until", safe, "Prazo seguro para evitar a renovação", remind=True, disputed_until=other),
        deadline("stop_renewal_until_disputed", other, "Prazo dado por outra cláusula"),
    ]


CLAUSES = [
    {"id": "C-3", "statement": "A renovação automática pode ser cancelada até 15 dias antes da data.", "source": "Artigo de ajuda", "section": "Termos de Uso"},
    {"id": "C-4", "statement": "Depois do prazo de reembolso, o pedido escrito vale até 7 dias antes.", "source": "Artigo de ajuda", "section": "Cláusula 9"},
]  # fmt: skip
INSTALMENTS = [
    {"due_on": "2026-11-10", "amount": "199.90", "status": "overdue"},
    {"due_on": "2026-12-10", "amount": "1199.90", "status": "open"},
]

CONFLICTING = card(
    "conflicting",
    {"stop_renewal_until": "2026-11-20", "stop_renewal_until_disputed": "2026-11-28", "renewal_on": "2026-12-05", "ends_on": "2026-12-05",
     "remaining_payments": 2, "remaining_total": "1399.80"},
    situation="renewal_contested",
    deadlines=[*disputed("2026-11-20", "2026-11-28"), deadline("renewal_on", "2026-12-05", "O plano renova"), deadline("ends_on", "2026-12-05", "Fim do período contratado")],
    verdict="O prazo de 15 dias já passou; outra cláusula ainda permite até 28 de novembro de 2026.",
    details=["As duas cláusulas não dizem o mesmo, por isso uma pessoa precisa confirmar.", "Restam 2 parcelas, no total de R$ 1.399,80."],
    next="Faça o pedido hoje pelo caminho abaixo e fale com a equipe.",
    steps=["Configurações e plano", "Meu plano", "Cancelar plano", "Continuar com o cancelamento", "Cancelar renovação do plano"],
    clauses=CLAUSES, instalments=INSTALMENTS,
)  # fmt: skip
CERTAIN = card(
    "certain",
    {"refund_until": "2026-11-30"},
    situation="refund_window",
    deadlines=[deadline("refund_until", "2026-11-30", "Último dia para pedir reembolso", remind=True)],
    verdict="Você ainda pode cancelar e pedir reembolso até 30 de novembro de 2026.",
    details=["A compra foi há menos de 7 dias."],
    next="Peça o cancelamento pelo menu.",
    steps=["Configurações e plano", "Meu plano", "Cancelar plano"],
    clauses=CLAUSES[:1],
)
GENERAL = card("general", {}, verdict="Em geral, a renovação pode ser cancelada até 15 dias antes.", clauses=CLAUSES)
NOT_COVERED = card(
    "not_covered",
    {"ends_on": "2027-03-01"},
    deadlines=[deadline("ends_on", "2027-03-01", "Fim do período contratado")],
    verdict="Os documentos não dizem se o acesso termina.",
)
WHAT_IF = card(
    "certain",
    {"stop_renewal_until": "2027-01-10", "stop_renewal_until_disputed": "2027-01-18", "ends_on": "2027-01-25"},
    deadlines=[*disputed("2027-01-10", "2027-01-18"), deadline("ends_on", "2027-01-25", "Fim do período contratado")],
    on="2026-12-24", what_if=True, verdict="Nesse dia você ainda estaria no prazo.",
)  # fmt: skip
WITH_NOTICE = card(
    "partial",
    {"notice_until": "2027-02-28", "ends_on": "2027-05-31", "access_until": "2027-05-31", "remaining_payments": 6, "remaining_total": "1794.00"},
    deadlines=[deadline("notice_until", "2027-02-28", "Dernier jour pour le préavis", remind=True), deadline("access_until", "2027-05-31", "Votre accès reste ouvert jusqu’ici")],
    provider=COMPANIES[-1], currency="EUR", title="Résilier le contrat",
    verdict="Le préavis peut être donné jusqu’au 28 février 2027.",
    details=["Les mensualités restent dues jusqu’à la fin : 6 mensualités, 1 794,00 € au total.", "Le montant du règlement est donné par le service financier."],
    next="Gardez votre numéro de contrat à portée de main.",
    clauses=[{"id": "C-4", "statement": "La résiliation suit le préavis prévu au contrat.", "source": "Page d’aide", "section": "Résiliation"}],
    instalments=[{"due_on": f"20{26 + m // 12}-{m % 12 + 1:02}-01", "amount": "299.00", "status": "open"} for m in range(11, 17)],
)  # fmt: skip
RECEIPT = {
    "number": "C-1988",
    "kind": "cancel_at_term",
    "state": "registered",
    "count": 1,
    "heading": "Pedido registrado em 26 de novembro de 2026, às 7:12 (horário de Brasília).",
    "registered_at": "2026-11-26T07:12:00-03:00",
    "title": "cancelar no fim do contrato",
    "words": "registra aí, por favor",
    "replaces": "Troca o pedido C-1901 (pagar menos), que deixa de valer.",
    "not_yet": "Ainda não é um cancelamento: nada mudou no seu contrato.",
    "deadline": {
        "on": "2026-11-28",
        "label": "Último dia para pedir",
        "advice": "Último dia para pedir: 28 de novembro de 2026. Não espere o nosso contato: faça o pedido também pelo menu até esse dia.",
    },
    "notice": "Os documentos não dizem se um pedido por este chat vale como pedido por escrito. A equipe confirma.",
    "answer": "Quem responde é a equipe de renovações, por esta conversa.",
    "contact": "por WhatsApp, sem ligações",
    "mailed": "Uma cópia vai para o e-mail do contrato.",
    "file": "/api/requests/C-1988/receipt",
    "sha256": "0" * 64,
}
RECEIPT_FR = RECEIPT | {
    "heading": "Demande enregistrée le 26 novembre 2026 à 11:12 (heure de Paris).",
    "title": "résilier au terme du contrat",
    "words": "faites-le pour moi",
    "replaces": "",
    "not_yet": "Ce n’est pas encore une résiliation : rien n’a changé dans votre contrat.",
    "deadline": {
        "on": "2026-11-28",
        "label": "Dernier jour pour le préavis",
        "advice": "Dernier jour pour le préavis : 28 novembre 2026. Sans réponse avant ce jour, écrivez de nouveau ici.",
    },
    "notice": "Les documents ne disent pas si une demande par ce chat vaut demande écrite ou préavis. L’équipe vous le confirmera.",
    "answer": "La réponse viendra de l’équipe des renouvellements, dans cette conversation.",
    "contact": "",
    "mailed": "Une copie part à l’adresse e-mail du contrat.",
}
WITHDRAWN = RECEIPT | {
    "state": "withdrawn",
    "heading": "Pedido retirado em 26 de novembro de 2026, às 7:20 (horário de Brasília).",
    "deadline": None,
    "notice": "",
    "not_yet": "Nada mudou no seu contrato por causa deste pedido.",
    "answer": "A equipe vê a retirada.",
    "replaces": "",
    "contact": "",
    "mailed": "",
}
EVERY = {
    "conflicting": CONFLICTING, "certain": CERTAIN, "general": GENERAL, "not_covered": NOT_COVERED, "what_if": WHAT_IF, "with notice": WITH_NOTICE,
    "bare": {"ruling": {"question": "reduce_payments", "provider": COMPANIES[0], "on": "2026-11-24", "situation": None, "certainty": "not_covered", "facts": {}, "clauses": [], "handoff": None}, "title": "Pagar menos", "verdict": "Os documentos não falam disso.", "what_if": False},
    "many": card("partial", {"refund_until": "2026-11-17", "stop_renewal_until": "2026-11-20", "stop_renewal_until_disputed": "2026-11-28", "renewal_on": "2026-12-05", "ends_on": "2026-12-05",
                             "next_refund_until": "2026-12-12", "notice_until": "2026-11-24", "access_until": "2026-12-05", "contact_by": "2026-11-26"},
                 deadlines=[
                     deadline("refund_until", "2026-11-17", "Último dia para pedir reembolso", remind=True), *disputed("2026-11-20", "2026-11-28"),
                     deadline("renewal_on", "2026-12-05", "O plano renova"), deadline("notice_until", "2026-11-24", "Último dia para avisar", remind=True),
                     deadline("next_refund_until", "2026-12-12", "Fim do novo prazo de reembolso", remind=True),
                     deadline("access_until", "2026-12-05", "Seu acesso vai até aqui"), deadline("contact_by", "2026-11-26", "Prazo do contato da equipe", remind=True),
                 ]),
}  # fmt: skip
