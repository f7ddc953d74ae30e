// What is wrapped: the calls are counted, not what it does.
int bench_nothing(int number) { return number; }
