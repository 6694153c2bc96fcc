"""What teachers wrote: YAML question files in, a `Bank` and the `Problems` found in them out."""
