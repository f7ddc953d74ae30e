//! Counts of instructions: what the fast paths cost where time is too noisy to tell. The checked-in figures are in `bench/instructions.md`.
//!
//! As a part of the tests it fails where a count grows by more than [`TOLERANCE`]; `cargo xtask instructions` writes the figures,
//! and writes a growth only with a reason, which then stands beside it.

mod unused;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::cargo::cargo;
use crate::exec;
use crate::part::{Context, Report};
use crate::tools::Tool;

/// The figures, in the repository.
const FILE: &str = "bench/instructions.md";

/// Growth that is not worth a word: compilers differ by less from one version to the next.
const TOLERANCE: f64 = 0.03;

/// The package whose program makes calls of one candidate and nothing else.
const CALLS: &str = "cffi-bench-calls";

/// The same for wrapped functions.
const WRAPPED: &str = "cffi-bench-wrapped";

/// The kind of processor whose instructions the figures count.
const ARCH: &str = "x86_64";

/// For one run under callgrind, on a busy machine.
const LIMIT: Duration = Duration::from_secs(120);

/// Something whose instructions are counted.
struct Counted {
    name: &'static str,
    package: &'static str,
    /// The candidate, as the package knows it.
    key: &'static str,
    /// So many calls more in the second of two runs: the difference is theirs, whatever starting and ending take.
    calls: u64,
}

#[rustfmt::skip]
const COUNTED: &[Counted] = &[
    Counted { name: "leaf", package: CALLS, key: "call.empty.leaf", calls: 1_000_000 },
    Counted { name: "nocallback", package: CALLS, key: "call.empty.nocallback", calls: 100_000 },
    Counted { name: "full", package: CALLS, key: "call.empty.full", calls: 100_000 },
    Counted { name: "callback", package: CALLS, key: "callback.round.cffi", calls: 100_000 },
    Counted { name: "spawn", package: CALLS, key: "tasks.spawn.cffi", calls: 20_000 },
    Counted { name: "wrapped, on a plain thread", package: WRAPPED, key: "thread", calls: 100_000 },
    Counted { name: "wrapped, in a task", package: WRAPPED, key: "task", calls: 100_000 },
];

/// Calls in the first run: all that happens at first calls lies in it.
const WARM: u64 = 2_000;

/// A count that is disturbed, by the monitor say, is too high. So a growth counts only if it is seen so often.
const ATTEMPTS: usize = 3;

/// One row of the file.
#[derive(Clone, Debug, PartialEq)]
struct Figure {
    name: String,
    count: f64,
    /// Why it grew to this; empty if it did not grow.
    because: String,
}

/// The part of the tests.
pub(crate) fn check(context: &Context) -> Report {
    if std::env::consts::ARCH != ARCH {
        let mut report = Report::of(true, String::new());
        report.untested = format!("the figures of {FILE} are of {ARCH}");
        return report;
    }
    let figures = match read(context) {
        Ok(figures) => figures,
        Err(why) => return Report::of(false, format!("{why}\n")),
    };
    if let Err(output) = build(context) {
        return Report::of(false, output);
    }
    let mut report = Report::default();
    for counted in COUNTED {
        let known = figures.iter().find(|figure| figure.name == counted.name);
        let Some(known) = known else {
            report.add(Report::of(
                false,
                format!(
                    "{FILE} has no figure for {}: cargo xtask instructions\n",
                    counted.name
                ),
            ));
            continue;
        };
        report.add(match count_below(context, counted, limit(known.count)) {
            Err(why) => Report::of(false, format!("{}: {why}\n", counted.name)),
            Ok(count) => {
                let (good, line) = judge(known, count);
                Report::of(good, line + "\n")
            }
        });
    }
    report.add(unused::check(context));
    report
}

/// The command: counts, and writes what has changed. A growth needs a reason.
pub(crate) fn run(context: &Context, because: Option<&str>) -> bool {
    match update(context, because) {
        Ok(()) => true,
        Err(why) => {
            eprintln!("{}", why.trim_end());
            false
        }
    }
}

fn update(context: &Context, because: Option<&str>) -> Result<(), String> {
    if std::env::consts::ARCH != ARCH {
        return Err(format!("the figures of {FILE} are of {ARCH}"));
    }
    if !Tool::Callgrind.is_here() {
        let how = Tool::Callgrind.how_to_install();
        return Err(format!(
            "instructions are counted by valgrind, which is missing (to get it: {how})"
        ));
    }
    let known = if path(context).is_file() {
        read(context)?
    } else {
        Vec::new()
    };
    build(context)?;
    let mut figures = Vec::new();
    let mut refused = String::new();
    for counted in COUNTED {
        let before = known.iter().find(|figure| figure.name == counted.name);
        let wanted = before.map_or(f64::INFINITY, |figure| limit(figure.count));
        let count = count_below(context, counted, wanted)?;
        println!("{}", said(before, counted.name, count));
        match decide(before, counted.name, count, because) {
            Some(figure) => figures.push(figure),
            None => refused += &format!("{} ", counted.name),
        }
    }
    if !refused.is_empty() {
        return Err(format!(
            "more instructions than {FILE} says: {refused}\nif that is as it should be, say why: cargo xtask instructions --because TEXT"
        ));
    }
    let file = path(context);
    fs::write(&file, write(&figures)).map_err(|error| format!("{}: {error}", file.display()))
}

/// What the file shall say. `None`: it grew, and nobody said why.
fn decide(
    before: Option<&Figure>,
    name: &str,
    count: f64,
    because: Option<&str>,
) -> Option<Figure> {
    let figure = |because: &str| Figure {
        name: name.to_owned(),
        count,
        because: because.to_owned(),
    };
    let Some(before) = before else {
        return Some(figure(""));
    };
    if count > limit(before.count) {
        return because.map(figure);
    }
    if count < before.count * (1.0 - TOLERANCE) {
        return Some(figure(""));
    }
    // Else many small steps would be a large one.
    Some(before.clone())
}

fn judge(known: &Figure, count: f64) -> (bool, String) {
    let good = count <= limit(known.count);
    let line = said(Some(known), &known.name, count);
    if good {
        return (true, line);
    }
    let hint = format!(
        "more than {:.0} % above; if that is as it should be, say why: cargo xtask instructions --because TEXT",
        TOLERANCE * 100.0
    );
    (false, format!("{line}: {hint}"))
}

fn said(before: Option<&Figure>, name: &str, count: f64) -> String {
    match before {
        Some(before) => format!(
            "{name}: {count:.1} instructions, in {FILE} {:.1}",
            before.count
        ),
        None => format!("{name}: {count:.1} instructions"),
    }
}

fn limit(count: f64) -> f64 {
    count * (1.0 + TOLERANCE)
}

fn build(context: &Context) -> Result<(), String> {
    let mut command = cargo(context, "build");
    command.args(["--quiet", "--release"]);
    for package in [CALLS, WRAPPED, unused::UNWRAPPED] {
        command.args(["--package", package]);
    }
    let ended = exec::run(&mut command);
    if ended.success() {
        Ok(())
    } else {
        Err(ended.output)
    }
}

/// Counts until a count is at most `wanted`, or often enough. The least of the counts.
fn count_below(context: &Context, counted: &Counted, wanted: f64) -> Result<f64, String> {
    let mut least = f64::INFINITY;
    for _ in 0..ATTEMPTS {
        let count = count_once(context, counted.package, counted.key, counted.calls)?;
        least = least.min(count);
        if least <= wanted {
            break;
        }
    }
    Ok(least)
}

/// What one call takes: all that happens once is in both of two runs.
fn count_once(context: &Context, package: &str, key: &str, calls: u64) -> Result<f64, String> {
    let program = context.target.join("release").join(package);
    let few = collected(&program, key, WARM)?;
    let many = collected(&program, key, WARM + calls)?;
    Ok((many - few) / calls as f64)
}

/// The instructions of one run.
fn collected(program: &Path, key: &str, calls: u64) -> Result<f64, String> {
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args([key, &calls.to_string()]);
    let ended = exec::run_limited(&mut command, LIMIT);
    let count = ended.output.lines().find_map(|line| {
        let (_, count) = line.split_once("Collected : ")?;
        count.trim().parse().ok()
    });
    match count {
        Some(count) if ended.success() => Ok(count),
        _ => Err(format!("valgrind did not count:\n{}", ended.output)),
    }
}

fn path(context: &Context) -> PathBuf {
    context.root.join(FILE)
}

fn read(context: &Context) -> Result<Vec<Figure>, String> {
    let text = fs::read_to_string(path(context)).map_err(|error| format!("{FILE}: {error}"))?;
    let rows = text.lines().skip_while(|line| !line.starts_with("|---"));
    let mut figures = Vec::new();
    for row in rows.skip(1).take_while(|row| row.starts_with('|')) {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [name, count, because] = cells[..] else {
            return Err(format!("{FILE}: `{row}` is no row of three cells"));
        };
        let count = count
            .parse()
            .map_err(|error| format!("{FILE}: `{row}`: {error}"))?;
        figures.push(Figure {
            name: name.to_owned(),
            count,
            because: because.to_owned(),
        });
    }
    Ok(figures)
}

fn write(figures: &[Figure]) -> String {
    let mut text = format!(
        "# Instructions\n\n\
        What one call, one round trip through C and back, and one task that is spawned and awaited take, the loop around it included, on {ARCH}.\n\
        A call that is wrapped is one of a C function that the linker sends through the runtime (`cffi_build::wrap()`); without that it takes 8.\n\
        Valgrind counts them, the same everywhere, where nanoseconds differ from run to run.\n\n\
        A server on plain threads, of which every request takes some wrapped calls and some thousand instructions, is counted linked with wrapped functions and without: less than {:.0} % more may be executed.\n\n\
        The table is written by `cargo xtask instructions`, and `cargo xtask test` fails where a count has grown by more than {:.0} %.\n\
        A growth is accepted with `cargo xtask instructions --because TEXT`, and the text stands beside the figure.\n\n\
        | what | instructions | grew because |\n|---|---|---|\n",
        unused::TOLERANCE * 100.0,
        TOLERANCE * 100.0
    );
    for figure in figures {
        let because = figure.because.replace(['|', '\n'], " ");
        writeln!(
            text,
            "| {} | {:.1} | {because} |",
            figure.name, figure.count
        )
        .expect("writing to a string");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Figure, decide, judge, write};

    fn figure(count: f64, because: &str) -> Figure {
        Figure {
            name: "full".to_owned(),
            count,
            because: because.to_owned(),
        }
    }

    #[test]
    fn three_per_cent_more_pass_and_four_fail() {
        let known = figure(100.0, "");
        assert!(judge(&known, 103.0).0 && judge(&known, 50.0).0);
        let (good, line) = judge(&known, 104.0);
        assert!(!good && line.contains("--because"), "{line}");
    }

    #[test]
    fn a_growth_is_written_with_a_reason_only_and_a_small_one_not_at_all() {
        let known = figure(100.0, "old");
        assert_eq!(decide(Some(&known), "full", 110.0, None), None);
        let accepted = decide(Some(&known), "full", 110.0, Some("new"));
        assert_eq!(accepted, Some(figure(110.0, "new")));
        assert_eq!(
            decide(Some(&known), "full", 102.0, Some("new")),
            Some(known)
        );
    }

    #[test]
    fn what_became_less_is_written_and_needs_no_reason_any_more() {
        let known = figure(100.0, "old");
        let less = decide(Some(&known), "full", 90.0, None);
        assert_eq!(less, Some(figure(90.0, "")));
        assert_eq!(decide(None, "full", 90.0, None), Some(figure(90.0, "")));
    }

    #[test]
    fn the_reason_stands_beside_the_figure() {
        let text = write(&[figure(48.0, "a | b")]);
        assert!(text.ends_with("| full | 48.0 | a   b |\n"), "{text}");
    }
}
