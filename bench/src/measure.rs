//! Candidates measured in turn, and what their samples come to.

use std::collections::BTreeMap;

pub(crate) use cffi_bench::sample::{Fallible, Sample, Summary};
use serde::{Deserialize, Serialize};

use crate::others::{Others, QUIET};

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
        rounds: Rounds,
        candidates: Vec<Candidate<'_>>,
    ) -> Fallible<Case> {
        let mut candidates = candidates;
        let count = candidates.len();
        let names: Vec<_> = candidates.iter().map(|candidate| candidate.name).collect();
        let mut first = 0;
        Case::in_rounds(key, question, unit, rounds, &names, || {
            let mut samples = vec![Sample::default(); count];
            for step in 0..count {
                let turn = (first + step) % count;
                samples[turn] = (candidates[turn].sample)()?;
            }
            first += 1;
            Ok(samples)
        })
    }

    /// Where a round yields the samples of all candidates, in the order of their names.
    ///
    /// If there are more rounds than are wanted, the quietest ones count.
    pub(crate) fn in_rounds(
        key: impl Into<String>,
        question: impl Into<String>,
        unit: &str,
        rounds: Rounds,
        names: &[&'static str],
        mut round: impl FnMut() -> Fallible<Vec<Sample>>,
    ) -> Fallible<Case> {
        let whole = Others::watch();
        let mut made = Vec::new();
        let mut quiet = 0;
        while made.len() < rounds.most && quiet < rounds.wanted {
            let others = Others::watch();
            let samples = round()?;
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
        let rows = names.iter().enumerate().map(|(index, name)| Row {
            candidate: (*name).to_owned(),
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

    /// The case of something that was seen beside the samples, for the candidates for which it was.
    pub(crate) fn aspect(&self, name: &str, key: &str, what: &str, unit: &str) -> Case {
        let rows = self.rows.iter().filter_map(|row| {
            let values = row.samples.iter().map(|sample| sample.beside.get(name));
            let samples = values.map(|value| Some(Sample::from(*value?)));
            Some(Row {
                candidate: row.candidate.clone(),
                samples: samples.collect::<Option<_>>()?,
            })
        });
        Case {
            key: key.to_owned(),
            question: format!("{}: {what}", self.question),
            unit: unit.to_owned(),
            others: self.others,
            rows: rows.collect(),
        }
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

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::{Candidate, Case, Rounds, Row, Sample};

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
    fn an_aspect_has_the_candidates_for_which_it_was_seen() {
        let mut seen = Sample::from(1.0);
        seen.beside.insert("p99".to_owned(), 7.0);
        let round = || Ok(vec![seen.clone(), Sample::from(1.0)]);
        let case = Case::in_rounds("g.c", "", "ms", Rounds::all(2), &["a", "b"], round);
        let aspect = case
            .expect("no sample fails")
            .aspect("p99", "g.p", "", "ms");
        assert_eq!(aspect.row("a").map(|row| row.summary().median), Some(7.0));
        assert!(aspect.row("b").is_none());
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
