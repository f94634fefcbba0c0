"""The map that is seen and touched: rings, cards, ties and gestures. It says what was wished, and changes no map itself."""
