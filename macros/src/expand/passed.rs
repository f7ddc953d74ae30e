//! From C into Rust: the entry into the runtime around a body, and what the body sees of what C passed.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Path, ReturnType};

use crate::check::written;
use crate::model::{Conversion, OnPanic, Parameter, To};

/// The call into the runtime, which runs `body`, a block; `name` is what messages call the callback.
///
/// The record stands in a block of its own, where it hides nothing that the user's tokens name.
pub(crate) fn entry(
    on_panic: &OnPanic,
    name: &str,
    output: &ReturnType,
    body: &TokenStream,
    runtime: &Path,
) -> TokenStream {
    let record = quote! {{
        static CALLBACK: #runtime::private::Callback = #runtime::private::Callback::new(#name);
        &CALLBACK
    }};
    let run = quote!(move || #output #body);
    match on_panic {
        OnPanic::Value(value) => {
            quote!(#runtime::private::callback_or(#record, || #output { #value }, #run))
        }
        OnPanic::Abort => quote!(#runtime::private::callback_or_abort(#record, #run)),
        OnPanic::Unwind => quote!(#runtime::private::callback_or_unwind(#record, #run)),
    }
}

/// `let` of what references borrow from that are there for one run only: those without a lifetime that has a name. Nothing, if there is none.
pub(crate) fn this_run<'a>(
    mut parameters: impl Iterator<Item = &'a Parameter>,
    runtime: &Path,
) -> Option<TokenStream> {
    let lent = parameters.find(|parameter| is_lent(parameter))?;
    let this_run = this_run_of(lent);
    Some(quote!(let #this_run = #runtime::private::ThisRun;))
}

fn is_lent(parameter: &Parameter) -> bool {
    let is_reference = !matches!(
        parameter.conversion,
        Conversion::None | Conversion::Closure(_) | Conversion::Data
    );
    is_reference && written::lifetime(&parameter.written).is_none()
}

/// The variable's name, where an error about the parameter is to stand.
fn this_run_of(parameter: &Parameter) -> Ident {
    let place = Span::mixed_site().located_at(parameter.written.span());
    Ident::new("__cffi_this_run", place)
}

/// `let` of what the body sees, under the parameter's name; `name` is what C passed. It happens inside the body's protection: what C passes wrongly is a panic like any other.
pub(crate) fn conversion(
    parameter: &Parameter,
    name: &Ident,
    length: Option<&Ident>,
    callback: &str,
    runtime: &Path,
) -> Option<TokenStream> {
    let Parameter {
        name: seen,
        written,
        conversion,
        ..
    } = parameter;
    let run = match is_lent(parameter) {
        true => {
            let this_run = this_run_of(parameter);
            quote!(&#this_run)
        }
        false => quote!(&#runtime::private::ThisRun),
    };
    let callback = Literal::string(callback);
    let shown = seen.unraw().to_string();
    let converted = match conversion {
        Conversion::None | Conversion::Closure(_) | Conversion::Data => return None,
        Conversion::CStr => quote!(#runtime::private::passed_c_str(#run, #name, #callback, #shown)),
        Conversion::OptionalCStr => quote!(#runtime::private::passed_optional_c_str(#run, #name)),
        Conversion::Reference {
            optional: false,
            to: To::Read,
            ..
        } => quote!(#runtime::private::passed_ref(#run, #name, #callback, #shown)),
        Conversion::Reference {
            optional: false, ..
        } => quote!(#runtime::private::passed_mut(#run, #name, #callback, #shown)),
        Conversion::Reference {
            optional: true,
            to: To::Read,
            ..
        } => quote!(#runtime::private::passed_optional_ref(#run, #name)),
        Conversion::Reference { optional: true, .. } => {
            quote!(#runtime::private::passed_optional_mut(#run, #name))
        }
        Conversion::Slice { to, .. } => {
            let convert = match to {
                To::Read => quote!(passed_slice),
                To::Write => quote!(passed_slice_mut),
                To::Fill => quote!(passed_slice_uninit),
            };
            quote!(#runtime::private::#convert(#run, #name, #length, #callback, #shown))
        }
    };
    // C passes what the signature says, for as long as the callback runs: whoever wrote the signature says so.
    Some(quote!(let #seen: #written = unsafe { #converted };))
}
