#!/usr/bin/env python3
"""The one front door: run, test, check, bench, build, lock, texts. Needs Python 3.11 or later and nothing else.

This page stays readable to any Python 3, so that an old one hears a kind word instead of a syntax error.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is where an older one is told
    sys.exit(
        "netmapper needs Python 3.11 or later; this is Python {}.{}.\n"
        "Where a later one is installed beside it, call it by its number: python3.11 {}".format(
            sys.version_info[0], sys.version_info[1], " ".join(sys.argv)
        )
    )

from front.door import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
