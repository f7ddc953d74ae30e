/* The C half: all that it knows of the Rust half is the header. */
#include "exported.h"
#include <stdio.h>

/* What the header must say is checked where it is compiled. */
_Static_assert(sizeof(struct Counts) == 2 * sizeof(size_t), "two sizes");
_Static_assert(_Generic(&words_greatest, size_t (*)(const size_t *, int): 1, default: 0),
               "a slice is a pointer and a length");

static int unmet;

static void expect(const char *what, int holds) {
    if (!holds) {
        printf("not so: %s\n", what);
        unmet++;
    }
}

int report(void) {
    struct Counts counts;
    expect("it is UTF-8", words_count("ein Text aus fuenf Worten", &counts) == 0);
    printf("%zu words, the longest has %zu letters\n", counts.words, counts.longest);
    expect("it is not UTF-8", words_count("\xff", &counts) == -1);

    const size_t lengths[] = {3, 14, 1};
    printf("the greatest length is %zu\n", words_greatest(lengths, 3));
    expect("no length", words_greatest(NULL, 0) == 0);

    struct Counter *numbers = words_new(Words_Numbers);
    words_add(numbers, "12");
    words_add(numbers, "twelve");
    words_add(numbers, "7");
    printf("%zu of 3 words are numbers\n", words_total(numbers));
    words_free(numbers);
    expect("no counter", words_total(NULL) == 0);
    expect("no word", words_initial(NULL) == 0);
    printf("%c is the first letter\n", words_initial("cffi"));
    fflush(stdout);
    return unmet;
}
