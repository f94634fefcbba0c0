"""Everything that is seen and touched. The only room that knows Qt, and the only one with words for people."""
