"""The panes of the screen: they take plain values, post messages, know neither library nor each other."""
