//! What each subcommand does.

mod header;

use crate::cli::Command;
use crate::failure::Failure;

pub(crate) fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Header(arguments) => header::run(&arguments),
    }
}
