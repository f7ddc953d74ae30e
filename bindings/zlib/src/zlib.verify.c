/* Written by `cargo cffi gen`: what the bindings believe of the headers, checked where they are compiled. */
#include <stddef.h>
#include "zlib.h"

#if !defined(__clang__)
#define _Nonnull
#define _Nullable
#define _Null_unspecified
#endif
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#define SAME(item, type, as) _Static_assert(__builtin_types_compatible_p(__typeof__(item), type), #item ": it is not `" as "`")

#undef zlibVersion
typedef const char * cffi_type_zlibVersion(void);
SAME(zlibVersion, cffi_type_zlibVersion, "const char *zlibVersion(void)");
#undef deflate
typedef int cffi_type_deflate(z_streamp strm, int flush);
SAME(deflate, cffi_type_deflate, "int deflate(z_streamp strm, int flush)");
#undef deflateEnd
typedef int cffi_type_deflateEnd(z_streamp strm);
SAME(deflateEnd, cffi_type_deflateEnd, "int deflateEnd(z_streamp strm)");
#undef inflate
typedef int cffi_type_inflate(z_streamp strm, int flush);
SAME(inflate, cffi_type_inflate, "int inflate(z_streamp strm, int flush)");
#undef inflateEnd
typedef int cffi_type_inflateEnd(z_streamp strm);
SAME(inflateEnd, cffi_type_inflateEnd, "int inflateEnd(z_streamp strm)");
#undef deflateSetDictionary
typedef int cffi_type_deflateSetDictionary(z_streamp strm, const Bytef *dictionary, uInt dictLength);
SAME(deflateSetDictionary, cffi_type_deflateSetDictionary, "int deflateSetDictionary(z_streamp strm, const Bytef *dictionary, uInt dictLength)");
#undef deflateGetDictionary
typedef int cffi_type_deflateGetDictionary(z_streamp strm, Bytef *dictionary, uInt *dictLength);
SAME(deflateGetDictionary, cffi_type_deflateGetDictionary, "int deflateGetDictionary(z_streamp strm, Bytef *dictionary, uInt *dictLength)");
#undef deflateCopy
typedef int cffi_type_deflateCopy(z_streamp dest, z_streamp source);
SAME(deflateCopy, cffi_type_deflateCopy, "int deflateCopy(z_streamp dest, z_streamp source)");
#undef deflateReset
typedef int cffi_type_deflateReset(z_streamp strm);
SAME(deflateReset, cffi_type_deflateReset, "int deflateReset(z_streamp strm)");
#undef deflateParams
typedef int cffi_type_deflateParams(z_streamp strm, int level, int strategy);
SAME(deflateParams, cffi_type_deflateParams, "int deflateParams(z_streamp strm, int level, int strategy)");
#undef deflateTune
typedef int cffi_type_deflateTune(z_streamp strm, int good_length, int max_lazy, int nice_length, int max_chain);
SAME(deflateTune, cffi_type_deflateTune, "int deflateTune(z_streamp strm, int good_length, int max_lazy, int nice_length, int max_chain)");
#undef deflateBound
typedef uLong cffi_type_deflateBound(z_streamp strm, uLong sourceLen);
SAME(deflateBound, cffi_type_deflateBound, "uLong deflateBound(z_streamp strm, uLong sourceLen)");
#undef deflateBound_z
typedef z_size_t cffi_type_deflateBound_z(z_streamp strm, z_size_t sourceLen);
SAME(deflateBound_z, cffi_type_deflateBound_z, "z_size_t deflateBound_z(z_streamp strm, z_size_t sourceLen)");
#undef deflatePending
typedef int cffi_type_deflatePending(z_streamp strm, unsigned int *pending, int *bits);
SAME(deflatePending, cffi_type_deflatePending, "int deflatePending(z_streamp strm, unsigned int *pending, int *bits)");
#undef deflateUsed
typedef int cffi_type_deflateUsed(z_streamp strm, int *bits);
SAME(deflateUsed, cffi_type_deflateUsed, "int deflateUsed(z_streamp strm, int *bits)");
#undef deflatePrime
typedef int cffi_type_deflatePrime(z_streamp strm, int bits, int value);
SAME(deflatePrime, cffi_type_deflatePrime, "int deflatePrime(z_streamp strm, int bits, int value)");
#undef deflateSetHeader
typedef int cffi_type_deflateSetHeader(z_streamp strm, gz_headerp head);
SAME(deflateSetHeader, cffi_type_deflateSetHeader, "int deflateSetHeader(z_streamp strm, gz_headerp head)");
#undef inflateSetDictionary
typedef int cffi_type_inflateSetDictionary(z_streamp strm, const Bytef *dictionary, uInt dictLength);
SAME(inflateSetDictionary, cffi_type_inflateSetDictionary, "int inflateSetDictionary(z_streamp strm, const Bytef *dictionary, uInt dictLength)");
#undef inflateGetDictionary
typedef int cffi_type_inflateGetDictionary(z_streamp strm, Bytef *dictionary, uInt *dictLength);
SAME(inflateGetDictionary, cffi_type_inflateGetDictionary, "int inflateGetDictionary(z_streamp strm, Bytef *dictionary, uInt *dictLength)");
#undef inflateSync
typedef int cffi_type_inflateSync(z_streamp strm);
SAME(inflateSync, cffi_type_inflateSync, "int inflateSync(z_streamp strm)");
#undef inflateCopy
typedef int cffi_type_inflateCopy(z_streamp dest, z_streamp source);
SAME(inflateCopy, cffi_type_inflateCopy, "int inflateCopy(z_streamp dest, z_streamp source)");
#undef inflateReset
typedef int cffi_type_inflateReset(z_streamp strm);
SAME(inflateReset, cffi_type_inflateReset, "int inflateReset(z_streamp strm)");
#undef inflateReset2
typedef int cffi_type_inflateReset2(z_streamp strm, int windowBits);
SAME(inflateReset2, cffi_type_inflateReset2, "int inflateReset2(z_streamp strm, int windowBits)");
#undef inflatePrime
typedef int cffi_type_inflatePrime(z_streamp strm, int bits, int value);
SAME(inflatePrime, cffi_type_inflatePrime, "int inflatePrime(z_streamp strm, int bits, int value)");
#undef inflateMark
typedef long cffi_type_inflateMark(z_streamp strm);
SAME(inflateMark, cffi_type_inflateMark, "long inflateMark(z_streamp strm)");
#undef inflateGetHeader
typedef int cffi_type_inflateGetHeader(z_streamp strm, gz_headerp head);
SAME(inflateGetHeader, cffi_type_inflateGetHeader, "int inflateGetHeader(z_streamp strm, gz_headerp head)");
#undef inflateBack
typedef int cffi_type_inflateBack(z_streamp strm, in_func in, void *in_desc, out_func out, void *out_desc);
SAME(inflateBack, cffi_type_inflateBack, "int inflateBack(z_streamp strm, in_func in, void *in_desc, out_func out, void *out_desc)");
#undef inflateBackEnd
typedef int cffi_type_inflateBackEnd(z_streamp strm);
SAME(inflateBackEnd, cffi_type_inflateBackEnd, "int inflateBackEnd(z_streamp strm)");
#undef zlibCompileFlags
typedef uLong cffi_type_zlibCompileFlags(void);
SAME(zlibCompileFlags, cffi_type_zlibCompileFlags, "uLong zlibCompileFlags(void)");
#undef compress
typedef int cffi_type_compress(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen);
SAME(compress, cffi_type_compress, "int compress(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen)");
#undef compress_z
typedef int cffi_type_compress_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t sourceLen);
SAME(compress_z, cffi_type_compress_z, "int compress_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t sourceLen)");
#undef compress2
typedef int cffi_type_compress2(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen, int level);
SAME(compress2, cffi_type_compress2, "int compress2(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen, int level)");
#undef compress2_z
typedef int cffi_type_compress2_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t sourceLen, int level);
SAME(compress2_z, cffi_type_compress2_z, "int compress2_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t sourceLen, int level)");
#undef compressBound
typedef uLong cffi_type_compressBound(uLong sourceLen);
SAME(compressBound, cffi_type_compressBound, "uLong compressBound(uLong sourceLen)");
#undef compressBound_z
typedef z_size_t cffi_type_compressBound_z(z_size_t sourceLen);
SAME(compressBound_z, cffi_type_compressBound_z, "z_size_t compressBound_z(z_size_t sourceLen)");
#undef uncompress
typedef int cffi_type_uncompress(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen);
SAME(uncompress, cffi_type_uncompress, "int uncompress(Bytef *dest, uLongf *destLen, const Bytef *source, uLong sourceLen)");
#undef uncompress_z
typedef int cffi_type_uncompress_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t sourceLen);
SAME(uncompress_z, cffi_type_uncompress_z, "int uncompress_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t sourceLen)");
#undef uncompress2
typedef int cffi_type_uncompress2(Bytef *dest, uLongf *destLen, const Bytef *source, uLong *sourceLen);
SAME(uncompress2, cffi_type_uncompress2, "int uncompress2(Bytef *dest, uLongf *destLen, const Bytef *source, uLong *sourceLen)");
#undef uncompress2_z
typedef int cffi_type_uncompress2_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t *sourceLen);
SAME(uncompress2_z, cffi_type_uncompress2_z, "int uncompress2_z(Bytef *dest, z_size_t *destLen, const Bytef *source, z_size_t *sourceLen)");
#undef gzdopen
typedef gzFile cffi_type_gzdopen(int fd, const char *mode);
SAME(gzdopen, cffi_type_gzdopen, "gzFile gzdopen(int fd, const char *mode)");
#undef gzbuffer
typedef int cffi_type_gzbuffer(gzFile file, unsigned int size);
SAME(gzbuffer, cffi_type_gzbuffer, "int gzbuffer(gzFile file, unsigned int size)");
#undef gzsetparams
typedef int cffi_type_gzsetparams(gzFile file, int level, int strategy);
SAME(gzsetparams, cffi_type_gzsetparams, "int gzsetparams(gzFile file, int level, int strategy)");
#undef gzread
typedef int cffi_type_gzread(gzFile file, voidp buf, unsigned int len);
SAME(gzread, cffi_type_gzread, "int gzread(gzFile file, voidp buf, unsigned int len)");
#undef gzfread
typedef z_size_t cffi_type_gzfread(voidp buf, z_size_t size, z_size_t nitems, gzFile file);
SAME(gzfread, cffi_type_gzfread, "z_size_t gzfread(voidp buf, z_size_t size, z_size_t nitems, gzFile file)");
#undef gzwrite
typedef int cffi_type_gzwrite(gzFile file, voidpc buf, unsigned int len);
SAME(gzwrite, cffi_type_gzwrite, "int gzwrite(gzFile file, voidpc buf, unsigned int len)");
#undef gzfwrite
typedef z_size_t cffi_type_gzfwrite(voidpc buf, z_size_t size, z_size_t nitems, gzFile file);
SAME(gzfwrite, cffi_type_gzfwrite, "z_size_t gzfwrite(voidpc buf, z_size_t size, z_size_t nitems, gzFile file)");
#undef gzputs
typedef int cffi_type_gzputs(gzFile file, const char *s);
SAME(gzputs, cffi_type_gzputs, "int gzputs(gzFile file, const char *s)");
#undef gzgets
typedef char * cffi_type_gzgets(gzFile file, char *buf, int len);
SAME(gzgets, cffi_type_gzgets, "char *gzgets(gzFile file, char *buf, int len)");
#undef gzputc
typedef int cffi_type_gzputc(gzFile file, int c);
SAME(gzputc, cffi_type_gzputc, "int gzputc(gzFile file, int c)");
#undef gzgetc
typedef int cffi_type_gzgetc(gzFile file);
SAME(gzgetc, cffi_type_gzgetc, "int gzgetc(gzFile file)");
#undef gzungetc
typedef int cffi_type_gzungetc(int c, gzFile file);
SAME(gzungetc, cffi_type_gzungetc, "int gzungetc(int c, gzFile file)");
#undef gzflush
typedef int cffi_type_gzflush(gzFile file, int flush);
SAME(gzflush, cffi_type_gzflush, "int gzflush(gzFile file, int flush)");
#undef gzrewind
typedef int cffi_type_gzrewind(gzFile file);
SAME(gzrewind, cffi_type_gzrewind, "int gzrewind(gzFile file)");
#undef gzeof
typedef int cffi_type_gzeof(gzFile file);
SAME(gzeof, cffi_type_gzeof, "int gzeof(gzFile file)");
#undef gzdirect
typedef int cffi_type_gzdirect(gzFile file);
SAME(gzdirect, cffi_type_gzdirect, "int gzdirect(gzFile file)");
#undef gzclose
typedef int cffi_type_gzclose(gzFile file);
SAME(gzclose, cffi_type_gzclose, "int gzclose(gzFile file)");
#undef gzclose_r
typedef int cffi_type_gzclose_r(gzFile file);
SAME(gzclose_r, cffi_type_gzclose_r, "int gzclose_r(gzFile file)");
#undef gzclose_w
typedef int cffi_type_gzclose_w(gzFile file);
SAME(gzclose_w, cffi_type_gzclose_w, "int gzclose_w(gzFile file)");
#undef gzerror
typedef const char * cffi_type_gzerror(gzFile file, int *errnum);
SAME(gzerror, cffi_type_gzerror, "const char *gzerror(gzFile file, int *errnum)");
#undef gzclearerr
typedef void cffi_type_gzclearerr(gzFile file);
SAME(gzclearerr, cffi_type_gzclearerr, "void gzclearerr(gzFile file)");
#undef adler32
typedef uLong cffi_type_adler32(uLong adler, const Bytef *buf, uInt len);
SAME(adler32, cffi_type_adler32, "uLong adler32(uLong adler, const Bytef *buf, uInt len)");
#undef adler32_z
typedef uLong cffi_type_adler32_z(uLong adler, const Bytef *buf, z_size_t len);
SAME(adler32_z, cffi_type_adler32_z, "uLong adler32_z(uLong adler, const Bytef *buf, z_size_t len)");
#undef crc32
typedef uLong cffi_type_crc32(uLong crc, const Bytef *buf, uInt len);
SAME(crc32, cffi_type_crc32, "uLong crc32(uLong crc, const Bytef *buf, uInt len)");
#undef crc32_z
typedef uLong cffi_type_crc32_z(uLong crc, const Bytef *buf, z_size_t len);
SAME(crc32_z, cffi_type_crc32_z, "uLong crc32_z(uLong crc, const Bytef *buf, z_size_t len)");
#undef crc32_combine_op
typedef uLong cffi_type_crc32_combine_op(uLong crc1, uLong crc2, uLong op);
SAME(crc32_combine_op, cffi_type_crc32_combine_op, "uLong crc32_combine_op(uLong crc1, uLong crc2, uLong op)");
#undef deflateInit_
typedef int cffi_type_deflateInit_(z_streamp strm, int level, const char *version, int stream_size);
SAME(deflateInit_, cffi_type_deflateInit_, "int deflateInit_(z_streamp strm, int level, const char *version, int stream_size)");
#undef inflateInit_
typedef int cffi_type_inflateInit_(z_streamp strm, const char *version, int stream_size);
SAME(inflateInit_, cffi_type_inflateInit_, "int inflateInit_(z_streamp strm, const char *version, int stream_size)");
#undef deflateInit2_
typedef int cffi_type_deflateInit2_(z_streamp strm, int level, int method, int windowBits, int memLevel, int strategy, const char *version, int stream_size);
SAME(deflateInit2_, cffi_type_deflateInit2_, "int deflateInit2_(z_streamp strm, int level, int method, int windowBits, int memLevel, int strategy, const char *version, int stream_size)");
#undef inflateInit2_
typedef int cffi_type_inflateInit2_(z_streamp strm, int windowBits, const char *version, int stream_size);
SAME(inflateInit2_, cffi_type_inflateInit2_, "int inflateInit2_(z_streamp strm, int windowBits, const char *version, int stream_size)");
#undef inflateBackInit_
typedef int cffi_type_inflateBackInit_(z_streamp strm, int windowBits, unsigned char *window, const char *version, int stream_size);
SAME(inflateBackInit_, cffi_type_inflateBackInit_, "int inflateBackInit_(z_streamp strm, int windowBits, unsigned char *window, const char *version, int stream_size)");
#undef gzgetc_
typedef int cffi_type_gzgetc_(gzFile file);
SAME(gzgetc_, cffi_type_gzgetc_, "int gzgetc_(gzFile file)");
#undef gzopen
typedef gzFile cffi_type_gzopen(const char *, const char *);
SAME(gzopen, cffi_type_gzopen, "gzFile gzopen(const char *, const char *)");
#undef gzseek
typedef long long cffi_type_gzseek(gzFile, long long, int);
SAME(gzseek, cffi_type_gzseek, "long long gzseek(gzFile, long long, int)");
#undef gztell
typedef long long cffi_type_gztell(gzFile);
SAME(gztell, cffi_type_gztell, "long long gztell(gzFile)");
#undef gzoffset
typedef long long cffi_type_gzoffset(gzFile);
SAME(gzoffset, cffi_type_gzoffset, "long long gzoffset(gzFile)");
#undef adler32_combine
typedef uLong cffi_type_adler32_combine(uLong, uLong, long long);
SAME(adler32_combine, cffi_type_adler32_combine, "uLong adler32_combine(uLong, uLong, long long)");
#undef crc32_combine
typedef uLong cffi_type_crc32_combine(uLong, uLong, long long);
SAME(crc32_combine, cffi_type_crc32_combine, "uLong crc32_combine(uLong, uLong, long long)");
#undef crc32_combine_gen
typedef uLong cffi_type_crc32_combine_gen(long long);
SAME(crc32_combine_gen, cffi_type_crc32_combine_gen, "uLong crc32_combine_gen(long long)");
#undef zError
typedef const char * cffi_type_zError(int);
SAME(zError, cffi_type_zError, "const char *zError(int)");
#undef inflateSyncPoint
typedef int cffi_type_inflateSyncPoint(z_streamp);
SAME(inflateSyncPoint, cffi_type_inflateSyncPoint, "int inflateSyncPoint(z_streamp)");
#undef get_crc_table
typedef const z_crc_t * cffi_type_get_crc_table(void);
SAME(get_crc_table, cffi_type_get_crc_table, "const z_crc_t *get_crc_table(void)");
#undef inflateUndermine
typedef int cffi_type_inflateUndermine(z_streamp, int);
SAME(inflateUndermine, cffi_type_inflateUndermine, "int inflateUndermine(z_streamp, int)");
#undef inflateValidate
typedef int cffi_type_inflateValidate(z_streamp, int);
SAME(inflateValidate, cffi_type_inflateValidate, "int inflateValidate(z_streamp, int)");
#undef inflateCodesUsed
typedef unsigned long cffi_type_inflateCodesUsed(z_streamp);
SAME(inflateCodesUsed, cffi_type_inflateCodesUsed, "unsigned long inflateCodesUsed(z_streamp)");
#undef inflateResetKeep
typedef int cffi_type_inflateResetKeep(z_streamp);
SAME(inflateResetKeep, cffi_type_inflateResetKeep, "int inflateResetKeep(z_streamp)");
#undef deflateResetKeep
typedef int cffi_type_deflateResetKeep(z_streamp);
SAME(deflateResetKeep, cffi_type_deflateResetKeep, "int deflateResetKeep(z_streamp)");
SAME(size_t, unsigned long, "unsigned long");
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
