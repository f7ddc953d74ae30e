/* What src/words.rs exports to C. Written by `cargo cffi header`. */

#ifndef EXPORTED_H
#define EXPORTED_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/**
 * What counts as a word.
 */
typedef enum Words {
  /**
   * All pieces.
   */
  Words_All,
  /**
   * Those that are digits only.
   */
  Words_Numbers,
} Words;

/**
 * A counter that C holds without knowing what is in it.
 */
typedef struct Counter Counter;

/**
 * What counting gave.
 */
typedef struct Counts {
  /**
   * Pieces between white space.
   */
  size_t words;
  /**
   * The longest of them.
   */
  size_t longest;
} Counts;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Counts the words of a text. Returns 0, or -1 if the text is not UTF-8.
 */
int words_count(const char *text, struct Counts *counts);

/**
 * The greatest of the lengths, or 0.
 */
size_t words_greatest(const size_t *lengths, int lengths_len);

/**
 * A new counter, to be freed with `words_free`.
 */
struct Counter *words_new(enum Words which);

/**
 * Adds a word.
 */
void words_add(struct Counter *counter, const char *word);

/**
 * How many words there are, or 0 for no counter.
 */
size_t words_total(const struct Counter *counter);

/**
 * Frees a counter.
 */
void words_free(struct Counter *counter);

/**
 * The first letter, in capitals, as C's own types have it.
 */
char words_initial(const char *word);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* EXPORTED_H */
