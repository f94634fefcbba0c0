"""The figures: each measured on the shipped code with its shipped settings, and told as one JSON object."""
