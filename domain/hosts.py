"""Names of hosts. Pure."""

from __future__ import annotations


def is_loopback(host: str) -> bool:
    """Whether a host, by name or by address (also [::1]), is this machine itself."""
    import ipaddress  # asked only where something is not encrypted

    try:
        return host.lower() == "localhost" or ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
