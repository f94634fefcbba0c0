"""The page that a participant composes and takes home: asked, composed, and printed or saved."""
