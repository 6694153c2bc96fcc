"""The few forms that an answer can take. A new form is one file here, and one line in the union of `question`."""
