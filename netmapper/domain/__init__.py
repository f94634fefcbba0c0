"""Values and rules of the map. Standard library only; nothing here knows a screen, a file or a study."""
