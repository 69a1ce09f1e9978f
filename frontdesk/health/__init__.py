"""Whether the front desk lives, whether a customer would be served (within two seconds in all), and numbers of it."""

from frontdesk.health.pages import router
from frontdesk.health.ready import Health

__all__ = ["Health", "router"]
