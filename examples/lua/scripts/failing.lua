-- Nobody catches this one.
return divide(1, 0)
