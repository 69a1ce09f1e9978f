"""The demo's contracts: every situation of both providers, made relative to a day, so that they never go stale.

What each one is there for is said in the texts ``demo-<slug>``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from contracts.demo_terms import Term
from retention.policy import policy_of


@dataclass(frozen=True)
class DemoContract:
    """slug: a name for what it shows, the same every day. record: the contract record as it stands on the day."""

    slug: str
    record: dict[str, Any]


@dataclass(frozen=True)
class _Blueprint:
    """A demo contract before it has a day. requested: days ago a cancellation was asked for."""

    slug: str
    number: str
    customer: str
    email: str
    plan: str
    amount: str
    term: Term
    language: str
    role: str = "admin"
    partner: bool = False
    status: str = "active"
    auto_renew: bool = True
    notice_days: int | None = None
    requested: int | None = None

    def record(self, provider: str, on: date) -> dict[str, Any]:
        purchased_on, renewed_on, term_ends_on = self.term.days(on)
        requested_on = None if self.requested is None else on - timedelta(days=self.requested)
        return {
            "number": self.number,
            "provider": provider,
            "plan": self.plan,
            "status": self.status,
            "customer": {
                "name": self.customer,
                "email": self.email,
                "language": self.language,
                "role": self.role,
                "partner": self.partner,
            },
            "purchased_on": purchased_on.isoformat(),
            "renewed_on": renewed_on and renewed_on.isoformat(),
            "term_ends_on": term_ends_on.isoformat(),
            "auto_renew": self.auto_renew,
            "notice_days": self.notice_days,
            "cancellation_requested_on": requested_on and requested_on.isoformat(),
            "currency": policy_of(provider).provider.currency,
            "payments": self.term.instalments(on, self.amount),
        }


def demo_contracts(on: date) -> list[DemoContract]:
    """All demo contracts as they stand on that day, Conta Azul's first."""
    return [
        DemoContract(blueprint.slug, blueprint.record(provider, on))
        for provider, blueprints in (("conta_azul", CONTA_AZUL), ("ram_tracking", RAM_TRACKING))
        for blueprint in blueprints
    ]


# fmt: off
CONTA_AZUL = (
    _Blueprint("ca-renewal-open", "CA-204518", "Padaria Pão Quente", "dono.paoquente@example.com",
               "Pro", "199.90", Term(12, ends_in=141, renewals=1), "pt"),
    _Blueprint("ca-refund-window", "CA-204977", "Ateliê Flor de Lis", "contato.flordelis@example.com",
               "Essencial", "129.90", Term(12, began=3), "pt"),
    _Blueprint("ca-refund-last-day", "CA-204961", "Barbearia do Nando", "nando.barbearia@example.com",
               "Essencial", "129.90", Term(12, began=7, renewals=1), "pt"),
    _Blueprint("ca-not-renewing", "CA-203377", "Oficina Dois Irmãos", "oficina.doisirmaos@example.com",
               "Pro", "199.90", Term(12, ends_in=98, renewals=2), "pt", auto_renew=False),
    _Blueprint("ca-renewal-contested", "CA-203915", "Studio Raízes Pilates", "raizes.pilates@example.com",
               "Pro", "219.90", Term(12, ends_in=11, renewals=1), "pt"),
    _Blueprint("ca-renewal-locked", "CA-203764", "Mercadinho Boa Vista", "boavista.mercadinho@example.com",
               "Avançado", "349.90", Term(12, ends_in=4), "pt"),
    _Blueprint("ca-stale", "CA-202260", "Clínica Sorriso Vivo", "sorriso.vivo@example.com",
               "Avançado", "349.90", Term(12, ends_in=-2, renewals=1, settled=True), "pt"),
    _Blueprint("ca-ended", "CA-201148", "Papelaria Arco-Íris", "arcoiris.papelaria@example.com",
               "Essencial", "119.90", Term(12, ends_in=-37, settled=True), "pt",
               status="cancelled", auto_renew=False, requested=75),
    _Blueprint("ca-overdue", "CA-204102", "Transportes Serra Azul", "financeiro.serraazul@example.com",
               "Pro", "199.90", Term(12, ends_in=170, overdue=2), "pt"),
    _Blueprint("ca-partner", "CA-202835", "Lopes & Tavares Contabilidade", "lopes.tavares@example.com",
               "Avançado", "299.90", Term(12, ends_in=203, renewals=3), "pt", partner=True),
    _Blueprint("ca-user-role", "CA-204233", "Pousada Maré Mansa", "recepcao.maremansa@example.com",
               "Pro", "199.90", Term(12, ends_in=120), "pt", role="user"),
    _Blueprint("ca-contact-pending", "CA-203528", "Escola de Música Sol Maior", "secretaria.solmaior@example.com",
               "Pro", "189.90", Term(12, ends_in=66, renewals=1), "pt", requested=1),
    _Blueprint("ca-contact-overdue", "CA-203491", "Hamburgueria Brasa Forte", "gerencia.brasaforte@example.com",
               "Pro", "199.90", Term(12, ends_in=84), "pt", requested=15),
    _Blueprint("ca-french", "CA-204390", "Boulangerie Chez Margot", "margot.chez@example.com",
               "Essencial", "129.90", Term(12, ends_in=9), "fr"),
)

RAM_TRACKING = (
    _Blueprint("ram-notice-open", "RAM-20451", "Transports Lemaire", "direction.lemaire@example.com",
               "Suivi Flotte, 12 véhicules", "238.80", Term(24, ends_in=236), "fr", notice_days=90),
    _Blueprint("ram-notice-passed", "RAM-19877", "Plomberie Garnier & Fils", "contact.garnier@example.com",
               "Suivi Essentiel, 5 véhicules", "99.50", Term(36, ends_in=48), "fr", notice_days=90),
    _Blueprint("ram-notice-unknown", "RAM-20036", "Ambulances du Val de Loire", "regulation.valdeloire@example.com",
               "Suivi Flotte, 9 véhicules", "179.10", Term(24, ends_in=155), "fr"),
    _Blueprint("ram-not-renewing", "RAM-18690", "Maçonnerie Le Goff", "legoff.maconnerie@example.com",
               "Suivi Essentiel, 4 véhicules", "79.60", Term(12, ends_in=73, renewals=2), "fr",
               auto_renew=False, notice_days=90, requested=112),
    _Blueprint("ram-stale", "RAM-17523", "Fromagerie des Aravis", "livraison.aravis@example.com",
               "Suivi Essentiel, 3 véhicules", "59.70", Term(12, ends_in=-5, renewals=1, settled=True), "fr",
               notice_days=90),
    _Blueprint("ram-ended", "RAM-16208", "Paysages Bertin", "paysages.bertin@example.com",
               "Suivi Essentiel, 6 véhicules", "119.40", Term(24, ends_in=-29, settled=True), "fr",
               auto_renew=False, notice_days=90),
    _Blueprint("ram-ended-overdue", "RAM-15944", "Déménagements Roche", "compta.roche@example.com",
               "Suivi Flotte, 8 véhicules", "159.20", Term(24, ends_in=-18, overdue=2), "fr",
               status="cancelled", auto_renew=False, notice_days=90, requested=140),
    _Blueprint("ram-overdue", "RAM-20312", "Électricité Moreau", "moreau.electricite@example.com",
               "Suivi Flotte, 7 véhicules", "139.30", Term(24, ends_in=262, overdue=1), "fr", notice_days=90),
    _Blueprint("ram-user-role", "RAM-20188", "Taxis Réunis de Béziers", "planning.taxisbeziers@example.com",
               "Suivi Flotte, 15 véhicules", "298.50", Term(36, ends_in=301), "fr", role="user", notice_days=90),
    _Blueprint("ram-portuguese", "RAM-20275", "Serralharia Ferreira", "ferreira.serralharia@example.com",
               "Suivi Essentiel, 4 véhicules", "79.60", Term(24, ends_in=31), "pt", notice_days=90),
)
# fmt: on
