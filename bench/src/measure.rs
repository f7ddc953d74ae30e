//! Candidates measured in turn, and what their samples come to.

use std::collections::BTreeMap;
use std::error::Error;

use serde::{Deserialize, Serialize};

use crate::others::{Others, QUIET};

/// What any step of a benchmark may fail with.
pub(crate) type Fallible<T> = Result<T, Box<dyn Error>>;

/// One question: the same thing done in several ways.
#[derive(Serialize, Deserialize)]
pub(crate) struct Case {
    /// `group.case`.
    pub(crate) key: String,
    pub(crate) question: String,
    pub(crate) unit: String,
    /// Cores that other programs used meanwhile.
    pub(crate) others: f64,
    pub(crate) rows: Vec<Row>,
}

/// How many rounds count, and how many are made at most to find so many during which other programs were quiet.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Rounds {
    pub(crate) wanted: usize,
    pub(crate) most: usize,
}

impl Rounds {
    /// All rounds count: they are too short to tell what else went on.
    pub(crate) fn all(count: usize) -> Rounds {
        Rounds {
            wanted: count,
            most: count,
        }
    }
}

/// One candidate's samples.
#[derive(Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) candidate: String,
    pub(crate) samples: Vec<Sample>,
}

/// One measurement, and what was seen beside it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sample {
    pub(crate) value: f64,
    /// By name: `threads`, `rss_mib`, `sleeps_per_s`.
    pub(crate) beside: BTreeMap<String, f64>,
}

impl From<f64> for Sample {
    fn from(value: f64) -> Sample {
        Sample {
            value,
            beside: BTreeMap::new(),
        }
    }
}

/// A candidate: its name, and what takes one sample of it.
pub(crate) struct Candidate<'a> {
    name: &'static str,
    sample: Box<dyn FnMut() -> Fallible<Sample> + 'a>,
}

impl<'a> Candidate<'a> {
    pub(crate) fn new(
        name: &'static str,
        sample: impl FnMut() -> Fallible<Sample> + 'a,
    ) -> Candidate<'a> {
        Candidate {
            name,
            sample: Box::new(sample),
        }
    }
}

impl Case {
    /// Takes a sample of every candidate in each round. Each round begins with another candidate, so that none is always the one after a certain other.
    ///
    /// If there are more rounds than are wanted, the quietest ones count.
    pub(crate) fn measure(
        key: impl Into<String>,
        question: impl Into<String>,
        unit: &str,
        rounds: Rounds,
        candidates: Vec<Candidate<'_>>,
    ) -> Fallible<Case> {
        let mut candidates = candidates;
        let count = candidates.len();
        let names: Vec<_> = candidates.iter().map(|candidate| candidate.name).collect();
        let whole = Others::watch();
        let mut made = Vec::new();
        let mut quiet = 0;
        while made.len() < rounds.most && quiet < rounds.wanted {
            let mut samples = vec![Sample::default(); count];
            let others = Others::watch();
            for step in 0..count {
                let turn = (made.len() + step) % count;
                samples[turn] = (candidates[turn].sample)()?;
            }
            let others = others.cores();
            quiet += usize::from(rounds.most == rounds.wanted || others <= QUIET);
            made.push((others, samples));
        }
        let mut others = whole.cores();
        if rounds.most > rounds.wanted {
            made.sort_by(|(a, _), (b, _)| a.total_cmp(b));
            made.truncate(rounds.wanted);
            others = made.iter().map(|(others, _)| others).sum::<f64>() / made.len() as f64;
        }
        let rows = names.into_iter().enumerate().map(|(index, name)| Row {
            candidate: name.to_owned(),
            samples: made
                .iter()
                .map(|(_, samples)| samples[index].clone())
                .collect(),
        });
        Ok(Case {
            key: key.into(),
            question: question.into(),
            unit: unit.to_owned(),
            others,
            rows: rows.collect(),
        })
    }

    /// The row of a candidate.
    pub(crate) fn row(&self, candidate: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.candidate == candidate)
    }
}

impl Row {
    pub(crate) fn summary(&self) -> Summary {
        Summary::of(self.samples.iter().map(|sample| sample.value))
    }

    /// What was seen beside the samples, one number for each name: the peak where it is one, the median elsewhere.
    pub(crate) fn beside(&self) -> BTreeMap<&str, f64> {
        let mut seen = BTreeMap::<&str, Vec<f64>>::new();
        for (name, value) in self.samples.iter().flat_map(|sample| &sample.beside) {
            seen.entry(name).or_default().push(*value);
        }
        let one = |(name, values)| {
            let summary = Summary::of(values);
            let is_peak = matches!(name, "threads" | "rss_mib");
            (name, if is_peak { summary.max } else { summary.median })
        };
        seen.into_iter().map(one).collect()
    }
}

/// What a row of numbers comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Summary {
    pub(crate) median: f64,
    pub(crate) min: f64,
    pub(crate) max: f64,
}

impl Summary {
    /// The median of an even number of values is the mean of the middle two. All are NaN if there is no value.
    pub(crate) fn of(values: impl IntoIterator<Item = f64>) -> Summary {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        let (Some(&min), Some(&max)) = (values.first(), values.last()) else {
            return Summary {
                median: f64::NAN,
                min: f64::NAN,
                max: f64::NAN,
            };
        };
        let middle = values.len() / 2;
        let median = if values.len().is_multiple_of(2) {
            f64::midpoint(values[middle - 1], values[middle])
        } else {
            values[middle]
        };
        Summary { median, min, max }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::{Candidate, Case, Rounds, Row, Sample, Summary};

    #[test]
    fn the_median_is_the_middle_or_between_the_middle_two() {
        let odd = Summary::of([9.0, 1.0, 2.0]);
        assert_eq!((odd.median, odd.min, odd.max), (2.0, 1.0, 9.0));
        assert_eq!(Summary::of([4.0, 1.0, 2.0, 9.0]).median, 3.0);
        assert!(Summary::of([]).median.is_nan());
    }

    #[test]
    fn every_round_begins_with_another_candidate() {
        let order = RefCell::new(String::new());
        let candidate = |name: &'static str| {
            let order = &order;
            Candidate::new(name, move || {
                order.borrow_mut().push_str(name);
                Ok(Sample::from(order.borrow().len() as f64))
            })
        };
        let candidates = vec![candidate("a"), candidate("b"), candidate("c")];
        let case =
            Case::measure("g.c", "", "ns", Rounds::all(3), candidates).expect("no sample fails");
        assert_eq!(order.borrow().as_str(), "abcbcacab");
        let of_b = case.row("b").map(|row| row.summary().max);
        assert_eq!(of_b, Some(9.0));
    }

    #[test]
    fn threads_are_a_peak_and_rates_a_median() {
        let sample = |number: f64| {
            let mut sample = Sample::from(number);
            sample.beside.insert("threads".to_owned(), number);
            sample.beside.insert("sleeps_per_s".to_owned(), number);
            sample
        };
        let row = Row {
            candidate: String::new(),
            samples: vec![sample(1.0), sample(2.0), sample(9.0)],
        };
        assert_eq!(row.beside()["threads"], 9.0);
        assert_eq!(row.beside()["sleeps_per_s"], 2.0);
    }
}
