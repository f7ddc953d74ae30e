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
