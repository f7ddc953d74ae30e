//! The output: a table for each case as soon as it is measured, and one JSON object at the end.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::machine::Machine;
use crate::measure::{Case, Fallible, Row};
use crate::targets;

/// The cases measured so far.
#[derive(Default)]
pub(crate) struct Report {
    cases: Vec<Case>,
}

impl Report {
    /// Prints a case and keeps it.
    pub(crate) fn add(&mut self, case: Case) {
        print(&case);
        self.cases.push(case);
    }

    /// How many targets are reached, and which are missed.
    pub(crate) fn print_targets(&self) {
        let judged: Vec<_> = self
            .cases
            .iter()
            .flat_map(|case| {
                targets::judge(case)
                    .into_iter()
                    .map(|(text, reached)| (&case.key, text, reached))
            })
            .collect();
        let reached = judged.iter().filter(|(.., reached)| *reached).count();
        println!();
        println!("{reached} of {} targets reached", judged.len());
        for (key, text, _) in judged.iter().filter(|(.., reached)| !reached) {
            println!("  {key}: {text}");
        }
    }

    /// One object: `machine`, and a key `group.case.candidate` for each candidate.
    pub(crate) fn write_json(&self, machine: &Machine, path: &Path) -> Fallible<()> {
        let mut object = Map::new();
        object.insert("machine".to_owned(), serde_json::to_value(machine)?);
        for case in &self.cases {
            for row in &case.rows {
                object.insert(
                    format!("{}.{}", case.key, row.candidate),
                    figures(case, row),
                );
            }
        }
        fs::write(
            path,
            serde_json::to_string_pretty(&Value::Object(object))? + "\n",
        )?;
        Ok(())
    }
}

fn figures(case: &Case, row: &Row) -> Value {
    let summary = row.summary();
    let mut figures = json!({
        "median": summary.median,
        "min": summary.min,
        "max": summary.max,
        "unit": case.unit,
        "samples": row.samples.len(),
        "others_cores": case.others,
    });
    for (name, value) in row.beside() {
        figures[name] = json!(value);
    }
    figures
}

fn print(case: &Case) {
    println!();
    println!(
        "{}: {} (other programs used {:.1} cores meanwhile)",
        case.key, case.question, case.others
    );
    println!(
        "  {:<16}{:>12}{:>12}{:>12}{:>8}",
        format!("candidate ({})", case.unit),
        "median",
        "min",
        "max",
        "ratio"
    );
    let first = case
        .rows
        .first()
        .map_or(f64::NAN, |row| row.summary().median);
    for row in &case.rows {
        let summary = row.summary();
        let beside: Vec<_> = row
            .beside()
            .iter()
            .map(|(name, value)| format!("{name} {}", number(*value)))
            .collect();
        let ratio = summary.median / first;
        let ratio = if ratio.is_finite() {
            format!("{ratio:.2}")
        } else {
            String::new()
        };
        let line = format!(
            "  {:<16}{:>12}{:>12}{:>12}{:>8}  {}",
            row.candidate,
            number(summary.median),
            number(summary.min),
            number(summary.max),
            ratio,
            beside.join(", ")
        );
        println!("{}", line.trim_end());
    }
    for (text, _) in targets::judge(case) {
        println!("  {text}");
    }
}

/// Three digits or more.
fn number(value: f64) -> String {
    match value.abs() {
        small if small < 10.0 => format!("{value:.2}"),
        middle if middle < 100.0 => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{figures, number};
    use crate::measure::{Case, Row, Sample};

    #[test]
    fn the_figures_of_a_candidate_have_what_was_seen_beside_them() {
        let mut sample = Sample::from(2.0);
        sample.beside.insert("threads".to_owned(), 5.0);
        let row = Row {
            candidate: "cffi".to_owned(),
            samples: vec![sample],
        };
        let case = Case {
            key: "live.100".to_owned(),
            question: String::new(),
            unit: "ms".to_owned(),
            others: 0.0,
            rows: Vec::new(),
        };
        let figures = figures(&case, &row);
        assert_eq!(
            (&figures["median"], &figures["unit"]),
            (&2.0.into(), &"ms".into())
        );
        assert_eq!(figures["threads"], 5.0);
    }

    #[test]
    fn numbers_keep_three_digits() {
        assert_eq!([1.234, 12.34, 1234.4].map(number), ["1.23", "12.3", "1234"]);
    }
}
