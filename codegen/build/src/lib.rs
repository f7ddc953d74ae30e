//! What a build script needs to use C: it links libraries, compiles the C files that `cargo cffi gen` wrote, checks that the installed header is still the one that the bindings were made from, and compiles inline C.
//!
//! Nothing here reads a header: no libclang is needed to use bindings, only a C compiler.
//!
//! ```no_run
//! // build.rs of a crate with the bindings `src/zlib.rs`, made from `zlib.toml`
//! cffi_build::Build::new().library("zlib.toml").verify(true).run();
//! ```
//!
//! ```no_run
//! // build.rs of a crate with `cffi::c! { r#".."# }` in its sources
//! cffi_build::Build::new().inline_c("src").run();
//! ```

mod c_file;
mod error;
mod inline;
mod library;
mod packages;
#[doc(hidden)]
pub mod sources;
mod wrap;

use std::env;
use std::path::{Path, PathBuf};
use std::process;

pub use error::Error;
#[doc(hidden)]
pub use packages::Package;
pub use wrap::{Wrap, wrap};

use c_file::Compiler;
use error::{Problem, say};

/// A build script's work, which [`Build::run`] does.
///
/// Options hold for every library of one `Build`; where they differ, use several.
#[derive(Clone, Debug, Default)]
#[must_use = "nothing happens before `run`"]
pub struct Build {
    libraries: Vec<PathBuf>,
    bindings: Option<PathBuf>,
    includes: Vec<PathBuf>,
    sys: Vec<String>,
    verify: bool,
    inline: Vec<PathBuf>,
    cfgs: Vec<String>,
}

impl Build {
    /// Nothing to do yet.
    pub fn new() -> Build {
        Build::default()
    }

    /// Links the library of an annotation file, and compiles the C files that `cargo cffi gen` wrote for it.
    ///
    /// Of the file only `[library]` is read: its packages are looked up with pkg-config, with their versions, and linked.
    pub fn library(mut self, annotations: impl AsRef<Path>) -> Build {
        self.libraries.push(annotations.as_ref().to_owned());
        self
    }

    /// The folder of the bindings, if it is neither `src` beside the annotation file nor the annotation file's own.
    pub fn bindings(mut self, folder: impl AsRef<Path>) -> Build {
        self.bindings = Some(folder.as_ref().to_owned());
        self
    }

    /// A folder with headers, looked into before all others.
    pub fn include(mut self, folder: impl AsRef<Path>) -> Build {
        self.includes.push(folder.as_ref().to_owned());
        self
    }

    /// Leaves linking to the `-sys` crate with this `links` key, which must be a direct dependency, and uses its headers.
    ///
    /// pkg-config is not asked then. The headers' folder is what the crate's build script gave as `include`.
    pub fn sys(mut self, links: &str) -> Build {
        self.sys.push(links.to_owned());
        self
    }

    /// Whether to compile the assertions that `cargo cffi gen` wrote, so that a header that differs is a compile error which names the item.
    pub fn verify(mut self, verify: bool) -> Build {
        self.verify = verify;
        self
    }

    /// Compiles the C in each `cffi::c!` below this folder, or of the crate with this root file.
    ///
    /// From a folder, modules are followed from `lib.rs`, `main.rs` and the files in `bin`; in a folder without these, like `tests`, every file is a root.
    /// Call it once for each folder that has inline C, all on one `Build`.
    pub fn inline_c(mut self, root: impl AsRef<Path>) -> Build {
        self.inline.push(root.as_ref().to_owned());
        self
    }

    /// Names a `cfg` that holds although cargo does not tell: one that this build script sets.
    /// It is `name`, or `name="value"`.
    pub fn cfg(mut self, cfg: &str) -> Build {
        self.cfgs.push(cfg.to_owned());
        self
    }

    /// Does it all. What is wrong is told in cargo's error lines, and ends the build script.
    pub fn run(self) {
        if let Err(error) = self.try_run() {
            for problem in error.problems() {
                say("error", problem);
            }
            process::exit(1);
        }
    }

    /// Does it all.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, and can be told in one run.
    pub fn try_run(self) -> Result<(), Error> {
        let folder = from_cargo("OUT_DIR")?;
        if !self.inline.is_empty() {
            // Without the line, cargo runs the build script again after every change of the package.
            println!("cargo::rerun-if-changed=build.rs");
        }
        let mut problems = Vec::new();
        let libraries = self.read_libraries(&mut problems);
        let inline = if self.inline.is_empty() {
            inline::Inline::default()
        } else {
            inline::collect(&self.inline, &self.known(), &mut problems)
        };
        Error::unless_none(&mut problems)?;

        // Where nothing is between them and the linker, libraries must stand behind what needs them.
        for library in &libraries {
            library.print_shim(&folder);
        }
        inline.print(&folder);
        let mut compiler = Compiler::new(&folder);
        for include in &self.includes {
            println!("cargo::rerun-if-changed={}", include.display());
            compiler.include(include);
        }
        for links in &self.sys {
            match env::var_os(format!("DEP_{}_INCLUDE", variable(links))) {
                // Several folders are separated as in PATH.
                Some(folders) => env::split_paths(&folders).for_each(|one| compiler.include(&one)),
                None => problems.push(no_sys(links)),
            }
        }
        for library in &libraries {
            let packages = if self.sys.is_empty() {
                packages::probe(library, &mut problems)
            } else {
                Package::default()
            };
            if problems.is_empty() {
                library.compile(&compiler, &packages, self.verify, &mut problems);
            }
        }
        if problems.is_empty() {
            inline.compile(&compiler, &mut problems);
        }
        Error::unless_none(&mut problems)
    }

    fn read_libraries(&self, problems: &mut Vec<Problem>) -> Vec<library::Library> {
        let read = |file: &PathBuf| library::Library::read(file, self.bindings.as_deref());
        let mut libraries = Vec::new();
        for result in self.libraries.iter().map(read) {
            match result {
                Ok(library) => libraries.push(library),
                Err(problem) => problems.push(problem),
            }
        }
        libraries
    }

    /// The conditions that hold for this package: cargo's, and those that were named.
    fn known(&self) -> sources::Cfg {
        let mut cfg = sources::Cfg::of_build_script();
        for named in &self.cfgs {
            cfg.add(named);
        }
        cfg
    }
}

/// How the headers of what pkg-config is asked for are compiled, for `cargo cffi`: nothing is printed.
///
/// # Errors
///
/// A requirement that pkg-config cannot meet, or that is none.
#[doc(hidden)]
pub fn package(requirement: &str) -> Result<Package, String> {
    packages::package(&requirement.parse()?, packages::Told::Nobody)
}

/// The version of what pkg-config is asked for.
#[doc(hidden)]
pub fn version(requirement: &str) -> Option<String> {
    packages::version(&requirement.parse().ok()?)
}

/// A variable that cargo sets for build scripts.
fn from_cargo(name: &str) -> Result<PathBuf, Error> {
    env::var_os(name).map(PathBuf::from).ok_or_else(|| {
        Error::from(Problem::new(format!(
            "{name} is not set: `cffi_build::Build` is for build.rs, where cargo sets it"
        )))
    })
}

/// A `links` key as cargo writes it into variables.
fn variable(links: &str) -> String {
    links.to_uppercase().replace('-', "_")
}

fn no_sys(links: &str) -> Problem {
    Problem::new(format!(
        "`.sys(\"{links}\")`: no dependency with `links = \"{links}\"` tells where its headers are (DEP_{}_INCLUDE is not set): make the -sys crate a direct dependency of this package, or name the folder with `.include(..)`",
        variable(links)
    ))
}
