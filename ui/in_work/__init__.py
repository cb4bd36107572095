"""« En emploi »: what is followed once somebody works."""
