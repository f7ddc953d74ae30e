//! Which declarations count: those that the headers themselves make, or those whose names are listed.

use std::collections::BTreeSet;

use clang_sys as c;

use super::Request;
use super::unit::Unit;
use crate::model::Place;

/// What counts.
pub(super) struct Scope {
    /// Patterns of names.
    allow: Vec<String>,
    headers: Vec<String>,
    /// The folders that were named.
    roots: Vec<String>,
    /// Files of the C library that declare what its headers are there for.
    parts: BTreeSet<String>,
}

impl Scope {
    pub(super) fn new(request: &Request) -> Scope {
        let base = match request.base.as_os_str().is_empty() {
            true => ".".to_owned(),
            false => request.base.display().to_string(),
        };
        let includes = request.includes.iter().map(|one| one.display().to_string());
        Scope {
            allow: request.allow.clone(),
            headers: { request.headers.iter() }
                .map(|header| as_included(header).to_owned())
                .collect(),
            roots: [base].into_iter().chain(includes).collect(),
            parts: BTreeSet::new(),
        }
    }

    /// Learns where the C library's headers have their functions: `math.h` has them in a file that only it includes.
    pub(super) fn with_parts(mut self, unit: &Unit) -> Scope {
        let (mut inclusions, mut declaring) = (Vec::new(), BTreeSet::new());
        for cursor in unit.root().children() {
            let file = cursor.place().file;
            match cursor.kind() {
                c::CXCursor_InclusionDirective => {
                    inclusions.extend(cursor.included().map(|included| (file, included)));
                }
                c::CXCursor_FunctionDecl => {
                    declaring.insert(file);
                }
                _ => {}
            }
        }
        self.parts = self.parts_of(&inclusions);
        self.parts.retain(|file| declaring.contains(file));
        self
    }

    /// The private files of the C library that the headers include, themselves or by one another.
    fn parts_of(&self, inclusions: &[(String, String)]) -> BTreeSet<String> {
        let mut parts = BTreeSet::new();
        loop {
            let more: Vec<&String> = { inclusions.iter() }
                .filter(|(by, file)| is_private(file) && (parts.contains(by) || self.has_file(by)))
                .map(|(_, file)| file)
                .filter(|file| !parts.contains(*file))
                .collect();
            if more.is_empty() {
                return parts;
            }
            parts.extend(more.into_iter().cloned());
        }
    }

    /// Whether a declaration counts by itself. Types count besides if something that counts needs them.
    ///
    /// A pattern that says nothing of how a name begins leaves out what a compiler's own headers declare, which differ from
    /// another's, and the names that C keeps for compilers and its library, unless a header that was asked for declares them.
    pub(super) fn has(&self, name: &str, file: &str) -> bool {
        let is_of_compiler = is_of_compiler(file);
        let is_internal = is_of_compiler && is_reserved(name);
        if self.allow.is_empty() {
            return !is_internal && self.has_file(file);
        }
        let is_open = || {
            let is_foreign = is_of_compiler || is_reserved(name);
            !is_foreign || (!is_internal && self.has_file(file))
        };
        { self.allow.iter() }.any(|pattern| {
            matches(pattern, name) && (!pattern.starts_with(['*', '?']) || is_open())
        })
    }

    /// The headers, what stands beside one that is in a folder of its own, and what stands in a folder with the header's name.
    /// What a folder other than the system's has beside a header counts as well.
    pub(super) fn has_file(&self, file: &str) -> bool {
        if self.parts.contains(file) {
            return true;
        }
        let system = system_path(file);
        if system.is_none() && self.roots.iter().any(|root| inside(root, file).is_some()) {
            return true;
        }
        let Some(path) = system else {
            return self.headers.iter().any(|header| header == file);
        };
        // A library with a folder of its own among the system's is found there by its plain name.
        let named = self.roots.iter().filter_map(|root| inside(root, file));
        let paths: Vec<&str> = named.chain([path, file]).collect();
        let mut headers = self.headers.iter();
        headers.any(|header| paths.iter().any(|path| belongs(path, header)))
    }
}

/// A header as it stands behind `#include`: one of the system's needs no folder of the machine.
pub fn as_included(header: &str) -> &str {
    system_path(header)
        .filter(|path| !path.is_empty())
        .unwrap_or(header)
}

/// Whether a path, as it stands behind `#include`, is a header's or of something that belongs to it.
fn belongs(path: &str, header: &str) -> bool {
    let (folder, name) = header.rsplit_once('/').unwrap_or(("", header));
    let own = name.strip_suffix(".h").unwrap_or(name);
    let beside = !folder.is_empty() && inside(folder, path).is_some();
    path == header || beside || inside(own, path).is_some()
}

/// The rest of a path below a folder.
fn inside<'a>(folder: &str, path: &'a str) -> Option<&'a str> {
    path.strip_prefix(folder.trim_end_matches('/'))?
        .strip_prefix('/')
}

/// A path as it stands behind `#include`, if it is in the system's folders.
fn system_path(file: &str) -> Option<&str> {
    if is_of_compiler(file) {
        return file.rsplit_once("/include/").map(|(_, name)| name);
    }
    let path = ["/usr/include", "/usr/local/include"]
        .iter()
        .find_map(|root| inside(root, file))?;
    match path.split_once('/') {
        Some((machine, rest)) if machine.contains("-linux-") => Some(rest),
        _ => Some(path),
    }
}

/// Whether a file is one of those that a compiler brings along.
fn is_of_compiler(file: &str) -> bool {
    let place = Place {
        file: file.to_owned(),
        ..Place::default()
    };
    place.is_of_compiler()
}

/// Whether C keeps a name for compilers and its library.
fn is_reserved(name: &str) -> bool {
    let rest = name.strip_prefix('_');
    rest.is_some_and(|rest| rest.starts_with(|c: char| c == '_' || c.is_ascii_uppercase()))
}

/// Whether a file is one that programs do not include themselves, by the custom of the GNU C library.
fn is_private(file: &str) -> bool {
    system_path(file).is_some_and(|path| path.starts_with("bits/"))
}

/// Whether a name is of a pattern with `*` and `?`.
pub(super) fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), name.chars().collect());
    // After the last `*`, and where it began to match.
    let (mut at, mut from) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while from < name.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at + 1, from));
                at += 1;
            }
            Some('?') => (at, from) = (at + 1, from + 1),
            Some(c) if *c == name[from] => (at, from) = (at + 1, from + 1),
            _ => match star {
                Some((after, matched)) => {
                    star = Some((after, matched + 1));
                    (at, from) = (after, matched + 1);
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::{Scope, matches};
    use crate::headers::Request;

    fn scope(header: &str, base: &str) -> Scope {
        Scope::new(&Request {
            headers: vec![header.to_owned()],
            base: base.into(),
            ..Request::default()
        })
    }

    #[test]
    fn patterns_are_those_of_a_shell() {
        for (pattern, name) in [
            ("sqlite3_*", "sqlite3_open"),
            ("*_t", "size_t"),
            ("a?c", "abc"),
            ("*", ""),
            ("a*b*c", "axbxbc"),
        ] {
            assert!(matches(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [
            ("sqlite3_*", "sqlite4_open"),
            ("a?c", "ac"),
            ("a", "ab"),
            ("a*b", "abc"),
            ("", "a"),
        ] {
            assert!(!matches(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn an_open_pattern_leaves_out_what_compilers_keep_for_themselves() {
        let compilers = "/usr/lib/llvm-14/lib/clang/14.0.6/include/stdarg.h";
        let with = |allow: &str, header: &str, name: &str, file: &str| {
            let scope = Scope {
                allow: vec![allow.to_owned()],
                ..scope(header, "")
            };
            scope.has(name, file)
        };
        let library = "/usr/include/lib.h";
        for (allow, header, name, file, counts) in [
            ("*", "lib.h", "f", "/usr/include/other.h", true),
            ("*", "lib.h", "__f", "/usr/include/other.h", false),
            ("*", "lib.h", "_F", "/usr/include/other.h", false),
            ("*", "lib.h", "__f", library, true),
            ("__f*", "lib.h", "__f", "/usr/include/other.h", true),
            ("*", "lib.h", "INT_MAX", compilers, false),
            ("INT_*", "lib.h", "INT_MAX", compilers, true),
            ("*", "stdarg.h", "va_x", compilers, true),
            ("*", "stdarg.h", "__va_x", compilers, false),
        ] {
            assert_eq!(with(allow, header, name, file), counts, "{allow} {name}");
        }
        assert!(!scope("stdarg.h", "").has("__STDARG_H", compilers));
    }

    #[test]
    fn the_headers_and_what_belongs_to_them_count() {
        for (header, file) in [
            ("zlib.h", "/usr/include/zlib.h"),
            ("curl/curl.h", "/usr/include/x86_64-linux-gnu/curl/easy.h"),
            ("git2.h", "/usr/include/git2/errors.h"),
            (
                "stdatomic.h",
                "/usr/lib/llvm-14/lib/clang/14.0.6/include/stdatomic.h",
            ),
            (
                "limits.h",
                "/usr/lib/gcc/x86_64-linux-gnu/12/include/limits.h",
            ),
        ] {
            assert!(scope(header, "").has_file(file), "{file}");
        }
        for (header, file) in [
            ("zlib.h", "/usr/include/stdio.h"),
            ("lib.h", "/usr/include/zlib.h"),
            (
                "zlib.h",
                "/usr/lib/llvm-14/lib/clang/14.0.6/include/stddef.h",
            ),
        ] {
            assert!(!scope(header, "").has_file(file), "{file}");
        }
        assert!(scope("lua.h", "/usr/include/lua5.4").has_file("/usr/include/lua5.4/lua.h"));
        assert!(!scope("lua.h", "/usr/include/lua5.4").has_file("/usr/include/lua5.4/luaconf.h"));
        assert!(scope("a.h", "vendor").has_file("vendor/types.h"));
        assert!(scope("a.h", "").has_file("./types.h"));
        assert!(!scope("a.h", "/").has_file("/usr/include/stdio.h"));
    }

    #[test]
    fn what_only_the_c_librarys_own_headers_include_is_theirs() {
        let file = |name: &str| format!("/usr/include/x86_64-linux-gnu/bits/{name}.h");
        let inclusions = [
            ("/usr/include/math.h".to_owned(), file("mathcalls")),
            (file("mathcalls"), file("more")),
            (
                "/usr/include/math.h".to_owned(),
                "/usr/include/features.h".to_owned(),
            ),
            ("/usr/include/features.h".to_owned(), file("other")),
            ("/usr/include/stdio.h".to_owned(), file("stdio")),
        ];
        let parts = scope("math.h", "").parts_of(&inclusions);
        assert_eq!(Vec::from_iter(parts), [file("mathcalls"), file("more")]);
    }
}
