"""What can be done to a map: commands that plan changes, and the document that keeps what was done. No disk, no screen."""
