"""Signed sheets: the card beside a plan, and the page that shows one large."""
