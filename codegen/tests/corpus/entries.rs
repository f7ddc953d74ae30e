//! The headers of the corpus, several to a file: `//// header NAME` begins one, and what follows may be
//! `//// c` (definitions), `//// rust` (what runs), `//// toml` (annotations), `//// refused` (what must have no binding, and why),
//! `//// compilers` (which ones know such a thing, if not all)
//! and `//// wrong` (what must be said of the annotations, which then make nothing).

use std::fs;
use std::path::Path;

/// A header with what belongs to it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) header: String,
    pub(crate) c: String,
    pub(crate) rust: String,
    pub(crate) toml: String,
    /// One line for each thing without a binding: its name and the word of the reason.
    pub(crate) refused: String,
    /// What is said of the annotations, one line for each part of a message.
    pub(crate) wrong: String,
    /// The C compilers that can read it; all, if none is named.
    pub(crate) compilers: String,
    /// Whether nobody knows what is refused of it; `{{if NAME}}..{{end}}` in its Rust is there if the binding is.
    pub(crate) random: bool,
}

/// All that are checked in, each name once.
pub(crate) fn checked_in() -> Vec<Entry> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/headers");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("the folder of the corpus")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    let texts = files
        .iter()
        .map(|file| fs::read_to_string(file).expect("a text"));
    let entries: Vec<Entry> = texts.flat_map(|text| parse(&text)).collect();
    let mut names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
    names.sort_unstable();
    let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
    assert!(twice.is_none(), "two headers have one name: {twice:?}");
    entries
}

/// The entries of a file.
pub(crate) fn parse(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut section = "header";
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("//// ") {
            let (word, name) = title.split_once(' ').unwrap_or((title, ""));
            section = word;
            if word == "header" {
                entries.push(Entry {
                    name: name.to_owned(),
                    ..Entry::default()
                });
            }
            continue;
        }
        let Some(entry) = entries.last_mut() else {
            continue;
        };
        let part = match section {
            "header" => &mut entry.header,
            "c" => &mut entry.c,
            "rust" => &mut entry.rust,
            "toml" => &mut entry.toml,
            "refused" => &mut entry.refused,
            "wrong" => &mut entry.wrong,
            "compilers" => &mut entry.compilers,
            other => panic!("{}: there is no section `{other}`", entry.name),
        };
        part.push_str(line);
        part.push('\n');
    }
    entries
}
