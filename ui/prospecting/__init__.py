"""The prospecting desk: log, memory, board, calls to make, needs caught, employers that may be one."""
