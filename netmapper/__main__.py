"""``python -m netmapper``: the window where nothing else is asked for, else the command that is."""

from __future__ import annotations

import sys


def main() -> int:
    """Starts what the words after the program's name ask for; returns the exit code."""
    if len(sys.argv) == 1:
        from netmapper.bootstrap import window

        return window()
    from netmapper.cli import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
