/* Values across the boundary: numbers, structs, strings, slices, errno, variadic functions, statics. */

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Numbers. */

int8_t values_i8(int8_t x) { return (int8_t)(x - 1); }
uint8_t values_u8(uint8_t x) { return (uint8_t)(x + 1); }
int16_t values_i16(int16_t x) { return (int16_t)(x - 1); }
uint16_t values_u16(uint16_t x) { return (uint16_t)(x + 1); }
int32_t values_i32(int32_t x) { return x - 1; }
uint32_t values_u32(uint32_t x) { return x + 1; }
int64_t values_i64(int64_t x) { return x - 1; }
uint64_t values_u64(uint64_t x) { return x + 1; }
float values_float(float x) { return x / 2; }
double values_double(double x) { return x / 2; }
bool values_not(bool x) { return !x; }

/* One bit for each argument that arrived as the test sends it. */
unsigned values_mixed(int8_t a, bool b, int64_t c, float d, uint16_t e, bool f,
                      double g, int32_t h, bool i, uint64_t j, double k, int8_t l) {
    return (unsigned)(a == -1) << 0 | (unsigned)(b == true) << 1 | (unsigned)(c == -3000000000) << 2 |
           (unsigned)(d == 0.5f) << 3 | (unsigned)(e == 65535) << 4 | (unsigned)(f == false) << 5 |
           (unsigned)(g == -0.25) << 6 | (unsigned)(h == -8) << 7 | (unsigned)(i == true) << 8 |
           (unsigned)(j == UINT64_MAX) << 9 | (unsigned)(k == 1e300) << 10 | (unsigned)(l == -12) << 11;
}

uint64_t values_wide0(void) { return UINT64_C(0xfedcba9876543210); }
uint64_t values_wide1(int a) { return UINT64_C(0xfedcba9876543210) + (uint64_t)a; }
uint64_t values_wide2(int a, int b) { return values_wide1(a) + (uint64_t)b; }
uint64_t values_wide3(int a, int b, int c) { return values_wide2(a, b) + (uint64_t)c; }
uint64_t values_wide4(int a, int b, int c, int d) { return values_wide3(a, b, c) + (uint64_t)d; }

/* How far the stack is from where the ABI wants it: a local that the ABI lets the compiler align to 16. */
size_t values_misalignment(void) {
    struct { _Alignas(16) char bytes[16]; } local;
    char *volatile address = local.bytes;
    return (uintptr_t)address % 16 + (uintptr_t)__builtin_frame_address(0) % 16;
}

/* Structs. */

struct small { int8_t a; int16_t b; };
struct sixteen { int64_t a; double b; };
struct large { int64_t a[4]; double b; };
struct padded { int8_t a; int64_t b; int8_t c; };
struct bits { unsigned a : 3; int b : 5; unsigned c : 24; };

struct small values_small(struct small x) { return (struct small){(int8_t)-x.a, (int16_t)-x.b}; }
struct sixteen values_sixteen(struct sixteen x) { return (struct sixteen){-x.a, -x.b}; }
struct large values_large(struct large x) {
    return (struct large){{x.a[3], x.a[2], x.a[1], x.a[0]}, -x.b};
}
struct padded values_padded(struct padded x) { return (struct padded){x.c, -x.b, x.a}; }
struct bits values_bits(struct bits x) { return (struct bits){7 - x.a, -x.b, x.c + 1}; }
unsigned values_bits_read(struct bits x) { return x.a == 5 && x.b == -9 && x.c == 0xabcdef; }

/* Strings. */

size_t values_length(const char *s) { return strlen(s); }
bool values_is_null(const char *p) { return p == NULL; }

static const char *const NAMES[] = {"zero", "one", "two"};
const char *values_name(int i) { return i >= 0 && i < 3 ? NAMES[i] : NULL; }

/* The first character, where it stands in the caller's string. */
const char *values_tail(const char *s) { return *s ? s + 1 : NULL; }

/* Slices and places for results. */

int64_t values_sum(const int32_t *x, int n) {
    int64_t sum = 0;
    for (int i = 0; i < n; i++)
        sum += x[i];
    return sum;
}

/* Reads the first element even of an empty slice, as careless C does. */
int64_t values_first(const int64_t *x, size_t n) { return n == 0 ? x[0] : x[n - 1]; }

void values_double_all(int32_t *x, size_t n) {
    for (size_t i = 0; i < n; i++)
        x[i] *= 2;
}

unsigned char values_fill(uint16_t *x, unsigned char n) {
    for (unsigned char i = 0; i < n; i++)
        x[i] = (uint16_t)(i * i);
    return n;
}

struct point { int x, y; };
int values_point_sum(const struct point *p) { return p ? p->x + p->y : -1; }
int values_point_move(struct point *p, int by) {
    if (!p)
        return -1;
    p->x += by;
    p->y += by;
    return 0;
}
int values_point_make(struct point *p) {
    if (!p)
        return -1;
    *p = (struct point){3, 4};
    return 0;
}
int values_sum4(const int x[4]) { return x[0] + x[1] + x[2] + x[3]; }

/* errno. */

int values_fail(int code) {
    errno = code;
    return code ? -1 : 7;
}
void *values_fail_pointer(int code, int map_failed) {
    static int place;
    errno = code;
    if (!code)
        return &place;
    return map_failed ? (void *)-1 : NULL;
}
long values_count(long n) {
    errno = n < 0 ? EPERM : EBUSY;
    return n;
}
void values_set_errno(int code) {
    if (code)
        errno = code;
}
int values_get_errno(void) { return errno; }
int values_code(int code) {
    errno = ENOENT;
    return code;
}

/* Variadic functions. */

double values_total(int count, ...) {
    va_list list;
    double total = 0;
    va_start(list, count);
    for (int i = 0; i < count; i++)
        total += i % 2 ? va_arg(list, double) : va_arg(list, int);
    va_end(list);
    return total;
}

/* Statics, arrays and function pointers. */

int values_counter = 5;
const int values_primes[5] = {2, 3, 5, 7, 11};
void values_count_up(void) { values_counter++; }

typedef int (*values_operation)(int, int);
static int plus(int a, int b) { return a + b; }
static int times(int a, int b) { return a * b; }
values_operation values_operation_named(char name) {
    switch (name) {
    case '+':
        return plus;
    case '*':
        return times;
    default:
        return NULL;
    }
}

const char *values_environment(const char *name) { return getenv(name); }
