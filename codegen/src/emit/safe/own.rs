//! Declarations that differ from the plain ones in `sys`: with closures, with `errno`, with a panic that waits, instances of variadic functions.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::{shim, types};
use super::{callback, kept};
use crate::annotated::{Annotated, Argument, CallKind, Failure, Return, Role, Safe};
use crate::model::{Parameter, Type};

/// Whether a callback's panic must wait until what the call did to ownership is settled: C made a handle, a string or a struct of ours, or it keeps a closure, or keeps one no more.
pub(super) fn holds(annotated: &Annotated, item: &Safe) -> bool {
    let constructs = matches!(item.role, Role::Constructor { .. });
    let makes = |argument: &Argument| match argument {
        Argument::OutHandle { .. } | Argument::OutString { .. } => true,
        Argument::Itself => constructs,
        Argument::Callback(said) => said.is_kept(),
        _ => false,
    };
    let returns = matches!(item.returns, Return::Handle { .. } | Return::String { .. });
    matches!(item.kind, CallKind::Full | CallKind::Blocking)
        && (returns || item.arguments.iter().any(makes) || kept::releases(annotated, item))
        && annotated
            .safe
            .iter()
            .any(|other| other.callbacks().next().is_some())
}

/// Whether a function is called by a declaration of its own.
pub(super) fn is_own(annotated: &Annotated, item: &Safe) -> bool {
    let callback =
        |argument: &Argument| matches!(argument, Argument::Callback(said) if !said.is_kept());
    let errno = matches!(
        item.failure,
        Failure::Errno | Failure::ErrnoClear | Failure::ErrnoReturned
    );
    item.instance.is_some()
        || errno
        || holds(annotated, item)
        || item.arguments.iter().any(callback)
}

/// The declared name.
pub(super) fn name(item: &Safe) -> proc_macro2::Ident {
    match item.role.handle() {
        Some(handle) => format_ident!("{}_{}", handle.to_lowercase(), item.name),
        None => format_ident!("{}", item.name),
    }
}

/// The declared name of the function that takes no closure.
pub(super) fn without(item: &Safe) -> proc_macro2::Ident {
    format_ident!("{}_without", name(item))
}

/// Whether the closure at this position is there for the call only.
pub(super) fn is_scoped(item: &Safe, of: usize) -> bool {
    matches!(&item.arguments[of], Argument::Callback(said) if !said.is_kept())
}

/// The types of all arguments, those of an instance included.
pub(super) fn types_of(annotated: &Annotated, item: &Safe) -> (Vec<Parameter>, Type) {
    let Some(function) = annotated.model.function(&item.c) else {
        return (Vec::new(), Type::default());
    };
    let mut parameters = function.parameters.clone();
    let behind = item.instance.iter().flatten();
    parameters.extend(behind.map(|ty| Parameter {
        ty: ty.clone(),
        ..Parameter::default()
    }));
    (parameters, function.returns.clone())
}

/// `mod own`, if there is anything in it.
pub(super) fn declarations(annotated: &Annotated) -> TokenStream {
    let items: Vec<TokenStream> = { annotated.safe.iter() }
        .filter(|item| is_own(annotated, item))
        .flat_map(|item| {
            let plain = callback::optional(item).map(|_| declaration(annotated, item, false));
            [Some(declaration(annotated, item, true)), plain]
        })
        .flatten()
        .collect();
    if items.is_empty() {
        return TokenStream::new();
    }
    quote! {
        /// C functions as they are called here: with closures, with `errno`, with more arguments than are declared, or so that a closure's panic waits until what they made has an owner.
        #[allow(clashing_extern_declarations, clippy::too_many_arguments, clippy::type_complexity, reason = "the declarations are C's, some with closures and without")]
        mod own {
            use super::raw;
            #[cffi::cffi]
            unsafe extern "C" {
                #(#items)*
            }
        }
    }
}

/// A function with closures, or as C declares it: for a call without a closure that is optional.
fn declaration(annotated: &Annotated, item: &Safe, with_closures: bool) -> TokenStream {
    let name = match with_closures {
        true => name(item),
        false => without(item),
    };
    let (parameters, returns) = types_of(annotated, item);
    let written =
        item.arguments
            .iter()
            .zip(&parameters)
            .enumerate()
            .map(|(index, (argument, parameter))| {
                let name = format_ident!("a{}", index);
                match argument {
                    Argument::Callback(said) if with_closures && !said.is_kept() => match parameter
                        .ty
                        .signature()
                    {
                        Some(signature) => callback::declared(annotated, said, signature, &name),
                        None => quote!(#name: ()),
                    },
                    Argument::CallbackData(of) if with_closures && is_scoped(item, *of) => {
                        quote!(_: cffi::Data)
                    }
                    _ => {
                        let ty = types::rust(&parameter.ty);
                        quote!(#name: #ty)
                    }
                }
            });
    let mut options = Vec::new();
    match item.kind {
        CallKind::Full => {}
        CallKind::NoCallback => options.push(quote!(nocallback)),
        CallKind::Leaf => options.push(quote!(leaf)),
        CallKind::Blocking => options.push(quote!(blocking)),
    }
    let errno = match item.failure {
        Failure::Errno => Some(quote!(errno)),
        Failure::ErrnoClear => Some(quote!(errno(clear))),
        Failure::ErrnoReturned => Some(quote!(errno(returned), ret = ::std::ffi::c_int)),
        Failure::Never | Failure::Error { .. } => None,
    };
    let c_type = (!returns.is_void()).then(|| types::rust(&returns));
    let c_type = c_type.unwrap_or_else(|| quote!(()));
    let result = match &errno {
        None => c_type,
        Some(_) if item.failure == Failure::ErrnoReturned => quote!(::std::io::Result<()>),
        Some(_) => quote!(::std::io::Result<#c_type>),
    };
    let result = match holds(annotated, item) {
        true => quote!(-> cffi::Held<#result>),
        false if result.to_string() == "()" => TokenStream::new(),
        false => quote!(-> #result),
    };
    options.extend(errno);
    let c = symbol(annotated, &item.c);
    let mut link = quote!(#[link_name = #c]);
    if let Some(types) = &item.instance {
        let function = types::ident(item.c.clone());
        let fixed = parameters.len() - types.len();
        options.push(quote!(variadic = #function));
        let fixed = proc_macro2::Literal::usize_unsuffixed(fixed);
        options.push(quote!(fixed = #fixed));
        link = TokenStream::new();
    }
    let options = (!options.is_empty()).then(|| quote!(#[cffi(#(#options),*)]));
    quote!(#options #link pub(super) unsafe fn #name(#(#written),*) #result;)
}

/// The symbol of a function, which is the shim's if it has none of its own.
fn symbol(annotated: &Annotated, c: &str) -> String {
    match { annotated.shims.iter() }.any(|shim| shim.function.name == c) {
        true => shim::symbol(c),
        false => {
            let function = annotated.model.function(c);
            let symbol = function.and_then(|one| one.symbol.clone());
            symbol.unwrap_or_else(|| c.to_owned())
        }
    }
}
