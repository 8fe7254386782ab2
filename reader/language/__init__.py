"""What is known of Chinese whatever the text says."""
