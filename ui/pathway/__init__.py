"""A person's way: what happened, goals and small steps, activities, programmes."""
