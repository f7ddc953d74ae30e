//! Bindings to `zlib.h`, written by `cargo cffi gen zlib.toml`: change that file, not this one.
//!
//! Library: zlib 1.3.2.
//! Target: x86_64-unknown-linux-gnu.
//! Declarations: 408270903ea0ae9d.
//! Generator: cffi 0.1.0.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(
    unsafe_code,
    unused_unsafe,
    non_snake_case,
    clippy::redundant_field_names,
    clippy::unused_unit,
    clippy::let_unit_value,
    clippy::redundant_closure,
    reason = "each call is as right as the annotations that it was written from"
)]
#![allow(dead_code, unused_imports, reason = "nobody uses all of a library")]

use std::ffi::{CStr, c_int};

/// A failure, with C's code and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZError {
    code: c_int,
    message: Option<String>,
}

impl ZError {
    fn new(code: c_int, message: Option<String>) -> Self {
        Self { code, message }
    }

    /// The code that C returned.
    pub fn code(&self) -> c_int {
        self.code
    }

    /// What C says about it.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

impl std::fmt::Display for ZError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.message {
            Some(message) => write!(f, "{message} (code {})", self.code),
            None => write!(f, "code {}", self.code),
        }
    }
}

impl std::error::Error for ZError {}

/// How much of the output must be complete after a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Flush(pub c_int);

impl Flush {
    /// `Z_NO_FLUSH`.
    pub const NO_FLUSH: Self = Self(0);
    /// `Z_PARTIAL_FLUSH`.
    pub const PARTIAL_FLUSH: Self = Self(1);
    /// `Z_SYNC_FLUSH`.
    pub const SYNC_FLUSH: Self = Self(2);
    /// `Z_FULL_FLUSH`.
    pub const FULL_FLUSH: Self = Self(3);
    /// `Z_FINISH`.
    pub const FINISH: Self = Self(4);
    /// `Z_BLOCK`.
    pub const BLOCK: Self = Self(5);
    /// `Z_TREES`.
    pub const TREES: Self = Self(6);
}

/// Which kind of data compression is tuned for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Strategy(pub c_int);

impl Strategy {
    /// `Z_FILTERED`.
    pub const FILTERED: Self = Self(1);
    /// `Z_HUFFMAN_ONLY`.
    pub const HUFFMAN_ONLY: Self = Self(2);
    /// `Z_RLE`.
    pub const RLE: Self = Self(3);
    /// `Z_FIXED`.
    pub const FIXED: Self = Self(4);
    /// `Z_DEFAULT_STRATEGY`.
    pub const DEFAULT_STRATEGY: Self = Self(0);
}

/// What `deflate` says when it succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deflated {
    /// Code 0.
    Ok,
    /// Code 1.
    End,
    /// Code -5.
    BufError,
}

/// What `inflate` says when it succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Inflated {
    /// Code 0.
    Ok,
    /// Code 1.
    End,
    /// Code 2.
    NeedDict,
    /// Code -5.
    BufError,
}

/// A `z_stream` of C's.
pub struct Deflate {
    raw: support::Memory<raw::z_stream>,
}

// SAFETY: the library bears it that another thread uses the handle.
unsafe impl Send for Deflate {}

impl Deflate {
    /// deflate compresses as much data as possible, and stops when the input
    /// buffer becomes empty or the output buffer becomes full.  It may introduce
    /// some output latency (reading input without producing any output) except when
    /// forced to flush.
    ///
    ///   The detailed semantics are as follows.  deflate performs one or both of the
    /// following actions:
    ///
    /// - Compress more input starting at next_in and update next_in and avail_in
    ///   accordingly.  If not all input can be processed (because there is not
    ///   enough room in the output buffer), next_in and avail_in are updated and
    ///   processing will resume at this point for the next call of deflate().
    ///
    /// - Generate more output starting at next_out and update next_out and avail_out
    ///   accordingly.  This action is forced if the parameter flush is non zero.
    ///   Forcing flush frequently degrades the compression ratio, so this parameter
    ///   should be set only when necessary.  Some output may be provided even if
    ///   flush is zero.
    ///
    /// Before the call of deflate(), the application should ensure that at least
    /// one of the actions is possible, by providing more input and/or consuming more
    /// output, and updating avail_in or avail_out accordingly; avail_out should
    /// never be zero before the call.  The application can consume the compressed
    /// output when it wants, for example when the output buffer is full (avail_out
    /// == 0), or after each call of deflate().  If deflate returns Z_OK and with
    /// zero avail_out, it must be called again after making room in the output
    /// buffer because there might be more output pending. See deflatePending(),
    /// which can be used if desired to determine whether or not there is more output
    /// in that case.
    ///
    ///   Normally the parameter flush is set to Z_NO_FLUSH, which allows deflate to
    /// decide how much data to accumulate before producing output, in order to
    /// maximize compression.
    ///
    ///   If the parameter flush is set to Z_SYNC_FLUSH, all pending output is
    /// flushed to the output buffer and the output is aligned on a byte boundary, so
    /// that the decompressor can get all input data available so far.  (In
    /// particular avail_in is zero after the call if enough output space has been
    /// provided before the call.) Flushing may degrade compression for some
    /// compression algorithms and so it should be used only when necessary.  This
    /// completes the current deflate block and follows it with an empty stored block
    /// that is three bits plus filler bits to the next byte, followed by four bytes
    /// (00 00 ff ff).
    ///
    ///   If flush is set to Z_PARTIAL_FLUSH, all pending output is flushed to the
    /// output buffer, but the output is not aligned to a byte boundary.  All of the
    /// input data so far will be available to the decompressor, as for Z_SYNC_FLUSH.
    /// This completes the current deflate block and follows it with an empty fixed
    /// codes block that is 10 bits long.  This assures that enough bytes are output
    /// in order for the decompressor to finish the block before the empty fixed
    /// codes block.
    ///
    ///   If flush is set to Z_BLOCK, a deflate block is completed and emitted, as
    /// for Z_SYNC_FLUSH, but the output is not aligned on a byte boundary, and up to
    /// seven bits of the current block are held to be written as the next byte after
    /// the next deflate block is completed.  In this case, the decompressor may not
    /// be provided enough bits at this point in order to complete decompression of
    /// the data provided so far to the compressor.  It may need to wait for the next
    /// block to be emitted.  This is for advanced applications that need to control
    /// the emission of deflate blocks.
    ///
    ///   If flush is set to Z_FULL_FLUSH, all output is flushed as with
    /// Z_SYNC_FLUSH, and the compression state is reset so that decompression can
    /// restart from this point if previous compressed data has been damaged or if
    /// random access is desired.  Using Z_FULL_FLUSH too often can seriously degrade
    /// compression.
    ///
    ///   If deflate returns with avail_out == 0, this function must be called again
    /// with the same value of the flush parameter and more output space (updated
    /// avail_out), until the flush is complete (deflate returns with non-zero
    /// avail_out).  In the case of a Z_FULL_FLUSH or Z_SYNC_FLUSH, make sure that
    /// avail_out is greater than six when the flush marker begins, in order to avoid
    /// repeated flush markers upon calling deflate() again when avail_out == 0.
    ///
    ///   If the parameter flush is set to Z_FINISH, pending input is processed,
    /// pending output is flushed and deflate returns with Z_STREAM_END if there was
    /// enough output space.  If deflate returns with Z_OK or Z_BUF_ERROR, this
    /// function must be called again with Z_FINISH and more output space (updated
    /// avail_out) but no more input data, until it returns with Z_STREAM_END or an
    /// error.  After deflate has returned Z_STREAM_END, the only possible operations
    /// on the stream are deflateReset or deflateEnd.
    ///
    ///   Z_FINISH can be used in the first deflate call after deflateInit if all the
    /// compression is to be done in a single step.  In order to complete in one
    /// call, avail_out must be at least the value returned by deflateBound (see
    /// below).  Then deflate is guaranteed to return Z_STREAM_END.  If not enough
    /// output space is provided, deflate will not return Z_STREAM_END, and it must
    /// be called again as described above.
    ///
    ///   deflate() sets strm-\>adler to the Adler-32 checksum of all input read
    /// so far (that is, total_in bytes).  If a gzip stream is being generated, then
    /// strm-\>adler will be the CRC-32 checksum of the input read so far.  (See
    /// deflateInit2 below.)
    ///
    ///   deflate() may update strm-\>data_type if it can make a good guess about
    /// the input data type (Z_BINARY or Z_TEXT).  If in doubt, the data is
    /// considered binary.  This field is only for information purposes and does not
    /// affect the compression algorithm in any manner.
    ///
    ///   deflate() returns Z_OK if some progress has been made (more input
    /// processed or more output produced), Z_STREAM_END if all input has been
    /// consumed and all output has been produced (only when flush is set to
    /// Z_FINISH), Z_STREAM_ERROR if the stream state was inconsistent (for example
    /// if next_in or next_out was Z_NULL or the state was inadvertently written over
    /// by the application), or Z_BUF_ERROR if no progress is possible (for example
    /// avail_in or avail_out was zero).  Note that Z_BUF_ERROR is not fatal, and
    /// deflate() can be called again with more input and more output space to
    /// continue compressing.
    pub fn run(
        &mut self,
        input: &[u8],
        output: &mut [u8],
        flush: Flush,
    ) -> Result<(usize, usize, Deflated), ZError> {
        unsafe {
            // SAFETY: the struct is this value's, and what it is lent here is taken back below.
            (*self.raw.as_ptr()).next_in = support::start(input).cast_mut().cast();
            (*self.raw.as_ptr()).avail_in = support::length(input.len(), "input");
        }
        unsafe {
            // SAFETY: the struct is this value's, and what it is lent here is taken back below.
            (*self.raw.as_ptr()).next_out = output.as_mut_ptr().cast();
            (*self.raw.as_ptr()).avail_out = support::length(output.len(), "output");
        }
        let code = unsafe {
            // SAFETY: `deflate` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::deflate(self.raw.as_ptr(), flush.0)
        };
        let input_rest = unsafe {
            // SAFETY: the call is over, and C has no more use for what it was lent.
            let rest = (*self.raw.as_ptr()).avail_in;
            (*self.raw.as_ptr()).next_in = std::ptr::null_mut();
            (*self.raw.as_ptr()).avail_in = 0;
            rest
        };
        let output_rest = unsafe {
            // SAFETY: the call is over, and C has no more use for what it was lent.
            let rest = (*self.raw.as_ptr()).avail_out;
            (*self.raw.as_ptr()).next_out = std::ptr::null_mut();
            (*self.raw.as_ptr()).avail_out = 0;
            rest
        };
        let status = match code {
            0 => Deflated::Ok,
            1 => Deflated::End,
            -5 => Deflated::BufError,
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        };
        Ok((
            input.len() - support::made(input_rest, input.len()),
            output.len() - support::made(output_rest, output.len()),
            status,
        ))
    }

    /// Initializes the compression dictionary from the given byte sequence
    /// without producing any compressed output.  When using the zlib format, this
    /// function must be called immediately after deflateInit, deflateInit2 or
    /// deflateReset, and before any call of deflate.  When doing raw deflate, this
    /// function must be called either before any call of deflate, or immediately
    /// after the completion of a deflate block, i.e. after all input has been
    /// consumed and all output has been delivered when using any of the flush
    /// options Z_BLOCK, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, or Z_FULL_FLUSH.  The
    /// compressor and decompressor must use exactly the same dictionary (see
    /// inflateSetDictionary).
    ///
    ///   The dictionary should consist of strings (byte sequences) that are likely
    /// to be encountered later in the data to be compressed, with the most commonly
    /// used strings preferably put towards the end of the dictionary.  Using a
    /// dictionary is most useful when the data to be compressed is short and can be
    /// predicted with good accuracy; the data can then be compressed better than
    /// with the default empty dictionary.
    ///
    ///   Depending on the size of the compression data structures selected by
    /// deflateInit or deflateInit2, a part of the dictionary may in effect be
    /// discarded, for example if the dictionary is larger than the window size
    /// provided in deflateInit or deflateInit2.  Thus the strings most likely to be
    /// useful should be put at the end of the dictionary, not at the front.  In
    /// addition, the current implementation of deflate will use at most the window
    /// size minus 262 bytes of the provided dictionary.
    ///
    ///   Upon return of this function, strm-\>adler is set to the Adler-32 value
    /// of the dictionary; the decompressor may later use this value to determine
    /// which dictionary has been used by the compressor.  (The Adler-32 value
    /// applies to the whole dictionary even if only a subset of the dictionary is
    /// actually used by the compressor.) If a raw deflate was requested, then the
    /// Adler-32 value is not computed and strm-\>adler is not set.
    ///
    ///   deflateSetDictionary returns Z_OK if success, or Z_STREAM_ERROR if a
    /// parameter is invalid (e.g.  dictionary being Z_NULL) or the stream state is
    /// inconsistent (for example if deflate has already been called for this stream
    /// or if not at a block boundary for raw deflate).  deflateSetDictionary does
    /// not perform any compression: this will be done by deflate().
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<(), ZError> {
        let code = unsafe {
            // SAFETY: `deflateSetDictionary` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::deflateSetDictionary(
                self.raw.as_ptr(),
                support::start(dictionary).cast(),
                support::length(dictionary.len(), "dictionary"),
            )
        };
        match code {
            0 => {}
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Sets the destination stream as a complete copy of the source stream.
    ///
    ///   This function can be useful when several compression strategies will be
    /// tried, for example when there are several ways of pre-processing the input
    /// data with a filter.  The streams that will be discarded should then be freed
    /// by calling deflateEnd.  Note that deflateCopy duplicates the internal
    /// compression state which can be quite large, so this strategy is slow and can
    /// consume lots of memory.
    ///
    ///   deflateCopy returns Z_OK if success, Z_MEM_ERROR if there was not
    /// enough memory, Z_STREAM_ERROR if the source stream state was inconsistent
    /// (such as zalloc being Z_NULL).  msg is left unchanged in both source and
    /// destination.
    pub fn copy_of(source: &mut Deflate) -> Result<Self, ZError> {
        let memory = support::Memory::zeroed();
        let code = unsafe {
            // SAFETY: `deflateCopy` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::deflateCopy(memory.as_ptr(), source.raw.as_ptr())
        };
        match code {
            0 => {}
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        }
        Ok(Deflate { raw: memory })
    }

    /// This function is equivalent to deflateEnd followed by deflateInit, but
    /// does not free and reallocate the internal compression state.  The stream
    /// will leave the compression level and any other attributes that may have been
    /// set unchanged.  total_in, total_out, adler, and msg are initialized.
    ///
    ///   deflateReset returns Z_OK if success, or Z_STREAM_ERROR if the source
    /// stream state was inconsistent (such as zalloc or state being Z_NULL).
    pub fn reset(&mut self) -> Result<(), ZError> {
        let code = unsafe {
            // SAFETY: `deflateReset` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::deflateReset(self.raw.as_ptr())
        };
        match code {
            0 => {}
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// deflateBound() returns an upper bound on the compressed size after
    /// deflation of sourceLen bytes.  It must be called after deflateInit() or
    /// deflateInit2(), and after deflateSetHeader(), if used.  This would be used
    /// to allocate an output buffer for deflation in a single pass, and so would be
    /// called before deflate().  If that first deflate() call is provided the
    /// sourceLen input bytes, an output buffer allocated to the size returned by
    /// deflateBound(), and the flush value Z_FINISH, then deflate() is guaranteed
    /// to return Z_STREAM_END.  Note that it is possible for the compressed size to
    /// be larger than the value returned by deflateBound() if flush options other
    /// than Z_FINISH or Z_NO_FLUSH are used.
    ///
    ///   delfateBound_z() is the same, but takes and returns a size_t length.  Note
    /// that a long is 32 bits on Windows.
    pub fn bound(&self, source_len: raw::uLong) -> raw::uLong {
        unsafe {
            // SAFETY: `deflateBound` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::deflateBound(self.raw.as_ptr(), source_len)
        }
    }

    /// Calls `deflateInit_`.
    pub fn new(level: c_int) -> Result<Self, ZError> {
        let memory = support::Memory::zeroed();
        let code = unsafe {
            // SAFETY: `deflateInit_` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::deflateInit_(
                memory.as_ptr(),
                level,
                raw::ZLIB_VERSION.as_ptr().cast(),
                support::length(std::mem::size_of::<raw::z_stream>(), "z_stream"),
            )
        };
        match code {
            0 => {}
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        }
        Ok(Deflate { raw: memory })
    }

    /// Calls `deflateInit2_`.
    pub fn with(
        level: c_int,
        method: c_int,
        window_bits: c_int,
        mem_level: c_int,
        strategy: Strategy,
    ) -> Result<Self, ZError> {
        let memory = support::Memory::zeroed();
        let code = unsafe {
            // SAFETY: `deflateInit2_` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::deflateInit2_(
                memory.as_ptr(),
                level,
                method,
                window_bits,
                mem_level,
                strategy.0,
                raw::ZLIB_VERSION.as_ptr().cast(),
                support::length(std::mem::size_of::<raw::z_stream>(), "z_stream"),
            )
        };
        match code {
            0 => {}
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        }
        Ok(Deflate { raw: memory })
    }

    /// The pointer that C knows, for functions of `raw`.
    ///
    /// It is lent, and good for as long as this value lives.
    /// Nothing that is done with it may end what it points to, or take away what a method has lent.
    pub fn as_ptr(&self) -> *mut raw::z_stream {
        self.raw.as_ptr()
    }
}

impl Drop for Deflate {
    fn drop(&mut self) {
        let _ = unsafe {
            // SAFETY: nobody uses the handle after this, and `deflateEnd` is what ends it.
            sys::deflateEnd(self.raw.as_ptr())
        };
    }
}

impl std::fmt::Debug for Deflate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Deflate").finish_non_exhaustive()
    }
}

/// A `z_stream` of C's.
pub struct Inflate {
    raw: support::Memory<raw::z_stream>,
}

// SAFETY: the library bears it that another thread uses the handle.
unsafe impl Send for Inflate {}

impl Inflate {
    /// inflate decompresses as much data as possible, and stops when the input
    /// buffer becomes empty or the output buffer becomes full.  It may introduce
    /// some output latency (reading input without producing any output) except when
    /// forced to flush.
    ///
    /// The detailed semantics are as follows.  inflate performs one or both of the
    /// following actions:
    ///
    /// - Decompress more input starting at next_in and update next_in and avail_in
    ///   accordingly.  If not all input can be processed (because there is not
    ///   enough room in the output buffer), then next_in and avail_in are updated
    ///   accordingly, and processing will resume at this point for the next call of
    ///   inflate().
    ///
    /// - Generate more output starting at next_out and update next_out and avail_out
    ///   accordingly.  inflate() provides as much output as possible, until there is
    ///   no more input data or no more space in the output buffer (see below about
    ///   the flush parameter).
    ///
    /// Before the call of inflate(), the application should ensure that at least
    /// one of the actions is possible, by providing more input and/or consuming more
    /// output, and updating the next\_\* and avail\_\* values accordingly.  If the
    /// caller of inflate() does not provide both available input and available
    /// output space, it is possible that there will be no progress made.  The
    /// application can consume the uncompressed output when it wants, for example
    /// when the output buffer is full (avail_out == 0), or after each call of
    /// inflate().  If inflate returns Z_OK and with zero avail_out, it must be
    /// called again after making room in the output buffer because there might be
    /// more output pending.
    ///
    ///   The flush parameter of inflate() can be Z_NO_FLUSH, Z_SYNC_FLUSH, Z_FINISH,
    /// Z_BLOCK, or Z_TREES.  Z_SYNC_FLUSH requests that inflate() flush as much
    /// output as possible to the output buffer.  Z_BLOCK requests that inflate()
    /// stop if and when it gets to the next deflate block boundary.  When decoding
    /// the zlib or gzip format, this will cause inflate() to return immediately
    /// after the header and before the first block.  When doing a raw inflate,
    /// inflate() will go ahead and process the first block, and will return when it
    /// gets to the end of that block, or when it runs out of data.
    ///
    ///   The Z_BLOCK option assists in appending to or combining deflate streams.
    /// To assist in this, on return inflate() always sets strm-\>data_type to the
    /// number of unused bits in the input taken from strm-\>next_in, plus 64 if
    /// inflate() is currently decoding the last block in the deflate stream, plus
    /// 128 if inflate() returned immediately after decoding an end-of-block code or
    /// decoding the complete header up to just before the first byte of the deflate
    /// stream.  The end-of-block will not be indicated until all of the uncompressed
    /// data from that block has been written to strm-\>next_out.  The number of
    /// unused bits may in general be greater than seven, except when bit 7 of
    /// data_type is set, in which case the number of unused bits will be less than
    /// eight.  data_type is set as noted here every time inflate() returns for all
    /// flush options, and so can be used to determine the amount of currently
    /// consumed input in bits.
    ///
    ///   The Z_TREES option behaves as Z_BLOCK does, but it also returns when the
    /// end of each deflate block header is reached, before any actual data in that
    /// block is decoded.  This allows the caller to determine the length of the
    /// deflate block header for later use in random access within a deflate block.
    /// 256 is added to the value of strm-\>data_type when inflate() returns
    /// immediately after reaching the end of the deflate block header.
    ///
    ///   inflate() should normally be called until it returns Z_STREAM_END or an
    /// error.  However if all decompression is to be performed in a single step (a
    /// single call of inflate), the parameter flush should be set to Z_FINISH.  In
    /// this case all pending input is processed and all pending output is flushed;
    /// avail_out must be large enough to hold all of the uncompressed data for the
    /// operation to complete.  (The size of the uncompressed data may have been
    /// saved by the compressor for this purpose.)  The use of Z_FINISH is not
    /// required to perform an inflation in one step.  However it may be used to
    /// inform inflate that a faster approach can be used for the single inflate()
    /// call.  Z_FINISH also informs inflate to not maintain a sliding window if the
    /// stream completes, which reduces inflate's memory footprint.  If the stream
    /// does not complete, either because not all of the stream is provided or not
    /// enough output space is provided, then a sliding window will be allocated and
    /// inflate() can be called again to continue the operation as if Z_NO_FLUSH had
    /// been used.
    ///
    ///   In this implementation, inflate() always flushes as much output as
    /// possible to the output buffer, and always uses the faster approach on the
    /// first call.  So the effects of the flush parameter in this implementation are
    /// on the return value of inflate() as noted below, when inflate() returns early
    /// when Z_BLOCK or Z_TREES is used, and when inflate() avoids the allocation of
    /// memory for a sliding window when Z_FINISH is used.
    ///
    ///   If a preset dictionary is needed after this call (see inflateSetDictionary
    /// below), inflate sets strm-\>adler to the Adler-32 checksum of the dictionary
    /// chosen by the compressor and returns Z_NEED_DICT; otherwise it sets
    /// strm-\>adler to the Adler-32 checksum of all output produced so far (that is,
    /// total_out bytes) and returns Z_OK, Z_STREAM_END or an error code as described
    /// below.  At the end of the stream, inflate() checks that its computed Adler-32
    /// checksum is equal to that saved by the compressor and returns Z_STREAM_END
    /// only if the checksum is correct.
    ///
    ///   inflate() can decompress and check either zlib-wrapped or gzip-wrapped
    /// deflate data.  The header type is detected automatically, if requested when
    /// initializing with inflateInit2().  Any information contained in the gzip
    /// header is not retained unless inflateGetHeader() is used.  When processing
    /// gzip-wrapped deflate data, strm-\>adler32 is set to the CRC-32 of the output
    /// produced so far.  The CRC-32 is checked against the gzip trailer, as is the
    /// uncompressed length, modulo 2^32.
    ///
    ///   inflate() returns Z_OK if some progress has been made (more input processed
    /// or more output produced), Z_STREAM_END if the end of the compressed data has
    /// been reached and all uncompressed output has been produced, Z_NEED_DICT if a
    /// preset dictionary is needed at this point, Z_DATA_ERROR if the input data was
    /// corrupted (input stream not conforming to the zlib format or incorrect check
    /// value, in which case strm-\>msg points to a string with a more specific
    /// error), Z_STREAM_ERROR if the stream structure was inconsistent (for example
    /// next_in or next_out was Z_NULL, or the state was inadvertently written over
    /// by the application), Z_MEM_ERROR if there was not enough memory, Z_BUF_ERROR
    /// if no progress was possible or if there was not enough room in the output
    /// buffer when Z_FINISH is used.  Note that Z_BUF_ERROR is not fatal, and
    /// inflate() can be called again with more input and more output space to
    /// continue decompressing.  If Z_DATA_ERROR is returned, the application may
    /// then call inflateSync() to look for a good compression block if a partial
    /// recovery of the data is to be attempted.
    pub fn run(
        &mut self,
        input: &[u8],
        output: &mut [u8],
        flush: Flush,
    ) -> Result<(usize, usize, Inflated), ZError> {
        unsafe {
            // SAFETY: the struct is this value's, and what it is lent here is taken back below.
            (*self.raw.as_ptr()).next_in = support::start(input).cast_mut().cast();
            (*self.raw.as_ptr()).avail_in = support::length(input.len(), "input");
        }
        unsafe {
            // SAFETY: the struct is this value's, and what it is lent here is taken back below.
            (*self.raw.as_ptr()).next_out = output.as_mut_ptr().cast();
            (*self.raw.as_ptr()).avail_out = support::length(output.len(), "output");
        }
        let code = unsafe {
            // SAFETY: `inflate` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::inflate(self.raw.as_ptr(), flush.0)
        };
        let input_rest = unsafe {
            // SAFETY: the call is over, and C has no more use for what it was lent.
            let rest = (*self.raw.as_ptr()).avail_in;
            (*self.raw.as_ptr()).next_in = std::ptr::null_mut();
            (*self.raw.as_ptr()).avail_in = 0;
            rest
        };
        let output_rest = unsafe {
            // SAFETY: the call is over, and C has no more use for what it was lent.
            let rest = (*self.raw.as_ptr()).avail_out;
            (*self.raw.as_ptr()).next_out = std::ptr::null_mut();
            (*self.raw.as_ptr()).avail_out = 0;
            rest
        };
        let status = match code {
            0 => Inflated::Ok,
            1 => Inflated::End,
            2 => Inflated::NeedDict,
            -5 => Inflated::BufError,
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        };
        Ok((
            input.len() - support::made(input_rest, input.len()),
            output.len() - support::made(output_rest, output.len()),
            status,
        ))
    }

    /// Initializes the decompression dictionary from the given uncompressed byte
    /// sequence.  This function must be called immediately after a call of inflate,
    /// if that call returned Z_NEED_DICT.  The dictionary chosen by the compressor
    /// can be determined from the Adler-32 value returned by that call of inflate.
    /// The compressor and decompressor must use exactly the same dictionary (see
    /// deflateSetDictionary).  For raw inflate, this function can be called at any
    /// time to set the dictionary.  If the provided dictionary is smaller than the
    /// window and there is already data in the window, then the provided dictionary
    /// will amend what's there.  The application must insure that the dictionary
    /// that was used for compression is provided.
    ///
    ///   inflateSetDictionary returns Z_OK if success, Z_STREAM_ERROR if a
    /// parameter is invalid (e.g.  dictionary being Z_NULL) or the stream state is
    /// inconsistent, Z_DATA_ERROR if the given dictionary doesn't match the
    /// expected one (incorrect Adler-32 value).  inflateSetDictionary does not
    /// perform any decompression: this will be done by subsequent calls of
    /// inflate().
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<(), ZError> {
        let code = unsafe {
            // SAFETY: `inflateSetDictionary` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::inflateSetDictionary(
                self.raw.as_ptr(),
                support::start(dictionary).cast(),
                support::length(dictionary.len(), "dictionary"),
            )
        };
        match code {
            0 => {}
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Sets the destination stream as a complete copy of the source stream.
    ///
    ///   This function can be useful when randomly accessing a large stream.  The
    /// first pass through the stream can periodically record the inflate state,
    /// allowing restarting inflate at those points when randomly accessing the
    /// stream.
    ///
    ///   inflateCopy returns Z_OK if success, Z_MEM_ERROR if there was not
    /// enough memory, Z_STREAM_ERROR if the source stream state was inconsistent
    /// (such as zalloc being Z_NULL).  msg is left unchanged in both source and
    /// destination.
    pub fn copy_of(source: &mut Inflate) -> Result<Self, ZError> {
        let memory = support::Memory::zeroed();
        let code = unsafe {
            // SAFETY: `inflateCopy` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::inflateCopy(memory.as_ptr(), source.raw.as_ptr())
        };
        match code {
            0 => {}
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        }
        Ok(Inflate { raw: memory })
    }

    /// This function is equivalent to inflateEnd followed by inflateInit,
    /// but does not free and reallocate the internal decompression state.  The
    /// stream will keep attributes that may have been set by inflateInit2.
    /// total_in, total_out, adler, and msg are initialized.
    ///
    ///   inflateReset returns Z_OK if success, or Z_STREAM_ERROR if the source
    /// stream state was inconsistent (such as zalloc or state being Z_NULL).
    pub fn reset(&mut self) -> Result<(), ZError> {
        let code = unsafe {
            // SAFETY: `inflateReset` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::inflateReset(self.raw.as_ptr())
        };
        match code {
            0 => {}
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Calls `inflateInit_`.
    pub fn new() -> Result<Self, ZError> {
        let memory = support::Memory::zeroed();
        let code = unsafe {
            // SAFETY: `inflateInit_` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::inflateInit_(
                memory.as_ptr(),
                raw::ZLIB_VERSION.as_ptr().cast(),
                support::length(std::mem::size_of::<raw::z_stream>(), "z_stream"),
            )
        };
        match code {
            0 => {}
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        }
        Ok(Inflate { raw: memory })
    }

    /// Calls `inflateInit2_`.
    pub fn with(window_bits: c_int) -> Result<Self, ZError> {
        let memory = support::Memory::zeroed();
        let code = unsafe {
            // SAFETY: `inflateInit2_` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::inflateInit2_(
                memory.as_ptr(),
                window_bits,
                raw::ZLIB_VERSION.as_ptr().cast(),
                support::length(std::mem::size_of::<raw::z_stream>(), "z_stream"),
            )
        };
        match code {
            0 => {}
            code => {
                return Err(
                    ZError::new(
                        code,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::zError(code))
                        },
                    ),
                );
            }
        }
        Ok(Inflate { raw: memory })
    }

    /// The pointer that C knows, for functions of `raw`.
    ///
    /// It is lent, and good for as long as this value lives.
    /// Nothing that is done with it may end what it points to, or take away what a method has lent.
    pub fn as_ptr(&self) -> *mut raw::z_stream {
        self.raw.as_ptr()
    }
}

impl Drop for Inflate {
    fn drop(&mut self) {
        let _ = unsafe {
            // SAFETY: nobody uses the handle after this, and `inflateEnd` is what ends it.
            sys::inflateEnd(self.raw.as_ptr())
        };
    }
}

impl std::fmt::Debug for Inflate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inflate").finish_non_exhaustive()
    }
}

/// The application can compare zlibVersion and ZLIB_VERSION for consistency.
/// If the first character differs, the library code actually used is not
/// compatible with the zlib.h header file used by the application.  This check
/// is automatically made by deflateInit and inflateInit.
pub fn zlibVersion() -> &'static CStr {
    let result = unsafe {
        // SAFETY: it takes nothing, and is said to be safe.
        sys::zlibVersion()
    };
    unsafe {
        // SAFETY: NULL, or a string that is good for as long as it is lent here.
        support::cstr(result.cast())
    }
        .expect("`zlibVersion` returned no string")
}

/// Compresses the source buffer into the destination buffer.  The level
/// parameter has the same meaning as in deflateInit.  sourceLen is the byte
/// length of the source buffer.  Upon entry, destLen is the total size of the
/// destination buffer, which must be at least the value returned by
/// compressBound(sourceLen).  Upon exit, destLen is the actual size of the
/// compressed data.
///
///   compress2 returns Z_OK if success, Z_MEM_ERROR if there was not enough
/// memory, Z_BUF_ERROR if there was not enough room in the output buffer,
/// Z_STREAM_ERROR if the level parameter is invalid.
pub fn compress2(
    dest: &mut [std::mem::MaybeUninit<u8>],
    source: &[u8],
    level: c_int,
) -> Result<usize, ZError> {
    let mut c1: raw::uLongf = support::length(dest.len(), "dest");
    let code = unsafe {
        // SAFETY: `compress2` is given what its annotations ask for, and what it is lent lives until it returns.
        sys::compress2(
            dest.as_mut_ptr().cast(),
            &raw mut c1,
            support::start(source).cast(),
            support::length(source.len(), "source"),
            level,
        )
    };
    match code {
        0 => {}
        code => {
            return Err(
                ZError::new(
                    code,
                    unsafe {
                        // SAFETY: NULL, or a string that is copied before C is called again.
                        support::text(raw::zError(code))
                    },
                ),
            );
        }
    }
    Ok(support::made(c1, dest.len()))
}

/// compressBound() returns an upper bound on the compressed size after
/// compress() or compress2() on sourceLen bytes.  It would be used before a
/// compress() or compress2() call to allocate the destination buffer.
pub fn compressBound(source_len: raw::uLong) -> raw::uLong {
    unsafe {
        // SAFETY: `compressBound` is given what its annotations ask for, and what it is lent lives until it returns.
        sys::compressBound(source_len)
    }
}

/// Decompresses the source buffer into the destination buffer.  sourceLen is
/// the byte length of the source buffer.  On entry, \*destLen is the total size
/// of the destination buffer, which must be large enough to hold the entire
/// uncompressed data.  (The size of the uncompressed data must have been saved
/// previously by the compressor and transmitted to the decompressor by some
/// mechanism outside the scope of this compression library.)  On exit, \*destLen
/// is the actual size of the uncompressed data.
///
///   uncompress returns Z_OK if success, Z_MEM_ERROR if there was not
/// enough memory, Z_BUF_ERROR if there was not enough room in the output
/// buffer, or Z_DATA_ERROR if the input data was corrupted or incomplete.  In
/// the case where there is not enough room, uncompress() will fill the output
/// buffer with the uncompressed data up to that point.
pub fn uncompress(
    dest: &mut [std::mem::MaybeUninit<u8>],
    source: &[u8],
) -> Result<usize, ZError> {
    let mut c1: raw::uLongf = support::length(dest.len(), "dest");
    let code = unsafe {
        // SAFETY: `uncompress` is given what its annotations ask for, and what it is lent lives until it returns.
        sys::uncompress(
            dest.as_mut_ptr().cast(),
            &raw mut c1,
            support::start(source).cast(),
            support::length(source.len(), "source"),
        )
    };
    match code {
        0 => {}
        code => {
            return Err(
                ZError::new(
                    code,
                    unsafe {
                        // SAFETY: NULL, or a string that is copied before C is called again.
                        support::text(raw::zError(code))
                    },
                ),
            );
        }
    }
    Ok(support::made(c1, dest.len()))
}

/// Update a running Adler-32 checksum with the bytes buf\[0..len-1\] and
/// return the updated checksum. An Adler-32 value is in the range of a 32-bit
/// unsigned integer. If buf is Z_NULL, this function returns the required
/// initial value for the checksum.
///
///   An Adler-32 checksum is almost as reliable as a CRC-32 but can be computed
/// much faster.
///
/// Usage example:
///
///   uLong adler = adler32(0L, Z_NULL, 0);
///
///   while (read_buffer(buffer, length) != EOF) {
///   adler = adler32(adler, buffer, length);
///   }
///   if (adler != original_adler) error();
pub fn adler32(adler: raw::uLong, buf: &[u8]) -> raw::uLong {
    unsafe {
        // SAFETY: `adler32` is given what its annotations ask for, and what it is lent lives until it returns.
        sys::adler32(
            adler,
            support::start(buf).cast(),
            support::length(buf.len(), "buf"),
        )
    }
}

/// Update a running CRC-32 with the bytes buf\[0..len-1\] and return the
/// updated CRC-32. A CRC-32 value is in the range of a 32-bit unsigned integer.
/// If buf is Z_NULL, this function returns the required initial value for the
/// crc. Pre- and post-conditioning (one's complement) is performed within this
/// function so it shouldn't be done by the application.
///
/// Usage example:
///
///   uLong crc = crc32(0L, Z_NULL, 0);
///
///   while (read_buffer(buffer, length) != EOF) {
///   crc = crc32(crc, buffer, length);
///   }
///   if (crc != original_crc) error();
pub fn crc32(crc: raw::uLong, buf: &[u8]) -> raw::uLong {
    unsafe {
        // SAFETY: `crc32` is given what its annotations ask for, and what it is lent lives until it returns.
        sys::crc32(crc, support::start(buf).cast(), support::length(buf.len(), "buf"))
    }
}

mod support {
    use std::ffi::{CStr, c_char};
    use std::mem::MaybeUninit;
    use std::ptr::NonNull;
    /// A string of C's.
    pub(super) unsafe fn cstr<'a>(text: *const c_char) -> Option<&'a CStr> {
        (!text.is_null())
            .then(|| unsafe {
                // SAFETY: the caller's: it is a string that lives as long as is asked.
                CStr::from_ptr(text)
            })
    }

    /// A copy of a string of C's.
    pub(super) unsafe fn text(text: *const c_char) -> Option<String> {
        unsafe {
            // SAFETY: the caller's; it is copied at once.
            cstr(text)
        }
            .map(|text| text.to_string_lossy().into_owned())
    }

    /// Elements of C's; NULL is none of them.
    pub(super) unsafe fn slice<'a, T, N: TryInto<usize>>(
        start: *const T,
        count: N,
    ) -> &'a [T] {
        let count = self::count(count);
        if start.is_null() || count == 0 {
            return &[];
        }
        unsafe {
            // SAFETY: the caller's: there are so many elements, which live as long as is asked.
            std::slice::from_raw_parts(start, count)
        }
    }

    #[repr(align(4096))]
    struct Zeros([u8; 4096]);
    static ZEROS: Zeros = Zeros([0; 4096]);
    /// Where a slice begins; an empty one is readable zeros.
    pub(super) fn start<T>(slice: &[T]) -> *const T {
        if slice.is_empty() && align_of::<T>() <= 4096 && size_of::<T>() <= 4096 {
            return ZEROS.0.as_ptr().cast();
        }
        slice.as_ptr()
    }

    /// A length of C's. What is no length is none.
    pub(super) fn count<N: TryInto<usize>>(count: N) -> usize {
        count.try_into().unwrap_or(0)
    }

    /// A length as C counts it.
    pub(super) fn length<N: TryFrom<usize>>(length: usize, what: &str) -> N {
        match N::try_from(length) {
            Ok(length) => length,
            Err(_) => panic!("`{what}` is longer than C can count: {length}"),
        }
    }

    /// How much C made, of as much as there was room for.
    pub(super) fn made<N: TryInto<usize>>(made: N, room: usize) -> usize {
        made.try_into().unwrap_or(0).min(room)
    }

    /// A struct whose memory is ours, and which never moves.
    pub(super) struct Memory<T>(NonNull<T>);
    impl<T> Memory<T> {
        pub(super) fn zeroed() -> Memory<T> {
            let memory = Box::into_raw(Box::new(MaybeUninit::<T>::zeroed()));
            Memory(unsafe {
                // SAFETY: a box is never NULL.
                NonNull::new_unchecked(memory.cast())
            })
        }
        pub(super) fn as_ptr(&self) -> *mut T {
            self.0.as_ptr()
        }
    }

    impl<T> Drop for Memory<T> {
        fn drop(&mut self) {
            drop(unsafe {
                // SAFETY: it came of a box of this type, and is given back once.
                Box::from_raw(self.0.as_ptr().cast::<MaybeUninit<T>>())
            });
        }
    }
}

/// The C functions behind the safe ones.
#[allow(
    unsafe_code,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    improper_ctypes,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::undocumented_unsafe_blocks,
    clippy::missing_safety_doc,
    clippy::wildcard_imports,
    rustdoc::all,
    reason = "names, types and comments are C's"
)]
mod sys {
    use super::raw::*;
    #[cffi::cffi]
    unsafe extern "C" {
        #[cffi(leaf)]
        pub(super) fn zlibVersion() -> *const ::std::ffi::c_char;
        pub(super) fn deflate(
            strm: z_streamp,
            flush: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        pub(super) fn deflateEnd(strm: z_streamp) -> ::std::ffi::c_int;
        pub(super) fn inflate(
            strm: z_streamp,
            flush: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        pub(super) fn inflateEnd(strm: z_streamp) -> ::std::ffi::c_int;
        pub(super) fn deflateSetDictionary(
            strm: z_streamp,
            dictionary: *const Bytef,
            dictLength: uInt,
        ) -> ::std::ffi::c_int;
        pub(super) fn deflateCopy(
            dest: z_streamp,
            source: z_streamp,
        ) -> ::std::ffi::c_int;
        pub(super) fn deflateReset(strm: z_streamp) -> ::std::ffi::c_int;
        pub(super) fn deflateBound(strm: z_streamp, sourceLen: uLong) -> uLong;
        pub(super) fn inflateSetDictionary(
            strm: z_streamp,
            dictionary: *const Bytef,
            dictLength: uInt,
        ) -> ::std::ffi::c_int;
        pub(super) fn inflateCopy(
            dest: z_streamp,
            source: z_streamp,
        ) -> ::std::ffi::c_int;
        pub(super) fn inflateReset(strm: z_streamp) -> ::std::ffi::c_int;
        pub(super) fn compress2(
            dest: *mut Bytef,
            destLen: *mut uLongf,
            source: *const Bytef,
            sourceLen: uLong,
            level: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        pub(super) fn compressBound(sourceLen: uLong) -> uLong;
        pub(super) fn uncompress(
            dest: *mut Bytef,
            destLen: *mut uLongf,
            source: *const Bytef,
            sourceLen: uLong,
        ) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn adler32(adler: uLong, buf: *const Bytef, len: uInt) -> uLong;
        #[cffi(nocallback)]
        pub(super) fn crc32(crc: uLong, buf: *const Bytef, len: uInt) -> uLong;
        pub(super) fn deflateInit_(
            strm: z_streamp,
            level: ::std::ffi::c_int,
            version: *const ::std::ffi::c_char,
            stream_size: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        pub(super) fn inflateInit_(
            strm: z_streamp,
            version: *const ::std::ffi::c_char,
            stream_size: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        pub(super) fn deflateInit2_(
            strm: z_streamp,
            level: ::std::ffi::c_int,
            method: ::std::ffi::c_int,
            windowBits: ::std::ffi::c_int,
            memLevel: ::std::ffi::c_int,
            strategy: ::std::ffi::c_int,
            version: *const ::std::ffi::c_char,
            stream_size: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        pub(super) fn inflateInit2_(
            strm: z_streamp,
            windowBits: ::std::ffi::c_int,
            version: *const ::std::ffi::c_char,
            stream_size: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
    }
}

///What has no safe form: C's types and constants, and every function of which nothing is known that would make it safe.
#[allow(
    unsafe_code,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    improper_ctypes,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::undocumented_unsafe_blocks,
    clippy::missing_safety_doc,
    clippy::wildcard_imports,
    rustdoc::all,
    reason = "names, types and comments are C's"
)]
pub mod raw {
    pub const MAX_MEM_LEVEL: ::std::ffi::c_int = 9;
    pub const MAX_WBITS: ::std::ffi::c_int = 15;
    pub const SEEK_SET: ::std::ffi::c_int = 0;
    pub const SEEK_CUR: ::std::ffi::c_int = 1;
    pub const SEEK_END: ::std::ffi::c_int = 2;
    pub const ZLIB_VERSION: &::std::ffi::CStr = c"1.3.2";
    pub const ZLIB_VERNUM: ::std::ffi::c_int = 4896;
    pub const ZLIB_VER_MAJOR: ::std::ffi::c_int = 1;
    pub const ZLIB_VER_MINOR: ::std::ffi::c_int = 3;
    pub const ZLIB_VER_REVISION: ::std::ffi::c_int = 2;
    pub const ZLIB_VER_SUBREVISION: ::std::ffi::c_int = 0;
    pub const Z_NO_FLUSH: ::std::ffi::c_int = 0;
    pub const Z_PARTIAL_FLUSH: ::std::ffi::c_int = 1;
    pub const Z_SYNC_FLUSH: ::std::ffi::c_int = 2;
    pub const Z_FULL_FLUSH: ::std::ffi::c_int = 3;
    pub const Z_FINISH: ::std::ffi::c_int = 4;
    pub const Z_BLOCK: ::std::ffi::c_int = 5;
    pub const Z_TREES: ::std::ffi::c_int = 6;
    pub const Z_OK: ::std::ffi::c_int = 0;
    pub const Z_STREAM_END: ::std::ffi::c_int = 1;
    pub const Z_NEED_DICT: ::std::ffi::c_int = 2;
    pub const Z_ERRNO: ::std::ffi::c_int = -1;
    pub const Z_STREAM_ERROR: ::std::ffi::c_int = -2;
    pub const Z_DATA_ERROR: ::std::ffi::c_int = -3;
    pub const Z_MEM_ERROR: ::std::ffi::c_int = -4;
    pub const Z_BUF_ERROR: ::std::ffi::c_int = -5;
    pub const Z_VERSION_ERROR: ::std::ffi::c_int = -6;
    pub const Z_NO_COMPRESSION: ::std::ffi::c_int = 0;
    pub const Z_BEST_SPEED: ::std::ffi::c_int = 1;
    pub const Z_BEST_COMPRESSION: ::std::ffi::c_int = 9;
    pub const Z_DEFAULT_COMPRESSION: ::std::ffi::c_int = -1;
    pub const Z_FILTERED: ::std::ffi::c_int = 1;
    pub const Z_HUFFMAN_ONLY: ::std::ffi::c_int = 2;
    pub const Z_RLE: ::std::ffi::c_int = 3;
    pub const Z_FIXED: ::std::ffi::c_int = 4;
    pub const Z_DEFAULT_STRATEGY: ::std::ffi::c_int = 0;
    pub const Z_BINARY: ::std::ffi::c_int = 0;
    pub const Z_TEXT: ::std::ffi::c_int = 1;
    pub const Z_ASCII: ::std::ffi::c_int = 1;
    pub const Z_UNKNOWN: ::std::ffi::c_int = 2;
    pub const Z_DEFLATED: ::std::ffi::c_int = 8;
    pub const Z_NULL: ::std::ffi::c_int = 0;
    pub type z_size_t = usize;
    pub type Byte = ::std::ffi::c_uchar;
    pub type uInt = ::std::ffi::c_uint;
    pub type uLong = ::std::ffi::c_ulong;
    pub type Bytef = Byte;
    pub type charf = ::std::ffi::c_char;
    pub type intf = ::std::ffi::c_int;
    pub type uIntf = uInt;
    pub type uLongf = uLong;
    pub type voidpc = *const ::std::ffi::c_void;
    pub type voidpf = *mut ::std::ffi::c_void;
    pub type voidp = *mut ::std::ffi::c_void;
    pub type z_crc_t = ::std::ffi::c_uint;
    pub type va_list = [u64; 3];
    /// The 'zlib' compression library provides in-memory compression and
    /// decompression functions, including integrity checks of the uncompressed data.
    /// This version of the library supports only one compression method (deflation)
    /// but other algorithms will be added later and will have the same stream
    /// interface.
    ///
    ///   Compression can be done in a single step if the buffers are large enough,
    /// or can be done by repeated calls of the compression function.  In the latter
    /// case, the application must provide more input and/or consume the output
    /// (providing more output space) before each call.
    ///
    ///   The compressed data format used by default by the in-memory functions is
    /// the zlib format, which is a zlib wrapper documented in RFC 1950, wrapped
    /// around a deflate stream, which is itself documented in RFC 1951.
    ///
    ///   The library also supports reading and writing files in gzip (.gz) format
    /// with an interface similar to that of stdio using the functions that start
    /// with "gz".  The gzip format is different from the zlib format.  gzip is a
    /// gzip wrapper, documented in RFC 1952, wrapped around a deflate stream.
    ///
    ///   This library can optionally read and write gzip and raw deflate streams in
    /// memory as well.
    ///
    ///   The zlib format was designed to be compact and fast for use in memory
    /// and on communications channels.  The gzip format was designed for single-
    /// file compression on file systems, has a larger header than zlib to maintain
    /// directory information, and uses a different, slower check method than zlib.
    ///
    ///   The library does not install any signal handler.  The decoder checks
    /// the consistency of the compressed data, so the library should never crash
    /// even in the case of corrupted input.
    pub type alloc_func = ::std::option::Option<
        unsafe extern "C" fn(voidpf, uInt, uInt) -> voidpf,
    >;
    pub type free_func = ::std::option::Option<unsafe extern "C" fn(voidpf, voidpf)>;
    pub type z_stream = z_stream_s;
    pub type z_streamp = *mut z_stream;
    /// gzip header information passed to and from zlib routines.  See RFC 1952
    /// for more details on the meanings of these fields.
    pub type gz_header = gz_header_s;
    pub type gz_headerp = *mut gz_header;
    pub type in_func = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            *mut *mut ::std::ffi::c_uchar,
        ) -> ::std::ffi::c_uint,
    >;
    pub type out_func = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            *mut ::std::ffi::c_uchar,
            ::std::ffi::c_uint,
        ) -> ::std::ffi::c_int,
    >;
    /// This library supports reading and writing files in gzip (.gz) format with
    /// an interface similar to that of stdio, using the functions that start with
    /// "gz".  The gzip format is different from the zlib format.  gzip is a gzip
    /// wrapper, documented in RFC 1952, wrapped around a deflate stream.
    pub type gzFile = *mut gzFile_s;
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct internal_state {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct z_stream_s {
        /// next input byte
        pub next_in: *mut Bytef,
        /// number of bytes available at next_in
        pub avail_in: uInt,
        /// total number of input bytes read so far
        pub total_in: uLong,
        /// next output byte will go here
        pub next_out: *mut Bytef,
        /// remaining free space at next_out
        pub avail_out: uInt,
        /// total number of bytes output so far
        pub total_out: uLong,
        /// last error message, NULL if no error
        pub msg: *mut ::std::ffi::c_char,
        /// not visible by applications
        pub state: *mut internal_state,
        /// used to allocate the internal state
        pub zalloc: alloc_func,
        /// used to free the internal state
        pub zfree: free_func,
        /// private data object passed to zalloc and zfree
        pub opaque: voidpf,
        /// best guess about the data type: binary or text
        /// for deflate, or the decoding state for inflate
        pub data_type: ::std::ffi::c_int,
        /// Adler-32 or CRC-32 value of the uncompressed data
        pub adler: uLong,
        /// reserved for future use
        pub reserved: uLong,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < z_stream_s > () == 112,
            "the size of `z_stream_s` is not 112"
        );
        ::std::assert!(
            ::std::mem::align_of:: < z_stream_s > () == 8,
            "the alignment of `z_stream_s` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, next_in) == 0,
            "`z_stream_s::next_in` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, avail_in) == 8,
            "`z_stream_s::avail_in` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, total_in) == 16,
            "`z_stream_s::total_in` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, next_out) == 24,
            "`z_stream_s::next_out` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, avail_out) == 32,
            "`z_stream_s::avail_out` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, total_out) == 40,
            "`z_stream_s::total_out` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, msg) == 48,
            "`z_stream_s::msg` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, state) == 56,
            "`z_stream_s::state` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, zalloc) == 64,
            "`z_stream_s::zalloc` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, zfree) == 72,
            "`z_stream_s::zfree` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, opaque) == 80,
            "`z_stream_s::opaque` is not at 80"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, data_type) == 88,
            "`z_stream_s::data_type` is not at 88"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, adler) == 96,
            "`z_stream_s::adler` is not at 96"
        );
        ::std::assert!(
            ::std::mem::offset_of!(z_stream_s, reserved) == 104,
            "`z_stream_s::reserved` is not at 104"
        );
    };
    /// gzip header information passed to and from zlib routines.  See RFC 1952
    /// for more details on the meanings of these fields.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct gz_header_s {
        /// true if compressed data believed to be text
        pub text: ::std::ffi::c_int,
        /// modification time
        pub time: uLong,
        /// extra flags (not used when writing a gzip file)
        pub xflags: ::std::ffi::c_int,
        /// operating system
        pub os: ::std::ffi::c_int,
        /// pointer to extra field or Z_NULL if none
        pub extra: *mut Bytef,
        /// extra field length (valid if extra != Z_NULL)
        pub extra_len: uInt,
        /// space at extra (only when reading header)
        pub extra_max: uInt,
        /// pointer to zero-terminated file name or Z_NULL
        pub name: *mut Bytef,
        /// space at name (only when reading header)
        pub name_max: uInt,
        /// pointer to zero-terminated comment or Z_NULL
        pub comment: *mut Bytef,
        /// space at comment (only when reading header)
        pub comm_max: uInt,
        /// true if there was or will be a header crc
        pub hcrc: ::std::ffi::c_int,
        /// true when done reading gzip header (not used
        /// when writing a gzip file)
        pub done: ::std::ffi::c_int,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < gz_header_s > () == 80,
            "the size of `gz_header_s` is not 80"
        );
        ::std::assert!(
            ::std::mem::align_of:: < gz_header_s > () == 8,
            "the alignment of `gz_header_s` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, text) == 0,
            "`gz_header_s::text` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, time) == 8,
            "`gz_header_s::time` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, xflags) == 16,
            "`gz_header_s::xflags` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, os) == 20,
            "`gz_header_s::os` is not at 20"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, extra) == 24,
            "`gz_header_s::extra` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, extra_len) == 32,
            "`gz_header_s::extra_len` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, extra_max) == 36,
            "`gz_header_s::extra_max` is not at 36"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, name) == 40,
            "`gz_header_s::name` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, name_max) == 48,
            "`gz_header_s::name_max` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, comment) == 56,
            "`gz_header_s::comment` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, comm_max) == 64,
            "`gz_header_s::comm_max` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, hcrc) == 68,
            "`gz_header_s::hcrc` is not at 68"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gz_header_s, done) == 72,
            "`gz_header_s::done` is not at 72"
        );
    };
    /// gzgetc() macro and its supporting function and exposed data structure.  Note
    /// that the real internal state is much larger than the exposed structure.
    /// This abbreviated structure exposes just enough for the gzgetc() macro.  The
    /// user should not mess with these exposed elements, since their names or
    /// behavior could change in the future, perhaps even capriciously.  They can
    /// only be used by the gzgetc() macro.  You have been warned.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct gzFile_s {
        pub have: ::std::ffi::c_uint,
        pub next: *mut ::std::ffi::c_uchar,
        pub pos: ::std::ffi::c_longlong,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < gzFile_s > () == 24,
            "the size of `gzFile_s` is not 24"
        );
        ::std::assert!(
            ::std::mem::align_of:: < gzFile_s > () == 8,
            "the alignment of `gzFile_s` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gzFile_s, have) == 0, "`gzFile_s::have` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gzFile_s, next) == 8, "`gzFile_s::next` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(gzFile_s, pos) == 16, "`gzFile_s::pos` is not at 16"
        );
    };
    #[cffi::cffi]
    unsafe extern "C" {
        /// Returns the sliding dictionary being maintained by deflate.  dictLength is
        /// set to the number of bytes in the dictionary, and that many bytes are copied
        /// to dictionary.  dictionary must have enough space, where 32768 bytes is
        /// always enough.  If deflateGetDictionary() is called with dictionary equal to
        /// Z_NULL, then only the dictionary length is returned, and nothing is copied.
        /// Similarly, if dictLength is Z_NULL, then it is not set.
        ///
        ///   deflateGetDictionary() may return a length less than the window size, even
        /// when more than the window size in input has been provided. It may return up
        /// to 258 bytes less in that case, due to how zlib's implementation of deflate
        /// manages the sliding window and lookahead for matches, where matches can be
        /// up to 258 bytes long. If the application needs the last window-size bytes of
        /// input, then that would need to be saved by the application outside of zlib.
        ///
        ///   deflateGetDictionary returns Z_OK on success, or Z_STREAM_ERROR if the
        /// stream state is inconsistent.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn deflateGetDictionary(
            strm: z_streamp,
            dictionary: *mut Bytef,
            dictLength: *mut uInt,
        ) -> ::std::ffi::c_int;
        /// Dynamically update the compression level and compression strategy.  The
        /// interpretation of level and strategy is as in deflateInit2().  This can be
        /// used to switch between compression and straight copy of the input data, or
        /// to switch to a different kind of input data requiring a different strategy.
        /// If the compression approach (which is a function of the level) or the
        /// strategy is changed, and if there have been any deflate() calls since the
        /// state was initialized or reset, then the input available so far is
        /// compressed with the old level and strategy using deflate(strm, Z_BLOCK).
        /// There are three approaches for the compression levels 0, 1..3, and 4..9
        /// respectively.  The new level and strategy will take effect at the next call
        /// of deflate().
        ///
        ///   If a deflate(strm, Z_BLOCK) is performed by deflateParams(), and it does
        /// not have enough output space to complete, then the parameter change will not
        /// take effect.  In this case, deflateParams() can be called again with the
        /// same parameters and more output space to try again.
        ///
        ///   In order to assure a change in the parameters on the first try, the
        /// deflate stream should be flushed using deflate() with Z_BLOCK or other flush
        /// request until strm.avail_out is not zero, before calling deflateParams().
        /// Then no more input data should be provided before the deflateParams() call.
        /// If this is done, the old level and strategy will be applied to the data
        /// compressed before deflateParams(), and the new level and strategy will be
        /// applied to the data compressed after deflateParams().
        ///
        ///   deflateParams returns Z_OK on success, Z_STREAM_ERROR if the source stream
        /// state was inconsistent or if a parameter was invalid, or Z_BUF_ERROR if
        /// there was not enough output space to complete the compression of the
        /// available input data before a change in the strategy or approach.  Note that
        /// in the case of a Z_BUF_ERROR, the parameters are not changed.  A return
        /// value of Z_BUF_ERROR is not fatal, in which case deflateParams() can be
        /// retried with more output space.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn deflateParams(
            strm: z_streamp,
            level: ::std::ffi::c_int,
            strategy: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Fine tune deflate's internal compression parameters.  This should only be
        /// used by someone who understands the algorithm used by zlib's deflate for
        /// searching for the best matching string, and even then only by the most
        /// fanatic optimizer trying to squeeze out the last compressed bit for their
        /// specific input data.  Read the deflate.c source code for the meaning of the
        /// max_lazy, good_length, nice_length, and max_chain parameters.
        ///
        ///   deflateTune() can be called after deflateInit() or deflateInit2(), and
        /// returns Z_OK on success, or Z_STREAM_ERROR for an invalid deflate stream.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn deflateTune(
            strm: z_streamp,
            good_length: ::std::ffi::c_int,
            max_lazy: ::std::ffi::c_int,
            nice_length: ::std::ffi::c_int,
            max_chain: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// deflateBound() returns an upper bound on the compressed size after
        /// deflation of sourceLen bytes.  It must be called after deflateInit() or
        /// deflateInit2(), and after deflateSetHeader(), if used.  This would be used
        /// to allocate an output buffer for deflation in a single pass, and so would be
        /// called before deflate().  If that first deflate() call is provided the
        /// sourceLen input bytes, an output buffer allocated to the size returned by
        /// deflateBound(), and the flush value Z_FINISH, then deflate() is guaranteed
        /// to return Z_STREAM_END.  Note that it is possible for the compressed size to
        /// be larger than the value returned by deflateBound() if flush options other
        /// than Z_FINISH or Z_NO_FLUSH are used.
        ///
        ///   delfateBound_z() is the same, but takes and returns a size_t length.  Note
        /// that a long is 32 bits on Windows.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn deflateBound_z(strm: z_streamp, sourceLen: z_size_t) -> z_size_t;
        /// deflatePending() returns the number of bytes and bits of output that have
        /// been generated, but not yet provided in the available output.  The bytes not
        /// provided would be due to the available output space having being consumed.
        /// The number of bits of output not provided are between 0 and 7, where they
        /// await more bits to join them in order to fill out a full byte.  If pending
        /// or bits are Z_NULL, then those values are not set.
        ///
        ///   deflatePending returns Z_OK if success, or Z_STREAM_ERROR if the source
        /// stream state was inconsistent.  If an int is 16 bits and memLevel is 9, then
        /// it is possible for the number of pending bytes to not fit in an unsigned. In
        /// that case Z_BUF_ERROR is returned and \*pending is set to the maximum value
        /// of an unsigned.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn deflatePending(
            strm: z_streamp,
            pending: *mut ::std::ffi::c_uint,
            bits: *mut ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// deflateUsed() returns in \*bits the most recent number of deflate bits used
        /// in the last byte when flushing to a byte boundary. The result is in 1..8, or
        /// 0 if there has not yet been a flush. This helps determine the location of
        /// the last bit of a deflate stream.
        ///
        ///   deflateUsed returns Z_OK if success, or Z_STREAM_ERROR if the source
        /// stream state was inconsistent.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn deflateUsed(
            strm: z_streamp,
            bits: *mut ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// deflatePrime() inserts bits in the deflate output stream.  The intent
        /// is that this function is used to start off the deflate output with the bits
        /// leftover from a previous deflate stream when appending to it.  As such, this
        /// function can only be used for raw deflate, and must be used before the first
        /// deflate() call after a deflateInit2() or deflateReset().  bits must be less
        /// than or equal to 16, and that many of the least significant bits of value
        /// will be inserted in the output.
        ///
        ///   deflatePrime returns Z_OK if success, Z_BUF_ERROR if there was not enough
        /// room in the internal buffer to insert the bits, or Z_STREAM_ERROR if the
        /// source stream state was inconsistent.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn deflatePrime(
            strm: z_streamp,
            bits: ::std::ffi::c_int,
            value: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// deflateSetHeader() provides gzip header information for when a gzip
        /// stream is requested by deflateInit2().  deflateSetHeader() may be called
        /// after deflateInit2() or deflateReset() and before the first call of
        /// deflate().  The text, time, os, extra field, name, and comment information
        /// in the provided gz_header structure are written to the gzip header (xflag is
        /// ignored -- the extra flags are set according to the compression level).  The
        /// caller must assure that, if not Z_NULL, name and comment are terminated with
        /// a zero byte, and that if extra is not Z_NULL, that extra_len bytes are
        /// available there.  If hcrc is true, a gzip header crc is included.  Note that
        /// the current versions of the command-line version of gzip (up through version
        /// 1.3.x) do not support header crc's, and will report that it is a "multi-part
        /// gzip file" and give up.
        ///
        ///   If deflateSetHeader is not used, the default gzip header has text false,
        /// the time set to zero, and os set to the current operating system, with no
        /// extra, name, or comment fields.  The gzip header is returned to the default
        /// state by deflateReset().
        ///
        ///   deflateSetHeader returns Z_OK if success, or Z_STREAM_ERROR if the source
        /// stream state was inconsistent.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn deflateSetHeader(
            strm: z_streamp,
            head: gz_headerp,
        ) -> ::std::ffi::c_int;
        /// Returns the sliding dictionary being maintained by inflate.  dictLength is
        /// set to the number of bytes in the dictionary, and that many bytes are copied
        /// to dictionary.  dictionary must have enough space, where 32768 bytes is
        /// always enough.  If inflateGetDictionary() is called with dictionary equal to
        /// Z_NULL, then only the dictionary length is returned, and nothing is copied.
        /// Similarly, if dictLength is Z_NULL, then it is not set.
        ///
        ///   inflateGetDictionary returns Z_OK on success, or Z_STREAM_ERROR if the
        /// stream state is inconsistent.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateGetDictionary(
            strm: z_streamp,
            dictionary: *mut Bytef,
            dictLength: *mut uInt,
        ) -> ::std::ffi::c_int;
        /// Skips invalid compressed data until a possible full flush point (see above
        /// for the description of deflate with Z_FULL_FLUSH) can be found, or until all
        /// available input is skipped.  No output is provided.
        ///
        ///   inflateSync searches for a 00 00 FF FF pattern in the compressed data.
        /// All full flush points have this pattern, but not all occurrences of this
        /// pattern are full flush points.
        ///
        ///   inflateSync returns Z_OK if a possible full flush point has been found,
        /// Z_BUF_ERROR if no more input was provided, Z_DATA_ERROR if no flush point
        /// has been found, or Z_STREAM_ERROR if the stream structure was inconsistent.
        /// In the success case, the application may save the current value of total_in
        /// which indicates where valid compressed data was found.  In the error case,
        /// the application may repeatedly call inflateSync, providing more input each
        /// time, until success or end of the input data.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateSync(strm: z_streamp) -> ::std::ffi::c_int;
        /// This function is the same as inflateReset, but it also permits changing
        /// the wrap and window size requests.  The windowBits parameter is interpreted
        /// the same as it is for inflateInit2.  If the window size is changed, then the
        /// memory allocated for the window is freed, and the window will be reallocated
        /// by inflate() if needed.
        ///
        ///   inflateReset2 returns Z_OK if success, or Z_STREAM_ERROR if the source
        /// stream state was inconsistent (such as zalloc or state being Z_NULL), or if
        /// the windowBits parameter is invalid.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateReset2(
            strm: z_streamp,
            windowBits: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// This function inserts bits in the inflate input stream.  The intent is to
        /// use inflatePrime() to start inflating at a bit position in the middle of a
        /// byte.  The provided bits will be used before any bytes are used from
        /// next_in.  This function should be used with raw inflate, before the first
        /// inflate() call, after inflateInit2() or inflateReset().  It can also be used
        /// after an inflate() return indicates the end of a deflate block or header
        /// when using Z_BLOCK.  bits must be less than or equal to 16, and that many of
        /// the least significant bits of value will be inserted in the input.  The
        /// other bits in value can be non-zero, and will be ignored.
        ///
        ///   If bits is negative, then the input stream bit buffer is emptied.  Then
        /// inflatePrime() can be called again to put bits in the buffer.  This is used
        /// to clear out bits leftover after feeding inflate a block description prior
        /// to feeding inflate codes.
        ///
        ///   inflatePrime returns Z_OK if success, or Z_STREAM_ERROR if the source
        /// stream state was inconsistent, or if bits is out of range.  If inflate was
        /// in the middle of processing a header, trailer, or stored block lengths, then
        /// it is possible for there to be only eight bits available in the bit buffer.
        /// In that case, bits \> 8 is considered out of range.  However, when used as
        /// outlined above, there will always be 16 bits available in the buffer for
        /// insertion.  As noted in its documentation above, inflate records the number
        /// of bits in the bit buffer on return in data_type. 32 minus that is the
        /// number of bits available for insertion.  inflatePrime does not update
        /// data_type with the new number of bits in buffer.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflatePrime(
            strm: z_streamp,
            bits: ::std::ffi::c_int,
            value: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// This function returns two values, one in the lower 16 bits of the return
        /// value, and the other in the remaining upper bits, obtained by shifting the
        /// return value down 16 bits.  If the upper value is -1 and the lower value is
        /// zero, then inflate() is currently decoding information outside of a block.
        /// If the upper value is -1 and the lower value is non-zero, then inflate is in
        /// the middle of a stored block, with the lower value equaling the number of
        /// bytes from the input remaining to copy.  If the upper value is not -1, then
        /// it is the number of bits back from the current bit position in the input of
        /// the code (literal or length/distance pair) currently being processed.  In
        /// that case the lower value is the number of bytes already emitted for that
        /// code.
        ///
        ///   A code is being processed if inflate is waiting for more input to complete
        /// decoding of the code, or if it has completed decoding but is waiting for
        /// more output space to write the literal or match data.
        ///
        ///   inflateMark() is used to mark locations in the input data for random
        /// access, which may be at bit positions, and to note those cases where the
        /// output of a code may span boundaries of random access blocks.  The current
        /// location in the input stream can be determined from avail_in and data_type
        /// as noted in the description for the Z_BLOCK flush parameter for inflate.
        ///
        ///   inflateMark returns the value noted above, or -65536 if the provided
        /// source stream state was inconsistent.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateMark(strm: z_streamp) -> ::std::ffi::c_long;
        /// inflateGetHeader() requests that gzip header information be stored in the
        /// provided gz_header structure.  inflateGetHeader() may be called after
        /// inflateInit2() or inflateReset(), and before the first call of inflate().
        /// As inflate() processes the gzip stream, head-\>done is zero until the header
        /// is completed, at which time head-\>done is set to one.  If a zlib stream is
        /// being decoded, then head-\>done is set to -1 to indicate that there will be
        /// no gzip header information forthcoming.  Note that Z_BLOCK or Z_TREES can be
        /// used to force inflate() to return immediately after header processing is
        /// complete and before any actual data is decompressed.
        ///
        ///   The text, time, xflags, and os fields are filled in with the gzip header
        /// contents.  hcrc is set to true if there is a header CRC.  (The header CRC
        /// was valid if done is set to one.)  The extra, name, and comment pointers
        /// much each be either Z_NULL or point to space to store that information from
        /// the header.  If extra is not Z_NULL, then extra_max contains the maximum
        /// number of bytes that can be written to extra.  Once done is true, extra_len
        /// contains the actual extra field length, and extra contains the extra field,
        /// or that field truncated if extra_max is less than extra_len.  If name is not
        /// Z_NULL, then up to name_max characters, including the terminating zero, are
        /// written there.  If comment is not Z_NULL, then up to comm_max characters,
        /// including the terminating zero, are written there.  The application can tell
        /// that the name or comment did not fit in the provided space by the absence of
        /// a terminating zero.  If any of extra, name, or comment are not present in
        /// the header, then that field's pointer is set to Z_NULL.  This allows the use
        /// of deflateSetHeader() with the returned structure to duplicate the header.
        /// Note that if those fields initially pointed to allocated memory, then the
        /// application will need to save them elsewhere so that they can be eventually
        /// freed.
        ///
        ///   If inflateGetHeader is not used, then the header information is simply
        /// discarded.  The header is always checked for validity, including the header
        /// CRC if present.  inflateReset() will reset the process to discard the header
        /// information.  The application would need to call inflateGetHeader() again to
        /// retrieve the header from the next gzip stream.
        ///
        ///   inflateGetHeader returns Z_OK if success, or Z_STREAM_ERROR if the source
        /// stream state was inconsistent.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateGetHeader(
            strm: z_streamp,
            head: gz_headerp,
        ) -> ::std::ffi::c_int;
        /// inflateBack() does a raw inflate with a single call using a call-back
        /// interface for input and output.  This is potentially more efficient than
        /// inflate() for file i/o applications, in that it avoids copying between the
        /// output and the sliding window by simply making the window itself the output
        /// buffer.  inflate() can be faster on modern CPUs when used with large
        /// buffers.  inflateBack() trusts the application to not change the output
        /// buffer passed by the output function, at least until inflateBack() returns.
        ///
        ///   inflateBackInit() must be called first to allocate the internal state
        /// and to initialize the state with the user-provided window buffer.
        /// inflateBack() may then be used multiple times to inflate a complete, raw
        /// deflate stream with each call.  inflateBackEnd() is then called to free the
        /// allocated state.
        ///
        ///   A raw deflate stream is one with no zlib or gzip header or trailer.
        /// This routine would normally be used in a utility that reads zip or gzip
        /// files and writes out uncompressed files.  The utility would decode the
        /// header and process the trailer on its own, hence this routine expects only
        /// the raw deflate stream to decompress.  This is different from the default
        /// behavior of inflate(), which expects a zlib header and trailer around the
        /// deflate stream.
        ///
        ///   inflateBack() uses two subroutines supplied by the caller that are then
        /// called by inflateBack() for input and output.  inflateBack() calls those
        /// routines until it reads a complete deflate stream and writes out all of the
        /// uncompressed data, or until it encounters an error.  The function's
        /// parameters and return types are defined above in the in_func and out_func
        /// typedefs.  inflateBack() will call in(in_desc, &buf) which should return the
        /// number of bytes of provided input, and a pointer to that input in buf.  If
        /// there is no input available, in() must return zero -- buf is ignored in that
        /// case -- and inflateBack() will return a buffer error.  inflateBack() will
        /// call out(out_desc, buf, len) to write the uncompressed data buf\[0..len-1\].
        /// out() should return zero on success, or non-zero on failure.  If out()
        /// returns non-zero, inflateBack() will return with an error.  Neither in() nor
        /// out() are permitted to change the contents of the window provided to
        /// inflateBackInit(), which is also the buffer that out() uses to write from.
        /// The length written by out() will be at most the window size.  Any non-zero
        /// amount of input may be provided by in().
        ///
        ///   For convenience, inflateBack() can be provided input on the first call by
        /// setting strm-\>next_in and strm-\>avail_in.  If that input is exhausted, then
        /// in() will be called.  Therefore strm-\>next_in must be initialized before
        /// calling inflateBack().  If strm-\>next_in is Z_NULL, then in() will be called
        /// immediately for input.  If strm-\>next_in is not Z_NULL, then strm-\>avail_in
        /// must also be initialized, and then if strm-\>avail_in is not zero, input will
        /// initially be taken from strm-\>next_in\[0 ..  strm-\>avail_in - 1\].
        ///
        ///   The in_desc and out_desc parameters of inflateBack() is passed as the
        /// first parameter of in() and out() respectively when they are called.  These
        /// descriptors can be optionally used to pass any information that the caller-
        /// supplied in() and out() functions need to do their job.
        ///
        ///   On return, inflateBack() will set strm-\>next_in and strm-\>avail_in to
        /// pass back any unused input that was provided by the last in() call.  The
        /// return values of inflateBack() can be Z_STREAM_END on success, Z_BUF_ERROR
        /// if in() or out() returned an error, Z_DATA_ERROR if there was a format error
        /// in the deflate stream (in which case strm-\>msg is set to indicate the nature
        /// of the error), or Z_STREAM_ERROR if the stream was not properly initialized.
        /// In the case of Z_BUF_ERROR, an input or output error can be distinguished
        /// using strm-\>next_in which will be Z_NULL only if in() returned an error.  If
        /// strm-\>next_in is not Z_NULL, then the Z_BUF_ERROR was due to out() returning
        /// non-zero.  (in() will always be called before out(), so strm-\>next_in is
        /// assured to be defined if out() returns non-zero.)  Note that inflateBack()
        /// cannot return Z_OK.
        ///
        /// Raw (asked): it calls two functions that lend memory to each other's next call
        pub unsafe fn inflateBack(
            strm: z_streamp,
            in_: in_func,
            in_desc: *mut ::std::ffi::c_void,
            out: out_func,
            out_desc: *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// All memory allocated by inflateBackInit() is freed.
        ///
        ///   inflateBackEnd() returns Z_OK on success, or Z_STREAM_ERROR if the stream
        /// state was inconsistent.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateBackEnd(strm: z_streamp) -> ::std::ffi::c_int;
        /// Return flags indicating compile-time options.
        ///
        /// Type sizes, two bits each, 00 = 16 bits, 01 = 32, 10 = 64, 11 = other:
        ///  1.0: size of uInt
        ///  3.2: size of uLong
        ///  5.4: size of voidpf (pointer)
        ///  7.6: size of z_off_t
        ///
        /// Compiler, assembler, and debug options:
        ///  8: ZLIB_DEBUG
        ///  9: ASMV or ASMINF -- use ASM code
        ///  10: ZLIB_WINAPI -- exported functions use the WINAPI calling convention
        ///  11: 0 (reserved)
        ///
        /// One-time table building (smaller code, but not thread-safe if true):
        ///  12: BUILDFIXED -- build static block decoding tables when needed
        ///  13: DYNAMIC_CRC_TABLE -- build CRC calculation tables when needed
        ///  14,15: 0 (reserved)
        ///
        /// Library content (indicates missing functionality):
        ///  16: NO_GZCOMPRESS -- gz\* functions cannot compress (to avoid linking
        ///   deflate code when not needed)
        ///  17: NO_GZIP -- deflate can't write gzip streams, and inflate can't detect
        ///   and decode gzip streams (to avoid linking crc code)
        ///  18-19: 0 (reserved)
        ///
        /// Operation variations (changes in library functionality):
        ///  20: PKZIP_BUG_WORKAROUND -- slightly more permissive inflate
        ///  21: FASTEST -- deflate algorithm with only one, lowest compression level
        ///  22,23: 0 (reserved)
        ///
        /// The sprintf variant used by gzprintf (all zeros is best):
        ///  24: 0 = vs\*, 1 = s\* -- 1 means limited to 20 arguments after the format
        ///  25: 0 = \*nprintf, 1 = \*printf -- 1 means gzprintf() is not secure!
        ///  26: 0 = returns value, 1 = void -- 1 means inferred string length returned
        ///  27: 0 = gzprintf() present, 1 = not -- 1 means gzprintf() returns an error
        ///
        /// Remainder:
        ///  28-31: 0 (reserved)
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn zlibCompileFlags() -> uLong;
        /// Compresses the source buffer into the destination buffer.  sourceLen is
        /// the byte length of the source buffer.  Upon entry, destLen is the total size
        /// of the destination buffer, which must be at least the value returned by
        /// compressBound(sourceLen).  Upon exit, destLen is the actual size of the
        /// compressed data.  compress() is equivalent to compress2() with a level
        /// parameter of Z_DEFAULT_COMPRESSION.
        ///
        ///   compress returns Z_OK if success, Z_MEM_ERROR if there was not
        /// enough memory, Z_BUF_ERROR if there was not enough room in the output
        /// buffer.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn compress(
            dest: *mut Bytef,
            destLen: *mut uLongf,
            source: *const Bytef,
            sourceLen: uLong,
        ) -> ::std::ffi::c_int;
        /// Compresses the source buffer into the destination buffer.  sourceLen is
        /// the byte length of the source buffer.  Upon entry, destLen is the total size
        /// of the destination buffer, which must be at least the value returned by
        /// compressBound(sourceLen).  Upon exit, destLen is the actual size of the
        /// compressed data.  compress() is equivalent to compress2() with a level
        /// parameter of Z_DEFAULT_COMPRESSION.
        ///
        ///   compress returns Z_OK if success, Z_MEM_ERROR if there was not
        /// enough memory, Z_BUF_ERROR if there was not enough room in the output
        /// buffer.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn compress_z(
            dest: *mut Bytef,
            destLen: *mut z_size_t,
            source: *const Bytef,
            sourceLen: z_size_t,
        ) -> ::std::ffi::c_int;
        /// Compresses the source buffer into the destination buffer.  The level
        /// parameter has the same meaning as in deflateInit.  sourceLen is the byte
        /// length of the source buffer.  Upon entry, destLen is the total size of the
        /// destination buffer, which must be at least the value returned by
        /// compressBound(sourceLen).  Upon exit, destLen is the actual size of the
        /// compressed data.
        ///
        ///   compress2 returns Z_OK if success, Z_MEM_ERROR if there was not enough
        /// memory, Z_BUF_ERROR if there was not enough room in the output buffer,
        /// Z_STREAM_ERROR if the level parameter is invalid.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn compress2_z(
            dest: *mut Bytef,
            destLen: *mut z_size_t,
            source: *const Bytef,
            sourceLen: z_size_t,
            level: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// compressBound() returns an upper bound on the compressed size after
        /// compress() or compress2() on sourceLen bytes.  It would be used before a
        /// compress() or compress2() call to allocate the destination buffer.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn compressBound_z(sourceLen: z_size_t) -> z_size_t;
        /// Decompresses the source buffer into the destination buffer.  sourceLen is
        /// the byte length of the source buffer.  On entry, \*destLen is the total size
        /// of the destination buffer, which must be large enough to hold the entire
        /// uncompressed data.  (The size of the uncompressed data must have been saved
        /// previously by the compressor and transmitted to the decompressor by some
        /// mechanism outside the scope of this compression library.)  On exit, \*destLen
        /// is the actual size of the uncompressed data.
        ///
        ///   uncompress returns Z_OK if success, Z_MEM_ERROR if there was not
        /// enough memory, Z_BUF_ERROR if there was not enough room in the output
        /// buffer, or Z_DATA_ERROR if the input data was corrupted or incomplete.  In
        /// the case where there is not enough room, uncompress() will fill the output
        /// buffer with the uncompressed data up to that point.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn uncompress_z(
            dest: *mut Bytef,
            destLen: *mut z_size_t,
            source: *const Bytef,
            sourceLen: z_size_t,
        ) -> ::std::ffi::c_int;
        /// Same as uncompress, except that sourceLen is a pointer, where the
        /// length of the source is \*sourceLen.  On return, \*sourceLen is the number of
        /// source bytes consumed.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn uncompress2(
            dest: *mut Bytef,
            destLen: *mut uLongf,
            source: *const Bytef,
            sourceLen: *mut uLong,
        ) -> ::std::ffi::c_int;
        /// Same as uncompress, except that sourceLen is a pointer, where the
        /// length of the source is \*sourceLen.  On return, \*sourceLen is the number of
        /// source bytes consumed.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn uncompress2_z(
            dest: *mut Bytef,
            destLen: *mut z_size_t,
            source: *const Bytef,
            sourceLen: *mut z_size_t,
        ) -> ::std::ffi::c_int;
        /// Associate a gzFile with the file descriptor fd.  File descriptors are
        /// obtained from calls like open, dup, creat, pipe or fileno (if the file has
        /// been previously opened with fopen).  The mode parameter is as in gzopen. An
        /// 'e' in mode will set fd's flag to close the file on an execve() call. An 'N'
        /// in mode will set fd's non-blocking flag.
        ///
        ///   The next call of gzclose on the returned gzFile will also close the file
        /// descriptor fd, just like fclose(fdopen(fd, mode)) closes the file descriptor
        /// fd.  If you want to keep fd open, use fd = dup(fd_keep); gz = gzdopen(fd,
        /// mode);.  The duplicated descriptor should be saved to avoid a leak, since
        /// gzdopen does not close fd if it fails.  If you are using fileno() to get the
        /// file descriptor from a FILE \*, then you will have to use dup() to avoid
        /// double-close()ing the file descriptor.  Both gzclose() and fclose() will
        /// close the associated file descriptor, so they need to have different file
        /// descriptors.
        ///
        ///   gzdopen returns NULL if there was insufficient memory to allocate the
        /// gzFile state, if an invalid mode was specified (an 'r', 'w', or 'a' was not
        /// provided, or '+' was provided), or if fd is -1.  The file descriptor is not
        /// used until the next gz\* read, write, seek, or close operation, so gzdopen
        /// will not detect if fd is invalid (unless fd is -1).
        ///
        /// Raw (returned-pointer-lifetime): it returns `gzFile`, and nothing says how long that is good
        pub unsafe fn gzdopen(
            fd: ::std::ffi::c_int,
            mode: *const ::std::ffi::c_char,
        ) -> gzFile;
        /// Set the internal buffer size used by this library's functions for file to
        /// size.  The default buffer size is 8192 bytes.  This function must be called
        /// after gzopen() or gzdopen(), and before any other calls that read or write
        /// the file.  The buffer memory allocation is always deferred to the first read
        /// or write.  Three times that size in buffer space is allocated.  A larger
        /// buffer size of, for example, 64K or 128K bytes will noticeably increase the
        /// speed of decompression (reading).
        ///
        ///   The new buffer size also affects the maximum length for gzprintf().
        ///
        ///   gzbuffer() returns 0 on success, or -1 on failure, such as being called
        /// too late.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzbuffer(
            file: gzFile,
            size: ::std::ffi::c_uint,
        ) -> ::std::ffi::c_int;
        /// Dynamically update the compression level and strategy for file.  See the
        /// description of deflateInit2 for the meaning of these parameters. Previously
        /// provided data is flushed before applying the parameter changes.
        ///
        ///   gzsetparams returns Z_OK if success, Z_STREAM_ERROR if the file was not
        /// opened for writing, Z_ERRNO if there is an error writing the flushed data,
        /// or Z_MEM_ERROR if there is a memory allocation error.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzsetparams(
            file: gzFile,
            level: ::std::ffi::c_int,
            strategy: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Read and decompress up to len uncompressed bytes from file into buf.  If
        /// the input file is not in gzip format, gzread copies the given number of
        /// bytes into the buffer directly from the file.
        ///
        ///   After reaching the end of a gzip stream in the input, gzread will continue
        /// to read, looking for another gzip stream.  Any number of gzip streams may be
        /// concatenated in the input file, and will all be decompressed by gzread().
        /// If something other than a gzip stream is encountered after a gzip stream,
        /// that remaining trailing garbage is ignored (and no error is returned).
        ///
        ///   gzread can be used to read a gzip file that is being concurrently written.
        /// Upon reaching the end of the input, gzread will return with the available
        /// data.  If the error code returned by gzerror is Z_OK or Z_BUF_ERROR, then
        /// gzclearerr can be used to clear the end of file indicator in order to permit
        /// gzread to be tried again.  Z_OK indicates that a gzip stream was completed
        /// on the last gzread.  Z_BUF_ERROR indicates that the input file ended in the
        /// middle of a gzip stream.  Note that gzread does not return -1 in the event
        /// of an incomplete gzip stream.  This error is deferred until gzclose(), which
        /// will return Z_BUF_ERROR if the last gzread ended in the middle of a gzip
        /// stream.  Alternatively, gzerror can be used before gzclose to detect this
        /// case.
        ///
        ///   gzread can be used to read a gzip file on a non-blocking device. If the
        /// input stalls and there is no uncompressed data to return, then gzread() will
        /// return -1, and errno will be EAGAIN or EWOULDBLOCK. gzread() can then be
        /// called again.
        ///
        ///   gzread returns the number of uncompressed bytes actually read, less than
        /// len for end of file, or -1 for error.  If len is too large to fit in an int,
        /// then nothing is read, -1 is returned, and the error state is set to
        /// Z_STREAM_ERROR. If some data was read before an error, then that data is
        /// returned until exhausted, after which the next call will signal the error.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzread(
            file: gzFile,
            buf: voidp,
            len: ::std::ffi::c_uint,
        ) -> ::std::ffi::c_int;
        /// Read and decompress up to nitems items of size size from file into buf,
        /// otherwise operating as gzread() does.  This duplicates the interface of
        /// stdio's fread(), with size_t request and return types.  If the library
        /// defines size_t, then z_size_t is identical to size_t.  If not, then z_size_t
        /// is an unsigned integer type that can contain a pointer.
        ///
        ///   gzfread() returns the number of full items read of size size, or zero if
        /// the end of the file was reached and a full item could not be read, or if
        /// there was an error.  gzerror() must be consulted if zero is returned in
        /// order to determine if there was an error.  If the multiplication of size and
        /// nitems overflows, i.e. the product does not fit in a z_size_t, then nothing
        /// is read, zero is returned, and the error state is set to Z_STREAM_ERROR.
        ///
        ///   In the event that the end of file is reached and only a partial item is
        /// available at the end, i.e. the remaining uncompressed data length is not a
        /// multiple of size, then the final partial item is nevertheless read into buf
        /// and the end-of-file flag is set.  The length of the partial item read is not
        /// provided, but could be inferred from the result of gztell().  This behavior
        /// is the same as that of fread() implementations in common libraries. This
        /// could result in data loss if used with size != 1 when reading a concurrently
        /// written file or a non-blocking file. In that case, use size == 1 or gzread()
        /// instead.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzfread(
            buf: voidp,
            size: z_size_t,
            nitems: z_size_t,
            file: gzFile,
        ) -> z_size_t;
        /// Compress and write the len uncompressed bytes at buf to file. gzwrite
        /// returns the number of uncompressed bytes written, or 0 in case of error or
        /// if len is 0.  If the write destination is non-blocking, then gzwrite() may
        /// return a number of bytes written that is not 0 and less than len.
        ///
        ///   If len does not fit in an int, then 0 is returned and nothing is written.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzwrite(
            file: gzFile,
            buf: voidpc,
            len: ::std::ffi::c_uint,
        ) -> ::std::ffi::c_int;
        /// Compress and write nitems items of size size from buf to file, duplicating
        /// the interface of stdio's fwrite(), with size_t request and return types.  If
        /// the library defines size_t, then z_size_t is identical to size_t.  If not,
        /// then z_size_t is an unsigned integer type that can contain a pointer.
        ///
        ///   gzfwrite() returns the number of full items written of size size, or zero
        /// if there was an error.  If the multiplication of size and nitems overflows,
        /// i.e. the product does not fit in a z_size_t, then nothing is written, zero
        /// is returned, and the error state is set to Z_STREAM_ERROR.
        ///
        ///   If writing a concurrently read file or a non-blocking file with size != 1,
        /// a partial item could be written, with no way of knowing how much of it was
        /// not written, resulting in data loss.  In that case, use size == 1 or
        /// gzwrite() instead.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzfwrite(
            buf: voidpc,
            size: z_size_t,
            nitems: z_size_t,
            file: gzFile,
        ) -> z_size_t;
        /// Compress and write the given null-terminated string s to file, excluding
        /// the terminating null character.
        ///
        ///   gzputs returns the number of characters written, or -1 in case of error.
        /// The number of characters written may be less than the length of the string
        /// if the write destination is non-blocking.
        ///
        ///   If the length of the string does not fit in an int, then -1 is returned
        /// and nothing is written.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzputs(
            file: gzFile,
            s: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// Read and decompress bytes from file into buf, until len-1 characters are
        /// read, or until a newline character is read and transferred to buf, or an
        /// end-of-file condition is encountered.  If any characters are read or if len
        /// is one, the string is terminated with a null character.  If no characters
        /// are read due to an end-of-file or len is less than one, then the buffer is
        /// left untouched.
        ///
        ///   gzgets returns buf which is a null-terminated string, or it returns NULL
        /// for end-of-file or in case of error. If some data was read before an error,
        /// then that data is returned until exhausted, after which the next call will
        /// return NULL to signal the error.
        ///
        ///   gzgets can be used on a file being concurrently written, and on a non-
        /// blocking device, both as for gzread(). However lines may be broken in the
        /// middle, leaving it up to the application to reassemble them as needed.
        ///
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn gzgets(
            file: gzFile,
            buf: *mut ::std::ffi::c_char,
            len: ::std::ffi::c_int,
        ) -> *mut ::std::ffi::c_char;
        /// Compress and write c, converted to an unsigned char, into file.  gzputc
        /// returns the value that was written, or -1 in case of error.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzputc(file: gzFile, c: ::std::ffi::c_int) -> ::std::ffi::c_int;
        /// Read and decompress one byte from file. gzgetc returns this byte or -1 in
        /// case of end of file or error. If some data was read before an error, then
        /// that data is returned until exhausted, after which the next call will return
        /// -1 to signal the error.
        ///
        ///   This is implemented as a macro for speed. As such, it does not do all of
        /// the checking the other functions do. I.e. it does not check to see if file
        /// is NULL, nor whether the structure file points to has been clobbered or not.
        ///
        ///   gzgetc can be used to read a gzip file on a non-blocking device. If the
        /// input stalls and there is no uncompressed data to return, then gzgetc() will
        /// return -1, and errno will be EAGAIN or EWOULDBLOCK. gzread() can then be
        /// called again.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzgetc(file: gzFile) -> ::std::ffi::c_int;
        /// Push c back onto the stream for file to be read as the first character on
        /// the next read.  At least one character of push-back is always allowed.
        /// gzungetc() returns the character pushed, or -1 on failure.  gzungetc() will
        /// fail if c is -1, and may fail if a character has been pushed but not read
        /// yet.  If gzungetc is used immediately after gzopen or gzdopen, at least the
        /// output buffer size of pushed characters is allowed.  (See gzbuffer above.)
        /// The pushed character will be discarded if the stream is repositioned with
        /// gzseek() or gzrewind().
        ///
        ///   gzungetc(-1, file) will force any pending seek to execute. Then gztell()
        /// will report the position, even if the requested seek reached end of file.
        /// This can be used to determine the number of uncompressed bytes in a gzip
        /// file without having to read it into a buffer.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzungetc(c: ::std::ffi::c_int, file: gzFile) -> ::std::ffi::c_int;
        /// Flush all pending output to file.  The parameter flush is as in the
        /// deflate() function.  The return value is the zlib error number (see function
        /// gzerror below).  gzflush is only permitted when writing.
        ///
        ///   If the flush parameter is Z_FINISH, the remaining data is written and the
        /// gzip stream is completed in the output.  If gzwrite() is called again, a new
        /// gzip stream will be started in the output.  gzread() is able to read such
        /// concatenated gzip streams.
        ///
        ///   gzflush should be called only when strictly necessary because it will
        /// degrade compression if called too often.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzflush(
            file: gzFile,
            flush: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Rewind file. This function is supported only for reading.
        ///
        /// gzrewind(file) is equivalent to (int)gzseek(file, 0L, SEEK_SET).
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzrewind(file: gzFile) -> ::std::ffi::c_int;
        /// Return true (1) if the end-of-file indicator for file has been set while
        /// reading, false (0) otherwise.  Note that the end-of-file indicator is set
        /// only if the read tried to go past the end of the input, but came up short.
        /// Therefore, just like feof(), gzeof() may return false even if there is no
        /// more data to read, in the event that the last read request was for the exact
        /// number of bytes remaining in the input file.  This will happen if the input
        /// file size is an exact multiple of the buffer size.
        ///
        ///   If gzeof() returns true, then the read functions will return no more data,
        /// unless the end-of-file indicator is reset by gzclearerr() and the input file
        /// has grown since the previous end of file was detected.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzeof(file: gzFile) -> ::std::ffi::c_int;
        /// Return true (1) if file is being copied directly while reading, or false
        /// (0) if file is a gzip stream being decompressed.
        ///
        ///   If the input file is empty, gzdirect() will return true, since the input
        /// does not contain a gzip stream.
        ///
        ///   If gzdirect() is used immediately after gzopen() or gzdopen() it will
        /// cause buffers to be allocated to allow reading the file to determine if it
        /// is a gzip file. Therefore if gzbuffer() is used, it should be called before
        /// gzdirect(). If the input is being written concurrently or the device is non-
        /// blocking, then gzdirect() may give a different answer once four bytes of
        /// input have been accumulated, which is what is needed to confirm or deny a
        /// gzip header. Before this, gzdirect() will return true (1).
        ///
        ///   When writing, gzdirect() returns true (1) if transparent writing was
        /// requested ("wT" for the gzopen() mode), or false (0) otherwise.  (Note:
        /// gzdirect() is not needed when writing.  Transparent writing must be
        /// explicitly requested, so the application already knows the answer.  When
        /// linking statically, using gzdirect() will include all of the zlib code for
        /// gzip file reading and decompression, which may not be desired.)
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzdirect(file: gzFile) -> ::std::ffi::c_int;
        /// Flush all pending output for file, if necessary, close file and
        /// deallocate the (de)compression state.  Note that once file is closed, you
        /// cannot call gzerror with file, since its structures have been deallocated.
        /// gzclose must not be called more than once on the same file, just as free
        /// must not be called more than once on the same allocation.
        ///
        ///   gzclose will return Z_STREAM_ERROR if file is not valid, Z_ERRNO on a
        /// file operation error, Z_MEM_ERROR if out of memory, Z_BUF_ERROR if the
        /// last read ended in the middle of a gzip stream, or Z_OK on success.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzclose(file: gzFile) -> ::std::ffi::c_int;
        /// Same as gzclose(), but gzclose_r() is only for use when reading, and
        /// gzclose_w() is only for use when writing or appending.  The advantage to
        /// using these instead of gzclose() is that they avoid linking in zlib
        /// compression or decompression code that is not used when only reading or only
        /// writing respectively.  If gzclose() is used, then both compression and
        /// decompression code will be included the application when linking to a static
        /// zlib library.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzclose_r(file: gzFile) -> ::std::ffi::c_int;
        /// Same as gzclose(), but gzclose_r() is only for use when reading, and
        /// gzclose_w() is only for use when writing or appending.  The advantage to
        /// using these instead of gzclose() is that they avoid linking in zlib
        /// compression or decompression code that is not used when only reading or only
        /// writing respectively.  If gzclose() is used, then both compression and
        /// decompression code will be included the application when linking to a static
        /// zlib library.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzclose_w(file: gzFile) -> ::std::ffi::c_int;
        /// Return the error message for the last error which occurred on file.
        /// If errnum is not NULL, \*errnum is set to zlib error number.  If an error
        /// occurred in the file system and not in the compression library, \*errnum is
        /// set to Z_ERRNO and the application may consult errno to get the exact error
        /// code.
        ///
        ///   The application must not modify the returned string.  Future calls to
        /// this function may invalidate the previously returned string.  If file is
        /// closed, then the string previously returned by gzerror will no longer be
        /// available.
        ///
        ///   gzerror() should be used to distinguish errors from end-of-file for those
        /// functions above that do not distinguish those cases in their return values.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn gzerror(
            file: gzFile,
            errnum: *mut ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// Clear the error and end-of-file flags for file.  This is analogous to the
        /// clearerr() function in stdio.  This is useful for continuing to read a gzip
        /// file that is being written concurrently.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzclearerr(file: gzFile);
        /// Same as adler32(), but with a size_t length.  Note that a long is 32 bits
        /// on Windows.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn adler32_z(adler: uLong, buf: *const Bytef, len: z_size_t) -> uLong;
        /// Same as crc32(), but with a size_t length.  Note that a long is 32 bits on
        /// Windows.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn crc32_z(crc: uLong, buf: *const Bytef, len: z_size_t) -> uLong;
        /// Give the same result as crc32_combine(), using op in place of len2. op is
        /// is generated from len2 by crc32_combine_gen(). This will be faster than
        /// crc32_combine() if the generated op is used more than once.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn crc32_combine_op(crc1: uLong, crc2: uLong, op: uLong) -> uLong;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateBackInit_(
            strm: z_streamp,
            windowBits: ::std::ffi::c_int,
            window: *mut ::std::ffi::c_uchar,
            version: *const ::std::ffi::c_char,
            stream_size: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// backward compatibility
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzgetc_(file: gzFile) -> ::std::ffi::c_int;
        /// Open the gzip (.gz) file at path for reading and decompressing, or
        /// compressing and writing.  The mode parameter is as in fopen ("rb" or "wb")
        /// but can also include a compression level ("wb9") or a strategy: 'f' for
        /// filtered data as in "wb6f", 'h' for Huffman-only compression as in "wb1h",
        /// 'R' for run-length encoding as in "wb1R", or 'F' for fixed code compression
        /// as in "wb9F".  (See the description of deflateInit2 for more information
        /// about the strategy parameter.)  'T' will request transparent writing or
        /// appending with no compression and not using the gzip format. 'T' cannot be
        /// used to force transparent reading. Transparent reading is automatically
        /// performed if there is no gzip header at the start. Transparent reading can
        /// be disabled with the 'G' option, which will instead return an error if there
        /// is no gzip header. 'N' will open the file in non-blocking mode.
        ///
        ///   'a' can be used instead of 'w' to request that the gzip stream that will
        /// be written be appended to the file.  '+' will result in an error, since
        /// reading and writing to the same gzip file is not supported.  The addition of
        /// 'x' when writing will create the file exclusively, which fails if the file
        /// already exists.  On systems that support it, the addition of 'e' when
        /// reading or writing will set the flag to close the file on an execve() call.
        ///
        ///   These functions, as well as gzip, will read and decode a sequence of gzip
        /// streams in a file.  The append function of gzopen() can be used to create
        /// such a file.  (Also see gzflush() for another way to do this.)  When
        /// appending, gzopen does not test whether the file begins with a gzip stream,
        /// nor does it look for the end of the gzip streams to begin appending.  gzopen
        /// will simply append a gzip stream to the existing file.
        ///
        ///   gzopen can be used to read a file which is not in gzip format; in this
        /// case gzread will directly read from the file without decompression.  When
        /// reading, this will be detected automatically by looking for the magic two-
        /// byte gzip header.
        ///
        ///   gzopen returns NULL if the file could not be opened, if there was
        /// insufficient memory to allocate the gzFile state, or if an invalid mode was
        /// specified (an 'r', 'w', or 'a' was not provided, or '+' was provided).
        /// errno can be checked to determine if the reason gzopen failed was that the
        /// file could not be opened. Note that if 'N' is in mode for non-blocking, the
        /// open() itself can fail in order to not block. In that case gzopen() will
        /// return NULL and errno will be EAGAIN or ENONBLOCK. The call to gzopen() can
        /// then be re-tried. If the application would like to block on opening the
        /// file, then it can use open() without O_NONBLOCK, and then gzdopen() with the
        /// resulting file descriptor and 'N' in the mode, which will set it to non-
        /// blocking.
        ///
        /// Raw (returned-pointer-lifetime): it returns `gzFile`, and nothing says how long that is good
        pub unsafe fn gzopen(
            arg1: *const ::std::ffi::c_char,
            arg2: *const ::std::ffi::c_char,
        ) -> gzFile;
        /// Set the starting position to offset relative to whence for the next gzread
        /// or gzwrite on file.  The offset represents a number of bytes in the
        /// uncompressed data stream.  The whence parameter is defined as in lseek(2);
        /// the value SEEK_END is not supported.
        ///
        ///   If the file is opened for reading, this function is emulated but can be
        /// extremely slow.  If the file is opened for writing, only forward seeks are
        /// supported; gzseek then compresses a sequence of zeroes up to the new
        /// starting position. For reading or writing, any actual seeking is deferred
        /// until the next read or write operation, or close operation when writing.
        ///
        ///   gzseek returns the resulting offset location as measured in bytes from
        /// the beginning of the uncompressed stream, or -1 in case of error, in
        /// particular if the file is opened for writing and the new starting position
        /// would be before the current position.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzseek(
            arg1: gzFile,
            arg2: ::std::ffi::c_longlong,
            arg3: ::std::ffi::c_int,
        ) -> ::std::ffi::c_longlong;
        /// Return the starting position for the next gzread or gzwrite on file.
        /// This position represents a number of bytes in the uncompressed data stream,
        /// and is zero when starting, even if appending or reading a gzip stream from
        /// the middle of a file using gzdopen().
        ///
        ///   gztell(file) is equivalent to gzseek(file, 0L, SEEK_CUR)
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gztell(arg1: gzFile) -> ::std::ffi::c_longlong;
        /// Return the current compressed (actual) read or write offset of file.  This
        /// offset includes the count of bytes that precede the gzip stream, for example
        /// when appending or when using gzdopen() for reading.  When reading, the
        /// offset does not include as yet unused buffered input.  This information can
        /// be used for a progress indicator.  On error, gzoffset() returns -1.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn gzoffset(arg1: gzFile) -> ::std::ffi::c_longlong;
        /// Combine two Adler-32 checksums into one.  For two sequences of bytes, seq1
        /// and seq2 with lengths len1 and len2, Adler-32 checksums were calculated for
        /// each, adler1 and adler2.  adler32_combine() returns the Adler-32 checksum of
        /// seq1 and seq2 concatenated, requiring only adler1, adler2, and len2.  Note
        /// that the z_off_t type (like off_t) is a signed integer.  If len2 is
        /// negative, the result has no meaning or utility.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn adler32_combine(
            arg1: uLong,
            arg2: uLong,
            arg3: ::std::ffi::c_longlong,
        ) -> uLong;
        /// Combine two CRC-32 check values into one.  For two sequences of bytes,
        /// seq1 and seq2 with lengths len1 and len2, CRC-32 check values were
        /// calculated for each, crc1 and crc2.  crc32_combine() returns the CRC-32
        /// check value of seq1 and seq2 concatenated, requiring only crc1, crc2, and
        /// len2. len2 must be non-negative, otherwise zero is returned.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn crc32_combine(
            arg1: uLong,
            arg2: uLong,
            arg3: ::std::ffi::c_longlong,
        ) -> uLong;
        /// Return the operator corresponding to length len2, to be used with
        /// crc32_combine_op(). len2 must be non-negative, otherwise zero is returned.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn crc32_combine_gen(arg1: ::std::ffi::c_longlong) -> uLong;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn zError(arg1: ::std::ffi::c_int) -> *const ::std::ffi::c_char;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateSyncPoint(arg1: z_streamp) -> ::std::ffi::c_int;
        /// Raw (returned-pointer-lifetime): it returns `const z_crc_t *`, and nothing says how long that is good
        pub unsafe fn get_crc_table() -> *const z_crc_t;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateUndermine(
            arg1: z_streamp,
            arg2: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateValidate(
            arg1: z_streamp,
            arg2: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateCodesUsed(arg1: z_streamp) -> ::std::ffi::c_ulong;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn inflateResetKeep(arg1: z_streamp) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn deflateResetKeep(arg1: z_streamp) -> ::std::ffi::c_int;
    }
}
