/* Calls back for each number, as many C libraries do for each of something. */

int lto_each(int count, int (*f)(int)) {
    int sum = 0;
    for (int i = 0; i < count; i++) sum += f(i);
    return sum;
}
