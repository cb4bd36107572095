"""Copies of a vault that open by themselves: made, verified, rotated, restored; and the check of a vault."""
