package main

import (
	"runtime"
	"time"
)

// Each is nanoseconds per goroutine or yield.

func spawn(count int) float64 {
	start := time.Now()
	for number := range count {
		result := make(chan int, 1)
		go func() { result <- number }()
		<-result
	}
	return each(start, count)
}

func batch(count int) float64 {
	start := time.Now()
	results := make([]chan int, count)
	for number := range count {
		result := make(chan int, 1)
		results[number] = result
		go func() { result <- number }()
	}
	for _, result := range results {
		<-result
	}
	return each(start, count)
}

func yield(count int) float64 {
	start := time.Now()
	for range count {
		runtime.Gosched()
	}
	return each(start, count)
}
