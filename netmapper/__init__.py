"""netmapper: draw the network of a life together, sealed from the first keystroke."""

__version__ = "0.1.0"
