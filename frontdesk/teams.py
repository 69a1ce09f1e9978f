"""The teams a case can be given to."""

from __future__ import annotations

TEAMS = ("renewals", "finance", "support", "account_manager")
