"""Tests mirror the layers; this is the only package file below tests."""
