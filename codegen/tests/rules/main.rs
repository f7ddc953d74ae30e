//! Annotations and rules over real headers, over small ones, and over nonsense.

mod handles;
mod hostile;
mod libraries;
mod refusals;
mod scene;
