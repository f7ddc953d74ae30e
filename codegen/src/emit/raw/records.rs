//! Structs and unions, with the assertions that everything stands where C has it.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::{docs, types};
use super::{bits, names};
use crate::model::{Form, Member, Model, Packing, Record, Shape};

/// What wraps a type that stands where its alignment would not have it.
const UNALIGNED: &str = "Unaligned";

/// All of them, and what they need.
pub(super) fn items(model: &Model) -> TokenStream {
    let shapes = model.shapes();
    let mut needed = Needed::default();
    let mut items = TokenStream::new();
    for record in &model.records {
        items.extend(match shapes.get(&record.name) {
            Some(shape) => complete(model, record, shape, &mut needed),
            None => incomplete(record),
        });
    }
    let helpers = needed.bits.then(|| bits::helpers(model));
    let wrapper = needed.unaligned.then(|| {
        let name = names::own(model, UNALIGNED);
        quote! {
            /// Something that stands where its alignment would not have it.
            #[repr(C, packed)]
            #[derive(Debug, Copy, Clone)]
            pub struct #name<T: Copy>(pub T);
        }
    });
    quote!(#items #wrapper #helpers)
}

#[derive(Default)]
struct Needed {
    bits: bool,
    unaligned: bool,
}

/// A type of which only the address is known.
fn incomplete(record: &Record) -> TokenStream {
    let name = types::ident(record.name.clone());
    let docs = record.docs.as_deref().map(docs::attributes);
    quote! {
        #docs
        #[repr(C)]
        #[derive(Debug, Copy, Clone)]
        pub struct #name {
            _unused: [u8; 0],
        }
    }
}

fn complete(model: &Model, record: &Record, shape: &Shape, needed: &mut Needed) -> TokenStream {
    let name = types::ident(record.name.clone());
    let docs = record.docs.as_deref().map(docs::attributes);
    let mut written = Written {
        taken: plain_names(record),
        ..Written::default()
    };
    for member in &shape.members {
        written.add(model, record, member);
    }
    needed.bits |= !written.methods.is_empty();
    needed.unaligned |= written.unaligned;
    let repr = match shape.packing {
        Packing::None => quote!(C),
        Packing::Packed(align) => {
            let align = Literal::u64_unsuffixed(align);
            quote!(C, packed(#align))
        }
        Packing::Align(align) => {
            let align = Literal::u64_unsuffixed(align);
            quote!(C, align(#align))
        }
    };
    let word = if record.union {
        quote!(union)
    } else {
        quote!(struct)
    };
    let derives = match shape.has_debug {
        true => quote!(Debug, Copy, Clone),
        false => quote!(Copy, Clone),
    };
    let (fields, methods) = (&written.fields, &written.methods);
    let methods = (!methods.is_empty()).then(|| quote!(impl raw::#name { #(#methods)* }));
    let assertions = assertions(record, &name, &written.offsets);
    quote! {
        #docs
        #[repr(#repr)]
        #[derive(#derives)]
        pub #word #name { #(#fields)* }
        #methods
        #assertions
    }
}

/// The names of fields that are the same in Rust.
fn plain_names(record: &Record) -> BTreeSet<String> {
    let names = record.fields.iter().filter_map(|field| field.name.as_ref());
    let is_plain = |name: &&String| types::ident((*name).clone()) == name.as_str();
    names.filter(is_plain).cloned().collect()
}

/// The inside of a struct.
#[derive(Default)]
struct Written {
    fields: Vec<TokenStream>,
    methods: Vec<TokenStream>,
    offsets: Vec<(Ident, u64)>,
    taken: BTreeSet<String>,
    unaligned: bool,
}

impl Written {
    fn add(&mut self, model: &Model, record: &Record, member: &Member) {
        match member {
            Member::Field(index, form) => self.field(model, record, *index, *form),
            Member::Bits {
                start,
                length,
                fields,
            } => {
                let name = self.numbered("_bitfield");
                let length = Literal::u64_unsuffixed(*length);
                self.fields.push(quote!(#name: [u8; #length],));
                let methods = { fields.iter() }
                    .filter_map(|index| bits::methods(model, record, *index, &name, *start));
                self.methods.extend(methods);
            }
            Member::Padding(length) => {
                let name = self.numbered("_padding");
                let length = Literal::u64_unsuffixed(*length);
                self.fields.push(quote!(#name: [u8; #length],));
            }
            Member::Marker(align) => {
                let name = self.numbered("_align");
                let word = format_ident!("u{}", align * 8);
                self.fields.push(quote!(#name: [#word; 0],));
            }
        }
    }

    fn field(&mut self, model: &Model, record: &Record, index: usize, form: Form) {
        let field = &record.fields[index];
        let name = match &field.name {
            Some(name) => self.named(name),
            None => self.numbered("anon"),
        };
        let ty = types::stored(&field.ty);
        let ty = match form {
            Form::Plain => ty,
            Form::Unaligned => {
                self.unaligned = true;
                let name = names::own(model, UNALIGNED);
                quote!(#name<#ty>)
            }
            Form::Bytes => {
                let size = Literal::u64_unsuffixed(field.ty.layout.map_or(0, |one| one.size));
                quote!([u8; #size])
            }
        };
        if let Some(offset) = field.offset {
            self.offsets.push((name.clone(), offset / 8));
        }
        let docs = field.docs.as_deref().map(docs::attributes);
        self.fields.push(quote!(#docs pub #name: #ty,));
    }

    /// The name of a field: that of a keyword, with its underscore, may be another field's.
    fn named(&mut self, name: &str) -> Ident {
        let mut own = types::ident(name.to_owned());
        while own != name && !self.taken.insert(own.to_string()) {
            own = format_ident!("{}_", own);
        }
        own
    }

    /// A name for what has none.
    fn numbered(&mut self, word: &str) -> Ident {
        let mut number = 1_u32;
        while !self.taken.insert(format!("{word}_{number}")) {
            number += 1;
        }
        format_ident!("{word}_{}", number)
    }
}

/// What rustc checks: a type that is laid out otherwise does not compile.
fn assertions(record: &Record, name: &Ident, offsets: &[(Ident, u64)]) -> TokenStream {
    let (Some(size), Some(align)) = (record.size, record.align) else {
        return TokenStream::new();
    };
    let number = Literal::u64_unsuffixed;
    let (size, align) = (number(size), number(align));
    let said = (
        format!("the size of `{name}` is not {size}"),
        format!("the alignment of `{name}` is not {align}"),
    );
    let (of_size, of_align) = (said.0, said.1);
    let offsets = offsets.iter().map(|(field, offset)| {
        let said = format!("`{name}::{field}` is not at {offset}");
        let offset = number(*offset);
        quote!(::std::assert!(::std::mem::offset_of!(#name, #field) == #offset, #said);)
    });
    quote! {
        const _: () = {
            ::std::assert!(::std::mem::size_of::<#name>() == #size, #of_size);
            ::std::assert!(::std::mem::align_of::<#name>() == #align, #of_align);
            #(#offsets)*
        };
    }
}
