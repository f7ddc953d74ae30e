/* Everything that C allows, and that nobody should write: what comes of it must compile. */
#pragma GCC system_header
#include <stdarg.h>
#include <stddef.h>

/* Rust's keywords, and names of what stands in the text that is written. */
int type(int fn, int self, int match, int crate, int super, int Self, int _, int async, int gen);
struct impl { int move; int ref; int Self; int self; int await; int try; int dyn; int macro_rules; struct impl *box; };
enum use { where, mod = -3, trait, priv = 0x7fffffff };
typedef struct impl let;
union unsafe { let in; double as; };
typedef unsigned char u8;
typedef unsigned int u32;
struct raw { u8 raw[3]; u32 sys; };
struct std { struct raw std; };
struct Option { int Some; };
typedef struct Box { struct Option *cffi; } Result;
int cffi(struct raw *raw, struct std *std, struct Option Option, Result *String, union unsafe *u, enum use pub);
int sys(void), own(void), support(void), raw(void);
extern int dyn, loop_;
#define yield 4
#define final "text"

/* One name for a struct, a function and a macro, and for an enum and a variable. */
struct same { int same; };
int same(struct same same);
#define same same
enum both { both_a };
extern enum both both;
struct stat_like { int x; };
int stat_like(const char *path, struct stat_like *to);

/* Nothing has a name. */
int unnamed(int, char *, struct same, void (*)(int, struct same *), enum { NAMELESS_A, NAMELESS_B });
enum { NAMELESS_C = 7 };
/* Once more as a macro, as netdb.h has what netinet/in.h has as an enum. */
enum { TWICE_SAID = 8 };
#define TWICE_SAID 8
/* As glib hides functions behind macros that look at types. */
static inline int hidden_call(int *a) { return *a; }
#define hidden_call(a) ((struct no_such)(hidden_call)(a))
/* Without stdbool.h. */
_Bool truth(_Bool a, _Bool *b);
static inline _Bool inline_truth(_Bool a) { return !a; }
struct outer {
    union { int a; struct { char b; union { char c; short d; }; }; };
    struct { int e; } f, *g, h[2];
    enum { IN_STRUCT } i;
    unsigned j : 3;
    int : 5;
    unsigned k : 1;
    int : 0;
    _Bool l : 1;
    signed long long m : 40;
    int flexible[];
};
int takes_outer(struct outer *o);

/* Where things stand. */
struct __attribute__((packed)) packed { char a; int b; struct same c; short d : 5; };
struct __attribute__((aligned(64))) aligned { char a; };
struct __attribute__((packed)) packed_aligned { char a; long b __attribute__((aligned(2))); };
struct holds_aligned { char a; struct aligned b; };
#pragma pack(push, 2)
struct pragma { char a; long b; struct aligned *c; };
#pragma pack(pop)
struct zero { int count; char rest[0]; };
struct empty { };
struct big { char bytes[100000]; int matrix[3][4]; };
int places(struct packed *a, struct aligned *b, struct packed_aligned *c, struct holds_aligned *d, struct pragma *e, struct zero *f, struct empty *g, struct big *h);
int by_value(struct packed a, struct aligned b, struct pragma c);

/* Types that contain themselves. */
struct list { struct list *next; struct other *o; };
struct other { struct list l; };
struct calls { struct calls *(*self)(struct calls *, int (*)(struct calls **)); };
typedef struct node *(*walk)(struct node *);
struct node { walk next; struct node *children[2]; };
typedef struct incomplete incomplete;
int recursive(struct list *l, struct calls c, walk w, incomplete *i, struct never_declared *n);

/* Old and odd declarations. */
int old();
int array(int n, int a[n], int b[static 4], const int c[restrict], int d[3][4]);
int (parenthesised)(int);
int (*returns_function(int which))(const char *, ...);
const volatile int *qualified(int *restrict a, volatile char *b, const int c, _Atomic int *d);
int renamed(void) __asm__("other_symbol");
int twice_declared(int), twice_declared(int again);
_Noreturn void end(void);
static inline int inlined(int type, struct same *self) { return type + self->same; }
void function_by_name(int handler(int));
__extension__ typedef __int128 wide;
wide takes_wide(wide w);
long double refused_long_double(void);
void refused_list(va_list list);
extern __thread int refused_thread_local;
struct has_long_double { long double x; int y; };
int behind_pointer(struct has_long_double *p);

/* Values. */
#define NEGATIVE (-1)
#define LARGE 0xffffffffffffffffull
#define FLOATING 1e300
#define CHARACTER 'x'
#define WITH_NUL "a\0b"
#define NOT_UTF8 "\xff\xfe"
#define SIZE sizeof(struct outer)
#define CAST ((char *)-1)
#define EMPTY
#define TOKEN ,
#define FUNCTION(a, b) ((a) + (b))
enum wide_values { LOW = -9223372036854775807ll - 1, HIGH = 9223372036854775807ll };
enum unsigned_values { ALL = 0xffffffffu, AGAIN = 0xffffffffu };

/* With annotations: handles and functions with the names of what Rust has. */
int set_both(enum both value);
int pass_both(enum both both);
int shadow(enum use use, enum both both, int loop_, int None);
int shadow_too(int code, int message, int text, int made, int kept, int lock, int parent, int std, int pair, int run, int count, int data);
void option_end(struct Option *self);
int option_init(struct Option *self, int memory);
typedef struct String String;
typedef struct Vec Vec;
int string_new(const char *loop, String **self);
void string_free(String *s);
const char *string_text(String *s);
char *string_copy(String *s);
void text_free(char *text);
int string_lines(String *s, Vec **Vec);
int vec_next(Vec *v, long *Some, double *Ok, int result, int error, int cffi, int u8);
void vec_end(Vec *v);
int string_each(String *closure, int (*in)(void *, const char *, int), void *ref);
const char *error_text(int code);
