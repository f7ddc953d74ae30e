
/* A signal's handler may have interrupted anything, so nothing that it calls may enter the runtime: the runtime is told of each. */
typedef void handler_function(int, siginfo_t *, void *);
static void *handlers[NSIG];

static void on_signal(int number, siginfo_t *info, void *context) {
    int before = cffi_wrapped_2_handles ? cffi_wrapped_2_handles() : 0;
    handler_function *handler = (handler_function *)__atomic_load_n(&handlers[number], __ATOMIC_ACQUIRE);
    handler(number, info, context);
    if (cffi_wrapped_2_handled) cffi_wrapped_2_handled(before);
}

static int is_handler(void *action) {
    return action != (void *)SIG_DFL && action != (void *)SIG_IGN && action != (void *)SIG_ERR;
}

extern int __real_sigaction(int, const struct sigaction *, struct sigaction *);
HIDDEN int __wrap_sigaction(int number, const struct sigaction *action, struct sigaction *old) {
    struct sigaction ours;
    void *previous = NULL;
    int known = number > 0 && number < NSIG;
    if (known) previous = __atomic_load_n(&handlers[number], __ATOMIC_ACQUIRE);
    if (known && action && is_handler((void *)action->sa_sigaction)) {
        ours = *action;
        ours.sa_sigaction = on_signal;
        __atomic_store_n(&handlers[number], (void *)action->sa_sigaction, __ATOMIC_RELEASE);
        action = &ours;
    }
    int failed = __real_sigaction(number, action, old);
    if (failed && action == &ours) __atomic_store_n(&handlers[number], previous, __ATOMIC_RELEASE);
    if (!failed && old && old->sa_sigaction == on_signal) old->sa_sigaction = (handler_function *)previous;
    return failed;
}

extern void (*__real_signal(int, void (*)(int)))(int);
HIDDEN void (*__wrap_signal(int number, void (*handler)(int)))(int) {
    void (*old)(int);
    void *previous = NULL;
    int known = number > 0 && number < NSIG;
    if (known) previous = __atomic_load_n(&handlers[number], __ATOMIC_ACQUIRE);
    if (known && is_handler((void *)handler)) {
        __atomic_store_n(&handlers[number], (void *)handler, __ATOMIC_RELEASE);
        old = __real_signal(number, (void (*)(int))on_signal);
        if (old == SIG_ERR) __atomic_store_n(&handlers[number], previous, __ATOMIC_RELEASE);
    } else {
        old = __real_signal(number, handler);
    }
    return old == (void (*)(int))on_signal ? (void (*)(int))previous : old;
}
