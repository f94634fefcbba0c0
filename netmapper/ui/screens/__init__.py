"""The steps of the interview as the participant sees them: one task each. They talk to the session, never to the disk."""
