"""What leaves the laptop: canonical tables, the data package, the picture. No screen and no session file is known here."""
