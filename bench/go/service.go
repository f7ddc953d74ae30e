package main

/*
#include "bench.h"
*/
import "C"

import (
	"sync"
	"sync/atomic"
	"time"
)

// Goroutines that each take one of a few things, sleep in C with it, and put it back: milliseconds for all.
// Beside it: how late a timer was that runs meanwhile, at worst.
func pooled(size, microseconds, tasks, rounds int) sample {
	var lock sync.Mutex
	returned := sync.NewCond(&lock)
	free := size
	stop, late := beat(5 * time.Millisecond)
	start := time.Now()
	all(tasks, func() {
		for range rounds {
			lock.Lock()
			if size == 1 {
				C.bench_sleep(C.uint(microseconds))
				lock.Unlock()
				continue
			}
			for free == 0 {
				returned.Wait()
			}
			free--
			lock.Unlock()
			C.bench_sleep(C.uint(microseconds))
			lock.Lock()
			free++
			lock.Unlock()
			returned.Signal()
		}
	})
	result := timed(start)
	stop.Store(true)
	result.Beside["late_ms"] = milliseconds(worst(<-late))
	return result
}

// Calls that compute in C for some microseconds, between `least` and `most` turns: milliseconds for all.
func short(tasks, calls, least, most int) sample {
	start := time.Now()
	var next atomic.Int64
	all(tasks, func() {
		for range calls {
			number := int(next.Add(1))
			C.bench_compute(C.ulong(least + (most-least)*(number%9)/8))
		}
	})
	return timed(start)
}

// Goroutines that compute for so many milliseconds before they yield, beside a timer: how late that was, in nine of ten cases at most.
func turns(tasks, pollMs, windowMs int) sample {
	var stop atomic.Bool
	for range tasks {
		go func() {
			for !stop.Load() {
				for start := time.Now(); time.Since(start) < time.Duration(pollMs)*time.Millisecond; {
				}
			}
		}()
	}
	stopBeat, late := beat(10 * time.Millisecond)
	time.Sleep(time.Duration(windowMs) * time.Millisecond)
	stopBeat.Store(true)
	all := <-late
	stop.Store(true)
	result := value(milliseconds(share(all, 0.9)))
	result.Beside["worst_ms"] = milliseconds(worst(all))
	return result
}

// Waits again and again; how late each wait ended.
func beat(period time.Duration) (*atomic.Bool, chan []time.Duration) {
	var stop atomic.Bool
	result := make(chan []time.Duration, 1)
	go func() {
		var late []time.Duration
		for !stop.Load() {
			due := time.Now().Add(period)
			time.Sleep(period)
			late = append(late, time.Since(due))
		}
		result <- late
	}()
	return &stop, result
}
