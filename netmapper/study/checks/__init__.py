"""Faults of meaning: each module looks at a study whose shape is right for one sort of slip. No words for people here."""
