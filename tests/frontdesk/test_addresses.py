"""Which network an address is of: limits are shared by one."""

from __future__ import annotations

import pytest

from frontdesk.addresses import network
from frontdesk.keyed import Keyed

KEYED = Keyed("key of the test, long enough to be one")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("203.0.113.7", "203.0.113.7", True),
        ("203.0.113.7", "203.0.113.8", False),
        ("::ffff:203.0.113.7", "203.0.113.7", True),
        ("::ffff:203.0.113.7", "::ffff:203.0.113.8", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("fe80::1%eth0", "fe80::2%eth1", True),
        ("testclient", "testclient", True),
        ("testclient", "unknown", False),
    ],
)
def test_who_shares_limits(one: str, other: str, same: bool) -> None:
    assert (KEYED.address(one) == KEYED.address(other)) == same


def test_what_is_told_of_a_device_leaves_out_the_machine() -> None:
    assert network("::ffff:203.0.113.7", 24, 48) == "203.0.113.0/24"
    assert network("2001:db8:1:2::1", 24, 48) == "2001:db8:1::/48"
    assert network("nowhere", 24, 48) is None
