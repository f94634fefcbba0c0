"""The words and colours of a picture that are not the study's. Whoever speaks another language hands in others."""

from __future__ import annotations

from dataclasses import dataclass

from netmapper.domain.codes import Effect


@dataclass(frozen=True, slots=True)
class PictureWords:
    """Words round a map; ``{…}`` are places for names."""

    me: str = "Me"
    picture: str = "A map with Me in the middle"
    on_ring: str = "{name}, {what}. {ring}."
    off_map: str = "{name}, {what}. Not on the map."
    tie: str = "{one} and {other}: {relation}."
    passes: str = "{resource}, from {giver} to {taker}."
    group: str = "Group: {name}."
    group_unnamed: str = "Group."
    group_numbered: str = "Group {number}"
    new: str = "new since last time"
    not_on_map: str = "Not on the map"
    signs: str = "What the signs mean"
    link: str = "a link"
    given: str = "I give something"
    received: str = "something is given to me"
    both: str = "both ways"
    count: str = "how many things"


@dataclass(frozen=True, slots=True)
class PictureColours:
    """The colours of a picture as ``#RRGGBB``; without others, those of the light theme. ``kinds`` by the study's word."""

    ground: str = "#FAF7F2"
    surface: str = "#FFFFFF"
    text: str = "#1F2A33"
    quiet: str = "#52616B"
    rings: tuple[str, ...] = ("#DCEBE8", "#EAF2EF", "#F5F8F4")
    ring_line: str = "#6B7A81"
    kinds: tuple[tuple[str, str], ...] = (
        ("first", "#1F5FA8"),
        ("second", "#2B6E2F"),
        ("third", "#86368C"),
        ("fourth", "#8A4B00"),
        ("fifth", "#4A4FB0"),
    )
    on_kind: str = "#FFFFFF"
    helps: str = "#0B6A6A"
    helps_and_costs: str = "#7A5B00"
    costs: str = "#8C3B1F"
    patterned: bool = False
    """Whether kinds of card are told apart by the pattern of their fill, as where there is no colour."""

    @property
    def on_card(self) -> str:
        """The colour of what stands on a card."""
        return self.text if self.patterned else self.on_kind

    def kind(self, colour: str) -> str:
        """The colour of a kind of card."""
        return dict(self.kinds).get(colour, self.quiet)

    def effect(self, effect: Effect) -> str:
        """The colour of an effect; quiet where it makes no difference or was not said."""
        colours = {Effect.HELPS: self.helps, Effect.HELPS_AND_COSTS: self.helps_and_costs, Effect.COSTS: self.costs}
        return colours.get(effect, self.quiet)

    def ring(self, share: float) -> str:
        """The fill of a ring, 0 at the centre to 1 at the edge: as many as a study has."""
        place = share * (len(self.rings) - 1)
        one, other = self.rings[int(place)], self.rings[min(int(place) + 1, len(self.rings) - 1)]
        rest = place - int(place)
        mixed = (round(int(one[at : at + 2], 16) * (1 - rest) + int(other[at : at + 2], 16) * rest) for at in (1, 3, 5))
        return "#" + "".join(f"{channel:02X}" for channel in mixed)


BLACK_AND_WHITE = PictureColours(
    ground="#FFFFFF",
    surface="#FFFFFF",
    text="#000000",
    quiet="#000000",
    rings=("#FFFFFF",),
    ring_line="#000000",
    kinds=(),
    on_kind="#FFFFFF",
    helps="#000000",
    helps_and_costs="#000000",
    costs="#000000",
    patterned=True,
)
"""Black and white alone: kinds by shape and pattern, groups by the pattern of their line, effects by form."""
