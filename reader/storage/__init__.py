"""What lies on disk: bulletin files, the index over them, the person's state."""
