//! The attributes of an item, sorted by where they go: the wrapper, the declaration of the C function, or us.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, Ident, Lit, Meta, Path, Token, parse_quote};

use super::options::{self, Written};
use crate::report::Errors;

/// The lint that is an error for declarations, unless an attribute of theirs says otherwise.
pub(crate) const FFI_SAFETY: &str = "improper_ctypes";

/// Sorted attributes.
#[derive(Default)]
pub(crate) struct Attributes {
    /// What stands in `#[cffi(..)]`.
    pub(crate) options: Vec<Written>,
    /// For the wrapper alone: documentation, `must_use`, lints, and all that we do not know.
    pub(crate) wrapper: Vec<Attribute>,
    /// For the declaration alone: `link_name` and its kind.
    pub(crate) declaration: Vec<Attribute>,
    /// `cfg`, for both.
    pub(crate) cfg: Vec<Attribute>,
    /// The symbol's name, where `link_name` gives it without a condition.
    pub(crate) link_name: Option<String>,
}

impl Attributes {
    /// Sorts the attributes of a function.
    pub(crate) fn of_function(attributes: Vec<Attribute>, errors: &mut Errors) -> Attributes {
        let mut sorted = Attributes::default();
        let mut seen = false;
        for attribute in attributes {
            if is_cffi(attribute.path()) {
                if seen {
                    errors.at(
                        &attribute,
                        "a second `#[cffi(..)]` on one item",
                        "put all options into one list",
                    );
                    continue;
                }
                seen = true;
                sorted.options = options_of(&attribute, errors);
            } else if attribute.path().is_ident("cfg") {
                sorted.cfg.push(attribute);
            } else if attribute.path().is_ident("cfg_attr") {
                sorted.split(&attribute, errors);
            } else {
                sorted.put(attribute);
            }
        }
        sorted
    }

    fn put(&mut self, attribute: Attribute) {
        match place(&attribute.meta) {
            Place::Wrapper => self.wrapper.push(attribute),
            Place::Declaration => {
                self.link_name = link_name(&attribute).or(self.link_name.take());
                self.declaration.push(attribute);
            }
            Place::Both => {
                self.wrapper.push(attribute.clone());
                self.declaration.push(attribute);
            }
        }
    }

    /// Each attribute in a `cfg_attr` goes to its own place, under the condition.
    fn split(&mut self, attribute: &Attribute, errors: &mut Errors) {
        let Some((condition, metas)) = conditional(attribute) else {
            // Not a `cfg_attr` that we can read: rustc says what is wrong with it.
            self.wrapper.push(attribute.clone());
            return;
        };
        for meta in metas {
            if is_cffi(meta.path()) {
                conditional_cffi(&meta, errors);
                continue;
            }
            let place = if meta.path().is_ident("cfg") {
                Place::Both
            } else {
                place(&meta)
            };
            let conditional: Attribute = parse_quote!(#[cfg_attr(#condition, #meta)]);
            if place != Place::Declaration {
                self.wrapper.push(conditional.clone());
            }
            if place != Place::Wrapper {
                self.declaration.push(conditional);
            }
        }
    }
}

/// Reports each `cfg_attr` that holds `cffi`, on a parameter, a static or the block.
pub(crate) fn refuse_conditional(attributes: &[Attribute], errors: &mut Errors) {
    for attribute in attributes {
        if !attribute.path().is_ident("cfg_attr") {
            continue;
        }
        for meta in conditional(attribute)
            .into_iter()
            .flat_map(|(_, metas)| metas)
        {
            if is_cffi(meta.path()) {
                conditional_cffi(&meta, errors);
            }
        }
    }
}

/// Whether this is our attribute, by its plain name or as `cffi::cffi`.
pub(crate) fn is_cffi(path: &Path) -> bool {
    path.segments
        .last()
        .is_some_and(|last| last.ident == "cffi")
}

/// The options in a `#[cffi(..)]`.
pub(crate) fn options_of(attribute: &Attribute, errors: &mut Errors) -> Vec<Written> {
    match &attribute.meta {
        Meta::Path(_) => Vec::new(),
        Meta::List(list) => options::read(list.tokens.clone(), errors),
        Meta::NameValue(_) => {
            errors.at(attribute, "`#[cffi]` takes a list", "write `#[cffi(..)]`");
            Vec::new()
        }
    }
}

/// Whether this sets the level of a lint.
pub(crate) fn is_lint(path: &Path) -> bool {
    ["allow", "expect", "warn", "deny", "forbid"]
        .iter()
        .any(|level| path.is_ident(level))
}

/// Whether this sets the level of [`FFI_SAFETY`].
pub(crate) fn is_about_ffi_safety(meta: &Meta) -> bool {
    is_lint(meta.path()) && meta.to_token_stream().to_string().contains(FFI_SAFETY)
}

/// The lint level of a block, as it holds for each of its functions: what is expected of the block need not happen in all of them.
pub(crate) fn for_each_function(mut lint: Attribute) -> Attribute {
    let path = match &mut lint.meta {
        Meta::List(list) => &mut list.path,
        Meta::NameValue(pair) => &mut pair.path,
        Meta::Path(path) => path,
    };
    if path.is_ident("expect") {
        *path = Ident::new("allow", path.span()).into();
    }
    lint
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Wrapper,
    Declaration,
    Both,
}

fn place(meta: &Meta) -> Place {
    let path = meta.path();
    if ["link_name", "link_ordinal"]
        .iter()
        .any(|name| path.is_ident(name))
    {
        return Place::Declaration;
    }
    if !is_about_ffi_safety(meta) {
        return Place::Wrapper;
    }
    // An expectation must be met where it stands.
    if path.is_ident("expect") {
        Place::Declaration
    } else {
        Place::Both
    }
}

fn link_name(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("link_name") => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(name),
                ..
            }) => Some(name.value()),
            _ => None,
        },
        _ => None,
    }
}

/// The condition of a `cfg_attr`, and the attributes under it.
fn conditional(attribute: &Attribute) -> Option<(TokenStream, Vec<Meta>)> {
    let read = |input: ParseStream| {
        let condition = Meta::parse(input)
            .map(ToTokens::into_token_stream)
            .or_else(|_| syn::LitBool::parse(input).map(ToTokens::into_token_stream))?;
        input.parse::<Token![,]>()?;
        let metas = Punctuated::<Meta, Token![,]>::parse_terminated(input)?;
        Ok((condition, metas.into_iter().collect()))
    };
    let list = attribute.meta.require_list().ok()?;
    read.parse2(list.tokens.clone()).ok()
}

fn conditional_cffi(meta: &Meta, errors: &mut Errors) {
    errors.at(
        meta.path(),
        "`cffi` in a `cfg_attr` inside a block: the macro runs before the condition is known",
        "declare the item twice, each time with its own `#[cfg(..)]`",
    );
}

#[cfg(test)]
mod tests {
    use quote::{ToTokens, quote};
    use syn::Attribute;
    use syn::parse::Parser;

    use super::Attributes;
    use crate::report::Errors;

    fn sorted(attributes: proc_macro2::TokenStream) -> (Attributes, Vec<String>) {
        let attributes = Attribute::parse_outer
            .parse2(attributes)
            .expect("attributes");
        let mut errors = Errors::default();
        let sorted = Attributes::of_function(attributes, &mut errors);
        (sorted, errors.messages())
    }

    fn spelled(attributes: &[Attribute]) -> Vec<String> {
        attributes
            .iter()
            .map(|attribute| attribute.to_token_stream().to_string().replace(' ', ""))
            .collect()
    }

    #[test]
    fn each_attribute_goes_to_its_place() {
        let (sorted, errors) = sorted(quote! {
            /// Docs.
            #[cfg(unix)]
            #[cffi(leaf)]
            #[link_name = "x"]
            #[must_use]
            #[allow(dead_code)]
            #[allow(improper_ctypes)]
            #[expect(improper_ctypes)]
        });
        assert_eq!(
            spelled(&sorted.wrapper),
            [
                "#[doc=r\"Docs.\"]",
                "#[must_use]",
                "#[allow(dead_code)]",
                "#[allow(improper_ctypes)]"
            ]
        );
        assert_eq!(
            spelled(&sorted.declaration),
            [
                "#[link_name=\"x\"]",
                "#[allow(improper_ctypes)]",
                "#[expect(improper_ctypes)]"
            ]
        );
        assert_eq!(spelled(&sorted.cfg), ["#[cfg(unix)]"]);
        assert_eq!(sorted.options.len(), 1);
        assert_eq!(sorted.link_name.as_deref(), Some("x"));
        assert_eq!(errors, [""; 0]);
    }

    #[test]
    fn a_cfg_attr_is_split() {
        let (sorted, errors) = sorted(quote! {
            #[cfg_attr(all(windows, not(x)), link_name = "w", must_use)]
        });
        assert_eq!(
            spelled(&sorted.wrapper),
            ["#[cfg_attr(all(windows,not(x)),must_use)]"]
        );
        assert_eq!(
            spelled(&sorted.declaration),
            ["#[cfg_attr(all(windows,not(x)),link_name=\"w\")]"]
        );
        assert_eq!(sorted.link_name, None);
        assert_eq!(errors, [""; 0]);
    }

    #[test]
    fn cffi_in_a_cfg_attr_and_twice_is_refused() {
        assert_eq!(sorted(quote!(#[cfg_attr(unix, cffi(leaf))])).1.len(), 1);
        assert_eq!(sorted(quote!(#[cffi(leaf)] #[cffi(errno)])).1.len(), 1);
        assert_eq!(sorted(quote!(#[cffi = 3])).1.len(), 1);
    }
}
