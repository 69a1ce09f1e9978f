"""Cases: what a person must do for a customer, who does it, and what came of it."""

from frontdesk.cases.customer import customer_wrote, note, raise_priority
from frontdesk.cases.open import CaseOpened, open_bare_case, open_case
from frontdesk.cases.situation import situation

__all__ = ["CaseOpened", "customer_wrote", "note", "open_bare_case", "open_case", "raise_priority", "situation"]
