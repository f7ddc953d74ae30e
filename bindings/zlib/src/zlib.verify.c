/* Written by `cargo cffi gen`: what the bindings believe of the headers, checked where they are compiled. */
#include <stddef.h>
#include "zlib.h"

#if !defined(__clang__)
#define _Nonnull
#define _Nullable
#define _Null_unspecified
#endif
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wmultichar"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"

#define SAME(item, type, as) _Static_assert(__builtin_types_compatible_p(__typeof__(item), type), #item ": it is not `" as "`")

#undef zlibVersion
SAME(zlibVersion, const char *(void), "const char *zlibVersion(void)");
#undef deflate
SAME(deflate, int (z_streamp, int), "int deflate(z_streamp strm, int flush)");
#undef deflateEnd
SAME(deflateEnd, int (z_streamp), "int deflateEnd(z_streamp strm)");
#undef inflate
SAME(inflate, int (z_streamp, int), "int inflate(z_streamp strm, int flush)");
#undef inflateEnd
SAME(inflateEnd, int (z_streamp), "int inflateEnd(z_streamp strm)");
#undef deflateSetDictionary
SAME(deflateSetDictionary, int (z_streamp, const Bytef *, uInt), "int deflateSetDictionary(z_streamp strm, const Bytef *dictionary, uInt dictLength)");
#undef deflateGetDictionary
SAME(deflateGetDictionary, int (z_streamp, Bytef *, uInt *), "int deflateGetDictionary(z_streamp strm, Bytef *dictionary, uInt *dictLength)");
#undef deflateCopy
SAME(deflateCopy, int (z_streamp, z_streamp), "int deflateCopy(z_streamp dest, z_streamp source)");
#undef deflateReset
SAME(deflateReset, int (z_streamp), "int deflateReset(z_streamp strm)");
#undef deflateParams
SAME(deflateParams, int (z_streamp, int, int), "int deflateParams(z_streamp strm, int level, int strategy)");
#undef deflateTune
SAME(deflateTune, int (z_streamp, int, int, int, int), "int deflateTune(z_streamp strm, int good_length, int max_lazy, int nice_length, int max_chain)");
#undef deflateBound
SAME(deflateBound, uLong (z_streamp, uLong), "uLong deflateBound(z_streamp strm, uLong sourceLen)");
#undef deflateBound_z
SAME(deflateBound_z, z_size_t (z_streamp, z_size_t), "z_size_t deflateBound_z(z_streamp strm, z_size_t sourceLen)");
#undef deflatePending
SAME(deflatePending, int (z_streamp, unsigned int *, int *), "int deflatePending(z_streamp strm, unsigned int *pending, int *bits)");
#undef deflateUsed
SAME(deflateUsed, int (z_streamp, int *), "int deflateUsed(z_streamp strm, int *bits)");
#undef deflatePrime
SAME(deflatePrime, int (z_streamp, int, int), "int deflatePrime(z_streamp strm, int bits, int value)");
#undef deflateSetHeader
SAME(deflateSetHeader, int (z_streamp, gz_headerp), "int deflateSetHeader(z_streamp strm, gz_headerp head)");
#undef inflateSetDictionary
SAME(inflateSetDictionary, int (z_streamp, const Bytef *, uInt), "int inflateSetDictionary(z_streamp strm, const Bytef *dictionary, uInt dictLength)");
#undef inflateGetDictionary
SAME(inflateGetDictionary, int (z_streamp, Bytef *, uInt *), "int inflateGetDictionary(z_streamp strm, Bytef *dictionary, uInt *dictLength)");
#undef inflateSync
SAME(inflateSync, int (z_streamp), "int inflateSync(z_streamp strm)");
#undef inflateCopy
SAME(inflateCopy, int (z_streamp, z_streamp), "int inflateCopy(z_streamp dest, z_streamp source)");
#undef inflateReset
SAME(inflateReset, int (z_streamp), "int inflateReset(z_streamp strm)");
#undef inflateReset2
SAME(inflateReset2, int (z_streamp, int), "int inflateReset2(z_streamp strm, int windowBits)");
#undef inflatePrime
SAME(inflatePrime, int (z_streamp, int, int), "int inflatePrime(z_streamp strm, int bits, int value)");
#undef inflateMark
SAME(inflateMark, long (z_streamp), "long inflateMark(z_streamp strm)");
#undef inflateGetHeader
SAME(inflateGetHeader, int (z_streamp, gz_headerp), "int inflateGetHeader(z_streamp strm, gz_headerp head)");
#undef inflateBack
SAME(inflateBack, int (z_streamp, in_func, void *, out_func, void *), "int inflateBack(z_streamp strm, in_func in, void *in_desc, out_func out, void *out_desc)");
#undef inflateBackEnd
SAME(inflateBackEnd, int (z_streamp), "int inflateBackEnd(z_streamp strm)");
#undef zlibCompileFlags
SAME(zlibCompileFlags, uLong (void), "uLong zlibCompileFlags(void)");
#undef compress
SAME(compress, int (Bytef *, uLongf *, const Bytef *, uLong), "int compress(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen)");
#undef compress_z
SAME(compress_z, int (Bytef *, z_size_t *, const Bytef *, z_size_t), "int compress_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t sourceLen)");
#undef compress2
SAME(compress2, int (Bytef *, uLongf *, const Bytef *, uLong, int), "int compress2(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen, int level)");
#undef compress2_z
SAME(compress2_z, int (Bytef *, z_size_t *, const Bytef *, z_size_t, int), "int compress2_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t sourceLen, int level)");
#undef compressBound
SAME(compressBound, uLong (uLong), "uLong compressBound(uLong sourceLen)");
#undef compressBound_z
SAME(compressBound_z, z_size_t (z_size_t), "z_size_t compressBound_z(z_size_t sourceLen)");
#undef uncompress
SAME(uncompress, int (Bytef *, uLongf *, const Bytef *, uLong), "int uncompress(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen)");
#undef uncompress_z
SAME(uncompress_z, int (Bytef *, z_size_t *, const Bytef *, z_size_t), "int uncompress_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t sourceLen)");
#undef uncompress2
SAME(uncompress2, int (Bytef *, uLongf *, const Bytef *, uLong *), "int uncompress2(Bytef *dest, uLongf *destLen, const Bytef *source, uLong *sourceLen)");
#undef uncompress2_z
SAME(uncompress2_z, int (Bytef *, z_size_t *, const Bytef *, z_size_t *), "int uncompress2_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t *sourceLen)");
#undef gzdopen
SAME(gzdopen, gzFile (int, const char *), "gzFile gzdopen(int fd, const char *mode)");
#undef gzbuffer
SAME(gzbuffer, int (gzFile, unsigned int), "int gzbuffer(gzFile file, unsigned int size)");
#undef gzsetparams
SAME(gzsetparams, int (gzFile, int, int), "int gzsetparams(gzFile file, int level, int strategy)");
#undef gzread
SAME(gzread, int (gzFile, voidp, unsigned int), "int gzread(gzFile file, voidp buf, unsigned int len)");
#undef gzfread
SAME(gzfread, z_size_t (voidp, z_size_t, z_size_t, gzFile), "z_size_t gzfread(voidp buf, z_size_t size, z_size_t nitems, gzFile file)");
#undef gzwrite
SAME(gzwrite, int (gzFile, voidpc, unsigned int), "int gzwrite(gzFile file, voidpc buf, unsigned int len)");
#undef gzfwrite
SAME(gzfwrite, z_size_t (voidpc, z_size_t, z_size_t, gzFile), "z_size_t gzfwrite(voidpc buf, z_size_t size, z_size_t nitems, gzFile file)");
#undef gzputs
SAME(gzputs, int (gzFile, const char *), "int gzputs(gzFile file, const char *s)");
#undef gzgets
SAME(gzgets, char *(gzFile, char *, int), "char *gzgets(gzFile file, char *buf, int len)");
#undef gzputc
SAME(gzputc, int (gzFile, int), "int gzputc(gzFile file, int c)");
#undef gzgetc
SAME(gzgetc, int (gzFile), "int gzgetc(gzFile file)");
#undef gzungetc
SAME(gzungetc, int (int, gzFile), "int gzungetc(int c, gzFile file)");
#undef gzflush
SAME(gzflush, int (gzFile, int), "int gzflush(gzFile file, int flush)");
#undef gzrewind
SAME(gzrewind, int (gzFile), "int gzrewind(gzFile file)");
#undef gzeof
SAME(gzeof, int (gzFile), "int gzeof(gzFile file)");
#undef gzdirect
SAME(gzdirect, int (gzFile), "int gzdirect(gzFile file)");
#undef gzclose
SAME(gzclose, int (gzFile), "int gzclose(gzFile file)");
#undef gzclose_r
SAME(gzclose_r, int (gzFile), "int gzclose_r(gzFile file)");
#undef gzclose_w
SAME(gzclose_w, int (gzFile), "int gzclose_w(gzFile file)");
#undef gzerror
SAME(gzerror, const char *(gzFile, int *), "const char *gzerror(gzFile file, int *errnum)");
#undef gzclearerr
SAME(gzclearerr, void (gzFile), "void gzclearerr(gzFile file)");
#undef adler32
SAME(adler32, uLong (uLong, const Bytef *, uInt), "uLong adler32(uLong adler, const Bytef *buf, uInt len)");
#undef adler32_z
SAME(adler32_z, uLong (uLong, const Bytef *, z_size_t), "uLong adler32_z(uLong adler, const Bytef *buf, z_size_t len)");
#undef crc32
SAME(crc32, uLong (uLong, const Bytef *, uInt), "uLong crc32(uLong crc, const Bytef *buf, uInt len)");
#undef crc32_z
SAME(crc32_z, uLong (uLong, const Bytef *, z_size_t), "uLong crc32_z(uLong crc, const Bytef *buf, z_size_t len)");
#undef crc32_combine_op
SAME(crc32_combine_op, uLong (uLong, uLong, uLong), "uLong crc32_combine_op(uLong crc1, uLong crc2, uLong op)");
#undef deflateInit_
SAME(deflateInit_, int (z_streamp, int, const char *, int), "int deflateInit_(z_streamp strm, int level, const char *version, int stream_size)");
#undef inflateInit_
SAME(inflateInit_, int (z_streamp, const char *, int), "int inflateInit_(z_streamp strm, const char *version, int stream_size)");
#undef deflateInit2_
SAME(deflateInit2_, int (z_streamp, int, int, int, int, int, const char *, int), "int deflateInit2_(z_streamp strm, int level, int method, int windowBits, int memLevel, int strategy, const char *version, int stream_size)");
#undef inflateInit2_
SAME(inflateInit2_, int (z_streamp, int, const char *, int), "int inflateInit2_(z_streamp strm, int windowBits, const char *version, int stream_size)");
#undef inflateBackInit_
SAME(inflateBackInit_, int (z_streamp, int, unsigned char *, const char *, int), "int inflateBackInit_(z_streamp strm, int windowBits, unsigned char *window, const char *version, int stream_size)");
#undef gzgetc_
SAME(gzgetc_, int (gzFile), "int gzgetc_(gzFile file)");
#undef gzopen
SAME(gzopen, gzFile (const char *, const char *), "gzFile gzopen(const char *, const char *)");
#undef gzseek
SAME(gzseek, long long (gzFile, long long, int), "long long gzseek(gzFile, long long, int)");
#undef gztell
SAME(gztell, long long (gzFile), "long long gztell(gzFile)");
#undef gzoffset
SAME(gzoffset, long long (gzFile), "long long gzoffset(gzFile)");
#undef adler32_combine
SAME(adler32_combine, uLong (uLong, uLong, long long), "uLong adler32_combine(uLong, uLong, long long)");
#undef crc32_combine
SAME(crc32_combine, uLong (uLong, uLong, long long), "uLong crc32_combine(uLong, uLong, long long)");
#undef crc32_combine_gen
SAME(crc32_combine_gen, uLong (long long), "uLong crc32_combine_gen(long long)");
#undef zError
SAME(zError, const char *(int), "const char *zError(int)");
#undef inflateSyncPoint
SAME(inflateSyncPoint, int (z_streamp), "int inflateSyncPoint(z_streamp)");
#undef get_crc_table
SAME(get_crc_table, const z_crc_t *(void), "const z_crc_t *get_crc_table(void)");
#undef inflateUndermine
SAME(inflateUndermine, int (z_streamp, int), "int inflateUndermine(z_streamp, int)");
#undef inflateValidate
SAME(inflateValidate, int (z_streamp, int), "int inflateValidate(z_streamp, int)");
#undef inflateCodesUsed
SAME(inflateCodesUsed, unsigned long (z_streamp), "unsigned long inflateCodesUsed(z_streamp)");
#undef inflateResetKeep
SAME(inflateResetKeep, int (z_streamp), "int inflateResetKeep(z_streamp)");
#undef deflateResetKeep
SAME(deflateResetKeep, int (z_streamp), "int deflateResetKeep(z_streamp)");
SAME(z_size_t, size_t, "size_t");
SAME(Byte, unsigned char, "unsigned char");
SAME(uInt, unsigned int, "unsigned int");
SAME(uLong, unsigned long, "unsigned long");
SAME(Bytef, Byte, "Byte");
SAME(charf, char, "char");
SAME(intf, int, "int");
SAME(uIntf, uInt, "uInt");
SAME(uLongf, uLong, "uLong");
SAME(voidpc, const void *, "const void *");
SAME(voidpf, void *, "void *");
SAME(voidp, void *, "void *");
SAME(z_crc_t, unsigned int, "unsigned int");
SAME(alloc_func, voidpf (*)(voidpf, uInt, uInt), "voidpf (*)(voidpf, uInt, uInt)");
SAME(free_func, void (*)(voidpf, voidpf), "void (*)(voidpf, voidpf)");
SAME(z_stream, struct z_stream_s, "struct z_stream_s");
SAME(z_streamp, z_stream *, "z_stream *");
SAME(gz_header, struct gz_header_s, "struct gz_header_s");
SAME(gz_headerp, gz_header *, "gz_header *");
SAME(in_func, unsigned int (*)(void *, unsigned char **), "unsigned int (*)(void *, unsigned char **)");
SAME(out_func, int (*)(void *, unsigned char *, unsigned int), "int (*)(void *, unsigned char *, unsigned int)");
SAME(gzFile, struct gzFile_s *, "struct gzFile_s *");
_Static_assert(sizeof(struct z_stream_s) == 112, "struct z_stream_s: its size is not 112");
_Static_assert(_Alignof(struct z_stream_s) == 8, "struct z_stream_s: its alignment is not 8");
_Static_assert(offsetof(struct z_stream_s, next_in) == 0, "struct z_stream_s: next_in is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->next_in), Bytef *), "struct z_stream_s: next_in is not `Bytef *`");
_Static_assert(offsetof(struct z_stream_s, avail_in) == 8, "struct z_stream_s: avail_in is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->avail_in), uInt), "struct z_stream_s: avail_in is not `uInt`");
_Static_assert(offsetof(struct z_stream_s, total_in) == 16, "struct z_stream_s: total_in is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->total_in), uLong), "struct z_stream_s: total_in is not `uLong`");
_Static_assert(offsetof(struct z_stream_s, next_out) == 24, "struct z_stream_s: next_out is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->next_out), Bytef *), "struct z_stream_s: next_out is not `Bytef *`");
_Static_assert(offsetof(struct z_stream_s, avail_out) == 32, "struct z_stream_s: avail_out is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->avail_out), uInt), "struct z_stream_s: avail_out is not `uInt`");
_Static_assert(offsetof(struct z_stream_s, total_out) == 40, "struct z_stream_s: total_out is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->total_out), uLong), "struct z_stream_s: total_out is not `uLong`");
_Static_assert(offsetof(struct z_stream_s, msg) == 48, "struct z_stream_s: msg is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->msg), char *), "struct z_stream_s: msg is not `char *`");
_Static_assert(offsetof(struct z_stream_s, state) == 56, "struct z_stream_s: state is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->state), struct internal_state *), "struct z_stream_s: state is not `struct internal_state *`");
_Static_assert(offsetof(struct z_stream_s, zalloc) == 64, "struct z_stream_s: zalloc is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->zalloc), alloc_func), "struct z_stream_s: zalloc is not `alloc_func`");
_Static_assert(offsetof(struct z_stream_s, zfree) == 72, "struct z_stream_s: zfree is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->zfree), free_func), "struct z_stream_s: zfree is not `free_func`");
_Static_assert(offsetof(struct z_stream_s, opaque) == 80, "struct z_stream_s: opaque is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->opaque), voidpf), "struct z_stream_s: opaque is not `voidpf`");
_Static_assert(offsetof(struct z_stream_s, data_type) == 88, "struct z_stream_s: data_type is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->data_type), int), "struct z_stream_s: data_type is not `int`");
_Static_assert(offsetof(struct z_stream_s, adler) == 96, "struct z_stream_s: adler is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->adler), uLong), "struct z_stream_s: adler is not `uLong`");
_Static_assert(offsetof(struct z_stream_s, reserved) == 104, "struct z_stream_s: reserved is not at 104");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct z_stream_s *)0)->reserved), uLong), "struct z_stream_s: reserved is not `uLong`");
_Static_assert(sizeof(struct gz_header_s) == 80, "struct gz_header_s: its size is not 80");
_Static_assert(_Alignof(struct gz_header_s) == 8, "struct gz_header_s: its alignment is not 8");
_Static_assert(offsetof(struct gz_header_s, text) == 0, "struct gz_header_s: text is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->text), int), "struct gz_header_s: text is not `int`");
_Static_assert(offsetof(struct gz_header_s, time) == 8, "struct gz_header_s: time is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->time), uLong), "struct gz_header_s: time is not `uLong`");
_Static_assert(offsetof(struct gz_header_s, xflags) == 16, "struct gz_header_s: xflags is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->xflags), int), "struct gz_header_s: xflags is not `int`");
_Static_assert(offsetof(struct gz_header_s, os) == 20, "struct gz_header_s: os is not at 20");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->os), int), "struct gz_header_s: os is not `int`");
_Static_assert(offsetof(struct gz_header_s, extra) == 24, "struct gz_header_s: extra is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->extra), Bytef *), "struct gz_header_s: extra is not `Bytef *`");
_Static_assert(offsetof(struct gz_header_s, extra_len) == 32, "struct gz_header_s: extra_len is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->extra_len), uInt), "struct gz_header_s: extra_len is not `uInt`");
_Static_assert(offsetof(struct gz_header_s, extra_max) == 36, "struct gz_header_s: extra_max is not at 36");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->extra_max), uInt), "struct gz_header_s: extra_max is not `uInt`");
_Static_assert(offsetof(struct gz_header_s, name) == 40, "struct gz_header_s: name is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->name), Bytef *), "struct gz_header_s: name is not `Bytef *`");
_Static_assert(offsetof(struct gz_header_s, name_max) == 48, "struct gz_header_s: name_max is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->name_max), uInt), "struct gz_header_s: name_max is not `uInt`");
_Static_assert(offsetof(struct gz_header_s, comment) == 56, "struct gz_header_s: comment is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->comment), Bytef *), "struct gz_header_s: comment is not `Bytef *`");
_Static_assert(offsetof(struct gz_header_s, comm_max) == 64, "struct gz_header_s: comm_max is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->comm_max), uInt), "struct gz_header_s: comm_max is not `uInt`");
_Static_assert(offsetof(struct gz_header_s, hcrc) == 68, "struct gz_header_s: hcrc is not at 68");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->hcrc), int), "struct gz_header_s: hcrc is not `int`");
_Static_assert(offsetof(struct gz_header_s, done) == 72, "struct gz_header_s: done is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gz_header_s *)0)->done), int), "struct gz_header_s: done is not `int`");
_Static_assert(sizeof(struct gzFile_s) == 24, "struct gzFile_s: its size is not 24");
_Static_assert(_Alignof(struct gzFile_s) == 8, "struct gzFile_s: its alignment is not 8");
_Static_assert(offsetof(struct gzFile_s, have) == 0, "struct gzFile_s: have is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gzFile_s *)0)->have), unsigned int), "struct gzFile_s: have is not `unsigned int`");
_Static_assert(offsetof(struct gzFile_s, next) == 8, "struct gzFile_s: next is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gzFile_s *)0)->next), unsigned char *), "struct gzFile_s: next is not `unsigned char *`");
_Static_assert(offsetof(struct gzFile_s, pos) == 16, "struct gzFile_s: pos is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct gzFile_s *)0)->pos), long long), "struct gzFile_s: pos is not `long long`");
_Static_assert((MAX_MEM_LEVEL) == 9, "MAX_MEM_LEVEL: it is not 9");
_Static_assert((MAX_WBITS) == 15, "MAX_WBITS: it is not 15");
_Static_assert((SEEK_SET) == 0, "SEEK_SET: it is not 0");
_Static_assert((SEEK_CUR) == 1, "SEEK_CUR: it is not 1");
_Static_assert((SEEK_END) == 2, "SEEK_END: it is not 2");
_Static_assert((ZLIB_VERNUM) == 4896, "ZLIB_VERNUM: it is not 4896");
_Static_assert((ZLIB_VER_MAJOR) == 1, "ZLIB_VER_MAJOR: it is not 1");
_Static_assert((ZLIB_VER_MINOR) == 3, "ZLIB_VER_MINOR: it is not 3");
_Static_assert((ZLIB_VER_REVISION) == 2, "ZLIB_VER_REVISION: it is not 2");
_Static_assert((ZLIB_VER_SUBREVISION) == 0, "ZLIB_VER_SUBREVISION: it is not 0");
_Static_assert((Z_NO_FLUSH) == 0, "Z_NO_FLUSH: it is not 0");
_Static_assert((Z_PARTIAL_FLUSH) == 1, "Z_PARTIAL_FLUSH: it is not 1");
_Static_assert((Z_SYNC_FLUSH) == 2, "Z_SYNC_FLUSH: it is not 2");
_Static_assert((Z_FULL_FLUSH) == 3, "Z_FULL_FLUSH: it is not 3");
_Static_assert((Z_FINISH) == 4, "Z_FINISH: it is not 4");
_Static_assert((Z_BLOCK) == 5, "Z_BLOCK: it is not 5");
_Static_assert((Z_TREES) == 6, "Z_TREES: it is not 6");
_Static_assert((Z_OK) == 0, "Z_OK: it is not 0");
_Static_assert((Z_STREAM_END) == 1, "Z_STREAM_END: it is not 1");
_Static_assert((Z_NEED_DICT) == 2, "Z_NEED_DICT: it is not 2");
_Static_assert((Z_ERRNO) == -1, "Z_ERRNO: it is not -1");
_Static_assert((Z_STREAM_ERROR) == -2, "Z_STREAM_ERROR: it is not -2");
_Static_assert((Z_DATA_ERROR) == -3, "Z_DATA_ERROR: it is not -3");
_Static_assert((Z_MEM_ERROR) == -4, "Z_MEM_ERROR: it is not -4");
_Static_assert((Z_BUF_ERROR) == -5, "Z_BUF_ERROR: it is not -5");
_Static_assert((Z_VERSION_ERROR) == -6, "Z_VERSION_ERROR: it is not -6");
_Static_assert((Z_NO_COMPRESSION) == 0, "Z_NO_COMPRESSION: it is not 0");
_Static_assert((Z_BEST_SPEED) == 1, "Z_BEST_SPEED: it is not 1");
_Static_assert((Z_BEST_COMPRESSION) == 9, "Z_BEST_COMPRESSION: it is not 9");
_Static_assert((Z_DEFAULT_COMPRESSION) == -1, "Z_DEFAULT_COMPRESSION: it is not -1");
_Static_assert((Z_FILTERED) == 1, "Z_FILTERED: it is not 1");
_Static_assert((Z_HUFFMAN_ONLY) == 2, "Z_HUFFMAN_ONLY: it is not 2");
_Static_assert((Z_RLE) == 3, "Z_RLE: it is not 3");
_Static_assert((Z_FIXED) == 4, "Z_FIXED: it is not 4");
_Static_assert((Z_DEFAULT_STRATEGY) == 0, "Z_DEFAULT_STRATEGY: it is not 0");
_Static_assert((Z_BINARY) == 0, "Z_BINARY: it is not 0");
_Static_assert((Z_TEXT) == 1, "Z_TEXT: it is not 1");
_Static_assert((Z_ASCII) == 1, "Z_ASCII: it is not 1");
_Static_assert((Z_UNKNOWN) == 2, "Z_UNKNOWN: it is not 2");
_Static_assert((Z_DEFLATED) == 8, "Z_DEFLATED: it is not 8");
_Static_assert((Z_NULL) == 0, "Z_NULL: it is not 0");
SAME(MAX_MEM_LEVEL, int, "int");
SAME(MAX_WBITS, int, "int");
SAME(SEEK_SET, int, "int");
SAME(SEEK_CUR, int, "int");
SAME(SEEK_END, int, "int");
SAME(ZLIB_VERNUM, int, "int");
SAME(ZLIB_VER_MAJOR, int, "int");
SAME(ZLIB_VER_MINOR, int, "int");
SAME(ZLIB_VER_REVISION, int, "int");
SAME(ZLIB_VER_SUBREVISION, int, "int");
SAME(Z_NO_FLUSH, int, "int");
SAME(Z_PARTIAL_FLUSH, int, "int");
SAME(Z_SYNC_FLUSH, int, "int");
SAME(Z_FULL_FLUSH, int, "int");
SAME(Z_FINISH, int, "int");
SAME(Z_BLOCK, int, "int");
SAME(Z_TREES, int, "int");
SAME(Z_OK, int, "int");
SAME(Z_STREAM_END, int, "int");
SAME(Z_NEED_DICT, int, "int");
SAME(Z_ERRNO, int, "int");
SAME(Z_STREAM_ERROR, int, "int");
SAME(Z_DATA_ERROR, int, "int");
SAME(Z_MEM_ERROR, int, "int");
SAME(Z_BUF_ERROR, int, "int");
SAME(Z_VERSION_ERROR, int, "int");
SAME(Z_NO_COMPRESSION, int, "int");
SAME(Z_BEST_SPEED, int, "int");
SAME(Z_BEST_COMPRESSION, int, "int");
SAME(Z_DEFAULT_COMPRESSION, int, "int");
SAME(Z_FILTERED, int, "int");
SAME(Z_HUFFMAN_ONLY, int, "int");
SAME(Z_RLE, int, "int");
SAME(Z_FIXED, int, "int");
SAME(Z_DEFAULT_STRATEGY, int, "int");
SAME(Z_BINARY, int, "int");
SAME(Z_TEXT, int, "int");
SAME(Z_ASCII, int, "int");
SAME(Z_UNKNOWN, int, "int");
SAME(Z_DEFLATED, int, "int");
SAME(Z_NULL, int, "int");
