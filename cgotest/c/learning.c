/* Functions that block as long as they are told to, each with a learned mode of its own. */

#include <stdint.h>
#include <time.h>

static void nap(uint32_t microseconds) {
    if (microseconds == 0) return;
    struct timespec time = {microseconds / 1000000, (long)(microseconds % 1000000) * 1000};
    nanosleep(&time, NULL);
}

void learning_sleeps(uint32_t microseconds) { nap(microseconds); }
void learning_bimodal(uint32_t microseconds) { nap(microseconds); }
void learning_declared(uint32_t microseconds) { nap(microseconds); }
void learning_quick(uint32_t microseconds) { nap(microseconds); }

/* Computes for some nanoseconds a turn, and sleeps nowhere. */
static uint64_t compute(uint32_t turns) {
    volatile uint64_t value = 1;
    for (uint32_t i = 0; i < turns; i++) value = value * 6364136223846793005u + 1442695040888963407u;
    return value;
}

uint64_t learning_computes(uint32_t turns) { return compute(turns); }
uint64_t learning_computes_long(uint32_t turns) { return compute(turns); }

/* Does both: computes, and sleeps where it is told to. */
uint64_t learning_by_turns(uint32_t turns, uint32_t microseconds) {
    nap(microseconds);
    return compute(turns);
}
