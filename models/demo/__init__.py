"""Openly fictional, realistic data of any size: for a first look, for tests and for benchmarks."""
