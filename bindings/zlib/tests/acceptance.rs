//! What zlib does must come through as zlib means it.

use std::mem::MaybeUninit;

use cffi_zlib::raw::{Z_FINISH, Z_NO_FLUSH};
use cffi_zlib::{Deflate, adler32, compress2, compressBound, crc32, uncompress};

fn room(bytes: usize) -> Vec<MaybeUninit<u8>> {
    vec![MaybeUninit::uninit(); bytes]
}

/// The first `made` bytes, which zlib has written.
fn written(room: &[MaybeUninit<u8>], made: usize) -> Vec<u8> {
    assert!(made <= room.len());
    #[allow(unsafe_code, reason = "the bindings say how much was initialised")]
    // SAFETY: `made` is what zlib has made.
    room[..made]
        .iter()
        .map(|byte| unsafe { byte.assume_init() })
        .collect()
}

#[test]
fn known_values_come_out() {
    assert_eq!(compressBound(1000), 1013);
    assert_eq!(crc32(0, b"123456789"), 0xcbf4_3926);
    assert_eq!(adler32(1, b"123456789"), 0x091e_01de);
}

#[test]
fn compress2_tells_how_much_it_made_or_why_not() {
    let source = b"hello hello hello";
    let mut small = room(4);
    let mut large = room(64);
    assert_eq!(compress2(&mut large, source, 9).unwrap(), 16);
    assert_eq!(compress2(&mut small, source, 9).unwrap_err().code(), -5);
    assert_eq!(compress2(&mut large, source, 42).unwrap_err().code(), -2);
    assert_eq!(uncompress(&mut large, b"garbage").unwrap_err().code(), -3);
}

#[test]
fn an_error_has_zlibs_message() {
    let error = uncompress(&mut room(8), b"garbage").unwrap_err();
    assert!(error.to_string().contains("data error"), "{error}");
}

#[test]
fn a_stream_that_was_moved_still_compresses() {
    let source: Vec<u8> = (0..1_u32 << 20)
        .map(|i| (i.wrapping_mul(i) >> 7) as u8)
        .collect();
    let mut streams = vec![Deflate::new(6).unwrap(), Deflate::new(1).unwrap()];
    streams.swap(0, 1);
    let mut stream = Box::new(streams.pop().unwrap());
    std::mem::swap(&mut *stream, &mut streams[0]);
    let mut output = vec![0_u8; 2 << 20];
    let (mut used, mut made) = (0, 0);
    for piece in source.chunks(10_000) {
        let last = used + piece.len() == source.len();
        let mut left = piece;
        loop {
            let flush = if last { Z_FINISH } else { Z_NO_FLUSH };
            let (took, gave, status) = stream.run(left, &mut output[made..], flush).unwrap();
            left = &left[took..];
            used += took;
            made += gave;
            let done = if last {
                format!("{status:?}") == "End"
            } else {
                left.is_empty()
            };
            if done {
                break;
            }
        }
    }
    let mut back = room(source.len());
    assert_eq!(
        uncompress(&mut back, &output[..made]).unwrap(),
        source.len()
    );
    assert_eq!(written(&back, source.len()), source);
}

#[test]
fn eight_tasks_compress_at_once() {
    let task = |level| async move {
        let source = vec![b'a'; 100_000];
        let mut output = room(compressBound(100_000) as usize);
        let made = compress2(&mut output, &source, level).unwrap();
        cffi::yield_now().await;
        let mut back = room(source.len());
        uncompress(&mut back, &written(&output, made)).unwrap()
    };
    let tasks: Vec<_> = (1..9).map(|level| cffi::spawn(task(level))).collect();
    cffi::block_on(async {
        for task in tasks {
            assert_eq!(task.await.unwrap(), 100_000);
        }
    });
}
