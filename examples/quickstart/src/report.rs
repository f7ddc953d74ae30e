//! What the run showed: as a table with a sentence, or as one JSON object.

use std::io::{self, Write};

use serde::Serialize;

use crate::failure::Failure;
use crate::heartbeat::{Lateness, milliseconds};
use crate::ways::{Outcome, Outcomes};

/// The figures of a run. Its fields are those of the JSON object, in that order.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    cffi: Way,
    direct: Way,
    spawn_blocking: Way,
    retakes: u64,
    handoffs: u64,
    overflow_processors: u64,
    learned_functions: usize,
    longest_query_ms: f64,
    #[serde(skip)]
    learned_names: Vec<&'static str>,
    #[serde(skip)]
    setting: String,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, Default, Serialize)]
struct Way {
    searches_per_s: f64,
    heartbeat_late_ms: Lateness,
    peak_threads: usize,
}

impl Report {
    /// Takes the figures together.
    pub(crate) fn of(outcomes: Outcomes) -> Report {
        Report {
            cffi: Way::of(outcomes.cffi),
            direct: Way::of(outcomes.direct),
            spawn_blocking: Way::of(outcomes.spawn_blocking),
            retakes: outcomes.retakes,
            handoffs: outcomes.handoffs,
            overflow_processors: outcomes.overflow_processors,
            learned_functions: outcomes.learned_functions.len(),
            longest_query_ms: milliseconds(outcomes.cffi.longest),
            learned_names: outcomes.learned_functions,
            setting: format!(
                "{} searches, {} connections, processors or workers: {}",
                outcomes.searches, outcomes.connections, outcomes.procs
            ),
        }
    }

    /// Prints the object on one line.
    pub(crate) fn print_json(&self) -> Result<(), Failure> {
        let object = serde_json::to_string(self).map_err(io::Error::from)?;
        Ok(writeln!(io::stdout().lock(), "{object}")?)
    }

    /// Prints the table, the counts below it, and the sentence.
    pub(crate) fn print_table(&self) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        writeln!(out, "{}\n", self.setting)?;
        writeln!(
            out,
            "{:<15} {:>10}   {:>26}   {:>7}",
            "", "", "heartbeat late (ms)", "peak"
        )?;
        writeln!(
            out,
            "{:<15} {:>10}   {:>8} {:>8} {:>8}   {:>7}",
            "way", "searches/s", "p50", "p99", "max", "threads"
        )?;
        for (name, way) in self.rows() {
            let late = way.heartbeat_late_ms;
            writeln!(
                out,
                "{name:<15} {:>10.0}   {:>8.2} {:>8.2} {:>8.2}   {:>7}",
                way.searches_per_s, late.p50, late.p99, late.max, way.peak_threads
            )?;
        }
        let names = if self.learned_names.is_empty() {
            "none".to_owned()
        } else {
            self.learned_names.join(", ")
        };
        writeln!(out, "\nretakes              {}", self.retakes)?;
        writeln!(out, "handoffs             {}", self.handoffs)?;
        writeln!(out, "overflow processors  {}", self.overflow_processors)?;
        writeln!(out, "learned functions    {names}")?;
        writeln!(
            out,
            "longest query        {:.0} ms\n",
            self.longest_query_ms
        )?;
        Ok(writeln!(out, "{}", self.sentence())?)
    }

    fn rows(&self) -> [(&'static str, Way); 3] {
        [
            ("cffi", self.cffi),
            ("direct", self.direct),
            ("spawn_blocking", self.spawn_blocking),
        ]
    }

    /// What the table shows, whoever it speaks for.
    fn sentence(&self) -> String {
        let [ours, direct, theirs] = self.rows().map(|(_, way)| way.heartbeat_late_ms.p99);
        let punctual = compare(
            theirs,
            ours,
            "as punctual as",
            "more punctual than",
            "less punctual than",
        );
        let fast = compare(
            self.cffi.searches_per_s,
            self.spawn_blocking.searches_per_s,
            "as many searches/s as",
            "more searches/s than",
            "fewer searches/s than",
        );
        format!(
            "In 99 of 100 beats the heartbeat was at most {ours:.1} ms late through cffi, {direct:.1} ms with direct calls and {theirs:.1} ms with spawn_blocking: \
             cffi was {punctual} spawn_blocking, with {fast} it ({:.0} against {:.0}).",
            self.cffi.searches_per_s, self.spawn_blocking.searches_per_s
        )
    }
}

impl Way {
    fn of(outcome: Outcome) -> Way {
        Way {
            searches_per_s: outcome.searches_per_s,
            heartbeat_late_ms: outcome.late,
            peak_threads: outcome.peak_threads,
        }
    }
}

/// Words for how `ours` stands to `theirs`. Two runs of the same thing differ by some percent, so that is no difference.
fn compare<'w>(ours: f64, theirs: f64, same: &'w str, more: &'w str, less: &'w str) -> &'w str {
    let close = ours.max(theirs) * 0.05;
    if (ours - theirs).abs() <= close {
        same
    } else if ours > theirs {
        more
    } else {
        less
    }
}

#[cfg(test)]
mod tests {
    use super::{Lateness, Report, Way};

    /// A report with these figures of cffi and spawn_blocking.
    fn report(ours: (f64, f64), theirs: (f64, f64)) -> Report {
        let way = |(searches_per_s, p99): (f64, f64)| Way {
            searches_per_s,
            heartbeat_late_ms: Lateness {
                p99,
                ..Lateness::default()
            },
            ..Way::default()
        };
        Report {
            cffi: way(ours),
            direct: way((1.0, 1.0)),
            spawn_blocking: way(theirs),
            retakes: 0,
            handoffs: 0,
            overflow_processors: 0,
            learned_functions: 0,
            longest_query_ms: 0.0,
            learned_names: Vec::new(),
            setting: String::new(),
        }
    }

    #[test]
    fn the_sentence_says_so_when_cffi_wins() {
        let sentence = report((900.0, 1.0), (700.0, 4.0)).sentence();
        assert!(sentence.ends_with("cffi was more punctual than spawn_blocking, with more searches/s than it (900 against 700)."), "{sentence}");
    }

    #[test]
    fn the_sentence_says_so_when_cffi_loses() {
        let sentence = report((700.0, 4.0), (900.0, 1.0)).sentence();
        assert!(sentence.ends_with("cffi was less punctual than spawn_blocking, with fewer searches/s than it (700 against 900)."), "{sentence}");
    }

    #[test]
    fn the_sentence_says_so_when_nobody_wins() {
        let sentence = report((700.0, 4.0), (710.0, 4.1)).sentence();
        assert!(sentence.ends_with("cffi was as punctual as spawn_blocking, with as many searches/s as it (700 against 710)."), "{sentence}");
    }
}
