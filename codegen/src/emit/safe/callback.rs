//! Closures that C calls: their public type, how they are declared to `#[cffi]`, and the closure between the two that converts what C passes.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::super::types;
use super::uses::Restriction;
use super::{argued, value};
use crate::annotated::{
    Annotated, Argument, Callback, CallbackArgument, CallbackLength, OnPanic, Safe,
};
use crate::model::{Signature, Type};

/// Why what C gave a callback may be used.
const OF_C: &str = "what the annotations say of the callback's arguments, for the time of this run";

/// The closure of a call that it may do without.
pub(super) fn optional(item: &Safe) -> Option<usize> {
    item.arguments.iter().position(
        |argument| matches!(argument, Argument::Callback(said) if said.optional && !said.is_kept()),
    )
}

/// What the safe function takes: `impl FnMut(&CStr) -> c_int`, or a `Fn` that any thread may call where C keeps it.
/// What may be missing is behind a pointer, so that `None` needs no type.
pub(super) fn public_type(callback: &Callback, signature: &Signature) -> TokenStream {
    let arguments = callback
        .arguments
        .iter()
        .zip(&signature.parameters)
        .filter_map(|(argument, ty)| public_argument(argument, ty));
    let returns = types::returned(&signature.returns);
    match (callback.is_kept(), callback.optional) {
        (false, false) => quote!(impl FnMut(#(#arguments),*) #returns),
        (false, true) => {
            quote!(::std::option::Option<&mut dyn FnMut(#(#arguments),*) #returns>)
        }
        (true, false) => quote!(impl Fn(#(#arguments),*) #returns + Send + Sync + 'static),
        (true, true) => {
            quote!(::std::option::Option<::std::boxed::Box<dyn Fn(#(#arguments),*) #returns + Send + Sync>>)
        }
    }
}

/// What C gets when the closure panics, or is gone; nothing if it returns nothing, or the process ends.
pub(super) fn on_panic(
    annotated: &Annotated,
    callback: &Callback,
    signature: &Signature,
) -> Option<TokenStream> {
    let OnPanic::Value(value) = &callback.on_panic else {
        return None;
    };
    let number = value.parse().ok();
    let number = number.or_else(|| annotated.model.integer(value));
    Some(value::literal(
        annotated,
        &signature.returns,
        number.unwrap_or(0),
    ))
}

/// The parameter in a block of `#[cffi]`. The call takes the data as `_: cffi::Data`.
pub(super) fn declared(
    annotated: &Annotated,
    callback: &Callback,
    signature: &Signature,
    name: &Ident,
) -> TokenStream {
    let position = Literal::usize_unsuffixed(callback.data_position);
    let on_panic = match &callback.on_panic {
        OnPanic::Value(_) => {
            let value = on_panic(annotated, callback, signature);
            quote!(, on_panic = #value)
        }
        OnPanic::Unit => quote!(),
        OnPanic::Abort => quote!(, on_panic(abort)),
    };
    let arguments = raw_arguments(callback, signature).map(|(_, _, ty)| types::rust(ty));
    let returns = types::returned(&signature.returns);
    quote!(#[cffi(callback(data = #position #on_panic))] #name: impl FnMut(#(#arguments),*) #returns)
}

/// A closure over what C passes, which calls `closure` with what that means, under its restriction; `stop` is called if that panics.
pub(super) fn adapter(
    callback: &Callback,
    signature: &Signature,
    closure: &Ident,
    (restriction, stop): (Option<&Restriction>, Option<TokenStream>),
) -> TokenStream {
    if stop.is_none() && restriction.is_none() && is_direct(callback) {
        return closure.to_token_stream();
    }
    let parameters = raw_arguments(callback, signature).map(|(index, argument, ty)| {
        let name = argument_name(index, argument, callback);
        let ty = types::rust(ty);
        quote!(#name: #ty)
    });
    let passed = raw_arguments(callback, signature)
        .filter_map(|(index, argument, _)| passed(index, argument, callback));
    let run = quote!(#closure(#(#passed),*));
    let run = match restriction {
        None => run,
        // Behind the wrapper stands the closure itself.
        Some(_) if callback.drop_argument.is_some() => quote!(#closure.run(|#closure| #run)),
        Some(restriction) => restriction.run(&run),
    };
    match stop {
        None => quote!(|#(#parameters),*| #run),
        Some(stop) => quote!(|#(#parameters),*| support::unless_done(|| { #stop }, || #run)),
    }
}

/// Whether the closure takes what C passes just as it is.
pub(super) fn is_direct(callback: &Callback) -> bool {
    let mut others = { callback.arguments.iter().enumerate() }
        .filter(|(index, _)| *index != callback.data_position);
    others.all(|(_, argument)| *argument == CallbackArgument::Value)
}

/// C's arguments but the data, with their positions.
fn raw_arguments<'a>(
    callback: &'a Callback,
    signature: &'a Signature,
) -> impl Iterator<Item = (usize, &'a CallbackArgument, &'a Type)> {
    callback
        .arguments
        .iter()
        .zip(&signature.parameters)
        .enumerate()
        .filter(|(index, _)| *index != callback.data_position)
        .map(|(index, (argument, ty))| (index, argument, ty))
}

fn public_argument(argument: &CallbackArgument, ty: &Type) -> Option<TokenStream> {
    Some(match argument {
        CallbackArgument::Skip | CallbackArgument::Length => return None,
        CallbackArgument::Value => types::rust(ty),
        CallbackArgument::CStr { optional: false } => quote!(&::std::ffi::CStr),
        CallbackArgument::CStr { optional: true } => {
            quote!(::std::option::Option<&::std::ffi::CStr>)
        }
        CallbackArgument::CStrs {
            optional: false, ..
        } => quote!(&[&::std::ffi::CStr]),
        CallbackArgument::CStrs { optional: true, .. } => {
            quote!(&[::std::option::Option<&::std::ffi::CStr>])
        }
        CallbackArgument::Bytes {
            element, exclusive, ..
        } => {
            let element = element_type(element);
            if *exclusive {
                quote!(&mut [#element])
            } else {
                quote!(&[#element])
            }
        }
    })
}

fn element_type(element: &Type) -> TokenStream {
    if element.is_void() || element.is_byte() {
        quote!(u8)
    } else {
        types::rust(element)
    }
}

/// One that nothing uses has a name that says so.
fn argument_name(index: usize, argument: &CallbackArgument, callback: &Callback) -> Ident {
    let counted = callback.arguments.iter().any(|other| {
        let length = match other {
            CallbackArgument::CStrs { length, .. } => length.as_ref(),
            CallbackArgument::Bytes { length, .. } => Some(length),
            _ => None,
        };
        length.is_some_and(|CallbackLength(positions)| positions.contains(&index))
    });
    let unused = matches!(argument, CallbackArgument::Skip | CallbackArgument::Length);
    if unused && !counted {
        format_ident!("_a{}", index)
    } else {
        format_ident!("a{}", index)
    }
}

fn passed(index: usize, argument: &CallbackArgument, callback: &Callback) -> Option<TokenStream> {
    let name = argument_name(index, argument, callback);
    let index = Literal::usize_unsuffixed(index);
    let start = match argument {
        CallbackArgument::Bytes { element, .. } => {
            let element = element_type(element);
            quote!(#name.cast::<#element>())
        }
        CallbackArgument::CStrs { .. } => {
            quote!(#name.cast::<*const ::std::ffi::c_char>().cast_const())
        }
        _ => quote!(#name.cast::<::std::ffi::c_char>()),
    };
    Some(match argument {
        CallbackArgument::Skip | CallbackArgument::Length => return None,
        CallbackArgument::Value => quote!(#name),
        CallbackArgument::CStr { optional: true } => argued(OF_C, &quote!(support::cstr(#start))),
        CallbackArgument::CStr { optional: false } => {
            argued(OF_C, &quote!(support::promised(#start, #index)))
        }
        CallbackArgument::CStrs { optional, length } => {
            let texts = match length.as_ref().map(count) {
                None => quote!(support::until_null(#start)),
                Some(count) => quote!(support::slice(#start, #count)),
            };
            let texts = argued(OF_C, &texts);
            let one = argued(
                OF_C,
                &match optional {
                    true => quote!(support::cstr(*text)),
                    false => quote!(support::promised(*text, #index)),
                },
            );
            match (optional, length) {
                (false, None) => quote!(&#texts),
                (true, None) => {
                    quote!(&#texts.into_iter().map(::std::option::Option::Some).collect::<::std::vec::Vec<_>>())
                }
                (_, Some(_)) => quote! {
                    &#texts.iter().map(|text| #one).collect::<::std::vec::Vec<_>>()
                },
            }
        }
        CallbackArgument::Bytes {
            length,
            exclusive: true,
            ..
        } => {
            let count = count(length);
            argued(OF_C, &quote!(support::slice_mut(#start, #count)))
        }
        CallbackArgument::Bytes { length, .. } => {
            let count = count(length);
            argued(OF_C, &quote!(support::slice(#start, #count)))
        }
    })
}

/// The product of what C passes at these positions. What is no length is none.
fn count(length: &CallbackLength) -> TokenStream {
    let factor = |position: &usize| {
        let name = format_ident!("a{}", position);
        quote!(support::count(#name))
    };
    match length.0.as_slice() {
        [one] => format_ident!("a{}", one).into_token_stream(),
        several => {
            let factors = several.iter().map(factor);
            quote!([#(#factors),*].iter().product::<usize>())
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::format_ident;

    use super::{adapter, declared, public_type};
    use crate::annotated::{
        Annotated, Callback, CallbackArgument, CallbackLength, Data, OnError, OnPanic, Scope, Uses,
    };
    use crate::model::{Integer, Rank, Signature, Type, TypeKind};

    fn int() -> Type {
        let integer = Integer {
            rank: Rank::Int,
            signed: true,
            bits: 32,
        };
        Type {
            kind: TypeKind::Integer(integer),
            ..Type::default()
        }
    }

    fn pointer(to: Type) -> Type {
        Type {
            kind: TypeKind::Pointer(Box::new(to)),
            ..Type::default()
        }
    }

    /// The callback of `sqlite3_exec`.
    fn exec() -> (Callback, Signature) {
        let integer = Integer {
            rank: Rank::PlainChar,
            signed: true,
            bits: 8,
        };
        let char = Type {
            kind: TypeKind::Integer(integer),
            ..Type::default()
        };
        let texts = pointer(pointer(char));
        let signature = Signature {
            parameters: vec![pointer(Type::default()), int(), texts.clone(), texts],
            returns: int(),
            ..Signature::default()
        };
        let length = Some(CallbackLength(vec![1]));
        let callback = Callback {
            data: Data::Argument(3),
            data_position: 0,
            scope: Scope::Call,
            drop_argument: None,
            on_error: OnError::Caller,
            on_panic: OnPanic::Value("1".to_owned()),
            stop: None,
            uses: Uses::Any,
            optional: false,
            arguments: vec![
                CallbackArgument::Skip,
                CallbackArgument::Length,
                CallbackArgument::CStrs {
                    optional: true,
                    length: length.clone(),
                },
                CallbackArgument::CStrs {
                    optional: false,
                    length,
                },
            ],
        };
        (callback, signature)
    }

    fn plain(tokens: &proc_macro2::TokenStream) -> String {
        tokens.to_string().replace(' ', "")
    }

    #[test]
    fn a_callback_is_declared_with_cs_types_and_used_with_rusts() {
        let (callback, signature) = exec();
        let row = format_ident!("row");
        assert_eq!(
            plain(&public_type(&callback, &signature)),
            "implFnMut(&[::std::option::Option<&::std::ffi::CStr>],&[&::std::ffi::CStr])->::std::ffi::c_int"
        );
        assert_eq!(
            plain(&declared(
                &Annotated::default(),
                &callback,
                &signature,
                &row
            )),
            "#[cffi(callback(data=0,on_panic=1))]row:implFnMut(::std::ffi::c_int,*mut*mut::std::ffi::c_char,*mut*mut::std::ffi::c_char)->::std::ffi::c_int"
        );
        let adapter = adapter(&callback, &signature, &row, (None, None));
        assert!(
            plain(&adapter).starts_with("|a1:::std::ffi::c_int,a2:"),
            "{adapter}"
        );
        assert!(syn::parse2::<syn::ExprClosure>(adapter).is_ok());
    }

    #[test]
    fn what_c_keeps_may_be_called_by_any_thread() {
        let (mut callback, signature) = exec();
        callback.scope = Scope::UntilDrop;
        let public = plain(&public_type(&callback, &signature));
        assert!(
            public.starts_with("implFn(") && public.ends_with("+Send+Sync+'static"),
            "{public}"
        );
    }
}
