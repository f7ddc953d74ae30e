package main

import (
	"slices"
	"time"
)

func worst(late []time.Duration) time.Duration {
	return slices.Max(late)
}

// What this share of them is at or below.
func share(late []time.Duration, part float64) time.Duration {
	slices.Sort(late)
	return late[int(float64(len(late)-1)*part)]
}
