//! The same server with nothing wrapped: `cffi-bench-unwrapped server COUNT`, as `cffi-bench-wrapped`.

use std::env;
use std::error::Error;

use cffi_bench_wrapped::server;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    match &arguments[..] {
        [key, count] if key == "server" => Ok(server::run(count.parse()?)?),
        _ => Err("usage: cffi-bench-unwrapped server COUNT".into()),
    }
}
