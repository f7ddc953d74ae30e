//! Race detector hooks: the places where a crossing is told to ThreadSanitizer.
//!
//! Each hook takes the proof that it may be entered. The bodies are empty in a build without a race detector.

use crate::proof::Wired;

/// The one address on which every C call releases before and acquires after, so that C calls are ordered among themselves, as in Go (`racecgosync`).
pub static CGO_SYNC: u64 = 0;

/// What happened on this machine before is ordered before whoever acquires `address` next.
#[inline(always)]
pub(crate) fn release_merge(_wired: &Wired<'_>, _address: &'static u64) {}

/// What was released on `address` is ordered before what this machine does next.
#[inline(always)]
pub fn acquire(_wired: &Wired<'_>, _address: &'static u64) {}
