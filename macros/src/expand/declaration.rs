//! The declaration of the C function itself: in the wrapper's body, and outside under its own name where `raw` asks for it.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{GenericParam, LitStr, ReturnType, Type};

use super::closure;
use super::names::Names;
use crate::model::{Block, Conversion, Function, Output, Parameter, To};
use crate::parse::attributes::{FFI_SAFETY, is_about_ffi_safety};

/// A parameter as C has it.
pub(crate) struct CParameter {
    pub(crate) name: Ident,
    pub(crate) c_type: TokenStream,
}

/// The ABI of the declarations. This is the one place that chooses it.
///
/// A function is declared as other crates declare it, because rustc warns of declarations that differ, also where a panic may leave it:
/// the wrapper calls that one through [`opaque_pointer`], whose type says so. Only who asks for the plain function with `raw` calls a declaration of such a function.
fn abi(function: &Function, block: &Block) -> LitStr {
    match function.raw {
        Some(_) if function.unwinds => unwinding_abi(block),
        _ => block.abi.clone(),
    }
}

fn unwinding_abi(block: &Block) -> LitStr {
    LitStr::new(&format!("{}-unwind", block.abi.value()), block.abi.span())
}

/// The C function as a pointer that may unwind, and that the optimiser cannot see through.
///
/// A direct call would be one of a function that does not unwind, if that is what its declaration says, or that of a -sys crate with which
/// link-time optimisation merges it: a panic through it would die. A call through a pointer keeps the ABI of its type, and the two ABIs differ in nothing else.
pub(crate) fn opaque_pointer(function: &Function, block: &Block) -> TokenStream {
    let (abi, unwinding) = (abi(function, block), unwinding_abi(block));
    let name = &function.c_name;
    let parameters = parameters(function, block);
    let types = parameters[..before_dots(function)]
        .iter()
        .map(|CParameter { c_type, .. }| quote!(#c_type));
    let list: Vec<TokenStream> = types.chain(function.fixed.map(|_| quote!(...))).collect();
    let output = output(function);
    if function.raw.is_some() {
        return quote!(::core::hint::black_box(#name as unsafe extern #abi fn(#(#list),*) #output));
    }
    quote! {
        ::core::hint::black_box(::core::mem::transmute::<
            unsafe extern #abi fn(#(#list),*) #output,
            unsafe extern #unwinding fn(#(#list),*) #output,
        >(#name))
    }
}

/// The declaration in the wrapper's body, where the types resolve as they do in its signature.
pub(crate) fn inside(function: &Function, block: &Block) -> TokenStream {
    let abi = abi(function, block);
    let attributes = &function.attributes.declaration;
    let name = &function.c_name;
    let signature = signature(function, block);
    let ffi_safety = ffi_safety(block);
    quote! {
        #ffi_safety
        unsafe extern #abi {
            #(#attributes)*
            fn #name #signature;
        }
    }
}

/// The plain C function that `raw = NAME` asks for.
pub(crate) fn raw(function: &Function, block: &Block) -> TokenStream {
    let Some(name) = &function.raw else {
        return TokenStream::new();
    };
    let Block { lints, .. } = block;
    let abi = abi(function, block);
    let visibility = &function.visibility;
    let cfg = &function.attributes.cfg;
    let attributes = &function.attributes.declaration;
    let symbol = function.c_name.unraw().to_string();
    // A condition on the user's `link_name` leaves ours for the other cases.
    let own_link_name = (function.attributes.link_name.is_none() && *name != symbol)
        .then(|| quote!(#[link_name = #symbol]));
    let signature = signature(function, block);
    let docs = format!(
        " The plain C function behind [`{}`].",
        function.name.unraw()
    );
    let ffi_safety = ffi_safety(block);
    quote! {
        #(#lints)*
        #ffi_safety
        unsafe extern #abi {
            #[doc = #docs]
            #(#cfg)*
            #(#attributes)*
            #own_link_name
            #visibility fn #name #signature;
        }
    }
}

/// What may go to C is rustc's to judge, and its word is final unless the block says otherwise.
fn ffi_safety(block: &Block) -> TokenStream {
    let lint = format_ident!("{FFI_SAFETY}");
    let unless = block
        .lints
        .iter()
        .filter(|lint| is_about_ffi_safety(&lint.meta));
    quote!(#[deny(#lint)] #(#unless)*)
}

/// Generics, parameters and result.
fn signature(function: &Function, block: &Block) -> TokenStream {
    let names = parameters(function, block);
    let parameters = names[..before_dots(function)]
        .iter()
        .map(|CParameter { name, c_type }| quote!(#name: #c_type));
    let dots = function.fixed.map(|_| quote!(...));
    let list: Vec<TokenStream> = parameters.chain(dots).collect();
    let output = output(function);
    let signature = quote!((#(#list),*) #output);
    let lifetimes = lifetimes(function, &signature);
    quote!(#lifetimes #signature)
}

/// The lifetimes that the C types mention; others would be unused.
fn lifetimes(function: &Function, signature: &TokenStream) -> Option<TokenStream> {
    let names: Vec<_> = function
        .generics
        .params
        .iter()
        .filter_map(|parameter| match parameter {
            GenericParam::Lifetime(lifetime) => Some(&lifetime.lifetime),
            _ => None,
        })
        .filter(|lifetime| mentions(signature.clone(), &lifetime.ident))
        .collect();
    (!names.is_empty()).then(|| quote!(<#(#names),*>))
}

fn mentions(tokens: TokenStream, lifetime: &Ident) -> bool {
    let mut tick = false;
    tokens.into_iter().any(|token| {
        let after_tick = tick;
        tick = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
        match token {
            TokenTree::Group(group) => mentions(group.stream(), lifetime),
            TokenTree::Ident(ident) => after_tick && ident == *lifetime,
            _ => false,
        }
    })
}

/// The parameters as C has them: a slice is two.
pub(crate) fn parameters(function: &Function, block: &Block) -> Vec<CParameter> {
    let mut parameters = Vec::new();
    let names = Names::of(function);
    let named = names.parameters.into_iter().zip(names.lengths);
    for (parameter, (name, length_name)) in function.parameters.iter().zip(named) {
        let c_type = match &parameter.conversion {
            Conversion::Closure(closure) => closure::pointer_type(closure, &block.abi),
            _ => c_type(parameter),
        };
        let name = match &parameter.conversion {
            Conversion::Data => name,
            _ => parameter.name.clone(),
        };
        parameters.push(CParameter { name, c_type });
        if let (Conversion::Slice { length, .. }, Some(name)) = (&parameter.conversion, length_name)
        {
            let c_type = length.to_token_stream();
            parameters.push(CParameter { name, c_type });
        }
    }
    parameters
}

/// The type of what C has for a parameter that is no closure; for a slice, its first element's pointer.
pub(crate) fn c_type(parameter: &Parameter) -> TokenStream {
    match &parameter.conversion {
        Conversion::None | Conversion::Closure(_) => parameter.written.to_token_stream(),
        Conversion::Data => quote!(*mut ::core::ffi::c_void),
        Conversion::CStr | Conversion::OptionalCStr => c_string(),
        Conversion::Reference { to, target, .. } => pointer(*to, target),
        Conversion::Slice { to, element, .. } => pointer(*to, element),
    }
}

/// How many of C's parameters come before its dots: all, if it has none.
pub(crate) fn before_dots(function: &Function) -> usize {
    let fixed = function.fixed.unwrap_or(function.parameters.len());
    let slices = function.parameters[..fixed]
        .iter()
        .filter(|parameter| matches!(parameter.conversion, Conversion::Slice { .. }));
    fixed + slices.count()
}

/// The result as C has it.
pub(crate) fn output(function: &Function) -> TokenStream {
    match &function.output {
        Output::Plain(ReturnType::Default) => TokenStream::new(),
        Output::Plain(output) => output.to_token_stream(),
        Output::CStr(_) | Output::OptionalCStr(_) => {
            let string = c_string();
            quote!(-> #string)
        }
        Output::Errno(errno) => errno
            .c_type
            .as_ref()
            .map(|c_type| quote!(-> #c_type))
            .unwrap_or_default(),
    }
}

fn c_string() -> TokenStream {
    quote!(*const ::core::ffi::c_char)
}

fn pointer(to: To, target: &Type) -> TokenStream {
    match to {
        To::Read => quote!(*const #target),
        To::Write | To::Fill => quote!(*mut #target),
    }
}

/// The name that people read: C's own.
pub(crate) fn shown_name(function: &Function) -> Literal {
    let name = function
        .attributes
        .link_name
        .clone()
        .unwrap_or_else(|| function.c_name.unraw().to_string());
    Literal::string(&name)
}
