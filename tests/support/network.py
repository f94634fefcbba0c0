"""No test reaches a network: every connection but those between processes of this machine is refused."""

from __future__ import annotations

import socket
from typing import Any

LOCAL = frozenset(family for family in (getattr(socket, "AF_UNIX", None),) if family is not None)
"""The families of sockets that never leave this machine: X servers, D-Bus and event loops use them."""

_REACHING = ("connect", "connect_ex", "bind", "sendto", "sendmsg")


class ReachedOut(AssertionError):
    """Something tried to open a connection."""


def close_the_network() -> None:
    """Refuses connections, listening and the looking up of names in this process, from now on."""
    for name in _REACHING:
        if hasattr(socket.socket, name):
            setattr(socket.socket, name, _refusing(name))
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "create_connection", "create_server"):
        setattr(socket, name, _refused(name))


def _refusing(name: str) -> Any:
    allowed = getattr(socket.socket, name)

    def guarded(self: socket.socket, *given: Any, **named: Any) -> Any:
        if self.family not in LOCAL:
            raise ReachedOut(f"socket.{name} to {given}")
        return allowed(self, *given, **named)

    return guarded


def _refused(name: str) -> Any:
    def guarded(*given: Any, **named: Any) -> Any:
        raise ReachedOut(f"socket.{name} of {given}")

    return guarded
