//! What zlib does must come through as zlib means it.

use std::mem::MaybeUninit;

use cffi_zlib::raw::{Z_DATA_ERROR, Z_DEFLATED, Z_STREAM_ERROR};
use cffi_zlib::{
    Deflate, Deflated, Flush, Inflate, Inflated, Strategy, adler32, compress2, compressBound,
    crc32, uncompress, zlibVersion,
};

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
            let flush = if last { Flush::FINISH } else { Flush::NO_FLUSH };
            let (took, gave, status) = stream.run(left, &mut output[made..], flush).unwrap();
            left = &left[took..];
            used += took;
            made += gave;
            let done = if last {
                status == Deflated::End
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

/// All of it in one call.
fn deflated(stream: &mut Deflate, source: &[u8]) -> Vec<u8> {
    let mut output = vec![0; stream.bound(source.len() as u64) as usize];
    let (took, made, status) = stream.run(source, &mut output, Flush::FINISH).unwrap();
    assert_eq!((took, status), (source.len(), Deflated::End));
    output.truncate(made);
    output
}

/// A gzip file begins with these bytes.
const GZIP: [u8; 2] = [0x1f, 0x8b];

#[test]
fn a_gzip_file_comes_out_in_small_pieces_as_it_went_in() {
    let source: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
    let mut packing = Deflate::with(6, Z_DEFLATED, 15 + 16, 8, Strategy::DEFAULT_STRATEGY).unwrap();
    let mut twin = Deflate::copy_of(&mut packing).unwrap();
    let packed = deflated(&mut packing, &source);
    assert_eq!(packed[..2], GZIP);
    assert_eq!(deflated(&mut twin, &source), packed, "of its own memory");
    // It tells zlib's own format from gzip's.
    let mut stream = Inflate::with(15 + 32).unwrap();
    let mut back = Vec::new();
    let mut left = &packed[..];
    let mut room = [0; 1000];
    loop {
        let piece = &left[..left.len().min(700)];
        let (took, made, status) = stream.run(piece, &mut room, Flush::NO_FLUSH).unwrap();
        back.extend_from_slice(&room[..made]);
        left = &left[took..];
        if status == Inflated::End {
            break;
        }
        assert!(took + made > 0, "it goes on");
    }
    assert!(left.is_empty() && back == source);
    // Both may begin anew.
    packing.reset().unwrap();
    assert_eq!(deflated(&mut packing, &source), packed);
    stream.reset().unwrap();
    assert_eq!(
        stream.run(&packed, &mut room, Flush::NO_FLUSH).unwrap().1,
        1000
    );
}

#[test]
fn a_stream_with_a_dictionary_asks_for_it() {
    let words = b"a connection, a statement, a row";
    let mut packing = Deflate::new(9).unwrap();
    packing.set_dictionary(words).unwrap();
    let packed = deflated(&mut packing, b"a statement of a connection");
    let mut stream = Inflate::new().unwrap();
    let mut room = [0; 100];
    let (took, made, status) = stream.run(&packed, &mut room, Flush::FINISH).unwrap();
    assert_eq!((made, status), (0, Inflated::NeedDict));
    let wrong = stream.set_dictionary(b"other words").unwrap_err();
    assert_eq!(wrong.code(), Z_DATA_ERROR);
    stream.set_dictionary(words).unwrap();
    let (_, made, status) = stream
        .run(&packed[took..], &mut room, Flush::FINISH)
        .unwrap();
    assert_eq!(status, Inflated::End);
    assert_eq!(&room[..made], b"a statement of a connection");
}

#[test]
fn what_a_stream_cannot_do_is_an_error_and_no_stream_is_lost() {
    let mut stream = Inflate::new().unwrap();
    let mut room = [0; 100];
    let wrong = stream
        .run(b"garbage", &mut room, Flush::FINISH)
        .unwrap_err();
    assert_eq!(wrong.code(), Z_DATA_ERROR);
    stream.reset().unwrap();
    let packed = deflated(&mut Deflate::new(1).unwrap(), b"good");
    let (took, made, _) = stream.run(&packed, &mut [], Flush::NO_FLUSH).unwrap();
    assert_eq!(made, 0, "there is no room");
    let rest = &packed[took..];
    let (_, made, status) = stream.run(rest, &mut room, Flush::FINISH).unwrap();
    assert_eq!((&room[..made], status), (&b"good"[..], Inflated::End));
    let nothing = stream.run(&[], &mut room, Flush::FINISH).unwrap();
    assert_eq!(nothing, (0, 0, Inflated::End), "it stays at the end");
    for window_bits in [7, 99, -3] {
        let wrong = Inflate::with(window_bits).map(drop).unwrap_err();
        assert_eq!(wrong.code(), Z_STREAM_ERROR, "{window_bits}");
    }
    assert_eq!(Deflate::new(10).unwrap_err().code(), Z_STREAM_ERROR);
    assert!(zlibVersion().to_bytes().starts_with(b"1."));
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
