"""Records in, bytes out: every document Palier prints."""
