"""The companies and languages that come with the product, for test helpers that need one: found, never named.

COMPANY and OTHER: the ids of two companies. NUMBER and SECOND_NUMBER: contracts of COMPANY's that the demo has too.
LANGUAGE: the one its customers speak. SECOND_LANGUAGE: another for customers. DESK_LANGUAGE: one for the desk only.
"""

from __future__ import annotations

import languages
from contracts.demo import demo_of
from retention.provider import provider_of, providers

COMPANY, OTHER = sorted(providers())[:2]
NUMBER, SECOND_NUMBER = (each.fields["number"] for each in demo_of(COMPANY).contracts[:2])
LANGUAGE = provider_of(COMPANY).languages[0]
SECOND_LANGUAGE = next(code for code in languages.for_customers() if code != LANGUAGE)
DESK_LANGUAGE = next(code for code in languages.for_desk() if code not in languages.for_customers())
