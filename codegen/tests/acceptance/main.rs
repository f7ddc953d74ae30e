//! Libraries as a distribution has them: bindings are written from their headers and an annotation file, compiled without a warning, and do what the library does.
//!
//! Each has a folder's worth of files in `libraries`: the annotations, at times a header with a few lines of C beside the library's own, and the program that must hold.

mod renamed;
mod scene;

use scene::Library;

#[test]
fn readlink_tells_errno() {
    let unistd = library("unistd", "unistd.h", "libc6-dev").build();
    unistd.run(&[]);
    // In every call the processor is lost, and as there is one only, the call ends on an overflow processor.
    unistd.run(&[("CFFI_STRESS", "retake"), ("CFFI_MAXPROCS", "1")]);
}

#[test]
fn libgit2_tells_each_task_its_own_error() {
    let git2 = library("git2", "git2.h", "libgit2-dev")
        .header("git2_last.h")
        .build();
    git2.run(&[]);
    // The error is of the thread, and the call and the question for it stay on one also when the processor is lost in between.
    git2.run(&[("CFFI_STRESS", "retake"), ("CFFI_MAXPROCS", "2")]);
}

#[test]
fn zstd_has_a_code_and_a_length() {
    library("zstd", "zstd.h", "libzstd-dev")
        .header("zstd_into.h")
        .build()
        .run(&[]);
}

#[test]
fn expat_calls_a_closure() {
    library("expat", "expat.h", "libexpat1-dev")
        .header("expat_parse.h")
        .build()
        .run(&[]);
}

#[test]
fn what_c_keeps_lives_as_long_as_c_keeps_it() {
    library("keeper", "stdlib.h", "libc6-dev")
        .header("keeper.h")
        .build()
        .run(&[]);
}

#[test]
fn what_c_makes_while_a_closure_panics_is_not_lost() {
    let maker = library("maker", "stdlib.h", "libc6-dev")
        .header("maker.h")
        .build();
    maker.run(&[]);
    maker.run(&[("CFFI_STRESS", "retake"), ("CFFI_MAXPROCS", "1")]);
}

#[test]
fn curl_gives_bytes_to_a_closure() {
    library("curl", "curl/curl.h", "libcurl4-openssl-dev")
        .header("curl_fetch.h")
        .build()
        .run(&[]);
}

#[test]
fn an_option_of_curl_has_its_type() {
    let program = "fn main() {\n    let mut easy = acceptance::bindings::Easy::new().unwrap();\n    let _ = easy.url(5);\n    let _ = easy.timeout_ms(c\"5\");\n}\n";
    let told = library("curl", "curl/curl.h", "libcurl4-openssl-dev")
        .header("curl_fetch.h")
        .refused("curl-types", program);
    if let Some(told) = told {
        assert_eq!(
            told.matches("error[E0308]: mismatched types").count(),
            2,
            "{told}"
        );
    }
}

#[test]
fn readlink_by_another_name() {
    let unistd = library("unistd", "unistd.h", "libc6-dev").renamed(&["unistd.h"], &["readlink"]);
    let built = unistd.build();
    built.run(&[]);
    built.run(&[("CFFI_STRESS", "retake"), ("CFFI_MAXPROCS", "1")]);
}

#[test]
fn libgit2_by_other_names() {
    library("git2", "git2.h", "libgit2-dev")
        .header("git2_last.h")
        .renamed(&["git2.h", "git2/"], &[])
        .build()
        .run(&[]);
}

#[test]
fn zstd_by_other_names() {
    library("zstd", "zstd.h", "libzstd-dev")
        .header("zstd_into.h")
        .renamed(&["zstd.h", "zstd_errors.h"], &[])
        .build()
        .run(&[]);
}

#[test]
fn expat_by_other_names() {
    library("expat", "expat.h", "libexpat1-dev")
        .header("expat_parse.h")
        .renamed(&["expat.h", "expat_external.h"], &[])
        .build()
        .run(&[]);
}

#[test]
fn curl_by_other_names() {
    library("curl", "curl/curl.h", "libcurl4-openssl-dev")
        .header("curl_fetch.h")
        .renamed(&["curl/curl.h", "curl/"], &[])
        .build()
        .run(&[]);
}

#[test]
fn sqlite_by_other_names() {
    library("sqlite3", "sqlite3.h", "libsqlite3-dev")
        .shipped(&["acceptance", "hooks"])
        .renamed(&["sqlite3.h"], &[])
        .test();
}

#[test]
fn nothing_of_sqlite_is_lost_or_touched_too_late() {
    let sqlite = || library("sqlite3", "sqlite3.h", "libsqlite3-dev").shipped(&["acceptance"]);
    let told = sqlite().valgrind("acceptance", "");
    assert_eq!(told.unwrap_or_default(), "");
}

#[test]
fn a_handle_that_is_forgotten_after_a_failure_is_a_leak_that_is_found() {
    let told = library("sqlite3", "sqlite3.h", "libsqlite3-dev")
        .shipped(&["acceptance"])
        .instead("\"out-handle set-on-error\"", "\"out-handle\"")
        .valgrind("acceptance", "cannot_be_opened");
    if let Some(told) = told {
        assert!(
            told.contains("definitely lost") && told.contains("Connection::open"),
            "{told}"
        );
    }
}

#[test]
fn threads_share_a_connection_only_if_the_annotations_say_so() {
    let program = include_str!("libraries/threads.rs");
    let sqlite = || library("sqlite3", "sqlite3.h", "libsqlite3-dev").shipped(&[]);
    sqlite().build_program("sqlite3-locked", program).run(&[]);
    let alone = sqlite()
        .instead("sync = \"locked\"", "sync = false")
        .instead("lock = false, ", "");
    let Some(told) = alone.refused("sqlite3-alone", program) else {
        return;
    };
    for (line, ty) in [
        ("connection.changes()", "Connection"),
        ("drop(statement)", "Statement"),
    ] {
        let at = told.find(line).unwrap_or_else(|| panic!("{line}: {told}"));
        let error = told[at..].split("\nerror").next().unwrap_or_default();
        assert!(
            error.contains(&format!("`{ty}")),
            "{line} names {ty}: {told}"
        );
    }
    assert!(
        told.contains("future cannot be sent between threads safely"),
        "{told}"
    );
}

#[test]
fn zlib_by_other_names() {
    library("zlib", "zlib.h", "zlib1g-dev")
        .shipped(&["acceptance"])
        .renamed(&["zlib.h", "zconf.h"], &[])
        .test();
}

fn library(name: &'static str, header: &'static str, package: &'static str) -> Library {
    Library::new(name, header, package)
}
