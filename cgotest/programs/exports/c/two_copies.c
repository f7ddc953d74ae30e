/* Two shared objects with a copy of the runtime each, in one process. The arguments are their paths; "linked" instead loads nothing: the program is linked with both. */

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

struct copy {
    void *object;
    int (*sum_by_tasks)(int);
    int (*call_back)(int (*)(int), int);
    int (*call_back_from_a_task)(int (*)(int), int);
    int (*panic)(int);
    int (*calls)(void);
};

static struct copy copies[2];

static void *find(void *object, const char *name) {
    void *found = dlsym(object, name);
    if (!found) {
        fprintf(stderr, "%s\n", dlerror());
        exit(1);
    }
    return found;
}

static struct copy load(const char *path, int flags) {
    struct copy copy = {dlopen(path, RTLD_NOW | RTLD_LOCAL | flags), 0, 0, 0, 0, 0};
    if (!copy.object) {
        fprintf(stderr, "%s\n", dlerror());
        exit(1);
    }
    *(void **)&copy.sum_by_tasks = find(copy.object, "exports_sum_by_tasks");
    *(void **)&copy.call_back = find(copy.object, "exports_call_back");
    *(void **)&copy.call_back_from_a_task = find(copy.object, "exports_call_back_from_a_task");
    *(void **)&copy.panic = find(copy.object, "exports_panic");
    *(void **)&copy.calls = find(copy.object, "exports_calls");
    return copy;
}

static int first_sum(int n) { return copies[0].sum_by_tasks(n); }
static int second_sum(int n) { return copies[1].sum_by_tasks(n); }
static int first_from_second(int n) { return copies[1].call_back_from_a_task(first_sum, n); }

static void *thread(void *data) {
    long *right = data;
    for (int i = 0; i < 100; i++) {
        if (first_sum(10) == 55) ++*right;
        if (second_sum(10) == 55) ++*right;
        if (copies[0].call_back(second_sum, 10) == 55) ++*right;
    }
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 3) return 1;
    int flags = LINKED ? RTLD_NOLOAD : 0;
    for (int i = 0; i < 2; i++) copies[i] = load(arguments[1 + i], flags);
    printf("two copies: %s\n", copies[0].calls == copies[1].calls ? "no" : "yes");

    pthread_t threads[4];
    long right[4] = {0}, sum = 0;
    for (int i = 0; i < 4; i++)
        if (pthread_create(&threads[i], NULL, thread, &right[i])) return 1;
    for (int i = 0; i < 4; i++) {
        if (pthread_join(threads[i], NULL)) return 1;
        sum += right[i];
    }
    printf("threads: %ld of 1200 right\n", sum);
    printf("a task of the first calls the second, a task of that the first: %d\n", copies[0].call_back_from_a_task(first_from_second, 10));
    printf("panics: %d %d\n", copies[0].panic(1), copies[1].panic(2));
    printf("a panic of the second in a call of the first: %d\n", copies[0].call_back_from_a_task(copies[1].panic, 3));
    printf("calls counted by each: %d %d\n", copies[0].calls(), copies[1].calls());
    for (int i = 0; i < 2; i++) dlclose(copies[i].object);
    printf("after dlclose: %d %d\n", first_sum(3), second_sum(4));
    return 0;
}
