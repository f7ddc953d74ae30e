//! The tools that testing needs besides cargo: whether they are here, how to get them, and what is untested without.

use std::path::{Path, PathBuf};
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
    Libclang,
    /// Libraries whose headers the generator's tests read, and with which they link.
    Libraries,
    Valgrind,
    /// The same program, for a part that is nothing without it.
    Callgrind,
    /// A second C compiler, which looks at what the generator writes.
    Clang,
    /// A server of PostgreSQL, and its C library.
    Postgres,
}

/// The headers of those libraries, as they stand in one of the folders below.
const HEADERS: [&str; 9] = [
    "sqlite3.h",
    "zlib.h",
    "curl/curl.h",
    "lua5.4/lua.h",
    "git2.h",
    "zstd.h",
    "png.h",
    "expat.h",
    "openssl/evp.h",
];

/// How a tool is installed when the user says `--install`.
enum Source {
    Rustup(&'static str),
    /// A component of the nightly toolchain, and that toolchain.
    Nightly(&'static str),
    Apt(Vec<String>),
}

impl Tool {
    pub(crate) const ALL: [Tool; 12] = [
        Tool::Rustfmt,
        Tool::Clippy,
        Tool::CCompiler,
        Tool::PkgConfig,
        Tool::RustSrc,
        Tool::Miri,
        Tool::Libclang,
        Tool::Libraries,
        Tool::Valgrind,
        Tool::Callgrind,
        Tool::Clang,
        Tool::Postgres,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Tool::Rustfmt => "rustfmt",
            Tool::Clippy => "clippy",
            Tool::CCompiler => "a C compiler",
            Tool::RustSrc => "rust-src",
            Tool::Miri => "miri",
            Tool::PkgConfig => "pkg-config",
            Tool::Libclang => "libclang",
            Tool::Libraries => "a library whose headers are read",
            Tool::Valgrind => "valgrind",
            Tool::Callgrind => "valgrind's callgrind",
            Tool::Clang => "clang",
            Tool::Postgres => "PostgreSQL",
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
            Tool::Valgrind => answers("valgrind", &["--version"]),
            Tool::Callgrind => answers("valgrind", &["--tool=callgrind", "--version"]),
            Tool::Clang => answers("clang", &["--version"]),
            Tool::Postgres => {
                answers("pkg-config", &["--exists", "libpq"]) && has_postgres_server()
            }
            Tool::RustSrc => has_rust_src("rustc", &["--print", "sysroot"]),
            Tool::Libclang => has_libclang(),
            Tool::Libraries => HEADERS.iter().all(|header| has_header(header)),
            // Miri makes its own standard library from the sources.
            Tool::Miri => {
                answers("rustup", &["run", "nightly", "cargo", "miri", "--version"])
                    && has_rust_src("rustup", &["run", "nightly", "rustc", "--print", "sysroot"])
            }
        }
    }

    /// Whether single tests, or the part, look for it, and say what they leave out: then the others of the part run without it.
    pub(crate) fn is_asked_for(self) -> bool {
        matches!(
            self,
            Tool::Libraries | Tool::Valgrind | Tool::RustSrc | Tool::Clang | Tool::Postgres
        )
    }

    /// The command that installs it, as a user would type it.
    pub(crate) fn how_to_install(self) -> String {
        match self.source() {
            Source::Rustup(component) => format!("rustup component add {component}"),
            Source::Nightly(component) => {
                format!(
                    "rustup toolchain install nightly --profile minimal --component {component}"
                )
            }
            Source::Apt(packages) => format!("apt-get install -y {}", packages.join(" ")),
        }
    }

    /// Installs it; otherwise says why that failed.
    pub(crate) fn install(self) -> Result<(), String> {
        if matches!(self.source(), Source::Apt(_)) {
            // Only after this is it known which packages there are.
            finish(as_root("apt-get").arg("update"))?;
        }
        match self.source() {
            Source::Rustup(component) => {
                finish(Command::new("rustup").args(["component", "add", component]))
            }
            Source::Nightly(component) => {
                let mut install = Command::new("rustup");
                install.args(["toolchain", "install", "nightly", "--no-self-update"]);
                finish(install.args(["--profile", "minimal", "--component", component]))
            }
            Source::Apt(packages) => finish(
                as_root("apt-get")
                    .args(["install", "-y"])
                    .args(packages)
                    .env("DEBIAN_FRONTEND", "noninteractive"),
            ),
        }
    }

    fn source(self) -> Source {
        match self {
            Tool::Rustfmt => Source::Rustup("rustfmt"),
            Tool::Clippy => Source::Rustup("clippy"),
            Tool::CCompiler => apt(&["gcc"]),
            Tool::RustSrc => Source::Rustup("rust-src"),
            Tool::Miri => Source::Nightly("miri,rust-src"),
            Tool::PkgConfig => apt(&["pkg-config"]),
            Tool::Valgrind | Tool::Callgrind => apt(&["valgrind"]),
            Tool::Clang => apt(&["clang"]),
            Tool::Postgres => apt(&["libpq-dev", "postgresql"]),
            Tool::Libclang => Source::Apt(libclang()),
            Tool::Libraries => apt(&[
                "libsqlite3-dev",
                "zlib1g-dev",
                "libcurl4-openssl-dev",
                "liblua5.4-dev",
                "libgit2-dev",
                "libzstd-dev",
                "libpng-dev",
                "libexpat1-dev",
                "libssl-dev",
            ]),
        }
    }
}

fn apt(packages: &[&str]) -> Source {
    Source::Apt(packages.iter().map(ToString::to_string).collect())
}

/// The packages of the libclang that this release of Debian has.
fn libclang() -> Vec<String> {
    let mut ask = Command::new("apt-cache");
    let told = exec::run(ask.args(["depends", "libclang-dev"]).env("LC_ALL", "C")).output;
    match libclang_version(&told) {
        Some(version) => vec![
            format!("libclang1-{version}"),
            format!("libclang-common-{version}-dev"),
        ],
        None => vec!["libclang-dev".to_owned()],
    }
}

fn libclang_version(depends: &str) -> Option<&str> {
    let (_, rest) = depends.split_once("Depends: libclang-")?;
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    Some(&rest[..end]).filter(|version| !version.is_empty())
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

/// Whether libclang is where the generator looks for it: a folder that is named, or those of distributions.
fn has_libclang() -> bool {
    if std::env::var_os("LIBCLANG_PATH").is_some() {
        return true;
    }
    let llvm = entries(Path::new("/usr/lib")).filter(|path| name(path).starts_with("llvm-"));
    let folders = ["/usr/lib", "/usr/lib64", "/usr/local/lib"].map(PathBuf::from);
    let folders = folders.into_iter().chain([machine("/usr/lib")]);
    { folders.chain(llvm.map(|path| path.join("lib"))) }.any(|folder| {
        entries(&folder).any(|path| {
            let name = name(&path);
            let rest = name.strip_prefix("libclang");
            // `libclang-cpp` is another library.
            rest.is_some_and(|rest| rest.contains(".so") && !rest.starts_with("-cpp"))
        })
    })
}

/// Debian has its programs in a folder for each version, elsewhere they are on the path.
fn has_postgres_server() -> bool {
    let mut versions = entries(Path::new("/usr/lib/postgresql"));
    versions.any(|version| version.join("bin/initdb").is_file())
        || answers("initdb", &["--version"])
}

fn has_header(header: &str) -> bool {
    let folders = ["/usr/include", "/usr/local/include"].map(PathBuf::from);
    let mut folders = folders.into_iter().chain([machine("/usr/include")]);
    folders.any(|folder| folder.join(header).is_file())
}

/// The folder of this kind of machine, as Debian names it.
fn machine(folder: &str) -> PathBuf {
    Path::new(folder).join(format!("{}-linux-gnu", std::env::consts::ARCH))
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.flatten().map(|entry| entry.path())
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
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
    use super::{answers, has_header, libclang_version};

    #[test]
    fn the_version_of_libclang_is_the_releases() {
        let depends = "libclang-dev\n  Depends: libclang-19-dev\n";
        assert_eq!(libclang_version(depends), Some("19"));
        assert_eq!(libclang_version(""), None);
    }

    #[test]
    fn a_missing_header_is_not_there() {
        assert!(!has_header("no-such-header.h"));
        assert!(has_header("stdio.h"));
    }

    #[test]
    fn a_missing_program_does_not_answer() {
        assert!(!answers("no-such-program", &["--version"]));
        assert!(!answers("sh", &["-c", "exit 1"]));
        assert!(answers("sh", &["-c", "exit 0"]));
    }
}
