"""The company's promise of a contact that would come when the contract has renewed: its day is not named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import texts
from dialogue.card import Answer
from dialogue.turn import Turn
from retention import Contract, Ruling
from retention.wording import long_date

LATE_CONTACT = "contact-after-renewal"  # the company's words for it


def without_late_contact(turn: Turn, ruling: Ruling, contract: Contract, answer: Answer) -> Answer:
    """No day of contact is named by which it would have renewed: not to wait for it, and what to do."""
    by, runs = ruling.facts.get("contact_by"), ruling.situation in turn.policy.situations.running
    known = texts.has(turn.language, LATE_CONTACT, provider=ruling.provider)
    late = isinstance(by, date) and contract.auto_renew and turn.today <= contract.term_ends_on <= by
    if not (late and runs and known):
        return answer
    said = turn.write(LATE_CONTACT, ends_on=long_date(contract.term_ends_on, turn.language))
    return replace(answer, verdict=said, details=(), next="")
