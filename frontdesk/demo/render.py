"""Pages from templates; every sentence in them comes from the texts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

import languages
from retention.provider import providers
from texts import say
from texts.typography import held_if_text

LOOKS = 4  # colours in demo.css

_environment = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True, finalize=held_if_text,
)  # fmt: skip


def look(company: str) -> str:
    """The style of a company's demo: one of a few colours, by its place among the companies."""
    return f"look-{tuple(providers()).index(company) % LOOKS}"


def render(template: str, language: str, *, among: Sequence[str] | None = None, **values: object) -> HTMLResponse:
    """A page; in templates `say(key)` is a text in the page's language.

    among: the languages to choose from, if not all.
    """
    page = _environment.get_template(template).render(
        say=partial(say, language),
        look=look,
        language=language,
        locale=languages.of(language).tag,
        languages=[
            (code, languages.of(code).name) for code in languages.for_customers() if among is None or code in among
        ],
        **values,
    )
    return HTMLResponse(page)
