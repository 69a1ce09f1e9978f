"""Cases: what a person must do for a customer, who does it, and what came of it."""

from frontdesk.cases.customer import customer_wrote, note, note_on, raise_case, raise_priority
from frontdesk.cases.hours import when_there
from frontdesk.cases.open import CaseOpened, open_bare_case, open_case
from frontdesk.cases.situation import has_rated, situation
from frontdesk.cases.store import get as case_of
from frontdesk.cases.store import open_of

__all__ = [
    "CaseOpened",
    "case_of",
    "customer_wrote",
    "has_rated",
    "note",
    "note_on",
    "open_bare_case",
    "open_case",
    "open_of",
    "raise_case",
    "raise_priority",
    "situation",
    "when_there",
]
