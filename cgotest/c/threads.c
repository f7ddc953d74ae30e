/* Calls that hold a thread for a while. */

#include <stdint.h>
#include <unistd.h>

void threads_sleep(uint32_t microseconds) { usleep(microseconds); }
