package main

/*
#include "bench.h"
*/
import "C"

import (
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Goroutines that each sleep in C so many times: milliseconds for all.
func sleeps(tasks, each, microseconds int) sample {
	start := time.Now()
	all(tasks, func() {
		for range each {
			C.bench_sleep(C.uint(microseconds))
		}
	})
	return timed(start)
}

// Calls that return when all are in C.
func rendezvous(tasks int) sample {
	C.bench_meeting_of(C.uint(tasks))
	start := time.Now()
	all(tasks, func() { C.bench_meet() })
	return timed(start)
}

func all(tasks int, run func()) {
	var group sync.WaitGroup
	for range tasks {
		group.Go(run)
	}
	group.Wait()
}

func timed(start time.Time) sample {
	took := value(milliseconds(time.Since(start)))
	took.Beside["rss_mib"] = memory("VmHWM:") / 1024
	return took
}

const computing = 2

// The rate of computing beside sleepers, in per cent of what it is without. A sleeper that computes does so after each sleep, and it counts.
func kept(sleepers int, computes bool, microseconds, windowMs int) sample {
	var computed, slept atomic.Int64
	var awake atomic.Bool
	for range computing {
		go func() {
			for {
				compute(6)
				computed.Add(6)
			}
		}()
	}
	window := time.Duration(windowMs) * time.Millisecond
	rates := func() (float64, float64) {
		start, before, sleepsBefore := time.Now(), computed.Load(), slept.Load()
		time.Sleep(window)
		seconds := time.Since(start).Seconds()
		return float64(computed.Load()-before) / seconds, float64(slept.Load()-sleepsBefore) / seconds
	}
	settle := func() { time.Sleep(window / 3) }
	settle()
	before, _ := rates()
	for range sleepers {
		go func() {
			for !awake.Load() {
				C.bench_sleep(C.uint(microseconds))
				slept.Add(1)
				if computes {
					compute(4)
					computed.Add(4)
				}
			}
		}()
	}
	settle()
	beside, sleepsPerS := rates()
	awake.Store(true)
	settle()
	after, _ := rates()
	result := value(100 * beside / ((before + after) / 2))
	result.Beside["sleeps_per_s"] = sleepsPerS
	result.Beside["chunks_per_s"] = beside
	result.Beside["rss_mib"] = memory("VmHWM:") / 1024
	return result
}

var sink atomic.Uint64

// Chunks of arithmetic in registers, each some 2 to 3 microseconds.
func compute(chunks int) {
	number := uint64(88172645463325252)
	for range chunks * 1000 {
		number ^= number << 13
		number ^= number >> 7
		number ^= number << 17
	}
	sink.Store(number)
}

// A number of KiB in what the kernel says of this process.
func memory(name string) float64 {
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		fail("%v", err)
	}
	for _, line := range strings.Split(string(text), "\n") {
		if rest, found := strings.CutPrefix(line, name); found {
			number, err := strconv.Atoi(strings.Fields(rest)[0])
			if err != nil {
				fail("%s: %v", line, err)
			}
			return float64(number)
		}
	}
	fail("the kernel does not say %s", name)
	return 0
}

func milliseconds(duration time.Duration) float64 {
	return float64(duration.Nanoseconds()) / 1e6
}

// The memory that goroutines take that wait for something in Go: bytes for each.
func memoryOfIdle(tasks int) sample {
	before := memory("VmRSS:")
	release := make(chan struct{})
	var group, started sync.WaitGroup
	started.Add(tasks)
	for range tasks {
		group.Go(func() {
			started.Done()
			<-release
		})
	}
	started.Wait()
	result := value((memory("VmRSS:") - before) * 1024 / float64(tasks))
	close(release)
	group.Wait()
	return result
}

// The memory that goroutines take that are all in C: KiB for each.
func memoryOfBlocked(tasks int) sample {
	C.bench_meeting_of(C.uint(tasks + 1))
	before := memory("VmRSS:")
	var group sync.WaitGroup
	var entered atomic.Int64
	for range tasks {
		group.Go(func() {
			entered.Add(1)
			C.bench_meet()
		})
	}
	for entered.Load() < int64(tasks) {
		time.Sleep(time.Millisecond)
	}
	result := value((memory("VmRSS:") - before) / float64(tasks))
	C.bench_meet()
	group.Wait()
	return result
}
