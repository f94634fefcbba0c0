"""The study file: everything about an instrument, in one validated, read-only value. No study is written in code."""
