//! What the words in `#[cffi(..)]` mean, in each place where they may stand.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::Parse;
use syn::{Expr, Ident, LitInt, Path, Type};

use super::on_panic;
use crate::model::{Kind, OnPanic, Rule};
use crate::parse::options::{Value, Written};
use crate::report::{Errors, suggestion};

const FUNCTION: [&str; 10] = [
    "unsafe",
    "leaf",
    "nocallback",
    "blocking",
    "errno",
    "ret",
    "variadic",
    "fixed",
    "raw",
    "limit",
];
const PARAMETER: [&str; 2] = ["len", "callback"];
const CLOSURE: [&str; 3] = ["data", "on_panic", "until"];
const BLOCK: [&str; 1] = ["crate"];

/// Options that exist, or will, with what to write as long as they do not.
const NOT_YET: [(&str, &str); 1] = [(
    "cancel",
    "without it, the call is not left before it returns",
)];

/// The options of a function.
#[derive(Default)]
pub(crate) struct FunctionOptions {
    kind: Option<(Ident, Kind)>,
    blocking: Option<Ident>,
    pub(crate) errno: Option<(Ident, Rule)>,
    pub(crate) ret: Option<(Ident, Type)>,
    pub(crate) variadic: Option<Ident>,
    pub(crate) fixed: Option<LitInt>,
    pub(crate) raw: Option<Ident>,
    /// The word, and the path of the limit.
    pub(crate) limit: Option<(Ident, Path)>,
    pub(crate) unwinds: Option<Ident>,
}

impl FunctionOptions {
    pub(crate) fn kind(&self) -> Kind {
        self.kind.as_ref().map_or(Kind::Full, |(_, kind)| *kind)
    }

    pub(crate) fn blocking(&self) -> bool {
        self.blocking.is_some()
    }

    /// The word that promises that C never calls back.
    pub(crate) fn never_calls_back(&self) -> Option<&Ident> {
        self.kind.as_ref().map(|(word, _)| word)
    }

    fn conflicts(&self, errors: &mut Errors) {
        if let (Some((leaf, Kind::Leaf)), Some(blocking)) = (&self.kind, &self.blocking) {
            errors.at(
                blocking,
                format!(
                    "`{blocking}` contradicts `{leaf}`, which promises a function that never blocks"
                ),
                "remove one of them",
            );
        }
        if let (Some((leaf, Kind::Leaf)), Some((limit, _))) = (&self.kind, &self.limit) {
            errors.at(
                limit,
                format!(
                    "`{limit}` contradicts `{leaf}`: a call that returns within nanoseconds needs no turn"
                ),
                "remove one of them",
            );
        }
        if let (Some(unwinds), Some((kind, _))) = (&self.unwinds, &self.kind) {
            errors.at(
                unwinds,
                format!(
                    "`unsafe(unwind)` contradicts `{kind}`, which promises that C never calls back"
                ),
                "remove one of them",
            );
        }
        if let (Some(fixed), None) = (&self.fixed, &self.variadic) {
            errors.at(
                fixed,
                "`fixed` counts the parameters before the dots, but this function is not variadic",
                "remove it, or name the variadic function: `variadic = ..`",
            );
        }
        if let (Some((ret, _)), None) = (&self.ret, &self.errno) {
            errors.at(
                ret,
                "`ret` is C's result type of a function with `errno`, and this one has none",
                "write C's type as the result",
            );
        }
    }
}

/// Reads the options of a function.
pub(crate) fn of_function(written: Vec<Written>, errors: &mut Errors) -> FunctionOptions {
    let mut options = FunctionOptions::default();
    let mut seen = Seen::default();
    for option in written {
        let word = option.word.to_string();
        if !seen.first(&option, errors) {
            continue;
        }
        match word.as_str() {
            "leaf" => options.set_kind(&option, Kind::Leaf, errors),
            "nocallback" => options.set_kind(&option, Kind::NoCallback, errors),
            "blocking" => {
                if is_word(&option, errors) {
                    options.blocking = Some(option.word);
                }
            }
            "errno" => options.errno = Some((option.word.clone(), rule(&option, errors))),
            "ret" => {
                options.ret = value(&option, "ret = c_int", errors).map(|ret| (option.word, ret));
            }
            "variadic" => options.variadic = value(&option, "variadic = printf", errors),
            "fixed" => options.fixed = value(&option, "fixed = 2", errors),
            "unsafe" => {
                if is_unwind(&option, errors) {
                    options.unwinds = Some(option.word);
                }
            }
            "raw" => options.raw = value(&option, "raw = plain_name", errors),
            "limit" => {
                options.limit =
                    value(&option, "limit = DATABASE", errors).map(|limit| (option.word, limit));
            }
            _ => unknown(&option, "a function", &FUNCTION, errors),
        }
    }
    options.conflicts(errors);
    options
}

/// Whether this is `unsafe(unwind)`.
fn is_unwind(option: &Written, errors: &mut Errors) -> bool {
    if let Value::List(list) = &option.value
        && list.to_string() == "unwind"
    {
        return true;
    }
    errors.at(
        option,
        "`unsafe` says what C bears, and there is one such thing",
        "write `unsafe(unwind)`: a panic of a callback may leave this C code in the middle",
    );
    false
}

impl FunctionOptions {
    fn set_kind(&mut self, option: &Written, kind: Kind, errors: &mut Errors) {
        if !is_word(option, errors) {
            return;
        }
        if let Some((earlier, _)) = &self.kind {
            let word = &option.word;
            errors.at(
                word,
                format!("`{word}` contradicts `{earlier}`: a function has one kind"),
                "keep `leaf` if the C function returns within nanoseconds, `nocallback` otherwise",
            );
            return;
        }
        self.kind = Some((option.word.clone(), kind));
    }
}

/// The options of a parameter.
#[derive(Default)]
pub(crate) struct ParameterOptions {
    /// C's type of a slice's length.
    pub(crate) length: Option<Type>,
    pub(crate) callback: Option<CallbackOptions>,
}

impl ParameterOptions {
    pub(crate) fn is_empty(&self) -> bool {
        self.length.is_none() && self.callback.is_none()
    }
}

/// What `callback(..)` says about a closure.
pub(crate) struct CallbackOptions {
    pub(crate) word: Ident,
    pub(crate) data: Option<LitInt>,
    /// The word, and what it says if that has a meaning.
    pub(crate) on_panic: Option<(Ident, Option<OnPanic>)>,
    /// The word, and the expression that makes C forget the closure if it is one.
    pub(crate) until: Option<(Ident, Option<Expr>)>,
}

/// Reads the options of a parameter.
pub(crate) fn of_parameter(written: Vec<Written>, errors: &mut Errors) -> ParameterOptions {
    let mut options = ParameterOptions::default();
    let mut seen = Seen::default();
    for option in written {
        if !seen.first(&option, errors) {
            continue;
        }
        match option.word.to_string().as_str() {
            "len" => options.length = value(&option, "len = c_int", errors),
            "callback" => options.callback = of_closure(option, errors),
            _ => unknown(&option, "a parameter", &PARAMETER, errors),
        }
    }
    options
}

/// Reads `callback(..)`.
fn of_closure(callback: Written, errors: &mut Errors) -> Option<CallbackOptions> {
    let Value::List(list) = callback.value else {
        errors.at(
            &callback,
            "`callback` says where C passes the closure's data",
            "write `callback(data = 0)` if the data comes first in the list of C's function pointer",
        );
        return None;
    };
    let mut options = CallbackOptions {
        word: callback.word,
        data: None,
        on_panic: None,
        until: None,
    };
    let mut seen = Seen::default();
    for option in crate::parse::options::read(list, errors) {
        if !seen.first(&option, errors) {
            continue;
        }
        match option.word.to_string().as_str() {
            "data" => options.data = value(&option, "data = 0", errors),
            "on_panic" => {
                let said = on_panic::read(&option, errors);
                options.on_panic = Some((option.word, said));
            }
            "until" => {
                let said = value(&option, "until = unregister(handle)", errors);
                options.until = Some((option.word, said));
            }
            _ => unknown(&option, "a closure", &CLOSURE, errors),
        }
    }
    Some(options)
}

/// Reads the options of a block: the path of the runtime crate.
pub(crate) fn of_block(written: Vec<Written>, errors: &mut Errors) -> Option<Path> {
    let mut runtime = None;
    let mut seen = Seen::default();
    for option in written {
        if !seen.first(&option, errors) {
            continue;
        }
        if option.word == "crate" {
            runtime = value(&option, "crate = my_crate::cffi", errors);
        } else {
            unknown(&option, "a block", &BLOCK, errors);
        }
    }
    runtime
}

#[derive(Default)]
struct Seen(Vec<String>);

impl Seen {
    fn first(&mut self, option: &Written, errors: &mut Errors) -> bool {
        let word = option.word.to_string();
        if self.0.contains(&word) {
            errors.at(
                &option.word,
                format!("`{word}` stands here twice"),
                "remove one of them",
            );
            return false;
        }
        self.0.push(word);
        true
    }
}

fn is_word(option: &Written, errors: &mut Errors) -> bool {
    let word = &option.word;
    let plain = matches!(option.value, Value::None);
    if !plain {
        errors.at(
            option,
            format!("`{word}` takes no value"),
            format!("write `{word}`"),
        );
    }
    plain
}

fn value<T: Parse>(option: &Written, example: &str, errors: &mut Errors) -> Option<T> {
    let help = format!("write for instance `{example}`");
    match &option.value {
        Value::Equals(value) => match syn::parse2(value.clone()) {
            Ok(value) => Some(value),
            Err(_) => {
                let what = format!("this is no value for `{}`", option.word);
                errors.at(value, what, help);
                None
            }
        },
        Value::None | Value::List(_) => {
            errors.at(option, format!("`{}` needs a value", option.word), help);
            None
        }
    }
}

/// The rule; the plain one in place of one that does not exist.
fn rule(option: &Written, errors: &mut Errors) -> Rule {
    let list = match &option.value {
        Value::None => return Rule::Failed,
        Value::List(list) => list.to_string(),
        Value::Equals(_) => String::new(),
    };
    match list.as_str() {
        "clear" => Rule::Clear,
        "returned" => Rule::Returned,
        _ => {
            let at: TokenStream = match &option.value {
                Value::List(list) if !list.is_empty() => list.clone(),
                _ => option.to_token_stream(),
            };
            errors.at(
                at,
                "this is no way in which C tells failure",
                "write `errno` (C returns -1 or NULL), `errno(clear)` (`errno` is not 0 afterwards) or `errno(returned)` (C returns the code)",
            );
            Rule::Failed
        }
    }
}

fn unknown(option: &Written, place: &str, known: &[&str], errors: &mut Errors) {
    let word = option.word.to_string();
    if let Some((_, instead)) = NOT_YET.iter().find(|(later, _)| *later == word) {
        errors.at(
            &option.word,
            format!("`{word}` is not supported by this version"),
            *instead,
        );
        return;
    }
    for (other, words) in [
        ("a function", &FUNCTION[..]),
        ("a parameter", &PARAMETER[..]),
        ("a closure", &CLOSURE[..]),
        ("a block", &BLOCK[..]),
    ] {
        if other != place && words.contains(&word.as_str()) {
            errors.at(
                &option.word,
                format!("`{word}` is an option of {other}, not of {place}"),
                elsewhere(&option.word, other),
            );
            return;
        }
    }
    errors.at(
        &option.word,
        format!("{place} has no option `{word}`"),
        suggestion(&word, known),
    );
}

fn elsewhere(word: &Ident, place: &str) -> String {
    match place {
        "a function" => format!("write `#[cffi({word})]` above each function that it holds for"),
        "a parameter" if word == "callback" => {
            "write `#[cffi(callback(data = 0))]` before the closure".to_owned()
        }
        "a parameter" => format!("write `#[cffi({word} = ..)]` before the parameter"),
        "a closure" => format!("write `#[cffi(callback({word} = ..))]` before the closure"),
        _ => format!("write `#[cffi({word} = ..)]` above `unsafe extern`"),
    }
}
