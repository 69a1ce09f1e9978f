"""Everything the domain can refuse.

RetentionError
+-- InvalidRecord    a contract record that is malformed or contradicts itself
+-- InvalidDay       a day before the one of asking, or a span that ends before it begins
+-- UnknownQuestion  not one of the questions the policy answers
+-- UnknownProvider  no company of that name
+-- PolicyError      a file of a company that cannot be used
    +-- PolicyErrors several slips in one file
"""

from __future__ import annotations

from collections.abc import Sequence


class RetentionError(Exception):
    """Base of all errors of this package."""


class InvalidRecord(RetentionError, ValueError):
    """A contract record that must not be ruled on (policy: "The contract record").

    field: dotted path of the culprit inside the record, e.g. ``payments[2].amount`` or ``customer.language``;
    ``contract`` when the record as a whole is at fault.
    message: what is wrong with it, in one English phrase without personal data.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(field, message)
        self.field = field
        self.message = message

    def __str__(self) -> str:
        return f"{self.field}: {self.message}"


class InvalidDay(RetentionError, ValueError):
    """Days that nothing can be ruled for; the message says which, in one English phrase."""


class UnknownQuestion(RetentionError, ValueError):
    """The company's policy does not answer this question."""

    def __init__(self, question: object) -> None:
        super().__init__(f"unknown question {question!r}")
        self.question = question


class UnknownProvider(RetentionError, ValueError):
    """There is no company of this id in ``providers/``."""

    def __init__(self, provider: object) -> None:
        super().__init__(f"unknown provider {provider!r}")
        self.provider = provider


class PolicyError(RetentionError, ValueError):
    """A company's file is malformed. place: file and key, e.g. ``acme/policy.yml: clauses.AC-2.unit``."""

    def __init__(self, place: str, message: str) -> None:
        super().__init__(place, message)
        self.place = place
        self.message = message

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class PolicyErrors(PolicyError):
    """Several slips in one file; written out, a line for each."""

    def __init__(self, errors: Sequence[PolicyError]) -> None:
        super().__init__(errors[0].place, errors[0].message)
        self.errors = tuple(errors)

    def __str__(self) -> str:
        return "\n".join(map(str, self.errors))
