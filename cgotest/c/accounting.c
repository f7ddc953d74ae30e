/* What is counted: calls that return, and calls that are left by longjmp. */

#include <setjmp.h>

int accounting_add(int a, int b) { return a + b; }

/* Where to go; its owner is on the stack of accounting_catch. */
struct place { jmp_buf where; };

/* Calls `body`, which may leave for `place`: 1 if it did, 0 if it returned. */
int accounting_catch(void (*body)(struct place *place)) {
    struct place place;
    if (setjmp(place.where)) return 1;
    body(&place);
    return 0;
}

/* Never returns. */
void accounting_leave(struct place *place) { longjmp(place->where, 1); }
