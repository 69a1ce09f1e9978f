from tests.frontdesk.cases.conftest import world

__all__ = ["world"]
