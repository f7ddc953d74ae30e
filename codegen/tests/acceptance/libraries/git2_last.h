#include <git2.h>
/* The message of the thread's last error. */
static inline const char *git_last_message(void) {
	const git_error *last = git_error_last();
	return last ? last->message : 0;
}
/* The class of the thread's last error, or 0. */
static inline int git_last_class(void) {
	const git_error *last = git_error_last();
	return last ? last->klass : 0;
}
