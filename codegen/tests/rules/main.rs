//! Annotations and rules over real headers, over small ones, and over nonsense.

mod libraries;
mod scene;
