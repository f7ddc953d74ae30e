//! Asks pkg-config for a library, and says what to install where it does not know it.

use std::fmt;
use std::io::ErrorKind;
use std::ops::Bound;
use std::path::PathBuf;
use std::str::FromStr;

use crate::error::Problem;
use crate::library::Library;

/// A package, and the versions of it that will do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Requirement {
    package: String,
    version: Option<(Relation, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Relation {
    AtLeast,
    Exactly,
    AtMost,
    Below,
    Above,
}

/// How they are written; a relation that begins like another comes first.
const RELATIONS: [(&str, Relation); 5] = [
    (">=", Relation::AtLeast),
    ("<=", Relation::AtMost),
    ("=", Relation::Exactly),
    ("<", Relation::Below),
    (">", Relation::Above),
];

/// The packages of Debian that hold what pkg-config calls so, where the names differ.
const DEBIAN: &[(&str, &str)] = &[
    ("zlib", "zlib1g-dev"),
    ("sqlite3", "libsqlite3-dev"),
    ("libcurl", "libcurl4-openssl-dev"),
    ("openssl", "libssl-dev"),
    ("libcrypto", "libssl-dev"),
    ("libssl", "libssl-dev"),
    ("expat", "libexpat1-dev"),
    ("libxml-2.0", "libxml2-dev"),
    ("glib-2.0", "libglib2.0-dev"),
    ("libuv", "libuv1-dev"),
    ("libpq", "libpq-dev"),
    ("lua", "liblua5.4-dev"),
    ("lua5.4", "liblua5.4-dev"),
];

/// How what includes a package's headers is compiled.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// Folders with headers.
    pub includes: Vec<PathBuf>,
    /// Macros, as `NAME` or `NAME=value`: on some of them layouts depend.
    pub defines: Vec<String>,
}

impl Package {
    /// Adds what another one needs.
    pub fn extend(&mut self, other: Package) {
        self.includes.extend(other.includes);
        self.defines.extend(other.defines);
    }
}

/// Finds a library's packages, has cargo link them, and returns how their headers are compiled.
pub(crate) fn probe(library: &Library, problems: &mut Vec<Problem>) -> Package {
    let mut all = Package::default();
    for requirement in &library.requirements {
        match probe_one(requirement) {
            Ok(found) => all.extend(found),
            Err(message) => problems.push(Problem::at(&library.file, 0, 0, message)),
        }
    }
    all
}

/// Finds one package, and has cargo link it.
pub(crate) fn probe_one(requirement: &Requirement) -> Result<Package, String> {
    package(requirement, Told::Cargo)
}

/// Who is told what to link.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Told {
    Cargo,
    Nobody,
}

/// Finds one package.
pub(crate) fn package(requirement: &Requirement, told: Told) -> Result<Package, String> {
    let found = { requirement.probe(told) }.map_err(|error| explain(requirement, &error))?;
    let define = |(name, value): (String, Option<String>)| match value {
        Some(value) => format!("{name}={value}"),
        None => name,
    };
    let mut defines: Vec<String> = found.defines.into_iter().map(define).collect();
    // They come out of a table that has no order.
    defines.sort();
    Ok(Package {
        includes: found.include_paths,
        defines,
    })
}

/// The version that is installed.
pub(crate) fn version(requirement: &Requirement) -> Option<String> {
    Some(requirement.probe(Told::Nobody).ok()?.version)
}

impl Requirement {
    fn probe(&self, told: Told) -> Result<pkg_config::Library, pkg_config::Error> {
        let mut config = pkg_config::Config::new();
        let to_cargo = told == Told::Cargo;
        config.cargo_metadata(to_cargo).env_metadata(to_cargo);
        if let Some((relation, version)) = &self.version {
            config.range_version(range(*relation, version));
        }
        config.probe(&self.package)
    }
}

/// What pkg-config did, in one line that says what to install.
fn explain(requirement: &Requirement, error: &pkg_config::Error) -> String {
    let name = &requirement.package;
    match error {
        pkg_config::Error::Command { command, cause } if cause.kind() == ErrorKind::NotFound => {
            let program = command.split([' ', '"']).find(|part| part.contains("pkg"));
            let program = program.unwrap_or("pkg-config");
            format!(
                "`{program}` is not installed, so the library `{name}` cannot be found: on Debian, `apt-get install pkg-config`"
            )
        }
        pkg_config::Error::ProbeFailure { output, .. } => {
            let told = String::from_utf8_lossy(&output.stderr);
            // Its own words where the package is there, and too old, or needs another one.
            let told = told.lines().map(str::trim).find(|line| {
                line.contains("has version")
                    || line.contains("Requested")
                    || line.contains("required by") && !line.contains("virtual:world")
            });
            match told {
                Some(told) => format!("pkg-config does not find `{requirement}`: {told}"),
                None => format!(
                    "pkg-config does not find `{requirement}`: install the library with its headers (on Debian, `apt-get install {}`), or name the folder of its `{name}.pc` in PKG_CONFIG_PATH",
                    debian(name)
                ),
            }
        }
        other => {
            let told = other.to_string();
            format!(
                "`{requirement}`: {}",
                told.lines().collect::<Vec<_>>().join(" ")
            )
        }
    }
}

/// What the package is called in Debian: known, or as most are.
fn debian(name: &str) -> String {
    if let Some((_, known)) = DEBIAN.iter().find(|(package, _)| *package == name) {
        return (*known).to_owned();
    }
    let stem = name.strip_prefix("lib").unwrap_or(name);
    format!("lib{}-dev", stem.to_lowercase())
}

impl FromStr for Requirement {
    type Err = String;

    fn from_str(text: &str) -> Result<Requirement, String> {
        let wrong = |what: &str| {
            Err(format!(
                "`{text}`: {what}; a package is written \"name\", or \"name >= 1.2\" with one of >= > = < <="
            ))
        };
        let end = text.find(['<', '>', '=']).unwrap_or(text.len());
        let (package, rest) = (text[..end].trim(), &text[end..]);
        if package.is_empty() {
            return wrong("the name is missing");
        }
        if package.contains(char::is_whitespace) || package.starts_with('-') {
            return wrong("this is no name of a package");
        }
        let mut version = None;
        if !rest.is_empty() {
            let relation = RELATIONS
                .iter()
                .find(|(written, _)| rest.starts_with(written));
            let Some((written, relation)) = relation else {
                return wrong("this is no relation");
            };
            let number = rest[written.len()..].trim();
            if number.is_empty()
                || number.contains(|c: char| c.is_whitespace() || "<>=,".contains(c))
            {
                return wrong("there is no single version behind the relation");
            }
            version = Some((*relation, number.to_owned()));
        }
        Ok(Requirement {
            package: package.to_owned(),
            version,
        })
    }
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.package)?;
        let Some((relation, version)) = &self.version else {
            return Ok(());
        };
        let written = RELATIONS.iter().find(|(_, one)| one == relation);
        let written = written.map_or("", |(written, _)| written);
        write!(f, " {written} {version}")
    }
}

/// The versions of a relation, as a range.
fn range(relation: Relation, version: &str) -> (Bound<&str>, Bound<&str>) {
    match relation {
        Relation::AtLeast => (Bound::Included(version), Bound::Unbounded),
        Relation::Exactly => (Bound::Included(version), Bound::Included(version)),
        Relation::AtMost => (Bound::Unbounded, Bound::Included(version)),
        Relation::Below => (Bound::Unbounded, Bound::Excluded(version)),
        Relation::Above => (Bound::Excluded(version), Bound::Unbounded),
    }
}

#[cfg(test)]
mod tests {
    use super::{Requirement, debian};

    #[test]
    fn a_requirement_is_read_as_it_is_written() {
        for text in [
            "zlib",
            "zlib >= 1.2",
            "a-b+c.0 < 2",
            "x = 1",
            "x > 1",
            "x <= 1.0rc1",
        ] {
            assert_eq!(
                text.parse().map(|read: Requirement| read.to_string()),
                Ok(text.to_owned())
            );
        }
        for text in [
            "",
            ">= 1",
            "a b",
            "a >=",
            "a >= 1 < 2",
            "a == 1",
            "--libs",
            "a ~ 1",
        ] {
            assert!(text.parse::<Requirement>().is_err(), "{text}");
        }
    }

    #[test]
    fn debian_names_are_known_or_made() {
        assert_eq!(debian("zlib"), "zlib1g-dev");
        assert_eq!(debian("libgit2"), "libgit2-dev");
        assert_eq!(debian("yaml-0.1"), "libyaml-0.1-dev");
    }
}
