/* Written by `cargo cffi gen`: functions for what has no symbol of its own. */
#include "sqlite3.h"

void (*cffi_get_SQLITE_TRANSIENT(void))(void *) {
    return SQLITE_TRANSIENT;
}
