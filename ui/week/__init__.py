"""A working week as a form, shared by the job sheet and the plan."""
