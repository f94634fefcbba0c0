"""The researcher's screens: darker at the top than any of the participant's, so that nobody hands one over by mistake."""
