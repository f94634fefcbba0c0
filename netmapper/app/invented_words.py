"""Invented names for people who do not exist, with the icons that suit places and activities."""

from __future__ import annotations

# fmt: off
PEOPLE = (
    "Ana", "Sam", "Mum", "Dad", "Jo", "Dev", "Leila", "Marcus", "Priya", "Tom", "Grace", "Yusuf", "Chloe", "Ben",
    "Amina", "Kofi", "Rosa", "Neil", "Mei", "Harriet", "Omar", "Ruth", "Callum", "Zainab", "Pete", "Ingrid", "Winston",
    "Bea", "Hassan", "Molly", "Ivan", "Esme", "Tariq", "June", "Fergus", "Nadia", "Colin", "Abena", "Lewis", "Sunita",
)
# fmt: on
"""First names and the names of kin; a number is added where a map needs more."""

PRACTITIONERS = (
    "Dr Okafor",
    "Nurse Kelly",
    "Maria (care co-ordinator)",
    "Dr Singh",
    "Paul (support worker)",
    "Helen (psychologist)",
    "Ade (housing officer)",
    "Jan (peer worker)",
    "Dr Walsh",
    "Sofia (social worker)",
    "Martin (pharmacist)",
    "Tess (employment adviser)",
)

PLACES = (
    ("The park", "trees"),
    ("Café on the corner", "coffee"),
    ("Library", "books"),
    ("St John’s hall", "building-community"),
    ("My flat", "home"),
    ("Mum’s house", "home"),
    ("GP surgery", "stethoscope"),
    ("Day centre", "building"),
    ("The mosque", "building-community"),
    ("Church", "building-church"),
    ("Supermarket", "shopping-cart"),
    ("Allotment", "plant"),
    ("Leisure centre", "swimming"),
    ("College", "school"),
    ("Bus station", "bus"),
    ("Hospital", "building-hospital"),
)

ACTIVITIES = (
    ("The choir", "music"),
    ("Dog walk", "paw"),
    ("Football on Sundays", "ball-football"),
    ("Painting group", "palette"),
    ("Gaming online", "device-gamepad"),
    ("Gardening", "shovel"),
    ("Volunteering at the shop", "basket"),
    ("Cooking", "tools-kitchen-2"),
    ("Reading", "book"),
    ("Swimming", "swimming"),
    ("Chess", "chess"),
    ("Prayer", "pray"),
    ("Films on Friday", "movie"),
    ("Yoga", "yoga"),
    ("Cycling", "bike"),
    ("Part-time job", "briefcase"),
)


def invented_names(kind_code: int, practitioner: bool) -> tuple[tuple[str, str | None], ...]:
    """Names with icons for a kind of card by its number in the export; for other kinds none."""
    if kind_code == 1:
        return tuple((name, None) for name in (PRACTITIONERS if practitioner else PEOPLE))
    return {2: PLACES, 3: ACTIVITIES}.get(kind_code, ())
