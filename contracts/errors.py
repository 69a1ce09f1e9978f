"""What reading a contract can come to.

ContractsError
+-- ContractNotFound       there is no contract of that number, or it is no contract number
+-- ContractsUnavailable   the service gave no usable answer; ``reason`` is a code, see there

A record that contradicts itself or belongs to another number is a ``retention.errors.InvalidRecord``.
"""

from __future__ import annotations


class ContractsError(Exception):
    """Base of the errors of this client. None of them holds a contract number, so that they may be logged."""


class ContractNotFound(ContractsError):
    """There is no contract of that number, or it is no contract number at all."""


class ContractsUnavailable(ContractsError):
    """No contract can be read right now.

    reason: ``unreachable``, ``timeout``, ``too_large``, ``invalid_json``, or ``status_`` with the status it answered.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
