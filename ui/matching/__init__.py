"""Persons for a job and jobs for a person, each line with why."""
