"""Every sentence the product says, in Fluent files: for chat, desk, mails and widget.

``texts/<language>/*.ftl`` holds what is the same for all companies, ``providers/<id>/texts/<language>/*.ftl`` what is
one company's own. A company's message goes before the common one of the same name, and each may refer to the other.
A missing text or a missing value is an error, never "None" in front of a customer.
"""

from __future__ import annotations

from texts.check import missing
from texts.sentences import MissingText, has, keys, say, variables

__all__ = ["MissingText", "has", "keys", "missing", "say", "variables"]
