//! The words of an error are those of the task's own call, though libgit2 keeps them by thread.

use std::ffi::CString;

use acceptance::bindings::{Repository, git_last_class};

fn fails(path: &str) {
    let c = CString::new(path).expect("no NUL");
    let error = Repository::open(&c).expect_err("there is no such folder");
    assert_eq!(error.code(), -3);
    assert_eq!(git_last_class(), 2);
    let message = error.message().expect("libgit2 has words for it");
    // Names may not end in one another, or another task's path would do.
    assert!(message.contains(&format!("'{path}'")), "{path}: {message}");
}

fn main() {
    fails("/nonexistent/repository");
    let tasks: Vec<_> = (0..64)
        .map(|number| {
            cffi::spawn(async move {
                for _ in 0..20 {
                    fails(&format!("/nonexistent/{number}"));
                    cffi::yield_now().await;
                }
            })
        })
        .collect();
    for task in tasks {
        cffi::block_on(task).expect("each task has its own path");
    }
    println!("done");
}
