//! What the directives of a `c!` may say: names of libraries, and those flags that change how C is compiled and nothing else.

/// The flags, as a reader sees them in the error about another one.
const ALLOWED: &str =
    "-DNAME[=VALUE] -UNAME -IFOLDER -std=.. -O.. -g.. -W.. -w -f[no-].. -m.. -pthread -pedantic";

/// Kinds of linking that cargo takes before a library's name.
const KINDS: [&str; 3] = ["static", "dylib", "framework"];

/// A library's name for cargo, with `static=` or the like before it if there is one.
pub(super) fn library(text: &str) -> Result<String, String> {
    let name = match text.split_once('=') {
        Some((kind, name)) if KINDS.contains(&kind) => name,
        _ => text,
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "_.+-".contains(c);
    if name.is_empty() || name.starts_with(['-', '.']) || !name.chars().all(plain) {
        return Err(format!(
            "`{text}` is no library: write its name as for `-l`, like \"m\" or \"static=foo\", one in each `link`"
        ));
    }
    Ok(text.to_owned())
}

/// The flags in a `cflags`, separated by spaces.
pub(super) fn compiler(text: &str) -> Result<Vec<String>, String> {
    let flags: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    match flags.iter().find(|flag| !allowed(flag)) {
        None => Ok(flags),
        Some(flag) => Err(format!(
            "`{flag}` is not allowed in `cflags`; these are: {ALLOWED}"
        )),
    }
}

fn allowed(flag: &str) -> bool {
    let after = |start: &str| flag.strip_prefix(start).filter(|rest| !rest.is_empty());
    if ["-w", "-g", "-O", "-pthread", "-pedantic"].contains(&flag) {
        return true;
    }
    if let Some(name) = after("-D") {
        return is_identifier(name.split('=').next().unwrap_or(""));
    }
    if let Some(name) = after("-U") {
        return is_identifier(name);
    }
    if let Some(folder) = after("-I") {
        return !folder.starts_with(['-', '=', '@']);
    }
    if let Some(warning) = after("-W") {
        // `-Wl,`, `-Wa,` and `-Wp,` speak to other programs.
        return is_word(warning) && !warning.contains(',');
    }
    if let Some(feature) = after("-f") {
        // A plugin is code, the others write or read files.
        let other = [
            "plugin",
            "profile",
            "dump",
            "save-",
            "auto-profile",
            "sanitize-blacklist",
        ];
        return is_word(feature) && !other.iter().any(|start| feature.starts_with(start));
    }
    ["-std=", "-O", "-g", "-m"]
        .iter()
        .any(|start| after(start).is_some_and(is_word))
}

fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// A flag's rest that is no path.
fn is_word(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || "-_=+.,:".contains(c))
}

#[cfg(test)]
mod tests {
    use super::{compiler, library};

    #[test]
    fn flags_that_only_change_how_c_is_compiled_are_allowed() {
        let good = "-DA -D_B=1 -DC=\"x\" -UNDEBUG -Iinclude -I../x -std=gnu11 -O2 -Os -g -g3 -Wall -Wno-unused -w -fno-strict-aliasing -fvisibility=hidden -march=native -msse4.2 -pthread -pedantic";
        assert_eq!(compiler(good).map(|flags| flags.len()), Ok(20));
        assert_eq!(compiler(""), Ok(vec![]));
    }

    #[test]
    fn other_flags_are_refused_with_the_list() {
        let bad = [
            "-fplugin=evil.so",
            "-Wl,-z,now",
            "-Wp,-MD",
            "-B/bin",
            "-specs=x",
            "-o",
            "-lm",
            "-L.",
            "-include",
            "-x",
            "x.c",
            "@file",
            "-D",
            "-D1",
            "-I",
            "-I=x",
            "-I@x",
            "-fprofile-use=/x",
            "-fdump-tree-all",
            "-wrapper",
            "-save-temps",
            "-",
            "-E",
            "-S",
            "-M",
        ];
        for flag in bad {
            let error = compiler(&format!("-O2 {flag}")).expect_err(flag);
            assert!(
                error.starts_with(&format!("`{flag}` is not allowed")),
                "{error}"
            );
            assert!(error.contains("-std=.."), "{error}");
        }
    }

    #[test]
    fn libraries_are_names() {
        for good in [
            "m",
            "stdc++",
            "static=foo",
            "dylib=lua5.4",
            "framework=CoreFoundation",
        ] {
            assert_eq!(library(good), Ok(good.to_owned()));
        }
        for bad in [
            "",
            "-lm",
            "m pthread",
            "static=",
            "a/b",
            "x=y",
            "static:+x=y",
        ] {
            assert!(library(bad).is_err(), "{bad}");
        }
    }
}
