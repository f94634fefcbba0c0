"""A screen reader in little: reads names from the bus, and presses and types through it. It sees nothing else of the program.

It is run by the system's own Python, which has the bus's library, and knows nothing of netmapper. It starts the program
that it is given, does what its lines of JSON ask for, and answers each with one line that begins with ">".
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0


def names_under(node):
    """The name and role of everything that is shown, from the outside in."""
    try:
        found = [(node.get_name() or "", node.get_role_name(), node)]
        children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
    except GLib.Error:
        return []
    return found + [each for child in children if child is not None for each in names_under(child)]


def showing():
    """All of the program that is on the bus now."""
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(index) for index in range(desktop.get_child_count())]
    return [
        each for program in programs if program is not None and program.get_name() == "netmapper" for each in names_under(program)
    ]


def find(name, roles=()):
    """Waits for something of this name."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for said, role, node in showing():
            if said == name and (not roles or role in roles) and _is_shown(node):
                return node
        time.sleep(0.1)
    raise LookupError(f"{name!r} is not among {[said for said, _, _ in showing() if said]}")


def _is_shown(node):
    try:
        return node.get_state_set().contains(Atspi.StateType.SHOWING)
    except GLib.Error:
        return False


def press(name):
    """Presses a button."""
    button = find(name, ("push button", "button", "toggle button", "check box", "radio button"))
    button.get_action_iface().do_action(0)


def write(name, words):
    """Writes into a field."""
    find(name, ("text", "password text", "entry")).get_editable_text_iface().set_text_contents(words)


def names(role):
    """The names of all things of a role."""
    return [said for said, each, node in showing() if each == role and _is_shown(node)]


def role(name):
    """The role of something, once it is there."""
    return find(name).get_role_name()


VERBS = {"press": press, "write": write, "names": names, "find": role}


def main():
    """Starts the program, answers questions about it, and ends it."""
    program = subprocess.Popen(sys.argv[1:])
    try:
        for line in sys.stdin:
            asked = json.loads(line)
            answer = VERBS[asked.pop("do")](**asked)
            print(f"> {json.dumps(answer)}", flush=True)
    finally:
        program.kill()
        program.wait()


if __name__ == "__main__":
    main()
