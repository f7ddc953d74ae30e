/* Written by `cargo cffi gen`: functions for what has no symbol of its own. */
#include "zlib.h"

__typeof__(int) cffi_shim_deflateInit2(__typeof__(z_stream *) a0, __typeof__(int) a1, __typeof__(int) a2, __typeof__(int) a3, __typeof__(int) a4, __typeof__(int) a5) {
    return deflateInit2(a0, a1, a2, a3, a4, a5);
}
