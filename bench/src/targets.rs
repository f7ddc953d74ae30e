//! What the figures should be, and whether they are.

use crate::measure::{Case, Row};

/// One target. Those of a case are printed below its table.
struct Target {
    case: &'static str,
    candidate: &'static str,
    /// What is compared: the value, unless something that was seen beside it is named.
    beside: Option<&'static str>,
    bound: Bound,
}

/// What a median should be.
enum Bound {
    /// At most this.
    Most(f64),
    /// At least this.
    Least(f64),
    /// At most the other candidate's and so much.
    MostAbove(&'static str, f64),
    /// At most so many times the other candidate's.
    MostTimes(&'static str, f64),
    /// At least so many times the other candidate's.
    LeastTimes(&'static str, f64),
}

use Bound::{Least, LeastTimes, Most, MostAbove, MostTimes};

#[rustfmt::skip]
const TARGETS: &[Target] = &[
    of("call.empty", "leaf", MostAbove("raw", 0.1)),
    of("call.empty", "nocallback", MostAbove("raw", 1.0)),
    of("call.empty", "full", MostAbove("raw", 2.0)),
    of("call.empty", "full", MostTimes("go", 0.125)),
    of("call.two_ints", "leaf", MostAbove("raw", 0.1)),
    of("call.two_ints", "nocallback", MostAbove("raw", 1.0)),
    of("call.two_ints", "full", MostAbove("raw", 2.0)),
    of("call.two_ints", "full", MostTimes("go", 0.125)),
    of("call.cdylib", "nocallback", MostAbove("raw", 4.0)),
    of("call.cdylib", "full", MostAbove("raw", 4.0)),
    of("callback.round", "cffi", MostAbove("raw", 4.0)),
    of("callback.round", "cffi", MostTimes("go", 0.125)),
    of("live.100", "cffi", Most(35.0)),
    of("live.1000", "cffi", Most(150.0)),
    of("live.1000", "cffi", MostTimes("threads", 0.65)),
    of("live.10000", "cffi", Most(1000.0)),
    of("live.10000", "cffi", MostTimes("threads", 0.5)),
    of("live.10000", "cffi", MostTimes("floor", 1.1)),
    of("live.5000x3x100ms", "cffi", Most(600.0)),
    of("rendezvous.10000", "cffi", Most(1000.0)),
    of("kept.1", "cffi", Least(95.0)),
    of("kept.1", "cffi_await", Least(95.0)),
    of("kept.10", "cffi", Least(90.0)),
    of("kept.10", "cffi_await", Least(90.0)),
    of("kept.100", "cffi", Least(60.0)),
    of("kept.100", "cffi", LeastTimes("threads", 0.9)),
    seen("kept.100", "cffi", "sleeps_per_s", Least(80_000.0)),
    of("kept.100", "cffi_await", Least(60.0)),
    of("kept.100", "cffi_await", LeastTimes("threads", 0.9)),
    seen("kept.100", "cffi_await", "sleeps_per_s", Least(80_000.0)),
    of("kept.100", "cffi_post", LeastTimes("threads_post", 1.0)),
    of("tasks.spawn", "cffi", MostTimes("async_executor", 1.0)),
    of("tasks.batch", "cffi", MostTimes("async_executor", 1.0)),
    of("tasks.yield", "cffi", Most(70.0)),
    of("tasks.yield_2procs", "cffi", Most(70.0)),
    of("tasks.wake", "cffi", MostTimes("tokio", 1.0)),
    of("service.mutex.10us_20", "cffi", MostTimes("threads", 1.3)),
    seen("service.mutex.10us_20", "cffi", "late_ms", Most(10.0)),
    of("service.mutex.10us_100", "cffi", MostTimes("threads", 1.3)),
    seen("service.mutex.10us_100", "cffi", "late_ms", Most(10.0)),
    of("service.mutex.200us_100", "cffi", MostTimes("threads", 1.3)),
    seen("service.mutex.200us_100", "cffi", "late_ms", Most(10.0)),
    of("service.pool.4_200us_64", "cffi", MostTimes("threads", 1.3)),
    seen("service.pool.4_200us_64", "cffi", "late_ms", Most(10.0)),
    of("service.pool.16_200us_200", "cffi", MostTimes("threads", 1.3)),
    seen("service.pool.16_200us_200", "cffi", "late_ms", Most(10.0)),
    of("service.short", "cffi", MostTimes("threads", 1.05)),
    seen("service.short", "cffi", "machines", Most(8.0)),
    of("service.start.spawn", "cffi", Most(1000.0)),
    of("service.start.call", "cffi", Most(1000.0)),
    of("service.quickstart.p99", "cffi", MostTimes("spawn_blocking", 0.5)),
    of("service.quickstart.searches", "cffi", LeastTimes("spawn_blocking", 1.0)),
    of("service.quickstart_1proc.p99", "cffi", MostTimes("spawn_blocking", 0.8)),
    of("service.quickstart_1proc.searches", "cffi", LeastTimes("spawn_blocking", 1.0)),
    of("service.quickstart_unprivileged.p99", "cffi", MostTimes("spawn_blocking", 0.6)),
    of("service.quickstart_unprivileged.searches", "cffi", LeastTimes("spawn_blocking", 1.0)),
    of("service.sqlite.await", "cffi", MostTimes("direct", 1.15)),
    of("service.sqlite.late_2", "cffi", MostTimes("spawn_blocking", 1.0)),
    of("service.sqlite.late_4", "cffi", MostTimes("spawn_blocking", 1.0)),
    of("service.web.most", "cffi", LeastTimes("direct", 0.95)),
    of("service.web.most", "cffi", LeastTimes("spawn_blocking", 1.4)),
    of("service.web.p50", "cffi", MostTimes("spawn_blocking", 0.9)),
    of("service.web.p90", "cffi", MostTimes("spawn_blocking", 0.6)),
    of("service.web.p99", "cffi", MostTimes("spawn_blocking", 0.85)),
    of("service.web.slow", "cffi", LeastTimes("spawn_blocking", 1.0)),
    of("service.web.threads", "cffi", Most(20.0)),
    of("service.web.handoff", "cffi", Most(0.0)),
    of("service.turns.9ms_10", "cffi", Most(20.0)),
    of("service.turns.9ms_10", "cffi", MostTimes("tokio", 1.0)),
    of("service.turns.3ms_20", "cffi", Most(8.0)),
    of("service.turns.3ms_20", "cffi", MostTimes("tokio", 1.0)),
    // A sleep must not cost more because there are more of them; the quarter is for noise.
    of("growth.live", "p1_n1000", MostTimes("p1_n100", 1.25)),
    of("growth.live", "p1_n10000", MostTimes("p1_n1000", 1.25)),
    of("growth.live", "p2_n1000", MostTimes("p2_n100", 1.25)),
    of("growth.live", "p2_n10000", MostTimes("p2_n1000", 1.25)),
    of("growth.live", "p8_n1000", MostTimes("p8_n100", 1.25)),
    of("growth.live", "p8_n10000", MostTimes("p8_n1000", 1.25)),
    of("growth.memory.blocked", "cffi", MostTimes("spawn_blocking", 1.1)),
];

/// The targets of a case, in words, each with whether it is reached.
pub(crate) fn judge(case: &Case) -> Vec<(String, bool)> {
    TARGETS
        .iter()
        .filter(|target| target.case == case.key)
        .filter_map(|target| target.judge(case))
        .collect()
}

/// The cases that have a target.
#[cfg(test)]
pub(crate) fn cases() -> impl Iterator<Item = &'static str> {
    TARGETS.iter().map(|target| target.case)
}

const fn of(case: &'static str, candidate: &'static str, bound: Bound) -> Target {
    Target {
        case,
        candidate,
        beside: None,
        bound,
    }
}

/// Of what was seen beside the value.
const fn seen(
    case: &'static str,
    candidate: &'static str,
    name: &'static str,
    bound: Bound,
) -> Target {
    Target {
        case,
        candidate,
        beside: Some(name),
        bound,
    }
}

impl Target {
    /// `None`: the case has no such candidate.
    fn judge(&self, case: &Case) -> Option<(String, bool)> {
        let value = self.value_of(case.row(self.candidate)?)?;
        let (unit, what) = match self.beside {
            None => (case.unit.as_str(), self.candidate.to_owned()),
            Some(name) => ("", format!("{} {name}", self.candidate)),
        };
        let other = |name| case.row(name).and_then(|row| self.value_of(row));
        let (wanted, seen, reached) = match self.bound {
            Most(bound) => (
                format!("<= {bound} {unit}"),
                format!("{value:.1}"),
                value <= bound,
            ),
            Least(bound) => (
                format!(">= {bound} {unit}"),
                format!("{value:.1}"),
                value >= bound,
            ),
            MostAbove(name, by) => {
                let above = value - other(name)?;
                (
                    format!("<= {name} + {by} {unit}"),
                    format!("{name} + {above:.2}"),
                    above <= by,
                )
            }
            MostTimes(name, factor) => {
                let times = value / other(name)?;
                (
                    format!("<= {factor} x {name}"),
                    format!("{times:.2} x"),
                    times <= factor,
                )
            }
            LeastTimes(name, factor) => {
                let times = value / other(name)?;
                (
                    format!(">= {factor} x {name}"),
                    format!("{times:.2} x"),
                    times >= factor,
                )
            }
        };
        let verdict = if reached { "reached" } else { "missed" };
        Some((
            format!("target {what} {}: {verdict} ({seen})", wanted.trim_end()),
            reached,
        ))
    }

    fn value_of(&self, row: &Row) -> Option<f64> {
        match self.beside {
            None => Some(row.summary().median),
            Some(name) => row.beside().get(name).copied(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::measure::{Case, Row};

    fn case(key: &str, rows: &[(&str, f64)]) -> Case {
        let row = |(candidate, value): &(&str, f64)| Row {
            candidate: (*candidate).to_owned(),
            samples: vec![(*value).into()],
        };
        Case {
            key: key.to_owned(),
            question: String::new(),
            unit: "ms".to_owned(),
            others: 0.0,
            rows: rows.iter().map(row).collect(),
        }
    }

    #[test]
    fn each_kind_of_bound_is_reached_and_missed() {
        let reached = |key, rows: &[(&str, f64)]| {
            judge(&case(key, rows))
                .into_iter()
                .map(|(_, reached)| reached)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            reached("live.1000", &[("cffi", 100.0), ("threads", 200.0)]),
            [true, true]
        );
        assert_eq!(
            reached("live.1000", &[("cffi", 140.0), ("threads", 200.0)]),
            [true, false]
        );
        assert_eq!(
            reached("live.1000", &[("cffi", 151.0), ("threads", 900.0)]),
            [false, true]
        );
        assert_eq!(
            reached("kept.1", &[("cffi", 95.0), ("cffi_await", 94.0)]),
            [true, false]
        );
        assert_eq!(
            reached(
                "call.empty",
                &[("raw", 1.5), ("nocallback", 2.4), ("full", 3.6)]
            ),
            [true, false]
        );
        assert_eq!(
            reached("kept.100", &[("cffi_post", 80.0), ("threads_post", 81.0)]),
            [false]
        );
    }

    #[test]
    fn a_target_says_what_was_wanted_and_what_was_seen() {
        let judged = judge(&case("live.100", &[("cffi", 40.0)]));
        assert_eq!(
            judged,
            [("target cffi <= 35 ms: missed (40.0)".to_owned(), false)]
        );
    }
}
