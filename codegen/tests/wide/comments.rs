//! Comments come to the functions that they speak of, in headers of both customs.

use crate::libraries;

#[track_caller]
fn begins(library: &str, expected: &[(&str, &str)]) {
    let Some(headers) = libraries::named(library).read() else {
        return;
    };
    for (name, text) in expected {
        let function = headers.model.function(name).expect("it is declared");
        let docs = function.docs.as_deref().unwrap_or("");
        assert!(docs.starts_with(text), "{library}: {name}: {docs}");
    }
}

#[test]
fn below_the_declaration() {
    begins(
        "zlib",
        &[
            ("zlibVersion", "The application can compare zlibVersion"),
            ("deflate", "deflate compresses as much data"),
            ("deflateEnd", "All dynamically allocated data"),
            ("compress", "Compresses the source buffer"),
            ("uncompress", "Decompresses the source buffer"),
            ("adler32", "Update a running Adler-32"),
            ("adler32_combine", "Combine two Adler-32 checksums"),
            ("gzopen", "Open the gzip (.gz) file at path"),
            ("inflateBack", "inflateBack() does a raw inflate"),
        ],
    );
}

#[test]
fn above_the_declaration() {
    begins(
        "sqlite3",
        &[
            ("sqlite3_close", "CAPI3REF: Closing A Database Connection"),
            ("sqlite3_step", "CAPI3REF: Evaluate An SQL Statement"),
            ("sqlite3_finalize", "CAPI3REF: Destroy A Prepared"),
        ],
    );
    begins("git2", &[("git_blob_lookup", "Lookup a blob object from")]);
    begins("expat", &[("XML_ParserCreate", "Constructs a new parser")]);
    begins("zstd", &[("ZSTD_freeCCtx", "accept NULL pointer")]);
    begins(
        "png",
        &[("png_create_info_struct", "Allocate and initialize the info")],
    );
}
