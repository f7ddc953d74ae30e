package main

/*
#include "bench.h"
int goAddOne(int);
static int round_through(int number) { return bench_round(goAddOne, number); }
*/
import "C"

import "time"

//export goAddOne
func goAddOne(number C.int) C.int { return number + 1 }

// Each is nanoseconds per call.

func empty(calls int) float64 {
	start := time.Now()
	for range calls {
		C.bench_empty()
	}
	return each(start, calls)
}

func add(calls int) float64 {
	start := time.Now()
	sum := C.int(0)
	for range calls {
		sum = C.bench_add(sum, 1)
	}
	return each(start, calls)
}

// From Go through C into Go, and back.
func round(calls int) float64 {
	start := time.Now()
	number := C.int(0)
	for range calls {
		number = C.round_through(number)
	}
	return each(start, calls)
}

func each(start time.Time, count int) float64 {
	return float64(time.Since(start).Nanoseconds()) / float64(count)
}
