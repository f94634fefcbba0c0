"""Maps as measures: what was asked, the first indicators, and the map as a networkx graph. No files, no screen."""
