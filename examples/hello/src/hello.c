#include <unistd.h>
int slow_square(int n) {
    usleep(100 * 1000); /* blocks its thread */
    return n * n;
}
