/* A thread that C made, and C that runs Rust. */

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>

uint64_t block_on_through_c(uint64_t (*body)(uint64_t), uint64_t value) { return body(value); }

struct job { uint64_t (*body)(uint64_t); uint64_t value; };

static void *run(void *argument) {
    struct job *job = argument;
    job->value = job->body(job->value);
    return NULL;
}

/* What `body` makes of `value` on a thread of C's; 0 if there is none to be had. */
uint64_t block_on_c_thread(uint64_t (*body)(uint64_t), uint64_t value) {
    struct job job = {body, value};
    pthread_t thread;
    if (pthread_create(&thread, NULL, run, &job) != 0) return 0;
    pthread_join(thread, NULL);
    return job.value;
}

uint64_t block_on_add(uint64_t a, uint64_t b) { return a + b; }
