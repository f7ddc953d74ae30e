//! `cargo xtask bench`: builds the bench crate for release and passes it the arguments as they are.

use crate::cargo::cargo;
use crate::part::Context;

pub(crate) fn run(context: &Context, arguments: &[String]) -> bool {
    let mut command = cargo(context, "run");
    command
        .args(["--quiet", "--release", "--package", "cffi-bench", "--"])
        .args(arguments);
    match command.status() {
        Ok(status) => status.success(),
        Err(error) => {
            eprintln!("could not start cargo: {error}");
            false
        }
    }
}
