//! The searches: mostly short ones, and among them some that stay in C for more than 20 ms.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::sqlite::{Access, Database, Plain, Rows, SqliteError};

/// One search in this many is long.
const LONG_EVERY: u32 = 25;

/// What a long search takes when nothing else runs.
const LONG: Duration = Duration::from_millis(40);

/// Words that searches look for: the most frequent ones of the index.
const WORDS: i64 = 64;

/// The ten best files, with the place in them. FTS5 uses its index: well under a millisecond in a small tree.
const SHORT_QUERY: &str = "SELECT path, snippet(texts, 1, '[', ']', '..', 8) FROM texts WHERE texts MATCH ?1 ORDER BY rank LIMIT 10";

/// A search that no index helps: every text is read from end to end, and that as often as it takes to last.
const LONG_QUERY: &str = "WITH RECURSIVE pass(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM pass WHERE n < ?2) \
    SELECT count(*) FROM pass CROSS JOIN texts WHERE body LIKE '%' || ?1 || '%'";

/// One search.
#[derive(Clone, Debug)]
pub(crate) enum Search {
    Short { first: String, second: String },
    Long { word: String, passes: i64 },
}

/// What a search found, so that the ways can be compared, and how long it took.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Found {
    pub(crate) rows: u64,
    pub(crate) took: Duration,
}

impl Search {
    /// Runs it from start to end on this thread.
    pub(crate) fn run<C: Database>(&self, connection: &C) -> Result<Found, SqliteError> {
        let start = Instant::now();
        let rows = match self {
            Search::Short { first, second } => short(connection, first, second)?,
            Search::Long { word, passes } => long(connection, word, *passes)?,
        };
        Ok(Found {
            rows,
            took: start.elapsed(),
        })
    }
}

/// The searches of a run: the same for the same tree, but for how often a long one repeats itself.
pub(crate) fn mix(index: &Path, count: u32) -> Result<Vec<Search>, Failure> {
    let connection = Plain::open(index, Access::Read)?;
    let words = words(&connection)?;
    let (Some(longest), Some(_)) = (words.iter().max_by_key(|word| word.len()), words.first())
    else {
        return Err(Failure::nothing_to_index());
    };
    let passes = passes(&connection, longest)?;
    let word = |number: u32| words[number as usize % words.len()].clone();
    let searches = (0..count).map(|number| {
        // From the middle of each group, so that even one search of a small run is not always a long one.
        if number % LONG_EVERY == LONG_EVERY / 2 {
            Search::Long {
                word: longest.clone(),
                passes,
            }
        } else {
            Search::Short {
                first: word(number),
                second: word(number / 7 + 1),
            }
        }
    });
    Ok(searches.collect())
}

fn short<C: Database>(connection: &C, first: &str, second: &str) -> Result<u64, SqliteError> {
    let mut statement = connection.prepare(SHORT_QUERY)?;
    // Words come from the index and hold no quotation marks.
    statement.bind_text(1, &format!("\"{first}\" OR \"{second}\""))?;
    let mut rows = 0;
    while statement.step()? {
        rows += u64::from(statement.text(0).is_some() && statement.text(1).is_some());
    }
    Ok(rows)
}

fn long<C: Database>(connection: &C, word: &str, passes: i64) -> Result<u64, SqliteError> {
    let mut statement = connection.prepare(LONG_QUERY)?;
    statement.bind_text(1, word)?;
    statement.bind_integer(2, passes)?;
    let mut rows = 0;
    while statement.step()? {
        rows += u64::try_from(statement.integer(0)).unwrap_or(0);
    }
    Ok(rows)
}

/// The most frequent words of at least four letters, in a stable order.
fn words(connection: &Plain) -> Result<Vec<String>, SqliteError> {
    connection.run(&["CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, texts, row)"])?;
    let mut statement = connection.prepare(
        "SELECT term FROM temp.words WHERE length(term) >= 4 ORDER BY doc DESC, term LIMIT ?1",
    )?;
    statement.bind_integer(1, WORDS)?;
    let mut words = Vec::new();
    while statement.step()? {
        words.extend(statement.text(0));
    }
    Ok(words)
}

/// How often a long search must read everything to last as long as it should on this machine.
fn passes(connection: &Plain, word: &str) -> Result<i64, SqliteError> {
    let mut passes = 1;
    loop {
        // The best of three: what else the machine does must not make long searches short.
        let mut took = Duration::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            long(connection, word, passes)?;
            took = took.min(start.elapsed());
        }
        if took >= LONG {
            return Ok(passes);
        }
        // Never more than ten times as many, since very short times say little.
        let factor = (LONG.as_secs_f64() / took.as_secs_f64().max(1e-9)).clamp(1.1, 10.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            reason = "far below 2^52: each pass takes nanoseconds at least"
        )]
        {
            passes = (passes as f64 * factor).ceil() as i64;
        }
    }
}
