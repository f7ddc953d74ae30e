//! What the checks refuse, and with which words. That each error stands at its token is for the ui tests.

use proc_macro2::TokenStream;
use quote::quote;

use super::block;
use crate::model::{Block, Callers, Conversion, Declared, Kind, OnSuccess, Output, Rule, To};
use crate::parse;
use crate::report::Errors;

fn checked(items: TokenStream) -> (Block, Vec<String>) {
    let written = parse::Block::read(quote!(unsafe extern "C" { #items }));
    let mut errors = Errors::default();
    let block = block(written, &mut errors);
    (block, errors.messages())
}

/// The messages about a block that holds these items, without their help.
fn refused(items: TokenStream) -> Vec<String> {
    let (_, messages) = checked(items);
    let first_line = |message: &String| message.lines().next().unwrap_or("").to_owned();
    messages.iter().map(first_line).collect()
}

/// The functions of a block in which nothing is wrong.
fn right(items: TokenStream) -> Vec<crate::model::Function> {
    let (block, messages) = checked(items);
    assert_eq!(messages, [""; 0]);
    let functions = block.functions.into_iter().map(|function| match function {
        Declared::Right(function) => function,
        Declared::Wrong(wrong) => panic!("`{}` is wrong, and nothing was said", wrong.name),
    });
    functions.collect()
}

#[test]
fn the_written_type_chooses_the_conversion() {
    let functions = right(quote! {
        fn f(
            a: &CStr,
            b: Option<&std::ffi::CStr>,
            c: &mut T,
            d: (Option<(&mut MaybeUninit<T>)>),
            #[cffi(len = c_int)] e: &mut [MaybeUninit<T>],
            f: *const T,
            g: Option<extern "C" fn()>,
        );
    });
    let conversions: Vec<&str> = functions[0]
        .parameters
        .iter()
        .map(|parameter| match &parameter.conversion {
            Conversion::None => "none",
            Conversion::CStr => "string",
            Conversion::OptionalCStr => "optional string",
            Conversion::Reference {
                optional: false,
                to: To::Write,
                ..
            } => "write",
            Conversion::Reference {
                optional: true,
                to: To::Fill,
                ..
            } => "fill or not",
            Conversion::Slice { to: To::Fill, .. } => "fill all",
            _ => "another",
        })
        .collect();
    assert_eq!(
        conversions,
        [
            "string",
            "optional string",
            "write",
            "fill or not",
            "fill all",
            "none",
            "none"
        ]
    );
}

#[test]
fn the_type_of_a_closure_says_who_may_call_it() {
    let functions = right(quote! {
        fn f(
            #[cffi(callback(data = 0))] a: impl FnMut() + Send + Sync,
            _: cffi::Data,
            _: Data,
            #[cffi(callback(data = 1))] b: impl Fn(c_int) + Send,
            #[cffi(callback(data = 0))] c: impl Send + Sync + Fn() + 'static,
            _: ::cffi::Data,
        );
    });
    let callers: Vec<Callers> = functions[0]
        .parameters
        .iter()
        .filter_map(|parameter| match &parameter.conversion {
            Conversion::Closure(closure) => Some(closure.callers),
            _ => None,
        })
        .collect();
    assert_eq!(callers, [Callers::One, Callers::ThisThread, Callers::Any]);
}

#[test]
fn options_become_what_they_say() {
    let functions = right(quote! {
        #[cffi(nocallback, blocking)]
        safe fn a();
        #[cffi(errno(clear), ret = c_int)]
        fn b() -> io::Result<u8>;
        #[cffi(errno, ret = *mut T)]
        fn c() -> Result<NonNull<T>, io::Error>;
        #[cffi(variadic = printf)]
        fn d(a: &CStr, b: c_int);
        #[cffi(variadic = printf, fixed = 1, raw = plain)]
        fn e(a: &CStr, b: c_int, c: c_int);
        #[cffi(limit = limits::DATABASE, nocallback)]
        fn f();
    });
    assert_eq!(
        (functions[0].kind, functions[0].blocking),
        (Kind::NoCallback, true)
    );
    assert!(functions[0].unsafety.is_none() && functions[1].unsafety.is_some());
    let errno = |index: usize| match &functions[index].output {
        Output::Errno(errno) => (errno.rule, errno.value),
        _ => panic!("no errno"),
    };
    assert_eq!(errno(1), (Rule::Clear, OnSuccess::Convert));
    assert_eq!(errno(2), (Rule::Failed, OnSuccess::NonNull));
    assert_eq!((functions[3].fixed, functions[4].fixed), (Some(1), Some(1)));
    assert_eq!(functions[3].c_name, "printf");
    assert!(functions[4].raw.as_ref().is_some_and(|raw| raw == "plain"));
    let limit = functions[5].limit.as_ref();
    assert!(limit.is_some_and(|limit| limit.segments.len() == 2));
}

#[test]
fn a_held_result_is_what_it_holds_and_of_c_that_may_call_back() {
    let functions = right(quote! {
        #[cffi(errno, ret = c_int)]
        fn a() -> cffi::Held<io::Result<OwnedFd>>;
        fn b() -> Held<()>;
        #[cffi(blocking)]
        fn c() -> *mut Held;
    });
    assert!(matches!(
        &functions[0].output,
        Output::Errno(errno) if errno.value == OnSuccess::Convert
    ));
    let held: Vec<bool> = functions.iter().map(|one| one.held.is_some()).collect();
    assert_eq!(held, [true, true, false]);
    assert_eq!(
        refused(quote!(
            #[cffi(nocallback)]
            fn a() -> Held<c_int>;
            fn b() -> Held<io::Result<c_int>>;
            #[cffi(errno)]
            fn c() -> io::Result<Held<c_int>>;
            fn d() -> Held<&u8>;
        )),
        [
            "C that never calls back leaves no panic to hold",
            "C returns no `Result`",
            "a result of C's is held, and not what is made of it",
            "a returned pointer is not converted to a reference",
        ]
    );
}

#[test]
fn all_errors_of_a_block_are_found_at_once() {
    let messages = refused(quote! {
        #[cffi(leef)]
        fn a(&self, b: &str, #[cffi(len = c_int)] c: u8) -> !;
        async fn d<T>(e: &[u8]);
        fn right();
    });
    assert_eq!(
        messages,
        [
            "a function has no option `leef`",
            "a C function has no `self`",
            "`&str` does not end with the NUL that C looks for",
            "`len` is the type of a slice's length, and this is no slice",
            "a function that never returns would stay \"in C\" for ever",
            "suspendable calls (`async fn`) are not supported by this version",
            "a C function has no generic parameter `T`",
            "a slice is a pointer and a length, and C's type of the length is not known",
        ]
    );
}

#[test]
fn wrong_functions_keep_their_signature_and_right_ones_stay() {
    let (block, messages) = checked(quote! {
        pub safe fn wrong(self, (a, b): (u8, u8), c: &str) -> u8;
        static RIGHT: u8;
        fn right();
    });
    assert_eq!(messages.len(), 3);
    let [Declared::Wrong(wrong), Declared::Right(right)] = &block.functions[..] else {
        panic!("one is wrong and one is right");
    };
    assert_eq!(
        (wrong.name.to_string(), right.name.to_string()),
        ("wrong".into(), "right".into())
    );
    let names: Vec<String> = wrong
        .parameters
        .iter()
        .map(|(name, _)| name.to_string())
        .collect();
    assert_eq!(names, ["argument_2", "c"]);
    assert_eq!(block.plain.len(), 1);
}

#[test]
fn one_mistake_is_said_once() {
    assert_eq!(
        refused(quote!(
            #[cffi(errno(sett))]
            fn a() -> io::Result<u8>;
        )),
        ["this is no way in which C tells failure"]
    );
    assert_eq!(
        refused(quote!(
            fn a(#[cffi(length = u8)] b: &[u8]);
        )),
        ["a parameter has no option `length`"]
    );
    assert_eq!(
        refused(quote!(
            fn a(#[cffi(callback(data = 0))] b: impl FnMut());
        )),
        ["the call passes no data for this closure"]
    );
}

#[test]
fn a_returned_string_is_converted_in_unsafe_functions_only() {
    assert_eq!(
        refused(quote!(
            unsafe fn a<'a>() -> Option<&'a CStr>;
        )),
        [""; 0]
    );
    assert_eq!(
        refused(quote!(
            fn a<'a>() -> &'a CStr;
        )),
        [""; 0]
    );
    assert_eq!(refused(quote!(safe fn a<'a>() -> &'a CStr;)).len(), 1);
    assert_eq!(
        refused(quote!(
            unsafe fn a<'a>() -> &'a T;
        ))
        .len(),
        1
    );
}

#[test]
fn the_abi_and_the_promise_must_be_there() {
    for (text, count) in [
        ("unsafe extern \"C\" {}", 0),
        ("unsafe extern \"system\" {}", 0),
        ("extern \"C\" {}", 1),
        ("unsafe extern {}", 1),
        ("extern \"Rust\" {}", 2),
    ] {
        let tokens: TokenStream = text.parse().expect("tokens");
        let mut errors = Errors::default();
        block(parse::Block::read(tokens), &mut errors);
        assert_eq!(errors.count(), count, "{text}");
    }
}
