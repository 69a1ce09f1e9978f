"""What ends a command."""

from __future__ import annotations


class Failed(Exception):
    """One line for the person at the terminal; the command ends with exit status 1."""
