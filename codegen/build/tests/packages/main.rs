//! Packages with a build script of `cffi-build`, built by cargo as their users build them: real use, and every mistake with the lines that it is told in.

mod inline_c;
mod library;
mod package;
mod wrap;
