"""The panes of the screen: they take plain values, post messages, and know neither library nor each other."""
