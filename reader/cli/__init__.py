"""The command line."""

COMPLETING = "_GCNEWS_COMPLETE"
"""The variable in which a shell that completes a line says what it wants."""
