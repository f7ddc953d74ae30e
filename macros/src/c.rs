//! `c!`: inline C. The build script compiles it; here it is only looked at whether that happened.
//!
//! The package `cffi-build` reads the same tokens from the source file, and names what it compiled by hashes, in a variable that it has cargo set for rustc.

use std::env;

use proc_macro2::{Span, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::{Error, Ident, LitStr, Token};

/// The hashes of the C that was compiled, with commas between.
const COLLECTED: &str = "CFFI_INLINE_C";

/// Those that were left out, because a condition on them does not hold as far as the build script knows.
const LEFT_OUT: &str = "CFFI_INLINE_C_LEFT_OUT";

/// The folders in which cargo looks for roots of crates.
const FOLDERS: [&str; 4] = ["src", "tests", "examples", "benches"];

/// Nothing, or the error that says what to put into `build.rs`.
pub(crate) fn expansion(tokens: TokenStream) -> TokenStream {
    let variable = |name: &str| env::var(name).ok();
    match read.parse2(tokens) {
        Ok((at, identity)) => check(at, &hash(&identity), &folder(), variable),
        Err(error) => Err(error),
    }
    .map_or_else(|error| error.to_compile_error(), |()| TokenStream::new())
}

/// Where the literal stands, and all that the hash is made of. What the directives say is the build script's to judge.
fn read(input: ParseStream<'_>) -> syn::Result<(Span, String)> {
    let mut identity = String::new();
    while !input.peek(LitStr) {
        let Ok(name) = input.parse::<Ident>() else {
            return Err(input.error(
                "`c!` takes C as one string literal, after its directives\nhelp: write r#\"..\"#",
            ));
        };
        let mut name = name.to_string();
        while input.parse::<Option<Token![-]>>()?.is_some() {
            name = format!("{name}-{}", input.parse::<Ident>()?);
        }
        input.parse::<Token![=]>().map_err(|error| {
            let what = format!(
                "`c!` takes C as one string literal, and before it `link = \"..\"`, `pkg-config = \"..\"` and `cflags = \"..\"`, not `{name}`"
            );
            Error::new(error.span(), what)
        })?;
        let value: LitStr = input.parse()?;
        input.parse::<Token![,]>()?;
        identity.push_str(&format!("{name}={}\n", value.value()));
    }
    let literal: LitStr = input.parse()?;
    input.parse::<Option<Token![,]>>()?;
    if !input.is_empty() {
        return Err(input.error("one string literal ends a `c!`: directives stand before it"));
    }
    identity.push('\0');
    identity.push_str(&literal.value().replace("\r\n", "\n"));
    Ok((literal.span(), identity))
}

/// FNV-1a, in hexadecimal: the same as in `cffi-build`.
fn hash(identity: &str) -> String {
    let hash = identity
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    format!("{hash:016x}")
}

fn check(
    at: Span,
    hash: &str,
    folder: &str,
    variable: impl Fn(&str) -> Option<String>,
) -> syn::Result<()> {
    let names =
        |list: Option<String>| list.is_some_and(|list| list.split(',').any(|one| one == hash));
    let collected = variable(COLLECTED);
    let message = if collected.is_none() {
        format!(
            "this C is not compiled: the package's build script does not look for inline C\nhelp: put `cffi_build::Build::new().inline_c(\"{folder}\").run();` into the `main` of build.rs, and `cffi-build` under `[build-dependencies]`"
        )
    } else if names(collected) {
        return Ok(());
    } else if names(variable(LEFT_OUT)) {
        "this C is not compiled: as far as the build script knows, a `#[cfg(..)]` on it does not hold\nhelp: name what the build script itself sets, as in `.inline_c(..).cfg(\"name\")` in build.rs"
            .to_owned()
    } else {
        format!(
            "this C is not compiled: the build script has not found it\nhelp: have `.inline_c(\"{folder}\")` in build.rs, call the macro `cffi::c!`, and write the C out, not through another macro"
        )
    };
    Err(Error::new(at, message))
}

/// The folder of the package in which the literal stands.
fn folder() -> String {
    let file = proc_macro::is_available()
        .then(|| proc_macro::Span::call_site().local_file())
        .flatten()
        .unwrap_or_default();
    let names: Vec<_> = file.components().map(|part| part.as_os_str()).collect();
    let known = names
        .iter()
        .rev()
        .find_map(|name| FOLDERS.into_iter().find(|folder| *name == *folder));
    known.unwrap_or("src").to_owned()
}

#[cfg(test)]
mod tests {
    use proc_macro2::Span;
    use syn::parse::Parser;

    use super::{check, hash, read};

    fn hash_of(text: &str) -> Result<String, String> {
        let tokens = text.parse().expect("tokens");
        match read.parse2(tokens) {
            Ok((_, identity)) => Ok(hash(&identity)),
            Err(error) => Err(error.to_string()),
        }
    }

    fn told(collected: Option<&str>, left_out: &str) -> Result<(), String> {
        let variable = |name: &str| match name {
            "CFFI_INLINE_C" => collected.map(str::to_owned),
            _ => Some(left_out.to_owned()),
        };
        check(Span::call_site(), "12", "tests", variable).map_err(|error| error.to_string())
    }

    #[test]
    fn the_hash_is_that_of_the_build_script() {
        // The tests of `cffi-build` have the same number.
        assert_eq!(
            hash_of("link = \"m\", \"int a;\""),
            Ok("a70d823114b6742a".to_owned())
        );
        assert_eq!(hash_of("r\"a\n\""), hash_of("\"a\\n\","));
        assert!(hash_of("pkg-config = \"a\", \"\"").is_ok());
    }

    #[test]
    fn what_is_no_block_of_c_is_refused() {
        for (text, what) in [
            ("", "`c!` takes C as one string literal"),
            ("int f(void);", "not `int`"),
            ("\"a\" \"b\"", "one string literal ends a `c!`"),
        ] {
            let error = hash_of(text).expect_err(text);
            assert!(error.contains(what), "{text}: {error}");
        }
    }

    #[test]
    fn only_what_was_collected_compiles() {
        assert_eq!(told(Some("11,12"), ""), Ok(()));
        for (collected, left_out, what) in [
            (
                None,
                "",
                "inline_c(\"tests\").run();` into the `main` of build.rs",
            ),
            (Some(""), "", "has not found it"),
            (Some("112,1"), "", "has not found it"),
            (Some("11"), "12", "a `#[cfg(..)]` on it does not hold"),
        ] {
            let error = told(collected, left_out).expect_err(what);
            assert!(error.contains(what), "{error}");
        }
    }
}
