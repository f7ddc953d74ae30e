//! The source tree: which files are in it, and what cannot be indexed, counted by reason.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

/// Larger files are skipped: they are data, as a rule.
const LARGEST: u64 = 1024 * 1024;

/// The files found below a directory, and what was skipped so far.
pub(crate) struct Tree {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) skipped: Skipped,
}

impl Tree {
    /// Finds the files, in a stable order. Hidden files, what `.gitignore` names, and `target/` are not looked at.
    ///
    /// # Errors
    /// If the directory itself cannot be listed.
    pub(crate) fn find(directory: &Path) -> io::Result<Tree> {
        fs::read_dir(directory)?;
        let mut tree = Tree {
            files: Vec::new(),
            skipped: Skipped::default(),
        };
        let walk = WalkBuilder::new(directory)
            .require_git(false)
            .sort_by_file_name(Ord::cmp)
            .filter_entry(|entry| entry.depth() == 0 || entry.file_name() != "target")
            .build();
        for entry in walk {
            match entry {
                Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                    tree.files.push(entry.into_path())
                }
                Ok(_) => {}
                Err(error) => tree.skipped.unreadable.add(error.to_string()),
            }
        }
        Ok(tree)
    }

    /// The text of a file, or `None` when it is skipped, which is then counted.
    pub(crate) fn read(&mut self, file: &Path) -> Option<String> {
        let bytes = match read_bounded(file) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => {
                self.skipped.too_large.add(file.display().to_string());
                return None;
            }
            Err(error) => {
                self.skipped
                    .unreadable
                    .add(format!("{}: {error}", file.display()));
                return None;
            }
        };
        let text = String::from_utf8(bytes).ok();
        if text.is_none() {
            self.skipped.not_utf8.add(file.display().to_string());
        }
        text
    }
}

/// The content, or `None` if there is too much of it.
fn read_bounded(file: &Path) -> io::Result<Option<Vec<u8>>> {
    if fs::metadata(file)?.len() > LARGEST {
        return Ok(None);
    }
    fs::read(file).map(Some)
}

/// What was not indexed, by reason.
#[derive(Debug, Default)]
pub(crate) struct Skipped {
    pub(crate) unreadable: Count,
    pub(crate) not_utf8: Count,
    pub(crate) too_large: Count,
}

/// How many, and the first of them, so that a reader has somewhere to look.
#[derive(Debug, Default)]
pub(crate) struct Count {
    number: usize,
    first: Option<String>,
}

impl Count {
    fn add(&mut self, what: String) {
        self.number += 1;
        self.first.get_or_insert(what);
    }
}

impl fmt::Display for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reasons = [
            ("unreadable", &self.unreadable),
            ("not UTF-8", &self.not_utf8),
            ("over 1 MiB", &self.too_large),
        ];
        let mut words = Vec::new();
        for (reason, count) in reasons {
            match &count.first {
                Some(first) => words.push(format!("{} {reason} (first: {first})", count.number)),
                None => words.push(format!("{} {reason}", count.number)),
            }
        }
        write!(f, "skipped {}", words.join(", "))
    }
}
