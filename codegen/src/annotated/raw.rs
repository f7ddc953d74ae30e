//! What stays raw or has no binding, and why.

use crate::model::Refusal;

/// A function that stays `unsafe`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raw {
    /// Its name in C.
    pub name: String,
    /// Its name in `mod raw`, if it is another.
    pub rename: Option<String>,
    /// Why.
    pub reason: RawReason,
    /// One sentence about this function, for its documentation and for `explain`.
    pub text: String,
}

/// Why a function stays `unsafe`; the report counts these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RawReason {
    /// It has pointers, and nothing says what they mean.
    NoAnnotation,
    /// It has no pointers, and nobody vouches for it.
    NotVouched,
    /// It takes a function, and nothing says how long C keeps it.
    CallbackOwnershipUnstated,
    /// It takes a function that C gives no data, so that it cannot be a closure.
    CallbackDataUnstated,
    /// It returns a pointer, and nothing says how long that is good.
    ReturnedPointerLifetime,
    /// It takes a pointer together with a destructor, so that C may keep it.
    RetentionUnstated,
    /// It may `longjmp` over Rust.
    Longjmp,
    /// It is described and sound, and its form is not written yet.
    NotWritten,
    /// The annotations say `role = "raw"`.
    Asked,
}

impl RawReason {
    /// The word of the report.
    pub fn code(self) -> &'static str {
        match self {
            RawReason::NoAnnotation => "no-annotation",
            RawReason::NotVouched => "not-vouched",
            RawReason::CallbackOwnershipUnstated => "callback-ownership-unstated",
            RawReason::CallbackDataUnstated => "callback-data-unstated",
            RawReason::ReturnedPointerLifetime => "returned-pointer-lifetime",
            RawReason::RetentionUnstated => "retention-unstated",
            RawReason::Longjmp => "longjmp",
            RawReason::NotWritten => "not-written",
            RawReason::Asked => "asked",
        }
    }
}

/// Something without a binding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its name in C.
    pub name: String,
    /// What it is.
    pub what: RefusedWhat,
    /// Why.
    pub reason: Refusal,
}

/// What has no binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusedWhat {
    /// A function.
    Function,
    /// A global variable.
    Global,
}

/// What became of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It has a safe form.
    Safe,
    /// It is `unsafe`.
    Raw,
    /// It has no binding.
    Refused,
}
