//! Constants of macros: value and type are C's.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::types;
use crate::model::{Constant, Integer, Model, Rank, Type, TypeKind, Value};

/// All of them, but for those that only C can say.
pub(super) fn items(model: &Model) -> TokenStream {
    let constants = { model.constants.iter() }.filter_map(|one| constant(model, one));
    quote!(#(#constants)*)
}

fn constant(model: &Model, item: &Constant) -> Option<TokenStream> {
    let name = types::ident(item.name.clone());
    let (ty, value) = match &item.value {
        Value::Integer(value) => (types::rust(&item.ty), number(model, &item.ty, *value)?),
        Value::Float(value) => (types::rust(&item.ty), float(&item.ty, *value)?),
        Value::String(text) => match std::ffi::CString::new(text.clone()) {
            Ok(text) => {
                let text = Literal::c_string(&text);
                (quote!(&::std::ffi::CStr), quote!(#text))
            }
            Err(_) => {
                let all: Vec<u8> = text.iter().copied().chain([0]).collect();
                let (length, text) = (
                    Literal::usize_unsuffixed(all.len()),
                    Literal::byte_string(&all),
                );
                (quote!(&[u8; #length]), quote!(#text))
            }
        },
        Value::Wide(text) => wide(&item.ty, text)?,
        Value::Expression(_) => return None,
    };
    Some(quote!(pub const #name: #ty = #value;))
}

fn number(model: &Model, ty: &Type, value: i128) -> Option<TokenStream> {
    match &ty.kind {
        TypeKind::Bool => {
            let is_true = value != 0;
            Some(quote!(#is_true))
        }
        TypeKind::Enum(name) => {
            let newtype = types::newtype(model, name);
            let value = Literal::i128_unsuffixed(value);
            Some(quote!(#newtype(#value)))
        }
        TypeKind::Integer(Integer {
            signed: false,
            bits: 128,
            ..
        }) => {
            let value = Literal::u128_unsuffixed(value.cast_unsigned());
            Some(quote!(#value))
        }
        TypeKind::Integer(_) => {
            let value = Literal::i128_unsuffixed(value);
            Some(quote!(#value))
        }
        _ => None,
    }
}

/// A number that has a point, or is none.
fn float(ty: &Type, value: f64) -> Option<TokenStream> {
    let TypeKind::Float(bits) = ty.kind else {
        return None;
    };
    let own = types::rust(ty);
    if value.is_nan() {
        return Some(quote!(#own::NAN));
    }
    if value.is_infinite() {
        let sign = value.is_sign_negative().then(|| quote!(-));
        return Some(quote!(#sign #own::INFINITY));
    }
    let sign = value.is_sign_negative().then(|| quote!(-));
    let literal = match bits {
        // The shortest that is this number at this width.
        32 => Literal::f32_unsuffixed(narrow(value).abs()),
        _ => Literal::f64_unsuffixed(value.abs()),
    };
    Some(quote!(#sign #literal))
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "it is a `float`'s value, exactly"
)]
fn narrow(value: f64) -> f32 {
    value as f32
}

fn wide(ty: &Type, text: &[u32]) -> Option<(TokenStream, TokenStream)> {
    let TypeKind::Array(element, _) = &ty.kind else {
        return None;
    };
    let own = types::rust(element);
    let number = element.integer()?;
    let units = text.iter().chain([&0]).map(|unit| {
        // `wchar_t` has a sign on some machines.
        let is_negative = number.signed && number.bits == 32 && *unit > i32::MAX.cast_unsigned();
        let value = match is_negative {
            true => i128::from(unit.cast_signed()),
            false => i128::from(*unit),
        };
        Literal::i128_unsuffixed(value)
    });
    let length = Literal::usize_unsuffixed(text.len() + 1);
    debug_assert!(number.rank != Rank::Int128);
    Some((quote!(&[#own; #length]), quote!(&[#(#units),*])))
}
