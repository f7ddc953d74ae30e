//! The libraries whose headers are read, and where a distribution has them.

use std::path::{Path, PathBuf};

use cffi_codegen::headers::{self, Headers, Request};

/// A library's headers.
pub(crate) struct Library {
    pub(crate) name: &'static str,
    pub(crate) headers: &'static [&'static str],
    /// The folders that pkg-config names, and a compiler does not know.
    pub(crate) folders: &'static [&'static str],
    /// The Debian package.
    package: &'static str,
    /// At least so many functions are declared.
    pub(crate) functions: usize,
}

/// All of them.
pub(crate) const LIBRARIES: &[Library] = &[
    library("sqlite3", &["sqlite3.h"], "libsqlite3-dev", 250),
    library("zlib", &["zlib.h"], "zlib1g-dev", 80),
    library("curl", &["curl/curl.h"], "libcurl4-openssl-dev", 80),
    Library {
        folders: &["/usr/include/lua5.4"],
        ..library(
            "lua",
            &["lua.h", "lualib.h", "lauxlib.h"],
            "liblua5.4-dev",
            140,
        )
    },
    library("git2", &["git2.h"], "libgit2-dev", 700),
    library("zstd", &["zstd.h"], "libzstd-dev", 60),
    library("png", &["png.h"], "libpng-dev", 200),
    library("expat", &["expat.h"], "libexpat1-dev", 60),
    library("openssl_evp", &["openssl/evp.h"], "libssl-dev", 500),
    library("stdio", &["stdio.h"], "libc6-dev", 60),
    library("unistd", &["unistd.h"], "libc6-dev", 90),
];

/// The one of that name.
pub(crate) fn named(name: &str) -> &'static Library {
    let mut all = LIBRARIES.iter();
    all.find(|one| one.name == name)
        .unwrap_or_else(|| panic!("no library is called {name}"))
}

const fn library(
    name: &'static str,
    headers: &'static [&'static str],
    package: &'static str,
    functions: usize,
) -> Library {
    Library {
        name,
        headers,
        folders: &[],
        package,
        functions,
    }
}

impl Library {
    /// What its headers declare; `None`, and a line that says so, if they are not installed.
    pub(crate) fn read(&self) -> Option<Headers> {
        let request = Request {
            headers: self.headers.iter().map(ToString::to_string).collect(),
            base: "/nowhere".into(),
            includes: self.folders.iter().map(PathBuf::from).collect(),
            ..Request::default()
        };
        match headers::read(&request) {
            Ok(headers) => Some(headers),
            // Only what is not there may be passed over: a header that does not parse is a failure.
            Err(wrong) if !self.is_installed() => {
                // `cargo xtask test` looks for this line, and says it.
                println!(
                    "untested: {} is not installed: {}",
                    self.package, wrong[0].message
                );
                None
            }
            Err(wrong) => panic!("{}: {wrong:#?}", self.name),
        }
    }

    /// An annotation file that says nothing.
    pub(crate) fn annotations(&self) -> String {
        format!("[library]\nheaders = {:?}\n", self.headers)
    }

    fn is_installed(&self) -> bool {
        let machine = format!("/usr/include/{}-linux-gnu", std::env::consts::ARCH);
        let places = ["/usr/include", "/usr/local/include", machine.as_str()];
        let mut places = places.iter().chain(self.folders);
        places.any(|folder| Path::new(folder).join(self.headers[0]).is_file())
    }
}
