"""Invented names for people who do not exist, and for their places and activities, with the icon and role that suit them."""

from __future__ import annotations

from typing import NamedTuple


class Invented(NamedTuple):
    """A name; the icon that suits it, if any; and a word that the label of a fitting role holds, if any."""

    label: str
    icon: str | None = None
    role: str = ""


KIN = (Invented("Mum", role="family"), Invented("Dad", role="family"), Invented("My sister", role="family"))

# fmt: off
FIRST_NAMES = (
    "Ana", "Sam", "Jo", "Dev", "Leila", "Marcus", "Priya", "Tom", "Grace", "Yusuf", "Chloe", "Ben", "Amina", "Kofi", "Rosa",
    "Neil", "Mei", "Harriet", "Omar", "Ruth", "Callum", "Zainab", "Pete", "Ingrid", "Winston", "Bea", "Hassan", "Molly",
    "Ivan", "Esme", "Tariq", "June", "Fergus", "Nadia", "Colin", "Abena", "Lewis", "Sunita",
)
# fmt: on

PEOPLE = (*KIN, *(Invented(name) for name in FIRST_NAMES))

PRACTITIONERS = (
    Invented("Dr Okafor", role="gp"),
    Invented("Nurse Kelly", role="nurse"),
    Invented("Maria", role="co-ordinator"),
    Invented("Dr Singh", role="psychiatrist"),
    Invented("Paul", role="support worker"),
    Invented("Helen", role="therapist"),
    Invented("Ade", role="other worker"),
    Invented("Jan", role="support worker"),
    Invented("Dr Walsh", role="psychiatrist"),
    Invented("Sofia", role="social worker"),
    Invented("Martin", role="other worker"),
    Invented("Tess", role="other worker"),
)

PLACES = (
    Invented("The park", "trees", "park"),
    Invented("Café on the corner", "coffee", "café"),
    Invented("Library", "books", "library"),
    Invented("St John’s hall", "building-community", "hall"),
    Invented("My flat", "home", "my home"),
    Invented("Mum’s house", "home", "family"),
    Invented("GP surgery", "stethoscope", "surgery"),
    Invented("Day centre", "building", "day centre"),
    Invented("The mosque", "building-community", "worship"),
    Invented("Church", "building-church", "worship"),
    Invented("Supermarket", "shopping-cart", "shop"),
    Invented("Allotment", "plant", "park"),
    Invented("Leisure centre", "swimming", "pool"),
    Invented("College", "school", "study"),
    Invented("Bus station", "bus"),
    Invented("Hospital", "building-hospital", "hospital"),
)

ACTIVITIES = (
    Invented("The choir", "music", "music"),
    Invented("Dog walk", "paw", "animals"),
    Invented("Football on Sundays", "ball-football", "sport"),
    Invented("Painting group", "palette", "art"),
    Invented("Gaming online", "device-gamepad", "games"),
    Invented("Gardening", "shovel", "gardening"),
    Invented("Charity shop", "basket", "volunteer"),
    Invented("Cooking", "tools-kitchen-2", "cooking"),
    Invented("Reading", "book", "reading"),
    Invented("Swimming", "swimming", "sport"),
    Invented("Chess", "chess", "games"),
    Invented("Prayer", "pray", "faith"),
    Invented("Films on Friday", "movie", "films"),
    Invented("Yoga", "yoga", "sport"),
    Invented("Cycling", "bike", "sport"),
    Invented("Part-time job", "briefcase", "paid work"),
)


def invented_names(kind_code: int, practitioner: bool) -> tuple[Invented, ...]:
    """Names for a kind of card by its number in the export; for other kinds none."""
    if kind_code == 1:
        return PRACTITIONERS if practitioner else PEOPLE
    return {2: PLACES, 3: ACTIVITIES}.get(kind_code, ())
