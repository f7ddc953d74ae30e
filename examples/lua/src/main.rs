//! 64 Lua VMs on 64 tasks. Their scripts call Rust functions that return, fail, panic, and wait for other tasks.

mod functions;
#[allow(unsafe_code, reason = "the declarations of `c/vm.h`")]
mod raw;
#[allow(unsafe_code, reason = "values behind C's pointers")]
mod value;
#[allow(
    unsafe_code,
    reason = "calls of `c/vm.h`, which say why they are sound"
)]
mod vm;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use async_channel::bounded;
use clap::Parser;

use functions::Place;
use vm::{Error, Vm};

const VMS: usize = 64;

/// 64 Lua VMs on 64 tasks, whose scripts call Rust.
#[derive(Parser)]
struct Arguments {
    /// Runs this script in each VM, instead of the tour
    script: Option<PathBuf>,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().script {
        Some(path) => run_file(&path),
        None => tour(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs `script` with a VM in each of 64 tasks, whose VMs form a ring, and returns what each returned; and what came out of the ring.
fn on_each_vm<T: Send + 'static>(
    script: impl Fn(&mut Vm) -> T + Send + Sync + 'static,
) -> (Vec<T>, i64) {
    let script = Arc::new(script);
    let result = Arc::new(AtomicI64::new(0));
    let (senders, receivers): (Vec<_>, Vec<_>) = (0..VMS).map(|_| bounded(1)).unzip();
    let tasks: Vec<_> = receivers
        .into_iter()
        .enumerate()
        .map(|(number, receiver)| {
            let place = Place {
                number: number as i64,
                receiver,
                sender: senders[(number + 1) % VMS].clone(),
                result: Arc::clone(&result),
            };
            let script = Arc::clone(&script);
            cffi::spawn(async move {
                let mut vm = Vm::new();
                functions::register(&mut vm, place);
                script(&mut vm)
            })
        })
        .collect();
    drop(senders);
    let returned = cffi::block_on(async {
        let mut returned = Vec::new();
        for task in tasks {
            returned.push(task.await.expect("no task panics"));
        }
        returned
    });
    (returned, result.load(Ordering::Relaxed))
}

fn tour() -> Result<(), Error> {
    let (runs, token) = on_each_vm(|vm| vm.run("tour.lua", include_bytes!("../scripts/tour.lua")));
    for run in &runs {
        run.clone()?;
    }
    println!(
        "{} VMs passed values to Rust and back, and handled its errors",
        runs.len()
    );
    println!(
        "{} VMs waited for each other inside Rust: the token came back as {token}",
        runs.len()
    );

    let (errors, _) = on_each_vm(|vm| {
        vm.run("failing.lua", include_bytes!("../scripts/failing.lua"))
            .err()
    });
    let first = errors[0].clone().ok_or("failing.lua did not fail")?;
    let same = errors.iter().filter(|error| error.as_ref() == Some(&first));
    println!(
        "{} scripts let a Rust error through, as {first:?}",
        same.count()
    );

    // Each is caught below; the hook would print it too.
    std::panic::set_hook(Box::new(|_| {}));
    let (panics, _) = on_each_vm(|vm| {
        let run = || vm.run("panicking.lua", include_bytes!("../scripts/panicking.lua"));
        let payload = catch_unwind(AssertUnwindSafe(run)).err();
        let survived = vm.run(
            "afterwards.lua",
            include_bytes!("../scripts/afterwards.lua"),
        );
        (
            payload.and_then(|payload| payload.downcast::<String>().ok()),
            survived,
        )
    });
    drop(std::panic::take_hook());
    for (_, survived) in &panics {
        survived.clone()?;
    }
    let own = |(number, panic): (usize, &Option<Box<String>>)| {
        panic
            .as_deref()
            .is_some_and(|text| *text == format!("explode[Integer({number})]"))
    };
    let arrived = panics
        .iter()
        .map(|(panic, _)| panic)
        .enumerate()
        .filter(|panic| own(*panic));
    println!(
        "{} panics of Rust functions came out where the scripts were run, each with its payload",
        arrived.count()
    );
    println!("{} VMs went on afterwards", panics.len());
    Ok(())
}

fn run_file(path: &Path) -> Result<(), Error> {
    let script = fs::read(path)
        .map_err(|error| format!("the script {} cannot be read: {error}", path.display()))?;
    let name = path.display().to_string();
    let (runs, _) = on_each_vm(move |vm| {
        let run = || vm.run(&name, &script);
        catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|payload| {
            let text = payload.downcast::<String>();
            let text = text.map_or_else(|_| "without words".to_owned(), |text| *text);
            Err(format!("a Rust function panicked: {text}"))
        })
    });
    let failed: Vec<_> = runs.into_iter().filter_map(Result::err).collect();
    match failed.first() {
        None => {
            println!("{VMS} VMs ran {}", path.display());
            Ok(())
        }
        Some(first) => Err(format!(
            "{} of {VMS} VMs failed, the first with: {first}",
            failed.len()
        )),
    }
}
