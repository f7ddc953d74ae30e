//! Candidates measured in turn, and what their samples come to.

use std::collections::BTreeMap;
use std::error::Error;

use serde::{Deserialize, Serialize};

/// What any step of a benchmark may fail with.
pub(crate) type Fallible<T> = Result<T, Box<dyn Error>>;

/// One question: the same thing done in several ways.
#[derive(Serialize, Deserialize)]
pub(crate) struct Case {
    /// `group.case`.
    pub(crate) key: String,
    pub(crate) question: String,
    pub(crate) unit: String,
    pub(crate) rows: Vec<Row>,
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
    pub(crate) fn measure(
        key: impl Into<String>,
        question: impl Into<String>,
        unit: &str,
        rounds: usize,
        candidates: Vec<Candidate<'_>>,
    ) -> Fallible<Case> {
        let mut candidates = candidates;
        let mut samples = vec![Vec::with_capacity(rounds); candidates.len()];
        for round in 0..rounds {
            for step in 0..candidates.len() {
                let turn = (round + step) % candidates.len();
                samples[turn].push((candidates[turn].sample)()?);
            }
        }
        let rows = candidates
            .iter()
            .zip(samples)
            .map(|(candidate, samples)| Row {
                candidate: candidate.name.to_owned(),
                samples,
            });
        Ok(Case {
            key: key.into(),
            question: question.into(),
            unit: unit.to_owned(),
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

    use super::{Candidate, Case, Row, Sample, Summary};

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
        let case = Case::measure("g.c", "", "ns", 3, candidates).expect("no sample fails");
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
