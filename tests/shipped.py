"""The companies and languages that come with the product, for test helpers that need one: found, never named.

COMPANY and OTHER: the ids of two companies. NUMBER: a contract of COMPANY's that the demo has too.
LANGUAGE: the one its customers speak. SECOND_LANGUAGE: another for customers. DESK_LANGUAGE: one for the desk only.
"""

from __future__ import annotations

import languages
from retention.provider import provider_of, providers

COMPANY, OTHER = sorted(providers())[:2]
NUMBER = provider_of(COMPANY).number.example
LANGUAGE = provider_of(COMPANY).languages[0]
SECOND_LANGUAGE = next(code for code in languages.for_customers() if code != LANGUAGE)
DESK_LANGUAGE = next(code for code in languages.for_desk() if code not in languages.for_customers())
