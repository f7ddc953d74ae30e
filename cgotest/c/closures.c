/* C that calls a closure of Rust: a function pointer and the data that goes with it, in each order that C APIs have. */

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* The data last in the callback's list, and behind the function. Stops at the first result that is not 0. */
int closures_each(int count, int (*rust)(int, void *), void *data) {
    for (int i = 0; i < count; i++) {
        int result = rust(i, data);
        if (result != 0) return result;
    }
    return 0;
}

/* The data first in both lists; the sum of the results. */
long closures_words(void *data, long (*rust)(void *, const char *word, const char *before), const char *text) {
    char word[16], before[16];
    long sum = 0;
    int first = 1;
    while (*text) {
        size_t length = strcspn(text, " ");
        if (length >= sizeof word) abort();
        memcpy(word, text, length);
        word[length] = 0;
        sum += rust(data, word, first ? NULL : before);
        memcpy(before, word, sizeof word);
        first = 0;
        text += length + (text[length] == ' ');
    }
    return sum;
}

struct point {
    int x, y;
};

/* Shows the second point, and lets Rust change the first; the data in the middle. */
int closures_points(int (*rust)(struct point *to, void *, const struct point *from), void *data) {
    struct point to = {1, 2}, from = {3, 4};
    return rust(&to, data, &from) + 10 * to.x + 100 * to.y;
}

/* Passes NULL where a reference is promised. */
int closures_null(int (*rust)(const struct point *, void *), void *data) { return rust(NULL, data); }

/* Two closures, each with its data: comes in, and goes out. */
void closures_walk(int depth, void (*enter)(int, void *), void *enter_data, void (*leave)(int, void *), void *leave_data) {
    enter(depth, enter_data);
    if (depth > 0) closures_walk(depth - 1, enter, enter_data, leave, leave_data);
    leave(depth, leave_data);
}

static int (*again)(int, void *);
static void *again_data;

/* Calls the closure, which may call `closures_again`. */
int closures_outer(int argument, int (*rust)(int, void *), void *data) {
    again = rust;
    again_data = data;
    int result = rust(argument, data);
    again = NULL;
    return result;
}

/* Calls the closure of `closures_outer`, while it runs. */
int closures_again(int argument) { return again(argument, again_data); }

static int (*kept)(int, void *);
static void *kept_data;

/* Keeps a function and its data, until it gets others. */
void closures_keep(int (*rust)(int, void *), void *data) {
    kept = rust;
    kept_data = data;
}

/* Calls what it keeps. */
int closures_call_kept(int argument) { return kept(argument, kept_data); }

struct work {
    int (*rust)(int, void *);
    void *data;
    int from, count;
    long sum;
};

static void *work(void *argument) {
    struct work *work = argument;
    for (int i = work->from; i < work->from + work->count; i++) work->sum += work->rust(i, work->data);
    return NULL;
}

/* So many threads at once, each of which calls the closure so often, each time with another number; the sum of the results. */
long closures_threads(int threads, int times, int (*rust)(int, void *), void *data) {
    pthread_t *thread = calloc(threads, sizeof *thread);
    struct work *each = calloc(threads, sizeof *each);
    long sum = 0;
    if (!thread || !each) abort();
    for (int i = 0; i < threads; i++) {
        each[i] = (struct work){rust, data, i * times, times, 0};
        if (pthread_create(&thread[i], NULL, work, &each[i])) abort();
    }
    for (int i = 0; i < threads; i++) {
        pthread_join(thread[i], NULL);
        sum += each[i].sum;
    }
    free(each);
    free(thread);
    return sum;
}
