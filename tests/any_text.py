"""Any text that can be written down, for what is tried with made-up words."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

ANY: Final = st.characters(exclude_categories=["Cs"])
"""Every character but lone surrogates, as ``st.text()`` has it: named so, no table of UTF-8 is made for a second."""
