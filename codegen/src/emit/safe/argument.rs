//! One argument after the other: what the safe function takes, what C gets, and what comes out.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::types;
use super::uses::Restriction;
use super::{argued, callback, handle, kept, value};
use crate::annotated::{Annotated, Argument, Buffer, Empty, Init, Length, Retain, Role, Safe};
use crate::model::{Parameter, Type, TypeKind};
use crate::spelling::snake;

/// A safe function as it is written: filled argument by argument.
#[derive(Default)]
pub(super) struct Body {
    /// What stands between the brackets.
    pub(super) parameters: Vec<TokenStream>,
    /// What happens before the call, outside of the lock.
    pub(super) before: Vec<TokenStream>,
    /// What C gets.
    pub(super) given: Vec<TokenStream>,
    /// What happens right behind the call, whether it failed or not.
    pub(super) always: Vec<TokenStream>,
    /// What happens when it succeeded.
    pub(super) behind: Vec<TokenStream>,
    /// What comes out: types and values.
    pub(super) outputs: Vec<(TokenStream, TokenStream)>,
    /// The names of the arguments.
    pub(super) names: Vec<Ident>,
    /// Whether `'p` is a lifetime of the function.
    pub(super) lends_parent: bool,
}

/// What an element is in Rust; `char` of any kind and `void` are bytes.
pub(super) fn element(ty: &Type) -> TokenStream {
    match ty.is_void() || ty.is_byte() {
        true => quote!(u8),
        false => types::rust(ty),
    }
}

/// The names of the arguments: C's, or what the argument means.
pub(super) fn names(item: &Safe, parameters: &[Parameter]) -> Vec<Ident> {
    let mut taken: Vec<String> = Vec::new();
    for (index, (argument, parameter)) in item.arguments.iter().zip(parameters).enumerate() {
        let own = match argument {
            Argument::CStr { .. } | Argument::Str(_) => "text",
            Argument::Bytes(_) => "bytes",
            Argument::OutBytes { .. } => "room",
            Argument::Callback(_) => "callback",
            Argument::Handle { .. } => "other",
            Argument::CStrArray { .. } => "texts",
            _ => "value",
        };
        let mut name = parameter
            .name
            .as_deref()
            .map_or_else(|| own.to_owned(), snake);
        let reserved = [
            "self",
            "raw",
            "sys",
            "own",
            "support",
            "code",
            "result",
            "value_of_c",
            "held",
            "memory",
            "callers",
        ];
        if taken.contains(&name) || reserved.contains(&name.as_str()) {
            name = format!("{name}_{index}");
        }
        taken.push(name);
    }
    taken.into_iter().map(types::ident).collect()
}

/// Puts one argument into the body.
pub(super) fn add(annotated: &Annotated, item: &Safe, index: usize, ty: &Type, body: &mut Body) {
    let name = &body.names[index].clone();
    let local = format_ident!("c{}", index);
    match &item.arguments[index] {
        Argument::Itself => body.given.push(match item.role {
            Role::Constructor { .. } => quote!(memory.as_ptr()),
            _ => quote!(self.raw.as_ptr()),
        }),
        Argument::Handle {
            handle: other,
            optional,
            exclusive,
            retain,
        } => {
            if retain.is_a_copy() {
                let ty = handle::ty(annotated, other, quote!('_));
                body.parameters.push(match optional {
                    true => quote!(#name: ::std::option::Option<#ty>),
                    false => quote!(#name: #ty),
                });
                kept::given(item, (*retain, *optional), (name, &local), body);
                body.given.push(quote!(#local));
                return;
            }
            let parent = new_handle(item)
                .and_then(|made| annotated.handle(made))
                .and_then(|made| made.parent.as_ref());
            let lends = parent == Some(other) && item.role.handle() != Some(other);
            body.lends_parent |= lends;
            let lifetime = lends.then(|| parent_lifetime(item));
            let inner = lifetime.clone().unwrap_or_else(|| quote!('_));
            let ty = handle::ty(annotated, other, inner);
            let exclusive = exclusive.then(|| quote!(mut));
            let reference = quote!(&#lifetime #exclusive #ty);
            match optional {
                true => {
                    body.parameters
                        .push(quote!(#name: ::std::option::Option<#reference>));
                    body.given.push(
                        quote!(#name.map_or(::std::ptr::null_mut(), |other| other.raw.as_ptr())),
                    );
                }
                false => {
                    body.parameters.push(quote!(#name: #reference));
                    body.given.push(quote!(#name.raw.as_ptr()));
                }
            }
        }
        Argument::Value { enumeration } => {
            let rust = value::rust(ty, enumeration.as_deref());
            body.parameters.push(quote!(#name: #rust));
            body.given.push(value::to_c(
                annotated,
                ty,
                enumeration.as_deref(),
                quote!(#name),
            ));
        }
        Argument::CStr { optional, retain } => {
            let lifetime = (*retain == Retain::Static).then(|| quote!('static));
            let reference = quote!(&#lifetime ::std::ffi::CStr);
            let cast = cast(ty);
            let copies = retain.is_a_copy();
            if copies {
                let ty = quote!(::std::ffi::CStr);
                kept::copy(item, (*retain, *optional), (name, &local), &ty, body);
            }
            let source = match (copies, optional) {
                (true, true) => quote!(#local.as_deref()),
                (true, false) => quote!(#local),
                _ => quote!(#name),
            };
            match optional {
                true => {
                    body.parameters
                        .push(quote!(#name: ::std::option::Option<#reference>));
                    body.given.push(
                        quote!(#source.map_or(::std::ptr::null(), ::std::ffi::CStr::as_ptr) #cast),
                    );
                }
                false => {
                    body.parameters.push(quote!(#name: #reference));
                    body.given.push(quote!(#source.as_ptr() #cast));
                }
            }
        }
        Argument::Str(buffer) => {
            let lifetime = (buffer.retain == Retain::Static).then(|| quote!('static));
            let cast = cast(ty);
            let ty = (lifetime, quote!(str));
            let how = (quote!(.as_bytes()), cast);
            read(item, buffer, (name, &local), ty, &how, body);
        }
        Argument::Bytes(buffer) => {
            let lifetime = (buffer.retain == Retain::Static).then(|| quote!('static));
            let element = element(&buffer.element);
            let how = (quote!(), cast(ty));
            let ty = (lifetime, quote!([#element]));
            read(item, buffer, (name, &local), ty, &how, body);
        }
        Argument::OutBytes { buffer, init } => {
            let element = element(&buffer.element);
            let ty = match init {
                Init::Before => quote!(&mut [#element]),
                Init::Prefix | Init::Full => quote!(&mut [::std::mem::MaybeUninit<#element>]),
            };
            checks(buffer, name, body);
            match buffer.optional {
                true => {
                    body.parameters
                        .push(quote!(mut #name: ::std::option::Option<#ty>));
                    body.given.push(quote!(#name.as_mut().map_or(::std::ptr::null_mut(), |room| room.as_mut_ptr()).cast()));
                }
                false => {
                    body.parameters.push(quote!(#name: #ty));
                    body.given.push(quote!(#name.as_mut_ptr().cast()));
                }
            }
        }
        Argument::Length(of) => {
            let length = length_of(item, *of, &body.names[*of]);
            let text = body.names[*of].to_string();
            body.given.push(quote!(support::length(#length, #text)));
        }
        Argument::InoutLength(of) => {
            let length = length_of(item, *of, &body.names[*of]);
            let text = body.names[*of].to_string();
            let ty = ty.pointee().map_or_else(|| quote!(usize), types::rust);
            body.before
                .push(quote!(let mut #local: #ty = support::length(#length, #text);));
            body.given.push(quote!(&raw mut #local));
            body.outputs
                .push((quote!(usize), quote!(support::made(#local, #length))));
        }
        Argument::OutHandle {
            handle: made,
            optional,
            set_on_error,
        } => {
            out_handle(
                annotated,
                item,
                index,
                (made, *optional, *set_on_error),
                body,
            );
        }
        Argument::Out { enumeration } => {
            let to = ty.pointee().cloned().unwrap_or_default();
            // C may leave any byte where it has a truth value, and only two are one in Rust.
            let is_truth = to.resolved().kind == TypeKind::Bool;
            let c = match is_truth {
                true => quote!(u8),
                false => types::rust(&to),
            };
            let zero = argued(
                "zeros are a number of any kind",
                &quote!(::std::mem::zeroed()),
            );
            body.before.push(quote!(let mut #local: #c = #zero;));
            let (given, made) = match is_truth {
                true => (quote!((&raw mut #local).cast()), quote!(#local != 0)),
                false => (quote!(&raw mut #local), quote!(#local)),
            };
            body.given.push(given);
            let rust = value::rust(&to, enumeration.as_deref());
            let made = value::from_c(annotated, &to, enumeration.as_deref(), made);
            body.outputs.push((rust, made));
        }
        Argument::OutString {
            free,
            message,
            optional,
        } => {
            let c = ty
                .pointee()
                .map_or_else(|| quote!(*mut ::std::ffi::c_char), types::rust);
            let why = format!("NULL, or a string that C made to be freed by `{free}`");
            let free = value::free(annotated, free);
            body.before
                .push(quote!(let #local = ::std::cell::Cell::<#c>::new(::std::ptr::null_mut());));
            body.given.push(quote!(#local.as_ptr()));
            let take = argued(&why, &quote!(support::take(#local.get().cast(), #free)));
            body.always.push(quote!(let #local = #take;));
            match (message, optional) {
                (true, _) => {
                    let used = matches!(&item.failure, crate::annotated::Failure::Error { message: crate::annotated::MessageFrom::OutString(at), .. } if *at == index);
                    if !used {
                        body.always.push(quote!(drop(#local);));
                    }
                }
                (false, true) => body.outputs.push((
                    quote!(::std::option::Option<::std::ffi::CString>),
                    quote!(#local),
                )),
                (false, false) => {
                    let message = format!("`{}` succeeded and gave no string", item.c);
                    let text = value::present(item, &quote!(#local), &message);
                    body.outputs.push((quote!(::std::ffi::CString), text));
                }
            }
        }
        Argument::Reference {
            exclusive,
            optional,
        } => {
            let to = ty.pointee().map_or_else(|| quote!(()), types::rust);
            let (reference, pointer, null) = match exclusive {
                true => (
                    quote!(&mut #to),
                    quote!(::std::ptr::from_mut),
                    quote!(::std::ptr::null_mut()),
                ),
                false => (
                    quote!(&#to),
                    quote!(::std::ptr::from_ref),
                    quote!(::std::ptr::null()),
                ),
            };
            match optional {
                true => {
                    body.parameters
                        .push(quote!(#name: ::std::option::Option<#reference>));
                    body.given.push(quote!(#name.map_or(#null, #pointer)));
                }
                false => {
                    body.parameters.push(quote!(#name: #reference));
                    body.given.push(quote!(#pointer(#name)));
                }
            }
        }
        Argument::CStrArray { optional } => {
            let list = quote!(&[&::std::ffi::CStr]);
            let pointers = quote! {
                .iter().map(|text| text.as_ptr()).chain(::std::iter::once(::std::ptr::null())).collect::<::std::vec::Vec<_>>()
            };
            let cast = match ty.pointee().is_some_and(Type::is_constant) {
                true => quote!(.cast()),
                false => quote!(.cast_mut().cast()),
            };
            match optional {
                true => {
                    body.parameters
                        .push(quote!(#name: ::std::option::Option<#list>));
                    body.before
                        .push(quote!(let #local = #name.map(|texts| texts #pointers);));
                    body.given.push(quote!(#local.as_ref().map_or(::std::ptr::null(), |texts| texts.as_ptr()) #cast));
                }
                false => {
                    body.parameters.push(quote!(#name: #list));
                    body.before.push(quote!(let #local = #name #pointers;));
                    body.given.push(quote!(#local.as_ptr() #cast));
                }
            }
        }
        Argument::Constant(constant) => body.given.push(value::constant(annotated, ty, constant)),
        Argument::Null | Argument::Data => body.given.push(null(ty)),
        Argument::Callback(said) => {
            let Some(signature) = ty.signature() else {
                return;
            };
            let closure = callback::public_type(said, signature);
            if said.is_kept() {
                body.parameters.push(quote!(#name: #closure));
                let pair = kept::pair(annotated, item, (said, signature), name);
                body.before.push(pair);
                body.given.push(kept::function(said, name));
                body.behind.push(kept::settle(item, said, name));
                return;
            }
            let restriction = Restriction::of(item, said);
            let calls = said.stop.is_some() || restriction.is_some() || !callback::is_direct(said);
            let exclusive = (calls && !said.optional).then(|| quote!(mut));
            body.parameters.push(quote!(#exclusive #name: #closure));
            let stop = said.stop.as_ref().map(|stop| {
                let why = format!("the handle is in use, and `{stop}` may be called then");
                let stop = super::path(annotated, stop);
                let stop = argued(&why, &quote!(#stop(self.raw.as_ptr())));
                quote!(let _ = #stop;)
            });
            let how = (restriction.as_ref(), stop);
            let adapter = callback::adapter(said, signature, name, how);
            body.given.push(adapter);
        }
        Argument::CallbackData(of) => {
            if let Argument::Callback(said) = &item.arguments[*of]
                && said.is_kept()
            {
                body.given.push(kept::data(said, &body.names[*of]));
            }
            // The declaration of a call with a closure has no such parameter.
        }
        Argument::CallbackDrop(of) => {
            if let Argument::Callback(said) = &item.arguments[*of] {
                body.given.push(kept::drop_function(said, &body.names[*of]));
            }
        }
    }
}

/// NULL of a type.
pub(super) fn null(ty: &Type) -> TokenStream {
    match ty.signature() {
        Some(_) => quote!(::std::option::Option::None),
        None => quote!(::std::ptr::null_mut()),
    }
}

/// The handle type that a function makes.
pub(super) fn new_handle(item: &Safe) -> Option<&str> {
    let out = item.arguments.iter().find_map(|argument| match argument {
        Argument::OutHandle { handle, .. } => Some(handle.as_str()),
        _ => None,
    });
    match &item.returns {
        crate::annotated::Return::Handle { handle, .. } => Some(handle),
        _ => out,
    }
}

/// The lifetime of the parent that a new handle borrows: in a constructor that of the type itself.
pub(super) fn parent_lifetime(item: &Safe) -> TokenStream {
    match item.role {
        Role::Constructor { .. } => quote!('p),
        _ => quote!('of),
    }
}

/// The expression that a new handle's `parent` is.
pub(super) fn parent_of(
    annotated: &Annotated,
    item: &Safe,
    made: &str,
    names: &[Ident],
) -> Option<TokenStream> {
    let parent = annotated.handle(made)?.parent.as_ref()?;
    let lent = { item.arguments.iter() }.position(
        |argument| matches!(argument, Argument::Handle { handle, .. } if handle == parent),
    );
    match item.role.handle() == Some(parent) {
        true => Some(quote!(self)),
        false => lent.map(|index| {
            let name = &names[index];
            quote!(#name)
        }),
    }
}

fn out_handle(
    annotated: &Annotated,
    item: &Safe,
    index: usize,
    (made, optional, set_on_error): (&str, bool, bool),
    body: &mut Body,
) {
    let Some(known) = annotated.handle(made) else {
        return;
    };
    let local = format_ident!("c{}", index);
    let target = handle::target(annotated, known);
    let parent = parent_of(annotated, item, made, &body.names);
    let own = handle::own(annotated, known, quote!(raw), parent);
    body.before
        .push(quote!(let #local = ::std::cell::Cell::<*mut #target>::new(::std::ptr::null_mut());));
    body.given.push(quote!(#local.as_ptr().cast()));
    let made_of = quote!(::std::ptr::NonNull::new(#local.get()).map(|raw| #own));
    let wrap = quote!(let #local = #made_of;);
    match set_on_error {
        true => body.always.push(wrap),
        false => body.behind.push(wrap),
    }
    let ty = made_type(annotated, item, made, body.lends_parent);
    if optional {
        body.outputs
            .push((quote!(::std::option::Option<#ty>), quote!(#local)));
    } else {
        let message = format!("`{}` succeeded and made nothing", item.c);
        let there = value::present(item, &quote!(#local), &message);
        body.outputs.push((ty, there));
    }
}

/// The type of a new handle in a signature.
pub(super) fn made_type(
    annotated: &Annotated,
    item: &Safe,
    made: &str,
    lends_parent: bool,
) -> TokenStream {
    if matches!(&item.role, Role::Constructor { handle } if handle == made) {
        return quote!(Self);
    }
    let lifetime = match lends_parent {
        true => parent_lifetime(item),
        false => quote!('_),
    };
    handle::ty(annotated, made, lifetime)
}

/// A pointer that C reads.
fn read(
    item: &Safe,
    buffer: &Buffer,
    (name, local): (&Ident, &Ident),
    (lifetime, ty): (Option<TokenStream>, TokenStream),
    (bytes, cast): &(TokenStream, TokenStream),
    body: &mut Body,
) {
    checks(buffer, name, body);
    let copies = buffer.retain.is_a_copy();
    if copies {
        let names = (name, local);
        kept::copy(item, (buffer.retain, buffer.optional), names, &ty, body);
    }
    let ty = quote!(&#lifetime #ty);
    let start = match buffer.empty {
        Empty::Null => quote!(support::start_or_null),
        Empty::Pointer | Empty::Refused => quote!(support::start),
    };
    if buffer.optional {
        body.parameters
            .push(quote!(#name: ::std::option::Option<#ty>));
        let source = match copies {
            true => quote!(#local.as_deref()),
            false => quote!(#name),
        };
        let start = match bytes.is_empty() {
            true => start,
            false => quote!(|slice| #start(slice #bytes)),
        };
        body.given
            .push(quote!(#source.map_or(::std::ptr::null(), #start) #cast));
    } else {
        body.parameters.push(quote!(#name: #ty));
        let source = match copies {
            // A string is asked for its bytes, a slice is lent.
            true if bytes.is_empty() => quote!(&#local),
            true => quote!(#local),
            false => quote!(#name),
        };
        body.given.push(quote!(#start(#source #bytes) #cast));
    }
}

/// From a pointer to what is only read to the pointer that C wants.
fn cast(wanted: &Type) -> TokenStream {
    match wanted.pointee().is_some_and(Type::is_constant) {
        true => quote!(.cast()),
        false => quote!(.cast_mut().cast()),
    }
}

/// What must hold of a slice before the call.
fn checks(buffer: &Buffer, name: &Ident, body: &mut Body) {
    let length = match buffer.optional {
        true => quote!(#name.as_ref().map_or(0, |slice| slice.len())),
        false => quote!(#name.len()),
    };
    let wanted = [buffer.min.as_ref(), Some(&buffer.length)];
    for wanted in wanted.into_iter().flatten() {
        let least = match wanted {
            Length::Number(number) => {
                let number = proc_macro2::Literal::u64_unsuffixed(*number);
                quote!(#number)
            }
            Length::Constant(name) => {
                let name = types::ident(name.clone());
                quote!(raw::#name as usize)
            }
            Length::Argument(_) | Length::Call { .. } => continue,
        };
        let message = format!("`{name}` has {{}} elements, and C needs {{}}");
        body.before
            .push(quote!(::std::assert!(#length >= #least, #message, #length, #least);));
    }
    if buffer.empty == Empty::Refused {
        let message = format!("`{name}` is empty");
        let filled = match buffer.optional {
            true => quote!(#name.as_ref().is_none_or(|slice| !slice.is_empty())),
            false => quote!(!#name.is_empty()),
        };
        body.before.push(quote!(::std::assert!(#filled, #message);));
    }
}

/// How long a slice is, as C counts it.
fn length_of(item: &Safe, of: usize, name: &Ident) -> TokenStream {
    let buffer = match &item.arguments[of] {
        Argument::Str(buffer) | Argument::Bytes(buffer) | Argument::OutBytes { buffer, .. } => {
            Some(buffer)
        }
        _ => None,
    };
    let optional = buffer.is_some_and(|buffer| buffer.optional);
    let in_bytes = buffer.is_some_and(|buffer| buffer.length_in_bytes);
    match (optional, in_bytes) {
        (false, false) => quote!(#name.len()),
        (false, true) => quote!(::std::mem::size_of_val(#name)),
        (true, false) => quote!(#name.as_ref().map_or(0, |slice| slice.len())),
        (true, true) => quote!(#name.as_ref().map_or(0, |slice| ::std::mem::size_of_val(&**slice))),
    }
}
