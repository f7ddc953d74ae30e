//! What each subcommand does.

mod bindings;
mod check;
mod doctor;
mod explain;
mod generate;
mod header;
mod init;
mod report;

use crate::cli::Command;
use crate::failure::Failure;

pub(crate) fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Init(arguments) => init::run(&arguments),
        Command::Gen(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Doctor => doctor::run(),
        Command::Header(arguments) => header::run(&arguments),
    }
}
