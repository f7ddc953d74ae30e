//! A small HTTP server to fetch from: a thread for each connection, one request for each.
//!
//! - `/bytes/N`: N bytes, the same ones each time ([`document`]).
//! - `/late/N`: the same after 100 ms, as a server that has to think.
//! - `/echo`: the request, head and body.
//! - `/redirect`: sends the client to `/bytes/6`.
//! - Anything else is not found.

use std::ffi::CString;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// A server that runs until the process ends.
pub(crate) struct Server {
    address: SocketAddr,
}

impl Server {
    /// Starts it on a free port of this machine.
    ///
    /// # Errors
    /// If there is no port.
    pub(crate) fn start() -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A client that goes away is its own affair.
                thread::spawn(move || drop(answer(&stream)));
            }
        });
        Ok(Server { address })
    }

    /// The URL of a path.
    pub(crate) fn url(&self, path: &str) -> CString {
        CString::new(format!("http://{}{path}", self.address)).expect("paths have no NUL")
    }
}

/// What `/bytes/N` and `/late/N` send.
pub(crate) fn document(length: usize) -> Vec<u8> {
    (0..length).map(|index| (index % 251) as u8).collect()
}

fn answer(stream: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head)? == 0 {
            return Ok(());
        }
    }
    let mut writer = stream;
    if field(&head, "expect").is_some() {
        writer.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    let length = field(&head, "content-length").and_then(|length| length.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body)?;
    let path = head.split(' ').nth(1).unwrap_or_default();
    let number = |path: &str| path.parse().ok().filter(|length| *length <= 1 << 26);
    let (state, more, body) = match path.trim_start_matches('/').split_once('/') {
        Some(("bytes", length)) if let Some(length) = number(length) => {
            ("200 OK", "", document(length))
        }
        Some(("late", length)) if let Some(length) = number(length) => {
            thread::sleep(Duration::from_millis(100));
            ("200 OK", "", document(length))
        }
        None if path == "/echo" => ("200 OK", "", [head.as_bytes(), &body].concat()),
        None if path == "/redirect" => ("302 Found", "Location: /bytes/6\r\n", Vec::new()),
        _ => ("404 Not Found", "", b"there is no such thing\n".to_vec()),
    };
    let length = body.len();
    write!(
        writer,
        "HTTP/1.1 {state}\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\n{more}Connection: close\r\n\r\n"
    )?;
    writer.write_all(&body)
}

/// The value of a field of a request's head.
fn field<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    let mut fields = head.lines().filter_map(|line| line.split_once(':'));
    let found = fields.find(|(field, _)| field.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.trim())
}
