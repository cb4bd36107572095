"""The encrypted vault: header, keys, opening and closing."""
