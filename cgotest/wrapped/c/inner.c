/* What is wrapped: called from Rust and from outer.c. */

#include <setjmp.h>

extern _Thread_local jmp_buf wrapped_back;

int wrapped_call(int (*f)(void *), void *data) { return f(data); }

int wrapped_jump(int value) { longjmp(wrapped_back, value); }
