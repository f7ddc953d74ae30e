//! The index: one SQLite file with every text of the tree in an FTS5 table, written through cffi.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use tempfile::TempDir;

use crate::failure::Failure;
use crate::sqlite::{Access, Bound, Database, Rows};
use crate::tree::Tree;

/// Files for one transaction: enough that its cost is nothing, few enough that memory stays small.
const BATCH: usize = 256;

/// An index on disk, removed when dropped.
pub(crate) struct Index {
    folder: TempDir,
    pub(crate) files: usize,
    bytes: usize,
    took: Duration,
}

impl Index {
    /// Reads the tree's files and indexes them. What cannot be read is counted in the tree.
    pub(crate) fn build(tree: &mut Tree, root: &Path) -> Result<Index, Failure> {
        let start = Instant::now();
        let folder = tempfile::Builder::new().prefix("quickstart").tempdir()?;
        let mut index = Index {
            folder,
            files: 0,
            bytes: 0,
            took: Duration::ZERO,
        };
        let connection = Bound::open(&index.path(), Access::Write)?;
        // Nobody needs this file after a crash.
        connection.run(&["PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"])?;
        connection.run(&["CREATE VIRTUAL TABLE texts USING fts5(path UNINDEXED, body, tokenize = \"unicode61 tokenchars '_'\")"])?;
        let files = std::mem::take(&mut tree.files);
        let bar = progress_bar(files.len());
        for batch in files.chunks(BATCH) {
            index.add(&connection, tree, batch, root, &bar)?;
        }
        // One segment: searches then read as little as they can, and all three ways the same.
        connection.run(&["INSERT INTO texts(texts) VALUES ('optimize')"])?;
        bar.finish_and_clear();
        index.took = start.elapsed();
        Ok(index)
    }

    /// The database file.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("index.db")
    }

    fn add(
        &mut self,
        connection: &Bound,
        tree: &mut Tree,
        batch: &[PathBuf],
        root: &Path,
        bar: &ProgressBar,
    ) -> Result<(), Failure> {
        connection.run(&["BEGIN"])?;
        let mut insert = connection.prepare("INSERT INTO texts(path, body) VALUES (?1, ?2)")?;
        for file in batch {
            bar.inc(1);
            let Some(text) = tree.read(file) else {
                continue;
            };
            let name = file.strip_prefix(root).unwrap_or(file);
            insert.bind_text(1, &name.to_string_lossy())?;
            insert.bind_text(2, &text)?;
            while insert.step()? {}
            insert.reset();
            self.files += 1;
            self.bytes += text.len();
        }
        drop(insert);
        Ok(connection.run(&["COMMIT"])?)
    }
}

impl fmt::Display for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "indexed {} files, {} KiB, in {:.1} s",
            self.files,
            self.bytes / 1024,
            self.took.as_secs_f64()
        )
    }
}

/// Shown on standard error, and only if that is a terminal.
fn progress_bar(files: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("indexing {wide_bar} {pos}/{len} files")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(files as u64).with_style(style)
}
