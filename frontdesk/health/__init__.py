"""Whether the front desk lives, and whether a customer would be served: each part asked, within two seconds in all."""

from frontdesk.health.pages import router
from frontdesk.health.ready import Health

__all__ = ["Health", "router"]
