//! The line that installs libclang, for the system that this is.

use std::fs;
use std::process::{Command, Stdio};

/// What to do where there is no libclang: as root, and without.
pub(super) fn libclang() -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let system = System::of(&release);
    let line = line(&system, || offered(&apt("libclang-dev")));
    format!("{line}\nwithout root: pip install libclang, and name its folder in LIBCLANG_PATH")
}

/// The same for the headers that come with a compiler, where libclang of this version lacks them.
pub(super) fn builtin(version: &str) -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    match System::of(&release) {
        System::Debian => {
            format!(
                "install the compiler's headers: apt-get install libclang-common-{version}-dev, or gcc"
            )
        }
        _ => "install the compiler's headers: those of clang, or gcc".to_owned(),
    }
}

/// Who packages software.
#[derive(Debug, PartialEq, Eq)]
enum System {
    Debian,
    Fedora,
    Arch,
    Apple,
    Other,
}

impl System {
    /// What `/etc/os-release` says, and what it says that it resembles.
    fn of(release: &str) -> System {
        if cfg!(target_vendor = "apple") {
            return System::Apple;
        }
        let words: Vec<&str> = { release.lines() }
            .filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")))
            .flat_map(|value| value.trim_matches('"').split_whitespace())
            .collect();
        let has = |names: &[&str]| words.iter().any(|word| names.contains(word));
        match () {
            () if has(&["debian", "ubuntu"]) => System::Debian,
            () if has(&["fedora", "rhel", "centos"]) => System::Fedora,
            () if has(&["arch"]) => System::Arch,
            () => System::Other,
        }
    }
}

fn line(system: &System, offered: impl FnOnce() -> Option<String>) -> String {
    match system {
        System::Debian => match offered() {
            Some(version) => {
                format!("as root: apt-get install libclang1-{version} libclang-common-{version}-dev")
            }
            None => "as root: apt-get install libclang-dev".to_owned(),
        },
        System::Fedora => "as root: dnf install clang-libs".to_owned(),
        System::Arch => "as root: pacman -S clang".to_owned(),
        System::Apple => "xcode-select --install, or brew install llvm".to_owned(),
        System::Other => "as root: install libclang 14 or later with the system's packages, which have it with clang or LLVM".to_owned(),
    }
}

/// The version in what `apt-cache depends libclang-dev` prints: that which this release of Debian has.
fn offered(depends: &str) -> Option<String> {
    let start = depends.find("Depends: libclang-")? + "Depends: libclang-".len();
    let rest = &depends[start..];
    let version = &rest[..rest.find(|c: char| !c.is_ascii_digit())?];
    (!version.is_empty()).then(|| version.to_owned())
}

fn apt(package: &str) -> String {
    let output = Command::new("apt-cache")
        .args(["depends", package])
        .env("LC_ALL", "C")
        .stderr(Stdio::null())
        .output();
    output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).into_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::{System, line, offered};

    #[test]
    #[cfg(not(target_vendor = "apple"))]
    fn a_system_is_what_it_says_or_resembles() {
        for (release, system) in [
            ("NAME=\"Debian GNU/Linux\"\nID=debian\n", System::Debian),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Debian),
            (
                "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n",
                System::Fedora,
            ),
            ("ID=manjaro\nID_LIKE=arch\n", System::Arch),
            ("VARIANT_ID=debian\n", System::Other),
            ("", System::Other),
        ] {
            assert_eq!(System::of(release), system, "{release}");
        }
    }

    #[test]
    fn the_version_is_the_one_that_the_release_has() {
        let depends = "libclang-dev\n  Depends: libclang-19-dev\n";
        assert_eq!(offered(depends).as_deref(), Some("19"));
        assert_eq!(offered(""), None);
        assert_eq!(offered("libclang-dev\n  Depends: libclang-dev-bin\n"), None);
        let told = line(&System::Debian, || offered(depends));
        assert_eq!(
            told,
            "as root: apt-get install libclang1-19 libclang-common-19-dev"
        );
        let told = line(&System::Debian, || None);
        assert_eq!(told, "as root: apt-get install libclang-dev");
        assert!(!line(&System::Fedora, || None).contains("apt"));
    }
}
