//! The command `cargo cffi`: safe Rust bindings from C headers, and C headers from Rust.
//!
//! It ends with 0 if all is well, with 1 if what it was given is wrong, bindings have drifted or a minimum is not reached, and with 2 if the machine lacks something.

mod cli;
mod commands;
mod exports;
mod failure;
mod output;

use std::io::Write;
use std::panic;
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use cli::Cargo;
use failure::Failure;

fn main() -> ExitCode {
    let Cargo::Cffi(arguments) = match Cargo::try_parse() {
        Ok(cargo) => cargo,
        Err(error) => {
            // What cannot be written has no reader.
            let _ = error.print();
            return match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => ExitCode::SUCCESS,
                _ => ExitCode::from(1),
            };
        }
    };
    panic::set_hook(Box::new(|_| {}));
    let ended = panic::catch_unwind(|| commands::run(arguments.command));
    let failure = match ended {
        Ok(Ok(())) => return ExitCode::SUCCESS,
        Ok(Err(failure)) => failure,
        Err(payload) => Failure::bug(&*payload),
    };
    let _ = write!(std::io::stderr(), "{failure}");
    ExitCode::from(failure.exit_code())
}
