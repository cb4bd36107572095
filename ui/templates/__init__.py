"""Templates of the organisation: what plans begin with, written beside what it looks like on paper."""
