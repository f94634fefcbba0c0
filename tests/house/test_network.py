"""The suite itself is shut off from every network."""

from __future__ import annotations

import socket
import urllib.request

import pytest

from tests.support.network import ReachedOut


def test_a_connection_is_refused() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as reaching, pytest.raises(ReachedOut):
        reaching.connect(("127.0.0.1", 9))


def test_a_name_is_not_looked_up() -> None:
    with pytest.raises(ReachedOut):
        urllib.request.urlopen("http://localhost/", timeout=1)


def test_processes_of_this_machine_may_still_talk() -> None:
    if not hasattr(socket, "AF_UNIX"):
        pytest.skip("this system has no sockets of the Unix kind")
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"here")
        assert other.recv(4) == b"here"
