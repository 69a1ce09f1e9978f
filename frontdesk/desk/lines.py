"""Lists on a page, drawn line by line: a record that cannot be drawn costs its own line, never the page."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

import logs

log = logging.getLogger(__name__)
REPLACEMENT = "broken_line.html"


@pass_context
def lines(context: Context, template: str, name: str, rows: Iterable[object], **values: object) -> Markup:
    """The template drawn once per row, which it sees as `name`, together with the page's own values.

    A row that makes the template fail is replaced by a line that says so; the log names template and fault, nothing
    of the content.
    """
    shared = {**context.get_all(), **values}
    whole = context.environment.get_template(template)
    drawn: list[str] = []
    for row in rows:
        try:
            drawn.append(whole.render({**shared, name: row}))
        except Exception as fault:  # whatever is wrong with one record, the others are still needed
            log.error("desk.line template=%s error=%s", template, logs.kind_of(fault))
            replacement = context.environment.get_template(REPLACEMENT)
            drawn.append(replacement.render({**shared, "seq": getattr(row, "seq", None)}))
    return Markup("".join(drawn))  # noqa: S704  made of templates that escape
