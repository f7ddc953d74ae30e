//! What curl does must come through as curl means it.

#[path = "../../../examples/curl/src/server.rs"]
mod server;

use std::ffi::{CStr, CString};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, OnceLock};

use cffi_curl::{Easy, List, Url, raw};
use server::{Server, document};

fn server() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| Server::start().expect("there is a free port"))
}

fn easy() -> Easy {
    let mut easy = Easy::new().expect("there is memory");
    easy.no_signal(1).expect("there is such an option");
    easy
}

/// A handle for this URL, and what its write closure gets.
fn to(url: &CStr) -> (Easy, Arc<Mutex<Vec<u8>>>) {
    let mut easy = easy();
    let body = Arc::new(Mutex::new(Vec::new()));
    let pieces = Arc::clone(&body);
    easy.url(url).expect("there is such an option");
    easy.write(move |piece| {
        pieces.lock().expect("nobody panics with it").extend(piece);
        piece.len()
    })
    .expect("there is such an option");
    (easy, body)
}

fn taken(body: &Mutex<Vec<u8>>) -> Vec<u8> {
    std::mem::take(&mut *body.lock().expect("nobody panics with it"))
}

fn text(body: &Mutex<Vec<u8>>) -> String {
    String::from_utf8(taken(body)).expect("it is text")
}

#[test]
fn a_file_comes_to_the_write_closure() {
    let path = concat!("file://", env!("CARGO_MANIFEST_DIR"), "/curl.toml");
    let (mut easy, body) = to(&CString::new(path).expect("no NUL"));
    easy.perform().expect("the file is there");
    assert_eq!(taken(&body), include_bytes!("../curl.toml"));
}

#[test]
fn a_write_closure_that_takes_nothing_ends_the_transfer() {
    let (mut easy, _) = to(&server().url("/bytes/6"));
    easy.write(|_| 0).expect("there is such an option");
    let error = easy.perform().expect_err("nothing is taken");
    assert_eq!(error.code(), 23);
    assert!(
        error
            .message()
            .is_some_and(|text| text.contains("ailed writing")),
        "{error}"
    );
}

#[test]
fn what_is_known_of_a_transfer() {
    let (mut easy, body) = to(&server().url("/redirect"));
    easy.perform().expect("the server is there");
    assert_eq!(easy.response_code().expect("curl knows"), 302);
    let there = server().url("/bytes/6");
    assert_eq!(easy.redirect_url(), Some(there.as_c_str()));
    easy.follow_location(1).expect("there is such an option");
    easy.perform().expect("the server is there");
    assert_eq!(easy.effective_url(), Some(there.as_c_str()));
    assert_eq!(
        (
            easy.response_code().expect("curl knows"),
            easy.redirect_count().expect("curl knows")
        ),
        (200, 1)
    );
    assert_eq!(
        (easy.size_download().expect("curl knows"), taken(&body)),
        (6, document(6))
    );
    assert_eq!(easy.content_type(), Some(c"text/plain"));
    assert!(easy.total_time_us().expect("curl knows") > 0);
}

#[test]
fn errors_have_curls_code_and_words() {
    let (mut easy, _) = to(&server().url("/nothing"));
    easy.fail_on_error(1).expect("there is such an option");
    assert_eq!(easy.perform().expect_err("it is not found").code(), 22);
    easy.url(c"gopher://localhost/")
        .expect("there is such an option");
    let error = easy.perform().expect_err("it is not compiled in");
    assert_eq!(
        (error.code(), error.message()),
        (1, Some("Unsupported protocol"))
    );
    easy.url(c"http://127.0.0.1:1/")
        .expect("there is such an option");
    assert_eq!(easy.perform().expect_err("nobody listens").code(), 7);
    assert_ne!(easy.os_errno().expect("curl knows"), 0);
    let error = easy.timeout_ms(-1).expect_err("it is negative");
    assert_eq!(error.code(), 43);
}

#[test]
fn a_request_has_the_headers_and_the_body_that_it_is_given() {
    let (mut easy, body) = to(&server().url("/echo"));
    let mut list = List::new(c"X-One: 1").expect("there is memory");
    list.add(c"X-Two: 2").expect("there is memory");
    easy.http_header(Some(list))
        .expect("there is such an option");
    easy.post_fields(c"a=1&b=2")
        .expect("there is such an option");
    easy.perform().expect("the server is there");
    let request = text(&body);
    for line in [
        "POST /echo HTTP/1.1\r\n",
        "X-One: 1\r\n",
        "X-Two: 2\r\n",
        "\r\n\r\na=1&b=2",
    ] {
        assert!(request.contains(line), "{line}: {request}");
    }
    let other = List::new(c"X-Three: 3").expect("there is memory");
    easy.http_header(Some(other))
        .expect("there is such an option");
    easy.perform().expect("the server is there");
    let request = text(&body);
    assert!(
        request.contains("X-Three: 3\r\n") && !request.contains("X-One"),
        "{request}"
    );
    easy.http_header(None).expect("there is such an option");
    easy.http_get(1).expect("there is such an option");
    easy.perform().expect("the server is there");
    let request = text(&body);
    assert!(
        request.starts_with("GET ") && !request.contains("X-"),
        "{request}"
    );
}

#[test]
fn a_read_closure_fills_the_body_of_a_request() {
    let (mut easy, body) = to(&server().url("/echo"));
    let (sent, at) = (document(100_000), AtomicUsize::new(0));
    let expected = sent.clone();
    easy.read(move |room| {
        assert!(
            room.iter().all(|byte| *byte == 0),
            "it is nobody else's memory"
        );
        let from = at.load(SeqCst);
        let length = room.len().min(sent.len() - from);
        room[..length].copy_from_slice(&sent[from..from + length]);
        at.store(from + length, SeqCst);
        length
    })
    .expect("there is such an option");
    easy.upload(1).expect("there is such an option");
    easy.in_file_size(100_000).expect("there is such an option");
    easy.perform().expect("the server is there");
    assert!(taken(&body).ends_with(&expected));

    let (mut easy, _) = to(&server().url("/echo"));
    easy.read(|_| raw::CURL_READFUNC_ABORT as usize)
        .expect("there is such an option");
    easy.upload(1).expect("there is such an option");
    easy.in_file_size(10).expect("there is such an option");
    assert_eq!(easy.perform().expect_err("the closure ends it").code(), 42);
    easy.read(|room| room.len() + 1)
        .expect("there is such an option");
    assert_eq!(
        easy.perform().expect_err("there is no such room").code(),
        26
    );
}

#[test]
fn each_line_of_the_head_comes_to_the_header_closure() {
    let (mut easy, _) = to(&server().url("/bytes/6"));
    let lines = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&lines);
    easy.header(move |line| {
        let text = String::from_utf8_lossy(line).trim_end().to_owned();
        list.lock().expect("nobody panics with it").push(text);
        line.len()
    })
    .expect("there is such an option");
    easy.perform().expect("the server is there");
    let expected = [
        "HTTP/1.1 200 OK",
        "Content-Type: text/plain",
        "Content-Length: 6",
        "Connection: close",
        "",
    ];
    assert_eq!(*lines.lock().expect("nobody panics with it"), expected);
}

#[test]
fn a_progress_closure_ends_the_transfer() {
    let (mut easy, _) = to(&server().url("/bytes/1000000"));
    easy.progress(|_, received, _, _| i32::from(received > 0))
        .expect("there is such an option");
    easy.no_progress(0).expect("there is such an option");
    assert_eq!(easy.perform().expect_err("the closure ends it").code(), 42);
}

#[test]
fn a_panic_in_any_closure_reaches_the_caller_and_the_handle_is_good() {
    fn panics<R>(word: &'static str) -> R {
        resume_unwind(Box::new(word))
    }
    let (mut easy, body) = to(&server().url("/bytes/6"));
    easy.header(|_| panics("header"))
        .expect("there is such an option");
    let performed = |easy: &mut Easy| {
        catch_unwind(AssertUnwindSafe(|| easy.perform()))
            .map_err(|payload| *payload.downcast::<&str>().expect("a word"))
    };
    assert_eq!(performed(&mut easy), Err("header"));
    easy.header(|line| line.len())
        .expect("there is such an option");
    easy.progress(|_, _, _, _| panics("progress"))
        .expect("there is such an option");
    easy.no_progress(0).expect("there is such an option");
    assert_eq!(performed(&mut easy), Err("progress"));
    easy.no_progress(1).expect("there is such an option");
    taken(&body);
    easy.perform().expect("the server is there");
    assert_eq!(taken(&body), document(6));
    easy.write(|_| panics("write"))
        .expect("there is such an option");
    assert_eq!(performed(&mut easy), Err("write"));
    easy.upload(1).expect("there is such an option");
    easy.in_file_size(10).expect("there is such an option");
    easy.read(|_| panics("read"))
        .expect("there is such an option");
    assert_eq!(performed(&mut easy), Err("read"));
}

#[test]
fn closures_live_until_another_takes_their_place_or_a_reset() {
    let (mut easy, body) = to(&server().url("/bytes/6"));
    assert_eq!(Arc::strong_count(&body), 2);
    easy.write(|piece| piece.len())
        .expect("there is such an option");
    assert_eq!(Arc::strong_count(&body), 1, "another took its place");
    let mark = Arc::clone(&body);
    easy.header(move |line| {
        let _captured = &mark;
        line.len()
    })
    .expect("there is such an option");
    easy.perform().expect("the server is there");
    assert_eq!(Arc::strong_count(&body), 2);
    easy.reset();
    assert_eq!(Arc::strong_count(&body), 1, "reset makes curl forget them");
    let (easy, body) = to(&server().url("/bytes/6"));
    drop(easy);
    assert_eq!(Arc::strong_count(&body), 1, "the handle's end");
}

#[test]
fn a_url_is_made_of_parts() {
    let mut url = Url::new().expect("there is memory");
    url.set(
        raw::CURLUPart::CURLUPART_URL,
        Some(c"http://a.example/b?c=d"),
        0,
    )
    .expect("it is a URL");
    url.set(raw::CURLUPart::CURLUPART_PORT, Some(c"8080"), 0)
        .expect("it is a port");
    let whole = url
        .get(raw::CURLUPart::CURLUPART_URL, 0)
        .expect("it has all parts");
    assert_eq!(whole.as_c_str(), c"http://a.example:8080/b?c=d");
    let error = url
        .get(raw::CURLUPart::CURLUPART_FRAGMENT, 0)
        .expect_err("it has none");
    assert_eq!(error.message(), Some("No fragment present"));
    let error = url
        .set(raw::CURLUPart::CURLUPART_PORT, Some(c"x"), 0)
        .expect_err("it is no port");
    assert_eq!(
        error.message(),
        Some("Port number was not a decimal number between 0 and 65535")
    );
    assert_eq!(easy().escape("a b/ü").as_deref(), Some(c"a%20b%2F%C3%BC"));
    assert_eq!(easy().escape("").as_deref(), Some(c""));
}

#[test]
fn a_task_owns_a_transfer_over_its_awaits() {
    let tasks = (0..8).map(|_| {
        cffi::spawn(async {
            let (mut easy, body) = to(&server().url("/late/6"));
            easy.perform().expect("the server is there");
            cffi::yield_now().await;
            easy.perform().expect("the server is there");
            taken(&body)
        })
    });
    let tasks: Vec<_> = tasks.collect();
    for task in tasks {
        let body = cffi::block_on(task).expect("no task panics");
        assert_eq!(body, [document(6), document(6)].concat());
    }
}
