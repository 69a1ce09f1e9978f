"""Network addresses: which network one is of."""

from __future__ import annotations

import re
from ipaddress import IPv6Address, ip_address, ip_network


def network(address: str, four: int, six: int) -> str | None:
    """The first bits of an address, so many for each version of the protocol; None for what is no address.

    An IPv4 address written as an IPv6 one (::ffff:203.0.113.7, as a proxy on both tells it) is the IPv4 address: all of
    them are one IPv6 network.
    """
    try:
        found = ip_address(re.sub("%.*", "", address))
    except ValueError:
        return None
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    return str(ip_network((found, four if found.version == 4 else six), strict=False))
