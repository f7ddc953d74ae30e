//! Stands for `#[test]` in the published suites of other crates: the body of the test runs inside a task.
//!
//! With `CFFI_IN_TASK=no` in the environment it runs on the test's own thread, where every wrapped function is a plain call:
//! so one build tells whether the runtime makes a difference.

use std::mem;

use proc_macro::TokenStream;
use proc_macro2::{Span, TokenStream as Tokens};
use quote::quote;
use syn::{Ident, ItemFn, Visibility, parse_macro_input};

/// Runs the function as a test, inside a task of the runtime. The crate must have `cffi` among its dependencies.
#[proc_macro_attribute]
pub fn test(_: TokenStream, item: TokenStream) -> TokenStream {
    in_task(parse_macro_input!(item as ItemFn)).into()
}

fn in_task(mut body: ItemFn) -> Tokens {
    let name = mem::replace(&mut body.sig.ident, Ident::new("body", Span::call_site()));
    let attributes = mem::take(&mut body.attrs);
    let visibility = mem::replace(&mut body.vis, Visibility::Inherited);
    let run = quote! {
        #body
        let report = || ::std::process::Termination::report(body());
        if ::std::env::var_os("CFFI_IN_TASK").is_some_and(|set| set == "no") {
            report()
        } else {
            match ::cffi::block_on(async { ::cffi::spawn(async move { report() }).await }) {
                Ok(code) => code,
                Err(error) => ::std::panic::resume_unwind(error.into_panic()),
            }
        }
    };
    let should_panic = |attribute: &syn::Attribute| attribute.path().is_ident("should_panic");
    if attributes.iter().any(should_panic) {
        // The harness wants such a function to return nothing.
        return quote!(#[test] #(#attributes)* #visibility fn #name() { let _code = { #run }; });
    }
    quote!(#[test] #(#attributes)* #visibility fn #name() -> ::std::process::ExitCode { #run })
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::in_task;

    #[test]
    fn a_test_keeps_its_name_and_attributes_and_runs_in_a_task() {
        let text = in_task(parse_quote! {
            #[cfg(unix)]
            fn reads() -> Result<(), String> {
                Ok(())
            }
        })
        .to_string();
        assert!(
            text.starts_with("# [test] # [cfg (unix)] fn reads ()"),
            "{text}"
        );
        assert!(
            text.contains("fn body () -> Result < () , String >"),
            "{text}"
        );
        assert!(text.contains(":: cffi :: spawn"), "{text}");
    }

    #[test]
    fn a_test_that_should_panic_returns_nothing() {
        let text = in_task(parse_quote! {
            #[should_panic(expected = "no")]
            fn refuses() {
                panic!("no")
            }
        })
        .to_string();
        assert!(text.contains("fn refuses () {"), "{text}");
    }
}
