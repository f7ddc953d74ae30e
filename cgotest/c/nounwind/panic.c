/* C without unwind tables: no panic finds its way over these frames. */

int panic_call_without_tables(int (*rust)(int), int argument) {
    int result = rust(argument);
    return 1000 + result;
}
