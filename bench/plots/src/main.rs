//! `cargo xtask plots FILE..`: draws `docs/figures/` from the figures that `cargo xtask bench --json FILE` wrote.

mod chart;

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use serde_json::{Map, Value};

use chart::{Chart, Scale, Series};

/// Draws plots from the figures of `cargo xtask bench --json`.
#[derive(Parser)]
#[command(name = "cargo xtask plots")]
struct Arguments {
    /// What the bench wrote; its groups `live`, `kept` and `service` are drawn. Of figures in several files the last count
    #[arg(required = true, value_name = "FILE")]
    figures: Vec<PathBuf>,

    /// Where the plots go
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut figures = Map::new();
    for file in &arguments.figures {
        let named = |error: &dyn Error| format!("{}: {error}", file.display());
        let text = fs::read_to_string(file).map_err(|error| named(&error))?;
        let more: Map<String, Value> =
            serde_json::from_str(&text).map_err(|error| named(&error))?;
        figures.extend(more);
    }
    fs::create_dir_all(&arguments.to)?;
    let mut drawn = 0;
    for plot in PLOTS {
        let file = arguments.to.join(plot.file);
        match plot.chart(&figures) {
            Ok(chart) => {
                chart.draw(&file)?;
                println!("wrote {}", file.display());
                drawn += 1;
            }
            // The others can be drawn from another file.
            Err(why) => println!("left {} as it is: {why}", file.display()),
        }
    }
    if drawn == 0 {
        return Err("there was nothing to draw".into());
    }
    Ok(())
}

/// A plot: what is on it, and where in the figures it is.
struct Plot {
    file: &'static str,
    title: &'static str,
    unit: &'static str,
    scale: Scale,
    /// The cases along the horizontal axis, and what they are called there.
    cases: &'static [(&'static str, &'static str)],
    /// The candidates, and what they are called.
    candidates: &'static [(&'static str, &'static str)],
}

const PLOTS: [Plot; 3] = [
    Plot {
        file: "live.svg",
        title: "Tasks that each sleep 20 x 1 ms in C, until the last has ended",
        unit: "ms",
        scale: Scale::Logarithmic,
        cases: &[
            ("live.100", "100 tasks"),
            ("live.1000", "1,000 tasks"),
            ("live.10000", "10,000 tasks"),
        ],
        candidates: &[
            ("cffi", "cffi"),
            ("threads", "a thread for each"),
            ("go", "Go, cgo"),
        ],
    },
    Plot {
        file: "kept.svg",
        title: "Computing left to 2 tasks beside tasks that sleep in C",
        unit: "% of what is computed alone",
        scale: Scale::Linear,
        cases: &[
            ("kept.1", "1 sleeps"),
            ("kept.10", "10 sleep"),
            ("kept.100", "100 sleep"),
        ],
        candidates: &[("cffi", "cffi"), ("threads", "threads"), ("go", "Go, cgo")],
    },
    Plot {
        file: "web.svg",
        title: "axum on SQLite, 2,000 requests/s beside 4 slow connections",
        unit: "ms from when a request was due",
        scale: Scale::Logarithmic,
        cases: &[
            ("service.web.p50", "p50"),
            ("service.web.p90", "p90"),
            ("service.web.p99", "p99"),
            ("service.web.p999", "p99.9"),
        ],
        candidates: &[
            ("cffi", "cffi"),
            ("spawn_blocking", "spawn_blocking"),
            ("block_in_place", "block_in_place"),
            ("smol_unblock", "smol, unblock"),
            ("direct", "direct"),
        ],
    },
];

impl Plot {
    /// A candidate that was not measured, Go say, is left out; a plot without any is an error.
    fn chart(&self, figures: &Map<String, Value>) -> Result<Chart, String> {
        let series = self.candidates.iter().filter_map(|(candidate, name)| {
            let values = self.cases.iter().map(|(case, _)| {
                figures
                    .get(&format!("{case}.{candidate}"))?
                    .get("median")?
                    .as_f64()
            });
            Some(Series {
                name,
                values: values.collect::<Option<_>>()?,
            })
        });
        let series: Vec<_> = series.collect();
        if series.is_empty() {
            let cases: Vec<_> = self.cases.iter().map(|(case, _)| *case).collect();
            return Err(format!(
                "there are no figures for it; get them: cargo xtask bench {} --json FILE",
                cases.join(" ")
            ));
        }
        Ok(Chart {
            title: self.title,
            unit: self.unit,
            scale: self.scale,
            labels: self.cases.iter().map(|(_, label)| *label).collect(),
            series,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::PLOTS;

    fn figures(candidates: &[&str]) -> Map<String, Value> {
        let mut figures = Map::new();
        for candidate in candidates {
            for (case, _) in PLOTS[0].cases {
                figures.insert(format!("{case}.{candidate}"), json!({ "median": 5.0 }));
            }
        }
        figures
    }

    #[test]
    fn what_was_not_measured_is_left_out() {
        let chart = PLOTS[0].chart(&figures(&["cffi", "threads"]));
        let chart = chart.expect("two candidates are there");
        let names: Vec<_> = chart.series.iter().map(|series| series.name).collect();
        assert_eq!(names, ["cffi", "a thread for each"]);
    }

    #[test]
    fn a_plot_of_nothing_is_an_error_that_says_what_to_run() {
        let error = PLOTS[0].chart(&Map::new()).err().expect("nothing is there");
        assert!(error.contains("cargo xtask bench live.100"), "{error}");
    }
}
