//! The tools that testing needs besides cargo: whether they are here, how to get them, and what is untested without.

use std::path::Path;
use std::process::Command;

use crate::exec;

/// A tool that may be missing on a machine that has Rust.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tool {
    Rustfmt,
    Clippy,
    CCompiler,
    PkgConfig,
    /// The sources of the standard library.
    RustSrc,
    Miri,
}

/// How a tool is installed when the user says `--install`.
#[derive(Clone, Copy)]
enum Source {
    Rustup(&'static str),
    /// A component of the nightly toolchain, and that toolchain.
    Nightly(&'static str),
    Apt(&'static str),
}

impl Tool {
    pub(crate) const ALL: [Tool; 6] = [
        Tool::Rustfmt,
        Tool::Clippy,
        Tool::CCompiler,
        Tool::PkgConfig,
        Tool::RustSrc,
        Tool::Miri,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Tool::Rustfmt => "rustfmt",
            Tool::Clippy => "clippy",
            Tool::CCompiler => "a C compiler",
            Tool::RustSrc => "rust-src",
            Tool::Miri => "miri",
            Tool::PkgConfig => "pkg-config",
        }
    }

    pub(crate) fn is_here(self) -> bool {
        match self {
            Tool::Rustfmt => answers("cargo", &["fmt", "--version"]),
            Tool::Clippy => answers("cargo", &["clippy", "--version"]),
            // What the cc crate takes: `CC`, or `cc`.
            Tool::CCompiler => answers(
                &std::env::var("CC").unwrap_or_else(|_| "cc".to_owned()),
                &["--version"],
            ),
            Tool::PkgConfig => answers("pkg-config", &["--version"]),
            Tool::RustSrc => has_rust_src("rustc", &["--print", "sysroot"]),
            // Miri makes its own standard library from the sources.
            Tool::Miri => {
                answers("rustup", &["run", "nightly", "cargo", "miri", "--version"])
                    && has_rust_src("rustup", &["run", "nightly", "rustc", "--print", "sysroot"])
            }
        }
    }

    /// The command that installs it, as a user would type it.
    pub(crate) fn how_to_install(self) -> String {
        match self.source() {
            Source::Rustup(component) => format!("rustup component add {component}"),
            Source::Nightly(component) => {
                format!("rustup toolchain install nightly --component {component}")
            }
            Source::Apt(package) => format!("apt-get install -y {package}"),
        }
    }

    /// Installs it; otherwise says why that failed.
    pub(crate) fn install(self) -> Result<(), String> {
        match self.source() {
            Source::Rustup(component) => {
                finish(Command::new("rustup").args(["component", "add", component]))
            }
            Source::Nightly(component) => {
                let install = ["toolchain", "install", "nightly", "--component", component];
                finish(Command::new("rustup").args(install))
            }
            Source::Apt(package) => {
                finish(as_root("apt-get").arg("update"))?;
                finish(
                    as_root("apt-get")
                        .args(["install", "-y", package])
                        .env("DEBIAN_FRONTEND", "noninteractive"),
                )
            }
        }
    }

    fn source(self) -> Source {
        match self {
            Tool::Rustfmt => Source::Rustup("rustfmt"),
            Tool::Clippy => Source::Rustup("clippy"),
            Tool::CCompiler => Source::Apt("gcc"),
            Tool::RustSrc => Source::Rustup("rust-src"),
            Tool::Miri => Source::Nightly("miri,rust-src"),
            Tool::PkgConfig => Source::Apt("pkg-config"),
        }
    }
}

fn answers(program: &str, arguments: &[&str]) -> bool {
    exec::run(Command::new(program).args(arguments)).success()
}

/// Whether the compiler that answers with its folder has the sources of the standard library there.
fn has_rust_src(program: &str, arguments: &[&str]) -> bool {
    let asked = exec::run(Command::new(program).args(arguments));
    let sources = "lib/rustlib/src/rust/library/Cargo.lock";
    asked.success() && Path::new(asked.output.trim()).join(sources).is_file()
}

fn as_root(program: &str) -> Command {
    if rustix::process::geteuid().is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("sudo");
    command.args(["-n", program]);
    command
}

fn finish(command: &mut Command) -> Result<(), String> {
    let ended = exec::run(command);
    if ended.success() {
        Ok(())
    } else {
        Err(ended.output)
    }
}

#[cfg(test)]
mod tests {
    use super::answers;

    #[test]
    fn a_missing_program_does_not_answer() {
        assert!(!answers("no-such-program", &["--version"]));
        assert!(!answers("sh", &["-c", "exit 1"]));
        assert!(answers("sh", &["-c", "exit 0"]));
    }
}
