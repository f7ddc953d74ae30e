//! Not recording.

use super::Event;

/// Does nothing.
#[inline(always)]
pub(crate) fn event(_event: Event) {}

/// Does nothing.
#[inline(always)]
pub(crate) fn event_at_depth(_event: fn(u32) -> Event, _depth: impl FnOnce() -> u32) {}

/// Does nothing.
#[inline(always)]
pub(crate) fn only_users_code_below() {}
