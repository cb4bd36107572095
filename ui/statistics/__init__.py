"""Numbers without anybody in them."""
