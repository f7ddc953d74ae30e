/* Written by `cargo cffi gen`: functions for what has no symbol of its own. */
#include "curl/curl.h"
#include "curl_more.h"

__typeof__(struct curl_slist *) cffi_shim_curl_more_list(__typeof__(const char *) a0) {
    return curl_more_list(a0);
}

__typeof__(CURLcode) cffi_shim_curl_more_list_add(__typeof__(struct curl_slist *) a0, __typeof__(const char *) a1) {
    return curl_more_list_add(a0, a1);
}

__typeof__(const char *) cffi_shim_curl_more_text(__typeof__(CURL *) a0, __typeof__(CURLINFO) a1) {
    return curl_more_text(a0, a1);
}

__typeof__(const char *) cffi_shim_curl_more_effective_url(__typeof__(CURL *) a0) {
    return curl_more_effective_url(a0);
}

__typeof__(const char *) cffi_shim_curl_more_content_type(__typeof__(CURL *) a0) {
    return curl_more_content_type(a0);
}

__typeof__(const char *) cffi_shim_curl_more_redirect_url(__typeof__(CURL *) a0) {
    return curl_more_redirect_url(a0);
}

__typeof__(const char *) cffi_shim_curl_more_primary_ip(__typeof__(CURL *) a0) {
    return curl_more_primary_ip(a0);
}

__typeof__(int) cffi_shim_curl_more_threadsafe(void) {
    return curl_more_threadsafe();
}
