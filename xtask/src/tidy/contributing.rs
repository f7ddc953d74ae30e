//! The table of parts in `CONTRIBUTING.md` is the list in the code, and its time is less than the CI has.

use super::tree::{Problem, Tree};
use crate::parts::PARTS;

const FILE: &str = "CONTRIBUTING.md";

/// Seconds that all parts may take together.
const ALL: u64 = 33 * 60;

/// Differences between the table and the code, and a sum that is too high.
pub(crate) fn untrue(tree: &Tree) -> Vec<Problem> {
    let parts: Vec<(&str, u64)> = PARTS
        .iter()
        .map(|part| (part.name, part.budget.as_secs()))
        .collect();
    compare(&parts, tree.text(FILE).unwrap_or(""))
}

fn compare(parts: &[(&str, u64)], text: &str) -> Vec<Problem> {
    let rows: Vec<(usize, &str, u64)> = text
        .lines()
        .enumerate()
        .filter_map(|(index, line)| row(index + 1, line))
        .collect();
    let mut problems = Vec::new();
    for (name, seconds) in parts {
        match rows.iter().find(|(_, row, _)| row == name) {
            Some((_, _, written)) if written == seconds => {}
            Some((line, _, written)) => {
                problems.push(Problem::new(
                    FILE,
                    *line,
                    format!("part `{name}` has {seconds} s, the table says {written}"),
                ));
            }
            None => problems.push(Problem::new(
                FILE,
                1,
                format!("part `{name}` ({seconds} s) is not in the table"),
            )),
        }
    }
    for (line, name, _) in rows
        .iter()
        .filter(|(_, row, _)| !parts.iter().any(|(name, _)| name == row))
    {
        problems.push(Problem::new(
            FILE,
            *line,
            format!("there is no part `{name}`"),
        ));
    }
    let sum: u64 = parts.iter().map(|(_, seconds)| seconds).sum();
    if sum >= ALL {
        problems.push(Problem::new(
            FILE,
            1,
            format!("the parts have {sum} s together, of less than {ALL}"),
        ));
    }
    problems
}

/// A row of the table: a name in backticks first, a number of seconds last.
fn row(line: usize, text: &str) -> Option<(usize, &str, u64)> {
    let cells = text.trim().strip_prefix("| `")?.strip_suffix('|')?;
    let (name, rest) = cells.split_once('`')?;
    let seconds = rest.rsplit('|').next()?.trim().parse().ok()?;
    Some((line, name, seconds))
}

#[cfg(test)]
mod tests {
    use super::compare;

    const TABLE: &str = "| part | checks | seconds |\n|---|---|---|\n| `fmt` | formatting | 10 |\n| `loom` | models | 200 |\n";

    #[test]
    fn the_right_table_is_fine() {
        assert_eq!(compare(&[("fmt", 10), ("loom", 200)], TABLE), []);
    }

    #[test]
    fn a_missing_part_an_old_part_and_another_time_are_found() {
        assert_eq!(
            compare(&[("fmt", 10), ("loom", 200), ("docs", 5)], TABLE).len(),
            1
        );
        assert_eq!(compare(&[("fmt", 10)], TABLE).len(), 1);
        assert_eq!(compare(&[("fmt", 10), ("loom", 100)], TABLE).len(), 1);
    }

    #[test]
    fn more_time_than_there_is_is_found() {
        let table = "| `a` | x | 1000 |\n| `b` | x | 1000 |\n";
        assert_eq!(compare(&[("a", 1000), ("b", 1000)], table).len(), 1);
    }
}
