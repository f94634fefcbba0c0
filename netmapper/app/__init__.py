"""The use cases, in the order in which a session meets them. No Qt, no widgets: the screen and the terminal call the same."""
