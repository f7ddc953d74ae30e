/* Written by `cargo cffi gen`: what the bindings believe of the headers, checked where they are compiled. */
#include <stddef.h>
#include "sqlite3.h"

#if !defined(__clang__)
#define _Nonnull
#define _Nullable
#define _Null_unspecified
#endif
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wmultichar"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"

#define SAME(item, type, as) _Static_assert(__builtin_types_compatible_p(__typeof__(item), type), #item ": it is not `" as "`")

#undef sqlite3_libversion
SAME(sqlite3_libversion, const char *(void), "const char *sqlite3_libversion(void)");
#undef sqlite3_sourceid
SAME(sqlite3_sourceid, const char *(void), "const char *sqlite3_sourceid(void)");
#undef sqlite3_libversion_number
SAME(sqlite3_libversion_number, int (void), "int sqlite3_libversion_number(void)");
#undef sqlite3_compileoption_used
SAME(sqlite3_compileoption_used, int (const char *), "int sqlite3_compileoption_used(const char *zOptName)");
#undef sqlite3_compileoption_get
SAME(sqlite3_compileoption_get, const char *(int), "const char *sqlite3_compileoption_get(int N)");
#undef sqlite3_threadsafe
SAME(sqlite3_threadsafe, int (void), "int sqlite3_threadsafe(void)");
#undef sqlite3_close
SAME(sqlite3_close, int (sqlite3 *), "int sqlite3_close(sqlite3 *)");
#undef sqlite3_close_v2
SAME(sqlite3_close_v2, int (sqlite3 *), "int sqlite3_close_v2(sqlite3 *)");
#undef sqlite3_exec
SAME(sqlite3_exec, int (sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **), "int sqlite3_exec(sqlite3 *, const char *sql, int (*callback)(void *, int, char **, char **), void *, char **errmsg)");
#undef sqlite3_initialize
SAME(sqlite3_initialize, int (void), "int sqlite3_initialize(void)");
#undef sqlite3_shutdown
SAME(sqlite3_shutdown, int (void), "int sqlite3_shutdown(void)");
#undef sqlite3_os_init
SAME(sqlite3_os_init, int (void), "int sqlite3_os_init(void)");
#undef sqlite3_os_end
SAME(sqlite3_os_end, int (void), "int sqlite3_os_end(void)");
#undef sqlite3_extended_result_codes
SAME(sqlite3_extended_result_codes, int (sqlite3 *, int), "int sqlite3_extended_result_codes(sqlite3 *, int onoff)");
#undef sqlite3_last_insert_rowid
SAME(sqlite3_last_insert_rowid, sqlite3_int64 (sqlite3 *), "sqlite3_int64 sqlite3_last_insert_rowid(sqlite3 *)");
#undef sqlite3_set_last_insert_rowid
SAME(sqlite3_set_last_insert_rowid, void (sqlite3 *, sqlite3_int64), "void sqlite3_set_last_insert_rowid(sqlite3 *, sqlite3_int64)");
#undef sqlite3_changes
SAME(sqlite3_changes, int (sqlite3 *), "int sqlite3_changes(sqlite3 *)");
#undef sqlite3_changes64
SAME(sqlite3_changes64, sqlite3_int64 (sqlite3 *), "sqlite3_int64 sqlite3_changes64(sqlite3 *)");
#undef sqlite3_total_changes
SAME(sqlite3_total_changes, int (sqlite3 *), "int sqlite3_total_changes(sqlite3 *)");
#undef sqlite3_total_changes64
SAME(sqlite3_total_changes64, sqlite3_int64 (sqlite3 *), "sqlite3_int64 sqlite3_total_changes64(sqlite3 *)");
#undef sqlite3_interrupt
SAME(sqlite3_interrupt, void (sqlite3 *), "void sqlite3_interrupt(sqlite3 *)");
#undef sqlite3_is_interrupted
SAME(sqlite3_is_interrupted, int (sqlite3 *), "int sqlite3_is_interrupted(sqlite3 *)");
#undef sqlite3_complete
SAME(sqlite3_complete, int (const char *), "int sqlite3_complete(const char *sql)");
#undef sqlite3_complete16
SAME(sqlite3_complete16, int (const void *), "int sqlite3_complete16(const void *sql)");
#undef sqlite3_incomplete
SAME(sqlite3_incomplete, sqlite3_int64 (const char *), "sqlite3_int64 sqlite3_incomplete(const char *sql)");
#undef sqlite3_busy_handler
SAME(sqlite3_busy_handler, int (sqlite3 *, int (*)(void *, int), void *), "int sqlite3_busy_handler(sqlite3 *, int (*)(void *, int), void *)");
#undef sqlite3_busy_timeout
SAME(sqlite3_busy_timeout, int (sqlite3 *, int), "int sqlite3_busy_timeout(sqlite3 *, int ms)");
#undef sqlite3_setlk_timeout
SAME(sqlite3_setlk_timeout, int (sqlite3 *, int, int), "int sqlite3_setlk_timeout(sqlite3 *, int ms, int flags)");
#undef sqlite3_get_table
SAME(sqlite3_get_table, int (sqlite3 *, const char *, char ***, int *, int *, char **), "int sqlite3_get_table(sqlite3 *db, const char *zSql, char ***pazResult, int *pnRow, int *pnColumn, char **pzErrmsg)");
#undef sqlite3_free_table
SAME(sqlite3_free_table, void (char **), "void sqlite3_free_table(char **result)");
#undef sqlite3_malloc
SAME(sqlite3_malloc, void *(int), "void *sqlite3_malloc(int)");
#undef sqlite3_malloc64
SAME(sqlite3_malloc64, void *(sqlite3_uint64), "void *sqlite3_malloc64(sqlite3_uint64)");
#undef sqlite3_realloc
SAME(sqlite3_realloc, void *(void *, int), "void *sqlite3_realloc(void *, int)");
#undef sqlite3_realloc64
SAME(sqlite3_realloc64, void *(void *, sqlite3_uint64), "void *sqlite3_realloc64(void *, sqlite3_uint64)");
#undef sqlite3_free
SAME(sqlite3_free, void (void *), "void sqlite3_free(void *)");
#undef sqlite3_msize
SAME(sqlite3_msize, sqlite3_uint64 (void *), "sqlite3_uint64 sqlite3_msize(void *)");
#undef sqlite3_memory_used
SAME(sqlite3_memory_used, sqlite3_int64 (void), "sqlite3_int64 sqlite3_memory_used(void)");
#undef sqlite3_memory_highwater
SAME(sqlite3_memory_highwater, sqlite3_int64 (int), "sqlite3_int64 sqlite3_memory_highwater(int resetFlag)");
#undef sqlite3_randomness
SAME(sqlite3_randomness, void (int, void *), "void sqlite3_randomness(int N, void *P)");
#undef sqlite3_set_authorizer
SAME(sqlite3_set_authorizer, int (sqlite3 *, int (*)(void *, int, const char *, const char *, const char *, const char *), void *), "int sqlite3_set_authorizer(sqlite3 *, int (*xAuth)(void *, int, const char *, const char *, const char *, const char *), void *pUserData)");
#undef sqlite3_trace
SAME(sqlite3_trace, void *(sqlite3 *, void (*)(void *, const char *), void *), "void *sqlite3_trace(sqlite3 *, void (*xTrace)(void *, const char *), void *)");
#undef sqlite3_profile
SAME(sqlite3_profile, void *(sqlite3 *, void (*)(void *, const char *, sqlite3_uint64), void *), "void *sqlite3_profile(sqlite3 *, void (*xProfile)(void *, const char *, sqlite3_uint64), void *)");
#undef sqlite3_trace_v2
SAME(sqlite3_trace_v2, int (sqlite3 *, unsigned int, int (*)(unsigned int, void *, void *, void *), void *), "int sqlite3_trace_v2(sqlite3 *, unsigned int uMask, int (*xCallback)(unsigned int, void *, void *, void *), void *pCtx)");
#undef sqlite3_progress_handler
SAME(sqlite3_progress_handler, void (sqlite3 *, int, int (*)(void *), void *), "void sqlite3_progress_handler(sqlite3 *, int, int (*)(void *), void *)");
#undef sqlite3_open
SAME(sqlite3_open, int (const char *, sqlite3 **), "int sqlite3_open(const char *filename, sqlite3 **ppDb)");
#undef sqlite3_open16
SAME(sqlite3_open16, int (const void *, sqlite3 **), "int sqlite3_open16(const void *filename, sqlite3 **ppDb)");
#undef sqlite3_open_v2
SAME(sqlite3_open_v2, int (const char *, sqlite3 **, int, const char *), "int sqlite3_open_v2(const char *filename, sqlite3 **ppDb, int flags, const char *zVfs)");
#undef sqlite3_uri_parameter
SAME(sqlite3_uri_parameter, const char *(sqlite3_filename, const char *), "const char *sqlite3_uri_parameter(sqlite3_filename z, const char *zParam)");
#undef sqlite3_uri_boolean
SAME(sqlite3_uri_boolean, int (sqlite3_filename, const char *, int), "int sqlite3_uri_boolean(sqlite3_filename z, const char *zParam, int bDefault)");
#undef sqlite3_uri_int64
SAME(sqlite3_uri_int64, sqlite3_int64 (sqlite3_filename, const char *, sqlite3_int64), "sqlite3_int64 sqlite3_uri_int64(sqlite3_filename, const char *, sqlite3_int64)");
#undef sqlite3_uri_key
SAME(sqlite3_uri_key, const char *(sqlite3_filename, int), "const char *sqlite3_uri_key(sqlite3_filename z, int N)");
#undef sqlite3_filename_database
SAME(sqlite3_filename_database, const char *(sqlite3_filename), "const char *sqlite3_filename_database(sqlite3_filename)");
#undef sqlite3_filename_journal
SAME(sqlite3_filename_journal, const char *(sqlite3_filename), "const char *sqlite3_filename_journal(sqlite3_filename)");
#undef sqlite3_filename_wal
SAME(sqlite3_filename_wal, const char *(sqlite3_filename), "const char *sqlite3_filename_wal(sqlite3_filename)");
#undef sqlite3_database_file_object
SAME(sqlite3_database_file_object, sqlite3_file *(const char *), "sqlite3_file *sqlite3_database_file_object(const char *)");
#undef sqlite3_create_filename
SAME(sqlite3_create_filename, sqlite3_filename (const char *, const char *, const char *, int, const char **), "sqlite3_filename sqlite3_create_filename(const char *zDatabase, const char *zJournal, const char *zWal, int nParam, const char **azParam)");
#undef sqlite3_free_filename
SAME(sqlite3_free_filename, void (sqlite3_filename), "void sqlite3_free_filename(sqlite3_filename)");
#undef sqlite3_errcode
SAME(sqlite3_errcode, int (sqlite3 *), "int sqlite3_errcode(sqlite3 *db)");
#undef sqlite3_extended_errcode
SAME(sqlite3_extended_errcode, int (sqlite3 *), "int sqlite3_extended_errcode(sqlite3 *db)");
#undef sqlite3_errmsg
SAME(sqlite3_errmsg, const char *(sqlite3 *), "const char *sqlite3_errmsg(sqlite3 *)");
#undef sqlite3_errmsg16
SAME(sqlite3_errmsg16, const void *(sqlite3 *), "const void *sqlite3_errmsg16(sqlite3 *)");
#undef sqlite3_errstr
SAME(sqlite3_errstr, const char *(int), "const char *sqlite3_errstr(int)");
#undef sqlite3_error_offset
SAME(sqlite3_error_offset, int (sqlite3 *), "int sqlite3_error_offset(sqlite3 *db)");
#undef sqlite3_set_errmsg
SAME(sqlite3_set_errmsg, int (sqlite3 *, int, const char *), "int sqlite3_set_errmsg(sqlite3 *db, int errcode, const char *zErrMsg)");
#undef sqlite3_limit
SAME(sqlite3_limit, int (sqlite3 *, int, int), "int sqlite3_limit(sqlite3 *, int id, int newVal)");
#undef sqlite3_prepare
SAME(sqlite3_prepare, int (sqlite3 *, const char *, int, sqlite3_stmt **, const char **), "int sqlite3_prepare(sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt, const char **pzTail)");
#undef sqlite3_prepare_v2
SAME(sqlite3_prepare_v2, int (sqlite3 *, const char *, int, sqlite3_stmt **, const char **), "int sqlite3_prepare_v2(sqlite3 *db, const char *zSql, int nByte, sqlite3_stmt **ppStmt, const char **pzTail)");
#undef sqlite3_prepare_v3
SAME(sqlite3_prepare_v3, int (sqlite3 *, const char *, int, unsigned int, sqlite3_stmt **, const char **), "int sqlite3_prepare_v3(sqlite3 *db, const char *zSql, int nByte, unsigned int prepFlags, sqlite3_stmt **ppStmt, const char **pzTail)");
#undef sqlite3_prepare16
SAME(sqlite3_prepare16, int (sqlite3 *, const void *, int, sqlite3_stmt **, const void **), "int sqlite3_prepare16(sqlite3 *db, const void *zSql, int nByte, sqlite3_stmt **ppStmt, const void **pzTail)");
#undef sqlite3_prepare16_v2
SAME(sqlite3_prepare16_v2, int (sqlite3 *, const void *, int, sqlite3_stmt **, const void **), "int sqlite3_prepare16_v2(sqlite3 *db, const void *zSql, int nByte, sqlite3_stmt **ppStmt, const void **pzTail)");
#undef sqlite3_prepare16_v3
SAME(sqlite3_prepare16_v3, int (sqlite3 *, const void *, int, unsigned int, sqlite3_stmt **, const void **), "int sqlite3_prepare16_v3(sqlite3 *db, const void *zSql, int nByte, unsigned int prepFlags, sqlite3_stmt **ppStmt, const void **pzTail)");
#undef sqlite3_sql
SAME(sqlite3_sql, const char *(sqlite3_stmt *), "const char *sqlite3_sql(sqlite3_stmt *pStmt)");
#undef sqlite3_expanded_sql
SAME(sqlite3_expanded_sql, char *(sqlite3_stmt *), "char *sqlite3_expanded_sql(sqlite3_stmt *pStmt)");
#undef sqlite3_stmt_readonly
SAME(sqlite3_stmt_readonly, int (sqlite3_stmt *), "int sqlite3_stmt_readonly(sqlite3_stmt *pStmt)");
#undef sqlite3_stmt_isexplain
SAME(sqlite3_stmt_isexplain, int (sqlite3_stmt *), "int sqlite3_stmt_isexplain(sqlite3_stmt *pStmt)");
#undef sqlite3_stmt_explain
SAME(sqlite3_stmt_explain, int (sqlite3_stmt *, int), "int sqlite3_stmt_explain(sqlite3_stmt *pStmt, int eMode)");
#undef sqlite3_stmt_busy
SAME(sqlite3_stmt_busy, int (sqlite3_stmt *), "int sqlite3_stmt_busy(sqlite3_stmt *)");
#undef sqlite3_bind_blob
SAME(sqlite3_bind_blob, int (sqlite3_stmt *, int, const void *, int, void (*)(void *)), "int sqlite3_bind_blob(sqlite3_stmt *, int, const void *, int n, void (*)(void *))");
#undef sqlite3_bind_blob64
SAME(sqlite3_bind_blob64, int (sqlite3_stmt *, int, const void *, sqlite3_uint64, void (*)(void *)), "int sqlite3_bind_blob64(sqlite3_stmt *, int, const void *, sqlite3_uint64, void (*)(void *))");
#undef sqlite3_bind_double
SAME(sqlite3_bind_double, int (sqlite3_stmt *, int, double), "int sqlite3_bind_double(sqlite3_stmt *, int, double)");
#undef sqlite3_bind_int
SAME(sqlite3_bind_int, int (sqlite3_stmt *, int, int), "int sqlite3_bind_int(sqlite3_stmt *, int, int)");
#undef sqlite3_bind_int64
SAME(sqlite3_bind_int64, int (sqlite3_stmt *, int, sqlite3_int64), "int sqlite3_bind_int64(sqlite3_stmt *, int, sqlite3_int64)");
#undef sqlite3_bind_null
SAME(sqlite3_bind_null, int (sqlite3_stmt *, int), "int sqlite3_bind_null(sqlite3_stmt *, int)");
#undef sqlite3_bind_text
SAME(sqlite3_bind_text, int (sqlite3_stmt *, int, const char *, int, void (*)(void *)), "int sqlite3_bind_text(sqlite3_stmt *, int, const char *, int, void (*)(void *))");
#undef sqlite3_bind_text16
SAME(sqlite3_bind_text16, int (sqlite3_stmt *, int, const void *, int, void (*)(void *)), "int sqlite3_bind_text16(sqlite3_stmt *, int, const void *, int, void (*)(void *))");
#undef sqlite3_bind_text64
SAME(sqlite3_bind_text64, int (sqlite3_stmt *, int, const char *, sqlite3_uint64, void (*)(void *), unsigned char), "int sqlite3_bind_text64(sqlite3_stmt *, int, const char *, sqlite3_uint64, void (*)(void *), unsigned char encoding)");
#undef sqlite3_bind_value
SAME(sqlite3_bind_value, int (sqlite3_stmt *, int, const sqlite3_value *), "int sqlite3_bind_value(sqlite3_stmt *, int, const sqlite3_value *)");
#undef sqlite3_bind_pointer
SAME(sqlite3_bind_pointer, int (sqlite3_stmt *, int, void *, const char *, void (*)(void *)), "int sqlite3_bind_pointer(sqlite3_stmt *, int, void *, const char *, void (*)(void *))");
#undef sqlite3_bind_zeroblob
SAME(sqlite3_bind_zeroblob, int (sqlite3_stmt *, int, int), "int sqlite3_bind_zeroblob(sqlite3_stmt *, int, int n)");
#undef sqlite3_bind_zeroblob64
SAME(sqlite3_bind_zeroblob64, int (sqlite3_stmt *, int, sqlite3_uint64), "int sqlite3_bind_zeroblob64(sqlite3_stmt *, int, sqlite3_uint64)");
#undef sqlite3_bind_parameter_count
SAME(sqlite3_bind_parameter_count, int (sqlite3_stmt *), "int sqlite3_bind_parameter_count(sqlite3_stmt *)");
#undef sqlite3_bind_parameter_name
SAME(sqlite3_bind_parameter_name, const char *(sqlite3_stmt *, int), "const char *sqlite3_bind_parameter_name(sqlite3_stmt *, int)");
#undef sqlite3_bind_parameter_index
SAME(sqlite3_bind_parameter_index, int (sqlite3_stmt *, const char *), "int sqlite3_bind_parameter_index(sqlite3_stmt *, const char *zName)");
#undef sqlite3_clear_bindings
SAME(sqlite3_clear_bindings, int (sqlite3_stmt *), "int sqlite3_clear_bindings(sqlite3_stmt *)");
#undef sqlite3_column_count
SAME(sqlite3_column_count, int (sqlite3_stmt *), "int sqlite3_column_count(sqlite3_stmt *pStmt)");
#undef sqlite3_column_name
SAME(sqlite3_column_name, const char *(sqlite3_stmt *, int), "const char *sqlite3_column_name(sqlite3_stmt *, int N)");
#undef sqlite3_column_name16
SAME(sqlite3_column_name16, const void *(sqlite3_stmt *, int), "const void *sqlite3_column_name16(sqlite3_stmt *, int N)");
#undef sqlite3_column_database_name
SAME(sqlite3_column_database_name, const char *(sqlite3_stmt *, int), "const char *sqlite3_column_database_name(sqlite3_stmt *, int)");
#undef sqlite3_column_database_name16
SAME(sqlite3_column_database_name16, const void *(sqlite3_stmt *, int), "const void *sqlite3_column_database_name16(sqlite3_stmt *, int)");
#undef sqlite3_column_table_name
SAME(sqlite3_column_table_name, const char *(sqlite3_stmt *, int), "const char *sqlite3_column_table_name(sqlite3_stmt *, int)");
#undef sqlite3_column_table_name16
SAME(sqlite3_column_table_name16, const void *(sqlite3_stmt *, int), "const void *sqlite3_column_table_name16(sqlite3_stmt *, int)");
#undef sqlite3_column_origin_name
SAME(sqlite3_column_origin_name, const char *(sqlite3_stmt *, int), "const char *sqlite3_column_origin_name(sqlite3_stmt *, int)");
#undef sqlite3_column_origin_name16
SAME(sqlite3_column_origin_name16, const void *(sqlite3_stmt *, int), "const void *sqlite3_column_origin_name16(sqlite3_stmt *, int)");
#undef sqlite3_column_decltype
SAME(sqlite3_column_decltype, const char *(sqlite3_stmt *, int), "const char *sqlite3_column_decltype(sqlite3_stmt *, int)");
#undef sqlite3_column_decltype16
SAME(sqlite3_column_decltype16, const void *(sqlite3_stmt *, int), "const void *sqlite3_column_decltype16(sqlite3_stmt *, int)");
#undef sqlite3_step
SAME(sqlite3_step, int (sqlite3_stmt *), "int sqlite3_step(sqlite3_stmt *)");
#undef sqlite3_data_count
SAME(sqlite3_data_count, int (sqlite3_stmt *), "int sqlite3_data_count(sqlite3_stmt *pStmt)");
#undef sqlite3_column_blob
SAME(sqlite3_column_blob, const void *(sqlite3_stmt *, int), "const void *sqlite3_column_blob(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_double
SAME(sqlite3_column_double, double (sqlite3_stmt *, int), "double sqlite3_column_double(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_int
SAME(sqlite3_column_int, int (sqlite3_stmt *, int), "int sqlite3_column_int(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_int64
SAME(sqlite3_column_int64, sqlite3_int64 (sqlite3_stmt *, int), "sqlite3_int64 sqlite3_column_int64(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_text
SAME(sqlite3_column_text, const unsigned char *(sqlite3_stmt *, int), "const unsigned char *sqlite3_column_text(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_text16
SAME(sqlite3_column_text16, const void *(sqlite3_stmt *, int), "const void *sqlite3_column_text16(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_value
SAME(sqlite3_column_value, sqlite3_value *(sqlite3_stmt *, int), "sqlite3_value *sqlite3_column_value(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_bytes
SAME(sqlite3_column_bytes, int (sqlite3_stmt *, int), "int sqlite3_column_bytes(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_bytes16
SAME(sqlite3_column_bytes16, int (sqlite3_stmt *, int), "int sqlite3_column_bytes16(sqlite3_stmt *, int iCol)");
#undef sqlite3_column_type
SAME(sqlite3_column_type, int (sqlite3_stmt *, int), "int sqlite3_column_type(sqlite3_stmt *, int iCol)");
#undef sqlite3_finalize
SAME(sqlite3_finalize, int (sqlite3_stmt *), "int sqlite3_finalize(sqlite3_stmt *pStmt)");
#undef sqlite3_reset
SAME(sqlite3_reset, int (sqlite3_stmt *), "int sqlite3_reset(sqlite3_stmt *pStmt)");
#undef sqlite3_create_function
SAME(sqlite3_create_function, int (sqlite3 *, const char *, int, int, void *, void (*)(sqlite3_context *, int, sqlite3_value **), void (*)(sqlite3_context *, int, sqlite3_value **), void (*)(sqlite3_context *)), "int sqlite3_create_function(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *))");
#undef sqlite3_create_function16
SAME(sqlite3_create_function16, int (sqlite3 *, const void *, int, int, void *, void (*)(sqlite3_context *, int, sqlite3_value **), void (*)(sqlite3_context *, int, sqlite3_value **), void (*)(sqlite3_context *)), "int sqlite3_create_function16(sqlite3 *db, const void *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *))");
#undef sqlite3_create_function_v2
SAME(sqlite3_create_function_v2, int (sqlite3 *, const char *, int, int, void *, void (*)(sqlite3_context *, int, sqlite3_value **), void (*)(sqlite3_context *, int, sqlite3_value **), void (*)(sqlite3_context *), void (*)(void *)), "int sqlite3_create_function_v2(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xFunc)(sqlite3_context *, int, sqlite3_value **), void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *), void (*xDestroy)(void *))");
#undef sqlite3_create_window_function
SAME(sqlite3_create_window_function, int (sqlite3 *, const char *, int, int, void *, void (*)(sqlite3_context *, int, sqlite3_value **), void (*)(sqlite3_context *), void (*)(sqlite3_context *), void (*)(sqlite3_context *, int, sqlite3_value **), void (*)(void *)), "int sqlite3_create_window_function(sqlite3 *db, const char *zFunctionName, int nArg, int eTextRep, void *pApp, void (*xStep)(sqlite3_context *, int, sqlite3_value **), void (*xFinal)(sqlite3_context *), void (*xValue)(sqlite3_context *), void (*xInverse)(sqlite3_context *, int, sqlite3_value **), void (*xDestroy)(void *))");
#undef sqlite3_aggregate_count
SAME(sqlite3_aggregate_count, int (sqlite3_context *), "int sqlite3_aggregate_count(sqlite3_context *)");
#undef sqlite3_expired
SAME(sqlite3_expired, int (sqlite3_stmt *), "int sqlite3_expired(sqlite3_stmt *)");
#undef sqlite3_transfer_bindings
SAME(sqlite3_transfer_bindings, int (sqlite3_stmt *, sqlite3_stmt *), "int sqlite3_transfer_bindings(sqlite3_stmt *, sqlite3_stmt *)");
#undef sqlite3_global_recover
SAME(sqlite3_global_recover, int (void), "int sqlite3_global_recover(void)");
#undef sqlite3_thread_cleanup
SAME(sqlite3_thread_cleanup, void (void), "void sqlite3_thread_cleanup(void)");
#undef sqlite3_memory_alarm
SAME(sqlite3_memory_alarm, int (void (*)(void *, sqlite3_int64, int), void *, sqlite3_int64), "int sqlite3_memory_alarm(void (*)(void *, sqlite3_int64, int), void *, sqlite3_int64)");
#undef sqlite3_value_blob
SAME(sqlite3_value_blob, const void *(sqlite3_value *), "const void *sqlite3_value_blob(sqlite3_value *)");
#undef sqlite3_value_double
SAME(sqlite3_value_double, double (sqlite3_value *), "double sqlite3_value_double(sqlite3_value *)");
#undef sqlite3_value_int
SAME(sqlite3_value_int, int (sqlite3_value *), "int sqlite3_value_int(sqlite3_value *)");
#undef sqlite3_value_int64
SAME(sqlite3_value_int64, sqlite3_int64 (sqlite3_value *), "sqlite3_int64 sqlite3_value_int64(sqlite3_value *)");
#undef sqlite3_value_pointer
SAME(sqlite3_value_pointer, void *(sqlite3_value *, const char *), "void *sqlite3_value_pointer(sqlite3_value *, const char *)");
#undef sqlite3_value_text
SAME(sqlite3_value_text, const unsigned char *(sqlite3_value *), "const unsigned char *sqlite3_value_text(sqlite3_value *)");
#undef sqlite3_value_text16
SAME(sqlite3_value_text16, const void *(sqlite3_value *), "const void *sqlite3_value_text16(sqlite3_value *)");
#undef sqlite3_value_text16le
SAME(sqlite3_value_text16le, const void *(sqlite3_value *), "const void *sqlite3_value_text16le(sqlite3_value *)");
#undef sqlite3_value_text16be
SAME(sqlite3_value_text16be, const void *(sqlite3_value *), "const void *sqlite3_value_text16be(sqlite3_value *)");
#undef sqlite3_value_bytes
SAME(sqlite3_value_bytes, int (sqlite3_value *), "int sqlite3_value_bytes(sqlite3_value *)");
#undef sqlite3_value_bytes16
SAME(sqlite3_value_bytes16, int (sqlite3_value *), "int sqlite3_value_bytes16(sqlite3_value *)");
#undef sqlite3_value_type
SAME(sqlite3_value_type, int (sqlite3_value *), "int sqlite3_value_type(sqlite3_value *)");
#undef sqlite3_value_numeric_type
SAME(sqlite3_value_numeric_type, int (sqlite3_value *), "int sqlite3_value_numeric_type(sqlite3_value *)");
#undef sqlite3_value_nochange
SAME(sqlite3_value_nochange, int (sqlite3_value *), "int sqlite3_value_nochange(sqlite3_value *)");
#undef sqlite3_value_frombind
SAME(sqlite3_value_frombind, int (sqlite3_value *), "int sqlite3_value_frombind(sqlite3_value *)");
#undef sqlite3_value_encoding
SAME(sqlite3_value_encoding, int (sqlite3_value *), "int sqlite3_value_encoding(sqlite3_value *)");
#undef sqlite3_value_subtype
SAME(sqlite3_value_subtype, unsigned int (sqlite3_value *), "unsigned int sqlite3_value_subtype(sqlite3_value *)");
#undef sqlite3_value_dup
SAME(sqlite3_value_dup, sqlite3_value *(const sqlite3_value *), "sqlite3_value *sqlite3_value_dup(const sqlite3_value *)");
#undef sqlite3_value_free
SAME(sqlite3_value_free, void (sqlite3_value *), "void sqlite3_value_free(sqlite3_value *)");
#undef sqlite3_aggregate_context
SAME(sqlite3_aggregate_context, void *(sqlite3_context *, int), "void *sqlite3_aggregate_context(sqlite3_context *, int nBytes)");
#undef sqlite3_user_data
SAME(sqlite3_user_data, void *(sqlite3_context *), "void *sqlite3_user_data(sqlite3_context *)");
#undef sqlite3_context_db_handle
SAME(sqlite3_context_db_handle, sqlite3 *(sqlite3_context *), "sqlite3 *sqlite3_context_db_handle(sqlite3_context *)");
#undef sqlite3_get_auxdata
SAME(sqlite3_get_auxdata, void *(sqlite3_context *, int), "void *sqlite3_get_auxdata(sqlite3_context *, int N)");
#undef sqlite3_set_auxdata
SAME(sqlite3_set_auxdata, void (sqlite3_context *, int, void *, void (*)(void *)), "void sqlite3_set_auxdata(sqlite3_context *, int N, void *, void (*)(void *))");
#undef sqlite3_get_clientdata
SAME(sqlite3_get_clientdata, void *(sqlite3 *, const char *), "void *sqlite3_get_clientdata(sqlite3 *, const char *)");
#undef sqlite3_set_clientdata
SAME(sqlite3_set_clientdata, int (sqlite3 *, const char *, void *, void (*)(void *)), "int sqlite3_set_clientdata(sqlite3 *, const char *, void *, void (*)(void *))");
#undef sqlite3_result_blob
SAME(sqlite3_result_blob, void (sqlite3_context *, const void *, int, void (*)(void *)), "void sqlite3_result_blob(sqlite3_context *, const void *, int, void (*)(void *))");
#undef sqlite3_result_blob64
SAME(sqlite3_result_blob64, void (sqlite3_context *, const void *, sqlite3_uint64, void (*)(void *)), "void sqlite3_result_blob64(sqlite3_context *, const void *, sqlite3_uint64, void (*)(void *))");
#undef sqlite3_result_double
SAME(sqlite3_result_double, void (sqlite3_context *, double), "void sqlite3_result_double(sqlite3_context *, double)");
#undef sqlite3_result_error
SAME(sqlite3_result_error, void (sqlite3_context *, const char *, int), "void sqlite3_result_error(sqlite3_context *, const char *, int)");
#undef sqlite3_result_error16
SAME(sqlite3_result_error16, void (sqlite3_context *, const void *, int), "void sqlite3_result_error16(sqlite3_context *, const void *, int)");
#undef sqlite3_result_error_toobig
SAME(sqlite3_result_error_toobig, void (sqlite3_context *), "void sqlite3_result_error_toobig(sqlite3_context *)");
#undef sqlite3_result_error_nomem
SAME(sqlite3_result_error_nomem, void (sqlite3_context *), "void sqlite3_result_error_nomem(sqlite3_context *)");
#undef sqlite3_result_error_code
SAME(sqlite3_result_error_code, void (sqlite3_context *, int), "void sqlite3_result_error_code(sqlite3_context *, int)");
#undef sqlite3_result_int
SAME(sqlite3_result_int, void (sqlite3_context *, int), "void sqlite3_result_int(sqlite3_context *, int)");
#undef sqlite3_result_int64
SAME(sqlite3_result_int64, void (sqlite3_context *, sqlite3_int64), "void sqlite3_result_int64(sqlite3_context *, sqlite3_int64)");
#undef sqlite3_result_null
SAME(sqlite3_result_null, void (sqlite3_context *), "void sqlite3_result_null(sqlite3_context *)");
#undef sqlite3_result_text
SAME(sqlite3_result_text, void (sqlite3_context *, const char *, int, void (*)(void *)), "void sqlite3_result_text(sqlite3_context *, const char *, int, void (*)(void *))");
#undef sqlite3_result_text64
SAME(sqlite3_result_text64, void (sqlite3_context *, const char *, sqlite3_uint64, void (*)(void *), unsigned char), "void sqlite3_result_text64(sqlite3_context *, const char *z, sqlite3_uint64 n, void (*)(void *), unsigned char encoding)");
#undef sqlite3_result_text16
SAME(sqlite3_result_text16, void (sqlite3_context *, const void *, int, void (*)(void *)), "void sqlite3_result_text16(sqlite3_context *, const void *, int, void (*)(void *))");
#undef sqlite3_result_text16le
SAME(sqlite3_result_text16le, void (sqlite3_context *, const void *, int, void (*)(void *)), "void sqlite3_result_text16le(sqlite3_context *, const void *, int, void (*)(void *))");
#undef sqlite3_result_text16be
SAME(sqlite3_result_text16be, void (sqlite3_context *, const void *, int, void (*)(void *)), "void sqlite3_result_text16be(sqlite3_context *, const void *, int, void (*)(void *))");
#undef sqlite3_result_value
SAME(sqlite3_result_value, void (sqlite3_context *, sqlite3_value *), "void sqlite3_result_value(sqlite3_context *, sqlite3_value *)");
#undef sqlite3_result_pointer
SAME(sqlite3_result_pointer, void (sqlite3_context *, void *, const char *, void (*)(void *)), "void sqlite3_result_pointer(sqlite3_context *, void *, const char *, void (*)(void *))");
#undef sqlite3_result_zeroblob
SAME(sqlite3_result_zeroblob, void (sqlite3_context *, int), "void sqlite3_result_zeroblob(sqlite3_context *, int n)");
#undef sqlite3_result_zeroblob64
SAME(sqlite3_result_zeroblob64, int (sqlite3_context *, sqlite3_uint64), "int sqlite3_result_zeroblob64(sqlite3_context *, sqlite3_uint64 n)");
#undef sqlite3_result_subtype
SAME(sqlite3_result_subtype, void (sqlite3_context *, unsigned int), "void sqlite3_result_subtype(sqlite3_context *, unsigned int)");
#undef sqlite3_create_collation
SAME(sqlite3_create_collation, int (sqlite3 *, const char *, int, void *, int (*)(void *, int, const void *, int, const void *)), "int sqlite3_create_collation(sqlite3 *, const char *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *))");
#undef sqlite3_create_collation_v2
SAME(sqlite3_create_collation_v2, int (sqlite3 *, const char *, int, void *, int (*)(void *, int, const void *, int, const void *), void (*)(void *)), "int sqlite3_create_collation_v2(sqlite3 *, const char *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *), void (*xDestroy)(void *))");
#undef sqlite3_create_collation16
SAME(sqlite3_create_collation16, int (sqlite3 *, const void *, int, void *, int (*)(void *, int, const void *, int, const void *)), "int sqlite3_create_collation16(sqlite3 *, const void *zName, int eTextRep, void *pArg, int (*xCompare)(void *, int, const void *, int, const void *))");
#undef sqlite3_collation_needed
SAME(sqlite3_collation_needed, int (sqlite3 *, void *, void (*)(void *, sqlite3 *, int, const char *)), "int sqlite3_collation_needed(sqlite3 *, void *, void (*)(void *, sqlite3 *, int, const char *))");
#undef sqlite3_collation_needed16
SAME(sqlite3_collation_needed16, int (sqlite3 *, void *, void (*)(void *, sqlite3 *, int, const void *)), "int sqlite3_collation_needed16(sqlite3 *, void *, void (*)(void *, sqlite3 *, int, const void *))");
#undef sqlite3_sleep
SAME(sqlite3_sleep, int (int), "int sqlite3_sleep(int)");
#undef sqlite3_win32_set_directory
SAME(sqlite3_win32_set_directory, int (unsigned long, void *), "int sqlite3_win32_set_directory(unsigned long type, void *zValue)");
#undef sqlite3_win32_set_directory8
SAME(sqlite3_win32_set_directory8, int (unsigned long, const char *), "int sqlite3_win32_set_directory8(unsigned long type, const char *zValue)");
#undef sqlite3_win32_set_directory16
SAME(sqlite3_win32_set_directory16, int (unsigned long, const void *), "int sqlite3_win32_set_directory16(unsigned long type, const void *zValue)");
#undef sqlite3_get_autocommit
SAME(sqlite3_get_autocommit, int (sqlite3 *), "int sqlite3_get_autocommit(sqlite3 *)");
#undef sqlite3_db_handle
SAME(sqlite3_db_handle, sqlite3 *(sqlite3_stmt *), "sqlite3 *sqlite3_db_handle(sqlite3_stmt *)");
#undef sqlite3_db_name
SAME(sqlite3_db_name, const char *(sqlite3 *, int), "const char *sqlite3_db_name(sqlite3 *db, int N)");
#undef sqlite3_db_filename
SAME(sqlite3_db_filename, sqlite3_filename (sqlite3 *, const char *), "sqlite3_filename sqlite3_db_filename(sqlite3 *db, const char *zDbName)");
#undef sqlite3_db_readonly
SAME(sqlite3_db_readonly, int (sqlite3 *, const char *), "int sqlite3_db_readonly(sqlite3 *db, const char *zDbName)");
#undef sqlite3_txn_state
SAME(sqlite3_txn_state, int (sqlite3 *, const char *), "int sqlite3_txn_state(sqlite3 *, const char *zSchema)");
#undef sqlite3_next_stmt
SAME(sqlite3_next_stmt, sqlite3_stmt *(sqlite3 *, sqlite3_stmt *), "sqlite3_stmt *sqlite3_next_stmt(sqlite3 *pDb, sqlite3_stmt *pStmt)");
#undef sqlite3_commit_hook
SAME(sqlite3_commit_hook, void *(sqlite3 *, int (*)(void *), void *), "void *sqlite3_commit_hook(sqlite3 *, int (*)(void *), void *)");
#undef sqlite3_rollback_hook
SAME(sqlite3_rollback_hook, void *(sqlite3 *, void (*)(void *), void *), "void *sqlite3_rollback_hook(sqlite3 *, void (*)(void *), void *)");
#undef sqlite3_autovacuum_pages
SAME(sqlite3_autovacuum_pages, int (sqlite3 *, unsigned int (*)(void *, const char *, unsigned int, unsigned int, unsigned int), void *, void (*)(void *)), "int sqlite3_autovacuum_pages(sqlite3 *db, unsigned int (*)(void *, const char *, unsigned int, unsigned int, unsigned int), void *, void (*)(void *))");
#undef sqlite3_update_hook
SAME(sqlite3_update_hook, void *(sqlite3 *, void (*)(void *, int, const char *, const char *, sqlite3_int64), void *), "void *sqlite3_update_hook(sqlite3 *, void (*)(void *, int, const char *, const char *, sqlite3_int64), void *)");
#undef sqlite3_enable_shared_cache
SAME(sqlite3_enable_shared_cache, int (int), "int sqlite3_enable_shared_cache(int)");
#undef sqlite3_release_memory
SAME(sqlite3_release_memory, int (int), "int sqlite3_release_memory(int)");
#undef sqlite3_db_release_memory
SAME(sqlite3_db_release_memory, int (sqlite3 *), "int sqlite3_db_release_memory(sqlite3 *)");
#undef sqlite3_soft_heap_limit64
SAME(sqlite3_soft_heap_limit64, sqlite3_int64 (sqlite3_int64), "sqlite3_int64 sqlite3_soft_heap_limit64(sqlite3_int64 N)");
#undef sqlite3_hard_heap_limit64
SAME(sqlite3_hard_heap_limit64, sqlite3_int64 (sqlite3_int64), "sqlite3_int64 sqlite3_hard_heap_limit64(sqlite3_int64 N)");
#undef sqlite3_soft_heap_limit
SAME(sqlite3_soft_heap_limit, void (int), "void sqlite3_soft_heap_limit(int N)");
#undef sqlite3_table_column_metadata
SAME(sqlite3_table_column_metadata, int (sqlite3 *, const char *, const char *, const char *, const char **, const char **, int *, int *, int *), "int sqlite3_table_column_metadata(sqlite3 *db, const char *zDbName, const char *zTableName, const char *zColumnName, const char **pzDataType, const char **pzCollSeq, int *pNotNull, int *pPrimaryKey, int *pAutoinc)");
#undef sqlite3_load_extension
SAME(sqlite3_load_extension, int (sqlite3 *, const char *, const char *, char **), "int sqlite3_load_extension(sqlite3 *db, const char *zFile, const char *zProc, char **pzErrMsg)");
#undef sqlite3_enable_load_extension
SAME(sqlite3_enable_load_extension, int (sqlite3 *, int), "int sqlite3_enable_load_extension(sqlite3 *db, int onoff)");
#undef sqlite3_auto_extension
SAME(sqlite3_auto_extension, int (void (*)(void)), "int sqlite3_auto_extension(void (*xEntryPoint)(void))");
#undef sqlite3_cancel_auto_extension
SAME(sqlite3_cancel_auto_extension, int (void (*)(void)), "int sqlite3_cancel_auto_extension(void (*xEntryPoint)(void))");
#undef sqlite3_reset_auto_extension
SAME(sqlite3_reset_auto_extension, void (void), "void sqlite3_reset_auto_extension(void)");
#undef sqlite3_create_module
SAME(sqlite3_create_module, int (sqlite3 *, const char *, const sqlite3_module *, void *), "int sqlite3_create_module(sqlite3 *db, const char *zName, const sqlite3_module *p, void *pClientData)");
#undef sqlite3_create_module_v2
SAME(sqlite3_create_module_v2, int (sqlite3 *, const char *, const sqlite3_module *, void *, void (*)(void *)), "int sqlite3_create_module_v2(sqlite3 *db, const char *zName, const sqlite3_module *p, void *pClientData, void (*xDestroy)(void *))");
#undef sqlite3_drop_modules
SAME(sqlite3_drop_modules, int (sqlite3 *, const char **), "int sqlite3_drop_modules(sqlite3 *db, const char **azKeep)");
#undef sqlite3_declare_vtab
SAME(sqlite3_declare_vtab, int (sqlite3 *, const char *), "int sqlite3_declare_vtab(sqlite3 *, const char *zSQL)");
#undef sqlite3_overload_function
SAME(sqlite3_overload_function, int (sqlite3 *, const char *, int), "int sqlite3_overload_function(sqlite3 *, const char *zFuncName, int nArg)");
#undef sqlite3_blob_open
SAME(sqlite3_blob_open, int (sqlite3 *, const char *, const char *, const char *, sqlite3_int64, int, sqlite3_blob **), "int sqlite3_blob_open(sqlite3 *, const char *zDb, const char *zTable, const char *zColumn, sqlite3_int64 iRow, int flags, sqlite3_blob **ppBlob)");
#undef sqlite3_blob_reopen
SAME(sqlite3_blob_reopen, int (sqlite3_blob *, sqlite3_int64), "int sqlite3_blob_reopen(sqlite3_blob *, sqlite3_int64)");
#undef sqlite3_blob_close
SAME(sqlite3_blob_close, int (sqlite3_blob *), "int sqlite3_blob_close(sqlite3_blob *)");
#undef sqlite3_blob_bytes
SAME(sqlite3_blob_bytes, int (sqlite3_blob *), "int sqlite3_blob_bytes(sqlite3_blob *)");
#undef sqlite3_blob_read
SAME(sqlite3_blob_read, int (sqlite3_blob *, void *, int, int), "int sqlite3_blob_read(sqlite3_blob *, void *Z, int N, int iOffset)");
#undef sqlite3_blob_write
SAME(sqlite3_blob_write, int (sqlite3_blob *, const void *, int, int), "int sqlite3_blob_write(sqlite3_blob *, const void *z, int n, int iOffset)");
#undef sqlite3_vfs_find
SAME(sqlite3_vfs_find, sqlite3_vfs *(const char *), "sqlite3_vfs *sqlite3_vfs_find(const char *zVfsName)");
#undef sqlite3_vfs_register
SAME(sqlite3_vfs_register, int (sqlite3_vfs *, int), "int sqlite3_vfs_register(sqlite3_vfs *, int makeDflt)");
#undef sqlite3_vfs_unregister
SAME(sqlite3_vfs_unregister, int (sqlite3_vfs *), "int sqlite3_vfs_unregister(sqlite3_vfs *)");
#undef sqlite3_mutex_alloc
SAME(sqlite3_mutex_alloc, sqlite3_mutex *(int), "sqlite3_mutex *sqlite3_mutex_alloc(int)");
#undef sqlite3_mutex_free
SAME(sqlite3_mutex_free, void (sqlite3_mutex *), "void sqlite3_mutex_free(sqlite3_mutex *)");
#undef sqlite3_mutex_enter
SAME(sqlite3_mutex_enter, void (sqlite3_mutex *), "void sqlite3_mutex_enter(sqlite3_mutex *)");
#undef sqlite3_mutex_try
SAME(sqlite3_mutex_try, int (sqlite3_mutex *), "int sqlite3_mutex_try(sqlite3_mutex *)");
#undef sqlite3_mutex_leave
SAME(sqlite3_mutex_leave, void (sqlite3_mutex *), "void sqlite3_mutex_leave(sqlite3_mutex *)");
#undef sqlite3_mutex_held
SAME(sqlite3_mutex_held, int (sqlite3_mutex *), "int sqlite3_mutex_held(sqlite3_mutex *)");
#undef sqlite3_mutex_notheld
SAME(sqlite3_mutex_notheld, int (sqlite3_mutex *), "int sqlite3_mutex_notheld(sqlite3_mutex *)");
#undef sqlite3_db_mutex
SAME(sqlite3_db_mutex, sqlite3_mutex *(sqlite3 *), "sqlite3_mutex *sqlite3_db_mutex(sqlite3 *)");
#undef sqlite3_file_control
SAME(sqlite3_file_control, int (sqlite3 *, const char *, int, void *), "int sqlite3_file_control(sqlite3 *, const char *zDbName, int op, void *)");
#undef sqlite3_keyword_count
SAME(sqlite3_keyword_count, int (void), "int sqlite3_keyword_count(void)");
#undef sqlite3_keyword_name
SAME(sqlite3_keyword_name, int (int, const char **, int *), "int sqlite3_keyword_name(int, const char **, int *)");
#undef sqlite3_keyword_check
SAME(sqlite3_keyword_check, int (const char *, int), "int sqlite3_keyword_check(const char *, int)");
#undef sqlite3_str_new
SAME(sqlite3_str_new, sqlite3_str *(sqlite3 *), "sqlite3_str *sqlite3_str_new(sqlite3 *)");
#undef sqlite3_str_finish
SAME(sqlite3_str_finish, char *(sqlite3_str *), "char *sqlite3_str_finish(sqlite3_str *)");
#undef sqlite3_str_free
SAME(sqlite3_str_free, void (sqlite3_str *), "void sqlite3_str_free(sqlite3_str *)");
#undef sqlite3_result_str
SAME(sqlite3_result_str, void (sqlite3_context *, sqlite3_str *, int), "void sqlite3_result_str(sqlite3_context *, sqlite3_str *, int)");
#undef sqlite3_str_append
SAME(sqlite3_str_append, void (sqlite3_str *, const char *, int), "void sqlite3_str_append(sqlite3_str *, const char *zIn, int N)");
#undef sqlite3_str_appendall
SAME(sqlite3_str_appendall, void (sqlite3_str *, const char *), "void sqlite3_str_appendall(sqlite3_str *, const char *zIn)");
#undef sqlite3_str_appendchar
SAME(sqlite3_str_appendchar, void (sqlite3_str *, int, char), "void sqlite3_str_appendchar(sqlite3_str *, int N, char C)");
#undef sqlite3_str_reset
SAME(sqlite3_str_reset, void (sqlite3_str *), "void sqlite3_str_reset(sqlite3_str *)");
#undef sqlite3_str_truncate
SAME(sqlite3_str_truncate, void (sqlite3_str *, int), "void sqlite3_str_truncate(sqlite3_str *, int N)");
#undef sqlite3_str_errcode
SAME(sqlite3_str_errcode, int (sqlite3_str *), "int sqlite3_str_errcode(sqlite3_str *)");
#undef sqlite3_str_length
SAME(sqlite3_str_length, int (sqlite3_str *), "int sqlite3_str_length(sqlite3_str *)");
#undef sqlite3_str_value
SAME(sqlite3_str_value, char *(sqlite3_str *), "char *sqlite3_str_value(sqlite3_str *)");
#undef sqlite3_status
SAME(sqlite3_status, int (int, int *, int *, int), "int sqlite3_status(int op, int *pCurrent, int *pHighwater, int resetFlag)");
#undef sqlite3_status64
SAME(sqlite3_status64, int (int, sqlite3_int64 *, sqlite3_int64 *, int), "int sqlite3_status64(int op, sqlite3_int64 *pCurrent, sqlite3_int64 *pHighwater, int resetFlag)");
#undef sqlite3_db_status
SAME(sqlite3_db_status, int (sqlite3 *, int, int *, int *, int), "int sqlite3_db_status(sqlite3 *, int op, int *pCur, int *pHiwtr, int resetFlg)");
#undef sqlite3_db_status64
SAME(sqlite3_db_status64, int (sqlite3 *, int, sqlite3_int64 *, sqlite3_int64 *, int), "int sqlite3_db_status64(sqlite3 *, int, sqlite3_int64 *, sqlite3_int64 *, int)");
#undef sqlite3_stmt_status
SAME(sqlite3_stmt_status, int (sqlite3_stmt *, int, int), "int sqlite3_stmt_status(sqlite3_stmt *, int op, int resetFlg)");
#undef sqlite3_backup_init
SAME(sqlite3_backup_init, sqlite3_backup *(sqlite3 *, const char *, sqlite3 *, const char *), "sqlite3_backup *sqlite3_backup_init(sqlite3 *pDest, const char *zDestName, sqlite3 *pSource, const char *zSourceName)");
#undef sqlite3_backup_step
SAME(sqlite3_backup_step, int (sqlite3_backup *, int), "int sqlite3_backup_step(sqlite3_backup *p, int nPage)");
#undef sqlite3_backup_finish
SAME(sqlite3_backup_finish, int (sqlite3_backup *), "int sqlite3_backup_finish(sqlite3_backup *p)");
#undef sqlite3_backup_remaining
SAME(sqlite3_backup_remaining, int (sqlite3_backup *), "int sqlite3_backup_remaining(sqlite3_backup *p)");
#undef sqlite3_backup_pagecount
SAME(sqlite3_backup_pagecount, int (sqlite3_backup *), "int sqlite3_backup_pagecount(sqlite3_backup *p)");
#undef sqlite3_unlock_notify
SAME(sqlite3_unlock_notify, int (sqlite3 *, void (*)(void **, int), void *), "int sqlite3_unlock_notify(sqlite3 *pBlocked, void (*xNotify)(void **, int), void *pNotifyArg)");
#undef sqlite3_stricmp
SAME(sqlite3_stricmp, int (const char *, const char *), "int sqlite3_stricmp(const char *, const char *)");
#undef sqlite3_strnicmp
SAME(sqlite3_strnicmp, int (const char *, const char *, int), "int sqlite3_strnicmp(const char *, const char *, int)");
#undef sqlite3_strglob
SAME(sqlite3_strglob, int (const char *, const char *), "int sqlite3_strglob(const char *zGlob, const char *zStr)");
#undef sqlite3_strlike
SAME(sqlite3_strlike, int (const char *, const char *, unsigned int), "int sqlite3_strlike(const char *zGlob, const char *zStr, unsigned int cEsc)");
#undef sqlite3_wal_hook
SAME(sqlite3_wal_hook, void *(sqlite3 *, int (*)(void *, sqlite3 *, const char *, int), void *), "void *sqlite3_wal_hook(sqlite3 *, int (*)(void *, sqlite3 *, const char *, int), void *)");
#undef sqlite3_wal_autocheckpoint
SAME(sqlite3_wal_autocheckpoint, int (sqlite3 *, int), "int sqlite3_wal_autocheckpoint(sqlite3 *db, int N)");
#undef sqlite3_wal_checkpoint
SAME(sqlite3_wal_checkpoint, int (sqlite3 *, const char *), "int sqlite3_wal_checkpoint(sqlite3 *db, const char *zDb)");
#undef sqlite3_wal_checkpoint_v2
SAME(sqlite3_wal_checkpoint_v2, int (sqlite3 *, const char *, int, int *, int *), "int sqlite3_wal_checkpoint_v2(sqlite3 *db, const char *zDb, int eMode, int *pnLog, int *pnCkpt)");
#undef sqlite3_vtab_on_conflict
SAME(sqlite3_vtab_on_conflict, int (sqlite3 *), "int sqlite3_vtab_on_conflict(sqlite3 *)");
#undef sqlite3_vtab_nochange
SAME(sqlite3_vtab_nochange, int (sqlite3_context *), "int sqlite3_vtab_nochange(sqlite3_context *)");
#undef sqlite3_vtab_collation
SAME(sqlite3_vtab_collation, const char *(sqlite3_index_info *, int), "const char *sqlite3_vtab_collation(sqlite3_index_info *, int)");
#undef sqlite3_vtab_distinct
SAME(sqlite3_vtab_distinct, int (sqlite3_index_info *), "int sqlite3_vtab_distinct(sqlite3_index_info *)");
#undef sqlite3_vtab_in
SAME(sqlite3_vtab_in, int (sqlite3_index_info *, int, int), "int sqlite3_vtab_in(sqlite3_index_info *, int iCons, int bHandle)");
#undef sqlite3_vtab_in_first
SAME(sqlite3_vtab_in_first, int (sqlite3_value *, sqlite3_value **), "int sqlite3_vtab_in_first(sqlite3_value *pVal, sqlite3_value **ppOut)");
#undef sqlite3_vtab_in_next
SAME(sqlite3_vtab_in_next, int (sqlite3_value *, sqlite3_value **), "int sqlite3_vtab_in_next(sqlite3_value *pVal, sqlite3_value **ppOut)");
#undef sqlite3_vtab_rhs_value
SAME(sqlite3_vtab_rhs_value, int (sqlite3_index_info *, int, sqlite3_value **), "int sqlite3_vtab_rhs_value(sqlite3_index_info *, int, sqlite3_value **ppVal)");
#undef sqlite3_stmt_scanstatus
SAME(sqlite3_stmt_scanstatus, int (sqlite3_stmt *, int, int, void *), "int sqlite3_stmt_scanstatus(sqlite3_stmt *pStmt, int idx, int iScanStatusOp, void *pOut)");
#undef sqlite3_stmt_scanstatus_v2
SAME(sqlite3_stmt_scanstatus_v2, int (sqlite3_stmt *, int, int, int, void *), "int sqlite3_stmt_scanstatus_v2(sqlite3_stmt *pStmt, int idx, int iScanStatusOp, int flags, void *pOut)");
#undef sqlite3_stmt_scanstatus_reset
SAME(sqlite3_stmt_scanstatus_reset, void (sqlite3_stmt *), "void sqlite3_stmt_scanstatus_reset(sqlite3_stmt *)");
#undef sqlite3_db_cacheflush
SAME(sqlite3_db_cacheflush, int (sqlite3 *), "int sqlite3_db_cacheflush(sqlite3 *)");
#undef sqlite3_system_errno
SAME(sqlite3_system_errno, int (sqlite3 *), "int sqlite3_system_errno(sqlite3 *)");
#undef sqlite3_snapshot_get
SAME(sqlite3_snapshot_get, int (sqlite3 *, const char *, sqlite3_snapshot **), "int sqlite3_snapshot_get(sqlite3 *db, const char *zSchema, sqlite3_snapshot **ppSnapshot)");
#undef sqlite3_snapshot_open
SAME(sqlite3_snapshot_open, int (sqlite3 *, const char *, sqlite3_snapshot *), "int sqlite3_snapshot_open(sqlite3 *db, const char *zSchema, sqlite3_snapshot *pSnapshot)");
#undef sqlite3_snapshot_free
SAME(sqlite3_snapshot_free, void (sqlite3_snapshot *), "void sqlite3_snapshot_free(sqlite3_snapshot *)");
#undef sqlite3_snapshot_cmp
SAME(sqlite3_snapshot_cmp, int (sqlite3_snapshot *, sqlite3_snapshot *), "int sqlite3_snapshot_cmp(sqlite3_snapshot *p1, sqlite3_snapshot *p2)");
#undef sqlite3_snapshot_recover
SAME(sqlite3_snapshot_recover, int (sqlite3 *, const char *), "int sqlite3_snapshot_recover(sqlite3 *db, const char *zDb)");
#undef sqlite3_serialize
SAME(sqlite3_serialize, unsigned char *(sqlite3 *, const char *, sqlite3_int64 *, unsigned int), "unsigned char *sqlite3_serialize(sqlite3 *db, const char *zSchema, sqlite3_int64 *piSize, unsigned int mFlags)");
#undef sqlite3_deserialize
SAME(sqlite3_deserialize, int (sqlite3 *, const char *, unsigned char *, sqlite3_int64, sqlite3_int64, unsigned int), "int sqlite3_deserialize(sqlite3 *db, const char *zSchema, unsigned char *pData, sqlite3_int64 szDb, sqlite3_int64 szBuf, unsigned int mFlags)");
#undef sqlite3_carray_bind_v2
SAME(sqlite3_carray_bind_v2, int (sqlite3_stmt *, int, void *, int, int, void (*)(void *), void *), "int sqlite3_carray_bind_v2(sqlite3_stmt *pStmt, int i, void *aData, int nData, int mFlags, void (*xDel)(void *), void *pDel)");
#undef sqlite3_carray_bind
SAME(sqlite3_carray_bind, int (sqlite3_stmt *, int, void *, int, int, void (*)(void *)), "int sqlite3_carray_bind(sqlite3_stmt *pStmt, int i, void *aData, int nData, int mFlags, void (*xDel)(void *))");
#undef sqlite3_rtree_geometry_callback
SAME(sqlite3_rtree_geometry_callback, int (sqlite3 *, const char *, int (*)(sqlite3_rtree_geometry *, int, sqlite3_rtree_dbl *, int *), void *), "int sqlite3_rtree_geometry_callback(sqlite3 *db, const char *zGeom, int (*xGeom)(sqlite3_rtree_geometry *, int, sqlite3_rtree_dbl *, int *), void *pContext)");
#undef sqlite3_rtree_query_callback
SAME(sqlite3_rtree_query_callback, int (sqlite3 *, const char *, int (*)(sqlite3_rtree_query_info *), void *, void (*)(void *)), "int sqlite3_rtree_query_callback(sqlite3 *db, const char *zQueryFunc, int (*xQueryFunc)(sqlite3_rtree_query_info *), void *pContext, void (*xDestructor)(void *))");
SAME(sqlite3, struct sqlite3, "struct sqlite3");
SAME(sqlite_int64, long long, "long long");
SAME(sqlite_uint64, unsigned long long, "unsigned long long");
SAME(sqlite3_int64, sqlite_int64, "sqlite_int64");
SAME(sqlite3_uint64, sqlite_uint64, "sqlite_uint64");
SAME(sqlite3_callback, int (*)(void *, int, char **, char **), "int (*)(void *, int, char **, char **)");
SAME(sqlite3_file, struct sqlite3_file, "struct sqlite3_file");
SAME(sqlite3_io_methods, struct sqlite3_io_methods, "struct sqlite3_io_methods");
SAME(sqlite3_mutex, struct sqlite3_mutex, "struct sqlite3_mutex");
SAME(sqlite3_api_routines, struct sqlite3_api_routines, "struct sqlite3_api_routines");
SAME(sqlite3_filename, const char *, "const char *");
SAME(sqlite3_vfs, struct sqlite3_vfs, "struct sqlite3_vfs");
SAME(sqlite3_syscall_ptr, void (*)(void), "void (*)(void)");
SAME(sqlite3_mem_methods, struct sqlite3_mem_methods, "struct sqlite3_mem_methods");
SAME(sqlite3_stmt, struct sqlite3_stmt, "struct sqlite3_stmt");
SAME(sqlite3_value, struct sqlite3_value, "struct sqlite3_value");
SAME(sqlite3_context, struct sqlite3_context, "struct sqlite3_context");
SAME(sqlite3_destructor_type, void (*)(void *), "void (*)(void *)");
SAME(sqlite3_vtab, struct sqlite3_vtab, "struct sqlite3_vtab");
SAME(sqlite3_index_info, struct sqlite3_index_info, "struct sqlite3_index_info");
SAME(sqlite3_vtab_cursor, struct sqlite3_vtab_cursor, "struct sqlite3_vtab_cursor");
SAME(sqlite3_module, struct sqlite3_module, "struct sqlite3_module");
SAME(sqlite3_blob, struct sqlite3_blob, "struct sqlite3_blob");
SAME(sqlite3_mutex_methods, struct sqlite3_mutex_methods, "struct sqlite3_mutex_methods");
SAME(sqlite3_str, struct sqlite3_str, "struct sqlite3_str");
SAME(sqlite3_pcache, struct sqlite3_pcache, "struct sqlite3_pcache");
SAME(sqlite3_pcache_page, struct sqlite3_pcache_page, "struct sqlite3_pcache_page");
SAME(sqlite3_pcache_methods2, struct sqlite3_pcache_methods2, "struct sqlite3_pcache_methods2");
SAME(sqlite3_pcache_methods, struct sqlite3_pcache_methods, "struct sqlite3_pcache_methods");
SAME(sqlite3_backup, struct sqlite3_backup, "struct sqlite3_backup");
SAME(sqlite3_snapshot, struct sqlite3_snapshot, "struct sqlite3_snapshot");
SAME(sqlite3_rtree_geometry, struct sqlite3_rtree_geometry, "struct sqlite3_rtree_geometry");
SAME(sqlite3_rtree_query_info, struct sqlite3_rtree_query_info, "struct sqlite3_rtree_query_info");
SAME(sqlite3_rtree_dbl, double, "double");
SAME(sqlite3_version, const char [], "const char []");
SAME(sqlite3_temp_directory, char *, "char *");
SAME(sqlite3_data_directory, char *, "char *");
_Static_assert(sizeof(struct sqlite3_file) == 8, "struct sqlite3_file: its size is not 8");
_Static_assert(_Alignof(struct sqlite3_file) == 8, "struct sqlite3_file: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_file, pMethods) == 0, "struct sqlite3_file: pMethods is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_file *)0)->pMethods), const struct sqlite3_io_methods *), "struct sqlite3_file: pMethods is not `const struct sqlite3_io_methods *`");
_Static_assert(sizeof(struct sqlite3_io_methods) == 152, "struct sqlite3_io_methods: its size is not 152");
_Static_assert(_Alignof(struct sqlite3_io_methods) == 8, "struct sqlite3_io_methods: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_io_methods, iVersion) == 0, "struct sqlite3_io_methods: iVersion is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->iVersion), int), "struct sqlite3_io_methods: iVersion is not `int`");
_Static_assert(offsetof(struct sqlite3_io_methods, xClose) == 8, "struct sqlite3_io_methods: xClose is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xClose), int (*)(sqlite3_file *)), "struct sqlite3_io_methods: xClose is not `int (*)(sqlite3_file *)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xRead) == 16, "struct sqlite3_io_methods: xRead is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xRead), int (*)(sqlite3_file *, void *, int, sqlite3_int64)), "struct sqlite3_io_methods: xRead is not `int (*)(sqlite3_file *, void *, int, sqlite3_int64)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xWrite) == 24, "struct sqlite3_io_methods: xWrite is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xWrite), int (*)(sqlite3_file *, const void *, int, sqlite3_int64)), "struct sqlite3_io_methods: xWrite is not `int (*)(sqlite3_file *, const void *, int, sqlite3_int64)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xTruncate) == 32, "struct sqlite3_io_methods: xTruncate is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xTruncate), int (*)(sqlite3_file *, sqlite3_int64)), "struct sqlite3_io_methods: xTruncate is not `int (*)(sqlite3_file *, sqlite3_int64)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xSync) == 40, "struct sqlite3_io_methods: xSync is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xSync), int (*)(sqlite3_file *, int)), "struct sqlite3_io_methods: xSync is not `int (*)(sqlite3_file *, int)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xFileSize) == 48, "struct sqlite3_io_methods: xFileSize is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xFileSize), int (*)(sqlite3_file *, sqlite3_int64 *)), "struct sqlite3_io_methods: xFileSize is not `int (*)(sqlite3_file *, sqlite3_int64 *)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xLock) == 56, "struct sqlite3_io_methods: xLock is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xLock), int (*)(sqlite3_file *, int)), "struct sqlite3_io_methods: xLock is not `int (*)(sqlite3_file *, int)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xUnlock) == 64, "struct sqlite3_io_methods: xUnlock is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xUnlock), int (*)(sqlite3_file *, int)), "struct sqlite3_io_methods: xUnlock is not `int (*)(sqlite3_file *, int)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xCheckReservedLock) == 72, "struct sqlite3_io_methods: xCheckReservedLock is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xCheckReservedLock), int (*)(sqlite3_file *, int *)), "struct sqlite3_io_methods: xCheckReservedLock is not `int (*)(sqlite3_file *, int *)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xFileControl) == 80, "struct sqlite3_io_methods: xFileControl is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xFileControl), int (*)(sqlite3_file *, int, void *)), "struct sqlite3_io_methods: xFileControl is not `int (*)(sqlite3_file *, int, void *)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xSectorSize) == 88, "struct sqlite3_io_methods: xSectorSize is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xSectorSize), int (*)(sqlite3_file *)), "struct sqlite3_io_methods: xSectorSize is not `int (*)(sqlite3_file *)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xDeviceCharacteristics) == 96, "struct sqlite3_io_methods: xDeviceCharacteristics is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xDeviceCharacteristics), int (*)(sqlite3_file *)), "struct sqlite3_io_methods: xDeviceCharacteristics is not `int (*)(sqlite3_file *)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xShmMap) == 104, "struct sqlite3_io_methods: xShmMap is not at 104");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xShmMap), int (*)(sqlite3_file *, int, int, int, volatile void **)), "struct sqlite3_io_methods: xShmMap is not `int (*)(sqlite3_file *, int, int, int, volatile void **)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xShmLock) == 112, "struct sqlite3_io_methods: xShmLock is not at 112");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xShmLock), int (*)(sqlite3_file *, int, int, int)), "struct sqlite3_io_methods: xShmLock is not `int (*)(sqlite3_file *, int, int, int)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xShmBarrier) == 120, "struct sqlite3_io_methods: xShmBarrier is not at 120");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xShmBarrier), void (*)(sqlite3_file *)), "struct sqlite3_io_methods: xShmBarrier is not `void (*)(sqlite3_file *)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xShmUnmap) == 128, "struct sqlite3_io_methods: xShmUnmap is not at 128");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xShmUnmap), int (*)(sqlite3_file *, int)), "struct sqlite3_io_methods: xShmUnmap is not `int (*)(sqlite3_file *, int)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xFetch) == 136, "struct sqlite3_io_methods: xFetch is not at 136");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xFetch), int (*)(sqlite3_file *, sqlite3_int64, int, void **)), "struct sqlite3_io_methods: xFetch is not `int (*)(sqlite3_file *, sqlite3_int64, int, void **)`");
_Static_assert(offsetof(struct sqlite3_io_methods, xUnfetch) == 144, "struct sqlite3_io_methods: xUnfetch is not at 144");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_io_methods *)0)->xUnfetch), int (*)(sqlite3_file *, sqlite3_int64, void *)), "struct sqlite3_io_methods: xUnfetch is not `int (*)(sqlite3_file *, sqlite3_int64, void *)`");
_Static_assert(sizeof(struct sqlite3_vfs) == 168, "struct sqlite3_vfs: its size is not 168");
_Static_assert(_Alignof(struct sqlite3_vfs) == 8, "struct sqlite3_vfs: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_vfs, iVersion) == 0, "struct sqlite3_vfs: iVersion is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->iVersion), int), "struct sqlite3_vfs: iVersion is not `int`");
_Static_assert(offsetof(struct sqlite3_vfs, szOsFile) == 4, "struct sqlite3_vfs: szOsFile is not at 4");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->szOsFile), int), "struct sqlite3_vfs: szOsFile is not `int`");
_Static_assert(offsetof(struct sqlite3_vfs, mxPathname) == 8, "struct sqlite3_vfs: mxPathname is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->mxPathname), int), "struct sqlite3_vfs: mxPathname is not `int`");
_Static_assert(offsetof(struct sqlite3_vfs, pNext) == 16, "struct sqlite3_vfs: pNext is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->pNext), sqlite3_vfs *), "struct sqlite3_vfs: pNext is not `sqlite3_vfs *`");
_Static_assert(offsetof(struct sqlite3_vfs, zName) == 24, "struct sqlite3_vfs: zName is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->zName), const char *), "struct sqlite3_vfs: zName is not `const char *`");
_Static_assert(offsetof(struct sqlite3_vfs, pAppData) == 32, "struct sqlite3_vfs: pAppData is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->pAppData), void *), "struct sqlite3_vfs: pAppData is not `void *`");
_Static_assert(offsetof(struct sqlite3_vfs, xOpen) == 40, "struct sqlite3_vfs: xOpen is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xOpen), int (*)(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *)), "struct sqlite3_vfs: xOpen is not `int (*)(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xDelete) == 48, "struct sqlite3_vfs: xDelete is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xDelete), int (*)(sqlite3_vfs *, const char *, int)), "struct sqlite3_vfs: xDelete is not `int (*)(sqlite3_vfs *, const char *, int)`");
_Static_assert(offsetof(struct sqlite3_vfs, xAccess) == 56, "struct sqlite3_vfs: xAccess is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xAccess), int (*)(sqlite3_vfs *, const char *, int, int *)), "struct sqlite3_vfs: xAccess is not `int (*)(sqlite3_vfs *, const char *, int, int *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xFullPathname) == 64, "struct sqlite3_vfs: xFullPathname is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xFullPathname), int (*)(sqlite3_vfs *, const char *, int, char *)), "struct sqlite3_vfs: xFullPathname is not `int (*)(sqlite3_vfs *, const char *, int, char *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xDlOpen) == 72, "struct sqlite3_vfs: xDlOpen is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xDlOpen), void *(*)(sqlite3_vfs *, const char *)), "struct sqlite3_vfs: xDlOpen is not `void *(*)(sqlite3_vfs *, const char *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xDlError) == 80, "struct sqlite3_vfs: xDlError is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xDlError), void (*)(sqlite3_vfs *, int, char *)), "struct sqlite3_vfs: xDlError is not `void (*)(sqlite3_vfs *, int, char *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xDlSym) == 88, "struct sqlite3_vfs: xDlSym is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xDlSym), void (*(*)(sqlite3_vfs *, void *, const char *))(void)), "struct sqlite3_vfs: xDlSym is not `void (*(*)(sqlite3_vfs *, void *, const char *))(void)`");
_Static_assert(offsetof(struct sqlite3_vfs, xDlClose) == 96, "struct sqlite3_vfs: xDlClose is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xDlClose), void (*)(sqlite3_vfs *, void *)), "struct sqlite3_vfs: xDlClose is not `void (*)(sqlite3_vfs *, void *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xRandomness) == 104, "struct sqlite3_vfs: xRandomness is not at 104");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xRandomness), int (*)(sqlite3_vfs *, int, char *)), "struct sqlite3_vfs: xRandomness is not `int (*)(sqlite3_vfs *, int, char *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xSleep) == 112, "struct sqlite3_vfs: xSleep is not at 112");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xSleep), int (*)(sqlite3_vfs *, int)), "struct sqlite3_vfs: xSleep is not `int (*)(sqlite3_vfs *, int)`");
_Static_assert(offsetof(struct sqlite3_vfs, xCurrentTime) == 120, "struct sqlite3_vfs: xCurrentTime is not at 120");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xCurrentTime), int (*)(sqlite3_vfs *, double *)), "struct sqlite3_vfs: xCurrentTime is not `int (*)(sqlite3_vfs *, double *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xGetLastError) == 128, "struct sqlite3_vfs: xGetLastError is not at 128");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xGetLastError), int (*)(sqlite3_vfs *, int, char *)), "struct sqlite3_vfs: xGetLastError is not `int (*)(sqlite3_vfs *, int, char *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xCurrentTimeInt64) == 136, "struct sqlite3_vfs: xCurrentTimeInt64 is not at 136");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xCurrentTimeInt64), int (*)(sqlite3_vfs *, sqlite3_int64 *)), "struct sqlite3_vfs: xCurrentTimeInt64 is not `int (*)(sqlite3_vfs *, sqlite3_int64 *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xSetSystemCall) == 144, "struct sqlite3_vfs: xSetSystemCall is not at 144");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xSetSystemCall), int (*)(sqlite3_vfs *, const char *, sqlite3_syscall_ptr)), "struct sqlite3_vfs: xSetSystemCall is not `int (*)(sqlite3_vfs *, const char *, sqlite3_syscall_ptr)`");
_Static_assert(offsetof(struct sqlite3_vfs, xGetSystemCall) == 152, "struct sqlite3_vfs: xGetSystemCall is not at 152");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xGetSystemCall), sqlite3_syscall_ptr (*)(sqlite3_vfs *, const char *)), "struct sqlite3_vfs: xGetSystemCall is not `sqlite3_syscall_ptr (*)(sqlite3_vfs *, const char *)`");
_Static_assert(offsetof(struct sqlite3_vfs, xNextSystemCall) == 160, "struct sqlite3_vfs: xNextSystemCall is not at 160");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vfs *)0)->xNextSystemCall), const char *(*)(sqlite3_vfs *, const char *)), "struct sqlite3_vfs: xNextSystemCall is not `const char *(*)(sqlite3_vfs *, const char *)`");
_Static_assert(sizeof(struct sqlite3_mem_methods) == 64, "struct sqlite3_mem_methods: its size is not 64");
_Static_assert(_Alignof(struct sqlite3_mem_methods) == 8, "struct sqlite3_mem_methods: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_mem_methods, xMalloc) == 0, "struct sqlite3_mem_methods: xMalloc is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mem_methods *)0)->xMalloc), void *(*)(int)), "struct sqlite3_mem_methods: xMalloc is not `void *(*)(int)`");
_Static_assert(offsetof(struct sqlite3_mem_methods, xFree) == 8, "struct sqlite3_mem_methods: xFree is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mem_methods *)0)->xFree), void (*)(void *)), "struct sqlite3_mem_methods: xFree is not `void (*)(void *)`");
_Static_assert(offsetof(struct sqlite3_mem_methods, xRealloc) == 16, "struct sqlite3_mem_methods: xRealloc is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mem_methods *)0)->xRealloc), void *(*)(void *, int)), "struct sqlite3_mem_methods: xRealloc is not `void *(*)(void *, int)`");
_Static_assert(offsetof(struct sqlite3_mem_methods, xSize) == 24, "struct sqlite3_mem_methods: xSize is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mem_methods *)0)->xSize), int (*)(void *)), "struct sqlite3_mem_methods: xSize is not `int (*)(void *)`");
_Static_assert(offsetof(struct sqlite3_mem_methods, xRoundup) == 32, "struct sqlite3_mem_methods: xRoundup is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mem_methods *)0)->xRoundup), int (*)(int)), "struct sqlite3_mem_methods: xRoundup is not `int (*)(int)`");
_Static_assert(offsetof(struct sqlite3_mem_methods, xInit) == 40, "struct sqlite3_mem_methods: xInit is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mem_methods *)0)->xInit), int (*)(void *)), "struct sqlite3_mem_methods: xInit is not `int (*)(void *)`");
_Static_assert(offsetof(struct sqlite3_mem_methods, xShutdown) == 48, "struct sqlite3_mem_methods: xShutdown is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mem_methods *)0)->xShutdown), void (*)(void *)), "struct sqlite3_mem_methods: xShutdown is not `void (*)(void *)`");
_Static_assert(offsetof(struct sqlite3_mem_methods, pAppData) == 56, "struct sqlite3_mem_methods: pAppData is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mem_methods *)0)->pAppData), void *), "struct sqlite3_mem_methods: pAppData is not `void *`");
_Static_assert(sizeof(struct sqlite3_vtab) == 24, "struct sqlite3_vtab: its size is not 24");
_Static_assert(_Alignof(struct sqlite3_vtab) == 8, "struct sqlite3_vtab: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_vtab, pModule) == 0, "struct sqlite3_vtab: pModule is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vtab *)0)->pModule), const sqlite3_module *), "struct sqlite3_vtab: pModule is not `const sqlite3_module *`");
_Static_assert(offsetof(struct sqlite3_vtab, nRef) == 8, "struct sqlite3_vtab: nRef is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vtab *)0)->nRef), int), "struct sqlite3_vtab: nRef is not `int`");
_Static_assert(offsetof(struct sqlite3_vtab, zErrMsg) == 16, "struct sqlite3_vtab: zErrMsg is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vtab *)0)->zErrMsg), char *), "struct sqlite3_vtab: zErrMsg is not `char *`");
_Static_assert(sizeof(struct sqlite3_index_info) == 96, "struct sqlite3_index_info: its size is not 96");
_Static_assert(_Alignof(struct sqlite3_index_info) == 8, "struct sqlite3_index_info: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_index_info, nConstraint) == 0, "struct sqlite3_index_info: nConstraint is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->nConstraint), int), "struct sqlite3_index_info: nConstraint is not `int`");
_Static_assert(offsetof(struct sqlite3_index_info, aConstraint) == 8, "struct sqlite3_index_info: aConstraint is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->aConstraint), struct sqlite3_index_constraint *), "struct sqlite3_index_info: aConstraint is not `struct sqlite3_index_constraint *`");
_Static_assert(offsetof(struct sqlite3_index_info, nOrderBy) == 16, "struct sqlite3_index_info: nOrderBy is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->nOrderBy), int), "struct sqlite3_index_info: nOrderBy is not `int`");
_Static_assert(offsetof(struct sqlite3_index_info, aOrderBy) == 24, "struct sqlite3_index_info: aOrderBy is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->aOrderBy), struct sqlite3_index_orderby *), "struct sqlite3_index_info: aOrderBy is not `struct sqlite3_index_orderby *`");
_Static_assert(offsetof(struct sqlite3_index_info, aConstraintUsage) == 32, "struct sqlite3_index_info: aConstraintUsage is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->aConstraintUsage), struct sqlite3_index_constraint_usage *), "struct sqlite3_index_info: aConstraintUsage is not `struct sqlite3_index_constraint_usage *`");
_Static_assert(offsetof(struct sqlite3_index_info, idxNum) == 40, "struct sqlite3_index_info: idxNum is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->idxNum), int), "struct sqlite3_index_info: idxNum is not `int`");
_Static_assert(offsetof(struct sqlite3_index_info, idxStr) == 48, "struct sqlite3_index_info: idxStr is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->idxStr), char *), "struct sqlite3_index_info: idxStr is not `char *`");
_Static_assert(offsetof(struct sqlite3_index_info, needToFreeIdxStr) == 56, "struct sqlite3_index_info: needToFreeIdxStr is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->needToFreeIdxStr), int), "struct sqlite3_index_info: needToFreeIdxStr is not `int`");
_Static_assert(offsetof(struct sqlite3_index_info, orderByConsumed) == 60, "struct sqlite3_index_info: orderByConsumed is not at 60");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->orderByConsumed), int), "struct sqlite3_index_info: orderByConsumed is not `int`");
_Static_assert(offsetof(struct sqlite3_index_info, estimatedCost) == 64, "struct sqlite3_index_info: estimatedCost is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->estimatedCost), double), "struct sqlite3_index_info: estimatedCost is not `double`");
_Static_assert(offsetof(struct sqlite3_index_info, estimatedRows) == 72, "struct sqlite3_index_info: estimatedRows is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->estimatedRows), sqlite3_int64), "struct sqlite3_index_info: estimatedRows is not `sqlite3_int64`");
_Static_assert(offsetof(struct sqlite3_index_info, idxFlags) == 80, "struct sqlite3_index_info: idxFlags is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->idxFlags), int), "struct sqlite3_index_info: idxFlags is not `int`");
_Static_assert(offsetof(struct sqlite3_index_info, colUsed) == 88, "struct sqlite3_index_info: colUsed is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_index_info *)0)->colUsed), sqlite3_uint64), "struct sqlite3_index_info: colUsed is not `sqlite3_uint64`");
_Static_assert(sizeof(struct sqlite3_vtab_cursor) == 8, "struct sqlite3_vtab_cursor: its size is not 8");
_Static_assert(_Alignof(struct sqlite3_vtab_cursor) == 8, "struct sqlite3_vtab_cursor: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_vtab_cursor, pVtab) == 0, "struct sqlite3_vtab_cursor: pVtab is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_vtab_cursor *)0)->pVtab), sqlite3_vtab *), "struct sqlite3_vtab_cursor: pVtab is not `sqlite3_vtab *`");
_Static_assert(sizeof(struct sqlite3_module) == 200, "struct sqlite3_module: its size is not 200");
_Static_assert(_Alignof(struct sqlite3_module) == 8, "struct sqlite3_module: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_module, iVersion) == 0, "struct sqlite3_module: iVersion is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->iVersion), int), "struct sqlite3_module: iVersion is not `int`");
_Static_assert(offsetof(struct sqlite3_module, xCreate) == 8, "struct sqlite3_module: xCreate is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xCreate), int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)), "struct sqlite3_module: xCreate is not `int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)`");
_Static_assert(offsetof(struct sqlite3_module, xConnect) == 16, "struct sqlite3_module: xConnect is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xConnect), int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)), "struct sqlite3_module: xConnect is not `int (*)(sqlite3 *, void *, int, const char *const *, sqlite3_vtab **, char **)`");
_Static_assert(offsetof(struct sqlite3_module, xBestIndex) == 24, "struct sqlite3_module: xBestIndex is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xBestIndex), int (*)(sqlite3_vtab *, sqlite3_index_info *)), "struct sqlite3_module: xBestIndex is not `int (*)(sqlite3_vtab *, sqlite3_index_info *)`");
_Static_assert(offsetof(struct sqlite3_module, xDisconnect) == 32, "struct sqlite3_module: xDisconnect is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xDisconnect), int (*)(sqlite3_vtab *)), "struct sqlite3_module: xDisconnect is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(struct sqlite3_module, xDestroy) == 40, "struct sqlite3_module: xDestroy is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xDestroy), int (*)(sqlite3_vtab *)), "struct sqlite3_module: xDestroy is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(struct sqlite3_module, xOpen) == 48, "struct sqlite3_module: xOpen is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xOpen), int (*)(sqlite3_vtab *, sqlite3_vtab_cursor **)), "struct sqlite3_module: xOpen is not `int (*)(sqlite3_vtab *, sqlite3_vtab_cursor **)`");
_Static_assert(offsetof(struct sqlite3_module, xClose) == 56, "struct sqlite3_module: xClose is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xClose), int (*)(sqlite3_vtab_cursor *)), "struct sqlite3_module: xClose is not `int (*)(sqlite3_vtab_cursor *)`");
_Static_assert(offsetof(struct sqlite3_module, xFilter) == 64, "struct sqlite3_module: xFilter is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xFilter), int (*)(sqlite3_vtab_cursor *, int, const char *, int, sqlite3_value **)), "struct sqlite3_module: xFilter is not `int (*)(sqlite3_vtab_cursor *, int, const char *, int, sqlite3_value **)`");
_Static_assert(offsetof(struct sqlite3_module, xNext) == 72, "struct sqlite3_module: xNext is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xNext), int (*)(sqlite3_vtab_cursor *)), "struct sqlite3_module: xNext is not `int (*)(sqlite3_vtab_cursor *)`");
_Static_assert(offsetof(struct sqlite3_module, xEof) == 80, "struct sqlite3_module: xEof is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xEof), int (*)(sqlite3_vtab_cursor *)), "struct sqlite3_module: xEof is not `int (*)(sqlite3_vtab_cursor *)`");
_Static_assert(offsetof(struct sqlite3_module, xColumn) == 88, "struct sqlite3_module: xColumn is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xColumn), int (*)(sqlite3_vtab_cursor *, sqlite3_context *, int)), "struct sqlite3_module: xColumn is not `int (*)(sqlite3_vtab_cursor *, sqlite3_context *, int)`");
_Static_assert(offsetof(struct sqlite3_module, xRowid) == 96, "struct sqlite3_module: xRowid is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xRowid), int (*)(sqlite3_vtab_cursor *, sqlite3_int64 *)), "struct sqlite3_module: xRowid is not `int (*)(sqlite3_vtab_cursor *, sqlite3_int64 *)`");
_Static_assert(offsetof(struct sqlite3_module, xUpdate) == 104, "struct sqlite3_module: xUpdate is not at 104");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xUpdate), int (*)(sqlite3_vtab *, int, sqlite3_value **, sqlite3_int64 *)), "struct sqlite3_module: xUpdate is not `int (*)(sqlite3_vtab *, int, sqlite3_value **, sqlite3_int64 *)`");
_Static_assert(offsetof(struct sqlite3_module, xBegin) == 112, "struct sqlite3_module: xBegin is not at 112");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xBegin), int (*)(sqlite3_vtab *)), "struct sqlite3_module: xBegin is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(struct sqlite3_module, xSync) == 120, "struct sqlite3_module: xSync is not at 120");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xSync), int (*)(sqlite3_vtab *)), "struct sqlite3_module: xSync is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(struct sqlite3_module, xCommit) == 128, "struct sqlite3_module: xCommit is not at 128");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xCommit), int (*)(sqlite3_vtab *)), "struct sqlite3_module: xCommit is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(struct sqlite3_module, xRollback) == 136, "struct sqlite3_module: xRollback is not at 136");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xRollback), int (*)(sqlite3_vtab *)), "struct sqlite3_module: xRollback is not `int (*)(sqlite3_vtab *)`");
_Static_assert(offsetof(struct sqlite3_module, xFindFunction) == 144, "struct sqlite3_module: xFindFunction is not at 144");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xFindFunction), int (*)(sqlite3_vtab *, int, const char *, void (**)(sqlite3_context *, int, sqlite3_value **), void **)), "struct sqlite3_module: xFindFunction is not `int (*)(sqlite3_vtab *, int, const char *, void (**)(sqlite3_context *, int, sqlite3_value **), void **)`");
_Static_assert(offsetof(struct sqlite3_module, xRename) == 152, "struct sqlite3_module: xRename is not at 152");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xRename), int (*)(sqlite3_vtab *, const char *)), "struct sqlite3_module: xRename is not `int (*)(sqlite3_vtab *, const char *)`");
_Static_assert(offsetof(struct sqlite3_module, xSavepoint) == 160, "struct sqlite3_module: xSavepoint is not at 160");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xSavepoint), int (*)(sqlite3_vtab *, int)), "struct sqlite3_module: xSavepoint is not `int (*)(sqlite3_vtab *, int)`");
_Static_assert(offsetof(struct sqlite3_module, xRelease) == 168, "struct sqlite3_module: xRelease is not at 168");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xRelease), int (*)(sqlite3_vtab *, int)), "struct sqlite3_module: xRelease is not `int (*)(sqlite3_vtab *, int)`");
_Static_assert(offsetof(struct sqlite3_module, xRollbackTo) == 176, "struct sqlite3_module: xRollbackTo is not at 176");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xRollbackTo), int (*)(sqlite3_vtab *, int)), "struct sqlite3_module: xRollbackTo is not `int (*)(sqlite3_vtab *, int)`");
_Static_assert(offsetof(struct sqlite3_module, xShadowName) == 184, "struct sqlite3_module: xShadowName is not at 184");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xShadowName), int (*)(const char *)), "struct sqlite3_module: xShadowName is not `int (*)(const char *)`");
_Static_assert(offsetof(struct sqlite3_module, xIntegrity) == 192, "struct sqlite3_module: xIntegrity is not at 192");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_module *)0)->xIntegrity), int (*)(sqlite3_vtab *, const char *, const char *, int, char **)), "struct sqlite3_module: xIntegrity is not `int (*)(sqlite3_vtab *, const char *, const char *, int, char **)`");
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
_Static_assert(sizeof(struct sqlite3_mutex_methods) == 72, "struct sqlite3_mutex_methods: its size is not 72");
_Static_assert(_Alignof(struct sqlite3_mutex_methods) == 8, "struct sqlite3_mutex_methods: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_mutex_methods, xMutexInit) == 0, "struct sqlite3_mutex_methods: xMutexInit is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mutex_methods *)0)->xMutexInit), int (*)(void)), "struct sqlite3_mutex_methods: xMutexInit is not `int (*)(void)`");
_Static_assert(offsetof(struct sqlite3_mutex_methods, xMutexEnd) == 8, "struct sqlite3_mutex_methods: xMutexEnd is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mutex_methods *)0)->xMutexEnd), int (*)(void)), "struct sqlite3_mutex_methods: xMutexEnd is not `int (*)(void)`");
_Static_assert(offsetof(struct sqlite3_mutex_methods, xMutexAlloc) == 16, "struct sqlite3_mutex_methods: xMutexAlloc is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mutex_methods *)0)->xMutexAlloc), sqlite3_mutex *(*)(int)), "struct sqlite3_mutex_methods: xMutexAlloc is not `sqlite3_mutex *(*)(int)`");
_Static_assert(offsetof(struct sqlite3_mutex_methods, xMutexFree) == 24, "struct sqlite3_mutex_methods: xMutexFree is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mutex_methods *)0)->xMutexFree), void (*)(sqlite3_mutex *)), "struct sqlite3_mutex_methods: xMutexFree is not `void (*)(sqlite3_mutex *)`");
_Static_assert(offsetof(struct sqlite3_mutex_methods, xMutexEnter) == 32, "struct sqlite3_mutex_methods: xMutexEnter is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mutex_methods *)0)->xMutexEnter), void (*)(sqlite3_mutex *)), "struct sqlite3_mutex_methods: xMutexEnter is not `void (*)(sqlite3_mutex *)`");
_Static_assert(offsetof(struct sqlite3_mutex_methods, xMutexTry) == 40, "struct sqlite3_mutex_methods: xMutexTry is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mutex_methods *)0)->xMutexTry), int (*)(sqlite3_mutex *)), "struct sqlite3_mutex_methods: xMutexTry is not `int (*)(sqlite3_mutex *)`");
_Static_assert(offsetof(struct sqlite3_mutex_methods, xMutexLeave) == 48, "struct sqlite3_mutex_methods: xMutexLeave is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mutex_methods *)0)->xMutexLeave), void (*)(sqlite3_mutex *)), "struct sqlite3_mutex_methods: xMutexLeave is not `void (*)(sqlite3_mutex *)`");
_Static_assert(offsetof(struct sqlite3_mutex_methods, xMutexHeld) == 56, "struct sqlite3_mutex_methods: xMutexHeld is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mutex_methods *)0)->xMutexHeld), int (*)(sqlite3_mutex *)), "struct sqlite3_mutex_methods: xMutexHeld is not `int (*)(sqlite3_mutex *)`");
_Static_assert(offsetof(struct sqlite3_mutex_methods, xMutexNotheld) == 64, "struct sqlite3_mutex_methods: xMutexNotheld is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_mutex_methods *)0)->xMutexNotheld), int (*)(sqlite3_mutex *)), "struct sqlite3_mutex_methods: xMutexNotheld is not `int (*)(sqlite3_mutex *)`");
_Static_assert(sizeof(struct sqlite3_pcache_page) == 16, "struct sqlite3_pcache_page: its size is not 16");
_Static_assert(_Alignof(struct sqlite3_pcache_page) == 8, "struct sqlite3_pcache_page: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_pcache_page, pBuf) == 0, "struct sqlite3_pcache_page: pBuf is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_page *)0)->pBuf), void *), "struct sqlite3_pcache_page: pBuf is not `void *`");
_Static_assert(offsetof(struct sqlite3_pcache_page, pExtra) == 8, "struct sqlite3_pcache_page: pExtra is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_page *)0)->pExtra), void *), "struct sqlite3_pcache_page: pExtra is not `void *`");
_Static_assert(sizeof(struct sqlite3_pcache_methods2) == 104, "struct sqlite3_pcache_methods2: its size is not 104");
_Static_assert(_Alignof(struct sqlite3_pcache_methods2) == 8, "struct sqlite3_pcache_methods2: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, iVersion) == 0, "struct sqlite3_pcache_methods2: iVersion is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->iVersion), int), "struct sqlite3_pcache_methods2: iVersion is not `int`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, pArg) == 8, "struct sqlite3_pcache_methods2: pArg is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->pArg), void *), "struct sqlite3_pcache_methods2: pArg is not `void *`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xInit) == 16, "struct sqlite3_pcache_methods2: xInit is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xInit), int (*)(void *)), "struct sqlite3_pcache_methods2: xInit is not `int (*)(void *)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xShutdown) == 24, "struct sqlite3_pcache_methods2: xShutdown is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xShutdown), void (*)(void *)), "struct sqlite3_pcache_methods2: xShutdown is not `void (*)(void *)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xCreate) == 32, "struct sqlite3_pcache_methods2: xCreate is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xCreate), sqlite3_pcache *(*)(int, int, int)), "struct sqlite3_pcache_methods2: xCreate is not `sqlite3_pcache *(*)(int, int, int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xCachesize) == 40, "struct sqlite3_pcache_methods2: xCachesize is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xCachesize), void (*)(sqlite3_pcache *, int)), "struct sqlite3_pcache_methods2: xCachesize is not `void (*)(sqlite3_pcache *, int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xPagecount) == 48, "struct sqlite3_pcache_methods2: xPagecount is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xPagecount), int (*)(sqlite3_pcache *)), "struct sqlite3_pcache_methods2: xPagecount is not `int (*)(sqlite3_pcache *)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xFetch) == 56, "struct sqlite3_pcache_methods2: xFetch is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xFetch), sqlite3_pcache_page *(*)(sqlite3_pcache *, unsigned int, int)), "struct sqlite3_pcache_methods2: xFetch is not `sqlite3_pcache_page *(*)(sqlite3_pcache *, unsigned int, int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xUnpin) == 64, "struct sqlite3_pcache_methods2: xUnpin is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xUnpin), void (*)(sqlite3_pcache *, sqlite3_pcache_page *, int)), "struct sqlite3_pcache_methods2: xUnpin is not `void (*)(sqlite3_pcache *, sqlite3_pcache_page *, int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xRekey) == 72, "struct sqlite3_pcache_methods2: xRekey is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xRekey), void (*)(sqlite3_pcache *, sqlite3_pcache_page *, unsigned int, unsigned int)), "struct sqlite3_pcache_methods2: xRekey is not `void (*)(sqlite3_pcache *, sqlite3_pcache_page *, unsigned int, unsigned int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xTruncate) == 80, "struct sqlite3_pcache_methods2: xTruncate is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xTruncate), void (*)(sqlite3_pcache *, unsigned int)), "struct sqlite3_pcache_methods2: xTruncate is not `void (*)(sqlite3_pcache *, unsigned int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xDestroy) == 88, "struct sqlite3_pcache_methods2: xDestroy is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xDestroy), void (*)(sqlite3_pcache *)), "struct sqlite3_pcache_methods2: xDestroy is not `void (*)(sqlite3_pcache *)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods2, xShrink) == 96, "struct sqlite3_pcache_methods2: xShrink is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods2 *)0)->xShrink), void (*)(sqlite3_pcache *)), "struct sqlite3_pcache_methods2: xShrink is not `void (*)(sqlite3_pcache *)`");
_Static_assert(sizeof(struct sqlite3_pcache_methods) == 88, "struct sqlite3_pcache_methods: its size is not 88");
_Static_assert(_Alignof(struct sqlite3_pcache_methods) == 8, "struct sqlite3_pcache_methods: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_pcache_methods, pArg) == 0, "struct sqlite3_pcache_methods: pArg is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->pArg), void *), "struct sqlite3_pcache_methods: pArg is not `void *`");
_Static_assert(offsetof(struct sqlite3_pcache_methods, xInit) == 8, "struct sqlite3_pcache_methods: xInit is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->xInit), int (*)(void *)), "struct sqlite3_pcache_methods: xInit is not `int (*)(void *)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods, xShutdown) == 16, "struct sqlite3_pcache_methods: xShutdown is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->xShutdown), void (*)(void *)), "struct sqlite3_pcache_methods: xShutdown is not `void (*)(void *)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods, xCreate) == 24, "struct sqlite3_pcache_methods: xCreate is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->xCreate), sqlite3_pcache *(*)(int, int)), "struct sqlite3_pcache_methods: xCreate is not `sqlite3_pcache *(*)(int, int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods, xCachesize) == 32, "struct sqlite3_pcache_methods: xCachesize is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->xCachesize), void (*)(sqlite3_pcache *, int)), "struct sqlite3_pcache_methods: xCachesize is not `void (*)(sqlite3_pcache *, int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods, xPagecount) == 40, "struct sqlite3_pcache_methods: xPagecount is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->xPagecount), int (*)(sqlite3_pcache *)), "struct sqlite3_pcache_methods: xPagecount is not `int (*)(sqlite3_pcache *)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods, xFetch) == 48, "struct sqlite3_pcache_methods: xFetch is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->xFetch), void *(*)(sqlite3_pcache *, unsigned int, int)), "struct sqlite3_pcache_methods: xFetch is not `void *(*)(sqlite3_pcache *, unsigned int, int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods, xUnpin) == 56, "struct sqlite3_pcache_methods: xUnpin is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->xUnpin), void (*)(sqlite3_pcache *, void *, int)), "struct sqlite3_pcache_methods: xUnpin is not `void (*)(sqlite3_pcache *, void *, int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods, xRekey) == 64, "struct sqlite3_pcache_methods: xRekey is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->xRekey), void (*)(sqlite3_pcache *, void *, unsigned int, unsigned int)), "struct sqlite3_pcache_methods: xRekey is not `void (*)(sqlite3_pcache *, void *, unsigned int, unsigned int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods, xTruncate) == 72, "struct sqlite3_pcache_methods: xTruncate is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->xTruncate), void (*)(sqlite3_pcache *, unsigned int)), "struct sqlite3_pcache_methods: xTruncate is not `void (*)(sqlite3_pcache *, unsigned int)`");
_Static_assert(offsetof(struct sqlite3_pcache_methods, xDestroy) == 80, "struct sqlite3_pcache_methods: xDestroy is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_pcache_methods *)0)->xDestroy), void (*)(sqlite3_pcache *)), "struct sqlite3_pcache_methods: xDestroy is not `void (*)(sqlite3_pcache *)`");
_Static_assert(sizeof(struct sqlite3_snapshot) == 48, "struct sqlite3_snapshot: its size is not 48");
_Static_assert(_Alignof(struct sqlite3_snapshot) == 1, "struct sqlite3_snapshot: its alignment is not 1");
_Static_assert(offsetof(struct sqlite3_snapshot, hidden) == 0, "struct sqlite3_snapshot: hidden is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_snapshot *)0)->hidden), unsigned char [48]), "struct sqlite3_snapshot: hidden is not `unsigned char [48]`");
_Static_assert(sizeof(struct sqlite3_rtree_geometry) == 40, "struct sqlite3_rtree_geometry: its size is not 40");
_Static_assert(_Alignof(struct sqlite3_rtree_geometry) == 8, "struct sqlite3_rtree_geometry: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_rtree_geometry, pContext) == 0, "struct sqlite3_rtree_geometry: pContext is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_geometry *)0)->pContext), void *), "struct sqlite3_rtree_geometry: pContext is not `void *`");
_Static_assert(offsetof(struct sqlite3_rtree_geometry, nParam) == 8, "struct sqlite3_rtree_geometry: nParam is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_geometry *)0)->nParam), int), "struct sqlite3_rtree_geometry: nParam is not `int`");
_Static_assert(offsetof(struct sqlite3_rtree_geometry, aParam) == 16, "struct sqlite3_rtree_geometry: aParam is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_geometry *)0)->aParam), sqlite3_rtree_dbl *), "struct sqlite3_rtree_geometry: aParam is not `sqlite3_rtree_dbl *`");
_Static_assert(offsetof(struct sqlite3_rtree_geometry, pUser) == 24, "struct sqlite3_rtree_geometry: pUser is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_geometry *)0)->pUser), void *), "struct sqlite3_rtree_geometry: pUser is not `void *`");
_Static_assert(offsetof(struct sqlite3_rtree_geometry, xDelUser) == 32, "struct sqlite3_rtree_geometry: xDelUser is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_geometry *)0)->xDelUser), void (*)(void *)), "struct sqlite3_rtree_geometry: xDelUser is not `void (*)(void *)`");
_Static_assert(sizeof(struct sqlite3_rtree_query_info) == 112, "struct sqlite3_rtree_query_info: its size is not 112");
_Static_assert(_Alignof(struct sqlite3_rtree_query_info) == 8, "struct sqlite3_rtree_query_info: its alignment is not 8");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, pContext) == 0, "struct sqlite3_rtree_query_info: pContext is not at 0");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->pContext), void *), "struct sqlite3_rtree_query_info: pContext is not `void *`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, nParam) == 8, "struct sqlite3_rtree_query_info: nParam is not at 8");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->nParam), int), "struct sqlite3_rtree_query_info: nParam is not `int`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, aParam) == 16, "struct sqlite3_rtree_query_info: aParam is not at 16");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->aParam), sqlite3_rtree_dbl *), "struct sqlite3_rtree_query_info: aParam is not `sqlite3_rtree_dbl *`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, pUser) == 24, "struct sqlite3_rtree_query_info: pUser is not at 24");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->pUser), void *), "struct sqlite3_rtree_query_info: pUser is not `void *`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, xDelUser) == 32, "struct sqlite3_rtree_query_info: xDelUser is not at 32");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->xDelUser), void (*)(void *)), "struct sqlite3_rtree_query_info: xDelUser is not `void (*)(void *)`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, aCoord) == 40, "struct sqlite3_rtree_query_info: aCoord is not at 40");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->aCoord), sqlite3_rtree_dbl *), "struct sqlite3_rtree_query_info: aCoord is not `sqlite3_rtree_dbl *`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, anQueue) == 48, "struct sqlite3_rtree_query_info: anQueue is not at 48");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->anQueue), unsigned int *), "struct sqlite3_rtree_query_info: anQueue is not `unsigned int *`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, nCoord) == 56, "struct sqlite3_rtree_query_info: nCoord is not at 56");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->nCoord), int), "struct sqlite3_rtree_query_info: nCoord is not `int`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, iLevel) == 60, "struct sqlite3_rtree_query_info: iLevel is not at 60");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->iLevel), int), "struct sqlite3_rtree_query_info: iLevel is not `int`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, mxLevel) == 64, "struct sqlite3_rtree_query_info: mxLevel is not at 64");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->mxLevel), int), "struct sqlite3_rtree_query_info: mxLevel is not `int`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, iRowid) == 72, "struct sqlite3_rtree_query_info: iRowid is not at 72");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->iRowid), sqlite3_int64), "struct sqlite3_rtree_query_info: iRowid is not `sqlite3_int64`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, rParentScore) == 80, "struct sqlite3_rtree_query_info: rParentScore is not at 80");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->rParentScore), sqlite3_rtree_dbl), "struct sqlite3_rtree_query_info: rParentScore is not `sqlite3_rtree_dbl`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, eParentWithin) == 88, "struct sqlite3_rtree_query_info: eParentWithin is not at 88");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->eParentWithin), int), "struct sqlite3_rtree_query_info: eParentWithin is not `int`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, eWithin) == 92, "struct sqlite3_rtree_query_info: eWithin is not at 92");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->eWithin), int), "struct sqlite3_rtree_query_info: eWithin is not `int`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, rScore) == 96, "struct sqlite3_rtree_query_info: rScore is not at 96");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->rScore), sqlite3_rtree_dbl), "struct sqlite3_rtree_query_info: rScore is not `sqlite3_rtree_dbl`");
_Static_assert(offsetof(struct sqlite3_rtree_query_info, apSqlParam) == 104, "struct sqlite3_rtree_query_info: apSqlParam is not at 104");
_Static_assert(__builtin_types_compatible_p(__typeof__(((struct sqlite3_rtree_query_info *)0)->apSqlParam), sqlite3_value **), "struct sqlite3_rtree_query_info: apSqlParam is not `sqlite3_value **`");
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
SAME(SQLITE_VERSION_NUMBER, int, "int");
SAME(SQLITE_OK, int, "int");
SAME(SQLITE_ERROR, int, "int");
SAME(SQLITE_INTERNAL, int, "int");
SAME(SQLITE_PERM, int, "int");
SAME(SQLITE_ABORT, int, "int");
SAME(SQLITE_BUSY, int, "int");
SAME(SQLITE_LOCKED, int, "int");
SAME(SQLITE_NOMEM, int, "int");
SAME(SQLITE_READONLY, int, "int");
SAME(SQLITE_INTERRUPT, int, "int");
SAME(SQLITE_IOERR, int, "int");
SAME(SQLITE_CORRUPT, int, "int");
SAME(SQLITE_NOTFOUND, int, "int");
SAME(SQLITE_FULL, int, "int");
SAME(SQLITE_CANTOPEN, int, "int");
SAME(SQLITE_PROTOCOL, int, "int");
SAME(SQLITE_EMPTY, int, "int");
SAME(SQLITE_SCHEMA, int, "int");
SAME(SQLITE_TOOBIG, int, "int");
SAME(SQLITE_CONSTRAINT, int, "int");
SAME(SQLITE_MISMATCH, int, "int");
SAME(SQLITE_MISUSE, int, "int");
SAME(SQLITE_NOLFS, int, "int");
SAME(SQLITE_AUTH, int, "int");
SAME(SQLITE_FORMAT, int, "int");
SAME(SQLITE_RANGE, int, "int");
SAME(SQLITE_NOTADB, int, "int");
SAME(SQLITE_NOTICE, int, "int");
SAME(SQLITE_WARNING, int, "int");
SAME(SQLITE_ROW, int, "int");
SAME(SQLITE_DONE, int, "int");
SAME(SQLITE_ERROR_MISSING_COLLSEQ, int, "int");
SAME(SQLITE_ERROR_RETRY, int, "int");
SAME(SQLITE_ERROR_SNAPSHOT, int, "int");
SAME(SQLITE_ERROR_RESERVESIZE, int, "int");
SAME(SQLITE_ERROR_KEY, int, "int");
SAME(SQLITE_ERROR_UNABLE, int, "int");
SAME(SQLITE_IOERR_READ, int, "int");
SAME(SQLITE_IOERR_SHORT_READ, int, "int");
SAME(SQLITE_IOERR_WRITE, int, "int");
SAME(SQLITE_IOERR_FSYNC, int, "int");
SAME(SQLITE_IOERR_DIR_FSYNC, int, "int");
SAME(SQLITE_IOERR_TRUNCATE, int, "int");
SAME(SQLITE_IOERR_FSTAT, int, "int");
SAME(SQLITE_IOERR_UNLOCK, int, "int");
SAME(SQLITE_IOERR_RDLOCK, int, "int");
SAME(SQLITE_IOERR_DELETE, int, "int");
SAME(SQLITE_IOERR_BLOCKED, int, "int");
SAME(SQLITE_IOERR_NOMEM, int, "int");
SAME(SQLITE_IOERR_ACCESS, int, "int");
SAME(SQLITE_IOERR_CHECKRESERVEDLOCK, int, "int");
SAME(SQLITE_IOERR_LOCK, int, "int");
SAME(SQLITE_IOERR_CLOSE, int, "int");
SAME(SQLITE_IOERR_DIR_CLOSE, int, "int");
SAME(SQLITE_IOERR_SHMOPEN, int, "int");
SAME(SQLITE_IOERR_SHMSIZE, int, "int");
SAME(SQLITE_IOERR_SHMLOCK, int, "int");
SAME(SQLITE_IOERR_SHMMAP, int, "int");
SAME(SQLITE_IOERR_SEEK, int, "int");
SAME(SQLITE_IOERR_DELETE_NOENT, int, "int");
SAME(SQLITE_IOERR_MMAP, int, "int");
SAME(SQLITE_IOERR_GETTEMPPATH, int, "int");
SAME(SQLITE_IOERR_CONVPATH, int, "int");
SAME(SQLITE_IOERR_VNODE, int, "int");
SAME(SQLITE_IOERR_AUTH, int, "int");
SAME(SQLITE_IOERR_BEGIN_ATOMIC, int, "int");
SAME(SQLITE_IOERR_COMMIT_ATOMIC, int, "int");
SAME(SQLITE_IOERR_ROLLBACK_ATOMIC, int, "int");
SAME(SQLITE_IOERR_DATA, int, "int");
SAME(SQLITE_IOERR_CORRUPTFS, int, "int");
SAME(SQLITE_IOERR_IN_PAGE, int, "int");
SAME(SQLITE_IOERR_BADKEY, int, "int");
SAME(SQLITE_IOERR_CODEC, int, "int");
SAME(SQLITE_LOCKED_SHAREDCACHE, int, "int");
SAME(SQLITE_LOCKED_VTAB, int, "int");
SAME(SQLITE_BUSY_RECOVERY, int, "int");
SAME(SQLITE_BUSY_SNAPSHOT, int, "int");
SAME(SQLITE_BUSY_TIMEOUT, int, "int");
SAME(SQLITE_CANTOPEN_NOTEMPDIR, int, "int");
SAME(SQLITE_CANTOPEN_ISDIR, int, "int");
SAME(SQLITE_CANTOPEN_FULLPATH, int, "int");
SAME(SQLITE_CANTOPEN_CONVPATH, int, "int");
SAME(SQLITE_CANTOPEN_DIRTYWAL, int, "int");
SAME(SQLITE_CANTOPEN_SYMLINK, int, "int");
SAME(SQLITE_CORRUPT_VTAB, int, "int");
SAME(SQLITE_CORRUPT_SEQUENCE, int, "int");
SAME(SQLITE_CORRUPT_INDEX, int, "int");
SAME(SQLITE_READONLY_RECOVERY, int, "int");
SAME(SQLITE_READONLY_CANTLOCK, int, "int");
SAME(SQLITE_READONLY_ROLLBACK, int, "int");
SAME(SQLITE_READONLY_DBMOVED, int, "int");
SAME(SQLITE_READONLY_CANTINIT, int, "int");
SAME(SQLITE_READONLY_DIRECTORY, int, "int");
SAME(SQLITE_ABORT_ROLLBACK, int, "int");
SAME(SQLITE_CONSTRAINT_CHECK, int, "int");
SAME(SQLITE_CONSTRAINT_COMMITHOOK, int, "int");
SAME(SQLITE_CONSTRAINT_FOREIGNKEY, int, "int");
SAME(SQLITE_CONSTRAINT_FUNCTION, int, "int");
SAME(SQLITE_CONSTRAINT_NOTNULL, int, "int");
SAME(SQLITE_CONSTRAINT_PRIMARYKEY, int, "int");
SAME(SQLITE_CONSTRAINT_TRIGGER, int, "int");
SAME(SQLITE_CONSTRAINT_UNIQUE, int, "int");
SAME(SQLITE_CONSTRAINT_VTAB, int, "int");
SAME(SQLITE_CONSTRAINT_ROWID, int, "int");
SAME(SQLITE_CONSTRAINT_PINNED, int, "int");
SAME(SQLITE_CONSTRAINT_DATATYPE, int, "int");
SAME(SQLITE_NOTICE_RECOVER_WAL, int, "int");
SAME(SQLITE_NOTICE_RECOVER_ROLLBACK, int, "int");
SAME(SQLITE_NOTICE_RBU, int, "int");
SAME(SQLITE_WARNING_AUTOINDEX, int, "int");
SAME(SQLITE_AUTH_USER, int, "int");
SAME(SQLITE_OK_LOAD_PERMANENTLY, int, "int");
SAME(SQLITE_OK_SYMLINK, int, "int");
SAME(SQLITE_OPEN_READONLY, int, "int");
SAME(SQLITE_OPEN_READWRITE, int, "int");
SAME(SQLITE_OPEN_CREATE, int, "int");
SAME(SQLITE_OPEN_DELETEONCLOSE, int, "int");
SAME(SQLITE_OPEN_EXCLUSIVE, int, "int");
SAME(SQLITE_OPEN_AUTOPROXY, int, "int");
SAME(SQLITE_OPEN_URI, int, "int");
SAME(SQLITE_OPEN_MEMORY, int, "int");
SAME(SQLITE_OPEN_MAIN_DB, int, "int");
SAME(SQLITE_OPEN_TEMP_DB, int, "int");
SAME(SQLITE_OPEN_TRANSIENT_DB, int, "int");
SAME(SQLITE_OPEN_MAIN_JOURNAL, int, "int");
SAME(SQLITE_OPEN_TEMP_JOURNAL, int, "int");
SAME(SQLITE_OPEN_SUBJOURNAL, int, "int");
SAME(SQLITE_OPEN_SUPER_JOURNAL, int, "int");
SAME(SQLITE_OPEN_NOMUTEX, int, "int");
SAME(SQLITE_OPEN_FULLMUTEX, int, "int");
SAME(SQLITE_OPEN_SHAREDCACHE, int, "int");
SAME(SQLITE_OPEN_PRIVATECACHE, int, "int");
SAME(SQLITE_OPEN_WAL, int, "int");
SAME(SQLITE_OPEN_NOFOLLOW, int, "int");
SAME(SQLITE_OPEN_EXRESCODE, int, "int");
SAME(SQLITE_OPEN_MASTER_JOURNAL, int, "int");
SAME(SQLITE_IOCAP_ATOMIC, int, "int");
SAME(SQLITE_IOCAP_ATOMIC512, int, "int");
SAME(SQLITE_IOCAP_ATOMIC1K, int, "int");
SAME(SQLITE_IOCAP_ATOMIC2K, int, "int");
SAME(SQLITE_IOCAP_ATOMIC4K, int, "int");
SAME(SQLITE_IOCAP_ATOMIC8K, int, "int");
SAME(SQLITE_IOCAP_ATOMIC16K, int, "int");
SAME(SQLITE_IOCAP_ATOMIC32K, int, "int");
SAME(SQLITE_IOCAP_ATOMIC64K, int, "int");
SAME(SQLITE_IOCAP_SAFE_APPEND, int, "int");
SAME(SQLITE_IOCAP_SEQUENTIAL, int, "int");
SAME(SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN, int, "int");
SAME(SQLITE_IOCAP_POWERSAFE_OVERWRITE, int, "int");
SAME(SQLITE_IOCAP_IMMUTABLE, int, "int");
SAME(SQLITE_IOCAP_BATCH_ATOMIC, int, "int");
SAME(SQLITE_IOCAP_SUBPAGE_READ, int, "int");
SAME(SQLITE_LOCK_NONE, int, "int");
SAME(SQLITE_LOCK_SHARED, int, "int");
SAME(SQLITE_LOCK_RESERVED, int, "int");
SAME(SQLITE_LOCK_PENDING, int, "int");
SAME(SQLITE_LOCK_EXCLUSIVE, int, "int");
SAME(SQLITE_SYNC_NORMAL, int, "int");
SAME(SQLITE_SYNC_FULL, int, "int");
SAME(SQLITE_SYNC_DATAONLY, int, "int");
SAME(SQLITE_FCNTL_LOCKSTATE, int, "int");
SAME(SQLITE_FCNTL_GET_LOCKPROXYFILE, int, "int");
SAME(SQLITE_FCNTL_SET_LOCKPROXYFILE, int, "int");
SAME(SQLITE_FCNTL_LAST_ERRNO, int, "int");
SAME(SQLITE_FCNTL_SIZE_HINT, int, "int");
SAME(SQLITE_FCNTL_CHUNK_SIZE, int, "int");
SAME(SQLITE_FCNTL_FILE_POINTER, int, "int");
SAME(SQLITE_FCNTL_SYNC_OMITTED, int, "int");
SAME(SQLITE_FCNTL_WIN32_AV_RETRY, int, "int");
SAME(SQLITE_FCNTL_PERSIST_WAL, int, "int");
SAME(SQLITE_FCNTL_OVERWRITE, int, "int");
SAME(SQLITE_FCNTL_VFSNAME, int, "int");
SAME(SQLITE_FCNTL_POWERSAFE_OVERWRITE, int, "int");
SAME(SQLITE_FCNTL_PRAGMA, int, "int");
SAME(SQLITE_FCNTL_BUSYHANDLER, int, "int");
SAME(SQLITE_FCNTL_TEMPFILENAME, int, "int");
SAME(SQLITE_FCNTL_MMAP_SIZE, int, "int");
SAME(SQLITE_FCNTL_TRACE, int, "int");
SAME(SQLITE_FCNTL_HAS_MOVED, int, "int");
SAME(SQLITE_FCNTL_SYNC, int, "int");
SAME(SQLITE_FCNTL_COMMIT_PHASETWO, int, "int");
SAME(SQLITE_FCNTL_WIN32_SET_HANDLE, int, "int");
SAME(SQLITE_FCNTL_WAL_BLOCK, int, "int");
SAME(SQLITE_FCNTL_ZIPVFS, int, "int");
SAME(SQLITE_FCNTL_RBU, int, "int");
SAME(SQLITE_FCNTL_VFS_POINTER, int, "int");
SAME(SQLITE_FCNTL_JOURNAL_POINTER, int, "int");
SAME(SQLITE_FCNTL_WIN32_GET_HANDLE, int, "int");
SAME(SQLITE_FCNTL_PDB, int, "int");
SAME(SQLITE_FCNTL_BEGIN_ATOMIC_WRITE, int, "int");
SAME(SQLITE_FCNTL_COMMIT_ATOMIC_WRITE, int, "int");
SAME(SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE, int, "int");
SAME(SQLITE_FCNTL_LOCK_TIMEOUT, int, "int");
SAME(SQLITE_FCNTL_DATA_VERSION, int, "int");
SAME(SQLITE_FCNTL_SIZE_LIMIT, int, "int");
SAME(SQLITE_FCNTL_CKPT_DONE, int, "int");
SAME(SQLITE_FCNTL_RESERVE_BYTES, int, "int");
SAME(SQLITE_FCNTL_CKPT_START, int, "int");
SAME(SQLITE_FCNTL_EXTERNAL_READER, int, "int");
SAME(SQLITE_FCNTL_CKSM_FILE, int, "int");
SAME(SQLITE_FCNTL_RESET_CACHE, int, "int");
SAME(SQLITE_FCNTL_NULL_IO, int, "int");
SAME(SQLITE_FCNTL_BLOCK_ON_CONNECT, int, "int");
SAME(SQLITE_FCNTL_FILESTAT, int, "int");
SAME(SQLITE_GET_LOCKPROXYFILE, int, "int");
SAME(SQLITE_SET_LOCKPROXYFILE, int, "int");
SAME(SQLITE_LAST_ERRNO, int, "int");
SAME(SQLITE_ACCESS_EXISTS, int, "int");
SAME(SQLITE_ACCESS_READWRITE, int, "int");
SAME(SQLITE_ACCESS_READ, int, "int");
SAME(SQLITE_SHM_UNLOCK, int, "int");
SAME(SQLITE_SHM_LOCK, int, "int");
SAME(SQLITE_SHM_SHARED, int, "int");
SAME(SQLITE_SHM_EXCLUSIVE, int, "int");
SAME(SQLITE_SHM_NLOCK, int, "int");
SAME(SQLITE_CONFIG_SINGLETHREAD, int, "int");
SAME(SQLITE_CONFIG_MULTITHREAD, int, "int");
SAME(SQLITE_CONFIG_SERIALIZED, int, "int");
SAME(SQLITE_CONFIG_MALLOC, int, "int");
SAME(SQLITE_CONFIG_GETMALLOC, int, "int");
SAME(SQLITE_CONFIG_SCRATCH, int, "int");
SAME(SQLITE_CONFIG_PAGECACHE, int, "int");
SAME(SQLITE_CONFIG_HEAP, int, "int");
SAME(SQLITE_CONFIG_MEMSTATUS, int, "int");
SAME(SQLITE_CONFIG_MUTEX, int, "int");
SAME(SQLITE_CONFIG_GETMUTEX, int, "int");
SAME(SQLITE_CONFIG_LOOKASIDE, int, "int");
SAME(SQLITE_CONFIG_PCACHE, int, "int");
SAME(SQLITE_CONFIG_GETPCACHE, int, "int");
SAME(SQLITE_CONFIG_LOG, int, "int");
SAME(SQLITE_CONFIG_URI, int, "int");
SAME(SQLITE_CONFIG_PCACHE2, int, "int");
SAME(SQLITE_CONFIG_GETPCACHE2, int, "int");
SAME(SQLITE_CONFIG_COVERING_INDEX_SCAN, int, "int");
SAME(SQLITE_CONFIG_SQLLOG, int, "int");
SAME(SQLITE_CONFIG_MMAP_SIZE, int, "int");
SAME(SQLITE_CONFIG_WIN32_HEAPSIZE, int, "int");
SAME(SQLITE_CONFIG_PCACHE_HDRSZ, int, "int");
SAME(SQLITE_CONFIG_PMASZ, int, "int");
SAME(SQLITE_CONFIG_STMTJRNL_SPILL, int, "int");
SAME(SQLITE_CONFIG_SMALL_MALLOC, int, "int");
SAME(SQLITE_CONFIG_SORTERREF_SIZE, int, "int");
SAME(SQLITE_CONFIG_MEMDB_MAXSIZE, int, "int");
SAME(SQLITE_CONFIG_ROWID_IN_VIEW, int, "int");
SAME(SQLITE_DBCONFIG_MAINDBNAME, int, "int");
SAME(SQLITE_DBCONFIG_LOOKASIDE, int, "int");
SAME(SQLITE_DBCONFIG_ENABLE_FKEY, int, "int");
SAME(SQLITE_DBCONFIG_ENABLE_TRIGGER, int, "int");
SAME(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, int, "int");
SAME(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, int, "int");
SAME(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int, "int");
SAME(SQLITE_DBCONFIG_ENABLE_QPSG, int, "int");
SAME(SQLITE_DBCONFIG_TRIGGER_EQP, int, "int");
SAME(SQLITE_DBCONFIG_RESET_DATABASE, int, "int");
SAME(SQLITE_DBCONFIG_DEFENSIVE, int, "int");
SAME(SQLITE_DBCONFIG_WRITABLE_SCHEMA, int, "int");
SAME(SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, int, "int");
SAME(SQLITE_DBCONFIG_DQS_DML, int, "int");
SAME(SQLITE_DBCONFIG_DQS_DDL, int, "int");
SAME(SQLITE_DBCONFIG_ENABLE_VIEW, int, "int");
SAME(SQLITE_DBCONFIG_LEGACY_FILE_FORMAT, int, "int");
SAME(SQLITE_DBCONFIG_TRUSTED_SCHEMA, int, "int");
SAME(SQLITE_DBCONFIG_STMT_SCANSTATUS, int, "int");
SAME(SQLITE_DBCONFIG_REVERSE_SCANORDER, int, "int");
SAME(SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, int, "int");
SAME(SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, int, "int");
SAME(SQLITE_DBCONFIG_ENABLE_COMMENTS, int, "int");
SAME(SQLITE_DBCONFIG_FP_DIGITS, int, "int");
SAME(SQLITE_DBCONFIG_MAX, int, "int");
SAME(SQLITE_SETLK_BLOCK_ON_CONNECT, int, "int");
SAME(SQLITE_DENY, int, "int");
SAME(SQLITE_IGNORE, int, "int");
SAME(SQLITE_CREATE_INDEX, int, "int");
SAME(SQLITE_CREATE_TABLE, int, "int");
SAME(SQLITE_CREATE_TEMP_INDEX, int, "int");
SAME(SQLITE_CREATE_TEMP_TABLE, int, "int");
SAME(SQLITE_CREATE_TEMP_TRIGGER, int, "int");
SAME(SQLITE_CREATE_TEMP_VIEW, int, "int");
SAME(SQLITE_CREATE_TRIGGER, int, "int");
SAME(SQLITE_CREATE_VIEW, int, "int");
SAME(SQLITE_DELETE, int, "int");
SAME(SQLITE_DROP_INDEX, int, "int");
SAME(SQLITE_DROP_TABLE, int, "int");
SAME(SQLITE_DROP_TEMP_INDEX, int, "int");
SAME(SQLITE_DROP_TEMP_TABLE, int, "int");
SAME(SQLITE_DROP_TEMP_TRIGGER, int, "int");
SAME(SQLITE_DROP_TEMP_VIEW, int, "int");
SAME(SQLITE_DROP_TRIGGER, int, "int");
SAME(SQLITE_DROP_VIEW, int, "int");
SAME(SQLITE_INSERT, int, "int");
SAME(SQLITE_PRAGMA, int, "int");
SAME(SQLITE_READ, int, "int");
SAME(SQLITE_SELECT, int, "int");
SAME(SQLITE_TRANSACTION, int, "int");
SAME(SQLITE_UPDATE, int, "int");
SAME(SQLITE_ATTACH, int, "int");
SAME(SQLITE_DETACH, int, "int");
SAME(SQLITE_ALTER_TABLE, int, "int");
SAME(SQLITE_REINDEX, int, "int");
SAME(SQLITE_ANALYZE, int, "int");
SAME(SQLITE_CREATE_VTABLE, int, "int");
SAME(SQLITE_DROP_VTABLE, int, "int");
SAME(SQLITE_FUNCTION, int, "int");
SAME(SQLITE_SAVEPOINT, int, "int");
SAME(SQLITE_RECURSIVE, int, "int");
SAME(SQLITE_TRACE_STMT, int, "int");
SAME(SQLITE_TRACE_PROFILE, int, "int");
SAME(SQLITE_TRACE_ROW, int, "int");
SAME(SQLITE_TRACE_CLOSE, int, "int");
SAME(SQLITE_LIMIT_LENGTH, int, "int");
SAME(SQLITE_LIMIT_SQL_LENGTH, int, "int");
SAME(SQLITE_LIMIT_COLUMN, int, "int");
SAME(SQLITE_LIMIT_EXPR_DEPTH, int, "int");
SAME(SQLITE_LIMIT_COMPOUND_SELECT, int, "int");
SAME(SQLITE_LIMIT_VDBE_OP, int, "int");
SAME(SQLITE_LIMIT_FUNCTION_ARG, int, "int");
SAME(SQLITE_LIMIT_ATTACHED, int, "int");
SAME(SQLITE_LIMIT_LIKE_PATTERN_LENGTH, int, "int");
SAME(SQLITE_LIMIT_VARIABLE_NUMBER, int, "int");
SAME(SQLITE_LIMIT_TRIGGER_DEPTH, int, "int");
SAME(SQLITE_LIMIT_WORKER_THREADS, int, "int");
SAME(SQLITE_LIMIT_PARSER_DEPTH, int, "int");
SAME(SQLITE_LIMIT_SCHEMA, int, "int");
SAME(SQLITE_LIMIT_TRIGGER_STEPS, int, "int");
SAME(SQLITE_PREPARE_PERSISTENT, int, "int");
SAME(SQLITE_PREPARE_NORMALIZE, int, "int");
SAME(SQLITE_PREPARE_NO_VTAB, int, "int");
SAME(SQLITE_PREPARE_DONT_LOG, int, "int");
SAME(SQLITE_PREPARE_FROM_DDL, int, "int");
SAME(SQLITE_INTEGER, int, "int");
SAME(SQLITE_FLOAT, int, "int");
SAME(SQLITE_BLOB, int, "int");
SAME(SQLITE_NULL, int, "int");
SAME(SQLITE_TEXT, int, "int");
SAME(SQLITE_UTF8, int, "int");
SAME(SQLITE_UTF16LE, int, "int");
SAME(SQLITE_UTF16BE, int, "int");
SAME(SQLITE_UTF16, int, "int");
SAME(SQLITE_ANY, int, "int");
SAME(SQLITE_UTF16_ALIGNED, int, "int");
SAME(SQLITE_UTF8_ZT, int, "int");
SAME(SQLITE_DETERMINISTIC, int, "int");
SAME(SQLITE_DIRECTONLY, int, "int");
SAME(SQLITE_SUBTYPE, int, "int");
SAME(SQLITE_INNOCUOUS, int, "int");
SAME(SQLITE_RESULT_SUBTYPE, int, "int");
SAME(SQLITE_SELFORDER1, int, "int");
SAME(SQLITE_WIN32_DATA_DIRECTORY_TYPE, int, "int");
SAME(SQLITE_WIN32_TEMP_DIRECTORY_TYPE, int, "int");
SAME(SQLITE_TXN_NONE, int, "int");
SAME(SQLITE_TXN_READ, int, "int");
SAME(SQLITE_TXN_WRITE, int, "int");
SAME(SQLITE_INDEX_SCAN_UNIQUE, int, "int");
SAME(SQLITE_INDEX_SCAN_HEX, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_EQ, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_GT, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_LE, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_LT, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_GE, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_MATCH, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_LIKE, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_GLOB, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_REGEXP, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_NE, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_ISNOT, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_ISNOTNULL, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_ISNULL, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_IS, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_LIMIT, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_OFFSET, int, "int");
SAME(SQLITE_INDEX_CONSTRAINT_FUNCTION, int, "int");
SAME(SQLITE_MUTEX_FAST, int, "int");
SAME(SQLITE_MUTEX_RECURSIVE, int, "int");
SAME(SQLITE_MUTEX_STATIC_MAIN, int, "int");
SAME(SQLITE_MUTEX_STATIC_MEM, int, "int");
SAME(SQLITE_MUTEX_STATIC_MEM2, int, "int");
SAME(SQLITE_MUTEX_STATIC_OPEN, int, "int");
SAME(SQLITE_MUTEX_STATIC_PRNG, int, "int");
SAME(SQLITE_MUTEX_STATIC_LRU, int, "int");
SAME(SQLITE_MUTEX_STATIC_LRU2, int, "int");
SAME(SQLITE_MUTEX_STATIC_PMEM, int, "int");
SAME(SQLITE_MUTEX_STATIC_APP1, int, "int");
SAME(SQLITE_MUTEX_STATIC_APP2, int, "int");
SAME(SQLITE_MUTEX_STATIC_APP3, int, "int");
SAME(SQLITE_MUTEX_STATIC_VFS1, int, "int");
SAME(SQLITE_MUTEX_STATIC_VFS2, int, "int");
SAME(SQLITE_MUTEX_STATIC_VFS3, int, "int");
SAME(SQLITE_MUTEX_STATIC_MASTER, int, "int");
SAME(SQLITE_TESTCTRL_FIRST, int, "int");
SAME(SQLITE_TESTCTRL_PRNG_SAVE, int, "int");
SAME(SQLITE_TESTCTRL_PRNG_RESTORE, int, "int");
SAME(SQLITE_TESTCTRL_PRNG_RESET, int, "int");
SAME(SQLITE_TESTCTRL_FK_NO_ACTION, int, "int");
SAME(SQLITE_TESTCTRL_BITVEC_TEST, int, "int");
SAME(SQLITE_TESTCTRL_FAULT_INSTALL, int, "int");
SAME(SQLITE_TESTCTRL_BENIGN_MALLOC_HOOKS, int, "int");
SAME(SQLITE_TESTCTRL_PENDING_BYTE, int, "int");
SAME(SQLITE_TESTCTRL_ASSERT, int, "int");
SAME(SQLITE_TESTCTRL_ALWAYS, int, "int");
SAME(SQLITE_TESTCTRL_RESERVE, int, "int");
SAME(SQLITE_TESTCTRL_JSON_SELFCHECK, int, "int");
SAME(SQLITE_TESTCTRL_OPTIMIZATIONS, int, "int");
SAME(SQLITE_TESTCTRL_ISKEYWORD, int, "int");
SAME(SQLITE_TESTCTRL_GETOPT, int, "int");
SAME(SQLITE_TESTCTRL_SCRATCHMALLOC, int, "int");
SAME(SQLITE_TESTCTRL_INTERNAL_FUNCTIONS, int, "int");
SAME(SQLITE_TESTCTRL_LOCALTIME_FAULT, int, "int");
SAME(SQLITE_TESTCTRL_EXPLAIN_STMT, int, "int");
SAME(SQLITE_TESTCTRL_ONCE_RESET_THRESHOLD, int, "int");
SAME(SQLITE_TESTCTRL_NEVER_CORRUPT, int, "int");
SAME(SQLITE_TESTCTRL_VDBE_COVERAGE, int, "int");
SAME(SQLITE_TESTCTRL_BYTEORDER, int, "int");
SAME(SQLITE_TESTCTRL_ISINIT, int, "int");
SAME(SQLITE_TESTCTRL_SORTER_MMAP, int, "int");
SAME(SQLITE_TESTCTRL_IMPOSTER, int, "int");
SAME(SQLITE_TESTCTRL_PARSER_COVERAGE, int, "int");
SAME(SQLITE_TESTCTRL_RESULT_INTREAL, int, "int");
SAME(SQLITE_TESTCTRL_PRNG_SEED, int, "int");
SAME(SQLITE_TESTCTRL_EXTRA_SCHEMA_CHECKS, int, "int");
SAME(SQLITE_TESTCTRL_SEEK_COUNT, int, "int");
SAME(SQLITE_TESTCTRL_TRACEFLAGS, int, "int");
SAME(SQLITE_TESTCTRL_TUNE, int, "int");
SAME(SQLITE_TESTCTRL_LOGEST, int, "int");
SAME(SQLITE_TESTCTRL_USELONGDOUBLE, int, "int");
SAME(SQLITE_TESTCTRL_ATOF, int, "int");
SAME(SQLITE_TESTCTRL_LAST, int, "int");
SAME(SQLITE_COPY, int, "int");
SAME(SQLITE_XFER, int, "int");
SAME(SQLITE_FINISH, int, "int");
SAME(SQLITE_STATUS_MEMORY_USED, int, "int");
SAME(SQLITE_STATUS_PAGECACHE_USED, int, "int");
SAME(SQLITE_STATUS_PAGECACHE_OVERFLOW, int, "int");
SAME(SQLITE_STATUS_SCRATCH_USED, int, "int");
SAME(SQLITE_STATUS_SCRATCH_OVERFLOW, int, "int");
SAME(SQLITE_STATUS_MALLOC_SIZE, int, "int");
SAME(SQLITE_STATUS_PARSER_STACK, int, "int");
SAME(SQLITE_STATUS_PAGECACHE_SIZE, int, "int");
SAME(SQLITE_STATUS_SCRATCH_SIZE, int, "int");
SAME(SQLITE_STATUS_MALLOC_COUNT, int, "int");
SAME(SQLITE_DBSTATUS_LOOKASIDE_USED, int, "int");
SAME(SQLITE_DBSTATUS_CACHE_USED, int, "int");
SAME(SQLITE_DBSTATUS_SCHEMA_USED, int, "int");
SAME(SQLITE_DBSTATUS_STMT_USED, int, "int");
SAME(SQLITE_DBSTATUS_LOOKASIDE_HIT, int, "int");
SAME(SQLITE_DBSTATUS_LOOKASIDE_MISS_SIZE, int, "int");
SAME(SQLITE_DBSTATUS_LOOKASIDE_MISS_FULL, int, "int");
SAME(SQLITE_DBSTATUS_CACHE_HIT, int, "int");
SAME(SQLITE_DBSTATUS_CACHE_MISS, int, "int");
SAME(SQLITE_DBSTATUS_CACHE_WRITE, int, "int");
SAME(SQLITE_DBSTATUS_DEFERRED_FKS, int, "int");
SAME(SQLITE_DBSTATUS_CACHE_USED_SHARED, int, "int");
SAME(SQLITE_DBSTATUS_CACHE_SPILL, int, "int");
SAME(SQLITE_DBSTATUS_TEMPBUF_SPILL, int, "int");
SAME(SQLITE_DBSTATUS_MAX, int, "int");
SAME(SQLITE_STMTSTATUS_FULLSCAN_STEP, int, "int");
SAME(SQLITE_STMTSTATUS_SORT, int, "int");
SAME(SQLITE_STMTSTATUS_AUTOINDEX, int, "int");
SAME(SQLITE_STMTSTATUS_VM_STEP, int, "int");
SAME(SQLITE_STMTSTATUS_REPREPARE, int, "int");
SAME(SQLITE_STMTSTATUS_RUN, int, "int");
SAME(SQLITE_STMTSTATUS_FILTER_MISS, int, "int");
SAME(SQLITE_STMTSTATUS_FILTER_HIT, int, "int");
SAME(SQLITE_STMTSTATUS_MEMUSED, int, "int");
SAME(SQLITE_CHECKPOINT_NOOP, int, "int");
SAME(SQLITE_CHECKPOINT_PASSIVE, int, "int");
SAME(SQLITE_CHECKPOINT_FULL, int, "int");
SAME(SQLITE_CHECKPOINT_RESTART, int, "int");
SAME(SQLITE_CHECKPOINT_TRUNCATE, int, "int");
SAME(SQLITE_VTAB_CONSTRAINT_SUPPORT, int, "int");
SAME(SQLITE_VTAB_INNOCUOUS, int, "int");
SAME(SQLITE_VTAB_DIRECTONLY, int, "int");
SAME(SQLITE_VTAB_USES_ALL_SCHEMAS, int, "int");
SAME(SQLITE_ROLLBACK, int, "int");
SAME(SQLITE_FAIL, int, "int");
SAME(SQLITE_REPLACE, int, "int");
SAME(SQLITE_SCANSTAT_NLOOP, int, "int");
SAME(SQLITE_SCANSTAT_NVISIT, int, "int");
SAME(SQLITE_SCANSTAT_EST, int, "int");
SAME(SQLITE_SCANSTAT_NAME, int, "int");
SAME(SQLITE_SCANSTAT_EXPLAIN, int, "int");
SAME(SQLITE_SCANSTAT_SELECTID, int, "int");
SAME(SQLITE_SCANSTAT_PARENTID, int, "int");
SAME(SQLITE_SCANSTAT_NCYCLE, int, "int");
SAME(SQLITE_SCANSTAT_COMPLEX, int, "int");
SAME(SQLITE_SERIALIZE_NOCOPY, int, "int");
SAME(SQLITE_DESERIALIZE_FREEONCLOSE, int, "int");
SAME(SQLITE_DESERIALIZE_RESIZEABLE, int, "int");
SAME(SQLITE_DESERIALIZE_READONLY, int, "int");
SAME(SQLITE_CARRAY_INT32, int, "int");
SAME(SQLITE_CARRAY_INT64, int, "int");
SAME(SQLITE_CARRAY_DOUBLE, int, "int");
SAME(SQLITE_CARRAY_TEXT, int, "int");
SAME(SQLITE_CARRAY_BLOB, int, "int");
