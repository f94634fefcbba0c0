"""What stands behind dev.py: the environment, the system's libraries, the commands. The standard library alone."""
