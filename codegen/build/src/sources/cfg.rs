//! The conditions of `#[cfg]`, as far as a build script can know them.

use std::collections::BTreeSet;
use std::env;

use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, LitBool, Meta, Token};

/// Conditions that cargo tells no build script, because they differ between the targets of one package.
const UNKNOWN: [&str; 7] = [
    "test",
    "doctest",
    "doc",
    "debug_assertions",
    "proc_macro",
    "clippy",
    "rustfmt",
];

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// It may hold in some targets of the package.
    Maybe,
}

impl Truth {
    /// Both.
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::No, _) | (_, Truth::No) => Truth::No,
            (Truth::Yes, Truth::Yes) => Truth::Yes,
            _ => Truth::Maybe,
        }
    }

    fn or(self, other: Truth) -> Truth {
        self.not().and(other.not()).not()
    }

    fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Maybe => Truth::Maybe,
        }
    }
}

/// The conditions that hold.
#[derive(Clone, Debug, Default)]
pub struct Cfg {
    holds: BTreeSet<(String, Option<String>)>,
    decided: bool,
}

impl Cfg {
    /// What cargo tells a build script: the target's conditions and the package's features.
    #[must_use]
    pub fn of_build_script() -> Cfg {
        let mut cfg = Cfg::default();
        for (variable, value) in env::vars() {
            if let Some(feature) = variable.strip_prefix("CARGO_FEATURE_") {
                cfg.holds
                    .insert(("feature".to_owned(), Some(plain(feature))));
            } else if let Some(name) = variable.strip_prefix("CARGO_CFG_") {
                let name = name.to_lowercase();
                if value.is_empty() {
                    cfg.holds.insert((name, None));
                } else {
                    let values = value.split(',').map(str::to_owned);
                    cfg.holds
                        .extend(values.map(|value| (name.clone(), Some(value))));
                }
            }
        }
        cfg
    }

    /// Adds a condition: `name` or `name="value"`, as rustc prints them.
    pub fn add(&mut self, text: &str) {
        let pair = match text.split_once('=') {
            Some((name, value)) => {
                let (name, value) = (name.trim(), value.trim().trim_matches('"'));
                let value = if name == "feature" {
                    plain(value)
                } else {
                    value.to_owned()
                };
                (name.to_owned(), Some(value))
            }
            None => (text.trim().to_owned(), None),
        };
        self.holds.insert(pair);
    }

    /// The same, where what is not known does not hold: no test, no documentation.
    #[must_use]
    pub fn decided(mut self) -> Cfg {
        self.decided = true;
        self
    }

    /// Whether all `#[cfg(..)]` of an item hold.
    #[must_use]
    pub fn of(&self, attributes: &[Attribute]) -> Truth {
        attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("cfg"))
            .map(|attribute| match attribute.parse_args::<Condition>() {
                Ok(condition) => self.holds(&condition),
                // Wrong, or newer than this; rustc knows.
                Err(_) => Truth::Maybe,
            })
            .fold(Truth::Yes, Truth::and)
    }

    /// The condition of a `cfg_attr`, and what is behind it.
    pub(super) fn conditional(&self, attribute: &Attribute) -> Option<(Truth, Vec<Meta>)> {
        if !attribute.path().is_ident("cfg_attr") {
            return None;
        }
        let read = |input: ParseStream<'_>| {
            let condition: Condition = input.parse()?;
            input.parse::<Token![,]>()?;
            let metas = Punctuated::<Meta, Token![,]>::parse_terminated(input)?;
            Ok((condition, metas.into_iter().collect()))
        };
        let list = attribute.meta.require_list().ok()?;
        let (condition, metas) = read.parse2(list.tokens.clone()).ok()?;
        Some((self.holds(&condition), metas))
    }

    fn holds(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Constant(true) => Truth::Yes,
            Condition::Constant(false) => Truth::No,
            Condition::Not(inner) => self.holds(inner).not(),
            Condition::All(inner) => inner
                .iter()
                .map(|one| self.holds(one))
                .fold(Truth::Yes, Truth::and),
            Condition::Any(inner) => inner
                .iter()
                .map(|one| self.holds(one))
                .fold(Truth::No, Truth::or),
            Condition::Is(name, value) => {
                if self.holds.contains(&(name.clone(), value.clone())) {
                    Truth::Yes
                } else if !self.decided && value.is_none() && UNKNOWN.contains(&name.as_str()) {
                    Truth::Maybe
                } else {
                    Truth::No
                }
            }
        }
    }
}

/// A feature, as its variable names it.
fn plain(feature: &str) -> String {
    feature.to_lowercase().replace('-', "_")
}

enum Condition {
    Constant(bool),
    Is(String, Option<String>),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

impl Parse for Condition {
    fn parse(input: ParseStream<'_>) -> syn::Result<Condition> {
        if input.peek(LitBool) {
            return Ok(Condition::Constant(input.parse::<LitBool>()?.value));
        }
        match input.parse()? {
            Meta::Path(path) => Ok(Condition::Is(path.require_ident()?.to_string(), None)),
            Meta::NameValue(pair) => {
                let name = pair.path.require_ident()?.to_string();
                let Expr::Lit(ExprLit {
                    lit: Lit::Str(value),
                    ..
                }) = &pair.value
                else {
                    return Err(input.error("expected a string"));
                };
                let value = value.value();
                let value = if name == "feature" {
                    plain(&value)
                } else {
                    value
                };
                Ok(Condition::Is(name, Some(value)))
            }
            Meta::List(list) => {
                let inner =
                    list.parse_args_with(Punctuated::<Condition, Token![,]>::parse_terminated)?;
                let mut inner: Vec<Condition> = inner.into_iter().collect();
                match list.path.require_ident()?.to_string().as_str() {
                    "all" => Ok(Condition::All(inner)),
                    "any" => Ok(Condition::Any(inner)),
                    "not" if inner.len() == 1 => Ok(Condition::Not(Box::new(inner.remove(0)))),
                    _ => Err(input.error("expected `all`, `any` or `not`")),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::{Cfg, Truth};

    #[test]
    fn conditions_hold_fail_or_depend_on_the_target() {
        let mut cfg = Cfg::default();
        for text in ["unix", "target_os=\"linux\"", "feature=\"with-dash\""] {
            cfg.add(text);
        }
        let truth = |attribute| cfg.of(&[attribute]);
        let yes = [
            parse_quote!(#[cfg(unix)]),
            parse_quote!(#[cfg(all())]),
            parse_quote!(#[cfg(any(windows, target_os = "linux"))]),
            parse_quote!(#[cfg(not(windows))]),
            parse_quote!(#[cfg(feature = "with-dash")]),
            parse_quote!(#[cfg(true)]),
            parse_quote!(#[cfg(any(unix, test))]),
            parse_quote!(#[inline]),
        ];
        for attribute in yes {
            assert_eq!(truth(attribute), Truth::Yes);
        }
        let no = [
            parse_quote!(#[cfg(windows)]),
            parse_quote!(#[cfg(any())]),
            parse_quote!(#[cfg(all(unix, feature = "other"))]),
            parse_quote!(#[cfg(all(windows, test))]),
            parse_quote!(#[cfg(false)]),
        ];
        for attribute in no {
            assert_eq!(truth(attribute), Truth::No);
        }
        let maybe = [
            parse_quote!(#[cfg(test)]),
            parse_quote!(#[cfg(not(test))]),
            parse_quote!(#[cfg(all(unix, debug_assertions))]),
            parse_quote!(#[cfg(version("1.95"))]),
        ];
        for attribute in maybe {
            assert_eq!(truth(attribute), Truth::Maybe);
        }
    }
}
