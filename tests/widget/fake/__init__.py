"""A small front desk speaking docs/interfaces.md, driven by a test: it says, hides and breaks what the test wants.

That it speaks as the real one does is held by ``tests/widget/test_contract.py``.
"""

from tests.widget.fake.desk import FakeDesk

__all__ = ["FakeDesk"]
