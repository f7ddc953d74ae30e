-- The VM has survived both.
assert(cleaned_up and add(1, 1) == 2)
