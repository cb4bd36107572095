"""The heart of a person's file: what they want, what is possible, what stands in the way."""
