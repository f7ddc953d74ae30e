#include <zstd.h>
#include <zstd_errors.h>
/* What ZSTD_compress does, with the code apart from the length. */
static inline int zstd_compress_into(void *to, size_t *room, const void *from, size_t length, int level) {
	size_t made = ZSTD_compress(to, *room, from, length, level);
	if (ZSTD_isError(made)) return (int)ZSTD_getErrorCode(made);
	*room = made;
	return 0;
}
static inline int zstd_decompress_into(void *to, size_t *room, const void *from, size_t length) {
	size_t made = ZSTD_decompress(to, *room, from, length);
	if (ZSTD_isError(made)) return (int)ZSTD_getErrorCode(made);
	*room = made;
	return 0;
}
static inline const char *zstd_message(int code) { return ZSTD_getErrorString((ZSTD_ErrorCode)code); }
