"""Tutors and sponsors, partners and agreements, events, hours of insertion clauses."""
