"""Last time's map and today's side by side, and in words what changed between them."""
