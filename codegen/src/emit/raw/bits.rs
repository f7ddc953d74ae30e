//! Bit-fields: methods that read and write them in the bytes where they are.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::{docs, types};
use super::names;
use crate::model::{Field, Model, Record, TypeKind};

/// What all of them use.
pub(super) fn helpers(model: &Model) -> TokenStream {
    let [bits, signed_bits, set_bits] = helper_names(model);
    quote! {
        /// A number of `width` bits from bit `first` on, as this machine counts them.
        const fn #bits(bytes: &[u8], first: usize, width: usize) -> u128 {
            let (mut value, mut at) = (0, 0);
            while at < width {
                let (byte, from) = ((first + at) / 8, (first + at) % 8);
                let count = if 8 - from < width - at { 8 - from } else { width - at };
                let mask = (1_u128 << count) - 1;
                if cfg!(target_endian = "big") {
                    value = (value << count) | (((bytes[byte] >> (8 - from - count)) as u128) & mask);
                } else {
                    value |= (((bytes[byte] >> from) as u128) & mask) << at;
                }
                at += count;
            }
            value
        }

        /// The same with the highest bit as its sign.
        const fn #signed_bits(bytes: &[u8], first: usize, width: usize) -> i128 {
            ((#bits(bytes, first, width) << (128 - width)) as i128) >> (128 - width)
        }

        /// Writes such a number, of which only so many bits count.
        const fn #set_bits(bytes: &mut [u8], first: usize, width: usize, value: u128) {
            let mut at = 0;
            while at < width {
                let (byte, from) = ((first + at) / 8, (first + at) % 8);
                let count = if 8 - from < width - at { 8 - from } else { width - at };
                let mask = (1_u128 << count) - 1;
                let (shift, part) = if cfg!(target_endian = "big") {
                    (8 - from - count, value >> (width - at - count))
                } else {
                    (from, value >> at)
                };
                bytes[byte] &= !((mask as u8) << shift);
                bytes[byte] |= ((part & mask) as u8) << shift;
                at += count;
            }
        }
    }
}

fn helper_names(model: &Model) -> [Ident; 3] {
    ["bits", "signed_bits", "set_bits"].map(|word| names::own(model, word))
}

/// The methods for one bit-field in the bytes `storage`, which begin at byte `start`.
pub(super) fn methods(
    model: &Model,
    record: &Record,
    index: usize,
    storage: &Ident,
    start: u64,
) -> Option<TokenStream> {
    let field = &record.fields[index];
    let (name, width) = (field.name.clone()?, field.bits?);
    let first = Literal::u64_unsuffixed(field.offset? - start * 8);
    let (get, set) = (
        types::ident(name.clone()),
        format_ident!("set_{}", plain(&name)),
    );
    let ty = types::rust(&field.ty);
    let width = Literal::u32_unsuffixed(width);
    let (read, write) = conversions(model, field);
    let [bits, signed_bits, set_bits] = helper_names(model);
    let reader = match is_signed(model, field) {
        true => signed_bits,
        false => bits,
    };
    let docs = field.docs.as_deref().map(docs::attributes);
    // Of a union only one field is there at a time.
    let (safety, place, mutable) = match record.union {
        true => (
            quote!(unsafe),
            quote!(unsafe { &self.#storage }),
            quote!(unsafe { &mut self.#storage }),
        ),
        false => (quote!(), quote!(&self.#storage), quote!(&mut self.#storage)),
    };
    Some(quote! {
        #docs
        #[inline]
        pub #safety fn #get(&self) -> #ty {
            let value = #reader(#place, #first, #width);
            #read
        }

        #[inline]
        pub #safety fn #set(&mut self, value: #ty) {
            #set_bits(#mutable, #first, #width, #write);
        }
    })
}

/// A name behind another word.
fn plain(name: &str) -> String {
    let name = types::ident(format!("set_{name}")).to_string();
    name.trim_start_matches("set_").to_owned()
}

fn is_signed(model: &Model, field: &Field) -> bool {
    match &field.ty.resolved().kind {
        TypeKind::Integer(integer) => integer.signed,
        TypeKind::Enum(name) => model
            .enumeration(name)
            .is_some_and(|item| item.integer.signed),
        _ => false,
    }
}

/// From bits and to bits.
fn conversions(model: &Model, field: &Field) -> (TokenStream, TokenStream) {
    let ty = types::rust(&field.ty);
    match &field.ty.resolved().kind {
        TypeKind::Bool => (quote!(value != 0), quote!(value as u128)),
        TypeKind::Enum(name) => {
            let newtype = types::newtype(model, name);
            (quote!(#newtype(value as _)), quote!(value.0 as u128))
        }
        _ => (quote!(value as #ty), quote!(value as u128)),
    }
}
