//! The inside of a `cffi::c!`: directives, then one string literal, and where each line of the C stands in the Rust file.

use std::path::{Path, PathBuf};

use proc_macro2::{LineColumn, Span, TokenStream};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, LitStr, Token};

use super::flags;
use crate::error::Problem;
use crate::packages::Requirement;

/// One `c!`.
pub(super) struct Block {
    pub(super) file: PathBuf,
    /// Libraries to link, as cargo takes them.
    pub(super) links: Vec<String>,
    pub(super) packages: Vec<Requirement>,
    /// For the compiler.
    pub(super) flags: Vec<String>,
    /// The directives, as the hash has them.
    directives: String,
    literal: LitStr,
}

impl Block {
    /// Reads what stands in a `c!`, which itself stands at `at`.
    pub(super) fn parse(file: &Path, at: Span, tokens: TokenStream) -> Result<Block, Problem> {
        let read = |input: ParseStream<'_>| Block::read(file, at, input);
        read.parse2(tokens).map_err(|error| {
            let start = error.span().start();
            Problem::at(file, start.line, start.column + 1, error.to_string())
        })
    }

    fn read(file: &Path, at: Span, input: ParseStream<'_>) -> syn::Result<Block> {
        let mut links = Vec::new();
        let mut packages = Vec::new();
        let mut compiler = Vec::new();
        let mut directives = String::new();
        while !input.peek(LitStr) {
            if input.is_empty() {
                return Err(syn::Error::new(
                    at,
                    "`c!` has no C: write it as one string literal",
                ));
            }
            let Directive { name, value } = input.parse()?;
            let text = value.value();
            let wrong = |message: String| syn::Error::new(value.span(), message);
            match name {
                Name::Link => links.push(flags::library(&text).map_err(wrong)?),
                Name::PkgConfig => packages.push(text.parse().map_err(wrong)?),
                Name::Cflags => compiler.extend(flags::compiler(&text).map_err(wrong)?),
            }
            directives.push_str(&format!("{}={text}\n", name.written()));
        }
        let literal: LitStr = input.parse()?;
        input.parse::<Option<Token![,]>>()?;
        if !input.is_empty() {
            return Err(input.error("one string literal ends a `c!`: directives stand before it"));
        }
        Ok(Block {
            file: file.to_owned(),
            links,
            packages,
            flags: compiler,
            directives,
            literal,
        })
    }

    /// The C.
    pub(super) fn text(&self) -> String {
        self.literal.value().replace("\r\n", "\n")
    }

    /// The same number as the macro's, in hexadecimal: FNV-1a of directives, a zero, and the text.
    pub(super) fn hash(&self) -> String {
        let text = self.text();
        let bytes = self.directives.bytes().chain([0]).chain(text.bytes());
        let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        format!("{hash:016x}")
    }

    /// The C with the places of its lines.
    pub(super) fn c_text(&self) -> String {
        let file = self.file.display().to_string();
        let file = file.replace('\\', "\\\\").replace('"', "\\\"");
        let mut c = String::new();
        let mut next = 0;
        let mut continued = false;
        for (line, text) in lines(
            &self.literal.token().to_string(),
            self.literal.span().start(),
        ) {
            // Within a continued line there can be no directive.
            if line != next && !continued {
                c.push_str(&format!("#line {line} \"{file}\"\n"));
            }
            continued = text.ends_with('\\');
            c.push_str(&text);
            c.push('\n');
            next = line + 1;
        }
        c
    }

    /// Something that is wrong with this block as a whole.
    pub(super) fn problem(&self, message: String) -> Problem {
        let start = self.literal.span().start();
        Problem::at(&self.file, start.line, start.column + 1, message)
    }
}

/// `name = "value",`
struct Directive {
    name: Name,
    value: LitStr,
}

#[derive(Clone, Copy)]
enum Name {
    Link,
    PkgConfig,
    Cflags,
}

impl Name {
    fn written(self) -> &'static str {
        match self {
            Name::Link => "link",
            Name::PkgConfig => "pkg-config",
            Name::Cflags => "cflags",
        }
    }
}

impl Parse for Directive {
    fn parse(input: ParseStream<'_>) -> syn::Result<Directive> {
        let Ok(first) = input.parse::<Ident>() else {
            return Err(input.error(
                "`c!` takes C as one string literal, like r#\"..\"#, after its directives",
            ));
        };
        let mut written = first.to_string();
        if written == "pkg" && input.peek(Token![-]) {
            input.parse::<Token![-]>()?;
            written = format!("pkg-{}", input.parse::<Ident>()?);
        }
        let known = [Name::Link, Name::PkgConfig, Name::Cflags];
        let Some(name) = known.into_iter().find(|name| name.written() == written) else {
            return Err(syn::Error::new(
                first.span(),
                format!(
                    "`{written}` is no directive: there are `link = \"..\"`, `pkg-config = \"..\"` and `cflags = \"..\"`"
                ),
            ));
        };
        input.parse::<Token![=]>()?;
        let value = input.parse()?;
        input.parse::<Token![,]>()?;
        Ok(Directive { name, value })
    }
}

/// The lines of a string literal as it is written, each with the line of the file where it begins. The first is indented as it is in the file.
fn lines(written: &str, start: LineColumn) -> Vec<(usize, String)> {
    let raw = written.starts_with('r');
    let quote = written.find('"').unwrap_or(0);
    let end = written.rfind('"').unwrap_or(written.len());
    let body = written.get(quote + 1..end).unwrap_or("");
    let indented = " ".repeat(start.column + quote + 1);
    let mut lines = vec![(start.line, indented)];
    let mut at = start.line;
    let mut characters = body.chars().filter(|c| *c != '\r').peekable();
    while let Some(character) = characters.next() {
        let told = match character {
            '\n' => {
                at += 1;
                Some('\n')
            }
            '\\' if !raw => match characters.next() {
                // A line that goes on: rustc skips the space before its rest.
                Some('\n') => {
                    at += 1;
                    while let Some(space) = characters.next_if(|c| c.is_whitespace()) {
                        at += usize::from(space == '\n');
                    }
                    None
                }
                Some('n') => Some('\n'),
                Some('t') => Some('\t'),
                Some('r') => Some('\r'),
                Some('0') => Some('\0'),
                Some('x') => code(characters.by_ref().take(2)),
                Some('u') => {
                    let digits = characters.by_ref().skip_while(|c| *c == '{');
                    code(digits.take_while(|c| *c != '}').filter(|c| *c != '_'))
                }
                other => other,
            },
            other => Some(other),
        };
        match (told, lines.last_mut()) {
            (Some('\n'), _) => lines.push((at, String::new())),
            (Some(told), Some((_, line))) => line.push(told),
            _ => {}
        }
    }
    lines
}

fn code(digits: impl Iterator<Item = char>) -> Option<char> {
    let digits: String = digits.collect();
    u32::from_str_radix(&digits, 16)
        .ok()
        .and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use proc_macro2::Span;

    use super::Block;

    fn block(text: &str) -> Result<Block, String> {
        let tokens = text.parse().expect("tokens");
        Block::parse(Path::new("src/a.rs"), Span::call_site(), tokens)
            .map_err(|problem| problem.to_string())
    }

    fn c(text: &str) -> String {
        block(text).expect("a block").c_text()
    }

    #[test]
    fn the_lines_of_a_raw_literal_keep_line_and_column() {
        assert_eq!(
            c("\n  r#\"int a;\n\"\\x80\";\n\"#"),
            "#line 2 \"src/a.rs\"\n     int a;\n\"\\x80\";\n\n"
        );
    }

    #[test]
    fn escapes_are_read_and_each_line_keeps_its_place() {
        assert_eq!(
            c("\"a\\n\\tb\\u{41}\\x42\\\\\n\\\"c\\\n    d\ne\""),
            "#line 1 \"src/a.rs\"\n a\n#line 1 \"src/a.rs\"\n\tbAB\\\n\"cd\n#line 4 \"src/a.rs\"\ne\n"
        );
    }

    #[test]
    fn the_places_do_not_change_the_text() {
        for text in ["r\"a\n b\"", "\"a\\n\\x41\\u{1_F600}\\\n  b\\\\\\'\\\"\""] {
            let block = block(text).expect("a block");
            let c: Vec<String> = block.c_text().lines().map(str::to_owned).collect();
            let c: Vec<&str> = c
                .iter()
                .map(String::as_str)
                .filter(|l| !l.starts_with("#line"))
                .collect();
            assert_eq!(c.join("\n").trim_start(), block.text());
        }
    }

    #[test]
    fn directives_are_read() {
        let block = block("link = \"m\", link = \"static=x\", pkg-config = \"zlib >= 1.2\", cflags = \"-DA=1 -O2\", \"int a;\",")
            .expect("a block");
        assert_eq!(block.links, ["m", "static=x"]);
        assert_eq!(block.packages[0].to_string(), "zlib >= 1.2");
        assert_eq!(block.flags, ["-DA=1", "-O2"]);
    }

    #[test]
    fn the_hash_tells_directives_and_texts_apart() {
        let hash = |text| block(text).expect("a block").hash();
        assert_eq!(hash("\"a\\n\""), hash("r\"a\n\""));
        assert_eq!(hash("r\"a\r\n\""), hash("r\"a\n\""));
        assert_ne!(hash("\"a\""), hash("\"b\""));
        assert_ne!(hash("link = \"m\", \"a\""), hash("\"a\""));
        // The macro's tests have the same number.
        assert_eq!(hash("link = \"m\", \"int a;\""), "a70d823114b6742a");
    }

    #[test]
    fn what_is_wrong_is_named_where_it_stands() {
        let wrong = [
            ("", "`c!` has no C"),
            ("link = \"m\",", "`c!` has no C"),
            ("1", "src/a.rs:1:1: `c!` takes C as one string literal"),
            ("concat!(\"a\")", "`concat` is no directive"),
            (
                "libs = \"m\", \"\"",
                "src/a.rs:1:1: `libs` is no directive: there are `link",
            ),
            ("link = m, \"\"", "src/a.rs:1:8: expected string literal"),
            (
                "\"a\" \"b\"",
                "src/a.rs:1:5: one string literal ends a `c!`",
            ),
            ("link = \"-lm\", \"\"", "src/a.rs:1:8: `-lm`"),
            (
                "cflags = \"-fplugin=x\", \"\"",
                "src/a.rs:1:10: `-fplugin=x`",
            ),
            (
                "pkg-config = \"\", \"\"",
                "src/a.rs:1:14: ``: the name is missing",
            ),
        ];
        for (text, message) in wrong {
            let error = block(text).err().expect(text);
            assert!(error.contains(message), "{text}\n{error}");
        }
    }
}
