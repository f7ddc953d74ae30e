//! A server on plain threads that answers lines, and its client: each request is small, so that calls of wrapped functions are many.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::os::unix::net::UnixStream;
use std::sync::Mutex;
use std::thread;

/// What a client sends: some words, of which each is counted.
const REQUESTS: [&str; 4] = [
    "get the number of words in this line",
    "put some of them where the others are",
    "get what was put there by the other one",
    "and forget the rest of the words in this line",
];

/// After so many requests the counts are written down.
const REPORT: u64 = 16;

/// Answers so many requests, one after the other.
///
/// # Errors
/// What sockets and files say.
///
/// # Panics
/// If one of its two threads does.
pub fn run(requests: u64) -> io::Result<()> {
    let (ours, theirs) = UnixStream::pair()?;
    let counts = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        let server = scope.spawn(|| serve(theirs, &counts));
        let client = scope.spawn(|| ask(ours, requests));
        client.join().expect("the client does not panic")?;
        server.join().expect("the server does not panic")
    })
}

fn ask(stream: UnixStream, requests: u64) -> io::Result<()> {
    let mut answers = BufReader::new(stream.try_clone()?);
    let mut stream = stream;
    let mut answer = String::new();
    for (_, request) in (0..requests).zip(REQUESTS.iter().cycle()) {
        stream.write_all(format!("{request}\n").as_bytes())?;
        answer.clear();
        answers.read_line(&mut answer)?;
    }
    Ok(())
}

fn serve(stream: UnixStream, counts: &Mutex<BTreeMap<String, u64>>) -> io::Result<()> {
    let mut requests = BufReader::new(stream.try_clone()?);
    let mut stream = stream;
    let mut request = String::new();
    let mut number = 0;
    while requests.read_line(&mut request)? > 0 {
        let mut counts = counts.lock().expect("the server does not panic");
        let mut all = 0;
        for word in request.split_whitespace() {
            let count = counts.entry(word.to_owned()).or_default();
            *count += 1;
            all += *count;
        }
        let answer = format!("{} words, seen {all} times\n", counts.len());
        stream.write_all(answer.as_bytes())?;
        number += 1;
        if number % REPORT == 0 {
            report(&counts)?;
        }
        request.clear();
    }
    Ok(())
}

fn report(counts: &BTreeMap<String, u64>) -> io::Result<()> {
    let mut file = BufWriter::new(File::create("/dev/null")?);
    for (word, count) in counts {
        writeln!(file, "{word} {count}")?;
    }
    file.flush()
}
