/* Written by `cargo cffi gen`: functions for what has no symbol of its own. */
#include "sqlite3.h"

__typeof__(void (*)(void *)) cffi_get_SQLITE_TRANSIENT(void) {
    return SQLITE_TRANSIENT;
}
