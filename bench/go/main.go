// Go's rows of the benchmarks: the same work as ours, by goroutines and cgo.
//
// A request is a word and numbers. On the command line it is answered once; without one, each line of the input is a request.
// An answer is one line of JSON: a value, and what was seen beside it.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// One measurement.
type sample struct {
	Value  float64            `json:"value"`
	Beside map[string]float64 `json:"beside"`
}

// What each request does, and how many numbers it has.
var requests = map[string]struct {
	numbers int
	run     func(numbers []int) sample
}{
	"empty":             {1, func(n []int) sample { return value(empty(n[0])) }},
	"add":               {1, func(n []int) sample { return value(add(n[0])) }},
	"round":             {1, func(n []int) sample { return value(round(n[0])) }},
	"spawn":             {1, func(n []int) sample { return value(spawn(n[0])) }},
	"batch":             {1, func(n []int) sample { return value(batch(n[0])) }},
	"yield":             {1, func(n []int) sample { return value(yield(n[0])) }},
	"sleeps":            {3, func(n []int) sample { return sleeps(n[0], n[1], n[2]) }},
	"rendezvous":        {1, func(n []int) sample { return rendezvous(n[0]) }},
	"kept":              {4, func(n []int) sample { return kept(n[0], n[1] != 0, n[2], n[3]) }},
	"mutex":             {3, func(n []int) sample { return pooled(1, n[0], n[1], n[2]) }},
	"pool":              {4, func(n []int) sample { return pooled(n[0], n[1], n[2], n[3]) }},
	"short":             {4, func(n []int) sample { return short(n[0], n[1], n[2], n[3]) }},
	"turns":             {3, func(n []int) sample { return turns(n[0], n[1], n[2]) }},
	"memory_of_idle":    {1, func(n []int) sample { return memoryOfIdle(n[0]) }},
	"memory_of_blocked": {1, func(n []int) sample { return memoryOfBlocked(n[0]) }},
}

func main() {
	if len(os.Args) > 1 {
		answer(os.Args[1:])
		return
	}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		answer(strings.Fields(lines.Text()))
	}
}

func answer(words []string) {
	request, known := requests[words[0]]
	if !known || len(words)-1 != request.numbers {
		fail("there is no request %q", words)
	}
	numbers := make([]int, len(words)-1)
	for i, word := range words[1:] {
		number, err := strconv.Atoi(word)
		if err != nil {
			fail("%q: %v", words, err)
		}
		numbers[i] = number
	}
	text, err := json.Marshal(request.run(numbers))
	if err != nil {
		fail("%q: %v", words, err)
	}
	fmt.Println(string(text))
}

func value(number float64) sample {
	return sample{Value: number, Beside: map[string]float64{}}
}

func fail(format string, values ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", values...)
	os.Exit(1)
}
