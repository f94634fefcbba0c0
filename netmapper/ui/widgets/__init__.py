"""Small things that several screens share. None of them knows a session."""
