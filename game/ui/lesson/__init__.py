"""A lesson on the screen: what the class sees, what the teacher sees, the plan before it and the result after it."""
