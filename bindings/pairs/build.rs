//! Makes of the text of each shipped binding two tables: its closures, and its functions, each as a function that calls it.
//!
//! Arguments are made by their types, by `Make` of the test; a type that the test does not make is an error of its compilation,
//! and one that is not understood here an error of this script. So nothing is left out in silence.

use std::path::Path;
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{
    FnArg, ImplItem, Item, ItemImpl, ReceiverKind, ReturnType, Safety, Signature, Type,
    TypeParamBound, Visibility,
};

fn main() {
    for (name, has_closures) in [("sqlite3", true), ("curl", true), ("zlib", false)] {
        let source = format!("../{name}/src/{name}.rs");
        println!("cargo::rerun-if-changed={source}");
        let text = fs::read_to_string(&source).unwrap_or_else(|error| panic!("{source}: {error}"));
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{source}: {error}"));
        let functions =
            Functions::of(&file).unwrap_or_else(|message| panic!("{source}: {message}"));
        let table = functions
            .table()
            .unwrap_or_else(|message| panic!("{source}: {message}"));
        match has_closures {
            true => write(name, table),
            false => assert!(
                functions.closures() == Ok(0),
                "{source}: it has closures now, and wants a test beside the others"
            ),
        }
    }
}

/// Writes the table of a library where its test includes it.
fn write(name: &str, table: TokenStream) {
    let file = syn::parse2(table).unwrap_or_else(|error| panic!("the table of {name}: {error}"));
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    let path = Path::new(&out).join(format!("{name}.rs"));
    let written = fs::write(&path, prettyplease::unparse(&file));
    written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// What bindings offer.
struct Functions<'a> {
    all: Vec<Function<'a>>,
    /// The types with a `Drop`.
    ends: Vec<String>,
}

/// A function, and the type that it belongs to.
struct Function<'a> {
    owner: Option<String>,
    signature: &'a Signature,
}

/// A parameter: how it is made, what stands before the call, and the closure's own parameters if it is one.
struct Argument {
    before: TokenStream,
    given: TokenStream,
    closure: Option<Closure>,
}

struct Closure {
    parameters: usize,
    form: Form,
}

#[derive(PartialEq)]
enum Form {
    /// `impl Fn(..)`.
    Plain,
    /// `Option<Box<dyn Fn(..)>>`.
    Boxed,
    /// `Option<&mut dyn FnMut(..)>`.
    Lent,
}

impl<'a> Functions<'a> {
    fn of(file: &'a syn::File) -> Result<Functions<'a>, String> {
        let mut found = Functions {
            all: Vec::new(),
            ends: Vec::new(),
        };
        for item in &file.items {
            match item {
                Item::Fn(item) if is_offered(&item.vis, &item.sig) => found.all.push(Function {
                    owner: None,
                    signature: &item.sig,
                }),
                Item::Impl(item) => found.add(item)?,
                _ => {}
            }
        }
        Ok(found)
    }

    fn add(&mut self, item: &'a ItemImpl) -> Result<(), String> {
        let owner = name_of(&item.self_ty)?;
        if let Some((path, _)) = &item.trait_ {
            if path
                .segments
                .last()
                .is_some_and(|last| last.ident == "Drop")
            {
                self.ends.push(owner);
            }
            return Ok(());
        }
        // Errors and enums call nothing of C.
        if !item
            .items
            .iter()
            .any(|item| matches!(item, ImplItem::Fn(method) if method.sig.ident == "as_ptr"))
        {
            return Ok(());
        }
        for item in &item.items {
            if let ImplItem::Fn(method) = item
                && is_offered(&method.vis, &method.sig)
            {
                self.all.push(Function {
                    owner: Some(owner.clone()),
                    signature: &method.sig,
                });
            }
        }
        Ok(())
    }

    /// How many closures they take.
    fn closures(&self) -> Result<usize, String> {
        let mut count = 0;
        for function in &self.all {
            let arguments = function.arguments()?;
            count += arguments
                .iter()
                .filter(|argument| argument.closure.is_some())
                .count();
        }
        Ok(count)
    }

    fn table(&self) -> Result<TokenStream, String> {
        let (mut calls, mut closures) = (Vec::new(), Vec::new());
        for function in &self.all {
            let path = function.path();
            let arguments = function.arguments()?;
            let call = function.call(&arguments, None)?;
            let turns = match arguments.is_empty() {
                true => quote!(1),
                false => quote!(TURNS),
            };
            calls.push(quote! {
                Call { name: #path, turns: #turns, run: |world, turn| { let _ = (world, turn); #call } }
            });
            for (index, argument) in arguments.iter().enumerate() {
                if argument.closure.is_some() {
                    let call = function.call(&arguments, Some(index))?;
                    closures.push(quote! {
                        Closure { name: #path, give: |world, job| { let turn = 0; let _ = turn; #call } }
                    });
                }
            }
        }
        for owner in &self.ends {
            let path = format!("{owner}::drop");
            let end = format_ident!("end_{}", owner.to_lowercase());
            calls.push(quote!(Call { name: #path, turns: 1, run: |world, _| world.#end() }));
        }
        Ok(quote! {
            /// The functions of the bindings.
            pub(crate) const CALLS: &[Call] = &[#(#calls),*];
            /// Those that take a closure.
            pub(crate) const CLOSURES: &[Closure] = &[#(#closures),*];
        })
    }
}

/// Whether anybody may call it. `into_raw` only gives a pointer away, and takes what the others need.
fn is_offered(visibility: &Visibility, signature: &Signature) -> bool {
    matches!(visibility, Visibility::Public(_))
        && !matches!(signature.safety, Safety::Unsafe(_))
        && signature.ident != "into_raw"
}

impl Function<'_> {
    fn path(&self) -> String {
        let name = &self.signature.ident;
        match &self.owner {
            Some(owner) => format!("{owner}::{name}"),
            None => name.to_string(),
        }
    }

    fn arguments(&self) -> Result<Vec<Argument>, String> {
        let typed = self
            .signature
            .inputs
            .iter()
            .filter_map(|input| match input {
                FnArg::Typed(typed) => Some(&*typed.ty),
                FnArg::Receiver(_) => None,
            });
        let arguments = typed.enumerate().map(|(index, ty)| argument(index, ty));
        let arguments: Result<_, String> = arguments.collect();
        arguments.map_err(|message| format!("`{}`: {message}", self.path()))
    }

    /// A call whose closure at this position is the one that is looked at; any other closure does nothing.
    fn call(
        &self,
        arguments: &[Argument],
        looked_at: Option<usize>,
    ) -> Result<TokenStream, String> {
        let name = &self.signature.ident;
        let before = arguments.iter().map(|argument| &argument.before);
        let given = arguments
            .iter()
            .enumerate()
            .map(|(index, argument)| match &argument.closure {
                Some(closure) => closure.given(looked_at == Some(index)),
                None => argument.given.clone(),
            });
        let returns = !matches!(self.signature.output, ReturnType::Default);
        let done = |call: TokenStream| match returns {
            true => quote!(look(&#call)),
            false => quote!(#call),
        };
        let owner = { self.owner.as_ref() }.map(|owner| format_ident!("{owner}"));
        let call = match self.signature.inputs.first() {
            Some(FnArg::Receiver(receiver))
                if matches!(receiver.kind, ReceiverKind::Reference(..)) =>
            {
                let lower =
                    owner.map(|owner| format_ident!("{}", owner.to_string().to_lowercase()));
                let call = done(quote!(this.#name(#(#given),*)));
                quote!(world.#lower(|this| { #call; }))
            }
            Some(FnArg::Receiver(_)) => {
                return Err(format!(
                    "`{}` takes `self`, which this does not understand",
                    self.path()
                ));
            }
            _ => match owner {
                Some(owner) => done(quote!(bindings::#owner::#name(#(#given),*))),
                None => done(quote!(bindings::#name(#(#given),*))),
            },
        };
        Ok(quote!(#(#before)* #call;))
    }
}

impl Closure {
    fn given(&self, looked_at: bool) -> TokenStream {
        let names: Vec<_> = (0..self.parameters)
            .map(|index| format_ident!("p{index}"))
            .collect();
        let closure = match looked_at {
            true => quote! {
                move |#(mut #names),*| {
                    job.run();
                    // What is lent must still be there.
                    answer(0 #(+ touch(&mut #names))*)
                }
            },
            false => quote!(move |#(mut #names),*| answer(0 #(+ touch(&mut #names))*)),
        };
        match (&self.form, looked_at) {
            (Form::Plain, _) => closure,
            (Form::Boxed, true) => quote!(Some(Box::new(#closure))),
            (Form::Boxed, false) => {
                quote!(if turn % 2 == 0 { None } else { Some(Box::new(#closure)) })
            }
            (Form::Lent, _) => quote!(Some(&mut #closure)),
        }
    }
}

fn argument(index: usize, ty: &Type) -> Result<Argument, String> {
    let name = format_ident!("a{index}");
    if let Some(closure) = closure(ty)? {
        return Ok(Argument {
            before: TokenStream::new(),
            given: TokenStream::new(),
            closure: Some(closure),
        });
    }
    // What is lent for writing stands in a variable.
    let lent = match ty {
        Type::Reference(reference) if reference.mutability.is_some() => Some(&*reference.elem),
        _ => None,
    };
    let (before, given) = match lent {
        Some(Type::Slice(slice)) => {
            let element = &slice.elem;
            (
                quote!(let mut #name: Vec<#element> = (0..64).map(|_| make(turn)).collect();),
                quote!(&mut #name),
            )
        }
        Some(other) => (
            quote!(let mut #name: #other = make(turn);),
            quote!(&mut #name),
        ),
        None => (TokenStream::new(), quote!(make(turn))),
    };
    Ok(Argument {
        before,
        given,
        closure: None,
    })
}

/// The closure that a parameter is, if it is one.
fn closure(ty: &Type) -> Result<Option<Closure>, String> {
    let (bounds, form) = match ty {
        Type::ImplTrait(item) => (&item.bounds, Form::Plain),
        Type::Path(_) => match inner(ty, "Option") {
            Some(Type::Reference(reference)) => match &*reference.elem {
                Type::TraitObject(item) => (&item.bounds, Form::Lent),
                _ => return Ok(None),
            },
            Some(optional) => match inner(optional, "Box") {
                Some(Type::TraitObject(item)) => (&item.bounds, Form::Boxed),
                _ => return Ok(None),
            },
            None => return Ok(None),
        },
        _ => return Ok(None),
    };
    let parameters = bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => match &bound.path.segments.last()?.arguments {
            syn::PathArguments::Parenthesized(arguments) => Some(arguments.inputs.len()),
            _ => None,
        },
        _ => None,
    });
    let parameters =
        parameters.ok_or_else(|| format!("`{}` is no closure", ty.to_token_stream()))?;
    Ok(Some(Closure { parameters, form }))
}

/// `T` of `Name<T>`.
fn inner<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) if last.ident == name => {
            arguments.args.iter().find_map(|argument| match argument {
                syn::GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

fn name_of(ty: &Type) -> Result<String, String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
    .ok_or_else(|| format!("`{}` has no name", ty.to_token_stream()))
}
