/* A library that keeps what it is given, in every way that libraries do. */
#include <errno.h>
#include <stdlib.h>

typedef int (*keeper_rule)(int value, void *data);
typedef void (*keeper_drop)(void *data);
typedef struct keeper {
	keeper_rule rule, old_rule, adopted, watcher;
	void *rule_data, *old_rule_data, *adopted_data, *watcher_data;
	keeper_drop adopted_drop;
	void (*note)(void *data, const char *text);
	void *note_data;
	const char *label;
	const unsigned char *parts[8];
	int sizes[8], count, refuses, stopped;
} keeper;

static inline keeper *keeper_new(void) { return calloc(1, sizeof(keeper)); }
/* Tells the note that it goes, and drops what it adopted. */
static inline void keeper_free(keeper *k) {
	if (k->note)
		k->note(k->note_data, "gone");
	if (k->adopted_drop)
		k->adopted_drop(k->adopted_data);
	free(k);
}
/* Old C, which reads and promises no const. */
static inline int keeper_total(keeper *k, char *text, unsigned char *bytes, int count, char *more) {
	int sum = text[0] + (more ? more[0] : 0);
	(void)k;
	while (count)
		sum += bytes[--count];
	return sum;
}
/* As read(2), but what is negative is its own. */
static inline long keeper_read(keeper *k, char *to, size_t room) {
	if (k->refuses)
		return -7;
	for (size_t at = 0; at < room && at < 3; at++)
		to[at] = "abc"[at];
	return room < 3 ? room : 3;
}
/* A number, or a code below 0. */
static inline short keeper_level(keeper *k) { return k->refuses ? -9 : 4; }
/* As pthread's functions tell failure. */
static inline int keeper_lock(keeper *k) { return k->refuses ? EBUSY : 0; }
/* Whether it refuses what it is given from now on. */
static inline void keeper_refuse(keeper *k, int refuses) { k->refuses = refuses; }
static inline int keeper_set_rule(keeper *k, keeper_rule rule, void *data) {
	if (k->refuses)
		return 1;
	k->old_rule = k->rule;
	k->old_rule_data = k->rule_data;
	k->rule = rule;
	k->rule_data = data;
	return 0;
}
static inline int keeper_ask(keeper *k, int value) { return k->rule ? k->rule(value, k->rule_data) : -2; }
/* The same, and has no safe form: another thread may call it meanwhile. */
static inline int keeper_ask_of(const keeper *k, int value) {
	keeper_rule rule = k->rule;
	return rule(value, k->rule_data);
}
/* Asks the rule that was replaced, as a library with an error would. */
static inline int keeper_ask_old(keeper *k, int value) { return k->old_rule ? k->old_rule(value, k->old_rule_data) : -2; }
static inline int keeper_set_note_data(keeper *k, void *data) {
	if (k->refuses)
		return 2;
	k->note_data = data;
	return 0;
}
static inline int keeper_set_note(keeper *k, void (*note)(void *data, const char *text)) {
	k->note = note;
	return 0;
}
static inline void keeper_tell(keeper *k, const char *text) { k->note(k->note_data, text); }
/* Drops what it had; and this, if it refuses it. */
static inline int keeper_adopt(keeper *k, keeper_rule rule, void *data, keeper_drop drop) {
	if (k->refuses) {
		drop(data);
		return 1;
	}
	if (k->adopted_drop)
		k->adopted_drop(k->adopted_data);
	k->adopted = rule;
	k->adopted_data = data;
	k->adopted_drop = drop;
	return 0;
}
static inline int keeper_ask_adopted(keeper *k, int value) { return k->adopted(value, k->adopted_data); }
static inline int keeper_watch(keeper *k, keeper_rule watcher, void *data) {
	k->watcher = watcher;
	k->watcher_data = data;
	return 0;
}
static inline int keeper_ask_watcher(keeper *k, int value) { return k->watcher ? k->watcher(value, k->watcher_data) : -2; }
static inline void keeper_unwatch(keeper *k) { (void)k; }
static keeper_rule keeper_last_rule;
static void *keeper_last_data;
static inline void keeper_at_last(keeper_rule rule, void *data) {
	keeper_last_rule = rule;
	keeper_last_data = data;
}
static inline int keeper_ask_last(int value) { return keeper_last_rule(value, keeper_last_data); }
static inline int keeper_set_label(keeper *k, const char *text) {
	k->label = text;
	return k->refuses;
}
static inline const char *keeper_label(keeper *k) { return k->label; }
static inline int keeper_add_part(keeper *k, const unsigned char *bytes, int size) {
	if (k->count == 8)
		return 1;
	k->parts[k->count] = bytes;
	k->sizes[k->count++] = size;
	return 0;
}
static inline int keeper_sum(keeper *k) {
	int sum = 0;
	for (int i = 0; i < k->count; i++)
		for (int j = 0; j < k->sizes[i]; j++)
			sum += k->parts[i][j];
	return sum;
}
static inline void keeper_stop(keeper *k) { k->stopped = 1; }
/* Visits each number below `last` until it is stopped; how many it visited. */
static inline int keeper_each(keeper *k, int last, void (*visit)(int value, void *data), void *data) {
	int i = 0;
	for (k->stopped = 0; i < last && !k->stopped; i++)
		if (visit)
			visit(i, data);
	return i;
}
/* How far the last `keeper_each` came is no business of a caller that a panic passes. */
static inline int keeper_was_stopped(keeper *k) { return k->stopped; }

/* Something that counts who has it, and must be left alone while it visits. */
typedef struct keeper_club { int members, visits; } keeper_club;
static inline keeper_club *keeper_club_new(void) {
	keeper_club *club = calloc(1, sizeof(keeper_club));
	if (club)
		club->members = 1;
	return club;
}
static inline keeper_club *keeper_club_join(keeper_club *club) {
	club->members++;
	return club;
}
static inline void keeper_club_leave(keeper_club *club) {
	if (!--club->members)
		free(club);
}
static inline int keeper_club_members(keeper_club *club) { return club->members; }
static inline int keeper_club_visit(keeper_club *club, void (*visit)(void *data), void *data) {
	visit(data);
	return ++club->visits;
}
