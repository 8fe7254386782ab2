"""The screens: what mediates between their panes, the keys, the library."""
