#include <curl/curl.h>
/* Performs with a function that is there for this call only. */
static inline CURLcode curl_fetch(CURL *easy, size_t (*write)(char *bytes, size_t size, size_t count, void *data), void *data) {
	CURLcode code = curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, write);
	if (code == CURLE_OK)
		code = curl_easy_setopt(easy, CURLOPT_WRITEDATA, data);
	if (code == CURLE_OK)
		code = curl_easy_perform(easy);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, (void *)0);
	curl_easy_setopt(easy, CURLOPT_WRITEDATA, (void *)0);
	return code;
}
/* What the code means. */
static inline const char *curl_meaning(int code) {
	return curl_easy_strerror((CURLcode)code);
}
