//! A safe function: conversions, one call, its failure, its results.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::{docs, types};
use super::argument::{self, Body};
use super::{
    argued, callback, condition, documentation, handle, kept, notes, own, path, uses, value,
};
use crate::annotated::{
    Annotated, Argument, Asks, BorrowedFrom, Failure, Handle, IoDirection, Length, MessageFrom,
    Return, Role, Safe,
};
use crate::model::{Parameter, Type};

/// A function or method.
pub(super) fn item(annotated: &Annotated, item: &Safe) -> TokenStream {
    let (parameters, returns) = own::types_of(annotated, item);
    let mut body = Body {
        names: argument::names(item, &parameters),
        ..Body::default()
    };
    for (index, parameter) in parameters.iter().enumerate() {
        argument::add(annotated, item, index, &parameter.ty, &mut body);
    }
    let owner = item.role.handle().and_then(|name| annotated.handle(name));
    let receives =
        item.arguments.contains(&Argument::Itself) && matches!(item.role, Role::Method { .. });
    let io = owner
        .filter(|_| item.io && receives)
        .map(|owner| Io::of(annotated, owner));
    let (before_io, after_io) = match &io {
        Some(io) => (io.before.clone(), io.after.clone()),
        None => Default::default(),
    };
    let call = call(annotated, item, &parameters, &body);
    let setters = setters(annotated, item, &body.names);
    body.behind.extend(kept::released(annotated, item));
    let mut outputs = Vec::new();
    if let Some(io) = &io {
        outputs.extend(io.outputs.clone());
        let mut list = io.parameters.clone();
        list.append(&mut body.parameters);
        body.parameters = list;
    }
    outputs.append(&mut body.outputs);
    let judged = judge(annotated, item, &returns, &body, &mut outputs);

    let (before, always, behind) = (&body.before, &body.always, &body.behind);
    let result = match outputs.as_slice() {
        [] => quote!(()),
        [(_, one)] => one.clone(),
        many => {
            let values = many.iter().map(|(_, value)| value);
            quote!((#(#values),*))
        }
    };
    let ty = match outputs.as_slice() {
        [] => quote!(()),
        [(ty, _)] => ty.clone(),
        many => {
            let types = many.iter().map(|(ty, _)| ty);
            quote!((#(#types),*))
        }
    };
    let (ty, tail) = match failure_type(item) {
        Some(error) => (error(ty), quote!(::std::result::Result::Ok(#result))),
        None if outputs.is_empty() => (ty, quote!()),
        None => (ty, result),
    };
    let arrow = (ty.to_string() != "()").then(|| quote!(-> #ty));
    let Judged { bind, check } = judged;
    // A result that nobody looks at in between needs no name.
    let direct = tail.to_string() == "result"
        && setters.is_empty()
        && check.is_empty()
        && always.is_empty()
        && behind.is_empty()
        && after_io.is_empty();
    let settled = quote! {
        #after_io
        #(#always)*
        #check
        #(#behind)*
        #tail
    };
    let work = match (own::holds(annotated, item), direct) {
        (true, _) => {
            let returned = match bind.is_empty() {
                true => quote!(()),
                false => bind,
            };
            quote! {
                #before_io
                #(#setters)*
                let held = #call;
                held.then(|#returned| { #settled })
            }
        }
        (false, true) => quote!(#before_io #call),
        (false, false) => {
            let take = take(&bind);
            quote! {
                #before_io
                #(#setters)*
                #take #call;
                #settled
            }
        }
    };
    let asked = owner
        .filter(|_| receives)
        .map(|owner| (owner, quote!(self)));
    let asked = asked.or_else(|| lent(annotated, item, &body));
    // Also what cannot fail: C may make another error of it, beside which this thread's message would stand.
    let work = match asked.filter(|_| !item.unlocked) {
        Some((handle, value)) => handle::locked(annotated, handle, value, work),
        None => work,
    };
    let receiver = receives.then(|| match item.role {
        Role::Method {
            exclusive: true, ..
        } => quote!(&mut self,),
        _ => quote!(&self,),
    });
    let made = owner.filter(|_| matches!(item.role, Role::Constructor { .. }));
    let require = made.map(|handle| require(annotated, handle));
    let memory =
        is_struct_constructor(item, owner).then(|| quote!(let memory = support::Memory::zeroed();));
    let name = format_ident!("{}", item.name);
    let docs = match (&item.said, &item.docs) {
        (None, Some(comment)) if !comment.trim().is_empty() => docs::attributes(comment),
        (said, _) => documentation(said.as_deref(), &format!(" Calls `{}`.", item.c)),
    };
    let begin = uses::begin(annotated, item, &body.names);
    let notes = notes::of(annotated, item, &body.names);
    let cfg = condition(item.cfg.as_deref());
    let parameters = &body.parameters;
    let constructs = matches!(item.role, Role::Constructor { .. });
    let lifetime = (body.lends_parent && !constructs).then(|| quote!(<'of>));
    let many = (parameters.len() > 6)
        .then(|| quote!(#[allow(clippy::too_many_arguments, reason = "C takes as many")]));
    let may_be_missing =
        |argument: &Argument| matches!(argument, Argument::Callback(said) if said.optional);
    let complex = item.arguments.iter().any(may_be_missing).then(
        || quote!(#[allow(clippy::type_complexity, reason = "the closure's arguments are C's")]),
    );
    quote! {
        #docs
        #notes
        #cfg
        #many
        #complex
        pub fn #name #lifetime (#receiver #(#parameters),*) #arrow {
            #begin
            #require
            #memory
            #(#before)*
            #work
        }
    }
}

/// A handle that a function without a receiver is lent: its family's lock is the one to take.
fn lent<'a>(
    annotated: &'a Annotated,
    item: &Safe,
    body: &Body,
) -> Option<(&'a Handle, TokenStream)> {
    let mut arguments = item.arguments.iter().zip(&body.names);
    arguments.find_map(|(argument, name)| match argument {
        Argument::Handle {
            handle,
            optional: false,
            ..
        } => Some((annotated.handle(handle)?, quote!(#name))),
        _ => None,
    })
}

/// Why the call of a function is right.
fn reason(item: &Safe) -> String {
    let lent = match kept::stays(item) {
        false => "what it is lent lives until it returns",
        true => "what it keeps lives as long as it keeps it",
    };
    match &item.vouched {
        Some(reason) if item.arguments.is_empty() => reason.clone(),
        _ if item.arguments.is_empty() => "it takes nothing, and is said to be safe".to_owned(),
        _ => format!(
            "`{}` is given what its annotations ask for, and {lent}",
            item.c
        ),
    }
}

fn is_struct_constructor(item: &Safe, owner: Option<&Handle>) -> bool {
    matches!(item.role, Role::Constructor { .. })
        && item.arguments.contains(&Argument::Itself)
        && owner.is_some_and(|owner| owner.structure.is_some())
}

fn call(annotated: &Annotated, item: &Safe, parameters: &[Parameter], body: &Body) -> TokenStream {
    let given = &body.given;
    let function = match own::is_own(annotated, item) {
        true => {
            let name = own::name(item);
            quote!(own::#name)
        }
        false => path(annotated, &item.c),
    };
    let why = reason(item);
    let with = argued(&why, &quote!(#function(#(#given),*)));
    let Some(at) = callback::optional(item) else {
        return with;
    };
    // Without the closure C gets NULL twice; the data is no argument of the other call.
    let mut others = given.iter();
    let given = item.arguments.iter().zip(parameters).enumerate();
    let given = given.map(|(index, (argument, parameter))| match argument {
        Argument::CallbackData(of) if *of == at => argument::null(&parameter.ty),
        _ => {
            let given = others.next().cloned().unwrap_or_default();
            match index == at {
                true => quote!(::std::option::Option::None),
                false => given,
            }
        }
    });
    let without = own::without(item);
    let name = &body.names[at];
    let without = argued(&why, &quote!(own::#without(#(#given),*)));
    quote! {
        match #name {
            ::std::option::Option::Some(#name) => #with,
            ::std::option::Option::None => #without,
        }
    }
}

/// The calls that give C the data of closures, before the function that it belongs to.
fn setters(annotated: &Annotated, item: &Safe, names: &[Ident]) -> Vec<TokenStream> {
    let mut calls = Vec::new();
    for (index, argument) in item.arguments.iter().enumerate() {
        let Argument::Callback(said) = argument else {
            continue;
        };
        let Some(setter) = kept::setter(annotated, item, said) else {
            continue;
        };
        let (parameters, returns) = own::types_of(annotated, setter);
        let mut body = Body {
            names: argument::names(setter, &parameters),
            ..Body::default()
        };
        for (position, parameter) in parameters.iter().enumerate() {
            match setter.arguments[position] {
                Argument::Data => {
                    let data = kept::data(said, &names[index]);
                    body.given.push(data);
                }
                _ => argument::add(annotated, setter, position, &parameter.ty, &mut body),
            }
        }
        let call = call(annotated, setter, &parameters, &body);
        let Judged { bind, check } = judge(annotated, setter, &returns, &body, &mut Vec::new());
        let take = take(&bind);
        let check = (setter.failure != Failure::Never).then_some(check);
        calls.push(quote!(#take #call; #check));
    }
    calls
}

/// The result type around what comes out, if the function can fail.
fn failure_type(item: &Safe) -> Option<Box<dyn Fn(TokenStream) -> TokenStream>> {
    match &item.failure {
        Failure::Never => None,
        Failure::Error { error, .. } => {
            let name = format_ident!("{error}Error");
            Some(Box::new(
                move |ty| quote!(::std::result::Result<#ty, #name>),
            ))
        }
        _ => Some(Box::new(|ty| quote!(::std::io::Result<#ty>))),
    }
}

/// What is done with C's result.
struct Judged {
    /// The name that it gets: `code`, `result`, `_`, or nothing.
    bind: TokenStream,
    /// Leaves if the call failed.
    check: TokenStream,
}

/// The start of a statement that gives C's result its name.
fn take(bind: &TokenStream) -> TokenStream {
    match bind.is_empty() {
        true => TokenStream::new(),
        false => quote!(let #bind =),
    }
}

fn judge(
    annotated: &Annotated,
    item: &Safe,
    returns: &Type,
    body: &Body,
    outputs: &mut Vec<(TokenStream, TokenStream)>,
) -> Judged {
    if let Failure::Error { error, ok, message } = &item.failure {
        return by_code(
            annotated,
            item,
            returns,
            body,
            outputs,
            (error, ok, *message),
        );
    }
    // With `errno` the call itself says whether it failed.
    let check = match item.failure {
        Failure::Never => quote!(),
        _ => quote!(let result = result?;),
    };
    let bind = quote!(result);
    match &item.returns {
        Return::Nothing | Return::Status => {
            let (bind, check) = match item.failure {
                Failure::Never if returns.is_void() => (quote!(), quote!()),
                Failure::Never => (quote!(_), quote!()),
                _ => (quote!(result), quote!(result?;)),
            };
            return Judged { bind, check };
        }
        Return::Value { enumeration } => {
            outputs.push(number(
                annotated,
                returns,
                enumeration.as_deref(),
                quote!(result),
            ));
        }
        Return::Made(of) => outputs.push(made(&body.names[*of], quote!(result))),
        Return::Handle {
            handle: made,
            optional,
        } => {
            let Some(known) = annotated.handle(made) else {
                return Judged { bind, check };
            };
            let parent = argument::parent_of(annotated, item, made, &body.names);
            let own = handle::own(annotated, known, quote!(raw), parent);
            let ty = argument::made_type(annotated, item, made, body.lends_parent);
            let made = match returns.pointee().is_some_and(Type::is_constant) {
                true => quote!(::std::ptr::NonNull::new(result.cast_mut()).map(|raw| #own)),
                false => quote!(::std::ptr::NonNull::new(result).map(|raw| #own)),
            };
            // NULL without a failure is nothing made, whether that was expected or not.
            match (&item.failure, optional) {
                (Failure::Never, _) | (_, true) => {
                    outputs.push((quote!(::std::option::Option<#ty>), made))
                }
                _ => {
                    let message = format!("`{}` succeeded and made nothing", item.c);
                    outputs.push((ty, value::present(item, &made, &message)));
                }
            }
        }
        Return::CStr { optional, borrow } => {
            let lifetime = lifetime(*borrow);
            let text = argued(
                "NULL, or a string that is good for as long as it is lent here",
                &quote!(support::cstr(result.cast())),
            );
            match optional {
                true => outputs.push((
                    quote!(::std::option::Option<&#lifetime ::std::ffi::CStr>),
                    text,
                )),
                false => {
                    let message = format!("`{}` returned no string", item.c);
                    outputs.push((
                        quote!(&#lifetime ::std::ffi::CStr),
                        value::present(item, &text, &message),
                    ));
                }
            }
        }
        Return::Bytes {
            optional,
            length,
            borrow,
            element,
        } => {
            let lifetime = lifetime(*borrow);
            let element = argument::element(element);
            let count = match length {
                Length::Call {
                    function,
                    arguments,
                } => {
                    let function = path(annotated, function);
                    let given = arguments.iter().map(|index| again(item, *index, body));
                    argued(
                        "these are arguments of the call, of whose result this is the length",
                        &quote!(#function(#(#given),*)),
                    )
                }
                Length::Number(number) => {
                    let number = Literal::u64_unsuffixed(*number);
                    quote!(#number)
                }
                Length::Constant(name) => {
                    let name = types::ident(name.clone());
                    quote!(raw::#name)
                }
                Length::Argument(_) => quote!(0),
            };
            let slice = argued(
                "NULL, or so many elements that are good for as long as they are lent here",
                &quote!(support::slice(result.cast::<#element>(), #count)),
            );
            match optional {
                true => outputs.push((
                    quote!(::std::option::Option<&#lifetime [#element]>),
                    quote!((!result.is_null()).then(|| #slice)),
                )),
                false => outputs.push((quote!(&#lifetime [#element]), slice)),
            }
        }
        Return::String { optional, free } => {
            let why = format!("NULL, or a string that C made to be freed by `{free}`");
            let free = value::free(annotated, free);
            let cast = match returns.pointee().is_some_and(Type::is_constant) {
                true => quote!(result.cast_mut().cast()),
                false => quote!(result.cast()),
            };
            let text = argued(&why, &quote!(support::take(#cast, #free)));
            match optional {
                true => outputs.push((quote!(::std::option::Option<::std::ffi::CString>), text)),
                false => {
                    let message = format!("`{}` returned no string", item.c);
                    let text = value::present(item, &text, &message);
                    outputs.push((quote!(::std::ffi::CString), text));
                }
            }
        }
        Return::Pointer => outputs.push((types::rust(returns), quote!(result))),
    }
    Judged { bind, check }
}

/// A result that is a number.
fn number(
    annotated: &Annotated,
    returns: &Type,
    enumeration: Option<&str>,
    result: TokenStream,
) -> (TokenStream, TokenStream) {
    let ty = value::rust(returns, enumeration);
    (ty, value::from_c(annotated, returns, enumeration, result))
}

/// A result that says how much of an argument was made.
fn made(of: &Ident, result: TokenStream) -> (TokenStream, TokenStream) {
    (quote!(usize), quote!(support::made(#result, #of.len())))
}

/// An argument once more, for a second function.
fn again(item: &Safe, index: usize, body: &Body) -> TokenStream {
    match &item.arguments[index] {
        Argument::Itself => quote!(self.raw.as_ptr()),
        _ => body.given[index].clone(),
    }
}

fn lifetime(borrow: BorrowedFrom) -> TokenStream {
    match borrow {
        BorrowedFrom::Exclusive | BorrowedFrom::Receiver => quote!(),
        BorrowedFrom::Parent => quote!('p),
        BorrowedFrom::Static => quote!('static),
    }
}

fn by_code(
    annotated: &Annotated,
    item: &Safe,
    returns: &Type,
    body: &Body,
    outputs: &mut Vec<(TokenStream, TokenStream)>,
    (error, ok, message): (&str, &[i128], MessageFrom),
) -> Judged {
    let error = format_ident!("{error}Error");
    let code = value::number(returns, quote!(code));
    let is_int = returns
        .integer()
        .is_some_and(|integer| integer.bits == 32 && integer.signed);
    let stored = match is_int {
        true => quote!(code),
        false => quote!(code as ::std::ffi::c_int),
    };
    let words = message_of(annotated, item, body, message);
    let failed = quote!(return ::std::result::Result::Err(#error::new(#stored, #words)));
    let bind = quote!(code);
    let literal = |code: i128| Literal::i128_unsuffixed(code);
    let negative = quote!(if code < 0 { #failed; });
    let check = match (&item.status, &item.returns) {
        (None, Return::Made(of)) => {
            outputs.push(made(&body.names[*of], quote!(code)));
            negative
        }
        (None, Return::Value { enumeration }) => {
            outputs.push(number(
                annotated,
                returns,
                enumeration.as_deref(),
                quote!(code),
            ));
            negative
        }
        (Some(status), _) => {
            let name = format_ident!("{}", status.name);
            let arms = status.variants.iter().map(|(variant, code)| {
                let (variant, code) = (format_ident!("{}", variant), literal(*code));
                quote!(#code => #name::#variant)
            });
            outputs.push((quote!(#name), quote!(status)));
            quote! {
                let status = match #code {
                    #(#arms,)*
                    code => #failed,
                };
            }
        }
        (None, _) => {
            let ok = ok.iter().map(|code| literal(*code));
            quote! {
                match #code {
                    #(#ok)|* => {}
                    code => #failed,
                }
            }
        }
    };
    let handle = is_struct_constructor(
        item,
        item.role.handle().and_then(|name| annotated.handle(name)),
    );
    if handle
        && let Role::Constructor { handle: name } = &item.role
        && let Some(known) = annotated.handle(name)
    {
        let parent = argument::parent_of(annotated, item, name, &body.names);
        let own = handle::own(annotated, known, quote!(memory), parent);
        outputs.insert(0, (quote!(Self), own));
    }
    Judged { bind, check }
}

/// The words of an error.
fn message_of(annotated: &Annotated, item: &Safe, body: &Body, from: MessageFrom) -> TokenStream {
    let Failure::Error { error, .. } = &item.failure else {
        return quote!(::std::option::Option::None);
    };
    if let MessageFrom::OutString(index) = from {
        let local = format_ident!("c{}", index);
        return quote!(#local.map(|text| text.to_string_lossy().into_owned()));
    }
    let Some(source) = annotated
        .error(error)
        .and_then(|error| error.message.as_ref())
    else {
        return quote!(::std::option::Option::None);
    };
    let function = path(annotated, &source.function);
    let ask = |pointer: TokenStream| {
        argued(
            "NULL, or a string that is copied before C is called again",
            &quote!(support::text(#function(#pointer))),
        )
    };
    match (from, &source.asks) {
        (MessageFrom::Code, _) => {
            let takes = annotated
                .model
                .function(&source.function)
                .and_then(|function| {
                    function
                        .parameters
                        .first()
                        .map(|parameter| parameter.ty.clone())
                });
            let returned = annotated
                .model
                .function(&item.c)
                .map(|known| &known.returns);
            let kind = |ty: &Type| ty.resolved().kind.clone();
            let same = takes.as_ref().map(kind) == returned.map(kind);
            let code = match same {
                true => quote!(code),
                false => quote!(code as _),
            };
            let given = match takes.map(|ty| ty.resolved().kind.clone()) {
                Some(crate::model::TypeKind::Enum(name)) => {
                    let newtype = types::newtype(&annotated.model, &name);
                    quote!(#newtype(#code))
                }
                _ => code,
            };
            ask(given)
        }
        (MessageFrom::Thread, Asks::Nothing) => ask(quote!()),
        (MessageFrom::Parent, _) => ask(quote!(self.parent.raw.as_ptr())),
        (MessageFrom::Argument(index), _) => match &item.arguments[index] {
            Argument::Itself => ask(quote!(self.raw.as_ptr())),
            Argument::OutHandle { .. } => {
                let local = format_ident!("c{}", index);
                let words = ask(quote!(made.raw.as_ptr()));
                quote!(#local.as_ref().and_then(|made| #words))
            }
            _ => {
                let name = &body.names[index];
                ask(quote!(#name.raw.as_ptr()))
            }
        },
        _ => quote!(::std::option::Option::None),
    }
}

/// What must hold before the first handle of its kind is made.
pub(super) fn require(annotated: &Annotated, handle: &Handle) -> TokenStream {
    let Some(require) = &handle.require else {
        return TokenStream::new();
    };
    let function = path(annotated, &require.function);
    let value = Literal::i128_unsuffixed(require.value);
    let Ok(operator) = require.operator.parse::<TokenStream>() else {
        return TokenStream::new();
    };
    let message = format!(
        "`{}() {} {}` does not hold for this library",
        require.function, require.operator, require.value
    );
    let ask = argued(
        "it only tells something of the library",
        &quote!(#function()),
    );
    quote! {
        {
            let told = #ask;
            ::std::assert!(told #operator #value, #message);
        }
    }
}

/// The buffers of a struct, for the time of a call.
#[derive(Clone, Default)]
struct Io {
    parameters: Vec<TokenStream>,
    before: TokenStream,
    after: TokenStream,
    outputs: Vec<(TokenStream, TokenStream)>,
}

impl Io {
    fn of(annotated: &Annotated, owner: &Handle) -> Io {
        let mut io = Io::default();
        let record = annotated.model.record(&owner.c).or_else(|| {
            let typedef = annotated.model.typedef(&owner.c)?;
            match &typedef.ty.resolved().kind {
                crate::model::TypeKind::Record(name) => annotated.model.record(name),
                _ => None,
            }
        });
        let Some(structure) = &owner.structure else {
            return io;
        };
        let fields = |name: &str| {
            record.and_then(|record| {
                record
                    .fields
                    .iter()
                    .find(|field| field.name.as_deref() == Some(name))
            })
        };
        let several = |direction: IoDirection| {
            structure
                .io
                .iter()
                .filter(|io| io.direction == direction)
                .count()
                > 1
        };
        for pair in &structure.io {
            let (pointer, length) = (
                types::ident(pair.pointer.clone()),
                types::ident(pair.length.clone()),
            );
            let name = match pair.direction {
                IoDirection::In if !several(IoDirection::In) => String::from("input"),
                IoDirection::Out if !several(IoDirection::Out) => String::from("output"),
                _ => pair.pointer.clone(),
            };
            let constant = fields(&pair.pointer)
                .and_then(|field| field.ty.pointee())
                .is_some_and(Type::is_constant);
            let ty = match pair.direction {
                IoDirection::In => quote!(&[u8]),
                IoDirection::Out => quote!(&mut [u8]),
            };
            let ident = types::ident(name.clone());
            let start = match (pair.direction, constant) {
                (IoDirection::In, true) => quote!(support::start(#ident).cast()),
                (IoDirection::In, false) => quote!(support::start(#ident).cast_mut().cast()),
                (IoDirection::Out, _) => quote!(#ident.as_mut_ptr().cast()),
            };
            let null = if constant {
                quote!(::std::ptr::null())
            } else {
                quote!(::std::ptr::null_mut())
            };
            let rest = format_ident!("{}_rest", name);
            let (before, after) = (&io.before, &io.after);
            let lend = argued(
                "the struct is this value's, and what it is lent here is taken back below",
                &quote! {
                    (*self.raw.as_ptr()).#pointer = #start;
                    (*self.raw.as_ptr()).#length = support::length(#ident.len(), #name);
                },
            );
            let take_back = argued(
                "the call is over, and C has no more use for what it was lent",
                &quote! {
                    let rest = (*self.raw.as_ptr()).#length;
                    (*self.raw.as_ptr()).#pointer = #null;
                    (*self.raw.as_ptr()).#length = 0;
                    rest
                },
            );
            io.before = quote!(#before #lend);
            io.after = quote!(#after let #rest = #take_back;);
            io.parameters.push(quote!(#ident: #ty));
            io.outputs.push((
                quote!(usize),
                quote!(#ident.len() - support::made(#rest, #ident.len())),
            ));
        }
        io
    }
}
