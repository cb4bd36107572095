"""The hall: who is here, one encounter after the other."""
