/* Written by `cargo cffi gen`: functions for what has no symbol of its own. */
#include "curl/curl.h"
#include "curl_more.h"

struct curl_slist *cffi_shim_curl_more_list(const char *a0) {
    return curl_more_list(a0);
}

CURLcode cffi_shim_curl_more_list_add(struct curl_slist *a0, const char *a1) {
    return curl_more_list_add(a0, a1);
}

const char *cffi_shim_curl_more_text(CURL *a0, CURLINFO a1) {
    return curl_more_text(a0, a1);
}

const char *cffi_shim_curl_more_effective_url(CURL *a0) {
    return curl_more_effective_url(a0);
}

const char *cffi_shim_curl_more_content_type(CURL *a0) {
    return curl_more_content_type(a0);
}

const char *cffi_shim_curl_more_redirect_url(CURL *a0) {
    return curl_more_redirect_url(a0);
}

const char *cffi_shim_curl_more_primary_ip(CURL *a0) {
    return curl_more_primary_ip(a0);
}

int cffi_shim_curl_more_threadsafe(void) {
    return curl_more_threadsafe();
}
