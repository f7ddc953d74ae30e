/* A library that asks a closure while it makes things, in every way that libraries make them, and counts what lives. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

typedef int (*maker_rule)(int value, void *data);
typedef struct maker {
	maker_rule rule;
	void *data;
	int says_goodbye, fails_at;
} maker;
typedef struct made { maker *of; } made;
typedef struct own {
	maker_rule rule;
	void *data;
	void (*drop)(void *data);
} own;
/* Memory of its user's. */
typedef struct mold { char *filled; } mold;

static int maker_living;
static inline int maker_count(void) { return maker_living; }

static inline maker *maker_new(void) {
	maker *m = calloc(1, sizeof(maker));
	if (m)
		m->fails_at = -2;
	return m;
}
static inline void maker_free(maker *m) { free(m); }
/* What the rule says where a call fails. */
static inline void maker_fails_at(maker *m, int value) { m->fails_at = value; }
static inline void maker_says_goodbye(maker *m, int says) { m->says_goodbye = says; }
/* Asks the rule at once what it says of 0. */
static inline int maker_set_rule(maker *m, maker_rule rule, void *data) {
	m->rule = rule;
	m->data = data;
	return rule(0, data) == m->fails_at;
}
/* Asks it for the last time. */
static inline void maker_forget_rule(maker *m) {
	m->rule(1, m->data);
	m->rule = NULL;
}
static inline int maker_ask(maker *m, int value) { return m->rule(value, m->data); }

static inline made *maker_allocated(maker *m) {
	made *new = calloc(1, sizeof(made));
	if (!new)
		abort();
	new->of = m;
	maker_living++;
	return new;
}
static inline void made_free(made *it) {
	if (it->of->says_goodbye)
		it->of->rule(-1, it->of->data);
	maker_living--;
	free(it);
}
/* NULL where it fails. */
static inline made *maker_make(maker *m, int value) {
	made *new = maker_allocated(m);
	if (m->rule(value, m->data) != m->fails_at)
		return new;
	maker_living--;
	free(new);
	return NULL;
}
/* The same, and says EDOM. */
static inline made *maker_make_or_errno(maker *m, int value) {
	made *new = maker_make(m, value);
	if (!new)
		errno = EDOM;
	return new;
}
/* Makes it in any case, and returns 1 where it fails. */
static inline int maker_open(maker *m, int value, made **to) {
	*to = maker_allocated(m);
	return m->rule(value, m->data) == m->fails_at;
}
/* Returns 1 where it fails, and leaves behind where something was. */
static inline int maker_create(maker *m, int value, made **to) {
	*to = maker_allocated(m);
	if (m->rule(value, m->data) != m->fails_at)
		return 0;
	maker_living--;
	free(*to);
	return 1;
}
/* Asks a function that it does not keep. */
static inline made *maker_make_with(maker *m, maker_rule rule, void *data) {
	made *new = maker_allocated(m);
	return rule(1, data), new;
}
/* Asks one if there is any. */
static inline int maker_make_perhaps_with(maker *m, maker_rule rule, void *data, made **to) {
	*to = maker_allocated(m);
	return rule && rule(1, data) == m->fails_at;
}
/* Keeps the function for what it makes. */
static inline int own_new(maker_rule rule, void *data, void (*drop)(void *data), own **to) {
	own *new = malloc(sizeof(own));
	if (!new)
		abort();
	*new = (own){rule, data, drop};
	maker_living++;
	rule(0, data);
	*to = new;
	return 0;
}
static inline void own_free(own *it) {
	it->drop(it->data);
	maker_living--;
	free(it);
}
static inline int own_ask(own *it, int value) { return it->rule(value, it->data); }
static inline char *maker_name(maker *m, int value) {
	char *name = malloc(8);
	if (!name)
		abort();
	maker_living++;
	strcpy(name, "name");
	m->rule(value, m->data);
	return name;
}
static inline int maker_tell(maker *m, int value, char **why) {
	*why = maker_name(m, value);
	return 0;
}
static inline void maker_free_name(char *name) {
	maker_living--;
	free(name);
}
/* Fills what is made of zeros. */
static inline int mold_fill(mold *it, maker *m, int value) {
	maker_living++;
	it->filled = malloc(8);
	if (!it->filled || m->rule(value, m->data) != m->fails_at)
		return 0;
	maker_living--;
	free(it->filled);
	return 1;
}
static inline int mold_empty(mold *it) {
	maker_living--;
	free(it->filled);
	return 0;
}
