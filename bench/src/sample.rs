//! What one measurement yields, and what several come to.

use std::collections::BTreeMap;
use std::error::Error;

use serde::{Deserialize, Serialize};

/// What any step of a benchmark may fail with.
pub type Fallible<T> = Result<T, Box<dyn Error>>;

/// One measurement, and what was seen beside it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// What is compared.
    pub value: f64,
    /// By name: `threads`, `rss_mib`, `sleeps_per_s`.
    pub beside: BTreeMap<String, f64>,
}

impl From<f64> for Sample {
    fn from(value: f64) -> Sample {
        Sample {
            value,
            beside: BTreeMap::new(),
        }
    }
}

impl Sample {
    /// The same, with something that was seen beside it.
    #[must_use]
    pub fn with(mut self, name: &str, value: f64) -> Sample {
        self.beside.insert(name.to_owned(), value);
        self
    }
}

/// What a row of numbers comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// The middle value.
    pub median: f64,
    /// The least.
    pub min: f64,
    /// The largest.
    pub max: f64,
}

impl Summary {
    /// The median of an even number of values is the mean of the middle two. All are NaN if there is no value.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = f64>) -> Summary {
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
    use super::Summary;

    #[test]
    fn the_median_is_the_middle_or_between_the_middle_two() {
        let odd = Summary::of([9.0, 1.0, 2.0]);
        assert_eq!((odd.median, odd.min, odd.max), (2.0, 1.0, 9.0));
        assert_eq!(Summary::of([4.0, 1.0, 2.0, 9.0]).median, 3.0);
        assert!(Summary::of([]).median.is_nan());
    }
}
