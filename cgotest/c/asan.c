/* What C does wrong with memory, for the tests of the build that finds such things. */

#include <stdlib.h>

int *asan_make(int value) {
    int *made = malloc(sizeof *made);
    if (made) *made = value;
    return made;
}

void asan_free(int *made) { free(made); }

int asan_read(const int *where) { return *where; }

/* Gives away the address of a variable that ends with this call. */
void asan_lend(void (*rust)(const int *)) {
    int lent = 5;
    rust(&lent);
}
