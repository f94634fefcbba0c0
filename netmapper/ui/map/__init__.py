"""The screens on which the map stands: placing, linking, looking again; with the tray, the card's panel and the list."""
