"""The session file: sealed on the disk, a small database in memory. It knows neither screens nor the words for people."""
