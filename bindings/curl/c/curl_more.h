/* What curl's own functions say in ways that need C: lists that begin as NULL, and strings that come out of a variadic function. */
#include <curl/curl.h>

/* A list of lines that begins with a copy of this one. */
static inline struct curl_slist *curl_more_list(const char *line) { return curl_slist_append(NULL, line); }

/* Adds a copy of a line to a list. */
static inline CURLcode curl_more_list_add(struct curl_slist *list, const char *line) {
	return curl_slist_append(list, line) ? CURLE_OK : CURLE_OUT_OF_MEMORY;
}

static inline const char *curl_more_text(CURL *easy, CURLINFO what) {
	char *text = NULL;
	return curl_easy_getinfo(easy, what, &text) == CURLE_OK ? text : NULL;
}

/* The URL of the last transfer, after all redirections. */
static inline const char *curl_more_effective_url(CURL *easy) { return curl_more_text(easy, CURLINFO_EFFECTIVE_URL); }
/* The value of the header `Content-Type` of the last transfer. */
static inline const char *curl_more_content_type(CURL *easy) { return curl_more_text(easy, CURLINFO_CONTENT_TYPE); }
/* Where the last answer redirects to, if redirections are not followed. */
static inline const char *curl_more_redirect_url(CURL *easy) { return curl_more_text(easy, CURLINFO_REDIRECT_URL); }
/* The address of the server of the last transfer. */
static inline const char *curl_more_primary_ip(CURL *easy) { return curl_more_text(easy, CURLINFO_PRIMARY_IP); }

/* Whether curl can be set up by several threads at once. */
static inline int curl_more_threadsafe(void) {
	return (curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_THREADSAFE) != 0;
}
