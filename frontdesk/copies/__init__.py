"""The database moved, backed up and restored."""

from __future__ import annotations


class CopyFailed(Exception):
    """One line for who called the command; nothing was changed, or it says what was."""
