//! The list in `#[cffi(..)]`: words, `word = value` and `word(..)`. What they mean depends on where they stand, which is `check`'s to know.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, Token, token};

use crate::report::Errors;

/// One option as it is written.
pub(crate) struct Written {
    pub(crate) word: Ident,
    pub(crate) value: Value,
}

/// What follows the word.
pub(crate) enum Value {
    None,
    /// `= value`
    Equals(TokenStream),
    /// `(..)`
    List(TokenStream),
}

impl ToTokens for Written {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.word.to_tokens(tokens);
        match &self.value {
            Value::None => {}
            Value::Equals(value) | Value::List(value) => value.to_tokens(tokens),
        }
    }
}

/// Reads a list of options.
pub(crate) fn read(list: TokenStream, errors: &mut Errors) -> Vec<Written> {
    let mut options = Vec::new();
    let read = |input: ParseStream| {
        while !input.is_empty() {
            options.push(option(input)?);
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    if let Err(error) = read.parse2(list) {
        errors.push(error);
    }
    options
}

fn option(input: ParseStream) -> syn::Result<Written> {
    // `crate` and `unsafe` are keywords.
    let word = input.call(Ident::parse_any)?;
    let value = if input.peek(Token![=]) {
        let equals: Token![=] = input.parse()?;
        let value = value(input)?;
        if value.is_empty() {
            return Err(syn::Error::new_spanned(
                equals,
                format!("nothing follows\nhelp: write `{word} = ..`"),
            ));
        }
        Value::Equals(value)
    } else if input.peek(token::Paren) {
        let list;
        syn::parenthesized!(list in input);
        Value::List(list.parse()?)
    } else {
        Value::None
    };
    Ok(Written { word, value })
}

/// Everything up to the next comma that does not stand between `<` and `>`.
fn value(input: ParseStream) -> syn::Result<TokenStream> {
    let mut value = TokenStream::new();
    let mut depth = 0_usize;
    let mut arrow = false;
    while !(input.is_empty() || (depth == 0 && input.peek(Token![,]))) {
        let token = TokenTree::parse(input)?;
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => depth += 1,
                '>' if !arrow => depth = depth.saturating_sub(1),
                _ => {}
            }
            arrow = punct.as_char() == '-' && punct.spacing() == Spacing::Joint;
        }
        value.extend([token]);
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{Value, read};
    use crate::report::Errors;

    fn spelled(list: proc_macro2::TokenStream) -> (Vec<String>, Vec<String>) {
        let mut errors = Errors::default();
        let options = read(list, &mut errors);
        let spell = |option: super::Written| match option.value {
            Value::None => option.word.to_string(),
            Value::Equals(value) => format!("{} = {value}", option.word),
            Value::List(list) => format!("{}({list})", option.word),
        };
        (options.into_iter().map(spell).collect(), errors.messages())
    }

    #[test]
    fn words_values_and_lists() {
        let (options, errors) = spelled(quote!(leaf, errno(clear), ret = c_int, crate = a::b,));
        assert_eq!(
            options,
            ["leaf", "errno(clear)", "ret = c_int", "crate = a :: b"]
        );
        assert_eq!(errors, [""; 0]);
    }

    #[test]
    fn a_comma_in_a_type_does_not_end_it() {
        let (options, _) = spelled(quote!(ret = Pair<A, B>, cb = fn(u8) -> u8, leaf));
        assert_eq!(
            options,
            ["ret = Pair < A , B >", "cb = fn (u8) -> u8", "leaf"]
        );
    }

    #[test]
    fn what_stands_before_an_error_is_kept() {
        let (options, errors) = spelled(quote!(leaf, 7));
        assert_eq!(options, ["leaf"]);
        assert_eq!(errors, ["expected ident"]);
        let (_, errors) = spelled(quote!(ret = , leaf));
        assert_eq!(errors, ["nothing follows\nhelp: write `ret = ..`"]);
        let (_, errors) = spelled(quote!(leaf blocking));
        assert_eq!(errors, ["expected `,`"]);
    }
}
