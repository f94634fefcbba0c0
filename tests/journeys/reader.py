"""A screen reader in little: hears names over the bus, and presses, types and chooses through it. It sees nothing else.

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
PAUSE = 0.02
"""Seconds for which it waits, and between two looks."""
BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON)
FIELDS = (Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.ENTRY)
LISTS = (Atspi.Role.LIST, Atspi.Role.LIST_BOX, Atspi.Role.TABLE, Atspi.Role.TREE)
CARDS = (Atspi.Role.LIST_ITEM, Atspi.Role.CHECK_BOX)
MOST_PRESSES = 5
WORDS = (Atspi.Role.LABEL, *BUTTONS)
heard: list[str] = []
"""What was announced since that was last asked for."""


def program():
    """The program's window on the bus; None while there is none."""
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(index) for index in range(desktop.get_child_count())]
    found = [each for each in programs if each is not None and each.get_name() == "netmapper" and each.get_child_count()]
    return found[0].get_child_at_index(0) if found else None


def showing(roles=(), *, anywhere=False):
    """All things of these roles that are shown now, with their names; of all roles where none is given."""
    states = Atspi.StateSet.new([] if anywhere else [Atspi.StateType.SHOWING])
    of_roles = Atspi.CollectionMatchType.ANY if roles else Atspi.CollectionMatchType.NONE
    everything, nothing = Atspi.CollectionMatchType.ALL, Atspi.CollectionMatchType.NONE
    rule = Atspi.MatchRule.new(states, everything, {}, nothing, list(roles), of_roles, [], nothing, False)
    window = program()
    if window is None:
        return []
    try:
        found = Atspi.Collection.get_matches(window, rule, Atspi.CollectionSortOrder.CANONICAL, 0, True)
    except GLib.Error:
        return []
    return [(name, node) for node in found if (name := _asked(node.get_name)) is not None]


def until(look, why):
    """Looks again and again until there is something to see."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(PAUSE)
    raise LookupError(f"{why} is not among {[name for name, _ in showing() if name]}")


def find(name, about="", roles=()):
    """Waits for something of this name, which is about this where there are several."""

    def look():
        found = [node for said, node in showing(roles) if said == name]
        return [node for node in found if about in (_asked(node.get_description) or "")]

    return until(look, f"{name!r} about {about!r}")[-1]


def press(name, about=""):
    """Presses a button or a choice, and waits until it has done its work."""
    _act(find(name, about, BUTTONS))


def press_until(beginning, ending):
    """Presses a card again and again until its name ends like this; gives up after a few times."""
    for _ in range(MOST_PRESSES):
        card = until(lambda: [node for name, node in showing(CARDS) if name.startswith(beginning)], beginning)[0]
        if card.get_name().endswith(ending):
            return
        _act(card)
    raise LookupError(f"{beginning} never comes to say {ending}")


def press_card(within, beginning):
    """Presses a card of the map."""
    _act(_row(within, beginning))


def choose(within, beginning):
    """Chooses the row of a list."""
    place = _row(within, beginning).get_index_in_parent()
    assert Atspi.Selection.select_child(find(within, "", LISTS), place), f"{beginning} cannot be chosen"


def write(name, words):
    """Writes into a field."""
    assert Atspi.EditableText.set_text_contents(find(name, "", FIELDS), words), f"{name} takes no words"


def rows(within):
    """What the rows of a list say, in sight or not."""
    return [row.get_name() for row in _rows(within)]


def says(part):
    """Waits for words with this part in them; returns all of them."""
    return until(lambda: [name for name, _ in showing(WORDS) if part in name], part)[0]


def words():
    """What is written anywhere now."""
    return [name for name, _ in showing((Atspi.Role.LABEL,)) if name]


def everything():
    """The names of all things that are shown."""
    return [name for name, _ in showing() if name]


def there(name):
    """Whether something of this name is shown."""
    return any(name == said for said, _ in showing())


def names(role):
    """The names of all things of a role."""
    return [name for name, node in showing() if node.get_role_name() == role]


def states(name, about=""):
    """What is true of something: that it is checked, that it has the keyboard."""
    return [str(state.value_nick) for state in find(name, about).get_state_set().get_states()]


def role(name):
    """The role of something, once it is there."""
    return find(name).get_role_name()


def announced():
    """What was announced since this was last asked for."""
    _listen()
    told = list(heard)
    heard.clear()
    return told


def nameless():
    """The roles of what can take the keyboard and has no name."""
    return [node.get_role_name() for name, node in showing() if not name and _is(node, Atspi.StateType.FOCUSABLE)]


def _rows(within):
    def look():
        found = [node for name, node in showing(LISTS) if name == within]
        return found and [found[0].get_child_at_index(index) for index in range(found[0].get_child_count())]

    return until(look, within)


def _row(within, beginning):
    def look():
        return [row for row in _rows(within) if row is not None and (_asked(row.get_name) or "").startswith(beginning)]

    return until(look, f"a row {beginning!r}")[0]


def _act(node):
    assert Atspi.Action.do_action(node, 0), f"{node.get_name()} does nothing"
    end = time.monotonic() + PATIENCE
    while _is(node, Atspi.StateType.PRESSED) and time.monotonic() < end:
        time.sleep(PAUSE / 4)
    _listen()


def _is(node, state):
    return bool(_asked(lambda: node.get_state_set().contains(state)))


def _asked(question):
    """The answer of something that may be gone by now."""
    try:
        return question()
    except GLib.Error:
        return None


def _listen():
    while GLib.MainContext.default().iteration(False):
        pass


def _hear(event):
    heard.append(str(event.any_data))


VERBS = (
    press,
    press_until,
    press_card,
    choose,
    write,
    rows,
    says,
    everything,
    there,
    words,
    names,
    states,
    role,
    announced,
    nameless,
)


def main():
    """Starts the program, answers questions about it, and ends it."""
    listener = Atspi.EventListener.new(_hear)
    listener.register("object:announcement")
    verbs = {verb.__name__: verb for verb in VERBS}
    started = subprocess.Popen(sys.argv[1:])
    try:
        for line in sys.stdin:
            asked = json.loads(line)
            answer = verbs[asked.pop("do")](**asked)
            print(f"> {json.dumps(answer)}", flush=True)
    finally:
        started.kill()
        started.wait()


if __name__ == "__main__":
    main()
