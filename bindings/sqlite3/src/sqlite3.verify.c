/* Written by `cargo cffi gen`: what the bindings believe of the headers, checked where they are compiled. */
#include <stddef.h>
#include "sqlite3.h"

#if !defined(__clang__)
#define _Nonnull
#define _Nullable
#define _Null_unspecified
#endif
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#define SAME(item, type, as) _Static_assert(__builtin_types_compatible_p(__typeof__(item), type), #item ": it is not `" as "`")

#undef sqlite3_libversion
typedef const char * cffi_type_sqlite3_libversion(void);
SAME(sqlite3_libversion, cffi_type_sqlite3_libversion, "const char *sqlite3_libversion(void)");
#undef sqlite3_sourceid
typedef const char * cffi_type_sqlite3_sourceid(void);
SAME(sqlite3_sourceid, cffi_type_sqlite3_sourceid, "const char *sqlite3_sourceid(void)");
#undef sqlite3_libversion_number
typedef int cffi_type_sqlite3_libversion_number(void);
SAME(sqlite3_libversion_number, cffi_type_sqlite3_libversion_number, "int sqlite3_libversion_number(void)");
#undef sqlite3_compileoption_used
typedef int cffi_type_sqlite3_compileoption_used(const char *zOptName);
SAME(sqlite3_compileoption_used, cffi_type_sqlite3_compileoption_used, "int sqlite3_compileoption_used(const char *zOptName)");
#undef sqlite3_compileoption_get
typedef const char * cffi_type_sqlite3_compileoption_get(int N);
SAME(sqlite3_compileoption_get, cffi_type_sqlite3_compileoption_get, "const char *sqlite3_compileoption_get(int N)");
#undef sqlite3_threadsafe
typedef int cffi_type_sqlite3_threadsafe(void);
SAME(sqlite3_threadsafe, cffi_type_sqlite3_threadsafe, "int sqlite3_threadsafe(void)");
#undef sqlite3_close
typedef int cffi_type_sqlite3_close(sqlite3 *);
SAME(sqlite3_close, cffi_type_sqlite3_close, "int sqlite3_close(sqlite3 *)");
#undef sqlite3_close_v2
typedef int cffi_type_sqlite3_close_v2(sqlite3 *);
SAME(sqlite3_close_v2, cffi_type_sqlite3_close_v2, "int sqlite3_close_v2(sqlite3 *)");
#undef sqlite3_exec
typedef int cffi_type_sqlite3_exec(sqlite3 *, const char *sql, int (*callback)(void *, int, char **, char **), void *, char **errmsg);
SAME(sqlite3_exec, cffi_type_sqlite3_exec, "int sqlite3_exec(sqlite3 *, const char *sql, int (*callback)(void *, int, char **, char **), void *, char **errmsg)");
#undef sqlite3_initialize
typedef int cffi_type_sqlite3_initialize(void);
SAME(sqlite3_initialize, cffi_type_sqlite3_initialize, "int sqlite3_initialize(void)");
#undef sqlite3_shutdown
typedef int cffi_type_sqlite3_shutdown(void);
SAME(sqlite3_shutdown, cffi_type_sqlite3_shutdown, "int sqlite3_shutdown(void)");
#undef sqlite3_os_init
typedef int cffi_type_sqlite3_os_init(void);
SAME(sqlite3_os_init, cffi_type_sqlite3_os_init, "int sqlite3_os_init(void)");
#undef sqlite3_os_end
typedef int cffi_type_sqlite3_os_end(void);
SAME(sqlite3_os_end, cffi_type_sqlite3_os_end, "int sqlite3_os_end(void)");
#undef sqlite3_extended_result_codes
typedef int cffi_type_sqlite3_extended_result_codes(sqlite3 *, int onoff);
SAME(sqlite3_extended_result_codes, cffi_type_sqlite3_extended_result_codes, "int sqlite3_extended_result_codes(sqlite3 *, int onoff)");
#undef sqlite3_last_insert_rowid
typedef sqlite3_int64 cffi_type_sqlite3_last_insert_rowid(sqlite3 *);
SAME(sqlite3_last_insert_rowid, cffi_type_sqlite3_last_insert_rowid, "sqlite3_int64 sqlite3_last_insert_rowid(sqlite3 *)");
#undef sqlite3_set_last_insert_rowid
typedef void cffi_type_sqlite3_set_last_insert_rowid(sqlite3 *, sqlite3_int64);
SAME(sqlite3_set_last_insert_rowid, cffi_type_sqlite3_set_last_insert_rowid, "void sqlite3_set_last_insert_rowid(sqlite3 *, sqlite3_int64)");
#undef sqlite3_changes
typedef int cffi_type_sqlite3_changes(sqlite3 *);
SAME(sqlite3_changes, cffi_type_sqlite3_changes, "int sqlite3_changes(sqlite3 *)");
#undef sqlite3_changes64
typedef sqlite3_int64 cffi_type_sqlite3_changes64(sqlite3 *);
SAME(sqlite3_changes64, cffi_type_sqlite3_changes64, "sqlite3_int64 sqlite3_changes64(sqlite3 *)");
#undef sqlite3_total_changes
typedef int cffi_type_sqlite3_total_changes(sqlite3 *);
SAME(sqlite3_total_changes, cffi_type_sqlite3_total_changes, "int sqlite3_total_changes(sqlite3 *)");
#undef sqlite3_total_changes64
typedef sqlite3_int64 cffi_type_sqlite3_total_changes64(sqlite3 *);
SAME(sqlite3_total_changes64, cffi_type_sqlite3_total_changes64, "sqlite3_int64 sqlite3_total_changes64(sqlite3 *)");
#undef sqlite3_interrupt
typedef void cffi_type_sqlite3_interrupt(sqlite3 *);
SAME(sqlite3_interrupt, cffi_type_sqlite3_interrupt, "void sqlite3_interrupt(sqlite3 *)");
#undef sqlite3_is_interrupted
typedef int cffi_type_sqlite3_is_interrupted(sqlite3 *);
SAME(sqlite3_is_interrupted, cffi_type_sqlite3_is_interrupted, "int sqlite3_is_interrupted(sqlite3 *)");
#undef sqlite3_complete
typedef int cffi_type_sqlite3_complete(const char *sql);
SAME(sqlite3_complete, cffi_type_sqlite3_complete, "int sqlite3_complete(const char *sql)");
#undef sqlite3_complete16
typedef int cffi_type_sqlite3_complete16(const void *sql);
SAME(sqlite3_complete16, cffi_type_sqlite3_complete16, "int sqlite3_complete16(const void *sql)");
#undef sqlite3_incomplete
typedef sqlite3_int64 cffi_type_sqlite3_incomplete(const char *sql);
SAME(sqlite3_incomplete, cffi_type_sqlite3_incomplete, "sqlite3_int64 sqlite3_incomplete(const char *sql)");
#undef sqlite3_busy_handler
typedef int cffi_type_sqlite3_busy_handler(sqlite3 *, int (*)(void *, int), void *);
SAME(sqlite3_busy_handler, cffi_type_sqlite3_busy_handler, "int sqlite3_busy_handler(sqlite3 *, int (*)(void *, int), void *)");
#undef sqlite3_busy_timeout
typedef int cffi_type_sqlite3_busy_timeout(sqlite3 *, int ms);
SAME(sqlite3_busy_timeout, cffi_type_sqlite3_busy_timeout, "int sqlite3_busy_timeout(sqlite3 *, int ms)");
#undef sqlite3_setlk_timeout
typedef int cffi_type_sqlite3_setlk_timeout(sqlite3 *, int ms, int flags);
SAME(sqlite3_setlk_timeout, cffi_type_sqlite3_setlk_timeout, "int sqlite3_setlk_timeout(sqlite3 *, int ms, int flags)");
#undef sqlite3_get_table
typedef int cffi_type_sqlite3_get_table(sqlite3 *db, const char *zSql, char ***pazResult, int *pnRow, int *pnColumn, char **pzErrmsg);
SAME(sqlite3_get_table, cffi_type_sqlite3_get_table, "int sqlite3_get_table(sqlite3 *db, const char *zSql, char ***pazResult, int *pnRow, int *pnColumn, char **pzErrmsg)");
#undef sqlite3_free_table
typedef void cffi_type_sqlite3_free_table(char **result);
SAME(sqlite3_free_table, cffi_type_sqlite3_free_table, "void sqlite3_free_table(char **result)");
#undef sqlite3_malloc
typedef void * cffi_type_sqlite3_malloc(int);
SAME(sqlite3_malloc, cffi_type_sqlite3_malloc, "void *sqlite3_malloc(int)");
#undef sqlite3_malloc64
typedef void * cffi_type_sqlite3_malloc64(sqlite3_uint64);
SAME(sqlite3_malloc64, cffi_type_sqlite3_malloc64, "void *sqlite3_malloc64(sqlite3_uint64)");
#undef sqlite3_realloc
typedef void * cffi_type_sqlite3_realloc(void *, int);
SAME(sqlite3_realloc, cffi_type_sqlite3_realloc, "void *sqlite3_realloc(void *, int)");
#undef sqlite3_realloc64
typedef void * cffi_type_sqlite3_realloc64(void *, sqlite3_uint64);
SAME(sqlite3_realloc64, cffi_type_sqlite3_realloc64, "void *sqlite3_realloc64(void *, sqlite3_uint64)");
#undef sqlite3_free
typedef void cffi_type_sqlite3_free(void *);
SAME(sqlite3_free, cffi_type_sqlite3_free, "void sqlite3_free(void *)");
#undef sqlite3_msize
typedef sqlite3_uint64 cffi_type_sqlite3_msize(void *);
SAME(sqlite3_msize, cffi_type_sqlite3_msize, "sqlite3_uint64 sqlite3_msize(void *)");
#undef sqlite3_memory_used
typedef sqlite3_int64 cffi_type_sqlite3_memory_used(void);
SAME(sqlite3_memory_used, cffi_type_sqlite3_memory_used, "sqlite3_int64 sqlite3_memory_used(void)");
#undef sqlite3_memory_highwater
typedef sqlite3_int64 cffi_type_sqlite3_memory_highwater(int resetFlag);
SAME(sqlite3_memory_highwater, cffi_type_sqlite3_memory_highwater, "sqlite3_int64 sqlite3_memory_highwater(int resetFlag)");
#undef sqlite3_randomness
typedef void cffi_type_sqlite3_randomness(int N, void *P);
SAME(sqlite3_randomness, cffi_type_sqlite3_randomness, "void sqlite3_randomness(int N, void *P)");
#undef sqlite3_set_authorizer
typedef int cffi_type_sqlite3_set_authorizer(sqlite3 *, int (*xAuth)(void *, int, const char *, const char *, const char *, const char *), void *pUserData);
SAME(sqlite3_set_authorizer, cffi_type_sqlite3_set_authorizer, "int sqlite3_set_authorizer(sqlite3 *, int (*xAuth)(void *, int, const char *, const char *, const char *, const char *), void *pUserData)");
#undef sqlite3_trace
typedef void * cffi_type_sqlite3_trace(sqlite3 *, void (*xTrace)(void *, const char *), void *);
SAME(sqlite3_trace, cffi_type_sqlite3_trace, "void *sqlite3_trace(sqlite3 *, void (*xTrace)(void *, const char *), void *)");
#undef sqlite3_profile
typedef void * cffi_type_sqlite3_profile(sqlite3 *, void (*xProfile)(void *, const char *, sqlite3_uint64), void *);
SAME(sqlite3_profile, cffi_type_sqlite3_profile, "void *sqlite3_profile(sqlite3 *, void (*xProfile)(void *, const char *, sqlite3_uint64), void *)");
#undef sqlite3_trace_v2
typedef int cffi_type_sqlite3_trace_v2(sqlite3 *, unsigned int uMask, int (*xCallback)(unsigned int, void *, void *, void *), void *pCtx);
SAME(sqlite3_trace_v2, cffi_type_sqlite3_trace_v2, "int sqlite3_trace_v2(sqlite3 *, unsigned int uMask, int (*xCallback)(unsigned int, void *, void *, void *), void *pCtx)");
#undef sqlite3_progress_handler
typedef void cffi_type_sqlite3_progress_handler(sqlite3 *, int, int (*)(void *), void *);
SAME(sqlite3_progress_handler, cffi_type_sqlite3_progress_handler, "void sqlite3_progress_handler(sqlite3 *, int, int (*)(void *), void *)");
#undef sqlite3_open
typedef int cffi_type_sqlite3_open(const char *filename, sqlite3 **ppDb);
SAME(sqlite3_open, cffi_type_sqlite3_open, "int sqlite3_open(const char *filename, sqlite3 **ppDb)");
#undef sqlite3_open16
typedef int cffi_type_sqlite3_open16(const void *filename, sqlite3 **ppDb);
SAME(sqlite3_open16, cffi_type_sqlite3_open16, "int sqlite3_open16(const void *filename, sqlite3 **ppDb)");
#undef sqlite3_open_v2
typedef int cffi_type_sqlite3_open_v2(const char *filename, sqlite3 **ppDb, int flags, const char *zVfs);
SAME(sqlite3_open_v2, cffi_type_sqlite3_open_v2, "int sqlite3_open_v2(const char *filename, sqlite3 **ppDb, int flags, const char *zVfs)");
#undef sqlite3_uri_parameter
typedef const char * cffi_type_sqlite3_uri_parameter(sqlite3_filename z, const char *zParam);
SAME(sqlite3_uri_parameter, cffi_type_sqlite3_uri_parameter, "const char *sqlite3_uri_parameter(sqlite3_filename z, const char *zParam)");
#undef sqlite3_uri_boolean
typedef int cffi_type_sqlite3_uri_boolean(sqlite3_filename z, const char *zParam, int bDefault);
SAME(sqlite3_uri_boolean, cffi_type_sqlite3_uri_boolean, "int sqlite3_uri_boolean(sqlite3_filename z, const char *zParam, int bDefault)");
#undef sqlite3_uri_int64
typedef sqlite3_int64 cffi_type_sqlite3_uri_int64(sqlite3_filename, const char *, sqlite3_int64);
SAME(sqlite3_uri_int64, cffi_type_sqlite3_uri_int64, "sqlite3_int64 sqlite3_uri_int64(sqlite3_filename, const char *, sqlite3_int64)");
#undef sqlite3_uri_key
typedef const char * cffi_type_sqlite3_uri_key(sqlite3_filename z, int N);
SAME(sqlite3_uri_key, cffi_type_sqlite3_uri_key, "const char *sqlite3_uri_key(sqlite3_filename z, int N)");
#undef sqlite3_filename_database
typedef const char * cffi_type_sqlite3_filename_database(sqlite3_filename);
SAME(sqlite3_filename_database, cffi_type_sqlite3_filename_database, "const char *sqlite3_filename_database(sqlite3_filename)");
#undef sqlite3_filename_journal
typedef const char * cffi_type_sqlite3_filename_journal(sqlite3_filename);
SAME(sqlite3_filename_journal, cffi_type_sqlite3_filename_journal, "const char *sqlite3_filename_journal(sqlite3_filename)");
#undef sqlite3_filename_wal
typedef const char * cffi_type_sqlite3_filename_wal(sqlite3_filename);
SAME(sqlite3_filename_wal, cffi_type_sqlite3_filename_wal, "const char *sqlite3_filename_wal(sqlite3_filename)");
#undef sqlite3_database_file_object
typedef sqlite3_file * cffi_type_sqlite3_database_file_object(const char *);
SAME(sqlite3_database_file_object, cffi_type_sqlite3_database_file_object, "sqlite3_file *sqlite3_database_file_object(const char *)");
#undef sqlite3_create_filename
typedef sqlite3_filename cffi_type_sqlite3_create_filename(const char *zDatabase, const char *zJournal, const char *zWal, int nParam, const char **azParam);
SAME(sqlite3_create_filename, cffi_type_sqlite3_create_filename, "sqlite3_filename sqlite3_create_filename(const char *zDatabase, const char *zJournal, const char *zWal, int nParam, const char **azParam)");
#undef sqlite3_free_filename
typedef void cffi_type_sqlite3_free_filename(sqlite3_filename);
SAME(sqlite3_free_filename, cffi_type_sqlite3_free_filename, "void sqlite3_free_filename(sqlite3_filename)");
#undef sqlite3_errcode
typedef int cffi_type_sqlite3_errcode(sqlite3 *db);
SAME(sqlite3_errcode, cffi_type_sqlite3_errcode, "int sqlite3_errcode(sqlite3 *db)");
#undef sqlite3_extended_errcode
typedef int cffi_type_sqlite3_extended_errcode(sqlite3 *db);
SAME(sqlite3_extended_errcode, cffi_type_sqlite3_extended_errcode, "int sqlite3_extended_errcode(sqlite3 *db)");
#undef sqlite3_errmsg
typedef const char * cffi_type_sqlite3_errmsg(sqlite3 *);
SAME(sqlite3_errmsg, cffi_type_sqlite3_errmsg, "const char *sqlite3_errmsg(sqlite3 *)");
#undef sqlite3_errmsg16
typedef const void * cffi_type_sqlite3_errmsg16(sqlite3 *);
SAME(sqlite3_errmsg16, cffi_type_sqlite3_errmsg16, "const void *sqlite3_errmsg16(sqlite3 *)");
#undef sqlite3_errstr
typedef const char * cffi_type_sqlite3_errstr(int);
SAME(sqlite3_errstr, cffi_type_sqlite3_errstr, "const char *sqlite3_errstr(int)");
#undef sqlite3_error_offset
typedef int cffi_type_sqlite3_error_offset(sqlite3 *db);
SAME(sqlite3_error_offset, cffi_type_sqlite3_error_offset, "int sqlite3_error_offset(sqlite3 *db)");
#undef sqlite3_set_errmsg
typedef int cffi_type_sqlite3_set_errmsg(sqlite3 *db, int errcode, const char *zErrMsg);
SAME(sqlite3_set_errmsg, cffi_type_sqlite3_set_errmsg, "int sqlite3_set_errmsg(sqlite3 *db, int errcode, const char *zErrMsg)");
#undef sqlite3_limit
typedef int cffi_type_sqlite3_limit(sqlite3 *, int id, int newVal);
SAME(sqlite3_limit, cffi_type_sqlite3_limit, "int sqlite3_limit(sqlite3 *, int id, int newVal)");
#undef sqlite3_prepare
typedef int cffi_type_sqlite3_prepare(sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt, const char **pzTail);
SAME(sqlite3_prepare, cffi_type_sqlite3_prepare, "int sqlite3_prepare(sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt, const char **pzTail)");
#undef sqlite3_prepare_v2
typedef int cffi_type_sqlite3_prepare_v2(sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt, const char **pzTail);
SAME(sqlite3_prepare_v2, cffi_type_sqlite3_prepare_v2, "int sqlite3_prepare_v2(sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt, const char **pzTail)");
#undef sqlite3_prepare_v3
typedef int cffi_type_sqlite3_prepare_v3(sqlite3 *db, const char *zSql, int nByte, unsigned int prepFlags, sqlite3_stmt **ppStmt, const char **pzTail);
SAME(sqlite3_prepare_v3, cffi_type_sqlite3_prepare_v3, "int sqlite3_prepare_v3(sqlite3 *db, const char *zSql, int nByte, unsigned int prepFlags, sqlite3_stmt **ppStmt, const char **pzTail)");
#undef sqlite3_prepare16
typedef int cffi_type_sqlite3_prepare16(sqlite3 *db, const void *zSql, int nByte, sqlite3_stmt **ppStmt, const void **pzTail);
SAME(sqlite3_prepare16, cffi_type_sqlite3_prepare16, "int sqlite3_prepare16(sqlite3 *db, const void *zSql, int nByte, sqlite3_stmt **ppStmt, const void **pzTail)");
#undef sqlite3_prepare16_v2
typedef int cffi_type_sqlite3_prepare16_v2(sqlite3 *db, const void *zSql, int nByte, sqlite3_stmt **ppStmt, const void **pzTail);
SAME(sqlite3_prepare16_v2, cffi_type_sqlite3_prepare16_v2, "int sqlite3_prepare16_v2(sqlite3 *db, const void *zSql, int nByte, sqlite3_stmt **ppStmt, const void **pzTail)");
#undef sqlite3_prepare16_v3
typedef int cffi_type_sqlite3_prepare16_v3(sqlite3 *db, const void *zSql, int nByte, unsigned int prepFlags, sqlite3_stmt **ppStmt, const void **pzTail);
SAME(sqlite3_prepare16_v3, cffi_type_sqlite3_prepare16_v3, "int sqlite3_prepare16_v3(sqlite3 *db, const void *zSql, int nByte, unsigned int prepFlags, sqlite3_stmt **ppStmt, const void **pzTail)");
#undef sqlite3_sql
typedef const char * cffi_type_sqlite3_sql(sqlite3_stmt *pStmt);
SAME(sqlite3_sql, cffi_type_sqlite3_sql, "const char *sqlite3_sql(sqlite3_stmt *pStmt)");
#undef sqlite3_expanded_sql
typedef char * cffi_type_sqlite3_expanded_sql(sqlite3_stmt *pStmt);
SAME(sqlite3_expanded_sql, cffi_type_sqlite3_expanded_sql, "char *sqlite3_expanded_sql(sqlite3_stmt *pStmt)");
#undef sqlite3_stmt_readonly
typedef int cffi_type_sqlite3_stmt_readonly(sqlite3_stmt *pStmt);
SAME(sqlite3_stmt_readonly, cffi_type_sqlite3_stmt_readonly, "int sqlite3_stmt_readonly(sqlite3_stmt *pStmt)");
#undef sqlite3_stmt_isexplain
typedef int cffi_type_sqlite3_stmt_isexplain(sqlite3_stmt *pStmt);
SAME(sqlite3_stmt_isexplain, cffi_type_sqlite3_stmt_isexplain, "int sqlite3_stmt_isexplain(sqlite3_stmt *pStmt)");
#undef sqlite3_stmt_explain
typedef int cffi_type_sqlite3_stmt_explain(sqlite3_stmt *pStmt, int eMode);
SAME(sqlite3_stmt_explain, cffi_type_sqlite3_stmt_explain, "int sqlite3_stmt_explain(sqlite3_stmt *pStmt, int eMode)");
#undef sqlite3_stmt_busy
typedef int cffi_type_sqlite3_stmt_busy(sqlite3_stmt *);
SAME(sqlite3_stmt_busy, cffi_type_sqlite3_stmt_busy, "int sqlite3_stmt_busy(sqlite3_stmt *)");
#undef sqlite3_bind_blob
typedef int cffi_type_sqlite3_bind_blob(sqlite3_stmt *, int, const void *, int n, void (*)(void *));
SAME(sqlite3_bind_blob, cffi_type_sqlite3_bind_blob, "int sqlite3_bind_blob(sqlite3_stmt *, int, const void *, int n, void (*)(void *))");
#undef sqlite3_bind_blob64
typedef int cffi_type_sqlite3_bind_blob64(sqlite3_stmt *, int, const void *, sqlite3_uint64, void (*)(void *));
SAME(sqlite3_bind_blob64, cffi_type_sqlite3_bind_blob64, "int sqlite3_bind_blob64(sqlite3_stmt *, int, const void *, sqlite3_uint64, void (*)(void *))");
#undef sqlite3_bind_double
typedef int cffi_type_sqlite3_bind_double(sqlite3_stmt *, int, double);
SAME(sqlite3_bind_double, cffi_type_sqlite3_bind_double, "int sqlite3_bind_double(sqlite3_stmt *, int, double)");
#undef sqlite3_bind_int
typedef int cffi_type_sqlite3_bind_int(sqlite3_stmt *, int, int);
SAME(sqlite3_bind_int, cffi_type_sqlite3_bind_int, "int sqlite3_bind_int(sqlite3_stmt *, int, int)");
#undef sqlite3_bind_int64
typedef int cffi_type_sqlite3_bind_int64(sqlite3_stmt *, int, sqlite3_int64);
SAME(sqlite3_bind_int64, cffi_type_sqlite3_bind_int64, "int sqlite3_bind_int64(sqlite3_stmt *, int, sqlite3_int64)");
#undef sqlite3_bind_null
typedef int cffi_type_sqlite3_bind_null(sqlite3_stmt *, int);
SAME(sqlite3_bind_null, cffi_type_sqlite3_bind_null, "int sqlite3_bind_null(sqlite3_stmt *, int)");
#undef sqlite3_bind_text
typedef int cffi_type_sqlite3_bind_text(sqlite3_stmt *, int, const char *, int, void (*)(void *));
SAME(sqlite3_bind_text, cffi_type_sqlite3_bind_text, "int sqlite3_bind_text(sqlite3_stmt *, int, const char *, int, void (*)(void *))");
#undef sqlite3_bind_text16
typedef int cffi_type_sqlite3_bind_text16(sqlite3_stmt *, int, const void *, int, void (*)(void *));
SAME(sqlite3_bind_text16, cffi_type_sqlite3_bind_text16, "int sqlite3_bind_text16(sqlite3_stmt *, int, const void *, int, void (*)(void *))");
#undef sqlite3_bind_text64
typedef int cffi_type_sqlite3_bind_text64(sqlite3_stmt *, int, const char *, sqlite3_uint64, void (*)(void *), unsigned char encoding);
SAME(sqlite3_bind_text64, cffi_type_sqlite3_bind_text64, "int sqlite3_bind_text64(sqlite3_stmt *, int, const char *, sqlite3_uint64, void (*)(void *), unsigned char encoding)");
#undef sqlite3_bind_value
typedef int cffi_type_sqlite3_bind_value(sqlite3_stmt *, int, const sqlite3_value *);
SAME(sqlite3_bind_value, cffi_type_sqlite3_bind_value, "int sqlite3_bind_value(sqlite3_stmt *, int, const sqlite3_value *)");
#undef sqlite3_bind_pointer
typedef int cffi_type_sqlite3_bind_pointer(sqlite3_stmt *, int, void *, const char *, void (*)(void *));
SAME(sqlite3_bind_pointer, cffi_type_sqlite3_bind_pointer, "int sqlite3_bind_pointer(sqlite3_stmt *, int, void *, const char *, void (*)(void *))");
#undef sqlite3_bind_zeroblob
typedef int cffi_type_sqlite3_bind_zeroblob(sqlite3_stmt *, int, int n);
SAME(sqlite3_bind_zeroblob, cffi_type_sqlite3_bind_zeroblob, "int sqlite3_bind_zeroblob(sqlite3_stmt *, int, int n)");
#undef sqlite3_bind_zeroblob64
typedef int cffi_type_sqlite3_bind_zeroblob64(sqlite3_stmt *, int, sqlite3_uint64);
SAME(sqlite3_bind_zeroblob64, cffi_type_sqlite3_bind_zeroblob64, "int sqlite3_bind_zeroblob64(sqlite3_stmt *, int, sqlite3_uint64)");
#undef sqlite3_bind_parameter_count
typedef int cffi_type_sqlite3_bind_parameter_count(sqlite3_stmt *);
SAME(sqlite3_bind_parameter_count, cffi_type_sqlite3_bind_parameter_count, "int sqlite3_bind_parameter_count(sqlite3_stmt *)");
#undef sqlite3_bind_parameter_name
typedef const char * cffi_type_sqlite3_bind_parameter_name(sqlite3_stmt *, int);
SAME(sqlite3_bind_parameter_name, cffi_type_sqlite3_bind_parameter_name, "const char *sqlite3_bind_parameter_name(sqlite3_stmt *, int)");
#undef sqlite3_bind_parameter_index
typedef int cffi_type_sqlite3_bind_parameter_index(sqlite3_stmt *, const char *zName);
SAME(sqlite3_bind_parameter_index, cffi_type_sqlite3_bind_parameter_index, "int sqlite3_bind_parameter_index(sqlite3_stmt *, const char *zName)");
#undef sqlite3_clear_bindings
typedef int cffi_type_sqlite3_clear_bindings(sqlite3_stmt *);
SAME(sqlite3_clear_bindings, cffi_type_sqlite3_clear_bindings, "int sqlite3_clear_bindings(sqlite3_stmt *)");
#undef sqlite3_column_count
typedef int cffi_type_sqlite3_column_count(sqlite3_stmt *pStmt);
SAME(sqlite3_column_count, cffi_type_sqlite3_column_count, "int sqlite3_column_count(sqlite3_stmt *pStmt)");
#undef sqlite3_column_name
typedef const char * cffi_type_sqlite3_column_name(sqlite3_stmt *, int N);
SAME(sqlite3_column_name, cffi_type_sqlite3_column_name, "const char *sqlite3_column_name(sqlite3_stmt *, int N)");
#undef sqlite3_column_name16
typedef const void * cffi_type_sqlite3_column_name16(sqlite3_stmt *, int N);
SAME(sqlite3_column_name16, cffi_type_sqlite3_column_name16, "const void *sqlite3_column_name16(sqlite3_stmt *, int N)");
#undef sqlite3_column_database_name
typedef const char * cffi_type_sqlite3_column_database_name(sqlite3_stmt *, int);
SAME(sqlite3_column_database_name, cffi_type_sqlite3_column_database_name, "const char *sqlite3_column_database_name(sqlite3_stmt *, int)");
#undef sqlite3_column_database_name16
typedef const void * cffi_type_sqlite3_column_database_name16(sqlite3_stmt *, int);
SAME(sqlite3_column_database_name16, cffi_type_sqlite3_column_database_name16, "const void *sqlite3_column_database_name16(sqlite3_stmt *, int)");
#undef sqlite3_column_table_name
typedef const char * cffi_type_sqlite3_column_table_name(sqlite3_stmt *, int);
SAME(sqlite3_column_table_name, cffi_type_sqlite3_column_table_name, "const char *sqlite3_column_table_name(sqlite3_stmt *, int)");
#undef sqlite3_column_table_name16
typedef const void * cffi_type_sqlite3_column_table_name16(sqlite3_stmt *, int);
SAME(sqlite3_column_table_name16, cffi_type_sqlite3_column_table_name16, "const void *sqlite3_column_table_name16(sqlite3_stmt *, int)");
#undef sqlite3_column_origin_name
typedef const char * cffi_type_sqlite3_column_origin_name(sqlite3_stmt *, int);
SAME(sqlite3_column_origin_name, cffi_type_sqlite3_column_origin_name, "const char *sqlite3_column_origin_name(sqlite3_stmt *, int)");
#undef sqlite3_column_origin_name16
typedef const void * cffi_type_sqlite3_column_origin_name16(sqlite3_stmt *, int);
SAME(sqlite3_column_origin_name16, cffi_type_sqlite3_column_origin_name16, "const void *sqlite3_column_origin_name16(sqlite3_stmt *, int)");
#undef sqlite3_column_decltype
typedef const char * cffi_type_sqlite3_column_decltype(sqlite3_stmt *, int);
SAME(sqlite3_column_decltype, cffi_type_sqlite3_column_decltype, "const char *sqlite3_column_decltype(sqlite3_stmt *, int)");
#undef sqlite3_column_decltype16
typedef const void * cffi_type_sqlite3_column_decltype16(sqlite3_stmt *, int);
SAME(sqlite3_column_decltype16, cffi_type_sqlite3_column_decltype16, "const void *sqlite3_column_decltype16(sqlite3_stmt *, int)");
#undef sqlite3_step
typedef int cffi_type_sqlite3_step(sqlite3_stmt *);
SAME(sqlite3_step, cffi_type_sqlite3_step, "int sqlite3_step(sqlite3_stmt *)");
#undef sqlite3_data_count
typedef int cffi_type_sqlite3_data_count(sqlite3_stmt *pStmt);
SAME(sqlite3_data_count, cffi_type_sqlite3_data_count, "int sqlite3_data_count(sqlite3_stmt *pStmt)");
#undef sqlite3_column_blob
typedef const void * cffi_type_sqlite3_column_blob(sqlite3_stmt *, int iCol);
SAME(sqlite3_column_blob, cffi_type_sqlite3_column_blob, "const void *sqlite3_column_blob(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_double
typedef double cffi_type_sqlite3_column_double(sqlite3_stmt *, int iCol);
SAME(sqlite3_column_double, cffi_type_sqlite3_column_double, "double sqlite3_column_double(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_int
typedef int cffi_type_sqlite3_column_int(sqlite3_stmt *, int iCol);
SAME(sqlite3_column_int, cffi_type_sqlite3_column_int, "int sqlite3_column_int(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_int64
typedef sqlite3_int64 cffi_type_sqlite3_column_int64(sqlite3_stmt *, int iCol);
SAME(sqlite3_column_int64, cffi_type_sqlite3_column_int64, "sqlite3_int64 sqlite3_column_int64(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_text
typedef const unsigned char * cffi_type_sqlite3_column_text(sqlite3_stmt *, int iCol);
SAME(sqlite3_column_text, cffi_type_sqlite3_column_text, "const unsigned char *sqlite3_column_text(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_text16
typedef const void * cffi_type_sqlite3_column_text16(sqlite3_stmt *, int iCol);
SAME(sqlite3_column_text16, cffi_type_sqlite3_column_text16, "const void *sqlite3_column_text16(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_value
typedef sqlite3_value * cffi_type_sqlite3_column_value(sqlite3_stmt *, int iCol);
SAME(sqlite3_column_value, cffi_type_sqlite3_column_value, "sqlite3_value *sqlite3_column_value(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_bytes
typedef int cffi_type_sqlite3_column_bytes(sqlite3_stmt *, int iCol);
SAME(sqlite3_column_bytes, cffi_type_sqlite3_column_bytes, "int sqlite3_column_bytes(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_bytes16
typedef int cffi_type_sqlite3_column_bytes16(sqlite3_stmt *, int iCol);
SAME(sqlite3_column_bytes16, cffi_type_sqlite3_column_bytes16, "int sqlite3_column_bytes16(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_type
typedef int cffi_type_sqlite3_column_type(sqlite3_stmt *, int iCol);
SAME(sqlite3_column_type, cffi_type_sqlite3_column_type, "int sqlite3_column_type(sqlite3_stmt *, int iCol)");
#undef sqlite3_finalize
typedef int cffi_type_sqlite3_finalize(sqlite3_stmt *pStmt);
SAME(sqlite3_finalize, cffi_type_sqlite3_finalize, "int sqlite3_finalize(sqlite3_stmt *pStmt)");
#undef sqlite3_reset
typedef int cffi_type_sqlite3_reset(sqlite3_stmt *pStmt);
SAME(sqlite3_reset, cffi_type_sqlite3_reset, "int sqlite3_reset(sqlite3_stmt *pStmt)");
#undef sqlite3_create_function
typedef int cffi_type_sqlite3_create_function(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *));
SAME(sqlite3_create_function, cffi_type_sqlite3_create_function, "int sqlite3_create_function(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *))");
#undef sqlite3_create_function16
typedef int cffi_type_sqlite3_create_function16(sqlite3 *db, const void *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *));
SAME(sqlite3_create_function16, cffi_type_sqlite3_create_function16, "int sqlite3_create_function16(sqlite3 *db, const void *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *))");
#undef sqlite3_create_function_v2
typedef int cffi_type_sqlite3_create_function_v2(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *), void (*xDestroy)(void *));
SAME(sqlite3_create_function_v2, cffi_type_sqlite3_create_function_v2, "int sqlite3_create_function_v2(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *), void (*xDestroy)(void *))");
#undef sqlite3_create_window_function
typedef int cffi_type_sqlite3_create_window_function(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *), void (*xValue)(sqlite3_context *), void (*xInverse)(sqlite3_context *, int, sqlite3_value **), void (*xDestroy)(void *));
SAME(sqlite3_create_window_function, cffi_type_sqlite3_create_window_function, "int sqlite3_create_window_function(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *), void (*xValue)(sqlite3_context *), void (*xInverse)(sqlite3_context *, int, sqlite3_value **), void (*xDestroy)(void *))");
#undef sqlite3_aggregate_count
typedef int cffi_type_sqlite3_aggregate_count(sqlite3_context *);
SAME(sqlite3_aggregate_count, cffi_type_sqlite3_aggregate_count, "int sqlite3_aggregate_count(sqlite3_context *)");
#undef sqlite3_expired
typedef int cffi_type_sqlite3_expired(sqlite3_stmt *);
SAME(sqlite3_expired, cffi_type_sqlite3_expired, "int sqlite3_expired(sqlite3_stmt *)");
#undef sqlite3_transfer_bindings
typedef int cffi_type_sqlite3_transfer_bindings(sqlite3_stmt *, sqlite3_stmt *);
SAME(sqlite3_transfer_bindings, cffi_type_sqlite3_transfer_bindings, "int sqlite3_transfer_bindings(sqlite3_stmt *, sqlite3_stmt *)");
#undef sqlite3_global_recover
typedef int cffi_type_sqlite3_global_recover(void);
SAME(sqlite3_global_recover, cffi_type_sqlite3_global_recover, "int sqlite3_global_recover(void)");
#undef sqlite3_thread_cleanup
typedef void cffi_type_sqlite3_thread_cleanup(void);
SAME(sqlite3_thread_cleanup, cffi_type_sqlite3_thread_cleanup, "void sqlite3_thread_cleanup(void)");
#undef sqlite3_memory_alarm
typedef int cffi_type_sqlite3_memory_alarm(void (*)(void *, sqlite3_int64, int), void *, sqlite3_int64);
SAME(sqlite3_memory_alarm, cffi_type_sqlite3_memory_alarm, "int sqlite3_memory_alarm(void (*)(void *, sqlite3_int64, int), void *, sqlite3_int64)");
#undef sqlite3_value_blob
typedef const void * cffi_type_sqlite3_value_blob(sqlite3_value *);
SAME(sqlite3_value_blob, cffi_type_sqlite3_value_blob, "const void *sqlite3_value_blob(sqlite3_value *)");
#undef sqlite3_value_double
typedef double cffi_type_sqlite3_value_double(sqlite3_value *);
SAME(sqlite3_value_double, cffi_type_sqlite3_value_double, "double sqlite3_value_double(sqlite3_value *)");
#undef sqlite3_value_int
typedef int cffi_type_sqlite3_value_int(sqlite3_value *);
SAME(sqlite3_value_int, cffi_type_sqlite3_value_int, "int sqlite3_value_int(sqlite3_value *)");
#undef sqlite3_value_int64
typedef sqlite3_int64 cffi_type_sqlite3_value_int64(sqlite3_value *);
SAME(sqlite3_value_int64, cffi_type_sqlite3_value_int64, "sqlite3_int64 sqlite3_value_int64(sqlite3_value *)");
#undef sqlite3_value_pointer
typedef void * cffi_type_sqlite3_value_pointer(sqlite3_value *, const char *);
SAME(sqlite3_value_pointer, cffi_type_sqlite3_value_pointer, "void *sqlite3_value_pointer(sqlite3_value *, const char *)");
#undef sqlite3_value_text
typedef const unsigned char * cffi_type_sqlite3_value_text(sqlite3_value *);
SAME(sqlite3_value_text, cffi_type_sqlite3_value_text, "const unsigned char *sqlite3_value_text(sqlite3_value *)");
#undef sqlite3_value_text16
typedef const void * cffi_type_sqlite3_value_text16(sqlite3_value *);
SAME(sqlite3_value_text16, cffi_type_sqlite3_value_text16, "const void *sqlite3_value_text16(sqlite3_value *)");
#undef sqlite3_value_text16le
typedef const void * cffi_type_sqlite3_value_text16le(sqlite3_value *);
SAME(sqlite3_value_text16le, cffi_type_sqlite3_value_text16le, "const void *sqlite3_value_text16le(sqlite3_value *)");
#undef sqlite3_value_text16be
typedef const void * cffi_type_sqlite3_value_text16be(sqlite3_value *);
SAME(sqlite3_value_text16be, cffi_type_sqlite3_value_text16be, "const void *sqlite3_value_text16be(sqlite3_value *)");
#undef sqlite3_value_bytes
typedef int cffi_type_sqlite3_value_bytes(sqlite3_value *);
SAME(sqlite3_value_bytes, cffi_type_sqlite3_value_bytes, "int sqlite3_value_bytes(sqlite3_value *)");
#undef sqlite3_value_bytes16
typedef int cffi_type_sqlite3_value_bytes16(sqlite3_value *);
SAME(sqlite3_value_bytes16, cffi_type_sqlite3_value_bytes16, "int sqlite3_value_bytes16(sqlite3_value *)");
#undef sqlite3_value_type
typedef int cffi_type_sqlite3_value_type(sqlite3_value *);
SAME(sqlite3_value_type, cffi_type_sqlite3_value_type, "int sqlite3_value_type(sqlite3_value *)");
#undef sqlite3_value_numeric_type
typedef int cffi_type_sqlite3_value_numeric_type(sqlite3_value *);
SAME(sqlite3_value_numeric_type, cffi_type_sqlite3_value_numeric_type, "int sqlite3_value_numeric_type(sqlite3_value *)");
#undef sqlite3_value_nochange
typedef int cffi_type_sqlite3_value_nochange(sqlite3_value *);
SAME(sqlite3_value_nochange, cffi_type_sqlite3_value_nochange, "int sqlite3_value_nochange(sqlite3_value *)");
#undef sqlite3_value_frombind
typedef int cffi_type_sqlite3_value_frombind(sqlite3_value *);
SAME(sqlite3_value_frombind, cffi_type_sqlite3_value_frombind, "int sqlite3_value_frombind(sqlite3_value *)");
#undef sqlite3_value_encoding
typedef int cffi_type_sqlite3_value_encoding(sqlite3_value *);
SAME(sqlite3_value_encoding, cffi_type_sqlite3_value_encoding, "int sqlite3_value_encoding(sqlite3_value *)");
#undef sqlite3_value_subtype
typedef unsigned int cffi_type_sqlite3_value_subtype(sqlite3_value *);
SAME(sqlite3_value_subtype, cffi_type_sqlite3_value_subtype, "unsigned int sqlite3_value_subtype(sqlite3_value *)");
#undef sqlite3_value_dup
typedef sqlite3_value * cffi_type_sqlite3_value_dup(const sqlite3_value *);
SAME(sqlite3_value_dup, cffi_type_sqlite3_value_dup, "sqlite3_value *sqlite3_value_dup(const sqlite3_value *)");
#undef sqlite3_value_free
typedef void cffi_type_sqlite3_value_free(sqlite3_value *);
SAME(sqlite3_value_free, cffi_type_sqlite3_value_free, "void sqlite3_value_free(sqlite3_value *)");
#undef sqlite3_aggregate_context
typedef void * cffi_type_sqlite3_aggregate_context(sqlite3_context *, int nBytes);
SAME(sqlite3_aggregate_context, cffi_type_sqlite3_aggregate_context, "void *sqlite3_aggregate_context(sqlite3_context *, int nBytes)");
#undef sqlite3_user_data
typedef void * cffi_type_sqlite3_user_data(sqlite3_context *);
SAME(sqlite3_user_data, cffi_type_sqlite3_user_data, "void *sqlite3_user_data(sqlite3_context *)");
#undef sqlite3_context_db_handle
typedef sqlite3 * cffi_type_sqlite3_context_db_handle(sqlite3_context *);
SAME(sqlite3_context_db_handle, cffi_type_sqlite3_context_db_handle, "sqlite3 *sqlite3_context_db_handle(sqlite3_context *)");
#undef sqlite3_get_auxdata
typedef void * cffi_type_sqlite3_get_auxdata(sqlite3_context *, int N);
SAME(sqlite3_get_auxdata, cffi_type_sqlite3_get_auxdata, "void *sqlite3_get_auxdata(sqlite3_context *, int N)");
#undef sqlite3_set_auxdata
typedef void cffi_type_sqlite3_set_auxdata(sqlite3_context *, int N, void *, void (*)(void *));
SAME(sqlite3_set_auxdata, cffi_type_sqlite3_set_auxdata, "void sqlite3_set_auxdata(sqlite3_context *, int N, void *, void (*)(void *))");
#undef sqlite3_get_clientdata
typedef void * cffi_type_sqlite3_get_clientdata(sqlite3 *, const char *);
SAME(sqlite3_get_clientdata, cffi_type_sqlite3_get_clientdata, "void *sqlite3_get_clientdata(sqlite3 *, const char *)");
#undef sqlite3_set_clientdata
typedef int cffi_type_sqlite3_set_clientdata(sqlite3 *, const char *, void *, void (*)(void *));
SAME(sqlite3_set_clientdata, cffi_type_sqlite3_set_clientdata, "int sqlite3_set_clientdata(sqlite3 *, const char *, void *, void (*)(void *))");
#undef sqlite3_result_blob
typedef void cffi_type_sqlite3_result_blob(sqlite3_context *, const void *, int, void (*)(void *));
SAME(sqlite3_result_blob, cffi_type_sqlite3_result_blob, "void sqlite3_result_blob(sqlite3_context *, const void *, int, void (*)(void *))");
#undef sqlite3_result_blob64
typedef void cffi_type_sqlite3_result_blob64(sqlite3_context *, const void *, sqlite3_uint64, void (*)(void *));
SAME(sqlite3_result_blob64, cffi_type_sqlite3_result_blob64, "void sqlite3_result_blob64(sqlite3_context *, const void *, sqlite3_uint64, void (*)(void *))");
#undef sqlite3_result_double
typedef void cffi_type_sqlite3_result_double(sqlite3_context *, double);
SAME(sqlite3_result_double, cffi_type_sqlite3_result_double, "void sqlite3_result_double(sqlite3_context *, double)");
#undef sqlite3_result_error
typedef void cffi_type_sqlite3_result_error(sqlite3_context *, const char *, int);
SAME(sqlite3_result_error, cffi_type_sqlite3_result_error, "void sqlite3_result_error(sqlite3_context *, const char *, int)");
#undef sqlite3_result_error16
typedef void cffi_type_sqlite3_result_error16(sqlite3_context *, const void *, int);
SAME(sqlite3_result_error16, cffi_type_sqlite3_result_error16, "void sqlite3_result_error16(sqlite3_context *, const void *, int)");
#undef sqlite3_result_error_toobig
typedef void cffi_type_sqlite3_result_error_toobig(sqlite3_context *);
SAME(sqlite3_result_error_toobig, cffi_type_sqlite3_result_error_toobig, "void sqlite3_result_error_toobig(sqlite3_context *)");
#undef sqlite3_result_error_nomem
typedef void cffi_type_sqlite3_result_error_nomem(sqlite3_context *);
SAME(sqlite3_result_error_nomem, cffi_type_sqlite3_result_error_nomem, "void sqlite3_result_error_nomem(sqlite3_context *)");
#undef sqlite3_result_error_code
typedef void cffi_type_sqlite3_result_error_code(sqlite3_context *, int);
SAME(sqlite3_result_error_code, cffi_type_sqlite3_result_error_code, "void sqlite3_result_error_code(sqlite3_context *, int)");
#undef sqlite3_result_int
typedef void cffi_type_sqlite3_result_int(sqlite3_context *, int);
SAME(sqlite3_result_int, cffi_type_sqlite3_result_int, "void sqlite3_result_int(sqlite3_context *, int)");
#undef sqlite3_result_int64
typedef void cffi_type_sqlite3_result_int64(sqlite3_context *, sqlite3_int64);
SAME(sqlite3_result_int64, cffi_type_sqlite3_result_int64, "void sqlite3_result_int64(sqlite3_context *, sqlite3_int64)");
#undef sqlite3_result_null
typedef void cffi_type_sqlite3_result_null(sqlite3_context *);
SAME(sqlite3_result_null, cffi_type_sqlite3_result_null, "void sqlite3_result_null(sqlite3_context *)");
#undef sqlite3_result_text
typedef void cffi_type_sqlite3_result_text(sqlite3_context *, const char *, int, void (*)(void *));
SAME(sqlite3_result_text, cffi_type_sqlite3_result_text, "void sqlite3_result_text(sqlite3_context *, const char *, int, void (*)(void *))");
#undef sqlite3_result_text64
typedef void cffi_type_sqlite3_result_text64(sqlite3_context *, const char *z, sqlite3_uint64 n, void (*)(void *), unsigned char encoding);
SAME(sqlite3_result_text64, cffi_type_sqlite3_result_text64, "void sqlite3_result_text64(sqlite3_context *, const char *z, sqlite3_uint64 n, void (*)(void *), unsigned char encoding)");
#undef sqlite3_result_text16
typedef void cffi_type_sqlite3_result_text16(sqlite3_context *, const void *, int, void (*)(void *));
SAME(sqlite3_result_text16, cffi_type_sqlite3_result_text16, "void sqlite3_result_text16(sqlite3_context *, const void *, int, void (*)(void *))");
#undef sqlite3_result_text16le
typedef void cffi_type_sqlite3_result_text16le(sqlite3_context *, const void *, int, void (*)(void *));
SAME(sqlite3_result_text16le, cffi_type_sqlite3_result_text16le, "void sqlite3_result_text16le(sqlite3_context *, const void *, int, void (*)(void *))");
#undef sqlite3_result_text16be
typedef void cffi_type_sqlite3_result_text16be(sqlite3_context *, const void *, int, void (*)(void *));
SAME(sqlite3_result_text16be, cffi_type_sqlite3_result_text16be, "void sqlite3_result_text16be(sqlite3_context *, const void *, int, void (*)(void *))");
#undef sqlite3_result_value
typedef void cffi_type_sqlite3_result_value(sqlite3_context *, sqlite3_value *);
SAME(sqlite3_result_value, cffi_type_sqlite3_result_value, "void sqlite3_result_value(sqlite3_context *, sqlite3_value *)");
#undef sqlite3_result_pointer
typedef void cffi_type_sqlite3_result_pointer(sqlite3_context *, void *, const char *, void (*)(void *));
SAME(sqlite3_result_pointer, cffi_type_sqlite3_result_pointer, "void sqlite3_result_pointer(sqlite3_context *, void *, const char *, void (*)(void *))");
#undef sqlite3_result_zeroblob
typedef void cffi_type_sqlite3_result_zeroblob(sqlite3_context *, int n);
SAME(sqlite3_result_zeroblob, cffi_type_sqlite3_result_zeroblob, "void sqlite3_result_zeroblob(sqlite3_context *, int n)");
#undef sqlite3_result_zeroblob64
typedef int cffi_type_sqlite3_result_zeroblob64(sqlite3_context *, sqlite3_uint64 n);
SAME(sqlite3_result_zeroblob64, cffi_type_sqlite3_result_zeroblob64, "int sqlite3_result_zeroblob64(sqlite3_context *, sqlite3_uint64 n)");
#undef sqlite3_result_subtype
typedef void cffi_type_sqlite3_result_subtype(sqlite3_context *, unsigned int);
SAME(sqlite3_result_subtype, cffi_type_sqlite3_result_subtype, "void sqlite3_result_subtype(sqlite3_context *, unsigned int)");
#undef sqlite3_create_collation
typedef int cffi_type_sqlite3_create_collation(sqlite3 *, const char *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *));
SAME(sqlite3_create_collation, cffi_type_sqlite3_create_collation, "int sqlite3_create_collation(sqlite3 *, const char *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *))");
#undef sqlite3_create_collation_v2
typedef int cffi_type_sqlite3_create_collation_v2(sqlite3 *, const char *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *), void (*xDestroy)(void *));
SAME(sqlite3_create_collation_v2, cffi_type_sqlite3_create_collation_v2, "int sqlite3_create_collation_v2(sqlite3 *, const char *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *), void (*xDestroy)(void *))");
#undef sqlite3_create_collation16
typedef int cffi_type_sqlite3_create_collation16(sqlite3 *, const void *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *));
SAME(sqlite3_create_collation16, cffi_type_sqlite3_create_collation16, "int sqlite3_create_collation16(sqlite3 *, const void *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *))");
#undef sqlite3_collation_needed
typedef int cffi_type_sqlite3_collation_needed(sqlite3 *, void *, void (*)(void *, sqlite3 *, int, const char *));
SAME(sqlite3_collation_needed, cffi_type_sqlite3_collation_needed, "int sqlite3_collation_needed(sqlite3 *, void *, void (*)(void *, sqlite3 *, int, const char *))");
#undef sqlite3_collation_needed16
typedef int cffi_type_sqlite3_collation_needed16(sqlite3 *, void *, void (*)(void *, sqlite3 *, int, const void *));
SAME(sqlite3_collation_needed16, cffi_type_sqlite3_collation_needed16, "int sqlite3_collation_needed16(sqlite3 *, void *, void (*)(void *, sqlite3 *, int, const void *))");
#undef sqlite3_sleep
typedef int cffi_type_sqlite3_sleep(int);
SAME(sqlite3_sleep, cffi_type_sqlite3_sleep, "int sqlite3_sleep(int)");
#undef sqlite3_win32_set_directory
typedef int cffi_type_sqlite3_win32_set_directory(unsigned long type, void *zValue);
SAME(sqlite3_win32_set_directory, cffi_type_sqlite3_win32_set_directory, "int sqlite3_win32_set_directory(unsigned long type, void *zValue)");
#undef sqlite3_win32_set_directory8
typedef int cffi_type_sqlite3_win32_set_directory8(unsigned long type, const char *zValue);
SAME(sqlite3_win32_set_directory8, cffi_type_sqlite3_win32_set_directory8, "int sqlite3_win32_set_directory8(unsigned long type, const char *zValue)");
#undef sqlite3_win32_set_directory16
typedef int cffi_type_sqlite3_win32_set_directory16(unsigned long type, const void *zValue);
SAME(sqlite3_win32_set_directory16, cffi_type_sqlite3_win32_set_directory16, "int sqlite3_win32_set_directory16(unsigned long type, const void *zValue)");
#undef sqlite3_get_autocommit
typedef int cffi_type_sqlite3_get_autocommit(sqlite3 *);
SAME(sqlite3_get_autocommit, cffi_type_sqlite3_get_autocommit, "int sqlite3_get_autocommit(sqlite3 *)");
#undef sqlite3_db_handle
typedef sqlite3 * cffi_type_sqlite3_db_handle(sqlite3_stmt *);
SAME(sqlite3_db_handle, cffi_type_sqlite3_db_handle, "sqlite3 *sqlite3_db_handle(sqlite3_stmt *)");
#undef sqlite3_db_name
typedef const char * cffi_type_sqlite3_db_name(sqlite3 *db, int N);
SAME(sqlite3_db_name, cffi_type_sqlite3_db_name, "const char *sqlite3_db_name(sqlite3 *db, int N)");
#undef sqlite3_db_filename
typedef sqlite3_filename cffi_type_sqlite3_db_filename(sqlite3 *db, const char *zDbName);
SAME(sqlite3_db_filename, cffi_type_sqlite3_db_filename, "sqlite3_filename sqlite3_db_filename(sqlite3 *db, const char *zDbName)");
#undef sqlite3_db_readonly
typedef int cffi_type_sqlite3_db_readonly(sqlite3 *db, const char *zDbName);
SAME(sqlite3_db_readonly, cffi_type_sqlite3_db_readonly, "int sqlite3_db_readonly(sqlite3 *db, const char *zDbName)");
#undef sqlite3_txn_state
typedef int cffi_type_sqlite3_txn_state(sqlite3 *, const char *zSchema);
SAME(sqlite3_txn_state, cffi_type_sqlite3_txn_state, "int sqlite3_txn_state(sqlite3 *, const char *zSchema)");
#undef sqlite3_next_stmt
typedef sqlite3_stmt * cffi_type_sqlite3_next_stmt(sqlite3 *pDb, sqlite3_stmt *pStmt);
SAME(sqlite3_next_stmt, cffi_type_sqlite3_next_stmt, "sqlite3_stmt *sqlite3_next_stmt(sqlite3 *pDb, sqlite3_stmt *pStmt)");
#undef sqlite3_commit_hook
typedef void * cffi_type_sqlite3_commit_hook(sqlite3 *, int (*)(void *), void *);
SAME(sqlite3_commit_hook, cffi_type_sqlite3_commit_hook, "void *sqlite3_commit_hook(sqlite3 *, int (*)(void *), void *)");
#undef sqlite3_rollback_hook
typedef void * cffi_type_sqlite3_rollback_hook(sqlite3 *, void (*)(void *), void *);
SAME(sqlite3_rollback_hook, cffi_type_sqlite3_rollback_hook, "void *sqlite3_rollback_hook(sqlite3 *, void (*)(void *), void *)");
#undef sqlite3_autovacuum_pages
typedef int cffi_type_sqlite3_autovacuum_pages(sqlite3 *db, unsigned int (*)(void *, const char *, unsigned int, unsigned int, unsigned int), void *, void (*)(void *));
SAME(sqlite3_autovacuum_pages, cffi_type_sqlite3_autovacuum_pages, "int sqlite3_autovacuum_pages(sqlite3 *db, unsigned int (*)(void *, const char *, unsigned int, unsigned int, unsigned int), void *, void (*)(void *))");
#undef sqlite3_update_hook
typedef void * cffi_type_sqlite3_update_hook(sqlite3 *, void (*)(void *, int, const char *, const char *, sqlite3_int64), void *);
SAME(sqlite3_update_hook, cffi_type_sqlite3_update_hook, "void *sqlite3_update_hook(sqlite3 *, void (*)(void *, int, const char *, const char *, sqlite3_int64), void *)");
#undef sqlite3_enable_shared_cache
typedef int cffi_type_sqlite3_enable_shared_cache(int);
SAME(sqlite3_enable_shared_cache, cffi_type_sqlite3_enable_shared_cache, "int sqlite3_enable_shared_cache(int)");
#undef sqlite3_release_memory
typedef int cffi_type_sqlite3_release_memory(int);
SAME(sqlite3_release_memory, cffi_type_sqlite3_release_memory, "int sqlite3_release_memory(int)");
#undef sqlite3_db_release_memory
typedef int cffi_type_sqlite3_db_release_memory(sqlite3 *);
SAME(sqlite3_db_release_memory, cffi_type_sqlite3_db_release_memory, "int sqlite3_db_release_memory(sqlite3 *)");
#undef sqlite3_soft_heap_limit64
typedef sqlite3_int64 cffi_type_sqlite3_soft_heap_limit64(sqlite3_int64 N);
SAME(sqlite3_soft_heap_limit64, cffi_type_sqlite3_soft_heap_limit64, "sqlite3_int64 sqlite3_soft_heap_limit64(sqlite3_int64 N)");
#undef sqlite3_hard_heap_limit64
typedef sqlite3_int64 cffi_type_sqlite3_hard_heap_limit64(sqlite3_int64 N);
SAME(sqlite3_hard_heap_limit64, cffi_type_sqlite3_hard_heap_limit64, "sqlite3_int64 sqlite3_hard_heap_limit64(sqlite3_int64 N)");
#undef sqlite3_soft_heap_limit
typedef void cffi_type_sqlite3_soft_heap_limit(int N);
SAME(sqlite3_soft_heap_limit, cffi_type_sqlite3_soft_heap_limit, "void sqlite3_soft_heap_limit(int N)");
#undef sqlite3_table_column_metadata
typedef int cffi_type_sqlite3_table_column_metadata(sqlite3 *db, const char *zDbName, const char *zTableName, const char *zColumnName, const char **pzDataType, const char **pzCollSeq, int *pNotNull, int *pPrimaryKey, int *pAutoinc);
SAME(sqlite3_table_column_metadata, cffi_type_sqlite3_table_column_metadata, "int sqlite3_table_column_metadata(sqlite3 *db, const char *zDbName, const char *zTableName, const char *zColumnName, const char **pzDataType, const char **pzCollSeq, int *pNotNull, int *pPrimaryKey, int *pAutoinc)");
#undef sqlite3_load_extension
typedef int cffi_type_sqlite3_load_extension(sqlite3 *db, const char *zFile, const char *zProc, char **pzErrMsg);
SAME(sqlite3_load_extension, cffi_type_sqlite3_load_extension, "int sqlite3_load_extension(sqlite3 *db, const char *zFile, const char *zProc, char **pzErrMsg)");
#undef sqlite3_enable_load_extension
typedef int cffi_type_sqlite3_enable_load_extension(sqlite3 *db, int onoff);
SAME(sqlite3_enable_load_extension, cffi_type_sqlite3_enable_load_extension, "int sqlite3_enable_load_extension(sqlite3 *db, int onoff)");
#undef sqlite3_auto_extension
typedef int cffi_type_sqlite3_auto_extension(void (*xEntryPoint)(void));
SAME(sqlite3_auto_extension, cffi_type_sqlite3_auto_extension, "int sqlite3_auto_extension(void (*xEntryPoint)(void))");
#undef sqlite3_cancel_auto_extension
typedef int cffi_type_sqlite3_cancel_auto_extension(void (*xEntryPoint)(void));
SAME(sqlite3_cancel_auto_extension, cffi_type_sqlite3_cancel_auto_extension, "int sqlite3_cancel_auto_extension(void (*xEntryPoint)(void))");
#undef sqlite3_reset_auto_extension
typedef void cffi_type_sqlite3_reset_auto_extension(void);
SAME(sqlite3_reset_auto_extension, cffi_type_sqlite3_reset_auto_extension, "void sqlite3_reset_auto_extension(void)");
#undef sqlite3_create_module
typedef int cffi_type_sqlite3_create_module(sqlite3 *db, const char *zName, const sqlite3_module *p, void *pClientData);
SAME(sqlite3_create_module, cffi_type_sqlite3_create_module, "int sqlite3_create_module(sqlite3 *db, const char *zName, const sqlite3_module *p, void *pClientData)");
#undef sqlite3_create_module_v2
typedef int cffi_type_sqlite3_create_module_v2(sqlite3 *db, const char *zName, const sqlite3_module *p, void *pClientData, void (*xDestroy)(void *));
SAME(sqlite3_create_module_v2, cffi_type_sqlite3_create_module_v2, "int sqlite3_create_module_v2(sqlite3 *db, const char *zName, const sqlite3_module *p, void *pClientData, void (*xDestroy)(void *))");
#undef sqlite3_drop_modules
typedef int cffi_type_sqlite3_drop_modules(sqlite3 *db, const char **azKeep);
SAME(sqlite3_drop_modules, cffi_type_sqlite3_drop_modules, "int sqlite3_drop_modules(sqlite3 *db, const char **azKeep)");
#undef sqlite3_declare_vtab
typedef int cffi_type_sqlite3_declare_vtab(sqlite3 *, const char *zSQL);
SAME(sqlite3_declare_vtab, cffi_type_sqlite3_declare_vtab, "int sqlite3_declare_vtab(sqlite3 *, const char *zSQL)");
#undef sqlite3_overload_function
typedef int cffi_type_sqlite3_overload_function(sqlite3 *, const char *zFuncName, int nArg);
SAME(sqlite3_overload_function, cffi_type_sqlite3_overload_function, "int sqlite3_overload_function(sqlite3 *, const char *zFuncName, int nArg)");
#undef sqlite3_blob_open
typedef int cffi_type_sqlite3_blob_open(sqlite3 *, const char *zDb, const char *zTable, const char *zColumn, sqlite3_int64 iRow, int flags, sqlite3_blob **ppBlob);
SAME(sqlite3_blob_open, cffi_type_sqlite3_blob_open, "int sqlite3_blob_open(sqlite3 *, const char *zDb, const char *zTable, const char *zColumn, sqlite3_int64 iRow, int flags, sqlite3_blob **ppBlob)");
#undef sqlite3_blob_reopen
typedef int cffi_type_sqlite3_blob_reopen(sqlite3_blob *, sqlite3_int64);
SAME(sqlite3_blob_reopen, cffi_type_sqlite3_blob_reopen, "int sqlite3_blob_reopen(sqlite3_blob *, sqlite3_int64)");
#undef sqlite3_blob_close
typedef int cffi_type_sqlite3_blob_close(sqlite3_blob *);
SAME(sqlite3_blob_close, cffi_type_sqlite3_blob_close, "int sqlite3_blob_close(sqlite3_blob *)");
#undef sqlite3_blob_bytes
typedef int cffi_type_sqlite3_blob_bytes(sqlite3_blob *);
SAME(sqlite3_blob_bytes, cffi_type_sqlite3_blob_bytes, "int sqlite3_blob_bytes(sqlite3_blob *)");
#undef sqlite3_blob_read
typedef int cffi_type_sqlite3_blob_read(sqlite3_blob *, void *Z, int N, int iOffset);
SAME(sqlite3_blob_read, cffi_type_sqlite3_blob_read, "int sqlite3_blob_read(sqlite3_blob *, void *Z, int N, int iOffset)");
#undef sqlite3_blob_write
typedef int cffi_type_sqlite3_blob_write(sqlite3_blob *, const void *z, int n, int iOffset);
SAME(sqlite3_blob_write, cffi_type_sqlite3_blob_write, "int sqlite3_blob_write(sqlite3_blob *, const void *z, int n, int iOffset)");
#undef sqlite3_vfs_find
typedef sqlite3_vfs * cffi_type_sqlite3_vfs_find(const char *zVfsName);
SAME(sqlite3_vfs_find, cffi_type_sqlite3_vfs_find, "sqlite3_vfs *sqlite3_vfs_find(const char *zVfsName)");
#undef sqlite3_vfs_register
typedef int cffi_type_sqlite3_vfs_register(sqlite3_vfs *, int makeDflt);
SAME(sqlite3_vfs_register, cffi_type_sqlite3_vfs_register, "int sqlite3_vfs_register(sqlite3_vfs *, int makeDflt)");
#undef sqlite3_vfs_unregister
typedef int cffi_type_sqlite3_vfs_unregister(sqlite3_vfs *);
SAME(sqlite3_vfs_unregister, cffi_type_sqlite3_vfs_unregister, "int sqlite3_vfs_unregister(sqlite3_vfs *)");
#undef sqlite3_mutex_alloc
typedef sqlite3_mutex * cffi_type_sqlite3_mutex_alloc(int);
SAME(sqlite3_mutex_alloc, cffi_type_sqlite3_mutex_alloc, "sqlite3_mutex *sqlite3_mutex_alloc(int)");
#undef sqlite3_mutex_free
typedef void cffi_type_sqlite3_mutex_free(sqlite3_mutex *);
SAME(sqlite3_mutex_free, cffi_type_sqlite3_mutex_free, "void sqlite3_mutex_free(sqlite3_mutex *)");
#undef sqlite3_mutex_enter
typedef void cffi_type_sqlite3_mutex_enter(sqlite3_mutex *);
SAME(sqlite3_mutex_enter, cffi_type_sqlite3_mutex_enter, "void sqlite3_mutex_enter(sqlite3_mutex *)");
#undef sqlite3_mutex_try
typedef int cffi_type_sqlite3_mutex_try(sqlite3_mutex *);
SAME(sqlite3_mutex_try, cffi_type_sqlite3_mutex_try, "int sqlite3_mutex_try(sqlite3_mutex *)");
#undef sqlite3_mutex_leave
typedef void cffi_type_sqlite3_mutex_leave(sqlite3_mutex *);
SAME(sqlite3_mutex_leave, cffi_type_sqlite3_mutex_leave, "void sqlite3_mutex_leave(sqlite3_mutex *)");
#undef sqlite3_mutex_held
typedef int cffi_type_sqlite3_mutex_held(sqlite3_mutex *);
SAME(sqlite3_mutex_held, cffi_type_sqlite3_mutex_held, "int sqlite3_mutex_held(sqlite3_mutex *)");
#undef sqlite3_mutex_notheld
typedef int cffi_type_sqlite3_mutex_notheld(sqlite3_mutex *);
SAME(sqlite3_mutex_notheld, cffi_type_sqlite3_mutex_notheld, "int sqlite3_mutex_notheld(sqlite3_mutex *)");
#undef sqlite3_db_mutex
typedef sqlite3_mutex * cffi_type_sqlite3_db_mutex(sqlite3 *);
SAME(sqlite3_db_mutex, cffi_type_sqlite3_db_mutex, "sqlite3_mutex *sqlite3_db_mutex(sqlite3 *)");
#undef sqlite3_file_control
typedef int cffi_type_sqlite3_file_control(sqlite3 *, const char *zDbName, int op, void *);
SAME(sqlite3_file_control, cffi_type_sqlite3_file_control, "int sqlite3_file_control(sqlite3 *, const char *zDbName, int op, void *)");
#undef sqlite3_keyword_count
typedef int cffi_type_sqlite3_keyword_count(void);
SAME(sqlite3_keyword_count, cffi_type_sqlite3_keyword_count, "int sqlite3_keyword_count(void)");
#undef sqlite3_keyword_name
typedef int cffi_type_sqlite3_keyword_name(int, const char **, int *);
SAME(sqlite3_keyword_name, cffi_type_sqlite3_keyword_name, "int sqlite3_keyword_name(int, const char **, int *)");
#undef sqlite3_keyword_check
typedef int cffi_type_sqlite3_keyword_check(const char *, int);
SAME(sqlite3_keyword_check, cffi_type_sqlite3_keyword_check, "int sqlite3_keyword_check(const char *, int)");
#undef sqlite3_str_new
typedef sqlite3_str * cffi_type_sqlite3_str_new(sqlite3 *);
SAME(sqlite3_str_new, cffi_type_sqlite3_str_new, "sqlite3_str *sqlite3_str_new(sqlite3 *)");
#undef sqlite3_str_finish
typedef char * cffi_type_sqlite3_str_finish(sqlite3_str *);
SAME(sqlite3_str_finish, cffi_type_sqlite3_str_finish, "char *sqlite3_str_finish(sqlite3_str *)");
#undef sqlite3_str_free
typedef void cffi_type_sqlite3_str_free(sqlite3_str *);
SAME(sqlite3_str_free, cffi_type_sqlite3_str_free, "void sqlite3_str_free(sqlite3_str *)");
#undef sqlite3_result_str
typedef void cffi_type_sqlite3_result_str(sqlite3_context *, sqlite3_str *, int);
SAME(sqlite3_result_str, cffi_type_sqlite3_result_str, "void sqlite3_result_str(sqlite3_context *, sqlite3_str *, int)");
#undef sqlite3_str_append
typedef void cffi_type_sqlite3_str_append(sqlite3_str *, const char *zIn, int N);
SAME(sqlite3_str_append, cffi_type_sqlite3_str_append, "void sqlite3_str_append(sqlite3_str *, const char *zIn, int N)");
#undef sqlite3_str_appendall
typedef void cffi_type_sqlite3_str_appendall(sqlite3_str *, const char *zIn);
SAME(sqlite3_str_appendall, cffi_type_sqlite3_str_appendall, "void sqlite3_str_appendall(sqlite3_str *, const char *zIn)");
#undef sqlite3_str_appendchar
typedef void cffi_type_sqlite3_str_appendchar(sqlite3_str *, int N, char C);
SAME(sqlite3_str_appendchar, cffi_type_sqlite3_str_appendchar, "void sqlite3_str_appendchar(sqlite3_str *, int N, char C)");
#undef sqlite3_str_reset
typedef void cffi_type_sqlite3_str_reset(sqlite3_str *);
SAME(sqlite3_str_reset, cffi_type_sqlite3_str_reset, "void sqlite3_str_reset(sqlite3_str *)");
#undef sqlite3_str_truncate
typedef void cffi_type_sqlite3_str_truncate(sqlite3_str *, int N);
SAME(sqlite3_str_truncate, cffi_type_sqlite3_str_truncate, "void sqlite3_str_truncate(sqlite3_str *, int N)");
#undef sqlite3_str_errcode
typedef int cffi_type_sqlite3_str_errcode(sqlite3_str *);
SAME(sqlite3_str_errcode, cffi_type_sqlite3_str_errcode, "int sqlite3_str_errcode(sqlite3_str *)");
#undef sqlite3_str_length
typedef int cffi_type_sqlite3_str_length(sqlite3_str *);
SAME(sqlite3_str_length, cffi_type_sqlite3_str_length, "int sqlite3_str_length(sqlite3_str *)");
#undef sqlite3_str_value
typedef char * cffi_type_sqlite3_str_value(sqlite3_str *);
SAME(sqlite3_str_value, cffi_type_sqlite3_str_value, "char *sqlite3_str_value(sqlite3_str *)");
#undef sqlite3_status
typedef int cffi_type_sqlite3_status(int op, int *pCurrent, int *pHighwater, int resetFlag);
SAME(sqlite3_status, cffi_type_sqlite3_status, "int sqlite3_status(int op, int *pCurrent, int *pHighwater, int resetFlag)");
#undef sqlite3_status64
typedef int cffi_type_sqlite3_status64(int op, sqlite3_int64 *pCurrent, sqlite3_int64 *pHighwater, int resetFlag);
SAME(sqlite3_status64, cffi_type_sqlite3_status64, "int sqlite3_status64(int op, sqlite3_int64 *pCurrent, sqlite3_int64 *pHighwater, int resetFlag)");
#undef sqlite3_db_status
typedef int cffi_type_sqlite3_db_status(sqlite3 *, int op, int *pCur, int *pHiwtr, int resetFlg);
SAME(sqlite3_db_status, cffi_type_sqlite3_db_status, "int sqlite3_db_status(sqlite3 *, int op, int *pCur, int *pHiwtr, int resetFlg)");
#undef sqlite3_db_status64
typedef int cffi_type_sqlite3_db_status64(sqlite3 *, int, sqlite3_int64 *, sqlite3_int64 *, int);
SAME(sqlite3_db_status64, cffi_type_sqlite3_db_status64, "int sqlite3_db_status64(sqlite3 *, int, sqlite3_int64 *, sqlite3_int64 *, int)");
#undef sqlite3_stmt_status
typedef int cffi_type_sqlite3_stmt_status(sqlite3_stmt *, int op, int resetFlg);
SAME(sqlite3_stmt_status, cffi_type_sqlite3_stmt_status, "int sqlite3_stmt_status(sqlite3_stmt *, int op, int resetFlg)");
#undef sqlite3_backup_init
typedef sqlite3_backup * cffi_type_sqlite3_backup_init(sqlite3 *pDest, const char *zDestName, sqlite3 *pSource, const char *zSourceName);
SAME(sqlite3_backup_init, cffi_type_sqlite3_backup_init, "sqlite3_backup *sqlite3_backup_init(sqlite3 *pDest, const char *zDestName, sqlite3 *pSource, const char *zSourceName)");
#undef sqlite3_backup_step
typedef int cffi_type_sqlite3_backup_step(sqlite3_backup *p, int nPage);
SAME(sqlite3_backup_step, cffi_type_sqlite3_backup_step, "int sqlite3_backup_step(sqlite3_backup *p, int nPage)");
#undef sqlite3_backup_finish
typedef int cffi_type_sqlite3_backup_finish(sqlite3_backup *p);
SAME(sqlite3_backup_finish, cffi_type_sqlite3_backup_finish, "int sqlite3_backup_finish(sqlite3_backup *p)");
#undef sqlite3_backup_remaining
typedef int cffi_type_sqlite3_backup_remaining(sqlite3_backup *p);
SAME(sqlite3_backup_remaining, cffi_type_sqlite3_backup_remaining, "int sqlite3_backup_remaining(sqlite3_backup *p)");
#undef sqlite3_backup_pagecount
typedef int cffi_type_sqlite3_backup_pagecount(sqlite3_backup *p);
SAME(sqlite3_backup_pagecount, cffi_type_sqlite3_backup_pagecount, "int sqlite3_backup_pagecount(sqlite3_backup *p)");
#undef sqlite3_unlock_notify
typedef int cffi_type_sqlite3_unlock_notify(sqlite3 *pBlocked, void (*xNotify)(void **, int), void *pNotifyArg);
SAME(sqlite3_unlock_notify, cffi_type_sqlite3_unlock_notify, "int sqlite3_unlock_notify(sqlite3 *pBlocked, void (*xNotify)(void **, int), void *pNotifyArg)");
#undef sqlite3_stricmp
typedef int cffi_type_sqlite3_stricmp(const char *, const char *);
SAME(sqlite3_stricmp, cffi_type_sqlite3_stricmp, "int sqlite3_stricmp(const char *, const char *)");
#undef sqlite3_strnicmp
typedef int cffi_type_sqlite3_strnicmp(const char *, const char *, int);
SAME(sqlite3_strnicmp, cffi_type_sqlite3_strnicmp, "int sqlite3_strnicmp(const char *, const char *, int)");
#undef sqlite3_strglob
typedef int cffi_type_sqlite3_strglob(const char *zGlob, const char *zStr);
SAME(sqlite3_strglob, cffi_type_sqlite3_strglob, "int sqlite3_strglob(const char *zGlob, const char *zStr)");
#undef sqlite3_strlike
typedef int cffi_type_sqlite3_strlike(const char *zGlob, const char *zStr, unsigned int cEsc);
SAME(sqlite3_strlike, cffi_type_sqlite3_strlike, "int sqlite3_strlike(const char *zGlob, const char *zStr, unsigned int cEsc)");
#undef sqlite3_wal_hook
typedef void * cffi_type_sqlite3_wal_hook(sqlite3 *, int (*)(void *, sqlite3 *, const char *, int), void *);
SAME(sqlite3_wal_hook, cffi_type_sqlite3_wal_hook, "void *sqlite3_wal_hook(sqlite3 *, int (*)(void *, sqlite3 *, const char *, int), void *)");
#undef sqlite3_wal_autocheckpoint
typedef int cffi_type_sqlite3_wal_autocheckpoint(sqlite3 *db, int N);
SAME(sqlite3_wal_autocheckpoint, cffi_type_sqlite3_wal_autocheckpoint, "int sqlite3_wal_autocheckpoint(sqlite3 *db, int N)");
#undef sqlite3_wal_checkpoint
typedef int cffi_type_sqlite3_wal_checkpoint(sqlite3 *db, const char *zDb);
SAME(sqlite3_wal_checkpoint, cffi_type_sqlite3_wal_checkpoint, "int sqlite3_wal_checkpoint(sqlite3 *db, const char *zDb)");
#undef sqlite3_wal_checkpoint_v2
typedef int cffi_type_sqlite3_wal_checkpoint_v2(sqlite3 *db, const char *zDb, int eMode, int *pnLog, int *pnCkpt);
SAME(sqlite3_wal_checkpoint_v2, cffi_type_sqlite3_wal_checkpoint_v2, "int sqlite3_wal_checkpoint_v2(sqlite3 *db, const char *zDb, int eMode, int *pnLog, int *pnCkpt)");
#undef sqlite3_vtab_on_conflict
typedef int cffi_type_sqlite3_vtab_on_conflict(sqlite3 *);
SAME(sqlite3_vtab_on_conflict, cffi_type_sqlite3_vtab_on_conflict, "int sqlite3_vtab_on_conflict(sqlite3 *)");
#undef sqlite3_vtab_nochange
typedef int cffi_type_sqlite3_vtab_nochange(sqlite3_context *);
SAME(sqlite3_vtab_nochange, cffi_type_sqlite3_vtab_nochange, "int sqlite3_vtab_nochange(sqlite3_context *)");
#undef sqlite3_vtab_collation
typedef const char * cffi_type_sqlite3_vtab_collation(sqlite3_index_info *, int);
SAME(sqlite3_vtab_collation, cffi_type_sqlite3_vtab_collation, "const char *sqlite3_vtab_collation(sqlite3_index_info *, int)");
#undef sqlite3_vtab_distinct
typedef int cffi_type_sqlite3_vtab_distinct(sqlite3_index_info *);
SAME(sqlite3_vtab_distinct, cffi_type_sqlite3_vtab_distinct, "int sqlite3_vtab_distinct(sqlite3_index_info *)");
#undef sqlite3_vtab_in
typedef int cffi_type_sqlite3_vtab_in(sqlite3_index_info *, int iCons, int bHandle);
SAME(sqlite3_vtab_in, cffi_type_sqlite3_vtab_in, "int sqlite3_vtab_in(sqlite3_index_info *, int iCons, int bHandle)");
#undef sqlite3_vtab_in_first
typedef int cffi_type_sqlite3_vtab_in_first(sqlite3_value *pVal, sqlite3_value **ppOut);
SAME(sqlite3_vtab_in_first, cffi_type_sqlite3_vtab_in_first, "int sqlite3_vtab_in_first(sqlite3_value *pVal, sqlite3_value **ppOut)");
#undef sqlite3_vtab_in_next
typedef int cffi_type_sqlite3_vtab_in_next(sqlite3_value *pVal, sqlite3_value **ppOut);
SAME(sqlite3_vtab_in_next, cffi_type_sqlite3_vtab_in_next, "int sqlite3_vtab_in_next(sqlite3_value *pVal, sqlite3_value **ppOut)");
#undef sqlite3_vtab_rhs_value
typedef int cffi_type_sqlite3_vtab_rhs_value(sqlite3_index_info *, int, sqlite3_value **ppVal);
SAME(sqlite3_vtab_rhs_value, cffi_type_sqlite3_vtab_rhs_value, "int sqlite3_vtab_rhs_value(sqlite3_index_info *, int, sqlite3_value **ppVal)");
#undef sqlite3_stmt_scanstatus
typedef int cffi_type_sqlite3_stmt_scanstatus(sqlite3_stmt *pStmt, int idx, int iScanStatusOp, void *pOut);
SAME(sqlite3_stmt_scanstatus, cffi_type_sqlite3_stmt_scanstatus, "int sqlite3_stmt_scanstatus(sqlite3_stmt *pStmt, int idx, int iScanStatusOp, void *pOut)");
#undef sqlite3_stmt_scanstatus_v2
typedef int cffi_type_sqlite3_stmt_scanstatus_v2(sqlite3_stmt *pStmt, int idx, int iScanStatusOp, int flags, void *pOut);
SAME(sqlite3_stmt_scanstatus_v2, cffi_type_sqlite3_stmt_scanstatus_v2, "int sqlite3_stmt_scanstatus_v2(sqlite3_stmt *pStmt, int idx, int iScanStatusOp, int flags, void *pOut)");
#undef sqlite3_stmt_scanstatus_reset
typedef void cffi_type_sqlite3_stmt_scanstatus_reset(sqlite3_stmt *);
SAME(sqlite3_stmt_scanstatus_reset, cffi_type_sqlite3_stmt_scanstatus_reset, "void sqlite3_stmt_scanstatus_reset(sqlite3_stmt *)");
#undef sqlite3_db_cacheflush
typedef int cffi_type_sqlite3_db_cacheflush(sqlite3 *);
SAME(sqlite3_db_cacheflush, cffi_type_sqlite3_db_cacheflush, "int sqlite3_db_cacheflush(sqlite3 *)");
#undef sqlite3_system_errno
typedef int cffi_type_sqlite3_system_errno(sqlite3 *);
SAME(sqlite3_system_errno, cffi_type_sqlite3_system_errno, "int sqlite3_system_errno(sqlite3 *)");
#undef sqlite3_snapshot_get
typedef int cffi_type_sqlite3_snapshot_get(sqlite3 *db, const char *zSchema, sqlite3_snapshot **ppSnapshot);
SAME(sqlite3_snapshot_get, cffi_type_sqlite3_snapshot_get, "int sqlite3_snapshot_get(sqlite3 *db, const char *zSchema, sqlite3_snapshot **ppSnapshot)");
#undef sqlite3_snapshot_open
typedef int cffi_type_sqlite3_snapshot_open(sqlite3 *db, const char *zSchema, sqlite3_snapshot *pSnapshot);
SAME(sqlite3_snapshot_open, cffi_type_sqlite3_snapshot_open, "int sqlite3_snapshot_open(sqlite3 *db, const char *zSchema, sqlite3_snapshot *pSnapshot)");
#undef sqlite3_snapshot_free
typedef void cffi_type_sqlite3_snapshot_free(sqlite3_snapshot *);
SAME(sqlite3_snapshot_free, cffi_type_sqlite3_snapshot_free, "void sqlite3_snapshot_free(sqlite3_snapshot *)");
#undef sqlite3_snapshot_cmp
typedef int cffi_type_sqlite3_snapshot_cmp(sqlite3_snapshot *p1, sqlite3_snapshot *p2);
SAME(sqlite3_snapshot_cmp, cffi_type_sqlite3_snapshot_cmp, "int sqlite3_snapshot_cmp(sqlite3_snapshot *p1, sqlite3_snapshot *p2)");
#undef sqlite3_snapshot_recover
typedef int cffi_type_sqlite3_snapshot_recover(sqlite3 *db, const char *zDb);
SAME(sqlite3_snapshot_recover, cffi_type_sqlite3_snapshot_recover, "int sqlite3_snapshot_recover(sqlite3 *db, const char *zDb)");
#undef sqlite3_serialize
typedef unsigned char * cffi_type_sqlite3_serialize(sqlite3 *db, const char *zSchema, sqlite3_int64 *piSize, unsigned int mFlags);
SAME(sqlite3_serialize, cffi_type_sqlite3_serialize, "unsigned char *sqlite3_serialize(sqlite3 *db, const char *zSchema, sqlite3_int64 *piSize, unsigned int mFlags)");
#undef sqlite3_deserialize
typedef int cffi_type_sqlite3_deserialize(sqlite3 *db, const char *zSchema, unsigned char *pData, sqlite3_int64 szDb, sqlite3_int64 szBuf, unsigned int mFlags);
SAME(sqlite3_deserialize, cffi_type_sqlite3_deserialize, "int sqlite3_deserialize(sqlite3 *db, const char *zSchema, unsigned char *pData, sqlite3_int64 szDb, sqlite3_int64 szBuf, unsigned int mFlags)");
#undef sqlite3_carray_bind_v2
typedef int cffi_type_sqlite3_carray_bind_v2(sqlite3_stmt *pStmt, int i, void *aData, int nData, int mFlags, void (*xDel)(void *), void *pDel);
SAME(sqlite3_carray_bind_v2, cffi_type_sqlite3_carray_bind_v2, "int sqlite3_carray_bind_v2(sqlite3_stmt *pStmt, int i, void *aData, int nData, int mFlags, void (*xDel)(void *), void *pDel)");
#undef sqlite3_carray_bind
typedef int cffi_type_sqlite3_carray_bind(sqlite3_stmt *pStmt, int i, void *aData, int nData, int mFlags, void (*xDel)(void *));
SAME(sqlite3_carray_bind, cffi_type_sqlite3_carray_bind, "int sqlite3_carray_bind(sqlite3_stmt *pStmt, int i, void *aData, int nData, int mFlags, void (*xDel)(void *))");
#undef sqlite3_rtree_geometry_callback
typedef int cffi_type_sqlite3_rtree_geometry_callback(sqlite3 *db, const char *zGeom, int (*xGeom)(sqlite3_rtree_geometry *, int, sqlite3_rtree_dbl *, int *), void *pContext);
SAME(sqlite3_rtree_geometry_callback, cffi_type_sqlite3_rtree_geometry_callback, "int sqlite3_rtree_geometry_callback(sqlite3 *db, const char *zGeom, int (*xGeom)(sqlite3_rtree_geometry *, int, sqlite3_rtree_dbl *, int *), void *pContext)");
#undef sqlite3_rtree_query_callback
typedef int cffi_type_sqlite3_rtree_query_callback(sqlite3 *db, const char *zQueryFunc, int (*xQueryFunc)(sqlite3_rtree_query_info *), void *pContext, void (*xDestructor)(void *));
SAME(sqlite3_rtree_query_callback, cffi_type_sqlite3_rtree_query_callback, "int sqlite3_rtree_query_callback(sqlite3 *db, const char *zQueryFunc, int (*xQueryFunc)(sqlite3_rtree_query_info *), void *pContext, void (*xDestructor)(void *))");
SAME(sqlite_int64, long long, "long long");
SAME(sqlite_uint64, unsigned long long, "unsigned long long");
SAME(sqlite3_int64, sqlite_int64, "sqlite_int64");
SAME(sqlite3_uint64, sqlite_uint64, "sqlite_uint64");
SAME(sqlite3_callback, int (*)(void *, int, char **, char **), "int (*)(void *, int, char **, char **)");
SAME(sqlite3_filename, const char *, "const char *");
SAME(sqlite3_syscall_ptr, void (*)(void), "void (*)(void)");
SAME(sqlite3_destructor_type, void (*)(void *), "void (*)(void *)");
SAME(sqlite3_rtree_dbl, double, "double");
SAME(sqlite3_version, const char[], "const char[]");
SAME(sqlite3_temp_directory, char *, "char *");
SAME(sqlite3_data_directory, char *, "char *");
_Static_assert(sizeof(sqlite3_file) == 8, "sqlite3_file: its size is not 8");
_Static_assert(_Alignof(sqlite3_file) == 8, "sqlite3_file: its alignment is not 8");
_Static_assert(offsetof(sqlite3_file, pMethods) == 0, "sqlite3_file: pMethods is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_file *)0)->pMethods), const sqlite3_io_methods *), "sqlite3_file: pMethods is not `const sqlite3_io_methods *`");
_Static_assert(sizeof(sqlite3_io_methods) == 152, "sqlite3_io_methods: its size is not 152");
_Static_assert(_Alignof(sqlite3_io_methods) == 8, "sqlite3_io_methods: its alignment is not 8");
_Static_assert(offsetof(sqlite3_io_methods, iVersion) == 0, "sqlite3_io_methods: iVersion is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->iVersion), int), "sqlite3_io_methods: iVersion is not `int`");
_Static_assert(offsetof(sqlite3_io_methods, xClose) == 8, "sqlite3_io_methods: xClose is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xClose), int (*)(sqlite3_file *)), "sqlite3_io_methods: xClose is not `int (*)(sqlite3_file *)`");
_Static_assert(offsetof(sqlite3_io_methods, xRead) == 16, "sqlite3_io_methods: xRead is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xRead), int (*)(sqlite3_file *, void *, int, sqlite3_int64)), "sqlite3_io_methods: xRead is not `int (*)(sqlite3_file *, void *, int, sqlite3_int64)`");
_Static_assert(offsetof(sqlite3_io_methods, xWrite) == 24, "sqlite3_io_methods: xWrite is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xWrite), int (*)(sqlite3_file *, const void *, int, sqlite3_int64)), "sqlite3_io_methods: xWrite is not `int (*)(sqlite3_file *, const void *, int, sqlite3_int64)`");
_Static_assert(offsetof(sqlite3_io_methods, xTruncate) == 32, "sqlite3_io_methods: xTruncate is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xTruncate), int (*)(sqlite3_file *, sqlite3_int64)), "sqlite3_io_methods: xTruncate is not `int (*)(sqlite3_file *, sqlite3_int64)`");
_Static_assert(offsetof(sqlite3_io_methods, xSync) == 40, "sqlite3_io_methods: xSync is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xSync), int (*)(sqlite3_file *, int)), "sqlite3_io_methods: xSync is not `int (*)(sqlite3_file *, int)`");
_Static_assert(offsetof(sqlite3_io_methods, xFileSize) == 48, "sqlite3_io_methods: xFileSize is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xFileSize), int (*)(sqlite3_file *, sqlite3_int64 *)), "sqlite3_io_methods: xFileSize is not `int (*)(sqlite3_file *, sqlite3_int64 *)`");
_Static_assert(offsetof(sqlite3_io_methods, xLock) == 56, "sqlite3_io_methods: xLock is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xLock), int (*)(sqlite3_file *, int)), "sqlite3_io_methods: xLock is not `int (*)(sqlite3_file *, int)`");
_Static_assert(offsetof(sqlite3_io_methods, xUnlock) == 64, "sqlite3_io_methods: xUnlock is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xUnlock), int (*)(sqlite3_file *, int)), "sqlite3_io_methods: xUnlock is not `int (*)(sqlite3_file *, int)`");
_Static_assert(offsetof(sqlite3_io_methods, xCheckReservedLock) == 72, "sqlite3_io_methods: xCheckReservedLock is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xCheckReservedLock), int (*)(sqlite3_file *, int *)), "sqlite3_io_methods: xCheckReservedLock is not `int (*)(sqlite3_file *, int *)`");
_Static_assert(offsetof(sqlite3_io_methods, xFileControl) == 80, "sqlite3_io_methods: xFileControl is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xFileControl), int (*)(sqlite3_file *, int, void *)), "sqlite3_io_methods: xFileControl is not `int (*)(sqlite3_file *, int, void *)`");
_Static_assert(offsetof(sqlite3_io_methods, xSectorSize) == 88, "sqlite3_io_methods: xSectorSize is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xSectorSize), int (*)(sqlite3_file *)), "sqlite3_io_methods: xSectorSize is not `int (*)(sqlite3_file *)`");
_Static_assert(offsetof(sqlite3_io_methods, xDeviceCharacteristics) == 96, "sqlite3_io_methods: xDeviceCharacteristics is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xDeviceCharacteristics), int (*)(sqlite3_file *)), "sqlite3_io_methods: xDeviceCharacteristics is not `int (*)(sqlite3_file *)`");
_Static_assert(offsetof(sqlite3_io_methods, xShmMap) == 104, "sqlite3_io_methods: xShmMap is not at 104");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xShmMap), int (*)(sqlite3_file *, int, int, int, volatile void **)), "sqlite3_io_methods: xShmMap is not `int (*)(sqlite3_file *, int, int, int, volatile void **)`");
_Static_assert(offsetof(sqlite3_io_methods, xShmLock) == 112, "sqlite3_io_methods: xShmLock is not at 112");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xShmLock), int (*)(sqlite3_file *, int, int, int)), "sqlite3_io_methods: xShmLock is not `int (*)(sqlite3_file *, int, int, int)`");
_Static_assert(offsetof(sqlite3_io_methods, xShmBarrier) == 120, "sqlite3_io_methods: xShmBarrier is not at 120");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xShmBarrier), void (*)(sqlite3_file *)), "sqlite3_io_methods: xShmBarrier is not `void (*)(sqlite3_file *)`");
_Static_assert(offsetof(sqlite3_io_methods, xShmUnmap) == 128, "sqlite3_io_methods: xShmUnmap is not at 128");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xShmUnmap), int (*)(sqlite3_file *, int)), "sqlite3_io_methods: xShmUnmap is not `int (*)(sqlite3_file *, int)`");
_Static_assert(offsetof(sqlite3_io_methods, xFetch) == 136, "sqlite3_io_methods: xFetch is not at 136");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xFetch), int (*)(sqlite3_file *, sqlite3_int64, int, void **)), "sqlite3_io_methods: xFetch is not `int (*)(sqlite3_file *, sqlite3_int64, int, void **)`");
_Static_assert(offsetof(sqlite3_io_methods, xUnfetch) == 144, "sqlite3_io_methods: xUnfetch is not at 144");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_io_methods *)0)->xUnfetch), int (*)(sqlite3_file *, sqlite3_int64, void *)), "sqlite3_io_methods: xUnfetch is not `int (*)(sqlite3_file *, sqlite3_int64, void *)`");
_Static_assert(sizeof(sqlite3_vfs) == 168, "sqlite3_vfs: its size is not 168");
_Static_assert(_Alignof(sqlite3_vfs) == 8, "sqlite3_vfs: its alignment is not 8");
_Static_assert(offsetof(sqlite3_vfs, iVersion) == 0, "sqlite3_vfs: iVersion is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->iVersion), int), "sqlite3_vfs: iVersion is not `int`");
_Static_assert(offsetof(sqlite3_vfs, szOsFile) == 4, "sqlite3_vfs: szOsFile is not at 4");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->szOsFile), int), "sqlite3_vfs: szOsFile is not `int`");
_Static_assert(offsetof(sqlite3_vfs, mxPathname) == 8, "sqlite3_vfs: mxPathname is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->mxPathname), int), "sqlite3_vfs: mxPathname is not `int`");
_Static_assert(offsetof(sqlite3_vfs, pNext) == 16, "sqlite3_vfs: pNext is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->pNext), sqlite3_vfs *), "sqlite3_vfs: pNext is not `sqlite3_vfs *`");
_Static_assert(offsetof(sqlite3_vfs, zName) == 24, "sqlite3_vfs: zName is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->zName), const char *), "sqlite3_vfs: zName is not `const char *`");
_Static_assert(offsetof(sqlite3_vfs, pAppData) == 32, "sqlite3_vfs: pAppData is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->pAppData), void *), "sqlite3_vfs: pAppData is not `void *`");
_Static_assert(offsetof(sqlite3_vfs, xOpen) == 40, "sqlite3_vfs: xOpen is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xOpen), int (*)(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *)), "sqlite3_vfs: xOpen is not `int (*)(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *)`");
_Static_assert(offsetof(sqlite3_vfs, xDelete) == 48, "sqlite3_vfs: xDelete is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xDelete), int (*)(sqlite3_vfs *, const char *, int)), "sqlite3_vfs: xDelete is not `int (*)(sqlite3_vfs *, const char *, int)`");
_Static_assert(offsetof(sqlite3_vfs, xAccess) == 56, "sqlite3_vfs: xAccess is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xAccess), int (*)(sqlite3_vfs *, const char *, int, int *)), "sqlite3_vfs: xAccess is not `int (*)(sqlite3_vfs *, const char *, int, int *)`");
_Static_assert(offsetof(sqlite3_vfs, xFullPathname) == 64, "sqlite3_vfs: xFullPathname is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xFullPathname), int (*)(sqlite3_vfs *, const char *, int, char *)), "sqlite3_vfs: xFullPathname is not `int (*)(sqlite3_vfs *, const char *, int, char *)`");
_Static_assert(offsetof(sqlite3_vfs, xDlOpen) == 72, "sqlite3_vfs: xDlOpen is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xDlOpen), void *(*)(sqlite3_vfs *, const char *)), "sqlite3_vfs: xDlOpen is not `void *(*)(sqlite3_vfs *, const char *)`");
_Static_assert(offsetof(sqlite3_vfs, xDlError) == 80, "sqlite3_vfs: xDlError is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xDlError), void (*)(sqlite3_vfs *, int, char *)), "sqlite3_vfs: xDlError is not `void (*)(sqlite3_vfs *, int, char *)`");
_Static_assert(offsetof(sqlite3_vfs, xDlSym) == 88, "sqlite3_vfs: xDlSym is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xDlSym), void (*(*)(sqlite3_vfs *, void *, const char *))(void)), "sqlite3_vfs: xDlSym is not `void (*(*)(sqlite3_vfs *, void *, const char *))(void)`");
_Static_assert(offsetof(sqlite3_vfs, xDlClose) == 96, "sqlite3_vfs: xDlClose is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xDlClose), void (*)(sqlite3_vfs *, void *)), "sqlite3_vfs: xDlClose is not `void (*)(sqlite3_vfs *, void *)`");
_Static_assert(offsetof(sqlite3_vfs, xRandomness) == 104, "sqlite3_vfs: xRandomness is not at 104");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xRandomness), int (*)(sqlite3_vfs *, int, char *)), "sqlite3_vfs: xRandomness is not `int (*)(sqlite3_vfs *, int, char *)`");
_Static_assert(offsetof(sqlite3_vfs, xSleep) == 112, "sqlite3_vfs: xSleep is not at 112");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xSleep), int (*)(sqlite3_vfs *, int)), "sqlite3_vfs: xSleep is not `int (*)(sqlite3_vfs *, int)`");
_Static_assert(offsetof(sqlite3_vfs, xCurrentTime) == 120, "sqlite3_vfs: xCurrentTime is not at 120");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xCurrentTime), int (*)(sqlite3_vfs *, double *)), "sqlite3_vfs: xCurrentTime is not `int (*)(sqlite3_vfs *, double *)`");
_Static_assert(offsetof(sqlite3_vfs, xGetLastError) == 128, "sqlite3_vfs: xGetLastError is not at 128");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xGetLastError), int (*)(sqlite3_vfs *, int, char *)), "sqlite3_vfs: xGetLastError is not `int (*)(sqlite3_vfs *, int, char *)`");
_Static_assert(offsetof(sqlite3_vfs, xCurrentTimeInt64) == 136, "sqlite3_vfs: xCurrentTimeInt64 is not at 136");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xCurrentTimeInt64), int (*)(sqlite3_vfs *, sqlite3_int64 *)), "sqlite3_vfs: xCurrentTimeInt64 is not `int (*)(sqlite3_vfs *, sqlite3_int64 *)`");
_Static_assert(offsetof(sqlite3_vfs, xSetSystemCall) == 144, "sqlite3_vfs: xSetSystemCall is not at 144");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xSetSystemCall), int (*)(sqlite3_vfs *, const char *, sqlite3_syscall_ptr)), "sqlite3_vfs: xSetSystemCall is not `int (*)(sqlite3_vfs *, const char *, sqlite3_syscall_ptr)`");
_Static_assert(offsetof(sqlite3_vfs, xGetSystemCall) == 152, "sqlite3_vfs: xGetSystemCall is not at 152");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xGetSystemCall), sqlite3_syscall_ptr (*)(sqlite3_vfs *, const char *)), "sqlite3_vfs: xGetSystemCall is not `sqlite3_syscall_ptr (*)(sqlite3_vfs *, const char *)`");
_Static_assert(offsetof(sqlite3_vfs, xNextSystemCall) == 160, "sqlite3_vfs: xNextSystemCall is not at 160");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vfs *)0)->xNextSystemCall), const char *(*)(sqlite3_vfs *, const char *)), "sqlite3_vfs: xNextSystemCall is not `const char *(*)(sqlite3_vfs *, const char *)`");
_Static_assert(sizeof(sqlite3_mem_methods) == 64, "sqlite3_mem_methods: its size is not 64");
_Static_assert(_Alignof(sqlite3_mem_methods) == 8, "sqlite3_mem_methods: its alignment is not 8");
_Static_assert(offsetof(sqlite3_mem_methods, xMalloc) == 0, "sqlite3_mem_methods: xMalloc is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mem_methods *)0)->xMalloc), void *(*)(int)), "sqlite3_mem_methods: xMalloc is not `void *(*)(int)`");
_Static_assert(offsetof(sqlite3_mem_methods, xFree) == 8, "sqlite3_mem_methods: xFree is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mem_methods *)0)->xFree), void (*)(void *)), "sqlite3_mem_methods: xFree is not `void (*)(void *)`");
_Static_assert(offsetof(sqlite3_mem_methods, xRealloc) == 16, "sqlite3_mem_methods: xRealloc is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mem_methods *)0)->xRealloc), void *(*)(void *, int)), "sqlite3_mem_methods: xRealloc is not `void *(*)(void *, int)`");
_Static_assert(offsetof(sqlite3_mem_methods, xSize) == 24, "sqlite3_mem_methods: xSize is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mem_methods *)0)->xSize), int (*)(void *)), "sqlite3_mem_methods: xSize is not `int (*)(void *)`");
_Static_assert(offsetof(sqlite3_mem_methods, xRoundup) == 32, "sqlite3_mem_methods: xRoundup is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mem_methods *)0)->xRoundup), int (*)(int)), "sqlite3_mem_methods: xRoundup is not `int (*)(int)`");
_Static_assert(offsetof(sqlite3_mem_methods, xInit) == 40, "sqlite3_mem_methods: xInit is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mem_methods *)0)->xInit), int (*)(void *)), "sqlite3_mem_methods: xInit is not `int (*)(void *)`");
_Static_assert(offsetof(sqlite3_mem_methods, xShutdown) == 48, "sqlite3_mem_methods: xShutdown is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mem_methods *)0)->xShutdown), void (*)(void *)), "sqlite3_mem_methods: xShutdown is not `void (*)(void *)`");
_Static_assert(offsetof(sqlite3_mem_methods, pAppData) == 56, "sqlite3_mem_methods: pAppData is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mem_methods *)0)->pAppData), void *), "sqlite3_mem_methods: pAppData is not `void *`");
_Static_assert(sizeof(sqlite3_vtab) == 24, "sqlite3_vtab: its size is not 24");
_Static_assert(_Alignof(sqlite3_vtab) == 8, "sqlite3_vtab: its alignment is not 8");
_Static_assert(offsetof(sqlite3_vtab, pModule) == 0, "sqlite3_vtab: pModule is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vtab *)0)->pModule), const sqlite3_module *), "sqlite3_vtab: pModule is not `const sqlite3_module *`");
_Static_assert(offsetof(sqlite3_vtab, nRef) == 8, "sqlite3_vtab: nRef is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vtab *)0)->nRef), int), "sqlite3_vtab: nRef is not `int`");
_Static_assert(offsetof(sqlite3_vtab, zErrMsg) == 16, "sqlite3_vtab: zErrMsg is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vtab *)0)->zErrMsg), char *), "sqlite3_vtab: zErrMsg is not `char *`");
_Static_assert(sizeof(sqlite3_index_info) == 96, "sqlite3_index_info: its size is not 96");
_Static_assert(_Alignof(sqlite3_index_info) == 8, "sqlite3_index_info: its alignment is not 8");
_Static_assert(offsetof(sqlite3_index_info, nConstraint) == 0, "sqlite3_index_info: nConstraint is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->nConstraint), int), "sqlite3_index_info: nConstraint is not `int`");
_Static_assert(offsetof(sqlite3_index_info, aConstraint) == 8, "sqlite3_index_info: aConstraint is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->aConstraint), struct sqlite3_index_constraint *), "sqlite3_index_info: aConstraint is not `struct sqlite3_index_constraint *`");
_Static_assert(offsetof(sqlite3_index_info, nOrderBy) == 16, "sqlite3_index_info: nOrderBy is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->nOrderBy), int), "sqlite3_index_info: nOrderBy is not `int`");
_Static_assert(offsetof(sqlite3_index_info, aOrderBy) == 24, "sqlite3_index_info: aOrderBy is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->aOrderBy), struct sqlite3_index_orderby *), "sqlite3_index_info: aOrderBy is not `struct sqlite3_index_orderby *`");
_Static_assert(offsetof(sqlite3_index_info, aConstraintUsage) == 32, "sqlite3_index_info: aConstraintUsage is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->aConstraintUsage), struct sqlite3_index_constraint_usage *), "sqlite3_index_info: aConstraintUsage is not `struct sqlite3_index_constraint_usage *`");
_Static_assert(offsetof(sqlite3_index_info, idxNum) == 40, "sqlite3_index_info: idxNum is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->idxNum), int), "sqlite3_index_info: idxNum is not `int`");
_Static_assert(offsetof(sqlite3_index_info, idxStr) == 48, "sqlite3_index_info: idxStr is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->idxStr), char *), "sqlite3_index_info: idxStr is not `char *`");
_Static_assert(offsetof(sqlite3_index_info, needToFreeIdxStr) == 56, "sqlite3_index_info: needToFreeIdxStr is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->needToFreeIdxStr), int), "sqlite3_index_info: needToFreeIdxStr is not `int`");
_Static_assert(offsetof(sqlite3_index_info, orderByConsumed) == 60, "sqlite3_index_info: orderByConsumed is not at 60");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->orderByConsumed), int), "sqlite3_index_info: orderByConsumed is not `int`");
_Static_assert(offsetof(sqlite3_index_info, estimatedCost) == 64, "sqlite3_index_info: estimatedCost is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->estimatedCost), double), "sqlite3_index_info: estimatedCost is not `double`");
_Static_assert(offsetof(sqlite3_index_info, estimatedRows) == 72, "sqlite3_index_info: estimatedRows is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->estimatedRows), sqlite3_int64), "sqlite3_index_info: estimatedRows is not `sqlite3_int64`");
_Static_assert(offsetof(sqlite3_index_info, idxFlags) == 80, "sqlite3_index_info: idxFlags is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->idxFlags), int), "sqlite3_index_info: idxFlags is not `int`");
_Static_assert(offsetof(sqlite3_index_info, colUsed) == 88, "sqlite3_index_info: colUsed is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_index_info *)0)->colUsed), sqlite3_uint64), "sqlite3_index_info: colUsed is not `sqlite3_uint64`");
_Static_assert(sizeof(sqlite3_vtab_cursor) == 8, "sqlite3_vtab_cursor: its size is not 8");
_Static_assert(_Alignof(sqlite3_vtab_cursor) == 8, "sqlite3_vtab_cursor: its alignment is not 8");
_Static_assert(offsetof(sqlite3_vtab_cursor, pVtab) == 0, "sqlite3_vtab_cursor: pVtab is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_vtab_cursor *)0)->pVtab), sqlite3_vtab *), "sqlite3_vtab_cursor: pVtab is not `sqlite3_vtab *`");
_Static_assert(sizeof(sqlite3_module) == 200, "sqlite3_module: its size is not 200");
_Static_assert(_Alignof(sqlite3_module) == 8, "sqlite3_module: its alignment is not 8");
_Static_assert(offsetof(sqlite3_module, iVersion) == 0, "sqlite3_module: iVersion is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->iVersion), int), "sqlite3_module: iVersion is not `int`");
_Static_assert(offsetof(sqlite3_module, xCreate) == 8, "sqlite3_module: xCreate is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xCreate), int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)), "sqlite3_module: xCreate is not `int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)`");
_Static_assert(offsetof(sqlite3_module, xConnect) == 16, "sqlite3_module: xConnect is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xConnect), int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)), "sqlite3_module: xConnect is not `int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)`");
_Static_assert(offsetof(sqlite3_module, xBestIndex) == 24, "sqlite3_module: xBestIndex is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xBestIndex), int (*)(sqlite3_vtab *, sqlite3_index_info *)), "sqlite3_module: xBestIndex is not `int (*)(sqlite3_vtab *, sqlite3_index_info *)`");
_Static_assert(offsetof(sqlite3_module, xDisconnect) == 32, "sqlite3_module: xDisconnect is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xDisconnect), int (*)(sqlite3_vtab *)), "sqlite3_module: xDisconnect is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(sqlite3_module, xDestroy) == 40, "sqlite3_module: xDestroy is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xDestroy), int (*)(sqlite3_vtab *)), "sqlite3_module: xDestroy is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(sqlite3_module, xOpen) == 48, "sqlite3_module: xOpen is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xOpen), int (*)(sqlite3_vtab *, sqlite3_vtab_cursor **)), "sqlite3_module: xOpen is not `int (*)(sqlite3_vtab *, sqlite3_vtab_cursor **)`");
_Static_assert(offsetof(sqlite3_module, xClose) == 56, "sqlite3_module: xClose is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xClose), int (*)(sqlite3_vtab_cursor *)), "sqlite3_module: xClose is not `int (*)(sqlite3_vtab_cursor *)`");
_Static_assert(offsetof(sqlite3_module, xFilter) == 64, "sqlite3_module: xFilter is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xFilter), int (*)(sqlite3_vtab_cursor *, int, const char *, int, sqlite3_value **)), "sqlite3_module: xFilter is not `int (*)(sqlite3_vtab_cursor *, int, const char *, int, sqlite3_value **)`");
_Static_assert(offsetof(sqlite3_module, xNext) == 72, "sqlite3_module: xNext is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xNext), int (*)(sqlite3_vtab_cursor *)), "sqlite3_module: xNext is not `int (*)(sqlite3_vtab_cursor *)`");
_Static_assert(offsetof(sqlite3_module, xEof) == 80, "sqlite3_module: xEof is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xEof), int (*)(sqlite3_vtab_cursor *)), "sqlite3_module: xEof is not `int (*)(sqlite3_vtab_cursor *)`");
_Static_assert(offsetof(sqlite3_module, xColumn) == 88, "sqlite3_module: xColumn is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xColumn), int (*)(sqlite3_vtab_cursor *, sqlite3_context *, int)), "sqlite3_module: xColumn is not `int (*)(sqlite3_vtab_cursor *, sqlite3_context *, int)`");
_Static_assert(offsetof(sqlite3_module, xRowid) == 96, "sqlite3_module: xRowid is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xRowid), int (*)(sqlite3_vtab_cursor *, sqlite3_int64 *)), "sqlite3_module: xRowid is not `int (*)(sqlite3_vtab_cursor *, sqlite3_int64 *)`");
_Static_assert(offsetof(sqlite3_module, xUpdate) == 104, "sqlite3_module: xUpdate is not at 104");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xUpdate), int (*)(sqlite3_vtab *, int, sqlite3_value **, sqlite3_int64 *)), "sqlite3_module: xUpdate is not `int (*)(sqlite3_vtab *, int, sqlite3_value **, sqlite3_int64 *)`");
_Static_assert(offsetof(sqlite3_module, xBegin) == 112, "sqlite3_module: xBegin is not at 112");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xBegin), int (*)(sqlite3_vtab *)), "sqlite3_module: xBegin is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(sqlite3_module, xSync) == 120, "sqlite3_module: xSync is not at 120");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xSync), int (*)(sqlite3_vtab *)), "sqlite3_module: xSync is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(sqlite3_module, xCommit) == 128, "sqlite3_module: xCommit is not at 128");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xCommit), int (*)(sqlite3_vtab *)), "sqlite3_module: xCommit is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(sqlite3_module, xRollback) == 136, "sqlite3_module: xRollback is not at 136");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xRollback), int (*)(sqlite3_vtab *)), "sqlite3_module: xRollback is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(sqlite3_module, xFindFunction) == 144, "sqlite3_module: xFindFunction is not at 144");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xFindFunction), int (*)(sqlite3_vtab *, int, const char *, void (**)(sqlite3_context *, int, sqlite3_value **), void **)), "sqlite3_module: xFindFunction is not `int (*)(sqlite3_vtab *, int, const char *, void (**)(sqlite3_context *, int, sqlite3_value **), void **)`");
_Static_assert(offsetof(sqlite3_module, xRename) == 152, "sqlite3_module: xRename is not at 152");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xRename), int (*)(sqlite3_vtab *, const char *)), "sqlite3_module: xRename is not `int (*)(sqlite3_vtab *, const char *)`");
_Static_assert(offsetof(sqlite3_module, xSavepoint) == 160, "sqlite3_module: xSavepoint is not at 160");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xSavepoint), int (*)(sqlite3_vtab *, int)), "sqlite3_module: xSavepoint is not `int (*)(sqlite3_vtab *, int)`");
_Static_assert(offsetof(sqlite3_module, xRelease) == 168, "sqlite3_module: xRelease is not at 168");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xRelease), int (*)(sqlite3_vtab *, int)), "sqlite3_module: xRelease is not `int (*)(sqlite3_vtab *, int)`");
_Static_assert(offsetof(sqlite3_module, xRollbackTo) == 176, "sqlite3_module: xRollbackTo is not at 176");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xRollbackTo), int (*)(sqlite3_vtab *, int)), "sqlite3_module: xRollbackTo is not `int (*)(sqlite3_vtab *, int)`");
_Static_assert(offsetof(sqlite3_module, xShadowName) == 184, "sqlite3_module: xShadowName is not at 184");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xShadowName), int (*)(const char *)), "sqlite3_module: xShadowName is not `int (*)(const char *)`");
_Static_assert(offsetof(sqlite3_module, xIntegrity) == 192, "sqlite3_module: xIntegrity is not at 192");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_module *)0)->xIntegrity), int (*)(sqlite3_vtab *, const char *, const char *, int, char **)), "sqlite3_module: xIntegrity is not `int (*)(sqlite3_vtab *, const char *, const char *, int, char **)`");
_Static_assert(sizeof(struct sqlite3_index_constraint) == 12, "struct sqlite3_index_constraint: its size is not 12");
_Static_assert(_Alignof(struct sqlite3_index_constraint) == 4, "struct sqlite3_index_constraint: its alignment is not 4");
_Static_assert(offsetof(struct sqlite3_index_constraint, iColumn) == 0, "struct sqlite3_index_constraint: iColumn is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_constraint *)0)->iColumn), int), "struct sqlite3_index_constraint: iColumn is not `int`");
_Static_assert(offsetof(struct sqlite3_index_constraint, op) == 4, "struct sqlite3_index_constraint: op is not at 4");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_constraint *)0)->op), unsigned char), "struct sqlite3_index_constraint: op is not `unsigned char`");
_Static_assert(offsetof(struct sqlite3_index_constraint, usable) == 5, "struct sqlite3_index_constraint: usable is not at 5");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_constraint *)0)->usable), unsigned char), "struct sqlite3_index_constraint: usable is not `unsigned char`");
_Static_assert(offsetof(struct sqlite3_index_constraint, iTermOffset) == 8, "struct sqlite3_index_constraint: iTermOffset is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_constraint *)0)->iTermOffset), int), "struct sqlite3_index_constraint: iTermOffset is not `int`");
_Static_assert(sizeof(struct sqlite3_index_orderby) == 8, "struct sqlite3_index_orderby: its size is not 8");
_Static_assert(_Alignof(struct sqlite3_index_orderby) == 4, "struct sqlite3_index_orderby: its alignment is not 4");
_Static_assert(offsetof(struct sqlite3_index_orderby, iColumn) == 0, "struct sqlite3_index_orderby: iColumn is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_orderby *)0)->iColumn), int), "struct sqlite3_index_orderby: iColumn is not `int`");
_Static_assert(offsetof(struct sqlite3_index_orderby, desc) == 4, "struct sqlite3_index_orderby: desc is not at 4");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_orderby *)0)->desc), unsigned char), "struct sqlite3_index_orderby: desc is not `unsigned char`");
_Static_assert(sizeof(struct sqlite3_index_constraint_usage) == 8, "struct sqlite3_index_constraint_usage: its size is not 8");
_Static_assert(_Alignof(struct sqlite3_index_constraint_usage) == 4, "struct sqlite3_index_constraint_usage: its alignment is not 4");
_Static_assert(offsetof(struct sqlite3_index_constraint_usage, argvIndex) == 0, "struct sqlite3_index_constraint_usage: argvIndex is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_constraint_usage *)0)->argvIndex), int), "struct sqlite3_index_constraint_usage: argvIndex is not `int`");
_Static_assert(offsetof(struct sqlite3_index_constraint_usage, omit) == 4, "struct sqlite3_index_constraint_usage: omit is not at 4");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_constraint_usage *)0)->omit), unsigned char), "struct sqlite3_index_constraint_usage: omit is not `unsigned char`");
_Static_assert(sizeof(sqlite3_mutex_methods) == 72, "sqlite3_mutex_methods: its size is not 72");
_Static_assert(_Alignof(sqlite3_mutex_methods) == 8, "sqlite3_mutex_methods: its alignment is not 8");
_Static_assert(offsetof(sqlite3_mutex_methods, xMutexInit) == 0, "sqlite3_mutex_methods: xMutexInit is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mutex_methods *)0)->xMutexInit), int (*)(void)), "sqlite3_mutex_methods: xMutexInit is not `int (*)(void)`");
_Static_assert(offsetof(sqlite3_mutex_methods, xMutexEnd) == 8, "sqlite3_mutex_methods: xMutexEnd is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mutex_methods *)0)->xMutexEnd), int (*)(void)), "sqlite3_mutex_methods: xMutexEnd is not `int (*)(void)`");
_Static_assert(offsetof(sqlite3_mutex_methods, xMutexAlloc) == 16, "sqlite3_mutex_methods: xMutexAlloc is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mutex_methods *)0)->xMutexAlloc), sqlite3_mutex *(*)(int)), "sqlite3_mutex_methods: xMutexAlloc is not `sqlite3_mutex *(*)(int)`");
_Static_assert(offsetof(sqlite3_mutex_methods, xMutexFree) == 24, "sqlite3_mutex_methods: xMutexFree is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mutex_methods *)0)->xMutexFree), void (*)(sqlite3_mutex *)), "sqlite3_mutex_methods: xMutexFree is not `void (*)(sqlite3_mutex *)`");
_Static_assert(offsetof(sqlite3_mutex_methods, xMutexEnter) == 32, "sqlite3_mutex_methods: xMutexEnter is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mutex_methods *)0)->xMutexEnter), void (*)(sqlite3_mutex *)), "sqlite3_mutex_methods: xMutexEnter is not `void (*)(sqlite3_mutex *)`");
_Static_assert(offsetof(sqlite3_mutex_methods, xMutexTry) == 40, "sqlite3_mutex_methods: xMutexTry is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mutex_methods *)0)->xMutexTry), int (*)(sqlite3_mutex *)), "sqlite3_mutex_methods: xMutexTry is not `int (*)(sqlite3_mutex *)`");
_Static_assert(offsetof(sqlite3_mutex_methods, xMutexLeave) == 48, "sqlite3_mutex_methods: xMutexLeave is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mutex_methods *)0)->xMutexLeave), void (*)(sqlite3_mutex *)), "sqlite3_mutex_methods: xMutexLeave is not `void (*)(sqlite3_mutex *)`");
_Static_assert(offsetof(sqlite3_mutex_methods, xMutexHeld) == 56, "sqlite3_mutex_methods: xMutexHeld is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mutex_methods *)0)->xMutexHeld), int (*)(sqlite3_mutex *)), "sqlite3_mutex_methods: xMutexHeld is not `int (*)(sqlite3_mutex *)`");
_Static_assert(offsetof(sqlite3_mutex_methods, xMutexNotheld) == 64, "sqlite3_mutex_methods: xMutexNotheld is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_mutex_methods *)0)->xMutexNotheld), int (*)(sqlite3_mutex *)), "sqlite3_mutex_methods: xMutexNotheld is not `int (*)(sqlite3_mutex *)`");
_Static_assert(sizeof(sqlite3_pcache_page) == 16, "sqlite3_pcache_page: its size is not 16");
_Static_assert(_Alignof(sqlite3_pcache_page) == 8, "sqlite3_pcache_page: its alignment is not 8");
_Static_assert(offsetof(sqlite3_pcache_page, pBuf) == 0, "sqlite3_pcache_page: pBuf is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_page *)0)->pBuf), void *), "sqlite3_pcache_page: pBuf is not `void *`");
_Static_assert(offsetof(sqlite3_pcache_page, pExtra) == 8, "sqlite3_pcache_page: pExtra is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_page *)0)->pExtra), void *), "sqlite3_pcache_page: pExtra is not `void *`");
_Static_assert(sizeof(sqlite3_pcache_methods2) == 104, "sqlite3_pcache_methods2: its size is not 104");
_Static_assert(_Alignof(sqlite3_pcache_methods2) == 8, "sqlite3_pcache_methods2: its alignment is not 8");
_Static_assert(offsetof(sqlite3_pcache_methods2, iVersion) == 0, "sqlite3_pcache_methods2: iVersion is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->iVersion), int), "sqlite3_pcache_methods2: iVersion is not `int`");
_Static_assert(offsetof(sqlite3_pcache_methods2, pArg) == 8, "sqlite3_pcache_methods2: pArg is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->pArg), void *), "sqlite3_pcache_methods2: pArg is not `void *`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xInit) == 16, "sqlite3_pcache_methods2: xInit is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xInit), int (*)(void *)), "sqlite3_pcache_methods2: xInit is not `int (*)(void *)`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xShutdown) == 24, "sqlite3_pcache_methods2: xShutdown is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xShutdown), void (*)(void *)), "sqlite3_pcache_methods2: xShutdown is not `void (*)(void *)`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xCreate) == 32, "sqlite3_pcache_methods2: xCreate is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xCreate), sqlite3_pcache *(*)(int, int, int)), "sqlite3_pcache_methods2: xCreate is not `sqlite3_pcache *(*)(int, int, int)`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xCachesize) == 40, "sqlite3_pcache_methods2: xCachesize is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xCachesize), void (*)(sqlite3_pcache *, int)), "sqlite3_pcache_methods2: xCachesize is not `void (*)(sqlite3_pcache *, int)`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xPagecount) == 48, "sqlite3_pcache_methods2: xPagecount is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xPagecount), int (*)(sqlite3_pcache *)), "sqlite3_pcache_methods2: xPagecount is not `int (*)(sqlite3_pcache *)`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xFetch) == 56, "sqlite3_pcache_methods2: xFetch is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xFetch), sqlite3_pcache_page *(*)(sqlite3_pcache *, unsigned int, int)), "sqlite3_pcache_methods2: xFetch is not `sqlite3_pcache_page *(*)(sqlite3_pcache *, unsigned int, int)`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xUnpin) == 64, "sqlite3_pcache_methods2: xUnpin is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xUnpin), void (*)(sqlite3_pcache *, sqlite3_pcache_page *, int)), "sqlite3_pcache_methods2: xUnpin is not `void (*)(sqlite3_pcache *, sqlite3_pcache_page *, int)`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xRekey) == 72, "sqlite3_pcache_methods2: xRekey is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xRekey), void (*)(sqlite3_pcache *, sqlite3_pcache_page *, unsigned int, unsigned int)), "sqlite3_pcache_methods2: xRekey is not `void (*)(sqlite3_pcache *, sqlite3_pcache_page *, unsigned int, unsigned int)`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xTruncate) == 80, "sqlite3_pcache_methods2: xTruncate is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xTruncate), void (*)(sqlite3_pcache *, unsigned int)), "sqlite3_pcache_methods2: xTruncate is not `void (*)(sqlite3_pcache *, unsigned int)`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xDestroy) == 88, "sqlite3_pcache_methods2: xDestroy is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xDestroy), void (*)(sqlite3_pcache *)), "sqlite3_pcache_methods2: xDestroy is not `void (*)(sqlite3_pcache *)`");
_Static_assert(offsetof(sqlite3_pcache_methods2, xShrink) == 96, "sqlite3_pcache_methods2: xShrink is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods2 *)0)->xShrink), void (*)(sqlite3_pcache *)), "sqlite3_pcache_methods2: xShrink is not `void (*)(sqlite3_pcache *)`");
_Static_assert(sizeof(sqlite3_pcache_methods) == 88, "sqlite3_pcache_methods: its size is not 88");
_Static_assert(_Alignof(sqlite3_pcache_methods) == 8, "sqlite3_pcache_methods: its alignment is not 8");
_Static_assert(offsetof(sqlite3_pcache_methods, pArg) == 0, "sqlite3_pcache_methods: pArg is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->pArg), void *), "sqlite3_pcache_methods: pArg is not `void *`");
_Static_assert(offsetof(sqlite3_pcache_methods, xInit) == 8, "sqlite3_pcache_methods: xInit is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->xInit), int (*)(void *)), "sqlite3_pcache_methods: xInit is not `int (*)(void *)`");
_Static_assert(offsetof(sqlite3_pcache_methods, xShutdown) == 16, "sqlite3_pcache_methods: xShutdown is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->xShutdown), void (*)(void *)), "sqlite3_pcache_methods: xShutdown is not `void (*)(void *)`");
_Static_assert(offsetof(sqlite3_pcache_methods, xCreate) == 24, "sqlite3_pcache_methods: xCreate is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->xCreate), sqlite3_pcache *(*)(int, int)), "sqlite3_pcache_methods: xCreate is not `sqlite3_pcache *(*)(int, int)`");
_Static_assert(offsetof(sqlite3_pcache_methods, xCachesize) == 32, "sqlite3_pcache_methods: xCachesize is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->xCachesize), void (*)(sqlite3_pcache *, int)), "sqlite3_pcache_methods: xCachesize is not `void (*)(sqlite3_pcache *, int)`");
_Static_assert(offsetof(sqlite3_pcache_methods, xPagecount) == 40, "sqlite3_pcache_methods: xPagecount is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->xPagecount), int (*)(sqlite3_pcache *)), "sqlite3_pcache_methods: xPagecount is not `int (*)(sqlite3_pcache *)`");
_Static_assert(offsetof(sqlite3_pcache_methods, xFetch) == 48, "sqlite3_pcache_methods: xFetch is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->xFetch), void *(*)(sqlite3_pcache *, unsigned int, int)), "sqlite3_pcache_methods: xFetch is not `void *(*)(sqlite3_pcache *, unsigned int, int)`");
_Static_assert(offsetof(sqlite3_pcache_methods, xUnpin) == 56, "sqlite3_pcache_methods: xUnpin is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->xUnpin), void (*)(sqlite3_pcache *, void *, int)), "sqlite3_pcache_methods: xUnpin is not `void (*)(sqlite3_pcache *, void *, int)`");
_Static_assert(offsetof(sqlite3_pcache_methods, xRekey) == 64, "sqlite3_pcache_methods: xRekey is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->xRekey), void (*)(sqlite3_pcache *, void *, unsigned int, unsigned int)), "sqlite3_pcache_methods: xRekey is not `void (*)(sqlite3_pcache *, void *, unsigned int, unsigned int)`");
_Static_assert(offsetof(sqlite3_pcache_methods, xTruncate) == 72, "sqlite3_pcache_methods: xTruncate is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->xTruncate), void (*)(sqlite3_pcache *, unsigned int)), "sqlite3_pcache_methods: xTruncate is not `void (*)(sqlite3_pcache *, unsigned int)`");
_Static_assert(offsetof(sqlite3_pcache_methods, xDestroy) == 80, "sqlite3_pcache_methods: xDestroy is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_pcache_methods *)0)->xDestroy), void (*)(sqlite3_pcache *)), "sqlite3_pcache_methods: xDestroy is not `void (*)(sqlite3_pcache *)`");
_Static_assert(sizeof(sqlite3_snapshot) == 48, "sqlite3_snapshot: its size is not 48");
_Static_assert(_Alignof(sqlite3_snapshot) == 1, "sqlite3_snapshot: its alignment is not 1");
_Static_assert(offsetof(sqlite3_snapshot, hidden) == 0, "sqlite3_snapshot: hidden is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_snapshot *)0)->hidden), unsigned char[48]), "sqlite3_snapshot: hidden is not `unsigned char[48]`");
_Static_assert(sizeof(sqlite3_rtree_geometry) == 40, "sqlite3_rtree_geometry: its size is not 40");
_Static_assert(_Alignof(sqlite3_rtree_geometry) == 8, "sqlite3_rtree_geometry: its alignment is not 8");
_Static_assert(offsetof(sqlite3_rtree_geometry, pContext) == 0, "sqlite3_rtree_geometry: pContext is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_geometry *)0)->pContext), void *), "sqlite3_rtree_geometry: pContext is not `void *`");
_Static_assert(offsetof(sqlite3_rtree_geometry, nParam) == 8, "sqlite3_rtree_geometry: nParam is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_geometry *)0)->nParam), int), "sqlite3_rtree_geometry: nParam is not `int`");
_Static_assert(offsetof(sqlite3_rtree_geometry, aParam) == 16, "sqlite3_rtree_geometry: aParam is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_geometry *)0)->aParam), sqlite3_rtree_dbl *), "sqlite3_rtree_geometry: aParam is not `sqlite3_rtree_dbl *`");
_Static_assert(offsetof(sqlite3_rtree_geometry, pUser) == 24, "sqlite3_rtree_geometry: pUser is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_geometry *)0)->pUser), void *), "sqlite3_rtree_geometry: pUser is not `void *`");
_Static_assert(offsetof(sqlite3_rtree_geometry, xDelUser) == 32, "sqlite3_rtree_geometry: xDelUser is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_geometry *)0)->xDelUser), void (*)(void *)), "sqlite3_rtree_geometry: xDelUser is not `void (*)(void *)`");
_Static_assert(sizeof(sqlite3_rtree_query_info) == 112, "sqlite3_rtree_query_info: its size is not 112");
_Static_assert(_Alignof(sqlite3_rtree_query_info) == 8, "sqlite3_rtree_query_info: its alignment is not 8");
_Static_assert(offsetof(sqlite3_rtree_query_info, pContext) == 0, "sqlite3_rtree_query_info: pContext is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->pContext), void *), "sqlite3_rtree_query_info: pContext is not `void *`");
_Static_assert(offsetof(sqlite3_rtree_query_info, nParam) == 8, "sqlite3_rtree_query_info: nParam is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->nParam), int), "sqlite3_rtree_query_info: nParam is not `int`");
_Static_assert(offsetof(sqlite3_rtree_query_info, aParam) == 16, "sqlite3_rtree_query_info: aParam is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->aParam), sqlite3_rtree_dbl *), "sqlite3_rtree_query_info: aParam is not `sqlite3_rtree_dbl *`");
_Static_assert(offsetof(sqlite3_rtree_query_info, pUser) == 24, "sqlite3_rtree_query_info: pUser is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->pUser), void *), "sqlite3_rtree_query_info: pUser is not `void *`");
_Static_assert(offsetof(sqlite3_rtree_query_info, xDelUser) == 32, "sqlite3_rtree_query_info: xDelUser is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->xDelUser), void (*)(void *)), "sqlite3_rtree_query_info: xDelUser is not `void (*)(void *)`");
_Static_assert(offsetof(sqlite3_rtree_query_info, aCoord) == 40, "sqlite3_rtree_query_info: aCoord is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->aCoord), sqlite3_rtree_dbl *), "sqlite3_rtree_query_info: aCoord is not `sqlite3_rtree_dbl *`");
_Static_assert(offsetof(sqlite3_rtree_query_info, anQueue) == 48, "sqlite3_rtree_query_info: anQueue is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->anQueue), unsigned int *), "sqlite3_rtree_query_info: anQueue is not `unsigned int *`");
_Static_assert(offsetof(sqlite3_rtree_query_info, nCoord) == 56, "sqlite3_rtree_query_info: nCoord is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->nCoord), int), "sqlite3_rtree_query_info: nCoord is not `int`");
_Static_assert(offsetof(sqlite3_rtree_query_info, iLevel) == 60, "sqlite3_rtree_query_info: iLevel is not at 60");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->iLevel), int), "sqlite3_rtree_query_info: iLevel is not `int`");
_Static_assert(offsetof(sqlite3_rtree_query_info, mxLevel) == 64, "sqlite3_rtree_query_info: mxLevel is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->mxLevel), int), "sqlite3_rtree_query_info: mxLevel is not `int`");
_Static_assert(offsetof(sqlite3_rtree_query_info, iRowid) == 72, "sqlite3_rtree_query_info: iRowid is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->iRowid), sqlite3_int64), "sqlite3_rtree_query_info: iRowid is not `sqlite3_int64`");
_Static_assert(offsetof(sqlite3_rtree_query_info, rParentScore) == 80, "sqlite3_rtree_query_info: rParentScore is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->rParentScore), sqlite3_rtree_dbl), "sqlite3_rtree_query_info: rParentScore is not `sqlite3_rtree_dbl`");
_Static_assert(offsetof(sqlite3_rtree_query_info, eParentWithin) == 88, "sqlite3_rtree_query_info: eParentWithin is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->eParentWithin), int), "sqlite3_rtree_query_info: eParentWithin is not `int`");
_Static_assert(offsetof(sqlite3_rtree_query_info, eWithin) == 92, "sqlite3_rtree_query_info: eWithin is not at 92");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->eWithin), int), "sqlite3_rtree_query_info: eWithin is not `int`");
_Static_assert(offsetof(sqlite3_rtree_query_info, rScore) == 96, "sqlite3_rtree_query_info: rScore is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->rScore), sqlite3_rtree_dbl), "sqlite3_rtree_query_info: rScore is not `sqlite3_rtree_dbl`");
_Static_assert(offsetof(sqlite3_rtree_query_info, apSqlParam) == 104, "sqlite3_rtree_query_info: apSqlParam is not at 104");
_Static_assert(__builtin_types_compatible_p(__typeof__(((sqlite3_rtree_query_info *)0)->apSqlParam), sqlite3_value **), "sqlite3_rtree_query_info: apSqlParam is not `sqlite3_value **`");
_Static_assert((SQLITE_VERSION_NUMBER) == 3054001, "SQLITE_VERSION_NUMBER: it is not 3054001");
_Static_assert((SQLITE_OK) == 0, "SQLITE_OK: it is not 0");
_Static_assert((SQLITE_ERROR) == 1, "SQLITE_ERROR: it is not 1");
_Static_assert((SQLITE_INTERNAL) == 2, "SQLITE_INTERNAL: it is not 2");
_Static_assert((SQLITE_PERM) == 3, "SQLITE_PERM: it is not 3");
_Static_assert((SQLITE_ABORT) == 4, "SQLITE_ABORT: it is not 4");
_Static_assert((SQLITE_BUSY) == 5, "SQLITE_BUSY: it is not 5");
_Static_assert((SQLITE_LOCKED) == 6, "SQLITE_LOCKED: it is not 6");
_Static_assert((SQLITE_NOMEM) == 7, "SQLITE_NOMEM: it is not 7");
_Static_assert((SQLITE_READONLY) == 8, "SQLITE_READONLY: it is not 8");
_Static_assert((SQLITE_INTERRUPT) == 9, "SQLITE_INTERRUPT: it is not 9");
_Static_assert((SQLITE_IOERR) == 10, "SQLITE_IOERR: it is not 10");
_Static_assert((SQLITE_CORRUPT) == 11, "SQLITE_CORRUPT: it is not 11");
_Static_assert((SQLITE_NOTFOUND) == 12, "SQLITE_NOTFOUND: it is not 12");
_Static_assert((SQLITE_FULL) == 13, "SQLITE_FULL: it is not 13");
_Static_assert((SQLITE_CANTOPEN) == 14, "SQLITE_CANTOPEN: it is not 14");
_Static_assert((SQLITE_PROTOCOL) == 15, "SQLITE_PROTOCOL: it is not 15");
_Static_assert((SQLITE_EMPTY) == 16, "SQLITE_EMPTY: it is not 16");
_Static_assert((SQLITE_SCHEMA) == 17, "SQLITE_SCHEMA: it is not 17");
_Static_assert((SQLITE_TOOBIG) == 18, "SQLITE_TOOBIG: it is not 18");
_Static_assert((SQLITE_CONSTRAINT) == 19, "SQLITE_CONSTRAINT: it is not 19");
_Static_assert((SQLITE_MISMATCH) == 20, "SQLITE_MISMATCH: it is not 20");
_Static_assert((SQLITE_MISUSE) == 21, "SQLITE_MISUSE: it is not 21");
_Static_assert((SQLITE_NOLFS) == 22, "SQLITE_NOLFS: it is not 22");
_Static_assert((SQLITE_AUTH) == 23, "SQLITE_AUTH: it is not 23");
_Static_assert((SQLITE_FORMAT) == 24, "SQLITE_FORMAT: it is not 24");
_Static_assert((SQLITE_RANGE) == 25, "SQLITE_RANGE: it is not 25");
_Static_assert((SQLITE_NOTADB) == 26, "SQLITE_NOTADB: it is not 26");
_Static_assert((SQLITE_NOTICE) == 27, "SQLITE_NOTICE: it is not 27");
_Static_assert((SQLITE_WARNING) == 28, "SQLITE_WARNING: it is not 28");
_Static_assert((SQLITE_ROW) == 100, "SQLITE_ROW: it is not 100");
_Static_assert((SQLITE_DONE) == 101, "SQLITE_DONE: it is not 101");
_Static_assert((SQLITE_ERROR_MISSING_COLLSEQ) == 257, "SQLITE_ERROR_MISSING_COLLSEQ: it is not 257");
_Static_assert((SQLITE_ERROR_RETRY) == 513, "SQLITE_ERROR_RETRY: it is not 513");
_Static_assert((SQLITE_ERROR_SNAPSHOT) == 769, "SQLITE_ERROR_SNAPSHOT: it is not 769");
_Static_assert((SQLITE_ERROR_RESERVESIZE) == 1025, "SQLITE_ERROR_RESERVESIZE: it is not 1025");
_Static_assert((SQLITE_ERROR_KEY) == 1281, "SQLITE_ERROR_KEY: it is not 1281");
_Static_assert((SQLITE_ERROR_UNABLE) == 1537, "SQLITE_ERROR_UNABLE: it is not 1537");
_Static_assert((SQLITE_IOERR_READ) == 266, "SQLITE_IOERR_READ: it is not 266");
_Static_assert((SQLITE_IOERR_SHORT_READ) == 522, "SQLITE_IOERR_SHORT_READ: it is not 522");
_Static_assert((SQLITE_IOERR_WRITE) == 778, "SQLITE_IOERR_WRITE: it is not 778");
_Static_assert((SQLITE_IOERR_FSYNC) == 1034, "SQLITE_IOERR_FSYNC: it is not 1034");
_Static_assert((SQLITE_IOERR_DIR_FSYNC) == 1290, "SQLITE_IOERR_DIR_FSYNC: it is not 1290");
_Static_assert((SQLITE_IOERR_TRUNCATE) == 1546, "SQLITE_IOERR_TRUNCATE: it is not 1546");
_Static_assert((SQLITE_IOERR_FSTAT) == 1802, "SQLITE_IOERR_FSTAT: it is not 1802");
_Static_assert((SQLITE_IOERR_UNLOCK) == 2058, "SQLITE_IOERR_UNLOCK: it is not 2058");
_Static_assert((SQLITE_IOERR_RDLOCK) == 2314, "SQLITE_IOERR_RDLOCK: it is not 2314");
_Static_assert((SQLITE_IOERR_DELETE) == 2570, "SQLITE_IOERR_DELETE: it is not 2570");
_Static_assert((SQLITE_IOERR_BLOCKED) == 2826, "SQLITE_IOERR_BLOCKED: it is not 2826");
_Static_assert((SQLITE_IOERR_NOMEM) == 3082, "SQLITE_IOERR_NOMEM: it is not 3082");
_Static_assert((SQLITE_IOERR_ACCESS) == 3338, "SQLITE_IOERR_ACCESS: it is not 3338");
_Static_assert((SQLITE_IOERR_CHECKRESERVEDLOCK) == 3594, "SQLITE_IOERR_CHECKRESERVEDLOCK: it is not 3594");
_Static_assert((SQLITE_IOERR_LOCK) == 3850, "SQLITE_IOERR_LOCK: it is not 3850");
_Static_assert((SQLITE_IOERR_CLOSE) == 4106, "SQLITE_IOERR_CLOSE: it is not 4106");
_Static_assert((SQLITE_IOERR_DIR_CLOSE) == 4362, "SQLITE_IOERR_DIR_CLOSE: it is not 4362");
_Static_assert((SQLITE_IOERR_SHMOPEN) == 4618, "SQLITE_IOERR_SHMOPEN: it is not 4618");
_Static_assert((SQLITE_IOERR_SHMSIZE) == 4874, "SQLITE_IOERR_SHMSIZE: it is not 4874");
_Static_assert((SQLITE_IOERR_SHMLOCK) == 5130, "SQLITE_IOERR_SHMLOCK: it is not 5130");
_Static_assert((SQLITE_IOERR_SHMMAP) == 5386, "SQLITE_IOERR_SHMMAP: it is not 5386");
_Static_assert((SQLITE_IOERR_SEEK) == 5642, "SQLITE_IOERR_SEEK: it is not 5642");
_Static_assert((SQLITE_IOERR_DELETE_NOENT) == 5898, "SQLITE_IOERR_DELETE_NOENT: it is not 5898");
_Static_assert((SQLITE_IOERR_MMAP) == 6154, "SQLITE_IOERR_MMAP: it is not 6154");
_Static_assert((SQLITE_IOERR_GETTEMPPATH) == 6410, "SQLITE_IOERR_GETTEMPPATH: it is not 6410");
_Static_assert((SQLITE_IOERR_CONVPATH) == 6666, "SQLITE_IOERR_CONVPATH: it is not 6666");
_Static_assert((SQLITE_IOERR_VNODE) == 6922, "SQLITE_IOERR_VNODE: it is not 6922");
_Static_assert((SQLITE_IOERR_AUTH) == 7178, "SQLITE_IOERR_AUTH: it is not 7178");
_Static_assert((SQLITE_IOERR_BEGIN_ATOMIC) == 7434, "SQLITE_IOERR_BEGIN_ATOMIC: it is not 7434");
_Static_assert((SQLITE_IOERR_COMMIT_ATOMIC) == 7690, "SQLITE_IOERR_COMMIT_ATOMIC: it is not 7690");
_Static_assert((SQLITE_IOERR_ROLLBACK_ATOMIC) == 7946, "SQLITE_IOERR_ROLLBACK_ATOMIC: it is not 7946");
_Static_assert((SQLITE_IOERR_DATA) == 8202, "SQLITE_IOERR_DATA: it is not 8202");
_Static_assert((SQLITE_IOERR_CORRUPTFS) == 8458, "SQLITE_IOERR_CORRUPTFS: it is not 8458");
_Static_assert((SQLITE_IOERR_IN_PAGE) == 8714, "SQLITE_IOERR_IN_PAGE: it is not 8714");
_Static_assert((SQLITE_IOERR_BADKEY) == 8970, "SQLITE_IOERR_BADKEY: it is not 8970");
_Static_assert((SQLITE_IOERR_CODEC) == 9226, "SQLITE_IOERR_CODEC: it is not 9226");
_Static_assert((SQLITE_LOCKED_SHAREDCACHE) == 262, "SQLITE_LOCKED_SHAREDCACHE: it is not 262");
_Static_assert((SQLITE_LOCKED_VTAB) == 518, "SQLITE_LOCKED_VTAB: it is not 518");
_Static_assert((SQLITE_BUSY_RECOVERY) == 261, "SQLITE_BUSY_RECOVERY: it is not 261");
_Static_assert((SQLITE_BUSY_SNAPSHOT) == 517, "SQLITE_BUSY_SNAPSHOT: it is not 517");
_Static_assert((SQLITE_BUSY_TIMEOUT) == 773, "SQLITE_BUSY_TIMEOUT: it is not 773");
_Static_assert((SQLITE_CANTOPEN_NOTEMPDIR) == 270, "SQLITE_CANTOPEN_NOTEMPDIR: it is not 270");
_Static_assert((SQLITE_CANTOPEN_ISDIR) == 526, "SQLITE_CANTOPEN_ISDIR: it is not 526");
_Static_assert((SQLITE_CANTOPEN_FULLPATH) == 782, "SQLITE_CANTOPEN_FULLPATH: it is not 782");
_Static_assert((SQLITE_CANTOPEN_CONVPATH) == 1038, "SQLITE_CANTOPEN_CONVPATH: it is not 1038");
_Static_assert((SQLITE_CANTOPEN_DIRTYWAL) == 1294, "SQLITE_CANTOPEN_DIRTYWAL: it is not 1294");
_Static_assert((SQLITE_CANTOPEN_SYMLINK) == 1550, "SQLITE_CANTOPEN_SYMLINK: it is not 1550");
_Static_assert((SQLITE_CORRUPT_VTAB) == 267, "SQLITE_CORRUPT_VTAB: it is not 267");
_Static_assert((SQLITE_CORRUPT_SEQUENCE) == 523, "SQLITE_CORRUPT_SEQUENCE: it is not 523");
_Static_assert((SQLITE_CORRUPT_INDEX) == 779, "SQLITE_CORRUPT_INDEX: it is not 779");
_Static_assert((SQLITE_READONLY_RECOVERY) == 264, "SQLITE_READONLY_RECOVERY: it is not 264");
_Static_assert((SQLITE_READONLY_CANTLOCK) == 520, "SQLITE_READONLY_CANTLOCK: it is not 520");
_Static_assert((SQLITE_READONLY_ROLLBACK) == 776, "SQLITE_READONLY_ROLLBACK: it is not 776");
_Static_assert((SQLITE_READONLY_DBMOVED) == 1032, "SQLITE_READONLY_DBMOVED: it is not 1032");
_Static_assert((SQLITE_READONLY_CANTINIT) == 1288, "SQLITE_READONLY_CANTINIT: it is not 1288");
_Static_assert((SQLITE_READONLY_DIRECTORY) == 1544, "SQLITE_READONLY_DIRECTORY: it is not 1544");
_Static_assert((SQLITE_ABORT_ROLLBACK) == 516, "SQLITE_ABORT_ROLLBACK: it is not 516");
_Static_assert((SQLITE_CONSTRAINT_CHECK) == 275, "SQLITE_CONSTRAINT_CHECK: it is not 275");
_Static_assert((SQLITE_CONSTRAINT_COMMITHOOK) == 531, "SQLITE_CONSTRAINT_COMMITHOOK: it is not 531");
_Static_assert((SQLITE_CONSTRAINT_FOREIGNKEY) == 787, "SQLITE_CONSTRAINT_FOREIGNKEY: it is not 787");
_Static_assert((SQLITE_CONSTRAINT_FUNCTION) == 1043, "SQLITE_CONSTRAINT_FUNCTION: it is not 1043");
_Static_assert((SQLITE_CONSTRAINT_NOTNULL) == 1299, "SQLITE_CONSTRAINT_NOTNULL: it is not 1299");
_Static_assert((SQLITE_CONSTRAINT_PRIMARYKEY) == 1555, "SQLITE_CONSTRAINT_PRIMARYKEY: it is not 1555");
_Static_assert((SQLITE_CONSTRAINT_TRIGGER) == 1811, "SQLITE_CONSTRAINT_TRIGGER: it is not 1811");
_Static_assert((SQLITE_CONSTRAINT_UNIQUE) == 2067, "SQLITE_CONSTRAINT_UNIQUE: it is not 2067");
_Static_assert((SQLITE_CONSTRAINT_VTAB) == 2323, "SQLITE_CONSTRAINT_VTAB: it is not 2323");
_Static_assert((SQLITE_CONSTRAINT_ROWID) == 2579, "SQLITE_CONSTRAINT_ROWID: it is not 2579");
_Static_assert((SQLITE_CONSTRAINT_PINNED) == 2835, "SQLITE_CONSTRAINT_PINNED: it is not 2835");
_Static_assert((SQLITE_CONSTRAINT_DATATYPE) == 3091, "SQLITE_CONSTRAINT_DATATYPE: it is not 3091");
_Static_assert((SQLITE_NOTICE_RECOVER_WAL) == 283, "SQLITE_NOTICE_RECOVER_WAL: it is not 283");
_Static_assert((SQLITE_NOTICE_RECOVER_ROLLBACK) == 539, "SQLITE_NOTICE_RECOVER_ROLLBACK: it is not 539");
_Static_assert((SQLITE_NOTICE_RBU) == 795, "SQLITE_NOTICE_RBU: it is not 795");
_Static_assert((SQLITE_WARNING_AUTOINDEX) == 284, "SQLITE_WARNING_AUTOINDEX: it is not 284");
_Static_assert((SQLITE_AUTH_USER) == 279, "SQLITE_AUTH_USER: it is not 279");
_Static_assert((SQLITE_OK_LOAD_PERMANENTLY) == 256, "SQLITE_OK_LOAD_PERMANENTLY: it is not 256");
_Static_assert((SQLITE_OK_SYMLINK) == 512, "SQLITE_OK_SYMLINK: it is not 512");
_Static_assert((SQLITE_OPEN_READONLY) == 1, "SQLITE_OPEN_READONLY: it is not 1");
_Static_assert((SQLITE_OPEN_READWRITE) == 2, "SQLITE_OPEN_READWRITE: it is not 2");
_Static_assert((SQLITE_OPEN_CREATE) == 4, "SQLITE_OPEN_CREATE: it is not 4");
_Static_assert((SQLITE_OPEN_DELETEONCLOSE) == 8, "SQLITE_OPEN_DELETEONCLOSE: it is not 8");
_Static_assert((SQLITE_OPEN_EXCLUSIVE) == 16, "SQLITE_OPEN_EXCLUSIVE: it is not 16");
_Static_assert((SQLITE_OPEN_AUTOPROXY) == 32, "SQLITE_OPEN_AUTOPROXY: it is not 32");
_Static_assert((SQLITE_OPEN_URI) == 64, "SQLITE_OPEN_URI: it is not 64");
_Static_assert((SQLITE_OPEN_MEMORY) == 128, "SQLITE_OPEN_MEMORY: it is not 128");
_Static_assert((SQLITE_OPEN_MAIN_DB) == 256, "SQLITE_OPEN_MAIN_DB: it is not 256");
_Static_assert((SQLITE_OPEN_TEMP_DB) == 512, "SQLITE_OPEN_TEMP_DB: it is not 512");
_Static_assert((SQLITE_OPEN_TRANSIENT_DB) == 1024, "SQLITE_OPEN_TRANSIENT_DB: it is not 1024");
_Static_assert((SQLITE_OPEN_MAIN_JOURNAL) == 2048, "SQLITE_OPEN_MAIN_JOURNAL: it is not 2048");
_Static_assert((SQLITE_OPEN_TEMP_JOURNAL) == 4096, "SQLITE_OPEN_TEMP_JOURNAL: it is not 4096");
_Static_assert((SQLITE_OPEN_SUBJOURNAL) == 8192, "SQLITE_OPEN_SUBJOURNAL: it is not 8192");
_Static_assert((SQLITE_OPEN_SUPER_JOURNAL) == 16384, "SQLITE_OPEN_SUPER_JOURNAL: it is not 16384");
_Static_assert((SQLITE_OPEN_NOMUTEX) == 32768, "SQLITE_OPEN_NOMUTEX: it is not 32768");
_Static_assert((SQLITE_OPEN_FULLMUTEX) == 65536, "SQLITE_OPEN_FULLMUTEX: it is not 65536");
_Static_assert((SQLITE_OPEN_SHAREDCACHE) == 131072, "SQLITE_OPEN_SHAREDCACHE: it is not 131072");
_Static_assert((SQLITE_OPEN_PRIVATECACHE) == 262144, "SQLITE_OPEN_PRIVATECACHE: it is not 262144");
_Static_assert((SQLITE_OPEN_WAL) == 524288, "SQLITE_OPEN_WAL: it is not 524288");
_Static_assert((SQLITE_OPEN_NOFOLLOW) == 16777216, "SQLITE_OPEN_NOFOLLOW: it is not 16777216");
_Static_assert((SQLITE_OPEN_EXRESCODE) == 33554432, "SQLITE_OPEN_EXRESCODE: it is not 33554432");
_Static_assert((SQLITE_OPEN_MASTER_JOURNAL) == 16384, "SQLITE_OPEN_MASTER_JOURNAL: it is not 16384");
_Static_assert((SQLITE_IOCAP_ATOMIC) == 1, "SQLITE_IOCAP_ATOMIC: it is not 1");
_Static_assert((SQLITE_IOCAP_ATOMIC512) == 2, "SQLITE_IOCAP_ATOMIC512: it is not 2");
_Static_assert((SQLITE_IOCAP_ATOMIC1K) == 4, "SQLITE_IOCAP_ATOMIC1K: it is not 4");
_Static_assert((SQLITE_IOCAP_ATOMIC2K) == 8, "SQLITE_IOCAP_ATOMIC2K: it is not 8");
_Static_assert((SQLITE_IOCAP_ATOMIC4K) == 16, "SQLITE_IOCAP_ATOMIC4K: it is not 16");
_Static_assert((SQLITE_IOCAP_ATOMIC8K) == 32, "SQLITE_IOCAP_ATOMIC8K: it is not 32");
_Static_assert((SQLITE_IOCAP_ATOMIC16K) == 64, "SQLITE_IOCAP_ATOMIC16K: it is not 64");
_Static_assert((SQLITE_IOCAP_ATOMIC32K) == 128, "SQLITE_IOCAP_ATOMIC32K: it is not 128");
_Static_assert((SQLITE_IOCAP_ATOMIC64K) == 256, "SQLITE_IOCAP_ATOMIC64K: it is not 256");
_Static_assert((SQLITE_IOCAP_SAFE_APPEND) == 512, "SQLITE_IOCAP_SAFE_APPEND: it is not 512");
_Static_assert((SQLITE_IOCAP_SEQUENTIAL) == 1024, "SQLITE_IOCAP_SEQUENTIAL: it is not 1024");
_Static_assert((SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN) == 2048, "SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN: it is not 2048");
_Static_assert((SQLITE_IOCAP_POWERSAFE_OVERWRITE) == 4096, "SQLITE_IOCAP_POWERSAFE_OVERWRITE: it is not 4096");
_Static_assert((SQLITE_IOCAP_IMMUTABLE) == 8192, "SQLITE_IOCAP_IMMUTABLE: it is not 8192");
_Static_assert((SQLITE_IOCAP_BATCH_ATOMIC) == 16384, "SQLITE_IOCAP_BATCH_ATOMIC: it is not 16384");
_Static_assert((SQLITE_IOCAP_SUBPAGE_READ) == 32768, "SQLITE_IOCAP_SUBPAGE_READ: it is not 32768");
_Static_assert((SQLITE_LOCK_NONE) == 0, "SQLITE_LOCK_NONE: it is not 0");
_Static_assert((SQLITE_LOCK_SHARED) == 1, "SQLITE_LOCK_SHARED: it is not 1");
_Static_assert((SQLITE_LOCK_RESERVED) == 2, "SQLITE_LOCK_RESERVED: it is not 2");
_Static_assert((SQLITE_LOCK_PENDING) == 3, "SQLITE_LOCK_PENDING: it is not 3");
_Static_assert((SQLITE_LOCK_EXCLUSIVE) == 4, "SQLITE_LOCK_EXCLUSIVE: it is not 4");
_Static_assert((SQLITE_SYNC_NORMAL) == 2, "SQLITE_SYNC_NORMAL: it is not 2");
_Static_assert((SQLITE_SYNC_FULL) == 3, "SQLITE_SYNC_FULL: it is not 3");
_Static_assert((SQLITE_SYNC_DATAONLY) == 16, "SQLITE_SYNC_DATAONLY: it is not 16");
_Static_assert((SQLITE_FCNTL_LOCKSTATE) == 1, "SQLITE_FCNTL_LOCKSTATE: it is not 1");
_Static_assert((SQLITE_FCNTL_GET_LOCKPROXYFILE) == 2, "SQLITE_FCNTL_GET_LOCKPROXYFILE: it is not 2");
_Static_assert((SQLITE_FCNTL_SET_LOCKPROXYFILE) == 3, "SQLITE_FCNTL_SET_LOCKPROXYFILE: it is not 3");
_Static_assert((SQLITE_FCNTL_LAST_ERRNO) == 4, "SQLITE_FCNTL_LAST_ERRNO: it is not 4");
_Static_assert((SQLITE_FCNTL_SIZE_HINT) == 5, "SQLITE_FCNTL_SIZE_HINT: it is not 5");
_Static_assert((SQLITE_FCNTL_CHUNK_SIZE) == 6, "SQLITE_FCNTL_CHUNK_SIZE: it is not 6");
_Static_assert((SQLITE_FCNTL_FILE_POINTER) == 7, "SQLITE_FCNTL_FILE_POINTER: it is not 7");
_Static_assert((SQLITE_FCNTL_SYNC_OMITTED) == 8, "SQLITE_FCNTL_SYNC_OMITTED: it is not 8");
_Static_assert((SQLITE_FCNTL_WIN32_AV_RETRY) == 9, "SQLITE_FCNTL_WIN32_AV_RETRY: it is not 9");
_Static_assert((SQLITE_FCNTL_PERSIST_WAL) == 10, "SQLITE_FCNTL_PERSIST_WAL: it is not 10");
_Static_assert((SQLITE_FCNTL_OVERWRITE) == 11, "SQLITE_FCNTL_OVERWRITE: it is not 11");
_Static_assert((SQLITE_FCNTL_VFSNAME) == 12, "SQLITE_FCNTL_VFSNAME: it is not 12");
_Static_assert((SQLITE_FCNTL_POWERSAFE_OVERWRITE) == 13, "SQLITE_FCNTL_POWERSAFE_OVERWRITE: it is not 13");
_Static_assert((SQLITE_FCNTL_PRAGMA) == 14, "SQLITE_FCNTL_PRAGMA: it is not 14");
_Static_assert((SQLITE_FCNTL_BUSYHANDLER) == 15, "SQLITE_FCNTL_BUSYHANDLER: it is not 15");
_Static_assert((SQLITE_FCNTL_TEMPFILENAME) == 16, "SQLITE_FCNTL_TEMPFILENAME: it is not 16");
_Static_assert((SQLITE_FCNTL_MMAP_SIZE) == 18, "SQLITE_FCNTL_MMAP_SIZE: it is not 18");
_Static_assert((SQLITE_FCNTL_TRACE) == 19, "SQLITE_FCNTL_TRACE: it is not 19");
_Static_assert((SQLITE_FCNTL_HAS_MOVED) == 20, "SQLITE_FCNTL_HAS_MOVED: it is not 20");
_Static_assert((SQLITE_FCNTL_SYNC) == 21, "SQLITE_FCNTL_SYNC: it is not 21");
_Static_assert((SQLITE_FCNTL_COMMIT_PHASETWO) == 22, "SQLITE_FCNTL_COMMIT_PHASETWO: it is not 22");
_Static_assert((SQLITE_FCNTL_WIN32_SET_HANDLE) == 23, "SQLITE_FCNTL_WIN32_SET_HANDLE: it is not 23");
_Static_assert((SQLITE_FCNTL_WAL_BLOCK) == 24, "SQLITE_FCNTL_WAL_BLOCK: it is not 24");
_Static_assert((SQLITE_FCNTL_ZIPVFS) == 25, "SQLITE_FCNTL_ZIPVFS: it is not 25");
_Static_assert((SQLITE_FCNTL_RBU) == 26, "SQLITE_FCNTL_RBU: it is not 26");
_Static_assert((SQLITE_FCNTL_VFS_POINTER) == 27, "SQLITE_FCNTL_VFS_POINTER: it is not 27");
_Static_assert((SQLITE_FCNTL_JOURNAL_POINTER) == 28, "SQLITE_FCNTL_JOURNAL_POINTER: it is not 28");
_Static_assert((SQLITE_FCNTL_WIN32_GET_HANDLE) == 29, "SQLITE_FCNTL_WIN32_GET_HANDLE: it is not 29");
_Static_assert((SQLITE_FCNTL_PDB) == 30, "SQLITE_FCNTL_PDB: it is not 30");
_Static_assert((SQLITE_FCNTL_BEGIN_ATOMIC_WRITE) == 31, "SQLITE_FCNTL_BEGIN_ATOMIC_WRITE: it is not 31");
_Static_assert((SQLITE_FCNTL_COMMIT_ATOMIC_WRITE) == 32, "SQLITE_FCNTL_COMMIT_ATOMIC_WRITE: it is not 32");
_Static_assert((SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE) == 33, "SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE: it is not 33");
_Static_assert((SQLITE_FCNTL_LOCK_TIMEOUT) == 34, "SQLITE_FCNTL_LOCK_TIMEOUT: it is not 34");
_Static_assert((SQLITE_FCNTL_DATA_VERSION) == 35, "SQLITE_FCNTL_DATA_VERSION: it is not 35");
_Static_assert((SQLITE_FCNTL_SIZE_LIMIT) == 36, "SQLITE_FCNTL_SIZE_LIMIT: it is not 36");
_Static_assert((SQLITE_FCNTL_CKPT_DONE) == 37, "SQLITE_FCNTL_CKPT_DONE: it is not 37");
_Static_assert((SQLITE_FCNTL_RESERVE_BYTES) == 38, "SQLITE_FCNTL_RESERVE_BYTES: it is not 38");
_Static_assert((SQLITE_FCNTL_CKPT_START) == 39, "SQLITE_FCNTL_CKPT_START: it is not 39");
_Static_assert((SQLITE_FCNTL_EXTERNAL_READER) == 40, "SQLITE_FCNTL_EXTERNAL_READER: it is not 40");
_Static_assert((SQLITE_FCNTL_CKSM_FILE) == 41, "SQLITE_FCNTL_CKSM_FILE: it is not 41");
_Static_assert((SQLITE_FCNTL_RESET_CACHE) == 42, "SQLITE_FCNTL_RESET_CACHE: it is not 42");
_Static_assert((SQLITE_FCNTL_NULL_IO) == 43, "SQLITE_FCNTL_NULL_IO: it is not 43");
_Static_assert((SQLITE_FCNTL_BLOCK_ON_CONNECT) == 44, "SQLITE_FCNTL_BLOCK_ON_CONNECT: it is not 44");
_Static_assert((SQLITE_FCNTL_FILESTAT) == 45, "SQLITE_FCNTL_FILESTAT: it is not 45");
_Static_assert((SQLITE_GET_LOCKPROXYFILE) == 2, "SQLITE_GET_LOCKPROXYFILE: it is not 2");
_Static_assert((SQLITE_SET_LOCKPROXYFILE) == 3, "SQLITE_SET_LOCKPROXYFILE: it is not 3");
_Static_assert((SQLITE_LAST_ERRNO) == 4, "SQLITE_LAST_ERRNO: it is not 4");
_Static_assert((SQLITE_ACCESS_EXISTS) == 0, "SQLITE_ACCESS_EXISTS: it is not 0");
_Static_assert((SQLITE_ACCESS_READWRITE) == 1, "SQLITE_ACCESS_READWRITE: it is not 1");
_Static_assert((SQLITE_ACCESS_READ) == 2, "SQLITE_ACCESS_READ: it is not 2");
_Static_assert((SQLITE_SHM_UNLOCK) == 1, "SQLITE_SHM_UNLOCK: it is not 1");
_Static_assert((SQLITE_SHM_LOCK) == 2, "SQLITE_SHM_LOCK: it is not 2");
_Static_assert((SQLITE_SHM_SHARED) == 4, "SQLITE_SHM_SHARED: it is not 4");
_Static_assert((SQLITE_SHM_EXCLUSIVE) == 8, "SQLITE_SHM_EXCLUSIVE: it is not 8");
_Static_assert((SQLITE_SHM_NLOCK) == 8, "SQLITE_SHM_NLOCK: it is not 8");
_Static_assert((SQLITE_CONFIG_SINGLETHREAD) == 1, "SQLITE_CONFIG_SINGLETHREAD: it is not 1");
_Static_assert((SQLITE_CONFIG_MULTITHREAD) == 2, "SQLITE_CONFIG_MULTITHREAD: it is not 2");
_Static_assert((SQLITE_CONFIG_SERIALIZED) == 3, "SQLITE_CONFIG_SERIALIZED: it is not 3");
_Static_assert((SQLITE_CONFIG_MALLOC) == 4, "SQLITE_CONFIG_MALLOC: it is not 4");
_Static_assert((SQLITE_CONFIG_GETMALLOC) == 5, "SQLITE_CONFIG_GETMALLOC: it is not 5");
_Static_assert((SQLITE_CONFIG_SCRATCH) == 6, "SQLITE_CONFIG_SCRATCH: it is not 6");
_Static_assert((SQLITE_CONFIG_PAGECACHE) == 7, "SQLITE_CONFIG_PAGECACHE: it is not 7");
_Static_assert((SQLITE_CONFIG_HEAP) == 8, "SQLITE_CONFIG_HEAP: it is not 8");
_Static_assert((SQLITE_CONFIG_MEMSTATUS) == 9, "SQLITE_CONFIG_MEMSTATUS: it is not 9");
_Static_assert((SQLITE_CONFIG_MUTEX) == 10, "SQLITE_CONFIG_MUTEX: it is not 10");
_Static_assert((SQLITE_CONFIG_GETMUTEX) == 11, "SQLITE_CONFIG_GETMUTEX: it is not 11");
_Static_assert((SQLITE_CONFIG_LOOKASIDE) == 13, "SQLITE_CONFIG_LOOKASIDE: it is not 13");
_Static_assert((SQLITE_CONFIG_PCACHE) == 14, "SQLITE_CONFIG_PCACHE: it is not 14");
_Static_assert((SQLITE_CONFIG_GETPCACHE) == 15, "SQLITE_CONFIG_GETPCACHE: it is not 15");
_Static_assert((SQLITE_CONFIG_LOG) == 16, "SQLITE_CONFIG_LOG: it is not 16");
_Static_assert((SQLITE_CONFIG_URI) == 17, "SQLITE_CONFIG_URI: it is not 17");
_Static_assert((SQLITE_CONFIG_PCACHE2) == 18, "SQLITE_CONFIG_PCACHE2: it is not 18");
_Static_assert((SQLITE_CONFIG_GETPCACHE2) == 19, "SQLITE_CONFIG_GETPCACHE2: it is not 19");
_Static_assert((SQLITE_CONFIG_COVERING_INDEX_SCAN) == 20, "SQLITE_CONFIG_COVERING_INDEX_SCAN: it is not 20");
_Static_assert((SQLITE_CONFIG_SQLLOG) == 21, "SQLITE_CONFIG_SQLLOG: it is not 21");
_Static_assert((SQLITE_CONFIG_MMAP_SIZE) == 22, "SQLITE_CONFIG_MMAP_SIZE: it is not 22");
_Static_assert((SQLITE_CONFIG_WIN32_HEAPSIZE) == 23, "SQLITE_CONFIG_WIN32_HEAPSIZE: it is not 23");
_Static_assert((SQLITE_CONFIG_PCACHE_HDRSZ) == 24, "SQLITE_CONFIG_PCACHE_HDRSZ: it is not 24");
_Static_assert((SQLITE_CONFIG_PMASZ) == 25, "SQLITE_CONFIG_PMASZ: it is not 25");
_Static_assert((SQLITE_CONFIG_STMTJRNL_SPILL) == 26, "SQLITE_CONFIG_STMTJRNL_SPILL: it is not 26");
_Static_assert((SQLITE_CONFIG_SMALL_MALLOC) == 27, "SQLITE_CONFIG_SMALL_MALLOC: it is not 27");
_Static_assert((SQLITE_CONFIG_SORTERREF_SIZE) == 28, "SQLITE_CONFIG_SORTERREF_SIZE: it is not 28");
_Static_assert((SQLITE_CONFIG_MEMDB_MAXSIZE) == 29, "SQLITE_CONFIG_MEMDB_MAXSIZE: it is not 29");
_Static_assert((SQLITE_CONFIG_ROWID_IN_VIEW) == 30, "SQLITE_CONFIG_ROWID_IN_VIEW: it is not 30");
_Static_assert((SQLITE_DBCONFIG_MAINDBNAME) == 1000, "SQLITE_DBCONFIG_MAINDBNAME: it is not 1000");
_Static_assert((SQLITE_DBCONFIG_LOOKASIDE) == 1001, "SQLITE_DBCONFIG_LOOKASIDE: it is not 1001");
_Static_assert((SQLITE_DBCONFIG_ENABLE_FKEY) == 1002, "SQLITE_DBCONFIG_ENABLE_FKEY: it is not 1002");
_Static_assert((SQLITE_DBCONFIG_ENABLE_TRIGGER) == 1003, "SQLITE_DBCONFIG_ENABLE_TRIGGER: it is not 1003");
_Static_assert((SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER) == 1004, "SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER: it is not 1004");
_Static_assert((SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION) == 1005, "SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION: it is not 1005");
_Static_assert((SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE) == 1006, "SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE: it is not 1006");
_Static_assert((SQLITE_DBCONFIG_ENABLE_QPSG) == 1007, "SQLITE_DBCONFIG_ENABLE_QPSG: it is not 1007");
_Static_assert((SQLITE_DBCONFIG_TRIGGER_EQP) == 1008, "SQLITE_DBCONFIG_TRIGGER_EQP: it is not 1008");
_Static_assert((SQLITE_DBCONFIG_RESET_DATABASE) == 1009, "SQLITE_DBCONFIG_RESET_DATABASE: it is not 1009");
_Static_assert((SQLITE_DBCONFIG_DEFENSIVE) == 1010, "SQLITE_DBCONFIG_DEFENSIVE: it is not 1010");
_Static_assert((SQLITE_DBCONFIG_WRITABLE_SCHEMA) == 1011, "SQLITE_DBCONFIG_WRITABLE_SCHEMA: it is not 1011");
_Static_assert((SQLITE_DBCONFIG_LEGACY_ALTER_TABLE) == 1012, "SQLITE_DBCONFIG_LEGACY_ALTER_TABLE: it is not 1012");
_Static_assert((SQLITE_DBCONFIG_DQS_DML) == 1013, "SQLITE_DBCONFIG_DQS_DML: it is not 1013");
_Static_assert((SQLITE_DBCONFIG_DQS_DDL) == 1014, "SQLITE_DBCONFIG_DQS_DDL: it is not 1014");
_Static_assert((SQLITE_DBCONFIG_ENABLE_VIEW) == 1015, "SQLITE_DBCONFIG_ENABLE_VIEW: it is not 1015");
_Static_assert((SQLITE_DBCONFIG_LEGACY_FILE_FORMAT) == 1016, "SQLITE_DBCONFIG_LEGACY_FILE_FORMAT: it is not 1016");
_Static_assert((SQLITE_DBCONFIG_TRUSTED_SCHEMA) == 1017, "SQLITE_DBCONFIG_TRUSTED_SCHEMA: it is not 1017");
_Static_assert((SQLITE_DBCONFIG_STMT_SCANSTATUS) == 1018, "SQLITE_DBCONFIG_STMT_SCANSTATUS: it is not 1018");
_Static_assert((SQLITE_DBCONFIG_REVERSE_SCANORDER) == 1019, "SQLITE_DBCONFIG_REVERSE_SCANORDER: it is not 1019");
_Static_assert((SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE) == 1020, "SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE: it is not 1020");
_Static_assert((SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE) == 1021, "SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE: it is not 1021");
_Static_assert((SQLITE_DBCONFIG_ENABLE_COMMENTS) == 1022, "SQLITE_DBCONFIG_ENABLE_COMMENTS: it is not 1022");
_Static_assert((SQLITE_DBCONFIG_FP_DIGITS) == 1023, "SQLITE_DBCONFIG_FP_DIGITS: it is not 1023");
_Static_assert((SQLITE_DBCONFIG_MAX) == 1023, "SQLITE_DBCONFIG_MAX: it is not 1023");
_Static_assert((SQLITE_SETLK_BLOCK_ON_CONNECT) == 1, "SQLITE_SETLK_BLOCK_ON_CONNECT: it is not 1");
_Static_assert((SQLITE_DENY) == 1, "SQLITE_DENY: it is not 1");
_Static_assert((SQLITE_IGNORE) == 2, "SQLITE_IGNORE: it is not 2");
_Static_assert((SQLITE_CREATE_INDEX) == 1, "SQLITE_CREATE_INDEX: it is not 1");
_Static_assert((SQLITE_CREATE_TABLE) == 2, "SQLITE_CREATE_TABLE: it is not 2");
_Static_assert((SQLITE_CREATE_TEMP_INDEX) == 3, "SQLITE_CREATE_TEMP_INDEX: it is not 3");
_Static_assert((SQLITE_CREATE_TEMP_TABLE) == 4, "SQLITE_CREATE_TEMP_TABLE: it is not 4");
_Static_assert((SQLITE_CREATE_TEMP_TRIGGER) == 5, "SQLITE_CREATE_TEMP_TRIGGER: it is not 5");
_Static_assert((SQLITE_CREATE_TEMP_VIEW) == 6, "SQLITE_CREATE_TEMP_VIEW: it is not 6");
_Static_assert((SQLITE_CREATE_TRIGGER) == 7, "SQLITE_CREATE_TRIGGER: it is not 7");
_Static_assert((SQLITE_CREATE_VIEW) == 8, "SQLITE_CREATE_VIEW: it is not 8");
_Static_assert((SQLITE_DELETE) == 9, "SQLITE_DELETE: it is not 9");
_Static_assert((SQLITE_DROP_INDEX) == 10, "SQLITE_DROP_INDEX: it is not 10");
_Static_assert((SQLITE_DROP_TABLE) == 11, "SQLITE_DROP_TABLE: it is not 11");
_Static_assert((SQLITE_DROP_TEMP_INDEX) == 12, "SQLITE_DROP_TEMP_INDEX: it is not 12");
_Static_assert((SQLITE_DROP_TEMP_TABLE) == 13, "SQLITE_DROP_TEMP_TABLE: it is not 13");
_Static_assert((SQLITE_DROP_TEMP_TRIGGER) == 14, "SQLITE_DROP_TEMP_TRIGGER: it is not 14");
_Static_assert((SQLITE_DROP_TEMP_VIEW) == 15, "SQLITE_DROP_TEMP_VIEW: it is not 15");
_Static_assert((SQLITE_DROP_TRIGGER) == 16, "SQLITE_DROP_TRIGGER: it is not 16");
_Static_assert((SQLITE_DROP_VIEW) == 17, "SQLITE_DROP_VIEW: it is not 17");
_Static_assert((SQLITE_INSERT) == 18, "SQLITE_INSERT: it is not 18");
_Static_assert((SQLITE_PRAGMA) == 19, "SQLITE_PRAGMA: it is not 19");
_Static_assert((SQLITE_READ) == 20, "SQLITE_READ: it is not 20");
_Static_assert((SQLITE_SELECT) == 21, "SQLITE_SELECT: it is not 21");
_Static_assert((SQLITE_TRANSACTION) == 22, "SQLITE_TRANSACTION: it is not 22");
_Static_assert((SQLITE_UPDATE) == 23, "SQLITE_UPDATE: it is not 23");
_Static_assert((SQLITE_ATTACH) == 24, "SQLITE_ATTACH: it is not 24");
_Static_assert((SQLITE_DETACH) == 25, "SQLITE_DETACH: it is not 25");
_Static_assert((SQLITE_ALTER_TABLE) == 26, "SQLITE_ALTER_TABLE: it is not 26");
_Static_assert((SQLITE_REINDEX) == 27, "SQLITE_REINDEX: it is not 27");
_Static_assert((SQLITE_ANALYZE) == 28, "SQLITE_ANALYZE: it is not 28");
_Static_assert((SQLITE_CREATE_VTABLE) == 29, "SQLITE_CREATE_VTABLE: it is not 29");
_Static_assert((SQLITE_DROP_VTABLE) == 30, "SQLITE_DROP_VTABLE: it is not 30");
_Static_assert((SQLITE_FUNCTION) == 31, "SQLITE_FUNCTION: it is not 31");
_Static_assert((SQLITE_SAVEPOINT) == 32, "SQLITE_SAVEPOINT: it is not 32");
_Static_assert((SQLITE_RECURSIVE) == 33, "SQLITE_RECURSIVE: it is not 33");
_Static_assert((SQLITE_TRACE_STMT) == 1, "SQLITE_TRACE_STMT: it is not 1");
_Static_assert((SQLITE_TRACE_PROFILE) == 2, "SQLITE_TRACE_PROFILE: it is not 2");
_Static_assert((SQLITE_TRACE_ROW) == 4, "SQLITE_TRACE_ROW: it is not 4");
_Static_assert((SQLITE_TRACE_CLOSE) == 8, "SQLITE_TRACE_CLOSE: it is not 8");
_Static_assert((SQLITE_LIMIT_LENGTH) == 0, "SQLITE_LIMIT_LENGTH: it is not 0");
_Static_assert((SQLITE_LIMIT_SQL_LENGTH) == 1, "SQLITE_LIMIT_SQL_LENGTH: it is not 1");
_Static_assert((SQLITE_LIMIT_COLUMN) == 2, "SQLITE_LIMIT_COLUMN: it is not 2");
_Static_assert((SQLITE_LIMIT_EXPR_DEPTH) == 3, "SQLITE_LIMIT_EXPR_DEPTH: it is not 3");
_Static_assert((SQLITE_LIMIT_COMPOUND_SELECT) == 4, "SQLITE_LIMIT_COMPOUND_SELECT: it is not 4");
_Static_assert((SQLITE_LIMIT_VDBE_OP) == 5, "SQLITE_LIMIT_VDBE_OP: it is not 5");
_Static_assert((SQLITE_LIMIT_FUNCTION_ARG) == 6, "SQLITE_LIMIT_FUNCTION_ARG: it is not 6");
_Static_assert((SQLITE_LIMIT_ATTACHED) == 7, "SQLITE_LIMIT_ATTACHED: it is not 7");
_Static_assert((SQLITE_LIMIT_LIKE_PATTERN_LENGTH) == 8, "SQLITE_LIMIT_LIKE_PATTERN_LENGTH: it is not 8");
_Static_assert((SQLITE_LIMIT_VARIABLE_NUMBER) == 9, "SQLITE_LIMIT_VARIABLE_NUMBER: it is not 9");
_Static_assert((SQLITE_LIMIT_TRIGGER_DEPTH) == 10, "SQLITE_LIMIT_TRIGGER_DEPTH: it is not 10");
_Static_assert((SQLITE_LIMIT_WORKER_THREADS) == 11, "SQLITE_LIMIT_WORKER_THREADS: it is not 11");
_Static_assert((SQLITE_LIMIT_PARSER_DEPTH) == 12, "SQLITE_LIMIT_PARSER_DEPTH: it is not 12");
_Static_assert((SQLITE_LIMIT_SCHEMA) == 13, "SQLITE_LIMIT_SCHEMA: it is not 13");
_Static_assert((SQLITE_LIMIT_TRIGGER_STEPS) == 14, "SQLITE_LIMIT_TRIGGER_STEPS: it is not 14");
_Static_assert((SQLITE_PREPARE_PERSISTENT) == 1, "SQLITE_PREPARE_PERSISTENT: it is not 1");
_Static_assert((SQLITE_PREPARE_NORMALIZE) == 2, "SQLITE_PREPARE_NORMALIZE: it is not 2");
_Static_assert((SQLITE_PREPARE_NO_VTAB) == 4, "SQLITE_PREPARE_NO_VTAB: it is not 4");
_Static_assert((SQLITE_PREPARE_DONT_LOG) == 16, "SQLITE_PREPARE_DONT_LOG: it is not 16");
_Static_assert((SQLITE_PREPARE_FROM_DDL) == 32, "SQLITE_PREPARE_FROM_DDL: it is not 32");
_Static_assert((SQLITE_INTEGER) == 1, "SQLITE_INTEGER: it is not 1");
_Static_assert((SQLITE_FLOAT) == 2, "SQLITE_FLOAT: it is not 2");
_Static_assert((SQLITE_BLOB) == 4, "SQLITE_BLOB: it is not 4");
_Static_assert((SQLITE_NULL) == 5, "SQLITE_NULL: it is not 5");
_Static_assert((SQLITE_TEXT) == 3, "SQLITE_TEXT: it is not 3");
_Static_assert((SQLITE_UTF8) == 1, "SQLITE_UTF8: it is not 1");
_Static_assert((SQLITE_UTF16LE) == 2, "SQLITE_UTF16LE: it is not 2");
_Static_assert((SQLITE_UTF16BE) == 3, "SQLITE_UTF16BE: it is not 3");
_Static_assert((SQLITE_UTF16) == 4, "SQLITE_UTF16: it is not 4");
_Static_assert((SQLITE_ANY) == 5, "SQLITE_ANY: it is not 5");
_Static_assert((SQLITE_UTF16_ALIGNED) == 8, "SQLITE_UTF16_ALIGNED: it is not 8");
_Static_assert((SQLITE_UTF8_ZT) == 16, "SQLITE_UTF8_ZT: it is not 16");
_Static_assert((SQLITE_DETERMINISTIC) == 2048, "SQLITE_DETERMINISTIC: it is not 2048");
_Static_assert((SQLITE_DIRECTONLY) == 524288, "SQLITE_DIRECTONLY: it is not 524288");
_Static_assert((SQLITE_SUBTYPE) == 1048576, "SQLITE_SUBTYPE: it is not 1048576");
_Static_assert((SQLITE_INNOCUOUS) == 2097152, "SQLITE_INNOCUOUS: it is not 2097152");
_Static_assert((SQLITE_RESULT_SUBTYPE) == 16777216, "SQLITE_RESULT_SUBTYPE: it is not 16777216");
_Static_assert((SQLITE_SELFORDER1) == 33554432, "SQLITE_SELFORDER1: it is not 33554432");
_Static_assert((SQLITE_WIN32_DATA_DIRECTORY_TYPE) == 1, "SQLITE_WIN32_DATA_DIRECTORY_TYPE: it is not 1");
_Static_assert((SQLITE_WIN32_TEMP_DIRECTORY_TYPE) == 2, "SQLITE_WIN32_TEMP_DIRECTORY_TYPE: it is not 2");
_Static_assert((SQLITE_TXN_NONE) == 0, "SQLITE_TXN_NONE: it is not 0");
_Static_assert((SQLITE_TXN_READ) == 1, "SQLITE_TXN_READ: it is not 1");
_Static_assert((SQLITE_TXN_WRITE) == 2, "SQLITE_TXN_WRITE: it is not 2");
_Static_assert((SQLITE_INDEX_SCAN_UNIQUE) == 1, "SQLITE_INDEX_SCAN_UNIQUE: it is not 1");
_Static_assert((SQLITE_INDEX_SCAN_HEX) == 2, "SQLITE_INDEX_SCAN_HEX: it is not 2");
_Static_assert((SQLITE_INDEX_CONSTRAINT_EQ) == 2, "SQLITE_INDEX_CONSTRAINT_EQ: it is not 2");
_Static_assert((SQLITE_INDEX_CONSTRAINT_GT) == 4, "SQLITE_INDEX_CONSTRAINT_GT: it is not 4");
_Static_assert((SQLITE_INDEX_CONSTRAINT_LE) == 8, "SQLITE_INDEX_CONSTRAINT_LE: it is not 8");
_Static_assert((SQLITE_INDEX_CONSTRAINT_LT) == 16, "SQLITE_INDEX_CONSTRAINT_LT: it is not 16");
_Static_assert((SQLITE_INDEX_CONSTRAINT_GE) == 32, "SQLITE_INDEX_CONSTRAINT_GE: it is not 32");
_Static_assert((SQLITE_INDEX_CONSTRAINT_MATCH) == 64, "SQLITE_INDEX_CONSTRAINT_MATCH: it is not 64");
_Static_assert((SQLITE_INDEX_CONSTRAINT_LIKE) == 65, "SQLITE_INDEX_CONSTRAINT_LIKE: it is not 65");
_Static_assert((SQLITE_INDEX_CONSTRAINT_GLOB) == 66, "SQLITE_INDEX_CONSTRAINT_GLOB: it is not 66");
_Static_assert((SQLITE_INDEX_CONSTRAINT_REGEXP) == 67, "SQLITE_INDEX_CONSTRAINT_REGEXP: it is not 67");
_Static_assert((SQLITE_INDEX_CONSTRAINT_NE) == 68, "SQLITE_INDEX_CONSTRAINT_NE: it is not 68");
_Static_assert((SQLITE_INDEX_CONSTRAINT_ISNOT) == 69, "SQLITE_INDEX_CONSTRAINT_ISNOT: it is not 69");
_Static_assert((SQLITE_INDEX_CONSTRAINT_ISNOTNULL) == 70, "SQLITE_INDEX_CONSTRAINT_ISNOTNULL: it is not 70");
_Static_assert((SQLITE_INDEX_CONSTRAINT_ISNULL) == 71, "SQLITE_INDEX_CONSTRAINT_ISNULL: it is not 71");
_Static_assert((SQLITE_INDEX_CONSTRAINT_IS) == 72, "SQLITE_INDEX_CONSTRAINT_IS: it is not 72");
_Static_assert((SQLITE_INDEX_CONSTRAINT_LIMIT) == 73, "SQLITE_INDEX_CONSTRAINT_LIMIT: it is not 73");
_Static_assert((SQLITE_INDEX_CONSTRAINT_OFFSET) == 74, "SQLITE_INDEX_CONSTRAINT_OFFSET: it is not 74");
_Static_assert((SQLITE_INDEX_CONSTRAINT_FUNCTION) == 150, "SQLITE_INDEX_CONSTRAINT_FUNCTION: it is not 150");
_Static_assert((SQLITE_MUTEX_FAST) == 0, "SQLITE_MUTEX_FAST: it is not 0");
_Static_assert((SQLITE_MUTEX_RECURSIVE) == 1, "SQLITE_MUTEX_RECURSIVE: it is not 1");
_Static_assert((SQLITE_MUTEX_STATIC_MAIN) == 2, "SQLITE_MUTEX_STATIC_MAIN: it is not 2");
_Static_assert((SQLITE_MUTEX_STATIC_MEM) == 3, "SQLITE_MUTEX_STATIC_MEM: it is not 3");
_Static_assert((SQLITE_MUTEX_STATIC_MEM2) == 4, "SQLITE_MUTEX_STATIC_MEM2: it is not 4");
_Static_assert((SQLITE_MUTEX_STATIC_OPEN) == 4, "SQLITE_MUTEX_STATIC_OPEN: it is not 4");
_Static_assert((SQLITE_MUTEX_STATIC_PRNG) == 5, "SQLITE_MUTEX_STATIC_PRNG: it is not 5");
_Static_assert((SQLITE_MUTEX_STATIC_LRU) == 6, "SQLITE_MUTEX_STATIC_LRU: it is not 6");
_Static_assert((SQLITE_MUTEX_STATIC_LRU2) == 7, "SQLITE_MUTEX_STATIC_LRU2: it is not 7");
_Static_assert((SQLITE_MUTEX_STATIC_PMEM) == 7, "SQLITE_MUTEX_STATIC_PMEM: it is not 7");
_Static_assert((SQLITE_MUTEX_STATIC_APP1) == 8, "SQLITE_MUTEX_STATIC_APP1: it is not 8");
_Static_assert((SQLITE_MUTEX_STATIC_APP2) == 9, "SQLITE_MUTEX_STATIC_APP2: it is not 9");
_Static_assert((SQLITE_MUTEX_STATIC_APP3) == 10, "SQLITE_MUTEX_STATIC_APP3: it is not 10");
_Static_assert((SQLITE_MUTEX_STATIC_VFS1) == 11, "SQLITE_MUTEX_STATIC_VFS1: it is not 11");
_Static_assert((SQLITE_MUTEX_STATIC_VFS2) == 12, "SQLITE_MUTEX_STATIC_VFS2: it is not 12");
_Static_assert((SQLITE_MUTEX_STATIC_VFS3) == 13, "SQLITE_MUTEX_STATIC_VFS3: it is not 13");
_Static_assert((SQLITE_MUTEX_STATIC_MASTER) == 2, "SQLITE_MUTEX_STATIC_MASTER: it is not 2");
_Static_assert((SQLITE_TESTCTRL_FIRST) == 5, "SQLITE_TESTCTRL_FIRST: it is not 5");
_Static_assert((SQLITE_TESTCTRL_PRNG_SAVE) == 5, "SQLITE_TESTCTRL_PRNG_SAVE: it is not 5");
_Static_assert((SQLITE_TESTCTRL_PRNG_RESTORE) == 6, "SQLITE_TESTCTRL_PRNG_RESTORE: it is not 6");
_Static_assert((SQLITE_TESTCTRL_PRNG_RESET) == 7, "SQLITE_TESTCTRL_PRNG_RESET: it is not 7");
_Static_assert((SQLITE_TESTCTRL_FK_NO_ACTION) == 7, "SQLITE_TESTCTRL_FK_NO_ACTION: it is not 7");
_Static_assert((SQLITE_TESTCTRL_BITVEC_TEST) == 8, "SQLITE_TESTCTRL_BITVEC_TEST: it is not 8");
_Static_assert((SQLITE_TESTCTRL_FAULT_INSTALL) == 9, "SQLITE_TESTCTRL_FAULT_INSTALL: it is not 9");
_Static_assert((SQLITE_TESTCTRL_BENIGN_MALLOC_HOOKS) == 10, "SQLITE_TESTCTRL_BENIGN_MALLOC_HOOKS: it is not 10");
_Static_assert((SQLITE_TESTCTRL_PENDING_BYTE) == 11, "SQLITE_TESTCTRL_PENDING_BYTE: it is not 11");
_Static_assert((SQLITE_TESTCTRL_ASSERT) == 12, "SQLITE_TESTCTRL_ASSERT: it is not 12");
_Static_assert((SQLITE_TESTCTRL_ALWAYS) == 13, "SQLITE_TESTCTRL_ALWAYS: it is not 13");
_Static_assert((SQLITE_TESTCTRL_RESERVE) == 14, "SQLITE_TESTCTRL_RESERVE: it is not 14");
_Static_assert((SQLITE_TESTCTRL_JSON_SELFCHECK) == 14, "SQLITE_TESTCTRL_JSON_SELFCHECK: it is not 14");
_Static_assert((SQLITE_TESTCTRL_OPTIMIZATIONS) == 15, "SQLITE_TESTCTRL_OPTIMIZATIONS: it is not 15");
_Static_assert((SQLITE_TESTCTRL_ISKEYWORD) == 16, "SQLITE_TESTCTRL_ISKEYWORD: it is not 16");
_Static_assert((SQLITE_TESTCTRL_GETOPT) == 16, "SQLITE_TESTCTRL_GETOPT: it is not 16");
_Static_assert((SQLITE_TESTCTRL_SCRATCHMALLOC) == 17, "SQLITE_TESTCTRL_SCRATCHMALLOC: it is not 17");
_Static_assert((SQLITE_TESTCTRL_INTERNAL_FUNCTIONS) == 17, "SQLITE_TESTCTRL_INTERNAL_FUNCTIONS: it is not 17");
_Static_assert((SQLITE_TESTCTRL_LOCALTIME_FAULT) == 18, "SQLITE_TESTCTRL_LOCALTIME_FAULT: it is not 18");
_Static_assert((SQLITE_TESTCTRL_EXPLAIN_STMT) == 19, "SQLITE_TESTCTRL_EXPLAIN_STMT: it is not 19");
_Static_assert((SQLITE_TESTCTRL_ONCE_RESET_THRESHOLD) == 19, "SQLITE_TESTCTRL_ONCE_RESET_THRESHOLD: it is not 19");
_Static_assert((SQLITE_TESTCTRL_NEVER_CORRUPT) == 20, "SQLITE_TESTCTRL_NEVER_CORRUPT: it is not 20");
_Static_assert((SQLITE_TESTCTRL_VDBE_COVERAGE) == 21, "SQLITE_TESTCTRL_VDBE_COVERAGE: it is not 21");
_Static_assert((SQLITE_TESTCTRL_BYTEORDER) == 22, "SQLITE_TESTCTRL_BYTEORDER: it is not 22");
_Static_assert((SQLITE_TESTCTRL_ISINIT) == 23, "SQLITE_TESTCTRL_ISINIT: it is not 23");
_Static_assert((SQLITE_TESTCTRL_SORTER_MMAP) == 24, "SQLITE_TESTCTRL_SORTER_MMAP: it is not 24");
_Static_assert((SQLITE_TESTCTRL_IMPOSTER) == 25, "SQLITE_TESTCTRL_IMPOSTER: it is not 25");
_Static_assert((SQLITE_TESTCTRL_PARSER_COVERAGE) == 26, "SQLITE_TESTCTRL_PARSER_COVERAGE: it is not 26");
_Static_assert((SQLITE_TESTCTRL_RESULT_INTREAL) == 27, "SQLITE_TESTCTRL_RESULT_INTREAL: it is not 27");
_Static_assert((SQLITE_TESTCTRL_PRNG_SEED) == 28, "SQLITE_TESTCTRL_PRNG_SEED: it is not 28");
_Static_assert((SQLITE_TESTCTRL_EXTRA_SCHEMA_CHECKS) == 29, "SQLITE_TESTCTRL_EXTRA_SCHEMA_CHECKS: it is not 29");
_Static_assert((SQLITE_TESTCTRL_SEEK_COUNT) == 30, "SQLITE_TESTCTRL_SEEK_COUNT: it is not 30");
_Static_assert((SQLITE_TESTCTRL_TRACEFLAGS) == 31, "SQLITE_TESTCTRL_TRACEFLAGS: it is not 31");
_Static_assert((SQLITE_TESTCTRL_TUNE) == 32, "SQLITE_TESTCTRL_TUNE: it is not 32");
_Static_assert((SQLITE_TESTCTRL_LOGEST) == 33, "SQLITE_TESTCTRL_LOGEST: it is not 33");
_Static_assert((SQLITE_TESTCTRL_USELONGDOUBLE) == 34, "SQLITE_TESTCTRL_USELONGDOUBLE: it is not 34");
_Static_assert((SQLITE_TESTCTRL_ATOF) == 34, "SQLITE_TESTCTRL_ATOF: it is not 34");
_Static_assert((SQLITE_TESTCTRL_LAST) == 34, "SQLITE_TESTCTRL_LAST: it is not 34");
_Static_assert((SQLITE_COPY) == 0, "SQLITE_COPY: it is not 0");
_Static_assert((SQLITE_XFER) == 1, "SQLITE_XFER: it is not 1");
_Static_assert((SQLITE_FINISH) == 2, "SQLITE_FINISH: it is not 2");
_Static_assert((SQLITE_STATUS_MEMORY_USED) == 0, "SQLITE_STATUS_MEMORY_USED: it is not 0");
_Static_assert((SQLITE_STATUS_PAGECACHE_USED) == 1, "SQLITE_STATUS_PAGECACHE_USED: it is not 1");
_Static_assert((SQLITE_STATUS_PAGECACHE_OVERFLOW) == 2, "SQLITE_STATUS_PAGECACHE_OVERFLOW: it is not 2");
_Static_assert((SQLITE_STATUS_SCRATCH_USED) == 3, "SQLITE_STATUS_SCRATCH_USED: it is not 3");
_Static_assert((SQLITE_STATUS_SCRATCH_OVERFLOW) == 4, "SQLITE_STATUS_SCRATCH_OVERFLOW: it is not 4");
_Static_assert((SQLITE_STATUS_MALLOC_SIZE) == 5, "SQLITE_STATUS_MALLOC_SIZE: it is not 5");
_Static_assert((SQLITE_STATUS_PARSER_STACK) == 6, "SQLITE_STATUS_PARSER_STACK: it is not 6");
_Static_assert((SQLITE_STATUS_PAGECACHE_SIZE) == 7, "SQLITE_STATUS_PAGECACHE_SIZE: it is not 7");
_Static_assert((SQLITE_STATUS_SCRATCH_SIZE) == 8, "SQLITE_STATUS_SCRATCH_SIZE: it is not 8");
_Static_assert((SQLITE_STATUS_MALLOC_COUNT) == 9, "SQLITE_STATUS_MALLOC_COUNT: it is not 9");
_Static_assert((SQLITE_DBSTATUS_LOOKASIDE_USED) == 0, "SQLITE_DBSTATUS_LOOKASIDE_USED: it is not 0");
_Static_assert((SQLITE_DBSTATUS_CACHE_USED) == 1, "SQLITE_DBSTATUS_CACHE_USED: it is not 1");
_Static_assert((SQLITE_DBSTATUS_SCHEMA_USED) == 2, "SQLITE_DBSTATUS_SCHEMA_USED: it is not 2");
_Static_assert((SQLITE_DBSTATUS_STMT_USED) == 3, "SQLITE_DBSTATUS_STMT_USED: it is not 3");
_Static_assert((SQLITE_DBSTATUS_LOOKASIDE_HIT) == 4, "SQLITE_DBSTATUS_LOOKASIDE_HIT: it is not 4");
_Static_assert((SQLITE_DBSTATUS_LOOKASIDE_MISS_SIZE) == 5, "SQLITE_DBSTATUS_LOOKASIDE_MISS_SIZE: it is not 5");
_Static_assert((SQLITE_DBSTATUS_LOOKASIDE_MISS_FULL) == 6, "SQLITE_DBSTATUS_LOOKASIDE_MISS_FULL: it is not 6");
_Static_assert((SQLITE_DBSTATUS_CACHE_HIT) == 7, "SQLITE_DBSTATUS_CACHE_HIT: it is not 7");
_Static_assert((SQLITE_DBSTATUS_CACHE_MISS) == 8, "SQLITE_DBSTATUS_CACHE_MISS: it is not 8");
_Static_assert((SQLITE_DBSTATUS_CACHE_WRITE) == 9, "SQLITE_DBSTATUS_CACHE_WRITE: it is not 9");
_Static_assert((SQLITE_DBSTATUS_DEFERRED_FKS) == 10, "SQLITE_DBSTATUS_DEFERRED_FKS: it is not 10");
_Static_assert((SQLITE_DBSTATUS_CACHE_USED_SHARED) == 11, "SQLITE_DBSTATUS_CACHE_USED_SHARED: it is not 11");
_Static_assert((SQLITE_DBSTATUS_CACHE_SPILL) == 12, "SQLITE_DBSTATUS_CACHE_SPILL: it is not 12");
_Static_assert((SQLITE_DBSTATUS_TEMPBUF_SPILL) == 13, "SQLITE_DBSTATUS_TEMPBUF_SPILL: it is not 13");
_Static_assert((SQLITE_DBSTATUS_MAX) == 13, "SQLITE_DBSTATUS_MAX: it is not 13");
_Static_assert((SQLITE_STMTSTATUS_FULLSCAN_STEP) == 1, "SQLITE_STMTSTATUS_FULLSCAN_STEP: it is not 1");
_Static_assert((SQLITE_STMTSTATUS_SORT) == 2, "SQLITE_STMTSTATUS_SORT: it is not 2");
_Static_assert((SQLITE_STMTSTATUS_AUTOINDEX) == 3, "SQLITE_STMTSTATUS_AUTOINDEX: it is not 3");
_Static_assert((SQLITE_STMTSTATUS_VM_STEP) == 4, "SQLITE_STMTSTATUS_VM_STEP: it is not 4");
_Static_assert((SQLITE_STMTSTATUS_REPREPARE) == 5, "SQLITE_STMTSTATUS_REPREPARE: it is not 5");
_Static_assert((SQLITE_STMTSTATUS_RUN) == 6, "SQLITE_STMTSTATUS_RUN: it is not 6");
_Static_assert((SQLITE_STMTSTATUS_FILTER_MISS) == 7, "SQLITE_STMTSTATUS_FILTER_MISS: it is not 7");
_Static_assert((SQLITE_STMTSTATUS_FILTER_HIT) == 8, "SQLITE_STMTSTATUS_FILTER_HIT: it is not 8");
_Static_assert((SQLITE_STMTSTATUS_MEMUSED) == 99, "SQLITE_STMTSTATUS_MEMUSED: it is not 99");
_Static_assert((SQLITE_CHECKPOINT_NOOP) == -1, "SQLITE_CHECKPOINT_NOOP: it is not -1");
_Static_assert((SQLITE_CHECKPOINT_PASSIVE) == 0, "SQLITE_CHECKPOINT_PASSIVE: it is not 0");
_Static_assert((SQLITE_CHECKPOINT_FULL) == 1, "SQLITE_CHECKPOINT_FULL: it is not 1");
_Static_assert((SQLITE_CHECKPOINT_RESTART) == 2, "SQLITE_CHECKPOINT_RESTART: it is not 2");
_Static_assert((SQLITE_CHECKPOINT_TRUNCATE) == 3, "SQLITE_CHECKPOINT_TRUNCATE: it is not 3");
_Static_assert((SQLITE_VTAB_CONSTRAINT_SUPPORT) == 1, "SQLITE_VTAB_CONSTRAINT_SUPPORT: it is not 1");
_Static_assert((SQLITE_VTAB_INNOCUOUS) == 2, "SQLITE_VTAB_INNOCUOUS: it is not 2");
_Static_assert((SQLITE_VTAB_DIRECTONLY) == 3, "SQLITE_VTAB_DIRECTONLY: it is not 3");
_Static_assert((SQLITE_VTAB_USES_ALL_SCHEMAS) == 4, "SQLITE_VTAB_USES_ALL_SCHEMAS: it is not 4");
_Static_assert((SQLITE_ROLLBACK) == 1, "SQLITE_ROLLBACK: it is not 1");
_Static_assert((SQLITE_FAIL) == 3, "SQLITE_FAIL: it is not 3");
_Static_assert((SQLITE_REPLACE) == 5, "SQLITE_REPLACE: it is not 5");
_Static_assert((SQLITE_SCANSTAT_NLOOP) == 0, "SQLITE_SCANSTAT_NLOOP: it is not 0");
_Static_assert((SQLITE_SCANSTAT_NVISIT) == 1, "SQLITE_SCANSTAT_NVISIT: it is not 1");
_Static_assert((SQLITE_SCANSTAT_EST) == 2, "SQLITE_SCANSTAT_EST: it is not 2");
_Static_assert((SQLITE_SCANSTAT_NAME) == 3, "SQLITE_SCANSTAT_NAME: it is not 3");
_Static_assert((SQLITE_SCANSTAT_EXPLAIN) == 4, "SQLITE_SCANSTAT_EXPLAIN: it is not 4");
_Static_assert((SQLITE_SCANSTAT_SELECTID) == 5, "SQLITE_SCANSTAT_SELECTID: it is not 5");
_Static_assert((SQLITE_SCANSTAT_PARENTID) == 6, "SQLITE_SCANSTAT_PARENTID: it is not 6");
_Static_assert((SQLITE_SCANSTAT_NCYCLE) == 7, "SQLITE_SCANSTAT_NCYCLE: it is not 7");
_Static_assert((SQLITE_SCANSTAT_COMPLEX) == 1, "SQLITE_SCANSTAT_COMPLEX: it is not 1");
_Static_assert((SQLITE_SERIALIZE_NOCOPY) == 1, "SQLITE_SERIALIZE_NOCOPY: it is not 1");
_Static_assert((SQLITE_DESERIALIZE_FREEONCLOSE) == 1, "SQLITE_DESERIALIZE_FREEONCLOSE: it is not 1");
_Static_assert((SQLITE_DESERIALIZE_RESIZEABLE) == 2, "SQLITE_DESERIALIZE_RESIZEABLE: it is not 2");
_Static_assert((SQLITE_DESERIALIZE_READONLY) == 4, "SQLITE_DESERIALIZE_READONLY: it is not 4");
_Static_assert((SQLITE_CARRAY_INT32) == 0, "SQLITE_CARRAY_INT32: it is not 0");
_Static_assert((SQLITE_CARRAY_INT64) == 1, "SQLITE_CARRAY_INT64: it is not 1");
_Static_assert((SQLITE_CARRAY_DOUBLE) == 2, "SQLITE_CARRAY_DOUBLE: it is not 2");
_Static_assert((SQLITE_CARRAY_TEXT) == 3, "SQLITE_CARRAY_TEXT: it is not 3");
_Static_assert((SQLITE_CARRAY_BLOB) == 4, "SQLITE_CARRAY_BLOB: it is not 4");
