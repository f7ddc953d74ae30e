//! From C headers and a file of annotations to safe Rust bindings.
//!
//! Phases, with plain data between them: the headers become a [`model::Model`], the rules make
//! annotated functions of it and the annotation file, or say everything that is wrong. What comes after that cannot fail.

pub mod annotated;
pub mod annotations;
pub mod diagnose;
pub mod emit;
pub mod headers;
pub mod model;
pub mod propose;
pub mod report;
pub mod rules;
mod spelling;
pub mod verify;

pub use diagnose::Diagnostic;
