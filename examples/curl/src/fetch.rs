//! One transfer: what its closures collect, and how it ends.

use std::ffi::{CStr, c_long};
use std::mem;
use std::sync::{Arc, Mutex};

use cffi_curl::{CurlError, Easy};

/// What came.
pub(crate) struct Answer {
    /// The code of HTTP.
    pub(crate) code: c_long,
    /// All of the body.
    pub(crate) body: Vec<u8>,
}

/// A handle for transfers as this program makes them.
pub(crate) fn easy() -> Easy {
    let mut easy = Easy::new().expect("there is memory for a handle");
    let set = easy.no_signal(1).and_then(|()| easy.follow_location(1));
    set.expect("curl has these options");
    easy
}

/// Fetches a document. The call waits in C: other tasks go on.
pub(crate) fn get(easy: &mut Easy, url: &CStr) -> Result<Answer, CurlError> {
    let body = Arc::new(Mutex::new(Vec::new()));
    let pieces = Arc::clone(&body);
    easy.url(url)?;
    easy.write(move |piece| {
        pieces
            .lock()
            .expect("nobody panics with it")
            .extend_from_slice(piece);
        piece.len()
    })?;
    easy.perform()?;
    let body = mem::take(&mut *body.lock().expect("nobody panics with it"));
    Ok(Answer {
        code: easy.response_code()?,
        body,
    })
}
