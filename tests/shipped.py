"""The companies and languages that come with the product, for test helpers that need one.

COMPANY and OTHER: the ids of two companies. COMPANIES: of all, without one added beside them. SHIPPED: the same, but
none where one is missing, for what is true of those alone. NUMBER and SECOND_NUMBER:
contracts of COMPANY's that the demo has too. LANGUAGE: the one its customers speak. SECOND_LANGUAGE: another for
customers. DESK_LANGUAGE: one for the desk only. MISSING: how many are not in providers/; with one missing others stand
in, so that all can be imported, and the tests about them (shipped.yml) are skipped (tests/conftest.py).
"""

from __future__ import annotations

from pathlib import Path

import yaml

import languages
from contracts.demo import demo_of
from retention.provider import PROVIDERS, provider_of, providers

_WRITTEN = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text("utf-8"))

_PRESENT = tuple(id_ for id_ in providers() if (PROVIDERS / id_ / "shipped.md").exists())
MISSING: int = _WRITTEN["companies"] - len(_PRESENT)
SHIPPED = () if MISSING else _PRESENT
ABOUT_THEM = tuple(Path(__file__).parent / place for place in _WRITTEN["tests"])
COMPANIES = SHIPPED or tuple(providers())
COMPANY, OTHER = (*COMPANIES, *COMPANIES)[:2]
NUMBER, SECOND_NUMBER = ([str(each.fields["number"]) for each in demo_of(COMPANY).contracts] + ["", ""])[:2]
LANGUAGE = provider_of(COMPANY).languages[0]
SECOND_LANGUAGE = next((code for code in languages.for_customers() if code != LANGUAGE), LANGUAGE)
DESK_LANGUAGE = next((code for code in languages.for_desk() if code not in languages.for_customers()), LANGUAGE)
