"""What is proposed to a person, their introductions to employers, and the guard-rails shown beside."""
