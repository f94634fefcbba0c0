"""Programs that open the shipped window, do one thing in it, and answer how long it took. Each is a process of its own."""
