#include <stddef.h>
#include <stdarg.h>
typedef struct shop shop;
typedef struct item item;
typedef void CART;
typedef struct point { int x; int y; } point;
typedef struct stream { const unsigned char *next; unsigned int left; unsigned char *to; unsigned int room; void *state; } stream;
enum colour { RED, GREEN, BLUE };
#define SHOP_COPY ((void (*)(void *))-1)
#define SHOP_KEEP ((void (*)(void *))0)
#define SHOP_NAME "shop"
#define SHOP_SIZE 8
#define SHOP_TWICE(n) ((n) * 2)
int shop_open(const char *name, shop **out);
int shop_close(shop *s);
const char *shop_error(shop *s);
const char *shop_words(int code);
int shop_threadsafe(void);
int shop_add(int a, int b);
int shop_item(shop *s, int number, item **out);
void item_free(item *i);
item *item_copy(const item *i);
const char *item_name(item *i);
int item_count(item *i);
const unsigned char *item_bytes(item *i);
int item_size(item *i);
int item_rename(item *i, const char *name, int length);
int item_fill(item *i, unsigned char *to, size_t room);
int item_pack(item *i, void *to, size_t *length);
int item_keep(item *i, const void *bytes, int length, void (*drop)(void *));
int item_note(item *i, char *text);
int item_move(item *i, const point *to);
int item_paint(item *i, enum colour c);
int shop_each(shop *s, int (*visit)(void *data, int n, const char **texts), void *data);
int shop_watch(shop *s, void (*event)(void *data, int what), void *data, void (*drop)(void *));
int shop_hook(shop *s, int (*hook)(void *data, int what), void *data);
int shop_unhook(shop *s);
void shop_on(shop *s, void (*on)(int what, void *data));
void shop_on_data(shop *s, void *data);
void shop_off(shop *s, void (*off)(int what, void *data));
void shop_at_exit(void (*run)(void *data), void *data);
int shop_scan(shop *s, void (*seen)(int what, void *data), void *data);
void shop_stop(shop *s);
int item_label(item *i, const char *label);
int item_tags(item *i, const unsigned short *tags, int count);
int shop_plain(shop *s, int (*rule)(int a, int b), void *data);
int shop_log(shop *s, const char *format, ...);
int shop_vlog(shop *s, const char *format, va_list list);
char *shop_text(shop *s);
void shop_free(void *p);
CART *cart_new(void);
void cart_free(CART *c);
int stream_init(stream *s, int size);
int stream_run(stream *s);
int stream_end(stream *s);
int shop_list(const char *const *names, double *ratio, enum colour *c);
item *item_make(shop *s, const char *name);
long shop_read(shop *s, void *to, size_t room);
int shop_bytes(shop *s, int (*sink)(const unsigned char *b, size_t a, size_t n, void *data), void *data);
char *shop_ask(shop *s, char **out);
enum colour item_colour(item *i);
const char *item_shop_name(item *i);
