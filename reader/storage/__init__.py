"""Bulletins, index and state on disk."""
