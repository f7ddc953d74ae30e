//! What a function under `#[cffi]` is in C: a reference is a pointer, a slice is a pointer and a length.

use quote::format_ident;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Error, FnArg, GenericArgument, Ident, ItemFn, Meta, Pat, PatType, PathArguments,
    Token, Type, TypeReference, parse_quote,
};

/// The function with C's types, and without a body or our attributes.
pub(super) fn to_c(function: &ItemFn) -> syn::Result<ItemFn> {
    let ours = function.attrs.iter().any(is_cffi);
    let mut function = function.clone();
    function.attrs.retain(|attribute| !is_cffi(attribute));
    function.block = parse_quote!({ loop {} });
    if ours {
        let mut inputs = Punctuated::new();
        for (index, input) in function.sig.inputs.iter().enumerate() {
            let FnArg::Typed(parameter) = input else {
                return Err(Error::new_spanned(input, "a C function has no `self`"));
            };
            for converted in parameter_in_c(parameter, index)? {
                inputs.push(FnArg::Typed(converted));
            }
        }
        function.sig.inputs = inputs;
        function.sig.generics = syn::Generics::default();
    }
    Ok(function)
}

/// One parameter, or the two of a slice.
fn parameter_in_c(parameter: &PatType, index: usize) -> syn::Result<Vec<PatType>> {
    let name = match &*parameter.pat {
        Pat::Ident(pattern) => pattern.ident.clone(),
        _ => format_ident!("argument_{}", index + 1),
    };
    let optional = inside(&parameter.ty, "Option");
    let Some(reference) = reference(&parameter.ty).or_else(|| optional.and_then(reference)) else {
        let ty = &parameter.ty;
        return Ok(vec![parse_quote!(#name: #ty)]);
    };
    if let Type::Slice(slice) = peel(&reference.elem) {
        let element = &slice.elem;
        let pointer = pointer(reference, element);
        let length = length(parameter)?;
        let length_name: Ident = format_ident!("{}_len", name);
        return Ok(vec![
            parse_quote!(#name: #pointer),
            parse_quote!(#length_name: #length),
        ]);
    }
    let pointer = pointer(reference, &reference.elem);
    Ok(vec![parse_quote!(#name: #pointer)])
}

fn pointer(reference: &TypeReference, target: &Type) -> Type {
    if last_name(target).is_some_and(|name| name == "CStr") {
        return parse_quote!(*const c_char);
    }
    let target = inside(target, "MaybeUninit").unwrap_or(target);
    if reference.mutability.is_some() {
        parse_quote!(*mut #target)
    } else {
        parse_quote!(*const #target)
    }
}

/// C's type of a slice's length, from `#[cffi(len = ..)]`.
fn length(parameter: &PatType) -> syn::Result<Type> {
    for attribute in parameter
        .attrs
        .iter()
        .filter(|attribute| is_cffi(attribute))
    {
        if let Meta::List(list) = &attribute.meta
            && let Ok(Len(length)) = list.parse_args()
        {
            return Ok(length);
        }
    }
    Err(Error::new_spanned(
        &parameter.ty,
        "a slice is a pointer and a length, and C's type of the length is not known: write for instance `#[cffi(len = usize)]` before the parameter",
    ))
}

/// `len = Type`
struct Len(Type);

impl syn::parse::Parse for Len {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Len> {
        let word: Ident = input.parse()?;
        if word != "len" {
            return Err(Error::new(word.span(), "expected `len`"));
        }
        input.parse::<Token![=]>()?;
        let length = input.parse()?;
        input.parse::<Option<Token![,]>>()?;
        Ok(Len(length))
    }
}

/// `#[cffi]`, by its plain name or with a path.
fn is_cffi(attribute: &Attribute) -> bool {
    attribute
        .path()
        .segments
        .last()
        .is_some_and(|last| last.ident == "cffi")
}

fn peel(written: &Type) -> &Type {
    match written {
        Type::Paren(paren) => peel(&paren.elem),
        Type::Group(group) => peel(&group.elem),
        other => other,
    }
}

fn reference(written: &Type) -> Option<&TypeReference> {
    match peel(written) {
        Type::Reference(reference) => Some(reference),
        _ => None,
    }
}

fn last_name(written: &Type) -> Option<&Ident> {
    match peel(written) {
        Type::Path(path) => path.path.segments.last().map(|last| &last.ident),
        _ => None,
    }
}

/// `T` of `Name<T>`.
fn inside<'a>(written: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = peel(written) else {
        return None;
    };
    let last = path
        .path
        .segments
        .last()
        .filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(inside) => Some(inside),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;
    use syn::parse_quote;

    use super::to_c;

    fn inputs(function: &syn::ItemFn) -> Result<String, String> {
        let converted = to_c(function).map_err(|error| error.to_string())?;
        let inputs = converted.sig.inputs.to_token_stream().to_string();
        Ok(inputs.replace(' ', ""))
    }

    #[test]
    fn each_conversion_is_what_c_passes() {
        let all = parse_quote! {
            #[cffi(on_panic = 0)]
            extern "C" fn f<'a>(
                a: c_int, b: &'a CStr, c: Option<&std::ffi::CStr>, d: &T, e: &mut T, f: Option<&mut T>,
                #[cffi(len = c_int)] g: &[u8], #[cffi::cffi(len = usize,)] h: &mut [T], _: *mut c_void,
            ) -> c_int { 1 }
        };
        assert_eq!(
            inputs(&all),
            Ok("a:c_int,b:*constc_char,c:*constc_char,d:*constT,e:*mutT,f:*mutT,g:*constu8,g_len:c_int,h:*mutT,h_len:usize,argument_9:*mutc_void".to_owned())
        );
        let without = parse_quote!(
            extern "C" fn f(a: &T) {}
        );
        assert_eq!(inputs(&without), Ok("a:&T".to_owned()));
    }

    #[test]
    fn a_slice_without_its_length_is_refused() {
        let slice = parse_quote!(
            #[cffi]
            extern "C" fn f(a: &[u8]) {}
        );
        let error = inputs(&slice).expect_err("C's type of the length is not known");
        assert!(error.contains("#[cffi(len = usize)]"), "{error}");
    }
}
