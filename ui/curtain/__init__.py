"""What the queue sees while the adviser is away."""
