"""Cases: what a person must do for a customer, who does it, and what came of it."""

from frontdesk.cases.customer import customer_wrote, note
from frontdesk.cases.open import open_case
from frontdesk.cases.request import CaseOpened, CaseRequest
from frontdesk.cases.situation import situation

__all__ = ["CaseOpened", "CaseRequest", "customer_wrote", "note", "open_case", "situation"]
