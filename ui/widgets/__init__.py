"""Widgets that know no noun of the trade: shared by every screen."""
